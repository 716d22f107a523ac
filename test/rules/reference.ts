// What an operation computes, by its name alone, for tests that differentiate it numerically; and such a derivative.
import type { Rule } from '../../lib/rules';
import { libm, several } from './libm';

/** Results of instructions and of the intrinsics that are no C function. */
const own: Readonly<Record<string, (...operands: number[]) => number[]>> = {
  fneg: (x) => [-(x as number)],
  fadd: (x, y) => [(x as number) + (y as number)],
  fsub: (x, y) => [(x as number) - (y as number)],
  fmul: (x, y) => [(x as number) * (y as number)],
  fdiv: (x, y) => [(x as number) / (y as number)],
  frem: (x, y) => [(x as number) % (y as number)],
  fpext: (x) => [x as number],
  fptrunc: (x) => [x as number],
  freeze: (x) => [x as number],
  select: (c, x, y) => [(c ? x : y) as number],
  fptosi: (x) => [Math.trunc(x as number)],
  fptoui: (x) => [Math.trunc(x as number)],
  sitofp: (n) => [n as number],
  uitofp: (n) => [n as number],
  fcmp: (x, y) => [Number((x as number) < (y as number))],
  'llvm.powi': (x, n) => [libm('powi', x as number, n as number)],
  'llvm.sincos': (x) => [Math.sin(x as number), Math.cos(x as number)],
  'llvm.sincospi': (x) => [libm('sinpi', x as number), libm('cospi', x as number)],
  'llvm.modf': (x) => several.modf!(x as number, 0),
  'llvm.frexp': (x) => several.frexp!(x as number, 0),
  'llvm.canonicalize': (x) => [x as number],
  'llvm.arithmetic.fence': (x) => [x as number],
  'llvm.fptrunc.round': (x) => [x as number],
  'llvm.is.fpclass': (x) => [Number(Number.isNaN(x))],
  'llvm.fptosi.sat': (x) => [Math.trunc(x as number)],
  'llvm.fptoui.sat': (x) => [Math.trunc(Math.max(0, x as number))],
  'llvm.experimental.constrained.fcmps': (x, y) => [Number((x as number) < (y as number))],
};

/** The results of the rule's operation for values of its operands that are no outs. */
export function reference(rule: Rule, operands: readonly number[]): readonly number[] {
  const compute = own[rule.name] ?? several[rule.name];
  if (compute) return compute(...operands);
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
      const extrapolated = ((row[order - 1] as number) * factor - (above[order - 1] as number)) / (factor - 1);
      const error = Math.max(Math.abs(extrapolated - (row[order - 1] as number)), Math.abs(extrapolated - (above[order - 1] as number)));
      row.push(extrapolated);
      if (error < best.error) best = { value: extrapolated, error };
    }
    above = Number.isFinite(row[0]) ? row : [];
  }
  return best;
}
