; ModuleID = 'newton_root'
source_filename = "newton_root"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

;  @ /corpus/functions.jl:8 within `newton_root'
define double @julia_newton_root_124(double) !dbg !5 {
top:
  %1 = call %jl_value_t*** @julia.ptls_states()
  %2 = bitcast %jl_value_t*** %1 to %jl_value_t**
  %3 = getelementptr inbounds %jl_value_t*, %jl_value_t** %2, i64 4
  %4 = bitcast %jl_value_t** %3 to i64**
  %5 = load i64*, i64** %4, !tbaa !7, !invariant.load !4
  br label %L2

L2:                                               ; preds = %L8, %top
  %value_phi = phi double [ %0, %top ], [ %15, %L8 ]
;  @ /corpus/functions.jl:10 within `newton_root'
; ┌ @ float.jl:405 within `*'
   %6 = fmul double %value_phi, %value_phi, !dbg !11
; └
; ┌ @ float.jl:403 within `-'
   %7 = fsub double %6, %0, !dbg !15
; └
; ┌ @ float.jl:528 within `abs'
   %8 = call double @llvm.fabs.f64(double %7), !dbg !17
; └
; ┌ @ operators.jl:303 within `>'
; │┌ @ float.jl:458 within `<'
    %9 = fcmp olt double 1.000000e-10, %8, !dbg !19
; └└
  %10 = zext i1 %9 to i8, !dbg !14
  %11 = trunc i8 %10 to i1, !dbg !14
  %12 = xor i1 %11, true, !dbg !14
  br i1 %12, label %L12, label %L8, !dbg !14

L8:                                               ; preds = %L2
;  @ /corpus/functions.jl:11 within `newton_root'
; ┌ @ float.jl:407 within `/'
   %13 = fdiv double %0, %value_phi, !dbg !24
; └
; ┌ @ float.jl:401 within `+'
   %14 = fadd double %value_phi, %13, !dbg !27
; └
; ┌ @ promotion.jl:314 within `/' @ float.jl:407
   %15 = fdiv double %14, 2.000000e+00, !dbg !29
; └
  br label %L2, !dbg !26

L12:                                              ; preds = %L2
;  @ /corpus/functions.jl:13 within `newton_root'
  ret double %value_phi, !dbg !33
}

define nonnull %jl_value_t* @jfptr_newton_root_125(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !34, !align !34
  %10 = bitcast %jl_value_t* %9 to double*
  %11 = load double, double* %10, align 8
  %12 = call double @julia_newton_root_124(double %11)
  %13 = bitcast %jl_value_t*** %3 to i8*
  %14 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %13, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %15 = bitcast %jl_value_t* %14 to double*
  store double %12, double* %15, align 8, !tbaa !35
  ret %jl_value_t* %14
}

declare %jl_value_t*** @julia.ptls_states()

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

; Function Attrs: nounwind readnone speculatable
declare double @llvm.fabs.f64(double) #2

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { nounwind readnone speculatable }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "newton_root", linkageName: "julia_newton_root_124", scope: null, file: !3, line: 8, type: !6, scopeLine: 8, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 405, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "float.jl", directory: ".")
!14 = !DILocation(line: 10, scope: !5)
!15 = !DILocation(line: 403, scope: !16, inlinedAt: !14)
!16 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!17 = !DILocation(line: 528, scope: !18, inlinedAt: !14)
!18 = distinct !DISubprogram(name: "abs;", linkageName: "abs", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!19 = !DILocation(line: 458, scope: !20, inlinedAt: !21)
!20 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!21 = !DILocation(line: 303, scope: !22, inlinedAt: !14)
!22 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !23, file: !23, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!23 = !DIFile(filename: "operators.jl", directory: ".")
!24 = !DILocation(line: 407, scope: !25, inlinedAt: !26)
!25 = distinct !DISubprogram(name: "/;", linkageName: "/", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!26 = !DILocation(line: 11, scope: !5)
!27 = !DILocation(line: 401, scope: !28, inlinedAt: !26)
!28 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!29 = !DILocation(line: 407, scope: !25, inlinedAt: !30)
!30 = !DILocation(line: 314, scope: !31, inlinedAt: !26)
!31 = distinct !DISubprogram(name: "/;", linkageName: "/", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!32 = !DIFile(filename: "promotion.jl", directory: ".")
!33 = !DILocation(line: 13, scope: !5)
!34 = !{i64 8}
!35 = !{!36, !36, i64 0}
!36 = !{!"jtbaa_immut", !37, i64 0}
!37 = !{!"jtbaa_value", !38, i64 0}
!38 = !{!"jtbaa_data", !9, i64 0}
