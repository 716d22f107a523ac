; ModuleID = 'relax!'
source_filename = "relax!"
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%jl_value_t = type opaque
%jl_array_t = type { i8*, i64, i16, i16, i32 }

@llvm.compiler.used = appending global [3 x i8*] [i8* bitcast (void (%jl_value_t*)* @jl_gc_queue_root to i8*), i8* bitcast (%jl_value_t* (i8*, i32, i32)* @jl_gc_pool_alloc to i8*), i8* bitcast (%jl_value_t* (i8*, i64)* @jl_gc_big_alloc to i8*)], section "llvm.metadata"

;  @ /corpus/functions.jl:82 within `relax!'
define void @"julia_relax!_199"(%jl_value_t* nonnull align 16 dereferenceable(40), double, i64) !dbg !5 {
top:
;  @ /corpus/functions.jl:83 within `relax!'
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl:441 within `<='
       %3 = icmp sgt i64 %2, 0, !dbg !7
; │││└└
     %4 = select i1 %3, i64 %2, i64 0, !dbg !13
; └└└
  br i1 %3, label %L11.preheader, label %L61, !dbg !20

L11.preheader:                                    ; preds = %top
; ┌ @ array.jl within `length'
   %5 = bitcast %jl_value_t* %0 to %jl_array_t*, !dbg !21
   %6 = getelementptr inbounds %jl_array_t, %jl_array_t* %5, i64 0, i32 1, !dbg !21
   %7 = load i64, i64* %6, align 8, !dbg !21, !tbaa !24
; └
; ┌ @ int.jl within `-'
   %8 = add i64 %7, -1, !dbg !29
; └
; ┌ @ range.jl:5 within `Colon'
; │┌ @ range.jl:280 within `UnitRange'
; ││┌ @ range.jl:285 within `unitrange_last'
; │││┌ @ operators.jl:350 within `>='
; ││││┌ @ int.jl within `<='
       %9 = icmp sgt i64 %8, 1, !dbg !31
; │││└└
     %10 = select i1 %9, i64 %8, i64 1, !dbg !32
; └└└
;  @ /corpus/functions.jl:84 within `relax!'
; ┌ @ array.jl within `getindex'
   %11 = bitcast %jl_value_t* %0 to double**, !dbg !33
   %12 = load double*, double** %11, align 8, !dbg !33
; └
;  @ /corpus/functions.jl:83 within `relax!'
  br i1 %9, label %L25.preheader.us, label %L61, !dbg !20

L25.preheader.us:                                 ; preds = %L51.us, %L11.preheader
  %value_phi2.us = phi i64 [ %27, %L51.us ], [ 1, %L11.preheader ]
;  @ /corpus/functions.jl:84 within `relax!'
; ┌ @ array.jl within `getindex'
   %.phi.trans.insert = getelementptr inbounds double, double* %12, i64 1, !dbg !33
; │ @ array.jl:809 within `getindex'
   %.pre = load double, double* %.phi.trans.insert, align 8, !dbg !36, !tbaa !37
   %.pre22 = load double, double* %12, align 8, !dbg !36, !tbaa !37
; └
  br label %L25.us, !dbg !35

L25.us:                                           ; preds = %L25.us, %L25.preheader.us
; ┌ @ array.jl:809 within `getindex'
   %13 = phi double [ %23, %L25.us ], [ %.pre22, %L25.preheader.us ], !dbg !36
   %14 = phi double [ %20, %L25.us ], [ %.pre, %L25.preheader.us ], !dbg !36
   %value_phi6.us = phi i64 [ %25, %L25.us ], [ 2, %L25.preheader.us ]
   %15 = add i64 %value_phi6.us, -1, !dbg !36
   %16 = getelementptr inbounds double, double* %12, i64 %15, !dbg !36
; └
; ┌ @ promotion.jl:312 within `*' @ float.jl:405
   %17 = fmul double %14, 2.000000e+00, !dbg !40
