; ModuleID = 'accumulate_sum'
source_filename = "accumulate_sum"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

;  @ /corpus/functions.jl:99 within `accumulate_sum'
define double @julia_accumulate_sum_224(%jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
  %x = alloca %jl_value_t*
  %1 = alloca [1 x i64]
  %2 = call %jl_value_t*** @julia.ptls_states()
  store %jl_value_t* null, %jl_value_t** %x, align 8
  %3 = bitcast %jl_value_t*** %2 to %jl_value_t**
  %4 = getelementptr inbounds %jl_value_t*, %jl_value_t** %3, i64 4
  %5 = bitcast %jl_value_t** %4 to i64**
  %6 = load i64*, i64** %5, !tbaa !7, !invariant.load !4
  store %jl_value_t* %0, %jl_value_t** %x
;  @ /corpus/functions.jl:101 within `accumulate_sum'
; ┌ @ simdloop.jl:69 within `macro expansion'
; │┌ @ abstractarray.jl:212 within `eachindex'
; ││┌ @ abstractarray.jl:95 within `axes1'
; │││┌ @ abstractarray.jl:75 within `axes'
; ││││┌ @ array.jl:155 within `size'
       %7 = load %jl_value_t*, %jl_value_t** %x, !dbg !11, !nonnull !4, !dereferenceable !25, !align !26
       %8 = bitcast %jl_value_t* %7 to %jl_value_t**, !dbg !11
       %9 = getelementptr inbounds %jl_value_t*, %jl_value_t** %8, i32 3, !dbg !11
       %10 = bitcast %jl_value_t** %9 to i64*, !dbg !11
       %11 = load i64, i64* %10, !dbg !11, !tbaa !27
; ││││└
; ││││┌ @ tuple.jl:157 within `map'
; │││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; ││││││┌ @ promotion.jl:409 within `max'
; │││││││┌ @ int.jl:82 within `<'
          %12 = icmp slt i64 %11, 0, !dbg !30
; │││││││└
         %13 = zext i1 %12 to i8, !dbg !33
         %14 = trunc i8 %13 to i1, !dbg !33
         %15 = xor i1 %14, true, !dbg !33
         %16 = select i1 %15, i64 %11, i64 0, !dbg !33
; ││││││└
        %17 = getelementptr inbounds [1 x i64], [1 x i64]* %1, i32 0, i32 0, !dbg !36
        store i64 %16, i64* %17, align 8, !dbg !36, !tbaa !43
; │└└└└└
; │ @ simdloop.jl:70 within `macro expansion'
   br i1 false, label %top.L31_crit_edge, label %L6, !dbg !45

top.L31_crit_edge:                                ; preds = %top
   br label %L31, !dbg !45

L6:                                               ; preds = %top
; │ @ simdloop.jl:72 within `macro expansion'
; │┌ @ int.jl:82 within `<'
    %18 = icmp slt i64 0, %16, !dbg !46
; │└
   %19 = zext i1 %18 to i8, !dbg !47
   %20 = trunc i8 %19 to i1, !dbg !47
   %21 = xor i1 %20, true, !dbg !47
   br i1 %21, label %L6.L30_crit_edge, label %L8, !dbg !47

L6.L30_crit_edge:                                 ; preds = %L6
   br label %L30, !dbg !47

L8:                                               ; preds = %L6
   br label %L9, !dbg !47

L9:                                               ; preds = %L24, %L8
   %value_phi = phi double [ 1.000000e+00, %L8 ], [ %48, %L24 ]
   %value_phi1 = phi i64 [ 0, %L8 ], [ %49, %L24 ]
; │ @ simdloop.jl:75 within `macro expansion'
; │┌ @ int.jl:82 within `<'
    %22 = icmp slt i64 %value_phi1, %16, !dbg !48
; │└
   %23 = zext i1 %22 to i8, !dbg !49
   %24 = trunc i8 %23 to i1, !dbg !49
   %25 = xor i1 %24, true, !dbg !49
   br i1 %25, label %L9.L30_crit_edge, label %L13, !dbg !49

L9.L30_crit_edge:                                 ; preds = %L9
   br label %L30, !dbg !49

L13:                                              ; preds = %L9
; │ @ simdloop.jl:76 within `macro expansion'
; │┌ @ simdloop.jl:54 within `simd_index'
; ││┌ @ int.jl:86 within `+'
     %26 = add i64 %value_phi1, 1, !dbg !50
; ││└
; ││┌ @ range.jl:652 within `getindex'
     br i1 true, label %L22, label %L15, !dbg !55

L15:                                              ; preds = %L13
; │││┌ @ operators.jl:303 within `>'
; ││││┌ @ int.jl:82 within `<'
       %27 = icmp slt i64 0, %26, !dbg !57
; │││└└
; │││┌ @ int.jl:441 within `<='
      %28 = icmp sle i64 %26, %16, !dbg !61
