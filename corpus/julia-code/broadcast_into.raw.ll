; ModuleID = 'broadcast_into!'
source_filename = "broadcast_into!"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

;  @ /corpus/functions.jl:95 within `broadcast_into!'
define double @"julia_broadcast_into!_214"(%jl_value_t* nonnull align 16 dereferenceable(40), %jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
  %y = alloca %jl_value_t*
  %x = alloca %jl_value_t*
  %2 = alloca [1 x i64]
  %3 = alloca [1 x [1 x i64]]
  %4 = alloca [1 x i8]
  %5 = alloca [1 x i8]
  %6 = alloca [1 x i8]
  %7 = alloca [1 x i64]
  %8 = alloca { { { [2 x { %jl_value_t*, [1 x i8], [1 x i64] }] }, { { i64, { %jl_value_t*, [1 x i8], [1 x i64] } } } }, [1 x [1 x i64]] }
  %9 = alloca [1 x i64]
  %10 = alloca [1 x [1 x i64]]
  %11 = call %jl_value_t*** @julia.ptls_states()
  store %jl_value_t* null, %jl_value_t** %x, align 8
  store %jl_value_t* null, %jl_value_t** %y, align 8
  %12 = bitcast %jl_value_t*** %11 to %jl_value_t**
  %13 = getelementptr inbounds %jl_value_t*, %jl_value_t** %12, i64 4
  %14 = bitcast %jl_value_t** %13 to i64**
  %15 = load i64*, i64** %14, !tbaa !7, !invariant.load !4
  store %jl_value_t* %0, %jl_value_t** %y
  store %jl_value_t* %1, %jl_value_t** %x
;  @ /corpus/functions.jl:96 within `broadcast_into!'
; ┌ @ broadcast.jl:845 within `materialize!' @ broadcast.jl:848
; │┌ @ abstractarray.jl:75 within `axes'
; ││┌ @ array.jl:155 within `size'
     %16 = load %jl_value_t*, %jl_value_t** %y, !dbg !11, !nonnull !4, !dereferenceable !22, !align !23
     %17 = bitcast %jl_value_t* %16 to %jl_value_t**, !dbg !11
     %18 = getelementptr inbounds %jl_value_t*, %jl_value_t** %17, i32 3, !dbg !11
     %19 = bitcast %jl_value_t** %18 to i64*, !dbg !11
     %20 = load i64, i64* %19, !dbg !11, !tbaa !24
; ││└
; ││┌ @ tuple.jl:157 within `map'
; │││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; ││││┌ @ promotion.jl:409 within `max'
; │││││┌ @ int.jl:82 within `<'
        %21 = icmp slt i64 %20, 0, !dbg !27
; │││││└
       %22 = zext i1 %21 to i8, !dbg !30
       %23 = trunc i8 %22 to i1, !dbg !30
       %24 = xor i1 %23, true, !dbg !30
       %25 = select i1 %24, i64 %20, i64 0, !dbg !30
; ││││└
      %26 = getelementptr inbounds [1 x i64], [1 x i64]* %2, i32 0, i32 0, !dbg !33
      store i64 %25, i64* %26, align 8, !dbg !33, !tbaa !40
; │││└
     %27 = getelementptr inbounds [1 x [1 x i64]], [1 x [1 x i64]]* %3, i32 0, i32 0, !dbg !37
     %28 = getelementptr inbounds [1 x i64], [1 x i64]* %2, i32 0, i32 0, !dbg !37
     %29 = getelementptr inbounds [1 x i64], [1 x i64]* %27, i32 0, i32 0, !dbg !37
     %30 = load i64, i64* %28, align 8, !dbg !37, !tbaa !40
     store i64 %30, i64* %29, align 8, !dbg !37, !tbaa !40
; │└└
; │┌ @ broadcast.jl:269 within `instantiate'
; ││┌ @ broadcast.jl:526 within `check_broadcast_axes' @ broadcast.jl:523
; │││┌ @ broadcast.jl:207 within `axes'
; ││││┌ @ broadcast.jl:209 within `_axes'
; │││││┌ @ broadcast.jl:484 within `combine_axes'
; ││││││┌ @ abstractarray.jl:75 within `axes'
; │││││││┌ @ array.jl:155 within `size'
          %31 = load %jl_value_t*, %jl_value_t** %x, !dbg !42, !nonnull !4, !dereferenceable !22, !align !23
          %32 = bitcast %jl_value_t* %31 to %jl_value_t**, !dbg !42
          %33 = getelementptr inbounds %jl_value_t*, %jl_value_t** %32, i32 3, !dbg !42
          %34 = bitcast %jl_value_t** %33 to i64*, !dbg !42
          %35 = load i64, i64* %34, !dbg !42, !tbaa !24
; │││││││└
; │││││││┌ @ tuple.jl:157 within `map'
; ││││││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; │││││││││┌ @ promotion.jl:409 within `max'
; ││││││││││┌ @ int.jl:82 within `<'
             %36 = icmp slt i64 %35, 0, !dbg !55
; ││││││││││└
            %37 = zext i1 %36 to i8, !dbg !56
            %38 = trunc i8 %37 to i1, !dbg !56
            %39 = xor i1 %38, true, !dbg !56
            %40 = select i1 %39, i64 %35, i64 0, !dbg !56
; │││││││└└└
; │││││││┌ @ array.jl:155 within `size'
          %41 = load %jl_value_t*, %jl_value_t** %x, !dbg !42, !nonnull !4, !dereferenceable !22, !align !23
          %42 = bitcast %jl_value_t* %41 to %jl_value_t**, !dbg !42
          %43 = getelementptr inbounds %jl_value_t*, %jl_value_t** %42, i32 3, !dbg !42
          %44 = bitcast %jl_value_t** %43 to i64*, !dbg !42
          %45 = load i64, i64* %44, !dbg !42, !tbaa !24
; │││││││└
; │││││││┌ @ tuple.jl:157 within `map'
; ││││││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; │││││││││┌ @ promotion.jl:409 within `max'
; ││││││││││┌ @ int.jl:82 within `<'
             %46 = icmp slt i64 %45, 0, !dbg !55
; ││││││││││└
            %47 = zext i1 %46 to i8, !dbg !56
            %48 = trunc i8 %47 to i1, !dbg !56
            %49 = xor i1 %48, true, !dbg !56
            %50 = select i1 %49, i64 %45, i64 0, !dbg !56
; ││││││└└└└
; ││││││┌ @ broadcast.jl:489 within `broadcast_shape'
; │││││││┌ @ broadcast.jl:495 within `_bcs'
; ││││││││┌ @ broadcast.jl:501 within `_bcs1'
; │││││││││┌ @ broadcast.jl:503 within `_bcsm'
; ││││││││││┌ @ range.jl:752 within `=='
; │││││││││││┌ @ range.jl:503 within `isempty'
; ││││││││││││┌ @ operators.jl:303 within `>'
; │││││││││││││┌ @ int.jl:82 within `<'
                %51 = icmp slt i64 %50, 1, !dbg !60
; │││││││││││└└└
             %52 = zext i1 %51 to i8, !dbg !66
             %53 = trunc i8 %52 to i1, !dbg !66
             %54 = xor i1 %53, true, !dbg !66
             br i1 %54, label %L16, label %L14, !dbg !66

L14:                                              ; preds = %top
; │││││││││││┌ @ range.jl:503 within `isempty'
; ││││││││││││┌ @ operators.jl:303 within `>'
; │││││││││││││┌ @ int.jl:82 within `<'
                %55 = icmp slt i64 %40, 1, !dbg !60
                %56 = zext i1 %55 to i8
; │││││││││││└└└
             br label %L24, !dbg !66

L16:                                              ; preds = %top
; │││││││││││ @ range.jl:753 within `=='
; │││││││││││┌ @ range.jl:766 within `_has_length_one'
; ││││││││││││┌ @ promotion.jl:398 within `=='
               %57 = icmp eq i64 1, %50, !dbg !76
               %58 = zext i1 %57 to i8, !dbg !76
; │││││││││││└└
             %59 = trunc i8 %58 to i1, !dbg !80
             %60 = xor i1 %59, true, !dbg !80
             br i1 %60, label %L21, label %L18, !dbg !80

L18:                                              ; preds = %L16
; │││││││││││┌ @ range.jl:766 within `_has_length_one'
; ││││││││││││┌ @ promotion.jl:398 within `=='
               %61 = icmp eq i64 1, %40, !dbg !76
               %62 = zext i1 %61 to i8, !dbg !76
; │││││││││││└└
; │││││││││││┌ @ bool.jl:40 within `&'
              %63 = and i8 %62, 1, !dbg !81
              %64 = trunc i8 %63 to i1, !dbg !81
              %65 = zext i1 %64 to i8
; │││││││││││└
             br label %L24, !dbg !80

L21:                                              ; preds = %L16
; │││││││││││ @ range.jl:754 within `==' @ promotion.jl:398
             %66 = icmp eq i64 %50, %40, !dbg !84
             %67 = zext i1 %66 to i8, !dbg !84
; │││││││││││ @ range.jl:754 within `=='
; │││││││││││┌ @ bool.jl:40 within `&'
              %68 = and i8 1, %67, !dbg !86
              %69 = trunc i8 %68 to i1, !dbg !86
              %70 = zext i1 %69 to i8
; │││││││││││└
             br label %L24, !dbg !85

L24:                                              ; preds = %L21, %L18, %L14
             %value_phi = phi i8 [ %56, %L14 ], [ %65, %L18 ], [ %70, %L21 ]
; ││││││││││└
            %71 = trunc i8 %value_phi to i1, !dbg !68
            %72 = xor i1 %71, true, !dbg !68
            br i1 %72, label %L27, label %L26, !dbg !68

L26:                                              ; preds = %L24
            br label %L29, !dbg !68

L27:                                              ; preds = %L24
; ││││││││││┌ @ promotion.jl:398 within `=='
             %73 = icmp eq i64 %40, 1, !dbg !87
             %74 = zext i1 %73 to i8, !dbg !87
; ││││││││││└
            br label %L29, !dbg !68

L29:                                              ; preds = %L27, %L26
            %value_phi1 = phi i8 [ %value_phi, %L26 ], [ %74, %L27 ]
; │││││││││└
           %75 = trunc i8 %value_phi1 to i1, !dbg !70
           %76 = xor i1 %75, true, !dbg !70
           br i1 %76, label %L32, label %L31, !dbg !70

L31:                                              ; preds = %L29
           br label %L56, !dbg !70

L32:                                              ; preds = %L29
; │││││││││┌ @ broadcast.jl:503 within `_bcsm'
; ││││││││││┌ @ range.jl:752 within `=='
; │││││││││││┌ @ range.jl:503 within `isempty'
; ││││││││││││┌ @ operators.jl:303 within `>'
; │││││││││││││┌ @ int.jl:82 within `<'
                %77 = icmp slt i64 %40, 1, !dbg !60
; │││││││││││└└└
             %78 = zext i1 %77 to i8, !dbg !66
             %79 = trunc i8 %78 to i1, !dbg !66
             %80 = xor i1 %79, true, !dbg !66
             br i1 %80, label %L36, label %L34, !dbg !66

L34:                                              ; preds = %L32
; │││││││││││┌ @ range.jl:503 within `isempty'
; ││││││││││││┌ @ operators.jl:303 within `>'
; │││││││││││││┌ @ int.jl:82 within `<'
                %81 = icmp slt i64 %50, 1, !dbg !60
                %82 = zext i1 %81 to i8
; │││││││││││└└└
             br label %L44, !dbg !66

L36:                                              ; preds = %L32
; │││││││││││ @ range.jl:753 within `=='
; │││││││││││┌ @ range.jl:766 within `_has_length_one'
; ││││││││││││┌ @ promotion.jl:398 within `=='
               %83 = icmp eq i64 1, %40, !dbg !76
               %84 = zext i1 %83 to i8, !dbg !76
; │││││││││││└└
             %85 = trunc i8 %84 to i1, !dbg !80
             %86 = xor i1 %85, true, !dbg !80
             br i1 %86, label %L41, label %L38, !dbg !80

L38:                                              ; preds = %L36
; │││││││││││┌ @ range.jl:766 within `_has_length_one'
; ││││││││││││┌ @ promotion.jl:398 within `=='
               %87 = icmp eq i64 1, %50, !dbg !76
               %88 = zext i1 %87 to i8, !dbg !76
; │││││││││││└└
; │││││││││││┌ @ bool.jl:40 within `&'
              %89 = and i8 %88, 1, !dbg !81
              %90 = trunc i8 %89 to i1, !dbg !81
              %91 = zext i1 %90 to i8
; │││││││││││└
             br label %L44, !dbg !80

L41:                                              ; preds = %L36
; │││││││││││ @ range.jl:754 within `==' @ promotion.jl:398
             %92 = icmp eq i64 %40, %50, !dbg !84
             %93 = zext i1 %92 to i8, !dbg !84
; │││││││││││ @ range.jl:754 within `=='
; │││││││││││┌ @ bool.jl:40 within `&'
              %94 = and i8 1, %93, !dbg !86
              %95 = trunc i8 %94 to i1, !dbg !86
              %96 = zext i1 %95 to i8
; │││││││││││└
             br label %L44, !dbg !85

L44:                                              ; preds = %L41, %L38, %L34
             %value_phi30 = phi i8 [ %82, %L34 ], [ %91, %L38 ], [ %96, %L41 ]
; ││││││││││└
            %97 = trunc i8 %value_phi30 to i1, !dbg !68
            %98 = xor i1 %97, true, !dbg !68
            br i1 %98, label %L47, label %L46, !dbg !68

L46:                                              ; preds = %L44
            br label %L49, !dbg !68

L47:                                              ; preds = %L44
; ││││││││││┌ @ promotion.jl:398 within `=='
             %99 = icmp eq i64 %50, 1, !dbg !87
             %100 = zext i1 %99 to i8, !dbg !87
; ││││││││││└
            br label %L49, !dbg !68

L49:                                              ; preds = %L47, %L46
            %value_phi31 = phi i8 [ %value_phi30, %L46 ], [ %100, %L47 ]
; │││││││││└
           %101 = trunc i8 %value_phi31 to i1, !dbg !70
           %102 = xor i1 %101, true, !dbg !70
           br i1 %102, label %L52, label %L51, !dbg !70

L51:                                              ; preds = %L49
           br label %L56, !dbg !70

L52:                                              ; preds = %L49
; │││││││││┌ @ strings/io.jl:174 within `string'
            %103 = call %jl_value_t* @jl_box_int64(i64 signext %40), !dbg !88
            %104 = call %jl_value_t* @jl_box_int64(i64 signext %50), !dbg !88
            %105 = call cc37 nonnull %jl_value_t* bitcast (%jl_value_t* (%jl_value_t*, %jl_value_t**, i32)* @j1_print_to_string_218 to %jl_value_t* (%jl_value_t*, %jl_value_t*, %jl_value_t*, %jl_value_t*, %jl_value_t*)*)(%jl_value_t* inttoptr (i64 140530957694736 to %jl_value_t*), %jl_value_t* inttoptr (i64 140530908757664 to %jl_value_t*), %jl_value_t* %103, %jl_value_t* inttoptr (i64 140530908757760 to %jl_value_t*), %jl_value_t* %104), !dbg !88
