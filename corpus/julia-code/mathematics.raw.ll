; ModuleID = 'mathematics'
source_filename = "mathematics"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

;  @ /corpus/functions.jl:6 within `mathematics'
define double @julia_mathematics_110(double, double) !dbg !5 {
top:
  %2 = call %jl_value_t*** @julia.ptls_states()
  %3 = bitcast %jl_value_t*** %2 to %jl_value_t**
  %4 = getelementptr inbounds %jl_value_t*, %jl_value_t** %3, i64 4
  %5 = bitcast %jl_value_t** %4 to i64**
  %6 = load i64*, i64** %5, !tbaa !7, !invariant.load !4
  %7 = call double @j_sin_111(double %0), !dbg !11
  %8 = call double @j_exp_112(double %1), !dbg !11
; ┌ @ float.jl:405 within `*'
   %9 = fmul double %7, %8, !dbg !12
; └
; ┌ @ math.jl:573 within `sqrt'
; │┌ @ float.jl:458 within `<'
    %10 = fcmp olt double %0, 0.000000e+00, !dbg !15
; │└
   %11 = zext i1 %10 to i8, !dbg !17
   %12 = trunc i8 %11 to i1, !dbg !17
   %13 = xor i1 %12, true, !dbg !17
   br i1 %13, label %L8, label %L6, !dbg !17

L6:                                               ; preds = %top
   %14 = call nonnull %jl_value_t* @j_throw_complex_domainerror_113(%jl_value_t* inttoptr (i64 140530803716720 to %jl_value_t*), double %0), !dbg !17
   call void @llvm.trap(), !dbg !17
   unreachable, !dbg !17

L8:                                               ; preds = %top
; │ @ math.jl:574 within `sqrt'
   %15 = call double @llvm.sqrt.f64(double %0), !dbg !20
   br label %L10, !dbg !20

L10:                                              ; preds = %L8
; └
  %16 = call double @j_log_114(double %1), !dbg !11
; ┌ @ float.jl:405 within `*'
   %17 = fmul double %15, %16, !dbg !12
; └
; ┌ @ float.jl:403 within `-'
   %18 = fsub double %0, %1, !dbg !21
; └
; ┌ @ float.jl:528 within `abs'
   %19 = call double @llvm.fabs.f64(double %18), !dbg !23
; └
; ┌ @ math.jl:710 within `max'
; │┌ @ operators.jl:303 within `>'
; ││┌ @ float.jl:458 within `<'
     %20 = fcmp olt double %0, %1, !dbg !25
; │└└
; │┌ @ floatfuncs.jl:15 within `signbit'
    %21 = bitcast double %1 to i64, !dbg !31
; ││ @ floatfuncs.jl:15 within `signbit' @ int.jl:126
; ││┌ @ int.jl:82 within `<'
     %22 = icmp slt i64 %21, 0, !dbg !34
; ││└
; ││ @ floatfuncs.jl:15 within `signbit'
    %23 = bitcast double %0 to i64, !dbg !31
; ││ @ floatfuncs.jl:15 within `signbit' @ int.jl:126
; ││┌ @ int.jl:82 within `<'
     %24 = icmp slt i64 %23, 0, !dbg !34
; │└└
; │┌ @ bool.jl:88 within `<'
; ││┌ @ bool.jl:36 within `!'
     %25 = zext i1 %22 to i8, !dbg !39
     %26 = xor i8 %25, 1, !dbg !39
; ││└
; ││┌ @ bool.jl:40 within `&'
     %27 = zext i1 %24 to i8, !dbg !44
     %28 = and i8 %27, %26, !dbg !44
     %29 = trunc i8 %28 to i1, !dbg !44
; │└└
; │┌ @ bool.jl:41 within `|'
    %30 = zext i1 %20 to i8, !dbg !46
    %31 = zext i1 %29 to i8, !dbg !46
    %32 = or i8 %30, %31, !dbg !46
    %33 = trunc i8 %32 to i1, !dbg !46
; │└
; │┌ @ float.jl:536 within `isnan'
; ││┌ @ float.jl:456 within `!='
     %34 = fcmp une double %0, %0, !dbg !48
; │└└
   %35 = zext i1 %34 to i8, !dbg !29
   %36 = trunc i8 %35 to i1, !dbg !29
   %37 = xor i1 %36, true, !dbg !29
   %38 = select i1 %37, double %1, double %0, !dbg !29
; │┌ @ float.jl:536 within `isnan'
; ││┌ @ float.jl:456 within `!='
     %39 = fcmp une double %1, %1, !dbg !48
; │└└
   %40 = zext i1 %39 to i8, !dbg !29
   %41 = trunc i8 %40 to i1, !dbg !29
   %42 = xor i1 %41, true, !dbg !29
   %43 = select i1 %42, double %0, double %1, !dbg !29
   %44 = zext i1 %33 to i8, !dbg !29
   %45 = trunc i8 %44 to i1, !dbg !29
   %46 = xor i1 %45, true, !dbg !29
   %47 = select i1 %46, double %43, double %38, !dbg !29
; └
; ┌ @ operators.jl:538 within `+' @ float.jl:401
   %48 = fadd double %9, %17, !dbg !52
   %49 = fadd double %48, %19, !dbg !52
; │ @ operators.jl:538 within `+'
; │┌ @ operators.jl:525 within `afoldl'
; ││┌ @ float.jl:401 within `+'
     %50 = fadd double %49, %47, !dbg !56
; └└└
  ret double %50, !dbg !11

after_noret:                                      ; No predecessors!
; ┌ @ math.jl:573 within `sqrt'
   unreachable, !dbg !17
