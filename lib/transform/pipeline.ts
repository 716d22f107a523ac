// The whole way of a derivative, on one screen: what is done for one request, stage by stage. A newcomer reads this first.
//
//   once per program    prepare            LLVM's passes bring every function into the form that the sweeps want
//   once per function   freeze, snapshot   trip counts are written; FunctionIR is read; from here on it never changes
//                       memoryClasses      points-to; Operations: what each instruction is to the calculus
//   once per request    clone              the body is copied into a function of the derivative's signature
//                       activity           which values and whose memory carry a derivative
//                       sweep              forward: tangents beside the primal
//                                          reverse: control, needs, plan (minimum cut), storage, then both sweeps are written,
//                                          in one function, or in two for a call that stays a call (split)
//                       complete, finish   verify, clean up
//
// Order: activity asks memoryClasses and Operations; the plan runs between what activity makes needed and what reloads
// make free; nothing is written before everything is planned; nothing is verified before everything is written.

import type { Activity } from '../analysis/activity';
import { bitArithmetic } from '../analysis/bit-arithmetic';
import { lostPointer } from '../analysis/lost-pointers';
import type { MemoryClasses } from '../analysis/memory-classes';
import { splicedFloat } from '../analysis/spliced-floats';
import type { Types } from '../analysis/types/types';
import type { GlobalFact, InstructionFact, ValueIndex } from '../ir/function-ir';
import type { Snapshot } from '../ir/snapshot';
import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import type { PlanReport } from '../report/plan-text';
import { Allocations } from './allocations';
import type { ArenaFunctions } from './arena';
import { bitError, spliceError } from './bits';
import { clone } from './clone';
import { derivedShadow } from './derived-pointers';
import { finish } from './finish';
import { ForwardMode } from './forward';
import { forwardCall } from './forward-call';
import { ArenaFrame, type Frame, StackFrame } from './frame';
import { Guards, guardedAccesses } from './guards';
import { type LeftMemory, stopAtLeftMemory } from './left-memory';
import type { OuterTape } from './nested-tapes';
import type { Operations } from './operation';
import { Replay, writeRecorder } from './replay';
import type { ActivityQuestion, DerivativeRequest, Requested, RequestedSplit, RuntimeActivity, SplitRequest } from './request';
import { ReverseMode } from './reverse';
import { ReverseCalls } from './reverse-calls';
import type { ReverseContext } from './reverse-context';
import { semantics } from './semantics';
import type { ShadowGlobals } from './shadow-globals';
import { Shadows } from './shadows';
import type { Target } from './target';
import { ThrownObjects } from './thrown-objects';
import { type BodyOf, checkThrown } from './throws';
import { dropUnneededStores } from './unneeded-stores';

/** What is known of a frozen function, once for all requests. */
export interface Frozen {
  readonly snapshot: Snapshot;
  readonly classes: MemoryClasses;
  readonly operations: Operations;
  readonly types: Types;
}

/** The program that a derivative is written into. */
export interface DerivationProgram {
  readonly native: Native;
  readonly context: ContextId;
  readonly module: ModuleId;
  readonly shadowGlobals: ShadowGlobals;
  frozen(name: string): Frozen;
  activity(asked: ActivityQuestion): Activity;
  arena(): ArenaFunctions;
  /** Is offered the explanation of each reverse sweep's plan. */
  /** Pointers of a function whose shadows only its reverse sweep needs. */
  shadowsInReverse(name: string): ReadonlySet<ValueIndex>;
  readonly planned: ((report: () => PlanReport) => void) | undefined;
  /** The declaration of an internal derivative; its body is written when its turn comes. */
  request(request: DerivativeRequest): Requested;
  requestSplit(request: SplitRequest): RequestedSplit;
}

