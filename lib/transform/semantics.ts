// What activity may know of operations: on which operands a derivative depends, and through which pointers active values
// are read and written.

import { isIntegerLike, type Semantics } from '../analysis/activity';
import { bitFlow } from '../analysis/bit-moves';
import { holdsFloat } from '../analysis/floats';
import { holdsPointer, type PointsToSummary } from '../analysis/memory-classes';
import type { FunctionIR, InstructionFact } from '../ir/function-ir';
import { isZero } from '../rules/partial';
import type { Rule } from '../rules/rule';
import { exchanged } from './atomics';
import type { StructureName } from './opcode-table';
import { calleeOf, isCall, isCustomCall, type Operations } from './operation';

/** What activity may know of the calculus. */
export function semantics(ir: FunctionIR, operations: Operations): Semantics {
  const argumentsOf = (i: InstructionFact, wanted: (type: number) => boolean): number[] =>
    i.operands.slice(0, i.argumentCount).flatMap((operand, p) => (wanted(ir.values[operand]?.type ?? -1) ? [p] : []));
  const floats = (i: InstructionFact): number[] => argumentsOf(i, (type) => holdsFloat(ir, type) || isIntegerLike(ir, type));
  const pointers = (i: InstructionFact): number[] => argumentsOf(i, (type) => holdsPointer(ir, type));
  return {
    calleeOf: (i) => (isCall(i) && isGoneInto(operations, i) ? calleeOf(ir, i)?.name : undefined),
    returnedMemory: (i) => returnedMemory(ir, operations, i),
    flows(i) {
      const operation = operations.of(i);
      switch (operation.kind) {
        case 'rule':
          return i.operands
            .slice(0, isCall(i) ? i.argumentCount : undefined)
            .flatMap((_, p) => (flowsThrough(operation.rule, p) ? [p] : []));
        case 'structure':
          return structureFlows(ir, operation.name, i);
        case 'inactive':
        case 'allocation':
        case 'deallocation':
        case 'thrown object':
        case 'derived pointer':
        case 'foreign call':
          return [];
        default:
          return isCall(i) ? floats(i) : i.operands.map((_, p) => p);
      }
    },
    reads(i) {
      const operation = operations.of(i);
      if (operation.kind === 'structure') return structureReads(operation.name, i, pointers);
      return isCall(i) && (operation.kind === 'defined call' || operation.kind === 'unknown') && i.effects.mayRead ? pointers(i) : [];
    },
    writes(i) {
      const operation = operations.of(i);
      if (operation.kind === 'structure') return structureWrites(operation.name, i, pointers);
      if (operation.kind === 'rule') return isCall(i) ? pointers(i) : [];
      if (!isCall(i) || (operation.kind !== 'defined call' && operation.kind !== 'unknown') || !i.effects.mayWrite) return [];
      const onlyRead = operation.kind === 'defined call' ? operation.custom?.onlyRead : undefined;
      return onlyRead ? pointers(i).filter((position) => !onlyRead.has(position)) : pointers(i);
    },
  };
}

function returnedMemory(ir: FunctionIR, operations: Operations, i: InstructionFact): 'own' | 'constant' | undefined {
  if (!isCall(i) || !holdsPointer(ir, i.type)) return undefined;
  const operation = operations.of(i);
  if (operation.kind === 'allocation' || isCustomCall(operations, i)) return 'own';
  return operation.kind === 'inactive' && !operations.isIntrinsic(i) ? 'constant' : undefined;
}

/** The function of the module that a call runs, for what may be learnt from its body: its memory. */
export const bodyOf = (ir: FunctionIR, operations: Operations, i: InstructionFact): string | undefined =>
  isCall(i) && operations.of(i).kind === 'defined call' ? calleeOf(ir, i)?.name : undefined;

/** What a call of a function with derivatives of its own makes active is not read off its body. */
const isGoneInto = (operations: Operations, i: InstructionFact): boolean =>
  operations.of(i).kind === 'defined call' && !isCustomCall(operations, i);

export const flowsThrough = (rule: Rule, operand: number): boolean =>
  rule.partials.some((row) => row[operand] !== undefined && !isZero(row[operand]));

type Pointers = (i: InstructionFact) => readonly number[];

function structureReads(name: StructureName, i: InstructionFact, pointers: Pointers): readonly number[] {
  if (name === 'block copy') return [1];
  if (name === 'masked') return pointers(i);
  return name === 'atomic' && exchanged(i) !== undefined ? [0] : [];
}

function structureWrites(name: StructureName, i: InstructionFact, pointers: Pointers): readonly number[] {
  if (name === 'block copy') return [0];
  if (name === 'masked') return pointers(i);
  return name === 'atomic' && exchanged(i) !== undefined ? [0] : [];
}

function structureFlows(ir: FunctionIR, name: StructureName, i: InstructionFact): readonly number[] {
  if (name === 'atomic') return exchanged(i) ?? [];
  if (name === 'reduction' || name === 'masked' || name === 'lanes') return i.operands.slice(0, i.argumentCount).map((_, p) => p);
  if (name === 'integer') return bitFlow(ir, i).through;
  if (name !== 'move') return [];
  if (i.opcode === 'select') return [1, 2];
  if (i.opcode === 'extractelement') return [0];
  // The success of a cmpxchg, a flag in an aggregate: too small for a float.
  if (i.opcode === 'extractvalue') return isFlag(ir, i.type) ? [] : [0];
  if (i.opcode === 'insertelement' || i.opcode === 'insertvalue' || i.opcode === 'shufflevector') return [0, 1];
  return i.operands.map((_, p) => p);
}

const isFlag = (ir: FunctionIR, type: number): boolean => ir.types[type]?.kind === 'integer' && (ir.types[type]?.count ?? 0) < 16;

/**
 * Inactive functions link no memory of their arguments with any other; pointers that they return are to memory of theirs. Others
 * return a pointer into what one argument points into.
 */
export function librarySummary(operations: Operations, call: InstructionFact): PointsToSummary | undefined {
  if (!isCall(call)) return undefined;
  const operation = operations.of(call);
  if (operation.kind === 'derived pointer') return { groups: [[{ argument: operation.argument }, 'result']] };
  return operation.kind === 'inactive' && !operations.isIntrinsic(call) ? { groups: [] } : undefined;
}
