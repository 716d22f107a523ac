; ModuleID = 'pushed'
source_filename = "pushed"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128-ni:10:11:12:13"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

;  @ /corpus/functions.jl:125 within `pushed'
define double @julia_pushed_252(%jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
  %x = alloca %jl_value_t*
  %1 = call %jl_value_t*** @julia.ptls_states()
  store %jl_value_t* null, %jl_value_t** %x, align 8
  %2 = bitcast %jl_value_t*** %1 to %jl_value_t**
  %3 = getelementptr inbounds %jl_value_t*, %jl_value_t** %2, i64 4
  %4 = bitcast %jl_value_t** %3 to i64**
  %5 = load i64*, i64** %4, !tbaa !7, !invariant.load !4
  store %jl_value_t* %0, %jl_value_t** %x
;  @ /corpus/functions.jl:126 within `pushed'
; ┌ @ array.jl:413 within `getindex'
; │┌ @ boot.jl:425 within `Array' @ boot.jl:406
    %6 = call %jl_value_t* inttoptr (i64 140531146270656 to %jl_value_t* (%jl_value_t*, i64)*)(%jl_value_t* inttoptr (i64 140530899894032 to %jl_value_t*), i64 0), !dbg !11
; └└
;  @ /corpus/functions.jl:127 within `pushed'
; ┌ @ array.jl:785 within `iterate' @ array.jl:785
; │┌ @ array.jl:219 within `length'
    %7 = load %jl_value_t*, %jl_value_t** %x, !dbg !19, !nonnull !4, !dereferenceable !25, !align !26
    %8 = bitcast %jl_value_t* %7 to %jl_array_t*, !dbg !19
    %9 = getelementptr inbounds %jl_array_t, %jl_array_t* %8, i32 0, i32 1, !dbg !19
    %10 = load i64, i64* %9, !dbg !19, !tbaa !27
; │└
; │┌ @ int.jl:447 within `<'
; ││┌ @ operators.jl:350 within `>='
; │││┌ @ int.jl:441 within `<='
      %11 = icmp sle i64 0, %10, !dbg !30
; ││└└
; ││ @ int.jl:447 within `<' @ int.jl:440
    %12 = icmp ult i64 0, %10, !dbg !38
; ││ @ int.jl:447 within `<'
; ││┌ @ bool.jl:40 within `&'
     %13 = zext i1 %11 to i8, !dbg !39
     %14 = zext i1 %12 to i8, !dbg !39
     %15 = and i8 %13, %14, !dbg !39
     %16 = trunc i8 %15 to i1, !dbg !39
; │└└
   %17 = zext i1 %16 to i8, !dbg !21
   %18 = trunc i8 %17 to i1, !dbg !21
   %19 = xor i1 %18, true, !dbg !21
   br i1 %19, label %L14, label %L11, !dbg !21

L11:                                              ; preds = %top
; │┌ @ array.jl:809 within `getindex'
    %20 = load %jl_value_t*, %jl_value_t** %x, !dbg !42, !nonnull !4, !dereferenceable !25, !align !26
    %21 = bitcast %jl_value_t* %20 to %jl_array_t*, !dbg !42
    %22 = getelementptr inbounds %jl_array_t, %jl_array_t* %21, i32 0, i32 0, !dbg !42
    %23 = load i8*, i8** %22, !dbg !42, !tbaa !43, !nonnull !4
    %24 = bitcast i8* %23 to double*, !dbg !42
    %25 = getelementptr inbounds double, double* %24, i64 0, !dbg !42
    %26 = load double, double* %25, align 8, !dbg !42, !tbaa !45
; │└
   br label %L15, !dbg !21

L14:                                              ; preds = %top
   br label %L15, !dbg !21

L15:                                              ; preds = %L14, %L11
   %value_phi = phi i8 [ 0, %L11 ], [ 1, %L14 ]
   %value_phi1 = phi double [ %26, %L11 ], [ undef, %L14 ]
   %value_phi2 = phi i64 [ 2, %L11 ], [ undef, %L14 ]
