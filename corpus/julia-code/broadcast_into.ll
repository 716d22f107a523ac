; ModuleID = 'broadcast_into!'
source_filename = "broadcast_into!"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:95 within `broadcast_into!'
define double @"julia_broadcast_into!_209"(%jl_value_t* nonnull align 16 dereferenceable(40), %jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
  %2 = alloca %jl_value_t*, i32 4
  %gcframe = alloca %jl_value_t*, i32 4, align 16
  %3 = bitcast %jl_value_t** %gcframe to i8*
  call void @llvm.memset.p0i8.i32(i8* align 16 %3, i8 0, i32 32, i1 false), !tbaa !7
  %4 = alloca [1 x [1 x i64]], align 8
  %5 = alloca [1 x [1 x i64]], align 8
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
;  @ /corpus/functions.jl:96 within `broadcast_into!'
; ┌ @ broadcast.jl:845 within `materialize!' @ broadcast.jl:848
; │┌ @ abstractarray.jl:75 within `axes'
; ││┌ @ array.jl:155 within `size'
     %6 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 0, !dbg !11
     %7 = bitcast %jl_value_t** %6 to i64*, !dbg !11
     store i64 8, i64* %7, !dbg !11, !tbaa !7
     %8 = getelementptr %jl_value_t**, %jl_value_t*** %ptls, i32 0, !dbg !11
     %9 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 1, !dbg !11
     %10 = bitcast %jl_value_t** %9 to %jl_value_t***, !dbg !11
     %11 = load %jl_value_t**, %jl_value_t*** %8, !dbg !11
     store %jl_value_t** %11, %jl_value_t*** %10, !dbg !11, !tbaa !7
     %12 = bitcast %jl_value_t*** %8 to %jl_value_t***, !dbg !11
     store %jl_value_t** %gcframe, %jl_value_t*** %12, !dbg !11
     %13 = bitcast %jl_value_t* %0 to %jl_value_t**, !dbg !11
     %14 = getelementptr inbounds %jl_value_t*, %jl_value_t** %13, i64 3, !dbg !11
     %15 = bitcast %jl_value_t** %14 to i64*, !dbg !11
     %16 = load i64, i64* %15, align 8, !dbg !11, !tbaa !22
; ││└
; ││┌ @ tuple.jl:157 within `map'
; │││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; ││││┌ @ promotion.jl:409 within `max'
       %17 = icmp sgt i64 %16, 0, !dbg !25
       %18 = select i1 %17, i64 %16, i64 0, !dbg !25
; │││└└
     %19 = getelementptr inbounds [1 x [1 x i64]], [1 x [1 x i64]]* %4, i64 0, i64 0, i64 0, !dbg !32
     store i64 %18, i64* %19, align 8, !dbg !32, !tbaa !35
; │└└
; │┌ @ broadcast.jl:269 within `instantiate'
; ││┌ @ broadcast.jl:526 within `check_broadcast_axes' @ broadcast.jl:523
; │││┌ @ broadcast.jl:207 within `axes'
; ││││┌ @ broadcast.jl:209 within `_axes'
; │││││┌ @ broadcast.jl:484 within `combine_axes'
; ││││││┌ @ abstractarray.jl:75 within `axes'
; │││││││┌ @ array.jl:155 within `size'
          %20 = bitcast %jl_value_t* %1 to %jl_value_t**, !dbg !37
          %21 = getelementptr inbounds %jl_value_t*, %jl_value_t** %20, i64 3, !dbg !37
          %22 = bitcast %jl_value_t** %21 to i64*, !dbg !37
          %23 = load i64, i64* %22, align 8, !dbg !37, !tbaa !22
; │││││││└
; │││││││┌ @ tuple.jl:157 within `map'
; ││││││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; │││││││││┌ @ promotion.jl:409 within `max'
            %24 = icmp sgt i64 %23, 0, !dbg !50
            %25 = select i1 %24, i64 %23, i64 0, !dbg !50
; ││││││└└└└
; ││││││┌ @ broadcast.jl:489 within `broadcast_shape'
; │││││││┌ @ broadcast.jl:495 within `_bcs'
; ││││││││┌ @ broadcast.jl:501 within `_bcs1'
; │││││││││┌ @ broadcast.jl:503 within `_bcsm'
            %26 = icmp slt i64 %25, 2, !dbg !54
; ││││││││││┌ @ range.jl:752 within `=='
             %or.cond = or i1 %24, %26, !dbg !62
             br i1 %or.cond, label %L65, label %L52, !dbg !62

L52:                                              ; preds = %top
; │││││││││└└
; │││││││││┌ @ strings/io.jl:174 within `string'
            %27 = call %jl_value_t* @jl_box_int64(i64 signext %25), !dbg !64
            %28 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 3
            store %jl_value_t* %27, %jl_value_t** %28
            %29 = call %jl_value_t* @jl_box_int64(i64 signext %25), !dbg !64
            %30 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 2
            store %jl_value_t* %29, %jl_value_t** %30
            %31 = getelementptr %jl_value_t*, %jl_value_t** %2, i32 0, !dbg !64
            store %jl_value_t* inttoptr (i64 140530908757664 to %jl_value_t*), %jl_value_t** %31, !dbg !64
            %32 = getelementptr %jl_value_t*, %jl_value_t** %2, i32 1, !dbg !64
            store %jl_value_t* %27, %jl_value_t** %32, !dbg !64
            %33 = getelementptr %jl_value_t*, %jl_value_t** %2, i32 2, !dbg !64
            store %jl_value_t* inttoptr (i64 140530908757760 to %jl_value_t*), %jl_value_t** %33, !dbg !64
            %34 = getelementptr %jl_value_t*, %jl_value_t** %2, i32 3, !dbg !64
            store %jl_value_t* %29, %jl_value_t** %34, !dbg !64
            %35 = call nonnull %jl_value_t* @j1_print_to_string_213(%jl_value_t* inttoptr (i64 140530957694736 to %jl_value_t*), %jl_value_t** %2, i32 4), !dbg !64
; │││││││││└
           %36 = bitcast %jl_value_t*** %ptls to i8*, !dbg !56
           %37 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 2
           store %jl_value_t* %35, %jl_value_t** %37
           %38 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %36, i32 1400, i32 16) #1, !dbg !56
           %39 = bitcast %jl_value_t* %38 to %jl_value_t**, !dbg !56
           %40 = getelementptr %jl_value_t*, %jl_value_t** %39, i64 -1, !dbg !56
           store %jl_value_t* inttoptr (i64 140530904989792 to %jl_value_t*), %jl_value_t** %40, !dbg !56, !tbaa !67
           %41 = bitcast %jl_value_t* %38 to %jl_value_t**, !dbg !56
           store %jl_value_t* %35, %jl_value_t** %41, align 8, !dbg !56, !tbaa !70
           %42 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 2
           store %jl_value_t* %38, %jl_value_t** %42
           call void @jl_throw(%jl_value_t* %38), !dbg !56
           unreachable, !dbg !56

L65:                                              ; preds = %top
; │││││││││┌ @ broadcast.jl:503 within `_bcsm'
            %43 = icmp eq i64 %25, 1, !dbg !54
; │││└└└└└└└
; │││┌ @ broadcast.jl:520 within `check_broadcast_shape'
; ││││┌ @ broadcast.jl:503 within `_bcsm'
; │││││┌ @ range.jl:752 within `=='
        br i1 %17, label %L69, label %L67, !dbg !73

L67:                                              ; preds = %L65
; ││││││┌ @ range.jl:503 within `isempty'
; │││││││┌ @ operators.jl:303 within `>'
; ││││││││┌ @ int.jl:82 within `<'
           %44 = icmp slt i64 %23, 1, !dbg !77
; ││││││└└└
        br label %L77, !dbg !73

L69:                                              ; preds = %L65
; ││││││ @ range.jl:753 within `=='
; ││││││┌ @ range.jl:766 within `_has_length_one'
; │││││││┌ @ promotion.jl:398 within `=='
          %45 = icmp eq i64 %18, 1, !dbg !85
; ││││││└└
; ││││││ @ range.jl:754 within `==' @ promotion.jl:398
        %46 = icmp eq i64 %18, %25, !dbg !90
; ││││││ @ range.jl:753 within `=='
        %spec.select = select i1 %45, i1 %43, i1 %46, !dbg !89
        br label %L77, !dbg !89

L77:                                              ; preds = %L69, %L67
        %value_phi6.in = phi i1 [ %44, %L67 ], [ %spec.select, %L69 ]
; │││││└
       %value_phi7.v = or i1 %43, %value_phi6.in, !dbg !74
; ││││└
      br i1 %value_phi7.v, label %L89, label %L85, !dbg !75

L85:                                              ; preds = %L77
      %47 = bitcast %jl_value_t*** %ptls to i8*, !dbg !75
      %48 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %47, i32 1400, i32 16) #1, !dbg !75
      %49 = bitcast %jl_value_t* %48 to %jl_value_t**, !dbg !75
      %50 = getelementptr %jl_value_t*, %jl_value_t** %49, i64 -1, !dbg !75
      store %jl_value_t* inttoptr (i64 140530904989792 to %jl_value_t*), %jl_value_t** %50, !dbg !75, !tbaa !67
      %51 = bitcast %jl_value_t* %48 to %jl_value_t**, !dbg !75
      store %jl_value_t* inttoptr (i64 140530908750640 to %jl_value_t*), %jl_value_t** %51, align 8, !dbg !75, !tbaa !70
      %52 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 2
      store %jl_value_t* %48, %jl_value_t** %52
      call void @jl_throw(%jl_value_t* %48), !dbg !75
      unreachable, !dbg !75

L89:                                              ; preds = %L77
; │││└
; │││ @ broadcast.jl:527 within `check_broadcast_axes' @ broadcast.jl:523
; │││┌ @ broadcast.jl:520 within `check_broadcast_shape'
; ││││┌ @ broadcast.jl:503 within `_bcsm'
; │││││┌ @ range.jl:752 within `=='
        br i1 %17, label %L141, label %L104, !dbg !92

L104:                                             ; preds = %L89
; │││││└
       %53 = icmp slt i64 %18, 2, !dbg !93
; ││││└
      br i1 %53, label %L123, label %L112, !dbg !94

L112:                                             ; preds = %L104
      %54 = bitcast %jl_value_t*** %ptls to i8*, !dbg !94
      %55 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %54, i32 1400, i32 16) #1, !dbg !94
      %56 = bitcast %jl_value_t* %55 to %jl_value_t**, !dbg !94
      %57 = getelementptr %jl_value_t*, %jl_value_t** %56, i64 -1, !dbg !94
      store %jl_value_t* inttoptr (i64 140530904989792 to %jl_value_t*), %jl_value_t** %57, !dbg !94, !tbaa !67
      %58 = bitcast %jl_value_t* %55 to %jl_value_t**, !dbg !94
      store %jl_value_t* inttoptr (i64 140530908750640 to %jl_value_t*), %jl_value_t** %58, align 8, !dbg !94, !tbaa !70
      %59 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 2
      store %jl_value_t* %55, %jl_value_t** %59
      call void @jl_throw(%jl_value_t* %55), !dbg !94
      unreachable, !dbg !94

L123:                                             ; preds = %L104
; │└└└
; │┌ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:922
; ││┌ @ tuple.jl:284 within `=='
; │││┌ @ tuple.jl:288 within `_eq'
; ││││┌ @ range.jl:752 within `=='
; │││││┌ @ range.jl:503 within `isempty'
; ││││││┌ @ operators.jl:303 within `>'
; │││││││┌ @ int.jl:82 within `<'
          %60 = icmp eq i64 %18, 1, !dbg !97
; ││└└└└└└
    br i1 %60, label %L314, label %L141, !dbg !105

L141:                                             ; preds = %L123, %L89
; ││ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:930
; ││┌ @ broadcast.jl:913 within `preprocess'
; │││┌ @ broadcast.jl:916 within `preprocess_args'
; ││││┌ @ broadcast.jl:913 within `preprocess'
; │││││┌ @ broadcast.jl:916 within `preprocess_args'
; ││││││┌ @ broadcast.jl:914 within `preprocess'
; │││││││┌ @ broadcast.jl:907 within `broadcast_unalias'
          %61 = icmp eq %jl_value_t* %0, %1, !dbg !108
          br i1 %61, label %L167, label %L144, !dbg !108

L144:                                             ; preds = %L141
; ││││││││┌ @ abstractarray.jl:1235 within `unalias'
; │││││││││┌ @ abstractarray.jl:1269 within `mightalias'
; ││││││││││┌ @ reflection.jl:500 within `isbits'
; │││││││││││┌ @ Base.jl:28 within `getproperty'
              %62 = load i8, i8* inttoptr (i64 140530899894105 to i8*), align 1, !dbg !118, !tbaa !128
; ││││││││││└└
            %63 = and i8 %62, 1, !dbg !124
            %64 = icmp eq i8 %63, 0, !dbg !124
            br i1 %64, label %L150, label %L179, !dbg !124

L150:                                             ; preds = %L144
; ││││││││││┌ @ abstractarray.jl:1293 within `dataids'
; │││││││││││┌ @ abstractarray.jl:1006 within `pointer'
; ││││││││││││┌ @ pointer.jl:65 within `unsafe_convert'
               %65 = bitcast %jl_value_t* %0 to i64*, !dbg !129
               %66 = load i64, i64* %65, align 8, !dbg !129, !tbaa !136, !range !138
               %67 = bitcast %jl_value_t* %1 to i64*, !dbg !129
               %68 = load i64, i64* %67, align 8, !dbg !129, !tbaa !136, !range !138
; ││││││││││└└└
; ││││││││││┌ @ abstractarray.jl:1276 within `_isdisjoint'
; │││││││││││┌ @ operators.jl:202 within `!='
; ││││││││││││┌ @ promotion.jl:398 within `=='
               %69 = icmp eq i64 %66, %68, !dbg !139
