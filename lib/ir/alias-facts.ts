// LLVM's alias answers as plain data, one native call per frozen function. Every fact here holds across loop trips:
// it says that two accesses never touch the same byte on any trips of any loops, not only in the same trip (see
// native/analysis-alias.cc for which of LLVM's answers are used). Anything not ruled out is `may`.
// Not known here: what a callee's derivative rule says. A math function that may set errno is a write like any call.

import type { Native } from '../llvm/native';
import type { ValueIndex } from './function-ir';
import { type Reachability, reachability } from './reachability';
import type { Snapshot } from './snapshot';

export type ObjectIndex = number;

/** What an address lies in: an alloca, global, argument, or the result of a call or load. */
export interface ObjectFact {
  readonly index: ObjectIndex;
  /** -1 when nothing in the function names the object. */
  readonly value: ValueIndex;
  /** Distinct from every other identified object: allocas, globals, noalias and byval arguments, allocations. */
  readonly isIdentified: boolean;
  /** A constant global: never written. */
  readonly isConstant: boolean;
}

/** One instruction that touches memory (loads, stores, atomics, fences, calls), hints such as lifetime markers left out. */
export interface AccessFact {
  readonly instruction: ValueIndex;
  readonly reads: readonly ObjectIndex[];
  readonly writes: readonly ObjectIndex[];
  /** Also every object that is not identified. */
  readonly readsOthers: boolean;
  readonly writesOthers: boolean;
  /** Any memory at all: `reads` and `writes` say nothing. */
  readonly readsAnywhere: boolean;
  readonly writesAnywhere: boolean;
  /** Reads what never changes (`!invariant.load`). */
  readonly isInvariant: boolean;
}

export interface AliasFacts {
  readonly objects: readonly ObjectFact[];
  readonly accesses: readonly AccessFact[];
  /** undefined for an instruction that touches no memory. */
  access(instruction: ValueIndex): AccessFact | undefined;
  /** Objects that may share bytes on some trips; an object overlaps itself. */
  mayOverlap(a: ObjectIndex, b: ObjectIndex): boolean;
  /** A partition of the accesses: two accesses of different classes never touch the same byte. */
  classOf(instruction: ValueIndex): number;
  /** Writes that may change, at any time, a byte that `reader` (a load or any reading access) reads on some trip. */
  writesThatMayAlias(reader: ValueIndex): readonly ValueIndex[];
  /** Those of them that may run after `reader`: without one, reading again later gives the same value. */
  writesThatMayClobber(reader: ValueIndex): readonly ValueIndex[];
}

/** Facts of the snapshot's function, which must not have changed since. */
export function aliasFacts(native: Native, snapshot: Snapshot): AliasFacts {
  return new PackedAliasFacts(native.aliasFacts(snapshot.id), reachability(snapshot.ir));
}

class PackedAliasFacts implements AliasFacts {
  readonly objects: ObjectFact[] = [];
  readonly accesses: AccessFact[] = [];
  private readonly byInstruction = new Map<ValueIndex, AccessFact>();
  /** Of identified objects: the others that may overlap them. */
  private readonly overlapping = new Map<ObjectIndex, Set<ObjectIndex>>();
  /** Of reads: writes that share an object and yet never hit. */
  private readonly ruledOut = new Map<ValueIndex, ReadonlySet<ValueIndex>>();
  private readonly writers: AccessFact[];
  private classes: Map<ValueIndex, number> | undefined;

