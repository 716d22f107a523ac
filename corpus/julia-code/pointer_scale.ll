; ModuleID = 'pointer_scale'
source_filename = "pointer_scale"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:49 within `pointer_scale'
define void @julia_pointer_scale_170(i64, double, i64) !dbg !5 {
top:
;  @ /corpus/functions.jl:50 within `pointer_scale'
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %3 = icmp sgt i64 %2, 0, !dbg !7
; │││└└
     %4 = select i1 %3, i64 %2, i64 0, !dbg !13
; └└└
  br i1 %3, label %L12.preheader, label %L28, !dbg !20

L12.preheader:                                    ; preds = %top
;  @ /corpus/functions.jl:51 within `pointer_scale'
; ┌ @ pointer.jl within `unsafe_load'
   %5 = inttoptr i64 %0 to double*, !dbg !21
; └
  %min.iters.check = icmp ult i64 %4, 32, !dbg !24
  br i1 %min.iters.check, label %scalar.ph, label %vector.ph, !dbg !24

vector.ph:                                        ; preds = %L12.preheader
  %n.mod.vf = urem i64 %4, 32, !dbg !24
  %n.vec = sub i64 %4, %n.mod.vf, !dbg !24
  %ind.end = add i64 1, %n.vec, !dbg !24
  %broadcast.splatinsert15 = insertelement <8 x double> undef, double %1, i32 0, !dbg !24
  %broadcast.splat16 = shufflevector <8 x double> %broadcast.splatinsert15, <8 x double> undef, <8 x i32> zeroinitializer, !dbg !24
  %broadcast.splatinsert17 = insertelement <8 x double> undef, double %1, i32 0, !dbg !24
  %broadcast.splat18 = shufflevector <8 x double> %broadcast.splatinsert17, <8 x double> undef, <8 x i32> zeroinitializer, !dbg !24
  %broadcast.splatinsert19 = insertelement <8 x double> undef, double %1, i32 0, !dbg !24
  %broadcast.splat20 = shufflevector <8 x double> %broadcast.splatinsert19, <8 x double> undef, <8 x i32> zeroinitializer, !dbg !24
  %broadcast.splatinsert21 = insertelement <8 x double> undef, double %1, i32 0, !dbg !24
  %broadcast.splat22 = shufflevector <8 x double> %broadcast.splatinsert21, <8 x double> undef, <8 x i32> zeroinitializer, !dbg !24
  br label %vector.body, !dbg !24

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %offset.idx = add i64 1, %index
  %6 = add i64 %offset.idx, 0
; ┌ @ pointer.jl:105 within `unsafe_load'
   %7 = add nsw i64 %6, -1, !dbg !25
   %8 = getelementptr inbounds double, double* %5, i64 %7, !dbg !25
   %9 = getelementptr inbounds double, double* %8, i32 0, !dbg !25
   %10 = bitcast double* %9 to <8 x double>*, !dbg !25
   %wide.load = load <8 x double>, <8 x double>* %10, align 1, !dbg !25, !tbaa !26
   %11 = getelementptr inbounds double, double* %8, i32 8, !dbg !25
   %12 = bitcast double* %11 to <8 x double>*, !dbg !25
   %wide.load12 = load <8 x double>, <8 x double>* %12, align 1, !dbg !25, !tbaa !26
   %13 = getelementptr inbounds double, double* %8, i32 16, !dbg !25
   %14 = bitcast double* %13 to <8 x double>*, !dbg !25
   %wide.load13 = load <8 x double>, <8 x double>* %14, align 1, !dbg !25, !tbaa !26
   %15 = getelementptr inbounds double, double* %8, i32 24, !dbg !25
   %16 = bitcast double* %15 to <8 x double>*, !dbg !25
   %wide.load14 = load <8 x double>, <8 x double>* %16, align 1, !dbg !25, !tbaa !26
; └
; ┌ @ float.jl:405 within `*'
   %17 = fmul <8 x double> %wide.load, %broadcast.splat16, !dbg !30
   %18 = fmul <8 x double> %wide.load12, %broadcast.splat18, !dbg !30
   %19 = fmul <8 x double> %wide.load13, %broadcast.splat20, !dbg !30
   %20 = fmul <8 x double> %wide.load14, %broadcast.splat22, !dbg !30
; └
; ┌ @ pointer.jl:118 within `unsafe_store!'
   %21 = bitcast double* %9 to <8 x double>*, !dbg !33
   store <8 x double> %17, <8 x double>* %21, align 1, !dbg !33, !tbaa !26
   %22 = bitcast double* %11 to <8 x double>*, !dbg !33
   store <8 x double> %18, <8 x double>* %22, align 1, !dbg !33, !tbaa !26
   %23 = bitcast double* %13 to <8 x double>*, !dbg !33
   store <8 x double> %19, <8 x double>* %23, align 1, !dbg !33, !tbaa !26
   %24 = bitcast double* %15 to <8 x double>*, !dbg !33
   store <8 x double> %20, <8 x double>* %24, align 1, !dbg !33, !tbaa !26
   %index.next = add i64 %index, 32
   %25 = icmp eq i64 %index.next, %n.vec
   br i1 %25, label %middle.block, label %vector.body, !llvm.loop !35

middle.block:                                     ; preds = %vector.body
; └
  %cmp.n = icmp eq i64 %4, %n.vec, !dbg !24
  br i1 %cmp.n, label %L28, label %scalar.ph, !dbg !24

scalar.ph:                                        ; preds = %middle.block, %L12.preheader
  %bc.resume.val = phi i64 [ %ind.end, %middle.block ], [ 1, %L12.preheader ]
  br label %L12, !dbg !24

L12:                                              ; preds = %L12, %scalar.ph
  %value_phi3 = phi i64 [ %31, %L12 ], [ %bc.resume.val, %scalar.ph ]
; ┌ @ pointer.jl:105 within `unsafe_load'
   %26 = add nsw i64 %value_phi3, -1, !dbg !25
   %27 = getelementptr inbounds double, double* %5, i64 %26, !dbg !25
   %28 = load double, double* %27, align 1, !dbg !25, !tbaa !26
