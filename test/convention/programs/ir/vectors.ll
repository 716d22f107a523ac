; Functions of vectors: lanes, shuffles, reductions, masks.
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>)
declare double @llvm.vector.reduce.fmul.v2f64(double, <2 x double>)
declare double @llvm.vector.reduce.fmax.v4f64(<4 x double>)
declare <4 x double> @llvm.masked.load.v4f64.p0v4f64(<4 x double>*, i32, <4 x i1>, <4 x double>)
declare void @llvm.masked.store.v4f64.p0v4f64(<4 x double>, <4 x double>*, i32, <4 x i1>)
declare <2 x double> @llvm.sin.v2f64(<2 x double>)
declare <2 x double> @llvm.fma.v2f64(<2 x double>, <2 x double>, <2 x double>)
declare <4 x double> @llvm.masked.gather.v4f64.v4p0f64(<4 x double*>, i32, <4 x i1>, <4 x double>)

define double @lanes(double %x) {
  %a = insertelement <2 x double> undef, double %x, i32 0
  %b = shufflevector <2 x double> %a, <2 x double> poison, <2 x i32> zeroinitializer
  %c = fmul <2 x double> %b, <double 2.0, double 3.0>
  %s = call <2 x double> @llvm.sin.v2f64(<2 x double> %c)
  %f = call fast <2 x double> @llvm.fma.v2f64(<2 x double> %s, <2 x double> %b, <2 x double> %c)
  %r = call double @llvm.vector.reduce.fmul.v2f64(double 1.0, <2 x double> %f)
  %e = extractelement <2 x double> %f, i64 1
  %q = fadd double %r, %e
  ret double %q
}
define double @reduced(double* %p, i64 %n) {
entry:
  br label %body
body:
  %i = phi i64 [ 0, %entry ], [ %next, %body ]
  %acc = phi <4 x double> [ zeroinitializer, %entry ], [ %sum, %body ]
  %q = getelementptr inbounds double, double* %p, i64 %i
  %v = bitcast double* %q to <4 x double>*
  %l = load <4 x double>, <4 x double>* %v, align 8
  %m = fmul <4 x double> %l, %l
  %sum = fadd <4 x double> %acc, %m
  %next = add nuw i64 %i, 4
  %done = icmp uge i64 %next, %n
  br i1 %done, label %end, label %body
end:
  %r = call fast double @llvm.vector.reduce.fadd.v4f64(double -0.0, <4 x double> %sum)
  %h = call double @llvm.vector.reduce.fmax.v4f64(<4 x double> %sum)
  %t = fmul double %r, %h
  ret double %t
}
define double @masked(double* %p, i64 %n) {
  %v = bitcast double* %p to <4 x double>*
  %s = trunc i64 %n to i32
  %b = insertelement <4 x i32> undef, i32 %s, i32 0
  %k = shufflevector <4 x i32> %b, <4 x i32> undef, <4 x i32> zeroinitializer
  %mask = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %k
  %l = call <4 x double> @llvm.masked.load.v4f64.p0v4f64(<4 x double>* %v, i32 8, <4 x i1> %mask, <4 x double> <double 1.0, double 1.0, double 1.0, double 5.0>)
  %m = fmul <4 x double> %l, %l
  call void @llvm.masked.store.v4f64.p0v4f64(<4 x double> %m, <4 x double>* %v, i32 8, <4 x i1> %mask)
  %first = load double, double* %p
  %o = shufflevector <4 x double> %m, <4 x double> %l, <4 x i32> <i32 0, i32 5, i32 2, i32 7>
  %w = fmul <4 x double> %o, <double 1.0, double 2.0, double 3.0, double 4.0>
  %c = fcmp ogt <4 x double> %w, <double 2.0, double 2.0, double 2.0, double 2.0>
  %z = select <4 x i1> %c, <4 x double> %w, <4 x double> %m
  %r = call double @llvm.vector.reduce.fadd.v4f64(double %first, <4 x double> %z)
  ret double %r
}
define double @gathered(double* %p, i64 %n) {
  %a = insertelement <4 x double*> undef, double* %p, i32 0
  %b = shufflevector <4 x double*> %a, <4 x double*> undef, <4 x i32> zeroinitializer
  %g = getelementptr double, <4 x double*> %b, <4 x i64> <i64 0, i64 2, i64 1, i64 2>
  %v = call <4 x double> @llvm.masked.gather.v4f64.v4p0f64(<4 x double*> %g, i32 8, <4 x i1> <i1 true, i1 true, i1 false, i1 true>, <4 x double> zeroinitializer)
  %m = fmul <4 x double> %v, <double 1.0, double 2.0, double 3.0, double 4.0>
  %s = fmul <4 x double> %m, %v
  %r = call fast double @llvm.vector.reduce.fadd.v4f64(double 0.0, <4 x double> %s)
  ret double %r
}
define <2 x double> @of_vectors(<2 x double> %x, <2 x double> %y) {
  %m = fmul <2 x double> %x, %y
  %s = shufflevector <2 x double> %m, <2 x double> %x, <2 x i32> <i32 1, i32 2>
  %r = fmul <2 x double> %s, %y
  ret <2 x double> %r
}
define <4 x float> @of_floats(<4 x float> %x) {
  %h = shufflevector <4 x float> %x, <4 x float> undef, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %m = fmul <4 x float> %x, %h
  ret <4 x float> %m
}
declare <2 x double> @__enzyme_fwddiff_v2(...)
declare <4 x float> @__enzyme_fwddiff_v4(i8*, <4 x float>, <4 x float>)
declare { <2 x double>, <2 x double> } @__enzyme_autodiff_v2(<2 x double> (<2 x double>, <2 x double>)*, ...)
declare <4 x float> @__enzyme_autodiff_v4(...)
declare void @check_that(i32, double, double, double)

