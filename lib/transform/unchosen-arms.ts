// Values that are computed although they may not be chosen: what goes, through arithmetic alone, into an arm of a select
// or of an operation whose partial depends on a condition (fmax).

import type { FunctionIR, InstructionFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import type { Operations } from './operation';

export function valuesInArms(ir: FunctionIR, operations: Operations): ReadonlySet<ValueIndex> {
  const found = new Set<ValueIndex>();
  const work: ValueIndex[] = [];
  const mark = (value: ValueIndex): void => {
    const fact = ir.values[value];
    if (!fact || !isInstruction(fact) || found.has(value) || !isArithmetic(fact)) return;
    found.add(value);
    work.push(value);
  };
  const isArithmetic = (i: InstructionFact): boolean => i.opcode === 'select' || operations.of(i).kind === 'rule';
  for (const value of ir.values) if (isInstruction(value)) for (const operand of arms(value, operations)) mark(operand);
  for (let at = work.pop(); at !== undefined; at = work.pop())
    for (const operand of (ir.values[at] as InstructionFact).operands) mark(operand);
  return found;
}

/** The operands of which only one is chosen. */
function arms(i: InstructionFact, operations: Operations): readonly ValueIndex[] {
  if (i.opcode === 'select') return i.operands.slice(1);
  const operation = operations.of(i);
  if (operation.kind !== 'rule') return [];
  const isChoice = operation.rule.partials.some((row) => row.some((partial) => partial.op === 'when'));
  return isChoice ? i.operands : [];
}
