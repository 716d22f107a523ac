; ModuleID = 'quadratic_form'
source_filename = "quadratic_form"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:88 within `quadratic_form'
define double @julia_quadratic_form_204(%jl_value_t* nonnull align 16 dereferenceable(40), %jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
;  @ /corpus/functions.jl:90 within `quadratic_form'
; ┌ @ array.jl:154 within `size'
   %2 = bitcast %jl_value_t* %0 to %jl_value_t**, !dbg !7
   %3 = getelementptr inbounds %jl_value_t*, %jl_value_t** %2, i64 4, !dbg !7
   %4 = bitcast %jl_value_t** %3 to i64*, !dbg !7
   %5 = load i64, i64* %4, align 8, !dbg !7, !tbaa !11
; └
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %6 = icmp sgt i64 %5, 0, !dbg !15
; │││└└
     %7 = select i1 %6, i64 %5, i64 0, !dbg !21
; └└└
  br i1 %6, label %L13.preheader, label %L60, !dbg !10

L13.preheader:                                    ; preds = %top
; ┌ @ array.jl within `size'
   %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %2, i64 3, !dbg !28
   %9 = bitcast %jl_value_t** %8 to i64*, !dbg !28
   %10 = load i64, i64* %9, align 8, !dbg !28, !tbaa !11
; └
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl within `<='
       %11 = icmp sgt i64 %10, 0, !dbg !29
; │││└└
     %12 = select i1 %11, i64 %10, i64 0, !dbg !30
; └└└
;  @ /corpus/functions.jl:91 within `quadratic_form'
; ┌ @ array.jl within `getindex'
   %13 = bitcast %jl_value_t* %1 to %jl_array_t*, !dbg !31
   %14 = getelementptr inbounds %jl_array_t, %jl_array_t* %13, i64 0, i32 1, !dbg !31
   %15 = load i64, i64* %14, align 8, !dbg !31
   %16 = bitcast %jl_value_t* %1 to double**, !dbg !31
   %17 = load double*, double** %16, align 8, !dbg !31
   %18 = bitcast %jl_value_t* %0 to double**, !dbg !31
   %19 = load double*, double** %18, align 8, !dbg !31
; └
;  @ /corpus/functions.jl:90 within `quadratic_form'
  br i1 %11, label %L13.preheader.split.us, label %L60, !dbg !10

L13.preheader.split.us:                           ; preds = %L13.preheader
  %20 = add i64 %15, 1, !dbg !10
  %21 = add i64 %10, 1, !dbg !10
  br label %L28.preheader.us, !dbg !10

L28.preheader.us:                                 ; preds = %L48.us, %L13.preheader.split.us
  %value_phi3.us = phi double [ %.lcssa, %L48.us ], [ 0.000000e+00, %L13.preheader.split.us ]
  %value_phi4.us = phi i64 [ %27, %L48.us ], [ 1, %L13.preheader.split.us ]
;  @ /corpus/functions.jl:91 within `quadratic_form'
; ┌ @ array.jl within `getindex'
   %22 = add nsw i64 %value_phi4.us, -1, !dbg !31
   %23 = icmp ult i64 %22, %5, !dbg !31
   %24 = mul i64 %10, %22, !dbg !31
   %25 = getelementptr inbounds double, double* %17, i64 %22, !dbg !31
; │ @ array.jl:809 within `getindex'
   br i1 %23, label %L28.preheader.split.us.us, label %L28.us37, !dbg !34

L28.us37:                                         ; preds = %L28.preheader.us
   %exitcond106 = icmp eq i64 %15, 0, !dbg !34
   br i1 %exitcond106, label %oob, label %oob12, !dbg !34

L48.us:                                           ; preds = %idxend15.us.us.us
; └
; ┌ @ float.jl:401 within `+'
   %.lcssa = phi double [ %38, %idxend15.us.us.us ], !dbg !35
; └
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %26 = icmp eq i64 %value_phi4.us, %7, !dbg !38
; │└
   %27 = add nuw i64 %value_phi4.us, 1, !dbg !41
; └
  br i1 %26, label %L60, label %L28.preheader.us, !dbg !33

L28.us.us47:                                      ; preds = %L28.preheader.split.us.us
; ┌ @ array.jl:809 within `getindex'
   %exitcond107 = icmp eq i64 %15, 0, !dbg !34
   br i1 %exitcond107, label %oob, label %oob14, !dbg !34

L28.preheader.split.us.us:                        ; preds = %L28.preheader.us
   %28 = icmp ult i64 %22, %15, !dbg !31
; │ @ array.jl:809 within `getindex'
   br i1 %28, label %L28.us.us.us, label %L28.us.us47, !dbg !34

