// The lattice and its laws; objects: facts only add, whatever the order; folding; copies; provenance.

import fc from 'fast-check';
import {
  anything,
  bytesOf,
  describe as describeKinds,
  has,
  isBelow,
  join,
  list,
  meet,
  only,
  scalarKinds,
  unknown,
  verdict,
} from '../../lib/analysis/types/kinds';
import { layoutOf, piecesAt, pieceText, shifted } from '../../lib/analysis/types/layout';
import { Memory, type Ref } from '../../lib/analysis/types/objects';
import { because, reasonText } from '../../lib/analysis/types/provenance';
import { Transplant } from '../../lib/analysis/types/transplant';

const kinds = fc.integer({ min: 0, max: anything });
const kind = fc.constantFrom(...scalarKinds);
const why = because('a test', 'f', { file: 'f.c', line: 3, column: 1 });
const layoutText = (memory: Memory, ref: Ref, bytes: number): string =>
  piecesAt(memory, [ref], bytes)
    .map((piece) => `${piece.offset}:${describeKinds(piece.kinds & ~shifted)}`)
    .join(' ');

describe('the lattice of kinds', () => {
  test('join and meet are idempotent, commutative, associative, and absorb one another', () => {
    fc.assert(
      fc.property(kinds, kinds, kinds, (a, b, c) => {
        expect(join(a, a)).toBe(a);
        expect(meet(a, a)).toBe(a);
        expect(join(a, b)).toBe(join(b, a));
        expect(meet(a, b)).toBe(meet(b, a));
        expect(join(a, join(b, c))).toBe(join(join(a, b), c));
        expect(meet(a, meet(b, c))).toBe(meet(meet(a, b), c));
        expect(join(a, meet(a, b))).toBe(a);
        expect(meet(a, join(a, b))).toBe(a);
      }),
    );
  });

  test('unknown is below everything, anything above; both operations keep the order', () => {
    fc.assert(
      fc.property(kinds, kinds, kinds, (a, b, c) => {
        expect(isBelow(unknown, a) && isBelow(a, anything)).toBe(true);
        expect(isBelow(a, join(a, b)) && isBelow(meet(a, b), a)).toBe(true);
        if (isBelow(a, b)) {
          expect(isBelow(join(a, c), join(b, c))).toBe(true);
          expect(isBelow(meet(a, c), meet(b, c))).toBe(true);
        }
      }),
    );
  });

  test('one kind is its own verdict; several are anything', () => {
    for (const one of scalarKinds) expect(verdict(only(one))).toBe(one);
    expect(verdict(unknown)).toBe('unknown');
    expect(describeKinds(only('double') | only('integer'))).toBe('anything (integer, double)');
    fc.assert(fc.property(kinds, (a) => expect(list(a).every((one) => has(a, one))).toBe(true)));
  });
});

