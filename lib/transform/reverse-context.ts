// What the derivative of one function in reverse mode is made from and with: the pipeline gives it, the sweeps work on it.

import type { Activity } from '../analysis/activity';
import type { MemoryClasses } from '../analysis/memory-classes';
import type { Types } from '../analysis/types/types';
import type { InstructionFact, ValueIndex } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import type { PlanReport } from '../report/plan-text';
import type { Allocations } from './allocations';
import type { ArenaFunctions } from './arena';
import type { Frame } from './frame';
import type { Guards } from './guards';
import type { OuterTape } from './nested-tapes';
import type { Operations } from './operation';
import type { ReverseCalls } from './reverse-calls';
import type { Shadows } from './shadows';
import type { Target } from './target';

export interface ReverseContext {
  readonly target: Target;
  readonly activity: Activity;
  readonly classes: MemoryClasses;
  readonly types: Types;
  readonly operations: Operations;
  readonly shadows: Shadows;
  readonly width: number;
  readonly strictMath: boolean;
  /** The primal's value is handed out, or may be of use to the caller. */
  readonly wantsValue: boolean;
  /** Zero adjoints stay zero whatever the partials are. */
  readonly strongZero: boolean;
  readonly arena: () => ArenaFunctions;
  readonly frame: Frame;
  readonly calls: ReverseCalls;
  readonly allocations: Allocations;
  readonly guards: Guards;
  /** Where the primal's own tape goes, if it is a derivative. */
  readonly outerTape: OuterTape;
  /** Pointers whose shadows the forward sweep has nothing to do with: in split mode only the reverse function has them. */
  readonly shadowsInReverse: ReadonlySet<ValueIndex>;
  /** Told when the plan is made; asks for its explanation, or does not. */
  readonly planned: ((report: () => PlanReport) => void) | undefined;
  /** The adjoint of the return value, per lane; empty when it is not active. */
  seeds(b: Builder): readonly ValueId[];
  /** Where the primal returns: hands out its value. What the forward sweep's function returns in split mode. */
  leave(ret: InstructionFact): ValueId | undefined;
  /** Where the reverse sweep ends: hands out the adjoints of `out` arguments. What the function returns, 0 for nothing. */
  finish(b: Builder, adjoint: (argument: ValueIndex, lane: number) => ValueId): ValueId | 0;
}
