; ModuleID = 'branches'
source_filename = "branches"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

;  @ /corpus/functions.jl:7 within `branches'
define double @julia_branches_119(double, i64) !dbg !5 {
top:
  %2 = call %jl_value_t*** @julia.ptls_states()
  %3 = bitcast %jl_value_t*** %2 to %jl_value_t**
  %4 = getelementptr inbounds %jl_value_t*, %jl_value_t** %3, i64 4
  %5 = bitcast %jl_value_t** %4 to i64**
  %6 = load i64*, i64** %5, !tbaa !7, !invariant.load !4
; ┌ @ operators.jl:303 within `>'
; │┌ @ int.jl:82 within `<'
    %7 = icmp slt i64 2, %1, !dbg !11
; └└
  %8 = zext i1 %7 to i8, !dbg !17
  %9 = trunc i8 %8 to i1, !dbg !17
  %10 = xor i1 %9, true, !dbg !17
  br i1 %10, label %L7, label %L3, !dbg !17

L3:                                               ; preds = %top
; ┌ @ intfuncs.jl:296 within `literal_pow'
; │┌ @ float.jl:405 within `*'
    %11 = fmul double %0, %0, !dbg !18
; └└
; ┌ @ promotion.jl:314 within `/'
; │┌ @ promotion.jl:282 within `promote'
; ││┌ @ promotion.jl:259 within `_promote'
; │││┌ @ number.jl:7 within `convert'
; ││││┌ @ float.jl:60 within `Float64'
       %12 = sitofp i64 %1 to double, !dbg !24
; │└└└└
; │ @ promotion.jl:314 within `/' @ float.jl:407
   %13 = fdiv double %11, %12, !dbg !36
; └
  ret double %13, !dbg !17

L7:                                               ; preds = %top
; ┌ @ float.jl:503 within `<' @ float.jl:458
   %14 = fcmp olt double %0, 0.000000e+00, !dbg !38
; │ @ float.jl:503 within `<'
; │┌ @ float.jl:454 within `=='
    %15 = fcmp oeq double %0, 0.000000e+00, !dbg !41
; │└
; │┌ @ bool.jl:40 within `&'
    %16 = zext i1 %15 to i8, !dbg !43
    %17 = and i8 %16, 1, !dbg !43
    %18 = trunc i8 %17 to i1, !dbg !43
    %19 = zext i1 %18 to i8, !dbg !43
    %20 = and i8 %19, 0, !dbg !43
    %21 = trunc i8 %20 to i1, !dbg !43
; │└
; │┌ @ bool.jl:41 within `|'
    %22 = zext i1 %14 to i8, !dbg !46
    %23 = zext i1 %21 to i8, !dbg !46
    %24 = or i8 %22, %23, !dbg !46
    %25 = trunc i8 %24 to i1, !dbg !46
; └└
  %26 = zext i1 %25 to i8, !dbg !17
  %27 = trunc i8 %26 to i1, !dbg !17
  %28 = xor i1 %27, true, !dbg !17
  br i1 %28, label %L19, label %L17, !dbg !17

L17:                                              ; preds = %L7
; ┌ @ float.jl:393 within `-'
   %29 = fsub double -0.000000e+00, %0, !dbg !48
; └
  ret double %29, !dbg !17

L19:                                              ; preds = %L7
; ┌ @ promotion.jl:312 within `*'
; │┌ @ promotion.jl:282 within `promote'
; ││┌ @ promotion.jl:259 within `_promote'
; │││┌ @ number.jl:7 within `convert'
; ││││┌ @ float.jl:60 within `Float64'
       %30 = sitofp i64 %1 to double, !dbg !50
