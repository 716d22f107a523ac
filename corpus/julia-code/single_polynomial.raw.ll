; ModuleID = 'single_polynomial'
source_filename = "single_polynomial"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

;  @ /corpus/functions.jl:134 within `single_polynomial'
define float @julia_single_polynomial_101(float, float) !dbg !5 {
top:
  %2 = call %jl_value_t*** @julia.ptls_states()
  %3 = bitcast %jl_value_t*** %2 to %jl_value_t**
  %4 = getelementptr inbounds %jl_value_t*, %jl_value_t** %3, i64 4
  %5 = bitcast %jl_value_t** %4 to i64**
  %6 = load i64*, i64** %5, !tbaa !7, !invariant.load !4
; ┌ @ /corpus/functions.jl:5 within `polynomial'
; │┌ @ intfuncs.jl:297 within `literal_pow'
; ││┌ @ operators.jl:538 within `*' @ float.jl:404
     %7 = fmul float %0, %0, !dbg !11
     %8 = fmul float %7, %0, !dbg !11
; │└└
; │┌ @ float.jl:404 within `*'
    %9 = fmul float %8, %1, !dbg !23
; │└
; │┌ @ promotion.jl:312 within `*' @ float.jl:404
    %10 = fmul float 2.000000e+00, %0, !dbg !24
; │└
; │┌ @ float.jl:400 within `+'
    %11 = fadd float %9, %10, !dbg !28
; │└
; │┌ @ intfuncs.jl:296 within `literal_pow'
; ││┌ @ float.jl:404 within `*'
     %12 = fmul float %1, %1, !dbg !30
; │└└
; │┌ @ float.jl:402 within `-'
    %13 = fsub float %11, %12, !dbg !32
; └└
  ret float %13, !dbg !22
}

define nonnull %jl_value_t* @jfptr_single_polynomial_102(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !34, !align !34
  %10 = bitcast %jl_value_t* %9 to float*
  %11 = load float, float* %10, align 4
  %12 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 1
  %13 = load %jl_value_t*, %jl_value_t** %12, !nonnull !4, !dereferenceable !34, !align !34
  %14 = bitcast %jl_value_t* %13 to float*
  %15 = load float, float* %14, align 4
  %16 = call float @julia_single_polynomial_101(float %11, float %15)
  %17 = call %jl_value_t* @jl_box_float32(float %16)
  ret %jl_value_t* %17
}

declare %jl_value_t*** @julia.ptls_states()

declare %jl_value_t* @jl_box_float32(float)

attributes #0 = { "thunk" }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "single_polynomial", linkageName: "julia_single_polynomial_101", scope: null, file: !3, line: 134, type: !6, scopeLine: 134, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 404, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "float.jl", directory: ".")
!14 = !DILocation(line: 538, scope: !15, inlinedAt: !17)
!15 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!16 = !DIFile(filename: "operators.jl", directory: ".")
!17 = !DILocation(line: 297, scope: !18, inlinedAt: !20)
!18 = distinct !DISubprogram(name: "literal_pow;", linkageName: "literal_pow", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!19 = !DIFile(filename: "intfuncs.jl", directory: ".")
!20 = !DILocation(line: 5, scope: !21, inlinedAt: !22)
!21 = distinct !DISubprogram(name: "polynomial;", linkageName: "polynomial", scope: !3, file: !3, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!22 = !DILocation(line: 134, scope: !5)
!23 = !DILocation(line: 404, scope: !12, inlinedAt: !20)
!24 = !DILocation(line: 404, scope: !12, inlinedAt: !25)
!25 = !DILocation(line: 312, scope: !26, inlinedAt: !20)
!26 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !27, file: !27, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!27 = !DIFile(filename: "promotion.jl", directory: ".")
!28 = !DILocation(line: 400, scope: !29, inlinedAt: !20)
!29 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!30 = !DILocation(line: 404, scope: !12, inlinedAt: !31)
!31 = !DILocation(line: 296, scope: !18, inlinedAt: !20)
!32 = !DILocation(line: 402, scope: !33, inlinedAt: !20)
!33 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!34 = !{i64 4}