; │││││││││└└└└
           br i1 %69, label %L162, label %L179, !dbg !126

L162:                                             ; preds = %L150
; │││││││││┌ @ abstractarray.jl:1251 within `unaliascopy'
; ││││││││││┌ @ array.jl:371 within `copy'
             %70 = call %jl_value_t* inttoptr (i64 140531146279248 to %jl_value_t* (%jl_value_t*)*)(%jl_value_t* nonnull %1), !dbg !144
; │││││││││└└
           br label %L179, !dbg !126

L167:                                             ; preds = %L141
; │││││││└└
; │││││││┌ @ broadcast.jl:615 within `extrude'
; ││││││││┌ @ broadcast.jl:564 within `newindexer'
; │││││││││┌ @ abstractarray.jl:75 within `axes'
; ││││││││││┌ @ array.jl:155 within `size'
             %71 = bitcast %jl_value_t* %1 to %jl_value_t**, !dbg !148
             %72 = getelementptr inbounds %jl_value_t*, %jl_value_t** %71, i64 3, !dbg !148
             %73 = bitcast %jl_value_t** %72 to i64*, !dbg !148
             %74 = load i64, i64* %73, align 8, !dbg !148, !tbaa !22
; │││││││││└└
; │││││││││┌ @ broadcast.jl:565 within `shapeindexer'
; ││││││││││┌ @ broadcast.jl:570 within `_newindexer'
; │││││││││││┌ @ operators.jl:202 within `!='
; ││││││││││││┌ @ promotion.jl:398 within `=='
               %75 = icmp eq i64 %74, 1, !dbg !154
               br label %L202

L179:                                             ; preds = %L162, %L150, %L144
               %value_phi12.ph = phi %jl_value_t* [ %1, %L144 ], [ %1, %L150 ], [ %70, %L162 ]
; │││││││││└└└└
; │││││││││┌ @ abstractarray.jl:75 within `axes'
; ││││││││││┌ @ array.jl:155 within `size'
             %76 = bitcast %jl_value_t* %value_phi12.ph to %jl_value_t**, !dbg !148
             %77 = getelementptr inbounds %jl_value_t*, %jl_value_t** %76, i64 3, !dbg !148
             %78 = bitcast %jl_value_t** %77 to i64*, !dbg !148
             %79 = load i64, i64* %78, align 8, !dbg !148, !tbaa !22
; │││││││││└└
; │││││││││┌ @ broadcast.jl:565 within `shapeindexer'
; ││││││││││┌ @ broadcast.jl:570 within `_newindexer'
; │││││││││││┌ @ operators.jl:202 within `!='
; ││││││││││││┌ @ promotion.jl:398 within `=='
               %80 = icmp eq i64 %79, 1, !dbg !154
; ││││││└└└└└└└
; ││││││ @ broadcast.jl:916 within `preprocess_args' @ broadcast.jl:917
; ││││││┌ @ broadcast.jl:914 within `preprocess'
; │││││││┌ @ broadcast.jl:907 within `broadcast_unalias'
; ││││││││┌ @ abstractarray.jl:1235 within `unalias'
; │││││││││┌ @ abstractarray.jl:1269 within `mightalias'
; ││││││││││┌ @ reflection.jl:500 within `isbits'
; │││││││││││┌ @ Base.jl:28 within `getproperty'
              %81 = load i8, i8* inttoptr (i64 140530899894105 to i8*), align 1, !dbg !160, !tbaa !128
; ││││││││││└└
            %82 = and i8 %81, 1, !dbg !162
            %83 = icmp eq i8 %82, 0, !dbg !162
            br i1 %83, label %L185, label %L202, !dbg !162

L185:                                             ; preds = %L179
; ││││││││││┌ @ abstractarray.jl:1293 within `dataids'
; │││││││││││┌ @ abstractarray.jl:1006 within `pointer'
; ││││││││││││┌ @ pointer.jl:65 within `unsafe_convert'
               %84 = bitcast %jl_value_t* %0 to i64*, !dbg !167
               %85 = load i64, i64* %84, align 8, !dbg !167, !tbaa !136, !range !138
               %86 = bitcast %jl_value_t* %1 to i64*, !dbg !167
               %87 = load i64, i64* %86, align 8, !dbg !167, !tbaa !136, !range !138
; ││││││││││└└└
; ││││││││││┌ @ abstractarray.jl:1276 within `_isdisjoint'
; │││││││││││┌ @ operators.jl:202 within `!='
; ││││││││││││┌ @ promotion.jl:398 within `=='
               %88 = icmp eq i64 %85, %87, !dbg !170
; │││││││││└└└└
           br i1 %88, label %L197, label %L202, !dbg !163

L197:                                             ; preds = %L185
           %89 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 2
           store %jl_value_t* %value_phi12.ph, %jl_value_t** %89
; │││││││││┌ @ abstractarray.jl:1251 within `unaliascopy'
; ││││││││││┌ @ array.jl:371 within `copy'
             %90 = call %jl_value_t* inttoptr (i64 140531146279248 to %jl_value_t* (%jl_value_t*)*)(%jl_value_t* nonnull %1), !dbg !173
; │││││││││└└
           br label %L202, !dbg !163

L202:                                             ; preds = %L197, %L185, %L179, %L167
           %91 = phi i1 [ %80, %L197 ], [ %80, %L185 ], [ %75, %L167 ], [ %80, %L179 ]
           %92 = phi %jl_value_t* [ %value_phi12.ph, %L197 ], [ %value_phi12.ph, %L185 ], [ %1, %L167 ], [ %value_phi12.ph, %L179 ]
           %value_phi13 = phi %jl_value_t* [ %90, %L197 ], [ %1, %L185 ], [ %1, %L167 ], [ %1, %L179 ]
; │││││││└└
; │││││││┌ @ broadcast.jl:615 within `extrude'
; ││││││││┌ @ broadcast.jl:564 within `newindexer'
; │││││││││┌ @ abstractarray.jl:75 within `axes'
; ││││││││││┌ @ array.jl:155 within `size'
             %93 = bitcast %jl_value_t* %value_phi13 to %jl_value_t**, !dbg !175
             %94 = getelementptr inbounds %jl_value_t*, %jl_value_t** %93, i64 3, !dbg !175
             %95 = bitcast %jl_value_t** %94 to i64*, !dbg !175
             %96 = load i64, i64* %95, align 8, !dbg !175, !tbaa !22
; │││││││││└└
; │││││││││┌ @ broadcast.jl:565 within `shapeindexer'
; ││││││││││┌ @ broadcast.jl:570 within `_newindexer'
; │││││││││││┌ @ operators.jl:202 within `!='
; ││││││││││││┌ @ promotion.jl:398 within `=='
               %97 = icmp eq i64 %96, 1, !dbg !179
; ││││└└└└└└└└└
; ││││ @ broadcast.jl:916 within `preprocess_args' @ broadcast.jl:917
; ││││┌ @ broadcast.jl:913 within `preprocess'
; │││││┌ @ broadcast.jl:916 within `preprocess_args' @ broadcast.jl:917
; ││││││┌ @ broadcast.jl:914 within `preprocess'
; │││││││┌ @ broadcast.jl:615 within `extrude'
; ││││││││┌ @ broadcast.jl:564 within `newindexer'
; │││││││││┌ @ abstractarray.jl:75 within `axes'
; ││││││││││┌ @ array.jl:155 within `size'
             %98 = load i64, i64* %15, align 8, !dbg !183, !tbaa !22
; │││││││││└└
; │││││││││┌ @ broadcast.jl:565 within `shapeindexer'
; ││││││││││┌ @ broadcast.jl:570 within `_newindexer'
; │││││││││││┌ @ operators.jl:202 within `!='
; ││││││││││││┌ @ promotion.jl:398 within `=='
               %99 = icmp eq i64 %98, 1, !dbg !192
; ││└└└└└└└└└└└
; ││ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:931
; ││┌ @ simdloop.jl:72 within `macro expansion'
     br i1 %17, label %L274.lr.ph, label %L324, !dbg !196

L274.lr.ph:                                       ; preds = %L202
; │││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; │││┌ @ broadcast.jl:575 within `getindex'
; ││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl within `getindex'
            %100 = bitcast %jl_value_t* %92 to double**, !dbg !200
            %101 = load double*, double** %100, align 8, !dbg !200, !tbaa !136, !nonnull !4
            %bc154 = bitcast double* %101 to i8*
            %102 = bitcast double* %101 to i8*
; ││││││││└└
; ││││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl within `getindex'
            %103 = bitcast %jl_value_t* %value_phi13 to double**, !dbg !214
            %104 = load double*, double** %103, align 8, !dbg !214, !tbaa !136, !nonnull !4
            %bc = bitcast double* %104 to i8*
            %105 = bitcast double* %104 to i8*
; ││││││└└└└
; ││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl within `getindex'
            %106 = bitcast %jl_value_t* %0 to double**, !dbg !217
            %107 = load double*, double** %106, align 8, !dbg !217, !tbaa !136, !nonnull !4
            %108 = bitcast double* %107 to i8*
; │││└└└└└└└
; │││ @ simdloop.jl:75 within `macro expansion'
     br i1 %91, label %L274.lr.ph.split.us, label %L274.lr.ph.L274.lr.ph.split_crit_edge, !dbg !223

L274.lr.ph.L274.lr.ph.split_crit_edge:            ; preds = %L274.lr.ph
     br i1 %97, label %L274.lr.ph.split.split.us, label %L274.lr.ph.split.L274.lr.ph.split.split_crit_edge, !dbg !223

L274.lr.ph.split.us:                              ; preds = %L274.lr.ph
     br i1 %97, label %L274.lr.ph.split.us.split.us, label %L274.lr.ph.split.us.L274.lr.ph.split.us.split_crit_edge, !dbg !223

L274.lr.ph.split.us.L274.lr.ph.split.us.split_crit_edge: ; preds = %L274.lr.ph.split.us
     br i1 %99, label %L274.us.us69, label %L274.us.preheader, !dbg !223

L274.us.preheader:                                ; preds = %L274.lr.ph.split.us.L274.lr.ph.split.us.split_crit_edge
     %min.iters.check147 = icmp ult i64 %18, 32, !dbg !223
     br i1 %min.iters.check147, label %scalar.ph146, label %vector.memcheck163, !dbg !223

vector.memcheck163:                               ; preds = %L274.us.preheader
     %scevgep149 = getelementptr double, double* %107, i64 %18, !dbg !223
     %scevgep149150 = bitcast double* %scevgep149 to i8*
     %uglygep151 = getelementptr i8, i8* %102, i64 1, !dbg !223
     %scevgep152 = getelementptr double, double* %104, i64 %18, !dbg !223
     %scevgep152153 = bitcast double* %scevgep152 to i8*
     %bound0155 = icmp ult i8* %108, %uglygep151, !dbg !223
     %bound1156 = icmp ult i8* %bc154, %scevgep149150, !dbg !223
     %found.conflict157 = and i1 %bound0155, %bound1156, !dbg !223
     %bound0158 = icmp ult i8* %108, %scevgep152153, !dbg !223
     %bound1159 = icmp ult i8* %bc, %scevgep149150, !dbg !223
     %found.conflict160 = and i1 %bound0158, %bound1159, !dbg !223
     %conflict.rdx161 = or i1 %found.conflict157, %found.conflict160, !dbg !223
     %memcheck.conflict162 = and i1 %conflict.rdx161, true, !dbg !223
     br i1 %memcheck.conflict162, label %scalar.ph146, label %vector.ph164, !dbg !223

vector.ph164:                                     ; preds = %vector.memcheck163
     %n.mod.vf165 = urem i64 %18, 32, !dbg !223
     %n.vec166 = sub i64 %18, %n.mod.vf165, !dbg !223
     br label %vector.body144, !dbg !223

vector.body144:                                   ; preds = %vector.body144, %vector.ph164
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %index167 = phi i64 [ 0, %vector.ph164 ], [ %index.next168, %vector.body144 ], !dbg !224
      %109 = add i64 %index167, 0, !dbg !224
; │││└
; │││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; │││┌ @ broadcast.jl:575 within `getindex'
; ││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %110 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %111 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %112 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %113 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %114 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %115 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %116 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %117 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %118 = insertelement <8 x double> undef, double %110, i32 0, !dbg !227
            %119 = insertelement <8 x double> %118, double %111, i32 1, !dbg !227
            %120 = insertelement <8 x double> %119, double %112, i32 2, !dbg !227
            %121 = insertelement <8 x double> %120, double %113, i32 3, !dbg !227
            %122 = insertelement <8 x double> %121, double %114, i32 4, !dbg !227
            %123 = insertelement <8 x double> %122, double %115, i32 5, !dbg !227
            %124 = insertelement <8 x double> %123, double %116, i32 6, !dbg !227
            %125 = insertelement <8 x double> %124, double %117, i32 7, !dbg !227
            %126 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %127 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %128 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %129 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %130 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %131 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %132 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %133 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %134 = insertelement <8 x double> undef, double %126, i32 0, !dbg !227
            %135 = insertelement <8 x double> %134, double %127, i32 1, !dbg !227
            %136 = insertelement <8 x double> %135, double %128, i32 2, !dbg !227
            %137 = insertelement <8 x double> %136, double %129, i32 3, !dbg !227
            %138 = insertelement <8 x double> %137, double %130, i32 4, !dbg !227
            %139 = insertelement <8 x double> %138, double %131, i32 5, !dbg !227
            %140 = insertelement <8 x double> %139, double %132, i32 6, !dbg !227
            %141 = insertelement <8 x double> %140, double %133, i32 7, !dbg !227
            %142 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %143 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %144 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %145 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %146 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %147 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %148 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %149 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %150 = insertelement <8 x double> undef, double %142, i32 0, !dbg !227
            %151 = insertelement <8 x double> %150, double %143, i32 1, !dbg !227
            %152 = insertelement <8 x double> %151, double %144, i32 2, !dbg !227
            %153 = insertelement <8 x double> %152, double %145, i32 3, !dbg !227
            %154 = insertelement <8 x double> %153, double %146, i32 4, !dbg !227
            %155 = insertelement <8 x double> %154, double %147, i32 5, !dbg !227
            %156 = insertelement <8 x double> %155, double %148, i32 6, !dbg !227
            %157 = insertelement <8 x double> %156, double %149, i32 7, !dbg !227
            %158 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %159 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %160 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %161 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %162 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %163 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %164 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
            %165 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !230
