; ModuleID = 'broadcast_sum'
source_filename = "broadcast_sum"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

;  @ /corpus/functions.jl:124 within `broadcast_sum'
define double @julia_broadcast_sum_243(%jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
  %x = alloca %jl_value_t*
  %1 = alloca [1 x i64]
  %2 = alloca [1 x [1 x i64]]
  %3 = alloca [1 x i8]
  %4 = alloca [1 x i64]
  %5 = alloca { { { { { %jl_value_t*, [1 x i8], [1 x i64] }, double } }, double }, [1 x [1 x i64]] }
  %6 = alloca [1 x i64]
  %7 = alloca [1 x [1 x i64]]
  %8 = call %jl_value_t*** @julia.ptls_states()
  store %jl_value_t* null, %jl_value_t** %x, align 8
  %9 = bitcast %jl_value_t*** %8 to %jl_value_t**
  %10 = getelementptr inbounds %jl_value_t*, %jl_value_t** %9, i64 4
  %11 = bitcast %jl_value_t** %10 to i64**
  %12 = load i64*, i64** %11, !tbaa !7, !invariant.load !4
  store %jl_value_t* %0, %jl_value_t** %x
; ┌ @ broadcast.jl:837 within `materialize'
; │┌ @ broadcast.jl:266 within `instantiate'
; ││┌ @ broadcast.jl:484 within `combine_axes'
; │││┌ @ broadcast.jl:207 within `axes'
; ││││┌ @ broadcast.jl:209 within `_axes'
; │││││┌ @ broadcast.jl:484 within `combine_axes'
; ││││││┌ @ abstractarray.jl:75 within `axes'
; │││││││┌ @ array.jl:155 within `size'
          %13 = load %jl_value_t*, %jl_value_t** %x, !dbg !11, !nonnull !4, !dereferenceable !30, !align !31
          %14 = bitcast %jl_value_t* %13 to %jl_value_t**, !dbg !11
          %15 = getelementptr inbounds %jl_value_t*, %jl_value_t** %14, i32 3, !dbg !11
          %16 = bitcast %jl_value_t** %15 to i64*, !dbg !11
          %17 = load i64, i64* %16, !dbg !11, !tbaa !32
; │││││││└
; │││││││┌ @ tuple.jl:157 within `map'
; ││││││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; │││││││││┌ @ promotion.jl:409 within `max'
; ││││││││││┌ @ int.jl:82 within `<'
             %18 = icmp slt i64 %17, 0, !dbg !35
; ││││││││││└
            %19 = zext i1 %18 to i8, !dbg !38
            %20 = trunc i8 %19 to i1, !dbg !38
            %21 = xor i1 %20, true, !dbg !38
            %22 = select i1 %21, i64 %17, i64 0, !dbg !38
; │││││││││└
           %23 = getelementptr inbounds [1 x i64], [1 x i64]* %1, i32 0, i32 0, !dbg !41
           store i64 %22, i64* %23, align 8, !dbg !41, !tbaa !48
; │││└└└└└└
; │││┌ @ broadcast.jl:489 within `broadcast_shape'
; ││││┌ @ broadcast.jl:493 within `_bcs'
       %24 = getelementptr inbounds [1 x [1 x i64]], [1 x [1 x i64]]* %2, i32 0, i32 0, !dbg !50
       %25 = getelementptr inbounds [1 x i64], [1 x i64]* %1, i32 0, i32 0, !dbg !50
       %26 = getelementptr inbounds [1 x i64], [1 x i64]* %24, i32 0, i32 0, !dbg !50
       %27 = load i64, i64* %25, align 8, !dbg !50, !tbaa !48
       store i64 %27, i64* %26, align 8, !dbg !50, !tbaa !48
; │└└└└
; │┌ @ broadcast.jl:862 within `copy'
; ││┌ @ broadcast.jl:196 within `similar' @ broadcast.jl:197 @ abstractarray.jl:674 @ abstractarray.jl:675
; │││┌ @ boot.jl:423 within `Array' @ boot.jl:415 @ boot.jl:406
      %28 = call %jl_value_t* inttoptr (i64 140531146270656 to %jl_value_t* (%jl_value_t*, i64)*)(%jl_value_t* inttoptr (i64 140530899894032 to %jl_value_t*), i64 %22), !dbg !54
; ││└└
; ││┌ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:922
; │││┌ @ abstractarray.jl:75 within `axes'
; ││││┌ @ array.jl:155 within `size'
       %29 = bitcast %jl_value_t* %28 to %jl_value_t**, !dbg !67
       %30 = getelementptr inbounds %jl_value_t*, %jl_value_t** %29, i32 3, !dbg !67
       %31 = bitcast %jl_value_t** %30 to i64*, !dbg !67
       %32 = load i64, i64* %31, !dbg !67, !tbaa !32
; ││││└
; ││││┌ @ tuple.jl:157 within `map'
; │││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; ││││││┌ @ promotion.jl:409 within `max'
; │││││││┌ @ int.jl:82 within `<'
          %33 = icmp slt i64 %32, 0, !dbg !72
; │││││││└
         %34 = zext i1 %33 to i8, !dbg !73
         %35 = trunc i8 %34 to i1, !dbg !73
         %36 = xor i1 %35, true, !dbg !73
         %37 = select i1 %36, i64 %32, i64 0, !dbg !73
; │││└└└└
; │││┌ @ tuple.jl:284 within `=='
; ││││┌ @ tuple.jl:288 within `_eq'
; │││││┌ @ range.jl:752 within `=='
; ││││││┌ @ range.jl:503 within `isempty'
; │││││││┌ @ operators.jl:303 within `>'
; ││││││││┌ @ int.jl:82 within `<'
           %38 = icmp slt i64 %37, 1, !dbg !77
; ││││││└└└
        %39 = zext i1 %38 to i8, !dbg !83
        %40 = trunc i8 %39 to i1, !dbg !83
        %41 = xor i1 %40, true, !dbg !83
        br i1 %41, label %L14, label %L12, !dbg !83

L12:                                              ; preds = %top
; ││││││┌ @ range.jl:503 within `isempty'
; │││││││┌ @ operators.jl:303 within `>'
; ││││││││┌ @ int.jl:82 within `<'
           %42 = icmp slt i64 %22, 1, !dbg !77
           %43 = zext i1 %42 to i8
; ││││││└└└
        br label %L22, !dbg !83

L14:                                              ; preds = %top
; ││││││ @ range.jl:753 within `=='
; ││││││┌ @ range.jl:766 within `_has_length_one'
; │││││││┌ @ promotion.jl:398 within `=='
          %44 = icmp eq i64 1, %37, !dbg !89
          %45 = zext i1 %44 to i8, !dbg !89
; ││││││└└
        %46 = trunc i8 %45 to i1, !dbg !93
        %47 = xor i1 %46, true, !dbg !93
        br i1 %47, label %L19, label %L16, !dbg !93

L16:                                              ; preds = %L14
; ││││││┌ @ range.jl:766 within `_has_length_one'
; │││││││┌ @ promotion.jl:398 within `=='
          %48 = icmp eq i64 1, %22, !dbg !89
          %49 = zext i1 %48 to i8, !dbg !89
; ││││││└└
; ││││││┌ @ bool.jl:40 within `&'
         %50 = and i8 %49, 1, !dbg !94
         %51 = trunc i8 %50 to i1, !dbg !94
         %52 = zext i1 %51 to i8
; ││││││└
        br label %L22, !dbg !93

L19:                                              ; preds = %L14
; ││││││ @ range.jl:754 within `==' @ promotion.jl:398
        %53 = icmp eq i64 %37, %22, !dbg !97
        %54 = zext i1 %53 to i8, !dbg !97
; ││││││ @ range.jl:754 within `=='
; ││││││┌ @ bool.jl:40 within `&'
         %55 = and i8 1, %54, !dbg !99
         %56 = trunc i8 %55 to i1, !dbg !99
         %57 = zext i1 %56 to i8
; ││││││└
        br label %L22, !dbg !98

L22:                                              ; preds = %L19, %L16, %L12
        %value_phi = phi i8 [ %43, %L12 ], [ %52, %L16 ], [ %57, %L19 ]
