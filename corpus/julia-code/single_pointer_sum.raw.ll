; ModuleID = 'single_pointer_sum'
source_filename = "single_pointer_sum"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

;  @ /corpus/functions.jl:135 within `single_pointer_sum'
define float @julia_single_pointer_sum_166(i64, i64) !dbg !5 {
top:
  %2 = call %jl_value_t*** @julia.ptls_states()
  %3 = bitcast %jl_value_t*** %2 to %jl_value_t**
  %4 = getelementptr inbounds %jl_value_t*, %jl_value_t** %3, i64 4
  %5 = bitcast %jl_value_t** %4 to i64**
  %6 = load i64*, i64** %5, !tbaa !7, !invariant.load !4
; ┌ @ /corpus/functions.jl:43 within `pointer_sum'
; │┌ @ range.jl:5 within `Colon'
; ││┌ @ range.jl:280 within `UnitRange'
; │││┌ @ range.jl:285 within `unitrange_last'
; ││││┌ @ operators.jl:350 within `>='
; │││││┌ @ int.jl:441 within `<='
        %7 = icmp sle i64 1, %1, !dbg !11
; ││││└└
      %8 = zext i1 %7 to i8, !dbg !17
      %9 = trunc i8 %8 to i1, !dbg !17
      %10 = xor i1 %9, true, !dbg !17
      %11 = select i1 %10, i64 0, i64 %1, !dbg !17
; │└└└
; │┌ @ range.jl:620 within `iterate'
; ││┌ @ range.jl:503 within `isempty'
; │││┌ @ operators.jl:303 within `>'
; ││││┌ @ int.jl:82 within `<'
       %12 = icmp slt i64 %11, 1, !dbg !27
; ││└└└
    %13 = zext i1 %12 to i8, !dbg !33
    %14 = trunc i8 %13 to i1, !dbg !33
    %15 = xor i1 %14, true, !dbg !33
    br i1 %15, label %L6, label %L5, !dbg !33

L5:                                               ; preds = %top
    br label %L7, !dbg !33

L6:                                               ; preds = %top
    br label %L7, !dbg !33

L7:                                               ; preds = %L6, %L5
    %value_phi = phi i8 [ 1, %L5 ], [ 0, %L6 ]
    %value_phi1 = phi i64 [ 1, %L6 ], [ undef, %L5 ]
    %value_phi2 = phi i64 [ 1, %L6 ], [ undef, %L5 ]
; │└
   %16 = xor i8 %value_phi, 1, !dbg !24
   %17 = trunc i8 %16 to i1, !dbg !24
   %18 = xor i1 %17, true, !dbg !24
   br i1 %18, label %L7.L29_crit_edge, label %L7.L12_crit_edge, !dbg !24

L7.L29_crit_edge:                                 ; preds = %L7
; │ @ /corpus/functions.jl:45 within `pointer_sum'
; │┌ @ range.jl:624 within `iterate'
    br label %L29, !dbg !35

L7.L12_crit_edge:                                 ; preds = %L7
; │└
; │ @ /corpus/functions.jl:43 within `pointer_sum'
; │┌ @ range.jl:620 within `iterate'
    br label %L12, !dbg !33

L12:                                              ; preds = %L28, %L7.L12_crit_edge
    %value_phi3 = phi float [ 0.000000e+00, %L7.L12_crit_edge ], [ %24, %L28 ]
    %value_phi4 = phi i64 [ %value_phi1, %L7.L12_crit_edge ], [ %value_phi6, %L28 ]
    %value_phi5 = phi i64 [ %value_phi2, %L7.L12_crit_edge ], [ %value_phi7, %L28 ]
; │└
; │ @ /corpus/functions.jl:44 within `pointer_sum'
; │┌ @ pointer.jl:105 within `unsafe_load'
    %19 = sub i64 %value_phi4, 1, !dbg !37
    %20 = inttoptr i64 %0 to float*, !dbg !37
    %21 = getelementptr inbounds float, float* %20, i64 %19, !dbg !37
    %22 = load float, float* %21, align 1, !dbg !37, !tbaa !41
; │└
; │ @ /corpus/functions.jl:45 within `pointer_sum'
; │┌ @ float.jl:404 within `*'
    %23 = fmul float %22, %22, !dbg !43
; │└
; │┌ @ float.jl:400 within `+'
    %24 = fadd float %value_phi3, %23, !dbg !46
; │└
; │┌ @ range.jl:624 within `iterate'
; ││┌ @ promotion.jl:398 within `=='
     %25 = icmp eq i64 %value_phi5, %11, !dbg !48
     %26 = zext i1 %25 to i8, !dbg !48
; ││└
    %27 = trunc i8 %26 to i1, !dbg !35
    %28 = xor i1 %27, true, !dbg !35
    br i1 %28, label %L21, label %L20, !dbg !35

