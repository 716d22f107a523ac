// Every floating-point instruction of the LangRef and the casts around it, in LLVM assembly, with the vectors and
// aggregates that carry floats. Bodies return %r. Kinds other than double are entered and left by casts, which so
// are tested in each row too.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { f32, int } from '../harness/point';
import { ll, type Precision, type RowTuple } from '../harness/row';

interface Kind {
  readonly name: string;
  readonly precision?: Precision;
  readonly from?: number;
}

const KINDS: readonly Kind[] = [
  { name: 'float', precision: 'float' },
  { name: 'half', precision: 'half', from: 15 },
  { name: 'bfloat', precision: 'bfloat', from: 19 },
  { name: 'x86_fp80' },
  { name: 'fp128' },
];

const OPERATIONS: readonly (readonly [name: string, text: (kind: string) => string])[] = [
  ['fadd', (kind) => `%c = fadd ${kind} %a, %b`],
  ['fsub', (kind) => `%c = fsub ${kind} %a, %b`],
  ['fmul', (kind) => `%c = fmul ${kind} %a, %b`],
  ['fdiv', (kind) => `%c = fdiv ${kind} %a, %b`],
  ['fneg', (kind) => `%n = fneg ${kind} %a\n %c = fmul ${kind} %n, %b`],
  ['fcmp and select', (kind) => `%o = fcmp olt ${kind} %a, %b\n %s = select i1 %o, ${kind} %a, ${kind} %b\n %c = fmul ${kind} %s, %s`],
];

/** Enters `kind` from double, does the operation, returns to double. */
const inKind = (kind: Kind, operation: string, [name, text]: (typeof OPERATIONS)[number]): RowTuple => {
  const [enter, leave] = kind.name === 'x86_fp80' || kind.name === 'fp128' ? ['fpext', 'fptrunc'] : ['fptrunc', 'fpext'];
  return [
    `${name} ${kind.name}`,
    ll`%a = ${enter} double %x to ${kind.name}
       %b = ${enter} double %y to ${kind.name}
       ${operation === '' ? text(kind.name) : operation}
       %r = ${leave} ${kind.name} %c to double`,
    [1.375, -2.25],
    { precision: kind.precision, from: kind.from },
  ] as RowTuple;
};

