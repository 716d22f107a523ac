; ModuleID = 'mathematics'
source_filename = "mathematics"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:6 within `mathematics'
define double @julia_mathematics_105(double, double) !dbg !5 {
top:
  %2 = call double @j_sin_106(double %0), !dbg !7
  %3 = call double @j_exp_107(double %1), !dbg !7
; ┌ @ math.jl:573 within `sqrt'
; │┌ @ float.jl:458 within `<'
    %4 = fcmp uge double %0, 0.000000e+00, !dbg !8
; │└
   br i1 %4, label %L8, label %L6, !dbg !11

L6:                                               ; preds = %top
   %5 = call nonnull %jl_value_t* @j_throw_complex_domainerror_108(%jl_value_t* inttoptr (i64 140530803716720 to %jl_value_t*), double %0), !dbg !11
   call void @llvm.trap(), !dbg !11
   unreachable, !dbg !11

L8:                                               ; preds = %top
; └
; ┌ @ float.jl:405 within `*'
   %6 = fmul double %2, %3, !dbg !14
; └
; ┌ @ math.jl:574 within `sqrt'
   %7 = call double @llvm.sqrt.f64(double %0), !dbg !16
; └
  %8 = call double @j_log_109(double %1), !dbg !7
; ┌ @ float.jl:405 within `*'
   %9 = fmul double %7, %8, !dbg !14
; └
; ┌ @ float.jl:403 within `-'
   %10 = fsub double %0, %1, !dbg !17
; └
; ┌ @ float.jl:528 within `abs'
   %11 = call double @llvm.fabs.f64(double %10), !dbg !19
; └
; ┌ @ math.jl:710 within `max'
; │┌ @ operators.jl:303 within `>'
; ││┌ @ float.jl:458 within `<'
     %12 = fcmp olt double %0, %1, !dbg !21
; │└└
; │┌ @ floatfuncs.jl:15 within `signbit'
    %13 = bitcast double %1 to i64, !dbg !27
    %14 = bitcast double %0 to i64, !dbg !27
; │└
; │┌ @ bool.jl:88 within `<'
; ││┌ @ bool.jl:36 within `!'
     %15 = icmp sgt i64 %13, -1, !dbg !30
; ││└
; ││┌ @ bool.jl:40 within `&'
     %16 = icmp slt i64 %14, 0, !dbg !35
     %17 = and i1 %16, %15, !dbg !35
; │└└
; │┌ @ bool.jl:41 within `|'
    %18 = or i1 %12, %17, !dbg !37
; │└
; │┌ @ float.jl:536 within `isnan'
; ││┌ @ float.jl:456 within `!='
     %19 = fcmp ord double %0, 0.000000e+00, !dbg !39
; │└└
   %20 = select i1 %19, double %1, double %0, !dbg !25
; │┌ @ float.jl:536 within `isnan'
; ││┌ @ float.jl:456 within `!='
     %21 = fcmp ord double %1, 0.000000e+00, !dbg !39
; │└└
   %22 = select i1 %21, double %0, double %1, !dbg !25
   %23 = select i1 %18, double %20, double %22, !dbg !25
; └
; ┌ @ operators.jl:538 within `+' @ float.jl:401
   %24 = fadd double %6, %9, !dbg !43
   %25 = fadd double %11, %24, !dbg !43
; │ @ operators.jl:538 within `+'
; │┌ @ operators.jl:525 within `afoldl'
; ││┌ @ float.jl:401 within `+'
     %26 = fadd double %23, %25, !dbg !47
; └└└
  ret double %26, !dbg !7
}

define nonnull %jl_value_t* @jfptr_mathematics_106(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %3 = bitcast %jl_value_t** %1 to double**
  %4 = load double*, double** %3, align 8, !nonnull !4, !dereferenceable !50, !align !50
  %5 = load double, double* %4, align 8
  %6 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i64 1
  %7 = bitcast %jl_value_t** %6 to double**
  %8 = load double*, double** %7, align 8, !nonnull !4, !dereferenceable !50, !align !50
  %9 = load double, double* %8, align 8
  %10 = call double @julia_mathematics_105(double %5, double %9)
  %11 = bitcast %jl_value_t*** %ptls to i8*
  %12 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %11, i32 1400, i32 16) #1
  %13 = bitcast %jl_value_t* %12 to %jl_value_t**
  %14 = getelementptr %jl_value_t*, %jl_value_t** %13, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %14, !tbaa !51
  %15 = bitcast %jl_value_t* %12 to double*
  store double %10, double* %15, align 8, !tbaa !56
  ret %jl_value_t* %12
}

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

declare double @j_sin_106(double)

declare double @j_exp_107(double)

