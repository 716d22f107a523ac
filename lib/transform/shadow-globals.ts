// Shadows of global variables with active contents: a variable of its own for each, zero whenever an exported derivative
// starts (what an earlier call left there is none of its business).

import { holdsFloat } from '../analysis/floats';
import { holdsPointer } from '../analysis/memory-classes';
import type { GlobalFact } from '../ir/function-ir';
import { Builder } from '../llvm/builder';
import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import type { Target } from './target';

interface Shadow {
  readonly id: ValueId;
  readonly bytes: number;
}

export class ShadowGlobals {
  private readonly shadows = new Map<string, Shadow>();

  constructor(
    private readonly native: Native,
    private readonly context: ContextId,
    private readonly module: ModuleId,
  ) {}

  of(target: Target, global: GlobalFact, lane: number): ValueId {
    const { native } = this;
    const type = target.ir.types[global.valueType];
    if (!type || holdsPointer(target.ir, global.valueType) || !(holdsFloat(target.ir, global.valueType) || global.isConstant))
      throw target.error(
        'unknown-type',
        `the global variable \`${global.name}\` holds active data beside pointers or of unknown type`,
        undefined,
        {
          fix: 'pass it as an argument',
        },
      );
    const key = `${global.name}.${lane}`;
    let shadow = this.shadows.get(key);
    if (!shadow) {
      const contents = target.type(global.valueType);
      const id = native.createGlobal(this.module, `${global.name}.shadow.${lane}`, contents, false, 'internal', native.constNull(contents));
      // Accesses of the shadow keep the alignment of the primal's, which LLVM may have raised for vectors.
      native.setAlignment(id, native.alignment(target.primal(global.index)));
      native.setThreadLocalAs(id, target.primal(global.index));
      shadow = { id, bytes: type.allocBytes };
      this.shadows.set(key, shadow);
    }
    return shadow.id;
  }

  /** Zeroes every shadow at the start of a function. */
  clearAtEntry(fn: ValueId): void {
    if (this.shadows.size === 0) return;
    const { native, context } = this;
    const b = new Builder(native, context).atStart(native.entryBlock(fn) as ValueId);
    const byte = native.intType(context, 8);
    const size = native.intType(context, 64);
    const zero = native.constNull(byte);
    const isVolatile = native.constNull(native.intType(context, 1));
    for (const { id, bytes } of this.shadows.values())
      b.intrinsic(this.module, 'llvm.memset', [native.pointerType(context, 0), size], [id, zero, native.constInt(size, bytes), isVolatile]);
    b.dispose();
  }
}
