// Shadows of thrown objects, which the C++ runtime allocates and, when the last handler is done, frees. In forward mode they lie behind the
// object in the same block, and go with it. In reverse mode they are read when the object is long gone: they lie on the
// arena, and are released when the sweep has come back to before the object was made.

import type { InstructionFact } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import type { ArenaFunctions } from './arena';
import type { Target } from './target';

/** `void *__cxa_allocate_exception(size_t)` */
export const exceptionAllocator = '__cxa_allocate_exception';

const objectAlign = 16;
/** The shadow of an exception that code outside of the module has thrown: room in front for the exception's header. */
const foreignShadow = 'bitgrad.foreign.exception';
const foreignBytes = 4096;
const headerBytes = 256;

export class ThrownObjects {
  private readonly blocks = new Map<number, ValueId>();

  constructor(
    private readonly target: Target,
    private readonly width: number,
    /** Where shadows lie in reverse mode. */
    private readonly tape: { functions(): ArenaFunctions; arena(): ValueId } | undefined,
  ) {}

  /** The shadow of the object for which a call of the allocator makes room. */
  shadowOf(call: InstructionFact, lane: number): ValueId {
    const { target, tape } = this;
    const size = target.primal(call.operands[0] as number);
    if (!tape) {
      const bytes = this.enlarge(call, size);
      const b = target.after(call.index);
      const shadow = b.gep(target.i8, target.primal(call.index), [b.binary('mul', bytes, target.int64(lane + 1))]);
      return this.clear(b, shadow, bytes);
    }
    const b = target.after(call.index);
    const { push } = tape.functions();
    return this.clear(b, b.call(push.type, push.id, [tape.arena(), size]), size);
  }

  /** Asks the runtime for a block with all shadows; the bytes of each. */
  private enlarge(call: InstructionFact, size: ValueId): ValueId {
    const { target } = this;
    let bytes = this.blocks.get(call.index);
    if (bytes === undefined) {
      const anchor = target.anchor(call.index);
      const b = target.forward.before(anchor).debugLocationOf(anchor);
      bytes = b.binary('and', b.binary('add', size, target.int64(objectAlign - 1)), target.int64(-objectAlign));
      target.native.setOperand(anchor, 0, b.binary('mul', bytes, target.int64(this.width + 1)));
      this.blocks.set(call.index, bytes);
    }
    return bytes;
  }

  private clear(b: Builder, memory: ValueId, bytes: ValueId): ValueId {
    const { native, context, module, pointer, i8, i64 } = this.target;
    const flags = [native.constInt(i8, 0), bytes, native.constInt(native.intType(context, 1), 0)];
    b.intrinsic(module, 'llvm.memset', [pointer, i64], [memory, ...flags]);
    return memory;
  }

  /** What a landing pad is given of an exception from outside of the module: no object of it holds active numbers. */
  foreign(pad: InstructionFact): ValueId {
    const { target } = this;
    const { native, module, i8 } = target;
    const type = native.arrayType(i8, foreignBytes);
    const known = native.namedGlobal(module, foreignShadow);
    const block = known || native.createGlobal(module, foreignShadow, type, false, 'internal', native.constNull(type));
    const b = target.after(pad.index);
    this.clear(b, block, target.int64(foreignBytes));
    return b.insertValue(target.primal(pad.index), b.gep(i8, block, [target.int64(headerBytes)]), [0]);
  }
}
