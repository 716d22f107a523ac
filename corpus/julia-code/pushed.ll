; ModuleID = 'pushed'
source_filename = "pushed"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:125 within `pushed'
define double @julia_pushed_250(%jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
  %gcframe = alloca %jl_value_t*, i32 3, align 16
  %1 = bitcast %jl_value_t** %gcframe to i8*
  call void @llvm.memset.p0i8.i32(i8* align 16 %1, i8 0, i32 24, i1 false), !tbaa !7
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
;  @ /corpus/functions.jl:126 within `pushed'
; ┌ @ array.jl:413 within `getindex'
; │┌ @ boot.jl:425 within `Array' @ boot.jl:406
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
    %9 = call %jl_value_t* inttoptr (i64 140531146270656 to %jl_value_t* (%jl_value_t*, i64)*)(%jl_value_t* inttoptr (i64 140530899894032 to %jl_value_t*), i64 0), !dbg !11
; └└
;  @ /corpus/functions.jl:127 within `pushed'
; ┌ @ array.jl:785 within `iterate' @ array.jl:785
; │┌ @ array.jl:219 within `length'
    %10 = bitcast %jl_value_t* %0 to %jl_array_t*, !dbg !19
    %11 = getelementptr inbounds %jl_array_t, %jl_array_t* %10, i64 0, i32 1, !dbg !19
    %12 = load i64, i64* %11, align 8, !dbg !19, !tbaa !25
; │└
   %13 = icmp slt i64 %12, 1, !dbg !21
   br i1 %13, label %L62, label %L19, !dbg !21

L19:                                              ; preds = %top
; │┌ @ array.jl:809 within `getindex'
    %14 = bitcast %jl_value_t* %0 to double**, !dbg !28
    %15 = load double*, double** %14, align 8, !dbg !28, !tbaa !29, !nonnull !4
    %16 = load double, double* %15, align 8, !dbg !28, !tbaa !31
    %17 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 2
    store %jl_value_t* %9, %jl_value_t** %17
; └└
;  @ /corpus/functions.jl:128 within `pushed'
; ┌ @ array.jl:935 within `push!'
; │┌ @ array.jl:892 within `_growend!'
    call void inttoptr (i64 140531146277984 to void (%jl_value_t*, i64)*)(%jl_value_t* %9, i64 1), !dbg !34
; │└
; │ @ array.jl:936 within `push!'
; │┌ @ abstractarray.jl:302 within `lastindex'
; ││┌ @ abstractarray.jl:267 within `eachindex'
; │││┌ @ abstractarray.jl:95 within `axes1'
; ││││┌ @ abstractarray.jl:75 within `axes'
; │││││┌ @ array.jl:155 within `size'
        %18 = bitcast %jl_value_t* %9 to %jl_value_t**, !dbg !39
        %19 = getelementptr inbounds %jl_value_t*, %jl_value_t** %18, i64 3, !dbg !39
        %20 = bitcast %jl_value_t** %19 to i64*, !dbg !39
        %21 = load i64, i64* %20, align 8, !dbg !39, !tbaa !51
; │││││└
; │││││┌ @ tuple.jl:157 within `map'
; ││││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; │││││││┌ @ promotion.jl:409 within `max'
          %22 = icmp sgt i64 %21, 0, !dbg !53
          %23 = select i1 %22, i64 %21, i64 0, !dbg !53
; │└└└└└└└
; │┌ @ array.jl:847 within `setindex!'
    %24 = add nsw i64 %23, -1, !dbg !63
    %25 = bitcast %jl_value_t* %9 to %jl_array_t*, !dbg !63
    %26 = getelementptr inbounds %jl_array_t, %jl_array_t* %25, i64 0, i32 1, !dbg !63
    %27 = load i64, i64* %26, align 8, !dbg !63, !tbaa !25
    %28 = icmp ult i64 %24, %27, !dbg !63
    br i1 %28, label %idxend.lr.ph, label %oob, !dbg !63

idxend.lr.ph:                                     ; preds = %L19
    %29 = bitcast %jl_value_t* %9 to double**, !dbg !65
