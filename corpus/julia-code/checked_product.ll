; ModuleID = 'checked_product'
source_filename = "checked_product"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:64 within `checked_product'
define double @julia_checked_product_185(%jl_value_t* nonnull align 16 dereferenceable(40), %jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
;  @ /corpus/functions.jl:66 within `checked_product'
; ┌ @ array.jl:219 within `length'
   %2 = bitcast %jl_value_t* %0 to %jl_array_t*, !dbg !7
   %3 = getelementptr inbounds %jl_array_t, %jl_array_t* %2, i64 0, i32 1, !dbg !7
   %4 = load i64, i64* %3, align 8, !dbg !7, !tbaa !11
; └
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %5 = icmp sgt i64 %4, 0, !dbg !16
; │││└└
     %6 = select i1 %5, i64 %4, i64 0, !dbg !22
; └└└
  br i1 %5, label %L13.preheader, label %L31, !dbg !10

L13.preheader:                                    ; preds = %top
;  @ /corpus/functions.jl:67 within `checked_product'
; ┌ @ array.jl within `getindex'
   %7 = bitcast %jl_value_t* %1 to %jl_array_t*, !dbg !29
   %8 = getelementptr inbounds %jl_array_t, %jl_array_t* %7, i64 0, i32 1, !dbg !29
   %9 = load i64, i64* %8, align 8, !dbg !29
   %10 = bitcast %jl_value_t* %0 to double**, !dbg !29
   %11 = load double*, double** %10, align 8, !dbg !29
   %12 = bitcast %jl_value_t* %1 to double**, !dbg !29
   %13 = load double*, double** %12, align 8, !dbg !29
; │ @ array.jl:809 within `getindex'
   %14 = add i64 %4, 1, !dbg !32
   %15 = add i64 %9, 1, !dbg !32
   br label %L13, !dbg !32

L13:                                              ; preds = %idxend7, %L13.preheader
   %value_phi3 = phi double [ %24, %idxend7 ], [ 0.000000e+00, %L13.preheader ]
   %value_phi4 = phi i64 [ %26, %idxend7 ], [ 1, %L13.preheader ]
   %16 = add nsw i64 %value_phi4, -1, !dbg !32
   %exitcond = icmp eq i64 %value_phi4, %14, !dbg !32
   br i1 %exitcond, label %oob, label %idxend, !dbg !32

L31:                                              ; preds = %idxend7, %top
   %value_phi11 = phi double [ 0.000000e+00, %top ], [ %24, %idxend7 ]
; └
;  @ /corpus/functions.jl:69 within `checked_product'
  ret double %value_phi11, !dbg !33

oob:                                              ; preds = %L13
;  @ /corpus/functions.jl:67 within `checked_product'
; ┌ @ array.jl:809 within `getindex'
   %17 = alloca i64, align 8, !dbg !32
   store i64 %14, i64* %17, align 8, !dbg !32
   call void @jl_bounds_error_ints(%jl_value_t* %0, i64* nonnull %17, i64 1), !dbg !32
   unreachable, !dbg !32

idxend:                                           ; preds = %L13
   %exitcond19 = icmp eq i64 %value_phi4, %15, !dbg !32
   br i1 %exitcond19, label %oob6, label %idxend7, !dbg !32

oob6:                                             ; preds = %idxend
   %18 = alloca i64, align 8, !dbg !32
   store i64 %15, i64* %18, align 8, !dbg !32
   call void @jl_bounds_error_ints(%jl_value_t* %1, i64* nonnull %18, i64 1), !dbg !32
   unreachable, !dbg !32

idxend7:                                          ; preds = %idxend
   %19 = getelementptr inbounds double, double* %11, i64 %16, !dbg !32
   %20 = load double, double* %19, align 8, !dbg !32, !tbaa !34
   %21 = getelementptr inbounds double, double* %13, i64 %16, !dbg !32
   %22 = load double, double* %21, align 8, !dbg !32, !tbaa !34
; └
; ┌ @ float.jl:405 within `*'
   %23 = fmul double %20, %22, !dbg !37