; └
; ┌ @ float.jl:403 within `-'
   %18 = fsub double %13, %17, !dbg !46
; └
; ┌ @ array.jl:809 within `getindex'
   %19 = getelementptr inbounds double, double* %12, i64 %value_phi6.us, !dbg !36
   %20 = load double, double* %19, align 8, !dbg !36, !tbaa !37
; └
; ┌ @ float.jl:401 within `+'
   %21 = fadd double %18, %20, !dbg !48
; └
; ┌ @ float.jl:405 within `*'
   %22 = fmul double %21, %1, !dbg !50
; └
; ┌ @ float.jl:401 within `+'
   %23 = fadd double %14, %22, !dbg !48
; └
; ┌ @ array.jl:847 within `setindex!'
   store double %23, double* %16, align 8, !dbg !51, !tbaa !37
; └
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %24 = icmp eq i64 %value_phi6.us, %10, !dbg !53
; │└
   %25 = add i64 %value_phi6.us, 1, !dbg !55
; └
  br i1 %24, label %L51.us, label %L25.us, !dbg !35

L51.us:                                           ; preds = %L25.us
; ┌ @ range.jl:624 within `iterate'
; │┌ @ promotion.jl:398 within `=='
    %26 = icmp eq i64 %value_phi2.us, %4, !dbg !53
; │└
   %27 = add nuw i64 %value_phi2.us, 1, !dbg !55
; └
  br i1 %26, label %L61, label %L25.preheader.us, !dbg !35