; ││││││││└└
; ││││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %166 = insertelement <8 x double> undef, double %158, i32 0, !dbg !233
            %167 = insertelement <8 x double> %166, double %159, i32 1, !dbg !233
            %168 = insertelement <8 x double> %167, double %160, i32 2, !dbg !233
            %169 = insertelement <8 x double> %168, double %161, i32 3, !dbg !233
            %170 = insertelement <8 x double> %169, double %162, i32 4, !dbg !233
            %171 = insertelement <8 x double> %170, double %163, i32 5, !dbg !233
            %172 = insertelement <8 x double> %171, double %164, i32 6, !dbg !233
            %173 = insertelement <8 x double> %172, double %165, i32 7, !dbg !233
            %174 = getelementptr inbounds double, double* %104, i64 %109, !dbg !233
            %175 = getelementptr inbounds double, double* %174, i32 0, !dbg !233
            %176 = bitcast double* %175 to <8 x double>*, !dbg !233
            %wide.load177 = load <8 x double>, <8 x double>* %176, align 8, !dbg !233, !tbaa !228, !alias.scope !234
            %177 = getelementptr inbounds double, double* %174, i32 8, !dbg !233
            %178 = bitcast double* %177 to <8 x double>*, !dbg !233
            %wide.load178 = load <8 x double>, <8 x double>* %178, align 8, !dbg !233, !tbaa !228, !alias.scope !234
            %179 = getelementptr inbounds double, double* %174, i32 16, !dbg !233
            %180 = bitcast double* %179 to <8 x double>*, !dbg !233
            %wide.load179 = load <8 x double>, <8 x double>* %180, align 8, !dbg !233, !tbaa !228, !alias.scope !234
            %181 = getelementptr inbounds double, double* %174, i32 24, !dbg !233
            %182 = bitcast double* %181 to <8 x double>*, !dbg !233
            %wide.load180 = load <8 x double>, <8 x double>* %182, align 8, !dbg !233, !tbaa !228, !alias.scope !234
; │││└└└└└└└
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %183 = fmul <8 x double> %125, %wide.load177, !dbg !224
      %184 = fmul <8 x double> %141, %wide.load178, !dbg !224
      %185 = fmul <8 x double> %157, %wide.load179, !dbg !224
      %186 = fmul <8 x double> %173, %wide.load180, !dbg !224
; │││└
; │││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; │││┌ @ broadcast.jl:575 within `getindex'
; ││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %187 = getelementptr inbounds double, double* %107, i64 %109, !dbg !236
            %188 = getelementptr inbounds double, double* %187, i32 0, !dbg !236
            %189 = bitcast double* %188 to <8 x double>*, !dbg !236
            %wide.load181 = load <8 x double>, <8 x double>* %189, align 8, !dbg !236, !tbaa !228, !alias.scope !237, !noalias !239
            %190 = getelementptr inbounds double, double* %187, i32 8, !dbg !236
            %191 = bitcast double* %190 to <8 x double>*, !dbg !236
            %wide.load182 = load <8 x double>, <8 x double>* %191, align 8, !dbg !236, !tbaa !228, !alias.scope !237, !noalias !239
            %192 = getelementptr inbounds double, double* %187, i32 16, !dbg !236
            %193 = bitcast double* %192 to <8 x double>*, !dbg !236
            %wide.load183 = load <8 x double>, <8 x double>* %193, align 8, !dbg !236, !tbaa !228, !alias.scope !237, !noalias !239
            %194 = getelementptr inbounds double, double* %187, i32 24, !dbg !236
            %195 = bitcast double* %194 to <8 x double>*, !dbg !236
            %wide.load184 = load <8 x double>, <8 x double>* %195, align 8, !dbg !236, !tbaa !228, !alias.scope !237, !noalias !239
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ promotion.jl:312 within `*' @ float.jl:405
           %196 = fmul <8 x double> %wide.load181, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !240
           %197 = fmul <8 x double> %wide.load182, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !240
           %198 = fmul <8 x double> %wide.load183, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !240
           %199 = fmul <8 x double> %wide.load184, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !240
; │││││└└└└
; │││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││┌ @ float.jl:401 within `+'
         %200 = fadd <8 x double> %183, %196, !dbg !248
         %201 = fadd <8 x double> %184, %197, !dbg !248
         %202 = fadd <8 x double> %185, %198, !dbg !248
         %203 = fadd <8 x double> %186, %199, !dbg !248
; │││└└└└
; │││┌ @ array.jl:847 within `setindex!'
      %204 = bitcast double* %188 to <8 x double>*, !dbg !252
      store <8 x double> %200, <8 x double>* %204, align 8, !dbg !252, !tbaa !228, !alias.scope !237, !noalias !239
      %205 = bitcast double* %190 to <8 x double>*, !dbg !252
      store <8 x double> %201, <8 x double>* %205, align 8, !dbg !252, !tbaa !228, !alias.scope !237, !noalias !239
      %206 = bitcast double* %192 to <8 x double>*, !dbg !252
      store <8 x double> %202, <8 x double>* %206, align 8, !dbg !252, !tbaa !228, !alias.scope !237, !noalias !239
      %207 = bitcast double* %194 to <8 x double>*, !dbg !252
      store <8 x double> %203, <8 x double>* %207, align 8, !dbg !252, !tbaa !228, !alias.scope !237, !noalias !239
; │││└
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %index.next168 = add i64 %index167, 32, !dbg !224
      %208 = icmp eq i64 %index.next168, %n.vec166, !dbg !224
      br i1 %208, label %middle.block145, label %vector.body144, !dbg !224, !llvm.loop !254

middle.block145:                                  ; preds = %vector.body144
; │││└
; │││ @ simdloop.jl:75 within `macro expansion'
     %cmp.n170 = icmp eq i64 %18, %n.vec166, !dbg !223
     br i1 %cmp.n170, label %L324, label %scalar.ph146, !dbg !223

scalar.ph146:                                     ; preds = %middle.block145, %vector.memcheck163, %L274.us.preheader
     %bc.resume.val169 = phi i64 [ %n.vec166, %middle.block145 ], [ 0, %L274.us.preheader ], [ 0, %vector.memcheck163 ]
     br label %L274.us, !dbg !223

L274.lr.ph.split.us.split.us:                     ; preds = %L274.lr.ph.split.us
     br i1 %99, label %L274.us.us.us, label %L274.us.us.preheader, !dbg !223

L274.us.us.preheader:                             ; preds = %L274.lr.ph.split.us.split.us
     %min.iters.check188 = icmp ult i64 %18, 32, !dbg !223
     br i1 %min.iters.check188, label %scalar.ph187, label %vector.memcheck204, !dbg !223

vector.memcheck204:                               ; preds = %L274.us.us.preheader
     %scevgep190 = getelementptr double, double* %107, i64 %18, !dbg !223
     %scevgep190191 = bitcast double* %scevgep190 to i8*
     %uglygep192 = getelementptr i8, i8* %bc154, i64 1, !dbg !223
     %uglygep193 = getelementptr i8, i8* %bc, i64 1, !dbg !223
     %bc194 = bitcast double* %101 to i8*, !dbg !223
     %bound0195 = icmp ult i8* %108, %uglygep192, !dbg !223
     %bound1196 = icmp ult i8* %bc194, %scevgep190191, !dbg !223
     %found.conflict197 = and i1 %bound0195, %bound1196, !dbg !223
     %bc198 = bitcast double* %104 to i8*, !dbg !223
     %bound0199 = icmp ult i8* %108, %uglygep193, !dbg !223
     %bound1200 = icmp ult i8* %bc198, %scevgep190191, !dbg !223
     %found.conflict201 = and i1 %bound0199, %bound1200, !dbg !223
     %conflict.rdx202 = or i1 %found.conflict197, %found.conflict201, !dbg !223
     %memcheck.conflict203 = and i1 %conflict.rdx202, true, !dbg !223
     br i1 %memcheck.conflict203, label %scalar.ph187, label %vector.ph205, !dbg !223

vector.ph205:                                     ; preds = %vector.memcheck204
     %n.mod.vf206 = urem i64 %18, 32, !dbg !223
     %n.vec207 = sub i64 %18, %n.mod.vf206, !dbg !223
     br label %vector.body185, !dbg !223

vector.body185:                                   ; preds = %vector.body185, %vector.ph205
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %index208 = phi i64 [ 0, %vector.ph205 ], [ %index.next209, %vector.body185 ], !dbg !224
      %209 = add i64 %index208, 0, !dbg !224
; │││└
; │││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; │││┌ @ broadcast.jl:575 within `getindex'
; ││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %210 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %211 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %212 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %213 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %214 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %215 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %216 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %217 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %218 = insertelement <8 x double> undef, double %210, i32 0, !dbg !227
            %219 = insertelement <8 x double> %218, double %211, i32 1, !dbg !227
            %220 = insertelement <8 x double> %219, double %212, i32 2, !dbg !227
            %221 = insertelement <8 x double> %220, double %213, i32 3, !dbg !227
            %222 = insertelement <8 x double> %221, double %214, i32 4, !dbg !227
            %223 = insertelement <8 x double> %222, double %215, i32 5, !dbg !227
            %224 = insertelement <8 x double> %223, double %216, i32 6, !dbg !227
            %225 = insertelement <8 x double> %224, double %217, i32 7, !dbg !227
            %226 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %227 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %228 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %229 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %230 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %231 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %232 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %233 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %234 = insertelement <8 x double> undef, double %226, i32 0, !dbg !227
            %235 = insertelement <8 x double> %234, double %227, i32 1, !dbg !227
            %236 = insertelement <8 x double> %235, double %228, i32 2, !dbg !227
            %237 = insertelement <8 x double> %236, double %229, i32 3, !dbg !227
            %238 = insertelement <8 x double> %237, double %230, i32 4, !dbg !227
            %239 = insertelement <8 x double> %238, double %231, i32 5, !dbg !227
            %240 = insertelement <8 x double> %239, double %232, i32 6, !dbg !227
            %241 = insertelement <8 x double> %240, double %233, i32 7, !dbg !227
            %242 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %243 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %244 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %245 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %246 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %247 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %248 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %249 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %250 = insertelement <8 x double> undef, double %242, i32 0, !dbg !227
            %251 = insertelement <8 x double> %250, double %243, i32 1, !dbg !227
            %252 = insertelement <8 x double> %251, double %244, i32 2, !dbg !227
            %253 = insertelement <8 x double> %252, double %245, i32 3, !dbg !227
            %254 = insertelement <8 x double> %253, double %246, i32 4, !dbg !227
            %255 = insertelement <8 x double> %254, double %247, i32 5, !dbg !227
            %256 = insertelement <8 x double> %255, double %248, i32 6, !dbg !227
            %257 = insertelement <8 x double> %256, double %249, i32 7, !dbg !227
            %258 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %259 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %260 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %261 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %262 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %263 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %264 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
            %265 = load double, double* %101, align 8, !dbg !227, !tbaa !228, !alias.scope !256
