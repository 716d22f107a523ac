; ModuleID = 'broadcast_sum'
source_filename = "broadcast_sum"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:124 within `broadcast_sum'
define double @julia_broadcast_sum_239(%jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
  %gcframe = alloca %jl_value_t*, i32 3, align 16
  %1 = bitcast %jl_value_t** %gcframe to i8*
  call void @llvm.memset.p0i8.i32(i8* align 16 %1, i8 0, i32 24, i1 false), !tbaa !7
  %2 = alloca [1 x [1 x i64]], align 8
  %3 = alloca [1 x [1 x i64]], align 8
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
; ┌ @ broadcast.jl:837 within `materialize'
; │┌ @ broadcast.jl:266 within `instantiate'
; ││┌ @ broadcast.jl:484 within `combine_axes'
; │││┌ @ broadcast.jl:207 within `axes'
; ││││┌ @ broadcast.jl:209 within `_axes'
; │││││┌ @ broadcast.jl:484 within `combine_axes'
; ││││││┌ @ abstractarray.jl:75 within `axes'
; │││││││┌ @ array.jl:155 within `size'
          %4 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 0, !dbg !11
          %5 = bitcast %jl_value_t** %4 to i64*, !dbg !11
          store i64 4, i64* %5, !dbg !11, !tbaa !7
          %6 = getelementptr %jl_value_t**, %jl_value_t*** %ptls, i32 0, !dbg !11
          %7 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 1, !dbg !11
          %8 = bitcast %jl_value_t** %7 to %jl_value_t***, !dbg !11
          %9 = load %jl_value_t**, %jl_value_t*** %6, !dbg !11
          store %jl_value_t** %9, %jl_value_t*** %8, !dbg !11, !tbaa !7
          %10 = bitcast %jl_value_t*** %6 to %jl_value_t***, !dbg !11
          store %jl_value_t** %gcframe, %jl_value_t*** %10, !dbg !11
          %11 = bitcast %jl_value_t* %0 to %jl_value_t**, !dbg !11
          %12 = getelementptr inbounds %jl_value_t*, %jl_value_t** %11, i64 3, !dbg !11
          %13 = bitcast %jl_value_t** %12 to i64*, !dbg !11
          %14 = load i64, i64* %13, align 8, !dbg !11, !tbaa !30
; │││││││└
; │││││││┌ @ tuple.jl:157 within `map'
; ││││││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; │││││││││┌ @ promotion.jl:409 within `max'
            %15 = icmp sgt i64 %14, 0, !dbg !33
            %16 = select i1 %15, i64 %14, i64 0, !dbg !33
; │││└└└└└└└
; │││┌ @ broadcast.jl:489 within `broadcast_shape'
; ││││┌ @ broadcast.jl:493 within `_bcs'
       %17 = getelementptr inbounds [1 x [1 x i64]], [1 x [1 x i64]]* %2, i64 0, i64 0, i64 0, !dbg !43
       store i64 %16, i64* %17, align 8, !dbg !43, !tbaa !47
; │└└└└
; │┌ @ broadcast.jl:862 within `copy'
; ││┌ @ broadcast.jl:196 within `similar' @ broadcast.jl:197 @ abstractarray.jl:674 @ abstractarray.jl:675
; │││┌ @ boot.jl:423 within `Array' @ boot.jl:415 @ boot.jl:406
      %18 = call %jl_value_t* inttoptr (i64 140531146270656 to %jl_value_t* (%jl_value_t*, i64)*)(%jl_value_t* inttoptr (i64 140530899894032 to %jl_value_t*), i64 %16), !dbg !49
; ││└└
; ││┌ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:922
; │││┌ @ abstractarray.jl:75 within `axes'
; ││││┌ @ array.jl:155 within `size'
       %19 = bitcast %jl_value_t* %18 to %jl_value_t**, !dbg !62
       %20 = getelementptr inbounds %jl_value_t*, %jl_value_t** %19, i64 3, !dbg !62
       %21 = bitcast %jl_value_t** %20 to i64*, !dbg !62
       %22 = load i64, i64* %21, align 8, !dbg !62, !tbaa !30
; ││││└
; ││││┌ @ tuple.jl:157 within `map'
; │││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; ││││││┌ @ promotion.jl:409 within `max'
         %23 = icmp sgt i64 %22, 0, !dbg !67
         %24 = select i1 %23, i64 %22, i64 0, !dbg !67
; │││└└└└
; │││┌ @ tuple.jl:284 within `=='
; ││││┌ @ tuple.jl:288 within `_eq'
; │││││┌ @ range.jl:752 within `=='
        br i1 %23, label %L14, label %L12, !dbg !71

L12:                                              ; preds = %top
; ││││││┌ @ range.jl:503 within `isempty'
; │││││││┌ @ operators.jl:303 within `>'
; ││││││││┌ @ int.jl:82 within `<'
           %25 = icmp slt i64 %16, 1, !dbg !77
; │││└└└└└└
     br i1 %25, label %L30, label %L121, !dbg !64

L14:                                              ; preds = %top
; │││┌ @ tuple.jl:284 within `=='
; ││││┌ @ tuple.jl:288 within `_eq'
; │││││┌ @ range.jl:753 within `=='
; ││││││┌ @ range.jl:766 within `_has_length_one'
; │││││││┌ @ promotion.jl:398 within `=='
          %26 = icmp eq i64 %24, 1, !dbg !85
; ││││││└└
        br i1 %26, label %L16, label %L22, !dbg !89

L16:                                              ; preds = %L14
; ││││││┌ @ range.jl:766 within `_has_length_one'
; │││││││┌ @ promotion.jl:398 within `=='
          %27 = icmp eq i64 %16, 1, !dbg !85
; │││└└└└└
     br i1 %27, label %L30, label %L121, !dbg !64

L22:                                              ; preds = %L14
; │││┌ @ tuple.jl:284 within `=='
; ││││┌ @ tuple.jl:288 within `_eq'
; │││││┌ @ range.jl:754 within `==' @ promotion.jl:398
        %28 = icmp eq i64 %24, %16, !dbg !90
; │││└└└
     br i1 %28, label %L30, label %L121, !dbg !64

L30:                                              ; preds = %L22, %L16, %L12
; │││ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:930
; │││┌ @ broadcast.jl:913 within `preprocess'
; ││││┌ @ broadcast.jl:916 within `preprocess_args'
; │││││┌ @ broadcast.jl:913 within `preprocess'
; ││││││┌ @ broadcast.jl:916 within `preprocess_args'
; │││││││┌ @ broadcast.jl:914 within `preprocess'
; ││││││││┌ @ broadcast.jl:907 within `broadcast_unalias'
           %29 = icmp eq %jl_value_t* %18, %0, !dbg !92
           br i1 %29, label %L56, label %L33, !dbg !92

