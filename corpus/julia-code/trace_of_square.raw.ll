; ModuleID = 'trace_of_square'
source_filename = "trace_of_square"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

;  @ /corpus/functions.jl:106 within `trace_of_square'
define double @julia_trace_of_square_230(%jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
  %a = alloca %jl_value_t*
  %1 = call %jl_value_t*** @julia.ptls_states()
  store %jl_value_t* null, %jl_value_t** %a, align 8
  %2 = bitcast %jl_value_t*** %1 to %jl_value_t**
  %3 = getelementptr inbounds %jl_value_t*, %jl_value_t** %2, i64 4
  %4 = bitcast %jl_value_t** %3 to i64**
  %5 = load i64*, i64** %4, !tbaa !7, !invariant.load !4
  store %jl_value_t* %0, %jl_value_t** %a
;  @ /corpus/functions.jl:108 within `trace_of_square'
; ┌ @ array.jl:154 within `size'
   %6 = load %jl_value_t*, %jl_value_t** %a, !dbg !11, !nonnull !4, !dereferenceable !15, !align !16
   %7 = bitcast %jl_value_t* %6 to %jl_value_t**, !dbg !11
   %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %7, i32 3, !dbg !11
   %9 = bitcast %jl_value_t** %8 to i64*, !dbg !11
   %10 = load i64, i64* %9, !dbg !11, !tbaa !7, !invariant.load !4
; └
;  @ /corpus/functions.jl:109 within `trace_of_square'
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %11 = icmp sle i64 1, %10, !dbg !17
; │││└└
     %12 = zext i1 %11 to i8, !dbg !23
     %13 = trunc i8 %12 to i1, !dbg !23
     %14 = xor i1 %13, true, !dbg !23
     %15 = select i1 %14, i64 0, i64 %10, !dbg !23
; └└└
; ┌ @ range.jl:620 within `iterate'
; │┌ @ range.jl:503 within `isempty'
; ││┌ @ operators.jl:303 within `>'
; │││┌ @ int.jl:82 within `<'
      %16 = icmp slt i64 %15, 1, !dbg !31
; │└└└
   %17 = zext i1 %16 to i8, !dbg !37
   %18 = trunc i8 %17 to i1, !dbg !37
   %19 = xor i1 %18, true, !dbg !37
   br i1 %19, label %L7, label %L6, !dbg !37

L6:                                               ; preds = %top
   br label %L8, !dbg !37

L7:                                               ; preds = %top
   br label %L8, !dbg !37

L8:                                               ; preds = %L7, %L6
   %value_phi = phi i8 [ 1, %L6 ], [ 0, %L7 ]
   %value_phi1 = phi i64 [ 1, %L7 ], [ undef, %L6 ]
   %value_phi2 = phi i64 [ 1, %L7 ], [ undef, %L6 ]
; └
  %20 = xor i8 %value_phi, 1, !dbg !30
  %21 = trunc i8 %20 to i1, !dbg !30
  %22 = xor i1 %21, true, !dbg !30
  br i1 %22, label %L8.L57_crit_edge, label %L8.L13_crit_edge, !dbg !30

L8.L57_crit_edge:                                 ; preds = %L8
;  @ /corpus/functions.jl:110 within `trace_of_square'
; ┌ @ range.jl:624 within `iterate'
   br label %L57, !dbg !39

L8.L13_crit_edge:                                 ; preds = %L8
; └
;  @ /corpus/functions.jl:109 within `trace_of_square'
; ┌ @ range.jl:620 within `iterate'
   br label %L13, !dbg !37

L13:                                              ; preds = %L56, %L8.L13_crit_edge
   %value_phi3 = phi double [ 0.000000e+00, %L8.L13_crit_edge ], [ %value_phi18, %L56 ]
   %value_phi4 = phi i64 [ %value_phi1, %L8.L13_crit_edge ], [ %value_phi19, %L56 ]
   %value_phi5 = phi i64 [ %value_phi2, %L8.L13_crit_edge ], [ %value_phi20, %L56 ]
