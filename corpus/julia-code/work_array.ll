; ModuleID = 'work_array'
source_filename = "work_array"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:116 within `work_array'
define double @julia_work_array_234(%jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
  %gcframe = alloca %jl_value_t*, i32 3, align 16
  %1 = bitcast %jl_value_t** %gcframe to i8*
  call void @llvm.memset.p0i8.i32(i8* align 16 %1, i8 0, i32 24, i1 false), !tbaa !7
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
;  @ /corpus/functions.jl:117 within `work_array'
; ┌ @ array.jl:375 within `similar'
; │┌ @ array.jl:154 within `size'
    %2 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 0, !dbg !11
    %3 = bitcast %jl_value_t** %2 to i64*, !dbg !11
    store i64 4, i64* %3, !dbg !11, !tbaa !7
    %4 = getelementptr %jl_value_t**, %jl_value_t*** %ptls, i32 0, !dbg !11
    %5 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 1, !dbg !11
    %6 = bitcast %jl_value_t** %5 to %jl_value_t***, !dbg !11
    %7 = load %jl_value_t**, %jl_value_t*** %4, !dbg !11
    store %jl_value_t** %7, %jl_value_t*** %6, !dbg !11, !tbaa !7
    %8 = bitcast %jl_value_t*** %4 to %jl_value_t***, !dbg !11
    store %jl_value_t** %gcframe, %jl_value_t*** %8, !dbg !11
    %9 = bitcast %jl_value_t* %0 to %jl_value_t**, !dbg !11
    %10 = getelementptr inbounds %jl_value_t*, %jl_value_t** %9, i64 3, !dbg !11
    %11 = bitcast %jl_value_t** %10 to i64*, !dbg !11
    %12 = load i64, i64* %11, align 8, !dbg !11, !tbaa !17
; │└
; │┌ @ boot.jl:406 within `Array'
    %13 = call %jl_value_t* inttoptr (i64 140531146270656 to %jl_value_t* (%jl_value_t*, i64)*)(%jl_value_t* inttoptr (i64 140530899894032 to %jl_value_t*), i64 %12), !dbg !20
; └└
;  @ /corpus/functions.jl:118 within `work_array'
; ┌ @ array.jl:809 within `getindex'
   %14 = bitcast %jl_value_t* %0 to %jl_array_t*, !dbg !23
   %15 = getelementptr inbounds %jl_array_t, %jl_array_t* %14, i64 0, i32 1, !dbg !23
   %16 = load i64, i64* %15, align 8, !dbg !23, !tbaa !26
   %17 = icmp eq i64 %16, 0, !dbg !23
   br i1 %17, label %oob, label %idxend, !dbg !23

L17:                                              ; preds = %idxend12, %L17.preheader
   %18 = phi double [ %59, %idxend12 ], [ %43, %L17.preheader ]
   %value_phi5 = phi i64 [ %63, %idxend12 ], [ 2, %L17.preheader ]
; └
  %19 = add i64 %value_phi5, -1, !dbg !28
;  @ /corpus/functions.jl:120 within `work_array'
; ┌ @ array.jl:809 within `getindex'
   %exitcond = icmp eq i64 %value_phi5, %47, !dbg !29
   br i1 %exitcond, label %oob7, label %idxend8, !dbg !29

L37:                                              ; preds = %idxend12, %idxend2
; └
;  @ /corpus/functions.jl:122 within `work_array'
; ┌ @ abstractarray.jl:302 within `lastindex'
; │┌ @ abstractarray.jl:267 within `eachindex'
; ││┌ @ abstractarray.jl:95 within `axes1'
; │││┌ @ abstractarray.jl:75 within `axes'
; ││││┌ @ array.jl:155 within `size'
       %20 = bitcast %jl_value_t* %13 to %jl_value_t**, !dbg !31
       %21 = getelementptr inbounds %jl_value_t*, %jl_value_t** %20, i64 3, !dbg !31
       %22 = bitcast %jl_value_t** %21 to i64*, !dbg !31
       %23 = load i64, i64* %22, align 8, !dbg !31, !tbaa !17
; ││││└
; ││││┌ @ tuple.jl:157 within `map'
; │││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; ││││││┌ @ promotion.jl:409 within `max'
         %24 = icmp sgt i64 %23, 0, !dbg !42
         %25 = select i1 %24, i64 %23, i64 0, !dbg !42
; └└└└└└└
; ┌ @ array.jl:809 within `getindex'
   %26 = add nsw i64 %25, -1, !dbg !52
   %27 = icmp ult i64 %26, %31, !dbg !52
   br i1 %27, label %idxend19, label %oob16, !dbg !52

