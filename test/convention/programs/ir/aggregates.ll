; Structures and arrays as values: arguments, results, tangents, adjoints; results in memory.
%struct.three = type { double, double, double }
declare void @check_that(i32, double, double, double)
declare { double, double } @__enzyme_fwddiff_pair(...)
declare [2 x double] @__enzyme_fwddiff_array(...)
declare { { double, double } } @__enzyme_autodiff_pair(...)
declare { [2 x double], double } @__enzyme_autodiff_array(...)
declare double @__enzyme_autodiff(...)
declare { double, double } @__enzyme_fwddiff_primal(...)
declare void @__enzyme_fwddiff_three(%struct.three* sret(%struct.three), ...)
declare void @__enzyme_fwddiff_six({ %struct.three, %struct.three }* sret({ %struct.three, %struct.three }), ...)
declare { i8*, { double, double } } @__enzyme_augmentfwd(...)
declare double @__enzyme_reverse(...)
declare { double, i64 } @__enzyme_fwddiff_mixed(...)
declare float @__enzyme_autodiff_float(...)
declare half @__enzyme_fwddiff_half(half (half)*, half, half)

define { double, double } @both(double %x) {
  %s = fmul double %x, %x
  %c = fmul double %s, %x
  %a = insertvalue { double, double } undef, double %s, 0
  %b = insertvalue { double, double } %a, double %c, 1
  ret { double, double } %b
}
define double @of_pair({ double, double } %p) {
  %a = extractvalue { double, double } %p, 0
  %b = extractvalue { double, double } %p, 1
  %m = fmul double %a, %b
  %r = fmul double %m, %b
  ret double %r
}
define [2 x double] @swap([2 x double] %p, double %k) {
  %a = extractvalue [2 x double] %p, 0
  %b = extractvalue [2 x double] %p, 1
  %ka = fmul double %a, %k
  %bb = fmul double %b, %b
  %x = insertvalue [2 x double] zeroinitializer, double %bb, 0
  %y = insertvalue [2 x double] %x, double %ka, 1
  ret [2 x double] %y
}
define void @in_memory(%struct.three* noalias sret(%struct.three) align 8 %out, double %x) {
  %xx = fmul double %x, %x
  %p0 = getelementptr inbounds %struct.three, %struct.three* %out, i64 0, i32 0
  store double %x, double* %p0
  %p1 = getelementptr inbounds %struct.three, %struct.three* %out, i64 0, i32 1
  store double %xx, double* %p1
  %p2 = getelementptr inbounds %struct.three, %struct.three* %out, i64 0, i32 2
  %xxx = fmul double %xx, %x
  store double %xxx, double* %p2
  ret void
}
define { double, i64 } @counted(double %x) {
  %i = fptosi double %x to i64
  %s = fmul double %x, %x
  %a = insertvalue { double, i64 } undef, double %s, 0
  %b = insertvalue { double, i64 } %a, i64 %i, 1
  ret { double, i64 } %b
}
define internal { { double, float }, [2 x double] } @nested(double %x, float %y) noinline {
  %w = fpext float %y to double
  %m = fmul double %x, %w
  %a = insertvalue { { double, float }, [2 x double] } undef, double %m, 0, 0
  %n = fmul float %y, %y
  %b = insertvalue { { double, float }, [2 x double] } %a, float %n, 0, 1
  %s = fmul double %x, %x
  %c = insertvalue { { double, float }, [2 x double] } %b, double %s, 1, 1
  %d = insertvalue { { double, float }, [2 x double] } %c, double 1.0, 1, 0
  ret { { double, float }, [2 x double] } %d
}
define float @uses_nested(double %x, float %y) {
  %r = call { { double, float }, [2 x double] } @nested(double %x, float %y)
  %a = extractvalue { { double, float }, [2 x double] } %r, 0, 0
  %b = extractvalue { { double, float }, [2 x double] } %r, 0, 1
  %c = extractvalue { { double, float }, [2 x double] } %r, 1
  %c1 = extractvalue [2 x double] %c, 1
  %n = fadd double %a, %c1
  %f = fptrunc double %n to float
  %m = fmul float %f, %b
  ret float %m
}
define half @halves(half %x) {
  %m = fmul half %x, %x
  %r = fadd half %m, 0xH3C00
  ret half %r
}
define double @load_whole({ double, double }* %p) {
  %v = load { double, double }, { double, double }* %p
  %a = extractvalue { double, double } %v, 0
  %b = extractvalue { double, double } %v, 1
  %m = fmul double %a, %b
  %w = insertvalue { double, double } %v, double %m, 1
  store { double, double } %w, { double, double }* %p
  %r = fmul double %m, %a
  ret double %r
}

