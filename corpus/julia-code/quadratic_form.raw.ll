; ModuleID = 'quadratic_form'
source_filename = "quadratic_form"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

;  @ /corpus/functions.jl:88 within `quadratic_form'
define double @julia_quadratic_form_205(%jl_value_t* nonnull align 16 dereferenceable(40), %jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
  %a = alloca %jl_value_t*
  %x = alloca %jl_value_t*
  %2 = call %jl_value_t*** @julia.ptls_states()
  store %jl_value_t* null, %jl_value_t** %x, align 8
  store %jl_value_t* null, %jl_value_t** %a, align 8
  %3 = bitcast %jl_value_t*** %2 to %jl_value_t**
  %4 = getelementptr inbounds %jl_value_t*, %jl_value_t** %3, i64 4
  %5 = bitcast %jl_value_t** %4 to i64**
  %6 = load i64*, i64** %5, !tbaa !7, !invariant.load !4
  store %jl_value_t* %0, %jl_value_t** %a
  store %jl_value_t* %1, %jl_value_t** %x
;  @ /corpus/functions.jl:90 within `quadratic_form'
; ┌ @ array.jl:154 within `size'
   %7 = load %jl_value_t*, %jl_value_t** %a, !dbg !11, !nonnull !4, !dereferenceable !15, !align !16
   %8 = bitcast %jl_value_t* %7 to %jl_value_t**, !dbg !11
   %9 = getelementptr inbounds %jl_value_t*, %jl_value_t** %8, i32 4, !dbg !11
   %10 = bitcast %jl_value_t** %9 to i64*, !dbg !11
   %11 = load i64, i64* %10, !dbg !11, !tbaa !7, !invariant.load !4
; └
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %12 = icmp sle i64 1, %11, !dbg !17
; │││└└
     %13 = zext i1 %12 to i8, !dbg !23
     %14 = trunc i8 %13 to i1, !dbg !23
     %15 = xor i1 %14, true, !dbg !23
     %16 = select i1 %15, i64 0, i64 %11, !dbg !23
; └└└
; ┌ @ range.jl:620 within `iterate'
; │┌ @ range.jl:503 within `isempty'
; ││┌ @ operators.jl:303 within `>'
; │││┌ @ int.jl:82 within `<'
      %17 = icmp slt i64 %16, 1, !dbg !30
; │└└└
   %18 = zext i1 %17 to i8, !dbg !36
   %19 = trunc i8 %18 to i1, !dbg !36
   %20 = xor i1 %19, true, !dbg !36
   br i1 %20, label %L7, label %L6, !dbg !36

L6:                                               ; preds = %top
   br label %L8, !dbg !36

L7:                                               ; preds = %top
   br label %L8, !dbg !36

L8:                                               ; preds = %L7, %L6
   %value_phi = phi i8 [ 1, %L6 ], [ 0, %L7 ]
   %value_phi1 = phi i64 [ 1, %L7 ], [ undef, %L6 ]
   %value_phi2 = phi i64 [ 1, %L7 ], [ undef, %L6 ]
; └
  %21 = xor i8 %value_phi, 1, !dbg !14
  %22 = trunc i8 %21 to i1, !dbg !14
  %23 = xor i1 %22, true, !dbg !14
  br i1 %23, label %L8.L60_crit_edge, label %L8.L13_crit_edge, !dbg !14

L8.L60_crit_edge:                                 ; preds = %L8
;  @ /corpus/functions.jl:91 within `quadratic_form'
; ┌ @ range.jl:624 within `iterate'
   br label %L60, !dbg !38

L8.L13_crit_edge:                                 ; preds = %L8
; └
;  @ /corpus/functions.jl:90 within `quadratic_form'
; ┌ @ range.jl:620 within `iterate'
   br label %L13, !dbg !36

L13:                                              ; preds = %L59, %L8.L13_crit_edge
   %value_phi3 = phi double [ 0.000000e+00, %L8.L13_crit_edge ], [ %value_phi19, %L59 ]
   %value_phi4 = phi i64 [ %value_phi1, %L8.L13_crit_edge ], [ %value_phi20, %L59 ]
   %value_phi5 = phi i64 [ %value_phi2, %L8.L13_crit_edge ], [ %value_phi21, %L59 ]
; └
; ┌ @ array.jl:154 within `size'
   %24 = load %jl_value_t*, %jl_value_t** %a, !dbg !11, !nonnull !4, !dereferenceable !15, !align !16
   %25 = bitcast %jl_value_t* %24 to %jl_value_t**, !dbg !11
   %26 = getelementptr inbounds %jl_value_t*, %jl_value_t** %25, i32 3, !dbg !11
   %27 = bitcast %jl_value_t** %26 to i64*, !dbg !11
   %28 = load i64, i64* %27, !dbg !11, !tbaa !7, !invariant.load !4
