; ModuleID = 'relax!'
source_filename = "relax!"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

;  @ /corpus/functions.jl:82 within `relax!'
define void @"julia_relax!_200"(%jl_value_t* nonnull align 16 dereferenceable(40), double, i64) !dbg !5 {
top:
  %u = alloca %jl_value_t*
  %3 = call %jl_value_t*** @julia.ptls_states()
  store %jl_value_t* null, %jl_value_t** %u, align 8
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  store %jl_value_t* %0, %jl_value_t** %u
;  @ /corpus/functions.jl:83 within `relax!'
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
; └
  %17 = xor i8 %value_phi, 1, !dbg !24
  %18 = trunc i8 %17 to i1, !dbg !24
  %19 = xor i1 %18, true, !dbg !24
  br i1 %19, label %L61, label %L7.L11_crit_edge, !dbg !24

L7.L11_crit_edge:                                 ; preds = %L7
; ┌ @ range.jl:620 within `iterate'
   br label %L11, !dbg !31

L11:                                              ; preds = %L60, %L7.L11_crit_edge
   %value_phi2 = phi i64 [ %value_phi1, %L7.L11_crit_edge ], [ %value_phi11, %L60 ]
; └
; ┌ @ array.jl:219 within `length'
   %20 = load %jl_value_t*, %jl_value_t** %u, !dbg !33, !nonnull !4, !dereferenceable !36, !align !37
   %21 = bitcast %jl_value_t* %20 to %jl_array_t*, !dbg !33
   %22 = getelementptr inbounds %jl_array_t, %jl_array_t* %21, i32 0, i32 1, !dbg !33
   %23 = load i64, i64* %22, !dbg !33, !tbaa !38
; └
; ┌ @ int.jl:85 within `-'
   %24 = sub i64 %23, 1, !dbg !41
; └
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %25 = icmp sle i64 2, %24, !dbg !11
; │││└└
     %26 = zext i1 %25 to i8, !dbg !17
     %27 = trunc i8 %26 to i1, !dbg !17
     %28 = xor i1 %27, true, !dbg !17
     %29 = select i1 %28, i64 1, i64 %24, !dbg !17
; └└└
; ┌ @ range.jl:620 within `iterate'
; │┌ @ range.jl:503 within `isempty'
; ││┌ @ operators.jl:303 within `>'
; │││┌ @ int.jl:82 within `<'
      %30 = icmp slt i64 %29, 2, !dbg !25
; │└└└
   %31 = zext i1 %30 to i8, !dbg !31
   %32 = trunc i8 %31 to i1, !dbg !31
   %33 = xor i1 %32, true, !dbg !31
   br i1 %33, label %L19, label %L18, !dbg !31

L18:                                              ; preds = %L11
   br label %L20, !dbg !31

L19:                                              ; preds = %L11
   br label %L20, !dbg !31

L20:                                              ; preds = %L19, %L18
   %value_phi3 = phi i8 [ 1, %L18 ], [ 0, %L19 ]
   %value_phi4 = phi i64 [ 2, %L19 ], [ undef, %L18 ]
   %value_phi5 = phi i64 [ 2, %L19 ], [ undef, %L18 ]
; └
  %34 = xor i8 %value_phi3, 1, !dbg !24
  %35 = trunc i8 %34 to i1, !dbg !24
  %36 = xor i1 %35, true, !dbg !24
  br i1 %36, label %L51, label %L20.L25_crit_edge, !dbg !24

L20.L25_crit_edge:                                ; preds = %L20
; ┌ @ range.jl:620 within `iterate'
   br label %L25, !dbg !31

L25:                                              ; preds = %L50, %L20.L25_crit_edge
   %value_phi6 = phi i64 [ %value_phi4, %L20.L25_crit_edge ], [ %value_phi8, %L50 ]
   %value_phi7 = phi i64 [ %value_phi5, %L20.L25_crit_edge ], [ %value_phi9, %L50 ]
