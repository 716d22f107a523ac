// The whole way of a derivative, on one screen: what is done for one request, stage by stage. A newcomer reads this first.
//
//   once per program    prepare            LLVM's passes bring every function into the form that the sweeps want
//   once per function   freeze, snapshot   trip counts are written; FunctionIR is read; from here on it never changes
//                       memoryClasses      points-to; Operations: what each instruction is to the calculus
//   once per request    clone              the body is copied into a function of the derivative's signature
//                       activity           which values and whose memory carry a derivative
//                       sweep              forward: tangents beside the primal
//                                          reverse: control, needs, plan (minimum cut), storage, then both sweeps are written
//                       complete, finish   verify, clean up
//
// Order: activity asks memoryClasses and Operations; the plan runs between what activity makes needed and what reloads
// make free; nothing is written before everything is planned; nothing is verified before everything is written.

import { activity } from '../analysis/activity';
import { bitArithmetic } from '../analysis/bit-arithmetic';
import type { MemoryClasses } from '../analysis/memory-classes';
import type { Snapshot } from '../ir/snapshot';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import type { ArenaFunctions } from './arena';
import { bitError } from './bits';
import { finish } from './finish';
import { ForwardSweep } from './forward';
import { forwardCall } from './forward-call';
import { type Operations, semantics } from './operation';
import type { DerivativeRequest, Requested } from './request';
import { ReverseSweep } from './reverse';
import type { ShadowGlobals } from './shadow-globals';
import { Shadows } from './shadows';
import { Target } from './target';

/** What is known of a frozen function, once for all requests. */
export interface Frozen {
  readonly snapshot: Snapshot;
  readonly classes: MemoryClasses;
  readonly operations: Operations;
}

/** The program that a derivative is written into. */
export interface DerivationProgram {
  readonly native: Native;
  readonly context: ContextId;
  readonly module: ModuleId;
  readonly shadowGlobals: ShadowGlobals;
  frozen(name: string): Frozen;
  arena(): ArenaFunctions;
  /** The declaration of an internal derivative; its body is written when its turn comes. */
  request(request: DerivativeRequest): Requested;
}

/** Writes the body of a derivative that has been declared. */
export function writeDerivative(program: DerivationProgram, { request, signature, fn }: Requested): void {
  const { snapshot, classes, operations } = program.frozen(request.function);
  const places = signature.place(fn);
  const target = clone(program, snapshot, fn, places.primal);
  const active = activity(snapshot.ir, classes, semantics(snapshot.ir, operations), request.activity, request.returnActive);
  const trick = bitArithmetic(snapshot.ir, active);
  if (trick) throw bitError(target, trick);
  const shadows = new Shadows(target, active, places.shadows, (global, lane) => program.shadowGlobals.of(target, global, lane));
  const common = { target, activity: active, operations, shadows, width: request.width };
  const sweep =
    request.mode === 'forward'
      ? new ForwardSweep({
          ...common,
          tangentArguments: places.tangents,
          callDerivative: (call, tangents) =>
            forwardCall({ ...common, requestDerivative: (inner) => program.request(inner) }, call, tangents),
          storeResult: (ret, tangents) => places.storeForward(target, ret, tangents),
        })
      : new ReverseSweep({
          ...common,
          classes,
          strictMath: request.strictMath ?? false,
          arena: () => program.arena(),
          seeds: (b) => places.seeds(target, b),
          storeValue: (ret) => places.storeValue(target, ret),
          storeOut: (b, adjoint) => places.storeOut(b, adjoint),
        });
  sweep.write();
  target.complete();
  target.dispose();
  finish(program.native, fn, request);
}

/** The primal's body in the derivative, without the promises that its attributes make: they need not hold there. */
function clone(program: DerivationProgram, snapshot: Snapshot, fn: ValueId, primals: readonly ValueId[]): Target {
  const { native, context, module } = program;
  const id = native.cloneFunctionInto(snapshot.id, fn, listOf(native, primals));
  for (const attribute of native.functionAttributes(fn)) native.removeFunctionAttribute(fn, native.attributeName(attribute));
  native.dropUnsafeAttributes(fn);
  return new Target(native, context, module, snapshot, fn, id);
}
