// Places that a pointer may be: chosen between a few, within an object, among the characters of a string; how far parts of
// aggregates and vectors lie from their start.

import type { FunctionIR, GlobalFact, InstructionFact, ValueFact, ValueIndex } from '../../ir/function-ir';
import { isInstruction } from '../../ir/function-ir';
import { constantOf, gepDistance } from './address';
import { countsCharacters } from './library';

/** `p + (c ? 16 : 24)`: the distances from p that an index chooses from, in bytes. */
export function chosenPlaces(ir: FunctionIR, i: InstructionFact): number[] | undefined {
  const index = ir.values[i.operands[1] as number] as ValueFact;
  if (i.operands.length !== 2 || !isInstruction(index) || !['select', 'phi'].includes(index.opcode)) return undefined;
  const size = ir.types[i.accessType]?.allocBytes ?? 0;
  const places = index.operands.slice(index.opcode === 'select' ? 1 : 0).map((operand) => constantOf(ir, operand));
  if (accessedBytes(ir, i) === undefined || places.includes(undefined)) return undefined;
  return [...new Set(places as number[])].map((place) => place * size);
}

/** The bytes behind a pointer that is used for plain loads and stores only: the most that one of them takes. */
export function accessedBytes(ir: FunctionIR, i: InstructionFact): number | undefined {
  let most = 0;
  for (const user of ir.users[i.index] ?? []) {
    const use = ir.values[user] as InstructionFact;
    const isAccess = use.opcode === 'load' || (use.opcode === 'store' && use.operands[0] !== i.index);
    if (!isAccess) return undefined;
    most = Math.max(most, ir.types[use.accessType]?.storeBytes ?? 0);
  }
  return most;
}

/** A place that was found or counted in a string says nothing of what lies around the string. */
export function isAmongCharacters(ir: FunctionIR, i: InstructionFact): boolean {
  const index = ir.values[i.operands[1] as number] as ValueFact;
  if (i.operands.length !== 2 || !isInstruction(index) || index.opcode !== 'call') return false;
  const callee = ir.values[index.callee] as GlobalFact | undefined;
  return callee?.kind === 'function' && countsCharacters(callee.name);
}

/** An address within an object, at a known distance. */
export function isField(ir: FunctionIR, pointer: ValueIndex): boolean {
  const fact = ir.values[pointer] as ValueFact;
  if (!isInstruction(fact) || fact.opcode !== 'getelementptr') return false;
  const { bytes, stride } = gepDistance(ir, fact);
  return stride === 0 && bytes !== 0;
}

/** Where the part at a path of indices lies in an aggregate. */
export function pathOffset(ir: FunctionIR, aggregate: ValueIndex, path: readonly number[]): number {
  let type = ir.values[aggregate]?.type ?? -1;
  let offset = 0;
  for (const index of path) {
    const fact = ir.types[type];
    if (fact?.kind === 'struct') {
      offset += fact.offsets[index] ?? 0;
      type = fact.elements[index] ?? -1;
    } else {
      type = fact?.elements[0] ?? -1;
      offset += index * (ir.types[type]?.allocBytes ?? 0);
    }
  }
  return offset;
}

/** Where a lane lies in a vector: undefined where the run decides which it is. */
export function laneOffset(ir: FunctionIR, vector: ValueIndex, lane: ValueIndex): number | undefined {
  const index = constantOf(ir, lane);
  const element = ir.types[ir.types[ir.values[vector]?.type ?? -1]?.elements[0] ?? -1];
  return index === undefined ? undefined : index * (element?.storeBytes ?? 0);
}
