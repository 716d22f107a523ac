; Functions of one number, as compilers and people write them.
declare double @__enzyme_autodiff(double (double)*, ...)
declare double @__enzyme_fwddiff(double (double)*, double, double)
declare double @llvm.sin.f64(double)
declare double @llvm.fma.f64(double, double, double)
declare double @llvm.fmuladd.f64(double, double, double)
declare double @llvm.fabs.f64(double)
declare double @llvm.sqrt.f64(double)
declare double @llvm.pow.f64(double, double)
declare double @llvm.minnum.f64(double, double)
declare double @llvm.maxnum.f64(double, double)
declare double @llvm.copysign.f64(double, double)
declare double @llvm.exp2.f64(double)
declare double @llvm.floor.f64(double)
declare float @llvm.cos.f32(float)
declare double @llvm.powi.f64.i32(double, i32)
declare i32 @llvm.ctpop.i32(i32)
declare double @exp(double)
declare double @log1p(double) readnone nounwind
declare double @atan2(double, double)
declare double @fmod(double, double)

define double @arithmetic(double %x) {
  %a = fmul fast double %x, %x
  %b = fneg double %a
  %c = fdiv arcp double %b, 3.000000e+00
  %d = fsub double 0.1e1, %c
  %e = fadd reassoc nsz double %d, %x
  %f = fdiv double 2.0, %e
  ret double %f
}
define double @intrinsics(double %x) {
  %s = call double @llvm.sin.f64(double %x)
  %f = call double @llvm.fma.f64(double %s, double %x, double 0x3FF8000000000000)
  %g = tail call fast double @llvm.fmuladd.f64(double %f, double %f, double %x)
  %q = call double @llvm.sqrt.f64(double %g)
  %p = call double @llvm.pow.f64(double %q, double %x)
  %e = call double @llvm.exp2.f64(double %p)
  ret double %e
}
define double @powers(double %x) {
  %a = call double @llvm.powi.f64.i32(double %x, i32 3)
  %b = call double @llvm.powi.f64.i32(double %x, i32 -2)
  %c = fadd double %a, %b
  ret double %c
}
define double @extrema(double %x) {
  %a = call double @llvm.minnum.f64(double %x, double 2.0)
  %b = call double @llvm.maxnum.f64(double %a, double -1.0)
  %s = fmul double %x, %x
  %c = call double @llvm.maxnum.f64(double %s, double 1.0)
  %d = fmul double %b, %c
  ret double %d
}
define double @signs(double %x) {
  %n = fneg double %x
  %a = call double @llvm.fabs.f64(double %n)
  %m = fmul double %a, %x
  %c = call double @llvm.copysign.f64(double %m, double -3.0)
  %f = call double @llvm.floor.f64(double %x)
  %r = fmul double %c, %f
  ret double %r
}
define double @library(double %x) nounwind {
  %a = tail call double @exp(double %x) #0
  %b = call double @log1p(double %a)
  %c = call double @atan2(double %b, double %x)
  %d = call double @fmod(double %c, double 0.25)
  ret double %d
}
define double @narrow(double %x) {
  %n = fptrunc double %x to float
  %c = call float @llvm.cos.f32(float %n)
  %m = fmul float %c, %n
  %w = fpext float %m to double
  ret double %w
}
define double @choices(double %x) {
  %p = fcmp ogt double %x, 1.0
  %a = fmul double %x, %x
  %b = fadd double %x, 3.0
  %s = select i1 %p, double %a, double %b
  %q = fcmp ult double %s, 4.0
  %n = xor i1 %q, true
  %t = select i1 %n, double %s, double %x
  %r = fmul double %t, %s
  ret double %r
}
define double @branches(double %x) {
entry:
  %p = fcmp olt double %x, 0.0
  br i1 %p, label %negative, label %other
negative:
  %n = fmul double %x, %x
  br label %end
other:
  %q = fcmp olt double %x, 1.0
  br i1 %q, label %small, label %end
small:
  %s = call double @llvm.sin.f64(double %x)
  br label %end
end:
  %r = phi double [ %n, %negative ], [ 1.0, %small2 ], [ %s, %small ], [ %x, %other ]
  %t = phi double [ 2.0, %negative ], [ %r2, %small2 ], [ 1.0, %other ], [ 5.0, %small ]
  %u = fmul double %r, %t
  ret double %u
small2:
  %r2 = fadd double 1.0, 2.0
  br label %end
}
define double @cases(double %x) {
entry:
  %i = fptosi double %x to i32
  switch i32 %i, label %default [
    i32 0, label %zero
    i32 1, label %one
    i32 2, label %one
  ]
zero:
  %z = fmul double %x, 3.0
  br label %end
one:
  %o = fmul double %x, %x
  br label %end
default:
  %d = fdiv double 1.0, %x
  br label %end
end:
  %r = phi double [ %z, %zero ], [ %o, %one ], [ %d, %default ]
  ret double %r
}
define double @loop(double %x) {
entry:
  br label %body
body:
  %i = phi i64 [ 0, %entry ], [ %next, %body ]
  %p = phi double [ %x, %entry ], [ %q, %body ]
  %s = phi double [ 0.0, %entry ], [ %p, %body ]
  %m = fmul double %p, %x
  %q = fadd double %m, %s
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 5
  br i1 %done, label %end, label %body
end:
  ret double %q
}
define double @newton(double %x) {
entry:
  br label %head
head:
  %y = phi double [ %x, %entry ], [ %new, %head ]
  %r = fdiv double %x, %y
  %t = fadd double %y, %r
  %new = fmul double %t, 5.000000e-01
  %d = fsub double %new, %y
  %a = call double @llvm.fabs.f64(double %d)
  %c = fcmp ogt double %a, 1.0e-13
  br i1 %c, label %head, label %end
end:
  ret double %new
}
define double @bits(double %x) {
  %b = bitcast double %x to i64
  %m = and i64 %b, 9223372036854775807
  %a = bitcast i64 %m to double
  %n = xor i64 %b, -9223372036854775808
  %f = bitcast i64 %n to double
  %r = fmul double %a, %f
  ret double %r
}
define double @integers(double %x) {
  %i = fptoui double %x to i32
  %c = call i32 @llvm.ctpop.i32(i32 %i)
  %f = sitofp i32 %c to double
  %u = uitofp i32 %i to double
  %a = fmul double %f, %x
  %b = fadd double %a, %u
  ret double %b
}
define double @frozen(double %x) {
  %a = fmul double %x, %x
  %f = freeze double %a
  %g = fmul double %f, undef
  %h = select i1 false, double %g, double %f
  ret double %h
}

