// One packed read of a frozen function, unpacked once into FunctionIR. The integers come in the order in which
// native/snapshot-write.cc (function, arguments, blocks with their instructions, loops, the other values, source types) and
// native/snapshot-tables.cc (types, attribute lists) write them: the files change together.
// Users, predecessors and exits follow from these facts and are made here.

import type { Native, SnapshotId, TypeId, ValueId } from '../llvm/native';
import type {
  ArgumentFact,
  AttributeFacts,
  BlockFact,
  BlockIndex,
  ConstantFact,
  ExpressionFact,
  FunctionIR,
  GlobalFact,
  InstructionFact,
  InstructionFlag,
  LoopFact,
  MemoryEffects,
  SourceLocation,
  TypeFact,
  TypeIndex,
  TypeKind,
  ValueFact,
  ValueIndex,
  ValueKind,
} from './function-ir';
import { isInstruction } from './function-ir';
import { type Opcode, opcodeNames } from './opcodes';
import { readSourceTypes } from './source-types';

/** A frozen function's facts with the way back to LLVM. Ids are made when asked for; the same index gives the same id. */
export interface Snapshot {
  readonly ir: FunctionIR;
  readonly id: SnapshotId;
  /** Throws StaleHandleError once LLVM has deleted the value. */
  value(index: ValueIndex): ValueId;
  /** For pointers of a typed-pointer LLVM this is `i8*`. */
  type(index: TypeIndex): TypeId;
  block(index: BlockIndex): ValueId;
  dispose(): void;
}

/** Reads `f`, which must have a body and must not change as long as the snapshot is used. */
export function snapshot(native: Native, f: ValueId): Snapshot {
  const id = native.snapshot(f);
  const ir = new Unpacker(native.snapshotRead(id)).function();
  return {
    ir,
    id,
    value: (index) => native.snapshotValue(id, index),
    type: (index) => native.snapshotType(id, index),
    block: (index) => native.snapshotBlock(id, index),
    dispose: () => native.disposeSnapshot(id),
  };
}

// LLVM-C's LLVMTypeKind, whose numbers never change.
const typeKinds: readonly TypeKind[] = [
  'void',
  'half',
  'float',
  'double',
  'x86_fp80',
  'fp128',
  'ppc_fp128',
  'label',
  'integer',
  'function',
  'struct',
  'array',
  'pointer',
  'vector',
  'metadata',
  'x86_mmx',
  'token',
  'scalable_vector',
  'bfloat',
  'x86_amx',
  'target_ext',
  'byte',
];
// `enum class ValueKind` in native/snapshot-write.cc.
const valueKinds: readonly ValueKind[] = [
  'argument',
  'instruction',
  'int',
  'float',
  'null',
  'zero',
  'undef',
  'poison',
  'aggregate',
  'expression',
  'global',
  'function',
  'alias',
  'ifunc',
  'block',
  'metadata',
  'asm',
  'token',
  'blockaddress',
];
// `enum Flag` in native/compat/snapshot.h, from the lowest bit.
const flagNames: readonly InstructionFlag[] = [
  'volatile',
  'atomic',
  'nsw',
  'nuw',
  'exact',
  'inbounds',
  'disjoint',
  'nneg',
  'samesign',
  'nusw',
  'tail',
  'musttail',
  'notail',
  'swifterror',
  'inalloca',
  'cleanup',
  'weak',
];

const noNumbers: readonly number[] = Object.freeze([]);
const noNames: readonly string[] = Object.freeze([]);
const noAttributes: AttributeFacts = Object.freeze({ names: noNames, types: {}, values: {}, texts: {} });
const noLists: readonly AttributeFacts[] = Object.freeze([]);

/** Every combination is one shared object. */
const effectsByBits: readonly MemoryEffects[] = Array.from({ length: 32 }, (_, bits) => ({
  mayRead: (bits & 1) !== 0,
  mayWrite: (bits & 2) !== 0,
  onlyArguments: (bits & 4) !== 0,
  mayUnwind: (bits & 8) !== 0,
  onlyInaccessibleOrArguments: (bits & 16) !== 0,
}));
const flagsByBits = new Map<number, readonly InstructionFlag[]>();
function flagsOf(bits: number): readonly InstructionFlag[] {
  const known = flagsByBits.get(bits);
  if (known !== undefined) return known;
  const flags = flagNames.filter((_, bit) => bits & (1 << bit));
  flagsByBits.set(bits, flags);
  return flags;
}

function opcodeOf(number: number): Opcode {
  const opcode = opcodeNames[number];
  if (opcode === undefined) throw new RangeError(`LLVM-C opcode ${number} is not in lib/ir/opcodes.ts`);
  return opcode;
}

type Packed = ReturnType<Native['snapshotRead']>;