; └
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %29 = icmp sle i64 1, %28, !dbg !17
; │││└└
     %30 = zext i1 %29 to i8, !dbg !23
     %31 = trunc i8 %30 to i1, !dbg !23
     %32 = xor i1 %31, true, !dbg !23
     %33 = select i1 %32, i64 0, i64 %28, !dbg !23
; └└└
; ┌ @ range.jl:620 within `iterate'
; │┌ @ range.jl:503 within `isempty'
; ││┌ @ operators.jl:303 within `>'
; │││┌ @ int.jl:82 within `<'
      %34 = icmp slt i64 %33, 1, !dbg !30
; │└└└
   %35 = zext i1 %34 to i8, !dbg !36
   %36 = trunc i8 %35 to i1, !dbg !36
   %37 = xor i1 %36, true, !dbg !36
   br i1 %37, label %L22, label %L21, !dbg !36

L21:                                              ; preds = %L13
   br label %L23, !dbg !36

L22:                                              ; preds = %L13
   br label %L23, !dbg !36

L23:                                              ; preds = %L22, %L21
   %value_phi6 = phi i8 [ 1, %L21 ], [ 0, %L22 ]
   %value_phi7 = phi i64 [ 1, %L22 ], [ undef, %L21 ]
   %value_phi8 = phi i64 [ 1, %L22 ], [ undef, %L21 ]
; └
  %38 = xor i8 %value_phi6, 1, !dbg !14
  %39 = trunc i8 %38 to i1, !dbg !14
  %40 = xor i1 %39, true, !dbg !14
  br i1 %40, label %L23.L48_crit_edge, label %L23.L28_crit_edge, !dbg !14

L23.L48_crit_edge:                                ; preds = %L23
;  @ /corpus/functions.jl:91 within `quadratic_form'
; ┌ @ range.jl:624 within `iterate'
   br label %L48, !dbg !38

L23.L28_crit_edge:                                ; preds = %L23
; └
;  @ /corpus/functions.jl:90 within `quadratic_form'
; ┌ @ range.jl:620 within `iterate'
   br label %L28, !dbg !36

L28:                                              ; preds = %L47, %L23.L28_crit_edge
   %value_phi9 = phi double [ %value_phi3, %L23.L28_crit_edge ], [ %114, %L47 ]
   %value_phi10 = phi i64 [ %value_phi7, %L23.L28_crit_edge ], [ %value_phi16, %L47 ]
   %value_phi11 = phi i64 [ %value_phi8, %L23.L28_crit_edge ], [ %value_phi17, %L47 ]
; └
;  @ /corpus/functions.jl:91 within `quadratic_form'
; ┌ @ array.jl:809 within `getindex'
   %41 = load %jl_value_t*, %jl_value_t** %x, !dbg !40, !nonnull !4, !dereferenceable !15, !align !16
   %42 = sub i64 %value_phi10, 1, !dbg !40
   %43 = mul i64 %42, 1, !dbg !40
   %44 = add i64 0, %43, !dbg !40
   %45 = bitcast %jl_value_t* %41 to %jl_array_t*, !dbg !40
   %46 = getelementptr inbounds %jl_array_t, %jl_array_t* %45, i32 0, i32 1, !dbg !40
   %47 = load i64, i64* %46, !dbg !40, !tbaa !42
   %48 = icmp ult i64 %44, %47, !dbg !40
   br i1 %48, label %idxend, label %oob, !dbg !40

L39:                                              ; preds = %idxend15
; └
; ┌ @ range.jl:624 within `iterate'
   br label %L42, !dbg !38

L40:                                              ; preds = %idxend15
; │ @ range.jl:625 within `iterate'
; │┌ @ int.jl:86 within `+'
    %49 = add i64 %value_phi11, 1, !dbg !45
; │└
; │ @ range.jl:624 within `iterate'
   br label %L42, !dbg !38

L42:                                              ; preds = %L40, %L39
   %value_phi16 = phi i64 [ %49, %L40 ], [ undef, %L39 ]
   %value_phi17 = phi i64 [ %49, %L40 ], [ undef, %L39 ]
   %value_phi18 = phi i8 [ 1, %L39 ], [ 0, %L40 ]
