// The memory that the analysis sees: objects with a cell at each byte offset of which something is known. Pointers are
// references (object, offset, stride); objects that one pointer may name are unified at their offsets (Steensgaard 1996,
// with fields: Lattner's data structure analysis), so what is reached through memory is a graph, cycles included.
//
// Arrays are folded: from `start` on, offsets count modulo `stride`. A reference whose offset is not constant has a stride
// of its own and folds the object only when something is learnt through it: a loop over the bytes of a struct that learns
// nothing leaves its layout as it is.
//
// Copies are constraints between byte ranges, kept until nothing changes: kinds only join, objects only unify and fold, so
// the work ends. At most `maxCells` offsets of an object are told apart.

import { bytesOf, floatsOf, has, type Kinds, list, only, type ScalarKind } from './kinds';
import type { Reason } from './provenance';

export interface Ref {
  readonly object: TypedObject;
  readonly offset: number;
  /** 0: exactly there; else at any multiple of it from there on. */
  readonly stride: number;
}

export interface Cell {
  kinds: Kinds;
  /** From types that promise nothing (an alloca's, a getelementptr's): asked only where `kinds` is unknown. */
  weak: Kinds;
  /** A type of the source gives the layout here and around: a loop over an array in it need not fold the object. */
  declared: boolean;
  readonly reasons: Map<ScalarKind, Reason>;
  /** What a pointer here points to. */
  link: Ref | undefined;
}

export class TypedObject {
  parent: TypedObject | undefined;
  /** Where this object's byte 0 lies in its parent. */
  shift = 0;
  cells = new Map<number, Cell>();
  start = 0;
  stride = 0;
  /** It is an array only because what is known of it fits one: what others know of it may not. */
  isExpected = false;
  /** That of the least aligned access. */
  align = 16;
  copies = new Set<Copy>();
  constructor(readonly id: number) {}

  /** What moving everything to another object costs. */
  get weight(): number {
    return this.cells.size + this.copies.size;
  }

  /** The offset that stands for this one. */
  normal(offset: number): number {
    return this.stride > 0 && offset >= this.start ? this.start + ((offset - this.start) % this.stride) : offset;
  }
}

/** Two byte ranges that hold the same at some time; of unknown length when `bytes` is undefined. */
export interface Copy {
  readonly a: Ref;
  readonly b: Ref;
  readonly bytes: number | undefined;
  readonly reason: (from: Reason) => Reason;
}

export const maxCells = 512;
/** Steps below a word are those of bytes: they tell of no element. */
const leastStep = 4;
/** Longer copies are taken as endless. */
const longestCopy = 4096;

const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));
const modulo = (a: number, n: number): number => ((a % n) + n) % n;

export class Memory {
  private count = 0;
  private readonly pending = new Set<Copy>();
  constructor(readonly pointerBytes: number) {}
  /** Floats that are as good as integers, to whom asks what lies somewhere: see inert-floats.ts. */
  inert: Kinds = 0;

  create(): Ref {
    return { object: new TypedObject(this.count++), offset: 0, stride: 0 };
  }

  at(ref: Ref, offset: number, stride = 0): Ref {
    return { object: ref.object, offset: ref.offset + offset, stride: gcd(ref.stride, stride) };
  }

  /** The same reference in terms of the object that now stands for it. */
  find(ref: Ref): Ref {
    let { object, offset } = ref;
    if (!object.parent) return ref;
    for (let parent: TypedObject | undefined = object.parent; parent; parent = object.parent) {
      // Chains are halved on the way, so that they stay short.
      if (parent.parent) {
        object.shift += parent.shift;
        object.parent = parent.parent;
      }
      offset += object.shift;
      object = object.parent as TypedObject;
    }
    return { object, offset, stride: ref.stride };
  }

