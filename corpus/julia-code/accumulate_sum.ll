; ModuleID = 'accumulate_sum'
source_filename = "accumulate_sum"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:99 within `accumulate_sum'
define double @julia_accumulate_sum_222(%jl_value_t* nonnull align 16 dereferenceable(40)) !dbg !5 {
top:
;  @ /corpus/functions.jl:101 within `accumulate_sum'
; ┌ @ simdloop.jl:69 within `macro expansion'
; │┌ @ abstractarray.jl:212 within `eachindex'
; ││┌ @ abstractarray.jl:95 within `axes1'
; │││┌ @ abstractarray.jl:75 within `axes'
; ││││┌ @ array.jl:155 within `size'
       %1 = bitcast %jl_value_t* %0 to %jl_value_t**, !dbg !7
       %2 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i64 3, !dbg !7
       %3 = bitcast %jl_value_t** %2 to i64*, !dbg !7
       %4 = load i64, i64* %3, align 8, !dbg !7, !tbaa !21
; ││││└
; ││││┌ @ tuple.jl:157 within `map'
; │││││┌ @ range.jl:326 within `OneTo' @ range.jl:317
; ││││││┌ @ promotion.jl:409 within `max'
         %5 = icmp sgt i64 %4, 0, !dbg !26
         %6 = select i1 %5, i64 %4, i64 0, !dbg !26
; │└└└└└└
; │ @ simdloop.jl:72 within `macro expansion'
   br i1 %5, label %L13.lr.ph, label %L31, !dbg !36

L13.lr.ph:                                        ; preds = %top
; │ @ simdloop.jl:77 within `macro expansion' @ /corpus/functions.jl:102
; │┌ @ array.jl within `getindex'
    %7 = bitcast %jl_value_t* %0 to double**, !dbg !37
    %8 = load double*, double** %7, align 8, !dbg !37, !tbaa !42, !nonnull !4
; │└
; │ @ simdloop.jl:75 within `macro expansion'
   %min.iters.check = icmp ult i64 %6, 32, !dbg !44
   br i1 %min.iters.check, label %scalar.ph, label %vector.ph, !dbg !44

vector.ph:                                        ; preds = %L13.lr.ph
   %n.mod.vf = urem i64 %6, 32, !dbg !44
   %n.vec = sub i64 %6, %n.mod.vf, !dbg !44
   br label %vector.body, !dbg !44

vector.body:                                      ; preds = %vector.body, %vector.ph
; │ @ simdloop.jl:78 within `macro expansion'
; │┌ @ int.jl:86 within `+'
    %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ], !dbg !45
    %vec.phi = phi <8 x double> [ <double 1.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00>, %vector.ph ], [ %23, %vector.body ]
    %vec.phi10 = phi <8 x double> [ zeroinitializer, %vector.ph ], [ %24, %vector.body ]
    %vec.phi11 = phi <8 x double> [ zeroinitializer, %vector.ph ], [ %25, %vector.body ]
    %vec.phi12 = phi <8 x double> [ zeroinitializer, %vector.ph ], [ %26, %vector.body ]
    %9 = add i64 %index, 0, !dbg !45
; │└
; │ @ simdloop.jl:77 within `macro expansion' @ /corpus/functions.jl:102
; │┌ @ array.jl:809 within `getindex'
    %10 = getelementptr inbounds double, double* %8, i64 %9, !dbg !49
    %11 = getelementptr inbounds double, double* %10, i32 0, !dbg !49
    %12 = bitcast double* %11 to <8 x double>*, !dbg !49
    %wide.load = load <8 x double>, <8 x double>* %12, align 8, !dbg !49, !tbaa !50
    %13 = getelementptr inbounds double, double* %10, i32 8, !dbg !49
    %14 = bitcast double* %13 to <8 x double>*, !dbg !49
    %wide.load13 = load <8 x double>, <8 x double>* %14, align 8, !dbg !49, !tbaa !50
    %15 = getelementptr inbounds double, double* %10, i32 16, !dbg !49
    %16 = bitcast double* %15 to <8 x double>*, !dbg !49
    %wide.load14 = load <8 x double>, <8 x double>* %16, align 8, !dbg !49, !tbaa !50
    %17 = getelementptr inbounds double, double* %10, i32 24, !dbg !49
    %18 = bitcast double* %17 to <8 x double>*, !dbg !49
    %wide.load15 = load <8 x double>, <8 x double>* %18, align 8, !dbg !49, !tbaa !50
