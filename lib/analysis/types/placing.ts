// Types of the source put onto memory: LLVM types (weak: an alloca or a getelementptr may be of any type), TBAA descriptors
// and debug types (strong: what the language says lies there). `char`, `unsigned char` and one-byte integers may name the
// bytes of anything and tell nothing.

import type { FloatKind, FunctionIR, TypeIndex } from '../../ir/function-ir';
import type { DebugType } from '../../ir/source-types';
import { bytesOf, isFloatKind, type ScalarKind } from './kinds';
import { type Memory, maxCells, type Ref } from './objects';
import type { Reason } from './provenance';

/** Calls back for every float and pointer in a type, at its offset. */
export function scalarsOf(ir: FunctionIR, type: TypeIndex, at: (offset: number, kind: ScalarKind) => void, base = 0): void {
  let left = maxCells;
  const visit = (index: TypeIndex, offset: number): void => {
    const fact = ir.types[index];
    if (!fact || left <= 0) return;
    if (fact.kind === 'pointer' || isFloatKind(fact.kind)) {
      left--;
      at(offset, fact.kind);
    } else if (fact.kind === 'struct') for (const [i, element] of fact.elements.entries()) visit(element, offset + (fact.offsets[i] ?? 0));
    else if (fact.kind === 'array' || fact.kind === 'vector' || fact.kind === 'scalable_vector') {
      const element = fact.elements[0] as number;
      const size = fact.kind === 'array' ? ir.types[element]?.allocBytes : ir.types[element]?.storeBytes;
      if (holdsScalar(ir, element)) for (let i = 0; i < fact.count && left > 0; i++) visit(element, offset + i * (size ?? 0));
    }
  };
  visit(type, base);
}

function holdsScalar(ir: FunctionIR, type: TypeIndex): boolean {
  const fact = ir.types[type];
  if (!fact || fact.kind === 'function') return false;
  return fact.kind === 'pointer' || isFloatKind(fact.kind) || fact.elements.some((element) => holdsScalar(ir, element));
}

export function placeWeak(memory: Memory, ref: Ref, ir: FunctionIR, type: TypeIndex, reason: Reason): void {
  const fact = ir.types[type];
  const element = ir.types[fact?.elements[0] ?? -1];
  // A long array is known by its first element.
  if (fact?.kind === 'array' && element && fact.count > maxCells / 8 && holdsScalar(ir, element.index)) {
    memory.fold(memory.find(ref).object, memory.find(ref).offset, element.allocBytes);
    placeWeak(memory, ref, ir, element.index, reason);
    return;
  }
  scalarsOf(ir, type, (offset, kind) => memory.addWeak(memory.at(ref, offset), kind, reason));
}

// ---- TBAA

const tbaaFloats: Readonly<Record<string, FloatKind>> = {
  double: 'double',
  float: 'float',
  _Float16: 'half',
  __fp16: 'half',
  __bf16: 'bfloat',
};
const tbaaIntegers: Readonly<Record<string, number>> = {
  bool: 1,
  _Bool: 1,
  short: 2,
  int: 4,
  wchar_t: 4,
  char16_t: 2,
  char32_t: 4,
  long: 8,
  'long long': 8,
  __int128: 16,
};

/** The kind that a TBAA scalar's name means, and the bytes of an integer. */
export function tbaaScalar(name: string, ir: FunctionIR): { kind: ScalarKind; bytes: number } | undefined {
  const float = name === 'long double' ? wideFloat(ir) : tbaaFloats[name];
  if (float) return { kind: float, bytes: 0 };
  if (name === 'any pointer' || name === 'vtable pointer' || /^p\d+ /.test(name)) return { kind: 'pointer', bytes: 0 };
  const bytes = tbaaIntegers[name];
  return bytes === undefined ? undefined : { kind: 'integer', bytes };
}

/** `long double` is what the target makes of it. */
const wideFloat = (ir: FunctionIR): FloatKind =>
  (ir.types.find((type) => type.kind === 'fp128' || type.kind === 'ppc_fp128')?.kind as FloatKind | undefined) ?? 'x86_fp80';

/** Puts the fields of a TBAA type where it lies: over so many bytes, where a field is an array of it. */
export function placeAliasType(memory: Memory, ref: Ref, ir: FunctionIR, type: number, reason: (text: string) => Reason, bytes = 0): void {
  let left = maxCells;
  const visit = (index: number, offset: number, bytes: number, depth: number): void => {
    const fact = ir.sources.aliasTypes[index];
    if (!fact || depth > 8) return;
    const scalar = tbaaScalar(fact.name, ir);
    const why = reason(`TBAA ${fact.name}`);
    if (scalar?.kind === 'integer') memory.addIntegers(memory.at(ref, offset), Math.max(scalar.bytes, bytes), why);
    else if (scalar) {
      const size = bytesOf(scalar.kind, memory.pointerBytes);
      for (let at = 0; at === 0 || (at + size <= bytes && left > 0); at += size, left--)
        memory.add(memory.at(ref, offset + at), scalar.kind, why);
    }
    // Of a scalar of another name (an enumeration) the member is its parent, at 0: `omnipotent char`, which tells nothing.
    else for (const member of fact.members) if (member.type !== index) visit(member.type, offset + member.offset, member.bytes, depth + 1);
  };
  visit(type, 0, bytes, 0);
}

