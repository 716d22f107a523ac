// Sums of derivatives of integers and aggregates whose bits are floats in transit (a copy lowered to i64 loads and
// stores, a complex number in a register): each float adds as the float it is, by the types that lib/analysis/types found.
// Integers and pointers keep the bits of the left side. Floats of unknown or several types add as bits: with zero exactly,
// anything else gives NaN (see bits.ts).

import { holdsFloat } from '../analysis/floats';
import { floatsOf, has } from '../analysis/types/kinds';
import { type Piece, shifted } from '../analysis/types/layout';
import type { Types } from '../analysis/types/types';
import type { FloatKind, TypeIndex, ValueIndex } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { TypeId, ValueId } from '../llvm/native';
import { addBits } from './bits';
import { addFloats } from './float-data';
import { addAdjoint, isPointerOrDouble, pointerOrDoubleBytes } from './pointer-or-double';
import type { Target } from './target';

export class CarriedFloats {
  constructor(
    private readonly target: Target,
    private readonly types: Types,
  ) {}

  /** The sum of two derivatives of a value, of the value's own type. */
  sum(b: Builder, value: ValueIndex, left: ValueId, right: ValueId, fastMath: number): ValueId {
    const type = this.target.typeOf(value);
    if (!this.holdsWord(type)) return addFloats(this.target, b, type, left, right, fastMath);
    return this.sumAt(b, this.types.value(value), type, 0, left, right, fastMath);
  }

  /** The same for one lane of a vector value. */
  sumLane(b: Builder, value: ValueIndex, lane: number, left: ValueId, right: ValueId): ValueId {
    const { ir } = this.target;
    const element = ir.types[this.target.typeOf(value)]?.elements[0] as number;
    const at = lane * (ir.types[element]?.storeBytes ?? 0);
    return this.sumAt(b, this.types.value(value), element, at, left, right, 0);
  }

  private holdsWord(type: TypeIndex): boolean {
    const fact = this.target.ir.types[type];
    if (!fact || fact.kind === 'function' || fact.kind === 'pointer') return false;
    return fact.kind === 'integer' || fact.elements.some((element) => this.holdsWord(element));
  }

  /** The part of a value at an offset. */
  private sumAt(
    b: Builder,
    pieces: readonly Piece[],
    type: TypeIndex,
    offset: number,
    left: ValueId,
    right: ValueId,
    fastMath: number,
  ): ValueId {
    const { ir } = this.target;
    const fact = ir.types[type];
    if (!fact || fact.kind === 'pointer') return left;
    if (fact.kind !== 'struct' && fact.kind !== 'array')
      return holdsFloat(ir, type)
        ? b.fadd(left, right, fastMath)
        : this.sumWord(b, within(pieces, offset, fact.storeBytes), this.target.type(type), fact.storeBytes, left, right, fastMath);
    const count = fact.kind === 'array' ? fact.count : fact.elements.length;
    let sum = left;
    for (let i = 0; i < count; i++) {
      const element = fact.elements[fact.kind === 'array' ? 0 : i] as number;
      const at = offset + (fact.kind === 'array' ? i * (ir.types[element]?.allocBytes ?? 0) : (fact.offsets[i] ?? 0));
      const part = this.sumAt(b, pieces, element, at, b.extractValue(left, [i]), b.extractValue(right, [i]), fastMath);
      sum = b.insertValue(sum, part, [i]);
    }
    return sum;
  }

  private sumWord(
    b: Builder,
    pieces: readonly Piece[],
    type: TypeId,
    bytes: number,
    left: ValueId,
    right: ValueId,
    fastMath: number,
  ): ValueId {
    const { native, context } = this.target;
    const lanes = this.lanesOf(pieces, bytes);
    if (lanes) {
      const a = b.cast('bitcast', left, lanes);
      const sum = b.fadd(a, b.cast('bitcast', right, lanes), fastMath);
      return b.cast('bitcast', sum, type);
    }
    if (pieces.length === 1 && bytes === pointerOrDoubleBytes && isPointerOrDouble(pieces[0] as Piece)) {
      const word = native.intType(context, bytes * 8);
      const [x, y] = [b.cast('bitcast', left, word), b.cast('bitcast', right, word)];
      return b.cast('bitcast', addAdjoint(this.target, b, x, y), type);
    }
    if (pieces.length <= 1 && !floatsOf(pieces[0]?.kinds ?? 0).length)
      return isNumber(pieces[0]) ? left : addBits(this.target, b, left, right);
    const word = native.intType(context, bytes * 8);
    const [x, y] = [b.cast('bitcast', left, word), b.cast('bitcast', right, word)];
    return b.cast('bitcast', this.sumPieces(b, pieces, word, bytes, x, y, fastMath), type);
  }

  /** One float type, or a vector of it, that makes up the word. */
  private lanesOf(pieces: readonly Piece[], bytes: number): TypeId | undefined {
    const { native, context } = this.target;
    const kind = pieces[0] && floatOf(pieces[0]);
    if (!kind || pieces.some((piece) => floatOf(piece) !== kind || piece.bytes !== pieces[0]?.bytes)) return undefined;
    if (pieces.length * (pieces[0]?.bytes ?? 0) !== bytes) return undefined;
    const element = native.floatType(context, kind);
    return pieces.length === 1 ? element : native.vectorType(element, pieces.length);
  }

  private sumPieces(
    b: Builder,
    pieces: readonly Piece[],
    word: TypeId,
    bytes: number,
    left: ValueId,
    right: ValueId,
    fastMath: number,
  ): ValueId {
    const { native, context } = this.target;
    let sum = left;
    for (const piece of pieces) {
      if (isNumber(piece)) continue;
      const isAll = piece.bytes === bytes;
      const part = native.intType(context, piece.bytes * 8);
      const shift = native.constInt(word, piece.offset * 8);
      const cut = (value: ValueId): ValueId => (isAll ? value : b.cast('trunc', b.binary('lshr', value, shift), part));
      const [x, y] = [cut(left), cut(right)];
      const kind = floatOf(piece);
      const float = kind && native.floatType(context, kind);
      const added = float
        ? b.cast('bitcast', b.fadd(b.cast('bitcast', x, float), b.cast('bitcast', y, float), fastMath), part)
        : addBits(this.target, b, x, y);
      const change = b.binary('xor', added, x);
      sum = b.binary('xor', sum, isAll ? change : b.binary('shl', b.cast('zext', change, word), shift));
    }
    return sum;
  }
}

const isNumber = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.kinds !== 0 && (piece.kinds & shifted) === 0 && floatsOf(piece.kinds).length === 0;

/** The float that fills a piece, beside integers at most. */
function floatOf(piece: Piece): FloatKind | undefined {
  const [kind, other] = floatsOf(piece.kinds);
  if (other !== undefined || (piece.kinds & shifted) !== 0 || has(piece.kinds, 'pointer')) return undefined;
  return kind;
}

/** The pieces within a range, counted from its start; one that only overlaps it is unknown there. */
function within(pieces: readonly Piece[], offset: number, bytes: number): Piece[] {
  return pieces
    .filter((piece) => piece.offset < offset + bytes && piece.offset + piece.bytes > offset)
    .map((piece) => {
      const start = Math.max(piece.offset, offset);
      const end = Math.min(piece.offset + piece.bytes, offset + bytes);
      const isWhole = end - start === piece.bytes || isNumber(piece);
      return { ...piece, offset: start - offset, bytes: end - start, kinds: isWhole ? piece.kinds : 0 };
    });
}