; └
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %23 = icmp sle i64 1, %10, !dbg !17
; │││└└
     %24 = zext i1 %23 to i8, !dbg !23
     %25 = trunc i8 %24 to i1, !dbg !23
     %26 = xor i1 %25, true, !dbg !23
     %27 = select i1 %26, i64 0, i64 %10, !dbg !23
; └└└
; ┌ @ range.jl:620 within `iterate'
; │┌ @ range.jl:503 within `isempty'
; ││┌ @ operators.jl:303 within `>'
; │││┌ @ int.jl:82 within `<'
      %28 = icmp slt i64 %27, 1, !dbg !31
; │└└└
   %29 = zext i1 %28 to i8, !dbg !37
   %30 = trunc i8 %29 to i1, !dbg !37
   %31 = xor i1 %30, true, !dbg !37
   br i1 %31, label %L21, label %L20, !dbg !37

L20:                                              ; preds = %L13
   br label %L22, !dbg !37

L21:                                              ; preds = %L13
   br label %L22, !dbg !37

L22:                                              ; preds = %L21, %L20
   %value_phi6 = phi i8 [ 1, %L20 ], [ 0, %L21 ]
   %value_phi7 = phi i64 [ 1, %L21 ], [ undef, %L20 ]
   %value_phi8 = phi i64 [ 1, %L21 ], [ undef, %L20 ]
; └
  %32 = xor i8 %value_phi6, 1, !dbg !30
  %33 = trunc i8 %32 to i1, !dbg !30
  %34 = xor i1 %33, true, !dbg !30
  br i1 %34, label %L22.L45_crit_edge, label %L22.L27_crit_edge, !dbg !30

L22.L45_crit_edge:                                ; preds = %L22
;  @ /corpus/functions.jl:110 within `trace_of_square'
; ┌ @ range.jl:624 within `iterate'
   br label %L45, !dbg !39

L22.L27_crit_edge:                                ; preds = %L22
; └
;  @ /corpus/functions.jl:109 within `trace_of_square'
; ┌ @ range.jl:620 within `iterate'
   br label %L27, !dbg !37

L27:                                              ; preds = %L44, %L22.L27_crit_edge
   %value_phi9 = phi double [ %value_phi3, %L22.L27_crit_edge ], [ %102, %L44 ]
   %value_phi10 = phi i64 [ %value_phi7, %L22.L27_crit_edge ], [ %value_phi15, %L44 ]
   %value_phi11 = phi i64 [ %value_phi8, %L22.L27_crit_edge ], [ %value_phi16, %L44 ]
; └
;  @ /corpus/functions.jl:110 within `trace_of_square'
; ┌ @ array.jl:810 within `getindex'
   %35 = load %jl_value_t*, %jl_value_t** %a, !dbg !41, !nonnull !4, !dereferenceable !15, !align !16
   %36 = sub i64 %value_phi4, 1, !dbg !41
   %37 = mul i64 %36, 1, !dbg !41
   %38 = add i64 0, %37, !dbg !41
   %39 = bitcast %jl_value_t* %35 to %jl_value_t**, !dbg !41
   %40 = getelementptr inbounds %jl_value_t*, %jl_value_t** %39, i32 3, !dbg !41
   %41 = bitcast %jl_value_t** %40 to i64*, !dbg !41
   %42 = load i64, i64* %41, !dbg !41, !tbaa !7, !invariant.load !4
   %43 = icmp ult i64 %36, %42, !dbg !41
   br i1 %43, label %ib, label %oob, !dbg !41

L36:                                              ; preds = %idxend14
; └
; ┌ @ range.jl:624 within `iterate'
   br label %L39, !dbg !39

L37:                                              ; preds = %idxend14
; │ @ range.jl:625 within `iterate'
; │┌ @ int.jl:86 within `+'
    %44 = add i64 %value_phi11, 1, !dbg !43
; │└
; │ @ range.jl:624 within `iterate'
   br label %L39, !dbg !39

