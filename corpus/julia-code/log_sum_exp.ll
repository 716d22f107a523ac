; ModuleID = 'log_sum_exp'
source_filename = "log_sum_exp"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:71 within `log_sum_exp'
define double @julia_log_sum_exp_190(%jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
;  @ /corpus/functions.jl:72 within `log_sum_exp'
; ┌ @ array.jl:809 within `getindex'
   %1 = bitcast %jl_value_t* %0 to %jl_array_t*, !dbg !7
   %2 = getelementptr inbounds %jl_array_t, %jl_array_t* %1, i64 0, i32 1, !dbg !7
   %3 = load i64, i64* %2, align 8, !dbg !7, !tbaa !11
   %4 = icmp eq i64 %3, 0, !dbg !7
   br i1 %4, label %oob, label %idxend, !dbg !7

L14:                                              ; preds = %idxend9, %idxend
   %value_phi3 = phi double [ %39, %idxend9 ], [ %33, %idxend ]
   %value_phi4 = phi i64 [ %41, %idxend9 ], [ 2, %idxend ]
; └
;  @ /corpus/functions.jl:74 within `log_sum_exp'
; ┌ @ array.jl:809 within `getindex'
   %5 = add i64 %value_phi4, -1, !dbg !16
   %6 = icmp ult i64 %5, %3, !dbg !16
   br i1 %6, label %idxend9, label %oob6, !dbg !16

L32:                                              ; preds = %idxend9, %idxend
   %value_phi13 = phi double [ %33, %idxend ], [ %39, %idxend9 ]
; └
;  @ /corpus/functions.jl:77 within `log_sum_exp'
; ┌ @ array.jl:785 within `iterate' @ array.jl:785
   %7 = icmp slt i64 %3, 1, !dbg !18
   br i1 %7, label %L77, label %L50, !dbg !18

L50:                                              ; preds = %L32
; └
;  @ /corpus/functions.jl:78 within `log_sum_exp'
; ┌ @ float.jl:403 within `-'
   %8 = fsub double %33, %value_phi13, !dbg !22
; └
  %9 = call double @j_exp_191(double %8), !dbg !25
; ┌ @ float.jl:401 within `+'
   %10 = fadd double %9, 0.000000e+00, !dbg !26
; └
; ┌ @ array.jl:785 within `iterate'
; │┌ @ array.jl:219 within `length'
    %11 = load i64, i64* %2, align 8, !dbg !28, !tbaa !11
; │└
; │┌ @ int.jl:447 within `<' @ int.jl:440
    %12 = icmp ult i64 %11, 2, !dbg !31
; ││ @ int.jl:447 within `<'
; ││┌ @ bool.jl:40 within `&'
     %13 = icmp slt i64 %11, 0, !dbg !35
; │└└
   %14 = or i1 %13, %12, !dbg !30
   br i1 %14, label %L77, label %L71, !dbg !30

L71:                                              ; preds = %L71, %L50
   %15 = phi i64 [ %value_phi1939, %L71 ], [ 1, %L50 ]
   %16 = phi double [ %23, %L71 ], [ %10, %L50 ]
   %value_phi1939 = phi i64 [ %20, %L71 ], [ 2, %L50 ]
; │┌ @ array.jl:809 within `getindex'
    %17 = load double*, double** %31, align 8, !dbg !38, !tbaa !39, !nonnull !4
    %18 = getelementptr inbounds double, double* %17, i64 %15, !dbg !38
    %19 = load double, double* %18, align 8, !dbg !38, !tbaa !41
; │└
; │┌ @ int.jl:86 within `+'
    %20 = add i64 %value_phi1939, 1, !dbg !44
; └└
; ┌ @ float.jl:403 within `-'
   %21 = fsub double %19, %value_phi13, !dbg !22
; └
  %22 = call double @j_exp_191(double %21), !dbg !25
; ┌ @ float.jl:401 within `+'
   %23 = fadd double %16, %22, !dbg !26
; └
; ┌ @ array.jl:785 within `iterate'
; │┌ @ array.jl:219 within `length'
    %24 = load i64, i64* %2, align 8, !dbg !28, !tbaa !11
; │└
; │┌ @ int.jl:447 within `<' @ int.jl:440
    %25 = icmp uge i64 %value_phi1939, %24, !dbg !31
; ││ @ int.jl:447 within `<'
; ││┌ @ bool.jl:40 within `&'
     %26 = icmp slt i64 %24, 0, !dbg !35
