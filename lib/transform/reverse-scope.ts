// What the adjoints of every family of instructions are written with.

import { type IdleLanes, idleLanes } from '../analysis/idle-lanes';
import type { ValueIndex } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { Adjoints } from './adjoints';
import type { CarriedFloats } from './carried-floats';
import type { ReverseContext } from './reverse-context';
import type { ReverseNodes } from './reverse-nodes';
import type { ReverseValues } from './reverse-values';
import type { ShadowScope } from './shadow-scope';
import type { Target } from './target';

export class ReverseScope {
  /** Set before anything is written; what is asked before the plan is made does without. */
  values!: ReverseValues;
  /** Selects on whose reversed trips one operand (1 or 2) is known to be taken. */
  chosen: ReadonlyMap<ValueIndex, 1 | 2> = new Map();
  readonly target: Target;

  constructor(
    readonly context: ReverseContext,
    /** Writes into the reverse sweep. */
    readonly b: Builder,
    readonly adjoints: Adjoints,
    readonly nodes: ReverseNodes,
    readonly carried: CarriedFloats,
    readonly shadowScope: ShadowScope,
  ) {
    this.target = context.target;
  }

  isActive(value: ValueIndex): boolean {
    return this.context.activity.isActive(value);
  }

  hasShadow(pointer: ValueIndex): boolean {
    return this.context.activity.hasShadow(pointer);
  }

  get lanes(): number[] {
    return Array.from({ length: this.context.width }, (_, lane) => lane);
  }

  /** Lanes that nobody reads have a zero adjoint, and must not turn it into poison either. */
  isIdle(value: ValueIndex): boolean {
    this.idle ??= idleLanes(this.target.ir);
    return this.idle.has(value);
  }

  private idle: IdleLanes | undefined;
}