; │││││││││└
; │││││││││┌ @ array.jl:12 within `DimensionMismatch'
            %106 = insertvalue [1 x %jl_value_t*] zeroinitializer, %jl_value_t* %105, 0, !dbg !91
; │││││││││└
           %107 = bitcast %jl_value_t*** %11 to i8*, !dbg !70
           %108 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %107, i64 8, %jl_value_t* inttoptr (i64 140530904989792 to %jl_value_t*)) #1, !dbg !70
           %109 = bitcast %jl_value_t* %108 to [1 x %jl_value_t*]*, !dbg !70
           store [1 x %jl_value_t*] %106, [1 x %jl_value_t*]* %109, align 8, !dbg !70, !tbaa !93
           call void @jl_throw(%jl_value_t* %108), !dbg !70
           unreachable, !dbg !70

L56:                                              ; preds = %L51, %L31
           %value_phi2 = phi i64 [ %50, %L31 ], [ %40, %L51 ]
           %value_phi3 = phi i64 [ %50, %L31 ], [ %40, %L51 ]
           %value_phi4 = phi i64 [ %50, %L31 ], [ %40, %L51 ]
           %value_phi5 = phi i64 [ %50, %L31 ], [ %40, %L51 ]
; ││││││││└
          br label %L61, !dbg !72

L61:                                              ; preds = %L56
; │││││││└
         br label %L62, !dbg !74

L62:                                              ; preds = %L61
; ││││││└
        br label %L63, !dbg !44

L63:                                              ; preds = %L62
; │││││└
       br label %L64, !dbg !46

L64:                                              ; preds = %L63
; ││││└
      br label %L65, !dbg !48

L65:                                              ; preds = %L64
; │││└
; │││┌ @ broadcast.jl:520 within `check_broadcast_shape'
; ││││┌ @ broadcast.jl:503 within `_bcsm'
; │││││┌ @ range.jl:752 within `=='
; ││││││┌ @ range.jl:503 within `isempty'
; │││││││┌ @ operators.jl:303 within `>'
; ││││││││┌ @ int.jl:82 within `<'
           %110 = icmp slt i64 %25, 1, !dbg !97
; ││││││└└└
        %111 = zext i1 %110 to i8, !dbg !100
        %112 = trunc i8 %111 to i1, !dbg !100
        %113 = xor i1 %112, true, !dbg !100
        br i1 %113, label %L69, label %L67, !dbg !100

L67:                                              ; preds = %L65
; ││││││┌ @ range.jl:503 within `isempty'
; │││││││┌ @ operators.jl:303 within `>'
; ││││││││┌ @ int.jl:82 within `<'
           %114 = icmp slt i64 %value_phi2, 1, !dbg !97
           %115 = zext i1 %114 to i8
; ││││││└└└
        br label %L77, !dbg !100

L69:                                              ; preds = %L65
; ││││││ @ range.jl:753 within `=='
; ││││││┌ @ range.jl:766 within `_has_length_one'
; │││││││┌ @ promotion.jl:398 within `=='
          %116 = icmp eq i64 1, %25, !dbg !104
          %117 = zext i1 %116 to i8, !dbg !104
; ││││││└└
        %118 = trunc i8 %117 to i1, !dbg !106
        %119 = xor i1 %118, true, !dbg !106
        br i1 %119, label %L74, label %L71, !dbg !106

L71:                                              ; preds = %L69
; ││││││┌ @ range.jl:766 within `_has_length_one'
; │││││││┌ @ promotion.jl:398 within `=='
          %120 = icmp eq i64 1, %value_phi3, !dbg !104
          %121 = zext i1 %120 to i8, !dbg !104
; ││││││└└
; ││││││┌ @ bool.jl:40 within `&'
         %122 = and i8 %121, 1, !dbg !107
         %123 = trunc i8 %122 to i1, !dbg !107
         %124 = zext i1 %123 to i8
; ││││││└
        br label %L77, !dbg !106

L74:                                              ; preds = %L69
; ││││││ @ range.jl:754 within `==' @ promotion.jl:398
        %125 = icmp eq i64 %25, %value_phi4, !dbg !108
        %126 = zext i1 %125 to i8, !dbg !108
; ││││││ @ range.jl:754 within `=='
; ││││││┌ @ bool.jl:40 within `&'
         %127 = and i8 1, %126, !dbg !110
         %128 = trunc i8 %127 to i1, !dbg !110
         %129 = zext i1 %128 to i8
; ││││││└
        br label %L77, !dbg !109

L77:                                              ; preds = %L74, %L71, %L67
        %value_phi6 = phi i8 [ %115, %L67 ], [ %124, %L71 ], [ %129, %L74 ]
; │││││└
       %130 = trunc i8 %value_phi6 to i1, !dbg !101
       %131 = xor i1 %130, true, !dbg !101
       br i1 %131, label %L80, label %L79, !dbg !101

L79:                                              ; preds = %L77
       br label %L82, !dbg !101

L80:                                              ; preds = %L77
; │││││┌ @ promotion.jl:398 within `=='
        %132 = icmp eq i64 %value_phi5, 1, !dbg !111
        %133 = zext i1 %132 to i8, !dbg !111
; │││││└
       br label %L82, !dbg !101

L82:                                              ; preds = %L80, %L79
       %value_phi7 = phi i8 [ %value_phi6, %L79 ], [ %133, %L80 ]
; ││││└
      %134 = trunc i8 %value_phi7 to i1, !dbg !102
      %135 = xor i1 %134, true, !dbg !102
      br i1 %135, label %L85, label %L84, !dbg !102

L84:                                              ; preds = %L82
; ││││ @ broadcast.jl:521 within `check_broadcast_shape'
      br label %L88, !dbg !112

L85:                                              ; preds = %L82
; ││││ @ broadcast.jl:520 within `check_broadcast_shape'
      %136 = bitcast %jl_value_t*** %11 to i8*, !dbg !102
      %137 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %136, i64 8, %jl_value_t* inttoptr (i64 140530904989792 to %jl_value_t*)) #1, !dbg !102
      %138 = bitcast %jl_value_t* %137 to [1 x %jl_value_t*]*, !dbg !102
      store [1 x %jl_value_t*] [%jl_value_t* inttoptr (i64 140530908750640 to %jl_value_t*)], [1 x %jl_value_t*]* %138, align 8, !dbg !102, !tbaa !93
      call void @jl_throw(%jl_value_t* %137), !dbg !102
      unreachable, !dbg !102

L88:                                              ; preds = %L84
; │││└
     br label %L89, !dbg !50

L89:                                              ; preds = %L88
; │││ @ broadcast.jl:527 within `check_broadcast_axes' @ broadcast.jl:523
; │││┌ @ broadcast.jl:207 within `axes'
; ││││┌ @ broadcast.jl:209 within `_axes'
; │││││┌ @ broadcast.jl:484 within `combine_axes'
; ││││││┌ @ abstractarray.jl:75 within `axes'
; │││││││┌ @ array.jl:155 within `size'
          %139 = load %jl_value_t*, %jl_value_t** %y, !dbg !113, !nonnull !4, !dereferenceable !22, !align !23
          %140 = bitcast %jl_value_t* %139 to %jl_value_t**, !dbg !113
          %141 = getelementptr inbounds %jl_value_t*, %jl_value_t** %140, i32 3, !dbg !113
          %142 = bitcast %jl_value_t** %141 to i64*, !dbg !113
          %143 = load i64, i64* %142, !dbg !113, !tbaa !24
; │││││││└
; │││││││┌ @ tuple.jl:157 within `map'
; ││││││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; │││││││││┌ @ promotion.jl:409 within `max'
; ││││││││││┌ @ int.jl:82 within `<'
             %144 = icmp slt i64 %143, 0, !dbg !120
; ││││││││││└
            %145 = zext i1 %144 to i8, !dbg !121
            %146 = trunc i8 %145 to i1, !dbg !121
            %147 = xor i1 %146, true, !dbg !121
            %148 = select i1 %147, i64 %143, i64 0, !dbg !121
; │││└└└└└└└
; │││┌ @ broadcast.jl:520 within `check_broadcast_shape'
; ││││┌ @ broadcast.jl:503 within `_bcsm'
; │││││┌ @ range.jl:752 within `=='
; ││││││┌ @ range.jl:503 within `isempty'
; │││││││┌ @ operators.jl:303 within `>'
; ││││││││┌ @ int.jl:82 within `<'
           %149 = icmp slt i64 %25, 1, !dbg !125
; ││││││└└└
        %150 = zext i1 %149 to i8, !dbg !128
        %151 = trunc i8 %150 to i1, !dbg !128
        %152 = xor i1 %151, true, !dbg !128
        br i1 %152, label %L96, label %L94, !dbg !128

L94:                                              ; preds = %L89
; ││││││┌ @ range.jl:503 within `isempty'
; │││││││┌ @ operators.jl:303 within `>'
; ││││││││┌ @ int.jl:82 within `<'
           %153 = icmp slt i64 %148, 1, !dbg !125
           %154 = zext i1 %153 to i8
; ││││││└└└
        br label %L104, !dbg !128

L96:                                              ; preds = %L89
; ││││││ @ range.jl:753 within `=='
; ││││││┌ @ range.jl:766 within `_has_length_one'
; │││││││┌ @ promotion.jl:398 within `=='
          %155 = icmp eq i64 1, %25, !dbg !131
          %156 = zext i1 %155 to i8, !dbg !131
; ││││││└└
        %157 = trunc i8 %156 to i1, !dbg !133
        %158 = xor i1 %157, true, !dbg !133
        br i1 %158, label %L101, label %L98, !dbg !133

L98:                                              ; preds = %L96
; ││││││┌ @ range.jl:766 within `_has_length_one'
; │││││││┌ @ promotion.jl:398 within `=='
          %159 = icmp eq i64 1, %148, !dbg !131
          %160 = zext i1 %159 to i8, !dbg !131
; ││││││└└
; ││││││┌ @ bool.jl:40 within `&'
         %161 = and i8 %160, 1, !dbg !134
         %162 = trunc i8 %161 to i1, !dbg !134
         %163 = zext i1 %162 to i8
; ││││││└
        br label %L104, !dbg !133

L101:                                             ; preds = %L96
; ││││││ @ range.jl:754 within `==' @ promotion.jl:398
        %164 = icmp eq i64 %25, %148, !dbg !135
        %165 = zext i1 %164 to i8, !dbg !135
; ││││││ @ range.jl:754 within `=='
; ││││││┌ @ bool.jl:40 within `&'
         %166 = and i8 1, %165, !dbg !137
         %167 = trunc i8 %166 to i1, !dbg !137
         %168 = zext i1 %167 to i8
; ││││││└
        br label %L104, !dbg !136

L104:                                             ; preds = %L101, %L98, %L94
        %value_phi8 = phi i8 [ %154, %L94 ], [ %163, %L98 ], [ %168, %L101 ]
; │││││└
       %169 = trunc i8 %value_phi8 to i1, !dbg !129
       %170 = xor i1 %169, true, !dbg !129
       br i1 %170, label %L107, label %L106, !dbg !129

L106:                                             ; preds = %L104
       br label %L109, !dbg !129

L107:                                             ; preds = %L104
; │││││┌ @ promotion.jl:398 within `=='
        %171 = icmp eq i64 %148, 1, !dbg !138
        %172 = zext i1 %171 to i8, !dbg !138
; │││││└
       br label %L109, !dbg !129

L109:                                             ; preds = %L107, %L106
       %value_phi9 = phi i8 [ %value_phi8, %L106 ], [ %172, %L107 ]
; ││││└
      %173 = trunc i8 %value_phi9 to i1, !dbg !130
      %174 = xor i1 %173, true, !dbg !130
      br i1 %174, label %L112, label %L111, !dbg !130

L111:                                             ; preds = %L109
; ││││ @ broadcast.jl:521 within `check_broadcast_shape'
      br label %L115, !dbg !139

L112:                                             ; preds = %L109
; ││││ @ broadcast.jl:520 within `check_broadcast_shape'
      %175 = bitcast %jl_value_t*** %11 to i8*, !dbg !130
      %176 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %175, i64 8, %jl_value_t* inttoptr (i64 140530904989792 to %jl_value_t*)) #1, !dbg !130
      %177 = bitcast %jl_value_t* %176 to [1 x %jl_value_t*]*, !dbg !130
      store [1 x %jl_value_t*] [%jl_value_t* inttoptr (i64 140530908750640 to %jl_value_t*)], [1 x %jl_value_t*]* %177, align 8, !dbg !130, !tbaa !93
      call void @jl_throw(%jl_value_t* %176), !dbg !130
      unreachable, !dbg !130

L115:                                             ; preds = %L111
; │││└
     br label %L116, !dbg !118

L116:                                             ; preds = %L115
; │││ @ broadcast.jl:527 within `check_broadcast_axes'
     br label %L117, !dbg !119

L117:                                             ; preds = %L116
; ││└
; ││ @ broadcast.jl:271 within `instantiate'
    br label %L118, !dbg !140

L118:                                             ; preds = %L117
; │└
; │┌ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:922
; ││┌ @ abstractarray.jl:75 within `axes'
; │││┌ @ array.jl:155 within `size'
      %178 = load %jl_value_t*, %jl_value_t** %y, !dbg !141, !nonnull !4, !dereferenceable !22, !align !23
      %179 = bitcast %jl_value_t* %178 to %jl_value_t**, !dbg !141
      %180 = getelementptr inbounds %jl_value_t*, %jl_value_t** %179, i32 3, !dbg !141
      %181 = bitcast %jl_value_t** %180 to i64*, !dbg !141
      %182 = load i64, i64* %181, !dbg !141, !tbaa !24
; │││└
; │││┌ @ tuple.jl:157 within `map'
; ││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; │││││┌ @ promotion.jl:409 within `max'
; ││││││┌ @ int.jl:82 within `<'
         %183 = icmp slt i64 %182, 0, !dbg !146
; ││││││└
        %184 = zext i1 %183 to i8, !dbg !147
        %185 = trunc i8 %184 to i1, !dbg !147
        %186 = xor i1 %185, true, !dbg !147
        %187 = select i1 %186, i64 %182, i64 0, !dbg !147
; ││└└└└
; ││┌ @ tuple.jl:284 within `=='
; │││┌ @ tuple.jl:288 within `_eq'
; ││││┌ @ range.jl:752 within `=='
; │││││┌ @ range.jl:503 within `isempty'
; ││││││┌ @ operators.jl:303 within `>'
; │││││││┌ @ int.jl:82 within `<'
          %188 = icmp slt i64 %187, 1, !dbg !151
; │││││└└└
       %189 = zext i1 %188 to i8, !dbg !154
       %190 = trunc i8 %189 to i1, !dbg !154
       %191 = xor i1 %190, true, !dbg !154
       br i1 %191, label %L125, label %L123, !dbg !154

L123:                                             ; preds = %L118
; │││││┌ @ range.jl:503 within `isempty'
; ││││││┌ @ operators.jl:303 within `>'
; │││││││┌ @ int.jl:82 within `<'
          %192 = icmp slt i64 %25, 1, !dbg !151
          %193 = zext i1 %192 to i8