; └
; ┌ @ float.jl:405 within `*'
   %29 = fmul double %28, %1, !dbg !30
; └
; ┌ @ pointer.jl:118 within `unsafe_store!'
   store double %29, double* %27, align 1, !dbg !33, !tbaa !26
; └
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %30 = icmp eq i64 %value_phi3, %4, !dbg !37
; │└
   %31 = add nuw i64 %value_phi3, 1, !dbg !40
; └
  br i1 %30, label %L28, label %L12, !dbg !24, !llvm.loop !42

L28:                                              ; preds = %L12, %middle.block, %top
;  @ /corpus/functions.jl:53 within `pointer_scale'
  ret void, !dbg !44
}

define nonnull %jl_value_t* @jfptr_pointer_scale_171(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = bitcast %jl_value_t** %1 to i64**
  %4 = load i64*, i64** %3, align 8, !nonnull !4, !dereferenceable !45, !align !45
  %5 = load i64, i64* %4, align 8
  %6 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i64 1
  %7 = bitcast %jl_value_t** %6 to double**
  %8 = load double*, double** %7, align 8, !nonnull !4, !dereferenceable !45, !align !45
  %9 = load double, double* %8, align 8
  %10 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i64 2
  %11 = bitcast %jl_value_t** %10 to i64**
  %12 = load i64*, i64** %11, align 8, !nonnull !4, !dereferenceable !45, !align !45
  %13 = load i64, i64* %12, align 8
  call void @julia_pointer_scale_170(i64 %5, double %9, i64 %13)
  ret %jl_value_t* inttoptr (i64 140530898169312 to %jl_value_t*)
}

; Function Attrs: inaccessiblemem_or_argmemonly
declare void @jl_gc_queue_root(%jl_value_t*) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8*, i32, i32) #2

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_big_alloc(i8*, i64) #2

attributes #0 = { "thunk" }
attributes #1 = { inaccessiblemem_or_argmemonly }
attributes #2 = { allocsize(1) }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "pointer_scale", linkageName: "julia_pointer_scale_170", scope: null, file: !3, line: 49, type: !6, scopeLine: 49, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 441, scope: !8, inlinedAt: !10)
!8 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!9 = !DIFile(filename: "int.jl", directory: ".")
!10 = !DILocation(line: 350, scope: !11, inlinedAt: !13)
!11 = distinct !DISubprogram(name: ">=;", linkageName: ">=", scope: !12, file: !12, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!12 = !DIFile(filename: "operators.jl", directory: ".")
!13 = !DILocation(line: 285, scope: !14, inlinedAt: !16)
!14 = distinct !DISubprogram(name: "unitrange_last;", linkageName: "unitrange_last", scope: !15, file: !15, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!15 = !DIFile(filename: "range.jl", directory: ".")
!16 = !DILocation(line: 280, scope: !17, inlinedAt: !18)
!17 = distinct !DISubprogram(name: "UnitRange;", linkageName: "UnitRange", scope: !15, file: !15, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!18 = !DILocation(line: 5, scope: !19, inlinedAt: !20)
!19 = distinct !DISubprogram(name: "Colon;", linkageName: "Colon", scope: !15, file: !15, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!20 = !DILocation(line: 50, scope: !5)
!21 = !DILocation(line: 0, scope: !22, inlinedAt: !24)
!22 = distinct !DISubprogram(name: "unsafe_load;", linkageName: "unsafe_load", scope: !23, file: !23, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!23 = !DIFile(filename: "pointer.jl", directory: ".")
!24 = !DILocation(line: 51, scope: !5)
!25 = !DILocation(line: 105, scope: !22, inlinedAt: !24)
!26 = !{!27, !27, i64 0}
!27 = !{!"jtbaa_data", !28, i64 0}
!28 = !{!"jtbaa", !29, i64 0}
!29 = !{!"jtbaa"}
!30 = !DILocation(line: 405, scope: !31, inlinedAt: !24)
!31 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!32 = !DIFile(filename: "float.jl", directory: ".")
!33 = !DILocation(line: 118, scope: !34, inlinedAt: !24)
!34 = distinct !DISubprogram(name: "unsafe_store!;", linkageName: "unsafe_store!", scope: !23, file: !23, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!35 = distinct !{!35, !36}
!36 = !{!"llvm.loop.isvectorized", i32 1}
!37 = !DILocation(line: 398, scope: !38, inlinedAt: !40)
!38 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !39, file: !39, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!39 = !DIFile(filename: "promotion.jl", directory: ".")
!40 = !DILocation(line: 624, scope: !41, inlinedAt: !24)
!41 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !15, file: !15, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!42 = distinct !{!42, !43, !36}
!43 = !{!"llvm.loop.unroll.runtime.disable"}
!44 = !DILocation(line: 53, scope: !5)
!45 = !{i64 8}
