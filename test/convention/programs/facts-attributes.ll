; What attributes and metadata say of single values: parameters, arguments, results, instructions, variables.
declare double @__enzyme_autodiff(ptr, ...)
declare double @__enzyme_fwddiff(ptr, ...)
declare void @__enzyme_autodiff_memory(ptr, ...)
declare void @check_that(i32, double, double, double)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

define internal void @check(i32 %line, ptr %f, double %expected) {
  %g = call double (ptr, ...) @__enzyme_autodiff(ptr %f, double 3.0)
  call void @check_that(i32 %line, double %g, double %expected, double 1.0e-12)
  %t = call double (ptr, ...) @__enzyme_fwddiff(ptr %f, double 3.0, double 1.0)
  call void @check_that(i32 %line, double %t, double %expected, double 1.0e-12)
  ret void
}

define internal double @times(double "enzyme_inactive" %a, double %b) noinline optnone {
  %r = fmul double %a, %b
  ret double %r
}
define internal double @plain_times(double %a, double %b) noinline optnone {
  %r = fmul double %a, %b
  ret double %r
}
define double @inactive_parameter(double %x) {
  %y = call double @times(double %x, double %x)
  ret double %y
}
define double @inactive_argument(double %x) {
  %y = call double @plain_times(double "enzyme_inactive" %x, double %x)
  %z = call double @plain_times(double %x, double %x)
  %s = fadd double %y, %z
  ret double %s
}
define internal double @first_times(ptr "enzyme_inactive" %p, double %b) noinline optnone {
  %q = getelementptr double, ptr %p, i64 1
  %a = load double, ptr %q
  %r = fmul double %a, %b
  store double %r, ptr %p
  ret double %r
}
define double @inactive_memory(double %x) {
  %p = alloca [2 x double]
  %q = getelementptr double, ptr %p, i64 1
  store double %x, ptr %q
  %y = call double @first_times(ptr %p, double %x)
  %z = load double, ptr %p
  %s = fadd double %y, %z
  ret double %s
}
define internal double @twice_into(ptr %p, double %b) noinline optnone "enzyme_inactive_val" {
  %q = fmul double %b, 2.0
  store double %q, ptr %p
  %r = fmul double %b, %b
  ret double %r
}
define double @inactive_result(double %x) {
  %p = alloca double
  %y = call double @twice_into(ptr %p, double %x)
  %z = load double, ptr %p
  %s = fadd double %y, %z
  ret double %s
}
define double @inactive_instruction(double %x) {
  %y = fmul double %x, %x, !enzyme_inactive !0
  %s = fmul double %y, %x
  ret double %s
}
define double @inactive_store(double %x) {
  %p = alloca double
  store double %x, ptr %p, !enzyme_inactive !0
  %a = load double, ptr %p
  %s = fmul double %a, %x
  ret double %s
}
define double @inactive_load(ptr %p) {
  %a = load double, ptr %p, !enzyme_inactive !0
  %b = load double, ptr %p
  %s = fmul double %a, %b
  ret double %s
}
define void @test_inactive_values() noinline optnone {
  call void @check(i32 1, ptr @inactive_parameter, double 3.0)
  call void @check(i32 2, ptr @inactive_argument, double 9.0)
  call void @check(i32 3, ptr @inactive_memory, double 3.0)
  call void @check(i32 4, ptr @inactive_result, double 2.0)
  call void @check(i32 5, ptr @inactive_instruction, double 9.0)
  call void @check(i32 6, ptr @inactive_store, double 3.0)
  %p = alloca double
  %d = alloca double
  store double 3.0, ptr %p
  store double 0.0, ptr %d
  %ignored = call double (ptr, ...) @__enzyme_autodiff(ptr @inactive_load, ptr %p, ptr %d)
  %g = load double, ptr %d
  call void @check_that(i32 7, double %g, double 3.0, double 1.0e-12)
  ret void
}

@said = internal global double 0.0 #0
@known = internal global double 0.0, !enzyme_activity_value !1
define double @uses_said(double %x) noinline optnone {
  store double %x, ptr @said
  store double %x, ptr @known
  %a = load double, ptr @said
  %b = load double, ptr @known
  %c = fmul double %a, %b
  %s = fmul double %c, %x
  ret double %s
}
define void @test_inactive_variables() noinline optnone {
  call void @check(i32 1, ptr @uses_said, double 9.0)
  ret void
}