define void @run() {
  %a = call { double, double } (...) @__enzyme_fwddiff_pair({ double, double } (double)* @both, double 3.0, double 1.0)
  %a0 = extractvalue { double, double } %a, 0
  %a1 = extractvalue { double, double } %a, 1
  call void @check_that(i32 1, double %a0, double 6.0, double 0.0)
  call void @check_that(i32 2, double %a1, double 27.0, double 0.0)
  %b = call double (...) @__enzyme_autodiff({ double, double } (double)* @both, double 3.0)
  call void @check_that(i32 3, double %b, double 33.0, double 0.0)
  %c = call double (...) @__enzyme_autodiff({ double, double } (double)* @both, double 3.0, { double, double } { double 10.0, double 1.0 })
  call void @check_that(i32 4, double %c, double 87.0, double 0.0)
  %d = call { { double, double } } (...) @__enzyme_autodiff_pair(double ({ double, double })* @of_pair, { double, double } { double 2.0, double 3.0 })
  %d0 = extractvalue { { double, double } } %d, 0, 0
  %d1 = extractvalue { { double, double } } %d, 0, 1
  call void @check_that(i32 5, double %d0, double 9.0, double 0.0)
  call void @check_that(i32 6, double %d1, double 12.0, double 0.0)
  %e = call { double, double } (...) @__enzyme_fwddiff_primal(double ({ double, double })* @of_pair, metadata !"enzyme_primal_return", { double, double } { double 2.0, double 3.0 }, { double, double } { double 1.0, double 10.0 })
  %e0 = extractvalue { double, double } %e, 0
  %e1 = extractvalue { double, double } %e, 1
  call void @check_that(i32 7, double %e0, double 18.0, double 0.0)
  call void @check_that(i32 8, double %e1, double 129.0, double 0.0)
  %f = call [2 x double] (...) @__enzyme_fwddiff_array([2 x double] ([2 x double], double)* @swap, [2 x double] [ double 2.0, double 3.0 ], [2 x double] [ double 1.0, double 1.0 ], double 5.0, double 1.0)
  %f0 = extractvalue [2 x double] %f, 0
  %f1 = extractvalue [2 x double] %f, 1
  call void @check_that(i32 9, double %f0, double 6.0, double 0.0)
  call void @check_that(i32 10, double %f1, double 7.0, double 0.0)
  %g = call { [2 x double], double } (...) @__enzyme_autodiff_array([2 x double] ([2 x double], double)* @swap, [2 x double] [ double 2.0, double 3.0 ], double 5.0)
  %g0 = extractvalue { [2 x double], double } %g, 0, 0
  %g1 = extractvalue { [2 x double], double } %g, 0, 1
  %g2 = extractvalue { [2 x double], double } %g, 1
  call void @check_that(i32 11, double %g0, double 5.0, double 0.0)
  call void @check_that(i32 12, double %g1, double 6.0, double 0.0)
  call void @check_that(i32 13, double %g2, double 2.0, double 0.0)
  %room = alloca %struct.three
  call void (%struct.three*, ...) @__enzyme_fwddiff_three(%struct.three* sret(%struct.three) align 8 %room, void (%struct.three*, double)* @in_memory, double 3.0, double 1.0)
  %r2 = getelementptr %struct.three, %struct.three* %room, i64 0, i32 2
  %h = load double, double* %r2
  call void @check_that(i32 14, double %h, double 27.0, double 0.0)
  %six = alloca { %struct.three, %struct.three }
  call void ({ %struct.three, %struct.three }*, ...) @__enzyme_fwddiff_six({ %struct.three, %struct.three }* sret({ %struct.three, %struct.three }) %six, void (%struct.three*, double)* @in_memory, metadata !"enzyme_primal_return", double 3.0, double 1.0)
  %six02 = getelementptr { %struct.three, %struct.three }, { %struct.three, %struct.three }* %six, i64 0, i32 0, i32 2
  %six11 = getelementptr { %struct.three, %struct.three }, { %struct.three, %struct.three }* %six, i64 0, i32 1, i32 1
  %i = load double, double* %six02
  %j = load double, double* %six11
  call void @check_that(i32 15, double %i, double 27.0, double 0.0)
  call void @check_that(i32 16, double %j, double 6.0, double 0.0)
  store %struct.three { double 1.0, double 10.0, double 100.0 }, %struct.three* %room
  %k = call double (...) @__enzyme_autodiff(void (%struct.three*, double)* @in_memory, %struct.three* %room, double 3.0)
  call void @check_that(i32 17, double %k, double 2761.0, double 0.0)
  %t = call { i8*, { double, double } } (...) @__enzyme_augmentfwd({ double, double } (double)* @both, double 3.0)
  %tape = extractvalue { i8*, { double, double } } %t, 0
  %t1 = extractvalue { i8*, { double, double } } %t, 1, 1
  call void @check_that(i32 18, double %t1, double 27.0, double 0.0)
  %l = call double (...) @__enzyme_reverse({ double, double } (double)* @both, double 3.0, { double, double } { double 1.0, double 2.0 }, i8* %tape)
  call void @check_that(i32 19, double %l, double 60.0, double 0.0)
  %m = call { double, i64 } (...) @__enzyme_fwddiff_mixed({ double, i64 } (double)* @counted, double 3.5, double 1.0)
  %m0 = extractvalue { double, i64 } %m, 0
  call void @check_that(i32 20, double %m0, double 7.0, double 0.0)
  %n = call float (...) @__enzyme_autodiff_float(float (double, float)* @uses_nested, metadata !"enzyme_const", double 3.0, metadata !"enzyme_out", float 2.0)
  %n1 = fpext float %n to double
  ; (3 y + 9) y y: 9 y y + 18 y
  call void @check_that(i32 21, double %n1, double 72.0, double 1.0e-6)
  %o = call half @__enzyme_fwddiff_half(half (half)* @halves, half 0xH4200, half 0xH3C00)
  %o1 = fpext half %o to double
  call void @check_that(i32 22, double %o1, double 6.0, double 0.0)
  %p = alloca { double, double }
  %dp = alloca { double, double }
  store { double, double } { double 2.0, double 3.0 }, { double, double }* %p
  store { double, double } zeroinitializer, { double, double }* %dp
  %q = call double (...) @__enzyme_autodiff(double ({ double, double }*)* @load_whole, { double, double }* %p, { double, double }* %dp)
  %v = load { double, double }, { double, double }* %dp
  %v0 = extractvalue { double, double } %v, 0
  %v1 = extractvalue { double, double } %v, 1
  call void @check_that(i32 23, double %v0, double 12.0, double 0.0)
  call void @check_that(i32 24, double %v1, double 4.0, double 0.0)
  ret void
}