; │ @ array.jl:785 within `iterate'
   br label %L19, !dbg !23

L19:                                              ; preds = %L15
; └
  %27 = xor i8 %value_phi, 1, !dbg !24
  %28 = trunc i8 %27 to i1, !dbg !24
  %29 = xor i1 %28, true, !dbg !24
  br i1 %29, label %L62, label %L19.L21_crit_edge, !dbg !24

L19.L21_crit_edge:                                ; preds = %L19
; ┌ @ array.jl:785 within `iterate' @ array.jl:785
   br label %L21, !dbg !21

L21:                                              ; preds = %L61, %L19.L21_crit_edge
   %value_phi3 = phi double [ %value_phi1, %L19.L21_crit_edge ], [ %value_phi5, %L61 ]
   %value_phi4 = phi i64 [ %value_phi2, %L19.L21_crit_edge ], [ %value_phi6, %L61 ]
; └
;  @ /corpus/functions.jl:128 within `pushed'
; ┌ @ float.jl:405 within `*'
   %30 = fmul double %value_phi3, %value_phi3, !dbg !48
; └
; ┌ @ array.jl:935 within `push!'
; │┌ @ array.jl:892 within `_growend!'
; ││┌ @ essentials.jl:388 within `cconvert'
; │││┌ @ number.jl:7 within `convert'
; ││││┌ @ boot.jl:713 within `UInt64'
; │││││┌ @ boot.jl:683 within `toUInt64'
; ││││││┌ @ boot.jl:572 within `check_top_bit'
         br i1 true, label %L30, label %L28, !dbg !52

L28:                                              ; preds = %L21
         %31 = call nonnull %jl_value_t* @j_throw_inexacterror_253(%jl_value_t* inttoptr (i64 140530803687568 to %jl_value_t*), i64 1), !dbg !52
         call void @llvm.trap(), !dbg !52
         unreachable, !dbg !52

L30:                                              ; preds = %L21
; │││││││ @ boot.jl:573 within `check_top_bit'
         br label %L31, !dbg !68

L31:                                              ; preds = %L30
; ││││││└
        br label %L33, !dbg !54

L33:                                              ; preds = %L31
; │││││└
       br label %L34, !dbg !56

L34:                                              ; preds = %L33
; ││││└
      br label %L35, !dbg !58

L35:                                              ; preds = %L34
; │││└
     br label %L36, !dbg !61

L36:                                              ; preds = %L35
; ││└
    call void inttoptr (i64 140531146277984 to void (%jl_value_t*, i64)*)(%jl_value_t* %6, i64 1), !dbg !64
    br label %L38, !dbg !64

L38:                                              ; preds = %L36
; │└
; │ @ array.jl:936 within `push!'
; │┌ @ abstractarray.jl:302 within `lastindex'
; ││┌ @ abstractarray.jl:267 within `eachindex'
; │││┌ @ abstractarray.jl:95 within `axes1'
; ││││┌ @ abstractarray.jl:75 within `axes'
; │││││┌ @ array.jl:155 within `size'
        %32 = bitcast %jl_value_t* %6 to %jl_value_t**, !dbg !69
        %33 = getelementptr inbounds %jl_value_t*, %jl_value_t** %32, i32 3, !dbg !69
        %34 = bitcast %jl_value_t** %33 to i64*, !dbg !69
        %35 = load i64, i64* %34, !dbg !69, !tbaa !81
; │││││└
; │││││┌ @ tuple.jl:157 within `map'
; ││││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; │││││││┌ @ promotion.jl:409 within `max'
; ││││││││┌ @ int.jl:82 within `<'
           %36 = icmp slt i64 %35, 0, !dbg !83
; ││││││││└
          %37 = zext i1 %36 to i8, !dbg !84
          %38 = trunc i8 %37 to i1, !dbg !84
          %39 = xor i1 %38, true, !dbg !84
          %40 = select i1 %39, i64 %35, i64 0, !dbg !84
; │└└└└└└└
; │┌ @ array.jl:847 within `setindex!'
    %41 = sub i64 %40, 1, !dbg !94
    %42 = mul i64 %41, 1, !dbg !94
    %43 = add i64 0, %42, !dbg !94
    %44 = bitcast %jl_value_t* %6 to %jl_array_t*, !dbg !94
    %45 = getelementptr inbounds %jl_array_t, %jl_array_t* %44, i32 0, i32 1, !dbg !94
    %46 = load i64, i64* %45, !dbg !94, !tbaa !27
    %47 = icmp ult i64 %43, %46, !dbg !94
    br i1 %47, label %idxend, label %oob, !dbg !94

