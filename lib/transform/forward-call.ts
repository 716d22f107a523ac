// A call of a function of the module in forward mode: it becomes the call of the callee's own forward derivative, so the
// primal's effects happen once, in it.

import type { Activity, ActivityWord } from '../analysis/activity';
import { holdsPointer } from '../analysis/memory-classes';
import type { GlobalFact, InstructionFact, ValueIndex } from '../ir/function-ir';
import type { ValueId } from '../llvm/native';
import { withShadows } from './mixed-aggregates';
import type { DerivativeRequest, Requested } from './request';
import type { Shadows } from './shadows';
import type { Target } from './target';

export interface ForwardCallContext {
  readonly target: Target;
  readonly activity: Activity;
  readonly shadows: Shadows;
  readonly width: number;
  /** Names of the globals that the callee touches and that hold active data here. */
  activeGlobals(call: InstructionFact): readonly string[];
  /** The declaration of an internal derivative; its body is written later. */
  requestDerivative(request: DerivativeRequest): Requested;
  /** Where a run is replayed: the cursor in its log. */
  readonly cursor: ValueId | undefined;
}

/** Replaces a call by the call of the callee's forward derivative: the primal's effects happen once, in it. */
export function forwardCall(
  { target, activity: active, shadows, width, activeGlobals, requestDerivative, cursor }: ForwardCallContext,
  call: InstructionFact,
  tangents: (value: ValueIndex) => readonly ValueId[],
): readonly ValueId[] {
  const { ir } = target;
  const callee = ir.values[call.callee] as GlobalFact;
  const args = call.operands.slice(0, call.argumentCount);
  // Null is its own shadow.
  const nulls = active.nullsFor(call);
  const words = args.map((arg, i): ActivityWord => (active.isActive(arg) || active.hasShadow(arg) || nulls.has(i) ? 'dup' : 'const'));
  if (ir.types[call.accessType]?.packed)
    throw target.error(
      'unsupported-call',
      `\`${callee.name}\` takes a variable number of arguments, and active data passes through it`,
      call,
      { fix: 'give it a fixed list of arguments' },
    );
  const hasResult = ir.types[call.type]?.kind !== 'void';
  const returnActive = active.isActive(call.index);
  const returnShadow = active.hasShadow(call.index);
  const pending = requestDerivative({
    function: callee.name,
    mode: 'forward',
    activity: words,
    width,
    returnActive,
    returnShadow,
    activeGlobals: activeGlobals(call),
    mixed: active.mixedFor(call),
    // In a replay the result is read from the log.
    wantValue: hasResult && cursor === undefined,
  });
  const slots = (isWanted: boolean): ValueId[] =>
    isWanted ? Array.from({ length: width }, () => target.entry.alloca(target.type(call.type))) : [];
  const value = hasResult && cursor === undefined ? target.entry.alloca(target.type(call.type)) : undefined;
  const results = slots(returnActive);
  const resultShadows = slots(returnShadow);
  // Of a word the tangent is the shadow's bits, whichever it carries.
  const given = (arg: ValueIndex, lane: number): ValueId => {
    const isPointer = holdsPointer(ir, target.typeOf(arg));
    if (!active.isActive(arg)) return shadows.of(arg, lane);
    const tangent = tangents(arg)[lane] as ValueId;
    if (!isPointer || !active.hasShadow(arg)) return tangent;
    const shadow = shadows.of(arg, lane);
    return withShadows(target, target.forward.before(target.anchor(call.index)), target.typeOf(arg), tangent, shadow);
  };
  const list: ValueId[] = [];
  args.forEach((arg, i) => {
    list.push(target.primal(arg));
    if (words[i] === 'dup') for (let lane = 0; lane < width; lane++) list.push(given(arg, lane));
  });
  const passed = [
    ...list,
    ...(value === undefined ? [] : [value]),
    ...results,
    ...resultShadows,
    ...(cursor === undefined ? [] : [cursor]),
  ];
  target.callInstead(call, pending.signature.type, pending.fn, passed);
  const builder = target.behind(call);
  for (const [lane, slot] of resultShadows.entries()) shadows.define(call.index, lane, builder.load(target.type(call.type), slot));
  const loaded = results.map((result) => builder.load(target.type(call.type), result));
  if (value !== undefined) target.replace(call.index, builder.load(target.type(call.type), value), builder);
  else if (!hasResult) target.retire(call.index);
  return loaded;
}
