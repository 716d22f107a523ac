; ModuleID = 'sum_of_squares'
source_filename = "sum_of_squares"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

;  @ /corpus/functions.jl:57 within `sum_of_squares'
define double @julia_sum_of_squares_176(%jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
  %x = alloca %jl_value_t*
  %1 = call %jl_value_t*** @julia.ptls_states()
  store %jl_value_t* null, %jl_value_t** %x, align 8
  %2 = bitcast %jl_value_t*** %1 to %jl_value_t**
  %3 = getelementptr inbounds %jl_value_t*, %jl_value_t** %2, i64 4
  %4 = bitcast %jl_value_t** %3 to i64**
  %5 = load i64*, i64** %4, !tbaa !7, !invariant.load !4
  store %jl_value_t* %0, %jl_value_t** %x
;  @ /corpus/functions.jl:59 within `sum_of_squares'
; ┌ @ array.jl:785 within `iterate' @ array.jl:785
; │┌ @ array.jl:219 within `length'
    %6 = load %jl_value_t*, %jl_value_t** %x, !dbg !11, !nonnull !4, !dereferenceable !18, !align !19
    %7 = bitcast %jl_value_t* %6 to %jl_array_t*, !dbg !11
    %8 = getelementptr inbounds %jl_array_t, %jl_array_t* %7, i32 0, i32 1, !dbg !11
    %9 = load i64, i64* %8, !dbg !11, !tbaa !20
; │└
; │┌ @ int.jl:447 within `<'
; ││┌ @ operators.jl:350 within `>='
; │││┌ @ int.jl:441 within `<='
      %10 = icmp sle i64 0, %9, !dbg !23
; ││└└
; ││ @ int.jl:447 within `<' @ int.jl:440
    %11 = icmp ult i64 0, %9, !dbg !31
; ││ @ int.jl:447 within `<'
; ││┌ @ bool.jl:40 within `&'
     %12 = zext i1 %10 to i8, !dbg !32
     %13 = zext i1 %11 to i8, !dbg !32
     %14 = and i8 %12, %13, !dbg !32
     %15 = trunc i8 %14 to i1, !dbg !32
; │└└
   %16 = zext i1 %15 to i8, !dbg !14
   %17 = trunc i8 %16 to i1, !dbg !14
   %18 = xor i1 %17, true, !dbg !14
   br i1 %18, label %L13, label %L10, !dbg !14

L10:                                              ; preds = %top
; │┌ @ array.jl:809 within `getindex'
    %19 = load %jl_value_t*, %jl_value_t** %x, !dbg !35, !nonnull !4, !dereferenceable !18, !align !19
    %20 = bitcast %jl_value_t* %19 to %jl_array_t*, !dbg !35
    %21 = getelementptr inbounds %jl_array_t, %jl_array_t* %20, i32 0, i32 0, !dbg !35
    %22 = load i8*, i8** %21, !dbg !35, !tbaa !37, !nonnull !4
    %23 = bitcast i8* %22 to double*, !dbg !35
    %24 = getelementptr inbounds double, double* %23, i64 0, !dbg !35
    %25 = load double, double* %24, align 8, !dbg !35, !tbaa !39
; │└
   br label %L14, !dbg !14

L13:                                              ; preds = %top
   br label %L14, !dbg !14

L14:                                              ; preds = %L13, %L10
   %value_phi = phi i8 [ 0, %L10 ], [ 1, %L13 ]
   %value_phi1 = phi double [ %25, %L10 ], [ undef, %L13 ]
   %value_phi2 = phi i64 [ 2, %L10 ], [ undef, %L13 ]
; │ @ array.jl:785 within `iterate'
   br label %L18, !dbg !16

L18:                                              ; preds = %L14
; └
  %26 = xor i8 %value_phi, 1, !dbg !17
  %27 = trunc i8 %26 to i1, !dbg !17
  %28 = xor i1 %27, true, !dbg !17
  br i1 %28, label %L18.L44_crit_edge, label %L18.L20_crit_edge, !dbg !17

L18.L44_crit_edge:                                ; preds = %L18
;  @ /corpus/functions.jl:60 within `sum_of_squares'
; ┌ @ array.jl:785 within `iterate'
   br label %L44, !dbg !42

L18.L20_crit_edge:                                ; preds = %L18
; └
;  @ /corpus/functions.jl:59 within `sum_of_squares'
; ┌ @ array.jl:785 within `iterate' @ array.jl:785
   br label %L20, !dbg !14

