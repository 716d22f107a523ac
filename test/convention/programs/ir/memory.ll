; Functions that work on memory: addresses, copies, allocation, numbers moved as integers.
%struct.node = type { double, i32, %struct.node* }
%struct.mixed = type { i32, float, [3 x double], double* }
@weights = internal unnamed_addr constant [4 x double] [double 1.0, double -2.0, double 0.5, double 4.0], align 16
@state = internal global double 0.0, align 8
@text = private unnamed_addr constant [4 x i8] c"%f\0A\00", align 1
declare i8* @malloc(i64)
declare noalias i8* @calloc(i64, i64)
declare i8* @realloc(i8*, i64)
declare void @free(i8*)
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg)
declare void @llvm.memmove.p0i8.p0i8.i64(i8* nocapture, i8* nocapture readonly, i64, i1 immarg)
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg)
declare void @llvm.lifetime.start.p0i8(i64, i8* nocapture)
declare void @llvm.lifetime.end.p0i8(i64, i8* nocapture)

define double @dot(double* nocapture readonly %a, double* nocapture readonly %b, i64 %n) {
entry:
  %empty = icmp eq i64 %n, 0
  br i1 %empty, label %end, label %body
body:
  %i = phi i64 [ %next, %body ], [ 0, %entry ]
  %s = phi double [ %sum, %body ], [ 0.000000e+00, %entry ]
  %pa = getelementptr inbounds double, double* %a, i64 %i
  %va = load double, double* %pa, align 8, !tbaa !0
  %pb = getelementptr inbounds double, double* %b, i64 %i
  %vb = load double, double* %pb, align 8, !tbaa !0
  %m = fmul double %va, %vb
  %sum = fadd double %m, %s
  %next = add nuw i64 %i, 1
  %done = icmp eq i64 %next, %n
  br i1 %done, label %end, label %body, !llvm.loop !4
end:
  %r = phi double [ 0.000000e+00, %entry ], [ %sum, %body ]
  ret double %r
}
define double @in_place(double* %a, double* %b, i64 %n) {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %next, %latch ]
  %c = icmp slt i64 %i, %n
  br i1 %c, label %body, label %end
body:
  %pa = getelementptr double, double* %a, i64 %i
  %pb = getelementptr double, double* %b, i64 %i
  %va = load double, double* %pa
  %vb = load double, double* %pb
  %m = fmul double %va, %vb
  store double %m, double* %pa
  store double 0.0, double* %pb
  br label %latch
latch:
  %next = add i64 %i, 1
  br label %head