; │││││└
; │││││ @ tuple.jl:289 within `_eq'
       %58 = icmp eq i8 %value_phi, 0, !dbg !100
       %59 = zext i1 %58 to i8, !dbg !100
       %60 = trunc i8 %59 to i1, !dbg !100
       %61 = xor i1 %60, true, !dbg !100
       br i1 %61, label %L26, label %L25, !dbg !100

L25:                                              ; preds = %L22
; │││││ @ tuple.jl:290 within `_eq'
       br label %L27, !dbg !101

L26:                                              ; preds = %L22
; │││││ @ tuple.jl:294 within `_eq'
       br label %L27, !dbg !102

L27:                                              ; preds = %L26, %L25
       %value_phi1 = phi i8 [ 0, %L25 ], [ 1, %L26 ]
; ││││└
      br label %L29, !dbg !87

L29:                                              ; preds = %L27
; │││└
     %62 = trunc i8 %value_phi1 to i1, !dbg !69
     %63 = xor i1 %62, true, !dbg !69
     br i1 %63, label %L121, label %L30, !dbg !69

L30:                                              ; preds = %L29
; │││ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:930
; │││┌ @ broadcast.jl:913 within `preprocess'
; ││││┌ @ broadcast.jl:916 within `preprocess_args'
; │││││┌ @ broadcast.jl:913 within `preprocess'
; ││││││┌ @ broadcast.jl:916 within `preprocess_args'
; │││││││┌ @ broadcast.jl:914 within `preprocess'
; ││││││││┌ @ broadcast.jl:907 within `broadcast_unalias'
           %64 = load %jl_value_t*, %jl_value_t** %x, !dbg !103, !nonnull !4, !dereferenceable !30, !align !31
           %65 = bitcast %jl_value_t* %64 to i8*, !dbg !103
           %66 = bitcast %jl_value_t* %28 to i8*, !dbg !103
           %67 = icmp eq i8* %66, %65, !dbg !103
           %68 = zext i1 %67 to i8, !dbg !103
           %69 = trunc i8 %68 to i1, !dbg !103
           %70 = xor i1 %69, true, !dbg !103
           br i1 %70, label %L33, label %L32, !dbg !103

L32:                                              ; preds = %L30
           %71 = load %jl_value_t*, %jl_value_t** %x, !nonnull !4, !dereferenceable !30, !align !31
           br label %L56, !dbg !103

L33:                                              ; preds = %L30
; │││││││││┌ @ abstractarray.jl:1235 within `unalias'
; ││││││││││┌ @ abstractarray.jl:1269 within `mightalias'
; │││││││││││┌ @ reflection.jl:500 within `isbits'
; ││││││││││││┌ @ Base.jl:28 within `getproperty'
               %72 = load i8, i8* getelementptr inbounds (i8, i8* inttoptr (i64 140530899894032 to i8*), i64 73), align 1, !dbg !113, !tbaa !123
               %73 = trunc i8 %72 to i1, !dbg !113
; │││││││││││└└
; │││││││││││┌ @ bool.jl:36 within `!'
              %74 = zext i1 %73 to i8, !dbg !126
              %75 = xor i8 %74, 1, !dbg !126
; │││││││││││└
             %76 = trunc i8 %75 to i1, !dbg !119
             %77 = xor i1 %76, true, !dbg !119
             br i1 %77, label %L48, label %L36, !dbg !119

L36:                                              ; preds = %L33
; │││││││││││┌ @ reflection.jl:500 within `isbits'
; ││││││││││││┌ @ Base.jl:28 within `getproperty'
               %78 = load i8, i8* getelementptr inbounds (i8, i8* inttoptr (i64 140530899894032 to i8*), i64 73), align 1, !dbg !113, !tbaa !123
               %79 = trunc i8 %78 to i1, !dbg !113
; │││││││││││└└
; │││││││││││┌ @ bool.jl:36 within `!'
              %80 = zext i1 %79 to i8, !dbg !126
              %81 = xor i8 %80, 1, !dbg !126
; │││││││││││└
             %82 = trunc i8 %81 to i1, !dbg !119
             %83 = xor i1 %82, true, !dbg !119
             br i1 %83, label %L47, label %L39, !dbg !119

L39:                                              ; preds = %L36
; │││││││││││┌ @ abstractarray.jl:1293 within `dataids'
; ││││││││││││┌ @ abstractarray.jl:1006 within `pointer'
; │││││││││││││┌ @ pointer.jl:65 within `unsafe_convert'
                %84 = call %jl_value_t* @julia.pointer_from_objref(%jl_value_t* %28) #4, !dbg !128
                %85 = bitcast %jl_value_t* %84 to %jl_array_t*, !dbg !128
                %86 = getelementptr inbounds %jl_array_t, %jl_array_t* %85, i32 0, i32 0, !dbg !128
                %87 = bitcast i8** %86 to i8**, !dbg !128
                %88 = load i8*, i8** %87, !dbg !128, !tbaa !135, !nonnull !4
                %89 = ptrtoint i8* %88 to i64, !dbg !128
                %90 = load %jl_value_t*, %jl_value_t** %x, !dbg !128, !nonnull !4, !dereferenceable !30, !align !31
                %91 = call %jl_value_t* @julia.pointer_from_objref(%jl_value_t* %90) #4, !dbg !128
                %92 = bitcast %jl_value_t* %91 to %jl_array_t*, !dbg !128
                %93 = getelementptr inbounds %jl_array_t, %jl_array_t* %92, i32 0, i32 0, !dbg !128
                %94 = bitcast i8** %93 to i8**, !dbg !128
                %95 = load i8*, i8** %94, !dbg !128, !tbaa !135, !nonnull !4
                %96 = ptrtoint i8* %95 to i64, !dbg !128
; │││││││││││└└└
; │││││││││││┌ @ abstractarray.jl:1276 within `_isdisjoint'
; ││││││││││││┌ @ operators.jl:202 within `!='
; │││││││││││││┌ @ promotion.jl:398 within `=='
                %97 = icmp eq i64 %89, %96, !dbg !137
                %98 = zext i1 %97 to i8, !dbg !137
; │││││││││││││└
; │││││││││││││┌ @ bool.jl:36 within `!'
                %99 = xor i8 %98, 1, !dbg !142
; │││││││││││└└└
; │││││││││││┌ @ bool.jl:36 within `!'
              %100 = xor i8 %99, 1, !dbg !126
; └└└└└└└└└└└└
; ┌ @ /corpus/functions.jl:60 within `sum_of_squares'
; │┌ @ array.jl:785 within `iterate'
    br label %L49, !dbg !143

L47:                                              ; preds = %L36
    br label %L49, !dbg !143

L48:                                              ; preds = %L33
    br label %L49, !dbg !143

L49:                                              ; preds = %L48, %L47, %L39
    %value_phi16 = phi i8 [ %100, %L39 ], [ 0, %L47 ], [ 0, %L48 ]
; └└
; ┌ @ broadcast.jl:837 within `materialize'
; │┌ @ broadcast.jl:862 within `copy'
; ││┌ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:930
; │││┌ @ broadcast.jl:913 within `preprocess'
; ││││┌ @ broadcast.jl:916 within `preprocess_args'
; │││││┌ @ broadcast.jl:913 within `preprocess'
; ││││││┌ @ broadcast.jl:916 within `preprocess_args'
; │││││││┌ @ broadcast.jl:914 within `preprocess'
; ││││││││┌ @ broadcast.jl:907 within `broadcast_unalias'
; │││││││││┌ @ abstractarray.jl:1235 within `unalias'
            %101 = trunc i8 %value_phi16 to i1, !dbg !121
            %102 = xor i1 %101, true, !dbg !121
            br i1 %102, label %L53, label %L51, !dbg !121

L51:                                              ; preds = %L49
; ││││││││││┌ @ abstractarray.jl:1251 within `unaliascopy'
; │││││││││││┌ @ array.jl:371 within `copy'
              %103 = load %jl_value_t*, %jl_value_t** %x, !dbg !147, !nonnull !4, !dereferenceable !30, !align !31
              %104 = call %jl_value_t* inttoptr (i64 140531146279248 to %jl_value_t* (%jl_value_t*)*)(%jl_value_t* %103), !dbg !147