; │││││└└└
       br label %L133, !dbg !154

L125:                                             ; preds = %L118
; │││││ @ range.jl:753 within `=='
; │││││┌ @ range.jl:766 within `_has_length_one'
; ││││││┌ @ promotion.jl:398 within `=='
         %194 = icmp eq i64 1, %187, !dbg !159
         %195 = zext i1 %194 to i8, !dbg !159
; │││││└└
       %196 = trunc i8 %195 to i1, !dbg !161
       %197 = xor i1 %196, true, !dbg !161
       br i1 %197, label %L130, label %L127, !dbg !161

L127:                                             ; preds = %L125
; │││││┌ @ range.jl:766 within `_has_length_one'
; ││││││┌ @ promotion.jl:398 within `=='
         %198 = icmp eq i64 1, %25, !dbg !159
         %199 = zext i1 %198 to i8, !dbg !159
; │││││└└
; │││││┌ @ bool.jl:40 within `&'
        %200 = and i8 %199, 1, !dbg !162
        %201 = trunc i8 %200 to i1, !dbg !162
        %202 = zext i1 %201 to i8
; │││││└
       br label %L133, !dbg !161

L130:                                             ; preds = %L125
; │││││ @ range.jl:754 within `==' @ promotion.jl:398
       %203 = icmp eq i64 %187, %25, !dbg !163
       %204 = zext i1 %203 to i8, !dbg !163
; │││││ @ range.jl:754 within `=='
; │││││┌ @ bool.jl:40 within `&'
        %205 = and i8 1, %204, !dbg !165
        %206 = trunc i8 %205 to i1, !dbg !165
        %207 = zext i1 %206 to i8
; │││││└
       br label %L133, !dbg !164

L133:                                             ; preds = %L130, %L127, %L123
       %value_phi10 = phi i8 [ %193, %L123 ], [ %202, %L127 ], [ %207, %L130 ]
; ││││└
; ││││ @ tuple.jl:289 within `_eq'
      %208 = icmp eq i8 %value_phi10, 0, !dbg !166
      %209 = zext i1 %208 to i8, !dbg !166
      %210 = trunc i8 %209 to i1, !dbg !166
      %211 = xor i1 %210, true, !dbg !166
      br i1 %211, label %L137, label %L136, !dbg !166

L136:                                             ; preds = %L133
; ││││ @ tuple.jl:290 within `_eq'
      br label %L138, !dbg !167

L137:                                             ; preds = %L133
; ││││ @ tuple.jl:294 within `_eq'
      br label %L138, !dbg !168

L138:                                             ; preds = %L137, %L136
      %value_phi11 = phi i8 [ 0, %L136 ], [ 1, %L137 ]
; │││└
     br label %L140, !dbg !157

L140:                                             ; preds = %L138
; ││└
    %212 = trunc i8 %value_phi11 to i1, !dbg !143
    %213 = xor i1 %212, true, !dbg !143
    br i1 %213, label %L314, label %L141, !dbg !143

L141:                                             ; preds = %L140
; ││ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:930
; ││┌ @ broadcast.jl:913 within `preprocess'
; │││┌ @ broadcast.jl:916 within `preprocess_args'
; ││││┌ @ broadcast.jl:913 within `preprocess'
; │││││┌ @ broadcast.jl:916 within `preprocess_args'
; ││││││┌ @ broadcast.jl:914 within `preprocess'
; │││││││┌ @ broadcast.jl:907 within `broadcast_unalias'
          %214 = load %jl_value_t*, %jl_value_t** %y, !dbg !169, !nonnull !4, !dereferenceable !22, !align !23
          %215 = load %jl_value_t*, %jl_value_t** %x, !dbg !169, !nonnull !4, !dereferenceable !22, !align !23
          %216 = bitcast %jl_value_t* %215 to i8*, !dbg !169
          %217 = bitcast %jl_value_t* %214 to i8*, !dbg !169
          %218 = icmp eq i8* %217, %216, !dbg !169
          %219 = zext i1 %218 to i8, !dbg !169
          %220 = trunc i8 %219 to i1, !dbg !169
          %221 = xor i1 %220, true, !dbg !169
          br i1 %221, label %L144, label %L143, !dbg !169

L143:                                             ; preds = %L141
          %222 = load %jl_value_t*, %jl_value_t** %x, !nonnull !4, !dereferenceable !22, !align !23
          br label %L167, !dbg !169

L144:                                             ; preds = %L141
; ││││││││┌ @ abstractarray.jl:1235 within `unalias'
; │││││││││┌ @ abstractarray.jl:1269 within `mightalias'
; ││││││││││┌ @ reflection.jl:500 within `isbits'
; │││││││││││┌ @ Base.jl:28 within `getproperty'
              %223 = load i8, i8* getelementptr inbounds (i8, i8* inttoptr (i64 140530899894032 to i8*), i64 73), align 1, !dbg !179, !tbaa !189
              %224 = trunc i8 %223 to i1, !dbg !179
; ││││││││││└└
; ││││││││││┌ @ bool.jl:36 within `!'
             %225 = zext i1 %224 to i8, !dbg !190
             %226 = xor i8 %225, 1, !dbg !190
; ││││││││││└
            %227 = trunc i8 %226 to i1, !dbg !185
            %228 = xor i1 %227, true, !dbg !185
            br i1 %228, label %L159, label %L147, !dbg !185

L147:                                             ; preds = %L144
; ││││││││││┌ @ reflection.jl:500 within `isbits'
; │││││││││││┌ @ Base.jl:28 within `getproperty'
              %229 = load i8, i8* getelementptr inbounds (i8, i8* inttoptr (i64 140530899894032 to i8*), i64 73), align 1, !dbg !179, !tbaa !189
              %230 = trunc i8 %229 to i1, !dbg !179
; ││││││││││└└
; ││││││││││┌ @ bool.jl:36 within `!'
             %231 = zext i1 %230 to i8, !dbg !190
             %232 = xor i8 %231, 1, !dbg !190
; ││││││││││└
            %233 = trunc i8 %232 to i1, !dbg !185
            %234 = xor i1 %233, true, !dbg !185
            br i1 %234, label %L158, label %L150, !dbg !185

L150:                                             ; preds = %L147
; ││││││││││┌ @ abstractarray.jl:1293 within `dataids'
; │││││││││││┌ @ abstractarray.jl:1006 within `pointer'
; ││││││││││││┌ @ pointer.jl:65 within `unsafe_convert'
               %235 = load %jl_value_t*, %jl_value_t** %y, !dbg !192, !nonnull !4, !dereferenceable !22, !align !23
               %236 = call %jl_value_t* @julia.pointer_from_objref(%jl_value_t* %235) #5, !dbg !192
               %237 = bitcast %jl_value_t* %236 to %jl_array_t*, !dbg !192
               %238 = getelementptr inbounds %jl_array_t, %jl_array_t* %237, i32 0, i32 0, !dbg !192
               %239 = bitcast i8** %238 to i8**, !dbg !192
               %240 = load i8*, i8** %239, !dbg !192, !tbaa !199, !nonnull !4
               %241 = ptrtoint i8* %240 to i64, !dbg !192
               %242 = load %jl_value_t*, %jl_value_t** %x, !dbg !192, !nonnull !4, !dereferenceable !22, !align !23
               %243 = call %jl_value_t* @julia.pointer_from_objref(%jl_value_t* %242) #5, !dbg !192
               %244 = bitcast %jl_value_t* %243 to %jl_array_t*, !dbg !192
               %245 = getelementptr inbounds %jl_array_t, %jl_array_t* %244, i32 0, i32 0, !dbg !192
               %246 = bitcast i8** %245 to i8**, !dbg !192
               %247 = load i8*, i8** %246, !dbg !192, !tbaa !199, !nonnull !4
               %248 = ptrtoint i8* %247 to i64, !dbg !192
; ││││││││││└└└
; ││││││││││┌ @ abstractarray.jl:1276 within `_isdisjoint'
; │││││││││││┌ @ operators.jl:202 within `!='
; ││││││││││││┌ @ promotion.jl:398 within `=='
               %249 = icmp eq i64 %241, %248, !dbg !201
               %250 = zext i1 %249 to i8, !dbg !201
; ││││││││││││└
; ││││││││││││┌ @ bool.jl:36 within `!'
               %251 = xor i8 %250, 1, !dbg !206
; ││││││││││└└└
; ││││││││││┌ @ bool.jl:36 within `!'
             %252 = xor i8 %251, 1, !dbg !190
; ││││││││││└
            br label %L160, !dbg !185

L158:                                             ; preds = %L147
            br label %L160, !dbg !185

L159:                                             ; preds = %L144
            br label %L160, !dbg !185

L160:                                             ; preds = %L159, %L158, %L150
            %value_phi24 = phi i8 [ %252, %L150 ], [ 0, %L158 ], [ 0, %L159 ]
; │││││││││└
           %253 = trunc i8 %value_phi24 to i1, !dbg !187
           %254 = xor i1 %253, true, !dbg !187
           br i1 %254, label %L164, label %L162, !dbg !187

L162:                                             ; preds = %L160
; │││││││││┌ @ abstractarray.jl:1251 within `unaliascopy'
; ││││││││││┌ @ array.jl:371 within `copy'
             %255 = load %jl_value_t*, %jl_value_t** %x, !dbg !207, !nonnull !4, !dereferenceable !22, !align !23
             %256 = call %jl_value_t* inttoptr (i64 140531146279248 to %jl_value_t* (%jl_value_t*)*)(%jl_value_t* %255), !dbg !207
; │││││││││└└
           br label %L165, !dbg !187

L164:                                             ; preds = %L160
           %257 = load %jl_value_t*, %jl_value_t** %x, !nonnull !4, !dereferenceable !22, !align !23
           br label %L165, !dbg !187

L165:                                             ; preds = %L164, %L162
           %value_phi25 = phi %jl_value_t* [ %256, %L162 ], [ %257, %L164 ]
; ││││││││└
          br label %L167, !dbg !169

L167:                                             ; preds = %L165, %L143
          %value_phi12 = phi %jl_value_t* [ %222, %L143 ], [ %value_phi25, %L165 ]
; │││││││└
; │││││││┌ @ broadcast.jl:615 within `extrude'
; ││││││││┌ @ broadcast.jl:564 within `newindexer'
; │││││││││┌ @ abstractarray.jl:75 within `axes'
; ││││││││││┌ @ array.jl:155 within `size'
             %258 = bitcast %jl_value_t* %value_phi12 to %jl_value_t**, !dbg !211
             %259 = getelementptr inbounds %jl_value_t*, %jl_value_t** %258, i32 3, !dbg !211
             %260 = bitcast %jl_value_t** %259 to i64*, !dbg !211
             %261 = load i64, i64* %260, !dbg !211, !tbaa !24
; ││││││││││└
; ││││││││││┌ @ tuple.jl:157 within `map'
; │││││││││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; ││││││││││││┌ @ promotion.jl:409 within `max'
; │││││││││││││┌ @ int.jl:82 within `<'
                %262 = icmp slt i64 %261, 0, !dbg !217
; │││││││││││││└
               %263 = zext i1 %262 to i8, !dbg !218
               %264 = trunc i8 %263 to i1, !dbg !218
               %265 = xor i1 %264, true, !dbg !218
               %266 = select i1 %265, i64 %261, i64 0, !dbg !218
; │││││││││└└└└
; │││││││││┌ @ broadcast.jl:565 within `shapeindexer'
; ││││││││││┌ @ broadcast.jl:570 within `_newindexer'
; │││││││││││┌ @ operators.jl:202 within `!='
; ││││││││││││┌ @ promotion.jl:398 within `=='
               %267 = icmp eq i64 %266, 1, !dbg !222
               %268 = zext i1 %267 to i8, !dbg !222
; ││││││││││││└
; ││││││││││││┌ @ bool.jl:36 within `!'
               %269 = xor i8 %268, 1, !dbg !228
; │││││││││││└└
             %270 = getelementptr inbounds [1 x i8], [1 x i8]* %4, i32 0, i32 0, !dbg !224
             store i8 %269, i8* %270, align 1, !dbg !224, !tbaa !40
; ││││││││└└└
; ││││││││┌ @ broadcast.jl:609 within `Extruded' @ broadcast.jl:609
           %271 = insertvalue { %jl_value_t*, [1 x i8], [1 x i64] } zeroinitializer, %jl_value_t* %value_phi12, 0, !dbg !229
           %272 = load [1 x i8], [1 x i8]* %4, align 1, !dbg !229, !tbaa !40
           %273 = insertvalue { %jl_value_t*, [1 x i8], [1 x i64] } %271, [1 x i8] %272, 1, !dbg !229
           %274 = insertvalue { %jl_value_t*, [1 x i8], [1 x i64] } %273, [1 x i64] [i64 1], 2, !dbg !229
; │││││││└└
         br label %L176, !dbg !171

L176:                                             ; preds = %L167
; ││││││└
; ││││││ @ broadcast.jl:916 within `preprocess_args' @ broadcast.jl:917
; ││││││┌ @ broadcast.jl:914 within `preprocess'
; │││││││┌ @ broadcast.jl:907 within `broadcast_unalias'
          %275 = load %jl_value_t*, %jl_value_t** %y, !dbg !232, !nonnull !4, !dereferenceable !22, !align !23
          %276 = load %jl_value_t*, %jl_value_t** %x, !dbg !232, !nonnull !4, !dereferenceable !22, !align !23
          %277 = bitcast %jl_value_t* %276 to i8*, !dbg !232
          %278 = bitcast %jl_value_t* %275 to i8*, !dbg !232
          %279 = icmp eq i8* %278, %277, !dbg !232
          %280 = zext i1 %279 to i8, !dbg !232
          %281 = trunc i8 %280 to i1, !dbg !232
          %282 = xor i1 %281, true, !dbg !232
          br i1 %282, label %L179, label %L178, !dbg !232

L178:                                             ; preds = %L176
          %283 = load %jl_value_t*, %jl_value_t** %x, !nonnull !4, !dereferenceable !22, !align !23
          br label %L202, !dbg !232

L179:                                             ; preds = %L176
; ││││││││┌ @ abstractarray.jl:1235 within `unalias'
; │││││││││┌ @ abstractarray.jl:1269 within `mightalias'
; ││││││││││┌ @ reflection.jl:500 within `isbits'
; │││││││││││┌ @ Base.jl:28 within `getproperty'
              %284 = load i8, i8* getelementptr inbounds (i8, i8* inttoptr (i64 140530899894032 to i8*), i64 73), align 1, !dbg !235, !tbaa !189
              %285 = trunc i8 %284 to i1, !dbg !235
