// Arbitraries of statements: one line per kind, weighed by the features that it belongs to.

import fc from 'fast-check';
import { type Expressions, pick } from './expressions';
import type { Weights } from './features';
import type { ArrayStorage, Block, Case, Statement } from './tree';

type Weighed = { readonly arbitrary: fc.Arbitrary<Statement>; readonly weight: number };

const trips = fc.nat({ max: 4 });
const most = fc.integer({ min: 1, max: 5 });

const of = <Op extends Statement['op']>(
  op: Op,
  fields: { [Key in Exclude<keyof Extract<Statement, { op: Op }>, 'op'>]: fc.Arbitrary<Extract<Statement, { op: Op }>[Key]> },
): fc.Arbitrary<Statement> => fc.record({ op: fc.constant(op), ...fields } as never) as fc.Arbitrary<Statement>;

/** Statements without statements in them. */
function simple({ expr, condition, call }: Expressions, weights: Weights): Weighed[] {
  const leave = (how: 'break' | 'continue' | 'goto'): fc.Arbitrary<Statement> => of('leave', { how: fc.constant(how), when: condition });
  return [
    { weight: 10, arbitrary: of('assign', { place: pick, value: expr }) },
    { weight: 12, arbitrary: of('store', { pointer: pick, at: pick, value: expr }) },
    { weight: 2 * weights.integers, arbitrary: of('integer', { place: pick, form: pick, other: pick, value: expr }) },
    { weight: 1, arbitrary: leave('break') },
    { weight: 1, arbitrary: leave('continue') },
    { weight: weights.goto, arbitrary: leave('goto') },
    { weight: 1, arbitrary: of('return', { when: condition, value: expr }) },
    { weight: weights.pointers, arbitrary: of('point', { pointer: pick, when: condition, to: fc.tuple(pick, pick) }) },
    { weight: weights.pointers, arbitrary: of('swap', { pointers: fc.tuple(pick, pick) }) },
    { weight: weights.pointers, arbitrary: of('repoint', { to: pick }) },
    { weight: 2 * weights.copies, arbitrary: of('copy', { how: pick, to: pick, from: pick, count: fc.integer({ min: 1, max: 4 }) }) },
    { weight: weights.structs && weights.copies, arbitrary: of('copyStruct', { how: pick, to: pick, from: pick }) },
    { weight: 2 * weights.bits, arbitrary: of('bits', { how: pick, to: pick, from: pick, when: condition }) },
    { weight: weights.bytes, arbitrary: of('bytes', { to: pick, from: pick, count: fc.integer({ min: 1, max: 4 }) }) },
    { weight: 2 * weights.calls, arbitrary: of('call', { call }) },
  ];
}

/** Statements around blocks. */
function nested({ expr, condition }: Expressions, weights: Weights, block: fc.Arbitrary<Block>): Weighed[] {
  const storages: ArrayStorage[] = [
    'local',
    ...(weights.heap ? (['malloc', 'calloc'] as const) : []),
    ...(weights.realloc ? (['realloc'] as const) : []),
    ...(weights.alloca ? (['alloca'] as const) : []),
  ];
  const oneCase: fc.Arbitrary<Case> = fc.record({ labels: fc.integer({ min: 1, max: 2 }), falls: fc.boolean(), body: block });
  const values = fc.array(expr, { minLength: 1, maxLength: 3 });
  return [
    { weight: 4, arbitrary: of('if', { when: condition, taken: block, otherwise: block }) },
    { weight: 8, arbitrary: of('for', { trips, triangular: fc.boolean(), down: fc.boolean(), body: block }) },
    { weight: 2 * weights.while, arbitrary: of('while', { place: pick, most, body: block }) },
    { weight: weights.while, arbitrary: of('do', { when: condition, most, body: block }) },
    { weight: weights.switch, arbitrary: of('switch', { place: pick, cases: fc.array(oneCase, { minLength: 1, maxLength: 4 }) }) },
    { weight: weights.goto, arbitrary: of('again', { when: condition, most, body: block }) },
    { weight: weights.irreducible, arbitrary: of('irreducible', { when: condition, most, first: block, second: block }) },
    {
      weight: Math.max(1, weights.heap, weights.realloc, weights.alloca),
      arbitrary: of('array', { storage: fc.constantFrom(...storages), length: pick, value: expr, body: block }),
    },
    {
      weight: 2 * weights.structs,
      arbitrary: of('struct', {
        storage: fc.constantFrom(...(['local', 'array', ...(weights.heap ? (['heap'] as const) : [])] as const)),
        type: pick,
        values,
        body: block,
      }),
    },
    { weight: weights.lists, arbitrary: of('list', { length: trips, value: expr, body: block }) },
  ];
}

export function blocks(made: Expressions, weights: Weights): fc.Arbitrary<Block> {
  const { block } = fc.letrec<{ block: Block; statement: Statement }>((tie) => ({
    block: fc.array(tie('statement'), { minLength: 0, maxLength: 4, depthIdentifier: 'statements' }),
    statement: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'statements', depthSize: 'medium', withCrossShrink: true },
      ...simple(made, weights),
      ...nested(made, weights, tie('block')),
    ),
  }));
  return block;
}