oob:                                              ; preds = %top
; └
;  @ /corpus/functions.jl:118 within `work_array'
; ┌ @ array.jl:809 within `getindex'
   %28 = alloca i64, align 8, !dbg !23
   store i64 1, i64* %28, align 8, !dbg !23
   call void @jl_bounds_error_ints(%jl_value_t* %0, i64* nonnull %28, i64 1), !dbg !23
   unreachable, !dbg !23

idxend:                                           ; preds = %top
; └
; ┌ @ array.jl:847 within `setindex!'
   %29 = bitcast %jl_value_t* %13 to %jl_array_t*, !dbg !53
   %30 = getelementptr inbounds %jl_array_t, %jl_array_t* %29, i64 0, i32 1, !dbg !53
   %31 = load i64, i64* %30, align 8, !dbg !53, !tbaa !26
   %32 = icmp eq i64 %31, 0, !dbg !53
   br i1 %32, label %oob1, label %idxend2, !dbg !53

oob1:                                             ; preds = %idxend
   %33 = alloca i64, align 8, !dbg !53
   store i64 1, i64* %33, align 8, !dbg !53
   %34 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 2
   store %jl_value_t* %13, %jl_value_t** %34
   call void @jl_bounds_error_ints(%jl_value_t* %13, i64* nonnull %33, i64 1), !dbg !53
   unreachable, !dbg !53

idxend2:                                          ; preds = %idxend
; └
; ┌ @ array.jl:809 within `getindex'
   %35 = bitcast %jl_value_t* %0 to i64**, !dbg !23
   %36 = load i64*, i64** %35, align 8, !dbg !23, !tbaa !55, !nonnull !4
   %37 = load i64, i64* %36, align 8, !dbg !23, !tbaa !57
; └
; ┌ @ array.jl:847 within `setindex!'
   %38 = bitcast %jl_value_t* %13 to i64**, !dbg !53
   %39 = load i64*, i64** %38, align 8, !dbg !53, !tbaa !55, !nonnull !4
   store i64 %37, i64* %39, align 8, !dbg !53, !tbaa !57
; └
;  @ /corpus/functions.jl:119 within `work_array'
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %40 = icmp sgt i64 %16, 1, !dbg !60
; │││└└
     %41 = select i1 %40, i64 %16, i64 1, !dbg !66
; └└└
  %42 = bitcast i64* %39 to double*, !dbg !72
  br i1 %40, label %L17.preheader, label %L37, !dbg !72

L17.preheader:                                    ; preds = %idxend2
  %43 = bitcast i64 %37 to double, !dbg !72
;  @ /corpus/functions.jl:120 within `work_array'
; ┌ @ array.jl within `getindex'
   %44 = load i64, i64* %15, align 8, !dbg !73
   %45 = bitcast %jl_value_t* %0 to double**, !dbg !73
   %46 = load double*, double** %45, align 8, !dbg !73
