; ModuleID = 'tuple_sum'
source_filename = "tuple_sum"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

;  @ /corpus/functions.jl:16 within `tuple_sum'
define double @julia_tuple_sum_134([4 x double]* nocapture nonnull readonly dereferenceable(32)) !dbg !5 {
top:
  %1 = call %jl_value_t*** @julia.ptls_states()
  %2 = bitcast %jl_value_t*** %1 to %jl_value_t**
  %3 = getelementptr inbounds %jl_value_t*, %jl_value_t** %2, i64 4
  %4 = bitcast %jl_value_t** %3 to i64**
  %5 = load i64*, i64** %4, !tbaa !7, !invariant.load !4
;  @ /corpus/functions.jl:18 within `tuple_sum'
; ┌ @ tuple.jl:61 within `iterate' @ tuple.jl:61
   br i1 false, label %L5, label %L3, !dbg !11

L3:                                               ; preds = %top
   br label %L6, !dbg !11

L5:                                               ; preds = %top
   br label %L6, !dbg !11

L6:                                               ; preds = %L5, %L3
   %value_phi = phi i8 [ 1, %L3 ], [ 0, %L5 ]
   %6 = trunc i8 %value_phi to i1, !dbg !11
   %7 = xor i1 %6, true, !dbg !11
   br i1 %7, label %L11, label %L8, !dbg !11

L8:                                               ; preds = %L6
; │┌ @ tuple.jl:24 within `getindex'
    %8 = getelementptr inbounds [4 x double], [4 x double]* %0, i32 0, i32 0, !dbg !16
    %9 = load double, double* %8, align 8, !tbaa !7, !invariant.load !4
; │└
   br label %L12, !dbg !11

L11:                                              ; preds = %L6
   br label %L12, !dbg !11

L12:                                              ; preds = %L11, %L8
   %value_phi1 = phi i8 [ 0, %L8 ], [ 1, %L11 ]
   %value_phi2 = phi double [ %9, %L8 ], [ undef, %L11 ]
   %value_phi3 = phi i64 [ 2, %L8 ], [ undef, %L11 ]
; │ @ tuple.jl:61 within `iterate'
   br label %L16, !dbg !14

L16:                                              ; preds = %L12
; └
  %10 = xor i8 %value_phi1, 1, !dbg !15
  %11 = trunc i8 %10 to i1, !dbg !15
  %12 = xor i1 %11, true, !dbg !15
  br i1 %12, label %L16.L40_crit_edge, label %L16.L18_crit_edge, !dbg !15

L16.L40_crit_edge:                                ; preds = %L16
;  @ /corpus/functions.jl:19 within `tuple_sum'
; ┌ @ tuple.jl:61 within `iterate'
   br label %L40, !dbg !18

L16.L18_crit_edge:                                ; preds = %L16
; └
;  @ /corpus/functions.jl:18 within `tuple_sum'
; ┌ @ tuple.jl:61 within `iterate' @ tuple.jl:61
   br label %L18, !dbg !11

L18:                                              ; preds = %L39, %L16.L18_crit_edge
   %value_phi4 = phi double [ 0.000000e+00, %L16.L18_crit_edge ], [ %14, %L39 ]
   %value_phi5 = phi double [ %value_phi2, %L16.L18_crit_edge ], [ %value_phi8, %L39 ]
   %value_phi6 = phi i64 [ %value_phi3, %L16.L18_crit_edge ], [ %value_phi9, %L39 ]
; └
;  @ /corpus/functions.jl:19 within `tuple_sum'
; ┌ @ float.jl:405 within `*'
   %13 = fmul double %value_phi5, %value_phi5, !dbg !20
; └
; ┌ @ float.jl:401 within `+'
   %14 = fadd double %value_phi4, %13, !dbg !23
; └
; ┌ @ tuple.jl:61 within `iterate'
; │┌ @ int.jl:441 within `<='
    %15 = icmp sle i64 1, %value_phi6, !dbg !25
; │└
   %16 = zext i1 %15 to i8, !dbg !18
   %17 = trunc i8 %16 to i1, !dbg !18
   %18 = xor i1 %17, true, !dbg !18
   br i1 %18, label %L27, label %L25, !dbg !18