L39:                                              ; preds = %L37, %L36
   %value_phi15 = phi i64 [ %44, %L37 ], [ undef, %L36 ]
   %value_phi16 = phi i64 [ %44, %L37 ], [ undef, %L36 ]
   %value_phi17 = phi i8 [ 1, %L36 ], [ 0, %L37 ]
; └
  %45 = xor i8 %value_phi17, 1, !dbg !40
  %46 = trunc i8 %45 to i1, !dbg !40
  %47 = xor i1 %46, true, !dbg !40
  br i1 %47, label %L39.L45_crit_edge, label %L44, !dbg !40

L39.L45_crit_edge:                                ; preds = %L39
; ┌ @ range.jl:624 within `iterate'
   br label %L45, !dbg !39

L44:                                              ; preds = %L39
; └
;  @ /corpus/functions.jl:109 within `trace_of_square'
; ┌ @ range.jl:620 within `iterate'
   br label %L27, !dbg !37

L45:                                              ; preds = %L39.L45_crit_edge, %L22.L45_crit_edge
   %value_phi18 = phi double [ %102, %L39.L45_crit_edge ], [ %value_phi3, %L22.L45_crit_edge ]
; └
;  @ /corpus/functions.jl:110 within `trace_of_square'
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %48 = icmp eq i64 %value_phi5, %15, !dbg !46
    %49 = zext i1 %48 to i8, !dbg !46
; │└
   %50 = trunc i8 %49 to i1, !dbg !39
   %51 = xor i1 %50, true, !dbg !39
   br i1 %51, label %L49, label %L48, !dbg !39

L48:                                              ; preds = %L45
   br label %L51, !dbg !39

L49:                                              ; preds = %L45
; │ @ range.jl:625 within `iterate'
; │┌ @ int.jl:86 within `+'
    %52 = add i64 %value_phi5, 1, !dbg !43
; │└
; │ @ range.jl:624 within `iterate'
   br label %L51, !dbg !39

L51:                                              ; preds = %L49, %L48
   %value_phi19 = phi i64 [ %52, %L49 ], [ undef, %L48 ]
   %value_phi20 = phi i64 [ %52, %L49 ], [ undef, %L48 ]
   %value_phi21 = phi i8 [ 1, %L48 ], [ 0, %L49 ]
; └
  %53 = xor i8 %value_phi21, 1, !dbg !40
  %54 = trunc i8 %53 to i1, !dbg !40
  %55 = xor i1 %54, true, !dbg !40
  br i1 %55, label %L51.L57_crit_edge, label %L56, !dbg !40

L51.L57_crit_edge:                                ; preds = %L51
; ┌ @ range.jl:624 within `iterate'
   br label %L57, !dbg !39

L56:                                              ; preds = %L51
; └
;  @ /corpus/functions.jl:109 within `trace_of_square'
; ┌ @ range.jl:620 within `iterate'
   br label %L13, !dbg !37

L57:                                              ; preds = %L51.L57_crit_edge, %L8.L57_crit_edge
   %value_phi22 = phi double [ %value_phi18, %L51.L57_crit_edge ], [ 0.000000e+00, %L8.L57_crit_edge ]
