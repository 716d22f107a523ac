; ModuleID = 'log_sum_exp'
source_filename = "log_sum_exp"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

;  @ /corpus/functions.jl:71 within `log_sum_exp'
define double @julia_log_sum_exp_193(%jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
  %x = alloca %jl_value_t*
  %1 = call %jl_value_t*** @julia.ptls_states()
  store %jl_value_t* null, %jl_value_t** %x, align 8
  %2 = bitcast %jl_value_t*** %1 to %jl_value_t**
  %3 = getelementptr inbounds %jl_value_t*, %jl_value_t** %2, i64 4
  %4 = bitcast %jl_value_t** %3 to i64**
  %5 = load i64*, i64** %4, !tbaa !7, !invariant.load !4
  store %jl_value_t* %0, %jl_value_t** %x
;  @ /corpus/functions.jl:72 within `log_sum_exp'
; ┌ @ array.jl:809 within `getindex'
   %6 = load %jl_value_t*, %jl_value_t** %x, !dbg !11, !nonnull !4, !dereferenceable !15, !align !16
   %7 = bitcast %jl_value_t* %6 to %jl_array_t*, !dbg !11
   %8 = getelementptr inbounds %jl_array_t, %jl_array_t* %7, i32 0, i32 1, !dbg !11
   %9 = load i64, i64* %8, !dbg !11, !tbaa !17
   %10 = icmp ult i64 0, %9, !dbg !11
   br i1 %10, label %idxend, label %oob, !dbg !11

L7:                                               ; preds = %idxend
; └
;  @ /corpus/functions.jl:73 within `log_sum_exp'
; ┌ @ range.jl:620 within `iterate'
   br label %L9, !dbg !20

L8:                                               ; preds = %idxend
   br label %L9, !dbg !20

L9:                                               ; preds = %L8, %L7
   %value_phi = phi i8 [ 1, %L7 ], [ 0, %L8 ]
   %value_phi1 = phi i64 [ 2, %L8 ], [ undef, %L7 ]
   %value_phi2 = phi i64 [ 2, %L8 ], [ undef, %L7 ]
; └
  %11 = xor i8 %value_phi, 1, !dbg !23
  %12 = trunc i8 %11 to i1, !dbg !23
  %13 = xor i1 %12, true, !dbg !23
  br i1 %13, label %L9.L32_crit_edge, label %L9.L14_crit_edge, !dbg !23

L9.L32_crit_edge:                                 ; preds = %L9
;  @ /corpus/functions.jl:74 within `log_sum_exp'
; ┌ @ range.jl:624 within `iterate'
   br label %L32, !dbg !24

L9.L14_crit_edge:                                 ; preds = %L9
; └
;  @ /corpus/functions.jl:73 within `log_sum_exp'
; ┌ @ range.jl:620 within `iterate'
   br label %L14, !dbg !20

L14:                                              ; preds = %L31, %L9.L14_crit_edge
   %value_phi3 = phi double [ %89, %L9.L14_crit_edge ], [ %131, %L31 ]
   %value_phi4 = phi i64 [ %value_phi1, %L9.L14_crit_edge ], [ %value_phi10, %L31 ]
   %value_phi5 = phi i64 [ %value_phi2, %L9.L14_crit_edge ], [ %value_phi11, %L31 ]
; └
;  @ /corpus/functions.jl:74 within `log_sum_exp'
; ┌ @ array.jl:809 within `getindex'
   %14 = load %jl_value_t*, %jl_value_t** %x, !dbg !26, !nonnull !4, !dereferenceable !15, !align !16
   %15 = sub i64 %value_phi4, 1, !dbg !26
   %16 = mul i64 %15, 1, !dbg !26
   %17 = add i64 0, %16, !dbg !26
   %18 = bitcast %jl_value_t* %14 to %jl_array_t*, !dbg !26
   %19 = getelementptr inbounds %jl_array_t, %jl_array_t* %18, i32 0, i32 1, !dbg !26
   %20 = load i64, i64* %19, !dbg !26, !tbaa !17
   %21 = icmp ult i64 %17, %20, !dbg !26
   br i1 %21, label %idxend7, label %oob6, !dbg !26

L23:                                              ; preds = %idxend9
; └
; ┌ @ range.jl:624 within `iterate'
   br label %L26, !dbg !24