// ---- debug types

// DWARF 5, table 7.11.
const encodings = { boolean: 2, complex: 3, float: 4, signed: 5, unsigned: 7, utf: 16 } as const;
const maxPointerDepth = 6;

export class DebugTypes {
  constructor(
    private readonly memory: Memory,
    private readonly ir: FunctionIR,
    private readonly reason: (text: string) => Reason,
  ) {}
  /** One object per pointee type of a variable: types that name themselves make a circle. */
  private readonly pointees = new Map<number, Ref>();

  place(ref: Ref, type: number, depth = 0): void {
    const fact = this.ir.sources.debugTypes[type];
    if (!fact) return;
    switch (fact.kind) {
      case 'base':
        this.base(ref, fact);
        return;
      case 'enumeration':
        this.memory.addIntegers(ref, fact.bytes, this.reason(`debug type ${fact.name}`), 1, true);
        return;
      case 'alias':
        this.place(ref, fact.base, depth);
        return;
      case 'pointer':
        this.pointer(ref, fact, depth);
        return;
      case 'array':
        this.array(ref, fact, depth);
        return;
      default:
        for (const member of fact.members) this.place(this.memory.at(ref, member.offset), member.type, depth);
    }
  }

  /** An integer as wide as a float: a variable of it may hold a float's bits (`memcpy(&bits, &x, 8)`), so that only its use tells. */
  isWord(type: number): boolean {
    const fact = this.strip(type);
    return fact?.kind === 'base' && fact.bytes > 1 && ([encodings.signed, encodings.unsigned] as number[]).includes(fact.encoding ?? 0);
  }

  private base(ref: Ref, fact: DebugType): void {
    const reason = this.reason(`debug type ${fact.name}`);
    const float = this.floatOf(fact, fact.encoding === encodings.complex ? fact.bytes / 2 : fact.bytes);
    if (fact.encoding === encodings.float && float) this.memory.add(ref, float, reason, 1, true);
    else if (fact.encoding === encodings.complex && float) {
      this.memory.add(ref, float, reason, 1, true);
      this.memory.add(this.memory.at(ref, fact.bytes / 2), float, reason, 1, true);
    } else if (fact.encoding === encodings.boolean) this.memory.addIntegers(ref, fact.bytes, reason, 1, true);
    else if (([encodings.signed, encodings.unsigned, encodings.utf] as number[]).includes(fact.encoding) && fact.bytes > 1)
      this.memory.addIntegers(ref, fact.bytes, reason, 1, true);
  }

  private floatOf(fact: DebugType, bytes: number): FloatKind | undefined {
    if (bytes === 2) return /bf16/.test(fact.name) ? 'bfloat' : 'half';
    if (bytes === 4) return 'float';
    if (bytes === 8) return 'double';
    if (bytes !== 16 && bytes !== 12) return undefined;
    return /128/.test(fact.name) ? 'fp128' : wideFloat(this.ir);
  }

  private pointer(ref: Ref, fact: DebugType, depth: number): void {
    this.memory.add(ref, 'pointer', this.reason(`debug type pointer to ${this.nameOf(fact.base)}`), 1, true);
    if (fact.base >= 0 && depth < maxPointerDepth) this.pointee(this.memory.linkAt(ref), fact.base, depth + 1);
  }

  /** Puts what a pointer of the source points to: of scalars any number, of records the one (others may follow, or derive from it). */
  pointee(ref: Ref, type: number, depth = 0): void {
    const known = this.pointees.get(type);
    if (known) {
      this.memory.unify(known, ref);
      return;
    }
    this.pointees.set(type, ref);
    const fact = this.strip(type);
    if (fact?.kind === 'base' && fact.bytes > 1) {
      const kind = fact.encoding === encodings.float ? this.floatOf(fact, fact.bytes) : undefined;
      if (!kind || bytesOf(kind, 8) <= fact.bytes) this.memory.expectElements(ref, fact.bytes);
    }
    this.place(ref, type, depth);
  }

  private array(ref: Ref, fact: DebugType, depth: number): void {
    const element = this.strip(fact.base);
    if (!element || element.bytes <= 0 || (element.kind === 'base' && element.bytes === 1)) return;
    const count = Math.min(fact.bytes / element.bytes, maxCells);
    for (let i = 0; i < count; i++) this.place(this.memory.at(ref, i * element.bytes), fact.base, depth);
  }

  private strip(type: number): DebugType | undefined {
    let fact = this.ir.sources.debugTypes[type];
    while (fact?.kind === 'alias') fact = this.ir.sources.debugTypes[fact.base];
    return fact;
  }
  private nameOf(type: number): string {
    return this.strip(type)?.name || 'void';
  }
}
