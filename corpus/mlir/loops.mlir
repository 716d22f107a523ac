// affine and scf loops over memrefs of known shape, which are passed as plain pointers.

func.func @sum_of_squares(%x: memref<4xf64>) -> f64 {
  %zero = arith.constant 0.0 : f64
  %sum = affine.for %i = 0 to 4 iter_args(%acc = %zero) -> (f64) {
    %v = affine.load %x[%i] : memref<4xf64>
    %square = arith.mulf %v, %v : f64
    %next = arith.addf %acc, %square : f64
    affine.yield %next : f64
  }
  return %sum : f64
}

func.func @matrix_product_trace(%a: memref<3x3xf64>, %b: memref<3x3xf64>) -> f64 {
  %zero = arith.constant 0.0 : f64
  %c = memref.alloc() : memref<3x3xf64>
  affine.for %i = 0 to 3 {
    affine.for %j = 0 to 3 {
      affine.store %zero, %c[%i, %j] : memref<3x3xf64>
      affine.for %k = 0 to 3 {
        %l = affine.load %a[%i, %k] : memref<3x3xf64>
        %r = affine.load %b[%k, %j] : memref<3x3xf64>
        %old = affine.load %c[%i, %j] : memref<3x3xf64>
        %p = arith.mulf %l, %r : f64
        %new = arith.addf %old, %p : f64
        affine.store %new, %c[%i, %j] : memref<3x3xf64>
      }
    }
  }
  %trace = affine.for %i = 0 to 3 iter_args(%acc = %zero) -> (f64) {
    %d = affine.load %c[%i, %i] : memref<3x3xf64>
    %square = arith.mulf %d, %d : f64
    %next = arith.addf %acc, %square : f64
    affine.yield %next : f64
  }
  memref.dealloc %c : memref<3x3xf64>
  return %trace : f64
}

// A loop of unknown length.
func.func @newton_root(%a: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %tolerance = arith.constant 1.0e-10 : f64
  %root = scf.while (%x = %a) : (f64) -> f64 {
    %square = arith.mulf %x, %x : f64
    %off = arith.subf %square, %a : f64
    %size = math.absf %off : f64
    %more = arith.cmpf ogt, %size, %tolerance : f64
    scf.condition(%more) %x : f64
  } do {
  ^bb0(%x: f64):
    %quotient = arith.divf %a, %x : f64
    %sum = arith.addf %x, %quotient : f64
    %next = arith.mulf %half, %sum : f64
    scf.yield %next : f64
  }
  return %root : f64
}

func.func @branches(%x: f64, %y: f64) -> f64 {
  %c = arith.cmpf ogt, %x, %y : f64
  %r = scf.if %c -> (f64) {
    %p = arith.mulf %x, %y : f64
    scf.yield %p : f64
  } else {
    %q = arith.divf %x, %y : f64
    %e = math.exp %q : f64
    scf.yield %e : f64
  }
  return %r : f64
}

func.func @horner(%coefficients: memref<4xf64>, %x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %p = affine.for %i = 0 to 4 iter_args(%acc = %zero) -> (f64) {
    %c = affine.load %coefficients[3 - %i] : memref<4xf64>
    %scaled = arith.mulf %acc, %x : f64
    %next = arith.addf %scaled, %c : f64
    affine.yield %next : f64
  }
  return %p : f64
}

// In place.
func.func @relax(%u: memref<6xf64>, %alpha: f64) {
  %two = arith.constant 2.0 : f64
  affine.for %t = 0 to 3 {
    affine.for %i = 1 to 5 {
      %left = affine.load %u[%i - 1] : memref<6xf64>
      %here = affine.load %u[%i] : memref<6xf64>
      %right = affine.load %u[%i + 1] : memref<6xf64>
      %outer = arith.addf %left, %right : f64
      %inner = arith.mulf %two, %here : f64
      %bend = arith.subf %outer, %inner : f64
      %change = arith.mulf %alpha, %bend : f64
      %next = arith.addf %here, %change : f64
      affine.store %next, %u[%i] : memref<6xf64>
    }
  }
  return
}

func.func @vectors(%x: memref<4xf64>) -> f64 {
  %zero = arith.constant 0 : index
  %v = vector.load %x[%zero] : memref<4xf64>, vector<4xf64>
  %w = arith.mulf %v, %v : vector<4xf64>
  %s = vector.reduction <add>, %w : vector<4xf64> into f64
  %p = vector.reduction <mul>, %v : vector<4xf64> into f64
  %r = arith.mulf %s, %p : f64
  return %r : f64
}

func.func @mathematics(%x: f64, %y: f64) -> f64 {
  %s = math.sin %x : f64
  %l = math.log %y : f64
  %q = math.sqrt %y : f64
  %p = math.powf %x, %y : f64
  %f = math.fma %s, %l, %q : f64
  %m = arith.maximumf %f, %p : f64
  %r = arith.addf %m, %p : f64
  return %r : f64
}