L33:                                              ; preds = %L30
; │││││││││┌ @ abstractarray.jl:1235 within `unalias'
; ││││││││││┌ @ abstractarray.jl:1269 within `mightalias'
; │││││││││││┌ @ reflection.jl:500 within `isbits'
; ││││││││││││┌ @ Base.jl:28 within `getproperty'
               %30 = load i8, i8* inttoptr (i64 140530899894105 to i8*), align 1, !dbg !102, !tbaa !112
; │││││││││││└└
             %31 = and i8 %30, 1, !dbg !108
             %32 = icmp eq i8 %31, 0, !dbg !108
             br i1 %32, label %L39, label %L56, !dbg !108

L39:                                              ; preds = %L33
; │││││││││││┌ @ abstractarray.jl:1293 within `dataids'
; ││││││││││││┌ @ abstractarray.jl:1006 within `pointer'
; │││││││││││││┌ @ pointer.jl:65 within `unsafe_convert'
                %33 = bitcast %jl_value_t* %18 to i64*, !dbg !115
                %34 = load i64, i64* %33, align 8, !dbg !115, !tbaa !122, !range !124
                %35 = bitcast %jl_value_t* %0 to i64*, !dbg !115
                %36 = load i64, i64* %35, align 8, !dbg !115, !tbaa !122, !range !124
; │││││││││││└└└
; │││││││││││┌ @ abstractarray.jl:1276 within `_isdisjoint'
; ││││││││││││┌ @ operators.jl:202 within `!='
; │││││││││││││┌ @ promotion.jl:398 within `=='
                %37 = icmp eq i64 %34, %36, !dbg !125
; ││││││││││└└└└
            br i1 %37, label %L51, label %L56, !dbg !110

L51:                                              ; preds = %L39
            %38 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 2
            store %jl_value_t* %18, %jl_value_t** %38
; ││││││││││┌ @ abstractarray.jl:1251 within `unaliascopy'
; │││││││││││┌ @ array.jl:371 within `copy'
              %39 = call %jl_value_t* inttoptr (i64 140531146279248 to %jl_value_t* (%jl_value_t*)*)(%jl_value_t* nonnull %0), !dbg !130
; └└└└└└└└└└└└
; ┌ @ /corpus/functions.jl:60 within `sum_of_squares'
; │┌ @ array.jl:785 within `iterate'
    br label %L56, !dbg !134

L56:                                              ; preds = %L51, %L39, %L33, %L30
    %value_phi2 = phi %jl_value_t* [ %39, %L51 ], [ %0, %L39 ], [ %0, %L30 ], [ %0, %L33 ]
; └└
; ┌ @ broadcast.jl:837 within `materialize'
; │┌ @ broadcast.jl:862 within `copy'
; ││┌ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:931
; │││┌ @ simdloop.jl:72 within `macro expansion'
      br i1 %15, label %L87.lr.ph, label %L131, !dbg !138

L87.lr.ph:                                        ; preds = %L56
; │││└
; │││ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:930
; │││┌ @ broadcast.jl:913 within `preprocess'
; ││││┌ @ broadcast.jl:916 within `preprocess_args'
; │││││┌ @ broadcast.jl:913 within `preprocess'
; ││││││┌ @ broadcast.jl:916 within `preprocess_args'
; │││││││┌ @ broadcast.jl:914 within `preprocess'
; ││││││││┌ @ broadcast.jl:615 within `extrude'
; │││││││││┌ @ broadcast.jl:564 within `newindexer'
; ││││││││││┌ @ abstractarray.jl:75 within `axes'
; │││││││││││┌ @ array.jl:155 within `size'
              %40 = bitcast %jl_value_t* %value_phi2 to %jl_value_t**, !dbg !142
              %41 = getelementptr inbounds %jl_value_t*, %jl_value_t** %40, i64 3, !dbg !142
              %42 = bitcast %jl_value_t** %41 to i64*, !dbg !142
              %43 = load i64, i64* %42, align 8, !dbg !142, !tbaa !30
; ││││││││││└└
; ││││││││││┌ @ broadcast.jl:565 within `shapeindexer'
; │││││││││││┌ @ broadcast.jl:570 within `_newindexer'
; ││││││││││││┌ @ operators.jl:202 within `!='
; │││││││││││││┌ @ promotion.jl:398 within `=='
                %44 = icmp eq i64 %43, 1, !dbg !148
; │││└└└└└└└└└└└
; │││ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:931
; │││┌ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; ││││┌ @ broadcast.jl:575 within `getindex'
; │││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; ││││││┌ @ broadcast.jl:644 within `_getindex'
; │││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; ││││││││┌ @ broadcast.jl:644 within `_getindex'
; │││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; ││││││││││┌ @ array.jl within `getindex'
             %45 = bitcast %jl_value_t* %value_phi2 to double**, !dbg !154
             %46 = load double*, double** %45, align 8, !dbg !154, !tbaa !122, !nonnull !4
             %47 = bitcast double* %46 to i8*
; ││││└└└└└└└
; ││││┌ @ array.jl within `setindex!'
       %48 = bitcast %jl_value_t* %18 to double**, !dbg !168
       %49 = load double*, double** %48, align 8, !dbg !168, !tbaa !122, !nonnull !4
       %50 = bitcast double* %49 to i8*
; ││││└
; ││││ @ simdloop.jl:75 within `macro expansion'
      %min.iters.check48 = icmp ult i64 %16, 32, !dbg !170
      br i1 %44, label %L87.us.preheader, label %L87.preheader, !dbg !170

L87.preheader:                                    ; preds = %L87.lr.ph
      br i1 %min.iters.check48, label %scalar.ph, label %vector.memcheck, !dbg !170

vector.memcheck:                                  ; preds = %L87.preheader
      %scevgep = getelementptr double, double* %49, i64 %16, !dbg !170
      %scevgep36 = bitcast double* %scevgep to i8*
      %scevgep37 = getelementptr double, double* %46, i64 %16, !dbg !170
      %scevgep3738 = bitcast double* %scevgep37 to i8*
      %bound0 = icmp ult i8* %50, %scevgep3738, !dbg !170
      %bound1 = icmp ult i8* %47, %scevgep36, !dbg !170
      %found.conflict = and i1 %bound0, %bound1, !dbg !170
      %memcheck.conflict = and i1 %found.conflict, true, !dbg !170
      br i1 %memcheck.conflict, label %scalar.ph, label %vector.ph, !dbg !170