; │ @ array.jl:809 within `getindex'
   %47 = add i64 %31, 2, !dbg !29
   br label %L17, !dbg !29

oob7:                                             ; preds = %L17
; └
  %.lcssa = phi i64 [ %19, %L17 ], !dbg !28
;  @ /corpus/functions.jl:120 within `work_array'
; ┌ @ array.jl:809 within `getindex'
   %48 = alloca i64, align 8, !dbg !29
   store i64 %.lcssa, i64* %48, align 8, !dbg !29
   %49 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 2
   store %jl_value_t* %13, %jl_value_t** %49
   call void @jl_bounds_error_ints(%jl_value_t* %13, i64* nonnull %48, i64 1), !dbg !29
   unreachable, !dbg !29

idxend8:                                          ; preds = %L17
   %50 = icmp ult i64 %19, %44, !dbg !29
   br i1 %50, label %idxend10, label %oob9, !dbg !29

oob9:                                             ; preds = %idxend8
   %value_phi5.lcssa44 = phi i64 [ %value_phi5, %idxend8 ]
   %51 = alloca i64, align 8, !dbg !29
   store i64 %value_phi5.lcssa44, i64* %51, align 8, !dbg !29
   call void @jl_bounds_error_ints(%jl_value_t* %0, i64* nonnull %51, i64 1), !dbg !29
   unreachable, !dbg !29

idxend10:                                         ; preds = %idxend8
   %52 = getelementptr inbounds double, double* %46, i64 %19, !dbg !29
   %53 = load double, double* %52, align 8, !dbg !29, !tbaa !57
; └
; ┌ @ array.jl:847 within `setindex!'
   %54 = icmp ult i64 %19, %31, !dbg !74
   br i1 %54, label %idxend12, label %oob11, !dbg !74

oob11:                                            ; preds = %idxend10
   %value_phi5.lcssa45 = phi i64 [ %value_phi5, %idxend10 ]
   %55 = alloca i64, align 8, !dbg !74
   store i64 %value_phi5.lcssa45, i64* %55, align 8, !dbg !74
   %56 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 2
   store %jl_value_t* %13, %jl_value_t** %56
   call void @jl_bounds_error_ints(%jl_value_t* %13, i64* nonnull %55, i64 1), !dbg !74
   unreachable, !dbg !74

idxend12:                                         ; preds = %idxend10
; └
; ┌ @ float.jl:405 within `*'
   %57 = fmul double %18, 5.000000e-01, !dbg !75
; └
; ┌ @ intfuncs.jl:296 within `literal_pow'
; │┌ @ float.jl:405 within `*'
    %58 = fmul double %53, %53, !dbg !78
; └└
; ┌ @ float.jl:401 within `+'
   %59 = fadd double %58, %57, !dbg !82
; └
; ┌ @ array.jl:847 within `setindex!'
   %60 = getelementptr inbounds i64, i64* %39, i64 %19, !dbg !74
   %61 = bitcast i64* %60 to double*, !dbg !74
   store double %59, double* %61, align 8, !dbg !74, !tbaa !57
; └
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %62 = icmp eq i64 %value_phi5, %41, !dbg !84
; │└
   %63 = add i64 %value_phi5, 1, !dbg !86
; └
  br i1 %62, label %L37, label %L17, !dbg !30

oob16:                                            ; preds = %L37
;  @ /corpus/functions.jl:122 within `work_array'
; ┌ @ array.jl:809 within `getindex'
   %64 = alloca i64, align 8, !dbg !52
   store i64 %25, i64* %64, align 8, !dbg !52
   %65 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 2
   store %jl_value_t* %13, %jl_value_t** %65
   call void @jl_bounds_error_ints(%jl_value_t* %13, i64* nonnull %64, i64 1), !dbg !52
   unreachable, !dbg !52

idxend19:                                         ; preds = %L37
   %66 = getelementptr inbounds i64, i64* %39, i64 %26, !dbg !52
   %67 = bitcast i64* %66 to double*, !dbg !52
   %68 = load double, double* %67, align 8, !dbg !52, !tbaa !57
   %69 = load double, double* %42, align 8, !dbg !52, !tbaa !57
; └
; ┌ @ float.jl:405 within `*'
   %70 = fmul double %68, %69, !dbg !88
   %71 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 1
   %72 = load %jl_value_t*, %jl_value_t** %71, !tbaa !7
   %73 = getelementptr %jl_value_t**, %jl_value_t*** %ptls, i32 0
   %74 = bitcast %jl_value_t*** %73 to %jl_value_t**
   store %jl_value_t* %72, %jl_value_t** %74, !tbaa !7