L20:                                              ; preds = %L43, %L18.L20_crit_edge
   %value_phi3 = phi double [ 0.000000e+00, %L18.L20_crit_edge ], [ %30, %L43 ]
   %value_phi4 = phi double [ %value_phi1, %L18.L20_crit_edge ], [ %value_phi6, %L43 ]
   %value_phi5 = phi i64 [ %value_phi2, %L18.L20_crit_edge ], [ %value_phi7, %L43 ]
; └
;  @ /corpus/functions.jl:60 within `sum_of_squares'
; ┌ @ float.jl:405 within `*'
   %29 = fmul double %value_phi4, %value_phi4, !dbg !44
; └
; ┌ @ float.jl:401 within `+'
   %30 = fadd double %value_phi3, %29, !dbg !47
; └
; ┌ @ array.jl:785 within `iterate'
; │┌ @ int.jl:922 within `-' @ int.jl:85
    %31 = sub i64 %value_phi5, 1, !dbg !49
; │└
; │┌ @ array.jl:219 within `length'
    %32 = load %jl_value_t*, %jl_value_t** %x, !dbg !52, !nonnull !4, !dereferenceable !18, !align !19
    %33 = bitcast %jl_value_t* %32 to %jl_array_t*, !dbg !52
    %34 = getelementptr inbounds %jl_array_t, %jl_array_t* %33, i32 0, i32 1, !dbg !52
    %35 = load i64, i64* %34, !dbg !52, !tbaa !20
; │└
; │┌ @ int.jl:447 within `<'
; ││┌ @ operators.jl:350 within `>='
; │││┌ @ int.jl:441 within `<='
      %36 = icmp sle i64 0, %35, !dbg !53
; ││└└
; ││ @ int.jl:447 within `<' @ int.jl:440
    %37 = icmp ult i64 %31, %35, !dbg !56
; ││ @ int.jl:447 within `<'
; ││┌ @ bool.jl:40 within `&'
     %38 = zext i1 %36 to i8, !dbg !57
     %39 = zext i1 %37 to i8, !dbg !57
     %40 = and i8 %38, %39, !dbg !57
     %41 = trunc i8 %40 to i1, !dbg !57
; │└└
   %42 = zext i1 %41 to i8, !dbg !42
   %43 = trunc i8 %42 to i1, !dbg !42
   %44 = xor i1 %43, true, !dbg !42
   br i1 %44, label %L37, label %L34, !dbg !42

L34:                                              ; preds = %L20
; │┌ @ array.jl:809 within `getindex'
    %45 = load %jl_value_t*, %jl_value_t** %x, !dbg !58, !nonnull !4, !dereferenceable !18, !align !19
    %46 = sub i64 %value_phi5, 1, !dbg !58
    %47 = mul i64 %46, 1, !dbg !58
    %48 = add i64 0, %47, !dbg !58
    %49 = bitcast %jl_value_t* %45 to %jl_array_t*, !dbg !58
    %50 = getelementptr inbounds %jl_array_t, %jl_array_t* %49, i32 0, i32 0, !dbg !58
    %51 = load i8*, i8** %50, !dbg !58, !tbaa !37, !nonnull !4
    %52 = bitcast i8* %51 to double*, !dbg !58
    %53 = getelementptr inbounds double, double* %52, i64 %48, !dbg !58
    %54 = load double, double* %53, align 8, !dbg !58, !tbaa !39
; │└
; │┌ @ int.jl:86 within `+'
    %55 = add i64 %value_phi5, 1, !dbg !59
; │└
   br label %L38, !dbg !42

L37:                                              ; preds = %L20
   br label %L38, !dbg !42

L38:                                              ; preds = %L37, %L34
   %value_phi6 = phi double [ %54, %L34 ], [ undef, %L37 ]
   %value_phi7 = phi i64 [ %55, %L34 ], [ undef, %L37 ]
   %value_phi8 = phi i8 [ 0, %L34 ], [ 1, %L37 ]
; └
  %56 = xor i8 %value_phi8, 1, !dbg !43
  %57 = trunc i8 %56 to i1, !dbg !43
  %58 = xor i1 %57, true, !dbg !43
  br i1 %58, label %L38.L44_crit_edge, label %L43, !dbg !43