  /** Adds what is known of the bytes at a reference. `align` is that of an access there. */
  add(ref: Ref, kind: ScalarKind, reason: Reason, align = 1, declared = false): void {
    const cell = this.cellFor(ref, align, only(kind));
    cell.object.align = Math.min(cell.object.align, align);
    if (declared) cell.cell.declared = true;
    if (has(cell.cell.kinds, kind)) return;
    cell.cell.kinds |= only(kind);
    cell.cell.reasons.set(kind, reason);
    this.changed(cell.object);
  }
  addWeak(ref: Ref, kind: ScalarKind, reason: Reason): void {
    const cell = this.cellFor(ref, 1, only(kind));
    cell.cell.declared = true;
    if (has(cell.cell.weak, kind)) return;
    cell.cell.weak |= only(kind);
    if (!cell.cell.reasons.has(kind)) cell.cell.reasons.set(kind, reason);
    this.changed(cell.object);
  }
  addIntegers(ref: Ref, bytes: number, reason: Reason, align = 1, declared = false): void {
    for (let i = 0; i < bytes; i++) this.add(this.at(ref, i), 'integer', reason, align, declared);
  }

  /** What the pointer at a reference points to. */
  linkAt(ref: Ref, align = 1): Ref {
    const { cell, object } = this.cellFor(ref, align, only('pointer'));
    if (!cell.link) {
      cell.link = this.create();
      this.changed(object);
    }
    return cell.link;
  }

  private cellFor(ref: Ref, align: number, kinds: Kinds): { cell: Cell; object: TypedObject } {
    const before = this.find(ref);
    const declared = before.stride > 0 && this.declaredAt(before, kinds);
    if (declared) return { cell: declared, object: before.object };
    // An aligned access at a stride that says less than its alignment goes from one multiple of that to another.
    if (before.stride > 0) this.fold(before.object, before.offset, align % before.stride === 0 ? align : before.stride);
    else if (before.object.cells.size > maxCells * this.pointerBytes) this.foldAll(before.object);
    const { object, offset } = this.find(ref);
    const at = object.normal(offset);
    let cell = object.cells.get(at);
    if (!cell) {
      cell = { kinds: 0, weak: 0, declared: false, reasons: new Map(), link: undefined };
      object.cells.set(at, cell);
    }
    return { cell, object };
  }

  /** The cell of a reference that walks through a declared array: the next element is declared alike. */
  private declaredAt({ object, offset, stride }: Ref, kinds: Kinds): Cell | undefined {
    const [first, second] = [offset, offset + stride].map((at) => object.cells.get(object.normal(at)));
    const isKnown = (cell: Cell | undefined): boolean => cell?.declared === true && (kinds & ~(cell.kinds | cell.weak)) === 0;
    return isKnown(first) && isKnown(second) ? first : undefined;
  }

  /** A reference that walks through its object would come upon something else there, by a type of the source: it does not get so far. */
  isElsewhere(ref: Ref, kind: ScalarKind): boolean {
    const { object, offset, stride } = this.find(ref);
    if (stride === 0) return false;
    const end = bytesOf(kind, this.pointerBytes);
    for (let byte = 0; byte < end; byte++) {
      const cell = object.cells.get(object.normal(offset + byte));
      if (cell?.declared && cell.kinds !== 0 && !has(cell.kinds, kind)) return true;
    }
    return false;
  }

  /** Too many offsets: they are told apart by stride from here on. */
  private foldAll(object: TypedObject): void {
    if (object.stride > 0 && object.start <= Math.min(...object.cells.keys())) return;
    const offsets = [...object.cells].filter(([, cell]) => cell.kinds & ~only('integer')).map(([offset]) => offset);
    const first = Math.min(...object.cells.keys());
    const stride = offsets.reduce((all, offset) => gcd(all, offset - first), 0);
    this.fold(object, first, stride || this.pointerBytes);
  }

  /** From `start` on, offsets count modulo `stride`. */
  fold(object: TypedObject, start: number, stride: number): void {
    this.foldNow(object, start, stride);
    this.unifyLinks();
  }