/** Writes the body of a derivative that has been declared. */
export function writeDerivative(program: DerivationProgram, requested: Requested): void {
  const { request, signature, fn } = requested;
  const frozen = program.frozen(request.function);
  const { snapshot, classes, operations, types } = frozen;
  const places = signature.place(fn);
  const target = clone(program, snapshot, fn, places.primal);
  const active = program.activity(request);
  refuseUnfollowed(target, frozen, active);
  // A word's tangent is what its shadow is: the bits at its place in shadow memory.
  const shadows = shadowsOf(program, target, active, new Map([...places.tangents, ...places.shadows]), request.runtimeActivity);
  const frame = new StackFrame(target, () => program.arena());
  const outerTape = outerTapeOf(program, frame);
  const common = commonParts(target, active, operations, shadows, request, request.mode === 'reverse' ? outerTape : undefined);
  const activeGlobals = globalsOfCall(program, target, active);
  shadows.callShadow = callShadows(common, new ThrownObjects(target, request.width, undefined), bodiesIn(program));
  stopAtLeftMemory(target, active, shadows, request.width, leftMemory(program, classes));
  let isReducible = true;
  const replayed = new Map<ValueIndex, Requested>();
  if (request.mode === 'forward')
    new ForwardMode({
      ...common,
      strongZero: request.strongZero ?? false,
      carriesErrors: request.carriesErrors ?? false,
      types,
      // The shadow of a struct of pointers and floats has the tangents of its floats.
      tangentArguments: new Map([...places.tangents, ...[...places.shadows].filter(([argument]) => active.isActive(argument))]),
      callDerivative: (call, tangents) =>
        forwardCall(
          {
            ...common,
            activeGlobals,
            cursor: places.cursor,
            requestDerivative: (inner) => {
              const callee = program.request({
                ...inner,
                strongZero: request.strongZero,
                carriesErrors: request.carriesErrors,
                replays: request.replays,
                runtimeActivity: request.runtimeActivity,
              });
              if (request.replays) replayed.set(call.index, callee);
              return callee;
            },
          },
          call,
          tangents,
        ),
      touchesGlobals: (call) => activeGlobals(call).length > 0,
      storeResult: (ret, tangents) => places.storeForward(target, ret, tangents, (lane) => shadows.of(ret.operands[0] as number, lane)),
    }).write();
  else {
    isReducible = new ReverseMode({
      ...reverseParts(program, common, { classes, types }, frame, request),
      outerTape,
      wantsValue: request.wantValue,
      shadowsInReverse: new Set(),
      seeds: (b) => places.seeds(target, b),
      leave: (ret) => {
        places.storeValue(target, ret);
        return undefined;
      },
      finish: (b, adjoint) => {
        places.storeOut(b, adjoint);
        return 0;
      },
    }).write();
  }
  const replay = request.replays ? new Replay(target, operations, requested, replayed) : undefined;
  replay?.refuseFreedAddresses(guardedAccesses(target.ir, active));
  replay?.takeOut();
  target.complete();
  replay?.fillIn();
  target.dispose();
  finish(program.native, fn, `${request.mode} derivative of @${request.function}`, isReducible);
  dropUnneededStores(program.native, fn, places.primal, request.unneeded);
  if (replay) writeRecorder(program, requested);
}

/** Writes the augmented function and the reverse function of a call that stays a call. */
export function writeSplit(program: DerivationProgram, { request, signature, augmented, reverse }: RequestedSplit): void {
  const frozen = program.frozen(request.function);
  const { snapshot, classes, operations, types } = frozen;
  const forward = signature.placeAugmented(augmented, snapshot.ir.arguments);
  const back = signature.placeReverse(reverse, snapshot.ir.arguments);
  const target = clone(program, snapshot, augmented, forward.primal, reverse);
  const active = program.activity(request);
  refuseUnfollowed(target, frozen, active);
  const shadows = shadowsOf(program, target, active, new Map([...forward.shadows, ...back.shadows]), request.runtimeActivity);
  const frame = new ArenaFrame(target, () => program.arena(), { forward: forward.arena, reverse: back.arena }, back.frame);
  const outerTape = outerTapeOf(program, frame);
  const common = commonParts(target, active, operations, shadows, request, outerTape);
  stopAtLeftMemory(target, active, shadows, request.width, leftMemory(program, classes));
  const isReducible = new ReverseMode({
    ...reverseParts(program, common, { classes, types }, frame, request),
    outerTape,
    wantsValue: true,
    shadowsInReverse: program.shadowsInReverse(request.function),
    seeds: () => back.seeds,
    leave: (ret) => {
      const result = ret.operands[0];
      const lanes = request.returnShadow ? Array.from({ length: request.width }, (_, lane) => shadows.of(result as number, lane)) : [];
      const value = result === undefined ? undefined : target.primal(result);
      return signature.pack(target.forward.before(target.anchor(ret.index)), { frame: frame.address, value, shadows: lanes });
    },
    finish: (b, adjoint) => signature.packAdjoints(b, adjoint),
  }).write();
  frame.complete();
  target.complete();
  target.dispose();
  finish(program.native, augmented, `augmented function of @${request.function}`);
  dropUnneededStores(program.native, augmented, forward.primal, request.unneeded);
  finish(program.native, reverse, `reverse function of @${request.function}`, isReducible);
}

/** What all derivatives are written with. */
function commonParts(
  target: Target,
  activity: Activity,
  operations: Frozen['operations'],
  shadows: Shadows,
  { width, runtimeActivity }: Pick<DerivativeRequest, 'width' | 'runtimeActivity'>,
  /** In reverse mode. */
  outerTape: OuterTape | undefined,
) {
  const allocations = new Allocations(target, shadows, width, outerTape);
  const guards = new Guards(target, activity);
  return { target, activity, operations, shadows, allocations, guards, width, allowsConstants: runtimeActivity !== 'error' };
}

