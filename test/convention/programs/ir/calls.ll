; Functions that call others: themselves, each other, through pointers and tables, with conventions and attributes of their own.
@table = private unnamed_addr constant [2 x double (double)*] [double (double)* @square, double (double)* @wave], align 16
@current = global double (double)* @square
declare double @llvm.sin.f64(double)
declare void @llvm.assume(i1)
declare i32 @printf(i8*, ...)
@format = private constant [4 x i8] c"%g\0A\00"
declare i32 @__gxx_personality_v0(...)

define internal double @square(double %x) #0 {
  %r = fmul double %x, %x
  ret double %r
}
define internal double @wave(double %x) noinline nounwind {
  %r = call double @llvm.sin.f64(double %x)
  ret double %r
}
define double @recursive(double %x, i32 %n) {
entry:
  %c = icmp sgt i32 %n, 0
  br i1 %c, label %more, label %done
more:
  %m = add nsw i32 %n, -1
  %y = fmul double %x, %x
  %r = tail call double @recursive(double %y, i32 %m)
  %s = fadd double %r, %x
  ret double %s
done:
  ret double %x
}
define internal fastcc double @even(double %x, i32 %n) unnamed_addr noinline {
  %c = icmp eq i32 %n, 0
  br i1 %c, label %done, label %more
more:
  %m = sub i32 %n, 1
  %y = fmul double %x, 1.5
  %r = call fastcc double @odd(double %y, i32 %m)
  ret double %r
done:
  ret double %x
}
define internal fastcc double @odd(double %x, i32 %n) noinline {
  %c = icmp eq i32 %n, 0
  br i1 %c, label %done, label %more
more:
  %m = sub i32 %n, 1
  %y = fmul double %x, %x
  %r = call fastcc double @even(double %y, i32 %m)
  ret double %r
done:
  %z = fneg double %x
  ret double %z
}
define double @mutual(double %x, i32 %n) {
  %r = call fastcc double @even(double %x, i32 %n)
  ret double %r
}
define double @by_table(double %x, i32 %k) {
  %i = sext i32 %k to i64
  %p = getelementptr inbounds [2 x double (double)*], [2 x double (double)*]* @table, i64 0, i64 %i
  %f = load double (double)*, double (double)** %p, align 8
  %r = call double %f(double %x)
  %s = fmul double %r, %x
  ret double %s
}
define double @by_choice(double %x, i32 %k) {
entry:
  %c = icmp eq i32 %k, 0
  br i1 %c, label %a, label %b
a:
  br label %b
b:
  %f = phi double (double)* [ @square, %entry ], [ @wave, %a ]
  %r = tail call double %f(double %x)
  %g = select i1 %c, double (double)* @wave, double (double)* @square
  %s = call double %g(double %r)
  ret double %s
}
define internal double @apply(double (double)* nocapture %f, double %x) noinline {
  %r = call double %f(double %x)
  %s = call double %f(double %r)
  ret double %s
}
define double @callback(double %x, i32 %k) {
  %a = call double @apply(double (double)* @square, double %x)
  %b = call double @apply(double (double)* @wave, double %a)
  %c = load double (double)*, double (double)** @current
  %d = call double %c(double %b)
  ret double %d
}
define internal void @store_result(double* sret(double) %out, double* byval(double) align 8 %in) noinline {
  %v = load double, double* %in
  %w = fmul double %v, %v
  store double 0.0, double* %in
  store double %w, double* %out
  ret void
}
define double @by_address(double %x, i32 %k) {
  %in = alloca double
  %out = alloca double
  store double %x, double* %in
  call void @store_result(double* sret(double) %out, double* byval(double) align 8 %in)
  %r = load double, double* %out
  %again = load double, double* %in
  %s = fmul double %r, %again
  ret double %s
}
define double @invokes(double %x, i32 %k) personality i8* bitcast (i32 (...)* @__gxx_personality_v0 to i8*) {
entry:
  %r = invoke double @wave(double %x)
          to label %fine unwind label %bad
fine:
  %s = invoke double @apply(double (double)* @wave, double %r)
          to label %end unwind label %bad
bad:
  %p = landingpad { i8*, i32 }
          cleanup
  resume { i8*, i32 } %p
end:
  %t = fmul double %s, %x
  ret double %t
}
define double @looks_on(double %x, i32 %k) {
  %c = fcmp ogt double %x, -1.0e3
  call void @llvm.assume(i1 %c)
  %big = fcmp ogt double %x, 1.0e3
  br i1 %big, label %print, label %end
print:
  %n = call i32 (i8*, ...) @printf(i8* getelementptr inbounds ([4 x i8], [4 x i8]* @format, i64 0, i64 0), double %x)
  br label %end
end:
  %r = call double @square(double %x) readnone
  ret double %r
}
@other_square = internal alias double (double), double (double)* @square
define double @by_alias(double %x, i32 %k) {
  %a = call double @other_square(double %x)
  %b = call double bitcast (double (double)* @wave to double (double)*)(double %a)
  ret double %b
}
attributes #0 = { alwaysinline nounwind "frame-pointer"="all" }
