// llvm.vector.reverse, splice, interleaveN, deinterleaveN, insert, extract: every lane of the result is a lane of an
// operand. The tangent is moved by the same call; in reverse each lane goes back to where it came from. Only the lanes of
// fixed vectors can be named; what moves lanes of scalable ones is refused. Source: LangRef, "Vector Manipulation".

import type { ConstantFact, InstructionFact, ValueIndex } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import { BitgradError } from '../report/error';
import { calleeOf } from './operation';
import type { Target } from './target';

interface Lane {
  readonly operand: number;
  readonly lane: number;
}

/** For each result (fields of a struct, or the one vector) and each of its lanes, where it comes from. */
function sources(target: Target, i: InstructionFact): Lane[][] {
  const { ir } = target;
  const name = (calleeOf(ir, i)?.intrinsic ?? '').replace(/^llvm\.(experimental\.)?vector\./, '');
  const lanesOf = (type: number | undefined): number => {
    const fact = ir.types[type ?? -1];
    if (fact?.kind !== 'vector') throw scalable(target, i, name);
    return fact.count;
  };
  const range = (count: number): number[] => Array.from({ length: count }, (_, k) => k);
  const own = (position: number): number => lanesOf(target.typeOf(i.operands[position] as number));
  const number = (position: number): number => {
    const fact = ir.values[i.operands[position] as number];
    if (fact?.kind !== 'int') throw scalable(target, i, name);
    return Number((fact as ConstantFact).value);
  };
  const [, family, ways] = /^([a-z.]+)(\d*)$/.exec(name) ?? [];
  const n = own(0);
  switch (family) {
    case 'reverse':
      return [range(n).map((k) => ({ operand: 0, lane: n - 1 - k }))];
    case 'splice':
    case 'splice.left':
    case 'splice.right': {
      const shift = family === 'splice.right' ? -number(2) : number(2);
      const start = shift < 0 ? n + shift : shift;
      return [range(n).map((k) => ({ operand: start + k < n ? 0 : 1, lane: (start + k) % n }))];
    }
    case 'extract': {
      const at = number(1);
      return [range(lanesOf(i.type)).map((k) => ({ operand: 0, lane: at + k }))];
    }
    case 'insert': {
      const [part, at] = [own(1), number(2)];
      return [range(n).map((k) => (k >= at && k < at + part ? { operand: 1, lane: k - at } : { operand: 0, lane: k }))];
    }
    case 'interleave': {
      const count = Number(ways);
      return [range(n * count).map((k) => ({ operand: k % count, lane: Math.floor(k / count) }))];
    }
    case 'deinterleave': {
      const count = Number(ways);
      return range(count).map((field) => range(n / count).map((k) => ({ operand: 0, lane: k * count + field })));
    }
    default:
      throw new BitgradError('internal', `no lanes are known of \`${name}\``);
  }
}

const scalable = (target: Target, i: InstructionFact, name: string): Error =>
  target.error('unsupported-instruction', `\`llvm.vector.${name}\` moves lanes of an active vector of unknown length`, i, {
    because: 'only lanes of vectors of fixed length are followed',
    fix: 'compile for a processor with vectors of fixed length',
  });

/** The same call on tangents; indices stay. */
export function tangentLanes(
  target: Target,
  i: InstructionFact,
  width: number,
  tangents: (value: ValueIndex) => readonly ValueId[],
): ValueId[] {
  const callee = target.primal(i.callee);
  const args = i.operands.slice(0, i.argumentCount);
  const isVector = (value: ValueIndex): boolean => /vector/.test(target.ir.types[target.typeOf(value)]?.kind ?? '');
  return Array.from({ length: width }, (_, lane) => {
    const list = args.map((arg) => (isVector(arg) ? (tangents(arg)[lane] as ValueId) : target.primal(arg)));
    return target.after(i.index).call(target.native.functionTypeOf(callee), callee, list);
  });
}

/** What the result's adjoint makes of an operand's. */
export function adjointLanes(target: Target, b: Builder, i: InstructionFact, position: number, amount: ValueId): ValueId {
  const { native } = target;
  const index = (lane: number): ValueId => native.constInt(target.i32, lane);
  const results = sources(target, i);
  let adjoint = target.zero(target.typeOf(i.operands[position] as number));
  results.forEach((lanes, field) => {
    const part = results.length === 1 && target.ir.types[i.type]?.kind !== 'struct' ? amount : b.extractValue(amount, [field]);
    lanes.forEach(({ operand, lane }, k) => {
      if (operand === position) adjoint = b.insertElement(adjoint, b.extractElement(part, index(k)), index(lane));
    });
  });
  return adjoint;
}