vector.ph:                                        ; preds = %vector.memcheck
      %n.mod.vf = urem i64 %16, 32, !dbg !170
      %n.vec = sub i64 %16, %n.mod.vf, !dbg !170
      br label %vector.body, !dbg !170

vector.body:                                      ; preds = %vector.body, %vector.ph
; ││││ @ simdloop.jl:78 within `macro expansion'
; ││││┌ @ int.jl:86 within `+'
       %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ], !dbg !171
       %51 = add i64 %index, 0, !dbg !171
; ││││└
; ││││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; ││││┌ @ broadcast.jl:575 within `getindex'
; │││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; ││││││┌ @ broadcast.jl:644 within `_getindex'
; │││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; ││││││││┌ @ broadcast.jl:644 within `_getindex'
; │││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; ││││││││││┌ @ array.jl:809 within `getindex'
             %52 = getelementptr inbounds double, double* %46, i64 %51, !dbg !174
             %53 = getelementptr inbounds double, double* %52, i32 0, !dbg !174
             %54 = bitcast double* %53 to <8 x double>*, !dbg !174
             %wide.load = load <8 x double>, <8 x double>* %54, align 8, !dbg !174, !tbaa !175, !alias.scope !177
             %55 = getelementptr inbounds double, double* %52, i32 8, !dbg !174
             %56 = bitcast double* %55 to <8 x double>*, !dbg !174
             %wide.load42 = load <8 x double>, <8 x double>* %56, align 8, !dbg !174, !tbaa !175, !alias.scope !177
             %57 = getelementptr inbounds double, double* %52, i32 16, !dbg !174
             %58 = bitcast double* %57 to <8 x double>*, !dbg !174
             %wide.load43 = load <8 x double>, <8 x double>* %58, align 8, !dbg !174, !tbaa !175, !alias.scope !177
             %59 = getelementptr inbounds double, double* %52, i32 24, !dbg !174
             %60 = bitcast double* %59 to <8 x double>*, !dbg !174
             %wide.load44 = load <8 x double>, <8 x double>* %60, align 8, !dbg !174, !tbaa !175, !alias.scope !177
; ││││││││└└└
; ││││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; ││││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; │││││││││┌ @ float.jl:405 within `*'
            %61 = fmul <8 x double> %wide.load, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !180
            %62 = fmul <8 x double> %wide.load42, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !180
            %63 = fmul <8 x double> %wide.load43, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !180
            %64 = fmul <8 x double> %wide.load44, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !180
; ││││││└└└└
; ││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; ││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; │││││││┌ @ float.jl:401 within `+'
          %65 = fadd <8 x double> %61, <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>, !dbg !186
          %66 = fadd <8 x double> %62, <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>, !dbg !186
          %67 = fadd <8 x double> %63, <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>, !dbg !186
          %68 = fadd <8 x double> %64, <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>, !dbg !186
; ││││└└└└
; ││││┌ @ array.jl:847 within `setindex!'
       %69 = getelementptr inbounds double, double* %49, i64 %51, !dbg !190
       %70 = getelementptr inbounds double, double* %69, i32 0, !dbg !190
       %71 = bitcast double* %70 to <8 x double>*, !dbg !190
       store <8 x double> %65, <8 x double>* %71, align 8, !dbg !190, !tbaa !175, !alias.scope !191, !noalias !177
       %72 = getelementptr inbounds double, double* %69, i32 8, !dbg !190
       %73 = bitcast double* %72 to <8 x double>*, !dbg !190
       store <8 x double> %66, <8 x double>* %73, align 8, !dbg !190, !tbaa !175, !alias.scope !191, !noalias !177
       %74 = getelementptr inbounds double, double* %69, i32 16, !dbg !190
       %75 = bitcast double* %74 to <8 x double>*, !dbg !190
       store <8 x double> %67, <8 x double>* %75, align 8, !dbg !190, !tbaa !175, !alias.scope !191, !noalias !177
       %76 = getelementptr inbounds double, double* %69, i32 24, !dbg !190
       %77 = bitcast double* %76 to <8 x double>*, !dbg !190
       store <8 x double> %68, <8 x double>* %77, align 8, !dbg !190, !tbaa !175, !alias.scope !191, !noalias !177
; ││││└
; ││││ @ simdloop.jl:78 within `macro expansion'
; ││││┌ @ int.jl:86 within `+'
       %index.next = add i64 %index, 32, !dbg !171
       %78 = icmp eq i64 %index.next, %n.vec, !dbg !171
       br i1 %78, label %middle.block, label %vector.body, !dbg !171, !llvm.loop !193

middle.block:                                     ; preds = %vector.body
; ││││└
; ││││ @ simdloop.jl:75 within `macro expansion'
      %cmp.n = icmp eq i64 %16, %n.vec, !dbg !170
      br i1 %cmp.n, label %L131, label %scalar.ph, !dbg !170

scalar.ph:                                        ; preds = %middle.block, %vector.memcheck, %L87.preheader
      %bc.resume.val = phi i64 [ %n.vec, %middle.block ], [ 0, %L87.preheader ], [ 0, %vector.memcheck ]
      br label %L87, !dbg !170

L87.us.preheader:                                 ; preds = %L87.lr.ph
      br i1 %min.iters.check48, label %scalar.ph47, label %vector.memcheck56, !dbg !170

vector.memcheck56:                                ; preds = %L87.us.preheader
      %scevgep50 = getelementptr double, double* %49, i64 %16, !dbg !170
      %scevgep5051 = bitcast double* %scevgep50 to i8*
      %uglygep = getelementptr i8, i8* %47, i64 1, !dbg !170
      %bc = bitcast double* %46 to i8*, !dbg !170
      %bound052 = icmp ult i8* %50, %uglygep, !dbg !170
      %bound153 = icmp ult i8* %bc, %scevgep5051, !dbg !170
      %found.conflict54 = and i1 %bound052, %bound153, !dbg !170
      %memcheck.conflict55 = and i1 %found.conflict54, true, !dbg !170
      br i1 %memcheck.conflict55, label %scalar.ph47, label %vector.ph57, !dbg !170

vector.ph57:                                      ; preds = %vector.memcheck56
      %n.mod.vf58 = urem i64 %16, 32, !dbg !170
      %n.vec59 = sub i64 %16, %n.mod.vf58, !dbg !170
      br label %vector.body45, !dbg !170