; └└└└└└└└└└└└
; ┌ @ /corpus/functions.jl:60 within `sum_of_squares'
; │┌ @ array.jl:785 within `iterate'
    br label %L54, !dbg !143

L53:                                              ; preds = %L49
    %105 = load %jl_value_t*, %jl_value_t** %x, !dbg !143, !nonnull !4, !dereferenceable !30, !align !31
    br label %L54, !dbg !143

L54:                                              ; preds = %L53, %L51
    %value_phi17 = phi %jl_value_t* [ %104, %L51 ], [ %105, %L53 ]
; └└
; ┌ @ broadcast.jl:837 within `materialize'
; │┌ @ broadcast.jl:862 within `copy'
; ││┌ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:930
; │││┌ @ broadcast.jl:913 within `preprocess'
; ││││┌ @ broadcast.jl:916 within `preprocess_args'
; │││││┌ @ broadcast.jl:913 within `preprocess'
; ││││││┌ @ broadcast.jl:916 within `preprocess_args'
; │││││││┌ @ broadcast.jl:914 within `preprocess'
; ││││││││┌ @ broadcast.jl:907 within `broadcast_unalias'
           br label %L56, !dbg !103

L56:                                              ; preds = %L54, %L32
           %value_phi2 = phi %jl_value_t* [ %71, %L32 ], [ %value_phi17, %L54 ]
; ││││││││└
; ││││││││┌ @ broadcast.jl:615 within `extrude'
; │││││││││┌ @ broadcast.jl:564 within `newindexer'
; ││││││││││┌ @ abstractarray.jl:75 within `axes'
; │││││││││││┌ @ array.jl:155 within `size'
              %106 = bitcast %jl_value_t* %value_phi2 to %jl_value_t**, !dbg !151
              %107 = getelementptr inbounds %jl_value_t*, %jl_value_t** %106, i32 3, !dbg !151
              %108 = bitcast %jl_value_t** %107 to i64*, !dbg !151
              %109 = load i64, i64* %108, !dbg !151, !tbaa !32
; │││││││││││└
; │││││││││││┌ @ tuple.jl:157 within `map'
; ││││││││││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; │││││││││││││┌ @ promotion.jl:409 within `max'
; ││││││││││││││┌ @ int.jl:82 within `<'
                 %110 = icmp slt i64 %109, 0, !dbg !157
; ││││││││││││││└
                %111 = zext i1 %110 to i8, !dbg !158
                %112 = trunc i8 %111 to i1, !dbg !158
                %113 = xor i1 %112, true, !dbg !158
                %114 = select i1 %113, i64 %109, i64 0, !dbg !158
; ││││││││││└└└└
; ││││││││││┌ @ broadcast.jl:565 within `shapeindexer'
; │││││││││││┌ @ broadcast.jl:570 within `_newindexer'
; ││││││││││││┌ @ operators.jl:202 within `!='
; │││││││││││││┌ @ promotion.jl:398 within `=='
                %115 = icmp eq i64 %114, 1, !dbg !162
                %116 = zext i1 %115 to i8, !dbg !162
; │││││││││││││└
; │││││││││││││┌ @ bool.jl:36 within `!'
                %117 = xor i8 %116, 1, !dbg !168
; ││││││││││││└└
              %118 = getelementptr inbounds [1 x i8], [1 x i8]* %3, i32 0, i32 0, !dbg !164
              store i8 %117, i8* %118, align 1, !dbg !164, !tbaa !48
; │││││││││└└└
; │││││││││┌ @ broadcast.jl:609 within `Extruded' @ broadcast.jl:609
            %119 = insertvalue { %jl_value_t*, [1 x i8], [1 x i64] } zeroinitializer, %jl_value_t* %value_phi2, 0, !dbg !169
            %120 = load [1 x i8], [1 x i8]* %3, align 1, !dbg !169, !tbaa !48
            %121 = insertvalue { %jl_value_t*, [1 x i8], [1 x i64] } %119, [1 x i8] %120, 1, !dbg !169
            %122 = insertvalue { %jl_value_t*, [1 x i8], [1 x i64] } %121, [1 x i64] [i64 1], 2, !dbg !169
; ││││││││└└
          br label %L65, !dbg !105

L65:                                              ; preds = %L56
; │││││││└
; │││││││ @ broadcast.jl:916 within `preprocess_args' @ broadcast.jl:917
; │││││││┌ @ broadcast.jl:914 within `preprocess'
; ││││││││┌ @ broadcast.jl:907 within `broadcast_unalias'
           br i1 true, label %L68, label %L67, !dbg !172

L67:                                              ; preds = %L65
           br label %L69, !dbg !172

L68:                                              ; preds = %L65
           br label %L69, !dbg !172

L69:                                              ; preds = %L68, %L67
           %value_phi3 = phi double [ 2.000000e+00, %L67 ], [ 2.000000e+00, %L68 ]
; ││││││││└
          br label %L71, !dbg !173

L71:                                              ; preds = %L69
; │││││││└
         br label %L72, !dbg !174

L72:                                              ; preds = %L71
; │││││││ @ broadcast.jl:916 within `preprocess_args'
         %123 = insertvalue { { %jl_value_t*, [1 x i8], [1 x i64] }, double } zeroinitializer, { %jl_value_t*, [1 x i8], [1 x i64] } %122, 0, !dbg !107
         %124 = insertvalue { { %jl_value_t*, [1 x i8], [1 x i64] }, double } %123, double %value_phi3, 1, !dbg !107
         br label %L74, !dbg !107

L74:                                              ; preds = %L72
; ││││││└
; ││││││┌ @ broadcast.jl:179 within `Broadcasted' @ broadcast.jl:170
         %125 = insertvalue { { { %jl_value_t*, [1 x i8], [1 x i64] }, double } } zeroinitializer, { { %jl_value_t*, [1 x i8], [1 x i64] }, double } %124, 0, !dbg !175
; ││││││└
        br label %L76, !dbg !109

L76:                                              ; preds = %L74
; │││││└
       %126 = insertvalue { { { { %jl_value_t*, [1 x i8], [1 x i64] }, double } }, double } zeroinitializer, { { { %jl_value_t*, [1 x i8], [1 x i64] }, double } } %125, 0, !dbg !110
       %127 = insertvalue { { { { %jl_value_t*, [1 x i8], [1 x i64] }, double } }, double } %126, double 1.000000e+00, 1, !dbg !110
       br label %L78, !dbg !110

L78:                                              ; preds = %L76
; ││││└
; ││││┌ @ broadcast.jl:179 within `Broadcasted' @ broadcast.jl:170
       %128 = insertvalue { { { { { %jl_value_t*, [1 x i8], [1 x i64] }, double } }, double }, [1 x [1 x i64]] } zeroinitializer, { { { { %jl_value_t*, [1 x i8], [1 x i64] }, double } }, double } %127, 0, !dbg !178
       %129 = load [1 x [1 x i64]], [1 x [1 x i64]]* %2, align 8, !dbg !178, !tbaa !48
       %130 = insertvalue { { { { { %jl_value_t*, [1 x i8], [1 x i64] }, double } }, double }, [1 x [1 x i64]] } %128, [1 x [1 x i64]] %129, 1, !dbg !178
; ││││└
      br label %L80, !dbg !111

L80:                                              ; preds = %L78
; │││└
; │││ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:931
; │││┌ @ simdloop.jl:70 within `macro expansion'
      br i1 false, label %L120, label %L81, !dbg !180

L81:                                              ; preds = %L80
; ││││ @ simdloop.jl:72 within `macro expansion'
; ││││┌ @ int.jl:82 within `<'
       %131 = icmp slt i64 0, %22, !dbg !184
; ││││└
      %132 = zext i1 %131 to i8, !dbg !185
      %133 = trunc i8 %132 to i1, !dbg !185
      %134 = xor i1 %133, true, !dbg !185
      br i1 %134, label %L119, label %L83, !dbg !185

