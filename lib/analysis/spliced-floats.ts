// Words of which some bytes are a part of an active float and the others are none, or are parts of another: the halves of
// two doubles put together, a double of which the low half was cleared. As a float such a word depends on its parts by steps and
// by jumps, and neither a tangent nor an adjoint says how. Found where it becomes a float again, so that it can be refused.
// Words whose floats come together again from their own parts are none of them.

import type { ConstantFact, FunctionIR, InstructionFact, TypeIndex, ValueFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import type { Activity } from './activity';
import { bitFlow, constantOf } from './bit-moves';
import { floatKindOf, holdsFloat } from './floats';
import { gepDistance } from './types/address';
import { bytesOf, floatsOf } from './types/kinds';
import { shifted } from './types/layout';
import type { Types } from './types/types';

/** Byte `at` of a value, or of the memory behind an address; `source` is the value that was active there. */
interface Origin {
  readonly of: string;
  readonly at: number;
  readonly source: ValueIndex;
}
/** `empty`: nothing was put there, or zero; `other`: bits that are no copy of any. */
type Byte = Origin | 'empty' | 'other';

/** Words that are longer are no copies of a few floats. */
const longestWord = 64;

/** The first instruction that makes a float of such a word, stores it over one or passes it on; undefined when there is none. */
export function splicedFloat(ir: FunctionIR, activity: Activity, types: Types): InstructionFact | undefined {
  const words = new Words(ir);
  const isActive = ({ source }: Origin): boolean => activity.isVaried(source) || isActiveLoad(ir, activity, source);
  const isSpliced = (word: ValueIndex, from: number, to: number, seen: Set<ValueIndex> = new Set()): boolean => {
    const bytes = words.bytesOf(word).slice(from, to);
    const origins = bytes.filter((byte): byte is Origin => typeof byte !== 'string');
    const [first] = origins;
    if (!first || !origins.some(isActive)) return false;
    if (origins.length < bytes.length || origins.some(({ of, at }, i) => of !== first.of || at !== first.at + i)) return true;
    const made = ir.values[first.source] as InstructionFact;
    const float = words.floatBytesOf(made);
    if (float !== undefined) return float !== to - from || first.at % float !== 0;
    if (!choices.has(made.opcode) || seen.has(made.index)) return false;
    seen.add(made.index);
    return choicesOf(made).some((choice) => isSpliced(choice, first.at, first.at + to - from, seen));
  };
  return ir.values.filter(isInstruction).find((i) => {
    const [word] = i.operands;
    if (word === undefined || !words.isWord(word)) return false;
    if (i.opcode === 'bitcast') {
      const float = activity.isActive(i.index) ? bytesOfFloat(ir, i.type) : undefined;
      return float !== undefined && lanes(words.sizeOf(word), float).some(([from, to]) => isSpliced(word, from, to));
    }
    const leaves = i.opcode === 'ret' || (i.opcode === 'store' && activity.hasShadow(i.operands[1] as number));
    // Types are asked for last: an analysis of them takes time, and few words are put together of others.
    return leaves && isSpliced(word, 0, words.sizeOf(word)) && wholeFloats(types, word).some(([from, to]) => isSpliced(word, from, to));
  });
}

const isActiveLoad = (ir: FunctionIR, activity: Activity, source: ValueIndex): boolean => {
  const load = ir.values[source] as InstructionFact;
  return load.opcode === 'load' && activity.hasShadow(load.operands[0] as number);
};

/** Bytes of a float, or of each float of a vector. */
function bytesOfFloat(ir: FunctionIR, type: TypeIndex): number | undefined {
  const kind = floatKindOf(ir, type);
  return kind && bytesOf(kind, 0);
}

const lanes = (bytes: number, each: number): [number, number][] =>
  Array.from({ length: Math.floor(bytes / each) }, (_, lane) => [lane * each, (lane + 1) * each]);

/** Where whole floats of one kind lie in a word. */
const wholeFloats = (types: Types, word: ValueIndex): [number, number][] =>
  types
    .value(word)
    .filter(({ kinds }) => floatsOf(kinds).length === 1 && (kinds & shifted) === 0)
    .map(({ offset, bytes }) => [offset, offset + bytes]);

const choices = new Set(['phi', 'select']);
const choicesOf = (i: InstructionFact): readonly ValueIndex[] => (i.opcode === 'select' ? i.operands.slice(1) : i.operands);

/** Integers, and vectors of them, as bytes that come from somewhere. */
class Words {
  private readonly known = new Map<ValueIndex, readonly Byte[]>();
  private readonly writes = new Map<ValueIndex, number>();
  private readonly counted = new Set<number>();
  constructor(private readonly ir: FunctionIR) {}

  isWord(value: ValueIndex): boolean {
    return this.elementBits(this.typeOf(value)) !== undefined && this.sizeOf(value) <= longestWord;
  }

  sizeOf(value: ValueIndex): number {
    return this.ir.types[this.typeOf(value)]?.storeBytes ?? 0;
  }

  /** Bytes of the floats of which a word was made. */
  floatBytesOf(made: InstructionFact): number | undefined {
    return made.opcode === 'bitcast' ? bytesOfFloat(this.ir, this.typeOf(made.operands[0] as number)) : undefined;
  }

  bytesOf(value: ValueIndex): readonly Byte[] {
    const known = this.known.get(value);
    if (known) return known;
    // A word that is made of itself goes round a phi, which is asked for its choices by whom it concerns.
    const bytes = this.make(this.ir.values[value] as ValueFact);
    this.known.set(value, bytes);
    return bytes;
  }

  private make(fact: ValueFact): readonly Byte[] {
    const size = this.sizeOf(fact.index);
    const fill = (byte: Byte): Byte[] => new Array<Byte>(size).fill(byte);
    if (['undef', 'poison', 'zero', 'null'].includes(fact.kind)) return fill('empty');
    if (fact.kind === 'int')
      return fill('other').map((byte, i) => ((BigInt((fact as ConstantFact).value) >> BigInt(8 * i)) & 0xffn ? byte : 'empty'));
    if (fact.kind === 'aggregate') return fact.operands.flatMap((lane) => this.bytesOf(lane));
    const own = (): Byte[] => Array.from({ length: size }, (_, at) => ({ of: `${fact.index}`, at, source: fact.index }));
    if (!isInstruction(fact)) return fact.kind === 'argument' ? own() : fill('other');
    const [a, b] = fact.operands as readonly [number, number];
    switch (fact.opcode) {
      case 'bitcast':
        return holdsFloat(this.ir, this.typeOf(a)) || !this.isWord(a) ? own() : this.bytesOf(a);
      case 'freeze':
        return this.bytesOf(a);
      case 'load':
        return this.loaded(fact, size);
      case 'insertelement':
      case 'extractelement':
      case 'shufflevector':
        return this.lane(fact, size) ?? own();
      case 'trunc':
        return this.isScalarWord(a) ? this.bytesOf(a).slice(0, size) : own();
      case 'zext':
        return this.isScalarWord(a) ? [...this.bytesOf(a), ...fill('empty')].slice(0, size) : own();
      default:
        return words.has(fact.opcode) && b !== undefined ? this.computed(fact, size) : own();
    }
  }

  private computed(i: InstructionFact, size: number): readonly Byte[] {
    const { kind, through } = bitFlow(this.ir, i);
    const [position, other] = through;
    if (position === undefined || kind === 'unknown') return new Array<Byte>(size).fill('other');
    const bytes = this.bytesOf(i.operands[position] as number);
    if (kind !== 'move') return bytes;
    if (other !== undefined) {
      const others = this.bytesOf(i.operands[other] as number);
      return bytes.map((byte, k) => (others[k] === 'empty' ? byte : byte === 'empty' ? (others[k] as Byte) : 'other'));
    }
    const constant = constantOf(this.ir, i.operands[1 - position] as number) ?? 0n;
    const width = size / (this.ir.types[i.type]?.kind === 'vector' ? (this.ir.types[i.type]?.count ?? 1) : 1);
    const distance = i.opcode === 'and' ? 0 : Number(constant / 8n) * (i.opcode === 'shl' ? -1 : 1);
    return bytes.map((byte, k) => {
      if (i.opcode === 'and') return (constant >> BigInt(8 * (k % width))) & 0xffn ? byte : 'empty';
      const from = (k % width) + distance;
      return from >= 0 && from < width ? (bytes[k + distance] as Byte) : 'empty';
    });
  }

  private lane(i: InstructionFact, size: number): readonly Byte[] | undefined {
    const [a, b, index] = i.operands as readonly [number, number, number];
    if (i.opcode === 'shufflevector') {
      const each = size / i.indices.length;
      const all = [...this.bytesOf(a), ...this.bytesOf(b)];
      return i.indices.flatMap((from) => (from < 0 ? new Array<Byte>(each).fill('empty') : all.slice(from * each, (from + 1) * each)));
    }
    const lane = constantOf(this.ir, i.opcode === 'insertelement' ? index : b);
    if (lane === undefined || !this.isWord(a)) return undefined;
    if (i.opcode === 'extractelement') return this.bytesOf(a).slice(Number(lane) * size, (Number(lane) + 1) * size);
    const bytes = [...this.bytesOf(a)];
    bytes.splice(Number(lane) * this.sizeOf(b), this.sizeOf(b), ...this.bytesOf(b));
    return bytes;
  }

  /** Two loads from one object are parts of one float where nothing is written between them. */
  private loaded(load: InstructionFact, size: number): readonly Byte[] {
    let [address] = load.operands as readonly [number];
    let offset = 0;
    for (
      let fact = this.ir.values[address] as InstructionFact;
      fact.opcode === 'getelementptr';
      fact = this.ir.values[address] as InstructionFact
    ) {
      const { bytes, stride } = gepDistance(this.ir, fact);
      if (stride !== 0) break;
      offset += bytes;
      address = fact.operands[0] as number;
    }
    const of = `${address} in ${load.block} after ${this.writesBefore(load)}`;
    return Array.from({ length: size }, (_, k) => ({ of, at: offset + k, source: load.index }));
  }

  /** How many instructions of its block may have written memory before it. */
  private writesBefore(load: InstructionFact): number {
    if (!this.counted.has(load.block)) {
      this.counted.add(load.block);
      let writes = 0;
      for (const i of this.ir.blocks[load.block]?.instructions ?? []) {
        this.writes.set(i, writes);
        if ((this.ir.values[i] as InstructionFact).effects.mayWrite) writes++;
      }
    }
    return this.writes.get(load.index) ?? 0;
  }

  private typeOf(value: ValueIndex): TypeIndex {
    return this.ir.values[value]?.type ?? -1;
  }

  private isScalarWord(value: ValueIndex): boolean {
    const type = this.typeOf(value);
    return this.ir.types[type]?.kind === 'integer' && (this.elementBits(type) ?? 1) % 8 === 0 && this.isWord(value);
  }

  private elementBits(type: TypeIndex): number | undefined {
    const fact = this.ir.types[type];
    const scalar = fact?.kind === 'vector' ? this.ir.types[fact.elements[0] as number] : fact;
    return scalar?.kind === 'integer' ? scalar.count : undefined;
  }
}

const words = new Set(['and', 'or', 'xor', 'shl', 'lshr', 'ashr', 'add', 'sub']);