; ││││││││││└└
; ││││││││││┌ @ bool.jl:36 within `!'
             %286 = zext i1 %285 to i8, !dbg !239
             %287 = xor i8 %286, 1, !dbg !239
; ││││││││││└
            %288 = trunc i8 %287 to i1, !dbg !237
            %289 = xor i1 %288, true, !dbg !237
            br i1 %289, label %L194, label %L182, !dbg !237

L182:                                             ; preds = %L179
; ││││││││││┌ @ reflection.jl:500 within `isbits'
; │││││││││││┌ @ Base.jl:28 within `getproperty'
              %290 = load i8, i8* getelementptr inbounds (i8, i8* inttoptr (i64 140530899894032 to i8*), i64 73), align 1, !dbg !235, !tbaa !189
              %291 = trunc i8 %290 to i1, !dbg !235
; ││││││││││└└
; ││││││││││┌ @ bool.jl:36 within `!'
             %292 = zext i1 %291 to i8, !dbg !239
             %293 = xor i8 %292, 1, !dbg !239
; ││││││││││└
            %294 = trunc i8 %293 to i1, !dbg !237
            %295 = xor i1 %294, true, !dbg !237
            br i1 %295, label %L193, label %L185, !dbg !237

L185:                                             ; preds = %L182
; ││││││││││┌ @ abstractarray.jl:1293 within `dataids'
; │││││││││││┌ @ abstractarray.jl:1006 within `pointer'
; ││││││││││││┌ @ pointer.jl:65 within `unsafe_convert'
               %296 = load %jl_value_t*, %jl_value_t** %y, !dbg !240, !nonnull !4, !dereferenceable !22, !align !23
               %297 = call %jl_value_t* @julia.pointer_from_objref(%jl_value_t* %296) #5, !dbg !240
               %298 = bitcast %jl_value_t* %297 to %jl_array_t*, !dbg !240
               %299 = getelementptr inbounds %jl_array_t, %jl_array_t* %298, i32 0, i32 0, !dbg !240
               %300 = bitcast i8** %299 to i8**, !dbg !240
               %301 = load i8*, i8** %300, !dbg !240, !tbaa !199, !nonnull !4
               %302 = ptrtoint i8* %301 to i64, !dbg !240
               %303 = load %jl_value_t*, %jl_value_t** %x, !dbg !240, !nonnull !4, !dereferenceable !22, !align !23
               %304 = call %jl_value_t* @julia.pointer_from_objref(%jl_value_t* %303) #5, !dbg !240
               %305 = bitcast %jl_value_t* %304 to %jl_array_t*, !dbg !240
               %306 = getelementptr inbounds %jl_array_t, %jl_array_t* %305, i32 0, i32 0, !dbg !240
               %307 = bitcast i8** %306 to i8**, !dbg !240
               %308 = load i8*, i8** %307, !dbg !240, !tbaa !199, !nonnull !4
               %309 = ptrtoint i8* %308 to i64, !dbg !240
; ││││││││││└└└
; ││││││││││┌ @ abstractarray.jl:1276 within `_isdisjoint'
; │││││││││││┌ @ operators.jl:202 within `!='
; ││││││││││││┌ @ promotion.jl:398 within `=='
               %310 = icmp eq i64 %302, %309, !dbg !243
               %311 = zext i1 %310 to i8, !dbg !243
; ││││││││││││└
; ││││││││││││┌ @ bool.jl:36 within `!'
               %312 = xor i8 %311, 1, !dbg !246
; ││││││││││└└└
; ││││││││││┌ @ bool.jl:36 within `!'
             %313 = xor i8 %312, 1, !dbg !239
; ││││││││││└
            br label %L195, !dbg !237

L193:                                             ; preds = %L182
            br label %L195, !dbg !237

L194:                                             ; preds = %L179
            br label %L195, !dbg !237

L195:                                             ; preds = %L194, %L193, %L185
            %value_phi22 = phi i8 [ %313, %L185 ], [ 0, %L193 ], [ 0, %L194 ]
; │││││││││└
           %314 = trunc i8 %value_phi22 to i1, !dbg !238
           %315 = xor i1 %314, true, !dbg !238
           br i1 %315, label %L199, label %L197, !dbg !238

L197:                                             ; preds = %L195
; │││││││││┌ @ abstractarray.jl:1251 within `unaliascopy'
; ││││││││││┌ @ array.jl:371 within `copy'
             %316 = load %jl_value_t*, %jl_value_t** %x, !dbg !247, !nonnull !4, !dereferenceable !22, !align !23
             %317 = call %jl_value_t* inttoptr (i64 140531146279248 to %jl_value_t* (%jl_value_t*)*)(%jl_value_t* %316), !dbg !247
; │││││││││└└
           br label %L200, !dbg !238

L199:                                             ; preds = %L195
           %318 = load %jl_value_t*, %jl_value_t** %x, !nonnull !4, !dereferenceable !22, !align !23
           br label %L200, !dbg !238

L200:                                             ; preds = %L199, %L197
           %value_phi23 = phi %jl_value_t* [ %317, %L197 ], [ %318, %L199 ]
; ││││││││└
          br label %L202, !dbg !232

L202:                                             ; preds = %L200, %L178
          %value_phi13 = phi %jl_value_t* [ %283, %L178 ], [ %value_phi23, %L200 ]
; │││││││└
; │││││││┌ @ broadcast.jl:615 within `extrude'
; ││││││││┌ @ broadcast.jl:564 within `newindexer'
; │││││││││┌ @ abstractarray.jl:75 within `axes'
; ││││││││││┌ @ array.jl:155 within `size'
             %319 = bitcast %jl_value_t* %value_phi13 to %jl_value_t**, !dbg !249
             %320 = getelementptr inbounds %jl_value_t*, %jl_value_t** %319, i32 3, !dbg !249
             %321 = bitcast %jl_value_t** %320 to i64*, !dbg !249
             %322 = load i64, i64* %321, !dbg !249, !tbaa !24
; ││││││││││└
; ││││││││││┌ @ tuple.jl:157 within `map'
; │││││││││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; ││││││││││││┌ @ promotion.jl:409 within `max'
; │││││││││││││┌ @ int.jl:82 within `<'
                %323 = icmp slt i64 %322, 0, !dbg !253
; │││││││││││││└
               %324 = zext i1 %323 to i8, !dbg !254
               %325 = trunc i8 %324 to i1, !dbg !254
               %326 = xor i1 %325, true, !dbg !254
               %327 = select i1 %326, i64 %322, i64 0, !dbg !254
; │││││││││└└└└
; │││││││││┌ @ broadcast.jl:565 within `shapeindexer'
; ││││││││││┌ @ broadcast.jl:570 within `_newindexer'
; │││││││││││┌ @ operators.jl:202 within `!='
; ││││││││││││┌ @ promotion.jl:398 within `=='
               %328 = icmp eq i64 %327, 1, !dbg !258
               %329 = zext i1 %328 to i8, !dbg !258
; ││││││││││││└
; ││││││││││││┌ @ bool.jl:36 within `!'
               %330 = xor i8 %329, 1, !dbg !262
; │││││││││││└└
             %331 = getelementptr inbounds [1 x i8], [1 x i8]* %5, i32 0, i32 0, !dbg !260
             store i8 %330, i8* %331, align 1, !dbg !260, !tbaa !40
; ││││││││└└└
; ││││││││┌ @ broadcast.jl:609 within `Extruded' @ broadcast.jl:609
           %332 = insertvalue { %jl_value_t*, [1 x i8], [1 x i64] } zeroinitializer, %jl_value_t* %value_phi13, 0, !dbg !263
           %333 = load [1 x i8], [1 x i8]* %5, align 1, !dbg !263, !tbaa !40
           %334 = insertvalue { %jl_value_t*, [1 x i8], [1 x i64] } %332, [1 x i8] %333, 1, !dbg !263
           %335 = insertvalue { %jl_value_t*, [1 x i8], [1 x i64] } %334, [1 x i64] [i64 1], 2, !dbg !263
; │││││││└└
         br label %L211, !dbg !233

L211:                                             ; preds = %L202
; ││││││└
        br label %L212, !dbg !234

L212:                                             ; preds = %L211
; ││││││ @ broadcast.jl:916 within `preprocess_args'
        %336 = insertvalue [2 x { %jl_value_t*, [1 x i8], [1 x i64] }] zeroinitializer, { %jl_value_t*, [1 x i8], [1 x i64] } %274, 0, !dbg !173
        %337 = insertvalue [2 x { %jl_value_t*, [1 x i8], [1 x i64] }] %336, { %jl_value_t*, [1 x i8], [1 x i64] } %335, 1, !dbg !173
        br label %L214, !dbg !173

L214:                                             ; preds = %L212
; │││││└
; │││││┌ @ broadcast.jl:179 within `Broadcasted' @ broadcast.jl:170
        %338 = insertvalue { [2 x { %jl_value_t*, [1 x i8], [1 x i64] }] } zeroinitializer, [2 x { %jl_value_t*, [1 x i8], [1 x i64] }] %337, 0, !dbg !265
; │││││└
       br label %L216, !dbg !175

L216:                                             ; preds = %L214
; ││││└
; ││││ @ broadcast.jl:916 within `preprocess_args' @ broadcast.jl:917
; ││││┌ @ broadcast.jl:913 within `preprocess'
; │││││┌ @ broadcast.jl:916 within `preprocess_args'
; ││││││┌ @ broadcast.jl:914 within `preprocess'
; │││││││┌ @ broadcast.jl:907 within `broadcast_unalias'
          %339 = load %jl_value_t*, %jl_value_t** %y, !dbg !268, !nonnull !4, !dereferenceable !22, !align !23
          br i1 true, label %L219, label %L218, !dbg !268

L218:                                             ; preds = %L216
          br label %L220, !dbg !268

L219:                                             ; preds = %L216
          br label %L220, !dbg !268

L220:                                             ; preds = %L219, %L218
          %value_phi14 = phi i64 [ 2, %L218 ], [ 2, %L219 ]
; │││││││└
         br label %L222, !dbg !269

L222:                                             ; preds = %L220
; ││││││└
; ││││││ @ broadcast.jl:916 within `preprocess_args' @ broadcast.jl:917
; ││││││┌ @ broadcast.jl:914 within `preprocess'
; │││││││┌ @ broadcast.jl:907 within `broadcast_unalias'
          %340 = load %jl_value_t*, %jl_value_t** %y, !dbg !273, !nonnull !4, !dereferenceable !22, !align !23
          %341 = load %jl_value_t*, %jl_value_t** %y, !dbg !273, !nonnull !4, !dereferenceable !22, !align !23
          %342 = bitcast %jl_value_t* %341 to i8*, !dbg !273
          %343 = bitcast %jl_value_t* %340 to i8*, !dbg !273
          %344 = icmp eq i8* %343, %342, !dbg !273
          %345 = zext i1 %344 to i8, !dbg !273
          %346 = trunc i8 %345 to i1, !dbg !273
          %347 = xor i1 %346, true, !dbg !273
          br i1 %347, label %L225, label %L224, !dbg !273

L224:                                             ; preds = %L222
          %348 = load %jl_value_t*, %jl_value_t** %y, !nonnull !4, !dereferenceable !22, !align !23
          br label %L248, !dbg !273

L225:                                             ; preds = %L222
; ││││││││┌ @ abstractarray.jl:1235 within `unalias'
; │││││││││┌ @ abstractarray.jl:1269 within `mightalias'
; ││││││││││┌ @ reflection.jl:500 within `isbits'
; │││││││││││┌ @ Base.jl:28 within `getproperty'
              %349 = load i8, i8* getelementptr inbounds (i8, i8* inttoptr (i64 140530899894032 to i8*), i64 73), align 1, !dbg !276, !tbaa !189
              %350 = trunc i8 %349 to i1, !dbg !276
; ││││││││││└└
; ││││││││││┌ @ bool.jl:36 within `!'
             %351 = zext i1 %350 to i8, !dbg !280
             %352 = xor i8 %351, 1, !dbg !280
; ││││││││││└
            %353 = trunc i8 %352 to i1, !dbg !278
            %354 = xor i1 %353, true, !dbg !278
            br i1 %354, label %L240, label %L228, !dbg !278

L228:                                             ; preds = %L225
; ││││││││││┌ @ reflection.jl:500 within `isbits'
; │││││││││││┌ @ Base.jl:28 within `getproperty'
              %355 = load i8, i8* getelementptr inbounds (i8, i8* inttoptr (i64 140530899894032 to i8*), i64 73), align 1, !dbg !276, !tbaa !189
              %356 = trunc i8 %355 to i1, !dbg !276
; ││││││││││└└
; ││││││││││┌ @ bool.jl:36 within `!'
             %357 = zext i1 %356 to i8, !dbg !280
             %358 = xor i8 %357, 1, !dbg !280
; ││││││││││└
            %359 = trunc i8 %358 to i1, !dbg !278
            %360 = xor i1 %359, true, !dbg !278
            br i1 %360, label %L239, label %L231, !dbg !278

L231:                                             ; preds = %L228
; ││││││││││┌ @ abstractarray.jl:1293 within `dataids'
; │││││││││││┌ @ abstractarray.jl:1006 within `pointer'
; ││││││││││││┌ @ pointer.jl:65 within `unsafe_convert'
               %361 = load %jl_value_t*, %jl_value_t** %y, !dbg !281, !nonnull !4, !dereferenceable !22, !align !23
               %362 = call %jl_value_t* @julia.pointer_from_objref(%jl_value_t* %361) #5, !dbg !281
               %363 = bitcast %jl_value_t* %362 to %jl_array_t*, !dbg !281
               %364 = getelementptr inbounds %jl_array_t, %jl_array_t* %363, i32 0, i32 0, !dbg !281
               %365 = bitcast i8** %364 to i8**, !dbg !281
               %366 = load i8*, i8** %365, !dbg !281, !tbaa !199, !nonnull !4
               %367 = ptrtoint i8* %366 to i64, !dbg !281
               %368 = load %jl_value_t*, %jl_value_t** %y, !dbg !281, !nonnull !4, !dereferenceable !22, !align !23
               %369 = call %jl_value_t* @julia.pointer_from_objref(%jl_value_t* %368) #5, !dbg !281
               %370 = bitcast %jl_value_t* %369 to %jl_array_t*, !dbg !281
               %371 = getelementptr inbounds %jl_array_t, %jl_array_t* %370, i32 0, i32 0, !dbg !281
               %372 = bitcast i8** %371 to i8**, !dbg !281
               %373 = load i8*, i8** %372, !dbg !281, !tbaa !199, !nonnull !4
               %374 = ptrtoint i8* %373 to i64, !dbg !281
; ││││││││││└└└
; ││││││││││┌ @ abstractarray.jl:1276 within `_isdisjoint'
; │││││││││││┌ @ operators.jl:202 within `!='
; ││││││││││││┌ @ promotion.jl:398 within `=='
               %375 = icmp eq i64 %367, %374, !dbg !284
               %376 = zext i1 %375 to i8, !dbg !284
; ││││││││││││└
; ││││││││││││┌ @ bool.jl:36 within `!'
               %377 = xor i8 %376, 1, !dbg !287