; │││└
; │││┌ @ bool.jl:40 within `&'
      %29 = zext i1 %27 to i8, !dbg !63
      %30 = zext i1 %28 to i8, !dbg !63
      %31 = and i8 %29, %30, !dbg !63
      %32 = trunc i8 %31 to i1, !dbg !63
; │││└
     %33 = zext i1 %32 to i8, !dbg !55
     %34 = trunc i8 %33 to i1, !dbg !55
     %35 = xor i1 %34, true, !dbg !55
     br i1 %35, label %L20, label %L19, !dbg !55

L19:                                              ; preds = %L15
     br label %L22, !dbg !55

L20:                                              ; preds = %L15
     %36 = call nonnull %jl_value_t* @j_throw_boundserror_225([1 x i64]* nocapture readonly %1, i64 %26), !dbg !55
     call void @llvm.trap(), !dbg !55
     unreachable, !dbg !55

L22:                                              ; preds = %L19, %L13
; │││ @ range.jl:653 within `getindex'
     br label %L23, !dbg !66

L23:                                              ; preds = %L22
; ││└
    br label %L24, !dbg !52

L24:                                              ; preds = %L23
; │└
; │ @ simdloop.jl:77 within `macro expansion' @ /corpus/functions.jl:102
; │┌ @ array.jl:809 within `getindex'
    %37 = load %jl_value_t*, %jl_value_t** %x, !dbg !67, !nonnull !4, !dereferenceable !25, !align !26
    %38 = sub i64 %26, 1, !dbg !67
    %39 = mul i64 %38, 1, !dbg !67
    %40 = add i64 0, %39, !dbg !67
    %41 = bitcast %jl_value_t* %37 to %jl_array_t*, !dbg !67
    %42 = getelementptr inbounds %jl_array_t, %jl_array_t* %41, i32 0, i32 0, !dbg !67
    %43 = load i8*, i8** %42, !dbg !67, !tbaa !72, !nonnull !4
    %44 = bitcast i8* %43 to double*, !dbg !67
    %45 = getelementptr inbounds double, double* %44, i64 %40, !dbg !67
    %46 = load double, double* %45, align 8, !dbg !67, !tbaa !74
; │└
; │┌ @ intfuncs.jl:296 within `literal_pow'
; ││┌ @ float.jl:405 within `*'
     %47 = fmul double %46, %46, !dbg !77
; │└└
; │┌ @ float.jl:401 within `+'
    %48 = fadd double %value_phi, %47, !dbg !83
; │└
; │ @ simdloop.jl:78 within `macro expansion'
; │┌ @ int.jl:86 within `+'
    %49 = add i64 %value_phi1, 1, !dbg !85
; │└
; │ @ simdloop.jl:79 within `macro expansion'
   call void @julia.loopinfo_marker(), !dbg !87, !julia.loopinfo !88
   br label %L9, !dbg !87

L30:                                              ; preds = %L9.L30_crit_edge, %L6.L30_crit_edge
   %value_phi2 = phi double [ %value_phi, %L9.L30_crit_edge ], [ 1.000000e+00, %L6.L30_crit_edge ]
   br label %L31, !dbg !87

L31:                                              ; preds = %L30, %top.L31_crit_edge
   %value_phi3 = phi double [ %value_phi2, %L30 ], [ 1.000000e+00, %top.L31_crit_edge ]
