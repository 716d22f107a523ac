// Activity: which values carry a derivative, and whose memory does. A value is *varied* when it depends on an active
// input, *useful* when an active output depends on it, and active when it is both. Memory is judged by points-to class:
// a class is active when it belongs to a `dup` argument or when a varied value is stored into it.
//
// Lattice per value: not varied < varied; the sets only grow, so the fixpoint ends after at most (values + classes) changes.
// Integers are followed as far as they carry the bits of a float (see `mayCarryFloat`); what arithmetic does to such
// bits is not guessed: the transform refuses it by name.

import type { ArgumentFact, FunctionIR, InstructionFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import { bitArithmetic } from './bit-arithmetic';
import { bitOperation } from './bit-moves';
import type { CallContext, CallEffect } from './call-effects';
import { floatKindOf, holdsFloat } from './floats';
import type { MemoryClass, MemoryClasses } from './memory-classes';
import { type MixedClasses, type MixedMemory, mixedClasses, mixedForCallee, nothingMixed } from './mixed-memory';
import { type Kinds, only } from './types/kinds';
import type { Types } from './types/types';
import { type Bits, isNone } from './words-of-bits';

/** What a function is asked with, per argument: constant, with a shadow beside it, or a number whose adjoint is returned. */
export type ActivityWord = 'const' | 'dup' | 'out';

/** What the calculus and the structure tables know about operations; given by the transform, so that analysis stays free of rules. */
export interface Semantics {
  /** Positions of the operands on which the derivative of the result depends. */
  flows(instruction: InstructionFact): readonly number[];
  /** For calls: positions of pointer operands through which active values are written / read. */
  writes(instruction: InstructionFact): readonly number[];
  reads(instruction: InstructionFact): readonly number[];
  /** The function with a body that a call goes into: its effect is asked of `CallEffects`. */
  calleeOf(call: InstructionFact): string | undefined;
  /** Calls that return pointers: `own` to memory that is made there, with a shadow; `constant` to memory that has none. */
  returnedMemory(call: InstructionFact): 'own' | 'constant' | undefined;
}

export interface Activity extends Pick<MixedClasses, 'mayBeConstant' | 'isWhollyConstant'> {
  isActive(value: ValueIndex): boolean;
  /** Depends on an active input, whether or not an active output depends on it. */
  isVaried(value: ValueIndex): boolean;
  /** The memory that this pointer points into is active: the pointer has a shadow. */
  hasShadow(pointer: ValueIndex): boolean;
  isActiveClass(memory: MemoryClass): boolean;
  /** Names of the global variables that a callee of this function may touch and whose contents are active. */
  readonly activeGlobals: readonly string[];
  /** What may be constant of what a call of a function of the module is given. */
  mixedFor(call: InstructionFact): MixedMemory;
  isMixedClass(memory: MemoryClass): boolean;
  /** Positions at which a call of a function of the module is given null in the place of memory that the callee would make active. */
  nullsFor(call: InstructionFact): ReadonlySet<number>;
  /** What a call of a function of the module makes of what is active here, and of words of bits; undefined for other calls. */
  effectOf(call: InstructionFact, bits: Bits): CallEffect | undefined;
}

/** What is asked of a function, and what its callees do. */
export interface ActivityContext {
  readonly words: readonly ActivityWord[];
  readonly returnActive: boolean;
  /** The memory that the returned pointer points into is active for the caller. */
  readonly returnShadow: boolean;
  /** Global variables whose contents are active on entry. */
  readonly activeGlobals: readonly string[];
  readonly mixed: MixedMemory;
  /** Global variables that are constant memory, whatever is stored there. */
  readonly inactiveGlobals: ReadonlySet<string>;
  /** What is known of integers that may carry floats. */
  readonly types: Types;
  /** Kinds of floats that no active number is made into. */
  inert(): Kinds;
  effectOf(context: CallContext): CallEffect;
}

/** Integer operations that move the bits of a float without computing with them. */
const moves = new Set([
  'phi',
  'select',
  'freeze',
  'bitcast',
  'insertelement',
  'extractelement',
  'shufflevector',
  'insertvalue',
  'extractvalue',
]);
/** Operations on words that may pack floats: see bit-moves.ts. */
const words = new Set(['trunc', 'zext', 'lshr', 'shl', 'or', 'and', 'xor']);
/** Sums of integers, or of an exponent with a float's bits. */
const sums = new Set(['add', 'sub', 'ashr']);
/** Uses as a number: what is counted, scaled, converted or indexed with is no float in transit. */
const counts = new Set(['mul', 'udiv', 'sdiv', 'urem', 'srem', 'sitofp', 'uitofp', 'sext', 'getelementptr', 'switch']);

/** Stored, or put into memory by an atomic exchange. */
const isWritten = ({ opcode, predicate, operands }: InstructionFact, value: ValueIndex): boolean =>
  (opcode === 'store' && operands[0] === value) ||
  (opcode === 'cmpxchg' && operands[2] === value) ||
  (opcode === 'atomicrmw' && predicate === 'xchg' && operands[1] === value);

/**
 * True when an integer loaded from active memory may be a float in transit: it is stored, returned, passed on or
 * reinterpreted as a float, rather than used as a number. What is known of the type of its bytes settles it.
 */
function mayCarryFloat(ir: FunctionIR, load: InstructionFact, types: Types): boolean {
  const known = types.carriesFloat(load.index);
  if (known === false) return false;
  const isNumberFor = (use: InstructionFact): boolean =>
    counts.has(use.opcode) || ((words.has(use.opcode) || sums.has(use.opcode)) && bitOperation(ir, use) === 'number');
  const isNumber = (user: ValueIndex): boolean => isNumberFor(ir.values[user] as InstructionFact);
  const users = ir.users[load.index] ?? [];
  // Memory may hold a float at one time and an integer at another: then uses of both kinds are seen.
  if (known === true) return !users.every(isNumber);
  if (users.some(isNumber)) return false;
  const seen = new Set<ValueIndex>([load.index]);
  const work = [load.index];
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    for (const user of ir.users[at] ?? []) {
      const use = ir.values[user] as InstructionFact;
      if (isWritten(use, at)) return true;
      if (use.opcode === 'ret' || (use.opcode === 'bitcast' && holdsFloat(ir, use.type))) return true;
      if ((use.opcode === 'call' || use.opcode === 'invoke') && !(ir.values[use.callee] as { intrinsic?: string } | undefined)?.intrinsic)
        return true;
      const isMoved = moves.has(use.opcode) || ((words.has(use.opcode) || sums.has(use.opcode)) && bitOperation(ir, use) !== 'number');
      if (isMoved && !seen.has(user)) {
        seen.add(user);
        work.push(user);
      }
    }
  }
  return false;
}