; │└└└└
; │ @ promotion.jl:312 within `*' @ float.jl:405
   %31 = fmul double %0, %30, !dbg !56
; └
  ret double %31, !dbg !17
}

define nonnull %jl_value_t* @jfptr_branches_120(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !57, !align !57
  %10 = bitcast %jl_value_t* %9 to double*
  %11 = load double, double* %10, align 8
  %12 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 1
  %13 = load %jl_value_t*, %jl_value_t** %12, !nonnull !4, !dereferenceable !57, !align !57
  %14 = bitcast %jl_value_t* %13 to i64*
  %15 = load i64, i64* %14, align 8
  %16 = call double @julia_branches_119(double %11, i64 %15)
  %17 = bitcast %jl_value_t*** %3 to i8*
  %18 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %17, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %19 = bitcast %jl_value_t* %18 to double*
  store double %16, double* %19, align 8, !tbaa !58
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
!5 = distinct !DISubprogram(name: "branches", linkageName: "julia_branches_119", scope: null, file: !3, line: 7, type: !6, scopeLine: 7, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 82, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "int.jl", directory: ".")
!14 = !DILocation(line: 303, scope: !15, inlinedAt: !17)
!15 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!16 = !DIFile(filename: "operators.jl", directory: ".")
!17 = !DILocation(line: 7, scope: !5)
!18 = !DILocation(line: 405, scope: !19, inlinedAt: !21)
!19 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !20, file: !20, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!20 = !DIFile(filename: "float.jl", directory: ".")
!21 = !DILocation(line: 296, scope: !22, inlinedAt: !17)
!22 = distinct !DISubprogram(name: "literal_pow;", linkageName: "literal_pow", scope: !23, file: !23, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!23 = !DIFile(filename: "intfuncs.jl", directory: ".")
!24 = !DILocation(line: 60, scope: !25, inlinedAt: !26)
!25 = distinct !DISubprogram(name: "Float64;", linkageName: "Float64", scope: !20, file: !20, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!26 = !DILocation(line: 7, scope: !27, inlinedAt: !29)
!27 = distinct !DISubprogram(name: "convert;", linkageName: "convert", scope: !28, file: !28, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!28 = !DIFile(filename: "number.jl", directory: ".")
!29 = !DILocation(line: 259, scope: !30, inlinedAt: !32)
!30 = distinct !DISubprogram(name: "_promote;", linkageName: "_promote", scope: !31, file: !31, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!31 = !DIFile(filename: "promotion.jl", directory: ".")
!32 = !DILocation(line: 282, scope: !33, inlinedAt: !34)
!33 = distinct !DISubprogram(name: "promote;", linkageName: "promote", scope: !31, file: !31, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!34 = !DILocation(line: 314, scope: !35, inlinedAt: !17)
!35 = distinct !DISubprogram(name: "/;", linkageName: "/", scope: !31, file: !31, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!36 = !DILocation(line: 407, scope: !37, inlinedAt: !34)
!37 = distinct !DISubprogram(name: "/;", linkageName: "/", scope: !20, file: !20, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!38 = !DILocation(line: 458, scope: !39, inlinedAt: !40)
!39 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !20, file: !20, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!40 = !DILocation(line: 503, scope: !39, inlinedAt: !17)
!41 = !DILocation(line: 454, scope: !42, inlinedAt: !40)
!42 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !20, file: !20, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!43 = !DILocation(line: 40, scope: !44, inlinedAt: !40)
!44 = distinct !DISubprogram(name: "&;", linkageName: "&", scope: !45, file: !45, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!45 = !DIFile(filename: "bool.jl", directory: ".")
!46 = !DILocation(line: 41, scope: !47, inlinedAt: !40)
!47 = distinct !DISubprogram(name: "|;", linkageName: "|", scope: !45, file: !45, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!48 = !DILocation(line: 393, scope: !49, inlinedAt: !17)
!49 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !20, file: !20, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!50 = !DILocation(line: 60, scope: !25, inlinedAt: !51)
!51 = !DILocation(line: 7, scope: !27, inlinedAt: !52)
!52 = !DILocation(line: 259, scope: !30, inlinedAt: !53)
!53 = !DILocation(line: 282, scope: !33, inlinedAt: !54)
!54 = !DILocation(line: 312, scope: !55, inlinedAt: !17)
!55 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !31, file: !31, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!56 = !DILocation(line: 405, scope: !19, inlinedAt: !54)
!57 = !{i64 8}
!58 = !{!59, !59, i64 0}
!59 = !{!"jtbaa_immut", !60, i64 0}
!60 = !{!"jtbaa_value", !61, i64 0}
!61 = !{!"jtbaa_data", !9, i64 0}
