; What attributes and metadata say of functions, calls and memory, the rarer words of them. The derivatives given are not the true ones, so
; that it shows.
%struct.both = type { double, double }
%struct.taped = type { double, double }
declare double @__enzyme_autodiff(i8*, ...)
declare double @__enzyme_fwddiff(i8*, ...)
declare i8* @__enzyme_augmentfwd(i8*, ...)
declare double @__enzyme_fwdsplit(i8*, ...)
declare void @check_that(i32, double, double, double)
declare i8* @malloc(i64)
declare void @free(i8*)
declare double @llvm.exp.f64(double)
@enzyme_noret = external global i32

define internal double @weight(double %x) noinline optnone "enzyme_inactivefn" {
  %y = fmul double %x, %x
  ret double %y
}
define internal double @weight_inst(double %x) noinline optnone "enzyme_inactive_inst" {
  %y = fmul double %x, %x
  ret double %y
}
define internal double @weight_noblock(double %x) noinline optnone "enzyme_inactive_noblock" {
  %y = fmul double %x, %x
  ret double %y
}
define internal double @plain(double %x) noinline optnone {
  %y = fmul double %x, %x
  ret double %y
}
define double @words(double %x) {
  %a = call double @weight(double %x)
  %b = call double @weight_inst(double %x)
  %c = call double @weight_noblock(double %x)
  %ab = fadd double %a, %b
  %abc = fadd double %ab, %c
  %r = fmul double %abc, %x
  ret double %r
}
define double @at_call(double %x) {
  %a = call double @plain(double %x) "enzyme_inactive_inst"
  %b = call double @plain(double %x), !enzyme_inactive_inst !0
  %c = call double @plain(double %x), !enzyme_inactive_val !0
  %d = call double @plain(double %x) "enzyme_inactive_val"
  %ab = fadd double %a, %b
  %cd = fadd double %c, %d
  %s = fadd double %ab, %cd
  %r = fmul double %s, %x
  ret double %r
}

; Memory of the program's own: `grab` is told its size first, `drop` is given the memory behind a number.
@open = global i64 0
define i8* @grab(i64 %bytes, i32 %where) noinline optnone "enzyme_allocator"="0" "enzyme_deallocator"="0,-1" !enzyme_deallocator_fn !1 {
  %m = call i8* @malloc(i64 %bytes)
  %n = load i64, i64* @open
  %n1 = add i64 %n, 1
  store i64 %n1, i64* @open
  ret i8* %m
}
define void @drop(i32 %where, i8* %m) noinline optnone {
  call void @free(i8* %m)
  %n = load i64, i64* @open
  %n1 = sub i64 %n, 1
  store i64 %n1, i64* @open
  ret void
}
define double @in_own_memory(double %x) {
  %m = call i8* @grab(i64 16, i32 7)
  %p = bitcast i8* %m to double*
  %q = getelementptr double, double* %p, i64 1
  store double %x, double* %p
  %xx = fmul double %x, %x
  store double %xx, double* %q
  %a = load double, double* %p
  %b = load double, double* %q
  %r = fmul double %a, %b
  call void @drop(i32 7, i8* %m)
  ret double %r
}
define double @open_blocks() {
  %n = load i64, i64* @open
  %r = sitofp i64 %n to double
  ret double %r
}

; The derivative of a run that has been recorded.
define internal double @cube(double %x) noinline optnone !enzyme_augment !2 !enzyme_splitderivative !3 {
  %a = fmul double %x, %x
  %b = fmul double %a, %x
  ret double %b
}
define %struct.taped @cube_recorded(double %x) noinline optnone {
  %a = fmul double %x, %x
  %b = fmul double %a, %x
  %r = insertvalue %struct.taped undef, double %a, 0
  %s = insertvalue %struct.taped %r, double %b, 1
  ret %struct.taped %s
}
define %struct.both @cube_later(double %x, double %dx, double %tape) noinline optnone {
  %y = fmul double %tape, %x
  %t = fmul double %tape, %dx
  %u = fmul double %t, 300.0
  %r = insertvalue %struct.both undef, double %y, 0
  %s = insertvalue %struct.both %r, double %u, 1
  ret %struct.both %s
}
define double @cubes(double* %p) {
  %x = load double, double* %p
  %y = call double @cube(double %x)
  store double 0.0, double* %p
  %r = fmul double %y, %x
  ret double %r
}
define double @recorded(double* %p, double* %dp) {
  %no = load i32, i32* @enzyme_noret
  %tape = call i8* (i8*, ...) @__enzyme_augmentfwd(i8* bitcast (double (double*)* @cubes to i8*), i32 %no, double* %p, double* %dp)
  store double 99.0, double* %p
  %t = call double (i8*, ...) @__enzyme_fwdsplit(i8* bitcast (double (double*)* @cubes to i8*), double* %p, double* %dp, i8* %tape)
  ret double %t
}

; Advice, which changes no number: of functions, arguments, calls and instructions.
define internal double @advised(double* "enzyme_nofree" %p, double %x) noinline optnone "enzyme_nocache" "enzyme_shouldrecompute" "enzyme_notypeanalysis" "enzyme_ta_norecur" {
  %e = call double @llvm.exp.f64(double %x), !enzyme_nocache !0
  store double %e, double* %p
  %l = load double, double* %p
  %r = fmul double %l, %x
  ret double %r
}
define double @follows_advice(double %x) {
  %slot = alloca double
  %y = call double @advised(double* %slot, double %x) "enzyme_elementwise_read" "enzyme_preserve_primal" "enzyme_no_escaping_allocation"
  %l = load double, double* %slot
  %r = fadd double %y, %l
  ret double %r
}

!0 = !{}
!1 = !{void (i32, i8*)* @drop}
!2 = !{%struct.taped (double)* @cube_recorded}
!3 = !{%struct.both (double, double, double)* @cube_later}