const leftMemory = ({ shadowGlobals }: DerivationProgram, classes: MemoryClasses): LeftMemory => ({
  classes,
  isOfWords: (name) => shadowGlobals.isOfWords(name),
});

const outerTapeOf = (program: DerivationProgram, frame: Frame): OuterTape => ({
  functions: () => program.arena(),
  arena: () => frame.arena('forward'),
});

type Common = Pick<ReverseContext, 'target' | 'activity' | 'operations' | 'shadows' | 'allocations' | 'guards' | 'width'> & {
  readonly allowsConstants: boolean;
};

/** The shadows of pointers that calls return: fresh memory, none where the derivative ends, what an augmented function gives. */
function callShadows(
  { target, activity, operations, allocations, shadows, allowsConstants }: Common,
  thrown: ThrownObjects,
  bodyOf: BodyOf,
  calls?: ReverseCalls,
): Shadows['callShadow'] {
  return (call, lane) => {
    if (call.opcode === 'landingpad') return thrown.foreign(call);
    const operation = operations.of(call);
    if (operation.kind === 'allocation') return allocations.shadowOf(call, operation.allocator);
    if (operation.kind === 'foreign call') return target.zero(call.type);
    if (operation.kind === 'thrown object') return thrown.shadowOf(call, lane);
    if (operation.kind === 'derived pointer') {
      checkThrown(target, call, bodyOf);
      return derivedShadow(target, call, operation.argument, shadows.of(call.operands[operation.argument] as number, lane));
    }
    // What the library returns has no shadow: where one is required it is its own.
    if (operation.kind === 'inactive' && allowsConstants && !operations.isIntrinsic(call) && !activity.isWhollyConstant(call.index))
      return target.primal(call.index);
    return operation.kind === 'defined call' ? calls?.shadow(call, lane) : undefined;
  };
}

const bodiesIn =
  (program: DerivationProgram): BodyOf =>
  (name) => {
    const { snapshot, operations } = program.frozen(name);
    return { ir: snapshot.ir, operations };
  };

/** What both forms of reverse mode are given. */
function reverseParts(
  program: DerivationProgram,
  common: Common,
  memory: Pick<Frozen, 'classes' | 'types'>,
  frame: Frame,
  {
    strictMath = false,
    strongZero = false,
    runtimeActivity = 'guard',
  }: Pick<DerivativeRequest, 'strictMath' | 'strongZero' | 'runtimeActivity'>,
) {
  const calls = new ReverseCalls(
    {
      ...common,
      strictMath,
      strongZero,
      runtimeActivity,
      activeGlobals: globalsOfCall(program, common.target, common.activity),
      requestSplit: (request) => program.requestSplit(request),
    },
    (sweep) => frame.arena(sweep),
  );
  const thrown = new ThrownObjects(common.target, common.width, { functions: () => program.arena(), arena: () => frame.arena('forward') });
  common.shadows.callShadow = callShadows(common, thrown, bodiesIn(program), calls);
  return { ...common, ...memory, strictMath, strongZero, frame, calls, arena: () => program.arena(), planned: program.planned };
}

/** The globals that a callee touches and that hold active data here. */
function globalsOfCall(program: DerivationProgram, target: Target, active: Activity): (call: InstructionFact) => readonly string[] {
  return (call) => {
    const { globals } = program.frozen((target.ir.values[call.callee] as GlobalFact).name).classes;
    return active.activeGlobals.filter((name) => globals.includes(name));
  };
}

/** Ways of active floats and of pointers to them that no derivative follows. */
function refuseUnfollowed(target: Target, { classes, operations, types }: Frozen, active: Activity): void {
  const { refused } = bitArithmetic(target.ir, classes, active, semantics(target.ir, operations), types);
  if (refused) throw bitError(target, refused);
  const spliced = splicedFloat(target.ir, active, types);
  if (spliced) throw spliceError(target, spliced);
  const lost = lostPointer(target.ir, active);
  if (lost)
    throw target.error('unsupported-instruction', 'a pointer into active memory is made of an integer that nothing is known of', lost, {
      because: 'its shadow is known only where the address came through sums, masks and whole words',
      fix: 'keep the address in a pointer, or an index in its place',
    });
}

const shadowsOf = (
  program: DerivationProgram,
  target: Target,
  active: Activity,
  shadowArguments: ReadonlyMap<ValueIndex, readonly ValueId[]>,
  runtimeActivity: RuntimeActivity = 'guard',
): Shadows => new Shadows(target, active, shadowArguments, program.shadowGlobals, runtimeActivity === 'guard');
