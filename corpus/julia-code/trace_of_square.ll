; ModuleID = 'trace_of_square'
source_filename = "trace_of_square"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:106 within `trace_of_square'
define double @julia_trace_of_square_229(%jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
;  @ /corpus/functions.jl:108 within `trace_of_square'
; ┌ @ array.jl:154 within `size'
   %1 = bitcast %jl_value_t* %0 to %jl_value_t**, !dbg !7
   %2 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i64 3, !dbg !7
   %3 = bitcast %jl_value_t** %2 to i64*, !dbg !7
   %4 = load i64, i64* %3, align 8, !dbg !7, !tbaa !11
; └
;  @ /corpus/functions.jl:109 within `trace_of_square'
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %5 = icmp sgt i64 %4, 0, !dbg !15
; │││└└
     %6 = select i1 %5, i64 %4, i64 0, !dbg !21
; └└└
  br i1 %5, label %L13.preheader.split.us, label %L57, !dbg !28

L13.preheader.split.us:                           ; preds = %top
;  @ /corpus/functions.jl:110 within `trace_of_square'
; ┌ @ array.jl within `getindex'
   %7 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i64 4, !dbg !29
   %8 = bitcast %jl_value_t** %7 to i64*, !dbg !29
   %9 = load i64, i64* %8, align 8, !dbg !29
   %10 = bitcast %jl_value_t* %0 to double**, !dbg !29
   %11 = load double*, double** %10, align 8, !dbg !29
; └
;  @ /corpus/functions.jl:109 within `trace_of_square'
  %12 = add i64 %9, 1, !dbg !28
  %13 = add i64 %4, 1, !dbg !28
  br label %L27.preheader.us, !dbg !28

L27.preheader.us:                                 ; preds = %L45.us, %L13.preheader.split.us
  %value_phi3.us = phi double [ %.lcssa, %L45.us ], [ 0.000000e+00, %L13.preheader.split.us ]
  %value_phi4.us = phi i64 [ %18, %L45.us ], [ 1, %L13.preheader.split.us ]
;  @ /corpus/functions.jl:110 within `trace_of_square'
; ┌ @ array.jl within `getindex'
   %14 = add nsw i64 %value_phi4.us, -1, !dbg !29
   %15 = icmp ult i64 %14, %4, !dbg !29
   %16 = mul i64 %4, %14, !dbg !29
; │ @ array.jl:810 within `getindex'
   br i1 %15, label %L27.preheader.split.us.us, label %oob, !dbg !32

L45.us:                                           ; preds = %idxend14.us.us.us
; └
; ┌ @ float.jl:401 within `+'
   %.lcssa = phi double [ %29, %idxend14.us.us.us ], !dbg !33
; └
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %17 = icmp eq i64 %value_phi4.us, %6, !dbg !36
; │└
   %18 = add nuw i64 %value_phi4.us, 1, !dbg !39
; └
  br i1 %17, label %L57, label %L27.preheader.us, !dbg !31

ib.us.us47:                                       ; preds = %L27.preheader.split.us.us
; ┌ @ array.jl:810 within `getindex'
   %exitcond91 = icmp eq i64 %9, 0, !dbg !32
   br i1 %exitcond91, label %oob, label %oob13, !dbg !32

L27.preheader.split.us.us:                        ; preds = %L27.preheader.us
   %19 = icmp ult i64 %14, %9, !dbg !29
; │ @ array.jl:810 within `getindex'
   br i1 %19, label %ib.us.us.us, label %ib.us.us47, !dbg !32

ib.us.us.us:                                      ; preds = %idxend14.us.us.us, %L27.preheader.split.us.us
   %value_phi9.us.us.us = phi double [ %29, %idxend14.us.us.us ], [ %value_phi3.us, %L27.preheader.split.us.us ]
   %value_phi10.us.us.us = phi i64 [ %31, %idxend14.us.us.us ], [ 1, %L27.preheader.split.us.us ]
   %20 = add nsw i64 %value_phi10.us.us.us, -1, !dbg !32
   %exitcond92 = icmp eq i64 %value_phi10.us.us.us, %12, !dbg !32
   br i1 %exitcond92, label %oob, label %idxend.us.us.us, !dbg !32

idxend.us.us.us:                                  ; preds = %ib.us.us.us
   %exitcond93 = icmp eq i64 %value_phi10.us.us.us, %13, !dbg !32
   br i1 %exitcond93, label %oob13, label %idxend14.us.us.us, !dbg !32

idxend14.us.us.us:                                ; preds = %idxend.us.us.us
   %21 = mul i64 %20, %4, !dbg !32
   %22 = add i64 %21, %14, !dbg !32
   %23 = getelementptr inbounds double, double* %11, i64 %22, !dbg !32
   %24 = load double, double* %23, align 8, !dbg !32, !tbaa !41
   %25 = add i64 %16, %20, !dbg !32
   %26 = getelementptr inbounds double, double* %11, i64 %25, !dbg !32
   %27 = load double, double* %26, align 8, !dbg !32, !tbaa !41
; └
; ┌ @ float.jl:405 within `*'
   %28 = fmul double %24, %27, !dbg !44
