; ModuleID = 'pointer_sum'
source_filename = "pointer_sum"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

;  @ /corpus/functions.jl:41 within `pointer_sum'
define double @julia_pointer_sum_161(i64, i64) !dbg !5 {
top:
  %2 = call %jl_value_t*** @julia.ptls_states()
  %3 = bitcast %jl_value_t*** %2 to %jl_value_t**
  %4 = getelementptr inbounds %jl_value_t*, %jl_value_t** %3, i64 4
  %5 = bitcast %jl_value_t** %4 to i64**
  %6 = load i64*, i64** %5, !tbaa !7, !invariant.load !4
;  @ /corpus/functions.jl:43 within `pointer_sum'
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %7 = icmp sle i64 1, %1, !dbg !11
; │││└└
     %8 = zext i1 %7 to i8, !dbg !17
     %9 = trunc i8 %8 to i1, !dbg !17
     %10 = xor i1 %9, true, !dbg !17
     %11 = select i1 %10, i64 0, i64 %1, !dbg !17
; └└└
; ┌ @ range.jl:620 within `iterate'
; │┌ @ range.jl:503 within `isempty'
; ││┌ @ operators.jl:303 within `>'
; │││┌ @ int.jl:82 within `<'
      %12 = icmp slt i64 %11, 1, !dbg !25
; │└└└
   %13 = zext i1 %12 to i8, !dbg !31
   %14 = trunc i8 %13 to i1, !dbg !31
   %15 = xor i1 %14, true, !dbg !31
   br i1 %15, label %L6, label %L5, !dbg !31

L5:                                               ; preds = %top
   br label %L7, !dbg !31

L6:                                               ; preds = %top
   br label %L7, !dbg !31

L7:                                               ; preds = %L6, %L5
   %value_phi = phi i8 [ 1, %L5 ], [ 0, %L6 ]
   %value_phi1 = phi i64 [ 1, %L6 ], [ undef, %L5 ]
   %value_phi2 = phi i64 [ 1, %L6 ], [ undef, %L5 ]
; └
  %16 = xor i8 %value_phi, 1, !dbg !24
  %17 = trunc i8 %16 to i1, !dbg !24
  %18 = xor i1 %17, true, !dbg !24
  br i1 %18, label %L7.L29_crit_edge, label %L7.L12_crit_edge, !dbg !24

L7.L29_crit_edge:                                 ; preds = %L7
;  @ /corpus/functions.jl:45 within `pointer_sum'
; ┌ @ range.jl:624 within `iterate'
   br label %L29, !dbg !33

L7.L12_crit_edge:                                 ; preds = %L7
; └
;  @ /corpus/functions.jl:43 within `pointer_sum'
; ┌ @ range.jl:620 within `iterate'
   br label %L12, !dbg !31

L12:                                              ; preds = %L28, %L7.L12_crit_edge
   %value_phi3 = phi double [ 0.000000e+00, %L7.L12_crit_edge ], [ %24, %L28 ]
   %value_phi4 = phi i64 [ %value_phi1, %L7.L12_crit_edge ], [ %value_phi6, %L28 ]
   %value_phi5 = phi i64 [ %value_phi2, %L7.L12_crit_edge ], [ %value_phi7, %L28 ]
; └
;  @ /corpus/functions.jl:44 within `pointer_sum'
; ┌ @ pointer.jl:105 within `unsafe_load'
   %19 = sub i64 %value_phi4, 1, !dbg !35
   %20 = inttoptr i64 %0 to double*, !dbg !35
   %21 = getelementptr inbounds double, double* %20, i64 %19, !dbg !35
   %22 = load double, double* %21, align 1, !dbg !35, !tbaa !39
; └
;  @ /corpus/functions.jl:45 within `pointer_sum'
; ┌ @ float.jl:405 within `*'
   %23 = fmul double %22, %22, !dbg !41
; └
; ┌ @ float.jl:401 within `+'
   %24 = fadd double %value_phi3, %23, !dbg !44
; └
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %25 = icmp eq i64 %value_phi5, %11, !dbg !46
    %26 = zext i1 %25 to i8, !dbg !46
; │└
   %27 = trunc i8 %26 to i1, !dbg !33
   %28 = xor i1 %27, true, !dbg !33
   br i1 %28, label %L21, label %L20, !dbg !33

L20:                                              ; preds = %L12
   br label %L23, !dbg !33

L21:                                              ; preds = %L12
; │ @ range.jl:625 within `iterate'
; │┌ @ int.jl:86 within `+'
    %29 = add i64 %value_phi5, 1, !dbg !49
; │└
; │ @ range.jl:624 within `iterate'
   br label %L23, !dbg !33

L23:                                              ; preds = %L21, %L20
   %value_phi6 = phi i64 [ %29, %L21 ], [ undef, %L20 ]
   %value_phi7 = phi i64 [ %29, %L21 ], [ undef, %L20 ]
   %value_phi8 = phi i8 [ 1, %L20 ], [ 0, %L21 ]
