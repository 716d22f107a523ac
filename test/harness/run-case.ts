// Derives one case in both modes, judges what comes out of it, and compares what several compilations of it gave.

import { checkInBoxes } from './boxes';
import { type Callable, check, type DerivedFunction, type Outcome } from './check';
import { type Machine, parameterTypes, returnType } from './machine';
import { roundingBound } from './oracle';
import { type Case, isRefused, type Mode } from './row';

const MODES: readonly Mode[] = ['forward', 'reverse'];

/** A derivation that was tried: what came out of it, or what it threw. */
export type Attempt = { readonly derived: DerivedFunction } | { readonly error: unknown };

/** Cases compiled, derived and callable; disposed as a whole. */
export interface Batch {
  readonly machine: Machine;
  attempt(symbol: string, mode: Mode): Attempt | undefined;
}

/** The derivative, undefined when there is none by design; throws when it is missing or there against expectation. */
function derivedOf(row: Case, batch: Batch, symbol: string, mode: Mode, llvm: number): DerivedFunction | undefined {
  const attempt = batch.attempt(symbol, mode);
  if (attempt === undefined) return undefined;
  const { expects, forwardOnly, mayRefuse, mayRefuseUpTo = Number.POSITIVE_INFINITY } = row.options;
  const expected = expects !== undefined && (expects.modes ?? MODES).includes(mode) ? [expects.error].flat() : undefined;
  const code = 'error' in attempt ? (attempt.error as { code?: unknown }).code : undefined;
  const refusals = llvm <= mayRefuseUpTo ? [mayRefuse].flat() : [];
  const mayFail = (mode === 'reverse' && forwardOnly !== undefined) || refusals.some((may) => may === code && code !== undefined);
  if ('derived' in attempt) {
    if (expected !== undefined) throw new Error(`${mode}: derived, though error[${expected}] is expected`);
    return attempt.derived;
  }
  if (code === undefined || (expected === undefined && !mayFail)) throw attempt.error;
  if (expected !== undefined) expect(expected.map((error) => `${mode} ${error}`)).toContain(`${mode} ${code}`);
  return undefined;
}

/** Derives and checks one function of a batch; undefined where nothing is derived, by design. @throws Error with a sentence for each disagreement */
export function runCase(row: Case, batch: Batch, symbol: string, llvm: number): Outcome | undefined {
  const errors: unknown[] = [];
  const derived = MODES.map((mode) => {
    try {
      return derivedOf(row, batch, symbol, mode, llvm);
    } catch (error) {
      errors.push(error);
      return undefined;
    }
  });
  if (isRefused(row)) {
    if (errors.length > 0) throw new Error(errors.map(String).join('\n'));
    return undefined;
  }
  const isTried = MODES.some((mode) => batch.attempt(symbol, mode) !== undefined);
  if (isTried && errors.length === 0 && derived.every((each) => each === undefined)) return undefined; // what is not in the module may not run either
  const primal: Callable = batch.machine.callable(symbol, returnType(row), parameterTypes(row));
  const subject = { row, primal, forward: derived[0], reverse: derived[1] };
  if (row.options.boxes !== undefined && errors.length === 0) checkInBoxes(subject, row.options.boxes);
  const outcome = check(subject);
  const sentences = [...errors.map(String), ...outcome.failures.map(({ mode, text }) => `${mode}: ${text}`)];
  if (sentences.length > 0) throw new Error(sentences.join('\n'));
  return outcome;
}

/** Outcomes of one case under all configurations, which must agree up to rounding: -O levels change no derivative. */
export function agree(row: Case, outcomes: readonly (readonly [name: string, outcome: Outcome])[]): void {
  const [first, ...others] = outcomes;
  if (first === undefined) return;
  for (const [name, outcome] of others) {
    for (const product of ['gradient', 'jacobianProduct'] as const) {
      const expected = first[1][product];
      if (expected === undefined) continue;
      const scale = expected.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
      outcome[product]?.forEach((value, i) => {
        if (!(Math.abs(value - (expected[i] as number)) <= 64 * roundingBound(row.roundoff) * scale)) {
          throw new Error(`${product}[${i}] is ${value} on ${name}, ${expected[i]} on ${first[0]}`);
        }
      });
    }
  }
}
