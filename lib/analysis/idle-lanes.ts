// Vector lanes that may be undef or poison: the vectorizers leave lanes that nobody reads (`shufflevector` with -1 in its
// mask). Their adjoints are zero, but zero times poison is poison, and would spoil lanes that are read. Found lane by
// lane, from where such lanes are made through what works lane by lane; sets only grow, so the fixpoint ends.

import type { ConstantFact, FunctionIR, InstructionFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';

/** A bit per lane. */
type Lanes = bigint;

export interface IdleLanes {
  /** Some lane of the value may be undef or poison. */
  has(value: ValueIndex): boolean;
}

/** Operations whose lanes have nothing to do with those of their operands, or that read memory, which holds numbers. */
const fresh = new Set(['load', 'freeze', 'atomicrmw', 'cmpxchg', 'extractvalue', 'va_arg', 'alloca', 'getelementptr']);

export function idleLanes(ir: FunctionIR): IdleLanes {
  const idle = new Map<ValueIndex, Lanes>();
  const countOf = (value: ValueIndex): number => {
    const type = ir.types[ir.values[value]?.type ?? -1];
    return type?.kind === 'vector' ? type.count : 0;
  };
  const all = (count: number): Lanes => (1n << BigInt(count)) - 1n;
  const isUndefined = (value: ValueIndex): boolean => ['undef', 'poison'].includes(ir.values[value]?.kind ?? '');
  const of = (value: ValueIndex): Lanes => {
    const fact = ir.values[value];
    if (fact === undefined || isInstruction(fact)) return idle.get(value) ?? 0n;
    if (isUndefined(value)) return all(countOf(value));
    if (fact.kind !== 'aggregate') return 0n;
    return fact.operands.reduce((lanes, element, k) => (isUndefined(element) ? lanes | (1n << BigInt(k)) : lanes), 0n);
  };
  const vectors = ir.values.filter((value): value is InstructionFact => isInstruction(value) && countOf(value.index) > 0);
  for (let changed = true; changed; ) {
    changed = false;
    for (const i of vectors) {
      const found = lanesOf(ir, i, of, countOf, isUndefined) | of(i.index);
      if (found === of(i.index)) continue;
      idle.set(i.index, found);
      changed = true;
    }
  }
  return { has: (value) => countOf(value) > 0 && of(value) !== 0n };
}

function lanesOf(
  ir: FunctionIR,
  i: InstructionFact,
  of: (value: ValueIndex) => Lanes,
  countOf: (value: ValueIndex) => number,
  isUndefined: (value: ValueIndex) => boolean,
): Lanes {
  const [first, second, third] = i.operands as readonly [number, number, number];
  const bit = (lane: number): Lanes => 1n << BigInt(lane);
  if (fresh.has(i.opcode)) return 0n;
  if (i.opcode === 'insertelement') {
    const at = ir.values[third];
    const before = of(first);
    if (at?.kind !== 'int') return before;
    const lane = bit(Number((at as ConstantFact).value));
    return isUndefined(second) ? before | lane : before & ~lane;
  }
  if (i.opcode === 'shufflevector') {
    const count = countOf(first);
    const from = of(first) | (of(second) << BigInt(count));
    return i.indices.reduce((lanes, source, k) => (source < 0 || from & bit(source) ? lanes | bit(k) : lanes), 0n);
  }
  const lanes = countOf(i.index);
  const operands = i.argumentCount > 0 ? i.operands.slice(0, i.argumentCount) : i.operands;
  return operands.reduce((found, operand) => (countOf(operand) === lanes ? found | of(operand) : found), 0n);
}
