; ModuleID = 'struct_dot'
source_filename = "struct_dot"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:37 within `struct_dot'
define double @julia_struct_dot_148(double, double) !dbg !5 {
top:
; ┌ @ float.jl:405 within `*'
   %2 = fmul double %0, %1, !dbg !7
; └
; ┌ @ /corpus/functions.jl:35 within `+' @ float.jl:401
   %3 = fadd double %0, 1.000000e+00, !dbg !11
   %4 = fadd double %1, 2.000000e+00, !dbg !11
   %5 = fadd double %2, 3.000000e+00, !dbg !11
; └
; ┌ @ /corpus/functions.jl:36 within `dot'
; │┌ @ float.jl:405 within `*'
    %6 = fmul double %3, %1, !dbg !15
    %7 = fmul double %4, %0, !dbg !15
; │└
; │┌ @ operators.jl:538 within `+' @ float.jl:401
    %8 = fadd double %6, %7, !dbg !18
    %9 = fadd double %5, %8, !dbg !18
; └└
  ret double %9, !dbg !10
}

define nonnull %jl_value_t* @jfptr_struct_dot_149(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %3 = bitcast %jl_value_t** %1 to double**
  %4 = load double*, double** %3, align 8, !nonnull !4, !dereferenceable !22, !align !22
  %5 = load double, double* %4, align 8
  %6 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i64 1
  %7 = bitcast %jl_value_t** %6 to double**
  %8 = load double*, double** %7, align 8, !nonnull !4, !dereferenceable !22, !align !22
  %9 = load double, double* %8, align 8
  %10 = call double @julia_struct_dot_148(double %5, double %9)
  %11 = bitcast %jl_value_t*** %ptls to i8*
  %12 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %11, i32 1400, i32 16) #1
  %13 = bitcast %jl_value_t* %12 to %jl_value_t**
  %14 = getelementptr %jl_value_t*, %jl_value_t** %13, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %14, !tbaa !23
  %15 = bitcast %jl_value_t* %12 to double*
  store double %10, double* %15, align 8, !tbaa !28
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
!5 = distinct !DISubprogram(name: "struct_dot", linkageName: "julia_struct_dot_148", scope: null, file: !3, line: 37, type: !6, scopeLine: 37, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 405, scope: !8, inlinedAt: !10)
!8 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!9 = !DIFile(filename: "float.jl", directory: ".")
!10 = !DILocation(line: 37, scope: !5)
!11 = !DILocation(line: 401, scope: !12, inlinedAt: !13)
!12 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DILocation(line: 35, scope: !14, inlinedAt: !10)
!14 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !3, file: !3, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!15 = !DILocation(line: 405, scope: !8, inlinedAt: !16)
!16 = !DILocation(line: 36, scope: !17, inlinedAt: !10)
!17 = distinct !DISubprogram(name: "dot;", linkageName: "dot", scope: !3, file: !3, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!18 = !DILocation(line: 401, scope: !12, inlinedAt: !19)
!19 = !DILocation(line: 538, scope: !20, inlinedAt: !16)
!20 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !21, file: !21, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!21 = !DIFile(filename: "operators.jl", directory: ".")
!22 = !{i64 8}
!23 = !{!24, !24, i64 0}
!24 = !{!"jtbaa_tag", !25, i64 0}
!25 = !{!"jtbaa_data", !26, i64 0}
!26 = !{!"jtbaa", !27, i64 0}
!27 = !{!"jtbaa"}
!28 = !{!29, !29, i64 0}
!29 = !{!"jtbaa_immut", !30, i64 0}
!30 = !{!"jtbaa_value", !25, i64 0}