L20:                                              ; preds = %L12
    br label %L23, !dbg !35

L21:                                              ; preds = %L12
; ││ @ range.jl:625 within `iterate'
; ││┌ @ int.jl:86 within `+'
     %29 = add i64 %value_phi5, 1, !dbg !51
; ││└
; ││ @ range.jl:624 within `iterate'
    br label %L23, !dbg !35

L23:                                              ; preds = %L21, %L20
    %value_phi6 = phi i64 [ %29, %L21 ], [ undef, %L20 ]
    %value_phi7 = phi i64 [ %29, %L21 ], [ undef, %L20 ]
    %value_phi8 = phi i8 [ 1, %L20 ], [ 0, %L21 ]
; │└
   %30 = xor i8 %value_phi8, 1, !dbg !36
   %31 = trunc i8 %30 to i1, !dbg !36
   %32 = xor i1 %31, true, !dbg !36
   br i1 %32, label %L23.L29_crit_edge, label %L28, !dbg !36

L23.L29_crit_edge:                                ; preds = %L23
; │┌ @ range.jl:624 within `iterate'
    br label %L29, !dbg !35

L28:                                              ; preds = %L23
; │└
; │ @ /corpus/functions.jl:43 within `pointer_sum'
; │┌ @ range.jl:620 within `iterate'
    br label %L12, !dbg !33

L29:                                              ; preds = %L23.L29_crit_edge, %L7.L29_crit_edge
    %value_phi9 = phi float [ %24, %L23.L29_crit_edge ], [ 0.000000e+00, %L7.L29_crit_edge ]
; │└
; │ @ /corpus/functions.jl:47 within `pointer_sum'
   br label %L31, !dbg !54

L31:                                              ; preds = %L29
; └
  ret float %value_phi9, !dbg !26
}

define nonnull %jl_value_t* @jfptr_single_pointer_sum_167(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !55, !align !55
  %10 = bitcast %jl_value_t* %9 to i64*
  %11 = load i64, i64* %10, align 8
  %12 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 1
  %13 = load %jl_value_t*, %jl_value_t** %12, !nonnull !4, !dereferenceable !55, !align !55
  %14 = bitcast %jl_value_t* %13 to i64*
  %15 = load i64, i64* %14, align 8
  %16 = call float @julia_single_pointer_sum_166(i64 %11, i64 %15)
  %17 = call %jl_value_t* @jl_box_float32(float %16)
  ret %jl_value_t* %17
}

declare %jl_value_t*** @julia.ptls_states()

declare %jl_value_t* @jl_box_float32(float)

attributes #0 = { "thunk" }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "single_pointer_sum", linkageName: "julia_single_pointer_sum_166", scope: null, file: !3, line: 135, type: !6, scopeLine: 135, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
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
!24 = !DILocation(line: 43, scope: !25, inlinedAt: !26)
!25 = distinct !DISubprogram(name: "pointer_sum;", linkageName: "pointer_sum", scope: !3, file: !3, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!26 = !DILocation(line: 135, scope: !5)
!27 = !DILocation(line: 82, scope: !28, inlinedAt: !29)
!28 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!29 = !DILocation(line: 303, scope: !30, inlinedAt: !31)
!30 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!31 = !DILocation(line: 503, scope: !32, inlinedAt: !33)
!32 = distinct !DISubprogram(name: "isempty;", linkageName: "isempty", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!33 = !DILocation(line: 620, scope: !34, inlinedAt: !24)
!34 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!35 = !DILocation(line: 624, scope: !34, inlinedAt: !36)
!36 = !DILocation(line: 45, scope: !25, inlinedAt: !26)
!37 = !DILocation(line: 105, scope: !38, inlinedAt: !40)
!38 = distinct !DISubprogram(name: "unsafe_load;", linkageName: "unsafe_load", scope: !39, file: !39, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!39 = !DIFile(filename: "pointer.jl", directory: ".")
!40 = !DILocation(line: 44, scope: !25, inlinedAt: !26)
!41 = !{!42, !42, i64 0}
!42 = !{!"jtbaa_data", !9, i64 0}
!43 = !DILocation(line: 404, scope: !44, inlinedAt: !36)
!44 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !45, file: !45, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!45 = !DIFile(filename: "float.jl", directory: ".")
!46 = !DILocation(line: 400, scope: !47, inlinedAt: !36)
!47 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !45, file: !45, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!48 = !DILocation(line: 398, scope: !49, inlinedAt: !35)
!49 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !50, file: !50, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!50 = !DIFile(filename: "promotion.jl", directory: ".")
!51 = !DILocation(line: 86, scope: !52, inlinedAt: !53)
!52 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!53 = !DILocation(line: 625, scope: !34, inlinedAt: !36)
!54 = !DILocation(line: 47, scope: !25, inlinedAt: !26)
!55 = !{i64 8}