; ││││││││└└
; ││││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %266 = insertelement <8 x double> undef, double %258, i32 0, !dbg !233
            %267 = insertelement <8 x double> %266, double %259, i32 1, !dbg !233
            %268 = insertelement <8 x double> %267, double %260, i32 2, !dbg !233
            %269 = insertelement <8 x double> %268, double %261, i32 3, !dbg !233
            %270 = insertelement <8 x double> %269, double %262, i32 4, !dbg !233
            %271 = insertelement <8 x double> %270, double %263, i32 5, !dbg !233
            %272 = insertelement <8 x double> %271, double %264, i32 6, !dbg !233
            %273 = insertelement <8 x double> %272, double %265, i32 7, !dbg !233
            %274 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %275 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %276 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %277 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %278 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %279 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %280 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %281 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %282 = insertelement <8 x double> undef, double %274, i32 0, !dbg !233
            %283 = insertelement <8 x double> %282, double %275, i32 1, !dbg !233
            %284 = insertelement <8 x double> %283, double %276, i32 2, !dbg !233
            %285 = insertelement <8 x double> %284, double %277, i32 3, !dbg !233
            %286 = insertelement <8 x double> %285, double %278, i32 4, !dbg !233
            %287 = insertelement <8 x double> %286, double %279, i32 5, !dbg !233
            %288 = insertelement <8 x double> %287, double %280, i32 6, !dbg !233
            %289 = insertelement <8 x double> %288, double %281, i32 7, !dbg !233
            %290 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %291 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %292 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %293 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %294 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %295 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %296 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %297 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %298 = insertelement <8 x double> undef, double %290, i32 0, !dbg !233
            %299 = insertelement <8 x double> %298, double %291, i32 1, !dbg !233
            %300 = insertelement <8 x double> %299, double %292, i32 2, !dbg !233
            %301 = insertelement <8 x double> %300, double %293, i32 3, !dbg !233
            %302 = insertelement <8 x double> %301, double %294, i32 4, !dbg !233
            %303 = insertelement <8 x double> %302, double %295, i32 5, !dbg !233
            %304 = insertelement <8 x double> %303, double %296, i32 6, !dbg !233
            %305 = insertelement <8 x double> %304, double %297, i32 7, !dbg !233
            %306 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %307 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %308 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %309 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %310 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %311 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %312 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %313 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %314 = insertelement <8 x double> undef, double %306, i32 0, !dbg !233
            %315 = insertelement <8 x double> %314, double %307, i32 1, !dbg !233
            %316 = insertelement <8 x double> %315, double %308, i32 2, !dbg !233
            %317 = insertelement <8 x double> %316, double %309, i32 3, !dbg !233
            %318 = insertelement <8 x double> %317, double %310, i32 4, !dbg !233
            %319 = insertelement <8 x double> %318, double %311, i32 5, !dbg !233
            %320 = insertelement <8 x double> %319, double %312, i32 6, !dbg !233
            %321 = insertelement <8 x double> %320, double %313, i32 7, !dbg !233
            %322 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %323 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %324 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %325 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %326 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %327 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %328 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
            %329 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !259
; │││└└└└└└└
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %330 = insertelement <8 x double> undef, double %322, i32 0, !dbg !224
      %331 = insertelement <8 x double> %330, double %323, i32 1, !dbg !224
      %332 = insertelement <8 x double> %331, double %324, i32 2, !dbg !224
      %333 = insertelement <8 x double> %332, double %325, i32 3, !dbg !224
      %334 = insertelement <8 x double> %333, double %326, i32 4, !dbg !224
      %335 = insertelement <8 x double> %334, double %327, i32 5, !dbg !224
      %336 = insertelement <8 x double> %335, double %328, i32 6, !dbg !224
      %337 = insertelement <8 x double> %336, double %329, i32 7, !dbg !224
      %338 = fmul <8 x double> %225, %289, !dbg !224
      %339 = fmul <8 x double> %241, %305, !dbg !224
      %340 = fmul <8 x double> %257, %321, !dbg !224
      %341 = fmul <8 x double> %273, %337, !dbg !224
; │││└
; │││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; │││┌ @ broadcast.jl:575 within `getindex'
; ││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %342 = getelementptr inbounds double, double* %107, i64 %209, !dbg !236
            %343 = getelementptr inbounds double, double* %342, i32 0, !dbg !236
            %344 = bitcast double* %343 to <8 x double>*, !dbg !236
            %wide.load218 = load <8 x double>, <8 x double>* %344, align 8, !dbg !236, !tbaa !228, !alias.scope !261, !noalias !263
            %345 = getelementptr inbounds double, double* %342, i32 8, !dbg !236
            %346 = bitcast double* %345 to <8 x double>*, !dbg !236
            %wide.load219 = load <8 x double>, <8 x double>* %346, align 8, !dbg !236, !tbaa !228, !alias.scope !261, !noalias !263
            %347 = getelementptr inbounds double, double* %342, i32 16, !dbg !236
            %348 = bitcast double* %347 to <8 x double>*, !dbg !236
            %wide.load220 = load <8 x double>, <8 x double>* %348, align 8, !dbg !236, !tbaa !228, !alias.scope !261, !noalias !263
            %349 = getelementptr inbounds double, double* %342, i32 24, !dbg !236
            %350 = bitcast double* %349 to <8 x double>*, !dbg !236
            %wide.load221 = load <8 x double>, <8 x double>* %350, align 8, !dbg !236, !tbaa !228, !alias.scope !261, !noalias !263
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ promotion.jl:312 within `*' @ float.jl:405
           %351 = fmul <8 x double> %wide.load218, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !240
           %352 = fmul <8 x double> %wide.load219, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !240
           %353 = fmul <8 x double> %wide.load220, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !240
           %354 = fmul <8 x double> %wide.load221, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !240
; │││││└└└└
; │││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││┌ @ float.jl:401 within `+'
         %355 = fadd <8 x double> %338, %351, !dbg !248
         %356 = fadd <8 x double> %339, %352, !dbg !248
         %357 = fadd <8 x double> %340, %353, !dbg !248
         %358 = fadd <8 x double> %341, %354, !dbg !248
; │││└└└└
; │││┌ @ array.jl:847 within `setindex!'
      %359 = bitcast double* %343 to <8 x double>*, !dbg !252
      store <8 x double> %355, <8 x double>* %359, align 8, !dbg !252, !tbaa !228, !alias.scope !261, !noalias !263
      %360 = bitcast double* %345 to <8 x double>*, !dbg !252
      store <8 x double> %356, <8 x double>* %360, align 8, !dbg !252, !tbaa !228, !alias.scope !261, !noalias !263
      %361 = bitcast double* %347 to <8 x double>*, !dbg !252
      store <8 x double> %357, <8 x double>* %361, align 8, !dbg !252, !tbaa !228, !alias.scope !261, !noalias !263
      %362 = bitcast double* %349 to <8 x double>*, !dbg !252
      store <8 x double> %358, <8 x double>* %362, align 8, !dbg !252, !tbaa !228, !alias.scope !261, !noalias !263
; │││└
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %index.next209 = add i64 %index208, 32, !dbg !224
      %363 = icmp eq i64 %index.next209, %n.vec207, !dbg !224
      br i1 %363, label %middle.block186, label %vector.body185, !dbg !224, !llvm.loop !264

middle.block186:                                  ; preds = %vector.body185
; │││└
; │││ @ simdloop.jl:75 within `macro expansion'
     %cmp.n211 = icmp eq i64 %18, %n.vec207, !dbg !223
     br i1 %cmp.n211, label %L324, label %scalar.ph187, !dbg !223

scalar.ph187:                                     ; preds = %middle.block186, %vector.memcheck204, %L274.us.us.preheader
     %bc.resume.val210 = phi i64 [ %n.vec207, %middle.block186 ], [ 0, %L274.us.us.preheader ], [ 0, %vector.memcheck204 ]
     br label %L274.us.us, !dbg !223

L274.us.us.us:                                    ; preds = %L274.us.us.us, %L274.lr.ph.split.us.split.us
     %value_phi1664.us.us.us = phi i64 [ %371, %L274.us.us.us ], [ 0, %L274.lr.ph.split.us.split.us ]
; │││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; │││┌ @ broadcast.jl:575 within `getindex'
; ││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %364 = load double, double* %101, align 8, !dbg !227, !tbaa !228
; ││││││││└└
; ││││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %365 = load double, double* %104, align 8, !dbg !233, !tbaa !228
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ float.jl:405 within `*'
           %366 = fmul double %364, %365, !dbg !265
; ││││││└└└
; ││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %367 = load double, double* %107, align 8, !dbg !236, !tbaa !228
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ promotion.jl:312 within `*' @ float.jl:405
           %368 = fmul double %367, 2.000000e+00, !dbg !240
; │││││└└└└
; │││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││┌ @ float.jl:401 within `+'
         %369 = fadd double %366, %368, !dbg !248
; │││└└└└
; │││┌ @ array.jl:847 within `setindex!'
      %370 = getelementptr inbounds double, double* %107, i64 %value_phi1664.us.us.us, !dbg !252
      store double %369, double* %370, align 8, !dbg !252, !tbaa !228
; │││└
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %371 = add nuw nsw i64 %value_phi1664.us.us.us, 1, !dbg !224
; │││└
; │││ @ simdloop.jl:75 within `macro expansion'
; │││┌ @ int.jl:82 within `<'
      %372 = icmp ult i64 %371, %18, !dbg !268
; │││└
     br i1 %372, label %L274.us.us.us, label %L324, !dbg !223, !llvm.loop !269

L274.us.us:                                       ; preds = %L274.us.us, %scalar.ph187
     %value_phi1664.us.us = phi i64 [ %380, %L274.us.us ], [ %bc.resume.val210, %scalar.ph187 ]
; │││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; │││┌ @ broadcast.jl:575 within `getindex'
; ││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %373 = load double, double* %101, align 8, !dbg !227, !tbaa !228
; ││││││││└└
; ││││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %374 = load double, double* %104, align 8, !dbg !233, !tbaa !228
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ float.jl:405 within `*'
           %375 = fmul double %373, %374, !dbg !265
; ││││││└└└
; ││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %376 = getelementptr inbounds double, double* %107, i64 %value_phi1664.us.us, !dbg !236
            %377 = load double, double* %376, align 8, !dbg !236, !tbaa !228
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ promotion.jl:312 within `*' @ float.jl:405
           %378 = fmul double %377, 2.000000e+00, !dbg !240
; │││││└└└└
; │││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││┌ @ float.jl:401 within `+'
         %379 = fadd double %375, %378, !dbg !248
; │││└└└└
; │││┌ @ array.jl:847 within `setindex!'
      store double %379, double* %376, align 8, !dbg !252, !tbaa !228
; │││└
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %380 = add nuw nsw i64 %value_phi1664.us.us, 1, !dbg !224
; │││└
; │││ @ simdloop.jl:75 within `macro expansion'
; │││┌ @ int.jl:82 within `<'
      %381 = icmp ult i64 %380, %18, !dbg !268
; │││└
     br i1 %381, label %L274.us.us, label %L324, !dbg !223, !llvm.loop !270

L274.us.us69:                                     ; preds = %L274.us.us69, %L274.lr.ph.split.us.L274.lr.ph.split.us.split_crit_edge
     %value_phi1664.us.us70 = phi i64 [ %390, %L274.us.us69 ], [ 0, %L274.lr.ph.split.us.L274.lr.ph.split.us.split_crit_edge ]
; │││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; │││┌ @ broadcast.jl:575 within `getindex'
; ││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %382 = load double, double* %101, align 8, !dbg !227, !tbaa !228
; ││││││││└└
; ││││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %383 = getelementptr inbounds double, double* %104, i64 %value_phi1664.us.us70, !dbg !233
            %384 = load double, double* %383, align 8, !dbg !233, !tbaa !228
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ float.jl:405 within `*'
           %385 = fmul double %382, %384, !dbg !265
; ││││││└└└
; ││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %386 = load double, double* %107, align 8, !dbg !236, !tbaa !228
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ promotion.jl:312 within `*' @ float.jl:405
           %387 = fmul double %386, 2.000000e+00, !dbg !240
; │││││└└└└
; │││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││┌ @ float.jl:401 within `+'
         %388 = fadd double %385, %387, !dbg !248
; │││└└└└
; │││┌ @ array.jl:847 within `setindex!'
      %389 = getelementptr inbounds double, double* %107, i64 %value_phi1664.us.us70, !dbg !252
      store double %388, double* %389, align 8, !dbg !252, !tbaa !228
; │││└
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %390 = add nuw nsw i64 %value_phi1664.us.us70, 1, !dbg !224
; │││└
; │││ @ simdloop.jl:75 within `macro expansion'
; │││┌ @ int.jl:82 within `<'
      %391 = icmp ult i64 %390, %18, !dbg !268
; │││└
     br i1 %391, label %L274.us.us69, label %L324, !dbg !223, !llvm.loop !269

L274.us:                                          ; preds = %L274.us, %scalar.ph146
     %value_phi1664.us = phi i64 [ %400, %L274.us ], [ %bc.resume.val169, %scalar.ph146 ]
; │││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; │││┌ @ broadcast.jl:575 within `getindex'
; ││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %392 = load double, double* %101, align 8, !dbg !227, !tbaa !228
; ││││││││└└
; ││││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %393 = getelementptr inbounds double, double* %104, i64 %value_phi1664.us, !dbg !233
            %394 = load double, double* %393, align 8, !dbg !233, !tbaa !228
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ float.jl:405 within `*'
           %395 = fmul double %392, %394, !dbg !265
; ││││││└└└
; ││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %396 = getelementptr inbounds double, double* %107, i64 %value_phi1664.us, !dbg !236
            %397 = load double, double* %396, align 8, !dbg !236, !tbaa !228
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ promotion.jl:312 within `*' @ float.jl:405
           %398 = fmul double %397, 2.000000e+00, !dbg !240
; │││││└└└└
; │││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││┌ @ float.jl:401 within `+'
         %399 = fadd double %395, %398, !dbg !248