  private foldNow(object: TypedObject, start: number, stride: number): void {
    const joined = object.stride ? gcd(object.stride, stride) : stride;
    const first = object.stride ? Math.min(object.start, start) : start;
    if (joined === object.stride && first === object.start) return;
    object.stride = joined;
    object.start = first;
    object.isExpected = false;
    const before = object.cells;
    object.cells = new Map();
    for (const [offset, cell] of before) this.merge(object, offset, cell);
    this.changed(object);
  }

  /** Puts a cell into an object; true when that was news there. */
  private merge(object: TypedObject, offset: number, cell: Cell): boolean {
    const at = object.normal(offset);
    const there = object.cells.get(at);
    if (!there) {
      object.cells.set(at, cell);
      return true;
    }
    const bringsLink = cell.link !== undefined && there.link === undefined;
    return this.join(there, cell, (reason) => reason) || bringsLink;
  }

  /** Adds what `from` knows to `to`; true when that was news. */
  private join(to: Cell, from: Cell, reason: (from: Reason) => Reason): boolean {
    const isNews = (from.kinds & ~to.kinds) !== 0 || (from.weak & ~to.weak) !== 0;
    to.kinds |= from.kinds;
    to.weak |= from.weak;
    to.declared ||= from.declared;
    for (const [kind, why] of from.reasons) if (!to.reasons.has(kind)) to.reasons.set(kind, reason(why));
    if (from.link && to.link) this.links.push([from.link, to.link]);
    else if (from.link) to.link = from.link;
    return isNews;
  }

  /**
   * A reference that is one of the two. Within one object it goes from place to place: what is learnt through it folds the
   * object, unless an array is declared there.
   */
  either(left: Ref, right: Ref): Ref {
    const [a, b] = [this.find(left), this.find(right)];
    const step = Math.abs(a.offset - b.offset);
    if (a.object !== b.object || step < leastStep) {
      this.unify(left, right);
      return this.find(left);
    }
    return { object: a.object, offset: Math.min(a.offset, b.offset), stride: gcd(gcd(a.stride, b.stride), step) };
  }

  unify(left: Ref, right: Ref): void {
    this.links.push([left, right]);
    this.unifyLinks();
  }

  /** What is unified in turn: what joined cells point to. */
  private unifyLinks(): void {
    for (let next = this.links.pop(); next; next = this.links.pop()) this.unifyNow(next[0], next[1]);
  }
  private readonly links: [Ref, Ref][] = [];

  private unifyNow(left: Ref, right: Ref): void {
    const a = this.find(left);
    const b = this.find(right);
    if (a.object === b.object) {
      // A pointer that walks through its object.
      const step = Math.abs(a.offset - b.offset);
      if (step >= leastStep) this.foldNow(a.object, Math.min(a.offset, b.offset), step);
      return;
    }
    const [into, from] = a.object.weight >= b.object.weight ? [a, b] : [b, a];
    const { object } = from;
    const shift = into.offset - from.offset;
    object.parent = into.object;
    object.shift = shift;
    into.object.align = Math.min(into.object.align, object.align);
    if (object.stride) this.foldNow(into.object, object.start + shift, object.stride);
    const { cells, copies } = object;
    object.cells = new Map();
    object.copies = new Set();
    let isNews = false;
    for (const [offset, cell] of cells) isNews = this.merge(into.object, offset + shift, cell) || isNews;
    if (isNews) this.changed(into.object);
    for (const copy of copies) {
      into.object.copies.add(copy);
      this.pending.add(copy);
    }
  }

  copy(a: Ref, b: Ref, bytes: number | undefined, reason: (from: Reason) => Reason): void {
    const copy: Copy = { a, b, bytes: bytes !== undefined && bytes <= longestCopy ? bytes : undefined, reason };
    this.find(a).object.copies.add(copy);
    this.find(b).object.copies.add(copy);
    this.pending.add(copy);
  }