; └
;  @ /corpus/functions.jl:104 within `accumulate_sum'
  ret double %value_phi3, !dbg !89

after_noret:                                      ; No predecessors!
;  @ /corpus/functions.jl:101 within `accumulate_sum'
; ┌ @ simdloop.jl:76 within `macro expansion'
; │┌ @ simdloop.jl:54 within `simd_index'
; ││┌ @ range.jl:652 within `getindex'
     unreachable, !dbg !55
; └└└
}

define nonnull %jl_value_t* @jfptr_accumulate_sum_225(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !25, !align !26
  %10 = call double @julia_accumulate_sum_224(%jl_value_t* %9)
  %11 = bitcast %jl_value_t*** %3 to i8*
  %12 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %11, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %13 = bitcast %jl_value_t* %12 to double*
  store double %10, double* %13, align 8, !tbaa !90
  ret %jl_value_t* %12
}

declare %jl_value_t*** @julia.ptls_states()

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

; Function Attrs: inaccessiblememonly norecurse nounwind
declare void @julia.loopinfo_marker() #2

declare nonnull %jl_value_t* @j_throw_boundserror_225([1 x i64]* nocapture readonly, i64)

; Function Attrs: cold noreturn nounwind
declare void @llvm.trap() #3

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { inaccessiblememonly norecurse nounwind }
attributes #3 = { cold noreturn nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "accumulate_sum", linkageName: "julia_accumulate_sum_224", scope: null, file: !3, line: 99, type: !6, scopeLine: 99, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 155, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "size;", linkageName: "size", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "array.jl", directory: ".")
!14 = !DILocation(line: 75, scope: !15, inlinedAt: !17)
!15 = distinct !DISubprogram(name: "axes;", linkageName: "axes", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!16 = !DIFile(filename: "abstractarray.jl", directory: ".")
!17 = !DILocation(line: 95, scope: !18, inlinedAt: !19)
!18 = distinct !DISubprogram(name: "axes1;", linkageName: "axes1", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!19 = !DILocation(line: 212, scope: !20, inlinedAt: !21)
!20 = distinct !DISubprogram(name: "eachindex;", linkageName: "eachindex", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!21 = !DILocation(line: 69, scope: !22, inlinedAt: !24)
!22 = distinct !DISubprogram(name: "macro expansion;", linkageName: "macro expansion", scope: !23, file: !23, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!23 = !DIFile(filename: "simdloop.jl", directory: ".")
!24 = !DILocation(line: 101, scope: !5)
!25 = !{i64 40}
!26 = !{i64 16}
!27 = !{!28, !28, i64 0}
!28 = !{!"jtbaa_arraysize", !29, i64 0}
!29 = !{!"jtbaa_array", !9, i64 0}
!30 = !DILocation(line: 82, scope: !31, inlinedAt: !33)
!31 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!32 = !DIFile(filename: "int.jl", directory: ".")
!33 = !DILocation(line: 409, scope: !34, inlinedAt: !36)
!34 = distinct !DISubprogram(name: "max;", linkageName: "max", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!35 = !DIFile(filename: "promotion.jl", directory: ".")
!36 = !DILocation(line: 317, scope: !37, inlinedAt: !39)
!37 = distinct !DISubprogram(name: "OneTo;", linkageName: "OneTo", scope: !38, file: !38, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!38 = !DIFile(filename: "range.jl", directory: ".")
!39 = !DILocation(line: 326, scope: !37, inlinedAt: !40)
!40 = !DILocation(line: 157, scope: !41, inlinedAt: !14)
!41 = distinct !DISubprogram(name: "map;", linkageName: "map", scope: !42, file: !42, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!42 = !DIFile(filename: "tuple.jl", directory: ".")
!43 = !{!44, !44, i64 0}
!44 = !{!"jtbaa_stack", !9, i64 0}
!45 = !DILocation(line: 70, scope: !22, inlinedAt: !24)
!46 = !DILocation(line: 82, scope: !31, inlinedAt: !47)
!47 = !DILocation(line: 72, scope: !22, inlinedAt: !24)
!48 = !DILocation(line: 82, scope: !31, inlinedAt: !49)
!49 = !DILocation(line: 75, scope: !22, inlinedAt: !24)
!50 = !DILocation(line: 86, scope: !51, inlinedAt: !52)
!51 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!52 = !DILocation(line: 54, scope: !53, inlinedAt: !54)
!53 = distinct !DISubprogram(name: "simd_index;", linkageName: "simd_index", scope: !23, file: !23, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!54 = !DILocation(line: 76, scope: !22, inlinedAt: !24)
!55 = !DILocation(line: 652, scope: !56, inlinedAt: !52)
!56 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !38, file: !38, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!57 = !DILocation(line: 82, scope: !31, inlinedAt: !58)
!58 = !DILocation(line: 303, scope: !59, inlinedAt: !55)
!59 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !60, file: !60, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!60 = !DIFile(filename: "operators.jl", directory: ".")
!61 = !DILocation(line: 441, scope: !62, inlinedAt: !55)
!62 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!63 = !DILocation(line: 40, scope: !64, inlinedAt: !55)
!64 = distinct !DISubprogram(name: "&;", linkageName: "&", scope: !65, file: !65, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!65 = !DIFile(filename: "bool.jl", directory: ".")
!66 = !DILocation(line: 653, scope: !56, inlinedAt: !52)
!67 = !DILocation(line: 809, scope: !68, inlinedAt: !69)
!68 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!69 = !DILocation(line: 102, scope: !70, inlinedAt: !71)
!70 = distinct !DISubprogram(name: "macro expansion;", linkageName: "macro expansion", scope: !3, file: !3, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!71 = !DILocation(line: 77, scope: !22, inlinedAt: !24)
!72 = !{!73, !73, i64 0}
!73 = !{!"jtbaa_arrayptr", !29, i64 0}
!74 = !{!75, !75, i64 0}
!75 = !{!"jtbaa_arraybuf", !76, i64 0}
!76 = !{!"jtbaa_data", !9, i64 0}
!77 = !DILocation(line: 405, scope: !78, inlinedAt: !80)
!78 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !79, file: !79, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!79 = !DIFile(filename: "float.jl", directory: ".")
!80 = !DILocation(line: 296, scope: !81, inlinedAt: !69)
!81 = distinct !DISubprogram(name: "literal_pow;", linkageName: "literal_pow", scope: !82, file: !82, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!82 = !DIFile(filename: "intfuncs.jl", directory: ".")
!83 = !DILocation(line: 401, scope: !84, inlinedAt: !69)
!84 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !79, file: !79, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!85 = !DILocation(line: 86, scope: !51, inlinedAt: !86)
!86 = !DILocation(line: 78, scope: !22, inlinedAt: !24)
!87 = !DILocation(line: 79, scope: !22, inlinedAt: !24)
!88 = !{!"julia.simdloop"}
!89 = !DILocation(line: 104, scope: !5)
!90 = !{!91, !91, i64 0}
!91 = !{!"jtbaa_immut", !92, i64 0}
!92 = !{!"jtbaa_value", !76, i64 0}
