; ModuleID = 'work_array'
source_filename = "work_array"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

;  @ /corpus/functions.jl:116 within `work_array'
define double @julia_work_array_235(%jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
  %x = alloca %jl_value_t*
  %1 = call %jl_value_t*** @julia.ptls_states()
  store %jl_value_t* null, %jl_value_t** %x, align 8
  %2 = bitcast %jl_value_t*** %1 to %jl_value_t**
  %3 = getelementptr inbounds %jl_value_t*, %jl_value_t** %2, i64 4
  %4 = bitcast %jl_value_t** %3 to i64**
  %5 = load i64*, i64** %4, !tbaa !7, !invariant.load !4
  store %jl_value_t* %0, %jl_value_t** %x
;  @ /corpus/functions.jl:117 within `work_array'
; ┌ @ array.jl:375 within `similar'
; │┌ @ array.jl:154 within `size'
    %6 = load %jl_value_t*, %jl_value_t** %x, !dbg !11, !nonnull !4, !dereferenceable !17, !align !18
    %7 = bitcast %jl_value_t* %6 to %jl_value_t**, !dbg !11
    %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %7, i32 3, !dbg !11
    %9 = bitcast %jl_value_t** %8 to i64*, !dbg !11
    %10 = load i64, i64* %9, !dbg !11, !tbaa !19
; │└
; │┌ @ boot.jl:406 within `Array'
    %11 = call %jl_value_t* inttoptr (i64 140531146270656 to %jl_value_t* (%jl_value_t*, i64)*)(%jl_value_t* inttoptr (i64 140530899894032 to %jl_value_t*), i64 %10), !dbg !22
; └└
;  @ /corpus/functions.jl:118 within `work_array'
; ┌ @ array.jl:809 within `getindex'
   %12 = load %jl_value_t*, %jl_value_t** %x, !dbg !25, !nonnull !4, !dereferenceable !17, !align !18
   %13 = bitcast %jl_value_t* %12 to %jl_array_t*, !dbg !25
   %14 = getelementptr inbounds %jl_array_t, %jl_array_t* %13, i32 0, i32 1, !dbg !25
   %15 = load i64, i64* %14, !dbg !25, !tbaa !28
   %16 = icmp ult i64 0, %15, !dbg !25
   br i1 %16, label %idxend, label %oob, !dbg !25

L10:                                              ; preds = %idxend2
; └
;  @ /corpus/functions.jl:119 within `work_array'
; ┌ @ range.jl:620 within `iterate'
   br label %L12, !dbg !30

L11:                                              ; preds = %idxend2
   br label %L12, !dbg !30

L12:                                              ; preds = %L11, %L10
   %value_phi = phi i8 [ 1, %L10 ], [ 0, %L11 ]
   %value_phi3 = phi i64 [ 2, %L11 ], [ undef, %L10 ]
   %value_phi4 = phi i64 [ 2, %L11 ], [ undef, %L10 ]
; └
  %17 = xor i8 %value_phi, 1, !dbg !33
  %18 = trunc i8 %17 to i1, !dbg !33
  %19 = xor i1 %18, true, !dbg !33
  br i1 %19, label %L37, label %L12.L17_crit_edge, !dbg !33

L12.L17_crit_edge:                                ; preds = %L12
; ┌ @ range.jl:620 within `iterate'
   br label %L17, !dbg !30

L17:                                              ; preds = %L36, %L12.L17_crit_edge
   %value_phi5 = phi i64 [ %value_phi3, %L12.L17_crit_edge ], [ %value_phi13, %L36 ]
   %value_phi6 = phi i64 [ %value_phi4, %L12.L17_crit_edge ], [ %value_phi14, %L36 ]
; └
;  @ /corpus/functions.jl:120 within `work_array'
; ┌ @ int.jl:85 within `-'
   %20 = sub i64 %value_phi5, 1, !dbg !34