; └
;  @ /corpus/functions.jl:112 within `trace_of_square'
  ret double %value_phi22, !dbg !49

ib:                                               ; preds = %L27
;  @ /corpus/functions.jl:110 within `trace_of_square'
; ┌ @ array.jl:810 within `getindex'
   %56 = mul i64 1, %42, !dbg !41
   %57 = sub i64 %value_phi10, 1, !dbg !41
   %58 = mul i64 %57, %56, !dbg !41
   %59 = add i64 %38, %58, !dbg !41
   %60 = bitcast %jl_value_t* %35 to %jl_value_t**, !dbg !41
   %61 = getelementptr inbounds %jl_value_t*, %jl_value_t** %60, i32 4, !dbg !41
   %62 = bitcast %jl_value_t** %61 to i64*, !dbg !41
   %63 = load i64, i64* %62, !dbg !41, !tbaa !7, !invariant.load !4
   %64 = icmp ult i64 %57, %63, !dbg !41
   br i1 %64, label %idxend, label %oob, !dbg !41

oob:                                              ; preds = %ib, %L27
   %65 = alloca i64, i64 2, !dbg !41
   %66 = getelementptr inbounds i64, i64* %65, i64 0, !dbg !41
   store i64 %value_phi4, i64* %66, !dbg !41
   %67 = getelementptr inbounds i64, i64* %65, i64 1, !dbg !41
   store i64 %value_phi10, i64* %67, !dbg !41
   call void @jl_bounds_error_ints(%jl_value_t* %35, i64* %65, i64 2), !dbg !41
   unreachable, !dbg !41

idxend:                                           ; preds = %ib
   %68 = bitcast %jl_value_t* %35 to %jl_array_t*, !dbg !41
   %69 = getelementptr inbounds %jl_array_t, %jl_array_t* %68, i32 0, i32 0, !dbg !41
   %70 = load i8*, i8** %69, !dbg !41, !tbaa !7, !invariant.load !4, !nonnull !4
   %71 = bitcast i8* %70 to double*, !dbg !41
   %72 = getelementptr inbounds double, double* %71, i64 %59, !dbg !41
   %73 = load double, double* %72, align 8, !dbg !41, !tbaa !50
   %74 = load %jl_value_t*, %jl_value_t** %a, !dbg !41, !nonnull !4, !dereferenceable !15, !align !16
   %75 = sub i64 %value_phi10, 1, !dbg !41
   %76 = mul i64 %75, 1, !dbg !41
   %77 = add i64 0, %76, !dbg !41
   %78 = bitcast %jl_value_t* %74 to %jl_value_t**, !dbg !41
   %79 = getelementptr inbounds %jl_value_t*, %jl_value_t** %78, i32 3, !dbg !41
   %80 = bitcast %jl_value_t** %79 to i64*, !dbg !41
   %81 = load i64, i64* %80, !dbg !41, !tbaa !7, !invariant.load !4
   %82 = icmp ult i64 %75, %81, !dbg !41
   br i1 %82, label %ib12, label %oob13, !dbg !41

ib12:                                             ; preds = %idxend
   %83 = mul i64 1, %81, !dbg !41
   %84 = sub i64 %value_phi4, 1, !dbg !41
   %85 = mul i64 %84, %83, !dbg !41
   %86 = add i64 %77, %85, !dbg !41
   %87 = bitcast %jl_value_t* %74 to %jl_value_t**, !dbg !41
   %88 = getelementptr inbounds %jl_value_t*, %jl_value_t** %87, i32 4, !dbg !41
   %89 = bitcast %jl_value_t** %88 to i64*, !dbg !41
   %90 = load i64, i64* %89, !dbg !41, !tbaa !7, !invariant.load !4
   %91 = icmp ult i64 %84, %90, !dbg !41
   br i1 %91, label %idxend14, label %oob13, !dbg !41

oob13:                                            ; preds = %ib12, %idxend
   %92 = alloca i64, i64 2, !dbg !41
   %93 = getelementptr inbounds i64, i64* %92, i64 0, !dbg !41
   store i64 %value_phi10, i64* %93, !dbg !41
   %94 = getelementptr inbounds i64, i64* %92, i64 1, !dbg !41
   store i64 %value_phi4, i64* %94, !dbg !41
   call void @jl_bounds_error_ints(%jl_value_t* %74, i64* %92, i64 2), !dbg !41
   unreachable, !dbg !41

idxend14:                                         ; preds = %ib12
   %95 = bitcast %jl_value_t* %74 to %jl_array_t*, !dbg !41
   %96 = getelementptr inbounds %jl_array_t, %jl_array_t* %95, i32 0, i32 0, !dbg !41
   %97 = load i8*, i8** %96, !dbg !41, !tbaa !7, !invariant.load !4, !nonnull !4
   %98 = bitcast i8* %97 to double*, !dbg !41
   %99 = getelementptr inbounds double, double* %98, i64 %86, !dbg !41
   %100 = load double, double* %99, align 8, !dbg !41, !tbaa !50
; └
; ┌ @ float.jl:405 within `*'
   %101 = fmul double %73, %100, !dbg !53