  /** The memory from a reference on is copied or declared in elements of some size: an array of them, where what is known of it lies in one. */
  expectElements(ref: Ref, bytes: number): void {
    this.elements.push({ ref, bytes });
  }
  private readonly elements: { ref: Ref; bytes: number }[] = [];

  private foldElements(): boolean {
    let changed = false;
    for (const { ref, bytes } of this.elements) {
      const { object, offset } = this.find(ref);
      if (object.stride === bytes || !this.isArrayOf(object, offset, bytes)) continue;
      const isExpected = object.stride === 0 || object.isExpected;
      this.fold(object, offset, bytes);
      object.isExpected = isExpected;
      changed = true;
    }
    return changed;
  }

  /** What is known from an offset on fits elements of some size: of each place in an element at most one thing is known. */
  private isArrayOf(object: TypedObject, from: number, bytes: number): boolean {
    if (object.stride > 0 && object.stride % bytes !== 0) return false;
    const seen = new Map<number, Kinds>();
    for (const [at, cell] of object.cells) {
      const kinds = cell.kinds | cell.weak;
      if (at < from || kinds === 0) continue;
      const place = modulo(at - from, bytes);
      const there = seen.get(place) ?? kinds;
      if ((there & kinds) === 0 || list(kinds).some((kind) => place + bytesOf(kind, this.pointerBytes) > bytes)) return false;
      seen.set(place, there & kinds);
    }
    return seen.size > 0;
  }

  /** `to` lies as far from `from` as one pointer from another: in an array that both point into, some elements. */
  expectDistance(to: Ref, from: Ref, between: readonly [Ref, Ref]): void {
    this.distances.push({ to, from, between });
  }
  private distances: { to: Ref; from: Ref; between: readonly [Ref, Ref] }[] = [];

  /** Of arrays that are known by now; `isLast`: of which none is known by what is accessed there. */
  private resolveDistances(isLast: boolean): boolean {
    const open = this.distances;
    this.distances = open.filter(({ to, from, between }) => {
      const [a, b] = [this.find(between[0]), this.find(between[1])];
      const isKnown = a.object === b.object && a.object.stride > 0;
      if (!isKnown && !isLast) return true;
      const step = isKnown ? gcd(a.object.stride, gcd(a.stride, b.stride)) : this.find(to).object.align;
      const { object, offset } = this.find(from);
      this.fold(object, offset, step);
      this.unify(to, this.at(from, isKnown ? modulo(a.offset - b.offset, step) : 0));
      return false;
    });
    return this.distances.length < open.length;
  }

  private changed(object: TypedObject): void {
    for (const copy of object.copies) this.pending.add(copy);
  }

  /** Carries facts over all copies until nothing is new. */
  settle(): void {
    do this.settleCopies();
    while (this.resolveDistances(false) || this.foldElements() || this.resolveDistances(true));
  }

  private settleCopies(): void {
    for (const copy of this.pending) {
      this.pending.delete(copy);
      if (copy.bytes === undefined) this.equalizeArrays(copy);
      this.transfer(copy, copy.a, copy.b);
      this.transfer(copy, copy.b, copy.a);
    }
  }

  /** An endless copy of an array makes an array. */
  private equalizeArrays(copy: Copy): void {
    for (const [from, to] of [
      [copy.a, copy.b],
      [copy.b, copy.a],
    ] as const) {
      const source = this.find(from);
      if (source.stride) this.fold(source.object, source.offset, source.stride);
      if (!source.object.stride) continue;
      const target = this.find(to);
      this.fold(target.object, target.offset + Math.max(0, source.object.start - source.offset), source.object.stride);
    }
  }

