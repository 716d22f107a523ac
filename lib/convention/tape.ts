// The tape of a split derivative, between its two calls: a block that holds the arena, behind it the address of the frame that the augmented
// function left there, and room for a result in memory. What the program passes on is the block's address.

import type { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { arenaBytes } from '../transform/arena';

/** Bytes of what the program keeps: an address. */
export const tapeBytes = 8;
const frameOffset = arenaBytes;
/** Aligned as any type needs. */
const resultOffset = 64;

export class TapeBlock {
  private readonly pointer: TypeId;
  private readonly size: TypeId;
  private readonly byte: TypeId;

  constructor(
    private readonly native: Native,
    private readonly context: ContextId,
    private readonly module: ModuleId,
    private readonly b: Builder,
  ) {
    this.pointer = native.pointerType(context, 0);
    this.size = native.intType(context, 64);
    this.byte = native.intType(context, 8);
  }

  /** A new block with an empty arena. */
  make(resultBytes: number): ValueId {
    const { native, b } = this;
    const calloc = this.external('calloc', this.pointer, [this.size, this.size]);
    return b.call(calloc.type, calloc.id, [native.constInt(this.size, 1), native.constInt(this.size, resultOffset + resultBytes)]);
  }

  /** The arena is the beginning of the block. */
  arena(block: ValueId): ValueId {
    return block;
  }
  result(block: ValueId): ValueId {
    return this.at(block, resultOffset);
  }
  keepFrame(block: ValueId, frame: ValueId): void {
    this.b.store(frame, this.at(block, frameOffset));
  }
  frame(block: ValueId): ValueId {
    return this.b.load(this.pointer, this.at(block, frameOffset));
  }

  /** An arena of its own, for a reverse sweep that leaves the tape as it is: releasing there gives nothing of the tape back. */
  otherArena(): ValueId {
    const { native, b } = this;
    const type = native.arrayType(this.size, arenaBytes / 8);
    const arena = b.alloca(type);
    b.store(native.constNull(type), arena);
    return arena;
  }

  free(block: ValueId): void {
    const free = this.external('free', this.native.voidType(this.context), [this.pointer]);
    this.b.call(free.type, free.id, [block]);
  }

  private at(block: ValueId, offset: number): ValueId {
    return this.b.gep(this.byte, block, [this.native.constInt(this.size, offset)]);
  }

  private external(name: string, result: TypeId, parameters: readonly TypeId[]): { id: ValueId; type: TypeId } {
    const { native, module } = this;
    const type = native.functionType(result, listOf(native, parameters), false);
    return { id: native.namedFunction(module, name) || native.createFunction(module, name, type, 'external'), type };
  }
}
