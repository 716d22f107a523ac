; ModuleID = 'single_sum_of_squares'
source_filename = "single_sum_of_squares"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

;  @ /corpus/functions.jl:136 within `single_sum_of_squares'
define float @julia_single_sum_of_squares_181(%jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
  %x = alloca %jl_value_t*
  %1 = call %jl_value_t*** @julia.ptls_states()
  store %jl_value_t* null, %jl_value_t** %x, align 8
  %2 = bitcast %jl_value_t*** %1 to %jl_value_t**
  %3 = getelementptr inbounds %jl_value_t*, %jl_value_t** %2, i64 4
  %4 = bitcast %jl_value_t** %3 to i64**
  %5 = load i64*, i64** %4, !tbaa !7, !invariant.load !4
  store %jl_value_t* %0, %jl_value_t** %x
; ┌ @ /corpus/functions.jl:59 within `sum_of_squares'
; │┌ @ array.jl:785 within `iterate' @ array.jl:785
; ││┌ @ array.jl:219 within `length'
     %6 = load %jl_value_t*, %jl_value_t** %x, !dbg !11, !nonnull !4, !dereferenceable !20, !align !21
     %7 = bitcast %jl_value_t* %6 to %jl_array_t*, !dbg !11
     %8 = getelementptr inbounds %jl_array_t, %jl_array_t* %7, i32 0, i32 1, !dbg !11
     %9 = load i64, i64* %8, !dbg !11, !tbaa !22
; ││└
; ││┌ @ int.jl:447 within `<'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %10 = icmp sle i64 0, %9, !dbg !25
; │││└└
; │││ @ int.jl:447 within `<' @ int.jl:440
     %11 = icmp ult i64 0, %9, !dbg !33
; │││ @ int.jl:447 within `<'
; │││┌ @ bool.jl:40 within `&'
      %12 = zext i1 %10 to i8, !dbg !34
      %13 = zext i1 %11 to i8, !dbg !34
      %14 = and i8 %12, %13, !dbg !34
      %15 = trunc i8 %14 to i1, !dbg !34
; ││└└
    %16 = zext i1 %15 to i8, !dbg !14
    %17 = trunc i8 %16 to i1, !dbg !14
    %18 = xor i1 %17, true, !dbg !14
    br i1 %18, label %L13, label %L10, !dbg !14

L10:                                              ; preds = %top
; ││┌ @ array.jl:809 within `getindex'
     %19 = load %jl_value_t*, %jl_value_t** %x, !dbg !37, !nonnull !4, !dereferenceable !20, !align !21
     %20 = bitcast %jl_value_t* %19 to %jl_array_t*, !dbg !37
     %21 = getelementptr inbounds %jl_array_t, %jl_array_t* %20, i32 0, i32 0, !dbg !37
     %22 = load i8*, i8** %21, !dbg !37, !tbaa !39, !nonnull !4
     %23 = bitcast i8* %22 to float*, !dbg !37
     %24 = getelementptr inbounds float, float* %23, i64 0, !dbg !37
     %25 = load float, float* %24, align 4, !dbg !37, !tbaa !41
; ││└
    br label %L14, !dbg !14

L13:                                              ; preds = %top
    br label %L14, !dbg !14

L14:                                              ; preds = %L13, %L10
    %value_phi = phi i8 [ 0, %L10 ], [ 1, %L13 ]
    %value_phi1 = phi float [ %25, %L10 ], [ undef, %L13 ]
    %value_phi2 = phi i64 [ 2, %L10 ], [ undef, %L13 ]
; ││ @ array.jl:785 within `iterate'
    br label %L18, !dbg !16

L18:                                              ; preds = %L14
; │└
   %26 = xor i8 %value_phi, 1, !dbg !17
   %27 = trunc i8 %26 to i1, !dbg !17
   %28 = xor i1 %27, true, !dbg !17
   br i1 %28, label %L18.L44_crit_edge, label %L18.L20_crit_edge, !dbg !17

L18.L44_crit_edge:                                ; preds = %L18
; │ @ /corpus/functions.jl:60 within `sum_of_squares'
; │┌ @ array.jl:785 within `iterate'
    br label %L44, !dbg !44

L18.L20_crit_edge:                                ; preds = %L18
; │└
; │ @ /corpus/functions.jl:59 within `sum_of_squares'
; │┌ @ array.jl:785 within `iterate' @ array.jl:785
    br label %L20, !dbg !14