describe('objects', () => {
  const facts = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 12 }).map((n) => n * 4), kind, stride: fc.constantFrom(0, 0, 0, 8, 16, 24) }),
    {
      maxLength: 12,
    },
  );

  test('facts only add: what is known of a byte stays known', () => {
    fc.assert(
      fc.property(facts, (list) => {
        const memory = new Memory(8);
        const ref = memory.create();
        for (const [n, fact] of list.entries()) {
          memory.add(memory.at(ref, fact.at, fact.stride), fact.kind, why);
          for (const before of list.slice(0, n + 1)) {
            const cells = memory.cellsFrom(memory.at(ref, before.at), 1).filter(([distance]) => distance === 0);
            expect(cells.some(([, cell]) => has(cell.kinds, before.kind))).toBe(true);
          }
        }
      }),
    );
  });

  test('what is known does not depend on the order in which it was learnt', () => {
    fc.assert(
      fc.property(facts, (list) => {
        const texts = [list, [...list].reverse()].map((order) => {
          const memory = new Memory(8);
          const ref = memory.create();
          for (const fact of order) memory.add(memory.at(ref, fact.at, fact.stride), fact.kind, why);
          return layoutText(memory, ref, 64);
        });
        expect(texts[0]).toBe(texts[1]);
      }),
    );
  });

  test('a copy carries facts both ways, and the pieces that lie wholly within', () => {
    const memory = new Memory(8);
    const [a, b] = [memory.create(), memory.create()];
    memory.add(a, 'double', why);
    memory.add(memory.at(b, 8), 'float', why);
    memory.add(memory.at(a, 12), 'double', why);
    memory.copy(a, b, 16, (from) => because('a copy', 'f', undefined, from));
    memory.settle();
    expect(layoutText(memory, b, 20)).toBe('0:double 8:float 12:unknown');
    expect(layoutText(memory, a, 20)).toBe('0:double 8:float 12:double');
  });

  test('pointers that are copied point to one object', () => {
    const memory = new Memory(8);
    const [a, b] = [memory.create(), memory.create()];
    memory.add(a, 'pointer', why);
    memory.copy(a, b, 8, (from) => from);
    memory.add(memory.linkAt(b), 'double', why);
    memory.settle();
    expect(layoutText(memory, memory.linkAt(a), 8)).toBe('0:double');
  });

  test('an array is told by one element, what lies before it apart', () => {
    const memory = new Memory(8);
    const ref = memory.create();
    memory.addIntegers(ref, 4, why);
    memory.add(memory.at(ref, 8, 16), 'double', why);
    memory.add(memory.at(ref, 32), 'float', why);
    const { head, period, body } = layoutOf(memory, [ref], undefined);
    expect([head.map(({ offset, bytes }) => [offset, bytes]), period, body.map(({ offset, bytes }) => [offset, bytes])]).toEqual([
      [
        [0, 4],
        [4, 4],
      ],
      16,
      [
        [8, 8],
        [16, 4],
        [20, 4],
      ],
    ]);
  });

  test('overlapping floats are bits of none', () => {
    const memory = new Memory(8);
    const ref = memory.create();
    memory.add(ref, 'double', why);
    memory.add(memory.at(ref, 4), 'double', why);
    const [piece] = piecesAt(memory, [ref], 12);
    expect(piece?.bytes).toBe(12);
    expect((piece?.kinds ?? 0) & shifted).not.toBe(0);
  });

  test('circles of pointers end, in a copy to another memory too', () => {
    const from = new Memory(8);
    const node = from.create();
    from.add(node, 'double', why);
    from.add(from.at(node, 8), 'pointer', why);
    from.unify(from.linkAt(from.at(node, 8)), node);
    const to = new Memory(8);
    const copy = new Transplant(from, to).ref(node);
    to.settle();
    expect(layoutText(to, to.linkAt(to.at(copy, 8)), 16)).toBe('0:double 8:pointer');
  });

  test('every kind has its bytes', () => {
    expect(scalarKinds.map((one) => bytesOf(one, 8))).toEqual([1, 8, 2, 2, 4, 8, 10, 16, 16]);
  });
});

test('provenance: a chain of facts, the newest first', () => {
  const load = because('a load of double', 'f', { file: 'f.c', line: 2, column: 5 });
  const copy = because('a copy', 'g', { file: 'f.c', line: 9, column: 1 }, load);
  expect(reasonText(copy)).toBe('a copy at f.c:9 of a load of double at f.c:2');
  expect(reasonText(because('TBAA double', 'f', undefined))).toBe('TBAA double in @f');
  const memory = new Memory(8);
  const ref = memory.create();
  memory.add(ref, 'double', copy);
  memory.addIntegers(ref, 1, because('TBAA bool', 'f', undefined));
  expect(piecesAt(memory, [ref], 8).map(pieceText)).toEqual([
    'bytes 0 to 7: anything (integer, double), by TBAA bool in @f; and by a copy at f.c:9 of a load of double at f.c:2',
  ]);
});
