// What is asked of a program, and the C-callable function that answers it.

import type { ActivityWord } from '../analysis/activity';
import { type MixedMemory, nothingMixed } from '../analysis/mixed-memory';
import type { ValueIndex } from '../ir/function-ir';
import type { TypeId, ValueId } from '../llvm/native';
import type { PlanReport } from '../report/plan-text';
import type { DerivativeSignature } from './signature';
import type { SplitSignature } from './split-signature';

export type { ActivityWord } from '../analysis/activity';
/** Where only the run can tell whether memory is constant: accesses of its shadow are guarded, or it is an error. */
export type RuntimeActivity = 'guard' | 'error';
export type Mode = 'forward' | 'reverse';

export interface DerivativeRequest {
  readonly function: string;
  readonly mode: Mode;
  /** One word per argument: see `defaultActivity`. */
  readonly activity: readonly ActivityWord[];
  /** Positions of pointers of which nobody needs what the function leaves there: stores that nothing reads are left out. */
  readonly unneeded?: readonly number[];
  /** Derivatives computed at once: shadows and tangents per active argument. */
  readonly width: number;
  /** Reverse: the return value is seeded. Forward: its tangent is returned. */
  readonly returnActive: boolean;
  /** Internal forward calls: the result is a pointer to active memory, whose shadows are returned too. */
  readonly returnShadow?: boolean;
  /** Global variables whose contents are active when the function is called, in order; none for what users ask. */
  readonly activeGlobals?: readonly string[];
  /** What may be constant of what the function is given: none for what users ask. */
  readonly mixed?: MixedMemory;
  /** Shadows that may be the primal memory: guarded at every access, or an error. */
  readonly runtimeActivity?: RuntimeActivity;
  /** Also return the primal value. */
  readonly wantValue: boolean;
  /** No reassociation of the sums that collect adjoints: results do not depend on vectorization. */
  readonly strictMath?: boolean;
  /** A tangent or adjoint that is zero stays zero where a partial is infinite or NaN. */
  readonly strongZero?: boolean;
  /** Forward mode: absolute errors are carried in the place of tangents. */
  readonly carriesErrors?: boolean;
  /** Forward mode: of a run that is over, from its log (replay.ts). */
  readonly replays?: boolean;
  /** Symbol of the derivative; made from the request when absent. */
  readonly name?: string;
}

/** The context in which the activity of a function is asked for. */
export type ActivityQuestion = Pick<
  DerivativeRequest,
  'function' | 'activity' | 'returnActive' | 'returnShadow' | 'activeGlobals' | 'mixed'
>;

export type ParameterRole = 'primal' | 'shadow' | 'tangent' | 'seed' | 'value' | 'out' | 'log';

/** One parameter of a derivative's C function (docs/abi.md). */
export interface AbiParameter {
  readonly role: ParameterRole;
  /** Index of the primal argument; -1 for those of the return value. */
  readonly argument: number;
  readonly lane: number;
  /** `ptr`, `double`, `i64`, ... : as LLVM prints it, pointers as `ptr`. */
  readonly type: string;
}

export interface Derivative {
  readonly symbol: string;
  readonly request: DerivativeRequest;
  readonly parameters: readonly AbiParameter[];
  /** Reverse mode, where asked for: the plan of the function itself, then those of the calls in it that stay calls. */
  readonly plans: readonly PlanReport[];
  /** Where a run is replayed: the function that records it, and what it logs. */
  readonly recording: { readonly symbol: string; readonly layout: string } | undefined;
}

/** A derivative that has been declared; its body may still have to be written. */
export interface Requested {
  readonly request: DerivativeRequest;
  readonly signature: DerivativeSignature;
  readonly fn: ValueId;
  readonly recorder?: Recorder | undefined;
}

/** The function that records a run for a replay. */
export interface Recorder {
  readonly fn: ValueId;
  readonly type: TypeId;
  /** Values that are logged; known when the replay is written. */
  readonly logged: ValueIndex[];
  /** Calls that are recorded themselves. */
  readonly calls: Map<ValueIndex, Requested>;
}

/** Reverse mode of a call that stays a call: the augmented function and the reverse function of a callee. */
export interface SplitRequest {
  readonly function: string;
  /** const, dup (pointers) or out (floats) per argument. */
  readonly activity: readonly ActivityWord[];
  readonly width: number;
  /** The result is a float that is seeded. */
  readonly returnActive: boolean;
  /** The result is a pointer to active memory, whose shadow is returned beside it. */
  readonly returnShadow: boolean;
  readonly strictMath: boolean;
  readonly strongZero: boolean;
  /** Names of the global variables whose contents are active when the function is called, in order. */
  readonly activeGlobals: readonly string[];
  readonly mixed: MixedMemory;
  readonly runtimeActivity: RuntimeActivity;
  /** As of a `DerivativeRequest`. */
  readonly unneeded?: readonly number[];
}

/** Both functions of a split request, declared; their bodies may still have to be written. */
export interface RequestedSplit {
  readonly request: SplitRequest;
  readonly signature: SplitSignature;
  readonly augmented: ValueId;
  readonly reverse: ValueId;
}

/** As memoKey, for split requests. */
export function splitKey(request: SplitRequest, rulesVersion: number): string {
  return JSON.stringify([
    request.function,
    'split',
    request.activity,
    request.width,
    request.returnActive,
    request.returnShadow,
    request.strictMath,
    request.strongZero,
    request.activeGlobals,
    request.mixed,
    request.runtimeActivity,
    request.unneeded ?? [],
    rulesVersion,
  ]);
}

/**
 * Fixes the order in which the fields of a request count, so that equal requests have equal keys on every run. The key
 * also holds what the derived code depends on beyond the request: the frozen function and the version of the rules.
 */
export function memoKey(request: DerivativeRequest, rulesVersion: number): string {
  return JSON.stringify([
    request.function,
    request.mode,
    request.activity,
    request.width,
    request.returnActive,
    request.returnShadow ?? false,
    request.activeGlobals ?? [],
    request.mixed ?? nothingMixed,
    request.runtimeActivity ?? 'guard',
    request.wantValue,
    request.strictMath ?? false,
    request.strongZero ?? false,
    request.carriesErrors ?? false,
    request.replays ?? false,
    request.unneeded ?? [],
    request.name ?? '',
    rulesVersion,
  ]);
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits, in hexadecimal: names internal functions after their key. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