define double @r_arithmetic(double %x) {
  %d = call double (double (double)*, ...) @__enzyme_autodiff(double (double)* @arithmetic, double %x)
  ret double %d
}
define double @d_arithmetic(double %x) {
  %d = call double @__enzyme_fwddiff(double (double)* @arithmetic, double %x, double 1.0)
  ret double %d
}
define double @r_intrinsics(double %x) {
  %d = call double (double (double)*, ...) @__enzyme_autodiff(double (double)* nonnull @intrinsics, metadata !"enzyme_out", double %x)
  ret double %d
}
define double @d_intrinsics(double %x) {
  %d = call double @__enzyme_fwddiff(double (double)* @intrinsics, double %x, double 1.0)
  ret double %d
}
define double @r_powers(double %x) {
  %d = tail call double (double (double)*, ...) @__enzyme_autodiff(double (double)* @powers, double %x)
  ret double %d
}
define double @d_powers(double %x) {
  %d = call double @__enzyme_fwddiff(double (double)* @powers, double %x, double 1.0)
  ret double %d
}
define double @r_extrema(double %x) {
  %d = call double (double (double)*, ...) @__enzyme_autodiff(double (double)* @extrema, double %x)
  ret double %d
}
define double @d_extrema(double %x) {
  %d = call double @__enzyme_fwddiff(double (double)* @extrema, double %x, double 1.0)
  ret double %d
}
define double @r_signs(double %x) {
  %d = call double (double (double)*, ...) @__enzyme_autodiff(double (double)* @signs, double %x)
  ret double %d
}
define double @d_signs(double %x) {
  %d = call double @__enzyme_fwddiff(double (double)* @signs, double %x, double 1.0)
  ret double %d
}
define double @r_library(double %x) {
  %d = call double (double (double)*, ...) @__enzyme_autodiff(double (double)* @library, double %x)
  ret double %d
}
define double @d_library(double %x) {
  %d = call double @__enzyme_fwddiff(double (double)* @library, double %x, double 1.0)
  ret double %d
}
define double @r_narrow(double %x) {
  %d = call double (double (double)*, ...) @__enzyme_autodiff(double (double)* @narrow, double %x)
  ret double %d
}
define double @d_narrow(double %x) {
  %d = call double @__enzyme_fwddiff(double (double)* @narrow, double %x, double 1.0)
  ret double %d
}
define double @r_choices(double %x) {
  %d = call double (double (double)*, ...) @__enzyme_autodiff(double (double)* @choices, double %x)
  ret double %d
}
define double @d_choices(double %x) {
  %d = call double @__enzyme_fwddiff(double (double)* @choices, double %x, double 1.0)
  ret double %d
}
define double @r_branches(double %x) {
  %d = call double (double (double)*, ...) @__enzyme_autodiff(double (double)* @branches, double %x)
  ret double %d
}
define double @d_branches(double %x) {
  %d = call double @__enzyme_fwddiff(double (double)* @branches, double %x, double 1.0)
  ret double %d
}
define double @r_cases(double %x) {
  %d = call double (double (double)*, ...) @__enzyme_autodiff(double (double)* @cases, double %x)
  ret double %d
}
define double @d_cases(double %x) {
  %d = call double @__enzyme_fwddiff(double (double)* @cases, double %x, double 1.0)
  ret double %d
}
define double @r_loop(double %x) {
  %d = call double (double (double)*, ...) @__enzyme_autodiff(double (double)* @loop, double %x)
  ret double %d
}
define double @d_loop(double %x) {
  %d = call double @__enzyme_fwddiff(double (double)* @loop, double %x, double 1.0)
  ret double %d
}
define double @r_newton(double %x) {
  %d = call double (double (double)*, ...) @__enzyme_autodiff(double (double)* @newton, double %x)
  ret double %d
}
define double @d_newton(double %x) {
  %d = call double @__enzyme_fwddiff(double (double)* @newton, double %x, double 1.0)
  ret double %d
}
define double @r_bits(double %x) {
  %d = call double (double (double)*, ...) @__enzyme_autodiff(double (double)* @bits, double %x)
  ret double %d
}
define double @d_bits(double %x) {
  %d = call double @__enzyme_fwddiff(double (double)* @bits, double %x, double 1.0)
  ret double %d
}
define double @r_integers(double %x) {
  %d = call double (double (double)*, ...) @__enzyme_autodiff(double (double)* @integers, double %x)
  ret double %d
}
define double @d_integers(double %x) {
  %d = call double @__enzyme_fwddiff(double (double)* @integers, double %x, double 1.0)
  ret double %d
}
define double @r_frozen(double %x) {
  %d = call double (double (double)*, ...) @__enzyme_autodiff(double (double)* @frozen, double %x)
  ret double %d
}
define double @d_frozen(double %x) {
  %d = call double @__enzyme_fwddiff(double (double)* @frozen, double %x, double 1.0)
  ret double %d
}
attributes #0 = { nounwind readnone }
