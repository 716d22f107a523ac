; Calls as front ends other than C write them: markers that are metadata strings, results that are arrays, invokes, function pointers
; that are merged.
declare void @check_that(i32, double, double, double)
declare double @__enzyme_autodiff(...)
declare double @__enzyme_autodiff.f64(ptr, ...)
declare { double, double } @__enzyme_autodiff_pair(...)
declare [2 x double] @__enzyme_autodiff_array(...)
declare [2 x double] @__enzyme_fwddiff_array(ptr, ...)
declare <2 x double> @__enzyme_fwddiff_vector(ptr, ...)
declare void @__enzyme_autodiff_void(ptr, ...)
declare i32 @__gxx_personality_v0(...)

define double @f(double %x, double %y) {
  %xx = fmul double %x, %x
  %r = fmul double %xx, %y
  ret double %r
}
define double @g(double %x, double %y) {
  %r = fadd double %x, %y
  ret double %r
}
define double @dot(ptr %x, ptr %y) {
  %a = load double, ptr %x
  %b = load double, ptr %y
  %r = fmul double %a, %b
  ret double %r
}
define [2 x double] @both(double %x) {
  %s = fmul double %x, %x
  %c = fmul double %s, %x
  %a = insertvalue [2 x double] undef, double %s, 0
  %b = insertvalue [2 x double] %a, double %c, 1
  ret [2 x double] %b
}
define <2 x double> @lanes(<2 x double> %v) {
  %r = fmul <2 x double> %v, %v
  ret <2 x double> %r
}
@h = alias double (double, double), ptr @f