; └
; ┌ @ array.jl:809 within `getindex'
   %21 = sub i64 %20, 1, !dbg !38
   %22 = mul i64 %21, 1, !dbg !38
   %23 = add i64 0, %22, !dbg !38
   %24 = bitcast %jl_value_t* %11 to %jl_array_t*, !dbg !38
   %25 = getelementptr inbounds %jl_array_t, %jl_array_t* %24, i32 0, i32 1, !dbg !38
   %26 = load i64, i64* %25, !dbg !38, !tbaa !28
   %27 = icmp ult i64 %23, %26, !dbg !38
   br i1 %27, label %idxend8, label %oob7, !dbg !38

L28:                                              ; preds = %idxend12
; └
; ┌ @ range.jl:624 within `iterate'
   br label %L31, !dbg !39

L29:                                              ; preds = %idxend12
; │ @ range.jl:625 within `iterate'
; │┌ @ int.jl:86 within `+'
    %28 = add i64 %value_phi6, 1, !dbg !40
; │└
; │ @ range.jl:624 within `iterate'
   br label %L31, !dbg !39

L31:                                              ; preds = %L29, %L28
   %value_phi13 = phi i64 [ %28, %L29 ], [ undef, %L28 ]
   %value_phi14 = phi i64 [ %28, %L29 ], [ undef, %L28 ]
   %value_phi15 = phi i8 [ 1, %L28 ], [ 0, %L29 ]
; └
  %29 = xor i8 %value_phi15, 1, !dbg !37
  %30 = trunc i8 %29 to i1, !dbg !37
  %31 = xor i1 %30, true, !dbg !37
  br i1 %31, label %L37, label %L36, !dbg !37

L36:                                              ; preds = %L31
;  @ /corpus/functions.jl:119 within `work_array'
; ┌ @ range.jl:620 within `iterate'
   br label %L17, !dbg !30

L37:                                              ; preds = %L31, %L12
; └
;  @ /corpus/functions.jl:122 within `work_array'
; ┌ @ abstractarray.jl:302 within `lastindex'
; │┌ @ abstractarray.jl:267 within `eachindex'
; ││┌ @ abstractarray.jl:95 within `axes1'
; │││┌ @ abstractarray.jl:75 within `axes'
; ││││┌ @ array.jl:155 within `size'
       %32 = bitcast %jl_value_t* %11 to %jl_value_t**, !dbg !43
       %33 = getelementptr inbounds %jl_value_t*, %jl_value_t** %32, i32 3, !dbg !43
       %34 = bitcast %jl_value_t** %33 to i64*, !dbg !43
       %35 = load i64, i64* %34, !dbg !43, !tbaa !19
; ││││└
; ││││┌ @ tuple.jl:157 within `map'
; │││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; ││││││┌ @ promotion.jl:409 within `max'
; │││││││┌ @ int.jl:82 within `<'
          %36 = icmp slt i64 %35, 0, !dbg !54
; │││││││└
         %37 = zext i1 %36 to i8, !dbg !56
         %38 = trunc i8 %37 to i1, !dbg !56
         %39 = xor i1 %38, true, !dbg !56
         %40 = select i1 %39, i64 %35, i64 0, !dbg !56