; │└└
   %27 = or i1 %26, %25, !dbg !30
   br i1 %27, label %L77, label %L71, !dbg !30

L77:                                              ; preds = %L71, %L50, %L32
   %value_phi23 = phi double [ 0.000000e+00, %L32 ], [ %10, %L50 ], [ %23, %L71 ]
; └
;  @ /corpus/functions.jl:80 within `log_sum_exp'
  %28 = call double @j_log_192(double %value_phi23), !dbg !46
; ┌ @ float.jl:401 within `+'
   %29 = fadd double %value_phi13, %28, !dbg !47
; └
  ret double %29, !dbg !46

oob:                                              ; preds = %top
;  @ /corpus/functions.jl:72 within `log_sum_exp'
; ┌ @ array.jl:809 within `getindex'
   %30 = alloca i64, align 8, !dbg !7
   store i64 1, i64* %30, align 8, !dbg !7
   call void @jl_bounds_error_ints(%jl_value_t* %0, i64* nonnull %30, i64 1), !dbg !7
   unreachable, !dbg !7

idxend:                                           ; preds = %top
   %31 = bitcast %jl_value_t* %0 to double**, !dbg !7
   %32 = load double*, double** %31, align 8, !dbg !7, !tbaa !39, !nonnull !4
   %33 = load double, double* %32, align 8, !dbg !7, !tbaa !41
