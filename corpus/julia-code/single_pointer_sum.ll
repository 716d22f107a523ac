; ModuleID = 'single_pointer_sum'
source_filename = "single_pointer_sum"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:135 within `single_pointer_sum'
define float @julia_single_pointer_sum_165(i64, i64) !dbg !5 {
top:
; ┌ @ /corpus/functions.jl:43 within `pointer_sum'
; │┌ @ range.jl:5 within `Colon'
; ││┌ @ range.jl:280 within `UnitRange'
; │││┌ @ range.jl:285 within `unitrange_last'
; ││││┌ @ operators.jl:350 within `>='
; │││││┌ @ int.jl:441 within `<='
        %2 = icmp sgt i64 %1, 0, !dbg !7
; ││││└└
      %3 = select i1 %2, i64 %1, i64 0, !dbg !13
; │└└└
   br i1 %2, label %L12.preheader, label %L31, !dbg !20

L12.preheader:                                    ; preds = %top
; │ @ /corpus/functions.jl:44 within `pointer_sum'
; │┌ @ pointer.jl within `unsafe_load'
    %4 = inttoptr i64 %0 to float*, !dbg !23
; │└
; │ @ /corpus/functions.jl:45 within `pointer_sum'
   br label %L12, !dbg !27

L12:                                              ; preds = %L12, %L12.preheader
   %value_phi3 = phi float [ %9, %L12 ], [ 0.000000e+00, %L12.preheader ]
   %value_phi4 = phi i64 [ %11, %L12 ], [ 1, %L12.preheader ]
; │ @ /corpus/functions.jl:44 within `pointer_sum'
; │┌ @ pointer.jl:105 within `unsafe_load'
    %5 = add nsw i64 %value_phi4, -1, !dbg !28
    %6 = getelementptr inbounds float, float* %4, i64 %5, !dbg !28
    %7 = load float, float* %6, align 1, !dbg !28, !tbaa !29
; │└
; │ @ /corpus/functions.jl:45 within `pointer_sum'
; │┌ @ float.jl:404 within `*'
    %8 = fmul float %7, %7, !dbg !33
; │└
; │┌ @ float.jl:400 within `+'
    %9 = fadd float %value_phi3, %8, !dbg !36
; │└
; │┌ @ range.jl:624 within `iterate'
; ││┌ @ promotion.jl:398 within `=='
     %10 = icmp eq i64 %value_phi4, %3, !dbg !38
; ││└
    %11 = add nuw i64 %value_phi4, 1, !dbg !41
; │└
   br i1 %10, label %L31, label %L12, !dbg !27

L31:                                              ; preds = %L12, %top
   %value_phi9 = phi float [ 0.000000e+00, %top ], [ %9, %L12 ]
; └
  ret float %value_phi9, !dbg !22
}

define nonnull %jl_value_t* @jfptr_single_pointer_sum_166(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = bitcast %jl_value_t** %1 to i64**
  %4 = load i64*, i64** %3, align 8, !nonnull !4, !dereferenceable !43, !align !43
  %5 = load i64, i64* %4, align 8
  %6 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i64 1
  %7 = bitcast %jl_value_t** %6 to i64**
  %8 = load i64*, i64** %7, align 8, !nonnull !4, !dereferenceable !43, !align !43
  %9 = load i64, i64* %8, align 8
  %10 = call float @julia_single_pointer_sum_165(i64 %5, i64 %9)
  %11 = call %jl_value_t* @jl_box_float32(float %10)
  ret %jl_value_t* %11
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
!5 = distinct !DISubprogram(name: "single_pointer_sum", linkageName: "julia_single_pointer_sum_165", scope: null, file: !3, line: 135, type: !6, scopeLine: 135, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 441, scope: !8, inlinedAt: !10)
!8 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!9 = !DIFile(filename: "int.jl", directory: ".")
!10 = !DILocation(line: 350, scope: !11, inlinedAt: !13)
!11 = distinct !DISubprogram(name: ">=;", linkageName: ">=", scope: !12, file: !12, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!12 = !DIFile(filename: "operators.jl", directory: ".")
!13 = !DILocation(line: 285, scope: !14, inlinedAt: !16)
!14 = distinct !DISubprogram(name: "unitrange_last;", linkageName: "unitrange_last", scope: !15, file: !15, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!15 = !DIFile(filename: "range.jl", directory: ".")
!16 = !DILocation(line: 280, scope: !17, inlinedAt: !18)
!17 = distinct !DISubprogram(name: "UnitRange;", linkageName: "UnitRange", scope: !15, file: !15, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!18 = !DILocation(line: 5, scope: !19, inlinedAt: !20)
!19 = distinct !DISubprogram(name: "Colon;", linkageName: "Colon", scope: !15, file: !15, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!20 = !DILocation(line: 43, scope: !21, inlinedAt: !22)
!21 = distinct !DISubprogram(name: "pointer_sum;", linkageName: "pointer_sum", scope: !3, file: !3, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!22 = !DILocation(line: 135, scope: !5)
!23 = !DILocation(line: 0, scope: !24, inlinedAt: !26)
!24 = distinct !DISubprogram(name: "unsafe_load;", linkageName: "unsafe_load", scope: !25, file: !25, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!25 = !DIFile(filename: "pointer.jl", directory: ".")
!26 = !DILocation(line: 44, scope: !21, inlinedAt: !22)
!27 = !DILocation(line: 45, scope: !21, inlinedAt: !22)
!28 = !DILocation(line: 105, scope: !24, inlinedAt: !26)
!29 = !{!30, !30, i64 0}
!30 = !{!"jtbaa_data", !31, i64 0}
!31 = !{!"jtbaa", !32, i64 0}
!32 = !{!"jtbaa"}
!33 = !DILocation(line: 404, scope: !34, inlinedAt: !27)
!34 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!35 = !DIFile(filename: "float.jl", directory: ".")
!36 = !DILocation(line: 400, scope: !37, inlinedAt: !27)
!37 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!38 = !DILocation(line: 398, scope: !39, inlinedAt: !41)
!39 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !40, file: !40, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!40 = !DIFile(filename: "promotion.jl", directory: ".")
!41 = !DILocation(line: 624, scope: !42, inlinedAt: !27)
!42 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !15, file: !15, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!43 = !{i64 8}
