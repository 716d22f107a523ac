; ModuleID = 'recursive_power'
source_filename = "recursive_power"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

;  @ /corpus/functions.jl:15 within `recursive_power'
define double @julia_recursive_power_129(double, i64) !dbg !5 {
top:
  %2 = call %jl_value_t*** @julia.ptls_states()
  %3 = bitcast %jl_value_t*** %2 to %jl_value_t**
  %4 = getelementptr inbounds %jl_value_t*, %jl_value_t** %3, i64 4
  %5 = bitcast %jl_value_t** %4 to i64**
  %6 = load i64*, i64** %5, !tbaa !7, !invariant.load !4
; ┌ @ promotion.jl:398 within `=='
   %7 = icmp eq i64 %1, 0, !dbg !11
   %8 = zext i1 %7 to i8, !dbg !11
; └
  %9 = trunc i8 %8 to i1, !dbg !14
  %10 = xor i1 %9, true, !dbg !14
  br i1 %10, label %L4, label %L3, !dbg !14

L3:                                               ; preds = %top
  ret double 1.000000e+00, !dbg !14

L4:                                               ; preds = %top
; ┌ @ int.jl:85 within `-'
   %11 = sub i64 %1, 1, !dbg !15
; └
  %12 = call double @julia_recursive_power_129(double %0, i64 %11), !dbg !14
; ┌ @ float.jl:405 within `*'
   %13 = fmul double %0, %12, !dbg !18
; └
  ret double %13, !dbg !14
}

define nonnull %jl_value_t* @jfptr_recursive_power_130(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !21, !align !21
  %10 = bitcast %jl_value_t* %9 to double*
  %11 = load double, double* %10, align 8
  %12 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 1
  %13 = load %jl_value_t*, %jl_value_t** %12, !nonnull !4, !dereferenceable !21, !align !21
  %14 = bitcast %jl_value_t* %13 to i64*
  %15 = load i64, i64* %14, align 8
  %16 = call double @julia_recursive_power_129(double %11, i64 %15)
  %17 = bitcast %jl_value_t*** %3 to i8*
  %18 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %17, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %19 = bitcast %jl_value_t* %18 to double*
  store double %16, double* %19, align 8, !tbaa !22
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
!5 = distinct !DISubprogram(name: "recursive_power", linkageName: "julia_recursive_power_129", scope: null, file: !3, line: 15, type: !6, scopeLine: 15, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 398, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "promotion.jl", directory: ".")
!14 = !DILocation(line: 15, scope: !5)
!15 = !DILocation(line: 85, scope: !16, inlinedAt: !14)
!16 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !17, file: !17, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!17 = !DIFile(filename: "int.jl", directory: ".")
!18 = !DILocation(line: 405, scope: !19, inlinedAt: !14)
!19 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !20, file: !20, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!20 = !DIFile(filename: "float.jl", directory: ".")
!21 = !{i64 8}
!22 = !{!23, !23, i64 0}
!23 = !{!"jtbaa_immut", !24, i64 0}
!24 = !{!"jtbaa_value", !25, i64 0}
!25 = !{!"jtbaa_data", !9, i64 0}