; │└
; │┌ @ intfuncs.jl:296 within `literal_pow'
; ││┌ @ float.jl:405 within `*'
     %19 = fmul contract <8 x double> %wide.load, %wide.load, !dbg !53
     %20 = fmul contract <8 x double> %wide.load13, %wide.load13, !dbg !53
     %21 = fmul contract <8 x double> %wide.load14, %wide.load14, !dbg !53
     %22 = fmul contract <8 x double> %wide.load15, %wide.load15, !dbg !53
; │└└
; │┌ @ float.jl:401 within `+'
    %23 = fadd fast <8 x double> %vec.phi, %19, !dbg !59
    %24 = fadd fast <8 x double> %vec.phi10, %20, !dbg !59
    %25 = fadd fast <8 x double> %vec.phi11, %21, !dbg !59
    %26 = fadd fast <8 x double> %vec.phi12, %22, !dbg !59
; │└
; │ @ simdloop.jl:78 within `macro expansion'
; │┌ @ int.jl:86 within `+'
    %index.next = add i64 %index, 32, !dbg !45
    %27 = icmp eq i64 %index.next, %n.vec, !dbg !45
    br i1 %27, label %middle.block, label %vector.body, !dbg !45, !llvm.loop !61

middle.block:                                     ; preds = %vector.body
; │└
; │ @ simdloop.jl:75 within `macro expansion'
   %bin.rdx = fadd fast <8 x double> %24, %23, !dbg !44
   %bin.rdx16 = fadd fast <8 x double> %25, %bin.rdx, !dbg !44
   %bin.rdx17 = fadd fast <8 x double> %26, %bin.rdx16, !dbg !44
   %rdx.shuf = shufflevector <8 x double> %bin.rdx17, <8 x double> undef, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 undef, i32 undef, i32 undef, i32 undef>, !dbg !44
   %bin.rdx18 = fadd fast <8 x double> %bin.rdx17, %rdx.shuf, !dbg !44
   %rdx.shuf19 = shufflevector <8 x double> %bin.rdx18, <8 x double> undef, <8 x i32> <i32 2, i32 3, i32 undef, i32 undef, i32 undef, i32 undef, i32 undef, i32 undef>, !dbg !44
   %bin.rdx20 = fadd fast <8 x double> %bin.rdx18, %rdx.shuf19, !dbg !44
   %rdx.shuf21 = shufflevector <8 x double> %bin.rdx20, <8 x double> undef, <8 x i32> <i32 1, i32 undef, i32 undef, i32 undef, i32 undef, i32 undef, i32 undef, i32 undef>, !dbg !44
   %bin.rdx22 = fadd fast <8 x double> %bin.rdx20, %rdx.shuf21, !dbg !44
   %28 = extractelement <8 x double> %bin.rdx22, i32 0, !dbg !44
   %cmp.n = icmp eq i64 %6, %n.vec, !dbg !44
   br i1 %cmp.n, label %L31, label %scalar.ph, !dbg !44

scalar.ph:                                        ; preds = %middle.block, %L13.lr.ph
   %bc.resume.val = phi i64 [ %n.vec, %middle.block ], [ 0, %L13.lr.ph ]
   %bc.merge.rdx = phi double [ 1.000000e+00, %L13.lr.ph ], [ %28, %middle.block ]
   br label %L13, !dbg !44

L13:                                              ; preds = %L13, %scalar.ph
   %value_phi16 = phi i64 [ %bc.resume.val, %scalar.ph ], [ %33, %L13 ]
   %value_phi5 = phi double [ %bc.merge.rdx, %scalar.ph ], [ %32, %L13 ]