vector.body45:                                    ; preds = %vector.body45, %vector.ph57
; ││││ @ simdloop.jl:78 within `macro expansion'
; ││││┌ @ int.jl:86 within `+'
       %index60 = phi i64 [ 0, %vector.ph57 ], [ %index.next61, %vector.body45 ], !dbg !171
       %79 = add i64 %index60, 0, !dbg !171
; ││││└
; ││││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; ││││┌ @ broadcast.jl:575 within `getindex'
; │││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; ││││││┌ @ broadcast.jl:644 within `_getindex'
; │││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; ││││││││┌ @ broadcast.jl:644 within `_getindex'
; │││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; ││││││││││┌ @ array.jl:809 within `getindex'
             %80 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %81 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %82 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %83 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %84 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %85 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %86 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %87 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %88 = insertelement <8 x double> undef, double %80, i32 0, !dbg !174
             %89 = insertelement <8 x double> %88, double %81, i32 1, !dbg !174
             %90 = insertelement <8 x double> %89, double %82, i32 2, !dbg !174
             %91 = insertelement <8 x double> %90, double %83, i32 3, !dbg !174
             %92 = insertelement <8 x double> %91, double %84, i32 4, !dbg !174
             %93 = insertelement <8 x double> %92, double %85, i32 5, !dbg !174
             %94 = insertelement <8 x double> %93, double %86, i32 6, !dbg !174
             %95 = insertelement <8 x double> %94, double %87, i32 7, !dbg !174
             %96 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %97 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %98 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %99 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %100 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %101 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %102 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %103 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %104 = insertelement <8 x double> undef, double %96, i32 0, !dbg !174
             %105 = insertelement <8 x double> %104, double %97, i32 1, !dbg !174
             %106 = insertelement <8 x double> %105, double %98, i32 2, !dbg !174
             %107 = insertelement <8 x double> %106, double %99, i32 3, !dbg !174
             %108 = insertelement <8 x double> %107, double %100, i32 4, !dbg !174
             %109 = insertelement <8 x double> %108, double %101, i32 5, !dbg !174
             %110 = insertelement <8 x double> %109, double %102, i32 6, !dbg !174
             %111 = insertelement <8 x double> %110, double %103, i32 7, !dbg !174
             %112 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %113 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %114 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %115 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %116 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %117 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %118 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %119 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %120 = insertelement <8 x double> undef, double %112, i32 0, !dbg !174
             %121 = insertelement <8 x double> %120, double %113, i32 1, !dbg !174
             %122 = insertelement <8 x double> %121, double %114, i32 2, !dbg !174
             %123 = insertelement <8 x double> %122, double %115, i32 3, !dbg !174
             %124 = insertelement <8 x double> %123, double %116, i32 4, !dbg !174
             %125 = insertelement <8 x double> %124, double %117, i32 5, !dbg !174
             %126 = insertelement <8 x double> %125, double %118, i32 6, !dbg !174
             %127 = insertelement <8 x double> %126, double %119, i32 7, !dbg !174
             %128 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %129 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %130 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %131 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %132 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %133 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %134 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
             %135 = load double, double* %46, align 8, !dbg !174, !tbaa !175, !alias.scope !195
; ││││└└└└└└└
; ││││ @ simdloop.jl:78 within `macro expansion'
; ││││┌ @ int.jl:86 within `+'
       %136 = insertelement <8 x double> undef, double %128, i32 0, !dbg !171
       %137 = insertelement <8 x double> %136, double %129, i32 1, !dbg !171
       %138 = insertelement <8 x double> %137, double %130, i32 2, !dbg !171
       %139 = insertelement <8 x double> %138, double %131, i32 3, !dbg !171
       %140 = insertelement <8 x double> %139, double %132, i32 4, !dbg !171
       %141 = insertelement <8 x double> %140, double %133, i32 5, !dbg !171
       %142 = insertelement <8 x double> %141, double %134, i32 6, !dbg !171
       %143 = insertelement <8 x double> %142, double %135, i32 7, !dbg !171
       %144 = fmul <8 x double> %95, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !171
       %145 = fmul <8 x double> %111, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !171
       %146 = fmul <8 x double> %127, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !171
       %147 = fmul <8 x double> %143, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !171
; ││││└
; ││││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; ││││┌ @ broadcast.jl:575 within `getindex'
; │││││┌ @ broadcast.jl:621 within `_broadcast_getindex'
; ││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; │││││││┌ @ float.jl:401 within `+'
          %148 = fadd <8 x double> %144, <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>, !dbg !186
          %149 = fadd <8 x double> %145, <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>, !dbg !186
          %150 = fadd <8 x double> %146, <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>, !dbg !186
          %151 = fadd <8 x double> %147, <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>, !dbg !186
; ││││└└└└
; ││││┌ @ array.jl:847 within `setindex!'
       %152 = getelementptr inbounds double, double* %49, i64 %79, !dbg !190
       %153 = getelementptr inbounds double, double* %152, i32 0, !dbg !190
       %154 = bitcast double* %153 to <8 x double>*, !dbg !190
       store <8 x double> %148, <8 x double>* %154, align 8, !dbg !190, !tbaa !175, !alias.scope !198, !noalias !195
       %155 = getelementptr inbounds double, double* %152, i32 8, !dbg !190
       %156 = bitcast double* %155 to <8 x double>*, !dbg !190
       store <8 x double> %149, <8 x double>* %156, align 8, !dbg !190, !tbaa !175, !alias.scope !198, !noalias !195
       %157 = getelementptr inbounds double, double* %152, i32 16, !dbg !190
       %158 = bitcast double* %157 to <8 x double>*, !dbg !190
       store <8 x double> %150, <8 x double>* %158, align 8, !dbg !190, !tbaa !175, !alias.scope !198, !noalias !195
       %159 = getelementptr inbounds double, double* %152, i32 24, !dbg !190
       %160 = bitcast double* %159 to <8 x double>*, !dbg !190
       store <8 x double> %151, <8 x double>* %160, align 8, !dbg !190, !tbaa !175, !alias.scope !198, !noalias !195
; ││││└
; ││││ @ simdloop.jl:78 within `macro expansion'
; ││││┌ @ int.jl:86 within `+'
       %index.next61 = add i64 %index60, 32, !dbg !171
       %161 = icmp eq i64 %index.next61, %n.vec59, !dbg !171
       br i1 %161, label %middle.block46, label %vector.body45, !dbg !171, !llvm.loop !200

