; ModuleID = 'branches'
source_filename = "branches"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:7 within `branches'
define double @julia_branches_118(double, i64) !dbg !5 {
top:
; ┌ @ operators.jl:303 within `>'
; │┌ @ int.jl:82 within `<'
    %2 = icmp slt i64 %1, 3, !dbg !7
; └└
  br i1 %2, label %L7, label %L3, !dbg !13

L3:                                               ; preds = %top
; ┌ @ intfuncs.jl:296 within `literal_pow'
; │┌ @ float.jl:405 within `*'
    %3 = fmul double %0, %0, !dbg !14
; └└
; ┌ @ promotion.jl:314 within `/'
; │┌ @ promotion.jl:282 within `promote'
; ││┌ @ promotion.jl:259 within `_promote'
; │││┌ @ number.jl:7 within `convert'
; ││││┌ @ float.jl:60 within `Float64'
       %4 = sitofp i64 %1 to double, !dbg !20
; │└└└└
; │ @ promotion.jl:314 within `/' @ float.jl:407
   %5 = fdiv double %3, %4, !dbg !32
; └
  ret double %5, !dbg !13

L7:                                               ; preds = %top
; ┌ @ float.jl:503 within `<' @ float.jl:458
   %6 = fcmp uge double %0, 0.000000e+00, !dbg !34
; └
  br i1 %6, label %L19, label %L17, !dbg !13

L17:                                              ; preds = %L7
; ┌ @ float.jl:393 within `-'
   %7 = fsub double -0.000000e+00, %0, !dbg !37
; └
  ret double %7, !dbg !13

L19:                                              ; preds = %L7
; ┌ @ promotion.jl:312 within `*'
; │┌ @ promotion.jl:282 within `promote'
; ││┌ @ promotion.jl:259 within `_promote'
; │││┌ @ number.jl:7 within `convert'
; ││││┌ @ float.jl:60 within `Float64'
       %8 = sitofp i64 %1 to double, !dbg !39
; │└└└└
; │ @ promotion.jl:312 within `*' @ float.jl:405
   %9 = fmul double %8, %0, !dbg !45
; └
  ret double %9, !dbg !13
}

define nonnull %jl_value_t* @jfptr_branches_119(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %3 = bitcast %jl_value_t** %1 to double**
  %4 = load double*, double** %3, align 8, !nonnull !4, !dereferenceable !46, !align !46
  %5 = load double, double* %4, align 8
  %6 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i64 1
  %7 = bitcast %jl_value_t** %6 to i64**
  %8 = load i64*, i64** %7, align 8, !nonnull !4, !dereferenceable !46, !align !46
  %9 = load i64, i64* %8, align 8
  %10 = call double @julia_branches_118(double %5, i64 %9)
  %11 = bitcast %jl_value_t*** %ptls to i8*
  %12 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %11, i32 1400, i32 16) #1
  %13 = bitcast %jl_value_t* %12 to %jl_value_t**
  %14 = getelementptr %jl_value_t*, %jl_value_t** %13, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %14, !tbaa !47
  %15 = bitcast %jl_value_t* %12 to double*
  store double %10, double* %15, align 8, !tbaa !52
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
!5 = distinct !DISubprogram(name: "branches", linkageName: "julia_branches_118", scope: null, file: !3, line: 7, type: !6, scopeLine: 7, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 82, scope: !8, inlinedAt: !10)
!8 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!9 = !DIFile(filename: "int.jl", directory: ".")
!10 = !DILocation(line: 303, scope: !11, inlinedAt: !13)
!11 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !12, file: !12, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!12 = !DIFile(filename: "operators.jl", directory: ".")
!13 = !DILocation(line: 7, scope: !5)
!14 = !DILocation(line: 405, scope: !15, inlinedAt: !17)
!15 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!16 = !DIFile(filename: "float.jl", directory: ".")
!17 = !DILocation(line: 296, scope: !18, inlinedAt: !13)
!18 = distinct !DISubprogram(name: "literal_pow;", linkageName: "literal_pow", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!19 = !DIFile(filename: "intfuncs.jl", directory: ".")
!20 = !DILocation(line: 60, scope: !21, inlinedAt: !22)
!21 = distinct !DISubprogram(name: "Float64;", linkageName: "Float64", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!22 = !DILocation(line: 7, scope: !23, inlinedAt: !25)
!23 = distinct !DISubprogram(name: "convert;", linkageName: "convert", scope: !24, file: !24, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!24 = !DIFile(filename: "number.jl", directory: ".")
!25 = !DILocation(line: 259, scope: !26, inlinedAt: !28)
!26 = distinct !DISubprogram(name: "_promote;", linkageName: "_promote", scope: !27, file: !27, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!27 = !DIFile(filename: "promotion.jl", directory: ".")
!28 = !DILocation(line: 282, scope: !29, inlinedAt: !30)
!29 = distinct !DISubprogram(name: "promote;", linkageName: "promote", scope: !27, file: !27, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!30 = !DILocation(line: 314, scope: !31, inlinedAt: !13)
!31 = distinct !DISubprogram(name: "/;", linkageName: "/", scope: !27, file: !27, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!32 = !DILocation(line: 407, scope: !33, inlinedAt: !30)
!33 = distinct !DISubprogram(name: "/;", linkageName: "/", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!34 = !DILocation(line: 458, scope: !35, inlinedAt: !36)
!35 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!36 = !DILocation(line: 503, scope: !35, inlinedAt: !13)
!37 = !DILocation(line: 393, scope: !38, inlinedAt: !13)
!38 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!39 = !DILocation(line: 60, scope: !21, inlinedAt: !40)
!40 = !DILocation(line: 7, scope: !23, inlinedAt: !41)
!41 = !DILocation(line: 259, scope: !26, inlinedAt: !42)
!42 = !DILocation(line: 282, scope: !29, inlinedAt: !43)
!43 = !DILocation(line: 312, scope: !44, inlinedAt: !13)
!44 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !27, file: !27, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!45 = !DILocation(line: 405, scope: !15, inlinedAt: !43)
!46 = !{i64 8}
!47 = !{!48, !48, i64 0}
!48 = !{!"jtbaa_tag", !49, i64 0}
!49 = !{!"jtbaa_data", !50, i64 0}
!50 = !{!"jtbaa", !51, i64 0}
!51 = !{!"jtbaa"}
!52 = !{!53, !53, i64 0}
!53 = !{!"jtbaa_immut", !54, i64 0}
!54 = !{!"jtbaa_value", !49, i64 0}