L24:                                              ; preds = %idxend9
; │ @ range.jl:625 within `iterate'
; │┌ @ int.jl:86 within `+'
    %22 = add i64 %value_phi5, 1, !dbg !27
; │└
; │ @ range.jl:624 within `iterate'
   br label %L26, !dbg !24

L26:                                              ; preds = %L24, %L23
   %value_phi10 = phi i64 [ %22, %L24 ], [ undef, %L23 ]
   %value_phi11 = phi i64 [ %22, %L24 ], [ undef, %L23 ]
   %value_phi12 = phi i8 [ 1, %L23 ], [ 0, %L24 ]
; └
  %23 = xor i8 %value_phi12, 1, !dbg !25
  %24 = trunc i8 %23 to i1, !dbg !25
  %25 = xor i1 %24, true, !dbg !25
  br i1 %25, label %L26.L32_crit_edge, label %L31, !dbg !25

L26.L32_crit_edge:                                ; preds = %L26
; ┌ @ range.jl:624 within `iterate'
   br label %L32, !dbg !24

L31:                                              ; preds = %L26
; └
;  @ /corpus/functions.jl:73 within `log_sum_exp'
; ┌ @ range.jl:620 within `iterate'
   br label %L14, !dbg !20

L32:                                              ; preds = %L26.L32_crit_edge, %L9.L32_crit_edge
   %value_phi13 = phi double [ %131, %L26.L32_crit_edge ], [ %89, %L9.L32_crit_edge ]
; └
;  @ /corpus/functions.jl:77 within `log_sum_exp'
; ┌ @ array.jl:785 within `iterate' @ array.jl:785
; │┌ @ array.jl:219 within `length'
    %26 = load %jl_value_t*, %jl_value_t** %x, !dbg !31, !nonnull !4, !dereferenceable !15, !align !16
    %27 = bitcast %jl_value_t* %26 to %jl_array_t*, !dbg !31
    %28 = getelementptr inbounds %jl_array_t, %jl_array_t* %27, i32 0, i32 1, !dbg !31
    %29 = load i64, i64* %28, !dbg !31, !tbaa !17
; │└
; │┌ @ int.jl:447 within `<'
; ││┌ @ operators.jl:350 within `>='
; │││┌ @ int.jl:441 within `<='
      %30 = icmp sle i64 0, %29, !dbg !37
; ││└└
; ││ @ int.jl:447 within `<' @ int.jl:440
    %31 = icmp ult i64 0, %29, !dbg !44
; ││ @ int.jl:447 within `<'
; ││┌ @ bool.jl:40 within `&'
     %32 = zext i1 %30 to i8, !dbg !45
     %33 = zext i1 %31 to i8, !dbg !45
     %34 = and i8 %32, %33, !dbg !45
     %35 = trunc i8 %34 to i1, !dbg !45
; │└└
   %36 = zext i1 %35 to i8, !dbg !33
   %37 = trunc i8 %36 to i1, !dbg !33
   %38 = xor i1 %37, true, !dbg !33
   br i1 %38, label %L45, label %L42, !dbg !33

L42:                                              ; preds = %L32
; │┌ @ array.jl:809 within `getindex'
    %39 = load %jl_value_t*, %jl_value_t** %x, !dbg !48, !nonnull !4, !dereferenceable !15, !align !16
    %40 = bitcast %jl_value_t* %39 to %jl_array_t*, !dbg !48
    %41 = getelementptr inbounds %jl_array_t, %jl_array_t* %40, i32 0, i32 0, !dbg !48
    %42 = load i8*, i8** %41, !dbg !48, !tbaa !49, !nonnull !4
    %43 = bitcast i8* %42 to double*, !dbg !48
    %44 = getelementptr inbounds double, double* %43, i64 0, !dbg !48
    %45 = load double, double* %44, align 8, !dbg !48, !tbaa !51
