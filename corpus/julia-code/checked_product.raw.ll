; ModuleID = 'checked_product'
source_filename = "checked_product"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

;  @ /corpus/functions.jl:64 within `checked_product'
define double @julia_checked_product_186(%jl_value_t* nonnull align 16 dereferenceable(40), %jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
  %x = alloca %jl_value_t*
  %y = alloca %jl_value_t*
  %2 = call %jl_value_t*** @julia.ptls_states()
  store %jl_value_t* null, %jl_value_t** %y, align 8
  store %jl_value_t* null, %jl_value_t** %x, align 8
  %3 = bitcast %jl_value_t*** %2 to %jl_value_t**
  %4 = getelementptr inbounds %jl_value_t*, %jl_value_t** %3, i64 4
  %5 = bitcast %jl_value_t** %4 to i64**
  %6 = load i64*, i64** %5, !tbaa !7, !invariant.load !4
  store %jl_value_t* %0, %jl_value_t** %x
  store %jl_value_t* %1, %jl_value_t** %y
;  @ /corpus/functions.jl:66 within `checked_product'
; ┌ @ array.jl:219 within `length'
   %7 = load %jl_value_t*, %jl_value_t** %x, !dbg !11, !nonnull !4, !dereferenceable !15, !align !16
   %8 = bitcast %jl_value_t* %7 to %jl_array_t*, !dbg !11
   %9 = getelementptr inbounds %jl_array_t, %jl_array_t* %8, i32 0, i32 1, !dbg !11
   %10 = load i64, i64* %9, !dbg !11, !tbaa !17
; └
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %11 = icmp sle i64 1, %10, !dbg !20
; │││└└
     %12 = zext i1 %11 to i8, !dbg !26
     %13 = trunc i8 %12 to i1, !dbg !26
     %14 = xor i1 %13, true, !dbg !26
     %15 = select i1 %14, i64 0, i64 %10, !dbg !26
; └└└
; ┌ @ range.jl:620 within `iterate'
; │┌ @ range.jl:503 within `isempty'
; ││┌ @ operators.jl:303 within `>'
; │││┌ @ int.jl:82 within `<'
      %16 = icmp slt i64 %15, 1, !dbg !33
; │└└└
   %17 = zext i1 %16 to i8, !dbg !39
   %18 = trunc i8 %17 to i1, !dbg !39
   %19 = xor i1 %18, true, !dbg !39
   br i1 %19, label %L7, label %L6, !dbg !39

L6:                                               ; preds = %top
   br label %L8, !dbg !39

L7:                                               ; preds = %top
   br label %L8, !dbg !39

L8:                                               ; preds = %L7, %L6
   %value_phi = phi i8 [ 1, %L6 ], [ 0, %L7 ]
   %value_phi1 = phi i64 [ 1, %L7 ], [ undef, %L6 ]
   %value_phi2 = phi i64 [ 1, %L7 ], [ undef, %L6 ]
; └
  %20 = xor i8 %value_phi, 1, !dbg !14
  %21 = trunc i8 %20 to i1, !dbg !14
  %22 = xor i1 %21, true, !dbg !14
  br i1 %22, label %L8.L31_crit_edge, label %L8.L13_crit_edge, !dbg !14

L8.L31_crit_edge:                                 ; preds = %L8
;  @ /corpus/functions.jl:67 within `checked_product'
; ┌ @ range.jl:624 within `iterate'
   br label %L31, !dbg !41

L8.L13_crit_edge:                                 ; preds = %L8
; └
;  @ /corpus/functions.jl:66 within `checked_product'
; ┌ @ range.jl:620 within `iterate'
   br label %L13, !dbg !39

L13:                                              ; preds = %L30, %L8.L13_crit_edge
   %value_phi3 = phi double [ 0.000000e+00, %L8.L13_crit_edge ], [ %60, %L30 ]
   %value_phi4 = phi i64 [ %value_phi1, %L8.L13_crit_edge ], [ %value_phi8, %L30 ]
   %value_phi5 = phi i64 [ %value_phi2, %L8.L13_crit_edge ], [ %value_phi9, %L30 ]
; └
;  @ /corpus/functions.jl:67 within `checked_product'
; ┌ @ array.jl:809 within `getindex'
   %23 = load %jl_value_t*, %jl_value_t** %x, !dbg !43, !nonnull !4, !dereferenceable !15, !align !16
   %24 = sub i64 %value_phi4, 1, !dbg !43
   %25 = mul i64 %24, 1, !dbg !43
   %26 = add i64 0, %25, !dbg !43
   %27 = bitcast %jl_value_t* %23 to %jl_array_t*, !dbg !43
   %28 = getelementptr inbounds %jl_array_t, %jl_array_t* %27, i32 0, i32 1, !dbg !43
   %29 = load i64, i64* %28, !dbg !43, !tbaa !17
   %30 = icmp ult i64 %26, %29, !dbg !43
   br i1 %30, label %idxend, label %oob, !dbg !43

L22:                                              ; preds = %idxend7
; └
; ┌ @ range.jl:624 within `iterate'
   br label %L25, !dbg !41