; └
;  @ /corpus/functions.jl:73 within `log_sum_exp'
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %34 = icmp sgt i64 %3, 1, !dbg !48
; │││└└
     %35 = select i1 %34, i64 %3, i64 1, !dbg !53
; └└└
  br i1 %34, label %L14, label %L32, !dbg !60

oob6:                                             ; preds = %L14
  %value_phi4.lcssa = phi i64 [ %value_phi4, %L14 ]
;  @ /corpus/functions.jl:74 within `log_sum_exp'
; ┌ @ array.jl:809 within `getindex'
   %36 = alloca i64, align 8, !dbg !16
   store i64 %value_phi4.lcssa, i64* %36, align 8, !dbg !16
   call void @jl_bounds_error_ints(%jl_value_t* %0, i64* nonnull %36, i64 1), !dbg !16
   unreachable, !dbg !16

idxend9:                                          ; preds = %L14
   %37 = getelementptr inbounds double, double* %32, i64 %5, !dbg !16
   %38 = load double, double* %37, align 8, !dbg !16, !tbaa !41
; └
  %.inv = fcmp olt double %value_phi3, %38, !dbg !17
  %39 = select i1 %.inv, double %38, double %value_phi3, !dbg !17
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %40 = icmp eq i64 %value_phi4, %35, !dbg !61
; │└
   %41 = add i64 %value_phi4, 1, !dbg !64
; └
  br i1 %40, label %L32, label %L14, !dbg !17
}

define nonnull %jl_value_t* @jfptr_log_sum_exp_191(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %3 = load %jl_value_t*, %jl_value_t** %1, align 8, !nonnull !4, !dereferenceable !66, !align !67
  %4 = call double @julia_log_sum_exp_190(%jl_value_t* %3)
  %5 = bitcast %jl_value_t*** %ptls to i8*
  %6 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %5, i32 1400, i32 16) #1
  %7 = bitcast %jl_value_t* %6 to %jl_value_t**
  %8 = getelementptr %jl_value_t*, %jl_value_t** %7, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %8, !tbaa !68
  %9 = bitcast %jl_value_t* %6 to double*
  store double %4, double* %9, align 8, !tbaa !70
  ret %jl_value_t* %6
}

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

; Function Attrs: noreturn
declare void @jl_bounds_error_ints(%jl_value_t*, i64*, i64) #2

declare double @j_exp_191(double)

declare double @j_log_192(double)

; Function Attrs: argmemonly nounwind
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #3

; Function Attrs: argmemonly nounwind
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #3

; Function Attrs: inaccessiblemem_or_argmemonly
declare void @jl_gc_queue_root(%jl_value_t*) #4

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8*, i32, i32) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_big_alloc(i8*, i64) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_bytes(i8*, i64) #1

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { noreturn }
attributes #3 = { argmemonly nounwind }
attributes #4 = { inaccessiblemem_or_argmemonly }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "log_sum_exp", linkageName: "julia_log_sum_exp_190", scope: null, file: !3, line: 71, type: !6, scopeLine: 71, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 809, scope: !8, inlinedAt: !10)
!8 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!9 = !DIFile(filename: "array.jl", directory: ".")
!10 = !DILocation(line: 72, scope: !5)
!11 = !{!12, !12, i64 0}
!12 = !{!"jtbaa_arraylen", !13, i64 0}
!13 = !{!"jtbaa_array", !14, i64 0}
!14 = !{!"jtbaa", !15, i64 0}
!15 = !{!"jtbaa"}
!16 = !DILocation(line: 809, scope: !8, inlinedAt: !17)
!17 = !DILocation(line: 74, scope: !5)
!18 = !DILocation(line: 785, scope: !19, inlinedAt: !20)
!19 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!20 = !DILocation(line: 785, scope: !19, inlinedAt: !21)
!21 = !DILocation(line: 77, scope: !5)
!22 = !DILocation(line: 403, scope: !23, inlinedAt: !25)
!23 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !24, file: !24, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!24 = !DIFile(filename: "float.jl", directory: ".")
!25 = !DILocation(line: 78, scope: !5)
!26 = !DILocation(line: 401, scope: !27, inlinedAt: !25)
!27 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !24, file: !24, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!28 = !DILocation(line: 219, scope: !29, inlinedAt: !30)
!29 = distinct !DISubprogram(name: "length;", linkageName: "length", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!30 = !DILocation(line: 785, scope: !19, inlinedAt: !25)
!31 = !DILocation(line: 440, scope: !32, inlinedAt: !34)
!32 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !33, file: !33, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!33 = !DIFile(filename: "int.jl", directory: ".")
!34 = !DILocation(line: 447, scope: !32, inlinedAt: !30)
!35 = !DILocation(line: 40, scope: !36, inlinedAt: !34)
!36 = distinct !DISubprogram(name: "&;", linkageName: "&", scope: !37, file: !37, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!37 = !DIFile(filename: "bool.jl", directory: ".")
!38 = !DILocation(line: 809, scope: !8, inlinedAt: !30)
!39 = !{!40, !40, i64 0}
!40 = !{!"jtbaa_arrayptr", !13, i64 0}
!41 = !{!42, !42, i64 0}
!42 = !{!"jtbaa_arraybuf", !43, i64 0}
!43 = !{!"jtbaa_data", !14, i64 0}
!44 = !DILocation(line: 86, scope: !45, inlinedAt: !30)
!45 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !33, file: !33, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!46 = !DILocation(line: 80, scope: !5)
!47 = !DILocation(line: 401, scope: !27, inlinedAt: !46)
!48 = !DILocation(line: 441, scope: !49, inlinedAt: !50)
!49 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !33, file: !33, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!50 = !DILocation(line: 350, scope: !51, inlinedAt: !53)
!51 = distinct !DISubprogram(name: ">=;", linkageName: ">=", scope: !52, file: !52, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!52 = !DIFile(filename: "operators.jl", directory: ".")
!53 = !DILocation(line: 285, scope: !54, inlinedAt: !56)
!54 = distinct !DISubprogram(name: "unitrange_last;", linkageName: "unitrange_last", scope: !55, file: !55, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!55 = !DIFile(filename: "range.jl", directory: ".")
!56 = !DILocation(line: 280, scope: !57, inlinedAt: !58)
!57 = distinct !DISubprogram(name: "UnitRange;", linkageName: "UnitRange", scope: !55, file: !55, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!58 = !DILocation(line: 5, scope: !59, inlinedAt: !60)
!59 = distinct !DISubprogram(name: "Colon;", linkageName: "Colon", scope: !55, file: !55, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!60 = !DILocation(line: 73, scope: !5)
!61 = !DILocation(line: 398, scope: !62, inlinedAt: !64)
!62 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !63, file: !63, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!63 = !DIFile(filename: "promotion.jl", directory: ".")
!64 = !DILocation(line: 624, scope: !65, inlinedAt: !17)
!65 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !55, file: !55, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!66 = !{i64 40}
!67 = !{i64 16}
!68 = !{!69, !69, i64 0}
!69 = !{!"jtbaa_tag", !43, i64 0}
!70 = !{!71, !71, i64 0}
!71 = !{!"jtbaa_immut", !72, i64 0}
!72 = !{!"jtbaa_value", !43, i64 0}