; └└└└└└└
; ┌ @ array.jl:809 within `getindex'
   %41 = sub i64 %40, 1, !dbg !65
   %42 = mul i64 %41, 1, !dbg !65
   %43 = add i64 0, %42, !dbg !65
   %44 = bitcast %jl_value_t* %11 to %jl_array_t*, !dbg !65
   %45 = getelementptr inbounds %jl_array_t, %jl_array_t* %44, i32 0, i32 1, !dbg !65
   %46 = load i64, i64* %45, !dbg !65, !tbaa !28
   %47 = icmp ult i64 %43, %46, !dbg !65
   br i1 %47, label %idxend17, label %oob16, !dbg !65

oob:                                              ; preds = %top
; └
;  @ /corpus/functions.jl:118 within `work_array'
; ┌ @ array.jl:809 within `getindex'
   %48 = alloca i64, i64 1, !dbg !25
   %49 = getelementptr inbounds i64, i64* %48, i64 0, !dbg !25
   store i64 1, i64* %49, !dbg !25
   call void @jl_bounds_error_ints(%jl_value_t* %12, i64* %48, i64 1), !dbg !25
   unreachable, !dbg !25

idxend:                                           ; preds = %top
   %50 = bitcast %jl_value_t* %12 to %jl_array_t*, !dbg !25
   %51 = getelementptr inbounds %jl_array_t, %jl_array_t* %50, i32 0, i32 0, !dbg !25
   %52 = load i8*, i8** %51, !dbg !25, !tbaa !66, !nonnull !4
   %53 = bitcast i8* %52 to double*, !dbg !25
   %54 = getelementptr inbounds double, double* %53, i64 0, !dbg !25
   %55 = load double, double* %54, align 8, !dbg !25, !tbaa !68
; └
; ┌ @ array.jl:847 within `setindex!'
   %56 = bitcast %jl_value_t* %11 to %jl_array_t*, !dbg !71
   %57 = getelementptr inbounds %jl_array_t, %jl_array_t* %56, i32 0, i32 1, !dbg !71
   %58 = load i64, i64* %57, !dbg !71, !tbaa !28
   %59 = icmp ult i64 0, %58, !dbg !71
   br i1 %59, label %idxend2, label %oob1, !dbg !71

oob1:                                             ; preds = %idxend
   %60 = alloca i64, i64 1, !dbg !71
   %61 = getelementptr inbounds i64, i64* %60, i64 0, !dbg !71
   store i64 1, i64* %61, !dbg !71
   call void @jl_bounds_error_ints(%jl_value_t* %11, i64* %60, i64 1), !dbg !71
   unreachable, !dbg !71

idxend2:                                          ; preds = %idxend
   %62 = bitcast %jl_value_t* %11 to %jl_array_t*, !dbg !71
   %63 = getelementptr inbounds %jl_array_t, %jl_array_t* %62, i32 0, i32 0, !dbg !71
   %64 = load i8*, i8** %63, !dbg !71, !tbaa !66, !nonnull !4
   %65 = bitcast i8* %64 to double*, !dbg !71
   %66 = getelementptr inbounds double, double* %65, i64 0, !dbg !71
   store double %55, double* %66, align 8, !dbg !71, !tbaa !68
; └
;  @ /corpus/functions.jl:119 within `work_array'
; ┌ @ array.jl:219 within `length'
   %67 = load %jl_value_t*, %jl_value_t** %x, !dbg !73, !nonnull !4, !dereferenceable !17, !align !18
   %68 = bitcast %jl_value_t* %67 to %jl_array_t*, !dbg !73
   %69 = getelementptr inbounds %jl_array_t, %jl_array_t* %68, i32 0, i32 1, !dbg !73
   %70 = load i64, i64* %69, !dbg !73, !tbaa !28
; └
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %71 = icmp sle i64 2, %70, !dbg !75
; │││└└
     %72 = zext i1 %71 to i8, !dbg !80
     %73 = trunc i8 %72 to i1, !dbg !80
     %74 = xor i1 %73, true, !dbg !80
     %75 = select i1 %74, i64 1, i64 %70, !dbg !80
; └└└
; ┌ @ range.jl:620 within `iterate'
; │┌ @ range.jl:503 within `isempty'
; ││┌ @ operators.jl:303 within `>'
; │││┌ @ int.jl:82 within `<'
      %76 = icmp slt i64 %75, 2, !dbg !86
; │└└└
   %77 = zext i1 %76 to i8, !dbg !30
   %78 = trunc i8 %77 to i1, !dbg !30
   %79 = xor i1 %78, true, !dbg !30
   br i1 %79, label %L11, label %L10, !dbg !30