; └
  %30 = xor i8 %value_phi8, 1, !dbg !34
  %31 = trunc i8 %30 to i1, !dbg !34
  %32 = xor i1 %31, true, !dbg !34
  br i1 %32, label %L23.L29_crit_edge, label %L28, !dbg !34

L23.L29_crit_edge:                                ; preds = %L23
; ┌ @ range.jl:624 within `iterate'
   br label %L29, !dbg !33

L28:                                              ; preds = %L23
; └
;  @ /corpus/functions.jl:43 within `pointer_sum'
; ┌ @ range.jl:620 within `iterate'
   br label %L12, !dbg !31

L29:                                              ; preds = %L23.L29_crit_edge, %L7.L29_crit_edge
   %value_phi9 = phi double [ %24, %L23.L29_crit_edge ], [ 0.000000e+00, %L7.L29_crit_edge ]
; └
;  @ /corpus/functions.jl:47 within `pointer_sum'
  ret double %value_phi9, !dbg !52
}

define nonnull %jl_value_t* @jfptr_pointer_sum_162(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !53, !align !53
  %10 = bitcast %jl_value_t* %9 to i64*
  %11 = load i64, i64* %10, align 8
  %12 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 1
  %13 = load %jl_value_t*, %jl_value_t** %12, !nonnull !4, !dereferenceable !53, !align !53
  %14 = bitcast %jl_value_t* %13 to i64*
  %15 = load i64, i64* %14, align 8
  %16 = call double @julia_pointer_sum_161(i64 %11, i64 %15)
  %17 = bitcast %jl_value_t*** %3 to i8*
  %18 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %17, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %19 = bitcast %jl_value_t* %18 to double*
  store double %16, double* %19, align 8, !tbaa !54
  ret %jl_value_t* %18
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
!5 = distinct !DISubprogram(name: "pointer_sum", linkageName: "julia_pointer_sum_161", scope: null, file: !3, line: 41, type: !6, scopeLine: 41, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 441, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "int.jl", directory: ".")
!14 = !DILocation(line: 350, scope: !15, inlinedAt: !17)
!15 = distinct !DISubprogram(name: ">=;", linkageName: ">=", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!16 = !DIFile(filename: "operators.jl", directory: ".")
!17 = !DILocation(line: 285, scope: !18, inlinedAt: !20)
!18 = distinct !DISubprogram(name: "unitrange_last;", linkageName: "unitrange_last", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!19 = !DIFile(filename: "range.jl", directory: ".")
!20 = !DILocation(line: 280, scope: !21, inlinedAt: !22)
!21 = distinct !DISubprogram(name: "UnitRange;", linkageName: "UnitRange", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!22 = !DILocation(line: 5, scope: !23, inlinedAt: !24)
!23 = distinct !DISubprogram(name: "Colon;", linkageName: "Colon", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!24 = !DILocation(line: 43, scope: !5)
!25 = !DILocation(line: 82, scope: !26, inlinedAt: !27)
!26 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!27 = !DILocation(line: 303, scope: !28, inlinedAt: !29)
!28 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!29 = !DILocation(line: 503, scope: !30, inlinedAt: !31)
!30 = distinct !DISubprogram(name: "isempty;", linkageName: "isempty", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!31 = !DILocation(line: 620, scope: !32, inlinedAt: !24)
!32 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!33 = !DILocation(line: 624, scope: !32, inlinedAt: !34)
!34 = !DILocation(line: 45, scope: !5)
!35 = !DILocation(line: 105, scope: !36, inlinedAt: !38)
!36 = distinct !DISubprogram(name: "unsafe_load;", linkageName: "unsafe_load", scope: !37, file: !37, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!37 = !DIFile(filename: "pointer.jl", directory: ".")
!38 = !DILocation(line: 44, scope: !5)
!39 = !{!40, !40, i64 0}
!40 = !{!"jtbaa_data", !9, i64 0}
!41 = !DILocation(line: 405, scope: !42, inlinedAt: !34)
!42 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !43, file: !43, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!43 = !DIFile(filename: "float.jl", directory: ".")
!44 = !DILocation(line: 401, scope: !45, inlinedAt: !34)
!45 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !43, file: !43, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!46 = !DILocation(line: 398, scope: !47, inlinedAt: !33)
!47 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !48, file: !48, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!48 = !DIFile(filename: "promotion.jl", directory: ".")
!49 = !DILocation(line: 86, scope: !50, inlinedAt: !51)
!50 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!51 = !DILocation(line: 625, scope: !32, inlinedAt: !34)
!52 = !DILocation(line: 47, scope: !5)
!53 = !{i64 8}
!54 = !{!55, !55, i64 0}
!55 = !{!"jtbaa_immut", !56, i64 0}
!56 = !{!"jtbaa_value", !40, i64 0}
