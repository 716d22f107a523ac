; ModuleID = 'point_norm'
source_filename = "point_norm"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:38 within `point_norm'
define double @julia_point_norm_153(%jl_value_t* nonnull align 8 dereferenceable(24)) !dbg !5 {
L18:
; ┌ @ refvalue.jl:32 within `getindex'
; │┌ @ Base.jl:33 within `getproperty'
    %1 = bitcast %jl_value_t* %0 to [3 x double]*, !dbg !7
    %.elt = bitcast %jl_value_t* %0 to double*, !dbg !7
    %.unpack = load double, double* %.elt, align 8, !dbg !7, !tbaa !14
    %.elt8 = getelementptr inbounds [3 x double], [3 x double]* %1, i64 0, i64 1, !dbg !7
    %2 = bitcast double* %.elt8 to <2 x double>*, !dbg !7
    %3 = load <2 x double>, <2 x double>* %2, align 8, !dbg !7, !tbaa !14
; └└
; ┌ @ /corpus/functions.jl:36 within `dot'
; │┌ @ float.jl:405 within `*'
    %4 = fmul double %.unpack, %.unpack, !dbg !20
    %5 = fmul <2 x double> %3, %3, !dbg !20
; │└
; │┌ @ operators.jl:538 within `+' @ float.jl:401
    %6 = extractelement <2 x double> %5, i32 0, !dbg !25
    %7 = fadd double %4, %6, !dbg !25
    %8 = extractelement <2 x double> %5, i32 1, !dbg !25
    %9 = fadd double %7, %8, !dbg !25
; └└
; ┌ @ math.jl:574 within `sqrt'
   %10 = call double @llvm.sqrt.f64(double %9), !dbg !30
; └
  ret double %10, !dbg !13
}

define nonnull %jl_value_t* @jfptr_point_norm_154(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %3 = load %jl_value_t*, %jl_value_t** %1, align 8, !nonnull !4, !dereferenceable !33, !align !34
  %4 = call double @julia_point_norm_153(%jl_value_t* %3)
  %5 = bitcast %jl_value_t*** %ptls to i8*
  %6 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %5, i32 1400, i32 16) #1
  %7 = bitcast %jl_value_t* %6 to %jl_value_t**
  %8 = getelementptr %jl_value_t*, %jl_value_t** %7, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %8, !tbaa !35
  %9 = bitcast %jl_value_t* %6 to double*
  store double %4, double* %9, align 8, !tbaa !37
  ret %jl_value_t* %6
}

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

declare nonnull %jl_value_t* @j_throw_complex_domainerror_154(%jl_value_t*, double)

; Function Attrs: cold noreturn nounwind
declare void @llvm.trap() #2

; Function Attrs: nounwind readnone speculatable
declare double @llvm.sqrt.f64(double) #3

; Function Attrs: argmemonly nounwind
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #4

; Function Attrs: argmemonly nounwind
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #4

; Function Attrs: inaccessiblemem_or_argmemonly
declare void @jl_gc_queue_root(%jl_value_t*) #5

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8*, i32, i32) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_big_alloc(i8*, i64) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_bytes(i8*, i64) #1

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { cold noreturn nounwind }
attributes #3 = { nounwind readnone speculatable }
attributes #4 = { argmemonly nounwind }
attributes #5 = { inaccessiblemem_or_argmemonly }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "point_norm", linkageName: "julia_point_norm_153", scope: null, file: !3, line: 38, type: !6, scopeLine: 38, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 33, scope: !8, inlinedAt: !10)
!8 = distinct !DISubprogram(name: "getproperty;", linkageName: "getproperty", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!9 = !DIFile(filename: "Base.jl", directory: ".")
!10 = !DILocation(line: 32, scope: !11, inlinedAt: !13)
!11 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !12, file: !12, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!12 = !DIFile(filename: "refvalue.jl", directory: ".")
!13 = !DILocation(line: 38, scope: !5)
!14 = !{!15, !15, i64 0}
!15 = !{!"jtbaa_mutab", !16, i64 0}
!16 = !{!"jtbaa_value", !17, i64 0}
!17 = !{!"jtbaa_data", !18, i64 0}
!18 = !{!"jtbaa", !19, i64 0}
!19 = !{!"jtbaa"}
!20 = !DILocation(line: 405, scope: !21, inlinedAt: !23)
!21 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !22, file: !22, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!22 = !DIFile(filename: "float.jl", directory: ".")
!23 = !DILocation(line: 36, scope: !24, inlinedAt: !13)
!24 = distinct !DISubprogram(name: "dot;", linkageName: "dot", scope: !3, file: !3, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!25 = !DILocation(line: 401, scope: !26, inlinedAt: !27)
!26 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !22, file: !22, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!27 = !DILocation(line: 538, scope: !28, inlinedAt: !23)
!28 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !29, file: !29, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!29 = !DIFile(filename: "operators.jl", directory: ".")
!30 = !DILocation(line: 574, scope: !31, inlinedAt: !13)
!31 = distinct !DISubprogram(name: "sqrt;", linkageName: "sqrt", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!32 = !DIFile(filename: "math.jl", directory: ".")
!33 = !{i64 24}
!34 = !{i64 8}
!35 = !{!36, !36, i64 0}
!36 = !{!"jtbaa_tag", !17, i64 0}
!37 = !{!38, !38, i64 0}
!38 = !{!"jtbaa_immut", !16, i64 0}
