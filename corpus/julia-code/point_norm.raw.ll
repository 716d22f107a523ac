; ModuleID = 'point_norm'
source_filename = "point_norm"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

;  @ /corpus/functions.jl:38 within `point_norm'
define double @julia_point_norm_155(%jl_value_t* nonnull align 8 dereferenceable(24)) !dbg !5 {
top:
  %p = alloca %jl_value_t*
  %1 = alloca [3 x double]
  %2 = alloca [3 x double]
  %3 = call %jl_value_t*** @julia.ptls_states()
  store %jl_value_t* null, %jl_value_t** %p, align 8
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  store %jl_value_t* %0, %jl_value_t** %p
; ┌ @ refvalue.jl:32 within `getindex'
; │┌ @ Base.jl:33 within `getproperty'
    %8 = load %jl_value_t*, %jl_value_t** %p, !dbg !11, !nonnull !4, !dereferenceable !18, !align !19
    %9 = bitcast %jl_value_t* %8 to [3 x double]*, !dbg !11
    %10 = load [3 x double], [3 x double]* %9, align 8, !dbg !11, !tbaa !20
    store [3 x double] %10, [3 x double]* %1, !dbg !11
    %11 = load %jl_value_t*, %jl_value_t** %p, !dbg !11, !nonnull !4, !dereferenceable !18, !align !19
    %12 = bitcast %jl_value_t* %11 to [3 x double]*, !dbg !11
    %13 = load [3 x double], [3 x double]* %12, align 8, !dbg !11, !tbaa !20
    store [3 x double] %13, [3 x double]* %2, !dbg !11
; └└
; ┌ @ /corpus/functions.jl:36 within `dot'
; │┌ @ Base.jl:33 within `getproperty'
    %14 = getelementptr inbounds [3 x double], [3 x double]* %1, i32 0, i32 0, !dbg !24
    %15 = getelementptr inbounds [3 x double], [3 x double]* %2, i32 0, i32 0, !dbg !24
; │└
; │┌ @ float.jl:405 within `*'
    %16 = load double, double* %14, align 8, !dbg !27, !tbaa !30
    %17 = load double, double* %15, align 8, !dbg !27, !tbaa !30
    %18 = fmul double %16, %17, !dbg !27
; │└
; │┌ @ Base.jl:33 within `getproperty'
    %19 = getelementptr inbounds [3 x double], [3 x double]* %1, i32 0, i32 1, !dbg !24
    %20 = getelementptr inbounds [3 x double], [3 x double]* %2, i32 0, i32 1, !dbg !24
; │└
; │┌ @ float.jl:405 within `*'
    %21 = load double, double* %19, align 8, !dbg !27, !tbaa !30
    %22 = load double, double* %20, align 8, !dbg !27, !tbaa !30
    %23 = fmul double %21, %22, !dbg !27
; │└
; │┌ @ Base.jl:33 within `getproperty'
    %24 = getelementptr inbounds [3 x double], [3 x double]* %1, i32 0, i32 2, !dbg !24
    %25 = getelementptr inbounds [3 x double], [3 x double]* %2, i32 0, i32 2, !dbg !24
; │└
; │┌ @ float.jl:405 within `*'
    %26 = load double, double* %24, align 8, !dbg !27, !tbaa !30
    %27 = load double, double* %25, align 8, !dbg !27, !tbaa !30
    %28 = fmul double %26, %27, !dbg !27