/** A value whose bits may carry a float though its type is none. */
export const isIntegerLike = (ir: FunctionIR, type: number): boolean => {
  const fact = ir.types[type];
  if (!fact) return false;
  return fact.kind === 'integer' || (fact.kind !== 'function' && fact.elements.some((element) => isIntegerLike(ir, element)));
};

export function activity(
  ir: FunctionIR,
  classes: MemoryClasses,
  semantics: Semantics,
  { words, returnActive, returnShadow, activeGlobals, mixed, inactiveGlobals, effectOf, types, inert }: ActivityContext,
): Activity {
  const varied = new Uint8Array(ir.values.length);
  const activeClasses = new Set<MemoryClass>();
  for (const name of activeGlobals) {
    const memory = classes.classOfGlobal(name);
    if (memory !== -1) activeClasses.add(memory);
  }
  ir.arguments.forEach((argument: ArgumentFact, i) => {
    if (words[i] === 'const') return;
    const memory = classes.classOf(argument.index);
    // An integer may carry an address, a float, or the one at one time and the other at another.
    if (memory !== -1 && words[i] === 'dup') activeClasses.add(memory);
    if (!isIntegerLike(ir, argument.type) && !holdsFloat(ir, argument.type)) return;
    if (words[i] === 'out' || holdsFloat(ir, argument.type) || types.carriesFloat(argument.index) !== false) varied[argument.index] = 1;
  });
  const instructions = ir.order.flatMap((block) => ir.blocks[block]?.instructions ?? []).map((i) => ir.values[i] as InstructionFact);
  if (returnShadow) for (const i of instructions) if (i.opcode === 'ret') activeClasses.add(classes.classOf(i.operands[0] as number));
  activeClasses.delete(-1);
  const isVaried = (index: ValueIndex): boolean => varied[index] === 1;
  const inActive = (pointer: ValueIndex): boolean => activeClasses.has(classes.classOf(pointer));

  const globalsNow = (): string[] => classes.globals.filter((name) => activeClasses.has(classes.classOfGlobal(name))).sort();
  const contextOf = (call: InstructionFact, callee: string) => ({
    callee,
    words: call.operands.slice(0, call.argumentCount).map((argument) => wordOf(argument, isVaried, inActive)),
    globals: globalsNow(),
  });
  const isInert = (i: InstructionFact): boolean => {
    const kind = floatKindOf(ir, i.type);
    return kind !== undefined && kind !== 'double' && (inert() & only(kind)) !== 0;
  };
  const queue = new Worklist(ir, classes, semantics, instructions);
  const spread = (i: InstructionFact): void => {
    const activateClass = (memory: MemoryClass): void => {
      if (memory !== -1 && !activeClasses.has(memory)) {
        activeClasses.add(memory);
        queue.readersOf(memory);
      }
    };
    const activate = (pointer: ValueIndex): void => activateClass(classes.classOf(pointer));
    let result = false;
    const callee = semantics.calleeOf(i);
    if (i.opcode === 'load') {
      if (inActive(i.operands[0] as number)) result = holdsFloat(ir, i.type) || (isIntegerLike(ir, i.type) && mayCarryFloat(ir, i, types));
    } else if (i.opcode === 'store') {
      if (isVaried(i.operands[0] as number)) activate(i.operands[1] as number);
    } else if (callee !== undefined) {
      const args = i.operands.slice(0, i.argumentCount);
      const effect = effectOf({ ...contextOf(i, callee), mixed: nothingMixed });
      for (const position of effect.activeArguments) activate(args[position] as number);
      if (effect.isResultMemoryActive) activate(i.index);
      for (const name of effect.activeGlobals) activateClass(classes.classOfGlobal(name));
      // What is computed of a float's bits is no float any more: it is refused where it is made one again (bit-arithmetic.ts).
      const isOfBits = effect.bits.left.words.some(({ path, state }) => path === '' && state.bits === 'computed');
      result = !isOfBits && effect.isResultVaried && (holdsFloat(ir, i.type) || (isIntegerLike(ir, i.type) && mayCarryFloat(ir, i, types)));
    } else {
      const flows = semantics.flows(i);
      const reads = semantics.reads(i);
      const active = flows.some((p) => isVaried(i.operands[p] as number)) || reads.some((p) => inActive(i.operands[p] as number));
      if (active) {
        for (const p of semantics.writes(i)) activate(i.operands[p] as number);
        if (semantics.returnedMemory(i) === 'own') activate(i.index);
        const isExchange = i.opcode === 'atomicrmw' || i.opcode === 'cmpxchg';
        result = holdsFloat(ir, i.type) || (isIntegerLike(ir, i.type) && (!isExchange || mayCarryFloat(ir, i, types)));
      }
    }
    if (result && !isVaried(i.index) && !isInert(i)) {
      varied[i.index] = 1;
      queue.usersOf(i.index);
    }
  };
  for (let next = queue.take(); next; next = queue.take()) spread(next);

  const memory = mixedClasses(ir, classes, semantics, {
    words,
    mixed,
    inactiveGlobals,
    isActiveClass: (memory) => activeClasses.has(memory),
    contextOf,
    effectOf,
  });
  const isNull = (value: ValueIndex): boolean => ir.values[value]?.kind === 'null';
  const nullsFor = (call: InstructionFact): ReadonlySet<number> => {
    const callee = semantics.calleeOf(call);
    if (callee === undefined || !call.operands.slice(0, call.argumentCount).some(isNull)) return new Set();
    const effect = effectOf({ ...contextOf(call, callee), mixed: mixedForCallee(ir, classes, call, memory.isMixed) });
    return new Set(effect.activeArguments.filter((position) => isNull(call.operands[position] as number)));
  };
  const useful = usefulValues(ir, instructions, semantics, isVaried, inActive, returnActive);
  return {
    isActive: (value) => varied[value] === 1 && useful[value] === 1,
    isVaried,
    hasShadow: (pointer) => inActive(pointer),
    isActiveClass: (memory) => activeClasses.has(memory),
    activeGlobals: globalsNow(),
    mayBeConstant: memory.mayBeConstant,
    isWhollyConstant: memory.isWhollyConstant,
    isMixedClass: memory.isMixed,
    mixedFor: (call) => mixedForCallee(ir, classes, call, memory.isMixed),
    nullsFor,
    effectOf(call, bits) {
      const callee = semantics.calleeOf(call);
      if (callee === undefined) return undefined;
      return effectOf({ ...contextOf(call, callee), mixed: nothingMixed, ...(isNone(bits) ? {} : { bits }) });
    },
  };
}

