// Which derivative a request asks of a program, and what writes the function that calls it.

import { type MixedMemory, nothingMixed } from '../analysis/mixed-memory';
import type { Native, TypeId, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import type { Program } from '../transform/program';
import type { ActivityWord, Derivative } from '../transform/request';
import { writeBatch } from './batch';
import type { EntryWord } from './entries';
import { isFloatKind, scalarsIn, sretTypeOf } from './formal-parameters';
import { writeForwardSplit, writeRecording } from './forward-split';
import type { LowerOptions } from './lower-options';
import type { Request } from './request';
import { type RequestFunction, writeCombined } from './request-function';
import { writeAugmented, writeReverse } from './split';

interface Target {
  readonly fn: ValueId;
  readonly result: TypeId;
  readonly sret: TypeId | undefined;
  readonly hasActiveResult: boolean;
  readonly hasShadowResult: boolean;
}

function targetOf({ native, module }: Program, { entry, target, call }: Request): Target {
  const fn = native.namedFunction(module, target) as ValueId;
  const result = native.returnTypeOf(native.functionTypeOf(fn));
  const { hasFloat, hasPointer } = scalarsIn(native, result);
  const isActive = call.returns !== 'const';
  return {
    fn,
    result,
    sret: sretTypeOf(native, fn),
    // A number that has a shadow has no adjoint, and in reverse mode nobody asks for its shadow.
    hasActiveResult: isActive && hasFloat && !hasPointer && !(entry === '__enzyme_autodiff' && call.returns === 'dup'),
    hasShadowResult: isActive && hasPointer,
  };
}

/** What all derivatives that a request may ask for have in common. */
function commonOf(
  program: Program,
  request: Request,
  { fn, sret, hasActiveResult }: Target,
  { strictMath = false, strongZero = false, runtimeActivity = 'guard' }: LowerOptions,
) {
  const { call } = request;
  const activity = activityOf(program.native, fn, sret, request);
  const isAnyPointerMixed = call.isRuntimeActivity || runtimeActivity === 'always';
  return {
    function: request.target,
    activity,
    width: call.width,
    returnActive: hasActiveResult,
    strictMath,
    strongZero: strongZero || call.isStrongZero,
    runtimeActivity: isAnyPointerMixed ? ('guard' as const) : runtimeActivity,
    unneeded: call.groups.flatMap(({ isUnneeded }, i) => (isUnneeded ? [i + (sret === undefined ? 0 : 1)] : [])),
    mixed: isAnyPointerMixed ? shadowsMayBePrimals(activity) : nothingMixed,
  };
}

/** Has the derivative made; what is returned writes the function that calls it. */
export function askFor(program: Program, request: Request, all: readonly Request[], options: LowerOptions): (f: RequestFunction) => void {
  const { entry } = request;
  const target = targetOf(program, request);
  const { fn, result, sret, hasShadowResult } = target;
  if (entry === '__enzyme_batch') return (f) => writeBatch(f, fn, result);
  if (entry === '__enzyme_fwdsplit') {
    const derived = deriveInOne(program, request, options);
    return (f) => writeForwardSplit(f, { derived, result, sret });
  }
  const replay = entry === '__enzyme_augmentfwd' ? replayOf(program, request, all, options) : undefined;
  if (replay) return (f) => writeRecording(f, { derived: replay, result, sret });
  if (entry === '__enzyme_augmentfwd' || entry === '__enzyme_reverse') {
    const common = commonOf(program, request, target, options);
    if (entry === '__enzyme_reverse') checkTapeOf(program, request, all, options);
    const split = program.deriveSplit({ ...common, returnShadow: hasShadowResult, activeGlobals: [] });
    const write = entry === '__enzyme_augmentfwd' ? writeAugmented : writeReverse;
    return (f) => write(f, program, { split, result, sret });
  }
  const derived = deriveInOne(program, request, options);
  return (f) => writeCombined(f, derived, result, sret);
}

/** The derivative of forward mode, or of reverse mode in one call. */
function deriveInOne(program: Program, request: Request, options: LowerOptions): Derivative {
  const { entry, mode, call } = request;
  const target = targetOf(program, request);
  const isVoid = program.native.typeKind(target.result) === 'void';
  return program.derive(
    {
      ...commonOf(program, request, target, options),
      mode,
      returnShadow: mode === 'forward' && target.hasShadowResult,
      wantValue: call.wantsPrimal && !isVoid,
      carriesErrors: entry === '__enzyme_error_estimate',
      replays: entry === '__enzyme_fwdsplit',
    },
    { isInternal: true },
  );
}

/** A tape that is made with other markers holds other things: where the module makes it, both calls are seen. */
function checkTapeOf(program: Program, request: Request, all: readonly Request[], options: LowerOptions): void {
  const tapeOf = (one: Request): string => {
    const target = targetOf(program, one);
    const { activity, width, returnActive, runtimeActivity, mixed } = commonOf(program, one, target, options);
    return JSON.stringify([one.call.shadowContext, activity, width, returnActive, target.hasShadowResult, runtimeActivity, mixed]);
  };
  const recorded = all.filter(
    ({ entry, target, takers }) =>
      entry === '__enzyme_augmentfwd' && target === request.target && (takers?.has('__enzyme_reverse') ?? true),
  );
  if (recorded.length === 0 || recorded.some((one) => tapeOf(one) === tapeOf(request))) return;
  throw new BitgradError(
    'bad-derivative-call',
    `the call of \`__enzyme_reverse\` does not fit \`${request.target}\`: no tape is made for it`,
    {
      where: request.where,
      because: 'the calls of `__enzyme_augmentfwd` have other markers',
      fix: 'pass the same markers to both',
    },
  );
}

/**
 * The forward derivative that replays what `__enzyme_augmentfwd` runs, where the module asks for one. A tape is for one mode: it holds what
 * that needs and no more.
 */
function replayOf(program: Program, request: Request, all: readonly Request[], options: LowerOptions): Derivative | undefined {
  const { target, where, call } = request;
  const { fn, sret } = targetOf(program, request);
  const constants = (of: Request): string =>
    [of.call.shadowContext, ...activityOf(program.native, fn, sret, of).map((word) => word === 'const')].join();
  const of = (entry: EntryWord): Request[] => all.filter((one) => one.entry === entry && one.target === target);
  const isTakenBy = (entry: EntryWord): boolean => request.takers === undefined || request.takers.has(entry);
  const reverses = of('__enzyme_reverse');
  const splits = reverses.length === 0 || isTakenBy('__enzyme_fwdsplit') ? of('__enzyme_fwdsplit') : [];
  const refuse = (message: string, fix: string): never => {
    throw new BitgradError('bad-derivative-call', `the call of \`__enzyme_augmentfwd\` does not fit \`${target}\`: ${message}`, {
      where,
      fix,
    });
  };
  if (splits.length === 0) {
    const doubled = call.groups.findIndex(
      ({ activity }, i) => activity !== 'const' && activity !== 'out' && isNumber(program, fn, sret, i),
    );
    if (doubled >= 0) refuse(`\`enzyme_dup\` is given for argument ${doubled + 1}, a number passed by value`, 'use `enzyme_out`');
    return undefined;
  }
  if (reverses.length > 0 && isTakenBy('__enzyme_reverse'))
    refuse(
      'both `__enzyme_reverse` and `__enzyme_fwdsplit` are called for it, and its tape may go to either',
      'a tape is for one of them: pass it on in a local variable, or give each a function of its own',
    );
  const [first, ...others] = splits.filter((one) => constants(one) === constants(request)).map((one) => deriveInOne(program, one, options));
  if (first === undefined) return refuse('no call of `__enzyme_fwdsplit` has the same constant arguments', 'pass the same markers to both');
  if (others.some(({ recording }) => recording?.layout !== first.recording?.layout))
    refuse('the calls of `__enzyme_fwdsplit` need different tapes', 'give each a function of its own');
  return first;
}

const isNumber = ({ native }: Program, fn: ValueId, sret: TypeId | undefined, group: number): boolean =>
  isFloatKind(native.typeKind(native.typeOf(native.parameter(fn, group + (sret === undefined ? 0 : 1)))));

/** Any pointer that is passed with a shadow may be a constant one, which is its own shadow. */
const shadowsMayBePrimals = (activity: readonly ActivityWord[]): MixedMemory => ({
  arguments: activity.flatMap((word, i) => (word === 'dup' ? [i] : [])),
  globals: [],
});

/** A word per parameter: a structure returned in memory is active where it holds floats or pointers, integers never are. */
function activityOf(native: Native, fn: ValueId, sret: TypeId | undefined, { call }: Request): ActivityWord[] {
  const first = sret === undefined ? 0 : 1;
  return native.parameters(fn).map((parameter, i) => {
    if (i < first) {
      const { hasFloat, hasPointer } = scalarsIn(native, sret as TypeId);
      return call.returns !== 'const' && (hasFloat || hasPointer) ? 'dup' : 'const';
    }
    const { hasFloat, hasPointer } = scalarsIn(native, native.typeOf(parameter));
    return hasFloat || hasPointer ? (call.groups[i - first]?.activity ?? 'const') : 'const';
  });
}