middle.block46:                                   ; preds = %vector.body45
; ││││└
; ││││ @ simdloop.jl:75 within `macro expansion'
      %cmp.n63 = icmp eq i64 %16, %n.vec59, !dbg !170
      br i1 %cmp.n63, label %L131, label %scalar.ph47, !dbg !170

scalar.ph47:                                      ; preds = %middle.block46, %vector.memcheck56, %L87.us.preheader
      %bc.resume.val62 = phi i64 [ %n.vec59, %middle.block46 ], [ 0, %L87.us.preheader ], [ 0, %vector.memcheck56 ]
      br label %L87.us, !dbg !170

L87.us:                                           ; preds = %L87.us, %scalar.ph47
      %value_phi432.us = phi i64 [ %166, %L87.us ], [ %bc.resume.val62, %scalar.ph47 ]
; ││││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; ││││┌ @ broadcast.jl:575 within `getindex'
; │││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; ││││││┌ @ broadcast.jl:644 within `_getindex'
; │││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; ││││││││┌ @ broadcast.jl:644 within `_getindex'
; │││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; ││││││││││┌ @ array.jl:809 within `getindex'
             %162 = load double, double* %46, align 8, !dbg !174, !tbaa !175
; ││││││││└└└
; ││││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; ││││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; │││││││││┌ @ float.jl:405 within `*'
            %163 = fmul double %162, 2.000000e+00, !dbg !180
; ││││││└└└└
; ││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; ││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; │││││││┌ @ float.jl:401 within `+'
          %164 = fadd double %163, 1.000000e+00, !dbg !186
; ││││└└└└
; ││││┌ @ array.jl:847 within `setindex!'
       %165 = getelementptr inbounds double, double* %49, i64 %value_phi432.us, !dbg !190
       store double %164, double* %165, align 8, !dbg !190, !tbaa !175
; ││││└
; ││││ @ simdloop.jl:78 within `macro expansion'
; ││││┌ @ int.jl:86 within `+'
       %166 = add nuw nsw i64 %value_phi432.us, 1, !dbg !171
; ││││└
; ││││ @ simdloop.jl:75 within `macro expansion'
; ││││┌ @ int.jl:82 within `<'
       %167 = icmp ult i64 %166, %16, !dbg !201
; ││││└
      br i1 %167, label %L87.us, label %L131, !dbg !170, !llvm.loop !202

L87:                                              ; preds = %L87, %scalar.ph
      %value_phi432 = phi i64 [ %173, %L87 ], [ %bc.resume.val, %scalar.ph ]
; ││││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; ││││┌ @ broadcast.jl:575 within `getindex'
; │││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; ││││││┌ @ broadcast.jl:644 within `_getindex'
; │││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; ││││││││┌ @ broadcast.jl:644 within `_getindex'
; │││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; ││││││││││┌ @ array.jl:809 within `getindex'
             %168 = getelementptr inbounds double, double* %46, i64 %value_phi432, !dbg !174
             %169 = load double, double* %168, align 8, !dbg !174, !tbaa !175
; ││││││││└└└
; ││││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; ││││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; │││││││││┌ @ float.jl:405 within `*'
            %170 = fmul double %169, 2.000000e+00, !dbg !180
; ││││││└└└└
; ││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; ││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; │││││││┌ @ float.jl:401 within `+'
          %171 = fadd double %170, 1.000000e+00, !dbg !186
; ││││└└└└
; ││││┌ @ array.jl:847 within `setindex!'
       %172 = getelementptr inbounds double, double* %49, i64 %value_phi432, !dbg !190
       store double %171, double* %172, align 8, !dbg !190, !tbaa !175
; ││││└
; ││││ @ simdloop.jl:78 within `macro expansion'
; ││││┌ @ int.jl:86 within `+'
       %173 = add nuw nsw i64 %value_phi432, 1, !dbg !171
; ││││└
; ││││ @ simdloop.jl:75 within `macro expansion'
; ││││┌ @ int.jl:82 within `<'
       %174 = icmp ult i64 %173, %16, !dbg !201
; ││││└
      br i1 %174, label %L87, label %L131, !dbg !170, !llvm.loop !203

L121:                                             ; preds = %L22, %L16, %L12
; │││└
; │││ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:922
; │││┌ @ abstractarray.jl:75 within `axes'
; ││││┌ @ tuple.jl:157 within `map'
       %175 = getelementptr inbounds [1 x [1 x i64]], [1 x [1 x i64]]* %3, i64 0, i64 0, i64 0, !dbg !70
       store i64 %24, i64* %175, align 8, !dbg !70, !tbaa !47
; │││└└
     %176 = call nonnull %jl_value_t* @j_throwdm_242([1 x [1 x i64]]* nocapture readonly %3, [1 x [1 x i64]]* nocapture readonly %2), !dbg !64
     call void @llvm.trap(), !dbg !64
     unreachable, !dbg !64

L131:                                             ; preds = %L87, %L87.us, %middle.block46, %middle.block, %L56
; └└└
; ┌ @ /corpus/functions.jl:59 within `sum_of_squares'
; │┌ @ array.jl:785 within `iterate' @ array.jl:785
; ││┌ @ array.jl:219 within `length'
     %177 = bitcast %jl_value_t* %18 to %jl_array_t*, !dbg !204
     %178 = getelementptr inbounds %jl_array_t, %jl_array_t* %177, i64 0, i32 1, !dbg !204
     %179 = load i64, i64* %178, align 8, !dbg !204, !tbaa !209
; ││└
    %180 = icmp slt i64 %179, 1, !dbg !206
    br i1 %180, label %L176, label %L148, !dbg !206

L148:                                             ; preds = %L131
; ││┌ @ array.jl:809 within `getindex'
     %181 = bitcast %jl_value_t* %18 to double**, !dbg !211
     %182 = load double*, double** %181, align 8, !dbg !211, !tbaa !122, !nonnull !4
     %183 = load double, double* %182, align 8, !dbg !211, !tbaa !175
; │└└
; │ @ /corpus/functions.jl:60 within `sum_of_squares'
; │┌ @ float.jl:405 within `*'
    %184 = fmul double %183, %183, !dbg !212
; │└
; │┌ @ float.jl:401 within `+'
    %185 = fadd double %184, 0.000000e+00, !dbg !213
; │└
; │┌ @ array.jl:785 within `iterate'
; ││┌ @ int.jl:447 within `<' @ int.jl:440
     %186 = icmp eq i64 %179, 1, !dbg !214
