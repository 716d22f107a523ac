; Derivatives and facts as metadata and string attributes say them.
declare double @__enzyme_autodiff(ptr, ...)
declare double @__enzyme_fwddiff(ptr, ...)
declare void @check_that(i32, double, double, double)

define double @square(double %x) noinline optnone !enzyme_augment !0 !enzyme_gradient !1 !enzyme_derivative !2 {
  %y = fmul double %x, %x
  ret double %y
}
define { double, double } @square_augmented(double %x) {
  %y = fmul double %x, %x
  %a = insertvalue { double, double } undef, double %x, 0
  %b = insertvalue { double, double } %a, double %y, 1
  ret { double, double } %b
}
define double @square_reverse(double %x, double %seed, double %tape) {
  %a = fmul double %tape, %seed
  %b = fmul double %a, 10.0
  ret double %b
}
define { double, double } @square_forward(double %x, double %dx) {
  %y = fmul double %x, %x
  %t = fmul double %x, %dx
  %u = fmul double %t, 100.0
  %a = insertvalue { double, double } undef, double %y, 0
  %b = insertvalue { double, double } %a, double %u, 1
  ret { double, double } %b
}
define double @product(double %x) {
  %a = call double @square(double %x)
  %x1 = fadd double %x, 1.0
  %b = call double @square(double %x1)
  %r = fmul double %a, %b
  ret double %r
}
define void @test_metadata_of_a_function() {
  %g = call double (ptr, ...) @__enzyme_autodiff(ptr @product, double 2.0)
  call void @check_that(i32 1, double %g, double 300.0, double 1.0e-12)
  %t = call double (ptr, ...) @__enzyme_fwddiff(ptr @product, double 2.0, double 1.0)
  call void @check_that(i32 2, double %t, double 3000.0, double 1.0e-12)
  ret void
}

define internal double @weight(double %x) noinline optnone "enzyme_inactive" {
  %y = fmul double %x, %x
  ret double %y
}
define double @weighted(double %x) {
  %w = call double @weight(double %x)
  %r = fmul double %w, %x
  ret double %r
}
define internal double @plain(double %x) noinline optnone {
  %y = fmul double %x, %x
  ret double %y
}
define double @weighted_at_call(double %x) {
  %w = call double @plain(double %x) "enzyme_inactive"
  %v = call double @plain(double %x)
  %s = fadd double %w, %v
  %r = fmul double %s, %x
  ret double %r
}
define double @weighted_by_metadata(double %x) {
  %w = call double @plain(double %x), !enzyme_inactive !3
  %r = fmul double %w, %x
  ret double %r
}
define void @test_inactive() {
  %a = call double (ptr, ...) @__enzyme_autodiff(ptr @weighted, double 3.0)
  call void @check_that(i32 1, double %a, double 9.0, double 1.0e-12)
  %b = call double (ptr, ...) @__enzyme_autodiff(ptr @weighted_at_call, double 3.0)
  call void @check_that(i32 2, double %b, double 36.0, double 1.0e-12)
  %c = call double (ptr, ...) @__enzyme_autodiff(ptr @weighted_by_metadata, double 3.0)
  call void @check_that(i32 3, double %c, double 9.0, double 1.0e-12)
  ret void
}

define internal double @my_sine(double %x) noinline optnone "enzyme_math"="sin" {
  %y = fadd double %x, 5.0
  ret double %y
}
define double @sines(double %x) {
  %a = call double @my_sine(double %x)
  %r = fmul double %a, %x
  ret double %r
}
define double @squares_at_call(double %x) {
  %a = call double @plain(double %x) "enzyme_math"="exp"
  ret double %a
}
declare double @cos(double)
declare double @sin(double)
define void @test_functions_of_the_library() {
  %a = call double (ptr, ...) @__enzyme_autodiff(ptr @sines, double 3.0)
  %c = call double @cos(double 3.0)
  %c3 = fmul double %c, 3.0
  %e = fadd double %c3, 8.0
  call void @check_that(i32 1, double %a, double %e, double 1.0e-12)
  %b = call double (ptr, ...) @__enzyme_autodiff(ptr @squares_at_call, double 3.0)
  ; The exponential's derivative is its result, which is the function's own.
  call void @check_that(i32 2, double %b, double 9.0, double 1.0e-12)
  ret void
}

; The shadow is the program's: adjoints are added to it, tangents are read from it.
@parameter = global double 5.0, !enzyme_shadow !4
@parameter_shadow = global double 0.0
@nothing = global double 0.0, !enzyme_inactive !3
define double @uses_parameter(double %x) {
  %p = load double, ptr @parameter
  %y = fmul double %p, %x
  %r = fmul double %y, %p
  ret double %r
}
define double @uses_nothing(double %x) noinline optnone {
  store double %x, ptr @nothing
  %p = load double, ptr @nothing
  %r = fmul double %x, %p
  ret double %r
}
define void @test_variables() noinline optnone {
  store double 1.0, ptr @parameter_shadow
  %g = call double (ptr, ...) @__enzyme_autodiff(ptr @uses_parameter, double 2.0)
  call void @check_that(i32 1, double %g, double 25.0, double 1.0e-12)
  %s = load double, ptr @parameter_shadow
  call void @check_that(i32 2, double %s, double 21.0, double 1.0e-12)
  store double 1.0, ptr @parameter_shadow
  %t = call double (ptr, ...) @__enzyme_fwddiff(ptr @uses_parameter, double 2.0, double 1.0)
  call void @check_that(i32 3, double %t, double 45.0, double 1.0e-12)
  %n = call double (ptr, ...) @__enzyme_autodiff(ptr @uses_nothing, double 2.0)
  call void @check_that(i32 4, double %n, double 2.0, double 1.0e-12)
  ret void
}

!0 = !{ptr @square_augmented}
!1 = !{ptr @square_reverse}
!2 = !{ptr @square_forward}
!3 = !{}
!4 = !{ptr @parameter_shadow}
