// Where the planned values are kept, written into the derivative: registers for what lies outside loops, blocks of the
// arena (or of the stack) for counted loop nests, linked frames for loops of unknown count. Also the trip counters that
// index them, forward and backward.

import { isInstruction, type ValueFact, type ValueIndex } from '../ir/function-ir';
import type { LoopIndex } from '../ir/loop-nest';
import { functionScope, parentOf } from '../ir/loop-nest';
import type { Builder } from '../llvm/builder';
import type { TypeId, ValueId } from '../llvm/native';
import type { PlanNode } from '../plan/plan';
import type { Slot, Storage, StorageGroup, TripCounts } from '../plan/storage';
import { indexIn } from '../plan/value-nodes';
import type { ArenaFunctions } from './arena';
import type { Frame, KeptSlot, Sweep } from './frame';
import type { ShadowScope } from './shadow-scope';
import type { Target } from './target';

/** Blocks of constant size up to this many bytes lie on the stack. */
const largestStackBlock = 16384;

export class Tape {
  private readonly counters = new Map<LoopIndex, ValueId>();
  private readonly tripSlots = new Map<LoopIndex, ValueId>();
  private readonly lastTripSlots = new Map<LoopIndex, KeptSlot>();
  private readonly recorded = new Set<LoopIndex>();
  private readonly registers = new Map<string, KeptSlot>();
  private shared: ReadonlyMap<string, string> = new Map();
  private readonly bases = new Map<StorageGroup, ValueId>();
  private readonly staticBlocks = new Map<StorageGroup, KeptSlot>();
  private readonly baseSlots = new Map<StorageGroup, KeptSlot>();
  private readonly frameSlots = new Map<StorageGroup, KeptSlot>();
  private readonly loaded = new Map<KeptSlot, ValueId>();

  constructor(
    private readonly target: Target,
    private readonly functions: () => ArenaFunctions,
    private readonly frame: Frame,
    private readonly storage: Storage,
    private readonly counts: TripCounts,
    /** The reverse sweep's value of a primal value, for trip counts. */
    private readonly reverseValue: (value: ValueIndex) => ValueId,
    private readonly shadowScope: ShadowScope,
  ) {}

  // ---- trips

  /** The number of the trip that runs, in the forward sweep: a counter in the loop's header, from 0. */
  counter(loop: LoopIndex): ValueId {
    const known = this.counters.get(loop);
    if (known !== undefined) return known;
    const { target } = this;
    const fact = target.ir.loops[loop] as NonNullable<(typeof target.ir.loops)[number]>;
    const phi = target.amongPhis(fact.header).phi(target.i64);
    const next = target.beforeTerminator(fact.latch).binary('add', phi, target.int64(1));
    target.forward.addIncoming(phi, target.int64(0), target.block(fact.preheader));
    target.forward.addIncoming(phi, next, target.block(fact.latch));
    this.counters.set(loop, phi);
    return phi;
  }

  /** The slot that holds the number of the trip being reversed. */
  private tripSlot(loop: LoopIndex): ValueId {
    let slot = this.tripSlots.get(loop);
    if (slot === undefined) {
      slot = this.target.zeroedReverseSlot(this.target.i64);
      this.tripSlots.set(loop, slot);
    }
    return slot;
  }

  trip(loop: LoopIndex, b: Builder): ValueId {
    return b.load(this.target.i64, this.tripSlot(loop));
  }
  setTrip(loop: LoopIndex, b: Builder, value: ValueId): void {
    b.store(value, this.tripSlot(loop));
  }

  /** Remembers, in each block that leaves a loop, the trip at which the reverse sweep enters it. */
  recordLastTrip(loop: LoopIndex, trip: ValueId): void {
    const { target } = this;
    this.recorded.add(loop);
    for (const exit of target.ir.loops[loop]?.exits ?? []) this.store(target.afterPhis(exit), this.lastTripPlace(loop), trip);
  }

  /** The trip to begin with in a loop whose run is about to be reversed. */
  lastTrip(loop: LoopIndex, b: Builder): ValueId {
    const { target } = this;
    const count = this.counts.get(loop);
    if (count !== undefined && !this.recorded.has(loop)) return b.binary('sub', this.reverseValue(count), target.int64(1));
    return this.load(b, this.lastTripPlace(loop), target.i64);
  }

  /** Node-less values (last trips, block bases) are kept per trip of the parent loop, like cached nodes. */
  private lastTripPlace(loop: LoopIndex): Place {
    return this.place(`t${loop}`, this.target.i64, this.lastTripSlots, loop);
  }

  private place(key: string, type: TypeId, registers: Map<LoopIndex, KeptSlot>, loop: LoopIndex): Place {
    const slot = this.storage.slot(key);
    if (slot) return { slot, lane: 0 };
    let register = registers.get(loop);
    if (register === undefined) {
      register = this.frame.slot(type, true);
      registers.set(loop, register);
    }
    return { register };
  }

  // ---- nodes

  /** Which registers are one, by the names of what they hold; to be said before anything is kept. */
  share(places: ReadonlyMap<string, string>): void {
    this.shared = places;
  }

