; ModuleID = 'struct_dot'
source_filename = "struct_dot"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

;  @ /corpus/functions.jl:37 within `struct_dot'
define double @julia_struct_dot_149(double, double) !dbg !5 {
top:
  %2 = call %jl_value_t*** @julia.ptls_states()
  %3 = bitcast %jl_value_t*** %2 to %jl_value_t**
  %4 = getelementptr inbounds %jl_value_t*, %jl_value_t** %3, i64 4
  %5 = bitcast %jl_value_t** %4 to i64**
  %6 = load i64*, i64** %5, !tbaa !7, !invariant.load !4
; ┌ @ float.jl:405 within `*'
   %7 = fmul double %0, %1, !dbg !11
; └
; ┌ @ /corpus/functions.jl:35 within `+' @ float.jl:401
   %8 = fadd double %0, 1.000000e+00, !dbg !15
   %9 = fadd double %1, 2.000000e+00, !dbg !15
   %10 = fadd double %7, 3.000000e+00, !dbg !15
; └
; ┌ @ /corpus/functions.jl:36 within `dot'
; │┌ @ float.jl:405 within `*'
    %11 = fmul double %8, %1, !dbg !19
    %12 = fmul double %9, %0, !dbg !19
    %13 = fmul double %10, 1.000000e+00, !dbg !19
; │└
; │┌ @ operators.jl:538 within `+' @ float.jl:401
    %14 = fadd double %11, %12, !dbg !22
    %15 = fadd double %14, %13, !dbg !22
; └└
  ret double %15, !dbg !14
}

define nonnull %jl_value_t* @jfptr_struct_dot_150(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !26, !align !26
  %10 = bitcast %jl_value_t* %9 to double*
  %11 = load double, double* %10, align 8
  %12 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 1
  %13 = load %jl_value_t*, %jl_value_t** %12, !nonnull !4, !dereferenceable !26, !align !26
  %14 = bitcast %jl_value_t* %13 to double*
  %15 = load double, double* %14, align 8
  %16 = call double @julia_struct_dot_149(double %11, double %15)
  %17 = bitcast %jl_value_t*** %3 to i8*
  %18 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %17, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %19 = bitcast %jl_value_t* %18 to double*
  store double %16, double* %19, align 8, !tbaa !27
  ret %jl_value_t* %18
}

declare %jl_value_t*** @julia.ptls_states()

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "struct_dot", linkageName: "julia_struct_dot_149", scope: null, file: !3, line: 37, type: !6, scopeLine: 37, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 405, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "float.jl", directory: ".")
!14 = !DILocation(line: 37, scope: !5)
!15 = !DILocation(line: 401, scope: !16, inlinedAt: !17)
!16 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!17 = !DILocation(line: 35, scope: !18, inlinedAt: !14)
!18 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !3, file: !3, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!19 = !DILocation(line: 405, scope: !12, inlinedAt: !20)
!20 = !DILocation(line: 36, scope: !21, inlinedAt: !14)
!21 = distinct !DISubprogram(name: "dot;", linkageName: "dot", scope: !3, file: !3, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!22 = !DILocation(line: 401, scope: !16, inlinedAt: !23)
!23 = !DILocation(line: 538, scope: !24, inlinedAt: !20)
!24 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !25, file: !25, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!25 = !DIFile(filename: "operators.jl", directory: ".")
!26 = !{i64 8}
!27 = !{!28, !28, i64 0}
!28 = !{!"jtbaa_immut", !29, i64 0}
!29 = !{!"jtbaa_value", !30, i64 0}
!30 = !{!"jtbaa_data", !9, i64 0}