; │ @ simdloop.jl:77 within `macro expansion' @ /corpus/functions.jl:102
; │┌ @ array.jl:809 within `getindex'
    %29 = getelementptr inbounds double, double* %8, i64 %value_phi16, !dbg !49
    %30 = load double, double* %29, align 8, !dbg !49, !tbaa !50
; │└
; │┌ @ intfuncs.jl:296 within `literal_pow'
; ││┌ @ float.jl:405 within `*'
     %31 = fmul contract double %30, %30, !dbg !53
; │└└
; │┌ @ float.jl:401 within `+'
    %32 = fadd fast double %value_phi5, %31, !dbg !59
; │└
; │ @ simdloop.jl:78 within `macro expansion'
; │┌ @ int.jl:86 within `+'
    %33 = add nuw nsw i64 %value_phi16, 1, !dbg !45
; │└
; │ @ simdloop.jl:75 within `macro expansion'
; │┌ @ int.jl:82 within `<'
    %34 = icmp ult i64 %33, %6, !dbg !63
; │└
   br i1 %34, label %L13, label %L31, !dbg !44, !llvm.loop !65

L31:                                              ; preds = %L13, %middle.block, %top
   %value_phi2 = phi double [ 1.000000e+00, %top ], [ %28, %middle.block ], [ %32, %L13 ]
; └
;  @ /corpus/functions.jl:104 within `accumulate_sum'
  ret double %value_phi2, !dbg !67
}

define nonnull %jl_value_t* @jfptr_accumulate_sum_223(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %thread_ptr = call i8* asm "movq %fs:0, $0", "=r"()
  %ptls_i8 = getelementptr i8, i8* %thread_ptr, i64 -15720
  %ptls = bitcast i8* %ptls_i8 to %jl_value_t***
  %3 = load %jl_value_t*, %jl_value_t** %1, align 8, !nonnull !4, !dereferenceable !68, !align !69
  %4 = call double @julia_accumulate_sum_222(%jl_value_t* %3)
  %5 = bitcast %jl_value_t*** %ptls to i8*
  %6 = call noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8* %5, i32 1400, i32 16) #1
  %7 = bitcast %jl_value_t* %6 to %jl_value_t**
  %8 = getelementptr %jl_value_t*, %jl_value_t** %7, i64 -1
  store %jl_value_t* inttoptr (i64 140530898480448 to %jl_value_t*), %jl_value_t** %8, !tbaa !70
  %9 = bitcast %jl_value_t* %6 to double*
  store double %4, double* %9, align 8, !tbaa !72
  ret %jl_value_t* %6
}

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_obj(i8*, i64, %jl_value_t*) #1

declare nonnull %jl_value_t* @j_throw_boundserror_223([1 x i64]* nocapture readonly, i64)

; Function Attrs: cold noreturn nounwind
declare void @llvm.trap() #2

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

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @julia.gc_alloc_bytes(i8*, i64) #1