; └
;  @ /corpus/functions.jl:84 within `relax!'
; ┌ @ array.jl:809 within `getindex'
   %37 = load %jl_value_t*, %jl_value_t** %u, !dbg !43, !nonnull !4, !dereferenceable !36, !align !37
   %38 = sub i64 %value_phi6, 1, !dbg !43
   %39 = mul i64 %38, 1, !dbg !43
   %40 = add i64 0, %39, !dbg !43
   %41 = bitcast %jl_value_t* %37 to %jl_array_t*, !dbg !43
   %42 = getelementptr inbounds %jl_array_t, %jl_array_t* %41, i32 0, i32 0, !dbg !43
   %43 = load i8*, i8** %42, !dbg !43, !tbaa !46, !nonnull !4
   %44 = bitcast i8* %43 to double*, !dbg !43
   %45 = getelementptr inbounds double, double* %44, i64 %40, !dbg !43
   %46 = load double, double* %45, align 8, !dbg !43, !tbaa !48
; └
; ┌ @ int.jl:85 within `-'
   %47 = sub i64 %value_phi6, 1, !dbg !51
; └
; ┌ @ array.jl:809 within `getindex'
   %48 = load %jl_value_t*, %jl_value_t** %u, !dbg !43, !nonnull !4, !dereferenceable !36, !align !37
   %49 = sub i64 %47, 1, !dbg !43
   %50 = mul i64 %49, 1, !dbg !43
   %51 = add i64 0, %50, !dbg !43
   %52 = bitcast %jl_value_t* %48 to %jl_array_t*, !dbg !43
   %53 = getelementptr inbounds %jl_array_t, %jl_array_t* %52, i32 0, i32 0, !dbg !43
   %54 = load i8*, i8** %53, !dbg !43, !tbaa !46, !nonnull !4
   %55 = bitcast i8* %54 to double*, !dbg !43
   %56 = getelementptr inbounds double, double* %55, i64 %51, !dbg !43
   %57 = load double, double* %56, align 8, !dbg !43, !tbaa !48
   %58 = load %jl_value_t*, %jl_value_t** %u, !dbg !43, !nonnull !4, !dereferenceable !36, !align !37
   %59 = sub i64 %value_phi6, 1, !dbg !43
   %60 = mul i64 %59, 1, !dbg !43
   %61 = add i64 0, %60, !dbg !43
   %62 = bitcast %jl_value_t* %58 to %jl_array_t*, !dbg !43
   %63 = getelementptr inbounds %jl_array_t, %jl_array_t* %62, i32 0, i32 0, !dbg !43
   %64 = load i8*, i8** %63, !dbg !43, !tbaa !46, !nonnull !4
   %65 = bitcast i8* %64 to double*, !dbg !43
   %66 = getelementptr inbounds double, double* %65, i64 %61, !dbg !43
   %67 = load double, double* %66, align 8, !dbg !43, !tbaa !48
; └
; ┌ @ promotion.jl:312 within `*' @ float.jl:405
   %68 = fmul double 2.000000e+00, %67, !dbg !52
; └
; ┌ @ float.jl:403 within `-'
   %69 = fsub double %57, %68, !dbg !58
; └
; ┌ @ int.jl:86 within `+'
   %70 = add i64 %value_phi6, 1, !dbg !60
; └
; ┌ @ array.jl:809 within `getindex'
   %71 = load %jl_value_t*, %jl_value_t** %u, !dbg !43, !nonnull !4, !dereferenceable !36, !align !37
   %72 = sub i64 %70, 1, !dbg !43
   %73 = mul i64 %72, 1, !dbg !43
   %74 = add i64 0, %73, !dbg !43
   %75 = bitcast %jl_value_t* %71 to %jl_array_t*, !dbg !43
   %76 = getelementptr inbounds %jl_array_t, %jl_array_t* %75, i32 0, i32 0, !dbg !43
   %77 = load i8*, i8** %76, !dbg !43, !tbaa !46, !nonnull !4
   %78 = bitcast i8* %77 to double*, !dbg !43
   %79 = getelementptr inbounds double, double* %78, i64 %74, !dbg !43
   %80 = load double, double* %79, align 8, !dbg !43, !tbaa !48