; ││ @ array.jl:847 within `setindex!'
    br label %idxend, !dbg !63

L56:                                              ; preds = %idxend
; └└
; ┌ @ array.jl:785 within `iterate'
; │┌ @ array.jl:809 within `getindex'
    %30 = load double*, double** %14, align 8, !dbg !66, !tbaa !29, !nonnull !4
    %31 = getelementptr inbounds double, double* %30, i64 %47, !dbg !66
    %32 = load double, double* %31, align 8, !dbg !66, !tbaa !31
; │└
; │┌ @ int.jl:86 within `+'
    %33 = add i64 %value_phi422, 1, !dbg !68
; └└
; ┌ @ array.jl:935 within `push!'
; │┌ @ array.jl:892 within `_growend!'
    call void inttoptr (i64 140531146277984 to void (%jl_value_t*, i64)*)(%jl_value_t* %9, i64 1), !dbg !34
; │└
; │ @ array.jl:936 within `push!'
; │┌ @ abstractarray.jl:302 within `lastindex'
; ││┌ @ abstractarray.jl:267 within `eachindex'
; │││┌ @ abstractarray.jl:95 within `axes1'
; ││││┌ @ abstractarray.jl:75 within `axes'
; │││││┌ @ array.jl:155 within `size'
        %34 = load i64, i64* %20, align 8, !dbg !39, !tbaa !51
; │││││└
; │││││┌ @ tuple.jl:157 within `map'
; ││││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; │││││││┌ @ promotion.jl:409 within `max'
          %35 = icmp sgt i64 %34, 0, !dbg !53
          %36 = select i1 %35, i64 %34, i64 0, !dbg !53
; │└└└└└└└
; │┌ @ array.jl:847 within `setindex!'
    %37 = add nsw i64 %36, -1, !dbg !63
    %38 = load i64, i64* %26, align 8, !dbg !63, !tbaa !25
    %39 = icmp ult i64 %37, %38, !dbg !63
    br i1 %39, label %idxend, label %oob, !dbg !63

L62:                                              ; preds = %top
; └└
;  @ /corpus/functions.jl:130 within `pushed'
; ┌ @ array.jl within `getindex'
   %.phi.trans.insert24 = bitcast %jl_value_t* %9 to %jl_array_t*, !dbg !71
   %.phi.trans.insert25 = getelementptr inbounds %jl_array_t, %jl_array_t* %.phi.trans.insert24, i64 0, i32 1, !dbg !71
; │ @ array.jl:809 within `getindex'
   %.pre = load i64, i64* %.phi.trans.insert25, align 8, !dbg !73, !tbaa !25
   %40 = icmp eq i64 %.pre, 0, !dbg !73
   br i1 %40, label %oob8, label %idxend9, !dbg !73

oob:                                              ; preds = %L56, %L19
; └
;  @ /corpus/functions.jl:128 within `pushed'
; ┌ @ array.jl:936 within `push!'
; │┌ @ abstractarray.jl:302 within `lastindex'
; ││┌ @ abstractarray.jl:267 within `eachindex'
; │││┌ @ abstractarray.jl:95 within `axes1'
; ││││┌ @ abstractarray.jl:75 within `axes'
; │││││┌ @ tuple.jl:157 within `map'
; ││││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; │││││││┌ @ promotion.jl:409 within `max'
          %.lcssa = phi i64 [ %23, %L19 ], [ %36, %L56 ], !dbg !53
; │└└└└└└└
; │┌ @ array.jl:847 within `setindex!'
    %41 = alloca i64, align 8, !dbg !63
    store i64 %.lcssa, i64* %41, align 8, !dbg !63
    call void @jl_bounds_error_ints(%jl_value_t* %9, i64* nonnull %41, i64 1), !dbg !63
    unreachable, !dbg !63

idxend:                                           ; preds = %L56, %idxend.lr.ph
    %42 = phi i64 [ %27, %idxend.lr.ph ], [ %38, %L56 ]
    %43 = phi i64 [ %24, %idxend.lr.ph ], [ %37, %L56 ]
    %value_phi422 = phi i64 [ 2, %idxend.lr.ph ], [ %33, %L56 ]
    %value_phi321 = phi double [ %16, %idxend.lr.ph ], [ %32, %L56 ]
; └└
; ┌ @ float.jl:405 within `*'
   %44 = fmul double %value_phi321, %value_phi321, !dbg !74
; └
; ┌ @ array.jl:936 within `push!'
; │┌ @ array.jl:847 within `setindex!'
    %45 = load double*, double** %29, align 8, !dbg !63, !tbaa !29, !nonnull !4
    %46 = getelementptr inbounds double, double* %45, i64 %43, !dbg !63
    store double %44, double* %46, align 8, !dbg !63, !tbaa !31