; └
; ┌ @ float.jl:401 within `+'
   %102 = fadd double %value_phi9, %101, !dbg !56
; └
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %103 = icmp eq i64 %value_phi11, %27, !dbg !46
    %104 = zext i1 %103 to i8, !dbg !46
; │└
   %105 = trunc i8 %104 to i1, !dbg !39
   %106 = xor i1 %105, true, !dbg !39
   br i1 %106, label %L37, label %L36, !dbg !39
; └
}

define nonnull %jl_value_t* @jfptr_trace_of_square_231(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !15, !align !16
  %10 = call double @julia_trace_of_square_230(%jl_value_t* %9)
  %11 = bitcast %jl_value_t*** %3 to i8*
  %12 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %11, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %13 = bitcast %jl_value_t* %12 to double*
  store double %10, double* %13, align 8, !tbaa !58
  ret %jl_value_t* %12
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
!5 = distinct !DISubprogram(name: "trace_of_square", linkageName: "julia_trace_of_square_230", scope: null, file: !3, line: 106, type: !6, scopeLine: 106, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 154, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "size;", linkageName: "size", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "array.jl", directory: ".")
!14 = !DILocation(line: 108, scope: !5)
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
!28 = !DILocation(line: 5, scope: !29, inlinedAt: !30)
!29 = distinct !DISubprogram(name: "Colon;", linkageName: "Colon", scope: !25, file: !25, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!30 = !DILocation(line: 109, scope: !5)
!31 = !DILocation(line: 82, scope: !32, inlinedAt: !33)
!32 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!33 = !DILocation(line: 303, scope: !34, inlinedAt: !35)
!34 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !22, file: !22, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!35 = !DILocation(line: 503, scope: !36, inlinedAt: !37)
!36 = distinct !DISubprogram(name: "isempty;", linkageName: "isempty", scope: !25, file: !25, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!37 = !DILocation(line: 620, scope: !38, inlinedAt: !30)
!38 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !25, file: !25, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!39 = !DILocation(line: 624, scope: !38, inlinedAt: !40)
!40 = !DILocation(line: 110, scope: !5)
!41 = !DILocation(line: 810, scope: !42, inlinedAt: !40)
!42 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!43 = !DILocation(line: 86, scope: !44, inlinedAt: !45)
!44 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!45 = !DILocation(line: 625, scope: !38, inlinedAt: !40)
!46 = !DILocation(line: 398, scope: !47, inlinedAt: !39)
!47 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !48, file: !48, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!48 = !DIFile(filename: "promotion.jl", directory: ".")
!49 = !DILocation(line: 112, scope: !5)
!50 = !{!51, !51, i64 0}
!51 = !{!"jtbaa_arraybuf", !52, i64 0}
!52 = !{!"jtbaa_data", !9, i64 0}
!53 = !DILocation(line: 405, scope: !54, inlinedAt: !40)
!54 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !55, file: !55, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!55 = !DIFile(filename: "float.jl", directory: ".")
!56 = !DILocation(line: 401, scope: !57, inlinedAt: !40)
!57 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !55, file: !55, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!58 = !{!59, !59, i64 0}
!59 = !{!"jtbaa_immut", !60, i64 0}
!60 = !{!"jtbaa_value", !52, i64 0}