  /** `packed`: in the order in which native/analysis-alias.cc writes. */
  constructor(
    packed: Int32Array,
    private readonly order: Reachability,
  ) {
    let at = 0;
    const next = (): number => packed[at++];
    const list = (): number[] => Array.from({ length: next() }, next);
    for (let n = next(), index = 0; index < n; index++) {
      const value = next();
      const flags = next();
      this.objects.push({ index, value, isIdentified: (flags & 1) !== 0, isConstant: (flags & 2) !== 0 });
    }
    for (let n = next(); n > 0; n--) {
      const known = next();
      const other = next();
      const set = this.overlapping.get(known);
      if (set) set.add(other);
      else this.overlapping.set(known, new Set([other]));
    }
    for (let n = next(); n > 0; n--) {
      const instruction = next();
      const flags = next();
      const access: AccessFact = {
        instruction,
        reads: list(),
        writes: list(),
        isInvariant: (flags & 4) !== 0,
        readsAnywhere: (flags & 8) !== 0,
        writesAnywhere: (flags & 16) !== 0,
        readsOthers: (flags & 32) !== 0,
        writesOthers: (flags & 64) !== 0,
      };
      this.accesses.push(access);
      this.byInstruction.set(instruction, access);
      const apart = list();
      if (apart.length) this.ruledOut.set(instruction, new Set(apart));
    }
    this.writers = this.accesses.filter((access) => access.writes.length > 0 || access.writesOthers || access.writesAnywhere);
  }

  access(instruction: ValueIndex): AccessFact | undefined {
    return this.byInstruction.get(instruction);
  }

  mayOverlap(a: ObjectIndex, b: ObjectIndex): boolean {
    if (a === b) return true;
    const first = this.objects[a];
    const second = this.objects[b];
    if (first.isIdentified && second.isIdentified) return false;
    if (!first.isIdentified && !second.isIdentified) return true;
    return this.overlapping.get(first.isIdentified ? a : b)?.has(first.isIdentified ? b : a) ?? false;
  }

  writesThatMayAlias(reader: ValueIndex): readonly ValueIndex[] {
    const read = this.byInstruction.get(reader);
    if (!read || read.isInvariant) return [];
    const apart = this.ruledOut.get(reader);
    const found: ValueIndex[] = [];
    for (const write of this.writers)
      if (!apart?.has(write.instruction) && this.mayWriteWhatIsRead(write, read)) found.push(write.instruction);
    return found;
  }

  writesThatMayClobber(reader: ValueIndex): readonly ValueIndex[] {
    return this.writesThatMayAlias(reader).filter((write) => this.order.mayRunAfter(write, reader));
  }

  classOf(instruction: ValueIndex): number {
    this.classes ??= this.partition();
    return this.classes.get(instruction) ?? -1;
  }

  private mayWriteWhatIsRead(write: AccessFact, read: AccessFact): boolean {
    if (read.readsAnywhere) return true;
    const readable = read.reads.filter((object) => !this.objects[object].isConstant);
    if (write.writesAnywhere) return readable.length > 0 || read.readsOthers;
    if (read.readsOthers && (write.writesOthers || write.writes.some((object) => this.touchesOthers(object)))) return true;
    for (const object of readable) {
      if (write.writesOthers && !this.objects[object].isIdentified) return true;
      if (write.writes.some((written) => this.mayOverlap(object, written))) return true;
    }
    return false;
  }
  private touchesOthers(object: ObjectIndex): boolean {
    return !this.objects[object].isIdentified || this.overlapping.has(object);
  }

  /** Union of the objects that one access may touch, and of those that may overlap. */
  private partition(): Map<ValueIndex, number> {
    const parents = this.objects.map((object) => object.index);
    const others = parents.push(parents.length) - 1; // all that is not identified
    const find = (x: number): number => {
      let at = x;
      while (parents[at] !== at) {
        parents[at] = parents[parents[at]];
        at = parents[at];
      }
      return at;
    };
    const join = (a: number, b: number): void => {
      parents[find(a)] = find(b);
    };
    for (const object of this.objects) if (this.touchesOthers(object.index)) join(object.index, others);
    const anywhere = this.accesses.some((access) => access.readsAnywhere || access.writesAnywhere);
    if (anywhere) for (const object of this.objects) join(object.index, others);
    const firstOf = (access: AccessFact): number => access.reads[0] ?? access.writes[0] ?? others;
    for (const access of this.accesses) {
      for (const object of [...access.reads, ...access.writes]) join(object, firstOf(access));
      if (access.readsOthers || access.writesOthers) join(others, firstOf(access));
    }
    return new Map(this.accesses.map((access) => [access.instruction, find(firstOf(access))]));
  }
}