/** Instructions to be looked at again: at first all of them, then those that read what has become active. */
class Worklist {
  private readonly isQueued: Uint8Array;
  private readonly readers = new Map<MemoryClass, InstructionFact[]>();
  /** Calls whose callee is asked with all active globals: any class may matter to them. */
  private readonly calls: InstructionFact[];
  private queue: InstructionFact[];
  private at = 0;

  constructor(
    private readonly ir: FunctionIR,
    classes: MemoryClasses,
    semantics: Semantics,
    instructions: readonly InstructionFact[],
  ) {
    this.isQueued = new Uint8Array(ir.values.length);
    this.queue = [...instructions];
    for (const { index } of instructions) this.isQueued[index] = 1;
    this.calls = instructions.filter((i) => semantics.calleeOf(i) !== undefined);
    for (const i of instructions) {
      if (i.opcode === 'store') continue; // a store reads no memory
      for (const memory of new Set(i.operands.map((operand) => classes.classOf(operand)))) {
        if (memory === -1) continue;
        const known = this.readers.get(memory);
        if (known) known.push(i);
        else this.readers.set(memory, [i]);
      }
    }
  }

  take(): InstructionFact | undefined {
    const next = this.queue[this.at++];
    if (next) this.isQueued[next.index] = 0;
    return next;
  }