end:
  %first = load double, double* %a
  %last.i = sub i64 %n, 1
  %last = getelementptr double, double* %a, i64 %last.i
  %l = load double, double* %last
  %r = fmul double %first, %l
  ret double %r
}
define double @local_array(double %x) {
entry:
  %v = alloca [4 x double], align 16
  %w = alloca [4 x double], align 16
  %v8 = bitcast [4 x double]* %v to i8*
  %w8 = bitcast [4 x double]* %w to i8*
  call void @llvm.lifetime.start.p0i8(i64 32, i8* %v8)
  call void @llvm.memset.p0i8.i64(i8* align 16 %v8, i8 0, i64 32, i1 false)
  %v1 = getelementptr inbounds [4 x double], [4 x double]* %v, i64 0, i64 1
  store double %x, double* %v1
  %v2 = getelementptr inbounds [4 x double], [4 x double]* %v, i32 0, i32 2
  %xx = fmul double %x, %x
  store double %xx, double* %v2, align 16
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 16 %w8, i8* align 16 %v8, i64 32, i1 false)
  call void @llvm.lifetime.end.p0i8(i64 32, i8* %v8)
  %w1 = getelementptr [4 x double], [4 x double]* %w, i64 0, i64 1
  %w1.8 = bitcast double* %w1 to i8*
  call void @llvm.memmove.p0i8.p0i8.i64(i8* %w8, i8* %w1.8, i64 16, i1 false)
  %w0 = getelementptr [4 x double], [4 x double]* %w, i64 0, i64 0
  %a = load double, double* %w0
  %b = load double, double* %w1
  %c = getelementptr [4 x double], [4 x double]* %w, i64 0, i64 2
  %d = load double, double* %c
  %ab = fmul double %a, %b
  %r = fadd double %ab, %d
  ret double %r
}
define double @table(double %x, i32 %k) {
  %i = sext i32 %k to i64
  %p = getelementptr inbounds [4 x double], [4 x double]* @weights, i64 0, i64 %i
  %w = load double, double* %p, align 8
  %first = load double, double* getelementptr inbounds ([4 x double], [4 x double]* @weights, i64 0, i64 3)
  %a = fmul double %w, %x
  %b = fmul double %a, %x
  %r = fadd double %b, %first
  ret double %r
}
define double @through_global(double %x) {
  %s = fmul double %x, %x
  store double %s, double* @state
  %t = load double, double* @state
  %u = fmul double %t, %x
  store double %u, double* @state
  %v = load double, double* @state
  ret double %v
}
define double @heap(double %x, i64 %n) {
entry:
  %bytes = mul i64 %n, 8
  %raw = call i8* @malloc(i64 %bytes)
  %p = bitcast i8* %raw to double*
  br label %fill
fill:
  %i = phi i64 [ 0, %entry ], [ %i1, %fill ]
  %v = phi double [ 1.0, %entry ], [ %v1, %fill ]
  %v1 = fmul double %v, %x
  %q = getelementptr inbounds double, double* %p, i64 %i
  store double %v1, double* %q
  %i1 = add i64 %i, 1
  %c = icmp ult i64 %i1, %n
  br i1 %c, label %fill, label %grow
grow:
  %more = mul i64 %bytes, 2
  %raw2 = call i8* @realloc(i8* %raw, i64 %more)
  %p2 = bitcast i8* %raw2 to double*
  %other8 = call noalias i8* @calloc(i64 1, i64 8)
  %other = bitcast i8* %other8 to double*
  br label %sum
sum:
  %j = phi i64 [ 0, %grow ], [ %j1, %sum ]
  %q2 = getelementptr inbounds double, double* %p2, i64 %j
  %w = load double, double* %q2
  %o = load double, double* %other
  %o1 = fadd double %o, %w
  store double %o1, double* %other
  %j1 = add i64 %j, 1
  %c2 = icmp ult i64 %j1, %n
  br i1 %c2, label %sum, label %end
end:
  %r = load double, double* %other
  call void @free(i8* %raw2)
  tail call void @free(i8* %other8)
  ret double %r
}
define double @list(%struct.node* %first) {
entry:
  %none = icmp eq %struct.node* %first, null
  br i1 %none, label %end, label %body
body:
  %n = phi %struct.node* [ %first, %entry ], [ %next, %body ]
  %s = phi double [ 0.0, %entry ], [ %sum, %body ]
  %pv = getelementptr inbounds %struct.node, %struct.node* %n, i64 0, i32 0
  %v = load double, double* %pv
  %pk = getelementptr inbounds %struct.node, %struct.node* %n, i64 0, i32 1
  %k = load i32, i32* %pk
  %f = sitofp i32 %k to double
  %vv = fmul double %v, %v
  %m = fmul double %vv, %f
  %sum = fadd double %s, %m
  %pn = getelementptr inbounds %struct.node, %struct.node* %n, i64 0, i32 2
  %next = load %struct.node*, %struct.node** %pn
  %done = icmp eq %struct.node* %next, null
  br i1 %done, label %end, label %body
end:
  %r = phi double [ 0.0, %entry ], [ %sum, %body ]
  ret double %r
}
define double @mixed(%struct.mixed* %m) {
  %pi = getelementptr %struct.mixed, %struct.mixed* %m, i32 0, i32 0
  %i = load i32, i32* %pi
  %i64 = zext i32 %i to i64
  %pf = getelementptr %struct.mixed, %struct.mixed* %m, i32 0, i32 1
  %f = load float, float* %pf
  %pe = getelementptr %struct.mixed, %struct.mixed* %m, i32 0, i32 2, i64 %i64
  %e = load double, double* %pe
  %pp = getelementptr %struct.mixed, %struct.mixed* %m, i32 0, i32 3
  %p = load double*, double** %pp
  %v = load double, double* %p
  %d = fpext float %f to double
  %a = fmul double %d, %e
  %b = fmul double %a, %v
  store double %b, double* %p
  ret double %b
}
define double @as_integers(double* %a, double* %b, i64 %n) {
  %a64 = bitcast double* %a to i64*
  %bits = load i64, i64* %a64, align 8
  %b64 = bitcast double* %b to i64*
  %old = load i64, i64* %b64, align 8
  store i64 %bits, i64* %b64, align 8
  store i64 %old, i64* %a64, align 8
  %x = bitcast i64 %old to double
  %y = load double, double* %b
  %xx = fmul double %x, %x
  %r = fmul double %xx, %y
  ret double %r
}
define double @bytes(i8* %p) {
  %q = getelementptr i8, i8* %p, i64 8
  %d = bitcast i8* %q to double*
  %x = load double, double* %d, align 8
  %e = bitcast i8* %p to double*
  %y = load double, double* %e, align 1
  %i = ptrtoint i8* %p to i64
  %j = add i64 %i, 16
  %k = inttoptr i64 %j to double*
  %z = load double, double* %k
  %xy = fmul double %x, %y
  %r = fmul double %xy, %z
  ret double %r
}
define double @two_tables(double** %rows, i64 %n) {
entry:
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i1, %outer.end ]
  %s = phi double [ 0.0, %entry ], [ %s2, %outer.end ]
  %pr = getelementptr double*, double** %rows, i64 %i
  %row = load double*, double** %pr
  br label %inner
inner:
  %j = phi i64 [ 0, %outer ], [ %j1, %inner ]
  %t = phi double [ %s, %outer ], [ %t1, %inner ]
  %p = getelementptr double, double* %row, i64 %j
  %v = load double, double* %p
  %vv = fmul double %v, %v
  %t1 = fadd double %t, %vv
  store double %t1, double* %p
  %j1 = add i64 %j, 1
  %c = icmp ule i64 %j1, %i
  br i1 %c, label %inner, label %outer.end
outer.end:
  %s2 = phi double [ %t1, %inner ]
  %i1 = add i64 %i, 1
  %d = icmp eq i64 %i1, %n
  br i1 %d, label %end, label %outer
end:
  ret double %s2
}
define void @chosen_address(double* %a, double* %b, i1 zeroext %c, double* %out) {
  %p = select i1 %c, double* %a, double* %b
  %v = load double, double* %p
  %w = load double, double* %b
  %m = fmul double %v, %w
  store volatile double %m, double* %out
  ret void
}
!0 = !{!1, !1, i64 0}
!1 = !{!"double", !2, i64 0}
!2 = !{!"omnipotent char", !3, i64 0}
!3 = !{!"Simple C/C++ TBAA"}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