class Unpacker {
  private readonly integers: Int32Array;
  private readonly numbers: Float64Array;
  private readonly strings: readonly string[];
  private at = 0;
  private readonly types: TypeFact[];
  private readonly lists: AttributeFacts[];
  private readonly values: ValueFact[] = [];

  constructor(packed: Packed) {
    this.integers = packed.integers;
    this.numbers = packed.numbers;
    this.strings = packed.strings;
    // The tables stand at the end, since the records fill them; they are read first.
    this.at = this.integers[0];
    this.types = this.array((index) => this.typeFact(index));
    this.lists = this.array(() => this.attributeFacts());
    this.at = 1;
  }

  function(): FunctionIR {
    const name = this.text();
    const returnType = this.next();
    const isVariadic = this.next() === 1;
    const attributes = this.attributes();
    const resultAttributes = this.attributes();
    const location = this.location();
    const argumentCount = this.next();
    const blockCount = this.next();
    const args: ArgumentFact[] = [];
    for (let i = 0; i < argumentCount; i++) args.push(this.argument());
    const blocks: BlockFact[] = [];
    for (let i = 0; i < blockCount; i++) blocks.push(this.block(i));
    for (const block of blocks) for (const next of block.successors) (blocks[next].predecessors as BlockIndex[]).push(block.index);
    const loops = this.array((index) => this.loop(index, blocks));
    const order = this.list();
    for (let n = this.next(); n > 0; n--) this.other();
    const sources = readSourceTypes({ next: () => this.next(), wide: () => this.wide(), text: () => this.text() });
    const { values, types } = this;
    const users = usersOf(values);
    return {
      name,
      returnType,
      isVariadic,
      attributes: attributes.names,
      resultAttributes,
      arguments: args,
      values,
      blocks,
      order,
      loops,
      types,
      users,
      sources,
      location,
    };
  }

  // ---- the stream -----------------------------------------------------------------------------------------------

  private next(): number {
    return this.integers[this.at++];
  }
  /** 64 bits; exact up to 2^53, which no size or length reaches. */
  private wide(): number {
    const low = this.next() >>> 0;
    return this.next() * 4294967296 + low;
  }
  private text(): string {
    return this.strings[this.next()];
  }
  private list(): readonly number[] {
    const n = this.next();
    if (n === 0) return noNumbers;
    // Nearly all lists are short: a literal is the quickest array there is.
    const { integers, at } = this;
    this.at += n;
    if (n === 1) return [integers[at]];
    if (n === 2) return [integers[at], integers[at + 1]];
    if (n === 3) return [integers[at], integers[at + 1], integers[at + 2]];
    return Array.from(integers.subarray(at, at + n));
  }
  private array<T>(item: (index: number) => T): T[] {
    const n = this.next();
    const items: T[] = [];
    for (let i = 0; i < n; i++) items.push(item(i));
    return items;
  }
  private attributes(): AttributeFacts {
    return this.lists[this.next()];
  }
  private location(): SourceLocation | undefined {
    if (this.next() === 0) return undefined;
    return { file: this.text(), line: this.next(), column: this.next() };
  }
  private flags(): readonly InstructionFlag[] {
    return flagsOf(this.next());
  }

  // ---- tables ---------------------------------------------------------------------------------------------------

  private typeFact(index: TypeIndex): TypeFact {
    return {
      index,
      kind: typeKinds[this.next()],
      text: this.text(),
      count: this.wide(),
      elements: this.list(),
      offsets: this.array(() => this.wide()),
      allocBytes: this.wide(),
      storeBytes: this.wide(),
      abiAlign: this.next(),
      packed: this.next() === 1,
    };
  }

  private attributeFacts(): AttributeFacts {
    const names: string[] = [];
    const types: Record<string, TypeIndex> = {};
    const values: Record<string, number> = {};
    const texts: Record<string, string> = {};
    for (let n = this.next(); n > 0; n--) {
      const name = this.text();
      names.push(name);
      const payload = this.next();
      if (payload === 1) values[name] = this.wide();
      else if (payload === 2) types[name] = this.next();
      else if (payload === 3) texts[name] = this.text();
    }
    return names.length ? { names, types, values, texts } : noAttributes;
  }

  // ---- records --------------------------------------------------------------------------------------------------

  private argument(): ArgumentFact {
    const type = this.next();
    const name = this.text();
    const { names, types, values } = this.attributes();
    const index = this.values.length;
    const fact: ArgumentFact = {
      kind: 'argument',
      index,
      type,
      name,
      operands: noNumbers,
      attributes: names,
      attributeTypes: types,
      attributeValues: values,
    };
    this.values.push(fact);
    return fact;
  }

