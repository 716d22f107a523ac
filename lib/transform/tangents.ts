// The tangents of a function's values, one of each lane.

import { isFloatOrVector } from '../analysis/floats';
import { holdsPointer } from '../analysis/memory-classes';
import type { ValueFact, ValueIndex } from '../ir/function-ir';
import type { ValueId } from '../llvm/native';
import type { Target } from './target';

export class Tangents {
  private readonly known = new Map<ValueIndex, readonly ValueId[]>();

  constructor(
    private readonly target: Target,
    private readonly width: number,
  ) {}

  lanes(make: (lane: number) => ValueId): ValueId[] {
    return Array.from({ length: this.width }, (_, lane) => make(lane));
  }

  set(value: ValueIndex, tangents: readonly ValueId[]): void {
    this.known.set(value, tangents);
  }

  /** The tangents of a value; zeros for an inactive one. */
  readonly of = (value: ValueIndex): readonly ValueId[] => {
    const known = this.known.get(value);
    if (known) return known;
    const fact = this.target.ir.values[value] as ValueFact;
    // The inactive parts of an aggregate (integers, pointers) travel in its tangent too.
    const isPlain =
      isFloatOrVector(this.target.ir, fact.type) ||
      this.target.ir.types[fact.type]?.kind === 'integer' ||
      !holdsPointer(this.target.ir, fact.type);
    const zero = isPlain ? this.target.zero(fact.type) : this.target.primal(value);
    return this.lanes(() => zero);
  };
}