; └
; ┌ @ float.jl:401 within `+'
   %81 = fadd double %69, %80, !dbg !62
; └
; ┌ @ float.jl:405 within `*'
   %82 = fmul double %1, %81, !dbg !64
; └
; ┌ @ float.jl:401 within `+'
   %83 = fadd double %46, %82, !dbg !62
; └
; ┌ @ array.jl:847 within `setindex!'
   %84 = load %jl_value_t*, %jl_value_t** %u, !dbg !65, !nonnull !4, !dereferenceable !36, !align !37
   %85 = sub i64 %value_phi6, 1, !dbg !65
   %86 = mul i64 %85, 1, !dbg !65
   %87 = add i64 0, %86, !dbg !65
   %88 = bitcast %jl_value_t* %84 to %jl_array_t*, !dbg !65
   %89 = getelementptr inbounds %jl_array_t, %jl_array_t* %88, i32 0, i32 0, !dbg !65
   %90 = load i8*, i8** %89, !dbg !65, !tbaa !46, !nonnull !4
   %91 = bitcast i8* %90 to double*, !dbg !65
   %92 = getelementptr inbounds double, double* %91, i64 %87, !dbg !65
   store double %83, double* %92, align 8, !dbg !65, !tbaa !48
; └
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %93 = icmp eq i64 %value_phi7, %29, !dbg !67
    %94 = zext i1 %93 to i8, !dbg !67
; │└
   %95 = trunc i8 %94 to i1, !dbg !69
   %96 = xor i1 %95, true, !dbg !69
   br i1 %96, label %L43, label %L42, !dbg !69

L42:                                              ; preds = %L25
   br label %L45, !dbg !69

L43:                                              ; preds = %L25
; │ @ range.jl:625 within `iterate'
; │┌ @ int.jl:86 within `+'
    %97 = add i64 %value_phi7, 1, !dbg !70
; │└
; │ @ range.jl:624 within `iterate'
   br label %L45, !dbg !69

L45:                                              ; preds = %L43, %L42
   %value_phi8 = phi i64 [ %97, %L43 ], [ undef, %L42 ]
   %value_phi9 = phi i64 [ %97, %L43 ], [ undef, %L42 ]
   %value_phi10 = phi i8 [ 1, %L42 ], [ 0, %L43 ]
; └
  %98 = xor i8 %value_phi10, 1, !dbg !45
  %99 = trunc i8 %98 to i1, !dbg !45
  %100 = xor i1 %99, true, !dbg !45
  br i1 %100, label %L51, label %L50, !dbg !45

L50:                                              ; preds = %L45
;  @ /corpus/functions.jl:83 within `relax!'
; ┌ @ range.jl:620 within `iterate'
   br label %L25, !dbg !31

L51:                                              ; preds = %L45, %L20
; └
;  @ /corpus/functions.jl:84 within `relax!'
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %101 = icmp eq i64 %value_phi2, %12, !dbg !67
    %102 = zext i1 %101 to i8, !dbg !67
; │└
   %103 = trunc i8 %102 to i1, !dbg !69
   %104 = xor i1 %103, true, !dbg !69
   br i1 %104, label %L54, label %L53, !dbg !69

L53:                                              ; preds = %L51
   br label %L56, !dbg !69

L54:                                              ; preds = %L51
; │ @ range.jl:625 within `iterate'
; │┌ @ int.jl:86 within `+'
    %105 = add i64 %value_phi2, 1, !dbg !70
; │└
; │ @ range.jl:624 within `iterate'
   br label %L56, !dbg !69

L56:                                              ; preds = %L54, %L53
   %value_phi11 = phi i64 [ %105, %L54 ], [ undef, %L53 ]
   %value_phi12 = phi i8 [ 1, %L53 ], [ 0, %L54 ]
; └
  %106 = xor i8 %value_phi12, 1, !dbg !45
  %107 = trunc i8 %106 to i1, !dbg !45
  %108 = xor i1 %107, true, !dbg !45
  br i1 %108, label %L61, label %L60, !dbg !45

L60:                                              ; preds = %L56
;  @ /corpus/functions.jl:83 within `relax!'
; ┌ @ range.jl:620 within `iterate'
   br label %L11, !dbg !31

L61:                                              ; preds = %L56, %L7
; └
;  @ /corpus/functions.jl:86 within `relax!'
  ret void, !dbg !72
}