  /** Keeps a node's value where the plan says; called right after the value is computed in the forward sweep. */
  keep(b: Builder, node: PlanNode, lane: number, value: ValueId, type: TypeId): void {
    this.store(b, this.placeOf(node, lane, type), value);
  }

  /** The place of a node on the tape; undefined where it is in a register. */
  slotOf(node: PlanNode): Slot | undefined {
    return this.storage.slot(node.key);
  }

  /** Where the forward sweep puts what is kept there. */
  placeFor(b: Builder, slot: Slot, lane: number): { address: ValueId; align: number } {
    return { address: this.address(b, slot, lane, 'forward'), align: this.alignment(slot) };
  }

  /** True on the first trips of these loops. */
  isFirstTrip(b: Builder, [first, ...others]: readonly [LoopIndex, ...LoopIndex[]]): ValueId {
    const isFirst = (loop: LoopIndex): ValueId => b.icmp('eq', this.counter(loop), this.target.int64(0));
    return others.reduce<ValueId>((all, loop) => b.binary('and', all, isFirst(loop)), isFirst(first));
  }

  fetch(b: Builder, node: PlanNode, lane: number, type: TypeId): ValueId {
    const place = this.placeOf(node, lane, type);
    const isArgument = !isInstruction(this.target.ir.values[indexIn(node.key)] as ValueFact);
    return 'register' in place && isArgument ? this.loadOnce(b, place.register, type) : this.load(b, place, type);
  }

  /**
   * What is kept on every path and serves everywhere (arguments, addresses of blocks): in a reverse function it is read where that
   * begins, since LLVM would read it again after every store and call that might have changed it.
   */
  private loadOnce(b: Builder, register: KeptSlot, type: TypeId): ValueId {
    if (!this.target.isSplit) return this.load(b, { register }, type);
    let value = this.loaded.get(register);
    if (value === undefined) {
      value = this.load(this.target.reverseEntry, { register }, type);
      this.loaded.set(register, value);
    }
    return value;
  }

  private placeOf(node: PlanNode, lane: number, type: TypeId): Place {
    const slot = this.storage.slot(node.key);
    if (slot) return { slot, lane };
    const name = registerName(node, lane);
    const place = this.shared.get(name) ?? name;
    let register = this.registers.get(place);
    if (register === undefined) {
      register = this.frame.slot(type);
      this.registers.set(place, register);
    }
    return { register };
  }

  private store(b: Builder, place: Place, value: ValueId): void {
    if ('register' in place) b.store(value, place.register.address('forward'), place.register.align);
    else {
      const { address, align } = this.placeFor(b, place.slot, place.lane);
      b.store(value, address, align);
    }
  }

  private load(b: Builder, place: Place, type: TypeId): ValueId {
    const kept =
      'register' in place
        ? b.load(type, place.register.address('reverse'), place.register.align)
        : b.load(type, this.address(b, place.slot, place.lane, 'reverse'), this.alignment(place.slot));
    this.shadowScope.markTape(kept);
    return kept;
  }

  private alignment(slot: Slot): number {
    const bytes = slot.node.bytes;
    const power = bytes & -bytes;
    return Math.min(power, 8);
  }

  // ---- addresses

  private address(b: Builder, slot: Slot, lane: number, sweep: Sweep): ValueId {
    const { target } = this;
    const { group } = slot;
    if (group.kind === 'frame') {
      const frame = b.load(target.pointer, this.frameSlot(group).address(sweep));
      return b.gep(target.i8, frame, [target.int64(slot.offset + lane * slot.node.bytes)]);
    }
    const trips = this.tripsOf(group, b, sweep);
    const before = b.binary('mul', trips, target.int64(slot.offset + lane * slot.node.bytes));
    const offset = b.binary('add', before, b.binary('mul', this.linearIndex(group, b, sweep), target.int64(slot.node.bytes)));
    return b.gep(target.i8, this.base(group, b, sweep), [offset]);
  }

  private count(value: ValueIndex, sweep: Sweep): ValueId {
    return sweep === 'forward' ? this.target.primal(value) : this.reverseValue(value);
  }

  /** Trips of the whole nest: the product of its counts. */
  private tripsOf(group: StorageGroup, b: Builder, sweep: Sweep): ValueId {
    if (group.staticTrips !== undefined) return this.target.int64(group.staticTrips);
    return group.counts.map((value) => this.count(value, sweep)).reduce((product, count) => b.binary('mul', product, count));
  }

  private linearIndex(group: StorageGroup, b: Builder, sweep: Sweep): ValueId {
    const trip = (loop: LoopIndex): ValueId => (sweep === 'forward' ? this.counter(loop) : this.trip(loop, b));
    const [first, ...others] = group.loops;
    if (first === undefined) return this.target.int64(0);
    return others.reduce<ValueId>(
      (index, loop, k) => b.binary('add', b.binary('mul', index, this.count(group.counts[k + 1] as number, sweep)), trip(loop)),
      trip(first),
    );
  }