; └└
;  @ /corpus/functions.jl:74 within `log_sum_exp'
; ┌ @ range.jl:624 within `iterate'
   br label %L46, !dbg !24

L45:                                              ; preds = %L32
   br label %L46, !dbg !24

L46:                                              ; preds = %L45, %L42
   %value_phi14 = phi i8 [ 0, %L42 ], [ 1, %L45 ]
   %value_phi15 = phi double [ %45, %L42 ], [ undef, %L45 ]
   %value_phi16 = phi i64 [ 2, %L42 ], [ undef, %L45 ]
; └
;  @ /corpus/functions.jl:77 within `log_sum_exp'
; ┌ @ array.jl:785 within `iterate'
   br label %L50, !dbg !35

L50:                                              ; preds = %L46
; └
  %46 = xor i8 %value_phi14, 1, !dbg !36
  %47 = trunc i8 %46 to i1, !dbg !36
  %48 = xor i1 %47, true, !dbg !36
  br i1 %48, label %L50.L77_crit_edge, label %L50.L52_crit_edge, !dbg !36

L50.L77_crit_edge:                                ; preds = %L50
;  @ /corpus/functions.jl:78 within `log_sum_exp'
; ┌ @ array.jl:785 within `iterate'
   br label %L77, !dbg !54

L50.L52_crit_edge:                                ; preds = %L50
; └
;  @ /corpus/functions.jl:74 within `log_sum_exp'
; ┌ @ range.jl:624 within `iterate'
   br label %L52, !dbg !24

L52:                                              ; preds = %L76, %L50.L52_crit_edge
   %value_phi17 = phi double [ 0.000000e+00, %L50.L52_crit_edge ], [ %51, %L76 ]
   %value_phi18 = phi double [ %value_phi15, %L50.L52_crit_edge ], [ %value_phi20, %L76 ]
   %value_phi19 = phi i64 [ %value_phi16, %L50.L52_crit_edge ], [ %value_phi21, %L76 ]
; └
;  @ /corpus/functions.jl:78 within `log_sum_exp'
; ┌ @ float.jl:403 within `-'
   %49 = fsub double %value_phi18, %value_phi13, !dbg !56
; └
  %50 = call double @j_exp_194(double %49), !dbg !55
; ┌ @ float.jl:401 within `+'
   %51 = fadd double %value_phi17, %50, !dbg !59
; └
; ┌ @ array.jl:785 within `iterate'
; │┌ @ int.jl:922 within `-' @ int.jl:85
    %52 = sub i64 %value_phi19, 1, !dbg !61
; │└
; │┌ @ array.jl:219 within `length'
    %53 = load %jl_value_t*, %jl_value_t** %x, !dbg !64, !nonnull !4, !dereferenceable !15, !align !16
    %54 = bitcast %jl_value_t* %53 to %jl_array_t*, !dbg !64
    %55 = getelementptr inbounds %jl_array_t, %jl_array_t* %54, i32 0, i32 1, !dbg !64
    %56 = load i64, i64* %55, !dbg !64, !tbaa !17
; │└
; │┌ @ int.jl:447 within `<'
; ││┌ @ operators.jl:350 within `>='
; │││┌ @ int.jl:441 within `<='
      %57 = icmp sle i64 0, %56, !dbg !65
; ││└└
; ││ @ int.jl:447 within `<' @ int.jl:440
    %58 = icmp ult i64 %52, %56, !dbg !68
; ││ @ int.jl:447 within `<'
; ││┌ @ bool.jl:40 within `&'
     %59 = zext i1 %57 to i8, !dbg !69
     %60 = zext i1 %58 to i8, !dbg !69
     %61 = and i8 %59, %60, !dbg !69
     %62 = trunc i8 %61 to i1, !dbg !69