; │└
; │┌ @ operators.jl:538 within `+' @ float.jl:401
    %29 = fadd double %18, %23, !dbg !32
    %30 = fadd double %29, %28, !dbg !32
; └└
; ┌ @ math.jl:573 within `sqrt'
; │┌ @ float.jl:458 within `<'
    %31 = fcmp olt double %30, 0.000000e+00, !dbg !37
; │└
   %32 = zext i1 %31 to i8, !dbg !39
   %33 = trunc i8 %32 to i1, !dbg !39
   %34 = xor i1 %33, true, !dbg !39
   br i1 %34, label %L18, label %L16, !dbg !39

L16:                                              ; preds = %top
   %35 = call nonnull %jl_value_t* @j_throw_complex_domainerror_156(%jl_value_t* inttoptr (i64 140530803716720 to %jl_value_t*), double %30), !dbg !39
   call void @llvm.trap(), !dbg !39
   unreachable, !dbg !39

L18:                                              ; preds = %top
; │ @ math.jl:574 within `sqrt'
   %36 = call double @llvm.sqrt.f64(double %30), !dbg !42
   br label %L20, !dbg !42

L20:                                              ; preds = %L18
; └
  ret double %36, !dbg !17

after_noret:                                      ; No predecessors!
; ┌ @ math.jl:573 within `sqrt'
   unreachable, !dbg !39
; └
}

define nonnull %jl_value_t* @jfptr_point_norm_156(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !18, !align !19
  %10 = call double @julia_point_norm_155(%jl_value_t* %9)
  %11 = bitcast %jl_value_t*** %3 to i8*
  %12 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %11, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %13 = bitcast %jl_value_t* %12 to double*
  store double %10, double* %13, align 8, !tbaa !43
  ret %jl_value_t* %12
}

declare %jl_value_t*** @julia.ptls_states()

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

declare nonnull %jl_value_t* @j_throw_complex_domainerror_156(%jl_value_t*, double)

; Function Attrs: cold noreturn nounwind
declare void @llvm.trap() #2

; Function Attrs: nounwind readnone speculatable
declare double @llvm.sqrt.f64(double) #3

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
!5 = distinct !DISubprogram(name: "point_norm", linkageName: "julia_point_norm_155", scope: null, file: !3, line: 38, type: !6, scopeLine: 38, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 33, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "getproperty;", linkageName: "getproperty", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "Base.jl", directory: ".")
!14 = !DILocation(line: 32, scope: !15, inlinedAt: !17)
!15 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!16 = !DIFile(filename: "refvalue.jl", directory: ".")
!17 = !DILocation(line: 38, scope: !5)
!18 = !{i64 24}
!19 = !{i64 8}
!20 = !{!21, !21, i64 0}
!21 = !{!"jtbaa_mutab", !22, i64 0}
!22 = !{!"jtbaa_value", !23, i64 0}
!23 = !{!"jtbaa_data", !9, i64 0}
!24 = !DILocation(line: 33, scope: !12, inlinedAt: !25)
!25 = !DILocation(line: 36, scope: !26, inlinedAt: !17)
!26 = distinct !DISubprogram(name: "dot;", linkageName: "dot", scope: !3, file: !3, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!27 = !DILocation(line: 405, scope: !28, inlinedAt: !25)
!28 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !29, file: !29, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!29 = !DIFile(filename: "float.jl", directory: ".")
!30 = !{!31, !31, i64 0}
!31 = !{!"jtbaa_stack", !9, i64 0}
!32 = !DILocation(line: 401, scope: !33, inlinedAt: !34)
!33 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !29, file: !29, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!34 = !DILocation(line: 538, scope: !35, inlinedAt: !25)
!35 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !36, file: !36, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!36 = !DIFile(filename: "operators.jl", directory: ".")
!37 = !DILocation(line: 458, scope: !38, inlinedAt: !39)
!38 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !29, file: !29, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!39 = !DILocation(line: 573, scope: !40, inlinedAt: !17)
!40 = distinct !DISubprogram(name: "sqrt;", linkageName: "sqrt", scope: !41, file: !41, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!41 = !DIFile(filename: "math.jl", directory: ".")
!42 = !DILocation(line: 574, scope: !40, inlinedAt: !17)
!43 = !{!44, !44, i64 0}
!44 = !{!"jtbaa_immut", !22, i64 0}