gradients([
  ['fadd', '%r = fadd double %x, %y', [1.5, -2]],
  ['fsub', '%r = fsub double %x, %y', [1.5, -2]],
  ['fmul', '%r = fmul double %x, %y', [1.5, -2]],
  ['fdiv', '%r = fdiv double %x, %y', [1.5, -2]],
  ['frem', '%r = frem double %x, %y', [7.3, 2.1]],
  ['fneg', '%r = fneg double %x', [1.5]],
  ['fmul of a value with itself', '%r = fmul double %x, %x', [-1.5]],
  ['fsub from zero, the old negation', '%r = fsub double -0.0, %x', [1.5]],
  ['fadd with itself', '%r = fadd double %x, %x', [1.5]],
  ['constant operands', '%a = fmul double %x, 3.0\n %b = fdiv double 2.0, %a\n %r = fsub double %b, 1.0', [0.7]],
  ['result unused in part', '%a = fmul double %x, %y\n %r = fadd double %x, 1.0', [0.7, 2]],
  ['argument without effect', '%r = fmul double %x, %x', [0.7, 2]],
  ['constant result', '%r = fadd double 1.0, 2.0', [0.7]],
  ['argument returned', 'ret double %y', [0.7, 2]],
  ['frem float', '%r = frem float %x, %y', [f32(7.3), f32(2.1)], { returns: 'float' }],

  ['fast-math flags', '%a = fmul fast double %x, %y\n %b = fadd nnan ninf double %a, %x\n %r = fdiv arcp contract double %b, %y', [1.5, -2]],
  ['fcmp and select', '%c = fcmp ogt double %x, %y\n %a = fmul double %x, %x\n %r = select i1 %c, double %a, double %y', [1.5, -2]],
  ['select between products', '%a = fmul double %x, %y\n %b = fdiv double %x, %y\n %c = icmp sgt i32 %z, 3\n %r = select i1 %c, double %a, double %b', [1.5, -2, int(4)]],
  ['select of the same value twice', '%c = fcmp ogt double %x, %y\n %r = select i1 %c, double %x, double %x', [1.5, -2]],
  ['fcmp and phi', `%c = fcmp ogt double %x, %y
    br i1 %c, label %then, label %done
    then:
    %a = fmul double %x, %y
    br label %done
    done:
    %p = phi double [ %a, %then ], [ %x, %entry ]
    %r = fmul double %p, %p`, [1.5, -2]],
  ['phi with two edges from one switch', `switch i32 %y, label %other [ i32 1, label %done
      i32 2, label %done
      i32 3, label %three ]
    three:
    %a = fmul double %x, 3.0
    br label %done
    other:
    %b = fmul double %x, %x
    br label %done
    done:
    %r = phi double [ %x, %entry ], [ %x, %entry ], [ %a, %three ], [ %b, %other ]`, [1.5, int(2)]],
  ['switch to the default', `switch i32 %y, label %other [ i32 1, label %done
      i32 3, label %three ]
    three:
    %a = fmul double %x, 3.0
    br label %done
    other:
    %b = fmul double %x, %x
    br label %done
    done:
    %r = phi double [ %x, %entry ], [ %a, %three ], [ %b, %other ]`, [1.5, int(7)]],
  ['freeze', '%a = freeze double %x\n %r = fmul double %a, %a', [1.5], { from: 10 }],
  ['unreachable block with a phi use', `br label %done
    dead:
    %a = fmul double %x, %x
    br label %done
    done:
    %r = phi double [ %x, %entry ], [ %a, %dead ]`, [1.5]],

  ['sitofp', '%a = sitofp i32 %y to double\n %r = fmul double %a, %x', [1.5, int(-7)]],
  ['uitofp', '%a = uitofp i32 %y to double\n %r = fmul double %a, %x', [1.5, int(7)]],
  ['fptosi has derivative zero', '%i = fptosi double %y to i32\n %a = sitofp i32 %i to double\n %r = fmul double %a, %x', [1.5, 7.4]],
  ['fptoui has derivative zero', '%i = fptoui double %y to i64\n %a = uitofp i64 %i to double\n %r = fmul double %a, %x', [1.5, 7.4]],
  ['fptrunc and fpext', '%a = fptrunc double %x to float\n %b = fmul float %a, %a\n %r = fpext float %b to double', [1.5], { precision: 'float' }],
  ['float arguments', '%a = fmul float %x, %y\n %r = fdiv float %a, %x', [f32(1.5), f32(-2)], { returns: 'float' }],
  ['float argument, double result', '%a = fpext float %x to double\n %r = fmul double %a, %y', [f32(1.5), -2]],
  ['bitcast to i64 and back', '%a = fmul double %x, %x\n %i = bitcast double %a to i64\n %b = bitcast i64 %i to double\n %r = fmul double %b, %x', [1.5]],
  ['bitcast to a vector and back', '%v = bitcast double %x to <2 x i32>\n %b = bitcast <2 x i32> %v to double\n %r = fmul double %b, %b', [1.5]],

  ...KINDS.flatMap((kind) => OPERATIONS.map((operation) => inKind(kind, '', operation))),

  ['half to bfloat by way of float', `%h = fptrunc double %x to half
    %f = fpext half %h to float
    %b = fptrunc float %f to bfloat
    %g = fpext bfloat %b to double
    %r = fmul double %g, %g`, [1.5], { precision: 'bfloat', from: 19 }],
  ['x86_fp80 to fp128 and back', `%l = fpext double %x to x86_fp80
    %s = fmul x86_fp80 %l, %l
    %q = fpext x86_fp80 %s to fp128
    %t = fmul fp128 %q, %q
    %m = fptrunc fp128 %t to x86_fp80
    %r = fptrunc x86_fp80 %m to double`, [1.1]],

  ['vector fadd fsub fmul fdiv fneg', `%a = insertelement <2 x double> undef, double %x, i32 0
    %v = insertelement <2 x double> %a, double %y, i32 1
    %s = fadd <2 x double> %v, <double 1.0, double 3.0>
    %m = fmul <2 x double> %s, %v
    %n = fneg <2 x double> %m
    %d = fdiv <2 x double> %n, <double 2.0, double 7.0>
    %e = fsub <2 x double> %d, %v
    %p = extractelement <2 x double> %e, i32 0
    %q = extractelement <2 x double> %e, i32 1
    %r = fmul double %p, %q`, [1.5, -2]],
  ['insertelement and extractelement at a run-time index', `%a = insertelement <4 x double> <double 1.0, double 2.0, double 3.0, double 4.0>, double %x, i32 %z
    %b = insertelement <4 x double> %a, double %y, i32 0
    %c = fmul <4 x double> %b, %b
    %r = extractelement <4 x double> %c, i32 %z`, [1.5, -2, int(2)]],
  ['shufflevector', `%a = insertelement <2 x double> undef, double %x, i32 0
    %v = insertelement <2 x double> %a, double %y, i32 1
    %w = fmul <2 x double> %v, %v
    %s = shufflevector <2 x double> %v, <2 x double> %w, <4 x i32> <i32 0, i32 3, i32 3, i32 1>
    %t = fmul <4 x double> %s, <double 2.0, double 3.0, double 5.0, double 7.0>
    %u = shufflevector <4 x double> %t, <4 x double> undef, <2 x i32> <i32 1, i32 3>
    %p = extractelement <2 x double> %u, i32 0
    %q = extractelement <2 x double> %u, i32 1
    %r = fmul double %p, %q`, [1.5, -2]],
  ['shufflevector as a splat', `%a = insertelement <4 x double> undef, double %x, i32 0
    %v = shufflevector <4 x double> %a, <4 x double> undef, <4 x i32> zeroinitializer
    %t = fmul <4 x double> %v, <double 2.0, double 3.0, double 5.0, double 7.0>
    %p = extractelement <4 x double> %t, i32 1
    %q = extractelement <4 x double> %t, i32 3
    %r = fmul double %p, %q`, [1.5]],
  ['vector fcmp and select', `%a = insertelement <2 x double> undef, double %x, i32 0
    %v = insertelement <2 x double> %a, double %y, i32 1
    %c = fcmp olt <2 x double> %v, <double 0.0, double 0.0>
    %n = fmul <2 x double> %v, %v
    %s = select <2 x i1> %c, <2 x double> %v, <2 x double> %n
    %p = extractelement <2 x double> %s, i32 0
    %q = extractelement <2 x double> %s, i32 1
    %r = fmul double %p, %q`, [1.5, -2]],
  ['vectors of float, cast lane by lane', `%a = insertelement <2 x double> undef, double %x, i32 0
    %v = insertelement <2 x double> %a, double %y, i32 1
    %f = fptrunc <2 x double> %v to <2 x float>
    %g = fmul <2 x float> %f, %f
    %d = fpext <2 x float> %g to <2 x double>
    %p = extractelement <2 x double> %d, i32 0
    %q = extractelement <2 x double> %d, i32 1
    %r = fmul double %p, %q`, [1.5, -2], { precision: 'float' }],
  ['vector phi', `%a = insertelement <2 x double> undef, double %x, i32 0
    %v = insertelement <2 x double> %a, double %y, i32 1
    %c = fcmp ogt double %x, %y
    br i1 %c, label %then, label %done
    then:
    %w = fmul <2 x double> %v, %v
    br label %done
    done:
    %s = phi <2 x double> [ %w, %then ], [ %v, %entry ]
    %p = extractelement <2 x double> %s, i32 0
    %q = extractelement <2 x double> %s, i32 1
    %r = fmul double %p, %q`, [1.5, -2]],

  ['insertvalue and extractvalue', `%a = insertvalue { double, i32, double } undef, double %x, 0
    %b = insertvalue { double, i32, double } %a, i32 7, 1
    %c = insertvalue { double, i32, double } %b, double %y, 2
    %p = extractvalue { double, i32, double } %c, 0
    %q = extractvalue { double, i32, double } %c, 2
    %r = fmul double %p, %q`, [1.5, -2]],
  ['nested aggregate with an array', `%a = insertvalue { [2 x double], { float, double } } undef, double %x, 0, 1
    %b = insertvalue { [2 x double], { float, double } } %a, double %y, 1, 1
    %p = extractvalue { [2 x double], { float, double } } %b, 0, 1
    %in = extractvalue { [2 x double], { float, double } } %b, 1
    %q = extractvalue { float, double } %in, 1
    %r = fmul double %p, %q`, [1.5, -2]],
  ['overwritten insertvalue', `%a = insertvalue { double, double } undef, double %x, 0
    %b = insertvalue { double, double } %a, double %y, 0
    %p = extractvalue { double, double } %b, 0
    %r = fmul double %p, %x`, [1.5, -2]],
  ['aggregate phi', `%a = insertvalue { double, double } { double 1.0, double 2.0 }, double %x, 0
    %c = fcmp ogt double %x, %y
    br i1 %c, label %then, label %done
    then:
    %b = insertvalue { double, double } %a, double %y, 1
    br label %done
    done:
    %s = phi { double, double } [ %b, %then ], [ %a, %entry ]
    %p = extractvalue { double, double } %s, 0
    %q = extractvalue { double, double } %s, 1
    %r = fmul double %p, %q`, [1.5, -2]],
  ['aggregate select', `%a = insertvalue { double, double } { double 1.0, double 2.0 }, double %x, 0
    %b = insertvalue { double, double } %a, double %y, 1
    %c = fcmp ogt double %x, %y
    %s = select i1 %c, { double, double } %b, { double, double } %a
    %p = extractvalue { double, double } %s, 0
    %q = extractvalue { double, double } %s, 1
    %r = fmul double %p, %q`, [1.5, -2]],

  ['alloca, store, load', `%m = alloca double
    store double %x, ptr %m
    %a = load double, ptr %m
    store double %y, ptr %m
    %b = load double, ptr %m
    %r = fmul double %a, %b`, [1.5, -2], { from: 15 }],
  ['volatile load and store', `%m = alloca double
    store volatile double %x, ptr %m
    %a = load volatile double, ptr %m
    %r = fmul double %a, %a`, [1.5], { from: 15 }],
  ['getelementptr into a struct', `%m = alloca { i32, [3 x double], float }
    %g = getelementptr { i32, [3 x double], float }, ptr %m, i32 0, i32 1, i32 %z
    store double %x, ptr %g
    %h = getelementptr i8, ptr %m, i64 16
    store double %y, ptr %h
    %a = load double, ptr %g
    %b = load double, ptr %h
    %r = fmul double %a, %b`, [1.5, -2, int(2)], { from: 15 }],
  ['vector load of two scalar stores', `%m = alloca [2 x double], align 16
    store double %x, ptr %m
    %h = getelementptr double, ptr %m, i64 1
    store double %y, ptr %h
    %v = load <2 x double>, ptr %m, align 16
    %w = fmul <2 x double> %v, %v
    store <2 x double> %w, ptr %m, align 16
    %a = load double, ptr %m
    %b = load double, ptr %h
    %r = fmul double %a, %b`, [1.5, -2], { from: 15 }],
  ['pointer select', `%m = alloca double
    %n = alloca double
    store double %x, ptr %m
    store double %y, ptr %n
    %c = fcmp olt double %x, %y
    %p = select i1 %c, ptr %m, ptr %n
    %a = load double, ptr %p
    %r = fmul double %a, %a`, [1.5, -2], { from: 15 }],
  ['pointer phi', `%m = alloca double
    %n = alloca double
    store double %x, ptr %m
    store double %y, ptr %n
    %c = fcmp olt double %x, %y
    br i1 %c, label %then, label %done
    then:
    br label %done
    done:
    %p = phi ptr [ %m, %then ], [ %n, %entry ]
    store double %x, ptr %p
    %a = load double, ptr %n
    %r = fmul double %a, %y`, [1.5, -2], { from: 15 }],
  ['address spaces of Julia', ll`%tracked = addrspacecast ptr %x to ptr addrspace(10)
    %derived = addrspacecast ptr addrspace(10) %tracked to ptr addrspace(11)
    %p = getelementptr double, ptr addrspace(11) %derived, i64 1
    %v = load double, ptr addrspace(11) %p
    %w = load double, ptr addrspace(10) %tracked
    %m = fmul double %v, %w
    store double %m, ptr addrspace(10) %tracked
    %n = load double, ptr %x
    %r = fmul double %n, %v`, [[1.5, -2]], { from: 15 }],
  ['an address space loaded from memory', ll`%slot = alloca ptr addrspace(10)
    %tracked = addrspacecast ptr %x to ptr addrspace(10)
    store ptr addrspace(10) %tracked, ptr %slot
    %l = load ptr addrspace(10), ptr %slot
    %p = getelementptr double, ptr addrspace(10) %l, i64 1
    %v = load double, ptr addrspace(10) %p
    %w = load double, ptr addrspace(10) %l
    %r = fmul double %v, %w`, [[1.5, -2]], { from: 15 }],
], { levels: [0, 2] });