L83:                                              ; preds = %L81
      br label %L84, !dbg !185

L84:                                              ; preds = %L115, %L83
      %value_phi4 = phi i64 [ 0, %L83 ], [ %186, %L115 ]
; ││││ @ simdloop.jl:75 within `macro expansion'
; ││││┌ @ int.jl:82 within `<'
       %135 = icmp slt i64 %value_phi4, %22, !dbg !186
; ││││└
      %136 = zext i1 %135 to i8, !dbg !187
      %137 = trunc i8 %136 to i1, !dbg !187
      %138 = xor i1 %137, true, !dbg !187
      br i1 %138, label %L119, label %L87, !dbg !187

L87:                                              ; preds = %L84
; ││││ @ simdloop.jl:76 within `macro expansion'
; ││││┌ @ simdloop.jl:54 within `simd_index'
; │││││┌ @ int.jl:86 within `+'
        %139 = add i64 %value_phi4, 1, !dbg !188
; │││││└
; │││││┌ @ range.jl:652 within `getindex'
        br i1 true, label %L96, label %L89, !dbg !193

L89:                                              ; preds = %L87
; ││││││┌ @ operators.jl:303 within `>'
; │││││││┌ @ int.jl:82 within `<'
          %140 = icmp slt i64 0, %139, !dbg !195
; ││││││└└
; ││││││┌ @ int.jl:441 within `<='
         %141 = icmp sle i64 %139, %22, !dbg !197
; ││││││└
; ││││││┌ @ bool.jl:40 within `&'
         %142 = zext i1 %140 to i8, !dbg !199
         %143 = zext i1 %141 to i8, !dbg !199
         %144 = and i8 %142, %143, !dbg !199
         %145 = trunc i8 %144 to i1, !dbg !199
; ││││││└
        %146 = zext i1 %145 to i8, !dbg !193
        %147 = trunc i8 %146 to i1, !dbg !193
        %148 = xor i1 %147, true, !dbg !193
        br i1 %148, label %L94, label %L93, !dbg !193

L93:                                              ; preds = %L89
        br label %L96, !dbg !193

L94:                                              ; preds = %L89
        %149 = call nonnull %jl_value_t* @j_throw_boundserror_245([1 x i64]* nocapture readonly %1, i64 %139), !dbg !193
        call void @llvm.trap(), !dbg !193
        unreachable, !dbg !193

L96:                                              ; preds = %L93, %L87
; ││││││ @ range.jl:653 within `getindex'
        br label %L97, !dbg !200

L97:                                              ; preds = %L96
; │││││└
       br label %L98, !dbg !190

L98:                                              ; preds = %L97
; ││││└
; ││││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; ││││┌ @ broadcast.jl:574 within `getindex'
       br i1 true, label %L110, label %L99, !dbg !201

L99:                                              ; preds = %L98
; │││││┌ @ broadcast.jl:586 within `checkbounds'
; ││││││┌ @ abstractarray.jl:532 within `checkbounds_indices'
; │││││││┌ @ abstractarray.jl:563 within `checkindex'
; ││││││││┌ @ int.jl:441 within `<='
           %150 = icmp sle i64 1, %139, !dbg !206
           %151 = icmp sle i64 %139, %22, !dbg !206
; ││││││││└
; ││││││││┌ @ bool.jl:40 within `&'
           %152 = zext i1 %150 to i8, !dbg !213
           %153 = zext i1 %151 to i8, !dbg !213
           %154 = and i8 %152, %153, !dbg !213
           %155 = trunc i8 %154 to i1, !dbg !213
; │││││││└└
; │││││││┌ @ bool.jl:40 within `&'
          %156 = zext i1 %155 to i8, !dbg !214
          %157 = and i8 %156, 1, !dbg !214
          %158 = trunc i8 %157 to i1, !dbg !214
; ││││││└└
        %159 = zext i1 %158 to i8, !dbg !211
        %160 = trunc i8 %159 to i1, !dbg !211
        %161 = xor i1 %160, true, !dbg !211
        br i1 %161, label %L105, label %L104, !dbg !211

L104:                                             ; preds = %L99
        br label %L109, !dbg !211

L105:                                             ; preds = %L99
        %162 = getelementptr inbounds [1 x i64], [1 x i64]* %4, i32 0, i32 0, !dbg !211
        store i64 %139, i64* %162, align 8, !dbg !211, !tbaa !48
        store { { { { { %jl_value_t*, [1 x i8], [1 x i64] }, double } }, double }, [1 x [1 x i64]] } %130, { { { { { %jl_value_t*, [1 x i8], [1 x i64] }, double } }, double }, [1 x [1 x i64]] }* %5, !dbg !211
        %163 = call nonnull %jl_value_t* @j_throw_boundserror_244({ { { { { %jl_value_t*, [1 x i8], [1 x i64] }, double } }, double }, [1 x [1 x i64]] }* nocapture readonly %5, [1 x i64]* nocapture readonly %4), !dbg !211
        call void @llvm.trap(), !dbg !211
        unreachable, !dbg !211

L109:                                             ; preds = %L104
        br label %L110, !dbg !211

L110:                                             ; preds = %L109, %L98
; │││││└
; │││││ @ broadcast.jl:575 within `getindex'
; │││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; ││││││┌ @ broadcast.jl:644 within `_getindex'
; │││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; ││││││││┌ @ broadcast.jl:644 within `_getindex'
; │││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; ││││││││││┌ @ broadcast.jl:556 within `newindex'
             %164 = trunc i8 %117 to i1, !dbg !215
             %165 = xor i1 %164, true, !dbg !215
             %166 = select i1 %165, i64 1, i64 %139, !dbg !215
; ││││││││││└
; ││││││││││┌ @ array.jl:809 within `getindex'
             %167 = sub i64 %166, 1, !dbg !225
             %168 = mul i64 %167, 1, !dbg !225
             %169 = add i64 0, %168, !dbg !225
             %170 = bitcast %jl_value_t* %value_phi2 to %jl_array_t*, !dbg !225
             %171 = getelementptr inbounds %jl_array_t, %jl_array_t* %170, i32 0, i32 0, !dbg !225
             %172 = load i8*, i8** %171, !dbg !225, !tbaa !135, !nonnull !4
             %173 = bitcast i8* %172 to double*, !dbg !225
             %174 = getelementptr inbounds double, double* %173, i64 %169, !dbg !225
             %175 = load double, double* %174, align 8, !dbg !225, !tbaa !227
; ││││││││└└└
; ││││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; ││││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; │││││││││┌ @ float.jl:405 within `*'
            %176 = fmul double %175, %value_phi3, !dbg !229
; ││││││└└└└
; ││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; ││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; │││││││┌ @ float.jl:401 within `+'
          %177 = fadd double %176, 1.000000e+00, !dbg !235
; │││││└└└
       br label %L115, !dbg !224

L115:                                             ; preds = %L110
; ││││└
; ││││┌ @ array.jl:847 within `setindex!'
       %178 = sub i64 %139, 1, !dbg !239
       %179 = mul i64 %178, 1, !dbg !239
       %180 = add i64 0, %179, !dbg !239
       %181 = bitcast %jl_value_t* %28 to %jl_array_t*, !dbg !239
       %182 = getelementptr inbounds %jl_array_t, %jl_array_t* %181, i32 0, i32 0, !dbg !239
       %183 = load i8*, i8** %182, !dbg !239, !tbaa !135, !nonnull !4
       %184 = bitcast i8* %183 to double*, !dbg !239
       %185 = getelementptr inbounds double, double* %184, i64 %180, !dbg !239
       store double %177, double* %185, align 8, !dbg !239, !tbaa !227
; ││││└
; ││││ @ simdloop.jl:78 within `macro expansion'
; ││││┌ @ int.jl:86 within `+'
       %186 = add i64 %value_phi4, 1, !dbg !241
; ││││└
; ││││ @ simdloop.jl:79 within `macro expansion'
      call void @julia.loopinfo_marker(), !dbg !243, !julia.loopinfo !244
      br label %L84, !dbg !243

L119:                                             ; preds = %L84, %L81
; ││││ @ simdloop.jl:76 within `macro expansion'
; ││││┌ @ simdloop.jl:54 within `simd_index'
; │││││┌ @ range.jl:652 within `getindex'
        br label %L120, !dbg !193