  private block(index: BlockIndex): BlockFact {
    const name = this.text();
    const idom = this.next();
    const ipdom = this.next();
    const loop = this.next();
    const instructions: ValueIndex[] = [];
    let last: InstructionFact | undefined;
    for (let n = this.next(); n > 0; n--) {
      last = this.instruction(index);
      instructions.push(last.index);
    }
    const successors = last && last.opcode !== 'phi' ? [...new Set(last.blocks)] : [];
    return { index, name, instructions, predecessors: [], successors, idom, ipdom, loop };
  }

  private instruction(block: BlockIndex): InstructionFact {
    const opcode = opcodeOf(this.next());
    const type = this.next();
    const name = this.text();
    const bits = this.next();
    const fastMath = this.next();
    const effects = effectsByBits[this.next()];
    const operands = this.list();
    const blocks = this.list();
    const accessType = this.next();
    const predicate = this.text();
    const ordering = this.text();
    const align = this.wide();
    const indices = this.list();
    const tbaa = this.text();
    const tbaaTag = this.next();
    const location = this.location();
    const isCall = opcode === 'call' || opcode === 'invoke' || opcode === 'callbr';
    const argumentCount = isCall ? this.next() : 0;
    const callee = isCall ? this.next() : -1;
    const attributes = isCall ? this.attributes().names : noNames;
    const resultAttributes = isCall ? this.attributes() : noAttributes;
    const argumentAttributes = argumentCount ? Array.from({ length: argumentCount }, () => this.attributes()) : noLists;
    const fact: InstructionFact = {
      kind: 'instruction',
      index: this.values.length,
      type,
      name,
      operands,
      opcode,
      block,
      flags: flagsOf(bits),
      fastMath,
      isVolatile: (bits & 1) !== 0,
      isAtomic: (bits & 2) !== 0,
      ordering,
      predicate,
      accessType,
      align,
      indices,
      blocks,
      argumentCount,
      callee,
      effects,
      tbaa,
      tbaaTag,
      location,
      attributes,
      resultAttributes,
      argumentAttributes,
    };
    this.values.push(fact);
    return fact;
  }

  private loop(index: number, blocks: readonly BlockFact[]): LoopFact {
    const header = this.next();
    const preheader = this.next();
    const latch = this.next();
    const parent = this.next();
    const depth = this.next();
    const inside = this.list();
    const members = new Set(inside);
    const exits = new Set<BlockIndex>();
    for (const block of inside) for (const next of blocks[block].successors) if (!members.has(next)) exits.add(next);
    return { index, header, preheader, latch, parent, depth, blocks: inside, exits: [...exits] };
  }

  private other(): void {
    const kind = valueKinds[this.next()];
    const base = { index: this.values.length, type: this.next(), name: this.text(), operands: noNumbers };
    this.values.push(this.otherFact(kind, base));
  }

  private otherFact(kind: ValueKind, base: Omit<ValueFact, 'kind'>): ValueFact | ConstantFact | GlobalFact | ExpressionFact {
    switch (kind) {
      case 'int': {
        const value = integerOf(this.list());
        return { ...base, kind, value, bits: undefined };
      }
      case 'float': {
        const value = this.numbers[this.next()];
        const words = this.list();
        return { ...base, kind, value, bits: words.length ? bitsOf(words) : undefined };
      }
      case 'global':
      case 'function':
        return {
          ...base,
          kind,
          valueType: this.next(),
          isConstant: this.next() === 1,
          isDeclaration: this.next() === 1,
          initializer: this.next(),
          intrinsic: this.text(),
          attributes: this.attributes().names,
        };
      case 'expression': {
        const operands = this.list();
        const opcode = this.next();
        return {
          ...base,
          kind,
          operands,
          opcode: opcode ? opcodeOf(opcode) : undefined,
          flags: this.flags(),
          predicate: this.text(),
          accessType: this.next(),
          indices: this.list(),
        };
      }
      case 'aggregate':
      case 'alias':
        return { ...base, kind, operands: this.list() };
      default:
        return { ...base, kind };
    }
  }
}

/** Words of 32 bits, lowest first, as an unsigned number. */
function bitsOf(words: readonly number[]): bigint {
  let bits = 0n;
  for (let i = words.length - 1; i >= 0; i--) bits = (bits << 32n) | BigInt(words[i] >>> 0);
  return bits;
}

function integerOf(words: readonly number[]): number | bigint {
  if (words.length === 1) return words[0];
  const value = BigInt.asIntN(32 * words.length, bitsOf(words));
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function usersOf(values: readonly ValueFact[]): readonly (readonly ValueIndex[])[] {
  const users: (ValueIndex[] | undefined)[] = new Array(values.length);
  for (const value of values) {
    if (!isInstruction(value)) continue;
    for (const operand of value.operands) {
      const list = users[operand];
      if (list === undefined) users[operand] = [value.index];
      else if (list[list.length - 1] !== value.index) list.push(value.index);
    }
  }
  return Array.from(users, (list) => list ?? noNumbers);
}
