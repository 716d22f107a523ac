; Control flow as it comes out of optimizers and of hand: loops of several exits, entered twice, nested; switches; values merged late.
declare void @abort() noreturn
define double @two_exits(double %x, i32 %n) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %i1, %latch ]
  %s = phi double [ %x, %entry ], [ %s1, %latch ]
  %big = fcmp ogt double %s, 50.0
  br i1 %big, label %early, label %latch
latch:
  %s1 = fmul double %s, 1.7
  %i1 = add i32 %i, 1
  %more = icmp slt i32 %i1, %n
  br i1 %more, label %loop, label %late
early:
  %e = fmul double %s, %s
  br label %end
late:
  %l = fadd double %s1, %x
  br label %end
end:
  %r = phi double [ %e, %early ], [ %l, %late ]
  ret double %r
}
define double @entered_twice(double %x, i32 %n) {
entry:
  %odd = and i32 %n, 1
  %c = icmp eq i32 %odd, 0
  br i1 %c, label %a, label %b
a:
  %ia = phi i32 [ 0, %entry ], [ %ib1, %b ]
  %sa = phi double [ %x, %entry ], [ %sb1, %b ]
  %sa1 = fmul double %sa, %x
  br label %b
b:
  %ib = phi i32 [ 1, %entry ], [ %ia, %a ]
  %sb = phi double [ 2.0, %entry ], [ %sa1, %a ]
  %sb1 = fadd double %sb, %x
  %ib1 = add i32 %ib, 1
  %d = icmp slt i32 %ib1, %n
  br i1 %d, label %a, label %end
end:
  %r = fmul double %sb1, %sb
  ret double %r
}
define double @nest(double %x, i32 %n) {
entry:
  br label %outer
outer:
  %i = phi i32 [ 0, %entry ], [ %i1, %outer.latch ]
  %s = phi double [ 0.0, %entry ], [ %s2, %outer.latch ]
  br label %inner
inner:
  %j = phi i32 [ %i, %outer ], [ %j1, %inner.latch ]
  %t = phi double [ %x, %outer ], [ %t1, %inner.latch ]
  %skip = icmp eq i32 %j, 3
  br i1 %skip, label %outer.latch, label %inner.latch
inner.latch:
  %t1 = fmul double %t, %x
  %j1 = add i32 %j, 1
  %m = icmp ult i32 %j1, %n
  br i1 %m, label %inner, label %outer.latch
outer.latch:
  %t2 = phi double [ %t, %inner ], [ %t1, %inner.latch ]
  %s2 = fadd double %s, %t2
  %i1 = add i32 %i, 1
  %o = icmp ult i32 %i1, %n
  br i1 %o, label %outer, label %end
end:
  ret double %s2
}
define double @machine(double %x, i32 %n) {
entry:
  br label %dispatch
dispatch:
  %state = phi i32 [ %n, %entry ], [ 1, %double ], [ 2, %add ], [ %s1, %square ]
  %v = phi double [ %x, %entry ], [ %d, %double ], [ %a, %add ], [ %q, %square ]
  %k = phi i32 [ 0, %entry ], [ %k1, %double ], [ %k1, %add ], [ %k1, %square ]
  %k1 = add i32 %k, 1
  %long = icmp sgt i32 %k, 7
  br i1 %long, label %end, label %go
go:
  switch i32 %state, label %bad [ i32 0, label %double
                                  i32 1, label %add
                                  i32 2, label %square
                                  i32 5, label %end ]
double:
  %d = fmul double %v, 2.0
  br label %dispatch
add:
  %a = fadd double %v, %x
  br label %dispatch
square:
  %w = fmul double %v, 3.0e-1
  %q = fmul double %w, %v
  %s0 = icmp eq i32 %k, 2
  %s1 = select i1 %s0, i32 5, i32 0
  br label %dispatch
bad:
  call void @abort()
  unreachable
end:
  ret double %v
}
define double @backwards(double %x, i32 %n) {
entry:
  %wide = zext i32 %n to i64
  %start = add i64 %wide, 3
  br label %loop
loop:
  %i = phi i64 [ %i1, %loop ], [ %start, %entry ]
  %s = phi double [ %s1, %loop ], [ 1.0, %entry ]
  %p = phi double [ %s, %loop ], [ 2.0, %entry ]
  %f = uitofp i64 %i to double
  %m = fmul double %s, %x
  %o = fdiv double %m, %f
  %s1 = fadd double %o, %p
  %i1 = add i64 %i, -1
  %c = icmp ne i64 %i1, 0
  br i1 %c, label %loop, label %end
end:
  ret double %s1
}
define double @by_float(double %x, i32 %n) {
entry:
  br label %loop
loop:
  %t = phi float [ 0.0, %entry ], [ %t1, %loop ]
  %s = phi double [ %x, %entry ], [ %s1, %loop ]
  %w = fpext float %t to double
  %m = fmul double %s, %w
  %s1 = fadd double %m, %x
  %t1 = fadd float %t, 0.25
  %c = fcmp olt float %t1, 1.0
  br i1 %c, label %loop, label %end
end:
  ret double %s1
}
define double @dead_ends(double %x, i32 %n) {
entry:
  %never = icmp slt i32 %n, -100
  br i1 %never, label %lost, label %ok
lost:
  unreachable
ok:
  %r = fmul double %x, %x
  br label %out
out:
  %q = phi double [ %r, %ok ], [ %z, %island ]
  ret double %q
island:
  %z = fadd double %x, 1.0
  br label %out
}
