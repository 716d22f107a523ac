// Overwritten memory: which loads may be repeated in the reverse sweep, because nothing that can run after them
// may write there. The answer must hold across loop trips, where LLVM's alias answers (which compare two pointers in
// the same trip) do not: only the identity of underlying objects is used, and control flow ("can that store still run
// after this load?") taken over whole cycles.

import type { ArgumentFact, BlockIndex, FunctionIR, GlobalFact, InstructionFact, ValueFact, ValueIndex } from '../ir/function-ir';
import { isGlobal, isInstruction } from '../ir/function-ir';
import { commonLoop, depthOf, functionScope, type LoopIndex, loopOf } from '../ir/loop-nest';
import { reachability } from '../ir/reachability';
import { holdsPointer } from './memory-classes';
import { capturedObjects, type Objects, UnderlyingObjects, unknownObject } from './underlying-objects';

interface Write {
  readonly instruction: InstructionFact;
  /** undefined: anything that is not a private alloca. */
  readonly objects: Objects | undefined;
}

export interface Reloads {
  /** True when the memory that `load` reads cannot change between the load and the end of the function. */
  isReloadable(load: InstructionFact): boolean;
  /** The innermost loop around `load` in which the memory that it reads may be written; the function's scope where there is none. */
  changesIn(load: InstructionFact): LoopIndex;
}

export interface ReloadContext {
  /** Calls that LLVM counts as writes, but that change nothing that is read again (errno, memory that is freed later). */
  writesNothing(call: InstructionFact): boolean;
  /** Calls that return fresh memory. */
  isAllocation(call: InstructionFact): boolean;
  /** The caller runs on between the two sweeps, and may write whatever is not private to the function. */
  readonly runsOn: boolean;
}

export function reloads(ir: FunctionIR, { writesNothing, isAllocation, runsOn }: ReloadContext): Reloads {
  const underlying = new UnderlyingObjects(ir);
  const isOwn = (object: ValueIndex): boolean => {
    const value = ir.values[object];
    if (value === undefined || !isInstruction(value)) return false;
    return value.opcode === 'alloca' || ((value.opcode === 'call' || value.opcode === 'invoke') && isAllocation(value));
  };
  const objectFacts: ObjectFacts = { ir, isOwn, captured: capturedObjects(ir, underlying) };
  const writes = allWrites(ir, underlying, writesNothing);
  const { mayRunAfter } = reachability(ir);
  const overlapping = new OverlappingWrites(objectFacts, writes);
  const memo = new Map<ValueIndex, boolean>();
  const decide = (load: InstructionFact): boolean => {
    if (load.isVolatile || load.isAtomic) return false;
    const objects = underlying.of(load.operands[0] as number);
    if ([...objects].every((object) => isConstantGlobal(ir, object))) return true;
    if (runsOn && [...objects].some((object) => mayChangeOutside(objectFacts, object))) return false;
    return !overlapping.of(objects).some((write) => mayRunAfter(write.instruction.index, load.index));
  };
  return {
    isReloadable(load) {
      let answer = memo.get(load.index);
      if (answer === undefined) {
        answer = decide(load);
        memo.set(load.index, answer);
      }
      return answer;
    },
    changesIn(load) {
      const own = loopOf(ir, load.block);
      const objects = underlying.of(load.operands[0] as number);
      return overlapping
        .of(objects)
        .map(({ instruction }) => commonLoop(ir, own, loopOf(ir, instruction.block)))
        .reduce((innermost, loop) => (depthOf(ir, loop) > depthOf(ir, innermost) ? loop : innermost), functionScope);
    },
  };
}