; │└└
   %63 = zext i1 %62 to i8, !dbg !54
   %64 = trunc i8 %63 to i1, !dbg !54
   %65 = xor i1 %64, true, !dbg !54
   br i1 %65, label %L70, label %L67, !dbg !54

L67:                                              ; preds = %L52
; │┌ @ array.jl:809 within `getindex'
    %66 = load %jl_value_t*, %jl_value_t** %x, !dbg !70, !nonnull !4, !dereferenceable !15, !align !16
    %67 = sub i64 %value_phi19, 1, !dbg !70
    %68 = mul i64 %67, 1, !dbg !70
    %69 = add i64 0, %68, !dbg !70
    %70 = bitcast %jl_value_t* %66 to %jl_array_t*, !dbg !70
    %71 = getelementptr inbounds %jl_array_t, %jl_array_t* %70, i32 0, i32 0, !dbg !70
    %72 = load i8*, i8** %71, !dbg !70, !tbaa !49, !nonnull !4
    %73 = bitcast i8* %72 to double*, !dbg !70
    %74 = getelementptr inbounds double, double* %73, i64 %69, !dbg !70
    %75 = load double, double* %74, align 8, !dbg !70, !tbaa !51
; │└
; │┌ @ int.jl:86 within `+'
    %76 = add i64 %value_phi19, 1, !dbg !71
; │└
   br label %L71, !dbg !54

L70:                                              ; preds = %L52
   br label %L71, !dbg !54

L71:                                              ; preds = %L70, %L67
   %value_phi20 = phi double [ %75, %L67 ], [ undef, %L70 ]
   %value_phi21 = phi i64 [ %76, %L67 ], [ undef, %L70 ]
   %value_phi22 = phi i8 [ 0, %L67 ], [ 1, %L70 ]
; └
  %77 = xor i8 %value_phi22, 1, !dbg !55
  %78 = trunc i8 %77 to i1, !dbg !55
  %79 = xor i1 %78, true, !dbg !55
  br i1 %79, label %L71.L77_crit_edge, label %L76, !dbg !55

L71.L77_crit_edge:                                ; preds = %L71
; ┌ @ array.jl:785 within `iterate'
   br label %L77, !dbg !54

L76:                                              ; preds = %L71
; └
;  @ /corpus/functions.jl:74 within `log_sum_exp'
; ┌ @ range.jl:624 within `iterate'
   br label %L52, !dbg !24

L77:                                              ; preds = %L71.L77_crit_edge, %L50.L77_crit_edge
   %value_phi23 = phi double [ %51, %L71.L77_crit_edge ], [ 0.000000e+00, %L50.L77_crit_edge ]
; └
;  @ /corpus/functions.jl:80 within `log_sum_exp'
  %80 = call double @j_log_195(double %value_phi23), !dbg !72
