// What the forward sweep keeps for the reverse sweep outside of loops, and where. When both are one function, each value
// has a slot on its stack, which `finish` turns into a register. When they are two (split mode), the slots make up one
// frame on the arena: the augmented function reserves it and returns its address, the reverse function is given that
// address and releases it at its end, and with it all that was pushed after it.

import type { Builder } from '../llvm/builder';
import type { TypeId, ValueId } from '../llvm/native';
import { type ArenaFunctions, arenaBytes } from './arena';
import type { Target } from './target';

export type Sweep = 'forward' | 'reverse';

/** A place that the forward sweep fills and the reverse sweep reads. */
export interface KeptSlot {
  address(sweep: Sweep): ValueId;
  /** In bytes, for loads and stores of what is there; 0: the type's own. A vector in a frame may have less than its own. */
  readonly align: number;
}

export interface Frame {
  /** The arena that both sweeps push to and release from. */
  arena(sweep: Sweep): ValueId;
  /** A slot for one value; `isZeroed`: zero where the forward sweep begins. */
  slot(type: TypeId, isZeroed?: boolean): KeptSlot;
  /** `bytes` of memory that lives until the reverse sweep ends. */
  block(bytes: number, align: number): KeptSlot;
  /** Where allocas of the forward sweep's function go: in front of what reserves memory. */
  beforeReserving(): Builder;
  /** Gives back all that was reserved; written where the reverse sweep ends. */
  release(b: Builder): void;
}

/** Both sweeps in one function: slots on its stack, and an arena of its own. */
export class StackFrame implements Frame {
  private ownArena: ValueId | undefined;

  constructor(
    private readonly target: Target,
    private readonly functions: () => ArenaFunctions,
  ) {}

  arena(): ValueId {
    if (this.ownArena === undefined) {
      const { native, i64, entry } = this.target;
      const type = native.arrayType(i64, arenaBytes / 8);
      this.ownArena = entry.alloca(type);
      entry.store(native.constNull(type), this.ownArena);
    }
    return this.ownArena;
  }

  slot(type: TypeId, isZeroed = false): KeptSlot {
    const { native, entry } = this.target;
    const slot = entry.alloca(type);
    if (isZeroed) entry.store(native.constNull(type), slot);
    return { address: () => slot, align: 0 };
  }

  block(bytes: number, align: number): KeptSlot {
    const { native, i8, entry } = this.target;
    const block = entry.alloca(native.arrayType(i8, bytes), 0 as ValueId, align);
    return { address: () => block, align };
  }

  beforeReserving(): Builder {
    return this.target.entry;
  }

  release(b: Builder): void {
    if (this.ownArena === undefined) return;
    const { destroy } = this.functions();
    b.call(destroy.type, destroy.id, [this.ownArena]);
  }
}

const pushAlign = 16;
const roundUp = (bytes: number, to: number): number => Math.ceil(bytes / to) * to;

/** Two functions: one frame on the arena that their caller passes to both. */
export class ArenaFrame implements Frame {
  private bytes = 0;
  /** Stands for the frame's address in the forward sweep, until its size is known. */
  private readonly placeholder: ValueId;

  constructor(
    private readonly target: Target,
    private readonly functions: () => ArenaFunctions,
    private readonly arenas: Readonly<Record<Sweep, ValueId>>,
    /** The frame's address, as the reverse function is given it. */
    private readonly handle: ValueId,
  ) {
    this.placeholder = target.entry.alloca(target.i8);
  }

  arena(sweep: Sweep): ValueId {
    return this.arenas[sweep];
  }

  /** The frame's address in the augmented function, which returns it. */
  get address(): ValueId {
    return this.placeholder;
  }

  slot(type: TypeId, isZeroed = false): KeptSlot {
    const { native, module } = this.target;
    const align = Math.min(pushAlign, native.abiAlign(module, type));
    const slot = this.block(native.allocSize(module, type), align);
    if (isZeroed) this.target.entry.store(native.constNull(type), slot.address('forward'), align);
    return slot;
  }

  block(bytes: number, align: number): KeptSlot {
    const { i8, i64, native } = this.target;
    // Wider alignment than the arena's is made inside the block.
    const extra = align > pushAlign ? align : 0;
    const offset = roundUp(this.bytes, Math.min(align, pushAlign));
    this.bytes = offset + bytes + extra;
    const made = new Map<Sweep, ValueId>();
    return {
      align,
      address: (sweep) => {
        let address = made.get(sweep);
        if (address === undefined) {
          const [b, base] = sweep === 'forward' ? [this.target.entry, this.placeholder] : [this.target.reverseEntry, this.handle];
          address = b.gep(i8, base, [native.constInt(i64, offset)]);
          if (extra) address = alignedUp(this.target, b, address, align);
          made.set(sweep, address);
        }
        return address;
      },
    };
  }

  beforeReserving(): Builder {
    return this.target.forward.before(this.placeholder);
  }

  release(b: Builder): void {
    const { release } = this.functions();
    b.call(release.type, release.id, [this.arenas.reverse, this.handle]);
  }

  /** Reserves the frame, whose size is now known. Nothing may be kept in it after this. */
  complete(): void {
    const { native } = this.target;
    const { push } = this.functions();
    const b = this.target.forward.before(this.placeholder).debugLocationOf(0);
    const frame = b.call(push.type, push.id, [this.arenas.forward, this.target.int64(Math.max(1, this.bytes))]);
    native.replaceAllUses(this.placeholder, frame);
    native.eraseInstruction(this.placeholder);
  }
}

/** The first address at or after `pointer` that is a multiple of `align`. */
export function alignedUp(target: Target, b: Builder, pointer: ValueId, align: number): ValueId {
  const address = b.cast('ptrtoint', pointer, target.i64);
  const distance = b.binary('and', b.binary('sub', target.int64(0), address), target.int64(align - 1));
  return b.gep(target.i8, pointer, [distance]);
}
