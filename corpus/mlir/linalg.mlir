// linalg on memrefs of unknown shape: two pointers, an offset, sizes and strides. Buffers on heap and stack, calls.

func.func @dot(%x: memref<?xf64>, %y: memref<?xf64>) -> f64 {
  %zero = arith.constant 0.0 : f64
  %out = memref.alloca() : memref<f64>
  memref.store %zero, %out[] : memref<f64>
  linalg.dot ins(%x, %y : memref<?xf64>, memref<?xf64>) outs(%out : memref<f64>)
  %r = memref.load %out[] : memref<f64>
  return %r : f64
}

func.func @norm_of_product(%a: memref<?x?xf64>, %x: memref<?xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f64
  %n = memref.dim %a, %c0 : memref<?x?xf64>
  %y = memref.alloc(%n) : memref<?xf64>
  linalg.fill ins(%zero : f64) outs(%y : memref<?xf64>)
  linalg.matvec ins(%a, %x : memref<?x?xf64>, memref<?xf64>) outs(%y : memref<?xf64>)
  %s = func.call @dot(%y, %y) : (memref<?xf64>, memref<?xf64>) -> f64
  memref.dealloc %y : memref<?xf64>
  return %s : f64
}

#id = affine_map<(d0) -> (d0)>
func.func @elementwise(%x: memref<?xf64>, %y: memref<?xf64>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
    ins(%x : memref<?xf64>) outs(%y : memref<?xf64>) {
  ^bb0(%v: f64, %old: f64):
    %e = math.tanh %v : f64
    %r = arith.mulf %e, %old : f64
    linalg.yield %r : f64
  }
  return
}

func.func @copied(%x: memref<?xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1.0 : f64
  %n = memref.dim %x, %c0 : memref<?xf64>
  %copy = memref.alloc(%n) : memref<?xf64>
  memref.copy %x, %copy : memref<?xf64> to memref<?xf64>
  %p = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %one) -> (f64) {
    %v = memref.load %copy[%i] : memref<?xf64>
    %next = arith.mulf %acc, %v : f64
    scf.yield %next : f64
  }
  memref.dealloc %copy : memref<?xf64>
  return %p : f64
}