; └
}

define nonnull %jl_value_t* @jfptr_mathematics_111(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !59, !align !59
  %10 = bitcast %jl_value_t* %9 to double*
  %11 = load double, double* %10, align 8
  %12 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 1
  %13 = load %jl_value_t*, %jl_value_t** %12, !nonnull !4, !dereferenceable !59, !align !59
  %14 = bitcast %jl_value_t* %13 to double*
  %15 = load double, double* %14, align 8
  %16 = call double @julia_mathematics_110(double %11, double %15)
  %17 = bitcast %jl_value_t*** %3 to i8*
  %18 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %17, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %19 = bitcast %jl_value_t* %18 to double*
  store double %16, double* %19, align 8, !tbaa !60
  ret %jl_value_t* %18
}

declare %jl_value_t*** @julia.ptls_states()

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

declare double @j_sin_111(double)

declare double @j_exp_112(double)

declare nonnull %jl_value_t* @j_throw_complex_domainerror_113(%jl_value_t*, double)

; Function Attrs: cold noreturn nounwind
declare void @llvm.trap() #2

; Function Attrs: nounwind readnone speculatable
declare double @llvm.sqrt.f64(double) #3

declare double @j_log_114(double)

; Function Attrs: nounwind readnone speculatable
declare double @llvm.fabs.f64(double) #3

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { cold noreturn nounwind }
attributes #3 = { nounwind readnone speculatable }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "mathematics", linkageName: "julia_mathematics_110", scope: null, file: !3, line: 6, type: !6, scopeLine: 6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 6, scope: !5)
!12 = !DILocation(line: 405, scope: !13, inlinedAt: !11)
!13 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !14, file: !14, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!14 = !DIFile(filename: "float.jl", directory: ".")
!15 = !DILocation(line: 458, scope: !16, inlinedAt: !17)
!16 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !14, file: !14, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!17 = !DILocation(line: 573, scope: !18, inlinedAt: !11)
!18 = distinct !DISubprogram(name: "sqrt;", linkageName: "sqrt", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!19 = !DIFile(filename: "math.jl", directory: ".")
!20 = !DILocation(line: 574, scope: !18, inlinedAt: !11)
!21 = !DILocation(line: 403, scope: !22, inlinedAt: !11)
!22 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !14, file: !14, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!23 = !DILocation(line: 528, scope: !24, inlinedAt: !11)
!24 = distinct !DISubprogram(name: "abs;", linkageName: "abs", scope: !14, file: !14, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!25 = !DILocation(line: 458, scope: !16, inlinedAt: !26)
!26 = !DILocation(line: 303, scope: !27, inlinedAt: !29)
!27 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !28, file: !28, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!28 = !DIFile(filename: "operators.jl", directory: ".")
!29 = !DILocation(line: 710, scope: !30, inlinedAt: !11)
!30 = distinct !DISubprogram(name: "max;", linkageName: "max", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!31 = !DILocation(line: 15, scope: !32, inlinedAt: !29)
!32 = distinct !DISubprogram(name: "signbit;", linkageName: "signbit", scope: !33, file: !33, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!33 = !DIFile(filename: "floatfuncs.jl", directory: ".")
!34 = !DILocation(line: 82, scope: !35, inlinedAt: !37)
!35 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !36, file: !36, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!36 = !DIFile(filename: "int.jl", directory: ".")
!37 = !DILocation(line: 126, scope: !38, inlinedAt: !31)
!38 = distinct !DISubprogram(name: "signbit;", linkageName: "signbit", scope: !36, file: !36, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!39 = !DILocation(line: 36, scope: !40, inlinedAt: !42)
!40 = distinct !DISubprogram(name: "!;", linkageName: "!", scope: !41, file: !41, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!41 = !DIFile(filename: "bool.jl", directory: ".")
!42 = !DILocation(line: 88, scope: !43, inlinedAt: !29)
!43 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !41, file: !41, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!44 = !DILocation(line: 40, scope: !45, inlinedAt: !42)
!45 = distinct !DISubprogram(name: "&;", linkageName: "&", scope: !41, file: !41, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!46 = !DILocation(line: 41, scope: !47, inlinedAt: !29)
!47 = distinct !DISubprogram(name: "|;", linkageName: "|", scope: !41, file: !41, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!48 = !DILocation(line: 456, scope: !49, inlinedAt: !50)
!49 = distinct !DISubprogram(name: "!=;", linkageName: "!=", scope: !14, file: !14, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!50 = !DILocation(line: 536, scope: !51, inlinedAt: !29)
!51 = distinct !DISubprogram(name: "isnan;", linkageName: "isnan", scope: !14, file: !14, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!52 = !DILocation(line: 401, scope: !53, inlinedAt: !54)
!53 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !14, file: !14, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!54 = !DILocation(line: 538, scope: !55, inlinedAt: !11)
!55 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !28, file: !28, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!56 = !DILocation(line: 401, scope: !53, inlinedAt: !57)
!57 = !DILocation(line: 525, scope: !58, inlinedAt: !54)
!58 = distinct !DISubprogram(name: "afoldl;", linkageName: "afoldl", scope: !28, file: !28, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!59 = !{i64 8}
!60 = !{!61, !61, i64 0}
!61 = !{!"jtbaa_immut", !62, i64 0}
!62 = !{!"jtbaa_value", !63, i64 0}
!63 = !{!"jtbaa_data", !9, i64 0}
