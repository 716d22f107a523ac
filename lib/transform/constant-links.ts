// What lies behind the pointers of global variables. Constants: tables of names, functions and virtual methods lead to no
// floats, and such a constant is its own shadow. One that leads to floats, or holds them beside pointers, has a shadow in
// which the floats are zero and the pointers lead to shadows.

import { listOf } from '../llvm/list';
import type { Native, TypeId, ValueId } from '../llvm/native';

/** A pointer in an initializer: where it is, by indices from the global on, and the global that it points into. */
export interface ConstantPointer {
  readonly path: readonly number[];
  readonly pointer: ValueId;
  readonly global: ValueId;
}

const floats = new Set(['half', 'bfloat', 'float', 'double', 'x86_fp80', 'fp128', 'ppc_fp128']);

export class ConstantLinks {
  private readonly leading = new Map<ValueId, boolean>();

  constructor(private readonly native: Native) {}

  /** Whether floats lie in a global, or in one that its initializer leads to. */
  leadToFloats(global: ValueId): boolean {
    const known = this.leading.get(global);
    if (known !== undefined) return known;
    this.leading.set(global, false); // a circle of pointers adds nothing
    const found = this.holdsFloat(this.native.valueType(global)) || this.linked(global).some((other) => this.leadToFloats(other));
    this.leading.set(global, found);
    return found;
  }

  /** The pointers of the initializer that lead to floats. */
  pointers(global: ValueId): ConstantPointer[] {
    const { native } = this;
    const found: ConstantPointer[] = [];
    const visit = (value: ValueId, path: readonly number[]): void => {
      if (native.valueKind(value) === 'aggregate') {
        for (const [i, operand] of native.operands(value).entries()) if (operand !== 0) visit(operand, [...path, i]);
        return;
      }
      const base = this.baseOf(value);
      if (base !== undefined && this.leadToFloats(base)) found.push({ path, pointer: value, global: base });
    };
    const initializer = native.initializer(global);
    if (initializer) visit(initializer, []);
    return found;
  }

  /** Where a type holds pointers, by indices; at most `most` of them and one more. */
  pointersIn(type: TypeId, most: number): (readonly number[])[] {
    const { native } = this;
    const found: (readonly number[])[] = [];
    const visit = (inner: TypeId, path: readonly number[]): void => {
      if (found.length > most) return;
      const kind = native.typeKind(inner);
      if (kind === 'pointer') found.push(path);
      else if (kind === 'struct') for (const [i, element] of native.structElements(inner).entries()) visit(element, [...path, i]);
      else if (kind === 'array' && this.holds(inner, (leaf) => leaf === 'pointer'))
        for (let i = 0; i < native.typeLength(inner) && found.length <= most; i++) visit(native.elementType(inner), [...path, i]);
    };
    visit(type, []);
    return found;
  }

  /** The pointer that an initializer has at a place. */
  initialAt(global: ValueId, path: readonly number[]): ValueId | undefined {
    const { native } = this;
    let at: ValueId | 0 = native.initializer(global);
    for (const index of path) at = at && native.valueKind(at) === 'aggregate' ? (native.operands(at)[index] as ValueId | 0) : 0;
    return at || undefined;
  }

  /** The initializer without its floats. */
  withoutFloats(value: ValueId): ValueId {
    const { native } = this;
    const type = native.typeOf(value);
    if (native.valueKind(value) !== 'aggregate') return native.typeKind(type) === 'pointer' ? value : native.constNull(type);
    const parts = native.operands(value).map((operand) => this.withoutFloats(operand as ValueId));
    if (parts.length === 0 || native.typeKind(type) === 'vector') return native.constNull(type);
    const list = listOf(native, parts);
    return native.typeKind(type) === 'array' ? native.constArray(native.elementType(type), list) : native.constStruct(type, list);
  }

  private linked(global: ValueId): ValueId[] {
    const { native } = this;
    const initializer = native.initializer(global);
    if (!initializer) return [];
    const found = new Set<ValueId>();
    const seen = new Set<ValueId>([initializer]);
    const work: ValueId[] = [initializer];
    for (let at = work.pop(); at !== undefined; at = work.pop()) {
      if (native.valueKind(at) === 'global') found.add(at);
      else if (native.valueKind(at) !== 'function')
        for (const operand of native.operands(at))
          if (operand !== 0 && !seen.has(operand)) {
            seen.add(operand);
            work.push(operand);
          }
    }
    return [...found];
  }

  /** The global that a constant pointer points into. */
  private baseOf(pointer: ValueId): ValueId | undefined {
    const { native } = this;
    let at = pointer;
    while (native.valueKind(at) === 'expression') {
      const [first] = native.operands(at);
      if (!first) return undefined;
      at = first;
    }
    return native.valueKind(at) === 'global' ? at : undefined;
  }

  /** A type of numbers that may be floats and pointers in transit, or room for any. */
  isOfIntegers(type: TypeId): boolean {
    const { native } = this;
    const kind = native.typeKind(type);
    if (kind === 'array' || kind === 'vector') return this.isOfIntegers(native.elementType(type));
    return kind === 'integer' || (kind === 'struct' && native.structElements(type).every((element) => this.isOfIntegers(element)));
  }

  private holdsFloat(type: TypeId): boolean {
    return this.holds(type, (kind) => floats.has(kind));
  }

  private holds(type: TypeId, isWanted: (kind: string) => boolean): boolean {
    const { native } = this;
    const kind = native.typeKind(type);
    if (isWanted(kind)) return true;
    if (kind === 'array' || kind === 'vector') return this.holds(native.elementType(type), isWanted);
    return kind === 'struct' && native.structElements(type).some((element) => this.holds(element, isWanted));
  }
}