L61:                                              ; preds = %L51.us, %L11.preheader, %top
;  @ /corpus/functions.jl:86 within `relax!'
  ret void, !dbg !57
}

define nonnull %jl_value_t* @"jfptr_relax!_200"(%jl_value_t*, %jl_value_t**, i32) #0 {
top:
  %3 = load %jl_value_t*, %jl_value_t** %1, align 8, !nonnull !4, !dereferenceable !58, !align !59
  %4 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i64 1
  %5 = bitcast %jl_value_t** %4 to double**
  %6 = load double*, double** %5, align 8, !nonnull !4, !dereferenceable !60, !align !60
  %7 = load double, double* %6, align 8
  %8 = getelementptr inbounds %jl_value_t*, %jl_value_t** %1, i64 2
  %9 = bitcast %jl_value_t** %8 to i64**
  %10 = load i64*, i64** %9, align 8, !nonnull !4, !dereferenceable !60, !align !60
  %11 = load i64, i64* %10, align 8
  call void @"julia_relax!_199"(%jl_value_t* %3, double %7, i64 %11)
  ret %jl_value_t* inttoptr (i64 140530898169312 to %jl_value_t*)
}

; Function Attrs: inaccessiblemem_or_argmemonly
declare void @jl_gc_queue_root(%jl_value_t*) #1

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_pool_alloc(i8*, i32, i32) #2

; Function Attrs: allocsize(1)
declare noalias nonnull %jl_value_t* @jl_gc_big_alloc(i8*, i64) #2

attributes #0 = { "thunk" }
attributes #1 = { inaccessiblemem_or_argmemonly }
attributes #2 = { allocsize(1) }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}

!0 = !{i32 2, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_Julia, file: !3, producer: "julia", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, nameTableKind: GNU)
!3 = !DIFile(filename: "/corpus/functions.jl", directory: ".")
!4 = !{}
!5 = distinct !DISubprogram(name: "relax!", linkageName: "julia_relax!_199", scope: null, file: !3, line: 82, type: !6, scopeLine: 82, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!6 = !DISubroutineType(types: !4)
!7 = !DILocation(line: 441, scope: !8, inlinedAt: !10)
!8 = distinct !DISubprogram(name: "<=;", linkageName: "<=", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!9 = !DIFile(filename: "int.jl", directory: ".")
!10 = !DILocation(line: 350, scope: !11, inlinedAt: !13)
!11 = distinct !DISubprogram(name: ">=;", linkageName: ">=", scope: !12, file: !12, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!12 = !DIFile(filename: "operators.jl", directory: ".")
!13 = !DILocation(line: 285, scope: !14, inlinedAt: !16)
!14 = distinct !DISubprogram(name: "unitrange_last;", linkageName: "unitrange_last", scope: !15, file: !15, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!15 = !DIFile(filename: "range.jl", directory: ".")
!16 = !DILocation(line: 280, scope: !17, inlinedAt: !18)
!17 = distinct !DISubprogram(name: "UnitRange;", linkageName: "UnitRange", scope: !15, file: !15, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!18 = !DILocation(line: 5, scope: !19, inlinedAt: !20)
!19 = distinct !DISubprogram(name: "Colon;", linkageName: "Colon", scope: !15, file: !15, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!20 = !DILocation(line: 83, scope: !5)
!21 = !DILocation(line: 0, scope: !22, inlinedAt: !20)
!22 = distinct !DISubprogram(name: "length;", linkageName: "length", scope: !23, file: !23, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!23 = !DIFile(filename: "array.jl", directory: ".")
!24 = !{!25, !25, i64 0}
!25 = !{!"jtbaa_arraylen", !26, i64 0}
!26 = !{!"jtbaa_array", !27, i64 0}
!27 = !{!"jtbaa", !28, i64 0}
!28 = !{!"jtbaa"}
!29 = !DILocation(line: 0, scope: !30, inlinedAt: !20)
!30 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !9, file: !9, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!31 = !DILocation(line: 0, scope: !8, inlinedAt: !10)
!32 = !DILocation(line: 0, scope: !14, inlinedAt: !16)
!33 = !DILocation(line: 0, scope: !34, inlinedAt: !35)
!34 = distinct !DISubprogram(name: "getindex;", linkageName: "getindex", scope: !23, file: !23, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!35 = !DILocation(line: 84, scope: !5)
!36 = !DILocation(line: 809, scope: !34, inlinedAt: !35)
!37 = !{!38, !38, i64 0}
!38 = !{!"jtbaa_arraybuf", !39, i64 0}
!39 = !{!"jtbaa_data", !27, i64 0}
!40 = !DILocation(line: 405, scope: !41, inlinedAt: !43)
!41 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !42, file: !42, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!42 = !DIFile(filename: "float.jl", directory: ".")
!43 = !DILocation(line: 312, scope: !44, inlinedAt: !35)
!44 = distinct !DISubprogram(name: "*;", linkageName: "*", scope: !45, file: !45, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!45 = !DIFile(filename: "promotion.jl", directory: ".")
!46 = !DILocation(line: 403, scope: !47, inlinedAt: !35)
!47 = distinct !DISubprogram(name: "-;", linkageName: "-", scope: !42, file: !42, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!48 = !DILocation(line: 401, scope: !49, inlinedAt: !35)
!49 = distinct !DISubprogram(name: "+;", linkageName: "+", scope: !42, file: !42, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!50 = !DILocation(line: 405, scope: !41, inlinedAt: !35)
!51 = !DILocation(line: 847, scope: !52, inlinedAt: !35)
!52 = distinct !DISubprogram(name: "setindex!;", linkageName: "setindex!", scope: !23, file: !23, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!53 = !DILocation(line: 398, scope: !54, inlinedAt: !55)
!54 = distinct !DISubprogram(name: "==;", linkageName: "==", scope: !45, file: !45, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!55 = !DILocation(line: 624, scope: !56, inlinedAt: !35)
!56 = distinct !DISubprogram(name: "iterate;", linkageName: "iterate", scope: !15, file: !15, type: !6, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !4)
!57 = !DILocation(line: 86, scope: !5)
!58 = !{i64 40}
!59 = !{i64 16}
!60 = !{i64 8}