; └└
; ┌ @ array.jl:785 within `iterate'
; │┌ @ int.jl:922 within `-' @ int.jl:85
    %47 = add i64 %value_phi422, -1, !dbg !77
; │└
; │┌ @ array.jl:219 within `length'
    %48 = load i64, i64* %11, align 8, !dbg !80, !tbaa !25
; │└
; │┌ @ int.jl:447 within `<' @ int.jl:440
    %49 = icmp uge i64 %47, %48, !dbg !81
; ││ @ int.jl:447 within `<'
; ││┌ @ bool.jl:40 within `&'
     %50 = icmp slt i64 %48, 0, !dbg !84
; │└└
   %51 = or i1 %50, %49, !dbg !67
   br i1 %51, label %idxend9, label %L56, !dbg !67

oob8:                                             ; preds = %L62
; └
;  @ /corpus/functions.jl:130 within `pushed'
; ┌ @ array.jl:809 within `getindex'
   %52 = alloca i64, align 8, !dbg !73
   store i64 1, i64* %52, align 8, !dbg !73
   %53 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 2
   store %jl_value_t* %9, %jl_value_t** %53
   call void @jl_bounds_error_ints(%jl_value_t* %9, i64* nonnull %52, i64 1), !dbg !73
   unreachable, !dbg !73

idxend9:                                          ; preds = %idxend, %L62
   %54 = phi i64 [ %.pre, %L62 ], [ %42, %idxend ]
   %.pre-phi28 = phi %jl_value_t* [ %9, %L62 ], [ %9, %idxend ]
; └
; ┌ @ abstractarray.jl:302 within `lastindex'
; │┌ @ abstractarray.jl:267 within `eachindex'
; ││┌ @ abstractarray.jl:95 within `axes1'
; │││┌ @ abstractarray.jl:75 within `axes'
; ││││┌ @ array.jl:155 within `size'
       %55 = bitcast %jl_value_t* %.pre-phi28 to %jl_value_t**, !dbg !87
       %56 = getelementptr inbounds %jl_value_t*, %jl_value_t** %55, i64 3, !dbg !87
       %57 = bitcast %jl_value_t** %56 to i64*, !dbg !87
       %58 = load i64, i64* %57, align 8, !dbg !87, !tbaa !51
; ││││└
; ││││┌ @ tuple.jl:157 within `map'
; │││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; ││││││┌ @ promotion.jl:409 within `max'
         %59 = icmp sgt i64 %58, 0, !dbg !92
         %60 = select i1 %59, i64 %58, i64 0, !dbg !92
; └└└└└└└
; ┌ @ array.jl:809 within `getindex'
   %61 = add nsw i64 %60, -1, !dbg !73
   %62 = icmp ult i64 %61, %54, !dbg !73
   br i1 %62, label %idxend11, label %oob10, !dbg !73

oob10:                                            ; preds = %idxend9
   %63 = alloca i64, align 8, !dbg !73
   store i64 %60, i64* %63, align 8, !dbg !73
   %64 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 2
   store %jl_value_t* %9, %jl_value_t** %64
   call void @jl_bounds_error_ints(%jl_value_t* %9, i64* nonnull %63, i64 1), !dbg !73
   unreachable, !dbg !73

idxend11:                                         ; preds = %idxend9
   %65 = bitcast %jl_value_t* %.pre-phi28 to double**, !dbg !73
   %66 = load double*, double** %65, align 8, !dbg !73, !tbaa !29, !nonnull !4
   %67 = load double, double* %66, align 8, !dbg !73, !tbaa !31
   %68 = getelementptr inbounds double, double* %66, i64 %61, !dbg !73
   %69 = load double, double* %68, align 8, !dbg !73, !tbaa !31