; └
  %50 = xor i8 %value_phi18, 1, !dbg !39
  %51 = trunc i8 %50 to i1, !dbg !39
  %52 = xor i1 %51, true, !dbg !39
  br i1 %52, label %L42.L48_crit_edge, label %L47, !dbg !39

L42.L48_crit_edge:                                ; preds = %L42
; ┌ @ range.jl:624 within `iterate'
   br label %L48, !dbg !38

L47:                                              ; preds = %L42
; └
;  @ /corpus/functions.jl:90 within `quadratic_form'
; ┌ @ range.jl:620 within `iterate'
   br label %L28, !dbg !36

L48:                                              ; preds = %L42.L48_crit_edge, %L23.L48_crit_edge
   %value_phi19 = phi double [ %114, %L42.L48_crit_edge ], [ %value_phi3, %L23.L48_crit_edge ]
; └
;  @ /corpus/functions.jl:91 within `quadratic_form'
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %53 = icmp eq i64 %value_phi5, %16, !dbg !48
    %54 = zext i1 %53 to i8, !dbg !48
; │└
   %55 = trunc i8 %54 to i1, !dbg !38
   %56 = xor i1 %55, true, !dbg !38
   br i1 %56, label %L52, label %L51, !dbg !38

L51:                                              ; preds = %L48
   br label %L54, !dbg !38

L52:                                              ; preds = %L48
; │ @ range.jl:625 within `iterate'
; │┌ @ int.jl:86 within `+'
    %57 = add i64 %value_phi5, 1, !dbg !45
; │└
; │ @ range.jl:624 within `iterate'
   br label %L54, !dbg !38

L54:                                              ; preds = %L52, %L51
   %value_phi20 = phi i64 [ %57, %L52 ], [ undef, %L51 ]
   %value_phi21 = phi i64 [ %57, %L52 ], [ undef, %L51 ]
   %value_phi22 = phi i8 [ 1, %L51 ], [ 0, %L52 ]
; └
  %58 = xor i8 %value_phi22, 1, !dbg !39
  %59 = trunc i8 %58 to i1, !dbg !39
  %60 = xor i1 %59, true, !dbg !39
  br i1 %60, label %L54.L60_crit_edge, label %L59, !dbg !39

L54.L60_crit_edge:                                ; preds = %L54
; ┌ @ range.jl:624 within `iterate'
   br label %L60, !dbg !38

L59:                                              ; preds = %L54
; └
;  @ /corpus/functions.jl:90 within `quadratic_form'
; ┌ @ range.jl:620 within `iterate'
   br label %L13, !dbg !36

L60:                                              ; preds = %L54.L60_crit_edge, %L8.L60_crit_edge
   %value_phi23 = phi double [ %value_phi19, %L54.L60_crit_edge ], [ 0.000000e+00, %L8.L60_crit_edge ]
; └
;  @ /corpus/functions.jl:93 within `quadratic_form'
  ret double %value_phi23, !dbg !51

oob:                                              ; preds = %L28
;  @ /corpus/functions.jl:91 within `quadratic_form'
; ┌ @ array.jl:809 within `getindex'
   %61 = alloca i64, i64 1, !dbg !40
   %62 = getelementptr inbounds i64, i64* %61, i64 0, !dbg !40
   store i64 %value_phi10, i64* %62, !dbg !40
   call void @jl_bounds_error_ints(%jl_value_t* %41, i64* %61, i64 1), !dbg !40
   unreachable, !dbg !40

idxend:                                           ; preds = %L28
   %63 = bitcast %jl_value_t* %41 to %jl_array_t*, !dbg !40
   %64 = getelementptr inbounds %jl_array_t, %jl_array_t* %63, i32 0, i32 0, !dbg !40
   %65 = load i8*, i8** %64, !dbg !40, !tbaa !52, !nonnull !4
   %66 = bitcast i8* %65 to double*, !dbg !40
   %67 = getelementptr inbounds double, double* %66, i64 %44, !dbg !40
   %68 = load double, double* %67, align 8, !dbg !40, !tbaa !54
; │ @ array.jl:810 within `getindex'
   %69 = load %jl_value_t*, %jl_value_t** %a, !dbg !57, !nonnull !4, !dereferenceable !15, !align !16
   %70 = sub i64 %value_phi10, 1, !dbg !57
   %71 = mul i64 %70, 1, !dbg !57
   %72 = add i64 0, %71, !dbg !57
   %73 = bitcast %jl_value_t* %69 to %jl_value_t**, !dbg !57
   %74 = getelementptr inbounds %jl_value_t*, %jl_value_t** %73, i32 3, !dbg !57
   %75 = bitcast %jl_value_t** %74 to i64*, !dbg !57
   %76 = load i64, i64* %75, !dbg !57, !tbaa !7, !invariant.load !4
   %77 = icmp ult i64 %70, %76, !dbg !57
   br i1 %77, label %ib, label %oob12, !dbg !57

