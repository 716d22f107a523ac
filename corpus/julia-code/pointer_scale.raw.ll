; ModuleID = 'pointer_scale'
source_filename = "pointer_scale"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

;  @ /corpus/functions.jl:49 within `pointer_scale'
define void @julia_pointer_scale_171(i64, double, i64) !dbg !5 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
;  @ /corpus/functions.jl:50 within `pointer_scale'
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %8 = icmp sle i64 1, %2, !dbg !11
; │││└└
     %9 = zext i1 %8 to i8, !dbg !17
     %10 = trunc i8 %9 to i1, !dbg !17
     %11 = xor i1 %10, true, !dbg !17
     %12 = select i1 %11, i64 0, i64 %2, !dbg !17
; └└└
; ┌ @ range.jl:620 within `iterate'
; │┌ @ range.jl:503 within `isempty'
; ││┌ @ operators.jl:303 within `>'
; │││┌ @ int.jl:82 within `<'
      %13 = icmp slt i64 %12, 1, !dbg !25
; │└└└
   %14 = zext i1 %13 to i8, !dbg !31
   %15 = trunc i8 %14 to i1, !dbg !31
   %16 = xor i1 %15, true, !dbg !31
   br i1 %16, label %L6, label %L5, !dbg !31

L5:                                               ; preds = %top
   br label %L7, !dbg !31

L6:                                               ; preds = %top
   br label %L7, !dbg !31

L7:                                               ; preds = %L6, %L5
   %value_phi = phi i8 [ 1, %L5 ], [ 0, %L6 ]
   %value_phi1 = phi i64 [ 1, %L6 ], [ undef, %L5 ]
   %value_phi2 = phi i64 [ 1, %L6 ], [ undef, %L5 ]
; └
  %17 = xor i8 %value_phi, 1, !dbg !24
  %18 = trunc i8 %17 to i1, !dbg !24
  %19 = xor i1 %18, true, !dbg !24
  br i1 %19, label %L28, label %L7.L12_crit_edge, !dbg !24

L7.L12_crit_edge:                                 ; preds = %L7
; ┌ @ range.jl:620 within `iterate'
   br label %L12, !dbg !31

L12:                                              ; preds = %L27, %L7.L12_crit_edge
   %value_phi3 = phi i64 [ %value_phi1, %L7.L12_crit_edge ], [ %value_phi5, %L27 ]
   %value_phi4 = phi i64 [ %value_phi2, %L7.L12_crit_edge ], [ %value_phi6, %L27 ]
; └
;  @ /corpus/functions.jl:51 within `pointer_scale'
; ┌ @ pointer.jl:105 within `unsafe_load'
   %20 = sub i64 %value_phi3, 1, !dbg !33
   %21 = inttoptr i64 %0 to double*, !dbg !33
   %22 = getelementptr inbounds double, double* %21, i64 %20, !dbg !33
   %23 = load double, double* %22, align 1, !dbg !33, !tbaa !37
; └
; ┌ @ float.jl:405 within `*'
   %24 = fmul double %23, %1, !dbg !39
; └
; ┌ @ pointer.jl:118 within `unsafe_store!'
   %25 = sub i64 %value_phi3, 1, !dbg !42
   %26 = inttoptr i64 %0 to double*, !dbg !42
   %27 = getelementptr inbounds double, double* %26, i64 %25, !dbg !42
   store double %24, double* %27, align 1, !dbg !42, !tbaa !37
; └
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %28 = icmp eq i64 %value_phi4, %12, !dbg !44
    %29 = zext i1 %28 to i8, !dbg !44
; │└
   %30 = trunc i8 %29 to i1, !dbg !47
   %31 = xor i1 %30, true, !dbg !47
   br i1 %31, label %L20, label %L19, !dbg !47

L19:                                              ; preds = %L12
   br label %L22, !dbg !47

L20:                                              ; preds = %L12
; │ @ range.jl:625 within `iterate'
; │┌ @ int.jl:86 within `+'
    %32 = add i64 %value_phi4, 1, !dbg !48
; │└
; │ @ range.jl:624 within `iterate'
   br label %L22, !dbg !47