  /** One block serves the whole call: only a nest that runs once can have its block on the stack. */
  private isOnStack(group: StorageGroup): boolean {
    if (parentOf(this.target.ir, group.root) !== functionScope) return false;
    return group.staticTrips !== undefined && group.staticTrips * group.bytesPerTrip <= largestStackBlock;
  }

  private base(group: StorageGroup, b: Builder, sweep: Sweep): ValueId {
    const block = this.staticBlocks.get(group);
    if (block) return block.address(sweep);
    if (sweep === 'forward') return this.bases.get(group) as ValueId;
    const place = this.basePlace(group);
    return 'register' in place ? this.loadOnce(b, place.register, this.target.pointer) : this.load(b, place, this.target.pointer);
  }

  private basePlace(group: StorageGroup): Place {
    const slot = this.storage.slot(baseKey(group));
    if (slot) return { slot, lane: 0 };
    let register = this.baseSlots.get(group);
    if (register === undefined) {
      register = this.frame.slot(this.target.pointer, true);
      this.baseSlots.set(group, register);
    }
    return { register };
  }

  private frameSlot(group: StorageGroup): KeptSlot {
    let slot = this.frameSlots.get(group);
    if (slot === undefined) {
      slot = this.frame.slot(this.target.pointer, true);
      this.frameSlots.set(group, slot);
    }
    return slot;
  }

  // ---- reserving and giving back

  /** Writes what the forward sweep reserves: a block before each nest, a frame at the head of each trip. */
  reserve(): void {
    for (const group of this.storage.groups) if (group.kind === 'frame') this.reserveFrame(group);
    for (const group of this.storage.groups) if (group.kind === 'nest') this.reserveBlock(group);
  }

  private reserveFrame(group: StorageGroup): void {
    const { target } = this;
    const header = target.ir.loops[group.root]?.header as number;
    const b = target.afterPhis(header);
    const slot = this.frameSlot(group).address('forward');
    const before = b.load(target.pointer, slot);
    const { push } = this.functions();
    const frame = b.call(push.type, push.id, [this.frame.arena('forward'), target.int64(group.bytesPerTrip)]);
    b.store(before, frame, 8);
    b.store(frame, slot);
  }

  private reserveBlock(group: StorageGroup): void {
    const { target } = this;
    if (this.isOnStack(group)) {
      this.staticBlocks.set(group, this.frame.block((group.staticTrips as number) * group.bytesPerTrip, 16));
      return;
    }
    const preheader = target.ir.loops[group.root]?.preheader as number;
    const b = target.beforeTerminator(preheader);
    const bytes = this.bytesOf(group, b);
    const { push } = this.functions();
    const base = b.call(push.type, push.id, [this.frame.arena('forward'), bytes]);
    // The sweeps come to it by this address alone.
    target.native.addReturnAttribute(base, target.native.enumAttribute(target.context, 'noalias'));
    this.bases.set(group, base);
    this.store(b, this.basePlace(group), base);
  }

  /** What a nest will fill: nothing if a branch that decides against its loops is known to be taken on all trips around them. */
  private bytesOf(group: StorageGroup, b: Builder): ValueId {
    const { target } = this;
    const bytes = b.binary('mul', this.tripsOf(group, b, 'forward'), target.int64(group.bytesPerTrip));
    if (group.staticTrips !== undefined) return bytes;
    const nothing = target.int64(0);
    return group.guards.reduce((size, { condition, isTaken }) => {
      const holds = target.primal(condition);
      return isTaken ? b.select(holds, size, nothing) : b.select(holds, nothing, size);
    }, bytes);
  }

  /** At the reversed head of a trip: the frame is done, the one before it comes next. */
  popFrame(loop: LoopIndex, b: Builder): void {
    const { target } = this;
    const group = this.storage.groups.find((each) => each.kind === 'frame' && each.root === loop);
    if (!group) return;
    const slot = this.frameSlot(group).address('reverse');
    const frame = b.load(target.pointer, slot);
    b.store(b.load(target.pointer, frame, 8), slot);
    const { release } = this.functions();
    b.call(release.type, release.id, [this.frame.arena('reverse'), frame]);
  }

  /** When a nest has been reversed, in front of its preheader: its block is given back (at the end, all are). */
  popBlocks(loop: LoopIndex, b: Builder): void {
    if (parentOf(this.target.ir, loop) === functionScope) return;
    for (const group of this.storage.groups) {
      if (group.kind !== 'nest' || group.root !== loop || this.isOnStack(group)) continue;
      const { release } = this.functions();
      b.call(release.type, release.id, [this.frame.arena('reverse'), this.base(group, b, 'reverse')]);
    }
  }
}

/** Names what a register holds: a node's value in one lane. */
export const registerName = ({ key }: PlanNode, lane: number): string => `${key}/${lane}`;

type Place = { readonly slot: Slot; readonly lane: number } | { readonly register: KeptSlot };

/** Key under which a nest's block address is kept when the nest lies in another loop. */
export const baseKey = ({ root, loops }: Pick<StorageGroup, 'root' | 'loops'>): string => `b${[root, ...loops].join('.')}`;
export const lastTripKey = (loop: LoopIndex): string => `t${loop}`;
