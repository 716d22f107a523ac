; ModuleID = 'newton_root'
source_filename = "newton_root"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:8 within `newton_root'
define double @julia_newton_root_123(double) !dbg !5 {
top:
;  @ /corpus/functions.jl:10 within `newton_root'
; ┌ @ float.jl:405 within `*'
   %1 = fmul double %0, %0, !dbg !7
; └
; ┌ @ float.jl:403 within `-'
   %2 = fsub double %1, %0, !dbg !11
; └
; ┌ @ float.jl:528 within `abs'
   %3 = call double @llvm.fabs.f64(double %2), !dbg !13
; └
; ┌ @ operators.jl:303 within `>'
; │┌ @ float.jl:458 within `<'
    %4 = fcmp ule double %3, 1.000000e-10, !dbg !15
; └└
  br i1 %4, label %L12, label %L8, !dbg !10

L8:                                               ; preds = %L8, %top
  %value_phi1 = phi double [ %7, %L8 ], [ %0, %top ]
;  @ /corpus/functions.jl:11 within `newton_root'
; ┌ @ float.jl:407 within `/'
   %5 = fdiv double %0, %value_phi1, !dbg !20
; └
; ┌ @ float.jl:401 within `+'
   %6 = fadd double %value_phi1, %5, !dbg !23
; └
; ┌ @ promotion.jl:314 within `/' @ float.jl:407
   %7 = fmul double %6, 5.000000e-01, !dbg !25
; └
;  @ /corpus/functions.jl:10 within `newton_root'
; ┌ @ float.jl:405 within `*'
   %8 = fmul double %7, %7, !dbg !7
; └
; ┌ @ float.jl:403 within `-'
   %9 = fsub double %8, %0, !dbg !11
; └
; ┌ @ float.jl:528 within `abs'
   %10 = call double @llvm.fabs.f64(double %9), !dbg !13
; └
; ┌ @ operators.jl:303 within `>'
; │┌ @ float.jl:458 within `<'
    %11 = fcmp ule double %10, 1.000000e-10, !dbg !15
; └└
  br i1 %11, label %L12, label %L8, !dbg !10

L12:                                              ; preds = %L8, %top
  %value_phi.lcssa = phi double [ %0, %top ], [ %7, %L8 ]
;  @ /corpus/functions.jl:13 within `newton_root'
  ret double %value_phi.lcssa, !dbg !29
}

define nonnull %jl_value_t* @jfptr_newton_root_124(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %3 = bitcast %jl_value_t** %1 to double**
  %4 = load double*, double** %3, align 8, !nonnull !4, !dereferenceable !30, !align !30
  %5 = load double, double* %4, align 8
  %6 = call double @julia_newton_root_123(double %5)
  %7 = bitcast %jl_value_t*** %ptls to i8*
  %8 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %7, i32 1400, i32 16) #1
  %9 = bitcast %jl_value_t* %8 to %jl_value_t**
  %10 = getelementptr %jl_value_t*, %jl_value_t** %9, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %10, !tbaa !31
  %11 = bitcast %jl_value_t* %8 to double*
  store double %6, double* %11, align 8, !tbaa !36
  ret %jl_value_t* %8
}

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

; Function Attrs: nounwind readnone speculatable
declare double @llvm.fabs.f64(double) #2

; Function Attrs: argmemonly nounwind
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #3

; Function Attrs: argmemonly nounwind
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #3

; Function Attrs: inaccessiblemem_or_argmemonly
declare void @jl_gc_queue_root(%jl_value_t*) #4

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8*, i32, i32) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_big_alloc(i8*, i64) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_bytes(i8*, i64) #1

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { nounwind readnone speculatable }
attributes #3 = { argmemonly nounwind }
attributes #4 = { inaccessiblemem_or_argmemonly }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "newton_root", linkageName: "julia_newton_root_123", scope: null, file: !3, line: 8, type: !6, scopeLine: 8, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 405, scope: !8, inlinedAt: !10)
!8 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!9 = !DIFile(filename: "float.jl", directory: ".")
!10 = !DILocation(line: 10, scope: !5)
!11 = !DILocation(line: 403, scope: !12, inlinedAt: !10)
!12 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DILocation(line: 528, scope: !14, inlinedAt: !10)
!14 = distinct !DISubprogram(name: "abs;", linkageName: "abs", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!15 = !DILocation(line: 458, scope: !16, inlinedAt: !17)
!16 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!17 = !DILocation(line: 303, scope: !18, inlinedAt: !10)
!18 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!19 = !DIFile(filename: "operators.jl", directory: ".")
!20 = !DILocation(line: 407, scope: !21, inlinedAt: !22)
!21 = distinct !DISubprogram(name: "/;", linkageName: "/", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!22 = !DILocation(line: 11, scope: !5)
!23 = !DILocation(line: 401, scope: !24, inlinedAt: !22)
!24 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!25 = !DILocation(line: 407, scope: !21, inlinedAt: !26)
!26 = !DILocation(line: 314, scope: !27, inlinedAt: !22)
!27 = distinct !DISubprogram(name: "/;", linkageName: "/", scope: !28, file: !28, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!28 = !DIFile(filename: "promotion.jl", directory: ".")
!29 = !DILocation(line: 13, scope: !5)
!30 = !{i64 8}
!31 = !{!32, !32, i64 0}
!32 = !{!"jtbaa_tag", !33, i64 0}
!33 = !{!"jtbaa_data", !34, i64 0}
!34 = !{!"jtbaa", !35, i64 0}
!35 = !{!"jtbaa"}
!36 = !{!37, !37, i64 0}
!37 = !{!"jtbaa_immut", !38, i64 0}
!38 = !{!"jtbaa_value", !33, i64 0}
