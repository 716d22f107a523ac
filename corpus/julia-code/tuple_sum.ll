; ModuleID = 'tuple_sum'
source_filename = "tuple_sum"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:16 within `tuple_sum'
define double @julia_tuple_sum_133([4 x double]* nocapture nonnull readonly dereferenceable(32)) !dbg !5 {
top:
;  @ /corpus/functions.jl:18 within `tuple_sum'
; ┌ @ tuple.jl:61 within `iterate' @ tuple.jl:61
   %1 = getelementptr inbounds [4 x double], [4 x double]* %0, i64 0, i64 0, !dbg !7
   %2 = load double, double* %1, align 8, !dbg !7
; └
;  @ /corpus/functions.jl:19 within `tuple_sum'
; ┌ @ float.jl:405 within `*'
   %3 = fmul double %2, %2, !dbg !12
; └
; ┌ @ float.jl:401 within `+'
   %4 = fadd double %3, 0.000000e+00, !dbg !16
; └
; ┌ @ tuple.jl:61 within `iterate'
; │┌ @ tuple.jl:24 within `getindex'
    %5 = getelementptr inbounds [4 x double], [4 x double]* %0, i64 0, i64 1, !dbg !18
; └└
;  @ /corpus/functions.jl:18 within `tuple_sum'
; ┌ @ tuple.jl:61 within `iterate' @ tuple.jl:61
   %6 = load double, double* %5, align 8, !dbg !7, !tbaa !21
; └
;  @ /corpus/functions.jl:19 within `tuple_sum'
; ┌ @ float.jl:405 within `*'
   %7 = fmul double %6, %6, !dbg !12
; └
; ┌ @ float.jl:401 within `+'
   %8 = fadd double %4, %7, !dbg !16
; └
; ┌ @ tuple.jl:61 within `iterate'
; │┌ @ tuple.jl:24 within `getindex'
    %9 = getelementptr inbounds [4 x double], [4 x double]* %0, i64 0, i64 2, !dbg !18
; └└
;  @ /corpus/functions.jl:18 within `tuple_sum'
; ┌ @ tuple.jl:61 within `iterate' @ tuple.jl:61
   %10 = bitcast double* %9 to <2 x double>*, !dbg !7
   %11 = load <2 x double>, <2 x double>* %10, align 8, !dbg !7, !tbaa !21
; └
;  @ /corpus/functions.jl:19 within `tuple_sum'
; ┌ @ float.jl:405 within `*'
   %12 = fmul <2 x double> %11, %11, !dbg !12
; └
; ┌ @ float.jl:401 within `+'
   %13 = extractelement <2 x double> %12, i32 0, !dbg !16
   %14 = fadd double %8, %13, !dbg !16
   %15 = extractelement <2 x double> %12, i32 1, !dbg !16
   %16 = fadd double %14, %15, !dbg !16
; └
;  @ /corpus/functions.jl:21 within `tuple_sum'
  ret double %16, !dbg !25
}

define nonnull %jl_value_t* @jfptr_tuple_sum_134(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %gcframe = alloca %jl_value_t*, i32 3, align 16
  %3 = bitcast %jl_value_t** %gcframe to i8*
  call void @llvm.memset.p0i8.i32(i8* align 16 %3, i8 0, i32 24, i1 false), !tbaa !26
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %4 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 0
  %5 = bitcast %jl_value_t** %4 to i64*
  store i64 4, i64* %5, !tbaa !26
  %6 = getelementptr %jl_value_t**, %jl_value_t*** %ptls, i32 0
  %7 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 1
  %8 = bitcast %jl_value_t** %7 to %jl_value_t***
  %9 = load %jl_value_t**, %jl_value_t*** %6
  store %jl_value_t** %9, %jl_value_t*** %8, !tbaa !26
  %10 = bitcast %jl_value_t*** %6 to %jl_value_t***
  store %jl_value_t** %gcframe, %jl_value_t*** %10
  %11 = bitcast %jl_value_t** %1 to [4 x double]**
  %12 = load [4 x double]*, [4 x double]** %11, align 8, !nonnull !4, !dereferenceable !28, !align !29
  %13 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 2
  %14 = bitcast [4 x double]* %12 to %jl_value_t*
  store %jl_value_t* %14, %jl_value_t** %13
  %15 = call double @julia_tuple_sum_133([4 x double]* nocapture readonly %12)
  %16 = bitcast %jl_value_t*** %ptls to i8*
  %17 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %16, i32 1400, i32 16) #1
  %18 = bitcast %jl_value_t* %17 to %jl_value_t**
  %19 = getelementptr %jl_value_t*, %jl_value_t** %18, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %19, !tbaa !30
  %20 = bitcast %jl_value_t* %17 to double*
  store double %15, double* %20, align 8, !tbaa !33
  %21 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 1
  %22 = load %jl_value_t*, %jl_value_t** %21, !tbaa !26
  %23 = getelementptr %jl_value_t**, %jl_value_t*** %ptls, i32 0
  %24 = bitcast %jl_value_t*** %23 to %jl_value_t**
  store %jl_value_t* %22, %jl_value_t** %24, !tbaa !26
  ret %jl_value_t* %17
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

declare noalias nonnull %jl_value_t** @julia.new_gc_frame(i32)

declare void @julia.push_gc_frame(%jl_value_t**, i32)

declare %jl_value_t** @julia.get_gc_frame_slot(%jl_value_t**, i32)

declare void @julia.pop_gc_frame(%jl_value_t**)

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_bytes(i8*, i64) #1

; Function Attrs: argmemonly nounwind
declare void @llvm.memset.p0i8.i32(i8* nocapture writeonly, i8, i32, i1 immarg) #2

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
!5 = distinct !DISubprogram(name: "tuple_sum", linkageName: "julia_tuple_sum_133", scope: null, file: !3, line: 16, type: !6, scopeLine: 16, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 61, scope: !8, inlinedAt: !10)
!8 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!9 = !DIFile(filename: "tuple.jl", directory: ".")
!10 = !DILocation(line: 61, scope: !8, inlinedAt: !11)
!11 = !DILocation(line: 18, scope: !5)
!12 = !DILocation(line: 405, scope: !13, inlinedAt: !15)
!13 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !14, file: !14, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!14 = !DIFile(filename: "float.jl", directory: ".")
!15 = !DILocation(line: 19, scope: !5)
!16 = !DILocation(line: 401, scope: !17, inlinedAt: !15)
!17 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !14, file: !14, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!18 = !DILocation(line: 24, scope: !19, inlinedAt: !20)
!19 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!20 = !DILocation(line: 61, scope: !8, inlinedAt: !15)
!21 = !{!22, !22, i64 0}
!22 = !{!"jtbaa_const", !23, i64 0}
!23 = !{!"jtbaa", !24, i64 0}
!24 = !{!"jtbaa"}
!25 = !DILocation(line: 21, scope: !5)
!26 = !{!27, !27, i64 0}
!27 = !{!"jtbaa_gcframe", !23, i64 0}
!28 = !{i64 32}
!29 = !{i64 8}
!30 = !{!31, !31, i64 0}
!31 = !{!"jtbaa_tag", !32, i64 0}
!32 = !{!"jtbaa_data", !23, i64 0}
!33 = !{!34, !34, i64 0}
!34 = !{!"jtbaa_immut", !35, i64 0}
!35 = !{!"jtbaa_value", !32, i64 0}
