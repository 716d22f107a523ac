; Mathematics that optimizers write as intrinsics, truncated: what single precision computes.
declare void @check_that(i32, double, double, double)
declare double (double)* @__enzyme_truncate_op_func_one(i8*, i32, i32)
declare double (<4 x double>)* @__enzyme_truncate_op_func_four(i8*, i32, i32)
declare double @llvm.exp2.f64(double)
declare double @llvm.log2.f64(double)
declare double @llvm.log10.f64(double)
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>)
declare double @llvm.vector.reduce.fmul.v4f64(double, <4 x double>)
declare double @llvm.vector.reduce.fmax.v4f64(<4 x double>)
declare float @llvm.exp2.f32(float)
declare float @llvm.log2.f32(float)
declare float @llvm.log10.f32(float)

define double @powers(double %x) {
  %a = call double @llvm.exp2.f64(double %x)
  %b = call double @llvm.log2.f64(double %x)
  %c = call double @llvm.log10.f64(double %a)
  %d = fmul double %a, %b
  %e = fadd double %d, %c
  ret double %e
}
define float @powers_in_single(float %x) {
  %a = call float @llvm.exp2.f32(float %x)
  %b = call float @llvm.log2.f32(float %x)
  %c = call float @llvm.log10.f32(float %a)
  %d = fmul float %a, %b
  %e = fadd float %d, %c
  ret float %e
}
define void @test_powers_and_logarithms() {
  %f = call double (double)* @__enzyme_truncate_op_func_one(i8* bitcast (double (double)* @powers to i8*), i32 64, i32 32)
  %found = call double %f(double 0.7)
  %narrow = fptrunc double 0.7 to float
  %single = call float @powers_in_single(float %narrow)
  %expected = fpext float %single to double
  call void @check_that(i32 1, double %found, double %expected, double 0.0)
  ret void
}

define double @lanes(<4 x double> %v) {
  %s = call double @llvm.vector.reduce.fadd.v4f64(double 0.1, <4 x double> %v)
  %p = call double @llvm.vector.reduce.fmul.v4f64(double 1.0, <4 x double> %v)
  %m = call double @llvm.vector.reduce.fmax.v4f64(<4 x double> %v)
  %a = fadd double %s, %p
  %r = fadd double %a, %m
  ret double %r
}
define void @test_sums_of_lanes() {
  %f = call double (<4 x double>)* @__enzyme_truncate_op_func_four(i8* bitcast (double (<4 x double>)* @lanes to i8*), i32 64, i32 32)
  %found = call double %f(<4 x double> <double 0.7, double 1.3, double 0.3, double 0.9>)
  %i = fptrunc double 0.1 to float
  %a = fptrunc double 0.7 to float
  %b = fptrunc double 1.3 to float
  %c = fptrunc double 0.3 to float
  %d = fptrunc double 0.9 to float
  %s1 = fadd float %i, %a
  %s2 = fadd float %s1, %b
  %s3 = fadd float %s2, %c
  %s4 = fadd float %s3, %d
  %p1 = fmul float %a, %b
  %p2 = fmul float %p1, %c
  %p3 = fmul float %p2, %d
  %x = fadd float %s4, %p3
  %y = fadd float %x, %b
  %expected = fpext float %y to double
  call void @check_that(i32 2, double %found, double %expected, double 0.0)
  ret void
}