L25:                                              ; preds = %L18
; │┌ @ int.jl:441 within `<='
    %19 = icmp sle i64 %value_phi6, 4, !dbg !25
; └└
;  @ /corpus/functions.jl:18 within `tuple_sum'
; ┌ @ tuple.jl:61 within `iterate' @ tuple.jl:61
   %20 = zext i1 %19 to i8, !dbg !11
   br label %L28, !dbg !11

L27:                                              ; preds = %L18
   br label %L28, !dbg !11

L28:                                              ; preds = %L27, %L25
   %value_phi7 = phi i8 [ %20, %L25 ], [ 0, %L27 ]
; └
;  @ /corpus/functions.jl:19 within `tuple_sum'
; ┌ @ tuple.jl:61 within `iterate'
   %21 = trunc i8 %value_phi7 to i1, !dbg !18
   %22 = xor i1 %21, true, !dbg !18
   br i1 %22, label %L33, label %L30, !dbg !18

L30:                                              ; preds = %L28
; │┌ @ tuple.jl:24 within `getindex'
    %23 = sub i64 %value_phi6, 1, !dbg !28
    %24 = bitcast [4 x double]* %0 to double*, !dbg !28
    %25 = getelementptr inbounds double, double* %24, i64 %23, !dbg !28
; │└
; │┌ @ int.jl:86 within `+'
    %26 = add i64 %value_phi6, 1, !dbg !29
; └└
;  @ /corpus/functions.jl:18 within `tuple_sum'
; ┌ @ tuple.jl:61 within `iterate' @ tuple.jl:61
   %27 = load double, double* %25, align 8, !dbg !11, !tbaa !7, !invariant.load !4
; └
;  @ /corpus/functions.jl:19 within `tuple_sum'
; ┌ @ tuple.jl:61 within `iterate'
   br label %L34, !dbg !18

L33:                                              ; preds = %L28
   br label %L34, !dbg !18

L34:                                              ; preds = %L33, %L30
   %value_phi8 = phi double [ %27, %L30 ], [ undef, %L33 ]
   %value_phi9 = phi i64 [ %26, %L30 ], [ undef, %L33 ]
   %value_phi10 = phi i8 [ 0, %L30 ], [ 1, %L33 ]
; └
  %28 = xor i8 %value_phi10, 1, !dbg !19
  %29 = trunc i8 %28 to i1, !dbg !19
  %30 = xor i1 %29, true, !dbg !19
  br i1 %30, label %L34.L40_crit_edge, label %L39, !dbg !19

L34.L40_crit_edge:                                ; preds = %L34
; ┌ @ tuple.jl:61 within `iterate'
   br label %L40, !dbg !18

L39:                                              ; preds = %L34
; └
;  @ /corpus/functions.jl:18 within `tuple_sum'
; ┌ @ tuple.jl:61 within `iterate' @ tuple.jl:61
   br label %L18, !dbg !11

L40:                                              ; preds = %L34.L40_crit_edge, %L16.L40_crit_edge
   %value_phi11 = phi double [ %14, %L34.L40_crit_edge ], [ 0.000000e+00, %L16.L40_crit_edge ]
; └
;  @ /corpus/functions.jl:21 within `tuple_sum'
  ret double %value_phi11, !dbg !31
}

define nonnull %jl_value_t* @jfptr_tuple_sum_135(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !32, !align !33
  %10 = bitcast %jl_value_t* %9 to [4 x double]*
  %11 = call double @julia_tuple_sum_134([4 x double]* nocapture readonly %10)
  %12 = bitcast %jl_value_t*** %3 to i8*
  %13 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %12, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %14 = bitcast %jl_value_t* %13 to double*
  store double %11, double* %14, align 8, !tbaa !34
  ret %jl_value_t* %13
}

declare %jl_value_t*** @julia.ptls_states()

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "tuple_sum", linkageName: "julia_tuple_sum_134", scope: null, file: !3, line: 16, type: !6, scopeLine: 16, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 61, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "tuple.jl", directory: ".")
!14 = !DILocation(line: 61, scope: !12, inlinedAt: !15)
!15 = !DILocation(line: 18, scope: !5)
!16 = !DILocation(line: 24, scope: !17, inlinedAt: !11)
!17 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!18 = !DILocation(line: 61, scope: !12, inlinedAt: !19)
!19 = !DILocation(line: 19, scope: !5)
!20 = !DILocation(line: 405, scope: !21, inlinedAt: !19)
!21 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !22, file: !22, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!22 = !DIFile(filename: "float.jl", directory: ".")
!23 = !DILocation(line: 401, scope: !24, inlinedAt: !19)
!24 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !22, file: !22, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!25 = !DILocation(line: 441, scope: !26, inlinedAt: !18)
!26 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !27, file: !27, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!27 = !DIFile(filename: "int.jl", directory: ".")
!28 = !DILocation(line: 24, scope: !17, inlinedAt: !18)
!29 = !DILocation(line: 86, scope: !30, inlinedAt: !18)
!30 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !27, file: !27, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!31 = !DILocation(line: 21, scope: !5)
!32 = !{i64 32}
!33 = !{i64 8}
!34 = !{!35, !35, i64 0}
!35 = !{!"jtbaa_immut", !36, i64 0}
!36 = !{!"jtbaa_value", !37, i64 0}
!37 = !{!"jtbaa_data", !9, i64 0}