define nonnull %jl_value_t* @"jfptr_relax!_201"(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !36, !align !37
  %10 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 1
  %11 = load %jl_value_t*, %jl_value_t** %10, !nonnull !4, !dereferenceable !73, !align !73
  %12 = bitcast %jl_value_t* %11 to double*
  %13 = load double, double* %12, align 8
  %14 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 2
  %15 = load %jl_value_t*, %jl_value_t** %14, !nonnull !4, !dereferenceable !73, !align !73
  %16 = bitcast %jl_value_t* %15 to i64*
  %17 = load i64, i64* %16, align 8
  call void @"julia_relax!_200"(%jl_value_t* %9, double %13, i64 %17)
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
!5 = distinct !DISubprogram(name: "relax!", linkageName: "julia_relax!_200", scope: null, file: !3, line: 82, type: !6, scopeLine: 82, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
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
!24 = !DILocation(line: 83, scope: !5)
!25 = !DILocation(line: 82, scope: !26, inlinedAt: !27)
!26 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!27 = !DILocation(line: 303, scope: !28, inlinedAt: !29)
!28 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!29 = !DILocation(line: 503, scope: !30, inlinedAt: !31)
!30 = distinct !DISubprogram(name: "isempty;", linkageName: "isempty", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!31 = !DILocation(line: 620, scope: !32, inlinedAt: !24)
!32 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!33 = !DILocation(line: 219, scope: !34, inlinedAt: !24)
!34 = distinct !DISubprogram(name: "length;", linkageName: "length", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!35 = !DIFile(filename: "array.jl", directory: ".")
!36 = !{i64 40}
!37 = !{i64 16}
!38 = !{!39, !39, i64 0}
!39 = !{!"jtbaa_arraylen", !40, i64 0}
!40 = !{!"jtbaa_array", !9, i64 0}
!41 = !DILocation(line: 85, scope: !42, inlinedAt: !24)
!42 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!43 = !DILocation(line: 809, scope: !44, inlinedAt: !45)
!44 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!45 = !DILocation(line: 84, scope: !5)
!46 = !{!47, !47, i64 0}
!47 = !{!"jtbaa_arrayptr", !40, i64 0}
!48 = !{!49, !49, i64 0}
!49 = !{!"jtbaa_arraybuf", !50, i64 0}
!50 = !{!"jtbaa_data", !9, i64 0}
!51 = !DILocation(line: 85, scope: !42, inlinedAt: !45)
!52 = !DILocation(line: 405, scope: !53, inlinedAt: !55)
!53 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !54, file: !54, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!54 = !DIFile(filename: "float.jl", directory: ".")
!55 = !DILocation(line: 312, scope: !56, inlinedAt: !45)
!56 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !57, file: !57, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!57 = !DIFile(filename: "promotion.jl", directory: ".")
!58 = !DILocation(line: 403, scope: !59, inlinedAt: !45)
!59 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !54, file: !54, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!60 = !DILocation(line: 86, scope: !61, inlinedAt: !45)
!61 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!62 = !DILocation(line: 401, scope: !63, inlinedAt: !45)
!63 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !54, file: !54, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!64 = !DILocation(line: 405, scope: !53, inlinedAt: !45)
!65 = !DILocation(line: 847, scope: !66, inlinedAt: !45)
!66 = distinct !DISubprogram(name: "setindex!;", linkageName: "setindex!", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!67 = !DILocation(line: 398, scope: !68, inlinedAt: !69)
!68 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !57, file: !57, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!69 = !DILocation(line: 624, scope: !32, inlinedAt: !45)
!70 = !DILocation(line: 86, scope: !61, inlinedAt: !71)
!71 = !DILocation(line: 625, scope: !32, inlinedAt: !45)
!72 = !DILocation(line: 86, scope: !5)
!73 = !{i64 8}