L43:                                              ; preds = %idxend
; └└
; ┌ @ array.jl:785 within `iterate'
; │┌ @ int.jl:922 within `-' @ int.jl:85
    %48 = sub i64 %value_phi4, 1, !dbg !96
; │└
; │┌ @ array.jl:219 within `length'
    %49 = load %jl_value_t*, %jl_value_t** %x, !dbg !100, !nonnull !4, !dereferenceable !25, !align !26
    %50 = bitcast %jl_value_t* %49 to %jl_array_t*, !dbg !100
    %51 = getelementptr inbounds %jl_array_t, %jl_array_t* %50, i32 0, i32 1, !dbg !100
    %52 = load i64, i64* %51, !dbg !100, !tbaa !27
; │└
; │┌ @ int.jl:447 within `<'
; ││┌ @ operators.jl:350 within `>='
; │││┌ @ int.jl:441 within `<='
      %53 = icmp sle i64 0, %52, !dbg !101
; ││└└
; ││ @ int.jl:447 within `<' @ int.jl:440
    %54 = icmp ult i64 %48, %52, !dbg !104
; ││ @ int.jl:447 within `<'
; ││┌ @ bool.jl:40 within `&'
     %55 = zext i1 %53 to i8, !dbg !105
     %56 = zext i1 %54 to i8, !dbg !105
     %57 = and i8 %55, %56, !dbg !105
     %58 = trunc i8 %57 to i1, !dbg !105
; │└└
   %59 = zext i1 %58 to i8, !dbg !99
   %60 = trunc i8 %59 to i1, !dbg !99
   %61 = xor i1 %60, true, !dbg !99
   br i1 %61, label %L55, label %L52, !dbg !99

L52:                                              ; preds = %L43
; │┌ @ array.jl:809 within `getindex'
    %62 = load %jl_value_t*, %jl_value_t** %x, !dbg !106, !nonnull !4, !dereferenceable !25, !align !26
    %63 = sub i64 %value_phi4, 1, !dbg !106
    %64 = mul i64 %63, 1, !dbg !106
    %65 = add i64 0, %64, !dbg !106
    %66 = bitcast %jl_value_t* %62 to %jl_array_t*, !dbg !106
    %67 = getelementptr inbounds %jl_array_t, %jl_array_t* %66, i32 0, i32 0, !dbg !106
    %68 = load i8*, i8** %67, !dbg !106, !tbaa !43, !nonnull !4
    %69 = bitcast i8* %68 to double*, !dbg !106
    %70 = getelementptr inbounds double, double* %69, i64 %65, !dbg !106
    %71 = load double, double* %70, align 8, !dbg !106, !tbaa !45