declare nonnull %jl_value_t* @j_throw_complex_domainerror_108(%jl_value_t*, double)

; Function Attrs: cold noreturn nounwind
declare void @llvm.trap() #2

; Function Attrs: nounwind readnone speculatable
declare double @llvm.sqrt.f64(double) #3

declare double @j_log_109(double)

; Function Attrs: nounwind readnone speculatable
declare double @llvm.fabs.f64(double) #3

; Function Attrs: argmemonly nounwind
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #4

; Function Attrs: argmemonly nounwind
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #4

; Function Attrs: inaccessiblemem_or_argmemonly
declare void @jl_gc_queue_root(%jl_value_t*) #5

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8*, i32, i32) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_big_alloc(i8*, i64) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_bytes(i8*, i64) #1

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { cold noreturn nounwind }
attributes #3 = { nounwind readnone speculatable }
attributes #4 = { argmemonly nounwind }
attributes #5 = { inaccessiblemem_or_argmemonly }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "mathematics", linkageName: "julia_mathematics_105", scope: null, file: !3, line: 6, type: !6, scopeLine: 6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 6, scope: !5)
!8 = !DILocation(line: 458, scope: !9, inlinedAt: !11)
!9 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !10, file: !10, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!10 = !DIFile(filename: "float.jl", directory: ".")
!11 = !DILocation(line: 573, scope: !12, inlinedAt: !7)
!12 = distinct !DISubprogram(name: "sqrt;", linkageName: "sqrt", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "math.jl", directory: ".")
!14 = !DILocation(line: 405, scope: !15, inlinedAt: !7)
!15 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !10, file: !10, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!16 = !DILocation(line: 574, scope: !12, inlinedAt: !7)
!17 = !DILocation(line: 403, scope: !18, inlinedAt: !7)
!18 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !10, file: !10, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!19 = !DILocation(line: 528, scope: !20, inlinedAt: !7)
!20 = distinct !DISubprogram(name: "abs;", linkageName: "abs", scope: !10, file: !10, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!21 = !DILocation(line: 458, scope: !9, inlinedAt: !22)
!22 = !DILocation(line: 303, scope: !23, inlinedAt: !25)
!23 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !24, file: !24, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!24 = !DIFile(filename: "operators.jl", directory: ".")
!25 = !DILocation(line: 710, scope: !26, inlinedAt: !7)
!26 = distinct !DISubprogram(name: "max;", linkageName: "max", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!27 = !DILocation(line: 15, scope: !28, inlinedAt: !25)
!28 = distinct !DISubprogram(name: "signbit;", linkageName: "signbit", scope: !29, file: !29, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!29 = !DIFile(filename: "floatfuncs.jl", directory: ".")
!30 = !DILocation(line: 36, scope: !31, inlinedAt: !33)
!31 = distinct !DISubprogram(name: "!;", linkageName: "!", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!32 = !DIFile(filename: "bool.jl", directory: ".")
!33 = !DILocation(line: 88, scope: !34, inlinedAt: !25)
!34 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!35 = !DILocation(line: 40, scope: !36, inlinedAt: !33)
!36 = distinct !DISubprogram(name: "&;", linkageName: "&", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!37 = !DILocation(line: 41, scope: !38, inlinedAt: !25)
!38 = distinct !DISubprogram(name: "|;", linkageName: "|", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!39 = !DILocation(line: 456, scope: !40, inlinedAt: !41)
!40 = distinct !DISubprogram(name: "!=;", linkageName: "!=", scope: !10, file: !10, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!41 = !DILocation(line: 536, scope: !42, inlinedAt: !25)
!42 = distinct !DISubprogram(name: "isnan;", linkageName: "isnan", scope: !10, file: !10, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!43 = !DILocation(line: 401, scope: !44, inlinedAt: !45)
!44 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !10, file: !10, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!45 = !DILocation(line: 538, scope: !46, inlinedAt: !7)
!46 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !24, file: !24, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!47 = !DILocation(line: 401, scope: !44, inlinedAt: !48)
!48 = !DILocation(line: 525, scope: !49, inlinedAt: !45)
!49 = distinct !DISubprogram(name: "afoldl;", linkageName: "afoldl", scope: !24, file: !24, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!50 = !{i64 8}
!51 = !{!52, !52, i64 0}
!52 = !{!"jtbaa_tag", !53, i64 0}
!53 = !{!"jtbaa_data", !54, i64 0}
!54 = !{!"jtbaa", !55, i64 0}
!55 = !{!"jtbaa"}
!56 = !{!57, !57, i64 0}
!57 = !{!"jtbaa_immut", !58, i64 0}
!58 = !{!"jtbaa_value", !53, i64 0}
