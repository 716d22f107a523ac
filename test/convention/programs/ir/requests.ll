; Requests in all spellings: prototypes, results, markers, casts, values that stand for nothing.
%struct.Gradients = type { double, double, double }
%struct.pair = type { double, double }
@enzyme_dup = external dso_local global i32, align 4
@enzyme_const = dso_local local_unnamed_addr global i32 0, align 4
@enzyme_out = external global i8
@enzyme_width = external constant i64
@enzyme_dupnoneed = common global i32 0
declare void @check_that(i32, double, double, double)
declare double @__enzyme_autodiff(i8*, ...)
declare void @__enzyme_autodiff_void(...)
declare { double, double } @__enzyme_autodiff_both(double (double, double)*, ...)
declare %struct.Gradients @__enzyme_fwddiff_gradients(...)
declare [3 x double] @__enzyme_fwddiff_array(double (double, double)*, ...)
declare double @__enzyme_fwddiff(double (double, double)*, double, double, double, double) nounwind
declare void @__enzyme_fwddiff_sret(%struct.Gradients* sret(%struct.Gradients), ...)
declare void @__enzyme_autodiff_sret({ double, double }* sret({ double, double }), i8*, ...)
declare i8* @__enzyme_augmentfwd(...)
declare { i8*, double } @__enzyme_augmentfwd_value(...)
declare { double, double } @__enzyme_reverse(...)
declare double @__enzyme_fwdsplit(...)
declare i64 @__enzyme_augmentsize(...)
declare void @__enzyme_augmentfwd_into(...)
declare { double, double } @__enzyme_reverse_from(...)
declare [2 x double] @__enzyme_batch(...)
declare double @_Z17__enzyme_autodiffIdJPvdEEvT0_(...)
declare { [2 x double], [2 x double] } @__enzyme_autodiff_wide(...)

define double @f(double %x, double %y) {
  %xx = fmul double %x, %x
  %r = fmul double %xx, %y
  ret double %r
}
define double @norm(double* %p, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %s = phi double [ 0.0, %entry ], [ %s1, %loop ]
  %q = getelementptr inbounds double, double* %p, i64 %i
  %v = load double, double* %q
  %m = fmul double %v, %v
  %s1 = fadd double %s, %m
  %i1 = add i64 %i, 1
  %c = icmp ult i64 %i1, %n
  br i1 %c, label %loop, label %end
end:
  ret double %s1
}
define void @square_to(double* nocapture readonly %in, double* nocapture writeonly %out) {
  %v = load double, double* %in
  %m = fmul double %v, %v
  store double %m, double* %out
  ret void
}