; │││└└└└
; │││┌ @ array.jl:847 within `setindex!'
      store double %399, double* %396, align 8, !dbg !252, !tbaa !228
; │││└
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %400 = add nuw nsw i64 %value_phi1664.us, 1, !dbg !224
; │││└
; │││ @ simdloop.jl:75 within `macro expansion'
; │││┌ @ int.jl:82 within `<'
      %401 = icmp ult i64 %400, %18, !dbg !268
; │││└
     br i1 %401, label %L274.us, label %L324, !dbg !223, !llvm.loop !271

L274.lr.ph.split.L274.lr.ph.split.split_crit_edge: ; preds = %L274.lr.ph.L274.lr.ph.split_crit_edge
     br i1 %99, label %L274.us67, label %L274.preheader, !dbg !223

L274.preheader:                                   ; preds = %L274.lr.ph.split.L274.lr.ph.split.split_crit_edge
     %min.iters.check = icmp ult i64 %18, 32, !dbg !223
     br i1 %min.iters.check, label %scalar.ph, label %vector.memcheck, !dbg !223

vector.memcheck:                                  ; preds = %L274.preheader
     %scevgep = getelementptr double, double* %107, i64 %18, !dbg !223
     %scevgep83 = bitcast double* %scevgep to i8*
     %scevgep84 = getelementptr double, double* %101, i64 %18, !dbg !223
     %scevgep8485 = bitcast double* %scevgep84 to i8*
     %scevgep86 = getelementptr double, double* %104, i64 %18, !dbg !223
     %scevgep8687 = bitcast double* %scevgep86 to i8*
     %bound0 = icmp ult i8* %108, %scevgep8485, !dbg !223
     %bound1 = icmp ult i8* %102, %scevgep83, !dbg !223
     %found.conflict = and i1 %bound0, %bound1, !dbg !223
     %bound088 = icmp ult i8* %108, %scevgep8687, !dbg !223
     %bound189 = icmp ult i8* %105, %scevgep83, !dbg !223
     %found.conflict90 = and i1 %bound088, %bound189, !dbg !223
     %conflict.rdx = or i1 %found.conflict, %found.conflict90, !dbg !223
     %memcheck.conflict = and i1 %conflict.rdx, true, !dbg !223
     br i1 %memcheck.conflict, label %scalar.ph, label %vector.ph, !dbg !223

vector.ph:                                        ; preds = %vector.memcheck
     %n.mod.vf = urem i64 %18, 32, !dbg !223
     %n.vec = sub i64 %18, %n.mod.vf, !dbg !223
     br label %vector.body, !dbg !223

vector.body:                                      ; preds = %vector.body, %vector.ph
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ], !dbg !224
      %402 = add i64 %index, 0, !dbg !224
; │││└
; │││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; │││┌ @ broadcast.jl:575 within `getindex'
; ││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %403 = getelementptr inbounds double, double* %101, i64 %402, !dbg !227
            %404 = getelementptr inbounds double, double* %403, i32 0, !dbg !227
            %405 = bitcast double* %404 to <8 x double>*, !dbg !227
            %wide.load = load <8 x double>, <8 x double>* %405, align 8, !dbg !227, !tbaa !228, !alias.scope !272
            %406 = getelementptr inbounds double, double* %403, i32 8, !dbg !227
            %407 = bitcast double* %406 to <8 x double>*, !dbg !227
            %wide.load94 = load <8 x double>, <8 x double>* %407, align 8, !dbg !227, !tbaa !228, !alias.scope !272
            %408 = getelementptr inbounds double, double* %403, i32 16, !dbg !227
            %409 = bitcast double* %408 to <8 x double>*, !dbg !227
            %wide.load95 = load <8 x double>, <8 x double>* %409, align 8, !dbg !227, !tbaa !228, !alias.scope !272
            %410 = getelementptr inbounds double, double* %403, i32 24, !dbg !227
            %411 = bitcast double* %410 to <8 x double>*, !dbg !227
            %wide.load96 = load <8 x double>, <8 x double>* %411, align 8, !dbg !227, !tbaa !228, !alias.scope !272
; ││││││││└└
; ││││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %412 = getelementptr inbounds double, double* %104, i64 %402, !dbg !233
            %413 = getelementptr inbounds double, double* %412, i32 0, !dbg !233
            %414 = bitcast double* %413 to <8 x double>*, !dbg !233
            %wide.load97 = load <8 x double>, <8 x double>* %414, align 8, !dbg !233, !tbaa !228, !alias.scope !275
            %415 = getelementptr inbounds double, double* %412, i32 8, !dbg !233
            %416 = bitcast double* %415 to <8 x double>*, !dbg !233
            %wide.load98 = load <8 x double>, <8 x double>* %416, align 8, !dbg !233, !tbaa !228, !alias.scope !275
            %417 = getelementptr inbounds double, double* %412, i32 16, !dbg !233
            %418 = bitcast double* %417 to <8 x double>*, !dbg !233
            %wide.load99 = load <8 x double>, <8 x double>* %418, align 8, !dbg !233, !tbaa !228, !alias.scope !275
            %419 = getelementptr inbounds double, double* %412, i32 24, !dbg !233
            %420 = bitcast double* %419 to <8 x double>*, !dbg !233
            %wide.load100 = load <8 x double>, <8 x double>* %420, align 8, !dbg !233, !tbaa !228, !alias.scope !275
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ float.jl:405 within `*'
           %421 = fmul <8 x double> %wide.load, %wide.load97, !dbg !265
           %422 = fmul <8 x double> %wide.load94, %wide.load98, !dbg !265
           %423 = fmul <8 x double> %wide.load95, %wide.load99, !dbg !265
           %424 = fmul <8 x double> %wide.load96, %wide.load100, !dbg !265
; ││││││└└└
; ││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %425 = getelementptr inbounds double, double* %107, i64 %402, !dbg !236
            %426 = getelementptr inbounds double, double* %425, i32 0, !dbg !236
            %427 = bitcast double* %426 to <8 x double>*, !dbg !236
            %wide.load101 = load <8 x double>, <8 x double>* %427, align 8, !dbg !236, !tbaa !228, !alias.scope !277, !noalias !279
            %428 = getelementptr inbounds double, double* %425, i32 8, !dbg !236
            %429 = bitcast double* %428 to <8 x double>*, !dbg !236
            %wide.load102 = load <8 x double>, <8 x double>* %429, align 8, !dbg !236, !tbaa !228, !alias.scope !277, !noalias !279
            %430 = getelementptr inbounds double, double* %425, i32 16, !dbg !236
            %431 = bitcast double* %430 to <8 x double>*, !dbg !236
            %wide.load103 = load <8 x double>, <8 x double>* %431, align 8, !dbg !236, !tbaa !228, !alias.scope !277, !noalias !279
            %432 = getelementptr inbounds double, double* %425, i32 24, !dbg !236
            %433 = bitcast double* %432 to <8 x double>*, !dbg !236
            %wide.load104 = load <8 x double>, <8 x double>* %433, align 8, !dbg !236, !tbaa !228, !alias.scope !277, !noalias !279
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ promotion.jl:312 within `*' @ float.jl:405
           %434 = fmul <8 x double> %wide.load101, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !240
           %435 = fmul <8 x double> %wide.load102, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !240
           %436 = fmul <8 x double> %wide.load103, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !240
           %437 = fmul <8 x double> %wide.load104, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !240
; │││││└└└└
; │││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││┌ @ float.jl:401 within `+'
         %438 = fadd <8 x double> %421, %434, !dbg !248
         %439 = fadd <8 x double> %422, %435, !dbg !248
         %440 = fadd <8 x double> %423, %436, !dbg !248
         %441 = fadd <8 x double> %424, %437, !dbg !248
; │││└└└└
; │││┌ @ array.jl:847 within `setindex!'
      %442 = bitcast double* %426 to <8 x double>*, !dbg !252
      store <8 x double> %438, <8 x double>* %442, align 8, !dbg !252, !tbaa !228, !alias.scope !277, !noalias !279
      %443 = bitcast double* %428 to <8 x double>*, !dbg !252
      store <8 x double> %439, <8 x double>* %443, align 8, !dbg !252, !tbaa !228, !alias.scope !277, !noalias !279
      %444 = bitcast double* %430 to <8 x double>*, !dbg !252
      store <8 x double> %440, <8 x double>* %444, align 8, !dbg !252, !tbaa !228, !alias.scope !277, !noalias !279
      %445 = bitcast double* %432 to <8 x double>*, !dbg !252
      store <8 x double> %441, <8 x double>* %445, align 8, !dbg !252, !tbaa !228, !alias.scope !277, !noalias !279
; │││└
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %index.next = add i64 %index, 32, !dbg !224
      %446 = icmp eq i64 %index.next, %n.vec, !dbg !224
      br i1 %446, label %middle.block, label %vector.body, !dbg !224, !llvm.loop !280

middle.block:                                     ; preds = %vector.body
; │││└
; │││ @ simdloop.jl:75 within `macro expansion'
     %cmp.n = icmp eq i64 %18, %n.vec, !dbg !223
     br i1 %cmp.n, label %L324, label %scalar.ph, !dbg !223

scalar.ph:                                        ; preds = %middle.block, %vector.memcheck, %L274.preheader
     %bc.resume.val = phi i64 [ %n.vec, %middle.block ], [ 0, %L274.preheader ], [ 0, %vector.memcheck ]
     br label %L274, !dbg !223

L274.lr.ph.split.split.us:                        ; preds = %L274.lr.ph.L274.lr.ph.split_crit_edge
     br i1 %99, label %L274.us65.us, label %L274.us65.preheader, !dbg !223

L274.us65.preheader:                              ; preds = %L274.lr.ph.split.split.us
     %min.iters.check108 = icmp ult i64 %18, 32, !dbg !223
     br i1 %min.iters.check108, label %scalar.ph107, label %vector.memcheck122, !dbg !223

vector.memcheck122:                               ; preds = %L274.us65.preheader
     %scevgep110 = getelementptr double, double* %107, i64 %18, !dbg !223
     %scevgep110111 = bitcast double* %scevgep110 to i8*
     %scevgep112 = getelementptr double, double* %101, i64 %18, !dbg !223
     %scevgep112113 = bitcast double* %scevgep112 to i8*
     %uglygep = getelementptr i8, i8* %105, i64 1, !dbg !223
     %bound0114 = icmp ult i8* %108, %scevgep112113, !dbg !223
     %bound1115 = icmp ult i8* %102, %scevgep110111, !dbg !223
     %found.conflict116 = and i1 %bound0114, %bound1115, !dbg !223
     %bound0117 = icmp ult i8* %108, %uglygep, !dbg !223
     %bound1118 = icmp ult i8* %bc, %scevgep110111, !dbg !223
     %found.conflict119 = and i1 %bound0117, %bound1118, !dbg !223
     %conflict.rdx120 = or i1 %found.conflict116, %found.conflict119, !dbg !223
     %memcheck.conflict121 = and i1 %conflict.rdx120, true, !dbg !223
     br i1 %memcheck.conflict121, label %scalar.ph107, label %vector.ph123, !dbg !223

vector.ph123:                                     ; preds = %vector.memcheck122
     %n.mod.vf124 = urem i64 %18, 32, !dbg !223
     %n.vec125 = sub i64 %18, %n.mod.vf124, !dbg !223
     br label %vector.body105, !dbg !223

vector.body105:                                   ; preds = %vector.body105, %vector.ph123
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %index126 = phi i64 [ 0, %vector.ph123 ], [ %index.next127, %vector.body105 ], !dbg !224
      %447 = add i64 %index126, 0, !dbg !224
; │││└
; │││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; │││┌ @ broadcast.jl:575 within `getindex'
; ││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %448 = getelementptr inbounds double, double* %101, i64 %447, !dbg !227
            %449 = getelementptr inbounds double, double* %448, i32 0, !dbg !227
            %450 = bitcast double* %449 to <8 x double>*, !dbg !227
            %wide.load136 = load <8 x double>, <8 x double>* %450, align 8, !dbg !227, !tbaa !228, !alias.scope !281
            %451 = getelementptr inbounds double, double* %448, i32 8, !dbg !227
            %452 = bitcast double* %451 to <8 x double>*, !dbg !227
            %wide.load137 = load <8 x double>, <8 x double>* %452, align 8, !dbg !227, !tbaa !228, !alias.scope !281
            %453 = getelementptr inbounds double, double* %448, i32 16, !dbg !227
            %454 = bitcast double* %453 to <8 x double>*, !dbg !227
            %wide.load138 = load <8 x double>, <8 x double>* %454, align 8, !dbg !227, !tbaa !228, !alias.scope !281
            %455 = getelementptr inbounds double, double* %448, i32 24, !dbg !227
            %456 = bitcast double* %455 to <8 x double>*, !dbg !227
            %wide.load139 = load <8 x double>, <8 x double>* %456, align 8, !dbg !227, !tbaa !228, !alias.scope !281
