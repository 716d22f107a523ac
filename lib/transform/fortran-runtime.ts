// Made from fortran-runtime.c by scripts/generate-library-bodies.mjs: change the C, not this file.

export const fortranRuntime = `
@.str = private constant [80 x i8] c"Fortran text is assigned to text of another length, which bitgrad cannot follow\\00", align 1
@.str.1 = private constant [48 x i8] c"a Fortran array cannot be copied: out of memory\\00", align 1
@.str.2 = private constant [55 x i8] c"a Fortran array is allocated that is allocated already\\00", align 1
@.str.3 = private constant [53 x i8] c"a Fortran array is deallocated that is not allocated\\00", align 1
@.str.4 = private constant [100 x i8] c"a Fortran array constructor takes the length of its elements from them, which bitgrad cannot follow\\00", align 1
@.str.5 = private constant [96 x i8] c"a Fortran array is reduced along a dimension whose type of elements bitgrad does not have there\\00", align 1
@.str.6 = private constant [84 x i8] c"Fortran matrices are multiplied whose types of elements bitgrad does not have there\\00", align 1
@.str.7 = private constant [65 x i8] c"Fortran's RESHAPE is given an order, which bitgrad does not have\\00", align 1
@.str.8 = private constant [50 x i8] c"Fortran's RESHAPE has too few elements and no PAD\\00", align 1
@.str.9 = private constant [118 x i8] c"objects of a Fortran derived type with initial values or allocatable components are made, which bitgrad cannot follow\\00", align 1
@.str.10 = private constant [104 x i8] c"objects of a Fortran derived type with allocatable components are assigned, which bitgrad cannot follow\\00", align 1
@.str.11 = private constant [51 x i8] c"a Fortran array cannot be allocated: out of memory\\00", align 1
@.str.12 = private constant [53 x i8] c"a Fortran array cannot be constructed: out of memory\\00", align 1
@.str.13 = private constant [85 x i8] c"Fortran's MAXLOC or MINLOC is asked of a type of elements that bitgrad does not have\\00", align 1
define void @_FortranAAssign(ptr %0, ptr %1, ptr %2, i32 %3) {
  call void @bitgrad.fortran.refuse_components(ptr %1)
  %5 = getelementptr i8, ptr %1, i64 21
  %6 = load i8, ptr %5, align 1
  %7 = sext i8 %6 to i32
  %8 = icmp eq i32 %7, 40
  br i1 %8, label %9, label %19
9:
  %10 = load ptr, ptr %0, align 8
  %11 = icmp ne ptr %10, null
  br i1 %11, label %12, label %19
12:
  %13 = getelementptr i8, ptr %0, i64 8
  %14 = load i64, ptr %13, align 8
  %15 = getelementptr i8, ptr %1, i64 8
  %16 = load i64, ptr %15, align 8
  %17 = icmp ne i64 %14, %16
  br i1 %17, label %18, label %19
18:
  call void @bitgrad.fortran.stop(ptr @.str)
  unreachable
19:
  %20 = call i64 @bitgrad.fortran.elements(ptr %1)
  %21 = load ptr, ptr %0, align 8
  %22 = icmp ne ptr %21, null
  br i1 %22, label %23, label %25
23:
  %24 = call i1 @bitgrad.fortran.may_overlap(ptr %0, ptr %1)
  br label %25
25:
  %26 = phi i1 [ false, %19 ], [ %24, %23 ]
  %27 = zext i1 %26 to i8
  %28 = trunc i8 %27 to i1
  br i1 %28, label %29, label %48
29:
  %30 = getelementptr i8, ptr %1, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = mul i64 %20, %31
  %33 = add i64 %32, 1
  %34 = call ptr @malloc(i64 %33)
  %35 = icmp ne ptr %34, null
  br i1 %35, label %37, label %36
36:
  call void @bitgrad.fortran.stop(ptr @.str.1)
  unreachable
37:
  %.039 = phi i64 [ %47, %39 ], [ 0, %29 ]
  %38 = icmp slt i64 %.039, %20
  br i1 %38, label %39, label %48
39:
  %40 = getelementptr i8, ptr %1, i64 8
  %41 = load i64, ptr %40, align 8
  %42 = mul i64 %.039, %41
  %43 = getelementptr i8, ptr %34, i64 %42
  %44 = call ptr @bitgrad.fortran.element(ptr %1, i64 %.039)
  %45 = getelementptr i8, ptr %1, i64 8
  %46 = load i64, ptr %45, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr %43, ptr %44, i64 %46, i1 false)
  %47 = add nsw i64 %.039, 1
  br label %37
48:
  %.0 = phi ptr [ null, %25 ], [ %34, %37 ]
  %49 = getelementptr i8, ptr %0, i64 22
  %50 = load i8, ptr %49, align 1
  %51 = zext i8 %50 to i32
  %52 = icmp eq i32 %51, 2
  br i1 %52, label %53, label %54
53:
  call void @bitgrad.fortran.take_shape(ptr %0, ptr %1)
  br label %54
54:
  %55 = getelementptr i8, ptr %1, i64 20
  %56 = load i8, ptr %55, align 1
  %57 = sext i8 %56 to i64
  %58 = icmp eq i64 %57, 0
  br i1 %58, label %62, label %59
59:
  %60 = getelementptr i8, ptr %1, i64 8
  %61 = load i64, ptr %60, align 8
  br label %62
62:
  %63 = phi i64 [ %61, %59 ], [ 0, %54 ]
  %64 = icmp ne ptr %.0, null
  br i1 %64, label %65, label %67
65:
  %66 = call i64 @bitgrad.fortran.elements(ptr %0)
  call void @bitgrad.fortran.move_elements(ptr %0, ptr %.0, i64 %63, ptr null, i64 %66)
  call void @free(ptr %.0)
  br label %77
67:
  %68 = getelementptr i8, ptr %1, i64 20
  %69 = load i8, ptr %68, align 1
  %70 = sext i8 %69 to i64
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %72, label %75
72:
  %73 = load ptr, ptr %1, align 8
  %74 = call i64 @bitgrad.fortran.elements(ptr %0)
  call void @bitgrad.fortran.move_elements(ptr %0, ptr %73, i64 0, ptr null, i64 %74)
  br label %77
75:
  %76 = call i64 @bitgrad.fortran.elements(ptr %0)
  call void @bitgrad.fortran.move_elements(ptr %0, ptr null, i64 0, ptr %1, i64 %76)
  br label %77
77:
  ret void
}
define void @bitgrad.fortran.refuse_components(ptr %0) {
  %2 = call ptr @bitgrad.fortran.derived_type(ptr %0)
  %3 = icmp ne ptr %2, null
  br i1 %3, label %4, label %9
4:
  %5 = getelementptr i8, ptr %2, i64 430
  %6 = load i8, ptr %5, align 1
  %7 = icmp ne i8 %6, 0
  br i1 %7, label %9, label %8
8:
  call void @bitgrad.fortran.stop(ptr @.str.10)
  unreachable
9:
  ret void
}
define void @bitgrad.fortran.stop(ptr %0) {
  %2 = icmp ne ptr @bitgrad_stop, null
  br i1 %2, label %3, label %4
3:
  call void @bitgrad_stop(ptr %0)
  br label %4
4:
  call void @llvm.trap()
  unreachable
}
define i64 @bitgrad.fortran.elements(ptr %0) {
  br label %2
2:
  %.06 = phi i64 [ 1, %1 ], [ %12, %7 ]
  %.0 = phi i64 [ 0, %1 ], [ %13, %7 ]
  %3 = getelementptr i8, ptr %0, i64 20
  %4 = load i8, ptr %3, align 1
  %5 = sext i8 %4 to i64
  %6 = icmp slt i64 %.0, %5
  br i1 %6, label %7, label %14
7:
  %8 = getelementptr i8, ptr %0, i64 32
  %9 = mul nsw i64 24, %.0
  %10 = getelementptr i8, ptr %8, i64 %9
  %11 = load i64, ptr %10, align 8
  %12 = mul nsw i64 %.06, %11
  %13 = add nsw i64 %.0, 1
  br label %2
14:
  ret i64 %.06
}
define i1 @bitgrad.fortran.may_overlap(ptr %0, ptr %1) {
  %3 = load ptr, ptr %0, align 8
  %4 = call i64 @bitgrad.fortran.extreme(ptr %0, i1 false)
  %5 = getelementptr i8, ptr %3, i64 %4
  %6 = load ptr, ptr %1, align 8
  %7 = call i64 @bitgrad.fortran.extreme(ptr %1, i1 true)
  %8 = getelementptr i8, ptr %6, i64 %7
  %9 = getelementptr i8, ptr %1, i64 8
  %10 = load i64, ptr %9, align 8
  %11 = getelementptr i8, ptr %8, i64 %10
  %12 = icmp ult ptr %5, %11
  br i1 %12, label %13, label %24
13:
  %14 = load ptr, ptr %1, align 8
  %15 = call i64 @bitgrad.fortran.extreme(ptr %1, i1 false)
  %16 = getelementptr i8, ptr %14, i64 %15
  %17 = load ptr, ptr %0, align 8
  %18 = call i64 @bitgrad.fortran.extreme(ptr %0, i1 true)
  %19 = getelementptr i8, ptr %17, i64 %18
  %20 = getelementptr i8, ptr %0, i64 8
  %21 = load i64, ptr %20, align 8
  %22 = getelementptr i8, ptr %19, i64 %21
  %23 = icmp ult ptr %16, %22
  br label %24
24:
  %25 = phi i1 [ false, %2 ], [ %23, %13 ]
  ret i1 %25
}
declare ptr @malloc(i64)
define ptr @bitgrad.fortran.element(ptr %0, i64 %1) {
  %3 = getelementptr i8, ptr %0, i64 20
  %4 = load i8, ptr %3, align 1
  %5 = sext i8 %4 to i64
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %7, label %9
7:
  %8 = load ptr, ptr %0, align 8
  br label %46
9:
  %.020 = phi i64 [ %31, %15 ], [ %1, %2 ]
  %.019 = phi i64 [ %26, %15 ], [ 0, %2 ]
  %.0 = phi i64 [ %32, %15 ], [ 0, %2 ]
  %10 = getelementptr i8, ptr %0, i64 20
  %11 = load i8, ptr %10, align 1
  %12 = sext i8 %11 to i64
  %13 = sub nsw i64 %12, 1
  %14 = icmp slt i64 %.0, %13
  br i1 %14, label %15, label %33
15:
  %16 = getelementptr i8, ptr %0, i64 32
  %17 = mul nsw i64 24, %.0
  %18 = getelementptr i8, ptr %16, i64 %17
  %19 = load i64, ptr %18, align 8
  %20 = srem i64 %.020, %19
  %21 = getelementptr i8, ptr %0, i64 40
  %22 = mul nsw i64 24, %.0
  %23 = getelementptr i8, ptr %21, i64 %22
  %24 = load i64, ptr %23, align 8
  %25 = mul nsw i64 %20, %24
  %26 = add nsw i64 %.019, %25
  %27 = getelementptr i8, ptr %0, i64 32
  %28 = mul nsw i64 24, %.0
  %29 = getelementptr i8, ptr %27, i64 %28
  %30 = load i64, ptr %29, align 8
  %31 = sdiv i64 %.020, %30
  %32 = add nsw i64 %.0, 1
  br label %9
33:
  %34 = load ptr, ptr %0, align 8
  %35 = getelementptr i8, ptr %0, i64 40
  %36 = getelementptr i8, ptr %0, i64 20
  %37 = load i8, ptr %36, align 1
  %38 = sext i8 %37 to i64
  %39 = sub nsw i64 %38, 1
  %40 = mul nsw i64 24, %39
  %41 = getelementptr i8, ptr %35, i64 %40
  %42 = load i64, ptr %41, align 8
  %43 = mul nsw i64 %.020, %42
  %44 = add nsw i64 %.019, %43
  %45 = getelementptr i8, ptr %34, i64 %44
  br label %46
46:
  %.021 = phi ptr [ %8, %7 ], [ %45, %33 ]
  ret ptr %.021
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define void @bitgrad.fortran.take_shape(ptr %0, ptr %1) {
  %3 = load ptr, ptr %0, align 8
  %4 = icmp ne ptr %3, null
  br i1 %4, label %5, label %11
5:
  %6 = getelementptr i8, ptr %0, i64 8
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr i8, ptr %1, i64 8
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %7, %9
  br label %11
11:
  %12 = phi i1 [ false, %2 ], [ %10, %5 ]
  %13 = zext i1 %12 to i8
  %14 = trunc i8 %13 to i1
  br i1 %14, label %15, label %42
15:
  %16 = getelementptr i8, ptr %1, i64 20
  %17 = load i8, ptr %16, align 1
  %18 = sext i8 %17 to i64
  %19 = icmp sgt i64 %18, 0
  br i1 %19, label %20, label %42
20:
  %.031 = phi i8 [ %40, %25 ], [ %13, %15 ]
  %.030 = phi i64 [ %41, %25 ], [ 0, %15 ]
  %21 = getelementptr i8, ptr %1, i64 20
  %22 = load i8, ptr %21, align 1
  %23 = sext i8 %22 to i64
  %24 = icmp slt i64 %.030, %23
  br i1 %24, label %25, label %42
25:
  %26 = getelementptr i8, ptr %0, i64 32
  %27 = mul nsw i64 24, %.030
  %28 = getelementptr i8, ptr %26, i64 %27
  %29 = load i64, ptr %28, align 8
  %30 = getelementptr i8, ptr %1, i64 32
  %31 = mul nsw i64 24, %.030
  %32 = getelementptr i8, ptr %30, i64 %31
  %33 = load i64, ptr %32, align 8
  %34 = icmp eq i64 %29, %33
  %35 = zext i1 %34 to i32
  %36 = trunc i8 %.031 to i1
  %37 = zext i1 %36 to i32
  %38 = and i32 %37, %35
  %39 = icmp ne i32 %38, 0
  %40 = zext i1 %39 to i8
  %41 = add nsw i64 %.030, 1
  br label %20
42:
  %.1 = phi i8 [ %13, %15 ], [ %13, %11 ], [ %.031, %20 ]
  %43 = trunc i8 %.1 to i1
  br i1 %43, label %79, label %44
44:
  %45 = load ptr, ptr %0, align 8
  %46 = icmp ne ptr %45, null
  br i1 %46, label %47, label %49
47:
  %48 = load ptr, ptr %0, align 8
  call void @free(ptr %48)
  br label %49
49:
  %50 = getelementptr i8, ptr %1, i64 8
  %51 = load i64, ptr %50, align 8
  %52 = getelementptr i8, ptr %0, i64 8
  store i64 %51, ptr %52, align 8
  br label %53
53:
  %.0 = phi i64 [ 0, %49 ], [ %77, %72 ]
  %54 = getelementptr i8, ptr %1, i64 20
  %55 = load i8, ptr %54, align 1
  %56 = sext i8 %55 to i64
  %57 = icmp slt i64 %.0, %56
  br i1 %57, label %58, label %78
58:
  %59 = getelementptr i8, ptr %1, i64 32
  %60 = mul nsw i64 24, %.0
  %61 = getelementptr i8, ptr %59, i64 %60
  %62 = load i64, ptr %61, align 8
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 %.0, i64 %62)
  %63 = getelementptr i8, ptr %1, i64 20
  %64 = load i8, ptr %63, align 1
  %65 = sext i8 %64 to i64
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %72, label %67
67:
  %68 = getelementptr i8, ptr %1, i64 24
  %69 = mul nsw i64 24, %.0
  %70 = getelementptr i8, ptr %68, i64 %69
  %71 = load i64, ptr %70, align 8
  br label %72
72:
  %73 = phi i64 [ %71, %67 ], [ 1, %58 ]
  %74 = getelementptr i8, ptr %0, i64 24
  %75 = mul nsw i64 24, %.0
  %76 = getelementptr i8, ptr %74, i64 %75
  store i64 %73, ptr %76, align 8
  %77 = add nsw i64 %.0, 1
  br label %53
78:
  call void @bitgrad.fortran.allocate(ptr %0)
  br label %79
79:
  ret void
}
define void @bitgrad.fortran.move_elements(ptr %0, ptr %1, i64 %2, ptr %3, i64 %4) {
  %6 = getelementptr i8, ptr %0, i64 8
  %7 = load i64, ptr %6, align 8
  br label %8
8:
  %.0 = phi i64 [ 0, %5 ], [ %20, %18 ]
  %9 = icmp slt i64 %.0, %4
  br i1 %9, label %10, label %21
10:
  %11 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.0)
  %12 = icmp ne ptr %3, null
  br i1 %12, label %13, label %15
13:
  %14 = call ptr @bitgrad.fortran.element(ptr %3, i64 %.0)
  br label %18
15:
  %16 = mul nsw i64 %.0, %2
  %17 = getelementptr i8, ptr %1, i64 %16
  br label %18
18:
  %19 = phi ptr [ %14, %13 ], [ %17, %15 ]
  call void @llvm.memcpy.p0.p0.i64(ptr %11, ptr %19, i64 %7, i1 false)
  %20 = add nsw i64 %.0, 1
  br label %8
21:
  ret void
}
declare void @free(ptr)
define void @_FortranAAssignTemporary(ptr %0, ptr %1, ptr %2, i32 %3) {
  call void @_FortranAAssign(ptr %0, ptr %1, ptr %2, i32 %3)
  ret void
}
define void @_FortranACopyInAssign(ptr %0, ptr %1, ptr %2, i32 %3) {
  %5 = getelementptr i8, ptr %1, i64 8
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr i8, ptr %0, i64 8
  store i64 %6, ptr %7, align 8
  br label %8
8:
  %.0 = phi i64 [ 0, %4 ], [ %18, %13 ]
  %9 = getelementptr i8, ptr %1, i64 20
  %10 = load i8, ptr %9, align 1
  %11 = sext i8 %10 to i64
  %12 = icmp slt i64 %.0, %11
  br i1 %12, label %13, label %19
13:
  %14 = getelementptr i8, ptr %1, i64 32
  %15 = mul nsw i64 24, %.0
  %16 = getelementptr i8, ptr %14, i64 %15
  %17 = load i64, ptr %16, align 8
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 %.0, i64 %17)
  %18 = add nsw i64 %.0, 1
  br label %8
19:
  call void @bitgrad.fortran.allocate(ptr %0)
  %20 = call i64 @bitgrad.fortran.elements(ptr %1)
  call void @bitgrad.fortran.move_elements(ptr %0, ptr null, i64 0, ptr %1, i64 %20)
  ret void
}
define void @bitgrad.fortran.set_dimension(ptr %0, i64 %1, i64 %2) {
  %4 = getelementptr i8, ptr %0, i64 24
  %5 = mul nsw i64 24, %1
  %6 = getelementptr i8, ptr %4, i64 %5
  store i64 1, ptr %6, align 8
  %7 = getelementptr i8, ptr %0, i64 32
  %8 = mul nsw i64 24, %1
  %9 = getelementptr i8, ptr %7, i64 %8
  store i64 %2, ptr %9, align 8
  %10 = icmp eq i64 %1, 0
  br i1 %10, label %11, label %14
11:
  %12 = getelementptr i8, ptr %0, i64 8
  %13 = load i64, ptr %12, align 8
  br label %26
14:
  %15 = getelementptr i8, ptr %0, i64 40
  %16 = sub nsw i64 %1, 1
  %17 = mul nsw i64 24, %16
  %18 = getelementptr i8, ptr %15, i64 %17
  %19 = load i64, ptr %18, align 8
  %20 = getelementptr i8, ptr %0, i64 32
  %21 = sub nsw i64 %1, 1
  %22 = mul nsw i64 24, %21
  %23 = getelementptr i8, ptr %20, i64 %22
  %24 = load i64, ptr %23, align 8
  %25 = mul nsw i64 %19, %24
  br label %26
26:
  %27 = phi i64 [ %13, %11 ], [ %25, %14 ]
  %28 = getelementptr i8, ptr %0, i64 40
  %29 = mul nsw i64 24, %1
  %30 = getelementptr i8, ptr %28, i64 %29
  store i64 %27, ptr %30, align 8
  ret void
}
define void @bitgrad.fortran.allocate(ptr %0) {
  %2 = call i64 @bitgrad.fortran.elements(ptr %0)
  %3 = getelementptr i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8
  %5 = mul i64 %2, %4
  %6 = icmp ne i64 %5, 0
  %. = select i1 %6, i64 %5, i64 1
  %7 = call ptr @malloc(i64 %.)
  %8 = icmp ne ptr %7, null
  br i1 %8, label %10, label %9
9:
  call void @bitgrad.fortran.stop(ptr @.str.11)
  unreachable
10:
  store ptr %7, ptr %0, align 8
  ret void
}
define void @_FortranACopyOutAssign(ptr %0, ptr %1, ptr %2, i32 %3) {
  %5 = icmp ne ptr %0, null
  br i1 %5, label %6, label %8
6:
  %7 = call i64 @bitgrad.fortran.elements(ptr %1)
  call void @bitgrad.fortran.move_elements(ptr %0, ptr null, i64 0, ptr %1, i64 %7)
  br label %8
8:
  %9 = load ptr, ptr %1, align 8
  call void @free(ptr %9)
  store ptr null, ptr %1, align 8
  ret void
}
define i1 @_FortranAIsContiguous(ptr %0) {
  %2 = getelementptr i8, ptr %0, i64 8
  %3 = load i64, ptr %2, align 8
  br label %4
4:
  %.012 = phi i64 [ %3, %1 ], [ %26, %21 ]
  %.0 = phi i64 [ 0, %1 ], [ %27, %21 ]
  %5 = getelementptr i8, ptr %0, i64 20
  %6 = load i8, ptr %5, align 1
  %7 = sext i8 %6 to i64
  %8 = icmp slt i64 %.0, %7
  br i1 %8, label %9, label %28
9:
  %10 = getelementptr i8, ptr %0, i64 32
  %11 = mul nsw i64 24, %.0
  %12 = getelementptr i8, ptr %10, i64 %11
  %13 = load i64, ptr %12, align 8
  %14 = icmp ne i64 %13, 1
  br i1 %14, label %15, label %21
15:
  %16 = getelementptr i8, ptr %0, i64 40
  %17 = mul nsw i64 24, %.0
  %18 = getelementptr i8, ptr %16, i64 %17
  %19 = load i64, ptr %18, align 8
  %20 = icmp ne i64 %19, %.012
  br i1 %20, label %28, label %21
21:
  %22 = getelementptr i8, ptr %0, i64 32
  %23 = mul nsw i64 24, %.0
  %24 = getelementptr i8, ptr %22, i64 %23
  %25 = load i64, ptr %24, align 8
  %26 = mul nsw i64 %.012, %25
  %27 = add nsw i64 %.0, 1
  br label %4
28:
  %.013 = phi i1 [ false, %15 ], [ true, %4 ]
  ret i1 %.013
}
define void @_FortranAAllocatableSetBounds(ptr %0, i32 %1, i64 %2, i64 %3) {
  %5 = icmp sge i64 %3, %2
  %6 = sub nsw i64 %3, %2
  %7 = add nsw i64 %6, 1
  %8 = select i1 %5, i64 %7, i64 0
  %9 = sext i32 %1 to i64
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 %9, i64 %8)
  %10 = icmp eq i64 %8, 0
  %11 = select i1 %10, i64 1, i64 %2
  %12 = getelementptr i8, ptr %0, i64 24
  %13 = mul nsw i32 24, %1
  %14 = sext i32 %13 to i64
  %15 = getelementptr i8, ptr %12, i64 %14
  store i64 %11, ptr %15, align 8
  ret void
}
define i32 @_FortranAAllocatableAllocate(ptr %0, i1 %1, ptr %2, ptr %3, i32 %4) {
  %6 = zext i1 %1 to i8
  %7 = load ptr, ptr %0, align 8
  %8 = icmp ne ptr %7, null
  br i1 %8, label %9, label %12
9:
  %10 = trunc i8 %6 to i1
  br i1 %10, label %13, label %11
11:
  call void @bitgrad.fortran.stop(ptr @.str.2)
  unreachable
12:
  call void @bitgrad.fortran.allocate(ptr %0)
  br label %13
13:
  %.0 = phi i32 [ 0, %12 ], [ 20, %9 ]
  ret i32 %.0
}
define i32 @_FortranAAllocatableDeallocate(ptr %0, i1 %1, ptr %2, ptr %3, i32 %4) {
  %6 = zext i1 %1 to i8
  %7 = load ptr, ptr %0, align 8
  %8 = icmp ne ptr %7, null
  br i1 %8, label %12, label %9
9:
  %10 = trunc i8 %6 to i1
  br i1 %10, label %14, label %11
11:
  call void @bitgrad.fortran.stop(ptr @.str.3)
  unreachable
12:
  %13 = load ptr, ptr %0, align 8
  call void @free(ptr %13)
  store ptr null, ptr %0, align 8
  br label %14
14:
  %.0 = phi i32 [ 0, %12 ], [ 103, %9 ]
  ret i32 %.0
}
define void @_FortranAInitArrayConstructorVector(ptr %0, ptr %1, i1 %2, i32 %3, ptr %4, i32 %5) {
  %7 = zext i1 %2 to i8
  %8 = trunc i8 %7 to i1
  br i1 %8, label %9, label %10
9:
  call void @bitgrad.fortran.stop(ptr @.str.4)
  unreachable
10:
  store ptr %1, ptr %0, align 8
  %11 = getelementptr i8, ptr %0, i64 8
  store i64 0, ptr %11, align 8
  %12 = load ptr, ptr %1, align 8
  %13 = icmp ne ptr %12, null
  br i1 %13, label %14, label %16
14:
  %15 = call i64 @bitgrad.fortran.elements(ptr %1)
  br label %16
16:
  %17 = phi i64 [ %15, %14 ], [ 0, %10 ]
  %18 = getelementptr i8, ptr %0, i64 16
  store i64 %17, ptr %18, align 8
  ret void
}
define void @_FortranAPushArrayConstructorValue(ptr %0, ptr %1) {
  call void @bitgrad.fortran.refuse_components(ptr %1)
  %3 = call i64 @bitgrad.fortran.elements(ptr %1)
  %4 = getelementptr i8, ptr %1, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = call ptr @bitgrad.fortran.room_for(ptr %0, i64 %3)
  br label %7
7:
  %.0 = phi i64 [ 0, %2 ], [ %13, %9 ]
  %8 = icmp slt i64 %.0, %3
  br i1 %8, label %9, label %14
9:
  %10 = mul nsw i64 %.0, %5
  %11 = getelementptr i8, ptr %6, i64 %10
  %12 = call ptr @bitgrad.fortran.element(ptr %1, i64 %.0)
  call void @llvm.memcpy.p0.p0.i64(ptr %11, ptr %12, i64 %5, i1 false)
  %13 = add nsw i64 %.0, 1
  br label %7
14:
  ret void
}
define ptr @bitgrad.fortran.room_for(ptr %0, i64 %1) {
  %3 = load ptr, ptr %0, align 8
  %4 = getelementptr i8, ptr %0, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = add nsw i64 %5, %1
  %7 = getelementptr i8, ptr %0, i64 16
  %8 = load i64, ptr %7, align 8
  %9 = icmp sgt i64 %6, %8
  br i1 %9, label %10, label %39
10:
  %11 = getelementptr i8, ptr %0, i64 16
  %12 = load i64, ptr %11, align 8
  %13 = mul nsw i64 2, %12
  %14 = icmp sgt i64 %6, %13
  br i1 %14, label %19, label %15
15:
  %16 = getelementptr i8, ptr %0, i64 16
  %17 = load i64, ptr %16, align 8
  %18 = mul nsw i64 2, %17
  br label %19
19:
  %20 = phi i64 [ %18, %15 ], [ %6, %10 ]
  %21 = getelementptr i8, ptr %3, i64 8
  %22 = load i64, ptr %21, align 8
  %23 = mul i64 %20, %22
  %24 = add i64 %23, 1
  %25 = call ptr @malloc(i64 %24)
  %26 = icmp ne ptr %25, null
  br i1 %26, label %28, label %27
27:
  call void @bitgrad.fortran.stop(ptr @.str.12)
  unreachable
28:
  %29 = load ptr, ptr %3, align 8
  %30 = icmp ne ptr %29, null
  br i1 %30, label %31, label %37
31:
  %32 = load ptr, ptr %3, align 8
  %33 = getelementptr i8, ptr %3, i64 8
  %34 = load i64, ptr %33, align 8
  %35 = mul i64 %5, %34
  call void @llvm.memcpy.p0.p0.i64(ptr %25, ptr %32, i64 %35, i1 false)
  %36 = load ptr, ptr %3, align 8
  call void @free(ptr %36)
  br label %37
37:
  store ptr %25, ptr %3, align 8
  %38 = getelementptr i8, ptr %0, i64 16
  store i64 %20, ptr %38, align 8
  br label %39
39:
  %40 = getelementptr i8, ptr %0, i64 8
  store i64 %6, ptr %40, align 8
  %41 = getelementptr i8, ptr %3, i64 32
  %42 = getelementptr i8, ptr %41, i64 0
  %43 = load i64, ptr %42, align 8
  %44 = icmp slt i64 %43, %6
  br i1 %44, label %45, label %46
45:
  call void @bitgrad.fortran.set_dimension(ptr %3, i64 0, i64 %6)
  br label %46
46:
  %47 = load ptr, ptr %3, align 8
  %48 = getelementptr i8, ptr %3, i64 8
  %49 = load i64, ptr %48, align 8
  %50 = mul nsw i64 %5, %49
  %51 = getelementptr i8, ptr %47, i64 %50
  ret ptr %51
}
define void @_FortranAPushArrayConstructorSimpleScalar(ptr %0, ptr %1) {
  %3 = load ptr, ptr %0, align 8
  %4 = getelementptr i8, ptr %3, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = call ptr @bitgrad.fortran.room_for(ptr %0, i64 1)
  call void @llvm.memcpy.p0.p0.i64(ptr %6, ptr %1, i64 %5, i1 false)
  ret void
}
define float @_FortranASumReal4(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) {
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.017 = phi i64 [ 0, %5 ], [ %19, %18 ]
  %.015 = phi float [ 0.000000e+00, %5 ], [ %.116, %18 ]
  %.0 = phi float [ 0.000000e+00, %5 ], [ %.1, %18 ]
  %8 = icmp slt i64 %.017, %6
  br i1 %8, label %9, label %20
9:
  %10 = call i1 @bitgrad.fortran.is_chosen(ptr %4, i64 %.017)
  br i1 %10, label %11, label %18
11:
  %12 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.017)
  %13 = load float, ptr %12, align 4
  %14 = fsub float %13, %.015
  %15 = fadd float %.0, %14
  %16 = fsub float %15, %.0
  %17 = fsub float %16, %14
  br label %18
18:
  %.116 = phi float [ %17, %11 ], [ %.015, %9 ]
  %.1 = phi float [ %15, %11 ], [ %.0, %9 ]
  %19 = add nsw i64 %.017, 1
  br label %7
20:
  ret float %.0
}
define i1 @bitgrad.fortran.is_chosen(ptr %0, i64 %1) {
  %3 = icmp ne ptr %0, null
  br i1 %3, label %4, label %9
4:
  %5 = call ptr @bitgrad.fortran.element(ptr %0, i64 %1)
  %6 = getelementptr i8, ptr %0, i64 8
  %7 = load i64, ptr %6, align 8
  %8 = call i1 @bitgrad.fortran.is_true(ptr %5, i64 %7)
  br label %9
9:
  %10 = phi i1 [ true, %2 ], [ %8, %4 ]
  ret i1 %10
}
define double @_FortranASumReal8(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) {
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.017 = phi i64 [ 0, %5 ], [ %19, %18 ]
  %.015 = phi double [ 0.000000e+00, %5 ], [ %.116, %18 ]
  %.0 = phi double [ 0.000000e+00, %5 ], [ %.1, %18 ]
  %8 = icmp slt i64 %.017, %6
  br i1 %8, label %9, label %20
9:
  %10 = call i1 @bitgrad.fortran.is_chosen(ptr %4, i64 %.017)
  br i1 %10, label %11, label %18
11:
  %12 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.017)
  %13 = load double, ptr %12, align 8
  %14 = fsub double %13, %.015
  %15 = fadd double %.0, %14
  %16 = fsub double %15, %.0
  %17 = fsub double %16, %14
  br label %18
18:
  %.116 = phi double [ %17, %11 ], [ %.015, %9 ]
  %.1 = phi double [ %15, %11 ], [ %.0, %9 ]
  %19 = add nsw i64 %.017, 1
  br label %7
20:
  ret double %.0
}
define i32 @_FortranASumInteger4(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) {
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.017 = phi i64 [ 0, %5 ], [ %19, %18 ]
  %.015 = phi i32 [ 0, %5 ], [ %.116, %18 ]
  %.0 = phi i32 [ 0, %5 ], [ %.1, %18 ]
  %8 = icmp slt i64 %.017, %6
  br i1 %8, label %9, label %20
9:
  %10 = call i1 @bitgrad.fortran.is_chosen(ptr %4, i64 %.017)
  br i1 %10, label %11, label %18
11:
  %12 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.017)
  %13 = load i32, ptr %12, align 4
  %14 = sub nsw i32 %13, %.015
  %15 = add nsw i32 %.0, %14
  %16 = sub nsw i32 %15, %.0
  %17 = sub nsw i32 %16, %14
  br label %18
18:
  %.116 = phi i32 [ %17, %11 ], [ %.015, %9 ]
  %.1 = phi i32 [ %15, %11 ], [ %.0, %9 ]
  %19 = add nsw i64 %.017, 1
  br label %7
20:
  ret i32 %.0
}
define i64 @_FortranASumInteger8(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) {
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.017 = phi i64 [ 0, %5 ], [ %19, %18 ]
  %.015 = phi i64 [ 0, %5 ], [ %.116, %18 ]
  %.0 = phi i64 [ 0, %5 ], [ %.1, %18 ]
  %8 = icmp slt i64 %.017, %6
  br i1 %8, label %9, label %20
9:
  %10 = call i1 @bitgrad.fortran.is_chosen(ptr %4, i64 %.017)
  br i1 %10, label %11, label %18
11:
  %12 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.017)
  %13 = load i64, ptr %12, align 8
  %14 = sub nsw i64 %13, %.015
  %15 = add nsw i64 %.0, %14
  %16 = sub nsw i64 %15, %.0
  %17 = sub nsw i64 %16, %14
  br label %18
18:
  %.116 = phi i64 [ %17, %11 ], [ %.015, %9 ]
  %.1 = phi i64 [ %15, %11 ], [ %.0, %9 ]
  %19 = add nsw i64 %.017, 1
  br label %7
20:
  ret i64 %.0
}
define float @_FortranAProductReal4(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) {
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.09 = phi i64 [ 0, %5 ], [ %16, %15 ]
  %.0 = phi float [ 1.000000e+00, %5 ], [ %.1, %15 ]
  %8 = icmp slt i64 %.09, %6
  br i1 %8, label %9, label %17
9:
  %10 = call i1 @bitgrad.fortran.is_chosen(ptr %4, i64 %.09)
  br i1 %10, label %11, label %15
11:
  %12 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.09)
  %13 = load float, ptr %12, align 4
  %14 = fmul float %.0, %13
  br label %15
15:
  %.1 = phi float [ %14, %11 ], [ %.0, %9 ]
  %16 = add nsw i64 %.09, 1
  br label %7
17:
  ret float %.0
}
define double @_FortranAProductReal8(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) {
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.09 = phi i64 [ 0, %5 ], [ %16, %15 ]
  %.0 = phi double [ 1.000000e+00, %5 ], [ %.1, %15 ]
  %8 = icmp slt i64 %.09, %6
  br i1 %8, label %9, label %17
9:
  %10 = call i1 @bitgrad.fortran.is_chosen(ptr %4, i64 %.09)
  br i1 %10, label %11, label %15
11:
  %12 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.09)
  %13 = load double, ptr %12, align 8
  %14 = fmul double %.0, %13
  br label %15
15:
  %.1 = phi double [ %14, %11 ], [ %.0, %9 ]
  %16 = add nsw i64 %.09, 1
  br label %7
17:
  ret double %.0
}
define i32 @_FortranAProductInteger4(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) {
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.09 = phi i64 [ 0, %5 ], [ %16, %15 ]
  %.0 = phi i32 [ 1, %5 ], [ %.1, %15 ]
  %8 = icmp slt i64 %.09, %6
  br i1 %8, label %9, label %17
9:
  %10 = call i1 @bitgrad.fortran.is_chosen(ptr %4, i64 %.09)
  br i1 %10, label %11, label %15
11:
  %12 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.09)
  %13 = load i32, ptr %12, align 4
  %14 = mul nsw i32 %.0, %13
  br label %15
15:
  %.1 = phi i32 [ %14, %11 ], [ %.0, %9 ]
  %16 = add nsw i64 %.09, 1
  br label %7
17:
  ret i32 %.0
}
define i64 @_FortranAProductInteger8(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) {
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.09 = phi i64 [ 0, %5 ], [ %16, %15 ]
  %.0 = phi i64 [ 1, %5 ], [ %.1, %15 ]
  %8 = icmp slt i64 %.09, %6
  br i1 %8, label %9, label %17
9:
  %10 = call i1 @bitgrad.fortran.is_chosen(ptr %4, i64 %.09)
  br i1 %10, label %11, label %15
11:
  %12 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.09)
  %13 = load i64, ptr %12, align 8
  %14 = mul nsw i64 %.0, %13
  br label %15
15:
  %.1 = phi i64 [ %14, %11 ], [ %.0, %9 ]
  %16 = add nsw i64 %.09, 1
  br label %7
17:
  ret i64 %.0
}
define float @_FortranAMaxvalReal4(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) {
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.016 = phi i64 [ 0, %5 ], [ %18, %17 ]
  %.014 = phi i8 [ 0, %5 ], [ %.115, %17 ]
  %.0 = phi float [ 0xC7EFFFFFE0000000, %5 ], [ %.2, %17 ]
  %8 = icmp slt i64 %.016, %6
  br i1 %8, label %9, label %19
9:
  %10 = call i1 @bitgrad.fortran.is_chosen(ptr %4, i64 %.016)
  br i1 %10, label %11, label %17
11:
  %12 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.016)
  %13 = load float, ptr %12, align 4
  %14 = trunc i8 %.014 to i1
  %.not = xor i1 %14, true
  %15 = fcmp ogt float %13, %.0
  %or.cond = select i1 %.not, i1 true, i1 %15
  %16 = fcmp une float %.0, %.0
  %or.cond17 = select i1 %or.cond, i1 true, i1 %16
  %.1 = select i1 %or.cond17, float %13, float %.0
  br label %17
17:
  %.115 = phi i8 [ 1, %11 ], [ %.014, %9 ]
  %.2 = phi float [ %.1, %11 ], [ %.0, %9 ]
  %18 = add nsw i64 %.016, 1
  br label %7
19:
  ret float %.0
}
define double @_FortranAMaxvalReal8(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) {
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.016 = phi i64 [ 0, %5 ], [ %18, %17 ]
  %.014 = phi i8 [ 0, %5 ], [ %.115, %17 ]
  %.0 = phi double [ 0xFFEFFFFFFFFFFFFF, %5 ], [ %.2, %17 ]
  %8 = icmp slt i64 %.016, %6
  br i1 %8, label %9, label %19
9:
  %10 = call i1 @bitgrad.fortran.is_chosen(ptr %4, i64 %.016)
  br i1 %10, label %11, label %17
11:
  %12 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.016)
  %13 = load double, ptr %12, align 8
  %14 = trunc i8 %.014 to i1
  %.not = xor i1 %14, true
  %15 = fcmp ogt double %13, %.0
  %or.cond = select i1 %.not, i1 true, i1 %15
  %16 = fcmp une double %.0, %.0
  %or.cond17 = select i1 %or.cond, i1 true, i1 %16
  %.1 = select i1 %or.cond17, double %13, double %.0
  br label %17
17:
  %.115 = phi i8 [ 1, %11 ], [ %.014, %9 ]
  %.2 = phi double [ %.1, %11 ], [ %.0, %9 ]
  %18 = add nsw i64 %.016, 1
  br label %7
19:
  ret double %.0
}
define i32 @_FortranAMaxvalInteger4(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) {
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.016 = phi i64 [ 0, %5 ], [ %18, %17 ]
  %.014 = phi i8 [ 0, %5 ], [ %.115, %17 ]
  %.0 = phi i32 [ -2147483648, %5 ], [ %.2, %17 ]
  %8 = icmp slt i64 %.016, %6
  br i1 %8, label %9, label %19
9:
  %10 = call i1 @bitgrad.fortran.is_chosen(ptr %4, i64 %.016)
  br i1 %10, label %11, label %17
11:
  %12 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.016)
  %13 = load i32, ptr %12, align 4
  %14 = trunc i8 %.014 to i1
  %.not = xor i1 %14, true
  %15 = icmp sgt i32 %13, %.0
  %or.cond = select i1 %.not, i1 true, i1 %15
  %16 = icmp ne i32 %.0, %.0
  %or.cond17 = select i1 %or.cond, i1 true, i1 %16
  %.1 = select i1 %or.cond17, i32 %13, i32 %.0
  br label %17
17:
  %.115 = phi i8 [ 1, %11 ], [ %.014, %9 ]
  %.2 = phi i32 [ %.1, %11 ], [ %.0, %9 ]
  %18 = add nsw i64 %.016, 1
  br label %7
19:
  ret i32 %.0
}
define i64 @_FortranAMaxvalInteger8(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) {
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.016 = phi i64 [ 0, %5 ], [ %18, %17 ]
  %.014 = phi i8 [ 0, %5 ], [ %.115, %17 ]
  %.0 = phi i64 [ -9223372036854775808, %5 ], [ %.2, %17 ]
  %8 = icmp slt i64 %.016, %6
  br i1 %8, label %9, label %19
9:
  %10 = call i1 @bitgrad.fortran.is_chosen(ptr %4, i64 %.016)
  br i1 %10, label %11, label %17
11:
  %12 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.016)
  %13 = load i64, ptr %12, align 8
  %14 = trunc i8 %.014 to i1
  %.not = xor i1 %14, true
  %15 = icmp sgt i64 %13, %.0
  %or.cond = select i1 %.not, i1 true, i1 %15
  %16 = icmp ne i64 %.0, %.0
  %or.cond17 = select i1 %or.cond, i1 true, i1 %16
  %.1 = select i1 %or.cond17, i64 %13, i64 %.0
  br label %17
17:
  %.115 = phi i8 [ 1, %11 ], [ %.014, %9 ]
  %.2 = phi i64 [ %.1, %11 ], [ %.0, %9 ]
  %18 = add nsw i64 %.016, 1
  br label %7
19:
  ret i64 %.0
}
define float @_FortranAMinvalReal4(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) {
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.016 = phi i64 [ 0, %5 ], [ %18, %17 ]
  %.014 = phi i8 [ 0, %5 ], [ %.115, %17 ]
  %.0 = phi float [ 0x47EFFFFFE0000000, %5 ], [ %.2, %17 ]
  %8 = icmp slt i64 %.016, %6
  br i1 %8, label %9, label %19
9:
  %10 = call i1 @bitgrad.fortran.is_chosen(ptr %4, i64 %.016)
  br i1 %10, label %11, label %17
11:
  %12 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.016)
  %13 = load float, ptr %12, align 4
  %14 = trunc i8 %.014 to i1
  %.not = xor i1 %14, true
  %15 = fcmp olt float %13, %.0
  %or.cond = select i1 %.not, i1 true, i1 %15
  %16 = fcmp une float %.0, %.0
  %or.cond17 = select i1 %or.cond, i1 true, i1 %16
  %.1 = select i1 %or.cond17, float %13, float %.0
  br label %17
17:
  %.115 = phi i8 [ 1, %11 ], [ %.014, %9 ]
  %.2 = phi float [ %.1, %11 ], [ %.0, %9 ]
  %18 = add nsw i64 %.016, 1
  br label %7
19:
  ret float %.0
}
define double @_FortranAMinvalReal8(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) {
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.016 = phi i64 [ 0, %5 ], [ %18, %17 ]
  %.014 = phi i8 [ 0, %5 ], [ %.115, %17 ]
  %.0 = phi double [ 0x7FEFFFFFFFFFFFFF, %5 ], [ %.2, %17 ]
  %8 = icmp slt i64 %.016, %6
  br i1 %8, label %9, label %19
9:
  %10 = call i1 @bitgrad.fortran.is_chosen(ptr %4, i64 %.016)
  br i1 %10, label %11, label %17
11:
  %12 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.016)
  %13 = load double, ptr %12, align 8
  %14 = trunc i8 %.014 to i1
  %.not = xor i1 %14, true
  %15 = fcmp olt double %13, %.0
  %or.cond = select i1 %.not, i1 true, i1 %15
  %16 = fcmp une double %.0, %.0
  %or.cond17 = select i1 %or.cond, i1 true, i1 %16
  %.1 = select i1 %or.cond17, double %13, double %.0
  br label %17
17:
  %.115 = phi i8 [ 1, %11 ], [ %.014, %9 ]
  %.2 = phi double [ %.1, %11 ], [ %.0, %9 ]
  %18 = add nsw i64 %.016, 1
  br label %7
19:
  ret double %.0
}
define i32 @_FortranAMinvalInteger4(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) {
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.016 = phi i64 [ 0, %5 ], [ %18, %17 ]
  %.014 = phi i8 [ 0, %5 ], [ %.115, %17 ]
  %.0 = phi i32 [ 2147483647, %5 ], [ %.2, %17 ]
  %8 = icmp slt i64 %.016, %6
  br i1 %8, label %9, label %19
9:
  %10 = call i1 @bitgrad.fortran.is_chosen(ptr %4, i64 %.016)
  br i1 %10, label %11, label %17
11:
  %12 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.016)
  %13 = load i32, ptr %12, align 4
  %14 = trunc i8 %.014 to i1
  %.not = xor i1 %14, true
  %15 = icmp slt i32 %13, %.0
  %or.cond = select i1 %.not, i1 true, i1 %15
  %16 = icmp ne i32 %.0, %.0
  %or.cond17 = select i1 %or.cond, i1 true, i1 %16
  %.1 = select i1 %or.cond17, i32 %13, i32 %.0
  br label %17
17:
  %.115 = phi i8 [ 1, %11 ], [ %.014, %9 ]
  %.2 = phi i32 [ %.1, %11 ], [ %.0, %9 ]
  %18 = add nsw i64 %.016, 1
  br label %7
19:
  ret i32 %.0
}
define i64 @_FortranAMinvalInteger8(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) {
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.016 = phi i64 [ 0, %5 ], [ %18, %17 ]
  %.014 = phi i8 [ 0, %5 ], [ %.115, %17 ]
  %.0 = phi i64 [ 9223372036854775807, %5 ], [ %.2, %17 ]
  %8 = icmp slt i64 %.016, %6
  br i1 %8, label %9, label %19
9:
  %10 = call i1 @bitgrad.fortran.is_chosen(ptr %4, i64 %.016)
  br i1 %10, label %11, label %17
11:
  %12 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.016)
  %13 = load i64, ptr %12, align 8
  %14 = trunc i8 %.014 to i1
  %.not = xor i1 %14, true
  %15 = icmp slt i64 %13, %.0
  %or.cond = select i1 %.not, i1 true, i1 %15
  %16 = icmp ne i64 %.0, %.0
  %or.cond17 = select i1 %or.cond, i1 true, i1 %16
  %.1 = select i1 %or.cond17, i64 %13, i64 %.0
  br label %17
17:
  %.115 = phi i8 [ 1, %11 ], [ %.014, %9 ]
  %.2 = phi i64 [ %.1, %11 ], [ %.0, %9 ]
  %18 = add nsw i64 %.016, 1
  br label %7
19:
  ret i64 %.0
}
define void @_FortranACppSumComplex4(ptr %0, ptr %1, ptr %2, i32 %3, i32 %4, ptr %5) {
  %7 = call i64 @bitgrad.fortran.elements(ptr %1)
  br label %8
8:
  %.033 = phi i64 [ 0, %6 ], [ %27, %26 ]
  %.031 = phi float [ 0.000000e+00, %6 ], [ %.132, %26 ]
  %.029 = phi float [ 0.000000e+00, %6 ], [ %.130, %26 ]
  %.027 = phi float [ 0.000000e+00, %6 ], [ %.128, %26 ]
  %.0 = phi float [ 0.000000e+00, %6 ], [ %.1, %26 ]
  %9 = icmp slt i64 %.033, %7
  br i1 %9, label %10, label %28
10:
  %11 = call i1 @bitgrad.fortran.is_chosen(ptr %5, i64 %.033)
  br i1 %11, label %12, label %26
12:
  %13 = call ptr @bitgrad.fortran.element(ptr %1, i64 %.033)
  %14 = getelementptr float, ptr %13, i64 0
  %15 = load float, ptr %14, align 4
  %16 = fsub float %15, %.029
  %17 = getelementptr float, ptr %13, i64 1
  %18 = load float, ptr %17, align 4
  %19 = fsub float %18, %.031
  %20 = fadd float %.0, %16
  %21 = fadd float %.027, %19
  %22 = fsub float %20, %.0
  %23 = fsub float %22, %16
  %24 = fsub float %21, %.027
  %25 = fsub float %24, %19
  br label %26
26:
  %.132 = phi float [ %25, %12 ], [ %.031, %10 ]
  %.130 = phi float [ %23, %12 ], [ %.029, %10 ]
  %.128 = phi float [ %21, %12 ], [ %.027, %10 ]
  %.1 = phi float [ %20, %12 ], [ %.0, %10 ]
  %27 = add nsw i64 %.033, 1
  br label %8
28:
  %29 = getelementptr float, ptr %0, i64 0
  store float %.0, ptr %29, align 4
  %30 = getelementptr float, ptr %0, i64 1
  store float %.027, ptr %30, align 4
  ret void
}
define void @_FortranACppSumComplex8(ptr %0, ptr %1, ptr %2, i32 %3, i32 %4, ptr %5) {
  %7 = call i64 @bitgrad.fortran.elements(ptr %1)
  br label %8
8:
  %.033 = phi i64 [ 0, %6 ], [ %27, %26 ]
  %.031 = phi double [ 0.000000e+00, %6 ], [ %.132, %26 ]
  %.029 = phi double [ 0.000000e+00, %6 ], [ %.130, %26 ]
  %.027 = phi double [ 0.000000e+00, %6 ], [ %.128, %26 ]
  %.0 = phi double [ 0.000000e+00, %6 ], [ %.1, %26 ]
  %9 = icmp slt i64 %.033, %7
  br i1 %9, label %10, label %28
10:
  %11 = call i1 @bitgrad.fortran.is_chosen(ptr %5, i64 %.033)
  br i1 %11, label %12, label %26
12:
  %13 = call ptr @bitgrad.fortran.element(ptr %1, i64 %.033)
  %14 = getelementptr double, ptr %13, i64 0
  %15 = load double, ptr %14, align 8
  %16 = fsub double %15, %.029
  %17 = getelementptr double, ptr %13, i64 1
  %18 = load double, ptr %17, align 8
  %19 = fsub double %18, %.031
  %20 = fadd double %.0, %16
  %21 = fadd double %.027, %19
  %22 = fsub double %20, %.0
  %23 = fsub double %22, %16
  %24 = fsub double %21, %.027
  %25 = fsub double %24, %19
  br label %26
26:
  %.132 = phi double [ %25, %12 ], [ %.031, %10 ]
  %.130 = phi double [ %23, %12 ], [ %.029, %10 ]
  %.128 = phi double [ %21, %12 ], [ %.027, %10 ]
  %.1 = phi double [ %20, %12 ], [ %.0, %10 ]
  %27 = add nsw i64 %.033, 1
  br label %8
28:
  %29 = getelementptr double, ptr %0, i64 0
  store double %.0, ptr %29, align 8
  %30 = getelementptr double, ptr %0, i64 1
  store double %.027, ptr %30, align 8
  ret void
}
define float @_FortranADotProductReal4(ptr %0, ptr %1, ptr %2, i32 %3) {
  %5 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %6
6:
  %.09 = phi i64 [ 0, %4 ], [ %17, %8 ]
  %.0 = phi double [ 0.000000e+00, %4 ], [ %16, %8 ]
  %7 = icmp slt i64 %.09, %5
  br i1 %7, label %8, label %18
8:
  %9 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.09)
  %10 = load float, ptr %9, align 4
  %11 = fpext float %10 to double
  %12 = call ptr @bitgrad.fortran.element(ptr %1, i64 %.09)
  %13 = load float, ptr %12, align 4
  %14 = fpext float %13 to double
  %15 = fmul double %11, %14
  %16 = fadd double %.0, %15
  %17 = add nsw i64 %.09, 1
  br label %6
18:
  %19 = fptrunc double %.0 to float
  ret float %19
}
define double @_FortranADotProductReal8(ptr %0, ptr %1, ptr %2, i32 %3) {
  %5 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %6
6:
  %.09 = phi i64 [ 0, %4 ], [ %15, %8 ]
  %.0 = phi double [ 0.000000e+00, %4 ], [ %14, %8 ]
  %7 = icmp slt i64 %.09, %5
  br i1 %7, label %8, label %16
8:
  %9 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.09)
  %10 = load double, ptr %9, align 8
  %11 = call ptr @bitgrad.fortran.element(ptr %1, i64 %.09)
  %12 = load double, ptr %11, align 8
  %13 = fmul double %10, %12
  %14 = fadd double %.0, %13
  %15 = add nsw i64 %.09, 1
  br label %6
16:
  ret double %.0
}
define i32 @_FortranADotProductInteger4(ptr %0, ptr %1, ptr %2, i32 %3) {
  %5 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %6
6:
  %.09 = phi i64 [ 0, %4 ], [ %15, %8 ]
  %.0 = phi i32 [ 0, %4 ], [ %14, %8 ]
  %7 = icmp slt i64 %.09, %5
  br i1 %7, label %8, label %16
8:
  %9 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.09)
  %10 = load i32, ptr %9, align 4
  %11 = call ptr @bitgrad.fortran.element(ptr %1, i64 %.09)
  %12 = load i32, ptr %11, align 4
  %13 = mul nsw i32 %10, %12
  %14 = add nsw i32 %.0, %13
  %15 = add nsw i64 %.09, 1
  br label %6
16:
  ret i32 %.0
}
define i64 @_FortranADotProductInteger8(ptr %0, ptr %1, ptr %2, i32 %3) {
  %5 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %6
6:
  %.09 = phi i64 [ 0, %4 ], [ %15, %8 ]
  %.0 = phi i64 [ 0, %4 ], [ %14, %8 ]
  %7 = icmp slt i64 %.09, %5
  br i1 %7, label %8, label %16
8:
  %9 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.09)
  %10 = load i64, ptr %9, align 8
  %11 = call ptr @bitgrad.fortran.element(ptr %1, i64 %.09)
  %12 = load i64, ptr %11, align 8
  %13 = mul nsw i64 %10, %12
  %14 = add nsw i64 %.0, %13
  %15 = add nsw i64 %.09, 1
  br label %6
16:
  ret i64 %.0
}
define void @_FortranACppDotProductComplex4(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) {
  %6 = call i64 @bitgrad.fortran.elements(ptr %1)
  br label %7
7:
  %.022 = phi i64 [ 0, %5 ], [ %44, %9 ]
  %.021 = phi double [ 0.000000e+00, %5 ], [ %43, %9 ]
  %.0 = phi double [ 0.000000e+00, %5 ], [ %27, %9 ]
  %8 = icmp slt i64 %.022, %6
  br i1 %8, label %9, label %45
9:
  %10 = call ptr @bitgrad.fortran.element(ptr %1, i64 %.022)
  %11 = call ptr @bitgrad.fortran.element(ptr %2, i64 %.022)
  %12 = getelementptr float, ptr %10, i64 0
  %13 = load float, ptr %12, align 4
  %14 = fpext float %13 to double
  %15 = getelementptr float, ptr %11, i64 0
  %16 = load float, ptr %15, align 4
  %17 = fpext float %16 to double
  %18 = fmul double %14, %17
  %19 = getelementptr float, ptr %10, i64 1
  %20 = load float, ptr %19, align 4
  %21 = fpext float %20 to double
  %22 = getelementptr float, ptr %11, i64 1
  %23 = load float, ptr %22, align 4
  %24 = fpext float %23 to double
  %25 = fmul double %21, %24
  %26 = fadd double %18, %25
  %27 = fadd double %.0, %26
  %28 = getelementptr float, ptr %10, i64 0
  %29 = load float, ptr %28, align 4
  %30 = fpext float %29 to double
  %31 = getelementptr float, ptr %11, i64 1
  %32 = load float, ptr %31, align 4
  %33 = fpext float %32 to double
  %34 = fmul double %30, %33
  %35 = getelementptr float, ptr %10, i64 1
  %36 = load float, ptr %35, align 4
  %37 = fpext float %36 to double
  %38 = getelementptr float, ptr %11, i64 0
  %39 = load float, ptr %38, align 4
  %40 = fpext float %39 to double
  %41 = fmul double %37, %40
  %42 = fsub double %34, %41
  %43 = fadd double %.021, %42
  %44 = add nsw i64 %.022, 1
  br label %7
45:
  %46 = fptrunc double %.0 to float
  %47 = getelementptr float, ptr %0, i64 0
  store float %46, ptr %47, align 4
  %48 = fptrunc double %.021 to float
  %49 = getelementptr float, ptr %0, i64 1
  store float %48, ptr %49, align 4
  ret void
}
define void @_FortranACppDotProductComplex8(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) {
  %6 = call i64 @bitgrad.fortran.elements(ptr %1)
  br label %7
7:
  %.022 = phi i64 [ 0, %5 ], [ %36, %9 ]
  %.021 = phi double [ 0.000000e+00, %5 ], [ %35, %9 ]
  %.0 = phi double [ 0.000000e+00, %5 ], [ %23, %9 ]
  %8 = icmp slt i64 %.022, %6
  br i1 %8, label %9, label %37
9:
  %10 = call ptr @bitgrad.fortran.element(ptr %1, i64 %.022)
  %11 = call ptr @bitgrad.fortran.element(ptr %2, i64 %.022)
  %12 = getelementptr double, ptr %10, i64 0
  %13 = load double, ptr %12, align 8
  %14 = getelementptr double, ptr %11, i64 0
  %15 = load double, ptr %14, align 8
  %16 = fmul double %13, %15
  %17 = getelementptr double, ptr %10, i64 1
  %18 = load double, ptr %17, align 8
  %19 = getelementptr double, ptr %11, i64 1
  %20 = load double, ptr %19, align 8
  %21 = fmul double %18, %20
  %22 = fadd double %16, %21
  %23 = fadd double %.0, %22
  %24 = getelementptr double, ptr %10, i64 0
  %25 = load double, ptr %24, align 8
  %26 = getelementptr double, ptr %11, i64 1
  %27 = load double, ptr %26, align 8
  %28 = fmul double %25, %27
  %29 = getelementptr double, ptr %10, i64 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr double, ptr %11, i64 0
  %32 = load double, ptr %31, align 8
  %33 = fmul double %30, %32
  %34 = fsub double %28, %33
  %35 = fadd double %.021, %34
  %36 = add nsw i64 %.022, 1
  br label %7
37:
  %38 = getelementptr double, ptr %0, i64 0
  store double %.0, ptr %38, align 8
  %39 = getelementptr double, ptr %0, i64 1
  store double %.021, ptr %39, align 8
  ret void
}
define float @_FortranANorm2_4(ptr %0, ptr %1, i32 %2, i32 %3) {
  %5 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %6
6:
  %.022 = phi i64 [ 0, %4 ], [ %15, %8 ]
  %.0 = phi float [ 0.000000e+00, %4 ], [ %.1, %8 ]
  %7 = icmp slt i64 %.022, %5
  br i1 %7, label %8, label %16
8:
  %9 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.022)
  %10 = load float, ptr %9, align 4
  %11 = fpext float %10 to double
  %12 = call double @llvm.fabs.f64(double %11)
  %13 = fptrunc double %12 to float
  %14 = fcmp ogt float %13, %.0
  %.1 = select i1 %14, float %13, float %.0
  %15 = add nsw i64 %.022, 1
  br label %6
16:
  %17 = fcmp oeq float %.0, 0.000000e+00
  %.2 = select i1 %17, float 1.000000e+00, float %.0
  br label %18
18:
  %.021 = phi float [ 0.000000e+00, %16 ], [ %25, %20 ]
  %.020 = phi i64 [ 0, %16 ], [ %26, %20 ]
  %19 = icmp slt i64 %.020, %5
  br i1 %19, label %20, label %27
20:
  %21 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.020)
  %22 = load float, ptr %21, align 4
  %23 = fdiv float %22, %.2
  %24 = fmul float %23, %23
  %25 = fadd float %.021, %24
  %26 = add nsw i64 %.020, 1
  br label %18
27:
  %28 = call float @sqrtf(float %.021)
  %29 = fmul float %.2, %28
  ret float %29
}
declare double @llvm.fabs.f64(double)
declare float @sqrtf(float)
define double @_FortranANorm2_8(ptr %0, ptr %1, i32 %2, i32 %3) {
  %5 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %6
6:
  %.022 = phi i64 [ 0, %4 ], [ %13, %8 ]
  %.0 = phi double [ 0.000000e+00, %4 ], [ %.1, %8 ]
  %7 = icmp slt i64 %.022, %5
  br i1 %7, label %8, label %14
8:
  %9 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.022)
  %10 = load double, ptr %9, align 8
  %11 = call double @llvm.fabs.f64(double %10)
  %12 = fcmp ogt double %11, %.0
  %.1 = select i1 %12, double %11, double %.0
  %13 = add nsw i64 %.022, 1
  br label %6
14:
  %15 = fcmp oeq double %.0, 0.000000e+00
  %.2 = select i1 %15, double 1.000000e+00, double %.0
  br label %16
16:
  %.021 = phi double [ 0.000000e+00, %14 ], [ %23, %18 ]
  %.020 = phi i64 [ 0, %14 ], [ %24, %18 ]
  %17 = icmp slt i64 %.020, %5
  br i1 %17, label %18, label %25
18:
  %19 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.020)
  %20 = load double, ptr %19, align 8
  %21 = fdiv double %20, %.2
  %22 = fmul double %21, %21
  %23 = fadd double %.021, %22
  %24 = add nsw i64 %.020, 1
  br label %16
25:
  %26 = call double @sqrt(double %.021)
  %27 = fmul double %.2, %26
  ret double %27
}
declare double @sqrt(double)
define i1 @_FortranAAny(ptr %0, ptr %1, i32 %2, i32 %3) {
  %5 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %6
6:
  %.07 = phi i64 [ 0, %4 ], [ %14, %13 ]
  %7 = icmp slt i64 %.07, %5
  br i1 %7, label %8, label %15
8:
  %9 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.07)
  %10 = getelementptr i8, ptr %0, i64 8
  %11 = load i64, ptr %10, align 8
  %12 = call i1 @bitgrad.fortran.is_true(ptr %9, i64 %11)
  br i1 %12, label %15, label %13
13:
  %14 = add nsw i64 %.07, 1
  br label %6
15:
  %.0 = phi i1 [ true, %8 ], [ false, %6 ]
  ret i1 %.0
}
define i1 @bitgrad.fortran.is_true(ptr %0, i64 %1) {
  switch i64 %1, label %14 [
    i64 1, label %3
    i64 2, label %7
    i64 4, label %11
  ]
3:
  %4 = load i8, ptr %0, align 1
  %5 = sext i8 %4 to i32
  %6 = icmp ne i32 %5, 0
  br label %17
7:
  %8 = load i16, ptr %0, align 2
  %9 = sext i16 %8 to i32
  %10 = icmp ne i32 %9, 0
  br label %17
11:
  %12 = load i32, ptr %0, align 4
  %13 = icmp ne i32 %12, 0
  br label %17
14:
  %15 = load i64, ptr %0, align 8
  %16 = icmp ne i64 %15, 0
  br label %17
17:
  %.0 = phi i1 [ %6, %3 ], [ %10, %7 ], [ %13, %11 ], [ %16, %14 ]
  ret i1 %.0
}
define i1 @_FortranAAll(ptr %0, ptr %1, i32 %2, i32 %3) {
  %5 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %6
6:
  %.07 = phi i64 [ 0, %4 ], [ %14, %13 ]
  %7 = icmp slt i64 %.07, %5
  br i1 %7, label %8, label %15
8:
  %9 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.07)
  %10 = getelementptr i8, ptr %0, i64 8
  %11 = load i64, ptr %10, align 8
  %12 = call i1 @bitgrad.fortran.is_true(ptr %9, i64 %11)
  br i1 %12, label %13, label %15
13:
  %14 = add nsw i64 %.07, 1
  br label %6
15:
  %.0 = phi i1 [ false, %8 ], [ true, %6 ]
  ret i1 %.0
}
define i64 @_FortranACount(ptr %0, ptr %1, i32 %2, i32 %3) {
  %5 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %6
6:
  %.08 = phi i64 [ 0, %4 ], [ %15, %8 ]
  %.0 = phi i64 [ 0, %4 ], [ %14, %8 ]
  %7 = icmp slt i64 %.08, %5
  br i1 %7, label %8, label %16
8:
  %9 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.08)
  %10 = getelementptr i8, ptr %0, i64 8
  %11 = load i64, ptr %10, align 8
  %12 = call i1 @bitgrad.fortran.is_true(ptr %9, i64 %11)
  %13 = zext i1 %12 to i64
  %14 = add nsw i64 %.0, %13
  %15 = add nsw i64 %.08, 1
  br label %6
16:
  ret i64 %.0
}
define void @_FortranASumDim(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4, ptr %5) {
  call void @bitgrad.fortran.without_dimension(ptr %0, ptr %1, i32 %2)
  %7 = getelementptr i8, ptr %1, i64 21
  %8 = load i8, ptr %7, align 1
  %9 = sext i8 %8 to i32
  switch i32 %9, label %14 [
    i32 28, label %10
    i32 27, label %11
    i32 9, label %12
    i32 10, label %13
  ]
10:
  call void @bitgrad.fortran.sum_lines.double(ptr %0, ptr %1, i32 %2, ptr %5)
  br label %15
11:
  call void @bitgrad.fortran.sum_lines.float(ptr %0, ptr %1, i32 %2, ptr %5)
  br label %15
12:
  call void @bitgrad.fortran.sum_lines.int(ptr %0, ptr %1, i32 %2, ptr %5)
  br label %15
13:
  call void @bitgrad.fortran.sum_lines.long(ptr %0, ptr %1, i32 %2, ptr %5)
  br label %15
14:
  call void @bitgrad.fortran.stop(ptr @.str.5)
  unreachable
15:
  ret void
}
define void @bitgrad.fortran.without_dimension(ptr %0, ptr %1, i32 %2) {
  %4 = getelementptr i8, ptr %1, i64 20
  %5 = load i8, ptr %4, align 1
  %6 = sext i8 %5 to i64
  %7 = trunc i64 %6 to i32
  %8 = sub nsw i32 %7, 1
  call void @bitgrad.fortran.start_result(ptr %0, ptr %1, i32 %8)
  br label %9
9:
  %.0 = phi i64 [ 0, %3 ], [ %25, %15 ]
  %10 = getelementptr i8, ptr %1, i64 20
  %11 = load i8, ptr %10, align 1
  %12 = sext i8 %11 to i64
  %13 = sub nsw i64 %12, 1
  %14 = icmp slt i64 %.0, %13
  br i1 %14, label %15, label %26
15:
  %16 = getelementptr i8, ptr %1, i64 32
  %17 = sub nsw i32 %2, 1
  %18 = sext i32 %17 to i64
  %19 = icmp slt i64 %.0, %18
  %20 = add nsw i64 %.0, 1
  %21 = select i1 %19, i64 %.0, i64 %20
  %22 = mul nsw i64 24, %21
  %23 = getelementptr i8, ptr %16, i64 %22
  %24 = load i64, ptr %23, align 8
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 %.0, i64 %24)
  %25 = add nsw i64 %.0, 1
  br label %9
26:
  call void @bitgrad.fortran.allocate(ptr %0)
  ret void
}
define void @bitgrad.fortran.sum_lines.double(ptr %0, ptr %1, i32 %2, ptr %3) {
  %5 = load ptr, ptr %0, align 8
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.0 = phi i64 [ 0, %4 ], [ %31, %29 ]
  %8 = icmp slt i64 %.0, %6
  br i1 %8, label %9, label %32
9:
  %.022 = phi double [ %.1, %27 ], [ 0.000000e+00, %7 ]
  %.021 = phi i64 [ %28, %27 ], [ 0, %7 ]
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = sub nsw i32 %2, 1
  %12 = mul nsw i32 24, %11
  %13 = sext i32 %12 to i64
  %14 = getelementptr i8, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp slt i64 %.021, %15
  br i1 %16, label %17, label %29
17:
  %18 = sub nsw i32 %2, 1
  %19 = sext i32 %18 to i64
  %20 = call i1 @bitgrad.fortran.is_line_chosen(ptr %3, i64 %19, i64 %.0, i64 %.021)
  br i1 %20, label %21, label %27
21:
  %22 = sub nsw i32 %2, 1
  %23 = sext i32 %22 to i64
  %24 = call ptr @bitgrad.fortran.on_line(ptr %1, i64 %23, i64 %.0, i64 %.021)
  %25 = load double, ptr %24, align 8
  %26 = fadd double %.022, %25
  br label %27
27:
  %.1 = phi double [ %26, %21 ], [ %.022, %17 ]
  %28 = add nsw i64 %.021, 1
  br label %9
29:
  %30 = getelementptr double, ptr %5, i64 %.0
  store double %.022, ptr %30, align 8
  %31 = add nsw i64 %.0, 1
  br label %7
32:
  ret void
}
define void @bitgrad.fortran.sum_lines.float(ptr %0, ptr %1, i32 %2, ptr %3) {
  %5 = load ptr, ptr %0, align 8
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.0 = phi i64 [ 0, %4 ], [ %31, %29 ]
  %8 = icmp slt i64 %.0, %6
  br i1 %8, label %9, label %32
9:
  %.022 = phi float [ %.1, %27 ], [ 0.000000e+00, %7 ]
  %.021 = phi i64 [ %28, %27 ], [ 0, %7 ]
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = sub nsw i32 %2, 1
  %12 = mul nsw i32 24, %11
  %13 = sext i32 %12 to i64
  %14 = getelementptr i8, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp slt i64 %.021, %15
  br i1 %16, label %17, label %29
17:
  %18 = sub nsw i32 %2, 1
  %19 = sext i32 %18 to i64
  %20 = call i1 @bitgrad.fortran.is_line_chosen(ptr %3, i64 %19, i64 %.0, i64 %.021)
  br i1 %20, label %21, label %27
21:
  %22 = sub nsw i32 %2, 1
  %23 = sext i32 %22 to i64
  %24 = call ptr @bitgrad.fortran.on_line(ptr %1, i64 %23, i64 %.0, i64 %.021)
  %25 = load float, ptr %24, align 4
  %26 = fadd float %.022, %25
  br label %27
27:
  %.1 = phi float [ %26, %21 ], [ %.022, %17 ]
  %28 = add nsw i64 %.021, 1
  br label %9
29:
  %30 = getelementptr float, ptr %5, i64 %.0
  store float %.022, ptr %30, align 4
  %31 = add nsw i64 %.0, 1
  br label %7
32:
  ret void
}
define void @bitgrad.fortran.sum_lines.int(ptr %0, ptr %1, i32 %2, ptr %3) {
  %5 = load ptr, ptr %0, align 8
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.0 = phi i64 [ 0, %4 ], [ %31, %29 ]
  %8 = icmp slt i64 %.0, %6
  br i1 %8, label %9, label %32
9:
  %.022 = phi i32 [ %.1, %27 ], [ 0, %7 ]
  %.021 = phi i64 [ %28, %27 ], [ 0, %7 ]
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = sub nsw i32 %2, 1
  %12 = mul nsw i32 24, %11
  %13 = sext i32 %12 to i64
  %14 = getelementptr i8, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp slt i64 %.021, %15
  br i1 %16, label %17, label %29
17:
  %18 = sub nsw i32 %2, 1
  %19 = sext i32 %18 to i64
  %20 = call i1 @bitgrad.fortran.is_line_chosen(ptr %3, i64 %19, i64 %.0, i64 %.021)
  br i1 %20, label %21, label %27
21:
  %22 = sub nsw i32 %2, 1
  %23 = sext i32 %22 to i64
  %24 = call ptr @bitgrad.fortran.on_line(ptr %1, i64 %23, i64 %.0, i64 %.021)
  %25 = load i32, ptr %24, align 4
  %26 = add nsw i32 %.022, %25
  br label %27
27:
  %.1 = phi i32 [ %26, %21 ], [ %.022, %17 ]
  %28 = add nsw i64 %.021, 1
  br label %9
29:
  %30 = getelementptr i32, ptr %5, i64 %.0
  store i32 %.022, ptr %30, align 4
  %31 = add nsw i64 %.0, 1
  br label %7
32:
  ret void
}
define void @bitgrad.fortran.sum_lines.long(ptr %0, ptr %1, i32 %2, ptr %3) {
  %5 = load ptr, ptr %0, align 8
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.0 = phi i64 [ 0, %4 ], [ %31, %29 ]
  %8 = icmp slt i64 %.0, %6
  br i1 %8, label %9, label %32
9:
  %.022 = phi i64 [ %.1, %27 ], [ 0, %7 ]
  %.021 = phi i64 [ %28, %27 ], [ 0, %7 ]
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = sub nsw i32 %2, 1
  %12 = mul nsw i32 24, %11
  %13 = sext i32 %12 to i64
  %14 = getelementptr i8, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp slt i64 %.021, %15
  br i1 %16, label %17, label %29
17:
  %18 = sub nsw i32 %2, 1
  %19 = sext i32 %18 to i64
  %20 = call i1 @bitgrad.fortran.is_line_chosen(ptr %3, i64 %19, i64 %.0, i64 %.021)
  br i1 %20, label %21, label %27
21:
  %22 = sub nsw i32 %2, 1
  %23 = sext i32 %22 to i64
  %24 = call ptr @bitgrad.fortran.on_line(ptr %1, i64 %23, i64 %.0, i64 %.021)
  %25 = load i64, ptr %24, align 8
  %26 = add nsw i64 %.022, %25
  br label %27
27:
  %.1 = phi i64 [ %26, %21 ], [ %.022, %17 ]
  %28 = add nsw i64 %.021, 1
  br label %9
29:
  %30 = getelementptr i64, ptr %5, i64 %.0
  store i64 %.022, ptr %30, align 8
  %31 = add nsw i64 %.0, 1
  br label %7
32:
  ret void
}
define void @_FortranAProductDim(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4, ptr %5) {
  call void @bitgrad.fortran.without_dimension(ptr %0, ptr %1, i32 %2)
  %7 = getelementptr i8, ptr %1, i64 21
  %8 = load i8, ptr %7, align 1
  %9 = sext i8 %8 to i32
  switch i32 %9, label %14 [
    i32 28, label %10
    i32 27, label %11
    i32 9, label %12
    i32 10, label %13
  ]
10:
  call void @bitgrad.fortran.product_lines.double(ptr %0, ptr %1, i32 %2, ptr %5)
  br label %15
11:
  call void @bitgrad.fortran.product_lines.float(ptr %0, ptr %1, i32 %2, ptr %5)
  br label %15
12:
  call void @bitgrad.fortran.product_lines.int(ptr %0, ptr %1, i32 %2, ptr %5)
  br label %15
13:
  call void @bitgrad.fortran.product_lines.long(ptr %0, ptr %1, i32 %2, ptr %5)
  br label %15
14:
  call void @bitgrad.fortran.stop(ptr @.str.5)
  unreachable
15:
  ret void
}
define void @bitgrad.fortran.product_lines.double(ptr %0, ptr %1, i32 %2, ptr %3) {
  %5 = load ptr, ptr %0, align 8
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.0 = phi i64 [ 0, %4 ], [ %31, %29 ]
  %8 = icmp slt i64 %.0, %6
  br i1 %8, label %9, label %32
9:
  %.022 = phi double [ %.1, %27 ], [ 1.000000e+00, %7 ]
  %.021 = phi i64 [ %28, %27 ], [ 0, %7 ]
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = sub nsw i32 %2, 1
  %12 = mul nsw i32 24, %11
  %13 = sext i32 %12 to i64
  %14 = getelementptr i8, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp slt i64 %.021, %15
  br i1 %16, label %17, label %29
17:
  %18 = sub nsw i32 %2, 1
  %19 = sext i32 %18 to i64
  %20 = call i1 @bitgrad.fortran.is_line_chosen(ptr %3, i64 %19, i64 %.0, i64 %.021)
  br i1 %20, label %21, label %27
21:
  %22 = sub nsw i32 %2, 1
  %23 = sext i32 %22 to i64
  %24 = call ptr @bitgrad.fortran.on_line(ptr %1, i64 %23, i64 %.0, i64 %.021)
  %25 = load double, ptr %24, align 8
  %26 = fmul double %.022, %25
  br label %27
27:
  %.1 = phi double [ %26, %21 ], [ %.022, %17 ]
  %28 = add nsw i64 %.021, 1
  br label %9
29:
  %30 = getelementptr double, ptr %5, i64 %.0
  store double %.022, ptr %30, align 8
  %31 = add nsw i64 %.0, 1
  br label %7
32:
  ret void
}
define void @bitgrad.fortran.product_lines.float(ptr %0, ptr %1, i32 %2, ptr %3) {
  %5 = load ptr, ptr %0, align 8
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.0 = phi i64 [ 0, %4 ], [ %31, %29 ]
  %8 = icmp slt i64 %.0, %6
  br i1 %8, label %9, label %32
9:
  %.022 = phi float [ %.1, %27 ], [ 1.000000e+00, %7 ]
  %.021 = phi i64 [ %28, %27 ], [ 0, %7 ]
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = sub nsw i32 %2, 1
  %12 = mul nsw i32 24, %11
  %13 = sext i32 %12 to i64
  %14 = getelementptr i8, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp slt i64 %.021, %15
  br i1 %16, label %17, label %29
17:
  %18 = sub nsw i32 %2, 1
  %19 = sext i32 %18 to i64
  %20 = call i1 @bitgrad.fortran.is_line_chosen(ptr %3, i64 %19, i64 %.0, i64 %.021)
  br i1 %20, label %21, label %27
21:
  %22 = sub nsw i32 %2, 1
  %23 = sext i32 %22 to i64
  %24 = call ptr @bitgrad.fortran.on_line(ptr %1, i64 %23, i64 %.0, i64 %.021)
  %25 = load float, ptr %24, align 4
  %26 = fmul float %.022, %25
  br label %27
27:
  %.1 = phi float [ %26, %21 ], [ %.022, %17 ]
  %28 = add nsw i64 %.021, 1
  br label %9
29:
  %30 = getelementptr float, ptr %5, i64 %.0
  store float %.022, ptr %30, align 4
  %31 = add nsw i64 %.0, 1
  br label %7
32:
  ret void
}
define void @bitgrad.fortran.product_lines.int(ptr %0, ptr %1, i32 %2, ptr %3) {
  %5 = load ptr, ptr %0, align 8
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.0 = phi i64 [ 0, %4 ], [ %31, %29 ]
  %8 = icmp slt i64 %.0, %6
  br i1 %8, label %9, label %32
9:
  %.022 = phi i32 [ %.1, %27 ], [ 1, %7 ]
  %.021 = phi i64 [ %28, %27 ], [ 0, %7 ]
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = sub nsw i32 %2, 1
  %12 = mul nsw i32 24, %11
  %13 = sext i32 %12 to i64
  %14 = getelementptr i8, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp slt i64 %.021, %15
  br i1 %16, label %17, label %29
17:
  %18 = sub nsw i32 %2, 1
  %19 = sext i32 %18 to i64
  %20 = call i1 @bitgrad.fortran.is_line_chosen(ptr %3, i64 %19, i64 %.0, i64 %.021)
  br i1 %20, label %21, label %27
21:
  %22 = sub nsw i32 %2, 1
  %23 = sext i32 %22 to i64
  %24 = call ptr @bitgrad.fortran.on_line(ptr %1, i64 %23, i64 %.0, i64 %.021)
  %25 = load i32, ptr %24, align 4
  %26 = mul nsw i32 %.022, %25
  br label %27
27:
  %.1 = phi i32 [ %26, %21 ], [ %.022, %17 ]
  %28 = add nsw i64 %.021, 1
  br label %9
29:
  %30 = getelementptr i32, ptr %5, i64 %.0
  store i32 %.022, ptr %30, align 4
  %31 = add nsw i64 %.0, 1
  br label %7
32:
  ret void
}
define void @bitgrad.fortran.product_lines.long(ptr %0, ptr %1, i32 %2, ptr %3) {
  %5 = load ptr, ptr %0, align 8
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.0 = phi i64 [ 0, %4 ], [ %31, %29 ]
  %8 = icmp slt i64 %.0, %6
  br i1 %8, label %9, label %32
9:
  %.022 = phi i64 [ %.1, %27 ], [ 1, %7 ]
  %.021 = phi i64 [ %28, %27 ], [ 0, %7 ]
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = sub nsw i32 %2, 1
  %12 = mul nsw i32 24, %11
  %13 = sext i32 %12 to i64
  %14 = getelementptr i8, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp slt i64 %.021, %15
  br i1 %16, label %17, label %29
17:
  %18 = sub nsw i32 %2, 1
  %19 = sext i32 %18 to i64
  %20 = call i1 @bitgrad.fortran.is_line_chosen(ptr %3, i64 %19, i64 %.0, i64 %.021)
  br i1 %20, label %21, label %27
21:
  %22 = sub nsw i32 %2, 1
  %23 = sext i32 %22 to i64
  %24 = call ptr @bitgrad.fortran.on_line(ptr %1, i64 %23, i64 %.0, i64 %.021)
  %25 = load i64, ptr %24, align 8
  %26 = mul nsw i64 %.022, %25
  br label %27
27:
  %.1 = phi i64 [ %26, %21 ], [ %.022, %17 ]
  %28 = add nsw i64 %.021, 1
  br label %9
29:
  %30 = getelementptr i64, ptr %5, i64 %.0
  store i64 %.022, ptr %30, align 8
  %31 = add nsw i64 %.0, 1
  br label %7
32:
  ret void
}
define void @_FortranAMaxvalDim(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4, ptr %5) {
  call void @bitgrad.fortran.without_dimension(ptr %0, ptr %1, i32 %2)
  %7 = getelementptr i8, ptr %1, i64 21
  %8 = load i8, ptr %7, align 1
  %9 = sext i8 %8 to i32
  switch i32 %9, label %14 [
    i32 28, label %10
    i32 27, label %11
    i32 9, label %12
    i32 10, label %13
  ]
10:
  call void @bitgrad.fortran.maximum_lines.double(ptr %0, ptr %1, i32 %2, ptr %5)
  br label %15
11:
  call void @bitgrad.fortran.maximum_lines.float(ptr %0, ptr %1, i32 %2, ptr %5)
  br label %15
12:
  call void @bitgrad.fortran.maximum_lines.int(ptr %0, ptr %1, i32 %2, ptr %5)
  br label %15
13:
  call void @bitgrad.fortran.maximum_lines.long(ptr %0, ptr %1, i32 %2, ptr %5)
  br label %15
14:
  call void @bitgrad.fortran.stop(ptr @.str.5)
  unreachable
15:
  ret void
}
define void @bitgrad.fortran.maximum_lines.double(ptr %0, ptr %1, i32 %2, ptr %3) {
  %5 = load ptr, ptr %0, align 8
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.0 = phi i64 [ 0, %4 ], [ %31, %29 ]
  %8 = icmp slt i64 %.0, %6
  br i1 %8, label %9, label %32
9:
  %.023 = phi double [ %.2, %27 ], [ 0xFFF0000000000000, %7 ]
  %.022 = phi i64 [ %28, %27 ], [ 0, %7 ]
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = sub nsw i32 %2, 1
  %12 = mul nsw i32 24, %11
  %13 = sext i32 %12 to i64
  %14 = getelementptr i8, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp slt i64 %.022, %15
  br i1 %16, label %17, label %29
17:
  %18 = sub nsw i32 %2, 1
  %19 = sext i32 %18 to i64
  %20 = call i1 @bitgrad.fortran.is_line_chosen(ptr %3, i64 %19, i64 %.0, i64 %.022)
  br i1 %20, label %21, label %27
21:
  %22 = sub nsw i32 %2, 1
  %23 = sext i32 %22 to i64
  %24 = call ptr @bitgrad.fortran.on_line(ptr %1, i64 %23, i64 %.0, i64 %.022)
  %25 = load double, ptr %24, align 8
  %26 = fcmp ogt double %25, %.023
  %.1 = select i1 %26, double %25, double %.023
  br label %27
27:
  %.2 = phi double [ %.1, %21 ], [ %.023, %17 ]
  %28 = add nsw i64 %.022, 1
  br label %9
29:
  %30 = getelementptr double, ptr %5, i64 %.0
  store double %.023, ptr %30, align 8
  %31 = add nsw i64 %.0, 1
  br label %7
32:
  ret void
}
define void @bitgrad.fortran.maximum_lines.float(ptr %0, ptr %1, i32 %2, ptr %3) {
  %5 = load ptr, ptr %0, align 8
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.0 = phi i64 [ 0, %4 ], [ %31, %29 ]
  %8 = icmp slt i64 %.0, %6
  br i1 %8, label %9, label %32
9:
  %.023 = phi float [ %.2, %27 ], [ 0xFFF0000000000000, %7 ]
  %.022 = phi i64 [ %28, %27 ], [ 0, %7 ]
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = sub nsw i32 %2, 1
  %12 = mul nsw i32 24, %11
  %13 = sext i32 %12 to i64
  %14 = getelementptr i8, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp slt i64 %.022, %15
  br i1 %16, label %17, label %29
17:
  %18 = sub nsw i32 %2, 1
  %19 = sext i32 %18 to i64
  %20 = call i1 @bitgrad.fortran.is_line_chosen(ptr %3, i64 %19, i64 %.0, i64 %.022)
  br i1 %20, label %21, label %27
21:
  %22 = sub nsw i32 %2, 1
  %23 = sext i32 %22 to i64
  %24 = call ptr @bitgrad.fortran.on_line(ptr %1, i64 %23, i64 %.0, i64 %.022)
  %25 = load float, ptr %24, align 4
  %26 = fcmp ogt float %25, %.023
  %.1 = select i1 %26, float %25, float %.023
  br label %27
27:
  %.2 = phi float [ %.1, %21 ], [ %.023, %17 ]
  %28 = add nsw i64 %.022, 1
  br label %9
29:
  %30 = getelementptr float, ptr %5, i64 %.0
  store float %.023, ptr %30, align 4
  %31 = add nsw i64 %.0, 1
  br label %7
32:
  ret void
}
define void @bitgrad.fortran.maximum_lines.int(ptr %0, ptr %1, i32 %2, ptr %3) {
  %5 = load ptr, ptr %0, align 8
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.0 = phi i64 [ 0, %4 ], [ %31, %29 ]
  %8 = icmp slt i64 %.0, %6
  br i1 %8, label %9, label %32
9:
  %.023 = phi i32 [ %.2, %27 ], [ -2147483648, %7 ]
  %.022 = phi i64 [ %28, %27 ], [ 0, %7 ]
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = sub nsw i32 %2, 1
  %12 = mul nsw i32 24, %11
  %13 = sext i32 %12 to i64
  %14 = getelementptr i8, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp slt i64 %.022, %15
  br i1 %16, label %17, label %29
17:
  %18 = sub nsw i32 %2, 1
  %19 = sext i32 %18 to i64
  %20 = call i1 @bitgrad.fortran.is_line_chosen(ptr %3, i64 %19, i64 %.0, i64 %.022)
  br i1 %20, label %21, label %27
21:
  %22 = sub nsw i32 %2, 1
  %23 = sext i32 %22 to i64
  %24 = call ptr @bitgrad.fortran.on_line(ptr %1, i64 %23, i64 %.0, i64 %.022)
  %25 = load i32, ptr %24, align 4
  %26 = icmp sgt i32 %25, %.023
  %spec.select = select i1 %26, i32 %25, i32 %.023
  br label %27
27:
  %.2 = phi i32 [ %spec.select, %21 ], [ %.023, %17 ]
  %28 = add nsw i64 %.022, 1
  br label %9
29:
  %30 = getelementptr i32, ptr %5, i64 %.0
  store i32 %.023, ptr %30, align 4
  %31 = add nsw i64 %.0, 1
  br label %7
32:
  ret void
}
define void @bitgrad.fortran.maximum_lines.long(ptr %0, ptr %1, i32 %2, ptr %3) {
  %5 = load ptr, ptr %0, align 8
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.0 = phi i64 [ 0, %4 ], [ %31, %29 ]
  %8 = icmp slt i64 %.0, %6
  br i1 %8, label %9, label %32
9:
  %.023 = phi i64 [ %.2, %27 ], [ -9223372036854775808, %7 ]
  %.022 = phi i64 [ %28, %27 ], [ 0, %7 ]
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = sub nsw i32 %2, 1
  %12 = mul nsw i32 24, %11
  %13 = sext i32 %12 to i64
  %14 = getelementptr i8, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp slt i64 %.022, %15
  br i1 %16, label %17, label %29
17:
  %18 = sub nsw i32 %2, 1
  %19 = sext i32 %18 to i64
  %20 = call i1 @bitgrad.fortran.is_line_chosen(ptr %3, i64 %19, i64 %.0, i64 %.022)
  br i1 %20, label %21, label %27
21:
  %22 = sub nsw i32 %2, 1
  %23 = sext i32 %22 to i64
  %24 = call ptr @bitgrad.fortran.on_line(ptr %1, i64 %23, i64 %.0, i64 %.022)
  %25 = load i64, ptr %24, align 8
  %26 = icmp sgt i64 %25, %.023
  %spec.select = select i1 %26, i64 %25, i64 %.023
  br label %27
27:
  %.2 = phi i64 [ %spec.select, %21 ], [ %.023, %17 ]
  %28 = add nsw i64 %.022, 1
  br label %9
29:
  %30 = getelementptr i64, ptr %5, i64 %.0
  store i64 %.023, ptr %30, align 8
  %31 = add nsw i64 %.0, 1
  br label %7
32:
  ret void
}
define void @_FortranAMinvalDim(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4, ptr %5) {
  call void @bitgrad.fortran.without_dimension(ptr %0, ptr %1, i32 %2)
  %7 = getelementptr i8, ptr %1, i64 21
  %8 = load i8, ptr %7, align 1
  %9 = sext i8 %8 to i32
  switch i32 %9, label %14 [
    i32 28, label %10
    i32 27, label %11
    i32 9, label %12
    i32 10, label %13
  ]
10:
  call void @bitgrad.fortran.minimum_lines.double(ptr %0, ptr %1, i32 %2, ptr %5)
  br label %15
11:
  call void @bitgrad.fortran.minimum_lines.float(ptr %0, ptr %1, i32 %2, ptr %5)
  br label %15
12:
  call void @bitgrad.fortran.minimum_lines.int(ptr %0, ptr %1, i32 %2, ptr %5)
  br label %15
13:
  call void @bitgrad.fortran.minimum_lines.long(ptr %0, ptr %1, i32 %2, ptr %5)
  br label %15
14:
  call void @bitgrad.fortran.stop(ptr @.str.5)
  unreachable
15:
  ret void
}
define void @bitgrad.fortran.minimum_lines.double(ptr %0, ptr %1, i32 %2, ptr %3) {
  %5 = load ptr, ptr %0, align 8
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.0 = phi i64 [ 0, %4 ], [ %31, %29 ]
  %8 = icmp slt i64 %.0, %6
  br i1 %8, label %9, label %32
9:
  %.023 = phi double [ %.2, %27 ], [ 0x7FF0000000000000, %7 ]
  %.022 = phi i64 [ %28, %27 ], [ 0, %7 ]
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = sub nsw i32 %2, 1
  %12 = mul nsw i32 24, %11
  %13 = sext i32 %12 to i64
  %14 = getelementptr i8, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp slt i64 %.022, %15
  br i1 %16, label %17, label %29
17:
  %18 = sub nsw i32 %2, 1
  %19 = sext i32 %18 to i64
  %20 = call i1 @bitgrad.fortran.is_line_chosen(ptr %3, i64 %19, i64 %.0, i64 %.022)
  br i1 %20, label %21, label %27
21:
  %22 = sub nsw i32 %2, 1
  %23 = sext i32 %22 to i64
  %24 = call ptr @bitgrad.fortran.on_line(ptr %1, i64 %23, i64 %.0, i64 %.022)
  %25 = load double, ptr %24, align 8
  %26 = fcmp olt double %25, %.023
  %.1 = select i1 %26, double %25, double %.023
  br label %27
27:
  %.2 = phi double [ %.1, %21 ], [ %.023, %17 ]
  %28 = add nsw i64 %.022, 1
  br label %9
29:
  %30 = getelementptr double, ptr %5, i64 %.0
  store double %.023, ptr %30, align 8
  %31 = add nsw i64 %.0, 1
  br label %7
32:
  ret void
}
define void @bitgrad.fortran.minimum_lines.float(ptr %0, ptr %1, i32 %2, ptr %3) {
  %5 = load ptr, ptr %0, align 8
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.0 = phi i64 [ 0, %4 ], [ %31, %29 ]
  %8 = icmp slt i64 %.0, %6
  br i1 %8, label %9, label %32
9:
  %.023 = phi float [ %.2, %27 ], [ 0x7FF0000000000000, %7 ]
  %.022 = phi i64 [ %28, %27 ], [ 0, %7 ]
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = sub nsw i32 %2, 1
  %12 = mul nsw i32 24, %11
  %13 = sext i32 %12 to i64
  %14 = getelementptr i8, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp slt i64 %.022, %15
  br i1 %16, label %17, label %29
17:
  %18 = sub nsw i32 %2, 1
  %19 = sext i32 %18 to i64
  %20 = call i1 @bitgrad.fortran.is_line_chosen(ptr %3, i64 %19, i64 %.0, i64 %.022)
  br i1 %20, label %21, label %27
21:
  %22 = sub nsw i32 %2, 1
  %23 = sext i32 %22 to i64
  %24 = call ptr @bitgrad.fortran.on_line(ptr %1, i64 %23, i64 %.0, i64 %.022)
  %25 = load float, ptr %24, align 4
  %26 = fcmp olt float %25, %.023
  %.1 = select i1 %26, float %25, float %.023
  br label %27
27:
  %.2 = phi float [ %.1, %21 ], [ %.023, %17 ]
  %28 = add nsw i64 %.022, 1
  br label %9
29:
  %30 = getelementptr float, ptr %5, i64 %.0
  store float %.023, ptr %30, align 4
  %31 = add nsw i64 %.0, 1
  br label %7
32:
  ret void
}
define void @bitgrad.fortran.minimum_lines.int(ptr %0, ptr %1, i32 %2, ptr %3) {
  %5 = load ptr, ptr %0, align 8
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.0 = phi i64 [ 0, %4 ], [ %31, %29 ]
  %8 = icmp slt i64 %.0, %6
  br i1 %8, label %9, label %32
9:
  %.023 = phi i32 [ %.2, %27 ], [ 2147483647, %7 ]
  %.022 = phi i64 [ %28, %27 ], [ 0, %7 ]
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = sub nsw i32 %2, 1
  %12 = mul nsw i32 24, %11
  %13 = sext i32 %12 to i64
  %14 = getelementptr i8, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp slt i64 %.022, %15
  br i1 %16, label %17, label %29
17:
  %18 = sub nsw i32 %2, 1
  %19 = sext i32 %18 to i64
  %20 = call i1 @bitgrad.fortran.is_line_chosen(ptr %3, i64 %19, i64 %.0, i64 %.022)
  br i1 %20, label %21, label %27
21:
  %22 = sub nsw i32 %2, 1
  %23 = sext i32 %22 to i64
  %24 = call ptr @bitgrad.fortran.on_line(ptr %1, i64 %23, i64 %.0, i64 %.022)
  %25 = load i32, ptr %24, align 4
  %26 = icmp slt i32 %25, %.023
  %spec.select = select i1 %26, i32 %25, i32 %.023
  br label %27
27:
  %.2 = phi i32 [ %spec.select, %21 ], [ %.023, %17 ]
  %28 = add nsw i64 %.022, 1
  br label %9
29:
  %30 = getelementptr i32, ptr %5, i64 %.0
  store i32 %.023, ptr %30, align 4
  %31 = add nsw i64 %.0, 1
  br label %7
32:
  ret void
}
define void @bitgrad.fortran.minimum_lines.long(ptr %0, ptr %1, i32 %2, ptr %3) {
  %5 = load ptr, ptr %0, align 8
  %6 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %7
7:
  %.0 = phi i64 [ 0, %4 ], [ %31, %29 ]
  %8 = icmp slt i64 %.0, %6
  br i1 %8, label %9, label %32
9:
  %.023 = phi i64 [ %.2, %27 ], [ 9223372036854775807, %7 ]
  %.022 = phi i64 [ %28, %27 ], [ 0, %7 ]
  %10 = getelementptr i8, ptr %1, i64 32
  %11 = sub nsw i32 %2, 1
  %12 = mul nsw i32 24, %11
  %13 = sext i32 %12 to i64
  %14 = getelementptr i8, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp slt i64 %.022, %15
  br i1 %16, label %17, label %29
17:
  %18 = sub nsw i32 %2, 1
  %19 = sext i32 %18 to i64
  %20 = call i1 @bitgrad.fortran.is_line_chosen(ptr %3, i64 %19, i64 %.0, i64 %.022)
  br i1 %20, label %21, label %27
21:
  %22 = sub nsw i32 %2, 1
  %23 = sext i32 %22 to i64
  %24 = call ptr @bitgrad.fortran.on_line(ptr %1, i64 %23, i64 %.0, i64 %.022)
  %25 = load i64, ptr %24, align 8
  %26 = icmp slt i64 %25, %.023
  %spec.select = select i1 %26, i64 %25, i64 %.023
  br label %27
27:
  %.2 = phi i64 [ %spec.select, %21 ], [ %.023, %17 ]
  %28 = add nsw i64 %.022, 1
  br label %9
29:
  %30 = getelementptr i64, ptr %5, i64 %.0
  store i64 %.023, ptr %30, align 8
  %31 = add nsw i64 %.0, 1
  br label %7
32:
  ret void
}
define void @_FortranAMatmulReal8Real8(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) {
  call void @bitgrad.fortran.start_product(ptr %0, ptr %1, ptr %2, i64 8, i32 28)
  %6 = getelementptr i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 1
  %8 = sext i8 %7 to i64
  %9 = icmp eq i64 %8, 2
  br i1 %9, label %10, label %14
10:
  %11 = getelementptr i8, ptr %1, i64 32
  %12 = getelementptr i8, ptr %11, i64 0
  %13 = load i64, ptr %12, align 8
  br label %14
14:
  %15 = phi i64 [ %13, %10 ], [ 1, %5 ]
  %16 = getelementptr i8, ptr %2, i64 20
  %17 = load i8, ptr %16, align 1
  %18 = sext i8 %17 to i64
  %19 = icmp eq i64 %18, 2
  br i1 %19, label %20, label %24
20:
  %21 = getelementptr i8, ptr %2, i64 32
  %22 = getelementptr i8, ptr %21, i64 24
  %23 = load i64, ptr %22, align 8
  br label %24
24:
  %25 = phi i64 [ %23, %20 ], [ 1, %14 ]
  %26 = getelementptr i8, ptr %2, i64 32
  %27 = getelementptr i8, ptr %26, i64 0
  %28 = load i64, ptr %27, align 8
  %29 = load ptr, ptr %0, align 8
  br label %30
30:
  %.043 = phi i64 [ 0, %24 ], [ %111, %110 ]
  %31 = icmp slt i64 %.043, %25
  br i1 %31, label %32, label %112
32:
  %.042 = phi i64 [ %109, %105 ], [ 0, %30 ]
  %33 = icmp slt i64 %.042, %15
  br i1 %33, label %34, label %110
34:
  %.041 = phi double [ %103, %98 ], [ 0.000000e+00, %32 ]
  %.0 = phi i64 [ %104, %98 ], [ 0, %32 ]
  %35 = icmp slt i64 %.0, %28
  br i1 %35, label %36, label %105
36:
  %37 = getelementptr i8, ptr %1, i64 20
  %38 = load i8, ptr %37, align 1
  %39 = sext i8 %38 to i64
  %40 = icmp eq i64 %39, 2
  br i1 %40, label %41, label %61
41:
  %42 = load ptr, ptr %1, align 8
  %43 = getelementptr i8, ptr %1, i64 40
  %44 = getelementptr i8, ptr %43, i64 0
  %45 = load i64, ptr %44, align 8
  %46 = mul nsw i64 %.042, %45
  %47 = getelementptr i8, ptr %42, i64 %46
  %48 = getelementptr i8, ptr %1, i64 20
  %49 = load i8, ptr %48, align 1
  %50 = sext i8 %49 to i64
  %51 = icmp eq i64 %50, 2
  br i1 %51, label %52, label %57
52:
  %53 = getelementptr i8, ptr %1, i64 40
  %54 = getelementptr i8, ptr %53, i64 24
  %55 = load i64, ptr %54, align 8
  %56 = mul nsw i64 %.0, %55
  br label %57
57:
  %58 = phi i64 [ %56, %52 ], [ 0, %41 ]
  %59 = getelementptr i8, ptr %47, i64 %58
  %60 = load double, ptr %59, align 8
  br label %81
61:
  %62 = load ptr, ptr %1, align 8
  %63 = getelementptr i8, ptr %1, i64 40
  %64 = getelementptr i8, ptr %63, i64 0
  %65 = load i64, ptr %64, align 8
  %66 = mul nsw i64 %.0, %65
  %67 = getelementptr i8, ptr %62, i64 %66
  %68 = getelementptr i8, ptr %1, i64 20
  %69 = load i8, ptr %68, align 1
  %70 = sext i8 %69 to i64
  %71 = icmp eq i64 %70, 2
  br i1 %71, label %72, label %77
72:
  %73 = getelementptr i8, ptr %1, i64 40
  %74 = getelementptr i8, ptr %73, i64 24
  %75 = load i64, ptr %74, align 8
  %76 = mul nsw i64 0, %75
  br label %77
77:
  %78 = phi i64 [ %76, %72 ], [ 0, %61 ]
  %79 = getelementptr i8, ptr %67, i64 %78
  %80 = load double, ptr %79, align 8
  br label %81
81:
  %82 = phi double [ %60, %57 ], [ %80, %77 ]
  %83 = load ptr, ptr %2, align 8
  %84 = getelementptr i8, ptr %2, i64 40
  %85 = getelementptr i8, ptr %84, i64 0
  %86 = load i64, ptr %85, align 8
  %87 = mul nsw i64 %.0, %86
  %88 = getelementptr i8, ptr %83, i64 %87
  %89 = getelementptr i8, ptr %2, i64 20
  %90 = load i8, ptr %89, align 1
  %91 = sext i8 %90 to i64
  %92 = icmp eq i64 %91, 2
  br i1 %92, label %93, label %98
93:
  %94 = getelementptr i8, ptr %2, i64 40
  %95 = getelementptr i8, ptr %94, i64 24
  %96 = load i64, ptr %95, align 8
  %97 = mul nsw i64 %.043, %96
  br label %98
98:
  %99 = phi i64 [ %97, %93 ], [ 0, %81 ]
  %100 = getelementptr i8, ptr %88, i64 %99
  %101 = load double, ptr %100, align 8
  %102 = fmul double %82, %101
  %103 = fadd double %.041, %102
  %104 = add nsw i64 %.0, 1
  br label %34
105:
  %106 = mul nsw i64 %.043, %15
  %107 = add nsw i64 %106, %.042
  %108 = getelementptr double, ptr %29, i64 %107
  store double %.041, ptr %108, align 8
  %109 = add nsw i64 %.042, 1
  br label %32
110:
  %111 = add nsw i64 %.043, 1
  br label %30
112:
  ret void
}
define void @bitgrad.fortran.start_product(ptr %0, ptr %1, ptr %2, i64 %3, i32 %4) {
  %6 = getelementptr i8, ptr %0, i64 8
  store i64 %3, ptr %6, align 8
  %7 = getelementptr i8, ptr %1, i64 20
  %8 = load i8, ptr %7, align 1
  %9 = sext i8 %8 to i64
  %10 = getelementptr i8, ptr %2, i64 20
  %11 = load i8, ptr %10, align 1
  %12 = sext i8 %11 to i64
  %13 = add nsw i64 %9, %12
  %14 = sub nsw i64 %13, 2
  %15 = trunc i64 %14 to i8
  %16 = getelementptr i8, ptr %0, i64 20
  store i8 %15, ptr %16, align 1
  %17 = trunc i32 %4 to i8
  %18 = getelementptr i8, ptr %0, i64 21
  store i8 %17, ptr %18, align 1
  %19 = getelementptr i8, ptr %1, i64 20
  %20 = load i8, ptr %19, align 1
  %21 = sext i8 %20 to i64
  %22 = icmp eq i64 %21, 2
  br i1 %22, label %23, label %27
23:
  %24 = getelementptr i8, ptr %1, i64 32
  %25 = getelementptr i8, ptr %24, i64 0
  %26 = load i64, ptr %25, align 8
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 0, i64 %26)
  br label %27
27:
  %28 = getelementptr i8, ptr %2, i64 20
  %29 = load i8, ptr %28, align 1
  %30 = sext i8 %29 to i64
  %31 = icmp eq i64 %30, 2
  br i1 %31, label %32, label %40
32:
  %33 = getelementptr i8, ptr %1, i64 20
  %34 = load i8, ptr %33, align 1
  %35 = sext i8 %34 to i64
  %36 = sub nsw i64 %35, 1
  %37 = getelementptr i8, ptr %2, i64 32
  %38 = getelementptr i8, ptr %37, i64 24
  %39 = load i64, ptr %38, align 8
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 %36, i64 %39)
  br label %40
40:
  call void @bitgrad.fortran.allocate(ptr %0)
  ret void
}
define void @_FortranAMatmulReal4Real4(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) {
  call void @bitgrad.fortran.start_product(ptr %0, ptr %1, ptr %2, i64 4, i32 27)
  %6 = getelementptr i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 1
  %8 = sext i8 %7 to i64
  %9 = icmp eq i64 %8, 2
  br i1 %9, label %10, label %14
10:
  %11 = getelementptr i8, ptr %1, i64 32
  %12 = getelementptr i8, ptr %11, i64 0
  %13 = load i64, ptr %12, align 8
  br label %14
14:
  %15 = phi i64 [ %13, %10 ], [ 1, %5 ]
  %16 = getelementptr i8, ptr %2, i64 20
  %17 = load i8, ptr %16, align 1
  %18 = sext i8 %17 to i64
  %19 = icmp eq i64 %18, 2
  br i1 %19, label %20, label %24
20:
  %21 = getelementptr i8, ptr %2, i64 32
  %22 = getelementptr i8, ptr %21, i64 24
  %23 = load i64, ptr %22, align 8
  br label %24
24:
  %25 = phi i64 [ %23, %20 ], [ 1, %14 ]
  %26 = getelementptr i8, ptr %2, i64 32
  %27 = getelementptr i8, ptr %26, i64 0
  %28 = load i64, ptr %27, align 8
  %29 = load ptr, ptr %0, align 8
  br label %30
30:
  %.043 = phi i64 [ 0, %24 ], [ %111, %110 ]
  %31 = icmp slt i64 %.043, %25
  br i1 %31, label %32, label %112
32:
  %.042 = phi i64 [ %109, %105 ], [ 0, %30 ]
  %33 = icmp slt i64 %.042, %15
  br i1 %33, label %34, label %110
34:
  %.041 = phi float [ %103, %98 ], [ 0.000000e+00, %32 ]
  %.0 = phi i64 [ %104, %98 ], [ 0, %32 ]
  %35 = icmp slt i64 %.0, %28
  br i1 %35, label %36, label %105
36:
  %37 = getelementptr i8, ptr %1, i64 20
  %38 = load i8, ptr %37, align 1
  %39 = sext i8 %38 to i64
  %40 = icmp eq i64 %39, 2
  br i1 %40, label %41, label %61
41:
  %42 = load ptr, ptr %1, align 8
  %43 = getelementptr i8, ptr %1, i64 40
  %44 = getelementptr i8, ptr %43, i64 0
  %45 = load i64, ptr %44, align 8
  %46 = mul nsw i64 %.042, %45
  %47 = getelementptr i8, ptr %42, i64 %46
  %48 = getelementptr i8, ptr %1, i64 20
  %49 = load i8, ptr %48, align 1
  %50 = sext i8 %49 to i64
  %51 = icmp eq i64 %50, 2
  br i1 %51, label %52, label %57
52:
  %53 = getelementptr i8, ptr %1, i64 40
  %54 = getelementptr i8, ptr %53, i64 24
  %55 = load i64, ptr %54, align 8
  %56 = mul nsw i64 %.0, %55
  br label %57
57:
  %58 = phi i64 [ %56, %52 ], [ 0, %41 ]
  %59 = getelementptr i8, ptr %47, i64 %58
  %60 = load float, ptr %59, align 4
  br label %81
61:
  %62 = load ptr, ptr %1, align 8
  %63 = getelementptr i8, ptr %1, i64 40
  %64 = getelementptr i8, ptr %63, i64 0
  %65 = load i64, ptr %64, align 8
  %66 = mul nsw i64 %.0, %65
  %67 = getelementptr i8, ptr %62, i64 %66
  %68 = getelementptr i8, ptr %1, i64 20
  %69 = load i8, ptr %68, align 1
  %70 = sext i8 %69 to i64
  %71 = icmp eq i64 %70, 2
  br i1 %71, label %72, label %77
72:
  %73 = getelementptr i8, ptr %1, i64 40
  %74 = getelementptr i8, ptr %73, i64 24
  %75 = load i64, ptr %74, align 8
  %76 = mul nsw i64 0, %75
  br label %77
77:
  %78 = phi i64 [ %76, %72 ], [ 0, %61 ]
  %79 = getelementptr i8, ptr %67, i64 %78
  %80 = load float, ptr %79, align 4
  br label %81
81:
  %82 = phi float [ %60, %57 ], [ %80, %77 ]
  %83 = load ptr, ptr %2, align 8
  %84 = getelementptr i8, ptr %2, i64 40
  %85 = getelementptr i8, ptr %84, i64 0
  %86 = load i64, ptr %85, align 8
  %87 = mul nsw i64 %.0, %86
  %88 = getelementptr i8, ptr %83, i64 %87
  %89 = getelementptr i8, ptr %2, i64 20
  %90 = load i8, ptr %89, align 1
  %91 = sext i8 %90 to i64
  %92 = icmp eq i64 %91, 2
  br i1 %92, label %93, label %98
93:
  %94 = getelementptr i8, ptr %2, i64 40
  %95 = getelementptr i8, ptr %94, i64 24
  %96 = load i64, ptr %95, align 8
  %97 = mul nsw i64 %.043, %96
  br label %98
98:
  %99 = phi i64 [ %97, %93 ], [ 0, %81 ]
  %100 = getelementptr i8, ptr %88, i64 %99
  %101 = load float, ptr %100, align 4
  %102 = fmul float %82, %101
  %103 = fadd float %.041, %102
  %104 = add nsw i64 %.0, 1
  br label %34
105:
  %106 = mul nsw i64 %.043, %15
  %107 = add nsw i64 %106, %.042
  %108 = getelementptr float, ptr %29, i64 %107
  store float %.041, ptr %108, align 4
  %109 = add nsw i64 %.042, 1
  br label %32
110:
  %111 = add nsw i64 %.043, 1
  br label %30
112:
  ret void
}
define void @_FortranAMatmulReal4Real8(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) {
  call void @bitgrad.fortran.start_product(ptr %0, ptr %1, ptr %2, i64 8, i32 28)
  %6 = getelementptr i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 1
  %8 = sext i8 %7 to i64
  %9 = icmp eq i64 %8, 2
  br i1 %9, label %10, label %14
10:
  %11 = getelementptr i8, ptr %1, i64 32
  %12 = getelementptr i8, ptr %11, i64 0
  %13 = load i64, ptr %12, align 8
  br label %14
14:
  %15 = phi i64 [ %13, %10 ], [ 1, %5 ]
  %16 = getelementptr i8, ptr %2, i64 20
  %17 = load i8, ptr %16, align 1
  %18 = sext i8 %17 to i64
  %19 = icmp eq i64 %18, 2
  br i1 %19, label %20, label %24
20:
  %21 = getelementptr i8, ptr %2, i64 32
  %22 = getelementptr i8, ptr %21, i64 24
  %23 = load i64, ptr %22, align 8
  br label %24
24:
  %25 = phi i64 [ %23, %20 ], [ 1, %14 ]
  %26 = getelementptr i8, ptr %2, i64 32
  %27 = getelementptr i8, ptr %26, i64 0
  %28 = load i64, ptr %27, align 8
  %29 = load ptr, ptr %0, align 8
  br label %30
30:
  %.043 = phi i64 [ 0, %24 ], [ %112, %111 ]
  %31 = icmp slt i64 %.043, %25
  br i1 %31, label %32, label %113
32:
  %.042 = phi i64 [ %110, %106 ], [ 0, %30 ]
  %33 = icmp slt i64 %.042, %15
  br i1 %33, label %34, label %111
34:
  %.041 = phi double [ %104, %99 ], [ 0.000000e+00, %32 ]
  %.0 = phi i64 [ %105, %99 ], [ 0, %32 ]
  %35 = icmp slt i64 %.0, %28
  br i1 %35, label %36, label %106
36:
  %37 = getelementptr i8, ptr %1, i64 20
  %38 = load i8, ptr %37, align 1
  %39 = sext i8 %38 to i64
  %40 = icmp eq i64 %39, 2
  br i1 %40, label %41, label %61
41:
  %42 = load ptr, ptr %1, align 8
  %43 = getelementptr i8, ptr %1, i64 40
  %44 = getelementptr i8, ptr %43, i64 0
  %45 = load i64, ptr %44, align 8
  %46 = mul nsw i64 %.042, %45
  %47 = getelementptr i8, ptr %42, i64 %46
  %48 = getelementptr i8, ptr %1, i64 20
  %49 = load i8, ptr %48, align 1
  %50 = sext i8 %49 to i64
  %51 = icmp eq i64 %50, 2
  br i1 %51, label %52, label %57
52:
  %53 = getelementptr i8, ptr %1, i64 40
  %54 = getelementptr i8, ptr %53, i64 24
  %55 = load i64, ptr %54, align 8
  %56 = mul nsw i64 %.0, %55
  br label %57
57:
  %58 = phi i64 [ %56, %52 ], [ 0, %41 ]
  %59 = getelementptr i8, ptr %47, i64 %58
  %60 = load float, ptr %59, align 4
  br label %81
61:
  %62 = load ptr, ptr %1, align 8
  %63 = getelementptr i8, ptr %1, i64 40
  %64 = getelementptr i8, ptr %63, i64 0
  %65 = load i64, ptr %64, align 8
  %66 = mul nsw i64 %.0, %65
  %67 = getelementptr i8, ptr %62, i64 %66
  %68 = getelementptr i8, ptr %1, i64 20
  %69 = load i8, ptr %68, align 1
  %70 = sext i8 %69 to i64
  %71 = icmp eq i64 %70, 2
  br i1 %71, label %72, label %77
72:
  %73 = getelementptr i8, ptr %1, i64 40
  %74 = getelementptr i8, ptr %73, i64 24
  %75 = load i64, ptr %74, align 8
  %76 = mul nsw i64 0, %75
  br label %77
77:
  %78 = phi i64 [ %76, %72 ], [ 0, %61 ]
  %79 = getelementptr i8, ptr %67, i64 %78
  %80 = load float, ptr %79, align 4
  br label %81
81:
  %82 = phi float [ %60, %57 ], [ %80, %77 ]
  %83 = fpext float %82 to double
  %84 = load ptr, ptr %2, align 8
  %85 = getelementptr i8, ptr %2, i64 40
  %86 = getelementptr i8, ptr %85, i64 0
  %87 = load i64, ptr %86, align 8
  %88 = mul nsw i64 %.0, %87
  %89 = getelementptr i8, ptr %84, i64 %88
  %90 = getelementptr i8, ptr %2, i64 20
  %91 = load i8, ptr %90, align 1
  %92 = sext i8 %91 to i64
  %93 = icmp eq i64 %92, 2
  br i1 %93, label %94, label %99
94:
  %95 = getelementptr i8, ptr %2, i64 40
  %96 = getelementptr i8, ptr %95, i64 24
  %97 = load i64, ptr %96, align 8
  %98 = mul nsw i64 %.043, %97
  br label %99
99:
  %100 = phi i64 [ %98, %94 ], [ 0, %81 ]
  %101 = getelementptr i8, ptr %89, i64 %100
  %102 = load double, ptr %101, align 8
  %103 = fmul double %83, %102
  %104 = fadd double %.041, %103
  %105 = add nsw i64 %.0, 1
  br label %34
106:
  %107 = mul nsw i64 %.043, %15
  %108 = add nsw i64 %107, %.042
  %109 = getelementptr double, ptr %29, i64 %108
  store double %.041, ptr %109, align 8
  %110 = add nsw i64 %.042, 1
  br label %32
111:
  %112 = add nsw i64 %.043, 1
  br label %30
113:
  ret void
}
define void @_FortranAMatmulReal8Real4(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) {
  call void @bitgrad.fortran.start_product(ptr %0, ptr %1, ptr %2, i64 8, i32 28)
  %6 = getelementptr i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 1
  %8 = sext i8 %7 to i64
  %9 = icmp eq i64 %8, 2
  br i1 %9, label %10, label %14
10:
  %11 = getelementptr i8, ptr %1, i64 32
  %12 = getelementptr i8, ptr %11, i64 0
  %13 = load i64, ptr %12, align 8
  br label %14
14:
  %15 = phi i64 [ %13, %10 ], [ 1, %5 ]
  %16 = getelementptr i8, ptr %2, i64 20
  %17 = load i8, ptr %16, align 1
  %18 = sext i8 %17 to i64
  %19 = icmp eq i64 %18, 2
  br i1 %19, label %20, label %24
20:
  %21 = getelementptr i8, ptr %2, i64 32
  %22 = getelementptr i8, ptr %21, i64 24
  %23 = load i64, ptr %22, align 8
  br label %24
24:
  %25 = phi i64 [ %23, %20 ], [ 1, %14 ]
  %26 = getelementptr i8, ptr %2, i64 32
  %27 = getelementptr i8, ptr %26, i64 0
  %28 = load i64, ptr %27, align 8
  %29 = load ptr, ptr %0, align 8
  br label %30
30:
  %.043 = phi i64 [ 0, %24 ], [ %112, %111 ]
  %31 = icmp slt i64 %.043, %25
  br i1 %31, label %32, label %113
32:
  %.042 = phi i64 [ %110, %106 ], [ 0, %30 ]
  %33 = icmp slt i64 %.042, %15
  br i1 %33, label %34, label %111
34:
  %.041 = phi double [ %104, %98 ], [ 0.000000e+00, %32 ]
  %.0 = phi i64 [ %105, %98 ], [ 0, %32 ]
  %35 = icmp slt i64 %.0, %28
  br i1 %35, label %36, label %106
36:
  %37 = getelementptr i8, ptr %1, i64 20
  %38 = load i8, ptr %37, align 1
  %39 = sext i8 %38 to i64
  %40 = icmp eq i64 %39, 2
  br i1 %40, label %41, label %61
41:
  %42 = load ptr, ptr %1, align 8
  %43 = getelementptr i8, ptr %1, i64 40
  %44 = getelementptr i8, ptr %43, i64 0
  %45 = load i64, ptr %44, align 8
  %46 = mul nsw i64 %.042, %45
  %47 = getelementptr i8, ptr %42, i64 %46
  %48 = getelementptr i8, ptr %1, i64 20
  %49 = load i8, ptr %48, align 1
  %50 = sext i8 %49 to i64
  %51 = icmp eq i64 %50, 2
  br i1 %51, label %52, label %57
52:
  %53 = getelementptr i8, ptr %1, i64 40
  %54 = getelementptr i8, ptr %53, i64 24
  %55 = load i64, ptr %54, align 8
  %56 = mul nsw i64 %.0, %55
  br label %57
57:
  %58 = phi i64 [ %56, %52 ], [ 0, %41 ]
  %59 = getelementptr i8, ptr %47, i64 %58
  %60 = load double, ptr %59, align 8
  br label %81
61:
  %62 = load ptr, ptr %1, align 8
  %63 = getelementptr i8, ptr %1, i64 40
  %64 = getelementptr i8, ptr %63, i64 0
  %65 = load i64, ptr %64, align 8
  %66 = mul nsw i64 %.0, %65
  %67 = getelementptr i8, ptr %62, i64 %66
  %68 = getelementptr i8, ptr %1, i64 20
  %69 = load i8, ptr %68, align 1
  %70 = sext i8 %69 to i64
  %71 = icmp eq i64 %70, 2
  br i1 %71, label %72, label %77
72:
  %73 = getelementptr i8, ptr %1, i64 40
  %74 = getelementptr i8, ptr %73, i64 24
  %75 = load i64, ptr %74, align 8
  %76 = mul nsw i64 0, %75
  br label %77
77:
  %78 = phi i64 [ %76, %72 ], [ 0, %61 ]
  %79 = getelementptr i8, ptr %67, i64 %78
  %80 = load double, ptr %79, align 8
  br label %81
81:
  %82 = phi double [ %60, %57 ], [ %80, %77 ]
  %83 = load ptr, ptr %2, align 8
  %84 = getelementptr i8, ptr %2, i64 40
  %85 = getelementptr i8, ptr %84, i64 0
  %86 = load i64, ptr %85, align 8
  %87 = mul nsw i64 %.0, %86
  %88 = getelementptr i8, ptr %83, i64 %87
  %89 = getelementptr i8, ptr %2, i64 20
  %90 = load i8, ptr %89, align 1
  %91 = sext i8 %90 to i64
  %92 = icmp eq i64 %91, 2
  br i1 %92, label %93, label %98
93:
  %94 = getelementptr i8, ptr %2, i64 40
  %95 = getelementptr i8, ptr %94, i64 24
  %96 = load i64, ptr %95, align 8
  %97 = mul nsw i64 %.043, %96
  br label %98
98:
  %99 = phi i64 [ %97, %93 ], [ 0, %81 ]
  %100 = getelementptr i8, ptr %88, i64 %99
  %101 = load float, ptr %100, align 4
  %102 = fpext float %101 to double
  %103 = fmul double %82, %102
  %104 = fadd double %.041, %103
  %105 = add nsw i64 %.0, 1
  br label %34
106:
  %107 = mul nsw i64 %.043, %15
  %108 = add nsw i64 %107, %.042
  %109 = getelementptr double, ptr %29, i64 %108
  store double %.041, ptr %109, align 8
  %110 = add nsw i64 %.042, 1
  br label %32
111:
  %112 = add nsw i64 %.043, 1
  br label %30
113:
  ret void
}
define void @_FortranAMatmulInteger4Integer4(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) {
  call void @bitgrad.fortran.start_product(ptr %0, ptr %1, ptr %2, i64 4, i32 9)
  %6 = getelementptr i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 1
  %8 = sext i8 %7 to i64
  %9 = icmp eq i64 %8, 2
  br i1 %9, label %10, label %14
10:
  %11 = getelementptr i8, ptr %1, i64 32
  %12 = getelementptr i8, ptr %11, i64 0
  %13 = load i64, ptr %12, align 8
  br label %14
14:
  %15 = phi i64 [ %13, %10 ], [ 1, %5 ]
  %16 = getelementptr i8, ptr %2, i64 20
  %17 = load i8, ptr %16, align 1
  %18 = sext i8 %17 to i64
  %19 = icmp eq i64 %18, 2
  br i1 %19, label %20, label %24
20:
  %21 = getelementptr i8, ptr %2, i64 32
  %22 = getelementptr i8, ptr %21, i64 24
  %23 = load i64, ptr %22, align 8
  br label %24
24:
  %25 = phi i64 [ %23, %20 ], [ 1, %14 ]
  %26 = getelementptr i8, ptr %2, i64 32
  %27 = getelementptr i8, ptr %26, i64 0
  %28 = load i64, ptr %27, align 8
  %29 = load ptr, ptr %0, align 8
  br label %30
30:
  %.043 = phi i64 [ 0, %24 ], [ %111, %110 ]
  %31 = icmp slt i64 %.043, %25
  br i1 %31, label %32, label %112
32:
  %.042 = phi i64 [ %109, %105 ], [ 0, %30 ]
  %33 = icmp slt i64 %.042, %15
  br i1 %33, label %34, label %110
34:
  %.041 = phi i32 [ %103, %98 ], [ 0, %32 ]
  %.0 = phi i64 [ %104, %98 ], [ 0, %32 ]
  %35 = icmp slt i64 %.0, %28
  br i1 %35, label %36, label %105
36:
  %37 = getelementptr i8, ptr %1, i64 20
  %38 = load i8, ptr %37, align 1
  %39 = sext i8 %38 to i64
  %40 = icmp eq i64 %39, 2
  br i1 %40, label %41, label %61
41:
  %42 = load ptr, ptr %1, align 8
  %43 = getelementptr i8, ptr %1, i64 40
  %44 = getelementptr i8, ptr %43, i64 0
  %45 = load i64, ptr %44, align 8
  %46 = mul nsw i64 %.042, %45
  %47 = getelementptr i8, ptr %42, i64 %46
  %48 = getelementptr i8, ptr %1, i64 20
  %49 = load i8, ptr %48, align 1
  %50 = sext i8 %49 to i64
  %51 = icmp eq i64 %50, 2
  br i1 %51, label %52, label %57
52:
  %53 = getelementptr i8, ptr %1, i64 40
  %54 = getelementptr i8, ptr %53, i64 24
  %55 = load i64, ptr %54, align 8
  %56 = mul nsw i64 %.0, %55
  br label %57
57:
  %58 = phi i64 [ %56, %52 ], [ 0, %41 ]
  %59 = getelementptr i8, ptr %47, i64 %58
  %60 = load i32, ptr %59, align 4
  br label %81
61:
  %62 = load ptr, ptr %1, align 8
  %63 = getelementptr i8, ptr %1, i64 40
  %64 = getelementptr i8, ptr %63, i64 0
  %65 = load i64, ptr %64, align 8
  %66 = mul nsw i64 %.0, %65
  %67 = getelementptr i8, ptr %62, i64 %66
  %68 = getelementptr i8, ptr %1, i64 20
  %69 = load i8, ptr %68, align 1
  %70 = sext i8 %69 to i64
  %71 = icmp eq i64 %70, 2
  br i1 %71, label %72, label %77
72:
  %73 = getelementptr i8, ptr %1, i64 40
  %74 = getelementptr i8, ptr %73, i64 24
  %75 = load i64, ptr %74, align 8
  %76 = mul nsw i64 0, %75
  br label %77
77:
  %78 = phi i64 [ %76, %72 ], [ 0, %61 ]
  %79 = getelementptr i8, ptr %67, i64 %78
  %80 = load i32, ptr %79, align 4
  br label %81
81:
  %82 = phi i32 [ %60, %57 ], [ %80, %77 ]
  %83 = load ptr, ptr %2, align 8
  %84 = getelementptr i8, ptr %2, i64 40
  %85 = getelementptr i8, ptr %84, i64 0
  %86 = load i64, ptr %85, align 8
  %87 = mul nsw i64 %.0, %86
  %88 = getelementptr i8, ptr %83, i64 %87
  %89 = getelementptr i8, ptr %2, i64 20
  %90 = load i8, ptr %89, align 1
  %91 = sext i8 %90 to i64
  %92 = icmp eq i64 %91, 2
  br i1 %92, label %93, label %98
93:
  %94 = getelementptr i8, ptr %2, i64 40
  %95 = getelementptr i8, ptr %94, i64 24
  %96 = load i64, ptr %95, align 8
  %97 = mul nsw i64 %.043, %96
  br label %98
98:
  %99 = phi i64 [ %97, %93 ], [ 0, %81 ]
  %100 = getelementptr i8, ptr %88, i64 %99
  %101 = load i32, ptr %100, align 4
  %102 = mul nsw i32 %82, %101
  %103 = add nsw i32 %.041, %102
  %104 = add nsw i64 %.0, 1
  br label %34
105:
  %106 = mul nsw i64 %.043, %15
  %107 = add nsw i64 %106, %.042
  %108 = getelementptr i32, ptr %29, i64 %107
  store i32 %.041, ptr %108, align 4
  %109 = add nsw i64 %.042, 1
  br label %32
110:
  %111 = add nsw i64 %.043, 1
  br label %30
112:
  ret void
}
define void @_FortranAMatmulInteger8Integer8(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) {
  call void @bitgrad.fortran.start_product(ptr %0, ptr %1, ptr %2, i64 8, i32 10)
  %6 = getelementptr i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 1
  %8 = sext i8 %7 to i64
  %9 = icmp eq i64 %8, 2
  br i1 %9, label %10, label %14
10:
  %11 = getelementptr i8, ptr %1, i64 32
  %12 = getelementptr i8, ptr %11, i64 0
  %13 = load i64, ptr %12, align 8
  br label %14
14:
  %15 = phi i64 [ %13, %10 ], [ 1, %5 ]
  %16 = getelementptr i8, ptr %2, i64 20
  %17 = load i8, ptr %16, align 1
  %18 = sext i8 %17 to i64
  %19 = icmp eq i64 %18, 2
  br i1 %19, label %20, label %24
20:
  %21 = getelementptr i8, ptr %2, i64 32
  %22 = getelementptr i8, ptr %21, i64 24
  %23 = load i64, ptr %22, align 8
  br label %24
24:
  %25 = phi i64 [ %23, %20 ], [ 1, %14 ]
  %26 = getelementptr i8, ptr %2, i64 32
  %27 = getelementptr i8, ptr %26, i64 0
  %28 = load i64, ptr %27, align 8
  %29 = load ptr, ptr %0, align 8
  br label %30
30:
  %.043 = phi i64 [ 0, %24 ], [ %111, %110 ]
  %31 = icmp slt i64 %.043, %25
  br i1 %31, label %32, label %112
32:
  %.042 = phi i64 [ %109, %105 ], [ 0, %30 ]
  %33 = icmp slt i64 %.042, %15
  br i1 %33, label %34, label %110
34:
  %.041 = phi i64 [ %103, %98 ], [ 0, %32 ]
  %.0 = phi i64 [ %104, %98 ], [ 0, %32 ]
  %35 = icmp slt i64 %.0, %28
  br i1 %35, label %36, label %105
36:
  %37 = getelementptr i8, ptr %1, i64 20
  %38 = load i8, ptr %37, align 1
  %39 = sext i8 %38 to i64
  %40 = icmp eq i64 %39, 2
  br i1 %40, label %41, label %61
41:
  %42 = load ptr, ptr %1, align 8
  %43 = getelementptr i8, ptr %1, i64 40
  %44 = getelementptr i8, ptr %43, i64 0
  %45 = load i64, ptr %44, align 8
  %46 = mul nsw i64 %.042, %45
  %47 = getelementptr i8, ptr %42, i64 %46
  %48 = getelementptr i8, ptr %1, i64 20
  %49 = load i8, ptr %48, align 1
  %50 = sext i8 %49 to i64
  %51 = icmp eq i64 %50, 2
  br i1 %51, label %52, label %57
52:
  %53 = getelementptr i8, ptr %1, i64 40
  %54 = getelementptr i8, ptr %53, i64 24
  %55 = load i64, ptr %54, align 8
  %56 = mul nsw i64 %.0, %55
  br label %57
57:
  %58 = phi i64 [ %56, %52 ], [ 0, %41 ]
  %59 = getelementptr i8, ptr %47, i64 %58
  %60 = load i64, ptr %59, align 8
  br label %81
61:
  %62 = load ptr, ptr %1, align 8
  %63 = getelementptr i8, ptr %1, i64 40
  %64 = getelementptr i8, ptr %63, i64 0
  %65 = load i64, ptr %64, align 8
  %66 = mul nsw i64 %.0, %65
  %67 = getelementptr i8, ptr %62, i64 %66
  %68 = getelementptr i8, ptr %1, i64 20
  %69 = load i8, ptr %68, align 1
  %70 = sext i8 %69 to i64
  %71 = icmp eq i64 %70, 2
  br i1 %71, label %72, label %77
72:
  %73 = getelementptr i8, ptr %1, i64 40
  %74 = getelementptr i8, ptr %73, i64 24
  %75 = load i64, ptr %74, align 8
  %76 = mul nsw i64 0, %75
  br label %77
77:
  %78 = phi i64 [ %76, %72 ], [ 0, %61 ]
  %79 = getelementptr i8, ptr %67, i64 %78
  %80 = load i64, ptr %79, align 8
  br label %81
81:
  %82 = phi i64 [ %60, %57 ], [ %80, %77 ]
  %83 = load ptr, ptr %2, align 8
  %84 = getelementptr i8, ptr %2, i64 40
  %85 = getelementptr i8, ptr %84, i64 0
  %86 = load i64, ptr %85, align 8
  %87 = mul nsw i64 %.0, %86
  %88 = getelementptr i8, ptr %83, i64 %87
  %89 = getelementptr i8, ptr %2, i64 20
  %90 = load i8, ptr %89, align 1
  %91 = sext i8 %90 to i64
  %92 = icmp eq i64 %91, 2
  br i1 %92, label %93, label %98
93:
  %94 = getelementptr i8, ptr %2, i64 40
  %95 = getelementptr i8, ptr %94, i64 24
  %96 = load i64, ptr %95, align 8
  %97 = mul nsw i64 %.043, %96
  br label %98
98:
  %99 = phi i64 [ %97, %93 ], [ 0, %81 ]
  %100 = getelementptr i8, ptr %88, i64 %99
  %101 = load i64, ptr %100, align 8
  %102 = mul nsw i64 %82, %101
  %103 = add nsw i64 %.041, %102
  %104 = add nsw i64 %.0, 1
  br label %34
105:
  %106 = mul nsw i64 %.043, %15
  %107 = add nsw i64 %106, %.042
  %108 = getelementptr i64, ptr %29, i64 %107
  store i64 %.041, ptr %108, align 8
  %109 = add nsw i64 %.042, 1
  br label %32
110:
  %111 = add nsw i64 %.043, 1
  br label %30
112:
  ret void
}
define void @_FortranAMatmulTransposeReal8Real8(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) {
  %6 = getelementptr i8, ptr %0, i64 8
  store i64 8, ptr %6, align 8
  %7 = getelementptr i8, ptr %2, i64 20
  %8 = load i8, ptr %7, align 1
  %9 = sext i8 %8 to i64
  %10 = trunc i64 %9 to i8
  %11 = getelementptr i8, ptr %0, i64 20
  store i8 %10, ptr %11, align 1
  %12 = getelementptr i8, ptr %0, i64 21
  store i8 28, ptr %12, align 1
  %13 = getelementptr i8, ptr %1, i64 32
  %14 = getelementptr i8, ptr %13, i64 24
  %15 = load i64, ptr %14, align 8
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 0, i64 %15)
  %16 = getelementptr i8, ptr %2, i64 20
  %17 = load i8, ptr %16, align 1
  %18 = sext i8 %17 to i64
  %19 = icmp eq i64 %18, 2
  br i1 %19, label %20, label %24
20:
  %21 = getelementptr i8, ptr %2, i64 32
  %22 = getelementptr i8, ptr %21, i64 24
  %23 = load i64, ptr %22, align 8
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 1, i64 %23)
  br label %24
24:
  call void @bitgrad.fortran.allocate(ptr %0)
  %25 = getelementptr i8, ptr %1, i64 32
  %26 = getelementptr i8, ptr %25, i64 24
  %27 = load i64, ptr %26, align 8
  %28 = getelementptr i8, ptr %2, i64 20
  %29 = load i8, ptr %28, align 1
  %30 = sext i8 %29 to i64
  %31 = icmp eq i64 %30, 2
  br i1 %31, label %32, label %36
32:
  %33 = getelementptr i8, ptr %2, i64 32
  %34 = getelementptr i8, ptr %33, i64 24
  %35 = load i64, ptr %34, align 8
  br label %36
36:
  %37 = phi i64 [ %35, %32 ], [ 1, %24 ]
  %38 = getelementptr i8, ptr %2, i64 32
  %39 = getelementptr i8, ptr %38, i64 0
  %40 = load i64, ptr %39, align 8
  %41 = load ptr, ptr %0, align 8
  br label %42
42:
  %.043 = phi i64 [ 0, %36 ], [ %96, %95 ]
  %43 = icmp slt i64 %.043, %37
  br i1 %43, label %44, label %97
44:
  %.042 = phi i64 [ %94, %90 ], [ 0, %42 ]
  %45 = icmp slt i64 %.042, %27
  br i1 %45, label %46, label %95
46:
  %.041 = phi double [ %88, %83 ], [ 0.000000e+00, %44 ]
  %.0 = phi i64 [ %89, %83 ], [ 0, %44 ]
  %47 = icmp slt i64 %.0, %40
  br i1 %47, label %48, label %90
48:
  %49 = load ptr, ptr %1, align 8
  %50 = getelementptr i8, ptr %1, i64 40
  %51 = getelementptr i8, ptr %50, i64 0
  %52 = load i64, ptr %51, align 8
  %53 = mul nsw i64 %.0, %52
  %54 = getelementptr i8, ptr %49, i64 %53
  %55 = getelementptr i8, ptr %1, i64 20
  %56 = load i8, ptr %55, align 1
  %57 = sext i8 %56 to i64
  %58 = icmp eq i64 %57, 2
  br i1 %58, label %59, label %64
59:
  %60 = getelementptr i8, ptr %1, i64 40
  %61 = getelementptr i8, ptr %60, i64 24
  %62 = load i64, ptr %61, align 8
  %63 = mul nsw i64 %.042, %62
  br label %64
64:
  %65 = phi i64 [ %63, %59 ], [ 0, %48 ]
  %66 = getelementptr i8, ptr %54, i64 %65
  %67 = load double, ptr %66, align 8
  %68 = load ptr, ptr %2, align 8
  %69 = getelementptr i8, ptr %2, i64 40
  %70 = getelementptr i8, ptr %69, i64 0
  %71 = load i64, ptr %70, align 8
  %72 = mul nsw i64 %.0, %71
  %73 = getelementptr i8, ptr %68, i64 %72
  %74 = getelementptr i8, ptr %2, i64 20
  %75 = load i8, ptr %74, align 1
  %76 = sext i8 %75 to i64
  %77 = icmp eq i64 %76, 2
  br i1 %77, label %78, label %83
78:
  %79 = getelementptr i8, ptr %2, i64 40
  %80 = getelementptr i8, ptr %79, i64 24
  %81 = load i64, ptr %80, align 8
  %82 = mul nsw i64 %.043, %81
  br label %83
83:
  %84 = phi i64 [ %82, %78 ], [ 0, %64 ]
  %85 = getelementptr i8, ptr %73, i64 %84
  %86 = load double, ptr %85, align 8
  %87 = fmul double %67, %86
  %88 = fadd double %.041, %87
  %89 = add nsw i64 %.0, 1
  br label %46
90:
  %91 = mul nsw i64 %.043, %27
  %92 = add nsw i64 %91, %.042
  %93 = getelementptr double, ptr %41, i64 %92
  store double %.041, ptr %93, align 8
  %94 = add nsw i64 %.042, 1
  br label %44
95:
  %96 = add nsw i64 %.043, 1
  br label %42
97:
  ret void
}
define void @_FortranAMatmulTransposeReal4Real4(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) {
  %6 = getelementptr i8, ptr %0, i64 8
  store i64 4, ptr %6, align 8
  %7 = getelementptr i8, ptr %2, i64 20
  %8 = load i8, ptr %7, align 1
  %9 = sext i8 %8 to i64
  %10 = trunc i64 %9 to i8
  %11 = getelementptr i8, ptr %0, i64 20
  store i8 %10, ptr %11, align 1
  %12 = getelementptr i8, ptr %0, i64 21
  store i8 27, ptr %12, align 1
  %13 = getelementptr i8, ptr %1, i64 32
  %14 = getelementptr i8, ptr %13, i64 24
  %15 = load i64, ptr %14, align 8
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 0, i64 %15)
  %16 = getelementptr i8, ptr %2, i64 20
  %17 = load i8, ptr %16, align 1
  %18 = sext i8 %17 to i64
  %19 = icmp eq i64 %18, 2
  br i1 %19, label %20, label %24
20:
  %21 = getelementptr i8, ptr %2, i64 32
  %22 = getelementptr i8, ptr %21, i64 24
  %23 = load i64, ptr %22, align 8
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 1, i64 %23)
  br label %24
24:
  call void @bitgrad.fortran.allocate(ptr %0)
  %25 = getelementptr i8, ptr %1, i64 32
  %26 = getelementptr i8, ptr %25, i64 24
  %27 = load i64, ptr %26, align 8
  %28 = getelementptr i8, ptr %2, i64 20
  %29 = load i8, ptr %28, align 1
  %30 = sext i8 %29 to i64
  %31 = icmp eq i64 %30, 2
  br i1 %31, label %32, label %36
32:
  %33 = getelementptr i8, ptr %2, i64 32
  %34 = getelementptr i8, ptr %33, i64 24
  %35 = load i64, ptr %34, align 8
  br label %36
36:
  %37 = phi i64 [ %35, %32 ], [ 1, %24 ]
  %38 = getelementptr i8, ptr %2, i64 32
  %39 = getelementptr i8, ptr %38, i64 0
  %40 = load i64, ptr %39, align 8
  %41 = load ptr, ptr %0, align 8
  br label %42
42:
  %.043 = phi i64 [ 0, %36 ], [ %96, %95 ]
  %43 = icmp slt i64 %.043, %37
  br i1 %43, label %44, label %97
44:
  %.042 = phi i64 [ %94, %90 ], [ 0, %42 ]
  %45 = icmp slt i64 %.042, %27
  br i1 %45, label %46, label %95
46:
  %.041 = phi float [ %88, %83 ], [ 0.000000e+00, %44 ]
  %.0 = phi i64 [ %89, %83 ], [ 0, %44 ]
  %47 = icmp slt i64 %.0, %40
  br i1 %47, label %48, label %90
48:
  %49 = load ptr, ptr %1, align 8
  %50 = getelementptr i8, ptr %1, i64 40
  %51 = getelementptr i8, ptr %50, i64 0
  %52 = load i64, ptr %51, align 8
  %53 = mul nsw i64 %.0, %52
  %54 = getelementptr i8, ptr %49, i64 %53
  %55 = getelementptr i8, ptr %1, i64 20
  %56 = load i8, ptr %55, align 1
  %57 = sext i8 %56 to i64
  %58 = icmp eq i64 %57, 2
  br i1 %58, label %59, label %64
59:
  %60 = getelementptr i8, ptr %1, i64 40
  %61 = getelementptr i8, ptr %60, i64 24
  %62 = load i64, ptr %61, align 8
  %63 = mul nsw i64 %.042, %62
  br label %64
64:
  %65 = phi i64 [ %63, %59 ], [ 0, %48 ]
  %66 = getelementptr i8, ptr %54, i64 %65
  %67 = load float, ptr %66, align 4
  %68 = load ptr, ptr %2, align 8
  %69 = getelementptr i8, ptr %2, i64 40
  %70 = getelementptr i8, ptr %69, i64 0
  %71 = load i64, ptr %70, align 8
  %72 = mul nsw i64 %.0, %71
  %73 = getelementptr i8, ptr %68, i64 %72
  %74 = getelementptr i8, ptr %2, i64 20
  %75 = load i8, ptr %74, align 1
  %76 = sext i8 %75 to i64
  %77 = icmp eq i64 %76, 2
  br i1 %77, label %78, label %83
78:
  %79 = getelementptr i8, ptr %2, i64 40
  %80 = getelementptr i8, ptr %79, i64 24
  %81 = load i64, ptr %80, align 8
  %82 = mul nsw i64 %.043, %81
  br label %83
83:
  %84 = phi i64 [ %82, %78 ], [ 0, %64 ]
  %85 = getelementptr i8, ptr %73, i64 %84
  %86 = load float, ptr %85, align 4
  %87 = fmul float %67, %86
  %88 = fadd float %.041, %87
  %89 = add nsw i64 %.0, 1
  br label %46
90:
  %91 = mul nsw i64 %.043, %27
  %92 = add nsw i64 %91, %.042
  %93 = getelementptr float, ptr %41, i64 %92
  store float %.041, ptr %93, align 4
  %94 = add nsw i64 %.042, 1
  br label %44
95:
  %96 = add nsw i64 %.043, 1
  br label %42
97:
  ret void
}
define void @_FortranAMatmul(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) {
  %6 = getelementptr i8, ptr %1, i64 21
  %7 = load i8, ptr %6, align 1
  %8 = sext i8 %7 to i32
  %9 = icmp eq i32 %8, 28
  br i1 %9, label %10, label %16
10:
  %11 = getelementptr i8, ptr %2, i64 21
  %12 = load i8, ptr %11, align 1
  %13 = sext i8 %12 to i32
  %14 = icmp eq i32 %13, 28
  br i1 %14, label %15, label %16
15:
  call void @_FortranAMatmulReal8Real8(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4)
  br label %39
16:
  %17 = getelementptr i8, ptr %1, i64 21
  %18 = load i8, ptr %17, align 1
  %19 = sext i8 %18 to i32
  %20 = icmp eq i32 %19, 27
  br i1 %20, label %21, label %27
21:
  %22 = getelementptr i8, ptr %2, i64 21
  %23 = load i8, ptr %22, align 1
  %24 = sext i8 %23 to i32
  %25 = icmp eq i32 %24, 27
  br i1 %25, label %26, label %27
26:
  call void @_FortranAMatmulReal4Real4(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4)
  br label %39
27:
  %28 = getelementptr i8, ptr %1, i64 21
  %29 = load i8, ptr %28, align 1
  %30 = sext i8 %29 to i32
  %31 = icmp eq i32 %30, 9
  br i1 %31, label %32, label %38
32:
  %33 = getelementptr i8, ptr %2, i64 21
  %34 = load i8, ptr %33, align 1
  %35 = sext i8 %34 to i32
  %36 = icmp eq i32 %35, 9
  br i1 %36, label %37, label %38
37:
  call void @_FortranAMatmulInteger4Integer4(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4)
  br label %39
38:
  call void @bitgrad.fortran.stop(ptr @.str.6)
  unreachable
39:
  ret void
}
define void @_FortranATranspose(ptr %0, ptr %1, ptr %2, i32 %3) {
  call void @bitgrad.fortran.start_result(ptr %0, ptr %1, i32 2)
  %5 = getelementptr i8, ptr %1, i64 32
  %6 = getelementptr i8, ptr %5, i64 24
  %7 = load i64, ptr %6, align 8
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 0, i64 %7)
  %8 = getelementptr i8, ptr %1, i64 32
  %9 = getelementptr i8, ptr %8, i64 0
  %10 = load i64, ptr %9, align 8
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 1, i64 %10)
  call void @bitgrad.fortran.allocate(ptr %0)
  %11 = getelementptr i8, ptr %1, i64 8
  %12 = load i64, ptr %11, align 8
  %13 = getelementptr i8, ptr %1, i64 32
  %14 = getelementptr i8, ptr %13, i64 24
  %15 = load i64, ptr %14, align 8
  %16 = getelementptr i8, ptr %1, i64 32
  %17 = getelementptr i8, ptr %16, i64 0
  %18 = load i64, ptr %17, align 8
  br label %19
19:
  %.026 = phi i64 [ 0, %4 ], [ %42, %41 ]
  %20 = icmp slt i64 %.026, %18
  br i1 %20, label %21, label %43
21:
  %.0 = phi i64 [ %40, %23 ], [ 0, %19 ]
  %22 = icmp slt i64 %.0, %15
  br i1 %22, label %23, label %41
23:
  %24 = load ptr, ptr %0, align 8
  %25 = mul nsw i64 %.026, %15
  %26 = add nsw i64 %25, %.0
  %27 = mul nsw i64 %26, %12
  %28 = getelementptr i8, ptr %24, i64 %27
  %29 = load ptr, ptr %1, align 8
  %30 = getelementptr i8, ptr %1, i64 40
  %31 = getelementptr i8, ptr %30, i64 0
  %32 = load i64, ptr %31, align 8
  %33 = mul nsw i64 %.026, %32
  %34 = getelementptr i8, ptr %29, i64 %33
  %35 = getelementptr i8, ptr %1, i64 40
  %36 = getelementptr i8, ptr %35, i64 24
  %37 = load i64, ptr %36, align 8
  %38 = mul nsw i64 %.0, %37
  %39 = getelementptr i8, ptr %34, i64 %38
  call void @llvm.memcpy.p0.p0.i64(ptr %28, ptr %39, i64 %12, i1 false)
  %40 = add nsw i64 %.0, 1
  br label %21
41:
  %42 = add nsw i64 %.026, 1
  br label %19
43:
  ret void
}
define void @bitgrad.fortran.start_result(ptr %0, ptr %1, i32 %2) {
  %4 = getelementptr i8, ptr %1, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr i8, ptr %0, i64 8
  store i64 %5, ptr %6, align 8
  %7 = trunc i32 %2 to i8
  %8 = getelementptr i8, ptr %0, i64 20
  store i8 %7, ptr %8, align 1
  %9 = getelementptr i8, ptr %1, i64 21
  %10 = load i8, ptr %9, align 1
  %11 = getelementptr i8, ptr %0, i64 21
  store i8 %10, ptr %11, align 1
  ret void
}
define void @_FortranAReshape(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i32 %6) {
  %8 = icmp ne ptr %4, null
  br i1 %8, label %9, label %10
9:
  call void @bitgrad.fortran.stop(ptr @.str.7)
  unreachable
10:
  call void @bitgrad.fortran.refuse_components(ptr %1)
  %11 = getelementptr i8, ptr %2, i64 32
  %12 = getelementptr i8, ptr %11, i64 0
  %13 = load i64, ptr %12, align 8
  %14 = trunc i64 %13 to i32
  call void @bitgrad.fortran.start_result(ptr %0, ptr %1, i32 %14)
  br label %15
15:
  %.045 = phi i64 [ 0, %10 ], [ %27, %17 ]
  %16 = icmp slt i64 %.045, %13
  br i1 %16, label %17, label %28
17:
  %18 = load ptr, ptr %2, align 8
  %19 = getelementptr i8, ptr %2, i64 40
  %20 = getelementptr i8, ptr %19, i64 0
  %21 = load i64, ptr %20, align 8
  %22 = mul nsw i64 %.045, %21
  %23 = getelementptr i8, ptr %18, i64 %22
  %24 = getelementptr i8, ptr %2, i64 8
  %25 = load i64, ptr %24, align 8
  %26 = call i64 @bitgrad.fortran.integer_at(ptr %23, i64 %25)
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 %.045, i64 %26)
  %27 = add nsw i64 %.045, 1
  br label %15
28:
  call void @bitgrad.fortran.allocate(ptr %0)
  %29 = call i64 @bitgrad.fortran.elements(ptr %0)
  %30 = call i64 @bitgrad.fortran.elements(ptr %1)
  %31 = icmp sle i64 %29, %30
  %32 = icmp ne ptr %3, null
  %or.cond = or i1 %31, %32
  br i1 %or.cond, label %34, label %33
33:
  call void @bitgrad.fortran.stop(ptr @.str.8)
  unreachable
34:
  %35 = getelementptr i8, ptr %1, i64 8
  %36 = load i64, ptr %35, align 8
  br label %37
37:
  %.044 = phi i64 [ 0, %34 ], [ %45, %40 ]
  %38 = icmp slt i64 %.044, %29
  %39 = icmp slt i64 %.044, %30
  %spec.select = select i1 %38, i1 %39, i1 false
  br i1 %spec.select, label %40, label %46
40:
  %41 = load ptr, ptr %0, align 8
  %42 = mul nsw i64 %.044, %36
  %43 = getelementptr i8, ptr %41, i64 %42
  %44 = call ptr @bitgrad.fortran.element(ptr %1, i64 %.044)
  call void @llvm.memcpy.p0.p0.i64(ptr %43, ptr %44, i64 %36, i1 false)
  %45 = add nsw i64 %.044, 1
  br label %37
46:
  %.0 = phi i64 [ %56, %48 ], [ %30, %37 ]
  %47 = icmp slt i64 %.0, %29
  br i1 %47, label %48, label %57
48:
  %49 = load ptr, ptr %0, align 8
  %50 = mul nsw i64 %.0, %36
  %51 = getelementptr i8, ptr %49, i64 %50
  %52 = sub nsw i64 %.0, %30
  %53 = call i64 @bitgrad.fortran.elements(ptr %3)
  %54 = srem i64 %52, %53
  %55 = call ptr @bitgrad.fortran.element(ptr %3, i64 %54)
  call void @llvm.memcpy.p0.p0.i64(ptr %51, ptr %55, i64 %36, i1 false)
  %56 = add nsw i64 %.0, 1
  br label %46
57:
  ret void
}
define i64 @bitgrad.fortran.integer_at(ptr %0, i64 %1) {
  switch i64 %1, label %12 [
    i64 1, label %3
    i64 2, label %6
    i64 4, label %9
  ]
3:
  %4 = load i8, ptr %0, align 1
  %5 = sext i8 %4 to i64
  br label %14
6:
  %7 = load i16, ptr %0, align 2
  %8 = sext i16 %7 to i64
  br label %14
9:
  %10 = load i32, ptr %0, align 4
  %11 = sext i32 %10 to i64
  br label %14
12:
  %13 = load i64, ptr %0, align 8
  br label %14
14:
  %.0 = phi i64 [ %5, %3 ], [ %8, %6 ], [ %11, %9 ], [ %13, %12 ]
  ret i64 %.0
}
define void @_FortranASpread(ptr %0, ptr %1, i32 %2, i64 %3, ptr %4, i32 %5) {
  call void @bitgrad.fortran.refuse_components(ptr %1)
  %7 = icmp slt i64 %3, 0
  %spec.select = select i1 %7, i64 0, i64 %3
  %8 = getelementptr i8, ptr %1, i64 20
  %9 = load i8, ptr %8, align 1
  %10 = sext i8 %9 to i64
  %11 = trunc i64 %10 to i32
  %12 = add nsw i32 %11, 1
  call void @bitgrad.fortran.start_result(ptr %0, ptr %1, i32 %12)
  br label %13
13:
  %.035 = phi i64 [ 0, %6 ], [ %34, %32 ]
  %14 = getelementptr i8, ptr %1, i64 20
  %15 = load i8, ptr %14, align 1
  %16 = sext i8 %15 to i64
  %17 = icmp sle i64 %.035, %16
  br i1 %17, label %18, label %35
18:
  %19 = sub nsw i32 %2, 1
  %20 = sext i32 %19 to i64
  %21 = icmp eq i64 %.035, %20
  br i1 %21, label %32, label %22
22:
  %23 = getelementptr i8, ptr %1, i64 32
  %24 = sub nsw i32 %2, 1
  %25 = sext i32 %24 to i64
  %26 = icmp slt i64 %.035, %25
  %27 = sub nsw i64 %.035, 1
  %28 = select i1 %26, i64 %.035, i64 %27
  %29 = mul nsw i64 24, %28
  %30 = getelementptr i8, ptr %23, i64 %29
  %31 = load i64, ptr %30, align 8
  br label %32
32:
  %33 = phi i64 [ %31, %22 ], [ %spec.select, %18 ]
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 %.035, i64 %33)
  %34 = add nsw i64 %.035, 1
  br label %13
35:
  call void @bitgrad.fortran.allocate(ptr %0)
  %36 = getelementptr i8, ptr %1, i64 8
  %37 = load i64, ptr %36, align 8
  %38 = call i64 @bitgrad.fortran.elements(ptr %1)
  br label %39
39:
  %.034 = phi i64 [ 0, %35 ], [ %50, %49 ]
  %40 = icmp slt i64 %.034, %38
  br i1 %40, label %41, label %51
41:
  %.0 = phi i64 [ %48, %43 ], [ 0, %39 ]
  %42 = icmp slt i64 %.0, %spec.select
  br i1 %42, label %43, label %49
43:
  %44 = sub nsw i32 %2, 1
  %45 = sext i32 %44 to i64
  %46 = call ptr @bitgrad.fortran.on_line(ptr %0, i64 %45, i64 %.034, i64 %.0)
  %47 = call ptr @bitgrad.fortran.element(ptr %1, i64 %.034)
  call void @llvm.memcpy.p0.p0.i64(ptr %46, ptr %47, i64 %37, i1 false)
  %48 = add nsw i64 %.0, 1
  br label %41
49:
  %50 = add nsw i64 %.034, 1
  br label %39
51:
  ret void
}
define ptr @bitgrad.fortran.on_line(ptr %0, i64 %1, i64 %2, i64 %3) {
  %5 = getelementptr i8, ptr %0, i64 40
  %6 = mul nsw i64 24, %1
  %7 = getelementptr i8, ptr %5, i64 %6
  %8 = load i64, ptr %7, align 8
  %9 = mul nsw i64 %3, %8
  br label %10
10:
  %.019 = phi i64 [ %2, %4 ], [ %.120, %34 ]
  %.018 = phi i64 [ %9, %4 ], [ %.1, %34 ]
  %.0 = phi i64 [ 0, %4 ], [ %35, %34 ]
  %11 = getelementptr i8, ptr %0, i64 20
  %12 = load i8, ptr %11, align 1
  %13 = sext i8 %12 to i64
  %14 = icmp slt i64 %.0, %13
  br i1 %14, label %15, label %36
15:
  %16 = icmp ne i64 %.0, %1
  br i1 %16, label %17, label %34
17:
  %18 = getelementptr i8, ptr %0, i64 32
  %19 = mul nsw i64 24, %.0
  %20 = getelementptr i8, ptr %18, i64 %19
  %21 = load i64, ptr %20, align 8
  %22 = srem i64 %.019, %21
  %23 = getelementptr i8, ptr %0, i64 40
  %24 = mul nsw i64 24, %.0
  %25 = getelementptr i8, ptr %23, i64 %24
  %26 = load i64, ptr %25, align 8
  %27 = mul nsw i64 %22, %26
  %28 = add nsw i64 %.018, %27
  %29 = getelementptr i8, ptr %0, i64 32
  %30 = mul nsw i64 24, %.0
  %31 = getelementptr i8, ptr %29, i64 %30
  %32 = load i64, ptr %31, align 8
  %33 = sdiv i64 %.019, %32
  br label %34
34:
  %.120 = phi i64 [ %33, %17 ], [ %.019, %15 ]
  %.1 = phi i64 [ %28, %17 ], [ %.018, %15 ]
  %35 = add nsw i64 %.0, 1
  br label %10
36:
  %37 = load ptr, ptr %0, align 8
  %38 = getelementptr i8, ptr %37, i64 %.018
  ret ptr %38
}
define void @_FortranACshiftVector(ptr %0, ptr %1, i64 %2, ptr %3, i32 %4) {
  call void @bitgrad.fortran.refuse_components(ptr %1)
  call void @bitgrad.fortran.start_result(ptr %0, ptr %1, i32 1)
  %6 = getelementptr i8, ptr %1, i64 32
  %7 = getelementptr i8, ptr %6, i64 0
  %8 = load i64, ptr %7, align 8
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 0, i64 %8)
  call void @bitgrad.fortran.allocate(ptr %0)
  %9 = getelementptr i8, ptr %1, i64 8
  %10 = load i64, ptr %9, align 8
  %11 = getelementptr i8, ptr %1, i64 32
  %12 = getelementptr i8, ptr %11, i64 0
  %13 = load i64, ptr %12, align 8
  br label %14
14:
  %.0 = phi i64 [ 0, %5 ], [ %23, %16 ]
  %15 = icmp slt i64 %.0, %13
  br i1 %15, label %16, label %24
16:
  %17 = load ptr, ptr %0, align 8
  %18 = mul nsw i64 %.0, %10
  %19 = getelementptr i8, ptr %17, i64 %18
  %20 = add nsw i64 %.0, %2
  %21 = call i64 @bitgrad.fortran.wrapped(i64 %20, i64 %13)
  %22 = call ptr @bitgrad.fortran.element(ptr %1, i64 %21)
  call void @llvm.memcpy.p0.p0.i64(ptr %19, ptr %22, i64 %10, i1 false)
  %23 = add nsw i64 %.0, 1
  br label %14
24:
  ret void
}
define i64 @bitgrad.fortran.wrapped(i64 %0, i64 %1) {
  %3 = srem i64 %0, %1
  %4 = add nsw i64 %3, %1
  %5 = srem i64 %4, %1
  ret i64 %5
}
define void @_FortranACshift(ptr %0, ptr %1, ptr %2, i32 %3, ptr %4, i32 %5) {
  call void @bitgrad.fortran.refuse_components(ptr %1)
  %7 = getelementptr i8, ptr %1, i64 20
  %8 = load i8, ptr %7, align 1
  %9 = sext i8 %8 to i64
  %10 = trunc i64 %9 to i32
  call void @bitgrad.fortran.start_result(ptr %0, ptr %1, i32 %10)
  br label %11
11:
  %.039 = phi i64 [ 0, %6 ], [ %21, %16 ]
  %12 = getelementptr i8, ptr %1, i64 20
  %13 = load i8, ptr %12, align 1
  %14 = sext i8 %13 to i64
  %15 = icmp slt i64 %.039, %14
  br i1 %15, label %16, label %22
16:
  %17 = getelementptr i8, ptr %1, i64 32
  %18 = mul nsw i64 24, %.039
  %19 = getelementptr i8, ptr %17, i64 %18
  %20 = load i64, ptr %19, align 8
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 %.039, i64 %20)
  %21 = add nsw i64 %.039, 1
  br label %11
22:
  call void @bitgrad.fortran.allocate(ptr %0)
  %23 = getelementptr i8, ptr %1, i64 8
  %24 = load i64, ptr %23, align 8
  %25 = getelementptr i8, ptr %1, i64 32
  %26 = sub nsw i32 %3, 1
  %27 = mul nsw i32 24, %26
  %28 = sext i32 %27 to i64
  %29 = getelementptr i8, ptr %25, i64 %28
  %30 = load i64, ptr %29, align 8
  %31 = icmp ne i64 %30, 0
  br i1 %31, label %32, label %35
32:
  %33 = call i64 @bitgrad.fortran.elements(ptr %1)
  %34 = sdiv i64 %33, %30
  br label %35
35:
  %36 = phi i64 [ %34, %32 ], [ 0, %22 ]
  br label %37
37:
  %.040 = phi i64 [ 0, %35 ], [ %66, %65 ]
  %38 = icmp slt i64 %.040, %36
  br i1 %38, label %39, label %67
39:
  %40 = getelementptr i8, ptr %2, i64 20
  %41 = load i8, ptr %40, align 1
  %42 = sext i8 %41 to i64
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %44, label %46
44:
  %45 = load ptr, ptr %2, align 8
  br label %48
46:
  %47 = call ptr @bitgrad.fortran.element(ptr %2, i64 %.040)
  br label %48
48:
  %49 = phi ptr [ %45, %44 ], [ %47, %46 ]
  %50 = getelementptr i8, ptr %2, i64 8
  %51 = load i64, ptr %50, align 8
  %52 = call i64 @bitgrad.fortran.integer_at(ptr %49, i64 %51)
  br label %53
53:
  %.0 = phi i64 [ 0, %48 ], [ %64, %55 ]
  %54 = icmp slt i64 %.0, %30
  br i1 %54, label %55, label %65
55:
  %56 = sub nsw i32 %3, 1
  %57 = sext i32 %56 to i64
  %58 = call ptr @bitgrad.fortran.on_line(ptr %0, i64 %57, i64 %.040, i64 %.0)
  %59 = sub nsw i32 %3, 1
  %60 = sext i32 %59 to i64
  %61 = add nsw i64 %.0, %52
  %62 = call i64 @bitgrad.fortran.wrapped(i64 %61, i64 %30)
  %63 = call ptr @bitgrad.fortran.on_line(ptr %1, i64 %60, i64 %.040, i64 %62)
  call void @llvm.memcpy.p0.p0.i64(ptr %58, ptr %63, i64 %24, i1 false)
  %64 = add nsw i64 %.0, 1
  br label %53
65:
  %66 = add nsw i64 %.040, 1
  br label %37
67:
  ret void
}
define void @_FortranAPack(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, i32 %5) {
  call void @bitgrad.fortran.refuse_components(ptr %1)
  %7 = call i64 @bitgrad.fortran.elements(ptr %1)
  br label %8
8:
  %.041 = phi i64 [ 0, %6 ], [ %14, %10 ]
  %.040 = phi i64 [ 0, %6 ], [ %13, %10 ]
  %9 = icmp slt i64 %.041, %7
  br i1 %9, label %10, label %15
10:
  %11 = call i1 @bitgrad.fortran.is_chosen(ptr %2, i64 %.041)
  %12 = zext i1 %11 to i64
  %13 = add nsw i64 %.040, %12
  %14 = add nsw i64 %.041, 1
  br label %8
15:
  call void @bitgrad.fortran.start_result(ptr %0, ptr %1, i32 1)
  %16 = icmp ne ptr %3, null
  br i1 %16, label %17, label %19
17:
  %18 = call i64 @bitgrad.fortran.elements(ptr %3)
  br label %19
19:
  %20 = phi i64 [ %18, %17 ], [ %.040, %15 ]
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 0, i64 %20)
  call void @bitgrad.fortran.allocate(ptr %0)
  %21 = getelementptr i8, ptr %1, i64 8
  %22 = load i64, ptr %21, align 8
  br label %23
23:
  %.039 = phi i64 [ 0, %19 ], [ %.1, %33 ]
  %.038 = phi i64 [ 0, %19 ], [ %34, %33 ]
  %24 = icmp slt i64 %.038, %7
  br i1 %24, label %25, label %35
25:
  %26 = call i1 @bitgrad.fortran.is_chosen(ptr %2, i64 %.038)
  br i1 %26, label %27, label %33
27:
  %28 = load ptr, ptr %0, align 8
  %29 = mul nsw i64 %.039, %22
  %30 = getelementptr i8, ptr %28, i64 %29
  %31 = call ptr @bitgrad.fortran.element(ptr %1, i64 %.038)
  call void @llvm.memcpy.p0.p0.i64(ptr %30, ptr %31, i64 %22, i1 false)
  %32 = add nsw i64 %.039, 1
  br label %33
33:
  %.1 = phi i64 [ %32, %27 ], [ %.039, %25 ]
  %34 = add nsw i64 %.038, 1
  br label %23
35:
  %36 = icmp ne ptr %3, null
  br i1 %36, label %37, label %46
37:
  %.0 = phi i64 [ %45, %40 ], [ %.039, %35 ]
  %38 = call i64 @bitgrad.fortran.elements(ptr %3)
  %39 = icmp slt i64 %.0, %38
  br i1 %39, label %40, label %46
40:
  %41 = load ptr, ptr %0, align 8
  %42 = mul nsw i64 %.0, %22
  %43 = getelementptr i8, ptr %41, i64 %42
  %44 = call ptr @bitgrad.fortran.element(ptr %3, i64 %.0)
  call void @llvm.memcpy.p0.p0.i64(ptr %43, ptr %44, i64 %22, i1 false)
  %45 = add nsw i64 %.0, 1
  br label %37
46:
  ret void
}
define i64 @bitgrad.oracle.fortran.extreme_place(ptr %0, i64 %1, i64 %2, ptr %3, i1 %4, i1 %5) {
  %7 = zext i1 %4 to i8
  %8 = zext i1 %5 to i8
  %9 = icmp slt i64 %1, 0
  br i1 %9, label %10, label %12
10:
  %11 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %17
12:
  %13 = getelementptr i8, ptr %0, i64 32
  %14 = mul nsw i64 24, %1
  %15 = getelementptr i8, ptr %13, i64 %14
  %16 = load i64, ptr %15, align 8
  br label %17
17:
  %18 = phi i64 [ %11, %10 ], [ %16, %12 ]
  br label %19
19:
  %.034 = phi i64 [ 0, %17 ], [ %52, %51 ]
  %.0 = phi i64 [ -1, %17 ], [ %.2, %51 ]
  %20 = icmp slt i64 %.034, %18
  br i1 %20, label %21, label %53
21:
  %22 = icmp slt i64 %1, 0
  br i1 %22, label %23, label %25
23:
  %24 = call i1 @bitgrad.fortran.is_chosen(ptr %3, i64 %.034)
  br i1 %24, label %27, label %51
25:
  %26 = call i1 @bitgrad.fortran.is_line_chosen(ptr %3, i64 %1, i64 %2, i64 %.034)
  br i1 %26, label %27, label %51
27:
  %28 = icmp slt i64 %1, 0
  br i1 %28, label %29, label %31
29:
  %30 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.034)
  br label %33
31:
  %32 = call ptr @bitgrad.fortran.on_line(ptr %0, i64 %1, i64 %2, i64 %.034)
  br label %33
33:
  %34 = phi ptr [ %30, %29 ], [ %32, %31 ]
  %35 = icmp slt i64 %.0, 0
  br i1 %35, label %50, label %36
36:
  %37 = icmp slt i64 %1, 0
  br i1 %37, label %38, label %40
38:
  %39 = call ptr @bitgrad.fortran.element(ptr %0, i64 %.0)
  br label %42
40:
  %41 = call ptr @bitgrad.fortran.on_line(ptr %0, i64 %1, i64 %2, i64 %.0)
  br label %42
42:
  %43 = phi ptr [ %39, %38 ], [ %41, %40 ]
  %44 = getelementptr i8, ptr %0, i64 21
  %45 = load i8, ptr %44, align 1
  %46 = sext i8 %45 to i32
  %47 = trunc i8 %8 to i1
  %48 = trunc i8 %7 to i1
  %49 = call i1 @bitgrad.fortran.is_beyond(ptr %34, ptr %43, i32 %46, i1 %47, i1 %48)
  br i1 %49, label %50, label %51
50:
  br label %51
51:
  %.2 = phi i64 [ %.0, %25 ], [ %.0, %23 ], [ %.034, %50 ], [ %.0, %42 ]
  %52 = add nsw i64 %.034, 1
  br label %19
53:
  %54 = add nsw i64 %.0, 1
  ret i64 %54
}
define i1 @bitgrad.fortran.is_line_chosen(ptr %0, i64 %1, i64 %2, i64 %3) {
  %5 = icmp ne ptr %0, null
  br i1 %5, label %6, label %20
6:
  %7 = getelementptr i8, ptr %0, i64 20
  %8 = load i8, ptr %7, align 1
  %9 = sext i8 %8 to i64
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %13
11:
  %12 = load ptr, ptr %0, align 8
  br label %15
13:
  %14 = call ptr @bitgrad.fortran.on_line(ptr %0, i64 %1, i64 %2, i64 %3)
  br label %15
15:
  %16 = phi ptr [ %12, %11 ], [ %14, %13 ]
  %17 = getelementptr i8, ptr %0, i64 8
  %18 = load i64, ptr %17, align 8
  %19 = call i1 @bitgrad.fortran.is_true(ptr %16, i64 %18)
  br label %20
20:
  %.0 = phi i1 [ %19, %15 ], [ true, %4 ]
  ret i1 %.0
}
define i1 @bitgrad.fortran.is_beyond(ptr %0, ptr %1, i32 %2, i1 %3, i1 %4) {
  %6 = zext i1 %3 to i8
  %7 = zext i1 %4 to i8
  switch i32 %2, label %116 [
    i32 28, label %8
    i32 27, label %24
    i32 7, label %40
    i32 8, label %62
    i32 9, label %84
    i32 10, label %100
  ]
8:
  %9 = trunc i8 %6 to i1
  br i1 %9, label %10, label %14
10:
  %11 = load double, ptr %0, align 8
  %12 = load double, ptr %1, align 8
  %13 = fcmp ogt double %11, %12
  br i1 %13, label %117, label %18
14:
  %15 = load double, ptr %0, align 8
  %16 = load double, ptr %1, align 8
  %17 = fcmp olt double %15, %16
  br i1 %17, label %117, label %18
18:
  %19 = trunc i8 %7 to i1
  br i1 %19, label %20, label %117
20:
  %21 = load double, ptr %0, align 8
  %22 = load double, ptr %1, align 8
  %23 = fcmp oeq double %21, %22
  br label %117
24:
  %25 = trunc i8 %6 to i1
  br i1 %25, label %26, label %30
26:
  %27 = load float, ptr %0, align 4
  %28 = load float, ptr %1, align 4
  %29 = fcmp ogt float %27, %28
  br i1 %29, label %117, label %34
30:
  %31 = load float, ptr %0, align 4
  %32 = load float, ptr %1, align 4
  %33 = fcmp olt float %31, %32
  br i1 %33, label %117, label %34
34:
  %35 = trunc i8 %7 to i1
  br i1 %35, label %36, label %117
36:
  %37 = load float, ptr %0, align 4
  %38 = load float, ptr %1, align 4
  %39 = fcmp oeq float %37, %38
  br label %117
40:
  %41 = trunc i8 %6 to i1
  br i1 %41, label %42, label %48
42:
  %43 = load i8, ptr %0, align 1
  %44 = sext i8 %43 to i32
  %45 = load i8, ptr %1, align 1
  %46 = sext i8 %45 to i32
  %47 = icmp sgt i32 %44, %46
  br i1 %47, label %117, label %54
48:
  %49 = load i8, ptr %0, align 1
  %50 = sext i8 %49 to i32
  %51 = load i8, ptr %1, align 1
  %52 = sext i8 %51 to i32
  %53 = icmp slt i32 %50, %52
  br i1 %53, label %117, label %54
54:
  %55 = trunc i8 %7 to i1
  br i1 %55, label %56, label %117
56:
  %57 = load i8, ptr %0, align 1
  %58 = sext i8 %57 to i32
  %59 = load i8, ptr %1, align 1
  %60 = sext i8 %59 to i32
  %61 = icmp eq i32 %58, %60
  br label %117
62:
  %63 = trunc i8 %6 to i1
  br i1 %63, label %64, label %70
64:
  %65 = load i16, ptr %0, align 2
  %66 = sext i16 %65 to i32
  %67 = load i16, ptr %1, align 2
  %68 = sext i16 %67 to i32
  %69 = icmp sgt i32 %66, %68
  br i1 %69, label %117, label %76
70:
  %71 = load i16, ptr %0, align 2
  %72 = sext i16 %71 to i32
  %73 = load i16, ptr %1, align 2
  %74 = sext i16 %73 to i32
  %75 = icmp slt i32 %72, %74
  br i1 %75, label %117, label %76
76:
  %77 = trunc i8 %7 to i1
  br i1 %77, label %78, label %117
78:
  %79 = load i16, ptr %0, align 2
  %80 = sext i16 %79 to i32
  %81 = load i16, ptr %1, align 2
  %82 = sext i16 %81 to i32
  %83 = icmp eq i32 %80, %82
  br label %117
84:
  %85 = trunc i8 %6 to i1
  br i1 %85, label %86, label %90
86:
  %87 = load i32, ptr %0, align 4
  %88 = load i32, ptr %1, align 4
  %89 = icmp sgt i32 %87, %88
  br i1 %89, label %117, label %94
90:
  %91 = load i32, ptr %0, align 4
  %92 = load i32, ptr %1, align 4
  %93 = icmp slt i32 %91, %92
  br i1 %93, label %117, label %94
94:
  %95 = trunc i8 %7 to i1
  br i1 %95, label %96, label %117
96:
  %97 = load i32, ptr %0, align 4
  %98 = load i32, ptr %1, align 4
  %99 = icmp eq i32 %97, %98
  br label %117
100:
  %101 = trunc i8 %6 to i1
  br i1 %101, label %102, label %106
102:
  %103 = load i64, ptr %0, align 8
  %104 = load i64, ptr %1, align 8
  %105 = icmp sgt i64 %103, %104
  br i1 %105, label %117, label %110
106:
  %107 = load i64, ptr %0, align 8
  %108 = load i64, ptr %1, align 8
  %109 = icmp slt i64 %107, %108
  br i1 %109, label %117, label %110
110:
  %111 = trunc i8 %7 to i1
  br i1 %111, label %112, label %117
112:
  %113 = load i64, ptr %0, align 8
  %114 = load i64, ptr %1, align 8
  %115 = icmp eq i64 %113, %114
  br label %117
116:
  call void @bitgrad.fortran.stop(ptr @.str.13)
  unreachable
117:
  %.0 = phi i1 [ true, %14 ], [ true, %10 ], [ false, %18 ], [ %23, %20 ], [ true, %30 ], [ true, %26 ], [ false, %34 ], [ %39, %36 ], [ true, %48 ], [ true, %42 ], [ false, %54 ], [ %61, %56 ], [ true, %70 ], [ true, %64 ], [ false, %76 ], [ %83, %78 ], [ true, %90 ], [ true, %86 ], [ false, %94 ], [ %99, %96 ], [ true, %106 ], [ true, %102 ], [ false, %110 ], [ %115, %112 ]
  ret i1 %.0
}
define void @_FortranAMaxlocDim(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4, i32 %5, ptr %6, i1 %7) {
  %9 = zext i1 %7 to i8
  %10 = trunc i8 %9 to i1
  call void @bitgrad.fortran.places_along(ptr %0, ptr %1, i32 %2, i32 %3, ptr %6, i1 %10, i1 true)
  ret void
}
define void @bitgrad.fortran.places_along(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4, i1 %5, i1 %6) {
  %8 = zext i1 %5 to i8
  %9 = zext i1 %6 to i8
  %10 = getelementptr i8, ptr %1, i64 20
  %11 = load i8, ptr %10, align 1
  %12 = sext i8 %11 to i64
  %13 = trunc i64 %12 to i32
  %14 = sub nsw i32 %13, 1
  call void @bitgrad.fortran.start_places(ptr %0, i32 %2, i32 %14)
  br label %15
15:
  %.0 = phi i64 [ 0, %7 ], [ %31, %21 ]
  %16 = getelementptr i8, ptr %1, i64 20
  %17 = load i8, ptr %16, align 1
  %18 = sext i8 %17 to i64
  %19 = sub nsw i64 %18, 1
  %20 = icmp slt i64 %.0, %19
  br i1 %20, label %21, label %32
21:
  %22 = getelementptr i8, ptr %1, i64 32
  %23 = sub nsw i32 %3, 1
  %24 = sext i32 %23 to i64
  %25 = icmp slt i64 %.0, %24
  %26 = add nsw i64 %.0, 1
  %27 = select i1 %25, i64 %.0, i64 %26
  %28 = mul nsw i64 24, %27
  %29 = getelementptr i8, ptr %22, i64 %28
  %30 = load i64, ptr %29, align 8
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 %.0, i64 %30)
  %31 = add nsw i64 %.0, 1
  br label %15
32:
  call void @bitgrad.fortran.allocate(ptr %0)
  %33 = call i64 @bitgrad.fortran.elements(ptr %0)
  br label %34
34:
  %.027 = phi i64 [ 0, %32 ], [ %46, %36 ]
  %35 = icmp slt i64 %.027, %33
  br i1 %35, label %36, label %47
36:
  %37 = load ptr, ptr %0, align 8
  %38 = sext i32 %2 to i64
  %39 = mul nsw i64 %.027, %38
  %40 = getelementptr i8, ptr %37, i64 %39
  %41 = sub nsw i32 %3, 1
  %42 = sext i32 %41 to i64
  %43 = trunc i8 %8 to i1
  %44 = trunc i8 %9 to i1
  %45 = call i64 @bitgrad.oracle.fortran.extreme_place(ptr %1, i64 %42, i64 %.027, ptr %4, i1 %43, i1 %44)
  call void @bitgrad.fortran.store_integer(ptr %40, i32 %2, i64 %45)
  %46 = add nsw i64 %.027, 1
  br label %34
47:
  ret void
}
define void @_FortranAMinlocDim(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4, i32 %5, ptr %6, i1 %7) {
  %9 = zext i1 %7 to i8
  %10 = trunc i8 %9 to i1
  call void @bitgrad.fortran.places_along(ptr %0, ptr %1, i32 %2, i32 %3, ptr %6, i1 %10, i1 false)
  ret void
}
define void @_FortranAMaxlocReal8(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4, ptr %5, i1 %6) {
  %8 = zext i1 %6 to i8
  %9 = trunc i8 %8 to i1
  call void @bitgrad.fortran.places(ptr %0, ptr %1, i32 %2, ptr %5, i1 %9, i1 true)
  ret void
}
define void @bitgrad.fortran.places(ptr %0, ptr %1, i32 %2, ptr %3, i1 %4, i1 %5) {
  %7 = zext i1 %4 to i8
  %8 = zext i1 %5 to i8
  call void @bitgrad.fortran.start_places(ptr %0, i32 %2, i32 1)
  %9 = getelementptr i8, ptr %1, i64 20
  %10 = load i8, ptr %9, align 1
  %11 = sext i8 %10 to i64
  call void @bitgrad.fortran.set_dimension(ptr %0, i64 0, i64 %11)
  call void @bitgrad.fortran.allocate(ptr %0)
  %12 = trunc i8 %7 to i1
  %13 = trunc i8 %8 to i1
  %14 = call i64 @bitgrad.oracle.fortran.extreme_place(ptr %1, i64 -1, i64 0, ptr %3, i1 %12, i1 %13)
  %15 = sub nsw i64 %14, 1
  br label %16
16:
  %.023 = phi i64 [ %15, %6 ], [ %40, %34 ]
  %.0 = phi i64 [ 0, %6 ], [ %41, %34 ]
  %17 = getelementptr i8, ptr %1, i64 20
  %18 = load i8, ptr %17, align 1
  %19 = sext i8 %18 to i64
  %20 = icmp slt i64 %.0, %19
  br i1 %20, label %21, label %42
21:
  %22 = load ptr, ptr %0, align 8
  %23 = sext i32 %2 to i64
  %24 = mul nsw i64 %.0, %23
  %25 = getelementptr i8, ptr %22, i64 %24
  %26 = icmp eq i64 %14, 0
  br i1 %26, label %34, label %27
27:
  %28 = getelementptr i8, ptr %1, i64 32
  %29 = mul nsw i64 24, %.0
  %30 = getelementptr i8, ptr %28, i64 %29
  %31 = load i64, ptr %30, align 8
  %32 = srem i64 %.023, %31
  %33 = add nsw i64 %32, 1
  br label %34
34:
  %35 = phi i64 [ %33, %27 ], [ 0, %21 ]
  call void @bitgrad.fortran.store_integer(ptr %25, i32 %2, i64 %35)
  %36 = getelementptr i8, ptr %1, i64 32
  %37 = mul nsw i64 24, %.0
  %38 = getelementptr i8, ptr %36, i64 %37
  %39 = load i64, ptr %38, align 8
  %40 = sdiv i64 %.023, %39
  %41 = add nsw i64 %.0, 1
  br label %16
42:
  ret void
}
define void @_FortranAMinlocReal8(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4, ptr %5, i1 %6) {
  %8 = zext i1 %6 to i8
  %9 = trunc i8 %8 to i1
  call void @bitgrad.fortran.places(ptr %0, ptr %1, i32 %2, ptr %5, i1 %9, i1 false)
  ret void
}
define void @_FortranAMaxlocReal4(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4, ptr %5, i1 %6) {
  %8 = zext i1 %6 to i8
  %9 = trunc i8 %8 to i1
  call void @bitgrad.fortran.places(ptr %0, ptr %1, i32 %2, ptr %5, i1 %9, i1 true)
  ret void
}
define void @_FortranAMinlocReal4(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4, ptr %5, i1 %6) {
  %8 = zext i1 %6 to i8
  %9 = trunc i8 %8 to i1
  call void @bitgrad.fortran.places(ptr %0, ptr %1, i32 %2, ptr %5, i1 %9, i1 false)
  ret void
}
define void @_FortranAMaxlocInteger4(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4, ptr %5, i1 %6) {
  %8 = zext i1 %6 to i8
  %9 = trunc i8 %8 to i1
  call void @bitgrad.fortran.places(ptr %0, ptr %1, i32 %2, ptr %5, i1 %9, i1 true)
  ret void
}
define void @_FortranAMinlocInteger4(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4, ptr %5, i1 %6) {
  %8 = zext i1 %6 to i8
  %9 = trunc i8 %8 to i1
  call void @bitgrad.fortran.places(ptr %0, ptr %1, i32 %2, ptr %5, i1 %9, i1 false)
  ret void
}
define void @_FortranAMaxloc(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4, ptr %5, i1 %6) {
  %8 = zext i1 %6 to i8
  %9 = trunc i8 %8 to i1
  call void @bitgrad.fortran.places(ptr %0, ptr %1, i32 %2, ptr %5, i1 %9, i1 true)
  ret void
}
define void @_FortranAMinloc(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4, ptr %5, i1 %6) {
  %8 = zext i1 %6 to i8
  %9 = trunc i8 %8 to i1
  call void @bitgrad.fortran.places(ptr %0, ptr %1, i32 %2, ptr %5, i1 %9, i1 false)
  ret void
}
define double @_FortranAModReal8(double %0, double %1, ptr %2, i32 %3) {
  %5 = call double @fmod(double %0, double %1)
  ret double %5
}
declare double @fmod(double, double)
define float @_FortranAModReal4(float %0, float %1, ptr %2, i32 %3) {
  %5 = call float @fmodf(float %0, float %1)
  ret float %5
}
declare float @fmodf(float, float)
define double @_FortranAModuloReal8(double %0, double %1, ptr %2, i32 %3) {
  %5 = call double @fmod(double %0, double %1)
  %6 = fcmp une double %5, 0.000000e+00
  br i1 %6, label %7, label %15
7:
  %8 = fcmp olt double %5, 0.000000e+00
  %9 = zext i1 %8 to i32
  %10 = fcmp olt double %1, 0.000000e+00
  %11 = zext i1 %10 to i32
  %12 = icmp ne i32 %9, %11
  br i1 %12, label %13, label %15
13:
  %14 = fadd double %5, %1
  br label %15
15:
  %16 = phi double [ %14, %13 ], [ %5, %7 ], [ %5, %4 ]
  ret double %16
}
define float @_FortranAModuloReal4(float %0, float %1, ptr %2, i32 %3) {
  %5 = call float @fmodf(float %0, float %1)
  %6 = fcmp une float %5, 0.000000e+00
  br i1 %6, label %7, label %15
7:
  %8 = fcmp olt float %5, 0.000000e+00
  %9 = zext i1 %8 to i32
  %10 = fcmp olt float %1, 0.000000e+00
  %11 = zext i1 %10 to i32
  %12 = icmp ne i32 %9, %11
  br i1 %12, label %13, label %15
13:
  %14 = fadd float %5, %1
  br label %15
15:
  %16 = phi float [ %14, %13 ], [ %5, %7 ], [ %5, %4 ]
  ret float %16
}
define float @_FortranAFPow4i(float %0, i32 %1) {
  %3 = icmp slt i32 %1, 0
  %4 = fdiv float 1.000000e+00, %0
  %5 = select i1 %3, float %4, float %0
  %6 = icmp slt i32 %1, 0
  %7 = sext i32 %1 to i64
  %8 = sub i64 0, %7
  %9 = sext i32 %1 to i64
  %10 = select i1 %6, i64 %8, i64 %9
  br label %11
11:
  %.015 = phi float [ 1.000000e+00, %2 ], [ %.116, %13 ]
  %.014 = phi float [ %5, %2 ], [ %.1, %13 ]
  %.0 = phi i64 [ %10, %2 ], [ %19, %13 ]
  %12 = icmp ne i64 %.0, 0
  br i1 %12, label %13, label %20
13:
  %14 = and i64 %.0, 1
  %15 = icmp ne i64 %14, 0
  %16 = fmul float %.015, %.014
  %.116 = select i1 %15, float %16, float %.015
  %17 = icmp ugt i64 %.0, 1
  %18 = fmul float %.014, %.014
  %.1 = select i1 %17, float %18, float %.014
  %19 = lshr i64 %.0, 1
  br label %11
20:
  ret float %.015
}
define float @_FortranAFPow4k(float %0, i64 %1) {
  %3 = icmp slt i64 %1, 0
  %4 = fdiv float 1.000000e+00, %0
  %5 = select i1 %3, float %4, float %0
  %6 = icmp slt i64 %1, 0
  %7 = sub i64 0, %1
  %8 = select i1 %6, i64 %7, i64 %1
  br label %9
9:
  %.015 = phi float [ 1.000000e+00, %2 ], [ %.116, %11 ]
  %.014 = phi float [ %5, %2 ], [ %.1, %11 ]
  %.0 = phi i64 [ %8, %2 ], [ %17, %11 ]
  %10 = icmp ne i64 %.0, 0
  br i1 %10, label %11, label %18
11:
  %12 = and i64 %.0, 1
  %13 = icmp ne i64 %12, 0
  %14 = fmul float %.015, %.014
  %.116 = select i1 %13, float %14, float %.015
  %15 = icmp ugt i64 %.0, 1
  %16 = fmul float %.014, %.014
  %.1 = select i1 %15, float %16, float %.014
  %17 = lshr i64 %.0, 1
  br label %9
18:
  ret float %.015
}
define double @_FortranAFPow8i(double %0, i32 %1) {
  %3 = icmp slt i32 %1, 0
  %4 = fdiv double 1.000000e+00, %0
  %5 = select i1 %3, double %4, double %0
  %6 = icmp slt i32 %1, 0
  %7 = sext i32 %1 to i64
  %8 = sub i64 0, %7
  %9 = sext i32 %1 to i64
  %10 = select i1 %6, i64 %8, i64 %9
  br label %11
11:
  %.015 = phi double [ 1.000000e+00, %2 ], [ %.116, %13 ]
  %.014 = phi double [ %5, %2 ], [ %.1, %13 ]
  %.0 = phi i64 [ %10, %2 ], [ %19, %13 ]
  %12 = icmp ne i64 %.0, 0
  br i1 %12, label %13, label %20
13:
  %14 = and i64 %.0, 1
  %15 = icmp ne i64 %14, 0
  %16 = fmul double %.015, %.014
  %.116 = select i1 %15, double %16, double %.015
  %17 = icmp ugt i64 %.0, 1
  %18 = fmul double %.014, %.014
  %.1 = select i1 %17, double %18, double %.014
  %19 = lshr i64 %.0, 1
  br label %11
20:
  ret double %.015
}
define double @_FortranAFPow8k(double %0, i64 %1) {
  %3 = icmp slt i64 %1, 0
  %4 = fdiv double 1.000000e+00, %0
  %5 = select i1 %3, double %4, double %0
  %6 = icmp slt i64 %1, 0
  %7 = sub i64 0, %1
  %8 = select i1 %6, i64 %7, i64 %1
  br label %9
9:
  %.015 = phi double [ 1.000000e+00, %2 ], [ %.116, %11 ]
  %.014 = phi double [ %5, %2 ], [ %.1, %11 ]
  %.0 = phi i64 [ %8, %2 ], [ %17, %11 ]
  %10 = icmp ne i64 %.0, 0
  br i1 %10, label %11, label %18
11:
  %12 = and i64 %.0, 1
  %13 = icmp ne i64 %12, 0
  %14 = fmul double %.015, %.014
  %.116 = select i1 %13, double %14, double %.015
  %15 = icmp ugt i64 %.0, 1
  %16 = fmul double %.014, %.014
  %.1 = select i1 %15, double %16, double %.014
  %17 = lshr i64 %.0, 1
  br label %9
18:
  ret double %.015
}
define i32 @_FortranACharacterCompareScalar1(ptr %0, ptr %1, i64 %2, i64 %3) {
  %5 = icmp ugt i64 %2, %3
  %. = select i1 %5, i64 %2, i64 %3
  br label %6
6:
  %.019 = phi i64 [ 0, %4 ], [ %35, %34 ]
  %7 = icmp ult i64 %.019, %.
  br i1 %7, label %8, label %36
8:
  %9 = icmp ult i64 %.019, %2
  br i1 %9, label %10, label %14
10:
  %11 = getelementptr i8, ptr %0, i64 %.019
  %12 = load i8, ptr %11, align 1
  %13 = zext i8 %12 to i32
  br label %14
14:
  %15 = phi i32 [ %13, %10 ], [ 32, %8 ]
  %16 = trunc i32 %15 to i8
  %17 = icmp ult i64 %.019, %3
  br i1 %17, label %18, label %22
18:
  %19 = getelementptr i8, ptr %1, i64 %.019
  %20 = load i8, ptr %19, align 1
  %21 = zext i8 %20 to i32
  br label %22
22:
  %23 = phi i32 [ %21, %18 ], [ 32, %14 ]
  %24 = trunc i32 %23 to i8
  %25 = zext i8 %16 to i32
  %26 = zext i8 %24 to i32
  %27 = icmp ne i32 %25, %26
  br i1 %27, label %28, label %34
28:
  %29 = zext i8 %16 to i32
  %30 = zext i8 %24 to i32
  %31 = icmp slt i32 %29, %30
  %32 = zext i1 %31 to i64
  %33 = select i1 %31, i32 -1, i32 1
  br label %36
34:
  %35 = add i64 %.019, 1
  br label %6
36:
  %.0 = phi i32 [ %33, %28 ], [ 0, %6 ]
  ret i32 %.0
}
define void @_FortranAInitialize(ptr %0, ptr %1, i32 %2) {
  %4 = call ptr @bitgrad.fortran.derived_type(ptr %0)
  %5 = icmp ne ptr %4, null
  br i1 %5, label %6, label %11
6:
  %7 = getelementptr i8, ptr %4, i64 429
  %8 = load i8, ptr %7, align 1
  %9 = icmp ne i8 %8, 0
  br i1 %9, label %11, label %10
10:
  call void @bitgrad.fortran.stop(ptr @.str.9)
  unreachable
11:
  ret void
}
define ptr @bitgrad.fortran.derived_type(ptr %0) {
  %2 = getelementptr i8, ptr %0, i64 23
  %3 = load i8, ptr %2, align 1
  %4 = zext i8 %3 to i32
  %5 = and i32 %4, 1
  %6 = icmp ne i32 %5, 0
  br i1 %6, label %7, label %15
7:
  %8 = getelementptr i8, ptr %0, i64 24
  %9 = getelementptr i8, ptr %0, i64 20
  %10 = load i8, ptr %9, align 1
  %11 = sext i8 %10 to i64
  %12 = mul nsw i64 24, %11
  %13 = getelementptr i8, ptr %8, i64 %12
  %14 = load ptr, ptr %13, align 8
  br label %15
15:
  %16 = phi ptr [ %14, %7 ], [ null, %1 ]
  ret ptr %16
}
define void @_FortranADestroy(ptr %0) {
  call void @bitgrad.fortran.refuse_components(ptr %0)
  ret void
}
declare extern_weak void @bitgrad_stop(ptr)
declare void @llvm.trap()
define i64 @bitgrad.fortran.extreme(ptr %0, i1 %1) {
  %3 = zext i1 %1 to i8
  br label %4
4:
  %.011 = phi i64 [ 0, %2 ], [ %26, %9 ]
  %.0 = phi i64 [ 0, %2 ], [ %spec.select, %9 ]
  %5 = getelementptr i8, ptr %0, i64 20
  %6 = load i8, ptr %5, align 1
  %7 = sext i8 %6 to i64
  %8 = icmp slt i64 %.011, %7
  br i1 %8, label %9, label %27
9:
  %10 = getelementptr i8, ptr %0, i64 32
  %11 = mul nsw i64 24, %.011
  %12 = getelementptr i8, ptr %10, i64 %11
  %13 = load i64, ptr %12, align 8
  %14 = sub nsw i64 %13, 1
  %15 = getelementptr i8, ptr %0, i64 40
  %16 = mul nsw i64 24, %.011
  %17 = getelementptr i8, ptr %15, i64 %16
  %18 = load i64, ptr %17, align 8
  %19 = mul nsw i64 %14, %18
  %20 = icmp sgt i64 %19, 0
  %21 = zext i1 %20 to i32
  %22 = trunc i8 %3 to i1
  %23 = zext i1 %22 to i32
  %24 = icmp eq i32 %21, %23
  %25 = add nsw i64 %.0, %19
  %spec.select = select i1 %24, i64 %25, i64 %.0
  %26 = add nsw i64 %.011, 1
  br label %4
27:
  ret i64 %.0
}
define void @bitgrad.fortran.start_places(ptr %0, i32 %1, i32 %2) {
  %4 = sext i32 %1 to i64
  %5 = getelementptr i8, ptr %0, i64 8
  store i64 %4, ptr %5, align 8
  %6 = trunc i32 %2 to i8
  %7 = getelementptr i8, ptr %0, i64 20
  store i8 %6, ptr %7, align 1
  switch i32 %1, label %8 [
    i32 1, label %13
    i32 2, label %12
  ]
8:
  %9 = icmp eq i32 %1, 4
  %10 = zext i1 %9 to i64
  %11 = select i1 %9, i32 9, i32 10
  br label %13
12:
  br label %13
13:
  %14 = phi i32 [ 7, %3 ], [ %11, %8 ], [ 8, %12 ]
  %15 = trunc i32 %14 to i8
  %16 = getelementptr i8, ptr %0, i64 21
  store i8 %15, ptr %16, align 1
  ret void
}
define void @bitgrad.fortran.store_integer(ptr %0, i32 %1, i64 %2) {
  switch i32 %1, label %10 [
    i32 1, label %4
    i32 2, label %6
    i32 4, label %8
  ]
4:
  %5 = trunc i64 %2 to i8
  store i8 %5, ptr %0, align 1
  br label %11
6:
  %7 = trunc i64 %2 to i16
  store i16 %7, ptr %0, align 2
  br label %11
8:
  %9 = trunc i64 %2 to i32
  store i32 %9, ptr %0, align 4
  br label %11
10:
  store i64 %2, ptr %0, align 8
  br label %11
11:
  ret void
}
`;