attributes #0 = { "thunk" }
attributes #1 = { allocsize(1) }
attributes #2 = { cold noreturn nounwind }
attributes #3 = { argmemonly nounwind }
attributes #4 = { inaccessiblemem_or_argmemonly }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "accumulate_sum", linkageName: "julia_accumulate_sum_222", scope: null, file: !3, line: 99, type: !6, scopeLine: 99, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 155, scope: !8, inlinedAt: !10)
!8 = distinct !DISubprogram(name: "size;", linkageName: "size", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!9 = !DIFile(filename: "array.jl", directory: ".")
!10 = !DILocation(line: 75, scope: !11, inlinedAt: !13)
!11 = distinct !DISubprogram(name: "axes;", linkageName: "axes", scope: !12, file: !12, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!12 = !DIFile(filename: "abstractarray.jl", directory: ".")
!13 = !DILocation(line: 95, scope: !14, inlinedAt: !15)
!14 = distinct !DISubprogram(name: "axes1;", linkageName: "axes1", scope: !12, file: !12, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!15 = !DILocation(line: 212, scope: !16, inlinedAt: !17)
!16 = distinct !DISubprogram(name: "eachindex;", linkageName: "eachindex", scope: !12, file: !12, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!17 = !DILocation(line: 69, scope: !18, inlinedAt: !20)
!18 = distinct !DISubprogram(name: "macro expansion;", linkageName: "macro expansion", scope: !19, file: !19, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!19 = !DIFile(filename: "simdloop.jl", directory: ".")
!20 = !DILocation(line: 101, scope: !5)
!21 = !{!22, !22, i64 0}
!22 = !{!"jtbaa_arraysize", !23, i64 0}
!23 = !{!"jtbaa_array", !24, i64 0}
!24 = !{!"jtbaa", !25, i64 0}
!25 = !{!"jtbaa"}
!26 = !DILocation(line: 409, scope: !27, inlinedAt: !29)
!27 = distinct !DISubprogram(name: "max;", linkageName: "max", scope: !28, file: !28, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!28 = !DIFile(filename: "promotion.jl", directory: ".")
!29 = !DILocation(line: 317, scope: !30, inlinedAt: !32)
!30 = distinct !DISubprogram(name: "OneTo;", linkageName: "OneTo", scope: !31, file: !31, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!31 = !DIFile(filename: "range.jl", directory: ".")
!32 = !DILocation(line: 326, scope: !30, inlinedAt: !33)
!33 = !DILocation(line: 157, scope: !34, inlinedAt: !10)
!34 = distinct !DISubprogram(name: "map;", linkageName: "map", scope: !35, file: !35, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!35 = !DIFile(filename: "tuple.jl", directory: ".")
!36 = !DILocation(line: 72, scope: !18, inlinedAt: !20)
!37 = !DILocation(line: 0, scope: !38, inlinedAt: !39)
!38 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!39 = !DILocation(line: 102, scope: !40, inlinedAt: !41)
!40 = distinct !DISubprogram(name: "macro expansion;", linkageName: "macro expansion", scope: !3, file: !3, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!41 = !DILocation(line: 77, scope: !18, inlinedAt: !20)
!42 = !{!43, !43, i64 0}
!43 = !{!"jtbaa_arrayptr", !23, i64 0}
!44 = !DILocation(line: 75, scope: !18, inlinedAt: !20)
!45 = !DILocation(line: 86, scope: !46, inlinedAt: !48)
!46 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !47, file: !47, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!47 = !DIFile(filename: "int.jl", directory: ".")
!48 = !DILocation(line: 78, scope: !18, inlinedAt: !20)
!49 = !DILocation(line: 809, scope: !38, inlinedAt: !39)
!50 = !{!51, !51, i64 0}
!51 = !{!"jtbaa_arraybuf", !52, i64 0}
!52 = !{!"jtbaa_data", !24, i64 0}
!53 = !DILocation(line: 405, scope: !54, inlinedAt: !56)
!54 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !55, file: !55, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!55 = !DIFile(filename: "float.jl", directory: ".")
!56 = !DILocation(line: 296, scope: !57, inlinedAt: !39)
!57 = distinct !DISubprogram(name: "literal_pow;", linkageName: "literal_pow", scope: !58, file: !58, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!58 = !DIFile(filename: "intfuncs.jl", directory: ".")
!59 = !DILocation(line: 401, scope: !60, inlinedAt: !39)
!60 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !55, file: !55, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!61 = distinct !{!61, !62}
!62 = !{!"llvm.loop.isvectorized", i32 1}
!63 = !DILocation(line: 82, scope: !64, inlinedAt: !44)
!64 = distinct !DISubprogram(name: "<;", linkageName: "<", scope: !47, file: !47, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!65 = distinct !{!65, !66, !62}
!66 = !{!"llvm.loop.unroll.runtime.disable"}
!67 = !DILocation(line: 104, scope: !5)
!68 = !{i64 40}
!69 = !{i64 16}
!70 = !{!71, !71, i64 0}
!71 = !{!"jtbaa_tag", !52, i64 0}
!72 = !{!73, !73, i64 0}
!73 = !{!"jtbaa_immut", !74, i64 0}
!74 = !{!"jtbaa_value", !52, i64 0}
