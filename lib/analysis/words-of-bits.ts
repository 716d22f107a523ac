// Words that hold the bits of an active float, or what was computed from them, on their way through memory and calls: where
// they lie when a function is called, and where it has left them. Memory is told apart by place (the object and the distance
// that type analysis finds for an address); what is reached through pointers in memory, by points-to class.

import type { FunctionIR, GlobalFact, ValueIndex } from '../ir/function-ir';
import type { MemoryClass, MemoryClasses } from './memory-classes';
import { gcd } from './types/address';
import type { Place, Types } from './types/types';

/** An argument by its position, a global by its name, or the result. */
export type Holder = number | string;
export const result: Holder = -1;

export interface WordOfBits {
  readonly of: Holder;
  /** Where it lies in an aggregate; '' in a scalar. */
  readonly path: string;
  readonly state: BitState;
}

/**
 * How sure it is that a word holds bits of a float: `perhaps` it is an integer that lies in the same memory at another time, `remote`:
 * it was loaded from a class of memory where such words lie somewhere.
 */
export type Trust = 'remote' | 'perhaps' | 'sure';

export interface BitState {
  /** `computed`: no float's any more; `whole`: those of one float that fills the word; `high`: the upper half of a
   * double; `part`: moved about, or some of them. */
  readonly bits: 'computed' | 'whole' | 'high' | 'part';
  readonly trust: Trust;
  /** The bits of a scalar word that are meant; all of them when absent. */
  readonly range?: readonly [from: number, to: number];
}

/** Such words in memory behind a pointer. */
export interface MemoryOfBits {
  readonly of: Holder;
  /** Bytes from the pointer on, the distance at which they come again (0: never), and how many; undefined: anywhere in its class. */
  readonly at: readonly [offset: number, period: number, bytes: number] | undefined;
  readonly state: BitState;
}
/** What is reached through pointers in memory is not told apart. */
export const anywhere: BitState = { bits: 'computed', trust: 'remote' };

export interface Bits {
  readonly words: readonly WordOfBits[];
  readonly memory: readonly MemoryOfBits[];
}
export const noBits: Bits = { words: [], memory: [] };
export const isNone = ({ words, memory }: Bits): boolean => words.length === 0 && memory.length === 0;

/** A range of bytes at a place. */
interface PlacedBits extends Place {
  readonly bytes: number;
  readonly state: BitState;
}

/** The words of bits that lie in the memory of one function. */
export class MemoryWithBits {
  private readonly places = new Map<number, PlacedBits[]>();
  private readonly classes = new Set<MemoryClass>();
  /** Those with computed words somewhere. */
  private readonly computed = new Set<MemoryClass>();
  /** In globals that are not named here, but in callees. */
  private readonly unnamed = new Map<string, MemoryOfBits>();

  constructor(
    private readonly ir: FunctionIR,
    private readonly classOf: MemoryClasses,
    private readonly types: Types,
  ) {}

  get isEmpty(): boolean {
    return this.classes.size === 0 && this.places.size === 0;
  }

  /** Words of so many bytes lie where a pointer points to, some bytes on; true when that is news. */
  add(pointer: ValueIndex, [offset, period, bytes]: readonly [number, number, number], state: BitState): boolean {
    const memory = this.classOf.classOf(pointer);
    const isNewClass = state.bits === 'computed' && this.addClass(memory);
    if (memory !== -1) this.classes.add(memory);
    const place = this.types.place(pointer);
    const placed = { object: place.object, offset: place.offset + offset, period: gcd(place.period, period), bytes, state };
    const there = this.places.get(placed.object) ?? [];
    if (there.some((other) => covers(other, placed))) return isNewClass;
    this.places.set(placed.object, [...there, placed]);
    return true;
  }

  /** Computed words lie somewhere in a class of memory; true when that is news. */
  addClass(memory: MemoryClass): boolean {
    if (memory === -1 || this.computed.has(memory)) return false;
    this.classes.add(memory);
    this.computed.add(memory);
    return true;
  }