; │└
; │┌ @ int.jl:86 within `+'
    %72 = add i64 %value_phi4, 1, !dbg !107
; │└
   br label %L56, !dbg !99

L55:                                              ; preds = %L43
   br label %L56, !dbg !99

L56:                                              ; preds = %L55, %L52
   %value_phi5 = phi double [ %71, %L52 ], [ undef, %L55 ]
   %value_phi6 = phi i64 [ %72, %L52 ], [ undef, %L55 ]
   %value_phi7 = phi i8 [ 0, %L52 ], [ 1, %L55 ]
; └
  %73 = xor i8 %value_phi7, 1, !dbg !51
  %74 = trunc i8 %73 to i1, !dbg !51
  %75 = xor i1 %74, true, !dbg !51
  br i1 %75, label %L62, label %L61, !dbg !51

L61:                                              ; preds = %L56
;  @ /corpus/functions.jl:127 within `pushed'
; ┌ @ array.jl:785 within `iterate' @ array.jl:785
   br label %L21, !dbg !21

L62:                                              ; preds = %L56, %L19
; └
;  @ /corpus/functions.jl:130 within `pushed'
; ┌ @ array.jl:809 within `getindex'
   %76 = bitcast %jl_value_t* %6 to %jl_array_t*, !dbg !109
   %77 = getelementptr inbounds %jl_array_t, %jl_array_t* %76, i32 0, i32 1, !dbg !109
   %78 = load i64, i64* %77, !dbg !109, !tbaa !27
   %79 = icmp ult i64 0, %78, !dbg !109
   br i1 %79, label %idxend9, label %oob8, !dbg !109

after_noret:                                      ; No predecessors!
; └
;  @ /corpus/functions.jl:128 within `pushed'
; ┌ @ array.jl:935 within `push!'
; │┌ @ array.jl:892 within `_growend!'
; ││┌ @ essentials.jl:388 within `cconvert'
; │││┌ @ number.jl:7 within `convert'
; ││││┌ @ boot.jl:713 within `UInt64'
; │││││┌ @ boot.jl:683 within `toUInt64'
; ││││││┌ @ boot.jl:572 within `check_top_bit'
         unreachable, !dbg !52

oob:                                              ; preds = %L38
; │└└└└└└
; │ @ array.jl:936 within `push!'
; │┌ @ array.jl:847 within `setindex!'
    %80 = alloca i64, i64 1, !dbg !94
    %81 = getelementptr inbounds i64, i64* %80, i64 0, !dbg !94
    store i64 %40, i64* %81, !dbg !94
    call void @jl_bounds_error_ints(%jl_value_t* %6, i64* %80, i64 1), !dbg !94
    unreachable, !dbg !94

idxend:                                           ; preds = %L38
    %82 = bitcast %jl_value_t* %6 to %jl_array_t*, !dbg !94
    %83 = getelementptr inbounds %jl_array_t, %jl_array_t* %82, i32 0, i32 0, !dbg !94
    %84 = load i8*, i8** %83, !dbg !94, !tbaa !43, !nonnull !4
    %85 = bitcast i8* %84 to double*, !dbg !94
    %86 = getelementptr inbounds double, double* %85, i64 %43, !dbg !94
    store double %30, double* %86, align 8, !dbg !94, !tbaa !45
; │└
; │ @ array.jl:937 within `push!'
   br label %L43, !dbg !111

oob8:                                             ; preds = %L62
; └
;  @ /corpus/functions.jl:130 within `pushed'
; ┌ @ array.jl:809 within `getindex'
   %87 = alloca i64, i64 1, !dbg !109
   %88 = getelementptr inbounds i64, i64* %87, i64 0, !dbg !109
   store i64 1, i64* %88, !dbg !109
   call void @jl_bounds_error_ints(%jl_value_t* %6, i64* %87, i64 1), !dbg !109
   unreachable, !dbg !109

idxend9:                                          ; preds = %L62
   %89 = bitcast %jl_value_t* %6 to %jl_array_t*, !dbg !109
   %90 = getelementptr inbounds %jl_array_t, %jl_array_t* %89, i32 0, i32 0, !dbg !109
   %91 = load i8*, i8** %90, !dbg !109, !tbaa !43, !nonnull !4
   %92 = bitcast i8* %91 to double*, !dbg !109
   %93 = getelementptr inbounds double, double* %92, i64 0, !dbg !109
   %94 = load double, double* %93, align 8, !dbg !109, !tbaa !45
