; ModuleID = 'closure'
source_filename = "closure"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

;  @ /corpus/functions.jl:24 within `closure'
define double @julia_closure_144(double, double) !dbg !5 {
top:
  %2 = call %jl_value_t*** @julia.ptls_states()
  %3 = bitcast %jl_value_t*** %2 to %jl_value_t**
  %4 = getelementptr inbounds %jl_value_t*, %jl_value_t** %3, i64 4
  %5 = bitcast %jl_value_t** %4 to i64**
  %6 = load i64*, i64** %5, !tbaa !7, !invariant.load !4
;  @ /corpus/functions.jl:26 within `closure'
; ┌ @ /corpus/functions.jl:25 within `#1'
; │┌ @ float.jl:405 within `*'
    %7 = fmul double %0, %0, !dbg !11
; │└
; │┌ @ float.jl:401 within `+'
    %8 = fadd double %7, %1, !dbg !17
; │└
; │┌ @ float.jl:405 within `*'
    %9 = fmul double %8, %0, !dbg !11
; │└
; │┌ @ float.jl:401 within `+'
    %10 = fadd double %9, %1, !dbg !17
; └└
  ret double %10, !dbg !16
}

define nonnull %jl_value_t* @jfptr_closure_145(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !19, !align !19
  %10 = bitcast %jl_value_t* %9 to double*
  %11 = load double, double* %10, align 8
  %12 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 1
  %13 = load %jl_value_t*, %jl_value_t** %12, !nonnull !4, !dereferenceable !19, !align !19
  %14 = bitcast %jl_value_t* %13 to double*
  %15 = load double, double* %14, align 8
  %16 = call double @julia_closure_144(double %11, double %15)
  %17 = bitcast %jl_value_t*** %3 to i8*
  %18 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %17, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %19 = bitcast %jl_value_t* %18 to double*
  store double %16, double* %19, align 8, !tbaa !20
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
!5 = distinct !DISubprogram(name: "closure", linkageName: "julia_closure_144", scope: null, file: !3, line: 24, type: !6, scopeLine: 24, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 405, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "float.jl", directory: ".")
!14 = !DILocation(line: 25, scope: !15, inlinedAt: !16)
!15 = distinct !DISubprogram(name: "#1;", linkageName: "#1", scope: !3, file: !3, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!16 = !DILocation(line: 26, scope: !5)
!17 = !DILocation(line: 401, scope: !18, inlinedAt: !14)
!18 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!19 = !{i64 8}
!20 = !{!21, !21, i64 0}
!21 = !{!"jtbaa_immut", !22, i64 0}
!22 = !{!"jtbaa_value", !23, i64 0}
!23 = !{!"jtbaa_data", !9, i64 0}
