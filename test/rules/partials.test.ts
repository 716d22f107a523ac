// Walks every rule of the tables: inside its domain each partial, applied and transposed, is the numeric derivative of
// the operation as the C library computes it. No rule is left out: what has no reference throws.
import fc from 'fast-check';
import { allRules, apply, isZero, type Rule, transpose } from '../../lib/rules';
import { evaluate } from './evaluate';
import { differentiate, reference } from './reference';

const seeds = fc.double({ min: -2, max: 2, noNaN: true }).filter((seed) => Math.abs(seed) > 0.01);

/** Values of the operands that are no outs: floats inside the box, integers and booleans whole. */
function points(rule: Rule, box: Rule['domain'][number]): fc.Arbitrary<number[]> {
  const kinds = rule.operands.filter((kind) => !kind.startsWith('out'));
  return fc.tuple(
    ...box.map(([low, high], index) => {
      if (kinds[index] !== 'float') return fc.integer({ min: Math.ceil(low), max: Math.floor(high) });
      const margin = (high - low) * 0.05;
      return fc.double({ min: low + margin, max: high - margin, noNaN: true, noDefaultInfinity: true });
    }),
  ) as unknown as fc.Arbitrary<number[]>;
}

/** The steps of the difference stay inside the box, where the operation has no kink. */
const firstStep = (x: number, [low, high]: readonly [number, number]): number => Math.min(0.2, (x - low) * 0.9, (high - x) * 0.9);

function checkAt(rule: Rule, box: Rule['domain'][number], at: readonly number[], seed: number): void {
  const results = reference(rule, at);
  rule.partials.forEach((row, place) => {
    row.forEach((partial, index) => {
      if (rule.operands[index] !== 'float' || rule.results[place]?.kind !== 'float') {
        expect(isZero(partial)).toBe(true);
        return;
      }
      const moved = (x: number) => reference(rule, at.with(index, x))[place] as number;
      const { value, error } = differentiate(moved, at[index] as number, firstStep(at[index] as number, box[index] as [number, number]));
      const tolerance = 1e-9 * Math.max(1, Math.abs(value)) + 2 * error;
      expect(error).toBeLessThan(1e-6 * Math.max(1, Math.abs(value)));
      for (const direction of [apply, transpose]) {
        const product = evaluate(direction(partial), { operands: at, results, seed });
        if (!(Math.abs(product / seed - value) <= tolerance))
          throw new Error(`${rule.name}: ${place}/${index} at ${at}: rule ${product / seed}, differences ${value} +- ${error}`);
      }
    });
  });
}

describe('every rule is the numeric derivative of its operation', () => {
  test.each(allRules().map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    for (const box of rule.domain) {
      fc.assert(
        fc.property(points(rule, box), seeds, (at, seed) => checkAt(rule, box, at, seed)),
        { numRuns: 40 },
      );
    }
  });
});

describe('every partial keeps the precision of float when each step is rounded to float', () => {
  test.each(allRules().map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    for (const box of rule.domain)
      fc.assert(
        fc.property(points(rule, box), (drawn) => {
          const at = drawn.map(Math.fround);
          const exact = { operands: at, results: reference(rule, at), seed: 1 };
          const rounded = { ...exact, results: exact.results.map(Math.fround) };
          for (const expr of rule.partials.flat().map((partial) => apply(partial))) {
            const value = evaluate(expr, exact);
            expect(Math.abs(evaluate(expr, rounded, Math.fround) - value)).toBeLessThanOrEqual(1e-4 * Math.max(1, Math.abs(value)));
          }
        }),
        { numRuns: 20 },
      );
  });
});