L120:                                             ; preds = %L119, %L80
; │││└└└
; │││ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:934
     br label %L128, !dbg !245

L121:                                             ; preds = %L29
; │││ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:922
; │││┌ @ abstractarray.jl:75 within `axes'
; ││││┌ @ array.jl:155 within `size'
       %187 = bitcast %jl_value_t* %28 to %jl_value_t**, !dbg !67
       %188 = getelementptr inbounds %jl_value_t*, %jl_value_t** %187, i32 3, !dbg !67
       %189 = bitcast %jl_value_t** %188 to i64*, !dbg !67
       %190 = load i64, i64* %189, !dbg !67, !tbaa !32
; ││││└
; ││││┌ @ tuple.jl:157 within `map'
; │││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; ││││││┌ @ promotion.jl:409 within `max'
; │││││││┌ @ int.jl:82 within `<'
          %191 = icmp slt i64 %190, 0, !dbg !72
; │││││││└
         %192 = zext i1 %191 to i8, !dbg !73
         %193 = trunc i8 %192 to i1, !dbg !73
         %194 = xor i1 %193, true, !dbg !73
         %195 = select i1 %194, i64 %190, i64 0, !dbg !73
; ││││││└
        %196 = getelementptr inbounds [1 x i64], [1 x i64]* %6, i32 0, i32 0, !dbg !74
        store i64 %195, i64* %196, align 8, !dbg !74, !tbaa !48
; │││││└
       %197 = getelementptr inbounds [1 x [1 x i64]], [1 x [1 x i64]]* %7, i32 0, i32 0, !dbg !76
       %198 = getelementptr inbounds [1 x i64], [1 x i64]* %6, i32 0, i32 0, !dbg !76
       %199 = getelementptr inbounds [1 x i64], [1 x i64]* %197, i32 0, i32 0, !dbg !76
       %200 = load i64, i64* %198, align 8, !dbg !76, !tbaa !48
       store i64 %200, i64* %199, align 8, !dbg !76, !tbaa !48
; │││└└
     %201 = call nonnull %jl_value_t* @j_throwdm_246([1 x [1 x i64]]* nocapture readonly %7, [1 x [1 x i64]]* nocapture readonly %2), !dbg !69
     call void @llvm.trap(), !dbg !69
     unreachable, !dbg !69

L128:                                             ; preds = %L120
; │││ @ broadcast.jl:886 within `copyto!'
     br label %L129, !dbg !71

L129:                                             ; preds = %L128
; ││└
    br label %L130, !dbg !65

L130:                                             ; preds = %L129
; │└
   br label %L131, !dbg !27

L131:                                             ; preds = %L130
; └
; ┌ @ /corpus/functions.jl:59 within `sum_of_squares'
; │┌ @ array.jl:785 within `iterate' @ array.jl:785
; ││┌ @ array.jl:219 within `length'
     %202 = bitcast %jl_value_t* %28 to %jl_array_t*, !dbg !246
     %203 = getelementptr inbounds %jl_array_t, %jl_array_t* %202, i32 0, i32 1, !dbg !246
     %204 = load i64, i64* %203, !dbg !246, !tbaa !251
; ││└
; ││┌ @ int.jl:447 within `<'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %205 = icmp sle i64 0, %204, !dbg !253
; │││└└
; │││ @ int.jl:447 within `<' @ int.jl:440
     %206 = icmp ult i64 0, %204, !dbg !257
; │││ @ int.jl:447 within `<'
; │││┌ @ bool.jl:40 within `&'
      %207 = zext i1 %205 to i8, !dbg !258
      %208 = zext i1 %206 to i8, !dbg !258
      %209 = and i8 %207, %208, !dbg !258
      %210 = trunc i8 %209 to i1, !dbg !258
; ││└└
    %211 = zext i1 %210 to i8, !dbg !248
    %212 = trunc i8 %211 to i1, !dbg !248
    %213 = xor i1 %212, true, !dbg !248
    br i1 %213, label %L143, label %L140, !dbg !248

L140:                                             ; preds = %L131
; ││┌ @ array.jl:809 within `getindex'
     %214 = bitcast %jl_value_t* %28 to %jl_array_t*, !dbg !259
     %215 = getelementptr inbounds %jl_array_t, %jl_array_t* %214, i32 0, i32 0, !dbg !259
     %216 = load i8*, i8** %215, !dbg !259, !tbaa !135, !nonnull !4
     %217 = bitcast i8* %216 to double*, !dbg !259
     %218 = getelementptr inbounds double, double* %217, i64 0, !dbg !259
     %219 = load double, double* %218, align 8, !dbg !259, !tbaa !227
; ││└
    br label %L144, !dbg !248

L143:                                             ; preds = %L131
    br label %L144, !dbg !248

L144:                                             ; preds = %L143, %L140
    %value_phi6 = phi i8 [ 0, %L140 ], [ 1, %L143 ]
    %value_phi7 = phi double [ %219, %L140 ], [ undef, %L143 ]
    %value_phi8 = phi i64 [ 2, %L140 ], [ undef, %L143 ]
; ││ @ array.jl:785 within `iterate'
    br label %L148, !dbg !249

L148:                                             ; preds = %L144
; │└
   %220 = xor i8 %value_phi6, 1, !dbg !250
   %221 = trunc i8 %220 to i1, !dbg !250
   %222 = xor i1 %221, true, !dbg !250
   br i1 %222, label %L148.L174_crit_edge, label %L148.L150_crit_edge, !dbg !250

L148.L174_crit_edge:                              ; preds = %L148
; │ @ /corpus/functions.jl:60 within `sum_of_squares'
; │┌ @ array.jl:785 within `iterate'
    br label %L174, !dbg !143

L148.L150_crit_edge:                              ; preds = %L148
; │└
; │ @ /corpus/functions.jl:59 within `sum_of_squares'
; │┌ @ array.jl:785 within `iterate' @ array.jl:785
    br label %L150, !dbg !248

L150:                                             ; preds = %L173, %L148.L150_crit_edge
    %value_phi9 = phi double [ 0.000000e+00, %L148.L150_crit_edge ], [ %224, %L173 ]
    %value_phi10 = phi double [ %value_phi7, %L148.L150_crit_edge ], [ %value_phi12, %L173 ]
    %value_phi11 = phi i64 [ %value_phi8, %L148.L150_crit_edge ], [ %value_phi13, %L173 ]
; │└
; │ @ /corpus/functions.jl:60 within `sum_of_squares'
; │┌ @ float.jl:405 within `*'
    %223 = fmul double %value_phi10, %value_phi10, !dbg !260
; │└
; │┌ @ float.jl:401 within `+'
    %224 = fadd double %value_phi9, %223, !dbg !261
; │└
; │┌ @ array.jl:785 within `iterate'
; ││┌ @ int.jl:922 within `-' @ int.jl:85
     %225 = sub i64 %value_phi11, 1, !dbg !262
