// A shadow for constant memory that is passed to a user's function, which takes a shadow of every pointer and may add to it: zeros
// that are thrown away, since the memory itself must not be written. How far the function goes is not known: pages that it
// does not touch cost nothing.

import type { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { TypeId, ValueId } from '../llvm/native';
import type { InModule } from './custom-function';

/** Bytes that can be reached on either side of the pointer. */
const reachBytes = 2 ** 29;

export class ScratchShadows {
  private readonly made: ValueId[] = [];

  constructor(
    private readonly at: InModule,
    private readonly b: Builder,
    /** The function that is written. */
    private readonly fn: ValueId,
  ) {}

  private external(name: string, result: TypeId, parameters: readonly TypeId[]): { type: TypeId; id: ValueId } {
    const { native, module } = this.at;
    const type = native.functionType(result, listOf(native, parameters), false);
    return { type, id: native.namedFunction(module, name) || native.createFunction(module, name, type, 'external') };
  }

  /** Fresh zeros, of the pointer's type. */
  fresh(type: TypeId): ValueId {
    const { native } = this.at;
    const { b } = this;
    return b.cast('bitcast', this.reserve(native.constInt(native.intType(this.at.context, 64), 2 * reachBytes)), type);
  }

  /** The shadow, or zeros where it is the primal memory itself. */
  unlessSame(shadow: ValueId, primal: ValueId): ValueId {
    const { native, context } = this.at;
    const { b } = this;
    const i64 = native.intType(context, 64);
    const isSame = b.icmp('eq', shadow, primal);
    const zeros = this.reserve(b.select(isSame, native.constInt(i64, 2 * reachBytes), native.constInt(i64, 1)));
    return b.select(isSame, b.cast('bitcast', zeros, native.typeOf(shadow)), shadow);
  }

  private reserve(bytes: ValueId): ValueId {
    const { native, context, module } = this.at;
    const { b, fn } = this;
    const [pointer, i64] = [native.pointerType(context, 0), native.intType(context, 64)];
    const calloc = this.external('calloc', pointer, [i64, i64]);
    const memory = b.call(calloc.type, calloc.id, [bytes, native.constInt(i64, 1)]);
    const [failed, made] = [native.appendBlock(fn, 'out.of.memory'), native.appendBlock(fn, 'scratch')];
    b.condBr(b.icmp('eq', memory, native.constNull(pointer)), failed, made);
    b.atEnd(failed);
    b.intrinsic(module, 'llvm.trap', [], []);
    b.unreachable();
    b.atEnd(made);
    this.made.push(memory);
    return b.gep(native.intType(context, 8), memory, [b.binary('lshr', bytes, native.constInt(i64, 1))]);
  }

  /** Gives all of them back, behind the call that they were made for. */
  release(): void {
    const { native, context } = this.at;
    const free = this.external('free', native.voidType(context), [native.pointerType(context, 0)]);
    for (const memory of this.made.splice(0)) this.b.call(free.type, free.id, [memory]);
  }
}
