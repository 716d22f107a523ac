; ModuleID = 'recursive_power'
source_filename = "recursive_power"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:15 within `recursive_power'
define double @julia_recursive_power_128(double, i64) !dbg !5 {
top:
; ┌ @ promotion.jl:398 within `=='
   %2 = icmp eq i64 %1, 0, !dbg !7
; └
  br i1 %2, label %L3, label %L4, !dbg !10

L3:                                               ; preds = %top
  ret double 1.000000e+00, !dbg !10

L4:                                               ; preds = %top
; ┌ @ int.jl:85 within `-'
   %3 = add i64 %1, -1, !dbg !11
; └
  %4 = call double @julia_recursive_power_128(double %0, i64 %3), !dbg !10
; ┌ @ float.jl:405 within `*'
   %5 = fmul double %4, %0, !dbg !14
; └
  ret double %5, !dbg !10
}

define nonnull %jl_value_t* @jfptr_recursive_power_129(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %3 = bitcast %jl_value_t** %1 to double**
  %4 = load double*, double** %3, align 8, !nonnull !4, !dereferenceable !17, !align !17
  %5 = load double, double* %4, align 8
  %6 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i64 1
  %7 = bitcast %jl_value_t** %6 to i64**
  %8 = load i64*, i64** %7, align 8, !nonnull !4, !dereferenceable !17, !align !17
  %9 = load i64, i64* %8, align 8
  %10 = call double @julia_recursive_power_128(double %5, i64 %9)
  %11 = bitcast %jl_value_t*** %ptls to i8*
  %12 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %11, i32 1400, i32 16) #1
  %13 = bitcast %jl_value_t* %12 to %jl_value_t**
  %14 = getelementptr %jl_value_t*, %jl_value_t** %13, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %14, !tbaa !18
  %15 = bitcast %jl_value_t* %12 to double*
  store double %10, double* %15, align 8, !tbaa !23
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
!5 = distinct !DISubprogram(name: "recursive_power", linkageName: "julia_recursive_power_128", scope: null, file: !3, line: 15, type: !6, scopeLine: 15, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 398, scope: !8, inlinedAt: !10)
!8 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!9 = !DIFile(filename: "promotion.jl", directory: ".")
!10 = !DILocation(line: 15, scope: !5)
!11 = !DILocation(line: 85, scope: !12, inlinedAt: !10)
!12 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "int.jl", directory: ".")
!14 = !DILocation(line: 405, scope: !15, inlinedAt: !10)
!15 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!16 = !DIFile(filename: "float.jl", directory: ".")
!17 = !{i64 8}
!18 = !{!19, !19, i64 0}
!19 = !{!"jtbaa_tag", !20, i64 0}
!20 = !{!"jtbaa_data", !21, i64 0}
!21 = !{!"jtbaa", !22, i64 0}
!22 = !{!"jtbaa"}
!23 = !{!24, !24, i64 0}
!24 = !{!"jtbaa_immut", !25, i64 0}
!25 = !{!"jtbaa_value", !20, i64 0}