oob7:                                             ; preds = %L17
; └
;  @ /corpus/functions.jl:120 within `work_array'
; ┌ @ array.jl:809 within `getindex'
   %80 = alloca i64, i64 1, !dbg !38
   %81 = getelementptr inbounds i64, i64* %80, i64 0, !dbg !38
   store i64 %20, i64* %81, !dbg !38
   call void @jl_bounds_error_ints(%jl_value_t* %11, i64* %80, i64 1), !dbg !38
   unreachable, !dbg !38

idxend8:                                          ; preds = %L17
   %82 = bitcast %jl_value_t* %11 to %jl_array_t*, !dbg !38
   %83 = getelementptr inbounds %jl_array_t, %jl_array_t* %82, i32 0, i32 0, !dbg !38
   %84 = load i8*, i8** %83, !dbg !38, !tbaa !66, !nonnull !4
   %85 = bitcast i8* %84 to double*, !dbg !38
   %86 = getelementptr inbounds double, double* %85, i64 %23, !dbg !38
   %87 = load double, double* %86, align 8, !dbg !38, !tbaa !68
; └
; ┌ @ float.jl:405 within `*'
   %88 = fmul double %87, 5.000000e-01, !dbg !91
; └
; ┌ @ array.jl:809 within `getindex'
   %89 = load %jl_value_t*, %jl_value_t** %x, !dbg !38, !nonnull !4, !dereferenceable !17, !align !18
   %90 = sub i64 %value_phi5, 1, !dbg !38
   %91 = mul i64 %90, 1, !dbg !38
   %92 = add i64 0, %91, !dbg !38
   %93 = bitcast %jl_value_t* %89 to %jl_array_t*, !dbg !38
   %94 = getelementptr inbounds %jl_array_t, %jl_array_t* %93, i32 0, i32 1, !dbg !38
   %95 = load i64, i64* %94, !dbg !38, !tbaa !28
   %96 = icmp ult i64 %92, %95, !dbg !38
   br i1 %96, label %idxend10, label %oob9, !dbg !38

oob9:                                             ; preds = %idxend8
   %97 = alloca i64, i64 1, !dbg !38
   %98 = getelementptr inbounds i64, i64* %97, i64 0, !dbg !38
   store i64 %value_phi5, i64* %98, !dbg !38
   call void @jl_bounds_error_ints(%jl_value_t* %89, i64* %97, i64 1), !dbg !38
   unreachable, !dbg !38

idxend10:                                         ; preds = %idxend8
   %99 = bitcast %jl_value_t* %89 to %jl_array_t*, !dbg !38
   %100 = getelementptr inbounds %jl_array_t, %jl_array_t* %99, i32 0, i32 0, !dbg !38
   %101 = load i8*, i8** %100, !dbg !38, !tbaa !66, !nonnull !4
   %102 = bitcast i8* %101 to double*, !dbg !38
   %103 = getelementptr inbounds double, double* %102, i64 %92, !dbg !38
   %104 = load double, double* %103, align 8, !dbg !38, !tbaa !68
; └
; ┌ @ intfuncs.jl:296 within `literal_pow'
; │┌ @ float.jl:405 within `*'
    %105 = fmul double %104, %104, !dbg !94
; └└
; ┌ @ float.jl:401 within `+'
   %106 = fadd double %88, %105, !dbg !98
; └
; ┌ @ array.jl:847 within `setindex!'
   %107 = sub i64 %value_phi5, 1, !dbg !100
   %108 = mul i64 %107, 1, !dbg !100
   %109 = add i64 0, %108, !dbg !100
   %110 = bitcast %jl_value_t* %11 to %jl_array_t*, !dbg !100
   %111 = getelementptr inbounds %jl_array_t, %jl_array_t* %110, i32 0, i32 1, !dbg !100
   %112 = load i64, i64* %111, !dbg !100, !tbaa !28
   %113 = icmp ult i64 %109, %112, !dbg !100
   br i1 %113, label %idxend12, label %oob11, !dbg !100