function allWrites(ir: FunctionIR, underlying: UnderlyingObjects, writesNothing: (call: InstructionFact) => boolean): Write[] {
  const writes: Write[] = [];
  for (const value of ir.values) {
    if (!isInstruction(value)) continue;
    if (value.opcode === 'store') writes.push({ instruction: value, objects: underlying.of(value.operands[1] as number) });
    else if (value.opcode === 'atomicrmw' || value.opcode === 'cmpxchg')
      writes.push({ instruction: value, objects: underlying.of(value.operands[0] as number) });
    else if (
      (value.opcode === 'call' || value.opcode === 'invoke' || value.opcode === 'callbr') &&
      value.effects.mayWrite &&
      !writesNothing(value)
    ) {
      const intrinsic = (ir.values[value.callee] as GlobalFact | undefined)?.intrinsic ?? '';
      if (/^llvm\.(lifetime|dbg|assume|invariant|experimental\.noalias|donothing|prefetch|stack)/.test(intrinsic)) continue;
      if (/^llvm\.mem(cpy|move|set)/.test(intrinsic))
        writes.push({ instruction: value, objects: underlying.of(value.operands[0] as number) });
      else if (value.effects.onlyArguments) {
        const objects = new Set<ValueIndex>();
        for (const argument of value.operands.slice(0, value.argumentCount))
          if (holdsPointer(ir, ir.values[argument]?.type ?? -1)) for (const object of underlying.of(argument)) objects.add(object);
        writes.push({ instruction: value, objects });
      } else writes.push({ instruction: value, objects: undefined });
    }
  }
  return writes;
}

const isConstantGlobal = (ir: FunctionIR, object: ValueIndex): boolean => {
  const value = ir.values[object];
  return value !== undefined && isGlobal(value) && value.isConstant;
};

interface ObjectFacts {
  readonly ir: FunctionIR;
  /** Memory that this function makes: allocas and what allocators return. */
  isOwn(object: ValueIndex): boolean;
  /** Objects whose address leaves the function's sight. */
  readonly captured: ReadonlySet<ValueIndex>;
}

const isPrivate = ({ isOwn, captured }: ObjectFacts, object: ValueIndex): boolean =>
  object !== unknownObject && isOwn(object) && !captured.has(object);

/** Whether code outside of the function may write an object after it has returned. */
function mayChangeOutside(facts: ObjectFacts, object: ValueIndex): boolean {
  return !isConstantGlobal(facts.ir, object) && !isAlloca(facts.ir, object) && !isPrivate(facts, object);
}

/** The writes that may change what a load of these objects reads, found once for each set of objects. */
class OverlappingWrites {
  private readonly memo = new Map<string, readonly Write[]>();
  constructor(
    private readonly facts: ObjectFacts,
    private readonly writes: readonly Write[],
  ) {}

  of(objects: Objects): readonly Write[] {
    const key = [...objects].sort((a, b) => a - b).join();
    let found = this.memo.get(key);
    if (!found) {
      found = this.latest(this.writes.filter((write) => mayOverlap(this.facts, write.objects, objects)));
      this.memo.set(key, found);
    }
    return found;
  }

  /** Of the writes of one block only the last can matter: it runs after whatever an earlier one runs after. */
  private latest(writes: readonly Write[]): Write[] {
    const last = new Map<BlockIndex, Write>();
    for (const write of writes) {
      const known = last.get(write.instruction.block);
      if (!known || known.instruction.index < write.instruction.index) last.set(write.instruction.block, write);
    }
    return [...last.values()];
  }
}

function mayOverlap(facts: ObjectFacts, written: Objects | undefined, read: Objects): boolean {
  for (const object of read) {
    if (isConstantGlobal(facts.ir, object)) continue;
    if (!written) {
      if (!isPrivate(facts, object)) return true;
      continue;
    }
    for (const other of written) if (object === other || !areDistinct(facts, object, other)) return true;
  }
  return false;
}

const isAlloca = (ir: FunctionIR, object: ValueIndex): boolean =>
  (ir.values[object] as { opcode?: string } | undefined)?.opcode === 'alloca';

/** Two different underlying objects that cannot share memory, on any trip. */
function areDistinct(facts: ObjectFacts, a: ValueIndex, b: ValueIndex): boolean {
  const { ir, isOwn } = facts;
  // One is a pointer that came from memory or a call: it can reach memory made here only if that was captured.
  if (isPrivate(facts, a) || isPrivate(facts, b)) return true;
  if (a === unknownObject || b === unknownObject) return false;
  const [first, second] = [ir.values[a], ir.values[b]] as [ValueFact, ValueFact];
  const isIdentified = (value: ValueFact): boolean => isOwn(value.index) || value.kind === 'global';
  const isNoalias = (value: ValueFact): boolean => value.kind === 'argument' && (value as ArgumentFact).attributes.includes('noalias');
  const isKnown = (value: ValueFact): boolean => isIdentified(value) || value.kind === 'argument';
  if (isIdentified(first) && isIdentified(second)) return true;
  if (isKnown(first) && isKnown(second)) return isOwn(a) || isOwn(b) || isNoalias(first) || isNoalias(second);
  return false;
}