; └
  ret double %70, !dbg !41
}

define nonnull %jl_value_t* @jfptr_work_array_235(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %3 = load %jl_value_t*, %jl_value_t** %1, align 8, !nonnull !4, !dereferenceable !89, !align !90
  %4 = call double @julia_work_array_234(%jl_value_t* %3)
  %5 = bitcast %jl_value_t*** %ptls to i8*
  %6 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %5, i32 1400, i32 16) #1
  %7 = bitcast %jl_value_t* %6 to %jl_value_t**
  %8 = getelementptr %jl_value_t*, %jl_value_t** %7, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %8, !tbaa !91
  %9 = bitcast %jl_value_t* %6 to double*
  store double %4, double* %9, align 8, !tbaa !93
  ret %jl_value_t* %6
}

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

; Function Attrs: noreturn
declare void @jl_bounds_error_ints(%jl_value_t*, i64*, i64) #2

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

declare noalias nonnull %jl_value_t** @julia.new_gc_frame(i32)

declare void @julia.push_gc_frame(%jl_value_t**, i32)

declare %jl_value_t** @julia.get_gc_frame_slot(%jl_value_t**, i32)

declare void @julia.pop_gc_frame(%jl_value_t**)

; Function Attrs: argmemonly nounwind
declare void @llvm.memset.p0i8.i32(i8* nocapture writeonly, i8, i32, i1 immarg) #3

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
!5 = distinct !DISubprogram(name: "work_array", linkageName: "julia_work_array_234", scope: null, file: !3, line: 116, type: !6, scopeLine: 116, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0}
!8 = !{!"jtbaa_gcframe", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 154, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "size;", linkageName: "size", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "array.jl", directory: ".")
!14 = !DILocation(line: 375, scope: !15, inlinedAt: !16)
!15 = distinct !DISubprogram(name: "similar;", linkageName: "similar", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!16 = !DILocation(line: 117, scope: !5)
!17 = !{!18, !18, i64 0}
!18 = !{!"jtbaa_arraysize", !19, i64 0}
!19 = !{!"jtbaa_array", !9, i64 0}
!20 = !DILocation(line: 406, scope: !21, inlinedAt: !14)
!21 = distinct !DISubprogram(name: "Array;", linkageName: "Array", scope: !22, file: !22, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!22 = !DIFile(filename: "boot.jl", directory: ".")
!23 = !DILocation(line: 809, scope: !24, inlinedAt: !25)
!24 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!25 = !DILocation(line: 118, scope: !5)
!26 = !{!27, !27, i64 0}
!27 = !{!"jtbaa_arraylen", !19, i64 0}
!28 = !DILocation(line: 0, scope: !5)
!29 = !DILocation(line: 809, scope: !24, inlinedAt: !30)
!30 = !DILocation(line: 120, scope: !5)
!31 = !DILocation(line: 155, scope: !12, inlinedAt: !32)
!32 = !DILocation(line: 75, scope: !33, inlinedAt: !35)
!33 = distinct !DISubprogram(name: "axes;", linkageName: "axes", scope: !34, file: !34, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!34 = !DIFile(filename: "abstractarray.jl", directory: ".")
!35 = !DILocation(line: 95, scope: !36, inlinedAt: !37)
!36 = distinct !DISubprogram(name: "axes1;", linkageName: "axes1", scope: !34, file: !34, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!37 = !DILocation(line: 267, scope: !38, inlinedAt: !39)
!38 = distinct !DISubprogram(name: "eachindex;", linkageName: "eachindex", scope: !34, file: !34, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!39 = !DILocation(line: 302, scope: !40, inlinedAt: !41)
!40 = distinct !DISubprogram(name: "lastindex;", linkageName: "lastindex", scope: !34, file: !34, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!41 = !DILocation(line: 122, scope: !5)
!42 = !DILocation(line: 409, scope: !43, inlinedAt: !45)
!43 = distinct !DISubprogram(name: "max;", linkageName: "max", scope: !44, file: !44, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!44 = !DIFile(filename: "promotion.jl", directory: ".")
!45 = !DILocation(line: 317, scope: !46, inlinedAt: !48)
!46 = distinct !DISubprogram(name: "OneTo;", linkageName: "OneTo", scope: !47, file: !47, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!47 = !DIFile(filename: "range.jl", directory: ".")
!48 = !DILocation(line: 326, scope: !46, inlinedAt: !49)
!49 = !DILocation(line: 157, scope: !50, inlinedAt: !32)
!50 = distinct !DISubprogram(name: "map;", linkageName: "map", scope: !51, file: !51, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!51 = !DIFile(filename: "tuple.jl", directory: ".")
!52 = !DILocation(line: 809, scope: !24, inlinedAt: !41)
!53 = !DILocation(line: 847, scope: !54, inlinedAt: !25)
!54 = distinct !DISubprogram(name: "setindex!;", linkageName: "setindex!", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!55 = !{!56, !56, i64 0}
!56 = !{!"jtbaa_arrayptr", !19, i64 0}
!57 = !{!58, !58, i64 0}
!58 = !{!"jtbaa_arraybuf", !59, i64 0}
!59 = !{!"jtbaa_data", !9, i64 0}
!60 = !DILocation(line: 441, scope: !61, inlinedAt: !63)
!61 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !62, file: !62, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!62 = !DIFile(filename: "int.jl", directory: ".")
!63 = !DILocation(line: 350, scope: !64, inlinedAt: !66)
!64 = distinct !DISubprogram(name: ">=;", linkageName: ">=", scope: !65, file: !65, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!65 = !DIFile(filename: "operators.jl", directory: ".")
!66 = !DILocation(line: 285, scope: !67, inlinedAt: !68)
!67 = distinct !DISubprogram(name: "unitrange_last;", linkageName: "unitrange_last", scope: !47, file: !47, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!68 = !DILocation(line: 280, scope: !69, inlinedAt: !70)
!69 = distinct !DISubprogram(name: "UnitRange;", linkageName: "UnitRange", scope: !47, file: !47, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!70 = !DILocation(line: 5, scope: !71, inlinedAt: !72)
!71 = distinct !DISubprogram(name: "Colon;", linkageName: "Colon", scope: !47, file: !47, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!72 = !DILocation(line: 119, scope: !5)
!73 = !DILocation(line: 0, scope: !24, inlinedAt: !30)
!74 = !DILocation(line: 847, scope: !54, inlinedAt: !30)
!75 = !DILocation(line: 405, scope: !76, inlinedAt: !30)
!76 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !77, file: !77, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!77 = !DIFile(filename: "float.jl", directory: ".")
!78 = !DILocation(line: 405, scope: !76, inlinedAt: !79)
!79 = !DILocation(line: 296, scope: !80, inlinedAt: !30)
!80 = distinct !DISubprogram(name: "literal_pow;", linkageName: "literal_pow", scope: !81, file: !81, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!81 = !DIFile(filename: "intfuncs.jl", directory: ".")
!82 = !DILocation(line: 401, scope: !83, inlinedAt: !30)
!83 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !77, file: !77, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!84 = !DILocation(line: 398, scope: !85, inlinedAt: !86)
!85 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !44, file: !44, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!86 = !DILocation(line: 624, scope: !87, inlinedAt: !30)
!87 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !47, file: !47, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!88 = !DILocation(line: 405, scope: !76, inlinedAt: !41)
!89 = !{i64 40}
!90 = !{i64 16}
!91 = !{!92, !92, i64 0}
!92 = !{!"jtbaa_tag", !59, i64 0}
!93 = !{!94, !94, i64 0}
!94 = !{!"jtbaa_immut", !95, i64 0}
!95 = !{!"jtbaa_value", !59, i64 0}