ib:                                               ; preds = %idxend
   %78 = mul i64 1, %76, !dbg !57
   %79 = sub i64 %value_phi4, 1, !dbg !57
   %80 = mul i64 %79, %78, !dbg !57
   %81 = add i64 %72, %80, !dbg !57
   %82 = bitcast %jl_value_t* %69 to %jl_value_t**, !dbg !57
   %83 = getelementptr inbounds %jl_value_t*, %jl_value_t** %82, i32 4, !dbg !57
   %84 = bitcast %jl_value_t** %83 to i64*, !dbg !57
   %85 = load i64, i64* %84, !dbg !57, !tbaa !7, !invariant.load !4
   %86 = icmp ult i64 %79, %85, !dbg !57
   br i1 %86, label %idxend13, label %oob12, !dbg !57

oob12:                                            ; preds = %ib, %idxend
   %87 = alloca i64, i64 2, !dbg !57
   %88 = getelementptr inbounds i64, i64* %87, i64 0, !dbg !57
   store i64 %value_phi10, i64* %88, !dbg !57
   %89 = getelementptr inbounds i64, i64* %87, i64 1, !dbg !57
   store i64 %value_phi4, i64* %89, !dbg !57
   call void @jl_bounds_error_ints(%jl_value_t* %69, i64* %87, i64 2), !dbg !57
   unreachable, !dbg !57

idxend13:                                         ; preds = %ib
   %90 = bitcast %jl_value_t* %69 to %jl_array_t*, !dbg !57
   %91 = getelementptr inbounds %jl_array_t, %jl_array_t* %90, i32 0, i32 0, !dbg !57
   %92 = load i8*, i8** %91, !dbg !57, !tbaa !7, !invariant.load !4, !nonnull !4
   %93 = bitcast i8* %92 to double*, !dbg !57
   %94 = getelementptr inbounds double, double* %93, i64 %81, !dbg !57
   %95 = load double, double* %94, align 8, !dbg !57, !tbaa !54
; │ @ array.jl:809 within `getindex'
   %96 = load %jl_value_t*, %jl_value_t** %x, !dbg !40, !nonnull !4, !dereferenceable !15, !align !16
   %97 = sub i64 %value_phi4, 1, !dbg !40
   %98 = mul i64 %97, 1, !dbg !40
   %99 = add i64 0, %98, !dbg !40
   %100 = bitcast %jl_value_t* %96 to %jl_array_t*, !dbg !40
   %101 = getelementptr inbounds %jl_array_t, %jl_array_t* %100, i32 0, i32 1, !dbg !40
   %102 = load i64, i64* %101, !dbg !40, !tbaa !42
   %103 = icmp ult i64 %99, %102, !dbg !40
   br i1 %103, label %idxend15, label %oob14, !dbg !40

oob14:                                            ; preds = %idxend13
   %104 = alloca i64, i64 1, !dbg !40
   %105 = getelementptr inbounds i64, i64* %104, i64 0, !dbg !40
   store i64 %value_phi4, i64* %105, !dbg !40
   call void @jl_bounds_error_ints(%jl_value_t* %96, i64* %104, i64 1), !dbg !40
   unreachable, !dbg !40

idxend15:                                         ; preds = %idxend13
   %106 = bitcast %jl_value_t* %96 to %jl_array_t*, !dbg !40
   %107 = getelementptr inbounds %jl_array_t, %jl_array_t* %106, i32 0, i32 0, !dbg !40
   %108 = load i8*, i8** %107, !dbg !40, !tbaa !52, !nonnull !4
   %109 = bitcast i8* %108 to double*, !dbg !40
   %110 = getelementptr inbounds double, double* %109, i64 %99, !dbg !40
   %111 = load double, double* %110, align 8, !dbg !40, !tbaa !54
; └
; ┌ @ operators.jl:538 within `*' @ float.jl:405
   %112 = fmul double %68, %95, !dbg !58
   %113 = fmul double %112, %111, !dbg !58