L28.us.us.us:                                     ; preds = %idxend15.us.us.us, %L28.preheader.split.us.us
   %value_phi9.us.us.us = phi double [ %38, %idxend15.us.us.us ], [ %value_phi3.us, %L28.preheader.split.us.us ]
   %value_phi10.us.us.us = phi i64 [ %40, %idxend15.us.us.us ], [ 1, %L28.preheader.split.us.us ]
   %29 = add nsw i64 %value_phi10.us.us.us, -1, !dbg !34
   %exitcond108 = icmp eq i64 %value_phi10.us.us.us, %20, !dbg !34
   br i1 %exitcond108, label %oob, label %idxend.us.us.us, !dbg !34

idxend.us.us.us:                                  ; preds = %L28.us.us.us
; │ @ array.jl:810 within `getindex'
   %exitcond109 = icmp eq i64 %value_phi10.us.us.us, %21, !dbg !43
   br i1 %exitcond109, label %oob12, label %idxend15.us.us.us, !dbg !43

idxend15.us.us.us:                                ; preds = %idxend.us.us.us
; │ @ array.jl:809 within `getindex'
   %30 = getelementptr inbounds double, double* %17, i64 %29, !dbg !34
   %31 = load double, double* %30, align 8, !dbg !34, !tbaa !44
; │ @ array.jl:810 within `getindex'
   %32 = add i64 %24, %29, !dbg !43
   %33 = getelementptr inbounds double, double* %19, i64 %32, !dbg !43
   %34 = load double, double* %33, align 8, !dbg !43, !tbaa !44
; │ @ array.jl:809 within `getindex'
   %35 = load double, double* %25, align 8, !dbg !34, !tbaa !44
; └
; ┌ @ operators.jl:538 within `*' @ float.jl:405
   %36 = fmul double %31, %34, !dbg !47
   %37 = fmul double %36, %35, !dbg !47
; └
; ┌ @ float.jl:401 within `+'
   %38 = fadd double %value_phi9.us.us.us, %37, !dbg !35
; └
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %39 = icmp eq i64 %value_phi10.us.us.us, %12, !dbg !38
; │└
   %40 = add nuw i64 %value_phi10.us.us.us, 1, !dbg !41
; └
  br i1 %39, label %L48.us, label %L28.us.us.us, !dbg !33

L60:                                              ; preds = %L48.us, %L13.preheader, %top
  %value_phi23 = phi double [ 0.000000e+00, %top ], [ %.lcssa, %L48.us ], [ 0.000000e+00, %L13.preheader ]
;  @ /corpus/functions.jl:93 within `quadratic_form'
  ret double %value_phi23, !dbg !51

oob:                                              ; preds = %L28.us.us.us, %L28.us.us47, %L28.us37
  %value_phi10.lcssa = phi i64 [ 1, %L28.us.us47 ], [ 1, %L28.us37 ], [ %20, %L28.us.us.us ]
;  @ /corpus/functions.jl:91 within `quadratic_form'
; ┌ @ array.jl:809 within `getindex'
   %41 = alloca i64, align 8, !dbg !34
   store i64 %value_phi10.lcssa, i64* %41, align 8, !dbg !34
   call void @jl_bounds_error_ints(%jl_value_t* %1, i64* nonnull %41, i64 1), !dbg !34
   unreachable, !dbg !34

oob12:                                            ; preds = %idxend.us.us.us, %L28.us37
   %value_phi10.lcssa31 = phi i64 [ 1, %L28.us37 ], [ %21, %idxend.us.us.us ]
; │ @ array.jl:810 within `getindex'
   %42 = alloca [2 x i64], align 8, !dbg !43
   %.sub = getelementptr inbounds [2 x i64], [2 x i64]* %42, i64 0, i64 0
   store i64 %value_phi10.lcssa31, i64* %.sub, align 8, !dbg !43
   %43 = getelementptr inbounds [2 x i64], [2 x i64]* %42, i64 0, i64 1, !dbg !43
   store i64 %value_phi4.us, i64* %43, align 8, !dbg !43
   call void @jl_bounds_error_ints(%jl_value_t* %0, i64* nonnull %.sub, i64 2), !dbg !43
   unreachable, !dbg !43