L38.L44_crit_edge:                                ; preds = %L38
; ┌ @ array.jl:785 within `iterate'
   br label %L44, !dbg !42

L43:                                              ; preds = %L38
; └
;  @ /corpus/functions.jl:59 within `sum_of_squares'
; ┌ @ array.jl:785 within `iterate' @ array.jl:785
   br label %L20, !dbg !14

L44:                                              ; preds = %L38.L44_crit_edge, %L18.L44_crit_edge
   %value_phi9 = phi double [ %30, %L38.L44_crit_edge ], [ 0.000000e+00, %L18.L44_crit_edge ]
; └
;  @ /corpus/functions.jl:62 within `sum_of_squares'
  ret double %value_phi9, !dbg !61
}

define nonnull %jl_value_t* @jfptr_sum_of_squares_177(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !18, !align !19
  %10 = call double @julia_sum_of_squares_176(%jl_value_t* %9)
  %11 = bitcast %jl_value_t*** %3 to i8*
  %12 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %11, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %13 = bitcast %jl_value_t* %12 to double*
  store double %10, double* %13, align 8, !tbaa !62
  ret %jl_value_t* %12
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
!5 = distinct !DISubprogram(name: "sum_of_squares", linkageName: "julia_sum_of_squares_176", scope: null, file: !3, line: 57, type: !6, scopeLine: 57, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 219, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "length;", linkageName: "length", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "array.jl", directory: ".")
!14 = !DILocation(line: 785, scope: !15, inlinedAt: !16)
!15 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!16 = !DILocation(line: 785, scope: !15, inlinedAt: !17)
!17 = !DILocation(line: 59, scope: !5)
!18 = !{i64 40}
!19 = !{i64 16}
!20 = !{!21, !21, i64 0}
!21 = !{!"jtbaa_arraylen", !22, i64 0}
!22 = !{!"jtbaa_array", !9, i64 0}
!23 = !DILocation(line: 441, scope: !24, inlinedAt: !26)
!24 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !25, file: !25, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!25 = !DIFile(filename: "int.jl", directory: ".")
!26 = !DILocation(line: 350, scope: !27, inlinedAt: !29)
!27 = distinct !DISubprogram(name: ">=;", linkageName: ">=", scope: !28, file: !28, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!28 = !DIFile(filename: "operators.jl", directory: ".")
!29 = !DILocation(line: 447, scope: !30, inlinedAt: !14)
!30 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !25, file: !25, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!31 = !DILocation(line: 440, scope: !30, inlinedAt: !29)
!32 = !DILocation(line: 40, scope: !33, inlinedAt: !29)
!33 = distinct !DISubprogram(name: "&;", linkageName: "&", scope: !34, file: !34, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!34 = !DIFile(filename: "bool.jl", directory: ".")
!35 = !DILocation(line: 809, scope: !36, inlinedAt: !14)
!36 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!37 = !{!38, !38, i64 0}
!38 = !{!"jtbaa_arrayptr", !22, i64 0}
!39 = !{!40, !40, i64 0}
!40 = !{!"jtbaa_arraybuf", !41, i64 0}
!41 = !{!"jtbaa_data", !9, i64 0}
!42 = !DILocation(line: 785, scope: !15, inlinedAt: !43)
!43 = !DILocation(line: 60, scope: !5)
!44 = !DILocation(line: 405, scope: !45, inlinedAt: !43)
!45 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !46, file: !46, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!46 = !DIFile(filename: "float.jl", directory: ".")
!47 = !DILocation(line: 401, scope: !48, inlinedAt: !43)
!48 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !46, file: !46, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!49 = !DILocation(line: 85, scope: !50, inlinedAt: !51)
!50 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !25, file: !25, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!51 = !DILocation(line: 922, scope: !50, inlinedAt: !42)
!52 = !DILocation(line: 219, scope: !12, inlinedAt: !42)
!53 = !DILocation(line: 441, scope: !24, inlinedAt: !54)
!54 = !DILocation(line: 350, scope: !27, inlinedAt: !55)
!55 = !DILocation(line: 447, scope: !30, inlinedAt: !42)
!56 = !DILocation(line: 440, scope: !30, inlinedAt: !55)
!57 = !DILocation(line: 40, scope: !33, inlinedAt: !55)
!58 = !DILocation(line: 809, scope: !36, inlinedAt: !42)
!59 = !DILocation(line: 86, scope: !60, inlinedAt: !42)
!60 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !25, file: !25, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!61 = !DILocation(line: 62, scope: !5)
!62 = !{!63, !63, i64 0}
!63 = !{!"jtbaa_immut", !64, i64 0}
!64 = !{!"jtbaa_value", !41, i64 0}
