; ModuleID = 'pointer_sum'
source_filename = "pointer_sum"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:41 within `pointer_sum'
define double @julia_pointer_sum_160(i64, i64) !dbg !5 {
top:
;  @ /corpus/functions.jl:43 within `pointer_sum'
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %2 = icmp sgt i64 %1, 0, !dbg !7
; │││└└
     %3 = select i1 %2, i64 %1, i64 0, !dbg !13
; └└└
  br i1 %2, label %L12.preheader, label %L29, !dbg !20

L12.preheader:                                    ; preds = %top
;  @ /corpus/functions.jl:44 within `pointer_sum'
; ┌ @ pointer.jl within `unsafe_load'
   %4 = inttoptr i64 %0 to double*, !dbg !21
; └
;  @ /corpus/functions.jl:45 within `pointer_sum'
  br label %L12, !dbg !25

L12:                                              ; preds = %L12, %L12.preheader
  %value_phi3 = phi double [ %9, %L12 ], [ 0.000000e+00, %L12.preheader ]
  %value_phi4 = phi i64 [ %11, %L12 ], [ 1, %L12.preheader ]
;  @ /corpus/functions.jl:44 within `pointer_sum'
; ┌ @ pointer.jl:105 within `unsafe_load'
   %5 = add nsw i64 %value_phi4, -1, !dbg !26
   %6 = getelementptr inbounds double, double* %4, i64 %5, !dbg !26
   %7 = load double, double* %6, align 1, !dbg !26, !tbaa !27
; └
;  @ /corpus/functions.jl:45 within `pointer_sum'
; ┌ @ float.jl:405 within `*'
   %8 = fmul double %7, %7, !dbg !31
; └
; ┌ @ float.jl:401 within `+'
   %9 = fadd double %value_phi3, %8, !dbg !34
; └
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %10 = icmp eq i64 %value_phi4, %3, !dbg !36
; │└
   %11 = add nuw i64 %value_phi4, 1, !dbg !39
; └
  br i1 %10, label %L29, label %L12, !dbg !25

L29:                                              ; preds = %L12, %top
  %value_phi9 = phi double [ 0.000000e+00, %top ], [ %9, %L12 ]
;  @ /corpus/functions.jl:47 within `pointer_sum'
  ret double %value_phi9, !dbg !41
}

define nonnull %jl_value_t* @jfptr_pointer_sum_161(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %3 = bitcast %jl_value_t** %1 to i64**
  %4 = load i64*, i64** %3, align 8, !nonnull !4, !dereferenceable !42, !align !42
  %5 = load i64, i64* %4, align 8
  %6 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i64 1
  %7 = bitcast %jl_value_t** %6 to i64**
  %8 = load i64*, i64** %7, align 8, !nonnull !4, !dereferenceable !42, !align !42
  %9 = load i64, i64* %8, align 8
  %10 = call double @julia_pointer_sum_160(i64 %5, i64 %9)
  %11 = bitcast %jl_value_t*** %ptls to i8*
  %12 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %11, i32 1400, i32 16) #1
  %13 = bitcast %jl_value_t* %12 to %jl_value_t**
  %14 = getelementptr %jl_value_t*, %jl_value_t** %13, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %14, !tbaa !43
  %15 = bitcast %jl_value_t* %12 to double*
  store double %10, double* %15, align 8, !tbaa !45
  ret %jl_value_t* %12
}

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

; Function Attrs: argmemonly nounwind
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #2

; Function Attrs: argmemonly nounwind
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #2

; Function Attrs: inaccessiblemem_or_argmemonly
declare void @jl_gc_queue_root(%jl_value_t*) #3

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8*, i32, i32) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_big_alloc(i8*, i64) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_bytes(i8*, i64) #1

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { argmemonly nounwind }
attributes #3 = { inaccessiblemem_or_argmemonly }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "pointer_sum", linkageName: "julia_pointer_sum_160", scope: null, file: !3, line: 41, type: !6, scopeLine: 41, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
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
!20 = !DILocation(line: 43, scope: !5)
!21 = !DILocation(line: 0, scope: !22, inlinedAt: !24)
!22 = distinct !DISubprogram(name: "unsafe_load;", linkageName: "unsafe_load", scope: !23, file: !23, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!23 = !DIFile(filename: "pointer.jl", directory: ".")
!24 = !DILocation(line: 44, scope: !5)
!25 = !DILocation(line: 45, scope: !5)
!26 = !DILocation(line: 105, scope: !22, inlinedAt: !24)
!27 = !{!28, !28, i64 0}
!28 = !{!"jtbaa_data", !29, i64 0}
!29 = !{!"jtbaa", !30, i64 0}
!30 = !{!"jtbaa"}
!31 = !DILocation(line: 405, scope: !32, inlinedAt: !25)
!32 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !33, file: !33, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!33 = !DIFile(filename: "float.jl", directory: ".")
!34 = !DILocation(line: 401, scope: !35, inlinedAt: !25)
!35 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !33, file: !33, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!36 = !DILocation(line: 398, scope: !37, inlinedAt: !39)
!37 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !38, file: !38, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!38 = !DIFile(filename: "promotion.jl", directory: ".")
!39 = !DILocation(line: 624, scope: !40, inlinedAt: !25)
!40 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !15, file: !15, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!41 = !DILocation(line: 47, scope: !5)
!42 = !{i64 8}
!43 = !{!44, !44, i64 0}
!44 = !{!"jtbaa_tag", !28, i64 0}
!45 = !{!46, !46, i64 0}
!46 = !{!"jtbaa_immut", !47, i64 0}
!47 = !{!"jtbaa_value", !28, i64 0}