; └
; ┌ @ float.jl:405 within `*'
   %70 = fmul double %67, %69, !dbg !96
   %71 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 1
   %72 = load %jl_value_t*, %jl_value_t** %71, !tbaa !7
   %73 = getelementptr %jl_value_t**, %jl_value_t*** %ptls, i32 0
   %74 = bitcast %jl_value_t*** %73 to %jl_value_t**
   store %jl_value_t* %72, %jl_value_t** %74, !tbaa !7
; └
  ret double %70, !dbg !72
}

define nonnull %jl_value_t* @jfptr_pushed_251(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %3 = load %jl_value_t*, %jl_value_t** %1, align 8, !nonnull !4, !dereferenceable !97, !align !98
  %4 = call double @julia_pushed_250(%jl_value_t* %3)
  %5 = bitcast %jl_value_t*** %ptls to i8*
  %6 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %5, i32 1400, i32 16) #1
  %7 = bitcast %jl_value_t* %6 to %jl_value_t**
  %8 = getelementptr %jl_value_t*, %jl_value_t** %7, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %8, !tbaa !99
  %9 = bitcast %jl_value_t* %6 to double*
  store double %4, double* %9, align 8, !tbaa !101
  ret %jl_value_t* %6
}

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

declare nonnull %jl_value_t* @j_throw_inexacterror_251(%jl_value_t*, i64)

; Function Attrs: cold noreturn nounwind
declare void @llvm.trap() #2

; Function Attrs: noreturn
declare void @jl_bounds_error_ints(%jl_value_t*, i64*, i64) #3

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

declare noalias nonnull %jl_value_t** @julia.new_gc_frame(i32)

declare void @julia.push_gc_frame(%jl_value_t**, i32)

declare %jl_value_t** @julia.get_gc_frame_slot(%jl_value_t**, i32)

declare void @julia.pop_gc_frame(%jl_value_t**)

; Function Attrs: argmemonly nounwind
declare void @llvm.memset.p0i8.i32(i8* nocapture writeonly, i8, i32, i1 immarg) #4

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_bytes(i8*, i64) #1

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { cold noreturn nounwind }
attributes #3 = { noreturn }
attributes #4 = { argmemonly nounwind }
attributes #5 = { inaccessiblemem_or_argmemonly }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "pushed", linkageName: "julia_pushed_250", scope: null, file: !3, line: 125, type: !6, scopeLine: 125, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0}
!8 = !{!"jtbaa_gcframe", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 406, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "Array;", linkageName: "Array", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "boot.jl", directory: ".")
!14 = !DILocation(line: 425, scope: !12, inlinedAt: !15)
!15 = !DILocation(line: 413, scope: !16, inlinedAt: !18)
!16 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !17, file: !17, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!17 = !DIFile(filename: "array.jl", directory: ".")
!18 = !DILocation(line: 126, scope: !5)
!19 = !DILocation(line: 219, scope: !20, inlinedAt: !21)
!20 = distinct !DISubprogram(name: "length;", linkageName: "length", scope: !17, file: !17, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!21 = !DILocation(line: 785, scope: !22, inlinedAt: !23)
!22 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !17, file: !17, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!23 = !DILocation(line: 785, scope: !22, inlinedAt: !24)
!24 = !DILocation(line: 127, scope: !5)
!25 = !{!26, !26, i64 0}
!26 = !{!"jtbaa_arraylen", !27, i64 0}
!27 = !{!"jtbaa_array", !9, i64 0}
!28 = !DILocation(line: 809, scope: !16, inlinedAt: !21)
!29 = !{!30, !30, i64 0}
!30 = !{!"jtbaa_arrayptr", !27, i64 0}
!31 = !{!32, !32, i64 0}
!32 = !{!"jtbaa_arraybuf", !33, i64 0}
!33 = !{!"jtbaa_data", !9, i64 0}
!34 = !DILocation(line: 892, scope: !35, inlinedAt: !36)
!35 = distinct !DISubprogram(name: "_growend!;", linkageName: "_growend!", scope: !17, file: !17, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!36 = !DILocation(line: 935, scope: !37, inlinedAt: !38)
!37 = distinct !DISubprogram(name: "push!;", linkageName: "push!", scope: !17, file: !17, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!38 = !DILocation(line: 128, scope: !5)
!39 = !DILocation(line: 155, scope: !40, inlinedAt: !41)
!40 = distinct !DISubprogram(name: "size;", linkageName: "size", scope: !17, file: !17, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!41 = !DILocation(line: 75, scope: !42, inlinedAt: !44)
!42 = distinct !DISubprogram(name: "axes;", linkageName: "axes", scope: !43, file: !43, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!43 = !DIFile(filename: "abstractarray.jl", directory: ".")
!44 = !DILocation(line: 95, scope: !45, inlinedAt: !46)
!45 = distinct !DISubprogram(name: "axes1;", linkageName: "axes1", scope: !43, file: !43, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!46 = !DILocation(line: 267, scope: !47, inlinedAt: !48)
!47 = distinct !DISubprogram(name: "eachindex;", linkageName: "eachindex", scope: !43, file: !43, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!48 = !DILocation(line: 302, scope: !49, inlinedAt: !50)
!49 = distinct !DISubprogram(name: "lastindex;", linkageName: "lastindex", scope: !43, file: !43, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!50 = !DILocation(line: 936, scope: !37, inlinedAt: !38)
!51 = !{!52, !52, i64 0}
!52 = !{!"jtbaa_arraysize", !27, i64 0}
!53 = !DILocation(line: 409, scope: !54, inlinedAt: !56)
!54 = distinct !DISubprogram(name: "max;", linkageName: "max", scope: !55, file: !55, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!55 = !DIFile(filename: "promotion.jl", directory: ".")
!56 = !DILocation(line: 317, scope: !57, inlinedAt: !59)
!57 = distinct !DISubprogram(name: "OneTo;", linkageName: "OneTo", scope: !58, file: !58, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!58 = !DIFile(filename: "range.jl", directory: ".")
!59 = !DILocation(line: 326, scope: !57, inlinedAt: !60)
!60 = !DILocation(line: 157, scope: !61, inlinedAt: !41)
!61 = distinct !DISubprogram(name: "map;", linkageName: "map", scope: !62, file: !62, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!62 = !DIFile(filename: "tuple.jl", directory: ".")
!63 = !DILocation(line: 847, scope: !64, inlinedAt: !50)
!64 = distinct !DISubprogram(name: "setindex!;", linkageName: "setindex!", scope: !17, file: !17, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!65 = !DILocation(line: 0, scope: !64, inlinedAt: !50)
!66 = !DILocation(line: 809, scope: !16, inlinedAt: !67)
!67 = !DILocation(line: 785, scope: !22, inlinedAt: !38)
!68 = !DILocation(line: 86, scope: !69, inlinedAt: !67)
!69 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !70, file: !70, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!70 = !DIFile(filename: "int.jl", directory: ".")
!71 = !DILocation(line: 0, scope: !16, inlinedAt: !72)
!72 = !DILocation(line: 130, scope: !5)
!73 = !DILocation(line: 809, scope: !16, inlinedAt: !72)
!74 = !DILocation(line: 405, scope: !75, inlinedAt: !38)
!75 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !76, file: !76, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!76 = !DIFile(filename: "float.jl", directory: ".")
!77 = !DILocation(line: 85, scope: !78, inlinedAt: !79)
!78 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !70, file: !70, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!79 = !DILocation(line: 922, scope: !78, inlinedAt: !67)
!80 = !DILocation(line: 219, scope: !20, inlinedAt: !67)
!81 = !DILocation(line: 440, scope: !82, inlinedAt: !83)
!82 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !70, file: !70, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!83 = !DILocation(line: 447, scope: !82, inlinedAt: !67)
!84 = !DILocation(line: 40, scope: !85, inlinedAt: !83)
!85 = distinct !DISubprogram(name: "&;", linkageName: "&", scope: !86, file: !86, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!86 = !DIFile(filename: "bool.jl", directory: ".")
!87 = !DILocation(line: 155, scope: !40, inlinedAt: !88)
!88 = !DILocation(line: 75, scope: !42, inlinedAt: !89)
!89 = !DILocation(line: 95, scope: !45, inlinedAt: !90)
!90 = !DILocation(line: 267, scope: !47, inlinedAt: !91)
!91 = !DILocation(line: 302, scope: !49, inlinedAt: !72)
!92 = !DILocation(line: 409, scope: !54, inlinedAt: !93)
!93 = !DILocation(line: 317, scope: !57, inlinedAt: !94)
!94 = !DILocation(line: 326, scope: !57, inlinedAt: !95)
!95 = !DILocation(line: 157, scope: !61, inlinedAt: !88)
!96 = !DILocation(line: 405, scope: !75, inlinedAt: !72)
!97 = !{i64 40}
!98 = !{i64 16}
!99 = !{!100, !100, i64 0}
!100 = !{!"jtbaa_tag", !33, i64 0}
!101 = !{!102, !102, i64 0}
!102 = !{!"jtbaa_immut", !103, i64 0}
!103 = !{!"jtbaa_value", !33, i64 0}