define void @run() {
entry:
  ; Through i8*, by the word in a longer name, with and without a marker; a tail call of another convention.
  %a = tail call double (i8*, ...) @__enzyme_autodiff(i8* bitcast (double (double, double)* @f to i8*), double 3.0, double 5.0)
  call void @check_that(i32 1, double %a, double 30.0, double 0.0)
  %b = call fast double (...) @_Z17__enzyme_autodiffIdJPvdEEvT0_(double (double, double)* @f, metadata !"enzyme_const", double 3.0, double 5.0)
  call void @check_that(i32 2, double %b, double 9.0, double 0.0)
  %c = call { double, double } (double (double, double)*, ...) @__enzyme_autodiff_both(double (double, double)* nonnull @f, double 3.0, double 5.0)
  %c0 = extractvalue { double, double } %c, 0
  %c1 = extractvalue { double, double } %c, 1
  call void @check_that(i32 3, double %c0, double 30.0, double 0.0)
  call void @check_that(i32 4, double %c1, double 9.0, double 0.0)
  ; Markers: a load, an address, an address as a number, a small variable.
  %out = load i8, i8* @enzyme_out
  %const = load i32, i32* @enzyme_const, align 4
  %d = call double (i8*, ...) @__enzyme_autodiff(i8* bitcast (double (double, double)* @f to i8*), i8 %out, double 3.0, i32 %const, double 5.0)
  call void @check_that(i32 5, double %d, double 30.0, double 0.0)
  %e = call double (i8*, ...) @__enzyme_autodiff(i8* bitcast (double (double, double)* @f to i8*), i32* @enzyme_const, double 3.0, i64 ptrtoint (i8* @enzyme_out to i64), double 5.0)
  call void @check_that(i32 6, double %e, double 9.0, double 0.0)
  ; Several directions, in a structure, in an array, in memory.
  %g = call %struct.Gradients (...) @__enzyme_fwddiff_gradients(double (double, double)* @f, metadata !"enzyme_width", i64 3, double 3.0, double 1.0, double 0.0, double 2.0, double 5.0, double 0.0, double 1.0, double 10.0)
  %g0 = extractvalue %struct.Gradients %g, 0
  %g1 = extractvalue %struct.Gradients %g, 1
  %g2 = extractvalue %struct.Gradients %g, 2
  call void @check_that(i32 7, double %g0, double 30.0, double 0.0)
  call void @check_that(i32 8, double %g1, double 9.0, double 0.0)
  call void @check_that(i32 9, double %g2, double 150.0, double 0.0)
  %w = load i64, i64* @enzyme_width
  %h = call [3 x double] (double (double, double)*, ...) @__enzyme_fwddiff_array(double (double, double)* @f, i64 %w, i64 3, metadata !"enzyme_dup", double 3.0, double 1.0, double 0.0, double 2.0, metadata !"enzyme_const", double 5.0)
  %h2 = extractvalue [3 x double] %h, 2
  call void @check_that(i32 10, double %h2, double 60.0, double 0.0)
  %room = alloca %struct.Gradients, align 8
  call void (%struct.Gradients*, ...) @__enzyme_fwddiff_sret(%struct.Gradients* sret(%struct.Gradients) align 8 %room, double (double, double)* @f, metadata !"enzyme_width", i32 3, double 3.0, double 1.0, double 0.0, double 2.0, double 5.0, double 0.0, double 1.0, double 10.0)
  %room2 = getelementptr inbounds %struct.Gradients, %struct.Gradients* %room, i32 0, i32 2
  %i = load double, double* %room2
  call void @check_that(i32 11, double %i, double 150.0, double 0.0)
  %both = alloca { double, double }
  call void ({ double, double }*, i8*, ...) @__enzyme_autodiff_sret({ double, double }* sret({ double, double }) %both, i8* bitcast (double (double, double)* @f to i8*), double 3.0, double 5.0)
  %both1 = getelementptr { double, double }, { double, double }* %both, i64 0, i32 1
  %j = load double, double* %both1
  call void @check_that(i32 12, double %j, double 9.0, double 0.0)
  %k = call double @__enzyme_fwddiff(double (double, double)* @f, double 3.0, double 1.0, double 5.0, double 1.0)
  call void @check_that(i32 13, double %k, double 39.0, double 0.0)
  %l = call { [2 x double], [2 x double] } (...) @__enzyme_autodiff_wide(double (double, double)* @f, metadata !"enzyme_width", i64 2, double 3.0, double 5.0, [2 x double] [ double 1.0, double 10.0 ])
  %l01 = extractvalue { [2 x double], [2 x double] } %l, 0, 1
  %l10 = extractvalue { [2 x double], [2 x double] } %l, 1, 0
  call void @check_that(i32 14, double %l01, double 300.0, double 0.0)
  call void @check_that(i32 15, double %l10, double 9.0, double 0.0)
  ; Memory; an output that nobody needs; a result that nobody takes.
  %p = alloca [3 x double]
  %dp = alloca [3 x double]
  %p0 = getelementptr [3 x double], [3 x double]* %p, i64 0, i64 0
  %p1 = getelementptr [3 x double], [3 x double]* %p, i64 0, i64 1
  %p2 = getelementptr [3 x double], [3 x double]* %p, i64 0, i64 2
  %dp0 = getelementptr [3 x double], [3 x double]* %dp, i64 0, i64 0
  %dp1 = getelementptr [3 x double], [3 x double]* %dp, i64 0, i64 1
  store double 3.0, double* %p0
  store double 4.0, double* %p1
  store double 5.0, double* %p2
  store [3 x double] zeroinitializer, [3 x double]* %dp
  call void (...) @__enzyme_autodiff_void(double (double*, i64)* @norm, metadata !"enzyme_dup", double* %p0, double* %dp0, i64 3)
  %m = load double, double* %dp1
  call void @check_that(i32 16, double %m, double 8.0, double 0.0)
  store double 0.0, double* %dp0
  store double 7.0, double* %dp1
  call void (...) @__enzyme_autodiff_void(i8* bitcast (void (double*, double*)* @square_to to i8*), double* %p0, double* %dp0, metadata !"enzyme_dupnoneed", double* undef, double* %dp1)
  %n = load double, double* %dp0
  call void @check_that(i32 17, double %n, double 42.0, double 0.0)
  %n1 = load double, double* %dp1
  call void @check_that(i32 18, double %n1, double 0.0, double 0.0)
  ; Two calls: a tape alone, with the value, where the caller says; no tape at all.
  %t = call i8* (...) @__enzyme_augmentfwd(double (double, double)* @f, metadata !"enzyme_noret", double 3.0, double 5.0)
  %r = call { double, double } (...) @__enzyme_reverse(double (double, double)* @f, double 3.0, double 5.0, double 2.0, i8* %t)
  %r0 = extractvalue { double, double } %r, 0
  call void @check_that(i32 19, double %r0, double 60.0, double 0.0)
  %tv = call { i8*, double } (...) @__enzyme_augmentfwd_value(double (double, double)* @f, double 3.0, double 5.0)
  %tape = extractvalue { i8*, double } %tv, 0
  %value = extractvalue { i8*, double } %tv, 1
  call void @check_that(i32 20, double %value, double 45.0, double 0.0)
  %s = call { double, double } (...) @__enzyme_reverse(double (double, double)* @f, double 3.0, double 5.0, double 1.0, i8* %tape)
  %s1 = extractvalue { double, double } %s, 1
  call void @check_that(i32 21, double %s1, double 9.0, double 0.0)
  %size = call i64 (...) @__enzyme_augmentsize(double (double, double)* @f, metadata !"enzyme_out", metadata !"enzyme_out")
  %place = alloca i8, i64 %size, align 8
  call void (...) @__enzyme_augmentfwd_into(double (double, double)* @f, metadata !"enzyme_noret", metadata !"enzyme_allocated", i64 %size, metadata !"enzyme_tape", i8* %place, double 3.0, double 5.0)
  %u = call { double, double } (...) @__enzyme_reverse_from(double (double, double)* @f, metadata !"enzyme_allocated", i64 %size, metadata !"enzyme_tape", i8* %place, double 3.0, double 5.0, double 3.0)
  %u0 = extractvalue { double, double } %u, 0
  call void @check_that(i32 22, double %u0, double 90.0, double 0.0)
  %v = tail call double (...) @__enzyme_fwdsplit(double (double*, i64)* nonnull @norm, double* %p0, double* %dp0, i64 3, i8* null)
  call void @check_that(i32 23, double %v, double 352.0, double 1.0e-12)
  ; Several values at once.
  %x = call [2 x double] (...) @__enzyme_batch(double (double, double)* @f, metadata !"enzyme_width", i64 2, metadata !"enzyme_vector", double 2.0, double 3.0, metadata !"enzyme_scalar", double 10.0)
  %x1 = extractvalue [2 x double] %x, 1
  call void @check_that(i32 24, double %x1, double 90.0, double 0.0)
  ; The function comes through memory; strides.
  %slot = alloca double (double, double)*
  store double (double, double)* @f, double (double, double)** %slot
  %fp = load double (double, double)*, double (double, double)** %slot
  %fp8 = bitcast double (double, double)* %fp to i8*
  %y = call double (i8*, ...) @__enzyme_autodiff(i8* %fp8, double 3.0, double 5.0)
  call void @check_that(i32 25, double %y, double 30.0, double 0.0)
  %z = call [3 x double] (double (double, double)*, ...) bitcast ([3 x double] (double (double, double)*, ...)* @__enzyme_fwddiff_array to [3 x double] (double (double, double)*, ...)*)(double (double, double)* @f, metadata !"enzyme_width", i64 3, double 3.0, double 1.0, double 0.0, double 2.0, double 5.0, double 0.0, double 1.0, double 10.0)
  %z0 = extractvalue [3 x double] %z, 0
  call void @check_that(i32 26, double %z0, double 30.0, double 0.0)
  ret void
}