L20:                                              ; preds = %L43, %L18.L20_crit_edge
    %value_phi3 = phi float [ 0.000000e+00, %L18.L20_crit_edge ], [ %30, %L43 ]
    %value_phi4 = phi float [ %value_phi1, %L18.L20_crit_edge ], [ %value_phi6, %L43 ]
    %value_phi5 = phi i64 [ %value_phi2, %L18.L20_crit_edge ], [ %value_phi7, %L43 ]
; │└
; │ @ /corpus/functions.jl:60 within `sum_of_squares'
; │┌ @ float.jl:404 within `*'
    %29 = fmul float %value_phi4, %value_phi4, !dbg !46
; │└
; │┌ @ float.jl:400 within `+'
    %30 = fadd float %value_phi3, %29, !dbg !49
; │└
; │┌ @ array.jl:785 within `iterate'
; ││┌ @ int.jl:922 within `-' @ int.jl:85
     %31 = sub i64 %value_phi5, 1, !dbg !51
; ││└
; ││┌ @ array.jl:219 within `length'
     %32 = load %jl_value_t*, %jl_value_t** %x, !dbg !54, !nonnull !4, !dereferenceable !20, !align !21
     %33 = bitcast %jl_value_t* %32 to %jl_array_t*, !dbg !54
     %34 = getelementptr inbounds %jl_array_t, %jl_array_t* %33, i32 0, i32 1, !dbg !54
     %35 = load i64, i64* %34, !dbg !54, !tbaa !22
; ││└
; ││┌ @ int.jl:447 within `<'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %36 = icmp sle i64 0, %35, !dbg !55
; │││└└
; │││ @ int.jl:447 within `<' @ int.jl:440
     %37 = icmp ult i64 %31, %35, !dbg !58
; │││ @ int.jl:447 within `<'
; │││┌ @ bool.jl:40 within `&'
      %38 = zext i1 %36 to i8, !dbg !59
      %39 = zext i1 %37 to i8, !dbg !59
      %40 = and i8 %38, %39, !dbg !59
      %41 = trunc i8 %40 to i1, !dbg !59
; ││└└
    %42 = zext i1 %41 to i8, !dbg !44
    %43 = trunc i8 %42 to i1, !dbg !44
    %44 = xor i1 %43, true, !dbg !44
    br i1 %44, label %L37, label %L34, !dbg !44

L34:                                              ; preds = %L20
; ││┌ @ array.jl:809 within `getindex'
     %45 = load %jl_value_t*, %jl_value_t** %x, !dbg !60, !nonnull !4, !dereferenceable !20, !align !21
     %46 = sub i64 %value_phi5, 1, !dbg !60
     %47 = mul i64 %46, 1, !dbg !60
     %48 = add i64 0, %47, !dbg !60
     %49 = bitcast %jl_value_t* %45 to %jl_array_t*, !dbg !60
     %50 = getelementptr inbounds %jl_array_t, %jl_array_t* %49, i32 0, i32 0, !dbg !60
     %51 = load i8*, i8** %50, !dbg !60, !tbaa !39, !nonnull !4
     %52 = bitcast i8* %51 to float*, !dbg !60
     %53 = getelementptr inbounds float, float* %52, i64 %48, !dbg !60
     %54 = load float, float* %53, align 4, !dbg !60, !tbaa !41
; ││└
; ││┌ @ int.jl:86 within `+'
     %55 = add i64 %value_phi5, 1, !dbg !61
; ││└
    br label %L38, !dbg !44

L37:                                              ; preds = %L20
    br label %L38, !dbg !44

L38:                                              ; preds = %L37, %L34
    %value_phi6 = phi float [ %54, %L34 ], [ undef, %L37 ]
    %value_phi7 = phi i64 [ %55, %L34 ], [ undef, %L37 ]
    %value_phi8 = phi i8 [ 0, %L34 ], [ 1, %L37 ]
; │└
   %56 = xor i8 %value_phi8, 1, !dbg !45
   %57 = trunc i8 %56 to i1, !dbg !45
   %58 = xor i1 %57, true, !dbg !45
   br i1 %58, label %L38.L44_crit_edge, label %L43, !dbg !45