; ││││││││││└└└
; ││││││││││┌ @ bool.jl:36 within `!'
             %378 = xor i8 %377, 1, !dbg !280
; ││││││││││└
            br label %L241, !dbg !278

L239:                                             ; preds = %L228
            br label %L241, !dbg !278

L240:                                             ; preds = %L225
            br label %L241, !dbg !278

L241:                                             ; preds = %L240, %L239, %L231
            %value_phi20 = phi i8 [ %378, %L231 ], [ 0, %L239 ], [ 0, %L240 ]
; │││││││││└
           %379 = trunc i8 %value_phi20 to i1, !dbg !279
           %380 = xor i1 %379, true, !dbg !279
           br i1 %380, label %L245, label %L243, !dbg !279

L243:                                             ; preds = %L241
; │││││││││┌ @ abstractarray.jl:1251 within `unaliascopy'
; ││││││││││┌ @ array.jl:371 within `copy'
             %381 = load %jl_value_t*, %jl_value_t** %y, !dbg !288, !nonnull !4, !dereferenceable !22, !align !23
             %382 = call %jl_value_t* inttoptr (i64 140531146279248 to %jl_value_t* (%jl_value_t*)*)(%jl_value_t* %381), !dbg !288
; │││││││││└└
           br label %L246, !dbg !279

L245:                                             ; preds = %L241
           %383 = load %jl_value_t*, %jl_value_t** %y, !nonnull !4, !dereferenceable !22, !align !23
           br label %L246, !dbg !279

L246:                                             ; preds = %L245, %L243
           %value_phi21 = phi %jl_value_t* [ %382, %L243 ], [ %383, %L245 ]
; ││││││││└
          br label %L248, !dbg !273

L248:                                             ; preds = %L246, %L224
          %value_phi15 = phi %jl_value_t* [ %348, %L224 ], [ %value_phi21, %L246 ]
; │││││││└
; │││││││┌ @ broadcast.jl:615 within `extrude'
; ││││││││┌ @ broadcast.jl:564 within `newindexer'
; │││││││││┌ @ abstractarray.jl:75 within `axes'
; ││││││││││┌ @ array.jl:155 within `size'
             %384 = bitcast %jl_value_t* %value_phi15 to %jl_value_t**, !dbg !290
             %385 = getelementptr inbounds %jl_value_t*, %jl_value_t** %384, i32 3, !dbg !290
             %386 = bitcast %jl_value_t** %385 to i64*, !dbg !290
             %387 = load i64, i64* %386, !dbg !290, !tbaa !24
; ││││││││││└
; ││││││││││┌ @ tuple.jl:157 within `map'
; │││││││││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; ││││││││││││┌ @ promotion.jl:409 within `max'
; │││││││││││││┌ @ int.jl:82 within `<'
                %388 = icmp slt i64 %387, 0, !dbg !294
; │││││││││││││└
               %389 = zext i1 %388 to i8, !dbg !295
               %390 = trunc i8 %389 to i1, !dbg !295
               %391 = xor i1 %390, true, !dbg !295
               %392 = select i1 %391, i64 %387, i64 0, !dbg !295
; │││││││││└└└└
; │││││││││┌ @ broadcast.jl:565 within `shapeindexer'
; ││││││││││┌ @ broadcast.jl:570 within `_newindexer'
; │││││││││││┌ @ operators.jl:202 within `!='
; ││││││││││││┌ @ promotion.jl:398 within `=='
               %393 = icmp eq i64 %392, 1, !dbg !299
               %394 = zext i1 %393 to i8, !dbg !299
; ││││││││││││└
; ││││││││││││┌ @ bool.jl:36 within `!'
               %395 = xor i8 %394, 1, !dbg !303
; │││││││││││└└
             %396 = getelementptr inbounds [1 x i8], [1 x i8]* %6, i32 0, i32 0, !dbg !301
             store i8 %395, i8* %396, align 1, !dbg !301, !tbaa !40
; ││││││││└└└
; ││││││││┌ @ broadcast.jl:609 within `Extruded' @ broadcast.jl:609
           %397 = insertvalue { %jl_value_t*, [1 x i8], [1 x i64] } zeroinitializer, %jl_value_t* %value_phi15, 0, !dbg !304
           %398 = load [1 x i8], [1 x i8]* %6, align 1, !dbg !304, !tbaa !40
           %399 = insertvalue { %jl_value_t*, [1 x i8], [1 x i64] } %397, [1 x i8] %398, 1, !dbg !304
           %400 = insertvalue { %jl_value_t*, [1 x i8], [1 x i64] } %399, [1 x i64] [i64 1], 2, !dbg !304
; │││││││└└
         br label %L257, !dbg !274

L257:                                             ; preds = %L248
; ││││││└
        br label %L258, !dbg !275

L258:                                             ; preds = %L257
; ││││││ @ broadcast.jl:916 within `preprocess_args'
        %401 = insertvalue { i64, { %jl_value_t*, [1 x i8], [1 x i64] } } zeroinitializer, i64 %value_phi14, 0, !dbg !270
        %402 = insertvalue { i64, { %jl_value_t*, [1 x i8], [1 x i64] } } %401, { %jl_value_t*, [1 x i8], [1 x i64] } %400, 1, !dbg !270
        br label %L260, !dbg !270

L260:                                             ; preds = %L258
; │││││└
; │││││┌ @ broadcast.jl:179 within `Broadcasted' @ broadcast.jl:170
        %403 = insertvalue { { i64, { %jl_value_t*, [1 x i8], [1 x i64] } } } zeroinitializer, { i64, { %jl_value_t*, [1 x i8], [1 x i64] } } %402, 0, !dbg !306
; │││││└
       br label %L262, !dbg !271

L262:                                             ; preds = %L260
; ││││└
      br label %L263, !dbg !272

L263:                                             ; preds = %L262
; ││││ @ broadcast.jl:916 within `preprocess_args'
      %404 = insertvalue { { [2 x { %jl_value_t*, [1 x i8], [1 x i64] }] }, { { i64, { %jl_value_t*, [1 x i8], [1 x i64] } } } } zeroinitializer, { [2 x { %jl_value_t*, [1 x i8], [1 x i64] }] } %338, 0, !dbg !176
      %405 = insertvalue { { [2 x { %jl_value_t*, [1 x i8], [1 x i64] }] }, { { i64, { %jl_value_t*, [1 x i8], [1 x i64] } } } } %404, { { i64, { %jl_value_t*, [1 x i8], [1 x i64] } } } %403, 1, !dbg !176
      br label %L265, !dbg !176

L265:                                             ; preds = %L263
; │││└
; │││┌ @ broadcast.jl:179 within `Broadcasted' @ broadcast.jl:170
      %406 = insertvalue { { { [2 x { %jl_value_t*, [1 x i8], [1 x i64] }] }, { { i64, { %jl_value_t*, [1 x i8], [1 x i64] } } } }, [1 x [1 x i64]] } zeroinitializer, { { [2 x { %jl_value_t*, [1 x i8], [1 x i64] }] }, { { i64, { %jl_value_t*, [1 x i8], [1 x i64] } } } } %405, 0, !dbg !308
      %407 = load [1 x [1 x i64]], [1 x [1 x i64]]* %3, align 8, !dbg !308, !tbaa !40
      %408 = insertvalue { { { [2 x { %jl_value_t*, [1 x i8], [1 x i64] }] }, { { i64, { %jl_value_t*, [1 x i8], [1 x i64] } } } }, [1 x [1 x i64]] } %406, [1 x [1 x i64]] %407, 1, !dbg !308
; │││└
     br label %L267, !dbg !177

L267:                                             ; preds = %L265
; ││└
; ││ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:931
; ││┌ @ simdloop.jl:70 within `macro expansion'
     br i1 false, label %L313, label %L268, !dbg !310

L268:                                             ; preds = %L267
; │││ @ simdloop.jl:72 within `macro expansion'
; │││┌ @ int.jl:82 within `<'
      %409 = icmp slt i64 0, %25, !dbg !314
; │││└
     %410 = zext i1 %409 to i8, !dbg !315
     %411 = trunc i8 %410 to i1, !dbg !315
     %412 = xor i1 %411, true, !dbg !315
     br i1 %412, label %L312, label %L270, !dbg !315

L270:                                             ; preds = %L268
     br label %L271, !dbg !315

L271:                                             ; preds = %L308, %L270
     %value_phi16 = phi i64 [ 0, %L270 ], [ %491, %L308 ]
; │││ @ simdloop.jl:75 within `macro expansion'
; │││┌ @ int.jl:82 within `<'
      %413 = icmp slt i64 %value_phi16, %25, !dbg !316
; │││└
     %414 = zext i1 %413 to i8, !dbg !317
     %415 = trunc i8 %414 to i1, !dbg !317
     %416 = xor i1 %415, true, !dbg !317
     br i1 %416, label %L312, label %L274, !dbg !317

L274:                                             ; preds = %L271
; │││ @ simdloop.jl:76 within `macro expansion'
; │││┌ @ simdloop.jl:54 within `simd_index'
; ││││┌ @ int.jl:86 within `+'
       %417 = add i64 %value_phi16, 1, !dbg !318
; ││││└
; ││││┌ @ range.jl:652 within `getindex'
       br i1 true, label %L283, label %L276, !dbg !323

L276:                                             ; preds = %L274
; │││││┌ @ operators.jl:303 within `>'
; ││││││┌ @ int.jl:82 within `<'
         %418 = icmp slt i64 0, %417, !dbg !325
; │││││└└
; │││││┌ @ int.jl:441 within `<='
        %419 = icmp sle i64 %417, %25, !dbg !327
; │││││└
; │││││┌ @ bool.jl:40 within `&'
        %420 = zext i1 %418 to i8, !dbg !329
        %421 = zext i1 %419 to i8, !dbg !329
        %422 = and i8 %420, %421, !dbg !329
        %423 = trunc i8 %422 to i1, !dbg !329
; │││││└
       %424 = zext i1 %423 to i8, !dbg !323
       %425 = trunc i8 %424 to i1, !dbg !323
       %426 = xor i1 %425, true, !dbg !323
       br i1 %426, label %L281, label %L280, !dbg !323

L280:                                             ; preds = %L276
       br label %L283, !dbg !323

L281:                                             ; preds = %L276
       %427 = call nonnull %jl_value_t* @j_throw_boundserror_216([1 x i64]* nocapture readonly %2, i64 %417), !dbg !323
       call void @llvm.trap(), !dbg !323
       unreachable, !dbg !323

L283:                                             ; preds = %L280, %L274
; │││││ @ range.jl:653 within `getindex'
       br label %L284, !dbg !330

L284:                                             ; preds = %L283
; ││││└
      br label %L285, !dbg !320

L285:                                             ; preds = %L284
; │││└
; │││ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; │││┌ @ broadcast.jl:574 within `getindex'
      br i1 true, label %L297, label %L286, !dbg !331

L286:                                             ; preds = %L285
; ││││┌ @ broadcast.jl:586 within `checkbounds'
; │││││┌ @ abstractarray.jl:532 within `checkbounds_indices'
; ││││││┌ @ abstractarray.jl:563 within `checkindex'
; │││││││┌ @ int.jl:441 within `<='
          %428 = icmp sle i64 1, %417, !dbg !336
          %429 = icmp sle i64 %417, %25, !dbg !336
; │││││││└
; │││││││┌ @ bool.jl:40 within `&'
          %430 = zext i1 %428 to i8, !dbg !343
          %431 = zext i1 %429 to i8, !dbg !343
          %432 = and i8 %430, %431, !dbg !343
          %433 = trunc i8 %432 to i1, !dbg !343
; ││││││└└
; ││││││┌ @ bool.jl:40 within `&'
         %434 = zext i1 %433 to i8, !dbg !344
         %435 = and i8 %434, 1, !dbg !344
         %436 = trunc i8 %435 to i1, !dbg !344
; │││││└└
       %437 = zext i1 %436 to i8, !dbg !341
       %438 = trunc i8 %437 to i1, !dbg !341
       %439 = xor i1 %438, true, !dbg !341
       br i1 %439, label %L292, label %L291, !dbg !341

L291:                                             ; preds = %L286
       br label %L296, !dbg !341

L292:                                             ; preds = %L286
       %440 = getelementptr inbounds [1 x i64], [1 x i64]* %7, i32 0, i32 0, !dbg !341
       store i64 %417, i64* %440, align 8, !dbg !341, !tbaa !40
       store { { { [2 x { %jl_value_t*, [1 x i8], [1 x i64] }] }, { { i64, { %jl_value_t*, [1 x i8], [1 x i64] } } } }, [1 x [1 x i64]] } %408, { { { [2 x { %jl_value_t*, [1 x i8], [1 x i64] }] }, { { i64, { %jl_value_t*, [1 x i8], [1 x i64] } } } }, [1 x [1 x i64]] }* %8, !dbg !341
       %441 = call nonnull %jl_value_t* @j_throw_boundserror_215({ { { [2 x { %jl_value_t*, [1 x i8], [1 x i64] }] }, { { i64, { %jl_value_t*, [1 x i8], [1 x i64] } } } }, [1 x [1 x i64]] }* nocapture readonly %8, [1 x i64]* nocapture readonly %7), !dbg !341
       call void @llvm.trap(), !dbg !341
       unreachable, !dbg !341

L296:                                             ; preds = %L291
       br label %L297, !dbg !341

L297:                                             ; preds = %L296, %L285
; ││││└
; ││││ @ broadcast.jl:575 within `getindex'
; ││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex'
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ broadcast.jl:556 within `newindex'
            %442 = trunc i8 %269 to i1, !dbg !345
            %443 = xor i1 %442, true, !dbg !345
            %444 = select i1 %443, i64 1, i64 %417, !dbg !345
; │││││││││└
; │││││││││┌ @ array.jl:809 within `getindex'
            %445 = sub i64 %444, 1, !dbg !355
            %446 = mul i64 %445, 1, !dbg !355
            %447 = add i64 0, %446, !dbg !355
            %448 = bitcast %jl_value_t* %value_phi12 to %jl_array_t*, !dbg !355
            %449 = getelementptr inbounds %jl_array_t, %jl_array_t* %448, i32 0, i32 0, !dbg !355
            %450 = load i8*, i8** %449, !dbg !355, !tbaa !199, !nonnull !4
            %451 = bitcast i8* %450 to double*, !dbg !355
            %452 = getelementptr inbounds double, double* %451, i64 %447, !dbg !355
            %453 = load double, double* %452, align 8, !dbg !355, !tbaa !357
; ││││││││└└
; ││││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ broadcast.jl:556 within `newindex'
            %454 = trunc i8 %330 to i1, !dbg !359
            %455 = xor i1 %454, true, !dbg !359
            %456 = select i1 %455, i64 1, i64 %417, !dbg !359
; │││││││││└
; │││││││││┌ @ array.jl:809 within `getindex'
            %457 = sub i64 %456, 1, !dbg !362
            %458 = mul i64 %457, 1, !dbg !362
            %459 = add i64 0, %458, !dbg !362
            %460 = bitcast %jl_value_t* %value_phi13 to %jl_array_t*, !dbg !362
            %461 = getelementptr inbounds %jl_array_t, %jl_array_t* %460, i32 0, i32 0, !dbg !362
            %462 = load i8*, i8** %461, !dbg !362, !tbaa !199, !nonnull !4
            %463 = bitcast i8* %462 to double*, !dbg !362
            %464 = getelementptr inbounds double, double* %463, i64 %459, !dbg !362
            %465 = load double, double* %464, align 8, !dbg !362, !tbaa !357
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ float.jl:405 within `*'
           %466 = fmul double %453, %465, !dbg !363
; ││││││└└└
; ││││││ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││┌ @ broadcast.jl:620 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:644 within `_getindex' @ broadcast.jl:645
; ││││││││┌ @ broadcast.jl:614 within `_broadcast_getindex'
; │││││││││┌ @ broadcast.jl:556 within `newindex'
            %467 = trunc i8 %395 to i1, !dbg !369
            %468 = xor i1 %467, true, !dbg !369
            %469 = select i1 %468, i64 1, i64 %417, !dbg !369
