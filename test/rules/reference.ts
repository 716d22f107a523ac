// What an operation computes, by its name alone, for tests that differentiate it numerically; and such a derivative.
import type { Rule } from '../../lib/rules';
import { complex, libm, several } from './libm';

/** Results of instructions and of the intrinsics that are no C function. */
const own: Readonly<Record<string, (...operands: [number, number, number, number]) => number[]>> = {
  fneg: (x) => [-x],
  fadd: (x, y) => [x + y],
  fsub: (x, y) => [x - y],
  fmul: (x, y) => [x * y],
  fdiv: (x, y) => [x / y],
  frem: (x, y) => [x % y],
  fpext: (x) => [x],
  fptrunc: (x) => [x],
  freeze: (x) => [x],
  select: (c, x, y) => [c ? x : y],
  fptosi: (x) => [Math.trunc(x)],
  fptoui: (x) => [Math.trunc(x)],
  sitofp: (n) => [n],
  uitofp: (n) => [n],
  fcmp: (x, y) => [Number(x < y)],
  'llvm.powi': (x, n) => [libm('powi', x, n)],
  'llvm.sincos': (x) => [Math.sin(x), Math.cos(x)],
  'llvm.sincospi': (x) => [libm('sinpi', x), libm('cospi', x)],
  'llvm.modf': (x) => several.modf!(x, 0),
  'llvm.frexp': (x) => several.frexp!(x, 0),
  'llvm.canonicalize': (x) => [x],
  'llvm.arithmetic.fence': (x) => [x],
  'llvm.fptrunc.round': (x) => [x],
  'llvm.is.fpclass': (x) => [Number(Number.isNaN(x))],
  'llvm.fptosi.sat': (x) => [Math.trunc(x)],
  'llvm.fptoui.sat': (x) => [Math.trunc(Math.max(0, x))],
  'llvm.experimental.constrained.fcmps': (x, y) => [Number(x < y)],
  scalb: (x, y) => [libm('scalb', x, y)],
  'complex product': (a, b, c, d) => [a * c - b * d, a * d + b * c],
  'complex quotient': (a, b, c, d) => complexQuotient(a, b, c, d),
};

const complexQuotient = (a: number, b: number, c: number, d: number): number[] => {
  const norm = c * c + d * d;
  return [(a * c + b * d) / norm, (b * c - a * d) / norm];
};

/** The results of the rule's operation for values of its operands that are no outs. */
export function reference(rule: Rule, operands: readonly number[]): readonly number[] {
  const compute = own[rule.name] ?? several[rule.name];
  if (compute) return compute(...(operands as [number, number, number, number]));
  if (rule.name.startsWith('complex ')) return complex(rule.symbols[0] as string, ...operands);
  const count = rule.operands.filter((kind) => kind !== 'any').length;
  return [libm(rule.name, ...operands.slice(0, count))];
}

/**
 * The derivative of f at x by Ridders' method: central differences of falling step, extrapolated to step zero
 * (C. Ridders, Adv. Eng. Softw. 4, 1982). `error` is its own estimate. Steps that leave the domain (NaN) are skipped.
 */
export function differentiate(f: (x: number) => number, x: number, firstStep: number): { value: number; error: number } {
  const shrink = 1.6;
  let best = { value: Number.NaN, error: Number.POSITIVE_INFINITY };
  let above: number[] = [];
  for (let step = firstStep, round = 0; round < 12; round++, step /= shrink) {
    const exact = x + step - x;
    const row = [(f(x + exact) - f(x - exact)) / (2 * exact)];
    for (let order = 1, factor = shrink * shrink; order <= above.length; order++, factor *= shrink * shrink) {
      const extrapolated = (row[order - 1] * factor - above[order - 1]) / (factor - 1);
      const error = Math.max(Math.abs(extrapolated - row[order - 1]), Math.abs(extrapolated - above[order - 1]));
      row.push(extrapolated);
      if (error < best.error) best = { value: extrapolated, error };
    }
    above = Number.isFinite(row[0]) ? row : [];
  }
  return best;
}