; ┌ @ float.jl:401 within `+'
   %81 = fadd double %value_phi13, %80, !dbg !73
; └
  ret double %81, !dbg !72

oob:                                              ; preds = %top
;  @ /corpus/functions.jl:72 within `log_sum_exp'
; ┌ @ array.jl:809 within `getindex'
   %82 = alloca i64, i64 1, !dbg !11
   %83 = getelementptr inbounds i64, i64* %82, i64 0, !dbg !11
   store i64 1, i64* %83, !dbg !11
   call void @jl_bounds_error_ints(%jl_value_t* %6, i64* %82, i64 1), !dbg !11
   unreachable, !dbg !11

idxend:                                           ; preds = %top
   %84 = bitcast %jl_value_t* %6 to %jl_array_t*, !dbg !11
   %85 = getelementptr inbounds %jl_array_t, %jl_array_t* %84, i32 0, i32 0, !dbg !11
   %86 = load i8*, i8** %85, !dbg !11, !tbaa !49, !nonnull !4
   %87 = bitcast i8* %86 to double*, !dbg !11
   %88 = getelementptr inbounds double, double* %87, i64 0, !dbg !11
   %89 = load double, double* %88, align 8, !dbg !11, !tbaa !51
; └
;  @ /corpus/functions.jl:73 within `log_sum_exp'
; ┌ @ array.jl:219 within `length'
   %90 = load %jl_value_t*, %jl_value_t** %x, !dbg !74, !nonnull !4, !dereferenceable !15, !align !16
   %91 = bitcast %jl_value_t* %90 to %jl_array_t*, !dbg !74
   %92 = getelementptr inbounds %jl_array_t, %jl_array_t* %91, i32 0, i32 1, !dbg !74
   %93 = load i64, i64* %92, !dbg !74, !tbaa !17
; └
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %94 = icmp sle i64 2, %93, !dbg !75
; │││└└
     %95 = zext i1 %94 to i8, !dbg !77
     %96 = trunc i8 %95 to i1, !dbg !77
     %97 = xor i1 %96, true, !dbg !77
     %98 = select i1 %97, i64 1, i64 %93, !dbg !77
; └└└
; ┌ @ range.jl:620 within `iterate'
; │┌ @ range.jl:503 within `isempty'
; ││┌ @ operators.jl:303 within `>'
; │││┌ @ int.jl:82 within `<'
      %99 = icmp slt i64 %98, 2, !dbg !83
; │└└└
   %100 = zext i1 %99 to i8, !dbg !20
   %101 = trunc i8 %100 to i1, !dbg !20
   %102 = xor i1 %101, true, !dbg !20
   br i1 %102, label %L8, label %L7, !dbg !20

oob6:                                             ; preds = %L14
; └
;  @ /corpus/functions.jl:74 within `log_sum_exp'
; ┌ @ array.jl:809 within `getindex'
   %103 = alloca i64, i64 1, !dbg !26
   %104 = getelementptr inbounds i64, i64* %103, i64 0, !dbg !26
   store i64 %value_phi4, i64* %104, !dbg !26
   call void @jl_bounds_error_ints(%jl_value_t* %14, i64* %103, i64 1), !dbg !26
   unreachable, !dbg !26

idxend7:                                          ; preds = %L14
   %105 = bitcast %jl_value_t* %14 to %jl_array_t*, !dbg !26
   %106 = getelementptr inbounds %jl_array_t, %jl_array_t* %105, i32 0, i32 0, !dbg !26
   %107 = load i8*, i8** %106, !dbg !26, !tbaa !49, !nonnull !4
   %108 = bitcast i8* %107 to double*, !dbg !26
   %109 = getelementptr inbounds double, double* %108, i64 %17, !dbg !26
   %110 = load double, double* %109, align 8, !dbg !26, !tbaa !51
; └
; ┌ @ operators.jl:303 within `>'
; │┌ @ float.jl:458 within `<'
    %111 = fcmp olt double %value_phi3, %110, !dbg !88
; └└
; ┌ @ array.jl:809 within `getindex'
   %112 = load %jl_value_t*, %jl_value_t** %x, !dbg !26, !nonnull !4, !dereferenceable !15, !align !16
   %113 = sub i64 %value_phi4, 1, !dbg !26
   %114 = mul i64 %113, 1, !dbg !26
   %115 = add i64 0, %114, !dbg !26
   %116 = bitcast %jl_value_t* %112 to %jl_array_t*, !dbg !26
   %117 = getelementptr inbounds %jl_array_t, %jl_array_t* %116, i32 0, i32 1, !dbg !26
   %118 = load i64, i64* %117, !dbg !26, !tbaa !17
   %119 = icmp ult i64 %115, %118, !dbg !26
   br i1 %119, label %idxend9, label %oob8, !dbg !26

oob8:                                             ; preds = %idxend7
   %120 = alloca i64, i64 1, !dbg !26
   %121 = getelementptr inbounds i64, i64* %120, i64 0, !dbg !26
   store i64 %value_phi4, i64* %121, !dbg !26
   call void @jl_bounds_error_ints(%jl_value_t* %112, i64* %120, i64 1), !dbg !26
   unreachable, !dbg !26