  usersOf(value: ValueIndex): void {
    for (const user of this.ir.users[value] ?? []) this.add(this.ir.values[user] as InstructionFact);
  }

  readersOf(memory: MemoryClass): void {
    for (const reader of this.readers.get(memory) ?? []) this.add(reader);
    for (const call of this.calls) this.add(call);
  }

  private add(instruction: InstructionFact): void {
    if (this.isQueued[instruction.index]) return;
    this.isQueued[instruction.index] = 1;
    this.queue.push(instruction);
  }
}

/** How an argument of a call is passed on: with its shadow, as an active value, or as neither. */
export function wordOf(
  argument: ValueIndex,
  isVaried: (value: ValueIndex) => boolean,
  hasShadow: (pointer: ValueIndex) => boolean,
): ActivityWord {
  if (hasShadow(argument)) return 'dup';
  return isVaried(argument) ? 'out' : 'const';
}

/** What a function in a context makes active, as its callers see it. */
export function effectOn(
  ir: FunctionIR,
  classes: MemoryClasses,
  active: Activity,
  semantics: Semantics,
  types: Types,
  given: Bits | undefined,
): CallEffect {
  const returned = ir.values.filter(
    (value): value is InstructionFact => isInstruction(value) && value.opcode === 'ret' && value.operands.length > 0,
  );
  const { becomesFloat, left } = bitArithmetic(ir, classes, active, semantics, types, given);
  return {
    isResultVaried: returned.some((ret) => active.isVaried(ret.operands[0] as number)),
    isResultMemoryActive: returned.some((ret) => active.hasShadow(ret.operands[0] as number)),
    activeArguments: ir.arguments.flatMap((argument, i) => (active.isActiveClass(classes.classOf(argument.index)) ? [i] : [])),
    activeGlobals: active.activeGlobals,
    isResultMixed: returned.some((ret) => active.isMixedClass(classes.classOf(ret.operands[0] as number))),
    mixedArguments: ir.arguments.flatMap((argument, i) => (active.isMixedClass(classes.classOf(argument.index)) ? [i] : [])),
    mixedGlobals: classes.globals.filter((name) => active.isMixedClass(classes.classOfGlobal(name))).sort(),
    bits: { becomesFloat, left },
  };
}

/** Backwards from the active outputs: the return value, stores into active memory, calls that write it. */
function usefulValues(
  ir: FunctionIR,
  instructions: readonly InstructionFact[],
  semantics: Semantics,
  isVaried: (index: ValueIndex) => boolean,
  inActive: (pointer: ValueIndex) => boolean,
  returnActive: boolean,
): Uint8Array {
  const useful = new Uint8Array(ir.values.length);
  const work: ValueIndex[] = [];
  const mark = (index: ValueIndex): void => {
    if (!useful[index] && isVaried(index)) {
      useful[index] = 1;
      work.push(index);
    }
  };
  for (const i of instructions) {
    if (i.opcode === 'ret' && returnActive && i.operands.length) mark(i.operands[0] as number);
    if (i.opcode === 'store' && inActive(i.operands[1] as number)) mark(i.operands[0] as number);
    if (semantics.calleeOf(i) !== undefined || semantics.writes(i).some((p) => inActive(i.operands[p] as number)))
      for (const p of semantics.flows(i)) mark(i.operands[p] as number);
  }
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    const value = ir.values[at];
    if (value && isInstruction(value)) for (const p of semantics.flows(value)) mark(value.operands[p] as number);
  }
  return useful;
}
