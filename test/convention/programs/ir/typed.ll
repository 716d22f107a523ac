; The same with pointers that have types, as LLVM 14 and older have them: functions and entry points are cast.
declare void @check_that(i32, double, double, double)
declare double @__enzyme_autodiff(...)
declare double @__enzyme_autodiff.f64(double (double, double)*, ...)
declare i8* @__enzyme_fwddiff_any(i8*)
declare i32 @__gxx_personality_v0(...)

define double @f(double %x, double %y) {
  %xx = fmul double %x, %x
  %r = fmul double %xx, %y
  ret double %r
}
define double @dot(double* %x, double* %y) {
  %a = load double, double* %x
  %b = load double, double* %y
  %r = fmul double %a, %b
  ret double %r
}
define void @test_metadata_markers() {
  %a = tail call double (...) @__enzyme_autodiff(double (double, double)* nonnull @f, metadata !"enzyme_const", double 3.0, metadata !"enzyme_out", double 5.0)
  call void @check_that(i32 1, double %a, double 9.0, double 0.0)
  %b = call fast double (double (double, double)*, ...) @__enzyme_autodiff.f64(double (double, double)* @f, metadata !"enzyme_out", double 3.0, metadata !"enzyme_const", double 5.0)
  call void @check_that(i32 2, double %b, double 30.0, double 0.0)
  ret void
}
define void @test_casts_of_the_function_and_the_entry_point() {
  %a = call double bitcast (i8* (i8*)* @__enzyme_fwddiff_any to double (i8*, double, double, double, double)*)(i8* bitcast (double (double, double)* @f to i8*), double 3.0, double 1.0, double 5.0, double 0.0)
  call void @check_that(i32 3, double %a, double 30.0, double 0.0)
  ret void
}
define void @test_shadows_of_another_pointer_type() {
  %x = alloca double
  %y = alloca double
  %dx = alloca double
  store double 3.0, double* %x
  store double 5.0, double* %y
  store double 0.0, double* %dx
  %raw = bitcast double* %dx to i8*
  call double (...) @__enzyme_autodiff(double (double*, double*)* @dot, metadata !"enzyme_dup", double* %x, i8* %raw, metadata !"enzyme_const", double* %y)
  %d = load double, double* %dx
  call void @check_that(i32 4, double %d, double 5.0, double 0.0)
  ret void
}
define void @test_an_invoke() personality i32 (...)* @__gxx_personality_v0 {
entry:
  %a = invoke double (...) @__enzyme_autodiff(double (double, double)* @f, double 3.0, metadata !"enzyme_const", double 5.0)
          to label %fine unwind label %bad
fine:
  call void @check_that(i32 5, double %a, double 30.0, double 0.0)
  ret void
bad:
  %e = landingpad { i8*, i32 } cleanup
  resume { i8*, i32 } %e
}
define double @scaled(i64* %count, double %x) {
  %n = load i64, i64* %count
  %f = sitofp i64 %n to double
  %r = fmul double %f, %x
  ret double %r
}
define void @test_pointers_to_integers_that_have_no_shadow() {
  %count = alloca i64
  %other = alloca i64
  store i64 7, i64* %count
  store i64 0, i64* %other
  %a = call double (...) @__enzyme_autodiff(double (i64*, double)* @scaled, i64* %count, double 3.0)
  call void @check_that(i32 6, double %a, double 7.0, double 0.0)
  %b = call double (...) @__enzyme_autodiff(double (i64*, double)* @scaled, i64* %count, double 3.0, double 2.0)
  call void @check_that(i32 7, double %b, double 14.0, double 0.0)
  %c = call double (...) @__enzyme_autodiff(double (i64*, double)* @scaled, i64* %count, i64* %other, double 3.0)
  call void @check_that(i32 8, double %c, double 7.0, double 0.0)
  ret void
}
declare void @llvm.memcpy.p0i8.p0i8.i64(i8*, i8*, i64, i1)
declare void @__enzyme_autodiff_memory(...)
; What is moved is told by the types of the parameters alone.
define void @move(double* %to, double* %from, i64 %bytes) {
  %t = bitcast double* %to to i8*
  %f = bitcast double* %from to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %t, i8* %f, i64 %bytes, i1 false)
  ret void
}
define void @move_three(double* %to, double* %from) {
  %t = bitcast double* %to to i8*
  %f = bitcast double* %from to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %t, i8* %f, i64 24, i1 false)
  ret void
}
define void @move_addresses(double** %to, double** %from, i64 %bytes) {
  %t = bitcast double** %to to i8*
  %f = bitcast double** %from to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %t, i8* %f, i64 %bytes, i1 false)
  ret void
}
define void @test_memory_that_only_types_of_pointers_tell_of() {
  %to = alloca [3 x double]
  %from = alloca [3 x double]
  %dto = alloca [3 x double]
  %dfrom = alloca [3 x double]
  store [3 x double] zeroinitializer, [3 x double]* %from
  store [3 x double] [double 1.0, double 2.0, double 3.0], [3 x double]* %dto
  store [3 x double] zeroinitializer, [3 x double]* %dfrom
  %t = bitcast [3 x double]* %to to double*
  %f = bitcast [3 x double]* %from to double*
  %dt = bitcast [3 x double]* %dto to double*
  %df = bitcast [3 x double]* %dfrom to double*
  %last = getelementptr double, double* %df, i64 2
  call void (...) @__enzyme_autodiff_memory(void (double*, double*, i64)* @move, double* %t, double* %dt, double* %f, double* %df, i64 24)
  %a = load double, double* %last
  call void @check_that(i32 9, double %a, double 3.0, double 0.0)
  store [3 x double] [double 1.0, double 2.0, double 4.0], [3 x double]* %dto
  call void (...) @__enzyme_autodiff_memory(void (double*, double*)* @move_three, double* %t, double* %dt, double* %f, double* %df)
  %b = load double, double* %last
  call void @check_that(i32 10, double %b, double 7.0, double 0.0)
  ret void
}
define void @test_addresses_that_only_types_of_pointers_tell_of() {
  %to = alloca double*
  %from = alloca double*
  %dto = alloca double*
  %dfrom = alloca double*
  %x = alloca double
  %dx = alloca double
  store double* %x, double** %from
  store double* %dx, double** %dfrom
  call void (...) @__enzyme_autodiff_memory(void (double**, double**, i64)* @move_addresses, double** %to, double** %dto, double** %from, double** %dfrom, i64 8)
  %p = load double*, double** %dto
  store double 5.0, double* %p
  %a = load double, double* %dx
  call void @check_that(i32 11, double %a, double 5.0, double 0.0)
  ret void
}