; └
; ┌ @ abstractarray.jl:302 within `lastindex'
; │┌ @ abstractarray.jl:267 within `eachindex'
; ││┌ @ abstractarray.jl:95 within `axes1'
; │││┌ @ abstractarray.jl:75 within `axes'
; ││││┌ @ array.jl:155 within `size'
       %95 = bitcast %jl_value_t* %6 to %jl_value_t**, !dbg !112
       %96 = getelementptr inbounds %jl_value_t*, %jl_value_t** %95, i32 3, !dbg !112
       %97 = bitcast %jl_value_t** %96 to i64*, !dbg !112
       %98 = load i64, i64* %97, !dbg !112, !tbaa !81
; ││││└
; ││││┌ @ tuple.jl:157 within `map'
; │││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; ││││││┌ @ promotion.jl:409 within `max'
; │││││││┌ @ int.jl:82 within `<'
          %99 = icmp slt i64 %98, 0, !dbg !117
; │││││││└
         %100 = zext i1 %99 to i8, !dbg !118
         %101 = trunc i8 %100 to i1, !dbg !118
         %102 = xor i1 %101, true, !dbg !118
         %103 = select i1 %102, i64 %98, i64 0, !dbg !118
; └└└└└└└
; ┌ @ array.jl:809 within `getindex'
   %104 = sub i64 %103, 1, !dbg !109
   %105 = mul i64 %104, 1, !dbg !109
   %106 = add i64 0, %105, !dbg !109
   %107 = bitcast %jl_value_t* %6 to %jl_array_t*, !dbg !109
   %108 = getelementptr inbounds %jl_array_t, %jl_array_t* %107, i32 0, i32 1, !dbg !109
   %109 = load i64, i64* %108, !dbg !109, !tbaa !27
   %110 = icmp ult i64 %106, %109, !dbg !109
   br i1 %110, label %idxend11, label %oob10, !dbg !109

oob10:                                            ; preds = %idxend9
   %111 = alloca i64, i64 1, !dbg !109
   %112 = getelementptr inbounds i64, i64* %111, i64 0, !dbg !109
   store i64 %103, i64* %112, !dbg !109
   call void @jl_bounds_error_ints(%jl_value_t* %6, i64* %111, i64 1), !dbg !109
   unreachable, !dbg !109

idxend11:                                         ; preds = %idxend9
   %113 = bitcast %jl_value_t* %6 to %jl_array_t*, !dbg !109
   %114 = getelementptr inbounds %jl_array_t, %jl_array_t* %113, i32 0, i32 0, !dbg !109
   %115 = load i8*, i8** %114, !dbg !109, !tbaa !43, !nonnull !4
   %116 = bitcast i8* %115 to double*, !dbg !109
   %117 = getelementptr inbounds double, double* %116, i64 %106, !dbg !109
   %118 = load double, double* %117, align 8, !dbg !109, !tbaa !45
; └
; ┌ @ float.jl:405 within `*'
   %119 = fmul double %94, %118, !dbg !122
; └
  ret double %119, !dbg !110
}

define nonnull %jl_value_t* @jfptr_pushed_253(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = call %jl_value_t*** @julia.ptls_states()
  %4 = bitcast %jl_value_t*** %3 to %jl_value_t**
  %5 = getelementptr inbounds %jl_value_t*, %jl_value_t** %4, i64 4
  %6 = bitcast %jl_value_t** %5 to i64**
  %7 = load i64*, i64** %6, !tbaa !7, !invariant.load !4
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i32 0
  %9 = load %jl_value_t*, %jl_value_t** %8, !nonnull !4, !dereferenceable !25, !align !26
  %10 = call double @julia_pushed_252(%jl_value_t* %9)
  %11 = bitcast %jl_value_t*** %3 to i8*
  %12 = call noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8* %11, i64 8, %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*)) #1
  %13 = bitcast %jl_value_t* %12 to double*
  store double %10, double* %13, align 8, !tbaa !123
  ret %jl_value_t* %12
}

declare %jl_value_t*** @julia.ptls_states()

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

declare nonnull %jl_value_t* @j_throw_inexacterror_253(%jl_value_t*, i64)

; Function Attrs: cold noreturn nounwind
declare void @llvm.trap() #2