idxend9:                                          ; preds = %idxend7
   %122 = bitcast %jl_value_t* %112 to %jl_array_t*, !dbg !26
   %123 = getelementptr inbounds %jl_array_t, %jl_array_t* %122, i32 0, i32 0, !dbg !26
   %124 = load i8*, i8** %123, !dbg !26, !tbaa !49, !nonnull !4
   %125 = bitcast i8* %124 to double*, !dbg !26
   %126 = getelementptr inbounds double, double* %125, i64 %115, !dbg !26
   %127 = load double, double* %126, align 8, !dbg !26, !tbaa !51
; └
  %128 = zext i1 %111 to i8, !dbg !25
  %129 = trunc i8 %128 to i1, !dbg !25
  %130 = xor i1 %129, true, !dbg !25
  %131 = select i1 %130, double %value_phi3, double %127, !dbg !25
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %132 = icmp eq i64 %value_phi5, %98, !dbg !91
    %133 = zext i1 %132 to i8, !dbg !91
; │└
   %134 = trunc i8 %133 to i1, !dbg !24
   %135 = xor i1 %134, true, !dbg !24
   br i1 %135, label %L24, label %L23, !dbg !24
; └
}

define nonnull %jl_value_t* @jfptr_log_sum_exp_194(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !15, !align !16
  %10 = call double @julia_log_sum_exp_193(%jl_value_t* %9)
  %11 = bitcast %jl_value_t*** %3 to i8*
  %12 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %11, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %13 = bitcast %jl_value_t* %12 to double*
  store double %10, double* %13, align 8, !tbaa !94
  ret %jl_value_t* %12
}

declare %jl_value_t*** @julia.ptls_states()

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

; Function Attrs: noreturn
declare void @jl_bounds_error_ints(%jl_value_t*, i64*, i64) #2

declare double @j_exp_194(double)