; Two doubles that are moved as what is not known, but for what is said of them.
define void @moves(ptr "enzyme_type"="{[-1]:Pointer, [-1,-1]:Float@double}" %to, ptr %from) {
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 16, i1 false)
  ret void
}
define void @moves_by_argument(ptr %to, ptr %from) {
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr "enzyme_type"="{[-1]:Pointer, [-1,0]:Float@double, [-1,8]:Float@double}" %from, i64 16, i1 false)
  ret void
}
define void @moves_by_metadata(ptr %to, ptr %from) {
  %a = load i64, ptr %from, !enzyme_type !2
  store i64 %a, ptr %to
  %q = getelementptr i8, ptr %from, i64 8, !enzyme_type !3
  %r = getelementptr i8, ptr %to, i64 8
  call void @llvm.memcpy.p0.p0.i64(ptr %r, ptr %q, i64 8, i1 false)
  ret void
}
define void @moves_behind(ptr "enzyme_type"="{[-1]:Pointer, [-1,0]:Pointer, [-1,0,-1]:Float@double, [-1,8]:Integer}" %record, ptr %from) {
  %to = load ptr, ptr %record
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 16, i1 false)
  ret void
}
define internal void @check_move(i32 %line, ptr %f, i1 %behind) noinline optnone {
  %to = alloca [2 x double]
  %from = alloca [2 x double]
  %dto = alloca [2 x double]
  %dfrom = alloca [2 x double]
  store [2 x double] [double 1.0, double 2.0], ptr %from
  store [2 x double] zeroinitializer, ptr %dfrom
  store [2 x double] [double 5.0, double 7.0], ptr %dto
  %record = alloca ptr
  %drecord = alloca ptr
  store ptr %to, ptr %record
  store ptr %dto, ptr %drecord
  %first = select i1 %behind, ptr %record, ptr %to
  %dfirst = select i1 %behind, ptr %drecord, ptr %dto
  call void (ptr, ...) @__enzyme_autodiff_memory(ptr %f, ptr %first, ptr %dfirst, ptr %from, ptr %dfrom)
  %a = load double, ptr %dfrom
  %q = getelementptr double, ptr %dfrom, i64 1
  %b = load double, ptr %q
  call void @check_that(i32 %line, double %a, double 5.0, double 1.0e-12)
  call void @check_that(i32 %line, double %b, double 7.0, double 1.0e-12)
  ret void
}
define void @test_types() noinline optnone {
  call void @check_move(i32 1, ptr @moves, i1 false)
  call void @check_move(i32 2, ptr @moves_by_argument, i1 false)
  call void @check_move(i32 3, ptr @moves_by_metadata, i1 false)
  call void @check_move(i32 4, ptr @moves_behind, i1 true)
  ret void
}

; Advice, which changes no number.
define internal double @advised(double %x) noinline optnone "enzyme_nocache" "enzyme_shouldrecompute" "enzyme_notypeanalysis" "enzyme_ta_norecur" "enzyme_elementwise_read" "enzyme_no_escaping_allocation" "enzyme_preserve_primal" "enzyme_active" {
  %y = fmul double %x, %x
  ret double %y
}
define double @uses_advised(double %x) {
  %y = call double @advised(double %x) "enzyme_nofree" "enzyme_active_val"
  %z = fmul double %y, %y, !enzyme_nocache !0
  ret double %z
}
define void @test_advice() noinline optnone {
  call void @check(i32 1, ptr @uses_advised, double 108.0)
  ret void
}

attributes #0 = { "enzyme_inactive" }
!0 = !{}
!1 = !{!"const"}
!2 = !{!"Unknown", i32 -1, !{!"Float@double"}}
!3 = !{!"Unknown", i32 -1, !{!"Pointer", i32 0, !{!"Float@double"}}}

; Of a pointer that is said to be a float: what it points to.
define void @moves_by_pointer_metadata(ptr %to, ptr %from) {
  %q = getelementptr i8, ptr %from, i64 0, !enzyme_type !2
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %q, i64 16, i1 false)
  ret void
}
define void @test_types_of_what_is_pointed_to() noinline optnone {
  call void @check_move(i32 1, ptr @moves_by_pointer_metadata, i1 false)
  ret void
}