oob14:                                            ; preds = %L28.us.us47
; │ @ array.jl:809 within `getindex'
   %44 = alloca i64, align 8, !dbg !34
   store i64 %value_phi4.us, i64* %44, align 8, !dbg !34
   call void @jl_bounds_error_ints(%jl_value_t* %1, i64* nonnull %44, i64 1), !dbg !34
   unreachable, !dbg !34
; └
}

define nonnull %jl_value_t* @jfptr_quadratic_form_205(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %3 = load %jl_value_t*, %jl_value_t** %1, align 8, !nonnull !4, !dereferenceable !52, !align !53
  %4 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i64 1
  %5 = load %jl_value_t*, %jl_value_t** %4, align 8, !nonnull !4, !dereferenceable !52, !align !53
  %6 = call double @julia_quadratic_form_204(%jl_value_t* %3, %jl_value_t* %5)
  %7 = bitcast %jl_value_t*** %ptls to i8*
  %8 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %7, i32 1400, i32 16) #1
  %9 = bitcast %jl_value_t* %8 to %jl_value_t**
  %10 = getelementptr %jl_value_t*, %jl_value_t** %9, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %10, !tbaa !54
  %11 = bitcast %jl_value_t* %8 to double*
  store double %6, double* %11, align 8, !tbaa !56
  ret %jl_value_t* %8
}

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

; Function Attrs: noreturn
declare void @jl_bounds_error_ints(%jl_value_t*, i64*, i64) #2

; Function Attrs: argmemonly nounwind
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #3

; Function Attrs: argmemonly nounwind
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #3

; Function Attrs: inaccessiblemem_or_argmemonly
declare void @jl_gc_queue_root(%jl_value_t*) #4

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8*, i32, i32) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_big_alloc(i8*, i64) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_bytes(i8*, i64) #1

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { noreturn }
attributes #3 = { argmemonly nounwind }
attributes #4 = { inaccessiblemem_or_argmemonly }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "quadratic_form", linkageName: "julia_quadratic_form_204", scope: null, file: !3, line: 88, type: !6, scopeLine: 88, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 154, scope: !8, inlinedAt: !10)
!8 = distinct !DISubprogram(name: "size;", linkageName: "size", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!9 = !DIFile(filename: "array.jl", directory: ".")
!10 = !DILocation(line: 90, scope: !5)
!11 = !{!12, !12, i64 0}
!12 = !{!"jtbaa_const", !13, i64 0}
!13 = !{!"jtbaa", !14, i64 0}
!14 = !{!"jtbaa"}
!15 = !DILocation(line: 441, scope: !16, inlinedAt: !18)
!16 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !17, file: !17, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!17 = !DIFile(filename: "int.jl", directory: ".")
!18 = !DILocation(line: 350, scope: !19, inlinedAt: !21)
!19 = distinct !DISubprogram(name: ">=;", linkageName: ">=", scope: !20, file: !20, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!20 = !DIFile(filename: "operators.jl", directory: ".")
!21 = !DILocation(line: 285, scope: !22, inlinedAt: !24)
!22 = distinct !DISubprogram(name: "unitrange_last;", linkageName: "unitrange_last", scope: !23, file: !23, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!23 = !DIFile(filename: "range.jl", directory: ".")
!24 = !DILocation(line: 280, scope: !25, inlinedAt: !26)
!25 = distinct !DISubprogram(name: "UnitRange;", linkageName: "UnitRange", scope: !23, file: !23, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!26 = !DILocation(line: 5, scope: !27, inlinedAt: !10)
!27 = distinct !DISubprogram(name: "Colon;", linkageName: "Colon", scope: !23, file: !23, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!28 = !DILocation(line: 0, scope: !8, inlinedAt: !10)
!29 = !DILocation(line: 0, scope: !16, inlinedAt: !18)
!30 = !DILocation(line: 0, scope: !22, inlinedAt: !24)
!31 = !DILocation(line: 0, scope: !32, inlinedAt: !33)
!32 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!33 = !DILocation(line: 91, scope: !5)
!34 = !DILocation(line: 809, scope: !32, inlinedAt: !33)
!35 = !DILocation(line: 401, scope: !36, inlinedAt: !33)
!36 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !37, file: !37, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!37 = !DIFile(filename: "float.jl", directory: ".")
!38 = !DILocation(line: 398, scope: !39, inlinedAt: !41)
!39 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !40, file: !40, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!40 = !DIFile(filename: "promotion.jl", directory: ".")
!41 = !DILocation(line: 624, scope: !42, inlinedAt: !33)
!42 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !23, file: !23, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!43 = !DILocation(line: 810, scope: !32, inlinedAt: !33)
!44 = !{!45, !45, i64 0}
!45 = !{!"jtbaa_arraybuf", !46, i64 0}
!46 = !{!"jtbaa_data", !13, i64 0}
!47 = !DILocation(line: 405, scope: !48, inlinedAt: !49)
!48 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !37, file: !37, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!49 = !DILocation(line: 538, scope: !50, inlinedAt: !33)
!50 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !20, file: !20, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!51 = !DILocation(line: 93, scope: !5)
!52 = !{i64 40}
!53 = !{i64 16}
!54 = !{!55, !55, i64 0}
!55 = !{!"jtbaa_tag", !46, i64 0}
!56 = !{!57, !57, i64 0}
!57 = !{!"jtbaa_immut", !58, i64 0}
!58 = !{!"jtbaa_value", !46, i64 0}
