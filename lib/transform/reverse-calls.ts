// Calls that stay calls in reverse mode. In the forward sweep the call becomes one of the callee's augmented function,
// which does the primal's work and leaves a frame on the arena; in the reverse sweep the callee's reverse function takes
// that frame, the adjoint of the result, and the shadows that the forward sweep has no use for. It adds to them and to those
// that augmented was given, and returns the adjoints of the floats passed by value.

import type { Activity, ActivityWord } from '../analysis/activity';
import type { FunctionIR, GlobalFact, InstructionFact, ValueIndex } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import { terminatorOf } from '../plan/reverse-control';
import { customPrefix } from './marker';
import type { RequestedSplit, RuntimeActivity, SplitRequest } from './request';
import type { Shadows } from './shadows';
import type { AugmentedResult } from './split-signature';
import type { Target } from './target';

export interface ReverseCallContext {
  readonly target: Target;
  readonly activity: Activity;
  readonly shadows: Shadows;
  readonly width: number;
  readonly strictMath: boolean;
  readonly strongZero: boolean;
  readonly runtimeActivity: RuntimeActivity;
  /** Names of the globals that the callee touches and that hold active data here. */
  activeGlobals(call: InstructionFact): readonly string[];
  requestSplit(request: SplitRequest): RequestedSplit;
}

/** An exception that leaves the call leaves the function: no way leads from its landing pad to a return. */
function isNeverCaught(ir: FunctionIR, call: InstructionFact): boolean {
  const [, unwind] = call.blocks;
  const seen = new Set(unwind === undefined ? [] : [unwind]);
  for (const block of seen) {
    if (terminatorOf(ir, block).opcode === 'ret') return false;
    for (const next of ir.blocks[block]?.successors ?? []) seen.add(next);
  }
  return true;
}

export class ReverseCalls {
  private readonly made = new Map<ValueIndex, AugmentedResult>();

  constructor(
    private readonly context: ReverseCallContext,
    private readonly arena: (sweep: 'forward' | 'reverse') => ValueId,
  ) {}

  /** The address of the frame that the call leaves. */
  frame(call: InstructionFact): ValueId {
    return this.augmented(call).frame;
  }

  /** The shadow of the pointer that the call returns. */
  shadow(call: InstructionFact, lane: number): ValueId {
    return this.augmented(call).shadows[lane] as ValueId;
  }

  /** Whether active data goes into the call or comes out of it; refuses what the two functions cannot be given or return. */
  hasWork(call: InstructionFact): boolean {
    const { activity, activeGlobals } = this.context;
    const touches = call.operands.slice(0, call.argumentCount).some((argument) => this.isCarried(argument));
    const returns = activity.isActive(call.index) || activity.hasShadow(call.index);
    if (!touches && !returns && activeGlobals(call).length === 0) return false;
    this.check(call);
    return true;
  }

  private isCarried(argument: ValueIndex): boolean {
    const { activity } = this.context;
    return activity.isActive(argument) || activity.hasShadow(argument);
  }

  private request(call: InstructionFact): RequestedSplit {
    const { target, activity, width, strictMath, strongZero, runtimeActivity, activeGlobals, requestSplit } = this.context;
    const { ir } = target;
    const callee = ir.values[call.callee] as GlobalFact;
    return requestSplit({
      function: callee.name,
      activity: this.words(call),
      width,
      returnActive: activity.isActive(call.index),
      returnShadow: activity.hasShadow(call.index),
      strictMath,
      strongZero,
      activeGlobals: activeGlobals(call),
      mixed: activity.mixedFor(call),
      runtimeActivity,
    });
  }

  private words(call: InstructionFact): ActivityWord[] {
    // Null is its own shadow.
    const nulls = this.context.activity.nullsFor(call);
    return call.operands.slice(0, call.argumentCount).map((argument, i) => (nulls.has(i) ? 'dup' : this.word(argument)));
  }

  private word(argument: ValueIndex): ActivityWord {
    const { activity } = this.context;
    return activity.hasShadow(argument) ? 'dup' : activity.isActive(argument) ? 'out' : 'const';
  }

  private refuse(call: InstructionFact, because: string, fix: string): Error {
    const { target } = this.context;
    const { name } = target.ir.values[call.callee] as GlobalFact;
    return target.error('unsupported-call', `reverse mode does not go into this call of \`${name}\``, call, { because, fix });
  }

  private check(call: InstructionFact): void {
    const { target } = this.context;
    const { ir } = target;
    if (ir.types[call.accessType]?.packed)
      throw this.refuse(
        call,
        'it takes a variable number of arguments, and active data passes through it',
        'give it a fixed list of arguments',
      );
    const callee = ir.values[call.callee] as GlobalFact;
    if (ir.types[callee.valueType]?.text !== ir.types[call.accessType]?.text)
      throw this.refuse(call, 'it is called with another type than it is defined with', 'declare it where it is called as it is defined');
    if (call.opcode !== 'call' && !(callee.name.startsWith(customPrefix) && isNeverCaught(ir, call)))
      throw this.refuse(call, 'it may throw an exception that is caught here', 'compile with -fno-exceptions');
  }

  /** Puts the call of the augmented function in the place of the primal's, once. */
  augmented(call: InstructionFact): AugmentedResult {
    const known = this.made.get(call.index);
    if (known) return known;
    const { target, shadows, width } = this.context;
    const requested = this.request(call);
    const given = call.operands.slice(0, call.argumentCount);
    // Shadows first: asking for one may replace a call that an argument comes from.
    const lanes = given.map((argument, i) =>
      requested.signature.isShadowedForward(i) ? Array.from({ length: width }, (_, lane) => shadows.of(argument, lane)) : [],
    );
    const args = given.flatMap((argument, i) => [target.primal(argument), ...(lanes[i] as ValueId[])]);
    const result = target.callInstead(call, requested.signature.augmentedType, requested.augmented, [...args, this.arena('forward')]);
    const b = target.behind(call);
    const unpacked = requested.signature.unpack(b, result);
    if (unpacked.value !== undefined) target.replace(call.index, unpacked.value, b);
    else target.retire(call.index);
    this.made.set(call.index, unpacked);
    return unpacked;
  }

  /** The pointers whose shadows the reverse function is given, in order. */
  shadowedInReverse(call: InstructionFact): ValueIndex[] {
    const { signature } = this.request(call);
    return call.operands.slice(0, call.argumentCount).filter((_, i) => signature.isShadowedInReverse(i));
  }

  /** Writes the call of the reverse function; gives each argument's adjoints, per lane, to `add`. */
  reverse(
    b: Builder,
    call: InstructionFact,
    frame: ValueId,
    seeds: readonly ValueId[],
    shadow: (pointer: ValueIndex, lane: number) => ValueId,
    add: (argument: ValueIndex, lane: number, amount: ValueId) => void,
  ): void {
    const { signature, reverse } = this.request(call);
    const shadows = this.shadowedInReverse(call).flatMap((pointer) =>
      Array.from({ length: this.context.width }, (_, lane) => shadow(pointer, lane)),
    );
    const result = b.call(signature.reverseType, reverse, [...seeds, ...shadows, frame, this.arena('reverse')]);
    for (const [position, lanes] of signature.unpackAdjoints(b, result))
      for (const [lane, amount] of lanes.entries()) add(call.operands[position] as number, lane, amount);
  }
}