; └
; ┌ @ float.jl:401 within `+'
   %114 = fadd double %value_phi9, %113, !dbg !63
; └
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %115 = icmp eq i64 %value_phi11, %33, !dbg !48
    %116 = zext i1 %115 to i8, !dbg !48
; │└
   %117 = trunc i8 %116 to i1, !dbg !38
   %118 = xor i1 %117, true, !dbg !38
   br i1 %118, label %L40, label %L39, !dbg !38
; └
}

define nonnull %jl_value_t* @jfptr_quadratic_form_206(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !15, !align !16
  %10 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 1
  %11 = load %jl_value_t*, %jl_value_t** %10, !nonnull !4, !dereferenceable !15, !align !16
  %12 = call double @julia_quadratic_form_205(%jl_value_t* %9, %jl_value_t* %11)
  %13 = bitcast %jl_value_t*** %3 to i8*
  %14 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %13, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %15 = bitcast %jl_value_t* %14 to double*
  store double %12, double* %15, align 8, !tbaa !65
  ret %jl_value_t* %14
}

declare %jl_value_t*** @julia.ptls_states()

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

; Function Attrs: noreturn
declare void @jl_bounds_error_ints(%jl_value_t*, i64*, i64) #2

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { noreturn }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "quadratic_form", linkageName: "julia_quadratic_form_205", scope: null, file: !3, line: 88, type: !6, scopeLine: 88, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 154, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "size;", linkageName: "size", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "array.jl", directory: ".")
!14 = !DILocation(line: 90, scope: !5)
!15 = !{i64 40}
!16 = !{i64 16}
!17 = !DILocation(line: 441, scope: !18, inlinedAt: !20)
!18 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!19 = !DIFile(filename: "int.jl", directory: ".")
!20 = !DILocation(line: 350, scope: !21, inlinedAt: !23)
!21 = distinct !DISubprogram(name: ">=;", linkageName: ">=", scope: !22, file: !22, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!22 = !DIFile(filename: "operators.jl", directory: ".")
!23 = !DILocation(line: 285, scope: !24, inlinedAt: !26)
!24 = distinct !DISubprogram(name: "unitrange_last;", linkageName: "unitrange_last", scope: !25, file: !25, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!25 = !DIFile(filename: "range.jl", directory: ".")
!26 = !DILocation(line: 280, scope: !27, inlinedAt: !28)
!27 = distinct !DISubprogram(name: "UnitRange;", linkageName: "UnitRange", scope: !25, file: !25, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!28 = !DILocation(line: 5, scope: !29, inlinedAt: !14)
!29 = distinct !DISubprogram(name: "Colon;", linkageName: "Colon", scope: !25, file: !25, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!30 = !DILocation(line: 82, scope: !31, inlinedAt: !32)
!31 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!32 = !DILocation(line: 303, scope: !33, inlinedAt: !34)
!33 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !22, file: !22, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!34 = !DILocation(line: 503, scope: !35, inlinedAt: !36)
!35 = distinct !DISubprogram(name: "isempty;", linkageName: "isempty", scope: !25, file: !25, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!36 = !DILocation(line: 620, scope: !37, inlinedAt: !14)
!37 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !25, file: !25, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!38 = !DILocation(line: 624, scope: !37, inlinedAt: !39)
!39 = !DILocation(line: 91, scope: !5)
!40 = !DILocation(line: 809, scope: !41, inlinedAt: !39)
!41 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!42 = !{!43, !43, i64 0}
!43 = !{!"jtbaa_arraylen", !44, i64 0}
!44 = !{!"jtbaa_array", !9, i64 0}
!45 = !DILocation(line: 86, scope: !46, inlinedAt: !47)
!46 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!47 = !DILocation(line: 625, scope: !37, inlinedAt: !39)
!48 = !DILocation(line: 398, scope: !49, inlinedAt: !38)
!49 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !50, file: !50, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!50 = !DIFile(filename: "promotion.jl", directory: ".")
!51 = !DILocation(line: 93, scope: !5)
!52 = !{!53, !53, i64 0}
!53 = !{!"jtbaa_arrayptr", !44, i64 0}
!54 = !{!55, !55, i64 0}
!55 = !{!"jtbaa_arraybuf", !56, i64 0}
!56 = !{!"jtbaa_data", !9, i64 0}
!57 = !DILocation(line: 810, scope: !41, inlinedAt: !39)
!58 = !DILocation(line: 405, scope: !59, inlinedAt: !61)
!59 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !60, file: !60, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!60 = !DIFile(filename: "float.jl", directory: ".")
!61 = !DILocation(line: 538, scope: !62, inlinedAt: !39)
!62 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !22, file: !22, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!63 = !DILocation(line: 401, scope: !64, inlinedAt: !39)
!64 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !60, file: !60, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!65 = !{!66, !66, i64 0}
!66 = !{!"jtbaa_immut", !67, i64 0}
!67 = !{!"jtbaa_value", !56, i64 0}
