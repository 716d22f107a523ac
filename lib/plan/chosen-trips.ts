// Loops that choose: on each trip they keep what they have or take what the trip has found (the least, the nearest, the last that
// fits). All that leaves such a loop was found on one trip, the last that was taken, or came in from outside. So adjoints reach
// no other trip, and the reverse sweep runs that trip alone: one number is kept for the whole run of the loop.

import type { FunctionIR, InstructionFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import { functionScope, isWithin, type LoopIndex, loopOf, recurrence } from '../ir/loop-nest';
import type { TripCounts } from './storage';

/** One value that goes round: `select` takes either what the trip has found or `phi`. */
export interface ChosenValue {
  readonly phi: InstructionFact;
  readonly select: InstructionFact;
  /** The value where no trip was taken. */
  readonly entry: ValueIndex;
  /** The select's operand that the trip has found: 1 or 2. */
  readonly found: 1 | 2;
}

export interface ChosenTrip {
  readonly loop: LoopIndex;
  /** The trip is taken where this is true (`whenTrue`), or false. */
  readonly condition: ValueIndex;
  readonly whenTrue: boolean;
  readonly values: readonly ChosenValue[];
}

export interface ChoiceFacts {
  readonly ir: FunctionIR;
  readonly counts: TripCounts;
  isActive(value: ValueIndex): boolean;
  hasWork(instruction: InstructionFact): boolean;
  /** All that the reverse of the instruction does is to pass the adjoint of its result on: of zero nothing comes. */
  passesOn(instruction: InstructionFact): boolean;
}

export function chosenTrips(facts: ChoiceFacts, loops: Iterable<LoopIndex>): Map<LoopIndex, ChosenTrip> {
  const found = new Map<LoopIndex, ChosenTrip>();
  for (const loop of loops) {
    const trip = chosenTrip(facts, loop);
    if (trip) found.set(loop, trip);
  }
  return found;
}

function chosenTrip(facts: ChoiceFacts, loop: LoopIndex): ChosenTrip | undefined {
  const { ir, counts } = facts;
  const fact = ir.loops[loop];
  if (fact?.exits.length !== 1) return undefined;
  // It is left at its end only, and what is kept of its trips and of those within is found by their numbers.
  if ((ir.blocks[fact.exits[0] as number]?.predecessors ?? []).some((from) => from !== fact.latch)) return undefined;
  if (ir.loops.some(({ index }) => isWithin(ir, index, loop) && !counts.has(index))) return undefined;
  const values: ChosenValue[] = [];
  for (const i of ir.blocks[fact.header]?.instructions ?? []) {
    const phi = ir.values[i] as InstructionFact;
    if (phi.opcode !== 'phi' || !facts.isActive(i)) continue;
    const value = chosenValue(facts, phi);
    if (!value) return undefined;
    values.push(value);
  }
  const [first] = values;
  if (!first || !isWholly(facts, loop, values)) return undefined;
  const condition = first.select.operands[0] as number;
  if (values.some(({ select, found }) => select.operands[0] !== condition || found !== first.found)) return undefined;
  return { loop, condition, whenTrue: first.found === 1, values };
}

function chosenValue(facts: ChoiceFacts, phi: InstructionFact): ChosenValue | undefined {
  const { ir } = facts;
  const round = recurrence(ir, phi);
  const select = round && ir.values[round.back];
  if (!select || !isInstruction(select) || select.opcode !== 'select' || loopOf(ir, select.block) !== round.loop.index) return undefined;
  const [condition, whenTrue, whenFalse] = select.operands as [number, number, number];
  const type = ir.types[ir.values[condition]?.type ?? -1];
  if (type?.kind !== 'integer' || (whenTrue === phi.index) === (whenFalse === phi.index)) return undefined;
  return { phi, select, entry: round.entry, found: whenFalse === phi.index ? 1 : 2 };
}

/** Every adjoint of the loop's trips comes from the chosen values and stays in the trip. */
function isWholly({ ir, isActive, hasWork, passesOn }: ChoiceFacts, loop: LoopIndex, values: readonly ChosenValue[]): boolean {
  const selects = new Set(values.map(({ select }) => select.index));
  const phis = new Map(values.map(({ phi, select }) => [phi.index, select.index]));
  const takesPart = (user: InstructionFact): boolean => isActive(user.index) || hasWork(user);
  for (const block of ir.loops[loop]?.blocks ?? [])
    for (const i of ir.blocks[block]?.instructions ?? []) {
      const instruction = ir.values[i] as InstructionFact;
      if (!takesPart(instruction)) continue;
      if (instruction.opcode !== 'phi' && !passesOn(instruction)) return false;
      for (const user of ir.users[i] ?? []) {
        const use = ir.values[user] as InstructionFact;
        if (!takesPart(use)) continue;
        const isInside = loopOf(ir, use.block) !== functionScope && isWithin(ir, loopOf(ir, use.block), loop);
        const only = phis.get(i);
        if (only !== undefined ? user !== only : selects.has(i) ? isInside && phis.get(user) !== i : !isInside) return false;
      }
    }
  return true;
}