L22:                                              ; preds = %L20, %L19
   %value_phi5 = phi i64 [ %32, %L20 ], [ undef, %L19 ]
   %value_phi6 = phi i64 [ %32, %L20 ], [ undef, %L19 ]
   %value_phi7 = phi i8 [ 1, %L19 ], [ 0, %L20 ]
; └
  %33 = xor i8 %value_phi7, 1, !dbg !36
  %34 = trunc i8 %33 to i1, !dbg !36
  %35 = xor i1 %34, true, !dbg !36
  br i1 %35, label %L28, label %L27, !dbg !36

L27:                                              ; preds = %L22
;  @ /corpus/functions.jl:50 within `pointer_scale'
; ┌ @ range.jl:620 within `iterate'
   br label %L12, !dbg !31

L28:                                              ; preds = %L22, %L7
; └
;  @ /corpus/functions.jl:53 within `pointer_scale'
  ret void, !dbg !51
}

define nonnull %jl_value_t* @jfptr_pointer_scale_172(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !52, !align !52
  %10 = bitcast %jl_value_t* %9 to i64*
  %11 = load i64, i64* %10, align 8
  %12 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 1
  %13 = load %jl_value_t*, %jl_value_t** %12, !nonnull !4, !dereferenceable !52, !align !52
  %14 = bitcast %jl_value_t* %13 to double*
  %15 = load double, double* %14, align 8
  %16 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 2
  %17 = load %jl_value_t*, %jl_value_t** %16, !nonnull !4, !dereferenceable !52, !align !52
  %18 = bitcast %jl_value_t* %17 to i64*
  %19 = load i64, i64* %18, align 8
  call void @julia_pointer_scale_171(i64 %11, double %15, i64 %19)
  ret %jl_value_t* inttoptr (i64 140530898169312 to %jl_value_t*)
}

declare %jl_value_t*** @julia.ptls_states()

attributes #0 = { "thunk" }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "pointer_scale", linkageName: "julia_pointer_scale_171", scope: null, file: !3, line: 49, type: !6, scopeLine: 49, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
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
!24 = !DILocation(line: 50, scope: !5)
!25 = !DILocation(line: 82, scope: !26, inlinedAt: !27)
!26 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!27 = !DILocation(line: 303, scope: !28, inlinedAt: !29)
!28 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!29 = !DILocation(line: 503, scope: !30, inlinedAt: !31)
!30 = distinct !DISubprogram(name: "isempty;", linkageName: "isempty", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!31 = !DILocation(line: 620, scope: !32, inlinedAt: !24)
!32 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!33 = !DILocation(line: 105, scope: !34, inlinedAt: !36)
!34 = distinct !DISubprogram(name: "unsafe_load;", linkageName: "unsafe_load", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!35 = !DIFile(filename: "pointer.jl", directory: ".")
!36 = !DILocation(line: 51, scope: !5)
!37 = !{!38, !38, i64 0}
!38 = !{!"jtbaa_data", !9, i64 0}
!39 = !DILocation(line: 405, scope: !40, inlinedAt: !36)
!40 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !41, file: !41, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!41 = !DIFile(filename: "float.jl", directory: ".")
!42 = !DILocation(line: 118, scope: !43, inlinedAt: !36)
!43 = distinct !DISubprogram(name: "unsafe_store!;", linkageName: "unsafe_store!", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!44 = !DILocation(line: 398, scope: !45, inlinedAt: !47)
!45 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !46, file: !46, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!46 = !DIFile(filename: "promotion.jl", directory: ".")
!47 = !DILocation(line: 624, scope: !32, inlinedAt: !36)
!48 = !DILocation(line: 86, scope: !49, inlinedAt: !50)
!49 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!50 = !DILocation(line: 625, scope: !32, inlinedAt: !36)
!51 = !DILocation(line: 53, scope: !5)
!52 = !{i64 8}