oob11:                                            ; preds = %idxend10
   %114 = alloca i64, i64 1, !dbg !100
   %115 = getelementptr inbounds i64, i64* %114, i64 0, !dbg !100
   store i64 %value_phi5, i64* %115, !dbg !100
   call void @jl_bounds_error_ints(%jl_value_t* %11, i64* %114, i64 1), !dbg !100
   unreachable, !dbg !100

idxend12:                                         ; preds = %idxend10
   %116 = bitcast %jl_value_t* %11 to %jl_array_t*, !dbg !100
   %117 = getelementptr inbounds %jl_array_t, %jl_array_t* %116, i32 0, i32 0, !dbg !100
   %118 = load i8*, i8** %117, !dbg !100, !tbaa !66, !nonnull !4
   %119 = bitcast i8* %118 to double*, !dbg !100
   %120 = getelementptr inbounds double, double* %119, i64 %109, !dbg !100
   store double %106, double* %120, align 8, !dbg !100, !tbaa !68
; └
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %121 = icmp eq i64 %value_phi6, %75, !dbg !101
    %122 = zext i1 %121 to i8, !dbg !101
; │└
   %123 = trunc i8 %122 to i1, !dbg !39
   %124 = xor i1 %123, true, !dbg !39
   br i1 %124, label %L29, label %L28, !dbg !39

oob16:                                            ; preds = %L37
; └
;  @ /corpus/functions.jl:122 within `work_array'
; ┌ @ array.jl:809 within `getindex'
   %125 = alloca i64, i64 1, !dbg !65
   %126 = getelementptr inbounds i64, i64* %125, i64 0, !dbg !65
   store i64 %40, i64* %126, !dbg !65
   call void @jl_bounds_error_ints(%jl_value_t* %11, i64* %125, i64 1), !dbg !65
   unreachable, !dbg !65

idxend17:                                         ; preds = %L37
   %127 = bitcast %jl_value_t* %11 to %jl_array_t*, !dbg !65
   %128 = getelementptr inbounds %jl_array_t, %jl_array_t* %127, i32 0, i32 0, !dbg !65
   %129 = load i8*, i8** %128, !dbg !65, !tbaa !66, !nonnull !4
   %130 = bitcast i8* %129 to double*, !dbg !65
   %131 = getelementptr inbounds double, double* %130, i64 %43, !dbg !65
   %132 = load double, double* %131, align 8, !dbg !65, !tbaa !68
   %133 = bitcast %jl_value_t* %11 to %jl_array_t*, !dbg !65
   %134 = getelementptr inbounds %jl_array_t, %jl_array_t* %133, i32 0, i32 1, !dbg !65
   %135 = load i64, i64* %134, !dbg !65, !tbaa !28
   %136 = icmp ult i64 0, %135, !dbg !65
   br i1 %136, label %idxend19, label %oob18, !dbg !65

oob18:                                            ; preds = %idxend17
   %137 = alloca i64, i64 1, !dbg !65
   %138 = getelementptr inbounds i64, i64* %137, i64 0, !dbg !65
   store i64 1, i64* %138, !dbg !65
   call void @jl_bounds_error_ints(%jl_value_t* %11, i64* %137, i64 1), !dbg !65
   unreachable, !dbg !65

idxend19:                                         ; preds = %idxend17
   %139 = bitcast %jl_value_t* %11 to %jl_array_t*, !dbg !65
   %140 = getelementptr inbounds %jl_array_t, %jl_array_t* %139, i32 0, i32 0, !dbg !65
   %141 = load i8*, i8** %140, !dbg !65, !tbaa !66, !nonnull !4
   %142 = bitcast i8* %141 to double*, !dbg !65
   %143 = getelementptr inbounds double, double* %142, i64 0, !dbg !65
   %144 = load double, double* %143, align 8, !dbg !65, !tbaa !68