; ││└
; ││┌ @ array.jl:219 within `length'
     %226 = bitcast %jl_value_t* %28 to %jl_array_t*, !dbg !265
     %227 = getelementptr inbounds %jl_array_t, %jl_array_t* %226, i32 0, i32 1, !dbg !265
     %228 = load i64, i64* %227, !dbg !265, !tbaa !251
; ││└
; ││┌ @ int.jl:447 within `<'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %229 = icmp sle i64 0, %228, !dbg !266
; │││└└
; │││ @ int.jl:447 within `<' @ int.jl:440
     %230 = icmp ult i64 %225, %228, !dbg !269
; │││ @ int.jl:447 within `<'
; │││┌ @ bool.jl:40 within `&'
      %231 = zext i1 %229 to i8, !dbg !270
      %232 = zext i1 %230 to i8, !dbg !270
      %233 = and i8 %231, %232, !dbg !270
      %234 = trunc i8 %233 to i1, !dbg !270
; ││└└
    %235 = zext i1 %234 to i8, !dbg !143
    %236 = trunc i8 %235 to i1, !dbg !143
    %237 = xor i1 %236, true, !dbg !143
    br i1 %237, label %L167, label %L164, !dbg !143

L164:                                             ; preds = %L150
; ││┌ @ array.jl:809 within `getindex'
     %238 = sub i64 %value_phi11, 1, !dbg !271
     %239 = mul i64 %238, 1, !dbg !271
     %240 = add i64 0, %239, !dbg !271
     %241 = bitcast %jl_value_t* %28 to %jl_array_t*, !dbg !271
     %242 = getelementptr inbounds %jl_array_t, %jl_array_t* %241, i32 0, i32 0, !dbg !271
     %243 = load i8*, i8** %242, !dbg !271, !tbaa !135, !nonnull !4
     %244 = bitcast i8* %243 to double*, !dbg !271
     %245 = getelementptr inbounds double, double* %244, i64 %240, !dbg !271
     %246 = load double, double* %245, align 8, !dbg !271, !tbaa !227
; ││└
; ││┌ @ int.jl:86 within `+'
     %247 = add i64 %value_phi11, 1, !dbg !272
; ││└
    br label %L168, !dbg !143

L167:                                             ; preds = %L150
    br label %L168, !dbg !143

L168:                                             ; preds = %L167, %L164
    %value_phi12 = phi double [ %246, %L164 ], [ undef, %L167 ]
    %value_phi13 = phi i64 [ %247, %L164 ], [ undef, %L167 ]
    %value_phi14 = phi i8 [ 0, %L164 ], [ 1, %L167 ]
; │└
   %248 = xor i8 %value_phi14, 1, !dbg !145
   %249 = trunc i8 %248 to i1, !dbg !145
   %250 = xor i1 %249, true, !dbg !145
   br i1 %250, label %L168.L174_crit_edge, label %L173, !dbg !145

L168.L174_crit_edge:                              ; preds = %L168
; │┌ @ array.jl:785 within `iterate'
    br label %L174, !dbg !143

L173:                                             ; preds = %L168
; │└
; │ @ /corpus/functions.jl:59 within `sum_of_squares'
; │┌ @ array.jl:785 within `iterate' @ array.jl:785
    br label %L150, !dbg !248

L174:                                             ; preds = %L168.L174_crit_edge, %L148.L174_crit_edge
    %value_phi15 = phi double [ %224, %L168.L174_crit_edge ], [ 0.000000e+00, %L148.L174_crit_edge ]
; │└
; │ @ /corpus/functions.jl:62 within `sum_of_squares'
   br label %L176, !dbg !273

L176:                                             ; preds = %L174
; └
  ret double %value_phi15, !dbg !29

after_noret:                                      ; No predecessors!
; ┌ @ broadcast.jl:837 within `materialize'
; │┌ @ broadcast.jl:862 within `copy'
; ││┌ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:931
; │││┌ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; ││││┌ @ broadcast.jl:574 within `getindex'
; │││││┌ @ broadcast.jl:586 within `checkbounds'
        unreachable, !dbg !211

after_noret5:                                     ; No predecessors!
; ││││└└
; ││││ @ simdloop.jl:76 within `macro expansion'
; ││││┌ @ simdloop.jl:54 within `simd_index'
; │││││┌ @ range.jl:652 within `getindex'
        unreachable, !dbg !193

after_noret18:                                    ; No predecessors!
; │││└└└
; │││ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:922
     unreachable, !dbg !69
; └└└
}

define nonnull %jl_value_t* @jfptr_broadcast_sum_244(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !30, !align !31
  %10 = call double @julia_broadcast_sum_243(%jl_value_t* %9)
  %11 = bitcast %jl_value_t*** %3 to i8*
  %12 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %11, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %13 = bitcast %jl_value_t* %12 to double*
  store double %10, double* %13, align 8, !tbaa !274
  ret %jl_value_t* %12
}

declare %jl_value_t*** @julia.ptls_states()

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

; Function Attrs: inaccessiblememonly norecurse nounwind
declare void @julia.loopinfo_marker() #2

declare nonnull %jl_value_t* @j_throw_boundserror_244({ { { { { %jl_value_t*, [1 x i8], [1 x i64] }, double } }, double }, [1 x [1 x i64]] }* nocapture readonly, [1 x i64]* nocapture readonly)

; Function Attrs: cold noreturn nounwind
declare void @llvm.trap() #3

declare nonnull %jl_value_t* @j_throw_boundserror_245([1 x i64]* nocapture readonly, i64)

; Function Attrs: nounwind readnone
declare %jl_value_t* @julia.pointer_from_objref(%jl_value_t*) #4