; Julia's pointers are of an address space of their own.
declare { } @__enzyme_autodiff_nothing(...)
define double @product_elsewhere(double addrspace(10)* %p) {
  %a = load double, double addrspace(10)* %p
  %q = getelementptr double, double addrspace(10)* %p, i64 1
  %b = load double, double addrspace(10)* %q
  %r = fmul double %a, %b
  ret double %r
}
define void @test_pointers_of_another_address_space() {
  %x = alloca [2 x double]
  %d = alloca [2 x double]
  store [2 x double] [double 3.0, double 4.0], [2 x double]* %x
  store [2 x double] zeroinitializer, [2 x double]* %d
  %xe = addrspacecast [2 x double]* %x to double addrspace(10)*
  %de = addrspacecast [2 x double]* %d to double addrspace(10)*
  call { } (...) @__enzyme_autodiff_nothing(double (double addrspace(10)*)* @product_elsewhere, double addrspace(10)* %xe, double addrspace(10)* %de)
  %first = getelementptr [2 x double], [2 x double]* %d, i64 0, i64 0
  %g = load double, double* %first
  call void @check_that(i32 20, double %g, double 4.0, double 0.0)
  ret void
}

define double @third(half %h) {
  %e = fpext half %h to double
  %r = fmul double %e, %e
  ret double %r
}
declare half @__enzyme_autodiff_half(...)
define void @test_a_derivative_in_half_precision() {
  %h = call half (...) @__enzyme_autodiff_half(double (half)* @third, half 0xH4000)
  %e = fpext half %h to double
  call void @check_that(i32 21, double %e, double 4.0, double 0.0)
  ret void
}