; Function Attrs: noreturn
declare void @jl_bounds_error_ints(%jl_value_t*, i64*, i64) #3

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { cold noreturn nounwind }
attributes #3 = { noreturn }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "pushed", linkageName: "julia_pushed_252", scope: null, file: !3, line: 125, type: !6, scopeLine: 125, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !{!8, !8, i64 0, i64 1}
!8 = !{!"jtbaa_const", !9, i64 0}
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
!25 = !{i64 40}
!26 = !{i64 16}
!27 = !{!28, !28, i64 0}
!28 = !{!"jtbaa_arraylen", !29, i64 0}
!29 = !{!"jtbaa_array", !9, i64 0}
!30 = !DILocation(line: 441, scope: !31, inlinedAt: !33)
!31 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!32 = !DIFile(filename: "int.jl", directory: ".")
!33 = !DILocation(line: 350, scope: !34, inlinedAt: !36)
!34 = distinct !DISubprogram(name: ">=;", linkageName: ">=", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!35 = !DIFile(filename: "operators.jl", directory: ".")
!36 = !DILocation(line: 447, scope: !37, inlinedAt: !21)
!37 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!38 = !DILocation(line: 440, scope: !37, inlinedAt: !36)
!39 = !DILocation(line: 40, scope: !40, inlinedAt: !36)
!40 = distinct !DISubprogram(name: "&;", linkageName: "&", scope: !41, file: !41, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!41 = !DIFile(filename: "bool.jl", directory: ".")
!42 = !DILocation(line: 809, scope: !16, inlinedAt: !21)
!43 = !{!44, !44, i64 0}
!44 = !{!"jtbaa_arrayptr", !29, i64 0}
!45 = !{!46, !46, i64 0}
!46 = !{!"jtbaa_arraybuf", !47, i64 0}
!47 = !{!"jtbaa_data", !9, i64 0}
!48 = !DILocation(line: 405, scope: !49, inlinedAt: !51)
!49 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !50, file: !50, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!50 = !DIFile(filename: "float.jl", directory: ".")
!51 = !DILocation(line: 128, scope: !5)
!52 = !DILocation(line: 572, scope: !53, inlinedAt: !54)
!53 = distinct !DISubprogram(name: "check_top_bit;", linkageName: "check_top_bit", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!54 = !DILocation(line: 683, scope: !55, inlinedAt: !56)
!55 = distinct !DISubprogram(name: "toUInt64;", linkageName: "toUInt64", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!56 = !DILocation(line: 713, scope: !57, inlinedAt: !58)
!57 = distinct !DISubprogram(name: "UInt64;", linkageName: "UInt64", scope: !13, file: !13, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!58 = !DILocation(line: 7, scope: !59, inlinedAt: !61)
!59 = distinct !DISubprogram(name: "convert;", linkageName: "convert", scope: !60, file: !60, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!60 = !DIFile(filename: "number.jl", directory: ".")
!61 = !DILocation(line: 388, scope: !62, inlinedAt: !64)
!62 = distinct !DISubprogram(name: "cconvert;", linkageName: "cconvert", scope: !63, file: !63, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!63 = !DIFile(filename: "essentials.jl", directory: ".")
!64 = !DILocation(line: 892, scope: !65, inlinedAt: !66)
!65 = distinct !DISubprogram(name: "_growend!;", linkageName: "_growend!", scope: !17, file: !17, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!66 = !DILocation(line: 935, scope: !67, inlinedAt: !51)
!67 = distinct !DISubprogram(name: "push!;", linkageName: "push!", scope: !17, file: !17, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!68 = !DILocation(line: 573, scope: !53, inlinedAt: !54)
!69 = !DILocation(line: 155, scope: !70, inlinedAt: !71)
!70 = distinct !DISubprogram(name: "size;", linkageName: "size", scope: !17, file: !17, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!71 = !DILocation(line: 75, scope: !72, inlinedAt: !74)
!72 = distinct !DISubprogram(name: "axes;", linkageName: "axes", scope: !73, file: !73, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!73 = !DIFile(filename: "abstractarray.jl", directory: ".")
!74 = !DILocation(line: 95, scope: !75, inlinedAt: !76)
!75 = distinct !DISubprogram(name: "axes1;", linkageName: "axes1", scope: !73, file: !73, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!76 = !DILocation(line: 267, scope: !77, inlinedAt: !78)
!77 = distinct !DISubprogram(name: "eachindex;", linkageName: "eachindex", scope: !73, file: !73, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!78 = !DILocation(line: 302, scope: !79, inlinedAt: !80)
!79 = distinct !DISubprogram(name: "lastindex;", linkageName: "lastindex", scope: !73, file: !73, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!80 = !DILocation(line: 936, scope: !67, inlinedAt: !51)
!81 = !{!82, !82, i64 0}
!82 = !{!"jtbaa_arraysize", !29, i64 0}
!83 = !DILocation(line: 82, scope: !37, inlinedAt: !84)
!84 = !DILocation(line: 409, scope: !85, inlinedAt: !87)
!85 = distinct !DISubprogram(name: "max;", linkageName: "max", scope: !86, file: !86, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!86 = !DIFile(filename: "promotion.jl", directory: ".")
!87 = !DILocation(line: 317, scope: !88, inlinedAt: !90)
!88 = distinct !DISubprogram(name: "OneTo;", linkageName: "OneTo", scope: !89, file: !89, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!89 = !DIFile(filename: "range.jl", directory: ".")
!90 = !DILocation(line: 326, scope: !88, inlinedAt: !91)
!91 = !DILocation(line: 157, scope: !92, inlinedAt: !71)
!92 = distinct !DISubprogram(name: "map;", linkageName: "map", scope: !93, file: !93, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!93 = !DIFile(filename: "tuple.jl", directory: ".")
!94 = !DILocation(line: 847, scope: !95, inlinedAt: !80)
!95 = distinct !DISubprogram(name: "setindex!;", linkageName: "setindex!", scope: !17, file: !17, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!96 = !DILocation(line: 85, scope: !97, inlinedAt: !98)
!97 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!98 = !DILocation(line: 922, scope: !97, inlinedAt: !99)
!99 = !DILocation(line: 785, scope: !22, inlinedAt: !51)
!100 = !DILocation(line: 219, scope: !20, inlinedAt: !99)
!101 = !DILocation(line: 441, scope: !31, inlinedAt: !102)
!102 = !DILocation(line: 350, scope: !34, inlinedAt: !103)
!103 = !DILocation(line: 447, scope: !37, inlinedAt: !99)
!104 = !DILocation(line: 440, scope: !37, inlinedAt: !103)
!105 = !DILocation(line: 40, scope: !40, inlinedAt: !103)
!106 = !DILocation(line: 809, scope: !16, inlinedAt: !99)
!107 = !DILocation(line: 86, scope: !108, inlinedAt: !99)
!108 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !32, file: !32, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!109 = !DILocation(line: 809, scope: !16, inlinedAt: !110)
!110 = !DILocation(line: 130, scope: !5)
!111 = !DILocation(line: 937, scope: !67, inlinedAt: !51)
!112 = !DILocation(line: 155, scope: !70, inlinedAt: !113)
!113 = !DILocation(line: 75, scope: !72, inlinedAt: !114)
!114 = !DILocation(line: 95, scope: !75, inlinedAt: !115)
!115 = !DILocation(line: 267, scope: !77, inlinedAt: !116)
!116 = !DILocation(line: 302, scope: !79, inlinedAt: !110)
!117 = !DILocation(line: 82, scope: !37, inlinedAt: !118)
!118 = !DILocation(line: 409, scope: !85, inlinedAt: !119)
!119 = !DILocation(line: 317, scope: !88, inlinedAt: !120)
!120 = !DILocation(line: 326, scope: !88, inlinedAt: !121)
!121 = !DILocation(line: 157, scope: !92, inlinedAt: !113)
!122 = !DILocation(line: 405, scope: !49, inlinedAt: !110)
!123 = !{!124, !124, i64 0}
!124 = !{!"jtbaa_immut", !125, i64 0}
!125 = !{!"jtbaa_value", !47, i64 0}