; └
; ┌ @ float.jl:401 within `+'
   %29 = fadd double %value_phi9.us.us.us, %28, !dbg !33
; └
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %30 = icmp eq i64 %value_phi10.us.us.us, %6, !dbg !36
; │└
   %31 = add nuw i64 %value_phi10.us.us.us, 1, !dbg !39
; └
  br i1 %30, label %L45.us, label %ib.us.us.us, !dbg !31

L57:                                              ; preds = %L45.us, %top
  %value_phi22 = phi double [ 0.000000e+00, %top ], [ %.lcssa, %L45.us ]
;  @ /corpus/functions.jl:112 within `trace_of_square'
  ret double %value_phi22, !dbg !46

oob:                                              ; preds = %ib.us.us.us, %ib.us.us47, %L27.preheader.us
  %value_phi10.lcssa = phi i64 [ %12, %ib.us.us47 ], [ %12, %ib.us.us.us ], [ 1, %L27.preheader.us ]
;  @ /corpus/functions.jl:110 within `trace_of_square'
; ┌ @ array.jl:810 within `getindex'
   %32 = alloca [2 x i64], align 8, !dbg !32
   %.sub = getelementptr inbounds [2 x i64], [2 x i64]* %32, i64 0, i64 0
   store i64 %value_phi4.us, i64* %.sub, align 8, !dbg !32
   %33 = getelementptr inbounds [2 x i64], [2 x i64]* %32, i64 0, i64 1, !dbg !32
   store i64 %value_phi10.lcssa, i64* %33, align 8, !dbg !32
   call void @jl_bounds_error_ints(%jl_value_t* %0, i64* nonnull %.sub, i64 2), !dbg !32
   unreachable, !dbg !32

oob13:                                            ; preds = %idxend.us.us.us, %ib.us.us47
   %value_phi10.lcssa30 = phi i64 [ 1, %ib.us.us47 ], [ %13, %idxend.us.us.us ]
   %34 = alloca [2 x i64], align 8, !dbg !32
   %.sub29 = getelementptr inbounds [2 x i64], [2 x i64]* %34, i64 0, i64 0
   store i64 %value_phi10.lcssa30, i64* %.sub29, align 8, !dbg !32
   %35 = getelementptr inbounds [2 x i64], [2 x i64]* %34, i64 0, i64 1, !dbg !32
   store i64 %value_phi4.us, i64* %35, align 8, !dbg !32
   call void @jl_bounds_error_ints(%jl_value_t* %0, i64* nonnull %.sub29, i64 2), !dbg !32
   unreachable, !dbg !32
; └
}

define nonnull %jl_value_t* @jfptr_trace_of_square_230(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %3 = load %jl_value_t*, %jl_value_t** %1, align 8, !nonnull !4, !dereferenceable !47, !align !48
  %4 = call double @julia_trace_of_square_229(%jl_value_t* %3)
  %5 = bitcast %jl_value_t*** %ptls to i8*
  %6 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %5, i32 1400, i32 16) #1
  %7 = bitcast %jl_value_t* %6 to %jl_value_t**
  %8 = getelementptr %jl_value_t*, %jl_value_t** %7, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %8, !tbaa !49
  %9 = bitcast %jl_value_t* %6 to double*
  store double %4, double* %9, align 8, !tbaa !51
  ret %jl_value_t* %6
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
!5 = distinct !DISubprogram(name: "trace_of_square", linkageName: "julia_trace_of_square_229", scope: null, file: !3, line: 106, type: !6, scopeLine: 106, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 154, scope: !8, inlinedAt: !10)
!8 = distinct !DISubprogram(name: "size;", linkageName: "size", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!9 = !DIFile(filename: "array.jl", directory: ".")
!10 = !DILocation(line: 108, scope: !5)
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
!26 = !DILocation(line: 5, scope: !27, inlinedAt: !28)
!27 = distinct !DISubprogram(name: "Colon;", linkageName: "Colon", scope: !23, file: !23, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!28 = !DILocation(line: 109, scope: !5)
!29 = !DILocation(line: 0, scope: !30, inlinedAt: !31)
!30 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!31 = !DILocation(line: 110, scope: !5)
!32 = !DILocation(line: 810, scope: !30, inlinedAt: !31)
!33 = !DILocation(line: 401, scope: !34, inlinedAt: !31)
!34 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!35 = !DIFile(filename: "float.jl", directory: ".")
!36 = !DILocation(line: 398, scope: !37, inlinedAt: !39)
!37 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !38, file: !38, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!38 = !DIFile(filename: "promotion.jl", directory: ".")
!39 = !DILocation(line: 624, scope: !40, inlinedAt: !31)
!40 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !23, file: !23, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!41 = !{!42, !42, i64 0}
!42 = !{!"jtbaa_arraybuf", !43, i64 0}
!43 = !{!"jtbaa_data", !13, i64 0}
!44 = !DILocation(line: 405, scope: !45, inlinedAt: !31)
!45 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!46 = !DILocation(line: 112, scope: !5)
!47 = !{i64 40}
!48 = !{i64 16}
!49 = !{!50, !50, i64 0}
!50 = !{!"jtbaa_tag", !43, i64 0}
!51 = !{!52, !52, i64 0}
!52 = !{!"jtbaa_immut", !53, i64 0}
!53 = !{!"jtbaa_value", !43, i64 0}