  /** The words that lie in the bytes behind a pointer. A float's own bits are whole where all of them are asked for. */
  at(pointer: ValueIndex, offset: number, bytes: number): readonly BitState[] {
    if (!this.isInClass(pointer)) return [];
    const place = this.types.place(pointer);
    const asked = { ...place, offset: place.offset + offset, bytes };
    return (this.places.get(place.object) ?? [])
      .filter((other) => overlaps(other, asked))
      .map(({ state, bytes: length }) => (state.bits === 'whole' && length !== bytes ? { ...state, bits: 'part' } : state));
  }

  isInClass(pointer: ValueIndex): boolean {
    return this.classes.size > 0 && this.classes.has(this.classOf.classOf(pointer));
  }

  /** Whether a computed word may be what is loaded, wherever it is from. */
  isComputedInClass(pointer: ValueIndex): boolean {
    return this.computed.has(this.classOf.classOf(pointer));
  }

  /** All of it that may be reached from a pointer. */
  behind(pointer: ValueIndex, of: Holder): MemoryOfBits[] {
    if (!this.isInClass(pointer)) return [];
    const place = this.types.place(pointer);
    const there = (this.places.get(place.object) ?? []).map(({ offset, period, bytes, state }): MemoryOfBits => {
      const step = gcd(period, place.period);
      const distance = offset - place.offset;
      return { of, at: [step > 0 ? ((distance % step) + step) % step : distance, step, bytes], state };
    });
    return there.length > 0 || !this.isComputedInClass(pointer) ? there : [{ of, at: undefined, state: anywhere }];
  }

  /** What may be reached from the globals that this function or its callees name. */
  inGlobals(): MemoryOfBits[] {
    return this.classOf.globals.flatMap((name): MemoryOfBits[] => {
      if (!this.classes.has(this.classOf.classOfGlobal(name))) return [];
      const named = this.globalValue(name);
      if (named !== undefined) return this.behind(named, name);
      const there = [...this.unnamed.values()].filter(({ of }) => of === name);
      const isComputed = this.computed.has(this.classOf.classOfGlobal(name));
      return there.length > 0 || !isComputed ? there : [{ of: name, at: undefined, state: anywhere }];
    });
  }

  /** Takes in what lies behind a pointer, or in a global, elsewhere. */
  take(entry: MemoryOfBits, pointer: ValueIndex | undefined): boolean {
    const { of, at, state } = entry;
    const named = pointer ?? (typeof of === 'string' ? this.globalValue(of) : undefined);
    if (named !== undefined) return at ? this.add(named, at, state) : this.addClass(this.classOf.classOf(named));
    const memory = this.classOf.classOfGlobal(of as string);
    const isNewClass = state.bits === 'computed' && this.addClass(memory);
    if (memory !== -1) this.classes.add(memory);
    const key = JSON.stringify(entry);
    if (!at || this.unnamed.has(key)) return isNewClass;
    this.unnamed.set(key, entry);
    return true;
  }

  private globalValue(name: string): ValueIndex | undefined {
    return this.ir.values.find((value) => value.kind === 'global' && (value as GlobalFact).name === name)?.index;
  }
}

type Range = Pick<PlacedBits, 'offset' | 'period' | 'bytes'>;

function overlaps(a: Range, b: Range): boolean {
  const period = gcd(a.period, b.period);
  if (period === 0) return a.offset < b.offset + b.bytes && b.offset < a.offset + a.bytes;
  if (a.bytes >= period || b.bytes >= period) return true;
  const distance = (((b.offset - a.offset) % period) + period) % period;
  return distance < a.bytes || distance + b.bytes > period;
}

/** Nothing is learnt of b where a is known. */
const covers = (a: PlacedBits, b: PlacedBits): boolean => {
  const isSame = a.offset === b.offset && a.period === b.period && a.bytes === b.bytes;
  return isSame && a.state.bits === b.state.bits && a.state.trust === b.state.trust;
};
