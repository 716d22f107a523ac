; ModuleID = 'single_polynomial'
source_filename = "single_polynomial"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:134 within `single_polynomial'
define float @julia_single_polynomial_100(float, float) !dbg !5 {
top:
; ┌ @ /corpus/functions.jl:5 within `polynomial'
; │┌ @ intfuncs.jl:297 within `literal_pow'
; ││┌ @ operators.jl:538 within `*' @ float.jl:404
     %2 = fmul float %0, %0, !dbg !7
     %3 = fmul float %2, %0, !dbg !7
; │└└
; │┌ @ float.jl:404 within `*'
    %4 = fmul float %3, %1, !dbg !19
; │└
; │┌ @ promotion.jl:312 within `*' @ float.jl:404
    %5 = fmul float %0, 2.000000e+00, !dbg !20
; │└
; │┌ @ float.jl:400 within `+'
    %6 = fadd float %5, %4, !dbg !24
; │└
; │┌ @ intfuncs.jl:296 within `literal_pow'
; ││┌ @ float.jl:404 within `*'
     %7 = fmul float %1, %1, !dbg !26
; │└└
; │┌ @ float.jl:402 within `-'
    %8 = fsub float %6, %7, !dbg !28
; └└
  ret float %8, !dbg !18
}

define nonnull %jl_value_t* @jfptr_single_polynomial_101(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = bitcast %jl_value_t** %1 to float**
  %4 = load float*, float** %3, align 8, !nonnull !4, !dereferenceable !30, !align !30
  %5 = load float, float* %4, align 4
  %6 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i64 1
  %7 = bitcast %jl_value_t** %6 to float**
  %8 = load float*, float** %7, align 8, !nonnull !4, !dereferenceable !30, !align !30
  %9 = load float, float* %8, align 4
  %10 = call float @julia_single_polynomial_100(float %5, float %9)
  %11 = call %jl_value_t* @jl_box_float32(float %10)
  ret %jl_value_t* %11
}

declare %jl_value_t* @jl_box_float32(float)

; Function Attrs: inaccessiblemem_or_argmemonly
declare void @jl_gc_queue_root(%jl_value_t*) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8*, i32, i32) #2

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_big_alloc(i8*, i64) #2

attributes #0 = { "thunk" }
attributes #1 = { inaccessiblemem_or_argmemonly }
attributes #2 = { allocsize(1) }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "single_polynomial", linkageName: "julia_single_polynomial_100", scope: null, file: !3, line: 134, type: !6, scopeLine: 134, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 404, scope: !8, inlinedAt: !10)
!8 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!9 = !DIFile(filename: "float.jl", directory: ".")
!10 = !DILocation(line: 538, scope: !11, inlinedAt: !13)
!11 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !12, file: !12, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!12 = !DIFile(filename: "operators.jl", directory: ".")
!13 = !DILocation(line: 297, scope: !14, inlinedAt: !16)
!14 = distinct !DISubprogram(name: "literal_pow;", linkageName: "literal_pow", scope: !15, file: !15, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!15 = !DIFile(filename: "intfuncs.jl", directory: ".")
!16 = !DILocation(line: 5, scope: !17, inlinedAt: !18)
!17 = distinct !DISubprogram(name: "polynomial;", linkageName: "polynomial", scope: !3, file: !3, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!18 = !DILocation(line: 134, scope: !5)
!19 = !DILocation(line: 404, scope: !8, inlinedAt: !16)
!20 = !DILocation(line: 404, scope: !8, inlinedAt: !21)
!21 = !DILocation(line: 312, scope: !22, inlinedAt: !16)
!22 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !23, file: !23, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!23 = !DIFile(filename: "promotion.jl", directory: ".")
!24 = !DILocation(line: 400, scope: !25, inlinedAt: !16)
!25 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!26 = !DILocation(line: 404, scope: !8, inlinedAt: !27)
!27 = !DILocation(line: 296, scope: !14, inlinedAt: !16)
!28 = !DILocation(line: 402, scope: !29, inlinedAt: !16)
!29 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!30 = !{i64 4}