  private transfer(copy: Copy, from: Ref, to: Ref): void {
    for (const [distance, cell] of this.cellsFrom(from, copy.bytes)) {
      const kinds = this.fitting(cell.kinds, distance, copy.bytes);
      const weak = this.fitting(cell.weak, distance, copy.bytes);
      if (!kinds && !weak) continue;
      const target = this.cellFor(this.at(to, distance), 1, kinds | weak);
      if (target.cell === cell) continue;
      const isPointer = has(kinds | weak, 'pointer');
      if (isPointer && !cell.link && target.cell.link) cell.link = target.cell.link;
      const link = isPointer ? cell.link : undefined;
      if (this.join(target.cell, { kinds, weak, declared: false, reasons: cell.reasons, link }, copy.reason)) this.changed(target.object);
      this.unifyLinks();
    }
  }

  /** Kinds of which the whole value lies within the copied bytes. */
  private fitting(kinds: Kinds, distance: number, bytes: number | undefined): Kinds {
    if (bytes === undefined || kinds === 0) return kinds;
    let fitting = 0;
    for (const kind of list(kinds)) if (distance + bytesOf(kind, this.pointerBytes) <= bytes) fitting |= only(kind);
    return fitting;
  }

  /** Whether a float lies in any of the bytes, wholly or in part. */
  touchesFloat(ref: Ref, bytes: number): boolean {
    const { object, offset, stride } = this.find(ref);
    return [...object.cells].some(([at, cell]) => {
      const size = Math.max(0, ...floatsOf((cell.kinds || cell.weak) & ~this.inert).map((kind) => bytesOf(kind, this.pointerBytes)));
      if (size === 0) return false;
      const step = gcd(stride, object.stride > 0 && at >= object.start ? object.stride : 0);
      // Nothing is repeated before the place where an array begins.
      if (step === 0 || (stride === 0 && offset < at)) return at < offset + bytes && at + size > offset;
      const distance = modulo(at - offset, step);
      return distance < bytes || distance + size > step;
    });
  }

  /** All that lies in the objects of references, and in those that are reached from there. */
  kindsBehind(refs: readonly Ref[]): Kinds {
    const seen = new Set<TypedObject>();
    const work = [...refs];
    let kinds = 0;
    for (let ref = work.pop(); ref; ref = work.pop()) {
      const { object } = this.find(ref);
      if (seen.has(object)) continue;
      seen.add(object);
      for (const cell of object.cells.values()) {
        kinds |= cell.kinds | cell.weak;
        if (cell.link) work.push(cell.link);
      }
    }
    return kinds;
  }

  /** The cells in [ref, ref + bytes), each with its distances from there. */
  cellsFrom(ref: Ref, bytes: number | undefined): [distance: number, cell: Cell][] {
    const { object, offset, stride } = this.find(ref);
    const found: [number, Cell][] = [];
    if (stride === 0 && bytes !== undefined && bytes <= object.cells.size) {
      for (let distance = 0; distance < bytes; distance++) {
        const cell = object.cells.get(object.normal(offset + distance));
        if (cell) found.push([distance, cell]);
      }
      return found;
    }
    for (const [at, cell] of object.cells) {
      const isRepeated = object.stride > 0 && at >= object.start;
      const step = gcd(stride, isRepeated ? object.stride : 0);
      if (step === 0) {
        if (at >= offset && (bytes === undefined || at < offset + bytes)) found.push([at - offset, cell]);
        continue;
      }
      // A repeated cell, or a reference that goes from place to place: every distance that is the same modulo the step.
      if (!isRepeated && at < offset) continue;
      const first = stride > 0 || at >= offset ? at - offset : at - offset + Math.ceil((offset - at) / object.stride) * object.stride;
      const least = stride > 0 ? modulo(first, step) : isRepeated && offset >= object.start ? modulo(first, step) : first;
      const end = bytes ?? least + step;
      for (let distance = least; distance < end; distance += step) found.push([distance, cell]);
    }
    return found.sort(([a], [b]) => a - b);
  }
}
