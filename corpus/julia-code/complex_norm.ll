; ModuleID = 'complex_norm'
source_filename = "complex_norm"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:23 within `complex_norm'
define double @julia_complex_norm_138(double, double) !dbg !5 {
top:
; ┌ @ intfuncs.jl:296 within `literal_pow'
; │┌ @ complex.jl:277 within `*' @ float.jl:405
    %2 = fmul double %0, %0, !dbg !7
    %3 = fmul double %1, %1, !dbg !7
; ││ @ complex.jl:277 within `*'
; ││┌ @ float.jl:403 within `-'
     %4 = fsub double %2, %3, !dbg !17
; ││└
; ││ @ complex.jl:277 within `*' @ float.jl:405
    %5 = fmul double %0, %1, !dbg !7
; ││ @ complex.jl:277 within `*'
; ││┌ @ float.jl:401 within `+'
     %6 = fadd double %5, %5, !dbg !19
; └└└
; ┌ @ complex.jl:275 within `+' @ float.jl:401
   %7 = fadd double %4, %1, !dbg !21
   %8 = fadd double %6, %0, !dbg !21
; └
; ┌ @ complex.jl:265 within `abs2'
; │┌ @ float.jl:405 within `*'
    %9 = fmul double %7, %7, !dbg !24
    %10 = fmul double %8, %8, !dbg !24
; │└
; │┌ @ float.jl:401 within `+'
    %11 = fadd double %9, %10, !dbg !27
; └└
  ret double %11, !dbg !16
}

define nonnull %jl_value_t* @jfptr_complex_norm_139(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %3 = bitcast %jl_value_t** %1 to double**
  %4 = load double*, double** %3, align 8, !nonnull !4, !dereferenceable !28, !align !28
  %5 = load double, double* %4, align 8
  %6 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i64 1
  %7 = bitcast %jl_value_t** %6 to double**
  %8 = load double*, double** %7, align 8, !nonnull !4, !dereferenceable !28, !align !28
  %9 = load double, double* %8, align 8
  %10 = call double @julia_complex_norm_138(double %5, double %9)
  %11 = bitcast %jl_value_t*** %ptls to i8*
  %12 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %11, i32 1400, i32 16) #1
  %13 = bitcast %jl_value_t* %12 to %jl_value_t**
  %14 = getelementptr %jl_value_t*, %jl_value_t** %13, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %14, !tbaa !29
  %15 = bitcast %jl_value_t* %12 to double*
  store double %10, double* %15, align 8, !tbaa !34
  ret %jl_value_t* %12
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
!5 = distinct !DISubprogram(name: "complex_norm", linkageName: "julia_complex_norm_138", scope: null, file: !3, line: 23, type: !6, scopeLine: 23, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 405, scope: !8, inlinedAt: !10)
!8 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!9 = !DIFile(filename: "float.jl", directory: ".")
!10 = !DILocation(line: 277, scope: !11, inlinedAt: !13)
!11 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !12, file: !12, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!12 = !DIFile(filename: "complex.jl", directory: ".")
!13 = !DILocation(line: 296, scope: !14, inlinedAt: !16)
!14 = distinct !DISubprogram(name: "literal_pow;", linkageName: "literal_pow", scope: !15, file: !15, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!15 = !DIFile(filename: "intfuncs.jl", directory: ".")
!16 = !DILocation(line: 23, scope: !5)
!17 = !DILocation(line: 403, scope: !18, inlinedAt: !10)
!18 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!19 = !DILocation(line: 401, scope: !20, inlinedAt: !10)
!20 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!21 = !DILocation(line: 401, scope: !20, inlinedAt: !22)
!22 = !DILocation(line: 275, scope: !23, inlinedAt: !16)
!23 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !12, file: !12, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!24 = !DILocation(line: 405, scope: !8, inlinedAt: !25)
!25 = !DILocation(line: 265, scope: !26, inlinedAt: !16)
!26 = distinct !DISubprogram(name: "abs2;", linkageName: "abs2", scope: !12, file: !12, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!27 = !DILocation(line: 401, scope: !20, inlinedAt: !25)
!28 = !{i64 8}
!29 = !{!30, !30, i64 0}
!30 = !{!"jtbaa_tag", !31, i64 0}
!31 = !{!"jtbaa_data", !32, i64 0}
!32 = !{!"jtbaa", !33, i64 0}
!33 = !{!"jtbaa"}
!34 = !{!35, !35, i64 0}
!35 = !{!"jtbaa_immut", !36, i64 0}
!36 = !{!"jtbaa_value", !31, i64 0}