L23:                                              ; preds = %idxend7
; │ @ range.jl:625 within `iterate'
; │┌ @ int.jl:86 within `+'
    %31 = add i64 %value_phi5, 1, !dbg !45
; │└
; │ @ range.jl:624 within `iterate'
   br label %L25, !dbg !41

L25:                                              ; preds = %L23, %L22
   %value_phi8 = phi i64 [ %31, %L23 ], [ undef, %L22 ]
   %value_phi9 = phi i64 [ %31, %L23 ], [ undef, %L22 ]
   %value_phi10 = phi i8 [ 1, %L22 ], [ 0, %L23 ]
; └
  %32 = xor i8 %value_phi10, 1, !dbg !42
  %33 = trunc i8 %32 to i1, !dbg !42
  %34 = xor i1 %33, true, !dbg !42
  br i1 %34, label %L25.L31_crit_edge, label %L30, !dbg !42

L25.L31_crit_edge:                                ; preds = %L25
; ┌ @ range.jl:624 within `iterate'
   br label %L31, !dbg !41

L30:                                              ; preds = %L25
; └
;  @ /corpus/functions.jl:66 within `checked_product'
; ┌ @ range.jl:620 within `iterate'
   br label %L13, !dbg !39

L31:                                              ; preds = %L25.L31_crit_edge, %L8.L31_crit_edge
   %value_phi11 = phi double [ %60, %L25.L31_crit_edge ], [ 0.000000e+00, %L8.L31_crit_edge ]
; └
;  @ /corpus/functions.jl:69 within `checked_product'
  ret double %value_phi11, !dbg !48

oob:                                              ; preds = %L13
;  @ /corpus/functions.jl:67 within `checked_product'
; ┌ @ array.jl:809 within `getindex'
   %35 = alloca i64, i64 1, !dbg !43
   %36 = getelementptr inbounds i64, i64* %35, i64 0, !dbg !43
   store i64 %value_phi4, i64* %36, !dbg !43
   call void @jl_bounds_error_ints(%jl_value_t* %23, i64* %35, i64 1), !dbg !43
   unreachable, !dbg !43

idxend:                                           ; preds = %L13
   %37 = bitcast %jl_value_t* %23 to %jl_array_t*, !dbg !43
   %38 = getelementptr inbounds %jl_array_t, %jl_array_t* %37, i32 0, i32 0, !dbg !43
   %39 = load i8*, i8** %38, !dbg !43, !tbaa !49, !nonnull !4
   %40 = bitcast i8* %39 to double*, !dbg !43
   %41 = getelementptr inbounds double, double* %40, i64 %26, !dbg !43
   %42 = load double, double* %41, align 8, !dbg !43, !tbaa !51
   %43 = load %jl_value_t*, %jl_value_t** %y, !dbg !43, !nonnull !4, !dereferenceable !15, !align !16
   %44 = sub i64 %value_phi4, 1, !dbg !43
   %45 = mul i64 %44, 1, !dbg !43
   %46 = add i64 0, %45, !dbg !43
   %47 = bitcast %jl_value_t* %43 to %jl_array_t*, !dbg !43
   %48 = getelementptr inbounds %jl_array_t, %jl_array_t* %47, i32 0, i32 1, !dbg !43
   %49 = load i64, i64* %48, !dbg !43, !tbaa !17
   %50 = icmp ult i64 %46, %49, !dbg !43
   br i1 %50, label %idxend7, label %oob6, !dbg !43

oob6:                                             ; preds = %idxend
   %51 = alloca i64, i64 1, !dbg !43
   %52 = getelementptr inbounds i64, i64* %51, i64 0, !dbg !43
   store i64 %value_phi4, i64* %52, !dbg !43
   call void @jl_bounds_error_ints(%jl_value_t* %43, i64* %51, i64 1), !dbg !43
   unreachable, !dbg !43

idxend7:                                          ; preds = %idxend
   %53 = bitcast %jl_value_t* %43 to %jl_array_t*, !dbg !43
   %54 = getelementptr inbounds %jl_array_t, %jl_array_t* %53, i32 0, i32 0, !dbg !43
   %55 = load i8*, i8** %54, !dbg !43, !tbaa !49, !nonnull !4
   %56 = bitcast i8* %55 to double*, !dbg !43
   %57 = getelementptr inbounds double, double* %56, i64 %46, !dbg !43
   %58 = load double, double* %57, align 8, !dbg !43, !tbaa !51
; └
; ┌ @ float.jl:405 within `*'
   %59 = fmul double %42, %58, !dbg !54