declare double @j_log_195(double)

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { noreturn }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "log_sum_exp", linkageName: "julia_log_sum_exp_193", scope: null, file: !3, line: 71, type: !6, scopeLine: 71, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 809, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "array.jl", directory: ".")
!14 = !DILocation(line: 72, scope: !5)
!15 = !{i64 40}
!16 = !{i64 16}
!17 = !{!18, !18, i64 0}
!18 = !{!"jtbaa_arraylen", !19, i64 0}
!19 = !{!"jtbaa_array", !9, i64 0}
!20 = !DILocation(line: 620, scope: !21, inlinedAt: !23)
!21 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !22, file: !22, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!22 = !DIFile(filename: "range.jl", directory: ".")
!23 = !DILocation(line: 73, scope: !5)
!24 = !DILocation(line: 624, scope: !21, inlinedAt: !25)
!25 = !DILocation(line: 74, scope: !5)
!26 = !DILocation(line: 809, scope: !12, inlinedAt: !25)
!27 = !DILocation(line: 86, scope: !28, inlinedAt: !30)
!28 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !29, file: !29, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!29 = !DIFile(filename: "int.jl", directory: ".")
!30 = !DILocation(line: 625, scope: !21, inlinedAt: !25)
!31 = !DILocation(line: 219, scope: !32, inlinedAt: !33)
!32 = distinct !DISubprogram(name: "length;", linkageName: "length", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!33 = !DILocation(line: 785, scope: !34, inlinedAt: !35)
!34 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!35 = !DILocation(line: 785, scope: !34, inlinedAt: !36)
!36 = !DILocation(line: 77, scope: !5)
!37 = !DILocation(line: 441, scope: !38, inlinedAt: !39)
!38 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !29, file: !29, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!39 = !DILocation(line: 350, scope: !40, inlinedAt: !42)
!40 = distinct !DISubprogram(name: ">=;", linkageName: ">=", scope: !41, file: !41, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!41 = !DIFile(filename: "operators.jl", directory: ".")
!42 = !DILocation(line: 447, scope: !43, inlinedAt: !33)
!43 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !29, file: !29, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!44 = !DILocation(line: 440, scope: !43, inlinedAt: !42)
!45 = !DILocation(line: 40, scope: !46, inlinedAt: !42)
!46 = distinct !DISubprogram(name: "&;", linkageName: "&", scope: !47, file: !47, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!47 = !DIFile(filename: "bool.jl", directory: ".")
!48 = !DILocation(line: 809, scope: !12, inlinedAt: !33)
!49 = !{!50, !50, i64 0}
!50 = !{!"jtbaa_arrayptr", !19, i64 0}
!51 = !{!52, !52, i64 0}
!52 = !{!"jtbaa_arraybuf", !53, i64 0}
!53 = !{!"jtbaa_data", !9, i64 0}
!54 = !DILocation(line: 785, scope: !34, inlinedAt: !55)
!55 = !DILocation(line: 78, scope: !5)
!56 = !DILocation(line: 403, scope: !57, inlinedAt: !55)
!57 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !58, file: !58, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!58 = !DIFile(filename: "float.jl", directory: ".")
!59 = !DILocation(line: 401, scope: !60, inlinedAt: !55)
!60 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !58, file: !58, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!61 = !DILocation(line: 85, scope: !62, inlinedAt: !63)
!62 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !29, file: !29, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!63 = !DILocation(line: 922, scope: !62, inlinedAt: !54)
!64 = !DILocation(line: 219, scope: !32, inlinedAt: !54)
!65 = !DILocation(line: 441, scope: !38, inlinedAt: !66)
!66 = !DILocation(line: 350, scope: !40, inlinedAt: !67)
!67 = !DILocation(line: 447, scope: !43, inlinedAt: !54)
!68 = !DILocation(line: 440, scope: !43, inlinedAt: !67)
!69 = !DILocation(line: 40, scope: !46, inlinedAt: !67)
!70 = !DILocation(line: 809, scope: !12, inlinedAt: !54)
!71 = !DILocation(line: 86, scope: !28, inlinedAt: !54)
!72 = !DILocation(line: 80, scope: !5)
!73 = !DILocation(line: 401, scope: !60, inlinedAt: !72)
!74 = !DILocation(line: 219, scope: !32, inlinedAt: !23)
!75 = !DILocation(line: 441, scope: !38, inlinedAt: !76)
!76 = !DILocation(line: 350, scope: !40, inlinedAt: !77)
!77 = !DILocation(line: 285, scope: !78, inlinedAt: !79)
!78 = distinct !DISubprogram(name: "unitrange_last;", linkageName: "unitrange_last", scope: !22, file: !22, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!79 = !DILocation(line: 280, scope: !80, inlinedAt: !81)
!80 = distinct !DISubprogram(name: "UnitRange;", linkageName: "UnitRange", scope: !22, file: !22, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!81 = !DILocation(line: 5, scope: !82, inlinedAt: !23)
!82 = distinct !DISubprogram(name: "Colon;", linkageName: "Colon", scope: !22, file: !22, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!83 = !DILocation(line: 82, scope: !43, inlinedAt: !84)
!84 = !DILocation(line: 303, scope: !85, inlinedAt: !86)
!85 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !41, file: !41, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!86 = !DILocation(line: 503, scope: !87, inlinedAt: !20)
!87 = distinct !DISubprogram(name: "isempty;", linkageName: "isempty", scope: !22, file: !22, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!88 = !DILocation(line: 458, scope: !89, inlinedAt: !90)
!89 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !58, file: !58, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!90 = !DILocation(line: 303, scope: !85, inlinedAt: !25)
!91 = !DILocation(line: 398, scope: !92, inlinedAt: !24)
!92 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !93, file: !93, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!93 = !DIFile(filename: "promotion.jl", directory: ".")
!94 = !{!95, !95, i64 0}
!95 = !{!"jtbaa_immut", !96, i64 0}
!96 = !{!"jtbaa_value", !53, i64 0}