; ││││││││└└
; ││││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %457 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %458 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %459 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %460 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %461 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %462 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %463 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %464 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %465 = insertelement <8 x double> undef, double %457, i32 0, !dbg !233
            %466 = insertelement <8 x double> %465, double %458, i32 1, !dbg !233
            %467 = insertelement <8 x double> %466, double %459, i32 2, !dbg !233
            %468 = insertelement <8 x double> %467, double %460, i32 3, !dbg !233
            %469 = insertelement <8 x double> %468, double %461, i32 4, !dbg !233
            %470 = insertelement <8 x double> %469, double %462, i32 5, !dbg !233
            %471 = insertelement <8 x double> %470, double %463, i32 6, !dbg !233
            %472 = insertelement <8 x double> %471, double %464, i32 7, !dbg !233
            %473 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %474 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %475 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %476 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %477 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %478 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %479 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %480 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %481 = insertelement <8 x double> undef, double %473, i32 0, !dbg !233
            %482 = insertelement <8 x double> %481, double %474, i32 1, !dbg !233
            %483 = insertelement <8 x double> %482, double %475, i32 2, !dbg !233
            %484 = insertelement <8 x double> %483, double %476, i32 3, !dbg !233
            %485 = insertelement <8 x double> %484, double %477, i32 4, !dbg !233
            %486 = insertelement <8 x double> %485, double %478, i32 5, !dbg !233
            %487 = insertelement <8 x double> %486, double %479, i32 6, !dbg !233
            %488 = insertelement <8 x double> %487, double %480, i32 7, !dbg !233
            %489 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %490 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %491 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %492 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %493 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %494 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %495 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %496 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %497 = insertelement <8 x double> undef, double %489, i32 0, !dbg !233
            %498 = insertelement <8 x double> %497, double %490, i32 1, !dbg !233
            %499 = insertelement <8 x double> %498, double %491, i32 2, !dbg !233
            %500 = insertelement <8 x double> %499, double %492, i32 3, !dbg !233
            %501 = insertelement <8 x double> %500, double %493, i32 4, !dbg !233
            %502 = insertelement <8 x double> %501, double %494, i32 5, !dbg !233
            %503 = insertelement <8 x double> %502, double %495, i32 6, !dbg !233
            %504 = insertelement <8 x double> %503, double %496, i32 7, !dbg !233
            %505 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %506 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %507 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %508 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %509 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %510 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %511 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
            %512 = load double, double* %104, align 8, !dbg !233, !tbaa !228, !alias.scope !284
; │││└└└└└└└
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %513 = insertelement <8 x double> undef, double %505, i32 0, !dbg !224
      %514 = insertelement <8 x double> %513, double %506, i32 1, !dbg !224
      %515 = insertelement <8 x double> %514, double %507, i32 2, !dbg !224
      %516 = insertelement <8 x double> %515, double %508, i32 3, !dbg !224
      %517 = insertelement <8 x double> %516, double %509, i32 4, !dbg !224
      %518 = insertelement <8 x double> %517, double %510, i32 5, !dbg !224
      %519 = insertelement <8 x double> %518, double %511, i32 6, !dbg !224
      %520 = insertelement <8 x double> %519, double %512, i32 7, !dbg !224
      %521 = fmul <8 x double> %wide.load136, %472, !dbg !224
      %522 = fmul <8 x double> %wide.load137, %488, !dbg !224
      %523 = fmul <8 x double> %wide.load138, %504, !dbg !224
      %524 = fmul <8 x double> %wide.load139, %520, !dbg !224
; │││└
; │││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; │││┌ @ broadcast.jl:575 within `getindex'
; ││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %525 = getelementptr inbounds double, double* %107, i64 %447, !dbg !236
            %526 = getelementptr inbounds double, double* %525, i32 0, !dbg !236
            %527 = bitcast double* %526 to <8 x double>*, !dbg !236
            %wide.load140 = load <8 x double>, <8 x double>* %527, align 8, !dbg !236, !tbaa !228, !alias.scope !286, !noalias !288
            %528 = getelementptr inbounds double, double* %525, i32 8, !dbg !236
            %529 = bitcast double* %528 to <8 x double>*, !dbg !236
            %wide.load141 = load <8 x double>, <8 x double>* %529, align 8, !dbg !236, !tbaa !228, !alias.scope !286, !noalias !288
            %530 = getelementptr inbounds double, double* %525, i32 16, !dbg !236
            %531 = bitcast double* %530 to <8 x double>*, !dbg !236
            %wide.load142 = load <8 x double>, <8 x double>* %531, align 8, !dbg !236, !tbaa !228, !alias.scope !286, !noalias !288
            %532 = getelementptr inbounds double, double* %525, i32 24, !dbg !236
            %533 = bitcast double* %532 to <8 x double>*, !dbg !236
            %wide.load143 = load <8 x double>, <8 x double>* %533, align 8, !dbg !236, !tbaa !228, !alias.scope !286, !noalias !288
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ promotion.jl:312 within `*' @ float.jl:405
           %534 = fmul <8 x double> %wide.load140, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !240
           %535 = fmul <8 x double> %wide.load141, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !240
           %536 = fmul <8 x double> %wide.load142, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !240
           %537 = fmul <8 x double> %wide.load143, <double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00, double 2.000000e+00>, !dbg !240
; │││││└└└└
; │││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││┌ @ float.jl:401 within `+'
         %538 = fadd <8 x double> %521, %534, !dbg !248
         %539 = fadd <8 x double> %522, %535, !dbg !248
         %540 = fadd <8 x double> %523, %536, !dbg !248
         %541 = fadd <8 x double> %524, %537, !dbg !248
; │││└└└└
; │││┌ @ array.jl:847 within `setindex!'
      %542 = bitcast double* %526 to <8 x double>*, !dbg !252
      store <8 x double> %538, <8 x double>* %542, align 8, !dbg !252, !tbaa !228, !alias.scope !286, !noalias !288
      %543 = bitcast double* %528 to <8 x double>*, !dbg !252
      store <8 x double> %539, <8 x double>* %543, align 8, !dbg !252, !tbaa !228, !alias.scope !286, !noalias !288
      %544 = bitcast double* %530 to <8 x double>*, !dbg !252
      store <8 x double> %540, <8 x double>* %544, align 8, !dbg !252, !tbaa !228, !alias.scope !286, !noalias !288
      %545 = bitcast double* %532 to <8 x double>*, !dbg !252
      store <8 x double> %541, <8 x double>* %545, align 8, !dbg !252, !tbaa !228, !alias.scope !286, !noalias !288
; │││└
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %index.next127 = add i64 %index126, 32, !dbg !224
      %546 = icmp eq i64 %index.next127, %n.vec125, !dbg !224
      br i1 %546, label %middle.block106, label %vector.body105, !dbg !224, !llvm.loop !289

middle.block106:                                  ; preds = %vector.body105
; │││└
; │││ @ simdloop.jl:75 within `macro expansion'
     %cmp.n129 = icmp eq i64 %18, %n.vec125, !dbg !223
     br i1 %cmp.n129, label %L324, label %scalar.ph107, !dbg !223

scalar.ph107:                                     ; preds = %middle.block106, %vector.memcheck122, %L274.us65.preheader
     %bc.resume.val128 = phi i64 [ %n.vec125, %middle.block106 ], [ 0, %L274.us65.preheader ], [ 0, %vector.memcheck122 ]
     br label %L274.us65, !dbg !223

L274.us65.us:                                     ; preds = %L274.us65.us, %L274.lr.ph.split.split.us
     %value_phi1664.us66.us = phi i64 [ %555, %L274.us65.us ], [ 0, %L274.lr.ph.split.split.us ]
; │││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; │││┌ @ broadcast.jl:575 within `getindex'
; ││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %547 = getelementptr inbounds double, double* %101, i64 %value_phi1664.us66.us, !dbg !227
            %548 = load double, double* %547, align 8, !dbg !227, !tbaa !228
; ││││││││└└
; ││││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %549 = load double, double* %104, align 8, !dbg !233, !tbaa !228
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ float.jl:405 within `*'
           %550 = fmul double %548, %549, !dbg !265
; ││││││└└└
; ││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %551 = load double, double* %107, align 8, !dbg !236, !tbaa !228
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ promotion.jl:312 within `*' @ float.jl:405
           %552 = fmul double %551, 2.000000e+00, !dbg !240
; │││││└└└└
; │││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││┌ @ float.jl:401 within `+'
         %553 = fadd double %550, %552, !dbg !248
; │││└└└└
; │││┌ @ array.jl:847 within `setindex!'
      %554 = getelementptr inbounds double, double* %107, i64 %value_phi1664.us66.us, !dbg !252
      store double %553, double* %554, align 8, !dbg !252, !tbaa !228
; │││└
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %555 = add nuw nsw i64 %value_phi1664.us66.us, 1, !dbg !224
; │││└
; │││ @ simdloop.jl:75 within `macro expansion'
; │││┌ @ int.jl:82 within `<'
      %556 = icmp ult i64 %555, %18, !dbg !268
; │││└
     br i1 %556, label %L274.us65.us, label %L324, !dbg !223, !llvm.loop !269

L274.us65:                                        ; preds = %L274.us65, %scalar.ph107
     %value_phi1664.us66 = phi i64 [ %565, %L274.us65 ], [ %bc.resume.val128, %scalar.ph107 ]
; │││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; │││┌ @ broadcast.jl:575 within `getindex'
; ││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %557 = getelementptr inbounds double, double* %101, i64 %value_phi1664.us66, !dbg !227
            %558 = load double, double* %557, align 8, !dbg !227, !tbaa !228
; ││││││││└└
; ││││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %559 = load double, double* %104, align 8, !dbg !233, !tbaa !228
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ float.jl:405 within `*'
           %560 = fmul double %558, %559, !dbg !265
; ││││││└└└
; ││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %561 = getelementptr inbounds double, double* %107, i64 %value_phi1664.us66, !dbg !236
            %562 = load double, double* %561, align 8, !dbg !236, !tbaa !228
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ promotion.jl:312 within `*' @ float.jl:405
           %563 = fmul double %562, 2.000000e+00, !dbg !240
; │││││└└└└
; │││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││┌ @ float.jl:401 within `+'
         %564 = fadd double %560, %563, !dbg !248
; │││└└└└
; │││┌ @ array.jl:847 within `setindex!'
      store double %564, double* %561, align 8, !dbg !252, !tbaa !228
; │││└
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %565 = add nuw nsw i64 %value_phi1664.us66, 1, !dbg !224
; │││└
; │││ @ simdloop.jl:75 within `macro expansion'
; │││┌ @ int.jl:82 within `<'
      %566 = icmp ult i64 %565, %18, !dbg !268
; │││└
     br i1 %566, label %L274.us65, label %L324, !dbg !223, !llvm.loop !290

L274.us67:                                        ; preds = %L274.us67, %L274.lr.ph.split.L274.lr.ph.split.split_crit_edge
     %value_phi1664.us68 = phi i64 [ %576, %L274.us67 ], [ 0, %L274.lr.ph.split.L274.lr.ph.split.split_crit_edge ]
; │││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; │││┌ @ broadcast.jl:575 within `getindex'
; ││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %567 = getelementptr inbounds double, double* %101, i64 %value_phi1664.us68, !dbg !227
            %568 = load double, double* %567, align 8, !dbg !227, !tbaa !228
; ││││││││└└
; ││││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %569 = getelementptr inbounds double, double* %104, i64 %value_phi1664.us68, !dbg !233
            %570 = load double, double* %569, align 8, !dbg !233, !tbaa !228
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ float.jl:405 within `*'
           %571 = fmul double %568, %570, !dbg !265
; ││││││└└└
; ││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %572 = load double, double* %107, align 8, !dbg !236, !tbaa !228
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ promotion.jl:312 within `*' @ float.jl:405
           %573 = fmul double %572, 2.000000e+00, !dbg !240
; │││││└└└└
; │││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││┌ @ float.jl:401 within `+'
         %574 = fadd double %571, %573, !dbg !248
; │││└└└└
; │││┌ @ array.jl:847 within `setindex!'
      %575 = getelementptr inbounds double, double* %107, i64 %value_phi1664.us68, !dbg !252
      store double %574, double* %575, align 8, !dbg !252, !tbaa !228
; │││└
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %576 = add nuw nsw i64 %value_phi1664.us68, 1, !dbg !224
; │││└
; │││ @ simdloop.jl:75 within `macro expansion'
; │││┌ @ int.jl:82 within `<'
      %577 = icmp ult i64 %576, %18, !dbg !268
; │││└
     br i1 %577, label %L274.us67, label %L324, !dbg !223, !llvm.loop !269

L274:                                             ; preds = %L274, %scalar.ph
     %value_phi1664 = phi i64 [ %587, %L274 ], [ %bc.resume.val, %scalar.ph ]
; │││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; │││┌ @ broadcast.jl:575 within `getindex'
; ││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %578 = getelementptr inbounds double, double* %101, i64 %value_phi1664, !dbg !227
            %579 = load double, double* %578, align 8, !dbg !227, !tbaa !228
; ││││││││└└
; ││││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %580 = getelementptr inbounds double, double* %104, i64 %value_phi1664, !dbg !233
            %581 = load double, double* %580, align 8, !dbg !233, !tbaa !228
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ float.jl:405 within `*'
           %582 = fmul double %579, %581, !dbg !265
; ││││││└└└
; ││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ array.jl:809 within `getindex'
            %583 = getelementptr inbounds double, double* %107, i64 %value_phi1664, !dbg !236
            %584 = load double, double* %583, align 8, !dbg !236, !tbaa !228
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ promotion.jl:312 within `*' @ float.jl:405
           %585 = fmul double %584, 2.000000e+00, !dbg !240
; │││││└└└└
; │││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││┌ @ float.jl:401 within `+'
         %586 = fadd double %582, %585, !dbg !248
; │││└└└└
; │││┌ @ array.jl:847 within `setindex!'
      store double %586, double* %583, align 8, !dbg !252, !tbaa !228
; │││└
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %587 = add nuw nsw i64 %value_phi1664, 1, !dbg !224
; │││└
; │││ @ simdloop.jl:75 within `macro expansion'
; │││┌ @ int.jl:82 within `<'
      %588 = icmp ult i64 %587, %18, !dbg !268
; │││└
     br i1 %588, label %L274, label %L324, !dbg !223, !llvm.loop !291

L314:                                             ; preds = %L123
; ││└
; ││ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:922
; ││┌ @ abstractarray.jl:75 within `axes'
; │││┌ @ tuple.jl:157 within `map'
      %589 = getelementptr inbounds [1 x [1 x i64]], [1 x [1 x i64]]* %5, i64 0, i64 0, i64 0, !dbg !292
      store i64 %18, i64* %589, align 8, !dbg !292, !tbaa !35