define void @vector_requests() {
  %t = call <2 x double> (...) @__enzyme_fwddiff_v2(<2 x double> (<2 x double>, <2 x double>)* @of_vectors, <2 x double> <double 2.0, double 3.0>, <2 x double> <double 1.0, double 0.0>, <2 x double> <double 5.0, double 7.0>, <2 x double> <double 0.0, double 1.0>)
  %t0 = extractelement <2 x double> %t, i32 0
  %t1 = extractelement <2 x double> %t, i32 1
  call void @check_that(i32 1, double %t0, double 15.0, double 1.0e-12)
  call void @check_that(i32 2, double %t1, double 9.0, double 1.0e-12)
  %g = call { <2 x double>, <2 x double> } (<2 x double> (<2 x double>, <2 x double>)*, ...) @__enzyme_autodiff_v2(<2 x double> (<2 x double>, <2 x double>)* @of_vectors, metadata !"enzyme_out", <2 x double> <double 2.0, double 3.0>, metadata !"enzyme_out", <2 x double> <double 5.0, double 7.0>)
  %gx = extractvalue { <2 x double>, <2 x double> } %g, 0
  %gy = extractvalue { <2 x double>, <2 x double> } %g, 1
  %gx0 = extractelement <2 x double> %gx, i32 0
  %gx1 = extractelement <2 x double> %gx, i32 1
  %gy0 = extractelement <2 x double> %gy, i32 0
  %gy1 = extractelement <2 x double> %gy, i32 1
  call void @check_that(i32 3, double %gx0, double 7.0, double 1.0e-12)
  call void @check_that(i32 4, double %gx1, double 35.0, double 1.0e-12)
  call void @check_that(i32 5, double %gy0, double 21.0, double 1.0e-12)
  call void @check_that(i32 6, double %gy1, double 17.0, double 1.0e-12)
  %f = call <4 x float> @__enzyme_fwddiff_v4(i8* bitcast (<4 x float> (<4 x float>)* @of_floats to i8*), <4 x float> <float 1.0, float 2.0, float 3.0, float 4.0>, <4 x float> <float 1.0, float 0.0, float 0.0, float 0.0>)
  %f3 = extractelement <4 x float> %f, i32 3
  %d3 = fpext float %f3 to double
  call void @check_that(i32 7, double %d3, double 4.0, double 1.0e-6)
  %h = call <4 x float> (...) @__enzyme_autodiff_v4(<4 x float> (<4 x float>)* @of_floats, <4 x float> <float 1.0, float 2.0, float 3.0, float 4.0>)
  %h0 = extractelement <4 x float> %h, i32 0
  %e0 = fpext float %h0 to double
  call void @check_that(i32 8, double %e0, double 8.0, double 1.0e-6)
  ret void
}
