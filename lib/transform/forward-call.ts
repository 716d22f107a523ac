// A call of a function of the module in forward mode: it becomes the call of the callee's own forward derivative, so the
// primal's effects happen once, in it.

import type { Activity, ActivityWord } from '../analysis/activity';
import { holdsFloat } from '../analysis/floats';
import { holdsPointer } from '../analysis/memory-classes';
import type { FunctionIR, GlobalFact, InstructionFact, ValueIndex } from '../ir/function-ir';
import type { ValueId } from '../llvm/native';
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
}

/** Replaces a call by the call of the callee's forward derivative: the primal's effects happen once, in it. */
export function forwardCall(
  { target, activity: active, shadows, width, activeGlobals, requestDerivative }: ForwardCallContext,
  call: InstructionFact,
  tangents: (value: ValueIndex) => readonly ValueId[],
): readonly ValueId[] {
  const { ir } = target;
  const callee = ir.values[call.callee] as GlobalFact;
  const args = call.operands.slice(0, call.argumentCount);
  for (const arg of args)
    if (active.isActive(arg) && !holdsFloat(ir, target.typeOf(arg)) && !holdsPointer(ir, target.typeOf(arg)))
      throw target.error('unsupported-call', `forward mode does not go into this call of \`${callee.name}\``, call, {
        because: 'a float is passed to it in an integer',
        fix: 'pass it as a float',
      });
  const words = args.map((arg): ActivityWord => (isCarried(ir, arg, active) ? 'dup' : 'const'));
  if (ir.types[call.accessType]?.packed)
    throw target.error(
      'unsupported-call',
      `\`${callee.name}\` takes a variable number of arguments, and active data passes through it`,
      call,
      { fix: 'give it a fixed list of arguments' },
    );
  const hasResult = ir.types[call.type]?.kind !== 'void';
  const returnActive = active.isActive(call.index);
  const returnShadow = holdsPointer(ir, call.type) && active.hasShadow(call.index);
  const pending = requestDerivative({
    function: callee.name,
    mode: 'forward',
    activity: words,
    width,
    returnActive,
    returnShadow,
    activeGlobals: activeGlobals(call),
    wantValue: hasResult,
  });
  const slots = (isWanted: boolean): ValueId[] =>
    isWanted ? Array.from({ length: width }, () => target.entry.alloca(target.type(call.type))) : [];
  const value = hasResult ? target.entry.alloca(target.type(call.type)) : undefined;
  const results = slots(returnActive);
  const resultShadows = slots(returnShadow);
  const list: ValueId[] = [];
  args.forEach((arg, i) => {
    list.push(target.primal(arg));
    if (words[i] === 'dup')
      for (let lane = 0; lane < width; lane++)
        list.push(holdsPointer(ir, target.typeOf(arg)) ? shadows.of(arg, lane) : (tangents(arg)[lane] as ValueId));
  });
  const given = [...list, ...(value === undefined ? [] : [value]), ...results, ...resultShadows];
  target.callInstead(call, pending.signature.type, pending.fn, given);
  const builder = target.behind(call);
  for (const [lane, slot] of resultShadows.entries()) shadows.define(call.index, lane, builder.load(target.type(call.type), slot));
  const loaded = results.map((result) => builder.load(target.type(call.type), result));
  if (value !== undefined) target.replace(call.index, builder.load(target.type(call.type), value), builder);
  else target.retire(call.index);
  return loaded;
}

const isCarried = (
  ir: FunctionIR,
  arg: ValueIndex,
  active: { isActive(value: ValueIndex): boolean; hasShadow(value: ValueIndex): boolean },
): boolean => (holdsPointer(ir, ir.values[arg]?.type ?? -1) ? active.hasShadow(arg) : active.isActive(arg));