; ││└└
    %590 = call nonnull %jl_value_t* @j_throwdm_212([1 x [1 x i64]]* nocapture readonly %5, [1 x [1 x i64]]* nocapture readonly %4), !dbg !105
    call void @llvm.trap(), !dbg !105
    unreachable, !dbg !105

L324:                                             ; preds = %L274, %L274.us67, %L274.us65, %L274.us65.us, %middle.block106, %middle.block, %L274.us, %L274.us.us69, %L274.us.us, %L274.us.us.us, %middle.block186, %middle.block145, %L202
; └└
;  @ /corpus/functions.jl:97 within `broadcast_into!'
; ┌ @ array.jl:809 within `getindex'
   %591 = bitcast %jl_value_t* %0 to %jl_array_t*, !dbg !294
   %592 = getelementptr inbounds %jl_array_t, %jl_array_t* %591, i64 0, i32 1, !dbg !294
   %593 = load i64, i64* %592, align 8, !dbg !294, !tbaa !296
   %594 = icmp eq i64 %593, 0, !dbg !294
   br i1 %594, label %oob, label %idxend, !dbg !294

oob:                                              ; preds = %L324
   %595 = alloca i64, align 8, !dbg !294
   store i64 1, i64* %595, align 8, !dbg !294
   call void @jl_bounds_error_ints(%jl_value_t* %0, i64* nonnull %595, i64 1), !dbg !294
   unreachable, !dbg !294

idxend:                                           ; preds = %L324
   %596 = bitcast %jl_value_t* %1 to %jl_array_t*, !dbg !294
   %597 = getelementptr inbounds %jl_array_t, %jl_array_t* %596, i64 0, i32 1, !dbg !294
   %598 = load i64, i64* %597, align 8, !dbg !294, !tbaa !296
   %599 = icmp eq i64 %598, 0, !dbg !294
   br i1 %599, label %oob18, label %idxend19, !dbg !294

oob18:                                            ; preds = %idxend
   %600 = alloca i64, align 8, !dbg !294
   store i64 1, i64* %600, align 8, !dbg !294
   call void @jl_bounds_error_ints(%jl_value_t* %1, i64* nonnull %600, i64 1), !dbg !294
   unreachable, !dbg !294

idxend19:                                         ; preds = %idxend
   %601 = bitcast %jl_value_t* %0 to double**, !dbg !294
   %602 = load double*, double** %601, align 8, !dbg !294, !tbaa !136, !nonnull !4
   %603 = load double, double* %602, align 8, !dbg !294, !tbaa !228
   %604 = bitcast %jl_value_t* %1 to double**, !dbg !294
   %605 = load double*, double** %604, align 8, !dbg !294, !tbaa !136, !nonnull !4
   %606 = load double, double* %605, align 8, !dbg !294, !tbaa !228