define void @test_metadata_markers() {
  %a = tail call double (...) @__enzyme_autodiff(ptr nonnull @f, metadata !"enzyme_const", double 3.0, metadata !"enzyme_out", double 5.0)
  call void @check_that(i32 1, double %a, double 9.0, double 0.0)
  %b = call fast double (ptr, ...) @__enzyme_autodiff.f64(ptr @f, metadata !"enzyme_out", double 3.0, metadata !"enzyme_const", double 5.0)
  call void @check_that(i32 2, double %b, double 30.0, double 0.0)
  ret void
}
define void @test_results_as_arrays_and_structures() {
  %p = call { double, double } (...) @__enzyme_autodiff_pair(ptr @f, double 3.0, double 5.0)
  %p0 = extractvalue { double, double } %p, 0
  %p1 = extractvalue { double, double } %p, 1
  call void @check_that(i32 3, double %p0, double 30.0, double 0.0)
  call void @check_that(i32 4, double %p1, double 9.0, double 0.0)
  %q = call [2 x double] (...) @__enzyme_autodiff_array(ptr @f, double 3.0, double 5.0)
  %q1 = extractvalue [2 x double] %q, 1
  call void @check_that(i32 5, double %q1, double 9.0, double 0.0)
  %t = call [2 x double] (ptr, ...) @__enzyme_fwddiff_array(ptr @both, double 3.0, double 1.0)
  %t0 = extractvalue [2 x double] %t, 0
  %t1 = extractvalue [2 x double] %t, 1
  call void @check_that(i32 6, double %t0, double 6.0, double 0.0)
  call void @check_that(i32 7, double %t1, double 27.0, double 0.0)
  %w = call [2 x double] (ptr, ...) @__enzyme_fwddiff_array(ptr @f, metadata !"enzyme_width", i64 2, metadata !"enzyme_dup", double 3.0, double 1.0, double 0.0, metadata !"enzyme_dup", double 5.0, double 0.0, double 1.0)
  %w0 = extractvalue [2 x double] %w, 0
  call void @check_that(i32 8, double %w0, double 30.0, double 0.0)
  ret void
}
define void @test_vectors_of_numbers() {
  %t = call <2 x double> (ptr, ...) @__enzyme_fwddiff_vector(ptr @lanes, <2 x double> <double 3.0, double 5.0>, <2 x double> <double 1.0, double 10.0>)
  %t0 = extractelement <2 x double> %t, i32 0
  %t1 = extractelement <2 x double> %t, i32 1
  call void @check_that(i32 9, double %t0, double 6.0, double 0.0)
  call void @check_that(i32 10, double %t1, double 100.0, double 0.0)
  ret void
}
define void @test_metadata_markers_of_memory() {
  %x = alloca double
  %y = alloca double
  %dx = alloca double
  store double 3.0, ptr %x
  store double 5.0, ptr %y
  store double 0.0, ptr %dx
  call void (ptr, ...) @__enzyme_autodiff_void(ptr @dot, metadata !"enzyme_dup", ptr %x, ptr %dx, metadata !"enzyme_const", ptr %y)
  %d = load double, ptr %dx
  call void @check_that(i32 11, double %d, double 5.0, double 0.0)
  ret void
}
define void @test_an_alias() {
  %a = call double (...) @__enzyme_autodiff(ptr @h, double 3.0, metadata !"enzyme_const", double 5.0)
  call void @check_that(i32 12, double %a, double 30.0, double 0.0)
  ret void
}
define double @of_select(i1 %c) noinline {
  %fn = select i1 %c, ptr @f, ptr @g
  %a = call double (...) @__enzyme_autodiff(ptr %fn, double 3.0, metadata !"enzyme_const", double 5.0)
  ret double %a
}
define double @of_phi(i1 %c) noinline {
entry:
  br i1 %c, label %one, label %two
one:
  br label %join
two:
  br label %join
join:
  %fn = phi ptr [ @f, %one ], [ @g, %two ]
  %a = call double (...) @__enzyme_autodiff(ptr %fn, double 3.0, metadata !"enzyme_const", double 5.0)
  ret double %a
}
define void @test_functions_that_are_merged() {
  %a = call double @of_select(i1 true)
  call void @check_that(i32 13, double %a, double 30.0, double 0.0)
  %b = call double @of_select(i1 false)
  call void @check_that(i32 14, double %b, double 1.0, double 0.0)
  %c = call double @of_phi(i1 true)
  call void @check_that(i32 15, double %c, double 30.0, double 0.0)
  %d = call double @of_phi(i1 false)
  call void @check_that(i32 16, double %d, double 1.0, double 0.0)
  ret void
}
define void @test_an_invoke() personality ptr @__gxx_personality_v0 {
entry:
  %a = invoke double (...) @__enzyme_autodiff(ptr @f, double 3.0, metadata !"enzyme_const", double 5.0)
          to label %fine unwind label %bad
fine:
  call void @check_that(i32 17, double %a, double 30.0, double 0.0)
  ret void
bad:
  %e = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %e
}
declare { double, double } @__enzyme_fwddiff_pair(...)
declare void @__enzyme_autodiff_lanes(...)
define void @test_shadows_of_all_lanes_in_an_array() {
  %a = call { double, double } (...) @__enzyme_fwddiff_pair(ptr @f, metadata !"enzyme_width", i64 2, double 3.0, [2 x double] [double 1.0, double 0.0], double 5.0, [2 x double] [double 0.0, double 2.0])
  %a0 = extractvalue { double, double } %a, 0
  %a1 = extractvalue { double, double } %a, 1
  call void @check_that(i32 18, double %a0, double 30.0, double 0.0)
  call void @check_that(i32 19, double %a1, double 18.0, double 0.0)
  ret void
}
define void @test_addresses_of_all_lanes_in_an_array() {
  %x = alloca double
  %y = alloca double
  %dx = alloca [2 x double]
  store double 3.0, ptr %x
  store double 5.0, ptr %y
  store [2 x double] zeroinitializer, ptr %dx
  %second = getelementptr double, ptr %dx, i64 1
  %first = insertvalue [2 x ptr] undef, ptr %dx, 0
  %lanes = insertvalue [2 x ptr] %first, ptr %second, 1
  call void (...) @__enzyme_autodiff_lanes(ptr @dot, metadata !"enzyme_width", i64 2, metadata !"enzyme_dup", ptr %x, [2 x ptr] %lanes, metadata !"enzyme_const", ptr %y)
  %d0 = load double, ptr %dx
  %d1 = load double, ptr %second
  call void @check_that(i32 20, double %d0, double 5.0, double 0.0)
  call void @check_that(i32 21, double %d1, double 5.0, double 0.0)
  ret void
}
declare { ptr, ptr } @__enzyme_augmentfwd_place(...)
declare i64 @__enzyme_augmentsize_place(...)
declare void @__enzyme_reverse_place(...)
define ptr @product_in_place(ptr %x) {
  %at = getelementptr double, ptr %x, i64 1
  %a = load double, ptr %x
  %b = load double, ptr %at
  %r = fmul double %a, %b
  store double %r, ptr %x
  ret ptr %x
}
; The size is what one call returns and what the others are given.
define void @test_room_for_a_tape_by_its_size() {
  %x = alloca [2 x double]
  %dx = alloca [2 x double]
  store [2 x double] [double 2.0, double 3.0], ptr %x
  store [2 x double] zeroinitializer, ptr %dx
  %size = call i64 (...) @__enzyme_augmentsize_place(ptr @product_in_place, metadata !"enzyme_dup")
  %tape = alloca i8, i64 %size, align 8
  %made = call { ptr, ptr } (...) @__enzyme_augmentfwd_place(ptr @product_in_place, metadata !"enzyme_allocated", i64 %size, metadata !"enzyme_tape", ptr %tape, ptr %x, ptr %dx)
  %shadow = extractvalue { ptr, ptr } %made, 1
  store double 2.0, ptr %shadow
  call void (...) @__enzyme_reverse_place(ptr @product_in_place, metadata !"enzyme_allocated", i64 %size, metadata !"enzyme_tape", ptr %tape, ptr %x, ptr %dx)
  %d0 = load double, ptr %dx
  call void @check_that(i32 22, double %d0, double 6.0, double 0.0)
  ret void
}
