; What a rule needs of a vector of whole numbers is kept between two calls as that vector.
declare { <4 x double>, <4 x i32> } @llvm.frexp.v4f64.v4i32(<4 x double>)
declare ptr @__enzyme_augmentfwd(...)
declare { double, double } @__enzyme_reverse(...)
declare void @check_that(i32, double, double, double)

define double @mantissas(double %x, double %y) {
  %u0 = insertelement <4 x double> poison, double %x, i32 0
  %u1 = insertelement <4 x double> %u0, double %y, i32 1
  %u2 = insertelement <4 x double> %u1, double %y, i32 2
  %u = insertelement <4 x double> %u2, double %y, i32 3
  %e = call { <4 x double>, <4 x i32> } @llvm.frexp.v4f64.v4i32(<4 x double> %u)
  %m = extractvalue { <4 x double>, <4 x i32> } %e, 0
  %a = extractelement <4 x double> %m, i32 0
  %b = extractelement <4 x double> %m, i32 1
  %b2 = fmul double %b, 3.0
  %r = fadd double %a, %b2
  ret double %r
}
define void @test_exponents_of_both_lanes() {
  %t = call ptr (...) @__enzyme_augmentfwd(ptr @mantissas, double 5.3, double 11.7)
  %g = call { double, double } (...) @__enzyme_reverse(ptr @mantissas, double 5.3, double 11.7, double 1.0, ptr %t)
  %gx = extractvalue { double, double } %g, 0
  call void @check_that(i32 1, double %gx, double 0.125, double 1.0e-12)
  %gy = extractvalue { double, double } %g, 1
  call void @check_that(i32 2, double %gy, double 0.1875, double 1.0e-12)
  ret void
}