; │││││││││└
; │││││││││┌ @ array.jl:809 within `getindex'
            %470 = sub i64 %469, 1, !dbg !375
            %471 = mul i64 %470, 1, !dbg !375
            %472 = add i64 0, %471, !dbg !375
            %473 = bitcast %jl_value_t* %value_phi15 to %jl_array_t*, !dbg !375
            %474 = getelementptr inbounds %jl_array_t, %jl_array_t* %473, i32 0, i32 0, !dbg !375
            %475 = load i8*, i8** %474, !dbg !375, !tbaa !199, !nonnull !4
            %476 = bitcast i8* %475 to double*, !dbg !375
            %477 = getelementptr inbounds double, double* %476, i64 %472, !dbg !375
            %478 = load double, double* %477, align 8, !dbg !375, !tbaa !357
; │││││││└└└
; │││││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││││┌ @ promotion.jl:312 within `*'
; │││││││││┌ @ promotion.jl:282 within `promote'
; ││││││││││┌ @ promotion.jl:259 within `_promote'
; │││││││││││┌ @ number.jl:7 within `convert'
; ││││││││││││┌ @ float.jl:60 within `Float64'
               %479 = sitofp i64 %value_phi14 to double, !dbg !376
; │││││││││└└└└
; │││││││││ @ promotion.jl:312 within `*' @ float.jl:405
           %480 = fmul double %479, %478, !dbg !389
; │││││└└└└
; │││││ @ broadcast.jl:621 within `_broadcast_getindex'
; │││││┌ @ broadcast.jl:648 within `_broadcast_getindex_evalf'
; ││││││┌ @ float.jl:401 within `+'
         %481 = fadd double %466, %480, !dbg !390
; ││││└└└
      br label %L308, !dbg !354

L308:                                             ; preds = %L297
; │││└
; │││┌ @ array.jl:847 within `setindex!'
      %482 = load %jl_value_t*, %jl_value_t** %y, !dbg !394, !nonnull !4, !dereferenceable !22, !align !23
      %483 = sub i64 %417, 1, !dbg !394
      %484 = mul i64 %483, 1, !dbg !394
      %485 = add i64 0, %484, !dbg !394
      %486 = bitcast %jl_value_t* %482 to %jl_array_t*, !dbg !394
      %487 = getelementptr inbounds %jl_array_t, %jl_array_t* %486, i32 0, i32 0, !dbg !394
      %488 = load i8*, i8** %487, !dbg !394, !tbaa !199, !nonnull !4
      %489 = bitcast i8* %488 to double*, !dbg !394
      %490 = getelementptr inbounds double, double* %489, i64 %485, !dbg !394
      store double %481, double* %490, align 8, !dbg !394, !tbaa !357
; │││└
; │││ @ simdloop.jl:78 within `macro expansion'
; │││┌ @ int.jl:86 within `+'
      %491 = add i64 %value_phi16, 1, !dbg !396
; │││└
; │││ @ simdloop.jl:79 within `macro expansion'
     call void @julia.loopinfo_marker(), !dbg !398, !julia.loopinfo !399
     br label %L271, !dbg !398

L312:                                             ; preds = %L271, %L268
; │││ @ simdloop.jl:76 within `macro expansion'
; │││┌ @ simdloop.jl:54 within `simd_index'
; ││││┌ @ range.jl:652 within `getindex'
       br label %L313, !dbg !323

L313:                                             ; preds = %L312, %L267
; ││└└└
; ││ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:934
    br label %L321, !dbg !400

L314:                                             ; preds = %L140
; ││ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:922
; ││┌ @ abstractarray.jl:75 within `axes'
; │││┌ @ array.jl:155 within `size'
      %492 = load %jl_value_t*, %jl_value_t** %y, !dbg !141, !nonnull !4, !dereferenceable !22, !align !23
      %493 = bitcast %jl_value_t* %492 to %jl_value_t**, !dbg !141
      %494 = getelementptr inbounds %jl_value_t*, %jl_value_t** %493, i32 3, !dbg !141
      %495 = bitcast %jl_value_t** %494 to i64*, !dbg !141
      %496 = load i64, i64* %495, !dbg !141, !tbaa !24
; │││└
; │││┌ @ tuple.jl:157 within `map'
; ││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; │││││┌ @ promotion.jl:409 within `max'
; ││││││┌ @ int.jl:82 within `<'
         %497 = icmp slt i64 %496, 0, !dbg !146
; ││││││└
        %498 = zext i1 %497 to i8, !dbg !147
        %499 = trunc i8 %498 to i1, !dbg !147
        %500 = xor i1 %499, true, !dbg !147
        %501 = select i1 %500, i64 %496, i64 0, !dbg !147
; │││││└
       %502 = getelementptr inbounds [1 x i64], [1 x i64]* %9, i32 0, i32 0, !dbg !148
       store i64 %501, i64* %502, align 8, !dbg !148, !tbaa !40
; ││││└
      %503 = getelementptr inbounds [1 x [1 x i64]], [1 x [1 x i64]]* %10, i32 0, i32 0, !dbg !150
      %504 = getelementptr inbounds [1 x i64], [1 x i64]* %9, i32 0, i32 0, !dbg !150
      %505 = getelementptr inbounds [1 x i64], [1 x i64]* %503, i32 0, i32 0, !dbg !150
      %506 = load i64, i64* %504, align 8, !dbg !150, !tbaa !40
      store i64 %506, i64* %505, align 8, !dbg !150, !tbaa !40
; ││└└
    %507 = call nonnull %jl_value_t* @j_throwdm_217([1 x [1 x i64]]* nocapture readonly %10, [1 x [1 x i64]]* nocapture readonly %3), !dbg !143
    call void @llvm.trap(), !dbg !143
    unreachable, !dbg !143

L321:                                             ; preds = %L313
; ││ @ broadcast.jl:886 within `copyto!'
    br label %L322, !dbg !145

L322:                                             ; preds = %L321
; │└
   br label %L323, !dbg !17

L323:                                             ; preds = %L322
; │ @ broadcast.jl:845 within `materialize!'
   br label %L324, !dbg !20

L324:                                             ; preds = %L323
; └
;  @ /corpus/functions.jl:97 within `broadcast_into!'
; ┌ @ array.jl:809 within `getindex'
   %508 = load %jl_value_t*, %jl_value_t** %y, !dbg !401, !nonnull !4, !dereferenceable !22, !align !23
   %509 = bitcast %jl_value_t* %508 to %jl_array_t*, !dbg !401
   %510 = getelementptr inbounds %jl_array_t, %jl_array_t* %509, i32 0, i32 1, !dbg !401
   %511 = load i64, i64* %510, !dbg !401, !tbaa !403
   %512 = icmp ult i64 0, %511, !dbg !401
   br i1 %512, label %idxend, label %oob, !dbg !401

after_noret:                                      ; No predecessors!
; └
;  @ /corpus/functions.jl:96 within `broadcast_into!'
; ┌ @ broadcast.jl:845 within `materialize!' @ broadcast.jl:848
; │┌ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:931
; ││┌ @ simdloop.jl:77 within `macro expansion' @ broadcast.jl:932
; │││┌ @ broadcast.jl:574 within `getindex'
; ││││┌ @ broadcast.jl:586 within `checkbounds'
       unreachable, !dbg !341

after_noret17:                                    ; No predecessors!
; │││└└
; │││ @ simdloop.jl:76 within `macro expansion'
; │││┌ @ simdloop.jl:54 within `simd_index'
; ││││┌ @ range.jl:652 within `getindex'
       unreachable, !dbg !323

oob:                                              ; preds = %L324
; └└└└└
;  @ /corpus/functions.jl:97 within `broadcast_into!'
; ┌ @ array.jl:809 within `getindex'
   %513 = alloca i64, i64 1, !dbg !401
   %514 = getelementptr inbounds i64, i64* %513, i64 0, !dbg !401
   store i64 1, i64* %514, !dbg !401
   call void @jl_bounds_error_ints(%jl_value_t* %508, i64* %513, i64 1), !dbg !401
   unreachable, !dbg !401

idxend:                                           ; preds = %L324
   %515 = bitcast %jl_value_t* %508 to %jl_array_t*, !dbg !401
   %516 = getelementptr inbounds %jl_array_t, %jl_array_t* %515, i32 0, i32 0, !dbg !401
   %517 = load i8*, i8** %516, !dbg !401, !tbaa !199, !nonnull !4
   %518 = bitcast i8* %517 to double*, !dbg !401
   %519 = getelementptr inbounds double, double* %518, i64 0, !dbg !401
   %520 = load double, double* %519, align 8, !dbg !401, !tbaa !357
   %521 = load %jl_value_t*, %jl_value_t** %x, !dbg !401, !nonnull !4, !dereferenceable !22, !align !23
   %522 = bitcast %jl_value_t* %521 to %jl_array_t*, !dbg !401
   %523 = getelementptr inbounds %jl_array_t, %jl_array_t* %522, i32 0, i32 1, !dbg !401
   %524 = load i64, i64* %523, !dbg !401, !tbaa !403
   %525 = icmp ult i64 0, %524, !dbg !401
   br i1 %525, label %idxend19, label %oob18, !dbg !401

oob18:                                            ; preds = %idxend
   %526 = alloca i64, i64 1, !dbg !401
   %527 = getelementptr inbounds i64, i64* %526, i64 0, !dbg !401
   store i64 1, i64* %527, !dbg !401
   call void @jl_bounds_error_ints(%jl_value_t* %521, i64* %526, i64 1), !dbg !401
   unreachable, !dbg !401

idxend19:                                         ; preds = %idxend
   %528 = bitcast %jl_value_t* %521 to %jl_array_t*, !dbg !401
   %529 = getelementptr inbounds %jl_array_t, %jl_array_t* %528, i32 0, i32 0, !dbg !401
   %530 = load i8*, i8** %529, !dbg !401, !tbaa !199, !nonnull !4
   %531 = bitcast i8* %530 to double*, !dbg !401
   %532 = getelementptr inbounds double, double* %531, i64 0, !dbg !401
   %533 = load double, double* %532, align 8, !dbg !401, !tbaa !357
; └
; ┌ @ float.jl:405 within `*'
   %534 = fmul double %520, %533, !dbg !405
; └
  ret double %534, !dbg !402

after_noret26:                                    ; No predecessors!
;  @ /corpus/functions.jl:96 within `broadcast_into!'
; ┌ @ broadcast.jl:845 within `materialize!' @ broadcast.jl:848
; │┌ @ broadcast.jl:886 within `copyto!' @ broadcast.jl:922
    unreachable, !dbg !143

