; ModuleID = 'single_sum_of_squares'
source_filename = "single_sum_of_squares"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:136 within `single_sum_of_squares'
define float @julia_single_sum_of_squares_180(%jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
; ┌ @ /corpus/functions.jl:59 within `sum_of_squares'
; │┌ @ array.jl:785 within `iterate' @ array.jl:785
; ││┌ @ array.jl:219 within `length'
     %1 = bitcast %jl_value_t* %0 to %jl_array_t*, !dbg !7
     %2 = getelementptr inbounds %jl_array_t, %jl_array_t* %1, i64 0, i32 1, !dbg !7
     %3 = load i64, i64* %2, align 8, !dbg !7, !tbaa !16
; ││└
    %4 = icmp slt i64 %3, 1, !dbg !10
    br i1 %4, label %L46, label %L18, !dbg !10

L18:                                              ; preds = %top
; ││┌ @ array.jl:809 within `getindex'
     %5 = bitcast %jl_value_t* %0 to float**, !dbg !21
     %6 = load float*, float** %5, align 8, !dbg !21, !tbaa !23, !nonnull !4
     %7 = load float, float* %6, align 4, !dbg !21, !tbaa !25
; │└└
; │ @ /corpus/functions.jl:60 within `sum_of_squares'
; │┌ @ float.jl:404 within `*'
    %8 = fmul float %7, %7, !dbg !28
; │└
; │┌ @ float.jl:400 within `+'
    %9 = fadd float %8, 0.000000e+00, !dbg !32
; │└
; │┌ @ array.jl:785 within `iterate'
; ││┌ @ int.jl:447 within `<' @ int.jl:440
     %10 = icmp eq i64 %3, 1, !dbg !34
; ││└
    br i1 %10, label %L46, label %L38, !dbg !38

L38:                                              ; preds = %L38, %L18
    %11 = phi i64 [ %value_phi518, %L38 ], [ 1, %L18 ]
    %12 = phi float [ %17, %L38 ], [ %9, %L18 ]
    %value_phi518 = phi i64 [ %15, %L38 ], [ 2, %L18 ]
; ││┌ @ array.jl:809 within `getindex'
     %13 = getelementptr inbounds float, float* %6, i64 %11, !dbg !39
     %14 = load float, float* %13, align 4, !dbg !39, !tbaa !25
; ││└
; ││┌ @ int.jl:86 within `+'
     %15 = add i64 %value_phi518, 1, !dbg !40
; │└└
; │┌ @ float.jl:404 within `*'
    %16 = fmul float %14, %14, !dbg !28
; │└
; │┌ @ float.jl:400 within `+'
    %17 = fadd float %12, %16, !dbg !32
; │└
; │┌ @ array.jl:785 within `iterate'
; ││┌ @ int.jl:447 within `<' @ int.jl:440
     %18 = icmp ult i64 %value_phi518, %3, !dbg !34
; ││└
    br i1 %18, label %L38, label %L46, !dbg !38

L46:                                              ; preds = %L38, %L18, %top
    %value_phi9 = phi float [ 0.000000e+00, %top ], [ %9, %L18 ], [ %17, %L38 ]
; └└
  ret float %value_phi9, !dbg !15
}

define nonnull %jl_value_t* @jfptr_single_sum_of_squares_181(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = load %jl_value_t*, %jl_value_t** %1, align 8, !nonnull !4, !dereferenceable !42, !align !43
  %4 = call float @julia_single_sum_of_squares_180(%jl_value_t* %3)
  %5 = call %jl_value_t* @jl_box_float32(float %4)
  ret %jl_value_t* %5
}

declare %jl_value_t* @jl_box_float32(float)

; Function Attrs: inaccessiblemem_or_argmemonly
declare void @jl_gc_queue_root(%jl_value_t*) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8*, i32, i32) #2

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_big_alloc(i8*, i64) #2

attributes #0 = { "thunk" }
attributes #1 = { inaccessiblemem_or_argmemonly }
attributes #2 = { allocsize(1) }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "single_sum_of_squares", linkageName: "julia_single_sum_of_squares_180", scope: null, file: !3, line: 136, type: !6, scopeLine: 136, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 219, scope: !8, inlinedAt: !10)
!8 = distinct !DISubprogram(name: "length;", linkageName: "length", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!9 = !DIFile(filename: "array.jl", directory: ".")
!10 = !DILocation(line: 785, scope: !11, inlinedAt: !12)
!11 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!12 = !DILocation(line: 785, scope: !11, inlinedAt: !13)
!13 = !DILocation(line: 59, scope: !14, inlinedAt: !15)
!14 = distinct !DISubprogram(name: "sum_of_squares;", linkageName: "sum_of_squares", scope: !3, file: !3, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!15 = !DILocation(line: 136, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"jtbaa_arraylen", !18, i64 0}
!18 = !{!"jtbaa_array", !19, i64 0}
!19 = !{!"jtbaa", !20, i64 0}
!20 = !{!"jtbaa"}
!21 = !DILocation(line: 809, scope: !22, inlinedAt: !10)
!22 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!23 = !{!24, !24, i64 0}
!24 = !{!"jtbaa_arrayptr", !18, i64 0}
!25 = !{!26, !26, i64 0}
!26 = !{!"jtbaa_arraybuf", !27, i64 0}
!27 = !{!"jtbaa_data", !19, i64 0}
!28 = !DILocation(line: 404, scope: !29, inlinedAt: !31)
!29 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !30, file: !30, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!30 = !DIFile(filename: "float.jl", directory: ".")
!31 = !DILocation(line: 60, scope: !14, inlinedAt: !15)
!32 = !DILocation(line: 400, scope: !33, inlinedAt: !31)
!33 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !30, file: !30, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!34 = !DILocation(line: 440, scope: !35, inlinedAt: !37)
!35 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !36, file: !36, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!36 = !DIFile(filename: "int.jl", directory: ".")
!37 = !DILocation(line: 447, scope: !35, inlinedAt: !38)
!38 = !DILocation(line: 785, scope: !11, inlinedAt: !31)
!39 = !DILocation(line: 809, scope: !22, inlinedAt: !38)
!40 = !DILocation(line: 86, scope: !41, inlinedAt: !38)
!41 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !36, file: !36, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!42 = !{i64 40}
!43 = !{i64 16}