; └
; ┌ @ float.jl:401 within `+'
   %24 = fadd double %value_phi3, %23, !dbg !40
; └
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %25 = icmp eq i64 %value_phi4, %6, !dbg !42
; │└
   %26 = add nuw i64 %value_phi4, 1, !dbg !45
; └
  br i1 %25, label %L31, label %L13, !dbg !31
}

define nonnull %jl_value_t* @jfptr_checked_product_186(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %3 = load %jl_value_t*, %jl_value_t** %1, align 8, !nonnull !4, !dereferenceable !47, !align !48
  %4 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i64 1
  %5 = load %jl_value_t*, %jl_value_t** %4, align 8, !nonnull !4, !dereferenceable !47, !align !48
  %6 = call double @julia_checked_product_185(%jl_value_t* %3, %jl_value_t* %5)
  %7 = bitcast %jl_value_t*** %ptls to i8*
  %8 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %7, i32 1400, i32 16) #1
  %9 = bitcast %jl_value_t* %8 to %jl_value_t**
  %10 = getelementptr %jl_value_t*, %jl_value_t** %9, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %10, !tbaa !49
  %11 = bitcast %jl_value_t* %8 to double*
  store double %6, double* %11, align 8, !tbaa !51
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
!5 = distinct !DISubprogram(name: "checked_product", linkageName: "julia_checked_product_185", scope: null, file: !3, line: 64, type: !6, scopeLine: 64, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 219, scope: !8, inlinedAt: !10)
!8 = distinct !DISubprogram(name: "length;", linkageName: "length", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!9 = !DIFile(filename: "array.jl", directory: ".")
!10 = !DILocation(line: 66, scope: !5)
!11 = !{!12, !12, i64 0}
!12 = !{!"jtbaa_arraylen", !13, i64 0}
!13 = !{!"jtbaa_array", !14, i64 0}
!14 = !{!"jtbaa", !15, i64 0}
!15 = !{!"jtbaa"}
!16 = !DILocation(line: 441, scope: !17, inlinedAt: !19)
!17 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !18, file: !18, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!18 = !DIFile(filename: "int.jl", directory: ".")
!19 = !DILocation(line: 350, scope: !20, inlinedAt: !22)
!20 = distinct !DISubprogram(name: ">=;", linkageName: ">=", scope: !21, file: !21, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!21 = !DIFile(filename: "operators.jl", directory: ".")
!22 = !DILocation(line: 285, scope: !23, inlinedAt: !25)
!23 = distinct !DISubprogram(name: "unitrange_last;", linkageName: "unitrange_last", scope: !24, file: !24, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!24 = !DIFile(filename: "range.jl", directory: ".")
!25 = !DILocation(line: 280, scope: !26, inlinedAt: !27)
!26 = distinct !DISubprogram(name: "UnitRange;", linkageName: "UnitRange", scope: !24, file: !24, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!27 = !DILocation(line: 5, scope: !28, inlinedAt: !10)
!28 = distinct !DISubprogram(name: "Colon;", linkageName: "Colon", scope: !24, file: !24, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!29 = !DILocation(line: 0, scope: !30, inlinedAt: !31)
!30 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!31 = !DILocation(line: 67, scope: !5)
!32 = !DILocation(line: 809, scope: !30, inlinedAt: !31)
!33 = !DILocation(line: 69, scope: !5)
!34 = !{!35, !35, i64 0}
!35 = !{!"jtbaa_arraybuf", !36, i64 0}
!36 = !{!"jtbaa_data", !14, i64 0}
!37 = !DILocation(line: 405, scope: !38, inlinedAt: !31)
!38 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !39, file: !39, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!39 = !DIFile(filename: "float.jl", directory: ".")
!40 = !DILocation(line: 401, scope: !41, inlinedAt: !31)
!41 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !39, file: !39, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!42 = !DILocation(line: 398, scope: !43, inlinedAt: !45)
!43 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !44, file: !44, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!44 = !DIFile(filename: "promotion.jl", directory: ".")
!45 = !DILocation(line: 624, scope: !46, inlinedAt: !31)
!46 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !24, file: !24, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!47 = !{i64 40}
!48 = !{i64 16}
!49 = !{!50, !50, i64 0}
!50 = !{!"jtbaa_tag", !36, i64 0}
!51 = !{!52, !52, i64 0}
!52 = !{!"jtbaa_immut", !53, i64 0}
!53 = !{!"jtbaa_value", !36, i64 0}