; └
; ┌ @ float.jl:401 within `+'
   %60 = fadd double %value_phi3, %59, !dbg !57
; └
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %61 = icmp eq i64 %value_phi5, %15, !dbg !59
    %62 = zext i1 %61 to i8, !dbg !59
; │└
   %63 = trunc i8 %62 to i1, !dbg !41
   %64 = xor i1 %63, true, !dbg !41
   br i1 %64, label %L23, label %L22, !dbg !41
; └
}

define nonnull %jl_value_t* @jfptr_checked_product_187(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !15, !align !16
  %10 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 1
  %11 = load %jl_value_t*, %jl_value_t** %10, !nonnull !4, !dereferenceable !15, !align !16
  %12 = call double @julia_checked_product_186(%jl_value_t* %9, %jl_value_t* %11)
  %13 = bitcast %jl_value_t*** %3 to i8*
  %14 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %13, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %15 = bitcast %jl_value_t* %14 to double*
  store double %12, double* %15, align 8, !tbaa !62
  ret %jl_value_t* %14
}

declare %jl_value_t*** @julia.ptls_states()

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

; Function Attrs: noreturn
declare void @jl_bounds_error_ints(%jl_value_t*, i64*, i64) #2

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { noreturn }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "checked_product", linkageName: "julia_checked_product_186", scope: null, file: !3, line: 64, type: !6, scopeLine: 64, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 219, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "length;", linkageName: "length", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "array.jl", directory: ".")
!14 = !DILocation(line: 66, scope: !5)
!15 = !{i64 40}
!16 = !{i64 16}
!17 = !{!18, !18, i64 0}
!18 = !{!"jtbaa_arraylen", !19, i64 0}
!19 = !{!"jtbaa_array", !9, i64 0}
!20 = !DILocation(line: 441, scope: !21, inlinedAt: !23)
!21 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !22, file: !22, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!22 = !DIFile(filename: "int.jl", directory: ".")
!23 = !DILocation(line: 350, scope: !24, inlinedAt: !26)
!24 = distinct !DISubprogram(name: ">=;", linkageName: ">=", scope: !25, file: !25, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!25 = !DIFile(filename: "operators.jl", directory: ".")
!26 = !DILocation(line: 285, scope: !27, inlinedAt: !29)
!27 = distinct !DISubprogram(name: "unitrange_last;", linkageName: "unitrange_last", scope: !28, file: !28, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!28 = !DIFile(filename: "range.jl", directory: ".")
!29 = !DILocation(line: 280, scope: !30, inlinedAt: !31)
!30 = distinct !DISubprogram(name: "UnitRange;", linkageName: "UnitRange", scope: !28, file: !28, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!31 = !DILocation(line: 5, scope: !32, inlinedAt: !14)
!32 = distinct !DISubprogram(name: "Colon;", linkageName: "Colon", scope: !28, file: !28, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!33 = !DILocation(line: 82, scope: !34, inlinedAt: !35)
!34 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !22, file: !22, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!35 = !DILocation(line: 303, scope: !36, inlinedAt: !37)
!36 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !25, file: !25, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!37 = !DILocation(line: 503, scope: !38, inlinedAt: !39)
!38 = distinct !DISubprogram(name: "isempty;", linkageName: "isempty", scope: !28, file: !28, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!39 = !DILocation(line: 620, scope: !40, inlinedAt: !14)
!40 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !28, file: !28, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!41 = !DILocation(line: 624, scope: !40, inlinedAt: !42)
!42 = !DILocation(line: 67, scope: !5)
!43 = !DILocation(line: 809, scope: !44, inlinedAt: !42)
!44 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!45 = !DILocation(line: 86, scope: !46, inlinedAt: !47)
!46 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !22, file: !22, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!47 = !DILocation(line: 625, scope: !40, inlinedAt: !42)
!48 = !DILocation(line: 69, scope: !5)
!49 = !{!50, !50, i64 0}
!50 = !{!"jtbaa_arrayptr", !19, i64 0}
!51 = !{!52, !52, i64 0}
!52 = !{!"jtbaa_arraybuf", !53, i64 0}
!53 = !{!"jtbaa_data", !9, i64 0}
!54 = !DILocation(line: 405, scope: !55, inlinedAt: !42)
!55 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !56, file: !56, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!56 = !DIFile(filename: "float.jl", directory: ".")
!57 = !DILocation(line: 401, scope: !58, inlinedAt: !42)
!58 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !56, file: !56, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!59 = !DILocation(line: 398, scope: !60, inlinedAt: !41)
!60 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !61, file: !61, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!61 = !DIFile(filename: "promotion.jl", directory: ".")
!62 = !{!63, !63, i64 0}
!63 = !{!"jtbaa_immut", !64, i64 0}
!64 = !{!"jtbaa_value", !53, i64 0}