; ││└
    br i1 %186, label %L176, label %L168, !dbg !134

L168:                                             ; preds = %L168, %L148
    %187 = phi i64 [ %value_phi1131, %L168 ], [ 1, %L148 ]
    %188 = phi double [ %193, %L168 ], [ %185, %L148 ]
    %value_phi1131 = phi i64 [ %191, %L168 ], [ 2, %L148 ]
; ││┌ @ array.jl:809 within `getindex'
     %189 = getelementptr inbounds double, double* %182, i64 %187, !dbg !216
     %190 = load double, double* %189, align 8, !dbg !216, !tbaa !175
; ││└
; ││┌ @ int.jl:86 within `+'
     %191 = add i64 %value_phi1131, 1, !dbg !217
; │└└
; │┌ @ float.jl:405 within `*'
    %192 = fmul double %190, %190, !dbg !212
; │└
; │┌ @ float.jl:401 within `+'
    %193 = fadd double %188, %192, !dbg !213
; │└
; │┌ @ array.jl:785 within `iterate'
; ││┌ @ int.jl:447 within `<' @ int.jl:440
     %194 = icmp ult i64 %value_phi1131, %179, !dbg !214
; ││└
    br i1 %194, label %L168, label %L176, !dbg !134

L176:                                             ; preds = %L168, %L148, %L131
    %value_phi15 = phi double [ 0.000000e+00, %L131 ], [ %185, %L148 ], [ %193, %L168 ]
    %195 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 1
    %196 = load %jl_value_t*, %jl_value_t** %195, !tbaa !7
    %197 = getelementptr %jl_value_t**, %jl_value_t*** %ptls, i32 0
    %198 = bitcast %jl_value_t*** %197 to %jl_value_t**
    store %jl_value_t* %196, %jl_value_t** %198, !tbaa !7
; └└
  ret double %value_phi15, !dbg !29
}

define nonnull %jl_value_t* @jfptr_broadcast_sum_240(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %3 = load %jl_value_t*, %jl_value_t** %1, align 8, !nonnull !4, !dereferenceable !218, !align !219
  %4 = call double @julia_broadcast_sum_239(%jl_value_t* %3)
  %5 = bitcast %jl_value_t*** %ptls to i8*
  %6 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %5, i32 1400, i32 16) #1
  %7 = bitcast %jl_value_t* %6 to %jl_value_t**
  %8 = getelementptr %jl_value_t*, %jl_value_t** %7, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %8, !tbaa !220
  %9 = bitcast %jl_value_t* %6 to double*
  store double %4, double* %9, align 8, !tbaa !222
  ret %jl_value_t* %6
}

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

declare nonnull %jl_value_t* @j_throw_boundserror_240({ { { { { %jl_value_t*, [1 x i8], [1 x i64] }, double } }, double }, [1 x [1 x i64]] }* nocapture readonly, [1 x i64]* nocapture readonly)

; Function Attrs: cold noreturn nounwind
declare void @llvm.trap() #2

declare nonnull %jl_value_t* @j_throw_boundserror_241([1 x i64]* nocapture readonly, i64)

; Function Attrs: nounwind readnone
declare %jl_value_t* @julia.pointer_from_objref(%jl_value_t*) #3