; └
; ┌ @ float.jl:405 within `*'
   %145 = fmul double %132, %144, !dbg !103
; └
  ret double %145, !dbg !53
}

define nonnull %jl_value_t* @jfptr_work_array_236(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !17, !align !18
  %10 = call double @julia_work_array_235(%jl_value_t* %9)
  %11 = bitcast %jl_value_t*** %3 to i8*
  %12 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %11, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %13 = bitcast %jl_value_t* %12 to double*
  store double %10, double* %13, align 8, !tbaa !104
  ret %jl_value_t* %12
}

declare %jl_value_t*** @julia.ptls_states()

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

; Function Attrs: noreturn
declare void @jl_bounds_error_ints(%jl_value_t*, i64*, i64) #2

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
!5 = distinct !DISubprogram(name: "work_array", linkageName: "julia_work_array_235", scope: null, file: !3, line: 116, type: !6, scopeLine: 116, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
!9 = !{!"jtbaa", !10, i64 0}
!10 = !{!"jtbaa"}
!11 = !DILocation(line: 154, scope: !12, inlinedAt: !14)
!12 = distinct !DISubprogram(name: "size;", linkageName: "size", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!13 = !DIFile(filename: "array.jl", directory: ".")
!14 = !DILocation(line: 375, scope: !15, inlinedAt: !16)
!15 = distinct !DISubprogram(name: "similar;", linkageName: "similar", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!16 = !DILocation(line: 117, scope: !5)
!17 = !{i64 40}
!18 = !{i64 16}
!19 = !{!20, !20, i64 0}
!20 = !{!"jtbaa_arraysize", !21, i64 0}
!21 = !{!"jtbaa_array", !9, i64 0}
!22 = !DILocation(line: 406, scope: !23, inlinedAt: !14)
!23 = distinct !DISubprogram(name: "Array;", linkageName: "Array", scope: !24, file: !24, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!24 = !DIFile(filename: "boot.jl", directory: ".")
!25 = !DILocation(line: 809, scope: !26, inlinedAt: !27)
!26 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!27 = !DILocation(line: 118, scope: !5)
!28 = !{!29, !29, i64 0}
!29 = !{!"jtbaa_arraylen", !21, i64 0}
!30 = !DILocation(line: 620, scope: !31, inlinedAt: !33)
!31 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!32 = !DIFile(filename: "range.jl", directory: ".")
!33 = !DILocation(line: 119, scope: !5)
!34 = !DILocation(line: 85, scope: !35, inlinedAt: !37)
!35 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !36, file: !36, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!36 = !DIFile(filename: "int.jl", directory: ".")
!37 = !DILocation(line: 120, scope: !5)
!38 = !DILocation(line: 809, scope: !26, inlinedAt: !37)
!39 = !DILocation(line: 624, scope: !31, inlinedAt: !37)
!40 = !DILocation(line: 86, scope: !41, inlinedAt: !42)
!41 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !36, file: !36, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!42 = !DILocation(line: 625, scope: !31, inlinedAt: !37)
!43 = !DILocation(line: 155, scope: !12, inlinedAt: !44)
!44 = !DILocation(line: 75, scope: !45, inlinedAt: !47)
!45 = distinct !DISubprogram(name: "axes;", linkageName: "axes", scope: !46, file: !46, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!46 = !DIFile(filename: "abstractarray.jl", directory: ".")
!47 = !DILocation(line: 95, scope: !48, inlinedAt: !49)
!48 = distinct !DISubprogram(name: "axes1;", linkageName: "axes1", scope: !46, file: !46, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!49 = !DILocation(line: 267, scope: !50, inlinedAt: !51)
!50 = distinct !DISubprogram(name: "eachindex;", linkageName: "eachindex", scope: !46, file: !46, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!51 = !DILocation(line: 302, scope: !52, inlinedAt: !53)
!52 = distinct !DISubprogram(name: "lastindex;", linkageName: "lastindex", scope: !46, file: !46, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!53 = !DILocation(line: 122, scope: !5)
!54 = !DILocation(line: 82, scope: !55, inlinedAt: !56)
!55 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !36, file: !36, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!56 = !DILocation(line: 409, scope: !57, inlinedAt: !59)
!57 = distinct !DISubprogram(name: "max;", linkageName: "max", scope: !58, file: !58, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!58 = !DIFile(filename: "promotion.jl", directory: ".")
!59 = !DILocation(line: 317, scope: !60, inlinedAt: !61)
!60 = distinct !DISubprogram(name: "OneTo;", linkageName: "OneTo", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!61 = !DILocation(line: 326, scope: !60, inlinedAt: !62)
!62 = !DILocation(line: 157, scope: !63, inlinedAt: !44)
!63 = distinct !DISubprogram(name: "map;", linkageName: "map", scope: !64, file: !64, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!64 = !DIFile(filename: "tuple.jl", directory: ".")
!65 = !DILocation(line: 809, scope: !26, inlinedAt: !53)
!66 = !{!67, !67, i64 0}
!67 = !{!"jtbaa_arrayptr", !21, i64 0}
!68 = !{!69, !69, i64 0}
!69 = !{!"jtbaa_arraybuf", !70, i64 0}
!70 = !{!"jtbaa_data", !9, i64 0}
!71 = !DILocation(line: 847, scope: !72, inlinedAt: !27)
!72 = distinct !DISubprogram(name: "setindex!;", linkageName: "setindex!", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!73 = !DILocation(line: 219, scope: !74, inlinedAt: !33)
!74 = distinct !DISubprogram(name: "length;", linkageName: "length", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!75 = !DILocation(line: 441, scope: !76, inlinedAt: !77)
!76 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !36, file: !36, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!77 = !DILocation(line: 350, scope: !78, inlinedAt: !80)
!78 = distinct !DISubprogram(name: ">=;", linkageName: ">=", scope: !79, file: !79, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!79 = !DIFile(filename: "operators.jl", directory: ".")
!80 = !DILocation(line: 285, scope: !81, inlinedAt: !82)
!81 = distinct !DISubprogram(name: "unitrange_last;", linkageName: "unitrange_last", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!82 = !DILocation(line: 280, scope: !83, inlinedAt: !84)
!83 = distinct !DISubprogram(name: "UnitRange;", linkageName: "UnitRange", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!84 = !DILocation(line: 5, scope: !85, inlinedAt: !33)
!85 = distinct !DISubprogram(name: "Colon;", linkageName: "Colon", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!86 = !DILocation(line: 82, scope: !55, inlinedAt: !87)
!87 = !DILocation(line: 303, scope: !88, inlinedAt: !89)
!88 = distinct !DISubprogram(name: ">;", linkageName: ">", scope: !79, file: !79, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!89 = !DILocation(line: 503, scope: !90, inlinedAt: !30)
!90 = distinct !DISubprogram(name: "isempty;", linkageName: "isempty", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!91 = !DILocation(line: 405, scope: !92, inlinedAt: !37)
!92 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !93, file: !93, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!93 = !DIFile(filename: "float.jl", directory: ".")
!94 = !DILocation(line: 405, scope: !92, inlinedAt: !95)
!95 = !DILocation(line: 296, scope: !96, inlinedAt: !37)
!96 = distinct !DISubprogram(name: "literal_pow;", linkageName: "literal_pow", scope: !97, file: !97, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!97 = !DIFile(filename: "intfuncs.jl", directory: ".")
!98 = !DILocation(line: 401, scope: !99, inlinedAt: !37)
!99 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !93, file: !93, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!100 = !DILocation(line: 847, scope: !72, inlinedAt: !37)
!101 = !DILocation(line: 398, scope: !102, inlinedAt: !39)
!102 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !58, file: !58, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!103 = !DILocation(line: 405, scope: !92, inlinedAt: !53)
!104 = !{!105, !105, i64 0}
!105 = !{!"jtbaa_immut", !106, i64 0}
!106 = !{!"jtbaa_value", !70, i64 0}
