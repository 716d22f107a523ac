// What the derivative of one function in forward mode is made from and with: the pipeline gives it.

import type { Activity } from '../analysis/activity';
import type { Types } from '../analysis/types/types';
import type { InstructionFact, ValueIndex } from '../ir/function-ir';
import type { ValueId } from '../llvm/native';
import type { Allocations } from './allocations';
import type { Guards } from './guards';
import type { Operations } from './operation';
import type { Shadows } from './shadows';
import type { Target } from './target';

export interface ForwardContext {
  readonly target: Target;
  readonly activity: Activity;
  readonly operations: Operations;
  readonly types: Types;
  readonly shadows: Shadows;
  readonly width: number;
  /** Zero tangents stay zero whatever the partials are. */
  readonly strongZero: boolean;
  /** Absolute errors are carried in the place of tangents: error-estimate.ts. */
  readonly carriesErrors: boolean;
  readonly allocations: Allocations;
  readonly guards: Guards;
  /** Tangents of active scalar arguments, per lane. */
  readonly tangentArguments: ReadonlyMap<ValueIndex, readonly ValueId[]>;
  /** Calls the forward derivative of a function of the module in place of a call; returns the tangents of its result. */
  callDerivative(call: InstructionFact, tangents: (value: ValueIndex) => readonly ValueId[]): readonly ValueId[];
  /** The callee touches global variables that hold active data. */
  touchesGlobals(call: InstructionFact): boolean;
  /** Stores value and tangents of the function, where it returns. */
  storeResult(ret: InstructionFact, tangents: readonly ValueId[]): void;
}