after_throw:                                      ; No predecessors!
; │└
; │┌ @ broadcast.jl:269 within `instantiate'
; ││┌ @ broadcast.jl:527 within `check_broadcast_axes' @ broadcast.jl:523
; │││┌ @ broadcast.jl:520 within `check_broadcast_shape'
      call void @llvm.trap(), !dbg !130
      unreachable, !dbg !130

after_noret27:                                    ; No predecessors!
      unreachable, !dbg !130

after_throw28:                                    ; No predecessors!
; │││└
; │││ @ broadcast.jl:526 within `check_broadcast_axes' @ broadcast.jl:523
; │││┌ @ broadcast.jl:520 within `check_broadcast_shape'
      call void @llvm.trap(), !dbg !102
      unreachable, !dbg !102

after_noret29:                                    ; No predecessors!
      unreachable, !dbg !102

after_throw32:                                    ; No predecessors!
; │││└
; │││┌ @ broadcast.jl:207 within `axes'
; ││││┌ @ broadcast.jl:209 within `_axes'
; │││││┌ @ broadcast.jl:484 within `combine_axes'
; ││││││┌ @ broadcast.jl:489 within `broadcast_shape'
; │││││││┌ @ broadcast.jl:495 within `_bcs'
; ││││││││┌ @ broadcast.jl:501 within `_bcs1'
           call void @llvm.trap(), !dbg !70
           unreachable, !dbg !70

after_noret33:                                    ; No predecessors!
           unreachable, !dbg !70
; └└└└└└└└└
}

define nonnull %jl_value_t* @"jfptr_broadcast_into!_215"(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !22, !align !23
  %10 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 1
  %11 = load %jl_value_t*, %jl_value_t** %10, !nonnull !4, !dereferenceable !22, !align !23
  %12 = call double @"julia_broadcast_into!_214"(%jl_value_t* %9, %jl_value_t* %11)
  %13 = bitcast %jl_value_t*** %3 to i8*
  %14 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %13, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %15 = bitcast %jl_value_t* %14 to double*
  store double %12, double* %15, align 8, !tbaa !93
  ret %jl_value_t* %14
}

declare %jl_value_t*** @julia.ptls_states()

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

; Function Attrs: inaccessiblememonly norecurse nounwind
declare void @julia.loopinfo_marker() #2

declare nonnull %jl_value_t* @j_throw_boundserror_215({ { { [2 x { %jl_value_t*, [1 x i8], [1 x i64] }] }, { { i64, { %jl_value_t*, [1 x i8], [1 x i64] } } } }, [1 x [1 x i64]] }* nocapture readonly, [1 x i64]* nocapture readonly)

; Function Attrs: cold noreturn nounwind
declare void @llvm.trap() #3

declare nonnull %jl_value_t* @j_throw_boundserror_216([1 x i64]* nocapture readonly, i64)

; Function Attrs: noreturn
declare void @jl_bounds_error_ints(%jl_value_t*, i64*, i64) #4

; Function Attrs: nounwind readnone
declare %jl_value_t* @julia.pointer_from_objref(%jl_value_t*) #5

declare nonnull %jl_value_t* @j_throwdm_217([1 x [1 x i64]]* nocapture readonly, [1 x [1 x i64]]* nocapture readonly)

; Function Attrs: noreturn
declare void @jl_throw(%jl_value_t*) #4

declare nonnull %jl_value_t* @j1_print_to_string_218(%jl_value_t*, %jl_value_t**, i32) #0

declare %jl_value_t* @jl_box_int64(i64 signext)

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { inaccessiblememonly norecurse nounwind }
attributes #3 = { cold noreturn nounwind }
attributes #4 = { noreturn }
attributes #5 = { nounwind readnone }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "broadcast_into!", linkageName: "julia_broadcast_into!_214", scope: null, file: !3, line: 95, type: !6, scopeLine: 95, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
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
!17 = !DILocation(line: 848, scope: !18, inlinedAt: !20)
!18 = distinct !DISubprogram(name: "materialize!;", linkageName: "materialize!", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!19 = !DIFile(filename: "broadcast.jl", directory: ".")
!20 = !DILocation(line: 845, scope: !18, inlinedAt: !21)
!21 = !DILocation(line: 96, scope: !5)
!22 = !{i64 40}
!23 = !{i64 16}
!24 = !{!25, !25, i64 0}
!25 = !{!"jtbaa_arraysize", !26, i64 0}
!26 = !{!"jtbaa_array", !9, i64 0}
!27 = !DILocation(line: 82, scope: !28, inlinedAt: !30)
!28 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !29, file: !29, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!29 = !DIFile(filename: "int.jl", directory: ".")
!30 = !DILocation(line: 409, scope: !31, inlinedAt: !33)
!31 = distinct !DISubprogram(name: "max;", linkageName: "max", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!32 = !DIFile(filename: "promotion.jl", directory: ".")
!33 = !DILocation(line: 317, scope: !34, inlinedAt: !36)
!34 = distinct !DISubprogram(name: "OneTo;", linkageName: "OneTo", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!35 = !DIFile(filename: "range.jl", directory: ".")
!36 = !DILocation(line: 326, scope: !34, inlinedAt: !37)
!37 = !DILocation(line: 157, scope: !38, inlinedAt: !14)
!38 = distinct !DISubprogram(name: "map;", linkageName: "map", scope: !39, file: !39, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!39 = !DIFile(filename: "tuple.jl", directory: ".")
!40 = !{!41, !41, i64 0}
!41 = !{!"jtbaa_stack", !9, i64 0}
!42 = !DILocation(line: 155, scope: !12, inlinedAt: !43)
!43 = !DILocation(line: 75, scope: !15, inlinedAt: !44)
!44 = !DILocation(line: 484, scope: !45, inlinedAt: !46)
!45 = distinct !DISubprogram(name: "combine_axes;", linkageName: "combine_axes", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!46 = !DILocation(line: 209, scope: !47, inlinedAt: !48)
!47 = distinct !DISubprogram(name: "_axes;", linkageName: "_axes", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!48 = !DILocation(line: 207, scope: !49, inlinedAt: !50)
!49 = distinct !DISubprogram(name: "axes;", linkageName: "axes", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!50 = !DILocation(line: 523, scope: !51, inlinedAt: !52)
!51 = distinct !DISubprogram(name: "check_broadcast_axes;", linkageName: "check_broadcast_axes", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!52 = !DILocation(line: 526, scope: !51, inlinedAt: !53)
!53 = !DILocation(line: 269, scope: !54, inlinedAt: !17)
!54 = distinct !DISubprogram(name: "instantiate;", linkageName: "instantiate", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!55 = !DILocation(line: 82, scope: !28, inlinedAt: !56)
!56 = !DILocation(line: 409, scope: !31, inlinedAt: !57)
!57 = !DILocation(line: 317, scope: !34, inlinedAt: !58)
!58 = !DILocation(line: 326, scope: !34, inlinedAt: !59)
!59 = !DILocation(line: 157, scope: !38, inlinedAt: !43)
!60 = !DILocation(line: 82, scope: !28, inlinedAt: !61)
!61 = !DILocation(line: 303, scope: !62, inlinedAt: !64)
!62 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !63, file: !63, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!63 = !DIFile(filename: "operators.jl", directory: ".")
!64 = !DILocation(line: 503, scope: !65, inlinedAt: !66)
!65 = distinct !DISubprogram(name: "isempty;", linkageName: "isempty", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!66 = !DILocation(line: 752, scope: !67, inlinedAt: !68)
!67 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!68 = !DILocation(line: 503, scope: !69, inlinedAt: !70)
!69 = distinct !DISubprogram(name: "_bcsm;", linkageName: "_bcsm", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!70 = !DILocation(line: 501, scope: !71, inlinedAt: !72)
!71 = distinct !DISubprogram(name: "_bcs1;", linkageName: "_bcs1", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!72 = !DILocation(line: 495, scope: !73, inlinedAt: !74)
!73 = distinct !DISubprogram(name: "_bcs;", linkageName: "_bcs", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!74 = !DILocation(line: 489, scope: !75, inlinedAt: !44)
!75 = distinct !DISubprogram(name: "broadcast_shape;", linkageName: "broadcast_shape", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!76 = !DILocation(line: 398, scope: !77, inlinedAt: !78)
!77 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!78 = !DILocation(line: 766, scope: !79, inlinedAt: !80)
!79 = distinct !DISubprogram(name: "_has_length_one;", linkageName: "_has_length_one", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!80 = !DILocation(line: 753, scope: !67, inlinedAt: !68)
!81 = !DILocation(line: 40, scope: !82, inlinedAt: !80)
!82 = distinct !DISubprogram(name: "&;", linkageName: "&", scope: !83, file: !83, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!83 = !DIFile(filename: "bool.jl", directory: ".")
!84 = !DILocation(line: 398, scope: !77, inlinedAt: !85)
!85 = !DILocation(line: 754, scope: !67, inlinedAt: !68)
!86 = !DILocation(line: 40, scope: !82, inlinedAt: !85)
!87 = !DILocation(line: 398, scope: !77, inlinedAt: !68)
!88 = !DILocation(line: 174, scope: !89, inlinedAt: !70)
!89 = distinct !DISubprogram(name: "string;", linkageName: "string", scope: !90, file: !90, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!90 = !DIFile(filename: "strings/io.jl", directory: ".")
!91 = !DILocation(line: 12, scope: !92, inlinedAt: !70)
!92 = distinct !DISubprogram(name: "DimensionMismatch;", linkageName: "DimensionMismatch", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!93 = !{!94, !94, i64 0}
!94 = !{!"jtbaa_immut", !95, i64 0}
!95 = !{!"jtbaa_value", !96, i64 0}
!96 = !{!"jtbaa_data", !9, i64 0}
!97 = !DILocation(line: 82, scope: !28, inlinedAt: !98)
!98 = !DILocation(line: 303, scope: !62, inlinedAt: !99)
!99 = !DILocation(line: 503, scope: !65, inlinedAt: !100)
!100 = !DILocation(line: 752, scope: !67, inlinedAt: !101)
!101 = !DILocation(line: 503, scope: !69, inlinedAt: !102)
!102 = !DILocation(line: 520, scope: !103, inlinedAt: !50)
!103 = distinct !DISubprogram(name: "check_broadcast_shape;", linkageName: "check_broadcast_shape", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!104 = !DILocation(line: 398, scope: !77, inlinedAt: !105)
!105 = !DILocation(line: 766, scope: !79, inlinedAt: !106)
!106 = !DILocation(line: 753, scope: !67, inlinedAt: !101)
!107 = !DILocation(line: 40, scope: !82, inlinedAt: !106)
!108 = !DILocation(line: 398, scope: !77, inlinedAt: !109)
!109 = !DILocation(line: 754, scope: !67, inlinedAt: !101)
!110 = !DILocation(line: 40, scope: !82, inlinedAt: !109)
!111 = !DILocation(line: 398, scope: !77, inlinedAt: !101)
!112 = !DILocation(line: 521, scope: !103, inlinedAt: !50)
!113 = !DILocation(line: 155, scope: !12, inlinedAt: !114)
!114 = !DILocation(line: 75, scope: !15, inlinedAt: !115)
!115 = !DILocation(line: 484, scope: !45, inlinedAt: !116)
!116 = !DILocation(line: 209, scope: !47, inlinedAt: !117)
!117 = !DILocation(line: 207, scope: !49, inlinedAt: !118)
!118 = !DILocation(line: 523, scope: !51, inlinedAt: !119)
!119 = !DILocation(line: 527, scope: !51, inlinedAt: !53)
!120 = !DILocation(line: 82, scope: !28, inlinedAt: !121)
!121 = !DILocation(line: 409, scope: !31, inlinedAt: !122)
!122 = !DILocation(line: 317, scope: !34, inlinedAt: !123)
!123 = !DILocation(line: 326, scope: !34, inlinedAt: !124)
!124 = !DILocation(line: 157, scope: !38, inlinedAt: !114)
!125 = !DILocation(line: 82, scope: !28, inlinedAt: !126)
!126 = !DILocation(line: 303, scope: !62, inlinedAt: !127)
!127 = !DILocation(line: 503, scope: !65, inlinedAt: !128)
!128 = !DILocation(line: 752, scope: !67, inlinedAt: !129)
!129 = !DILocation(line: 503, scope: !69, inlinedAt: !130)
!130 = !DILocation(line: 520, scope: !103, inlinedAt: !118)
!131 = !DILocation(line: 398, scope: !77, inlinedAt: !132)
!132 = !DILocation(line: 766, scope: !79, inlinedAt: !133)
!133 = !DILocation(line: 753, scope: !67, inlinedAt: !129)
!134 = !DILocation(line: 40, scope: !82, inlinedAt: !133)
!135 = !DILocation(line: 398, scope: !77, inlinedAt: !136)
!136 = !DILocation(line: 754, scope: !67, inlinedAt: !129)
!137 = !DILocation(line: 40, scope: !82, inlinedAt: !136)
!138 = !DILocation(line: 398, scope: !77, inlinedAt: !129)
!139 = !DILocation(line: 521, scope: !103, inlinedAt: !118)
!140 = !DILocation(line: 271, scope: !54, inlinedAt: !17)
!141 = !DILocation(line: 155, scope: !12, inlinedAt: !142)
!142 = !DILocation(line: 75, scope: !15, inlinedAt: !143)
!143 = !DILocation(line: 922, scope: !144, inlinedAt: !145)
!144 = distinct !DISubprogram(name: "copyto!;", linkageName: "copyto!", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!145 = !DILocation(line: 886, scope: !144, inlinedAt: !17)
!146 = !DILocation(line: 82, scope: !28, inlinedAt: !147)
!147 = !DILocation(line: 409, scope: !31, inlinedAt: !148)
!148 = !DILocation(line: 317, scope: !34, inlinedAt: !149)
!149 = !DILocation(line: 326, scope: !34, inlinedAt: !150)
!150 = !DILocation(line: 157, scope: !38, inlinedAt: !142)
!151 = !DILocation(line: 82, scope: !28, inlinedAt: !152)
!152 = !DILocation(line: 303, scope: !62, inlinedAt: !153)
!153 = !DILocation(line: 503, scope: !65, inlinedAt: !154)
!154 = !DILocation(line: 752, scope: !67, inlinedAt: !155)
!155 = !DILocation(line: 288, scope: !156, inlinedAt: !157)
!156 = distinct !DISubprogram(name: "_eq;", linkageName: "_eq", scope: !39, file: !39, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!157 = !DILocation(line: 284, scope: !158, inlinedAt: !143)
!158 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !39, file: !39, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!159 = !DILocation(line: 398, scope: !77, inlinedAt: !160)
!160 = !DILocation(line: 766, scope: !79, inlinedAt: !161)
!161 = !DILocation(line: 753, scope: !67, inlinedAt: !155)
!162 = !DILocation(line: 40, scope: !82, inlinedAt: !161)
!163 = !DILocation(line: 398, scope: !77, inlinedAt: !164)
!164 = !DILocation(line: 754, scope: !67, inlinedAt: !155)
!165 = !DILocation(line: 40, scope: !82, inlinedAt: !164)
!166 = !DILocation(line: 289, scope: !156, inlinedAt: !157)
!167 = !DILocation(line: 290, scope: !156, inlinedAt: !157)
!168 = !DILocation(line: 294, scope: !156, inlinedAt: !157)
!169 = !DILocation(line: 907, scope: !170, inlinedAt: !171)
!170 = distinct !DISubprogram(name: "broadcast_unalias;", linkageName: "broadcast_unalias", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!171 = !DILocation(line: 914, scope: !172, inlinedAt: !173)
!172 = distinct !DISubprogram(name: "preprocess;", linkageName: "preprocess", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!173 = !DILocation(line: 916, scope: !174, inlinedAt: !175)
!174 = distinct !DISubprogram(name: "preprocess_args;", linkageName: "preprocess_args", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!175 = !DILocation(line: 913, scope: !172, inlinedAt: !176)
!176 = !DILocation(line: 916, scope: !174, inlinedAt: !177)
!177 = !DILocation(line: 913, scope: !172, inlinedAt: !178)
!178 = !DILocation(line: 930, scope: !144, inlinedAt: !145)
!179 = !DILocation(line: 28, scope: !180, inlinedAt: !182)
!180 = distinct !DISubprogram(name: "getproperty;", linkageName: "getproperty", scope: !181, file: !181, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!181 = !DIFile(filename: "Base.jl", directory: ".")
!182 = !DILocation(line: 500, scope: !183, inlinedAt: !185)
!183 = distinct !DISubprogram(name: "isbits;", linkageName: "isbits", scope: !184, file: !184, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!184 = !DIFile(filename: "reflection.jl", directory: ".")
!185 = !DILocation(line: 1269, scope: !186, inlinedAt: !187)
!186 = distinct !DISubprogram(name: "mightalias;", linkageName: "mightalias", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!187 = !DILocation(line: 1235, scope: !188, inlinedAt: !169)
!188 = distinct !DISubprogram(name: "unalias;", linkageName: "unalias", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!189 = !{!95, !95, i64 0}
!190 = !DILocation(line: 36, scope: !191, inlinedAt: !185)
!191 = distinct !DISubprogram(name: "!;", linkageName: "!", scope: !83, file: !83, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!192 = !DILocation(line: 65, scope: !193, inlinedAt: !195)
!193 = distinct !DISubprogram(name: "unsafe_convert;", linkageName: "unsafe_convert", scope: !194, file: !194, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!194 = !DIFile(filename: "pointer.jl", directory: ".")
!195 = !DILocation(line: 1006, scope: !196, inlinedAt: !197)
!196 = distinct !DISubprogram(name: "pointer;", linkageName: "pointer", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!197 = !DILocation(line: 1293, scope: !198, inlinedAt: !185)
!198 = distinct !DISubprogram(name: "dataids;", linkageName: "dataids", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!199 = !{!200, !200, i64 0}
!200 = !{!"jtbaa_arrayptr", !26, i64 0}
!201 = !DILocation(line: 398, scope: !77, inlinedAt: !202)
!202 = !DILocation(line: 202, scope: !203, inlinedAt: !204)
!203 = distinct !DISubprogram(name: "!=;", linkageName: "!=", scope: !63, file: !63, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!204 = !DILocation(line: 1276, scope: !205, inlinedAt: !185)
!205 = distinct !DISubprogram(name: "_isdisjoint;", linkageName: "_isdisjoint", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!206 = !DILocation(line: 36, scope: !191, inlinedAt: !202)
!207 = !DILocation(line: 371, scope: !208, inlinedAt: !209)
!208 = distinct !DISubprogram(name: "copy;", linkageName: "copy", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!209 = !DILocation(line: 1251, scope: !210, inlinedAt: !187)
!210 = distinct !DISubprogram(name: "unaliascopy;", linkageName: "unaliascopy", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!211 = !DILocation(line: 155, scope: !12, inlinedAt: !212)
!212 = !DILocation(line: 75, scope: !15, inlinedAt: !213)
!213 = !DILocation(line: 564, scope: !214, inlinedAt: !215)
!214 = distinct !DISubprogram(name: "newindexer;", linkageName: "newindexer", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!215 = !DILocation(line: 615, scope: !216, inlinedAt: !171)
!216 = distinct !DISubprogram(name: "extrude;", linkageName: "extrude", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!217 = !DILocation(line: 82, scope: !28, inlinedAt: !218)
!218 = !DILocation(line: 409, scope: !31, inlinedAt: !219)
!219 = !DILocation(line: 317, scope: !34, inlinedAt: !220)
!220 = !DILocation(line: 326, scope: !34, inlinedAt: !221)
!221 = !DILocation(line: 157, scope: !38, inlinedAt: !212)
!222 = !DILocation(line: 398, scope: !77, inlinedAt: !223)
!223 = !DILocation(line: 202, scope: !203, inlinedAt: !224)
!224 = !DILocation(line: 570, scope: !225, inlinedAt: !226)
!225 = distinct !DISubprogram(name: "_newindexer;", linkageName: "_newindexer", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!226 = !DILocation(line: 565, scope: !227, inlinedAt: !213)
!227 = distinct !DISubprogram(name: "shapeindexer;", linkageName: "shapeindexer", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!228 = !DILocation(line: 36, scope: !191, inlinedAt: !223)
!229 = !DILocation(line: 609, scope: !230, inlinedAt: !231)
!230 = distinct !DISubprogram(name: "Extruded;", linkageName: "Extruded", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!231 = !DILocation(line: 609, scope: !230, inlinedAt: !215)
!232 = !DILocation(line: 907, scope: !170, inlinedAt: !233)
!233 = !DILocation(line: 914, scope: !172, inlinedAt: !234)
!234 = !DILocation(line: 917, scope: !174, inlinedAt: !173)
!235 = !DILocation(line: 28, scope: !180, inlinedAt: !236)
!236 = !DILocation(line: 500, scope: !183, inlinedAt: !237)
!237 = !DILocation(line: 1269, scope: !186, inlinedAt: !238)
!238 = !DILocation(line: 1235, scope: !188, inlinedAt: !232)
!239 = !DILocation(line: 36, scope: !191, inlinedAt: !237)
!240 = !DILocation(line: 65, scope: !193, inlinedAt: !241)
!241 = !DILocation(line: 1006, scope: !196, inlinedAt: !242)
!242 = !DILocation(line: 1293, scope: !198, inlinedAt: !237)
!243 = !DILocation(line: 398, scope: !77, inlinedAt: !244)
!244 = !DILocation(line: 202, scope: !203, inlinedAt: !245)
!245 = !DILocation(line: 1276, scope: !205, inlinedAt: !237)
!246 = !DILocation(line: 36, scope: !191, inlinedAt: !244)
!247 = !DILocation(line: 371, scope: !208, inlinedAt: !248)
!248 = !DILocation(line: 1251, scope: !210, inlinedAt: !238)
!249 = !DILocation(line: 155, scope: !12, inlinedAt: !250)
!250 = !DILocation(line: 75, scope: !15, inlinedAt: !251)
!251 = !DILocation(line: 564, scope: !214, inlinedAt: !252)
!252 = !DILocation(line: 615, scope: !216, inlinedAt: !233)
!253 = !DILocation(line: 82, scope: !28, inlinedAt: !254)
!254 = !DILocation(line: 409, scope: !31, inlinedAt: !255)
!255 = !DILocation(line: 317, scope: !34, inlinedAt: !256)
!256 = !DILocation(line: 326, scope: !34, inlinedAt: !257)
!257 = !DILocation(line: 157, scope: !38, inlinedAt: !250)
!258 = !DILocation(line: 398, scope: !77, inlinedAt: !259)
!259 = !DILocation(line: 202, scope: !203, inlinedAt: !260)
!260 = !DILocation(line: 570, scope: !225, inlinedAt: !261)
!261 = !DILocation(line: 565, scope: !227, inlinedAt: !251)
!262 = !DILocation(line: 36, scope: !191, inlinedAt: !259)
!263 = !DILocation(line: 609, scope: !230, inlinedAt: !264)
!264 = !DILocation(line: 609, scope: !230, inlinedAt: !252)
!265 = !DILocation(line: 170, scope: !266, inlinedAt: !267)
!266 = distinct !DISubprogram(name: "Broadcasted;", linkageName: "Broadcasted", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!267 = !DILocation(line: 179, scope: !266, inlinedAt: !175)
!268 = !DILocation(line: 907, scope: !170, inlinedAt: !269)
!269 = !DILocation(line: 914, scope: !172, inlinedAt: !270)
!270 = !DILocation(line: 916, scope: !174, inlinedAt: !271)
!271 = !DILocation(line: 913, scope: !172, inlinedAt: !272)
!272 = !DILocation(line: 917, scope: !174, inlinedAt: !176)
!273 = !DILocation(line: 907, scope: !170, inlinedAt: !274)
!274 = !DILocation(line: 914, scope: !172, inlinedAt: !275)
!275 = !DILocation(line: 917, scope: !174, inlinedAt: !270)
!276 = !DILocation(line: 28, scope: !180, inlinedAt: !277)
!277 = !DILocation(line: 500, scope: !183, inlinedAt: !278)
!278 = !DILocation(line: 1269, scope: !186, inlinedAt: !279)
!279 = !DILocation(line: 1235, scope: !188, inlinedAt: !273)
!280 = !DILocation(line: 36, scope: !191, inlinedAt: !278)
!281 = !DILocation(line: 65, scope: !193, inlinedAt: !282)
!282 = !DILocation(line: 1006, scope: !196, inlinedAt: !283)
!283 = !DILocation(line: 1293, scope: !198, inlinedAt: !278)
!284 = !DILocation(line: 398, scope: !77, inlinedAt: !285)
!285 = !DILocation(line: 202, scope: !203, inlinedAt: !286)
!286 = !DILocation(line: 1276, scope: !205, inlinedAt: !278)
!287 = !DILocation(line: 36, scope: !191, inlinedAt: !285)
!288 = !DILocation(line: 371, scope: !208, inlinedAt: !289)
!289 = !DILocation(line: 1251, scope: !210, inlinedAt: !279)
!290 = !DILocation(line: 155, scope: !12, inlinedAt: !291)
!291 = !DILocation(line: 75, scope: !15, inlinedAt: !292)
!292 = !DILocation(line: 564, scope: !214, inlinedAt: !293)
!293 = !DILocation(line: 615, scope: !216, inlinedAt: !274)
!294 = !DILocation(line: 82, scope: !28, inlinedAt: !295)
!295 = !DILocation(line: 409, scope: !31, inlinedAt: !296)
!296 = !DILocation(line: 317, scope: !34, inlinedAt: !297)
!297 = !DILocation(line: 326, scope: !34, inlinedAt: !298)
!298 = !DILocation(line: 157, scope: !38, inlinedAt: !291)
!299 = !DILocation(line: 398, scope: !77, inlinedAt: !300)
!300 = !DILocation(line: 202, scope: !203, inlinedAt: !301)
!301 = !DILocation(line: 570, scope: !225, inlinedAt: !302)
!302 = !DILocation(line: 565, scope: !227, inlinedAt: !292)
!303 = !DILocation(line: 36, scope: !191, inlinedAt: !300)
!304 = !DILocation(line: 609, scope: !230, inlinedAt: !305)
!305 = !DILocation(line: 609, scope: !230, inlinedAt: !293)
!306 = !DILocation(line: 170, scope: !266, inlinedAt: !307)
!307 = !DILocation(line: 179, scope: !266, inlinedAt: !271)
!308 = !DILocation(line: 170, scope: !266, inlinedAt: !309)
!309 = !DILocation(line: 179, scope: !266, inlinedAt: !177)
!310 = !DILocation(line: 70, scope: !311, inlinedAt: !313)
!311 = distinct !DISubprogram(name: "macro expansion;", linkageName: "macro expansion", scope: !312, file: !312, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!312 = !DIFile(filename: "simdloop.jl", directory: ".")
!313 = !DILocation(line: 931, scope: !144, inlinedAt: !145)
!314 = !DILocation(line: 82, scope: !28, inlinedAt: !315)
!315 = !DILocation(line: 72, scope: !311, inlinedAt: !313)
!316 = !DILocation(line: 82, scope: !28, inlinedAt: !317)
!317 = !DILocation(line: 75, scope: !311, inlinedAt: !313)
!318 = !DILocation(line: 86, scope: !319, inlinedAt: !320)
!319 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !29, file: !29, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!320 = !DILocation(line: 54, scope: !321, inlinedAt: !322)
!321 = distinct !DISubprogram(name: "simd_index;", linkageName: "simd_index", scope: !312, file: !312, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!322 = !DILocation(line: 76, scope: !311, inlinedAt: !313)
!323 = !DILocation(line: 652, scope: !324, inlinedAt: !320)
!324 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!325 = !DILocation(line: 82, scope: !28, inlinedAt: !326)
!326 = !DILocation(line: 303, scope: !62, inlinedAt: !323)
!327 = !DILocation(line: 441, scope: !328, inlinedAt: !323)
!328 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !29, file: !29, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!329 = !DILocation(line: 40, scope: !82, inlinedAt: !323)
!330 = !DILocation(line: 653, scope: !324, inlinedAt: !320)
!331 = !DILocation(line: 574, scope: !332, inlinedAt: !333)
!332 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!333 = !DILocation(line: 932, scope: !334, inlinedAt: !335)
!334 = distinct !DISubprogram(name: "macro expansion;", linkageName: "macro expansion", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!335 = !DILocation(line: 77, scope: !311, inlinedAt: !313)
!336 = !DILocation(line: 441, scope: !328, inlinedAt: !337)
!337 = !DILocation(line: 563, scope: !338, inlinedAt: !339)
!338 = distinct !DISubprogram(name: "checkindex;", linkageName: "checkindex", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!339 = !DILocation(line: 532, scope: !340, inlinedAt: !341)
!340 = distinct !DISubprogram(name: "checkbounds_indices;", linkageName: "checkbounds_indices", scope: !16, file: !16, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!341 = !DILocation(line: 586, scope: !342, inlinedAt: !331)
!342 = distinct !DISubprogram(name: "checkbounds;", linkageName: "checkbounds", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!343 = !DILocation(line: 40, scope: !82, inlinedAt: !337)
!344 = !DILocation(line: 40, scope: !82, inlinedAt: !339)
!345 = !DILocation(line: 556, scope: !346, inlinedAt: !347)
!346 = distinct !DISubprogram(name: "newindex;", linkageName: "newindex", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!347 = !DILocation(line: 614, scope: !348, inlinedAt: !349)
!348 = distinct !DISubprogram(name: "_broadcast_getindex;", linkageName: "_broadcast_getindex", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!349 = !DILocation(line: 644, scope: !350, inlinedAt: !351)
!350 = distinct !DISubprogram(name: "_getindex;", linkageName: "_getindex", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!351 = !DILocation(line: 620, scope: !348, inlinedAt: !352)
!352 = !DILocation(line: 644, scope: !350, inlinedAt: !353)
!353 = !DILocation(line: 620, scope: !348, inlinedAt: !354)
!354 = !DILocation(line: 575, scope: !332, inlinedAt: !333)
!355 = !DILocation(line: 809, scope: !356, inlinedAt: !347)
!356 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!357 = !{!358, !358, i64 0}
!358 = !{!"jtbaa_arraybuf", !96, i64 0}
!359 = !DILocation(line: 556, scope: !346, inlinedAt: !360)
!360 = !DILocation(line: 614, scope: !348, inlinedAt: !361)
!361 = !DILocation(line: 645, scope: !350, inlinedAt: !349)
!362 = !DILocation(line: 809, scope: !356, inlinedAt: !360)
!363 = !DILocation(line: 405, scope: !364, inlinedAt: !366)
!364 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !365, file: !365, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!365 = !DIFile(filename: "float.jl", directory: ".")
!366 = !DILocation(line: 648, scope: !367, inlinedAt: !368)
!367 = distinct !DISubprogram(name: "_broadcast_getindex_evalf;", linkageName: "_broadcast_getindex_evalf", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!368 = !DILocation(line: 621, scope: !348, inlinedAt: !352)
!369 = !DILocation(line: 556, scope: !346, inlinedAt: !370)
!370 = !DILocation(line: 614, scope: !348, inlinedAt: !371)
!371 = !DILocation(line: 645, scope: !350, inlinedAt: !372)
!372 = !DILocation(line: 644, scope: !350, inlinedAt: !373)
!373 = !DILocation(line: 620, scope: !348, inlinedAt: !374)
!374 = !DILocation(line: 645, scope: !350, inlinedAt: !352)
!375 = !DILocation(line: 809, scope: !356, inlinedAt: !370)
!376 = !DILocation(line: 60, scope: !377, inlinedAt: !378)
!377 = distinct !DISubprogram(name: "Float64;", linkageName: "Float64", scope: !365, file: !365, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!378 = !DILocation(line: 7, scope: !379, inlinedAt: !381)
!379 = distinct !DISubprogram(name: "convert;", linkageName: "convert", scope: !380, file: !380, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!380 = !DIFile(filename: "number.jl", directory: ".")
!381 = !DILocation(line: 259, scope: !382, inlinedAt: !383)
!382 = distinct !DISubprogram(name: "_promote;", linkageName: "_promote", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!383 = !DILocation(line: 282, scope: !384, inlinedAt: !385)
!384 = distinct !DISubprogram(name: "promote;", linkageName: "promote", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!385 = !DILocation(line: 312, scope: !386, inlinedAt: !387)
!386 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!387 = !DILocation(line: 648, scope: !367, inlinedAt: !388)
!388 = !DILocation(line: 621, scope: !348, inlinedAt: !374)
!389 = !DILocation(line: 405, scope: !364, inlinedAt: !385)
!390 = !DILocation(line: 401, scope: !391, inlinedAt: !392)
!391 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !365, file: !365, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!392 = !DILocation(line: 648, scope: !367, inlinedAt: !393)
!393 = !DILocation(line: 621, scope: !348, inlinedAt: !354)
!394 = !DILocation(line: 847, scope: !395, inlinedAt: !333)
!395 = distinct !DISubprogram(name: "setindex!;", linkageName: "setindex!", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!396 = !DILocation(line: 86, scope: !319, inlinedAt: !397)
!397 = !DILocation(line: 78, scope: !311, inlinedAt: !313)
!398 = !DILocation(line: 79, scope: !311, inlinedAt: !313)
!399 = !{!"julia.simdloop"}
!400 = !DILocation(line: 934, scope: !144, inlinedAt: !145)
!401 = !DILocation(line: 809, scope: !356, inlinedAt: !402)
!402 = !DILocation(line: 97, scope: !5)
!403 = !{!404, !404, i64 0}
!404 = !{!"jtbaa_arraylen", !26, i64 0}
!405 = !DILocation(line: 405, scope: !364, inlinedAt: !402)
