// Made from library-bodies.c by scripts/generate-library-bodies.mjs: change the C, not this file.

export const libraryBodies = `
define ptr @bitgrad.oracle.order(ptr %0, i64 %1, i64 %2, ptr %3) {
  %5 = add i64 %2, 8
  %6 = add i64 %5, 15
  %7 = and i64 %6, -16
  %8 = call ptr @bitgrad.oracle.records(ptr %0, i64 %1, i64 %2, i64 %7)
  call void @qsort(ptr %8, i64 %1, i64 %7, ptr %3)
  %9 = call ptr @bitgrad.oracle.order_of(ptr %8, i64 %1, i64 %7)
  ret ptr %9
}
define ptr @bitgrad.oracle.records(ptr %0, i64 %1, i64 %2, i64 %3) {
  %5 = mul i64 %1, %3
  %6 = call ptr @malloc(i64 %5)
  %7 = icmp ne ptr %6, null
  br i1 %7, label %9, label %8
8:
  call void @llvm.trap()
  unreachable
9:
  %.0 = phi i64 [ %20, %11 ], [ 0, %4 ]
  %10 = icmp ult i64 %.0, %1
  br i1 %10, label %11, label %21
11:
  %12 = mul i64 %.0, %3
  %13 = getelementptr i8, ptr %6, i64 %12
  %14 = mul i64 %.0, %2
  %15 = getelementptr i8, ptr %0, i64 %14
  call void @llvm.memcpy.p0.p0.i64(ptr %13, ptr %15, i64 %2, i1 false)
  %16 = mul i64 %.0, %3
  %17 = getelementptr i8, ptr %6, i64 %16
  %18 = getelementptr i8, ptr %17, i64 %3
  %19 = getelementptr i8, ptr %18, i64 -8
  store i64 %.0, ptr %19, align 8
  %20 = add i64 %.0, 1
  br label %9
21:
  ret ptr %6
}
declare void @qsort(ptr, i64, i64, ptr)
define ptr @bitgrad.oracle.order_of(ptr %0, i64 %1, i64 %2) {
  %4 = mul i64 %1, 8
  %5 = call ptr @malloc(i64 %4)
  %6 = icmp ne ptr %5, null
  br i1 %6, label %8, label %7
7:
  call void @llvm.trap()
  unreachable
8:
  %.0 = phi i64 [ %17, %10 ], [ 0, %3 ]
  %9 = icmp ult i64 %.0, %1
  br i1 %9, label %10, label %18
10:
  %11 = mul i64 %.0, %2
  %12 = getelementptr i8, ptr %0, i64 %11
  %13 = getelementptr i8, ptr %12, i64 %2
  %14 = getelementptr i8, ptr %13, i64 -8
  %15 = load i64, ptr %14, align 8
  %16 = getelementptr i64, ptr %5, i64 %.0
  store i64 %15, ptr %16, align 8
  %17 = add i64 %.0, 1
  br label %8
18:
  call void @free(ptr %0)
  ret ptr %5
}
define ptr @bitgrad.oracle.order_r(ptr %0, i64 %1, i64 %2, ptr %3, ptr %4) {
  %6 = add i64 %2, 8
  %7 = add i64 %6, 15
  %8 = and i64 %7, -16
  %9 = call ptr @bitgrad.oracle.records(ptr %0, i64 %1, i64 %2, i64 %8)
  call void @qsort_r(ptr %9, i64 %1, i64 %8, ptr %3, ptr %4)
  %10 = call ptr @bitgrad.oracle.order_of(ptr %9, i64 %1, i64 %8)
  ret ptr %10
}
declare void @qsort_r(ptr, i64, i64, ptr, ptr)
define void @bitgrad.library.qsort(ptr %0, i64 %1, i64 %2, ptr %3) {
  %5 = icmp ugt i64 %1, 1
  br i1 %5, label %6, label %8
6:
  %7 = call ptr @bitgrad.oracle.order(ptr %0, i64 %1, i64 %2, ptr %3)
  call void @bitgrad.library.rearrange(ptr %0, i64 %1, i64 %2, ptr %7)
  br label %8
8:
  ret void
}
define void @bitgrad.library.rearrange(ptr %0, i64 %1, i64 %2, ptr %3) {
  %5 = mul i64 %1, %2
  %6 = call ptr @malloc(i64 %5)
  %7 = icmp ne ptr %6, null
  br i1 %7, label %9, label %8
8:
  call void @llvm.trap()
  unreachable
9:
  %.025 = phi i64 [ %16, %11 ], [ 0, %4 ]
  %10 = icmp ult i64 %.025, %1
  br i1 %10, label %11, label %17
11:
  %12 = mul i64 %.025, %2
  %13 = getelementptr i8, ptr %6, i64 %12
  %14 = mul i64 %.025, %2
  %15 = getelementptr i8, ptr %0, i64 %14
  call void @llvm.memcpy.p0.p0.i64(ptr %13, ptr %15, i64 %2, i1 false)
  %16 = add i64 %.025, 1
  br label %9
17:
  %.0 = phi i64 [ %26, %19 ], [ 0, %9 ]
  %18 = icmp ult i64 %.0, %1
  br i1 %18, label %19, label %27
19:
  %20 = mul i64 %.0, %2
  %21 = getelementptr i8, ptr %0, i64 %20
  %22 = getelementptr i64, ptr %3, i64 %.0
  %23 = load i64, ptr %22, align 8
  %24 = mul i64 %23, %2
  %25 = getelementptr i8, ptr %6, i64 %24
  call void @llvm.memcpy.p0.p0.i64(ptr %21, ptr %25, i64 %2, i1 false)
  %26 = add i64 %.0, 1
  br label %17
27:
  call void @free(ptr %6)
  call void @free(ptr %3)
  ret void
}
define void @bitgrad.library.qsort_r(ptr %0, i64 %1, i64 %2, ptr %3, ptr %4) {
  %6 = icmp ugt i64 %1, 1
  br i1 %6, label %7, label %9
7:
  %8 = call ptr @bitgrad.oracle.order_r(ptr %0, i64 %1, i64 %2, ptr %3, ptr %4)
  call void @bitgrad.library.rearrange(ptr %0, i64 %1, i64 %2, ptr %8)
  br label %9
9:
  ret void
}
define i64 @bitgrad.oracle.search(ptr %0, ptr %1, i64 %2, i64 %3, ptr %4) {
  %6 = call ptr @bsearch(ptr %0, ptr %1, i64 %2, i64 %3, ptr %4)
  %7 = icmp ne ptr %6, null
  br i1 %7, label %8, label %13
8:
  %9 = ptrtoint ptr %6 to i64
  %10 = ptrtoint ptr %1 to i64
  %11 = sub i64 %9, %10
  %12 = udiv i64 %11, %3
  br label %13
13:
  %14 = phi i64 [ %12, %8 ], [ -1, %5 ]
  ret i64 %14
}
declare ptr @bsearch(ptr, ptr, i64, i64, ptr)
define ptr @bitgrad.library.bsearch(ptr %0, ptr %1, i64 %2, i64 %3, ptr %4) {
  %6 = call i64 @bitgrad.oracle.search(ptr %0, ptr %1, i64 %2, i64 %3, ptr %4)
  %7 = icmp slt i64 %6, 0
  %8 = mul i64 %6, %3
  %9 = getelementptr i8, ptr %1, i64 %8
  %10 = select i1 %7, ptr null, ptr %9
  ret ptr %10
}
define void @bitgrad.oracle.text(ptr %0, ptr %1, i64 %2) {
  call void @llvm.memcpy.p0.p0.i64(ptr %0, ptr %1, i64 %2, i1 false)
  %4 = getelementptr i8, ptr %0, i64 %2
  store i8 0, ptr %4, align 1
  ret void
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define ptr @bitgrad.library.strdup(ptr %0) {
  %2 = call i64 @strlen(ptr %0)
  %3 = add i64 %2, 1
  %4 = call ptr @malloc(i64 %3)
  %5 = icmp ne ptr %4, null
  br i1 %5, label %6, label %7
6:
  call void @bitgrad.oracle.text(ptr %4, ptr %0, i64 %2)
  br label %7
7:
  ret ptr %4
}
declare i64 @strlen(ptr)
declare ptr @malloc(i64)
define ptr @bitgrad.library.strndup(ptr %0, i64 %1) {
  %3 = call i64 @strnlen(ptr %0, i64 %1)
  %4 = add i64 %3, 1
  %5 = call ptr @malloc(i64 %4)
  %6 = icmp ne ptr %5, null
  br i1 %6, label %7, label %8
7:
  call void @bitgrad.oracle.text(ptr %5, ptr %0, i64 %3)
  br label %8
8:
  ret ptr %5
}
declare i64 @strnlen(ptr, i64)
define ptr @bitgrad.library.strtok_r(ptr %0, ptr %1, ptr %2) {
  %4 = icmp ne ptr %0, null
  br i1 %4, label %7, label %5
5:
  %6 = load ptr, ptr %2, align 8
  br label %7
7:
  %.019 = phi ptr [ %0, %3 ], [ %6, %5 ]
  %8 = icmp ne ptr %.019, null
  br i1 %8, label %9, label %23
9:
  %10 = call i64 @strspn(ptr %.019, ptr %1)
  %11 = getelementptr i8, ptr %.019, i64 %10
  %12 = load i8, ptr %11, align 1
  %13 = icmp ne i8 %12, 0
  br i1 %13, label %15, label %14
14:
  store ptr %11, ptr %2, align 8
  br label %23
15:
  %16 = call i64 @strcspn(ptr %11, ptr %1)
  %17 = getelementptr i8, ptr %11, i64 %16
  %18 = load i8, ptr %17, align 1
  %19 = icmp ne i8 %18, 0
  br i1 %19, label %20, label %22
20:
  %21 = getelementptr i8, ptr %17, i32 1
  store i8 0, ptr %17, align 1
  br label %22
22:
  %.0 = phi ptr [ %21, %20 ], [ %17, %15 ]
  store ptr %.0, ptr %2, align 8
  br label %23
23:
  %.018 = phi ptr [ %11, %22 ], [ null, %14 ], [ null, %7 ]
  ret ptr %.018
}
declare i64 @strspn(ptr, ptr)
declare i64 @strcspn(ptr, ptr)
define ptr @bitgrad.library.strsep(ptr %0, ptr %1) {
  %3 = load ptr, ptr %0, align 8
  %4 = icmp ne ptr %3, null
  br i1 %4, label %5, label %13
5:
  %6 = call i64 @strcspn(ptr %3, ptr %1)
  %7 = getelementptr i8, ptr %3, i64 %6
  %8 = load i8, ptr %7, align 1
  %9 = icmp ne i8 %8, 0
  br i1 %9, label %10, label %12
10:
  store i8 0, ptr %7, align 1
  %11 = getelementptr i8, ptr %7, i64 1
  store ptr %11, ptr %0, align 8
  br label %13
12:
  store ptr null, ptr %0, align 8
  br label %13
13:
  %.0 = phi ptr [ null, %2 ], [ %3, %12 ], [ %3, %10 ]
  ret ptr %.0
}
define void @bitgrad.library._ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_(i1 %0, ptr %1, ptr %2, ptr %3) {
  %5 = zext i1 %0 to i8
  %6 = getelementptr i8, ptr %1, i64 8
  store ptr %2, ptr %6, align 8
  %7 = getelementptr i8, ptr %1, i64 24
  store ptr null, ptr %7, align 8
  %8 = getelementptr i8, ptr %1, i64 16
  store ptr null, ptr %8, align 8
  %9 = getelementptr i8, ptr %1, i64 0
  store i32 0, ptr %9, align 8
  %10 = trunc i8 %5 to i1
  br i1 %10, label %11, label %23
11:
  %12 = getelementptr i8, ptr %2, i64 16
  store ptr %1, ptr %12, align 8
  %13 = icmp eq ptr %2, %3
  br i1 %13, label %14, label %17
14:
  %15 = getelementptr i8, ptr %3, i64 24
  store ptr %1, ptr %15, align 8
  %16 = getelementptr i8, ptr %3, i64 8
  store ptr %1, ptr %16, align 8
  br label %30
17:
  %18 = getelementptr i8, ptr %3, i64 16
  %19 = load ptr, ptr %18, align 8
  %20 = icmp eq ptr %2, %19
  br i1 %20, label %21, label %30
21:
  %22 = getelementptr i8, ptr %3, i64 16
  store ptr %1, ptr %22, align 8
  br label %30
23:
  %24 = getelementptr i8, ptr %2, i64 24
  store ptr %1, ptr %24, align 8
  %25 = getelementptr i8, ptr %3, i64 24
  %26 = load ptr, ptr %25, align 8
  %27 = icmp eq ptr %2, %26
  br i1 %27, label %28, label %30
28:
  %29 = getelementptr i8, ptr %3, i64 24
  store ptr %1, ptr %29, align 8
  br label %30
30:
  br label %31
31:
  %.0 = phi ptr [ %1, %30 ], [ %.5, %85 ]
  %32 = getelementptr i8, ptr %3, i64 8
  %33 = load ptr, ptr %32, align 8
  %34 = icmp ne ptr %.0, %33
  br i1 %34, label %35, label %.critedge
35:
  %36 = getelementptr i8, ptr %.0, i64 8
  %37 = load ptr, ptr %36, align 8
  %38 = getelementptr i8, ptr %37, i64 0
  %39 = load i32, ptr %38, align 8
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %41, label %.critedge
41:
  %42 = getelementptr i8, ptr %.0, i64 8
  %43 = load ptr, ptr %42, align 8
  %44 = getelementptr i8, ptr %43, i64 8
  %45 = load ptr, ptr %44, align 8
  %46 = getelementptr i8, ptr %45, i64 16
  %47 = load ptr, ptr %46, align 8
  %48 = icmp eq ptr %43, %47
  br i1 %48, label %49, label %67
49:
  %50 = getelementptr i8, ptr %45, i64 24
  %51 = load ptr, ptr %50, align 8
  %52 = call i1 @bitgrad.library.is_black(ptr %51)
  br i1 %52, label %57, label %53
53:
  %54 = getelementptr i8, ptr %51, i64 0
  store i32 1, ptr %54, align 8
  %55 = getelementptr i8, ptr %43, i64 0
  store i32 1, ptr %55, align 8
  %56 = getelementptr i8, ptr %45, i64 0
  store i32 0, ptr %56, align 8
  br label %85
57:
  %58 = getelementptr i8, ptr %43, i64 24
  %59 = load ptr, ptr %58, align 8
  %60 = icmp eq ptr %.0, %59
  br i1 %60, label %61, label %62
61:
  call void @bitgrad.library.tree.rotate_left(ptr %43, ptr %3)
  br label %62
62:
  %.1 = phi ptr [ %43, %61 ], [ %.0, %57 ]
  %63 = getelementptr i8, ptr %.1, i64 8
  %64 = load ptr, ptr %63, align 8
  %65 = getelementptr i8, ptr %64, i64 0
  store i32 1, ptr %65, align 8
  %66 = getelementptr i8, ptr %45, i64 0
  store i32 0, ptr %66, align 8
  call void @bitgrad.library.tree.rotate_right(ptr %45, ptr %3)
  br label %85
67:
  %68 = getelementptr i8, ptr %45, i64 16
  %69 = load ptr, ptr %68, align 8
  %70 = call i1 @bitgrad.library.is_black(ptr %69)
  br i1 %70, label %75, label %71
71:
  %72 = getelementptr i8, ptr %69, i64 0
  store i32 1, ptr %72, align 8
  %73 = getelementptr i8, ptr %43, i64 0
  store i32 1, ptr %73, align 8
  %74 = getelementptr i8, ptr %45, i64 0
  store i32 0, ptr %74, align 8
  br label %85
75:
  %76 = getelementptr i8, ptr %43, i64 16
  %77 = load ptr, ptr %76, align 8
  %78 = icmp eq ptr %.0, %77
  br i1 %78, label %79, label %80
79:
  call void @bitgrad.library.tree.rotate_right(ptr %43, ptr %3)
  br label %80
80:
  %.3 = phi ptr [ %43, %79 ], [ %.0, %75 ]
  %81 = getelementptr i8, ptr %.3, i64 8
  %82 = load ptr, ptr %81, align 8
  %83 = getelementptr i8, ptr %82, i64 0
  store i32 1, ptr %83, align 8
  %84 = getelementptr i8, ptr %45, i64 0
  store i32 0, ptr %84, align 8
  call void @bitgrad.library.tree.rotate_left(ptr %45, ptr %3)
  br label %85
85:
  %.5 = phi ptr [ %.1, %62 ], [ %45, %53 ], [ %.3, %80 ], [ %45, %71 ]
  br label %31
.critedge:
  %86 = getelementptr i8, ptr %3, i64 8
  %87 = load ptr, ptr %86, align 8
  %88 = getelementptr i8, ptr %87, i64 0
  store i32 1, ptr %88, align 8
  ret void
}
define i1 @bitgrad.library.is_black(ptr %0) {
  %2 = icmp ne ptr %0, null
  br i1 %2, label %3, label %7
3:
  %4 = getelementptr i8, ptr %0, i64 0
  %5 = load i32, ptr %4, align 8
  %6 = icmp eq i32 %5, 1
  br label %7
7:
  %8 = phi i1 [ true, %1 ], [ %6, %3 ]
  ret i1 %8
}
define void @bitgrad.library.tree.rotate_left(ptr %0, ptr %1) {
  %3 = getelementptr i8, ptr %0, i64 24
  %4 = load ptr, ptr %3, align 8
  %5 = getelementptr i8, ptr %4, i64 16
  %6 = load ptr, ptr %5, align 8
  %7 = getelementptr i8, ptr %0, i64 24
  store ptr %6, ptr %7, align 8
  %8 = getelementptr i8, ptr %4, i64 16
  %9 = load ptr, ptr %8, align 8
  %10 = icmp ne ptr %9, null
  br i1 %10, label %11, label %15
11:
  %12 = getelementptr i8, ptr %4, i64 16
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr i8, ptr %13, i64 8
  store ptr %0, ptr %14, align 8
  br label %15
15:
  call void @bitgrad.library.tree.take_place(ptr %0, ptr %4, ptr %1)
  %16 = getelementptr i8, ptr %4, i64 16
  store ptr %0, ptr %16, align 8
  %17 = getelementptr i8, ptr %0, i64 8
  store ptr %4, ptr %17, align 8
  ret void
}
define void @bitgrad.library.tree.rotate_right(ptr %0, ptr %1) {
  %3 = getelementptr i8, ptr %0, i64 16
  %4 = load ptr, ptr %3, align 8
  %5 = getelementptr i8, ptr %4, i64 24
  %6 = load ptr, ptr %5, align 8
  %7 = getelementptr i8, ptr %0, i64 16
  store ptr %6, ptr %7, align 8
  %8 = getelementptr i8, ptr %4, i64 24
  %9 = load ptr, ptr %8, align 8
  %10 = icmp ne ptr %9, null
  br i1 %10, label %11, label %15
11:
  %12 = getelementptr i8, ptr %4, i64 24
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr i8, ptr %13, i64 8
  store ptr %0, ptr %14, align 8
  br label %15
15:
  call void @bitgrad.library.tree.take_place(ptr %0, ptr %4, ptr %1)
  %16 = getelementptr i8, ptr %4, i64 24
  store ptr %0, ptr %16, align 8
  %17 = getelementptr i8, ptr %0, i64 8
  store ptr %4, ptr %17, align 8
  ret void
}
define ptr @bitgrad.library._ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_(ptr %0, ptr %1) {
  %3 = getelementptr i8, ptr %0, i64 0
  %4 = load i32, ptr %3, align 8
  %5 = getelementptr i8, ptr %0, i64 16
  %6 = load ptr, ptr %5, align 8
  %7 = icmp ne ptr %6, null
  br i1 %7, label %8, label %12
8:
  %9 = getelementptr i8, ptr %0, i64 24
  %10 = load ptr, ptr %9, align 8
  %11 = icmp ne ptr %10, null
  br i1 %11, label %76, label %12
12:
  %13 = getelementptr i8, ptr %0, i64 16
  %14 = load ptr, ptr %13, align 8
  %15 = icmp ne ptr %14, null
  br i1 %15, label %16, label %19
16:
  %17 = getelementptr i8, ptr %0, i64 16
  %18 = load ptr, ptr %17, align 8
  br label %22
19:
  %20 = getelementptr i8, ptr %0, i64 24
  %21 = load ptr, ptr %20, align 8
  br label %22
22:
  %23 = phi ptr [ %18, %16 ], [ %21, %19 ]
  %24 = getelementptr i8, ptr %0, i64 8
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr i8, ptr %1, i64 16
  %27 = load ptr, ptr %26, align 8
  %28 = icmp eq ptr %27, %0
  br i1 %28, label %29, label %50
29:
  %30 = getelementptr i8, ptr %0, i64 24
  %31 = load ptr, ptr %30, align 8
  %32 = icmp ne ptr %31, null
  br i1 %32, label %33, label %36
33:
  %34 = getelementptr i8, ptr %0, i64 24
  %35 = load ptr, ptr %34, align 8
  br label %36
36:
  %37 = phi ptr [ %35, %33 ], [ %25, %29 ]
  %38 = getelementptr i8, ptr %0, i64 24
  %39 = load ptr, ptr %38, align 8
  %40 = icmp ne ptr %39, null
  br i1 %40, label %41, label %48
41:
  %.0118 = phi ptr [ %47, %45 ], [ %37, %36 ]
  %42 = getelementptr i8, ptr %.0118, i64 16
  %43 = load ptr, ptr %42, align 8
  %44 = icmp ne ptr %43, null
  br i1 %44, label %45, label %48
45:
  %46 = getelementptr i8, ptr %.0118, i64 16
  %47 = load ptr, ptr %46, align 8
  br label %41
48:
  %.1119 = phi ptr [ %37, %36 ], [ %.0118, %41 ]
  %49 = getelementptr i8, ptr %1, i64 16
  store ptr %.1119, ptr %49, align 8
  br label %50
50:
  %51 = getelementptr i8, ptr %1, i64 24
  %52 = load ptr, ptr %51, align 8
  %53 = icmp eq ptr %52, %0
  br i1 %53, label %54, label %75
54:
  %55 = getelementptr i8, ptr %0, i64 16
  %56 = load ptr, ptr %55, align 8
  %57 = icmp ne ptr %56, null
  br i1 %57, label %58, label %61
58:
  %59 = getelementptr i8, ptr %0, i64 16
  %60 = load ptr, ptr %59, align 8
  br label %61
61:
  %62 = phi ptr [ %60, %58 ], [ %25, %54 ]
  %63 = getelementptr i8, ptr %0, i64 16
  %64 = load ptr, ptr %63, align 8
  %65 = icmp ne ptr %64, null
  br i1 %65, label %66, label %73
66:
  %.0116 = phi ptr [ %72, %70 ], [ %62, %61 ]
  %67 = getelementptr i8, ptr %.0116, i64 24
  %68 = load ptr, ptr %67, align 8
  %69 = icmp ne ptr %68, null
  br i1 %69, label %70, label %73
70:
  %71 = getelementptr i8, ptr %.0116, i64 24
  %72 = load ptr, ptr %71, align 8
  br label %66
73:
  %.1117 = phi ptr [ %62, %61 ], [ %.0116, %66 ]
  %74 = getelementptr i8, ptr %1, i64 24
  store ptr %.1117, ptr %74, align 8
  br label %75
75:
  call void @bitgrad.library.tree.take_place(ptr %0, ptr %23, ptr %1)
  br label %113
76:
  %77 = getelementptr i8, ptr %0, i64 24
  %78 = load ptr, ptr %77, align 8
  br label %79
79:
  %.0115 = phi ptr [ %78, %76 ], [ %85, %83 ]
  %80 = getelementptr i8, ptr %.0115, i64 16
  %81 = load ptr, ptr %80, align 8
  %82 = icmp ne ptr %81, null
  br i1 %82, label %83, label %86
83:
  %84 = getelementptr i8, ptr %.0115, i64 16
  %85 = load ptr, ptr %84, align 8
  br label %79
86:
  %87 = getelementptr i8, ptr %.0115, i64 0
  %88 = load i32, ptr %87, align 8
  %89 = getelementptr i8, ptr %.0115, i64 24
  %90 = load ptr, ptr %89, align 8
  %91 = getelementptr i8, ptr %.0115, i64 8
  %92 = load ptr, ptr %91, align 8
  %93 = icmp eq ptr %92, %0
  br i1 %93, label %103, label %94
94:
  %95 = getelementptr i8, ptr %.0115, i64 8
  %96 = load ptr, ptr %95, align 8
  call void @bitgrad.library.tree.take_place(ptr %.0115, ptr %90, ptr %1)
  %97 = getelementptr i8, ptr %0, i64 24
  %98 = load ptr, ptr %97, align 8
  %99 = getelementptr i8, ptr %.0115, i64 24
  store ptr %98, ptr %99, align 8
  %100 = getelementptr i8, ptr %.0115, i64 24
  %101 = load ptr, ptr %100, align 8
  %102 = getelementptr i8, ptr %101, i64 8
  store ptr %.0115, ptr %102, align 8
  br label %103
103:
  %.0121 = phi ptr [ %96, %94 ], [ %.0115, %86 ]
  call void @bitgrad.library.tree.take_place(ptr %0, ptr %.0115, ptr %1)
  %104 = getelementptr i8, ptr %0, i64 16
  %105 = load ptr, ptr %104, align 8
  %106 = getelementptr i8, ptr %.0115, i64 16
  store ptr %105, ptr %106, align 8
  %107 = getelementptr i8, ptr %.0115, i64 16
  %108 = load ptr, ptr %107, align 8
  %109 = getelementptr i8, ptr %108, i64 8
  store ptr %.0115, ptr %109, align 8
  %110 = getelementptr i8, ptr %0, i64 0
  %111 = load i32, ptr %110, align 8
  %112 = getelementptr i8, ptr %.0115, i64 0
  store i32 %111, ptr %112, align 8
  br label %113
113:
  %.0123 = phi ptr [ %90, %103 ], [ %23, %75 ]
  %.1122 = phi ptr [ %.0121, %103 ], [ %25, %75 ]
  %.0120 = phi i32 [ %88, %103 ], [ %4, %75 ]
  %114 = icmp eq i32 %.0120, 1
  br i1 %114, label %115, label %217
115:
  %.1124 = phi ptr [ %.4127, %213 ], [ %.0123, %113 ]
  %.2 = phi ptr [ %.5, %213 ], [ %.1122, %113 ]
  %116 = getelementptr i8, ptr %1, i64 8
  %117 = load ptr, ptr %116, align 8
  %118 = icmp ne ptr %.1124, %117
  br i1 %118, label %119, label %.critedge
119:
  %120 = call i1 @bitgrad.library.is_black(ptr %.1124)
  br i1 %120, label %121, label %.critedge
121:
  %122 = getelementptr i8, ptr %.2, i64 16
  %123 = load ptr, ptr %122, align 8
  %124 = icmp eq ptr %.1124, %123
  br i1 %124, label %125, label %169
125:
  %126 = getelementptr i8, ptr %.2, i64 24
  %127 = load ptr, ptr %126, align 8
  %128 = getelementptr i8, ptr %127, i64 0
  %129 = load i32, ptr %128, align 8
  %130 = icmp eq i32 %129, 0
  br i1 %130, label %131, label %136
131:
  %132 = getelementptr i8, ptr %127, i64 0
  store i32 1, ptr %132, align 8
  %133 = getelementptr i8, ptr %.2, i64 0
  store i32 0, ptr %133, align 8
  call void @bitgrad.library.tree.rotate_left(ptr %.2, ptr %1)
  %134 = getelementptr i8, ptr %.2, i64 24
  %135 = load ptr, ptr %134, align 8
  br label %136
136:
  %.0113 = phi ptr [ %135, %131 ], [ %127, %125 ]
  %137 = getelementptr i8, ptr %.0113, i64 16
  %138 = load ptr, ptr %137, align 8
  %139 = call i1 @bitgrad.library.is_black(ptr %138)
  br i1 %139, label %140, label %148
140:
  %141 = getelementptr i8, ptr %.0113, i64 24
  %142 = load ptr, ptr %141, align 8
  %143 = call i1 @bitgrad.library.is_black(ptr %142)
  br i1 %143, label %144, label %148
144:
  %145 = getelementptr i8, ptr %.0113, i64 0
  store i32 0, ptr %145, align 8
  %146 = getelementptr i8, ptr %.2, i64 8
  %147 = load ptr, ptr %146, align 8
  br label %213
148:
  %149 = getelementptr i8, ptr %.0113, i64 24
  %150 = load ptr, ptr %149, align 8
  %151 = call i1 @bitgrad.library.is_black(ptr %150)
  br i1 %151, label %152, label %159
152:
  %153 = getelementptr i8, ptr %.0113, i64 16
  %154 = load ptr, ptr %153, align 8
  %155 = getelementptr i8, ptr %154, i64 0
  store i32 1, ptr %155, align 8
  %156 = getelementptr i8, ptr %.0113, i64 0
  store i32 0, ptr %156, align 8
  call void @bitgrad.library.tree.rotate_right(ptr %.0113, ptr %1)
  %157 = getelementptr i8, ptr %.2, i64 24
  %158 = load ptr, ptr %157, align 8
  br label %159
159:
  %.1114 = phi ptr [ %158, %152 ], [ %.0113, %148 ]
  %160 = getelementptr i8, ptr %.2, i64 0
  %161 = load i32, ptr %160, align 8
  %162 = getelementptr i8, ptr %.1114, i64 0
  store i32 %161, ptr %162, align 8
  %163 = getelementptr i8, ptr %.2, i64 0
  store i32 1, ptr %163, align 8
  %164 = getelementptr i8, ptr %.1114, i64 24
  %165 = load ptr, ptr %164, align 8
  %166 = getelementptr i8, ptr %165, i64 0
  store i32 1, ptr %166, align 8
  call void @bitgrad.library.tree.rotate_left(ptr %.2, ptr %1)
  %167 = getelementptr i8, ptr %1, i64 8
  %168 = load ptr, ptr %167, align 8
  br label %213
169:
  %170 = getelementptr i8, ptr %.2, i64 16
  %171 = load ptr, ptr %170, align 8
  %172 = getelementptr i8, ptr %171, i64 0
  %173 = load i32, ptr %172, align 8
  %174 = icmp eq i32 %173, 0
  br i1 %174, label %175, label %180
175:
  %176 = getelementptr i8, ptr %171, i64 0
  store i32 1, ptr %176, align 8
  %177 = getelementptr i8, ptr %.2, i64 0
  store i32 0, ptr %177, align 8
  call void @bitgrad.library.tree.rotate_right(ptr %.2, ptr %1)
  %178 = getelementptr i8, ptr %.2, i64 16
  %179 = load ptr, ptr %178, align 8
  br label %180
180:
  %.0 = phi ptr [ %179, %175 ], [ %171, %169 ]
  %181 = getelementptr i8, ptr %.0, i64 24
  %182 = load ptr, ptr %181, align 8
  %183 = call i1 @bitgrad.library.is_black(ptr %182)
  br i1 %183, label %184, label %192
184:
  %185 = getelementptr i8, ptr %.0, i64 16
  %186 = load ptr, ptr %185, align 8
  %187 = call i1 @bitgrad.library.is_black(ptr %186)
  br i1 %187, label %188, label %192
188:
  %189 = getelementptr i8, ptr %.0, i64 0
  store i32 0, ptr %189, align 8
  %190 = getelementptr i8, ptr %.2, i64 8
  %191 = load ptr, ptr %190, align 8
  br label %213
192:
  %193 = getelementptr i8, ptr %.0, i64 16
  %194 = load ptr, ptr %193, align 8
  %195 = call i1 @bitgrad.library.is_black(ptr %194)
  br i1 %195, label %196, label %203
196:
  %197 = getelementptr i8, ptr %.0, i64 24
  %198 = load ptr, ptr %197, align 8
  %199 = getelementptr i8, ptr %198, i64 0
  store i32 1, ptr %199, align 8
  %200 = getelementptr i8, ptr %.0, i64 0
  store i32 0, ptr %200, align 8
  call void @bitgrad.library.tree.rotate_left(ptr %.0, ptr %1)
  %201 = getelementptr i8, ptr %.2, i64 16
  %202 = load ptr, ptr %201, align 8
  br label %203
203:
  %.1 = phi ptr [ %202, %196 ], [ %.0, %192 ]
  %204 = getelementptr i8, ptr %.2, i64 0
  %205 = load i32, ptr %204, align 8
  %206 = getelementptr i8, ptr %.1, i64 0
  store i32 %205, ptr %206, align 8
  %207 = getelementptr i8, ptr %.2, i64 0
  store i32 1, ptr %207, align 8
  %208 = getelementptr i8, ptr %.1, i64 16
  %209 = load ptr, ptr %208, align 8
  %210 = getelementptr i8, ptr %209, i64 0
  store i32 1, ptr %210, align 8
  call void @bitgrad.library.tree.rotate_right(ptr %.2, ptr %1)
  %211 = getelementptr i8, ptr %1, i64 8
  %212 = load ptr, ptr %211, align 8
  br label %213
213:
  %.4127 = phi ptr [ %.2, %144 ], [ %168, %159 ], [ %.2, %188 ], [ %212, %203 ]
  %.5 = phi ptr [ %147, %144 ], [ %.2, %159 ], [ %191, %188 ], [ %.2, %203 ]
  br label %115
.critedge:
  %214 = icmp ne ptr %.1124, null
  br i1 %214, label %215, label %217
215:
  %216 = getelementptr i8, ptr %.1124, i64 0
  store i32 1, ptr %216, align 8
  br label %217
217:
  ret ptr %0
}
define void @bitgrad.library.tree.take_place(ptr %0, ptr %1, ptr %2) {
  %4 = getelementptr i8, ptr %0, i64 8
  %5 = load ptr, ptr %4, align 8
  %6 = getelementptr i8, ptr %2, i64 8
  %7 = load ptr, ptr %6, align 8
  %8 = icmp eq ptr %7, %0
  br i1 %8, label %9, label %11
9:
  %10 = getelementptr i8, ptr %2, i64 8
  store ptr %1, ptr %10, align 8
  br label %19
11:
  %12 = getelementptr i8, ptr %5, i64 16
  %13 = load ptr, ptr %12, align 8
  %14 = icmp eq ptr %13, %0
  br i1 %14, label %15, label %17
15:
  %16 = getelementptr i8, ptr %5, i64 16
  store ptr %1, ptr %16, align 8
  br label %19
17:
  %18 = getelementptr i8, ptr %5, i64 24
  store ptr %1, ptr %18, align 8
  br label %19
19:
  %20 = icmp ne ptr %1, null
  br i1 %20, label %21, label %23
21:
  %22 = getelementptr i8, ptr %1, i64 8
  store ptr %5, ptr %22, align 8
  br label %23
23:
  ret void
}
define ptr @bitgrad.library._ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base(ptr %0) {
  %2 = call ptr @bitgrad.library.tree.after(ptr %0)
  ret ptr %2
}
define ptr @bitgrad.library.tree.after(ptr %0) {
  %2 = getelementptr i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8
  %4 = icmp ne ptr %3, null
  br i1 %4, label %5, label %15
5:
  %6 = getelementptr i8, ptr %0, i64 24
  %7 = load ptr, ptr %6, align 8
  br label %8
8:
  %.015 = phi ptr [ %7, %5 ], [ %14, %12 ]
  %9 = getelementptr i8, ptr %.015, i64 16
  %10 = load ptr, ptr %9, align 8
  %11 = icmp ne ptr %10, null
  br i1 %11, label %12, label %29
12:
  %13 = getelementptr i8, ptr %.015, i64 16
  %14 = load ptr, ptr %13, align 8
  br label %8
15:
  %16 = getelementptr i8, ptr %0, i64 8
  %17 = load ptr, ptr %16, align 8
  br label %18
18:
  %.1 = phi ptr [ %0, %15 ], [ %.0, %22 ]
  %.0 = phi ptr [ %17, %15 ], [ %24, %22 ]
  %19 = getelementptr i8, ptr %.0, i64 24
  %20 = load ptr, ptr %19, align 8
  %21 = icmp eq ptr %.1, %20
  br i1 %21, label %22, label %25
22:
  %23 = getelementptr i8, ptr %.0, i64 8
  %24 = load ptr, ptr %23, align 8
  br label %18
25:
  %26 = getelementptr i8, ptr %.1, i64 24
  %27 = load ptr, ptr %26, align 8
  %28 = icmp ne ptr %27, %.0
  %.0..1 = select i1 %28, ptr %.0, ptr %.1
  br label %29
29:
  %.016 = phi ptr [ %.0..1, %25 ], [ %.015, %8 ]
  ret ptr %.016
}
define ptr @bitgrad.library._ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base(ptr %0) {
  %2 = call ptr @bitgrad.library.tree.after(ptr %0)
  ret ptr %2
}
define ptr @bitgrad.library._ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base(ptr %0) {
  %2 = call ptr @bitgrad.library.tree.before(ptr %0)
  ret ptr %2
}
define ptr @bitgrad.library.tree.before(ptr %0) {
  %2 = getelementptr i8, ptr %0, i64 0
  %3 = load i32, ptr %2, align 8
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %14
5:
  %6 = getelementptr i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr i8, ptr %7, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = icmp eq ptr %9, %0
  br i1 %10, label %11, label %14
11:
  %12 = getelementptr i8, ptr %0, i64 24
  %13 = load ptr, ptr %12, align 8
  br label %38
14:
  %15 = getelementptr i8, ptr %0, i64 16
  %16 = load ptr, ptr %15, align 8
  %17 = icmp ne ptr %16, null
  br i1 %17, label %18, label %28
18:
  %19 = getelementptr i8, ptr %0, i64 16
  %20 = load ptr, ptr %19, align 8
  br label %21
21:
  %.016 = phi ptr [ %20, %18 ], [ %27, %25 ]
  %22 = getelementptr i8, ptr %.016, i64 24
  %23 = load ptr, ptr %22, align 8
  %24 = icmp ne ptr %23, null
  br i1 %24, label %25, label %38
25:
  %26 = getelementptr i8, ptr %.016, i64 24
  %27 = load ptr, ptr %26, align 8
  br label %21
28:
  %29 = getelementptr i8, ptr %0, i64 8
  %30 = load ptr, ptr %29, align 8
  br label %31
31:
  %.1 = phi ptr [ %0, %28 ], [ %.0, %35 ]
  %.0 = phi ptr [ %30, %28 ], [ %37, %35 ]
  %32 = getelementptr i8, ptr %.0, i64 16
  %33 = load ptr, ptr %32, align 8
  %34 = icmp eq ptr %.1, %33
  br i1 %34, label %35, label %38
35:
  %36 = getelementptr i8, ptr %.0, i64 8
  %37 = load ptr, ptr %36, align 8
  br label %31
38:
  %.017 = phi ptr [ %13, %11 ], [ %.016, %21 ], [ %.0, %31 ]
  ret ptr %.017
}
define ptr @bitgrad.library._ZSt18_Rb_tree_decrementPKSt18_Rb_tree_node_base(ptr %0) {
  %2 = call ptr @bitgrad.library.tree.before(ptr %0)
  ret ptr %2
}
define void @bitgrad.library._ZNSt8__detail15_List_node_base7_M_hookEPS0_(ptr %0, ptr %1) {
  %3 = getelementptr i8, ptr %0, i64 0
  store ptr %1, ptr %3, align 8
  %4 = getelementptr i8, ptr %1, i64 8
  %5 = load ptr, ptr %4, align 8
  %6 = getelementptr i8, ptr %0, i64 8
  store ptr %5, ptr %6, align 8
  %7 = getelementptr i8, ptr %1, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = getelementptr i8, ptr %8, i64 0
  store ptr %0, ptr %9, align 8
  %10 = getelementptr i8, ptr %1, i64 8
  store ptr %0, ptr %10, align 8
  ret void
}
define void @bitgrad.library._ZNSt8__detail15_List_node_base9_M_unhookEv(ptr %0) {
  %2 = getelementptr i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr i8, ptr %0, i64 0
  %5 = load ptr, ptr %4, align 8
  %6 = getelementptr i8, ptr %5, i64 8
  store ptr %3, ptr %6, align 8
  %7 = getelementptr i8, ptr %0, i64 0
  %8 = load ptr, ptr %7, align 8
  %9 = getelementptr i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = getelementptr i8, ptr %10, i64 0
  store ptr %8, ptr %11, align 8
  ret void
}
define void @bitgrad.library._ZNSt8__detail15_List_node_base11_M_transferEPS0_S1_(ptr %0, ptr %1, ptr %2) {
  %4 = icmp eq ptr %0, %2
  %5 = icmp eq ptr %1, %2
  %or.cond = or i1 %4, %5
  br i1 %or.cond, label %21, label %6
6:
  %7 = getelementptr i8, ptr %2, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = getelementptr i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = getelementptr i8, ptr %1, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr i8, ptr %12, i64 0
  store ptr %2, ptr %13, align 8
  %14 = getelementptr i8, ptr %1, i64 8
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr i8, ptr %2, i64 8
  store ptr %15, ptr %16, align 8
  %17 = getelementptr i8, ptr %10, i64 0
  store ptr %1, ptr %17, align 8
  %18 = getelementptr i8, ptr %1, i64 8
  store ptr %10, ptr %18, align 8
  %19 = getelementptr i8, ptr %8, i64 0
  store ptr %0, ptr %19, align 8
  %20 = getelementptr i8, ptr %0, i64 8
  store ptr %8, ptr %20, align 8
  br label %21
21:
  ret void
}
define void @bitgrad.library._ZNSt8__detail15_List_node_base10_M_reverseEv(ptr %0) {
  br label %2
2:
  %.0 = phi ptr [ %0, %1 ], [ %4, %2 ]
  %3 = getelementptr i8, ptr %.0, i64 0
  %4 = load ptr, ptr %3, align 8
  %5 = getelementptr i8, ptr %.0, i64 8
  %6 = load ptr, ptr %5, align 8
  %7 = getelementptr i8, ptr %.0, i64 0
  store ptr %6, ptr %7, align 8
  %8 = getelementptr i8, ptr %.0, i64 8
  store ptr %4, ptr %8, align 8
  %9 = icmp ne ptr %4, %0
  br i1 %9, label %2, label %10
10:
  ret void
}
define void @bitgrad.library._ZNSt8__detail15_List_node_base4swapERS0_S1_(ptr %0, ptr %1) {
  %3 = getelementptr i8, ptr %0, i64 0
  %4 = load ptr, ptr %3, align 8
  %5 = getelementptr i8, ptr %0, i64 8
  %6 = load ptr, ptr %5, align 8
  %7 = getelementptr i8, ptr %1, i64 0
  %8 = load ptr, ptr %7, align 8
  %9 = getelementptr i8, ptr %1, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = icmp eq ptr %8, %1
  br i1 %11, label %12, label %15
12:
  %13 = getelementptr i8, ptr %0, i64 8
  store ptr %0, ptr %13, align 8
  %14 = getelementptr i8, ptr %0, i64 0
  store ptr %0, ptr %14, align 8
  br label %20
15:
  %16 = getelementptr i8, ptr %0, i64 0
  store ptr %8, ptr %16, align 8
  %17 = getelementptr i8, ptr %0, i64 8
  store ptr %10, ptr %17, align 8
  %18 = getelementptr i8, ptr %10, i64 0
  store ptr %0, ptr %18, align 8
  %19 = getelementptr i8, ptr %8, i64 8
  store ptr %0, ptr %19, align 8
  br label %20
20:
  %21 = icmp eq ptr %4, %0
  br i1 %21, label %22, label %25
22:
  %23 = getelementptr i8, ptr %1, i64 8
  store ptr %1, ptr %23, align 8
  %24 = getelementptr i8, ptr %1, i64 0
  store ptr %1, ptr %24, align 8
  br label %30
25:
  %26 = getelementptr i8, ptr %1, i64 0
  store ptr %4, ptr %26, align 8
  %27 = getelementptr i8, ptr %1, i64 8
  store ptr %6, ptr %27, align 8
  %28 = getelementptr i8, ptr %6, i64 0
  store ptr %1, ptr %28, align 8
  %29 = getelementptr i8, ptr %4, i64 8
  store ptr %1, ptr %29, align 8
  br label %30
30:
  ret void
}
define void @bitgrad.library.bytes.up(ptr %0, ptr %1, i64 %2, i64 %3) {
  %5 = ptrtoint ptr %0 to i64
  %6 = ptrtoint ptr %1 to i64
  %7 = sub i64 %5, %6
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %23, label %9
9:
  %10 = icmp ult i64 %7, %3
  br i1 %10, label %14, label %11
11:
  %12 = urem i64 %7, %3
  %13 = sub i64 %7, %12
  br label %14
14:
  %15 = phi i64 [ %13, %11 ], [ %3, %9 ]
  br label %16
16:
  %.023 = phi i64 [ %2, %14 ], [ %22, %18 ]
  %.022 = phi ptr [ %1, %14 ], [ %21, %18 ]
  %.0 = phi ptr [ %0, %14 ], [ %20, %18 ]
  %17 = icmp ugt i64 %.023, 0
  br i1 %17, label %18, label %23
18:
  %19 = icmp ult i64 %15, %.023
  %..023 = select i1 %19, i64 %15, i64 %.023
  call void @llvm.memmove.p0.p0.i64(ptr %.0, ptr %.022, i64 %..023, i1 false)
  %20 = getelementptr i8, ptr %.0, i64 %..023
  %21 = getelementptr i8, ptr %.022, i64 %..023
  %22 = sub i64 %.023, %..023
  br label %16
23:
  ret void
}
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
define void @bitgrad.library.bytes.down(ptr %0, ptr %1, i64 %2, i64 %3) {
  %5 = ptrtoint ptr %1 to i64
  %6 = ptrtoint ptr %0 to i64
  %7 = sub i64 %5, %6
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %23, label %9
9:
  %10 = icmp ult i64 %7, %3
  br i1 %10, label %14, label %11
11:
  %12 = urem i64 %7, %3
  %13 = sub i64 %7, %12
  br label %14
14:
  %15 = phi i64 [ %13, %11 ], [ %3, %9 ]
  br label %16
16:
  %.0 = phi i64 [ %2, %14 ], [ %20, %18 ]
  %17 = icmp ugt i64 %.0, 0
  br i1 %17, label %18, label %23
18:
  %19 = icmp ult i64 %15, %.0
  %..0 = select i1 %19, i64 %15, i64 %.0
  %20 = sub i64 %.0, %..0
  %21 = getelementptr i8, ptr %0, i64 %20
  %22 = getelementptr i8, ptr %1, i64 %20
  call void @llvm.memmove.p0.p0.i64(ptr %21, ptr %22, i64 %..0, i1 false)
  br label %16
23:
  ret void
}
define void @bitgrad.library.bytes.exchange(ptr %0, ptr %1, i64 %2) {
  %4 = icmp ult ptr %0, %1
  %5 = ptrtoint ptr %1 to i64
  %6 = ptrtoint ptr %0 to i64
  %7 = sub i64 %5, %6
  %8 = ptrtoint ptr %0 to i64
  %9 = ptrtoint ptr %1 to i64
  %10 = sub i64 %8, %9
  %11 = select i1 %4, i64 %7, i64 %10
  %12 = icmp eq i64 %11, 0
  %13 = icmp eq i64 %2, 0
  %or.cond = or i1 %12, %13
  br i1 %or.cond, label %22, label %14
14:
  %15 = icmp ult i64 %11, %2
  br i1 %15, label %16, label %17
16:
  call void @llvm.trap()
  unreachable
17:
  %18 = call ptr @malloc(i64 %2)
  %19 = icmp ne ptr %18, null
  br i1 %19, label %21, label %20
20:
  call void @llvm.trap()
  unreachable
21:
  call void @llvm.memcpy.p0.p0.i64(ptr %18, ptr %0, i64 %2, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr %0, ptr %1, i64 %2, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr %1, ptr %18, i64 %2, i1 false)
  call void @free(ptr %18)
  br label %22
22:
  ret void
}
declare void @llvm.trap()
declare void @free(ptr)
define i64 @bitgrad.oracle.fread(ptr %0, i64 %1, i64 %2, ptr %3) {
  %5 = call i64 @fread(ptr %0, i64 %1, i64 %2, ptr %3)
  ret i64 %5
}
declare i64 @fread(ptr, i64, i64, ptr)
define i64 @bitgrad.library.fread(ptr %0, i64 %1, i64 %2, ptr %3) {
  %5 = icmp eq i64 %1, 0
  %6 = icmp eq i64 %2, 0
  %or.cond = or i1 %5, %6
  br i1 %or.cond, label %15, label %7
7:
  %8 = mul i64 %1, %2
  %9 = call ptr @malloc(i64 %8)
  %10 = icmp ne ptr %9, null
  br i1 %10, label %12, label %11
11:
  call void @llvm.trap()
  unreachable
12:
  %13 = call i64 @bitgrad.oracle.fread(ptr %9, i64 %1, i64 %2, ptr %3)
  %14 = mul i64 %1, %13
  call void @llvm.memcpy.p0.p0.i64(ptr %0, ptr %9, i64 %14, i1 false)
  call void @free(ptr %9)
  br label %15
15:
  %.0 = phi i64 [ %13, %12 ], [ 0, %4 ]
  ret i64 %.0
}
define i64 @bitgrad.oracle.read(i32 %0, ptr %1, i64 %2) {
  %4 = call i64 @read(i32 %0, ptr %1, i64 %2)
  ret i64 %4
}
declare i64 @read(i32, ptr, i64)
define i64 @bitgrad.library.read(i32 %0, ptr %1, i64 %2) {
  %4 = add i64 %2, 1
  %5 = call ptr @malloc(i64 %4)
  %6 = icmp ne ptr %5, null
  br i1 %6, label %8, label %7
7:
  call void @llvm.trap()
  unreachable
8:
  %9 = call i64 @bitgrad.oracle.read(i32 %0, ptr %5, i64 %2)
  %10 = icmp sgt i64 %9, 0
  br i1 %10, label %11, label %12
11:
  call void @llvm.memcpy.p0.p0.i64(ptr %1, ptr %5, i64 %9, i1 false)
  br label %12
12:
  call void @free(ptr %5)
  ret i64 %9
}
define i64 @bitgrad.oracle.pread(i32 %0, ptr %1, i64 %2, i64 %3) {
  %5 = call i64 @pread(i32 %0, ptr %1, i64 %2, i64 %3)
  ret i64 %5
}
declare i64 @pread(i32, ptr, i64, i64)
define i64 @bitgrad.library.pread(i32 %0, ptr %1, i64 %2, i64 %3) {
  %5 = add i64 %2, 1
  %6 = call ptr @malloc(i64 %5)
  %7 = icmp ne ptr %6, null
  br i1 %7, label %9, label %8
8:
  call void @llvm.trap()
  unreachable
9:
  %10 = call i64 @bitgrad.oracle.pread(i32 %0, ptr %6, i64 %2, i64 %3)
  %11 = icmp sgt i64 %10, 0
  br i1 %11, label %12, label %13
12:
  call void @llvm.memcpy.p0.p0.i64(ptr %1, ptr %6, i64 %10, i1 false)
  br label %13
13:
  call void @free(ptr %6)
  ret i64 %10
}
define void @bitgrad.oracle.unwritten.double(ptr %0) {
  store i64 9220189479370849047, ptr %0, align 8
  ret void
}
define i32 @bitgrad.oracle.is_written.double(ptr %0) {
  %2 = load i64, ptr %0, align 8
  %3 = icmp ne i64 %2, 9220189479370849047
  %4 = zext i1 %3 to i32
  ret i32 %4
}
define void @bitgrad.oracle.unwritten.float(ptr %0) {
  store i32 2141696379, ptr %0, align 4
  ret void
}
define i32 @bitgrad.oracle.is_written.float(ptr %0) {
  %2 = load i32, ptr %0, align 4
  %3 = icmp ne i32 %2, 2141696379
  %4 = zext i1 %3 to i32
  ret i32 %4
}
define void @bitgrad.library.scanned.double(ptr %0, ptr %1) {
  %3 = call i32 @bitgrad.oracle.is_written.double(ptr %1)
  %4 = icmp ne i32 %3, 0
  br i1 %4, label %5, label %7
5:
  %6 = load double, ptr %1, align 8
  store double %6, ptr %0, align 8
  br label %7
7:
  ret void
}
define void @bitgrad.library.scanned.float(ptr %0, ptr %1) {
  %3 = call i32 @bitgrad.oracle.is_written.float(ptr %1)
  %4 = icmp ne i32 %3, 0
  br i1 %4, label %5, label %7
5:
  %6 = load float, ptr %1, align 4
  store float %6, ptr %0, align 4
  br label %7
7:
  ret void
}
define void @bitgrad.oracle._ZNSirsERd(ptr %0, ptr %1) {
  %3 = call ptr @_ZNSirsERd(ptr %0, ptr %1)
  ret void
}
declare ptr @_ZNSirsERd(ptr, ptr)
define ptr @bitgrad.library._ZNSirsERd(ptr %0, ptr %1) {
  %3 = alloca double, align 8
  call void @bitgrad.oracle.unwritten.double(ptr %3)
  call void @bitgrad.oracle._ZNSirsERd(ptr %0, ptr %3)
  call void @bitgrad.library.scanned.double(ptr %1, ptr %3)
  ret ptr %0
}
define void @bitgrad.oracle._ZNSirsERf(ptr %0, ptr %1) {
  %3 = call ptr @_ZNSirsERf(ptr %0, ptr %1)
  ret void
}
declare ptr @_ZNSirsERf(ptr, ptr)
define ptr @bitgrad.library._ZNSirsERf(ptr %0, ptr %1) {
  %3 = alloca float, align 4
  call void @bitgrad.oracle.unwritten.float(ptr %3)
  call void @bitgrad.oracle._ZNSirsERf(ptr %0, ptr %3)
  call void @bitgrad.library.scanned.float(ptr %1, ptr %3)
  ret ptr %0
}
define void @bitgrad.oracle._ZNSi10_M_extractIdEERSiRT_(ptr %0, ptr %1) {
  %3 = call ptr @_ZNSi10_M_extractIdEERSiRT_(ptr %0, ptr %1)
  ret void
}
declare ptr @_ZNSi10_M_extractIdEERSiRT_(ptr, ptr)
define ptr @bitgrad.library._ZNSi10_M_extractIdEERSiRT_(ptr %0, ptr %1) {
  %3 = alloca double, align 8
  call void @bitgrad.oracle.unwritten.double(ptr %3)
  call void @bitgrad.oracle._ZNSi10_M_extractIdEERSiRT_(ptr %0, ptr %3)
  call void @bitgrad.library.scanned.double(ptr %1, ptr %3)
  ret ptr %0
}
define void @bitgrad.oracle._ZNSi10_M_extractIfEERSiRT_(ptr %0, ptr %1) {
  %3 = call ptr @_ZNSi10_M_extractIfEERSiRT_(ptr %0, ptr %1)
  ret void
}
declare ptr @_ZNSi10_M_extractIfEERSiRT_(ptr, ptr)
define ptr @bitgrad.library._ZNSi10_M_extractIfEERSiRT_(ptr %0, ptr %1) {
  %3 = alloca float, align 4
  call void @bitgrad.oracle.unwritten.float(ptr %3)
  call void @bitgrad.oracle._ZNSi10_M_extractIfEERSiRT_(ptr %0, ptr %3)
  call void @bitgrad.library.scanned.float(ptr %1, ptr %3)
  ret ptr %0
}
`;