; └
; ┌ @ float.jl:405 within `*'
   %607 = fmul double %603, %606, !dbg !298
   %608 = getelementptr %jl_value_t*, %jl_value_t** %gcframe, i32 1
   %609 = load %jl_value_t*, %jl_value_t** %608, !tbaa !7
   %610 = getelementptr %jl_value_t**, %jl_value_t*** %ptls, i32 0
   %611 = bitcast %jl_value_t*** %610 to %jl_value_t**
   store %jl_value_t* %609, %jl_value_t** %611, !tbaa !7
; └
  ret double %607, !dbg !295
}

define nonnull %jl_value_t* @"jfptr_broadcast_into!_210"(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %3 = load %jl_value_t*, %jl_value_t** %1, align 8, !nonnull !4, !dereferenceable !299, !align !300
  %4 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i64 1
  %5 = load %jl_value_t*, %jl_value_t** %4, align 8, !nonnull !4, !dereferenceable !299, !align !300
  %6 = call double @"julia_broadcast_into!_209"(%jl_value_t* %3, %jl_value_t* %5)
  %7 = bitcast %jl_value_t*** %ptls to i8*
  %8 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %7, i32 1400, i32 16) #1
  %9 = bitcast %jl_value_t* %8 to %jl_value_t**
  %10 = getelementptr %jl_value_t*, %jl_value_t** %9, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %10, !tbaa !67
  %11 = bitcast %jl_value_t* %8 to double*
  store double %6, double* %11, align 8, !tbaa !70
  ret %jl_value_t* %8
}

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

declare nonnull %jl_value_t* @j_throw_boundserror_210({ { { [2 x { %jl_value_t*, [1 x i8], [1 x i64] }] }, { { i64, { %jl_value_t*, [1 x i8], [1 x i64] } } } }, [1 x [1 x i64]] }* nocapture readonly, [1 x i64]* nocapture readonly)

; Function Attrs: cold noreturn nounwind
declare void @llvm.trap() #2

declare nonnull %jl_value_t* @j_throw_boundserror_211([1 x i64]* nocapture readonly, i64)

; Function Attrs: noreturn
declare void @jl_bounds_error_ints(%jl_value_t*, i64*, i64) #3

; Function Attrs: nounwind readnone
declare %jl_value_t* @julia.pointer_from_objref(%jl_value_t*) #4

declare nonnull %jl_value_t* @j_throwdm_212([1 x [1 x i64]]* nocapture readonly, [1 x [1 x i64]]* nocapture readonly)

; Function Attrs: noreturn
declare void @jl_throw(%jl_value_t*) #3

declare nonnull %jl_value_t* @j1_print_to_string_213(%jl_value_t*, %jl_value_t**, i32) #0

declare %jl_value_t* @jl_box_int64(i64 signext)

; Function Attrs: argmemonly nounwind
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #5

; Function Attrs: argmemonly nounwind
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #5

; Function Attrs: inaccessiblemem_or_argmemonly
declare void @jl_gc_queue_root(%jl_value_t*) #6

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8*, i32, i32) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_big_alloc(i8*, i64) #1

declare noalias nonnull %jl_value_t** @julia.new_gc_frame(i32)

declare void @julia.push_gc_frame(%jl_value_t**, i32)

declare %jl_value_t** @julia.get_gc_frame_slot(%jl_value_t**, i32)

declare void @julia.pop_gc_frame(%jl_value_t**)

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_bytes(i8*, i64) #1

; Function Attrs: argmemonly nounwind
declare void @llvm.memset.p0i8.i32(i8* nocapture writeonly, i8, i32, i1 immarg) #5

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { cold noreturn nounwind }
attributes #3 = { noreturn }
attributes #4 = { nounwind readnone }
attributes #5 = { argmemonly nounwind }
attributes #6 = { inaccessiblemem_or_argmemonly }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "broadcast_into!", linkageName: "julia_broadcast_into!_209", scope: null, file: !3, line: 95, type: !6, scopeLine: 95, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
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
!17 = !DILocation(line: 848, scope: !18, inlinedAt: !20)
!18 = distinct !DISubprogram(name: "materialize!;", linkageName: "materialize!", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!19 = !DIFile(filename: "broadcast.jl", directory: ".")
!20 = !DILocation(line: 845, scope: !18, inlinedAt: !21)
!21 = !DILocation(line: 96, scope: !5)
!22 = !{!23, !23, i64 0}
!23 = !{!"jtbaa_arraysize", !24, i64 0}
!24 = !{!"jtbaa_array", !9, i64 0}
!25 = !DILocation(line: 409, scope: !26, inlinedAt: !28)
!26 = distinct !DISubprogram(name: "max;", linkageName: "max", scope: !27, file: !27, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!27 = !DIFile(filename: "promotion.jl", directory: ".")
!28 = !DILocation(line: 317, scope: !29, inlinedAt: !31)
!29 = distinct !DISubprogram(name: "OneTo;", linkageName: "OneTo", scope: !30, file: !30, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!30 = !DIFile(filename: "range.jl", directory: ".")
!31 = !DILocation(line: 326, scope: !29, inlinedAt: !32)
!32 = !DILocation(line: 157, scope: !33, inlinedAt: !14)
!33 = distinct !DISubprogram(name: "map;", linkageName: "map", scope: !34, file: !34, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!34 = !DIFile(filename: "tuple.jl", directory: ".")
!35 = !{!36, !36, i64 0}
!36 = !{!"jtbaa_stack", !9, i64 0}
!37 = !DILocation(line: 155, scope: !12, inlinedAt: !38)
!38 = !DILocation(line: 75, scope: !15, inlinedAt: !39)
!39 = !DILocation(line: 484, scope: !40, inlinedAt: !41)
!40 = distinct !DISubprogram(name: "combine_axes;", linkageName: "combine_axes", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!41 = !DILocation(line: 209, scope: !42, inlinedAt: !43)
!42 = distinct !DISubprogram(name: "_axes;", linkageName: "_axes", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!43 = !DILocation(line: 207, scope: !44, inlinedAt: !45)
!44 = distinct !DISubprogram(name: "axes;", linkageName: "axes", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!45 = !DILocation(line: 523, scope: !46, inlinedAt: !47)
!46 = distinct !DISubprogram(name: "check_broadcast_axes;", linkageName: "check_broadcast_axes", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!47 = !DILocation(line: 526, scope: !46, inlinedAt: !48)
!48 = !DILocation(line: 269, scope: !49, inlinedAt: !17)
!49 = distinct !DISubprogram(name: "instantiate;", linkageName: "instantiate", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!50 = !DILocation(line: 409, scope: !26, inlinedAt: !51)
!51 = !DILocation(line: 317, scope: !29, inlinedAt: !52)
!52 = !DILocation(line: 326, scope: !29, inlinedAt: !53)
!53 = !DILocation(line: 157, scope: !33, inlinedAt: !38)
!54 = !DILocation(line: 503, scope: !55, inlinedAt: !56)
!55 = distinct !DISubprogram(name: "_bcsm;", linkageName: "_bcsm", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!56 = !DILocation(line: 501, scope: !57, inlinedAt: !58)
!57 = distinct !DISubprogram(name: "_bcs1;", linkageName: "_bcs1", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!58 = !DILocation(line: 495, scope: !59, inlinedAt: !60)
!59 = distinct !DISubprogram(name: "_bcs;", linkageName: "_bcs", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!60 = !DILocation(line: 489, scope: !61, inlinedAt: !39)
!61 = distinct !DISubprogram(name: "broadcast_shape;", linkageName: "broadcast_shape", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!62 = !DILocation(line: 752, scope: !63, inlinedAt: !54)
!63 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !30, file: !30, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!64 = !DILocation(line: 174, scope: !65, inlinedAt: !56)
!65 = distinct !DISubprogram(name: "string;", linkageName: "string", scope: !66, file: !66, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!66 = !DIFile(filename: "strings/io.jl", directory: ".")
!67 = !{!68, !68, i64 0}
!68 = !{!"jtbaa_tag", !69, i64 0}
!69 = !{!"jtbaa_data", !9, i64 0}
!70 = !{!71, !71, i64 0}
!71 = !{!"jtbaa_immut", !72, i64 0}
!72 = !{!"jtbaa_value", !69, i64 0}
!73 = !DILocation(line: 752, scope: !63, inlinedAt: !74)
!74 = !DILocation(line: 503, scope: !55, inlinedAt: !75)
!75 = !DILocation(line: 520, scope: !76, inlinedAt: !45)
!76 = distinct !DISubprogram(name: "check_broadcast_shape;", linkageName: "check_broadcast_shape", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!77 = !DILocation(line: 82, scope: !78, inlinedAt: !80)
!78 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !79, file: !79, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!79 = !DIFile(filename: "int.jl", directory: ".")
!80 = !DILocation(line: 303, scope: !81, inlinedAt: !83)
!81 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !82, file: !82, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!82 = !DIFile(filename: "operators.jl", directory: ".")
!83 = !DILocation(line: 503, scope: !84, inlinedAt: !73)
!84 = distinct !DISubprogram(name: "isempty;", linkageName: "isempty", scope: !30, file: !30, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!85 = !DILocation(line: 398, scope: !86, inlinedAt: !87)
!86 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !27, file: !27, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!87 = !DILocation(line: 766, scope: !88, inlinedAt: !89)
!88 = distinct !DISubprogram(name: "_has_length_one;", linkageName: "_has_length_one", scope: !30, file: !30, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!89 = !DILocation(line: 753, scope: !63, inlinedAt: !74)
!90 = !DILocation(line: 398, scope: !86, inlinedAt: !91)
!91 = !DILocation(line: 754, scope: !63, inlinedAt: !74)
!92 = !DILocation(line: 752, scope: !63, inlinedAt: !93)
!93 = !DILocation(line: 503, scope: !55, inlinedAt: !94)
!94 = !DILocation(line: 520, scope: !76, inlinedAt: !95)
!95 = !DILocation(line: 523, scope: !46, inlinedAt: !96)
!96 = !DILocation(line: 527, scope: !46, inlinedAt: !48)
!97 = !DILocation(line: 82, scope: !78, inlinedAt: !98)
!98 = !DILocation(line: 303, scope: !81, inlinedAt: !99)
!99 = !DILocation(line: 503, scope: !84, inlinedAt: !100)
!100 = !DILocation(line: 752, scope: !63, inlinedAt: !101)
!101 = !DILocation(line: 288, scope: !102, inlinedAt: !103)
!102 = distinct !DISubprogram(name: "_eq;", linkageName: "_eq", scope: !34, file: !34, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!103 = !DILocation(line: 284, scope: !104, inlinedAt: !105)
!104 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !34, file: !34, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!105 = !DILocation(line: 922, scope: !106, inlinedAt: !107)
!106 = distinct !DISubprogram(name: "copyto!;", linkageName: "copyto!", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!107 = !DILocation(line: 886, scope: !106, inlinedAt: !17)
!108 = !DILocation(line: 907, scope: !109, inlinedAt: !110)
!109 = distinct !DISubprogram(name: "broadcast_unalias;", linkageName: "broadcast_unalias", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!110 = !DILocation(line: 914, scope: !111, inlinedAt: !112)
!111 = distinct !DISubprogram(name: "preprocess;", linkageName: "preprocess", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!112 = !DILocation(line: 916, scope: !113, inlinedAt: !114)
!113 = distinct !DISubprogram(name: "preprocess_args;", linkageName: "preprocess_args", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!114 = !DILocation(line: 913, scope: !111, inlinedAt: !115)
!115 = !DILocation(line: 916, scope: !113, inlinedAt: !116)
!116 = !DILocation(line: 913, scope: !111, inlinedAt: !117)
!117 = !DILocation(line: 930, scope: !106, inlinedAt: !107)
!118 = !DILocation(line: 28, scope: !119, inlinedAt: !121)
!119 = distinct !DISubprogram(name: "getproperty;", linkageName: "getproperty", scope: !120, file: !120, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!120 = !DIFile(filename: "Base.jl", directory: ".")
!121 = !DILocation(line: 500, scope: !122, inlinedAt: !124)
!122 = distinct !DISubprogram(name: "isbits;", linkageName: "isbits", scope: !123, file: !123, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!123 = !DIFile(filename: "reflection.jl", directory: ".")
!124 = !DILocation(line: 1269, scope: !125, inlinedAt: !126)
!125 = distinct !DISubprogram(name: "mightalias;", linkageName: "mightalias", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!126 = !DILocation(line: 1235, scope: !127, inlinedAt: !108)
!127 = distinct !DISubprogram(name: "unalias;", linkageName: "unalias", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!128 = !{!72, !72, i64 0}
!129 = !DILocation(line: 65, scope: !130, inlinedAt: !132)
!130 = distinct !DISubprogram(name: "unsafe_convert;", linkageName: "unsafe_convert", scope: !131, file: !131, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!131 = !DIFile(filename: "pointer.jl", directory: ".")
!132 = !DILocation(line: 1006, scope: !133, inlinedAt: !134)
!133 = distinct !DISubprogram(name: "pointer;", linkageName: "pointer", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!134 = !DILocation(line: 1293, scope: !135, inlinedAt: !124)
!135 = distinct !DISubprogram(name: "dataids;", linkageName: "dataids", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!136 = !{!137, !137, i64 0}
!137 = !{!"jtbaa_arrayptr", !24, i64 0}
!138 = !{i64 1, i64 0}
!139 = !DILocation(line: 398, scope: !86, inlinedAt: !140)
!140 = !DILocation(line: 202, scope: !141, inlinedAt: !142)
!141 = distinct !DISubprogram(name: "!=;", linkageName: "!=", scope: !82, file: !82, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!142 = !DILocation(line: 1276, scope: !143, inlinedAt: !124)
!143 = distinct !DISubprogram(name: "_isdisjoint;", linkageName: "_isdisjoint", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!144 = !DILocation(line: 371, scope: !145, inlinedAt: !146)
!145 = distinct !DISubprogram(name: "copy;", linkageName: "copy", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!146 = !DILocation(line: 1251, scope: !147, inlinedAt: !126)
!147 = distinct !DISubprogram(name: "unaliascopy;", linkageName: "unaliascopy", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!148 = !DILocation(line: 155, scope: !12, inlinedAt: !149)
!149 = !DILocation(line: 75, scope: !15, inlinedAt: !150)
!150 = !DILocation(line: 564, scope: !151, inlinedAt: !152)
!151 = distinct !DISubprogram(name: "newindexer;", linkageName: "newindexer", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!152 = !DILocation(line: 615, scope: !153, inlinedAt: !110)
!153 = distinct !DISubprogram(name: "extrude;", linkageName: "extrude", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!154 = !DILocation(line: 398, scope: !86, inlinedAt: !155)
!155 = !DILocation(line: 202, scope: !141, inlinedAt: !156)
!156 = !DILocation(line: 570, scope: !157, inlinedAt: !158)
!157 = distinct !DISubprogram(name: "_newindexer;", linkageName: "_newindexer", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!158 = !DILocation(line: 565, scope: !159, inlinedAt: !150)
!159 = distinct !DISubprogram(name: "shapeindexer;", linkageName: "shapeindexer", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!160 = !DILocation(line: 28, scope: !119, inlinedAt: !161)
!161 = !DILocation(line: 500, scope: !122, inlinedAt: !162)
!162 = !DILocation(line: 1269, scope: !125, inlinedAt: !163)
!163 = !DILocation(line: 1235, scope: !127, inlinedAt: !164)
!164 = !DILocation(line: 907, scope: !109, inlinedAt: !165)
!165 = !DILocation(line: 914, scope: !111, inlinedAt: !166)
!166 = !DILocation(line: 917, scope: !113, inlinedAt: !112)
!167 = !DILocation(line: 65, scope: !130, inlinedAt: !168)
!168 = !DILocation(line: 1006, scope: !133, inlinedAt: !169)
!169 = !DILocation(line: 1293, scope: !135, inlinedAt: !162)
!170 = !DILocation(line: 398, scope: !86, inlinedAt: !171)
!171 = !DILocation(line: 202, scope: !141, inlinedAt: !172)
!172 = !DILocation(line: 1276, scope: !143, inlinedAt: !162)
!173 = !DILocation(line: 371, scope: !145, inlinedAt: !174)
!174 = !DILocation(line: 1251, scope: !147, inlinedAt: !163)
!175 = !DILocation(line: 155, scope: !12, inlinedAt: !176)
!176 = !DILocation(line: 75, scope: !15, inlinedAt: !177)
!177 = !DILocation(line: 564, scope: !151, inlinedAt: !178)
!178 = !DILocation(line: 615, scope: !153, inlinedAt: !165)
!179 = !DILocation(line: 398, scope: !86, inlinedAt: !180)
!180 = !DILocation(line: 202, scope: !141, inlinedAt: !181)
!181 = !DILocation(line: 570, scope: !157, inlinedAt: !182)
!182 = !DILocation(line: 565, scope: !159, inlinedAt: !177)
!183 = !DILocation(line: 155, scope: !12, inlinedAt: !184)
!184 = !DILocation(line: 75, scope: !15, inlinedAt: !185)
!185 = !DILocation(line: 564, scope: !151, inlinedAt: !186)
!186 = !DILocation(line: 615, scope: !153, inlinedAt: !187)
!187 = !DILocation(line: 914, scope: !111, inlinedAt: !188)
!188 = !DILocation(line: 917, scope: !113, inlinedAt: !189)
!189 = !DILocation(line: 916, scope: !113, inlinedAt: !190)
!190 = !DILocation(line: 913, scope: !111, inlinedAt: !191)
!191 = !DILocation(line: 917, scope: !113, inlinedAt: !115)
!192 = !DILocation(line: 398, scope: !86, inlinedAt: !193)
!193 = !DILocation(line: 202, scope: !141, inlinedAt: !194)
!194 = !DILocation(line: 570, scope: !157, inlinedAt: !195)
!195 = !DILocation(line: 565, scope: !159, inlinedAt: !185)
!196 = !DILocation(line: 72, scope: !197, inlinedAt: !199)
!197 = distinct !DISubprogram(name: "macro expansion;", linkageName: "macro expansion", scope: !198, file: !198, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!198 = !DIFile(filename: "simdloop.jl", directory: ".")
!199 = !DILocation(line: 931, scope: !106, inlinedAt: !107)
!200 = !DILocation(line: 0, scope: !201, inlinedAt: !202)
!201 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!202 = !DILocation(line: 614, scope: !203, inlinedAt: !204)
!203 = distinct !DISubprogram(name: "_broadcast_getindex;", linkageName: "_broadcast_getindex", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!204 = !DILocation(line: 644, scope: !205, inlinedAt: !206)
!205 = distinct !DISubprogram(name: "_getindex;", linkageName: "_getindex", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!206 = !DILocation(line: 620, scope: !203, inlinedAt: !207)
!207 = !DILocation(line: 644, scope: !205, inlinedAt: !208)
!208 = !DILocation(line: 620, scope: !203, inlinedAt: !209)
!209 = !DILocation(line: 575, scope: !210, inlinedAt: !211)
!210 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!211 = !DILocation(line: 932, scope: !212, inlinedAt: !213)
!212 = distinct !DISubprogram(name: "macro expansion;", linkageName: "macro expansion", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!213 = !DILocation(line: 77, scope: !197, inlinedAt: !199)
!214 = !DILocation(line: 0, scope: !201, inlinedAt: !215)
!215 = !DILocation(line: 614, scope: !203, inlinedAt: !216)
!216 = !DILocation(line: 645, scope: !205, inlinedAt: !204)
!217 = !DILocation(line: 0, scope: !201, inlinedAt: !218)
!218 = !DILocation(line: 614, scope: !203, inlinedAt: !219)
!219 = !DILocation(line: 645, scope: !205, inlinedAt: !220)
!220 = !DILocation(line: 644, scope: !205, inlinedAt: !221)
!221 = !DILocation(line: 620, scope: !203, inlinedAt: !222)
!222 = !DILocation(line: 645, scope: !205, inlinedAt: !207)
!223 = !DILocation(line: 75, scope: !197, inlinedAt: !199)
!224 = !DILocation(line: 86, scope: !225, inlinedAt: !226)
!225 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !79, file: !79, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!226 = !DILocation(line: 78, scope: !197, inlinedAt: !199)
!227 = !DILocation(line: 809, scope: !201, inlinedAt: !202)
!228 = !{!229, !229, i64 0}
!229 = !{!"jtbaa_arraybuf", !69, i64 0}
!230 = !{!231}
!231 = distinct !{!231, !232}
!232 = distinct !{!232, !"LVerDomain"}
!233 = !DILocation(line: 809, scope: !201, inlinedAt: !215)
!234 = !{!235}
!235 = distinct !{!235, !232}
!236 = !DILocation(line: 809, scope: !201, inlinedAt: !218)
!237 = !{!238}
!238 = distinct !{!238, !232}
!239 = !{!231, !235}
!240 = !DILocation(line: 405, scope: !241, inlinedAt: !243)
!241 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !242, file: !242, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!242 = !DIFile(filename: "float.jl", directory: ".")
!243 = !DILocation(line: 312, scope: !244, inlinedAt: !245)
!244 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !27, file: !27, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!245 = !DILocation(line: 648, scope: !246, inlinedAt: !247)
!246 = distinct !DISubprogram(name: "_broadcast_getindex_evalf;", linkageName: "_broadcast_getindex_evalf", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!247 = !DILocation(line: 621, scope: !203, inlinedAt: !222)
!248 = !DILocation(line: 401, scope: !249, inlinedAt: !250)
!249 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !242, file: !242, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!250 = !DILocation(line: 648, scope: !246, inlinedAt: !251)
!251 = !DILocation(line: 621, scope: !203, inlinedAt: !209)
!252 = !DILocation(line: 847, scope: !253, inlinedAt: !211)
!253 = distinct !DISubprogram(name: "setindex!;", linkageName: "setindex!", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!254 = distinct !{!254, !255}
!255 = !{!"llvm.loop.isvectorized", i32 1}
!256 = !{!257}
!257 = distinct !{!257, !258}
!258 = distinct !{!258, !"LVerDomain"}
!259 = !{!260}
!260 = distinct !{!260, !258}
!261 = !{!262}
!262 = distinct !{!262, !258}
!263 = !{!257, !260}
!264 = distinct !{!264, !255}
!265 = !DILocation(line: 405, scope: !241, inlinedAt: !266)
!266 = !DILocation(line: 648, scope: !246, inlinedAt: !267)
!267 = !DILocation(line: 621, scope: !203, inlinedAt: !207)
!268 = !DILocation(line: 82, scope: !78, inlinedAt: !223)
!269 = distinct !{!269}
!270 = distinct !{!270, !255}
!271 = distinct !{!271, !255}
!272 = !{!273}
!273 = distinct !{!273, !274}
!274 = distinct !{!274, !"LVerDomain"}
!275 = !{!276}
!276 = distinct !{!276, !274}
!277 = !{!278}
!278 = distinct !{!278, !274}
!279 = !{!273, !276}
!280 = distinct !{!280, !255}
!281 = !{!282}
!282 = distinct !{!282, !283}
!283 = distinct !{!283, !"LVerDomain"}
!284 = !{!285}
!285 = distinct !{!285, !283}
!286 = !{!287}
!287 = distinct !{!287, !283}
!288 = !{!282, !285}
!289 = distinct !{!289, !255}
!290 = distinct !{!290, !255}
!291 = distinct !{!291, !255}
!292 = !DILocation(line: 157, scope: !33, inlinedAt: !293)
!293 = !DILocation(line: 75, scope: !15, inlinedAt: !105)
!294 = !DILocation(line: 809, scope: !201, inlinedAt: !295)
!295 = !DILocation(line: 97, scope: !5)
!296 = !{!297, !297, i64 0}
!297 = !{!"jtbaa_arraylen", !24, i64 0}
!298 = !DILocation(line: 405, scope: !241, inlinedAt: !295)
!299 = !{i64 40}
!300 = !{i64 16}