declare nonnull %jl_value_t* @j_throwdm_242([1 x [1 x i64]]* nocapture readonly, [1 x [1 x i64]]* nocapture readonly)

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
attributes #3 = { nounwind readnone }
attributes #4 = { argmemonly nounwind }
attributes #5 = { inaccessiblemem_or_argmemonly }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "broadcast_sum", linkageName: "julia_broadcast_sum_239", scope: null, file: !3, line: 124, type: !6, scopeLine: 124, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0}
!8 = !{!"jtbaa_gcframe", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 155, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "size;", linkageName: "size", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "array.jl", directory: ".")
!14 = !DILocation(line: 75, scope: !15, inlinedAt: !17)
!15 = distinct !DISubprogram(name: "axes;", linkageName: "axes", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!16 = !DIFile(filename: "abstractarray.jl", directory: ".")
!17 = !DILocation(line: 484, scope: !18, inlinedAt: !20)
!18 = distinct !DISubprogram(name: "combine_axes;", linkageName: "combine_axes", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!19 = !DIFile(filename: "broadcast.jl", directory: ".")
!20 = !DILocation(line: 209, scope: !21, inlinedAt: !22)
!21 = distinct !DISubprogram(name: "_axes;", linkageName: "_axes", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!22 = !DILocation(line: 207, scope: !23, inlinedAt: !24)
!23 = distinct !DISubprogram(name: "axes;", linkageName: "axes", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!24 = !DILocation(line: 484, scope: !18, inlinedAt: !25)
!25 = !DILocation(line: 266, scope: !26, inlinedAt: !27)
!26 = distinct !DISubprogram(name: "instantiate;", linkageName: "instantiate", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!27 = !DILocation(line: 837, scope: !28, inlinedAt: !29)
!28 = distinct !DISubprogram(name: "materialize;", linkageName: "materialize", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!29 = !DILocation(line: 124, scope: !5)
!30 = !{!31, !31, i64 0}
!31 = !{!"jtbaa_arraysize", !32, i64 0}
!32 = !{!"jtbaa_array", !9, i64 0}
!33 = !DILocation(line: 409, scope: !34, inlinedAt: !36)
!34 = distinct !DISubprogram(name: "max;", linkageName: "max", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!35 = !DIFile(filename: "promotion.jl", directory: ".")
!36 = !DILocation(line: 317, scope: !37, inlinedAt: !39)
!37 = distinct !DISubprogram(name: "OneTo;", linkageName: "OneTo", scope: !38, file: !38, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!38 = !DIFile(filename: "range.jl", directory: ".")
!39 = !DILocation(line: 326, scope: !37, inlinedAt: !40)
!40 = !DILocation(line: 157, scope: !41, inlinedAt: !14)
!41 = distinct !DISubprogram(name: "map;", linkageName: "map", scope: !42, file: !42, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!42 = !DIFile(filename: "tuple.jl", directory: ".")
!43 = !DILocation(line: 493, scope: !44, inlinedAt: !45)
!44 = distinct !DISubprogram(name: "_bcs;", linkageName: "_bcs", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!45 = !DILocation(line: 489, scope: !46, inlinedAt: !24)
!46 = distinct !DISubprogram(name: "broadcast_shape;", linkageName: "broadcast_shape", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!47 = !{!48, !48, i64 0}
!48 = !{!"jtbaa_stack", !9, i64 0}
!49 = !DILocation(line: 406, scope: !50, inlinedAt: !52)
!50 = distinct !DISubprogram(name: "Array;", linkageName: "Array", scope: !51, file: !51, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!51 = !DIFile(filename: "boot.jl", directory: ".")
!52 = !DILocation(line: 415, scope: !50, inlinedAt: !53)
!53 = !DILocation(line: 423, scope: !50, inlinedAt: !54)
!54 = !DILocation(line: 675, scope: !55, inlinedAt: !56)
!55 = distinct !DISubprogram(name: "similar;", linkageName: "similar", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!56 = !DILocation(line: 674, scope: !55, inlinedAt: !57)
!57 = !DILocation(line: 197, scope: !58, inlinedAt: !59)
!58 = distinct !DISubprogram(name: "similar;", linkageName: "similar", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!59 = !DILocation(line: 196, scope: !58, inlinedAt: !60)
!60 = !DILocation(line: 862, scope: !61, inlinedAt: !27)
!61 = distinct !DISubprogram(name: "copy;", linkageName: "copy", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!62 = !DILocation(line: 155, scope: !12, inlinedAt: !63)
!63 = !DILocation(line: 75, scope: !15, inlinedAt: !64)
!64 = !DILocation(line: 922, scope: !65, inlinedAt: !66)
!65 = distinct !DISubprogram(name: "copyto!;", linkageName: "copyto!", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!66 = !DILocation(line: 886, scope: !65, inlinedAt: !60)
!67 = !DILocation(line: 409, scope: !34, inlinedAt: !68)
!68 = !DILocation(line: 317, scope: !37, inlinedAt: !69)
!69 = !DILocation(line: 326, scope: !37, inlinedAt: !70)
!70 = !DILocation(line: 157, scope: !41, inlinedAt: !63)
!71 = !DILocation(line: 752, scope: !72, inlinedAt: !73)
!72 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !38, file: !38, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!73 = !DILocation(line: 288, scope: !74, inlinedAt: !75)
!74 = distinct !DISubprogram(name: "_eq;", linkageName: "_eq", scope: !42, file: !42, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!75 = !DILocation(line: 284, scope: !76, inlinedAt: !64)
!76 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !42, file: !42, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!77 = !DILocation(line: 82, scope: !78, inlinedAt: !80)
!78 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !79, file: !79, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!79 = !DIFile(filename: "int.jl", directory: ".")
!80 = !DILocation(line: 303, scope: !81, inlinedAt: !83)
!81 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !82, file: !82, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!82 = !DIFile(filename: "operators.jl", directory: ".")
!83 = !DILocation(line: 503, scope: !84, inlinedAt: !71)
!84 = distinct !DISubprogram(name: "isempty;", linkageName: "isempty", scope: !38, file: !38, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!85 = !DILocation(line: 398, scope: !86, inlinedAt: !87)
!86 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!87 = !DILocation(line: 766, scope: !88, inlinedAt: !89)
!88 = distinct !DISubprogram(name: "_has_length_one;", linkageName: "_has_length_one", scope: !38, file: !38, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!89 = !DILocation(line: 753, scope: !72, inlinedAt: !73)
!90 = !DILocation(line: 398, scope: !86, inlinedAt: !91)
!91 = !DILocation(line: 754, scope: !72, inlinedAt: !73)
!92 = !DILocation(line: 907, scope: !93, inlinedAt: !94)
!93 = distinct !DISubprogram(name: "broadcast_unalias;", linkageName: "broadcast_unalias", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!94 = !DILocation(line: 914, scope: !95, inlinedAt: !96)
!95 = distinct !DISubprogram(name: "preprocess;", linkageName: "preprocess", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!96 = !DILocation(line: 916, scope: !97, inlinedAt: !98)
!97 = distinct !DISubprogram(name: "preprocess_args;", linkageName: "preprocess_args", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!98 = !DILocation(line: 913, scope: !95, inlinedAt: !99)
!99 = !DILocation(line: 916, scope: !97, inlinedAt: !100)
!100 = !DILocation(line: 913, scope: !95, inlinedAt: !101)
!101 = !DILocation(line: 930, scope: !65, inlinedAt: !66)
!102 = !DILocation(line: 28, scope: !103, inlinedAt: !105)
!103 = distinct !DISubprogram(name: "getproperty;", linkageName: "getproperty", scope: !104, file: !104, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!104 = !DIFile(filename: "Base.jl", directory: ".")
!105 = !DILocation(line: 500, scope: !106, inlinedAt: !108)
!106 = distinct !DISubprogram(name: "isbits;", linkageName: "isbits", scope: !107, file: !107, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!107 = !DIFile(filename: "reflection.jl", directory: ".")
!108 = !DILocation(line: 1269, scope: !109, inlinedAt: !110)
!109 = distinct !DISubprogram(name: "mightalias;", linkageName: "mightalias", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!110 = !DILocation(line: 1235, scope: !111, inlinedAt: !92)
!111 = distinct !DISubprogram(name: "unalias;", linkageName: "unalias", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!112 = !{!113, !113, i64 0}
!113 = !{!"jtbaa_value", !114, i64 0}
!114 = !{!"jtbaa_data", !9, i64 0}
!115 = !DILocation(line: 65, scope: !116, inlinedAt: !118)
!116 = distinct !DISubprogram(name: "unsafe_convert;", linkageName: "unsafe_convert", scope: !117, file: !117, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!117 = !DIFile(filename: "pointer.jl", directory: ".")
!118 = !DILocation(line: 1006, scope: !119, inlinedAt: !120)
!119 = distinct !DISubprogram(name: "pointer;", linkageName: "pointer", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!120 = !DILocation(line: 1293, scope: !121, inlinedAt: !108)
!121 = distinct !DISubprogram(name: "dataids;", linkageName: "dataids", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!122 = !{!123, !123, i64 0}
!123 = !{!"jtbaa_arrayptr", !32, i64 0}
!124 = !{i64 1, i64 0}
!125 = !DILocation(line: 398, scope: !86, inlinedAt: !126)
!126 = !DILocation(line: 202, scope: !127, inlinedAt: !128)
!127 = distinct !DISubprogram(name: "!=;", linkageName: "!=", scope: !82, file: !82, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!128 = !DILocation(line: 1276, scope: !129, inlinedAt: !108)
!129 = distinct !DISubprogram(name: "_isdisjoint;", linkageName: "_isdisjoint", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!130 = !DILocation(line: 371, scope: !131, inlinedAt: !132)
!131 = distinct !DISubprogram(name: "copy;", linkageName: "copy", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!132 = !DILocation(line: 1251, scope: !133, inlinedAt: !110)
!133 = distinct !DISubprogram(name: "unaliascopy;", linkageName: "unaliascopy", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!134 = !DILocation(line: 785, scope: !135, inlinedAt: !136)
!135 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!136 = !DILocation(line: 60, scope: !137, inlinedAt: !29)
!137 = distinct !DISubprogram(name: "sum_of_squares;", linkageName: "sum_of_squares", scope: !3, file: !3, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!138 = !DILocation(line: 72, scope: !139, inlinedAt: !141)
!139 = distinct !DISubprogram(name: "macro expansion;", linkageName: "macro expansion", scope: !140, file: !140, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!140 = !DIFile(filename: "simdloop.jl", directory: ".")
!141 = !DILocation(line: 931, scope: !65, inlinedAt: !66)
!142 = !DILocation(line: 155, scope: !12, inlinedAt: !143)
!143 = !DILocation(line: 75, scope: !15, inlinedAt: !144)
!144 = !DILocation(line: 564, scope: !145, inlinedAt: !146)
!145 = distinct !DISubprogram(name: "newindexer;", linkageName: "newindexer", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!146 = !DILocation(line: 615, scope: !147, inlinedAt: !94)
!147 = distinct !DISubprogram(name: "extrude;", linkageName: "extrude", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!148 = !DILocation(line: 398, scope: !86, inlinedAt: !149)
!149 = !DILocation(line: 202, scope: !127, inlinedAt: !150)
!150 = !DILocation(line: 570, scope: !151, inlinedAt: !152)
!151 = distinct !DISubprogram(name: "_newindexer;", linkageName: "_newindexer", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!152 = !DILocation(line: 565, scope: !153, inlinedAt: !144)
!153 = distinct !DISubprogram(name: "shapeindexer;", linkageName: "shapeindexer", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!154 = !DILocation(line: 0, scope: !155, inlinedAt: !156)
!155 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!156 = !DILocation(line: 614, scope: !157, inlinedAt: !158)
!157 = distinct !DISubprogram(name: "_broadcast_getindex;", linkageName: "_broadcast_getindex", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!158 = !DILocation(line: 644, scope: !159, inlinedAt: !160)
!159 = distinct !DISubprogram(name: "_getindex;", linkageName: "_getindex", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!160 = !DILocation(line: 620, scope: !157, inlinedAt: !161)
!161 = !DILocation(line: 644, scope: !159, inlinedAt: !162)
!162 = !DILocation(line: 620, scope: !157, inlinedAt: !163)
!163 = !DILocation(line: 575, scope: !164, inlinedAt: !165)
!164 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!165 = !DILocation(line: 932, scope: !166, inlinedAt: !167)
!166 = distinct !DISubprogram(name: "macro expansion;", linkageName: "macro expansion", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!167 = !DILocation(line: 77, scope: !139, inlinedAt: !141)
!168 = !DILocation(line: 0, scope: !169, inlinedAt: !165)
!169 = distinct !DISubprogram(name: "setindex!;", linkageName: "setindex!", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!170 = !DILocation(line: 75, scope: !139, inlinedAt: !141)
!171 = !DILocation(line: 86, scope: !172, inlinedAt: !173)
!172 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !79, file: !79, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!173 = !DILocation(line: 78, scope: !139, inlinedAt: !141)
!174 = !DILocation(line: 809, scope: !155, inlinedAt: !156)
!175 = !{!176, !176, i64 0}
!176 = !{!"jtbaa_arraybuf", !114, i64 0}
!177 = !{!178}
!178 = distinct !{!178, !179}
!179 = distinct !{!179, !"LVerDomain"}
!180 = !DILocation(line: 405, scope: !181, inlinedAt: !183)
!181 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !182, file: !182, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!182 = !DIFile(filename: "float.jl", directory: ".")
!183 = !DILocation(line: 648, scope: !184, inlinedAt: !185)
!184 = distinct !DISubprogram(name: "_broadcast_getindex_evalf;", linkageName: "_broadcast_getindex_evalf", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!185 = !DILocation(line: 621, scope: !157, inlinedAt: !161)
!186 = !DILocation(line: 401, scope: !187, inlinedAt: !188)
!187 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !182, file: !182, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!188 = !DILocation(line: 648, scope: !184, inlinedAt: !189)
!189 = !DILocation(line: 621, scope: !157, inlinedAt: !163)
!190 = !DILocation(line: 847, scope: !169, inlinedAt: !165)
!191 = !{!192}
!192 = distinct !{!192, !179}
!193 = distinct !{!193, !194}
!194 = !{!"llvm.loop.isvectorized", i32 1}
!195 = !{!196}
!196 = distinct !{!196, !197}
!197 = distinct !{!197, !"LVerDomain"}
!198 = !{!199}
!199 = distinct !{!199, !197}
!200 = distinct !{!200, !194}
!201 = !DILocation(line: 82, scope: !78, inlinedAt: !170)
!202 = distinct !{!202, !194}
!203 = distinct !{!203, !194}
!204 = !DILocation(line: 219, scope: !205, inlinedAt: !206)
!205 = distinct !DISubprogram(name: "length;", linkageName: "length", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!206 = !DILocation(line: 785, scope: !135, inlinedAt: !207)
!207 = !DILocation(line: 785, scope: !135, inlinedAt: !208)
!208 = !DILocation(line: 59, scope: !137, inlinedAt: !29)
!209 = !{!210, !210, i64 0}
!210 = !{!"jtbaa_arraylen", !32, i64 0}
!211 = !DILocation(line: 809, scope: !155, inlinedAt: !206)
!212 = !DILocation(line: 405, scope: !181, inlinedAt: !136)
!213 = !DILocation(line: 401, scope: !187, inlinedAt: !136)
!214 = !DILocation(line: 440, scope: !78, inlinedAt: !215)
!215 = !DILocation(line: 447, scope: !78, inlinedAt: !134)
!216 = !DILocation(line: 809, scope: !155, inlinedAt: !134)
!217 = !DILocation(line: 86, scope: !172, inlinedAt: !134)
!218 = !{i64 40}
!219 = !{i64 16}
!220 = !{!221, !221, i64 0}
!221 = !{!"jtbaa_tag", !114, i64 0}
!222 = !{!223, !223, i64 0}
!223 = !{!"jtbaa_immut", !113, i64 0}
