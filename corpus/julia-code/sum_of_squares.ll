; ModuleID = 'sum_of_squares'
source_filename = "sum_of_squares"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:57 within `sum_of_squares'
define double @julia_sum_of_squares_175(%jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
;  @ /corpus/functions.jl:59 within `sum_of_squares'
; ┌ @ array.jl:785 within `iterate' @ array.jl:785
; │┌ @ array.jl:219 within `length'
    %1 = bitcast %jl_value_t* %0 to %jl_array_t*, !dbg !7
    %2 = getelementptr inbounds %jl_array_t, %jl_array_t* %1, i64 0, i32 1, !dbg !7
    %3 = load i64, i64* %2, align 8, !dbg !7, !tbaa !14
; │└
   %4 = icmp slt i64 %3, 1, !dbg !10
   br i1 %4, label %L44, label %L18, !dbg !10

L18:                                              ; preds = %top
; │┌ @ array.jl:809 within `getindex'
    %5 = bitcast %jl_value_t* %0 to double**, !dbg !19
    %6 = load double*, double** %5, align 8, !dbg !19, !tbaa !21, !nonnull !4
    %7 = load double, double* %6, align 8, !dbg !19, !tbaa !23
; └└
;  @ /corpus/functions.jl:60 within `sum_of_squares'
; ┌ @ float.jl:405 within `*'
   %8 = fmul double %7, %7, !dbg !26
; └
; ┌ @ float.jl:401 within `+'
   %9 = fadd double %8, 0.000000e+00, !dbg !30
; └
; ┌ @ array.jl:785 within `iterate'
; │┌ @ int.jl:447 within `<' @ int.jl:440
    %10 = icmp eq i64 %3, 1, !dbg !32
; │└
   br i1 %10, label %L44, label %L38, !dbg !36

L38:                                              ; preds = %L38, %L18
   %11 = phi i64 [ %value_phi518, %L38 ], [ 1, %L18 ]
   %12 = phi double [ %17, %L38 ], [ %9, %L18 ]
   %value_phi518 = phi i64 [ %15, %L38 ], [ 2, %L18 ]
; │┌ @ array.jl:809 within `getindex'
    %13 = getelementptr inbounds double, double* %6, i64 %11, !dbg !37
    %14 = load double, double* %13, align 8, !dbg !37, !tbaa !23
; │└
; │┌ @ int.jl:86 within `+'
    %15 = add i64 %value_phi518, 1, !dbg !38
; └└
; ┌ @ float.jl:405 within `*'
   %16 = fmul double %14, %14, !dbg !26
; └
; ┌ @ float.jl:401 within `+'
   %17 = fadd double %12, %16, !dbg !30
; └
; ┌ @ array.jl:785 within `iterate'
; │┌ @ int.jl:447 within `<' @ int.jl:440
    %18 = icmp ult i64 %value_phi518, %3, !dbg !32
; │└
   br i1 %18, label %L38, label %L44, !dbg !36

L44:                                              ; preds = %L38, %L18, %top
   %value_phi9 = phi double [ 0.000000e+00, %top ], [ %9, %L18 ], [ %17, %L38 ]
; └
;  @ /corpus/functions.jl:62 within `sum_of_squares'
  ret double %value_phi9, !dbg !40
}

define nonnull %jl_value_t* @jfptr_sum_of_squares_176(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %3 = load %jl_value_t*, %jl_value_t** %1, align 8, !nonnull !4, !dereferenceable !41, !align !42
  %4 = call double @julia_sum_of_squares_175(%jl_value_t* %3)
  %5 = bitcast %jl_value_t*** %ptls to i8*
  %6 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %5, i32 1400, i32 16) #1
  %7 = bitcast %jl_value_t* %6 to %jl_value_t**
  %8 = getelementptr %jl_value_t*, %jl_value_t** %7, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %8, !tbaa !43
  %9 = bitcast %jl_value_t* %6 to double*
  store double %4, double* %9, align 8, !tbaa !45
  ret %jl_value_t* %6
}

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

; Function Attrs: argmemonly nounwind
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #2

; Function Attrs: argmemonly nounwind
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #2

; Function Attrs: inaccessiblemem_or_argmemonly
declare void @jl_gc_queue_root(%jl_value_t*) #3

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8*, i32, i32) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_big_alloc(i8*, i64) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_bytes(i8*, i64) #1

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { argmemonly nounwind }
attributes #3 = { inaccessiblemem_or_argmemonly }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "sum_of_squares", linkageName: "julia_sum_of_squares_175", scope: null, file: !3, line: 57, type: !6, scopeLine: 57, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 219, scope: !8, inlinedAt: !10)
!8 = distinct !DISubprogram(name: "length;", linkageName: "length", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!9 = !DIFile(filename: "array.jl", directory: ".")
!10 = !DILocation(line: 785, scope: !11, inlinedAt: !12)
!11 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!12 = !DILocation(line: 785, scope: !11, inlinedAt: !13)
!13 = !DILocation(line: 59, scope: !5)
!14 = !{!15, !15, i64 0}
!15 = !{!"jtbaa_arraylen", !16, i64 0}
!16 = !{!"jtbaa_array", !17, i64 0}
!17 = !{!"jtbaa", !18, i64 0}
!18 = !{!"jtbaa"}
!19 = !DILocation(line: 809, scope: !20, inlinedAt: !10)
!20 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!21 = !{!22, !22, i64 0}
!22 = !{!"jtbaa_arrayptr", !16, i64 0}
!23 = !{!24, !24, i64 0}
!24 = !{!"jtbaa_arraybuf", !25, i64 0}
!25 = !{!"jtbaa_data", !17, i64 0}
!26 = !DILocation(line: 405, scope: !27, inlinedAt: !29)
!27 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !28, file: !28, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!28 = !DIFile(filename: "float.jl", directory: ".")
!29 = !DILocation(line: 60, scope: !5)
!30 = !DILocation(line: 401, scope: !31, inlinedAt: !29)
!31 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !28, file: !28, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!32 = !DILocation(line: 440, scope: !33, inlinedAt: !35)
!33 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !34, file: !34, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!34 = !DIFile(filename: "int.jl", directory: ".")
!35 = !DILocation(line: 447, scope: !33, inlinedAt: !36)
!36 = !DILocation(line: 785, scope: !11, inlinedAt: !29)
!37 = !DILocation(line: 809, scope: !20, inlinedAt: !36)
!38 = !DILocation(line: 86, scope: !39, inlinedAt: !36)
!39 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !34, file: !34, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!40 = !DILocation(line: 62, scope: !5)
!41 = !{i64 40}
!42 = !{i64 16}
!43 = !{!44, !44, i64 0}
!44 = !{!"jtbaa_tag", !25, i64 0}
!45 = !{!46, !46, i64 0}
!46 = !{!"jtbaa_immut", !47, i64 0}
!47 = !{!"jtbaa_value", !25, i64 0}