declare nonnull %jl_value_t* @j_throwdm_246([1 x [1 x i64]]* nocapture readonly, [1 x [1 x i64]]* nocapture readonly)

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { inaccessiblememonly norecurse nounwind }
attributes #3 = { cold noreturn nounwind }
attributes #4 = { nounwind readnone }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "broadcast_sum", linkageName: "julia_broadcast_sum_243", scope: null, file: !3, line: 124, type: !6, scopeLine: 124, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
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
!30 = !{i64 40}
!31 = !{i64 16}
!32 = !{!33, !33, i64 0}
!33 = !{!"jtbaa_arraysize", !34, i64 0}
!34 = !{!"jtbaa_array", !9, i64 0}
!35 = !DILocation(line: 82, scope: !36, inlinedAt: !38)
!36 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !37, file: !37, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!37 = !DIFile(filename: "int.jl", directory: ".")
!38 = !DILocation(line: 409, scope: !39, inlinedAt: !41)
!39 = distinct !DISubprogram(name: "max;", linkageName: "max", scope: !40, file: !40, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!40 = !DIFile(filename: "promotion.jl", directory: ".")
!41 = !DILocation(line: 317, scope: !42, inlinedAt: !44)
!42 = distinct !DISubprogram(name: "OneTo;", linkageName: "OneTo", scope: !43, file: !43, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!43 = !DIFile(filename: "range.jl", directory: ".")
!44 = !DILocation(line: 326, scope: !42, inlinedAt: !45)
!45 = !DILocation(line: 157, scope: !46, inlinedAt: !14)
!46 = distinct !DISubprogram(name: "map;", linkageName: "map", scope: !47, file: !47, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!47 = !DIFile(filename: "tuple.jl", directory: ".")
!48 = !{!49, !49, i64 0}
!49 = !{!"jtbaa_stack", !9, i64 0}
!50 = !DILocation(line: 493, scope: !51, inlinedAt: !52)
!51 = distinct !DISubprogram(name: "_bcs;", linkageName: "_bcs", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!52 = !DILocation(line: 489, scope: !53, inlinedAt: !24)
!53 = distinct !DISubprogram(name: "broadcast_shape;", linkageName: "broadcast_shape", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!54 = !DILocation(line: 406, scope: !55, inlinedAt: !57)
!55 = distinct !DISubprogram(name: "Array;", linkageName: "Array", scope: !56, file: !56, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!56 = !DIFile(filename: "boot.jl", directory: ".")
!57 = !DILocation(line: 415, scope: !55, inlinedAt: !58)
!58 = !DILocation(line: 423, scope: !55, inlinedAt: !59)
!59 = !DILocation(line: 675, scope: !60, inlinedAt: !61)
!60 = distinct !DISubprogram(name: "similar;", linkageName: "similar", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!61 = !DILocation(line: 674, scope: !60, inlinedAt: !62)
!62 = !DILocation(line: 197, scope: !63, inlinedAt: !64)
!63 = distinct !DISubprogram(name: "similar;", linkageName: "similar", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!64 = !DILocation(line: 196, scope: !63, inlinedAt: !65)
!65 = !DILocation(line: 862, scope: !66, inlinedAt: !27)
!66 = distinct !DISubprogram(name: "copy;", linkageName: "copy", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!67 = !DILocation(line: 155, scope: !12, inlinedAt: !68)
!68 = !DILocation(line: 75, scope: !15, inlinedAt: !69)
!69 = !DILocation(line: 922, scope: !70, inlinedAt: !71)
!70 = distinct !DISubprogram(name: "copyto!;", linkageName: "copyto!", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!71 = !DILocation(line: 886, scope: !70, inlinedAt: !65)
!72 = !DILocation(line: 82, scope: !36, inlinedAt: !73)
!73 = !DILocation(line: 409, scope: !39, inlinedAt: !74)
!74 = !DILocation(line: 317, scope: !42, inlinedAt: !75)
!75 = !DILocation(line: 326, scope: !42, inlinedAt: !76)
!76 = !DILocation(line: 157, scope: !46, inlinedAt: !68)
!77 = !DILocation(line: 82, scope: !36, inlinedAt: !78)
!78 = !DILocation(line: 303, scope: !79, inlinedAt: !81)
!79 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !80, file: !80, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!80 = !DIFile(filename: "operators.jl", directory: ".")
!81 = !DILocation(line: 503, scope: !82, inlinedAt: !83)
!82 = distinct !DISubprogram(name: "isempty;", linkageName: "isempty", scope: !43, file: !43, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!83 = !DILocation(line: 752, scope: !84, inlinedAt: !85)
!84 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !43, file: !43, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!85 = !DILocation(line: 288, scope: !86, inlinedAt: !87)
!86 = distinct !DISubprogram(name: "_eq;", linkageName: "_eq", scope: !47, file: !47, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!87 = !DILocation(line: 284, scope: !88, inlinedAt: !69)
!88 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !47, file: !47, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!89 = !DILocation(line: 398, scope: !90, inlinedAt: !91)
!90 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !40, file: !40, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!91 = !DILocation(line: 766, scope: !92, inlinedAt: !93)
!92 = distinct !DISubprogram(name: "_has_length_one;", linkageName: "_has_length_one", scope: !43, file: !43, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!93 = !DILocation(line: 753, scope: !84, inlinedAt: !85)
!94 = !DILocation(line: 40, scope: !95, inlinedAt: !93)
!95 = distinct !DISubprogram(name: "&;", linkageName: "&", scope: !96, file: !96, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!96 = !DIFile(filename: "bool.jl", directory: ".")
!97 = !DILocation(line: 398, scope: !90, inlinedAt: !98)
!98 = !DILocation(line: 754, scope: !84, inlinedAt: !85)
!99 = !DILocation(line: 40, scope: !95, inlinedAt: !98)
!100 = !DILocation(line: 289, scope: !86, inlinedAt: !87)
!101 = !DILocation(line: 290, scope: !86, inlinedAt: !87)
!102 = !DILocation(line: 294, scope: !86, inlinedAt: !87)
!103 = !DILocation(line: 907, scope: !104, inlinedAt: !105)
!104 = distinct !DISubprogram(name: "broadcast_unalias;", linkageName: "broadcast_unalias", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!105 = !DILocation(line: 914, scope: !106, inlinedAt: !107)
!106 = distinct !DISubprogram(name: "preprocess;", linkageName: "preprocess", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!107 = !DILocation(line: 916, scope: !108, inlinedAt: !109)
!108 = distinct !DISubprogram(name: "preprocess_args;", linkageName: "preprocess_args", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!109 = !DILocation(line: 913, scope: !106, inlinedAt: !110)
!110 = !DILocation(line: 916, scope: !108, inlinedAt: !111)
!111 = !DILocation(line: 913, scope: !106, inlinedAt: !112)
!112 = !DILocation(line: 930, scope: !70, inlinedAt: !71)
!113 = !DILocation(line: 28, scope: !114, inlinedAt: !116)
!114 = distinct !DISubprogram(name: "getproperty;", linkageName: "getproperty", scope: !115, file: !115, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!115 = !DIFile(filename: "Base.jl", directory: ".")
!116 = !DILocation(line: 500, scope: !117, inlinedAt: !119)
!117 = distinct !DISubprogram(name: "isbits;", linkageName: "isbits", scope: !118, file: !118, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!118 = !DIFile(filename: "reflection.jl", directory: ".")
!119 = !DILocation(line: 1269, scope: !120, inlinedAt: !121)
!120 = distinct !DISubprogram(name: "mightalias;", linkageName: "mightalias", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!121 = !DILocation(line: 1235, scope: !122, inlinedAt: !103)
!122 = distinct !DISubprogram(name: "unalias;", linkageName: "unalias", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!123 = !{!124, !124, i64 0}
!124 = !{!"jtbaa_value", !125, i64 0}
!125 = !{!"jtbaa_data", !9, i64 0}
!126 = !DILocation(line: 36, scope: !127, inlinedAt: !119)
!127 = distinct !DISubprogram(name: "!;", linkageName: "!", scope: !96, file: !96, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!128 = !DILocation(line: 65, scope: !129, inlinedAt: !131)
!129 = distinct !DISubprogram(name: "unsafe_convert;", linkageName: "unsafe_convert", scope: !130, file: !130, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!130 = !DIFile(filename: "pointer.jl", directory: ".")
!131 = !DILocation(line: 1006, scope: !132, inlinedAt: !133)
!132 = distinct !DISubprogram(name: "pointer;", linkageName: "pointer", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!133 = !DILocation(line: 1293, scope: !134, inlinedAt: !119)
!134 = distinct !DISubprogram(name: "dataids;", linkageName: "dataids", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!135 = !{!136, !136, i64 0}
!136 = !{!"jtbaa_arrayptr", !34, i64 0}
!137 = !DILocation(line: 398, scope: !90, inlinedAt: !138)
!138 = !DILocation(line: 202, scope: !139, inlinedAt: !140)
!139 = distinct !DISubprogram(name: "!=;", linkageName: "!=", scope: !80, file: !80, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!140 = !DILocation(line: 1276, scope: !141, inlinedAt: !119)
!141 = distinct !DISubprogram(name: "_isdisjoint;", linkageName: "_isdisjoint", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!142 = !DILocation(line: 36, scope: !127, inlinedAt: !138)
!143 = !DILocation(line: 785, scope: !144, inlinedAt: !145)
!144 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!145 = !DILocation(line: 60, scope: !146, inlinedAt: !29)
!146 = distinct !DISubprogram(name: "sum_of_squares;", linkageName: "sum_of_squares", scope: !3, file: !3, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!147 = !DILocation(line: 371, scope: !148, inlinedAt: !149)
!148 = distinct !DISubprogram(name: "copy;", linkageName: "copy", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!149 = !DILocation(line: 1251, scope: !150, inlinedAt: !121)
!150 = distinct !DISubprogram(name: "unaliascopy;", linkageName: "unaliascopy", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!151 = !DILocation(line: 155, scope: !12, inlinedAt: !152)
!152 = !DILocation(line: 75, scope: !15, inlinedAt: !153)
!153 = !DILocation(line: 564, scope: !154, inlinedAt: !155)
!154 = distinct !DISubprogram(name: "newindexer;", linkageName: "newindexer", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!155 = !DILocation(line: 615, scope: !156, inlinedAt: !105)
!156 = distinct !DISubprogram(name: "extrude;", linkageName: "extrude", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!157 = !DILocation(line: 82, scope: !36, inlinedAt: !158)
!158 = !DILocation(line: 409, scope: !39, inlinedAt: !159)
!159 = !DILocation(line: 317, scope: !42, inlinedAt: !160)
!160 = !DILocation(line: 326, scope: !42, inlinedAt: !161)
!161 = !DILocation(line: 157, scope: !46, inlinedAt: !152)
!162 = !DILocation(line: 398, scope: !90, inlinedAt: !163)
!163 = !DILocation(line: 202, scope: !139, inlinedAt: !164)
!164 = !DILocation(line: 570, scope: !165, inlinedAt: !166)
!165 = distinct !DISubprogram(name: "_newindexer;", linkageName: "_newindexer", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!166 = !DILocation(line: 565, scope: !167, inlinedAt: !153)
!167 = distinct !DISubprogram(name: "shapeindexer;", linkageName: "shapeindexer", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!168 = !DILocation(line: 36, scope: !127, inlinedAt: !163)
!169 = !DILocation(line: 609, scope: !170, inlinedAt: !171)
!170 = distinct !DISubprogram(name: "Extruded;", linkageName: "Extruded", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!171 = !DILocation(line: 609, scope: !170, inlinedAt: !155)
!172 = !DILocation(line: 907, scope: !104, inlinedAt: !173)
!173 = !DILocation(line: 914, scope: !106, inlinedAt: !174)
!174 = !DILocation(line: 917, scope: !108, inlinedAt: !107)
!175 = !DILocation(line: 170, scope: !176, inlinedAt: !177)
!176 = distinct !DISubprogram(name: "Broadcasted;", linkageName: "Broadcasted", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!177 = !DILocation(line: 179, scope: !176, inlinedAt: !109)
!178 = !DILocation(line: 170, scope: !176, inlinedAt: !179)
!179 = !DILocation(line: 179, scope: !176, inlinedAt: !111)
!180 = !DILocation(line: 70, scope: !181, inlinedAt: !183)
!181 = distinct !DISubprogram(name: "macro expansion;", linkageName: "macro expansion", scope: !182, file: !182, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!182 = !DIFile(filename: "simdloop.jl", directory: ".")
!183 = !DILocation(line: 931, scope: !70, inlinedAt: !71)
!184 = !DILocation(line: 82, scope: !36, inlinedAt: !185)
!185 = !DILocation(line: 72, scope: !181, inlinedAt: !183)
!186 = !DILocation(line: 82, scope: !36, inlinedAt: !187)
!187 = !DILocation(line: 75, scope: !181, inlinedAt: !183)
!188 = !DILocation(line: 86, scope: !189, inlinedAt: !190)
!189 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !37, file: !37, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!190 = !DILocation(line: 54, scope: !191, inlinedAt: !192)
!191 = distinct !DISubprogram(name: "simd_index;", linkageName: "simd_index", scope: !182, file: !182, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!192 = !DILocation(line: 76, scope: !181, inlinedAt: !183)
!193 = !DILocation(line: 652, scope: !194, inlinedAt: !190)
!194 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !43, file: !43, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!195 = !DILocation(line: 82, scope: !36, inlinedAt: !196)
!196 = !DILocation(line: 303, scope: !79, inlinedAt: !193)
!197 = !DILocation(line: 441, scope: !198, inlinedAt: !193)
!198 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !37, file: !37, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!199 = !DILocation(line: 40, scope: !95, inlinedAt: !193)
!200 = !DILocation(line: 653, scope: !194, inlinedAt: !190)
!201 = !DILocation(line: 574, scope: !202, inlinedAt: !203)
!202 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!203 = !DILocation(line: 932, scope: !204, inlinedAt: !205)
!204 = distinct !DISubprogram(name: "macro expansion;", linkageName: "macro expansion", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!205 = !DILocation(line: 77, scope: !181, inlinedAt: !183)
!206 = !DILocation(line: 441, scope: !198, inlinedAt: !207)
!207 = !DILocation(line: 563, scope: !208, inlinedAt: !209)
!208 = distinct !DISubprogram(name: "checkindex;", linkageName: "checkindex", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!209 = !DILocation(line: 532, scope: !210, inlinedAt: !211)
!210 = distinct !DISubprogram(name: "checkbounds_indices;", linkageName: "checkbounds_indices", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!211 = !DILocation(line: 586, scope: !212, inlinedAt: !201)
!212 = distinct !DISubprogram(name: "checkbounds;", linkageName: "checkbounds", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!213 = !DILocation(line: 40, scope: !95, inlinedAt: !207)
!214 = !DILocation(line: 40, scope: !95, inlinedAt: !209)
!215 = !DILocation(line: 556, scope: !216, inlinedAt: !217)
!216 = distinct !DISubprogram(name: "newindex;", linkageName: "newindex", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!217 = !DILocation(line: 614, scope: !218, inlinedAt: !219)
!218 = distinct !DISubprogram(name: "_broadcast_getindex;", linkageName: "_broadcast_getindex", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!219 = !DILocation(line: 644, scope: !220, inlinedAt: !221)
!220 = distinct !DISubprogram(name: "_getindex;", linkageName: "_getindex", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!221 = !DILocation(line: 620, scope: !218, inlinedAt: !222)
!222 = !DILocation(line: 644, scope: !220, inlinedAt: !223)
!223 = !DILocation(line: 620, scope: !218, inlinedAt: !224)
!224 = !DILocation(line: 575, scope: !202, inlinedAt: !203)
!225 = !DILocation(line: 809, scope: !226, inlinedAt: !217)
!226 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!227 = !{!228, !228, i64 0}
!228 = !{!"jtbaa_arraybuf", !125, i64 0}
!229 = !DILocation(line: 405, scope: !230, inlinedAt: !232)
!230 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !231, file: !231, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!231 = !DIFile(filename: "float.jl", directory: ".")
!232 = !DILocation(line: 648, scope: !233, inlinedAt: !234)
!233 = distinct !DISubprogram(name: "_broadcast_getindex_evalf;", linkageName: "_broadcast_getindex_evalf", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!234 = !DILocation(line: 621, scope: !218, inlinedAt: !222)
!235 = !DILocation(line: 401, scope: !236, inlinedAt: !237)
!236 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !231, file: !231, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!237 = !DILocation(line: 648, scope: !233, inlinedAt: !238)
!238 = !DILocation(line: 621, scope: !218, inlinedAt: !224)
!239 = !DILocation(line: 847, scope: !240, inlinedAt: !203)
!240 = distinct !DISubprogram(name: "setindex!;", linkageName: "setindex!", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!241 = !DILocation(line: 86, scope: !189, inlinedAt: !242)
!242 = !DILocation(line: 78, scope: !181, inlinedAt: !183)
!243 = !DILocation(line: 79, scope: !181, inlinedAt: !183)
!244 = !{!"julia.simdloop"}
!245 = !DILocation(line: 934, scope: !70, inlinedAt: !71)
!246 = !DILocation(line: 219, scope: !247, inlinedAt: !248)
!247 = distinct !DISubprogram(name: "length;", linkageName: "length", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!248 = !DILocation(line: 785, scope: !144, inlinedAt: !249)
!249 = !DILocation(line: 785, scope: !144, inlinedAt: !250)
!250 = !DILocation(line: 59, scope: !146, inlinedAt: !29)
!251 = !{!252, !252, i64 0}
!252 = !{!"jtbaa_arraylen", !34, i64 0}
!253 = !DILocation(line: 441, scope: !198, inlinedAt: !254)
!254 = !DILocation(line: 350, scope: !255, inlinedAt: !256)
!255 = distinct !DISubprogram(name: ">=;", linkageName: ">=", scope: !80, file: !80, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!256 = !DILocation(line: 447, scope: !36, inlinedAt: !248)
!257 = !DILocation(line: 440, scope: !36, inlinedAt: !256)
!258 = !DILocation(line: 40, scope: !95, inlinedAt: !256)
!259 = !DILocation(line: 809, scope: !226, inlinedAt: !248)
!260 = !DILocation(line: 405, scope: !230, inlinedAt: !145)
!261 = !DILocation(line: 401, scope: !236, inlinedAt: !145)
!262 = !DILocation(line: 85, scope: !263, inlinedAt: !264)
!263 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !37, file: !37, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!264 = !DILocation(line: 922, scope: !263, inlinedAt: !143)
!265 = !DILocation(line: 219, scope: !247, inlinedAt: !143)
!266 = !DILocation(line: 441, scope: !198, inlinedAt: !267)
!267 = !DILocation(line: 350, scope: !255, inlinedAt: !268)
!268 = !DILocation(line: 447, scope: !36, inlinedAt: !143)
!269 = !DILocation(line: 440, scope: !36, inlinedAt: !268)
!270 = !DILocation(line: 40, scope: !95, inlinedAt: !268)
!271 = !DILocation(line: 809, scope: !226, inlinedAt: !143)
!272 = !DILocation(line: 86, scope: !189, inlinedAt: !143)
!273 = !DILocation(line: 62, scope: !146, inlinedAt: !29)
!274 = !{!275, !275, i64 0}
!275 = !{!"jtbaa_immut", !124, i64 0}