L38.L44_crit_edge:                                ; preds = %L38
; │┌ @ array.jl:785 within `iterate'
    br label %L44, !dbg !44

L43:                                              ; preds = %L38
; │└
; │ @ /corpus/functions.jl:59 within `sum_of_squares'
; │┌ @ array.jl:785 within `iterate' @ array.jl:785
    br label %L20, !dbg !14

L44:                                              ; preds = %L38.L44_crit_edge, %L18.L44_crit_edge
    %value_phi9 = phi float [ %30, %L38.L44_crit_edge ], [ 0.000000e+00, %L18.L44_crit_edge ]
; │└
; │ @ /corpus/functions.jl:62 within `sum_of_squares'
   br label %L46, !dbg !63

L46:                                              ; preds = %L44
; └
  ret float %value_phi9, !dbg !19
}

define nonnull %jl_value_t* @jfptr_single_sum_of_squares_182(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !20, !align !21
  %10 = call float @julia_single_sum_of_squares_181(%jl_value_t* %9)
  %11 = call %jl_value_t* @jl_box_float32(float %10)
  ret %jl_value_t* %11
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
!5 = distinct !DISubprogram(name: "single_sum_of_squares", linkageName: "julia_single_sum_of_squares_181", scope: null, file: !3, line: 136, type: !6, scopeLine: 136, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
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
!17 = !DILocation(line: 59, scope: !18, inlinedAt: !19)
!18 = distinct !DISubprogram(name: "sum_of_squares;", linkageName: "sum_of_squares", scope: !3, file: !3, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!19 = !DILocation(line: 136, scope: !5)
!20 = !{i64 40}
!21 = !{i64 16}
!22 = !{!23, !23, i64 0}
!23 = !{!"jtbaa_arraylen", !24, i64 0}
!24 = !{!"jtbaa_array", !9, i64 0}
!25 = !DILocation(line: 441, scope: !26, inlinedAt: !28)
!26 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !27, file: !27, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!27 = !DIFile(filename: "int.jl", directory: ".")
!28 = !DILocation(line: 350, scope: !29, inlinedAt: !31)
!29 = distinct !DISubprogram(name: ">=;", linkageName: ">=", scope: !30, file: !30, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!30 = !DIFile(filename: "operators.jl", directory: ".")
!31 = !DILocation(line: 447, scope: !32, inlinedAt: !14)
!32 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !27, file: !27, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!33 = !DILocation(line: 440, scope: !32, inlinedAt: !31)
!34 = !DILocation(line: 40, scope: !35, inlinedAt: !31)
!35 = distinct !DISubprogram(name: "&;", linkageName: "&", scope: !36, file: !36, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!36 = !DIFile(filename: "bool.jl", directory: ".")
!37 = !DILocation(line: 809, scope: !38, inlinedAt: !14)
!38 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!39 = !{!40, !40, i64 0}
!40 = !{!"jtbaa_arrayptr", !24, i64 0}
!41 = !{!42, !42, i64 0}
!42 = !{!"jtbaa_arraybuf", !43, i64 0}
!43 = !{!"jtbaa_data", !9, i64 0}
!44 = !DILocation(line: 785, scope: !15, inlinedAt: !45)
!45 = !DILocation(line: 60, scope: !18, inlinedAt: !19)
!46 = !DILocation(line: 404, scope: !47, inlinedAt: !45)
!47 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !48, file: !48, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!48 = !DIFile(filename: "float.jl", directory: ".")
!49 = !DILocation(line: 400, scope: !50, inlinedAt: !45)
!50 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !48, file: !48, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!51 = !DILocation(line: 85, scope: !52, inlinedAt: !53)
!52 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !27, file: !27, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!53 = !DILocation(line: 922, scope: !52, inlinedAt: !44)
!54 = !DILocation(line: 219, scope: !12, inlinedAt: !44)
!55 = !DILocation(line: 441, scope: !26, inlinedAt: !56)
!56 = !DILocation(line: 350, scope: !29, inlinedAt: !57)
!57 = !DILocation(line: 447, scope: !32, inlinedAt: !44)
!58 = !DILocation(line: 440, scope: !32, inlinedAt: !57)
!59 = !DILocation(line: 40, scope: !35, inlinedAt: !57)
!60 = !DILocation(line: 809, scope: !38, inlinedAt: !44)
!61 = !DILocation(line: 86, scope: !62, inlinedAt: !44)
!62 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !27, file: !27, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!63 = !DILocation(line: 62, scope: !18, inlinedAt: !19)
