// Values of several scalars (structs, arrays, vectors, complex numbers): where each scalar lies in their bytes, and nested
// JavaScript arrays to and from those bytes. The shapes are those that lib/jit gives and takes: a struct, an array and a
// vector each are an array of their members.

import type { FunctionIR, TypeFact, TypeIndex } from '../ir/function-ir';
import { CallTypeError } from '../jit/index';
import { isFloatType, isReadable, readScalar, type ScalarValue, writeScalar } from './scalars';

/** A scalar, or an array of those, nested as the type is. */
export type Nested = ScalarValue | readonly Nested[];

export interface ScalarLayout {
  readonly kind: 'scalar';
  /** As LLVM prints it. */
  readonly type: string;
  readonly bytes: number;
}
export interface SequenceLayout {
  readonly kind: 'sequence';
  readonly length: number;
  readonly bytes: number;
  /** As LLVM prints it. */
  readonly type: string;
  readonly member: (index: number) => { readonly at: number; readonly layout: Layout };
}
export type Layout = ScalarLayout | SequenceLayout;

export function layoutOf(ir: FunctionIR, index: TypeIndex): Layout {
  const type = ir.types[index]!;
  const { text, allocBytes: bytes } = type;
  if (type.kind === 'struct') {
    const members = type.elements.map((element, i) => ({ at: type.offsets[i]!, layout: layoutOf(ir, element) }));
    return { kind: 'sequence', length: members.length, bytes, type: text, member: (i) => members[i]! };
  }
  if (type.kind === 'array' || type.kind === 'vector') {
    const element = ir.types[type.elements[0]!]!;
    const stride = strideOf(type, element);
    const layout = layoutOf(ir, element.index);
    if (stride !== undefined)
      return { kind: 'sequence', length: type.count, bytes, type: text, member: (i) => ({ at: i * stride, layout }) };
  }
  return { kind: 'scalar', type: text, bytes };
}

/** Lanes of a vector are packed bit by bit: only those of whole bytes have addresses. */
function strideOf(type: TypeFact, element: TypeFact): number | undefined {
  if (type.kind === 'array') return element.allocBytes;
  const bits = element.kind === 'pointer' ? element.storeBytes * 8 : element.count;
  return bits % 8 === 0 ? bits / 8 : undefined;
}

/** Every scalar in order: its offset and its indices from the outside in. */
export function* scalarsOf(
  layout: Layout,
  at = 0,
  path: readonly number[] = [],
): Generator<{ at: number; type: string; path: readonly number[] }> {
  if (layout.kind === 'scalar') {
    yield { at, type: layout.type, path };
    return;
  }
  for (let i = 0; i < layout.length; i++) {
    const member = layout.member(i);
    yield* scalarsOf(member.layout, at + member.at, [...path, i]);
  }
}

/** The first type of scalar in it that fits. */
function typeWhere(layout: Layout, fits: (type: string) => boolean): string | undefined {
  for (const { type } of scalarsOf(layout)) if (fits(type)) return type;
  return undefined;
}
export const holdsFloat = (layout: Layout): boolean => typeWhere(layout, isFloatType) !== undefined;
export const holdsPointer = (layout: Layout): boolean => typeWhere(layout, (type) => type === 'ptr') !== undefined;
/** The first type of scalar in it that JavaScript has no form for. */
export const unreadable = (layout: Layout): string | undefined => typeWhere(layout, (type) => !isReadable(type));

const zeros = new Uint8Array(16);

/** @param only the scalars to read, by type; the others are zero */
export function decode(layout: Layout, bytes: Uint8Array, only: (type: string) => boolean = () => true, at = 0): Nested {
  if (layout.kind === 'scalar') return only(layout.type) ? readScalar(layout.type, bytes, at) : readScalar(layout.type, zeros, 0);
  return Array.from({ length: layout.length }, (_, i) => {
    const member = layout.member(i);
    return decode(member.layout, bytes, only, at + member.at);
  });
}

/**
 * The bytes of a value: nested arrays (typed arrays for arrays of scalars), or the bytes themselves.
 * @throws CallTypeError that begins with `what`
 */
export function encode(layout: Layout, value: unknown, what: string): Uint8Array {
  const bytes = new Uint8Array(layout.bytes);
  encodeAt(layout, value, bytes, 0, what);
  return bytes;
}

function encodeAt(layout: Layout, value: unknown, bytes: Uint8Array, at: number, what: string): void {
  if (layout.kind === 'scalar') {
    if (!writeScalar(layout.type, bytes, at, value)) throw misfit(layout, value, what);
    return;
  }
  const isBytes = ArrayBuffer.isView(value) && value.byteLength === layout.bytes && isByteView(value);
  if (isBytes) return bytes.set(new Uint8Array(value.buffer, value.byteOffset, value.byteLength), at);
  const isList = Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
  const list = value as ArrayLike<unknown>;
  if (!isList || list.length !== layout.length) throw misfit(layout, value, what);
  for (let i = 0; i < layout.length; i++) {
    const member = layout.member(i);
    encodeAt(member.layout, list[i], bytes, at + member.at, `${what}[${i}]`);
  }
}

const isByteView = (view: ArrayBufferView): boolean =>
  ['Uint8Array', 'DataView'].includes((view as unknown as Record<symbol, string>)[Symbol.toStringTag]!);

function misfit(layout: Layout, value: unknown, what: string): CallTypeError {
  const given = value === undefined ? 'nothing is given' : `${shortText(value)} is given`;
  return new CallTypeError(`${what} must be ${shapeText(layout)} (${layout.type}); ${given}`);
}

const shortText = (value: unknown): string => {
  const text = Array.isArray(value)
    ? `an array of length ${value.length}`
    : typeof value === 'object' && value
      ? 'an object'
      : String(value);
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
};

/** `an array of 2 numbers`, `[number, [number, number]]`, ... */
export function shapeText(layout: Layout): string {
  if (layout.kind === 'scalar') return scalarText(layout.type);
  const members = Array.from({ length: Math.min(layout.length, 9) }, (_, i) => layout.member(i).layout);
  if (layout.length > 8) return `an array of ${layout.length} members`;
  return `[${members.map((member) => shapeText(member).replace(/^an? /, '')).join(', ')}]`;
}

const scalarText = (type: string): string => {
  if (type === 'i1') return 'a boolean';
  if (type === 'ptr') return 'an address as BigInt, or null';
  return type.startsWith('i') ? `an integer of ${type.slice(1)} bits` : 'a number';
};

/** As many of the layout, one after the other, as the bytes hold. */
export function repeated(layout: Layout, byteLength: number): SequenceLayout {
  const { bytes, type } = layout;
  return { kind: 'sequence', length: Math.floor(byteLength / bytes), bytes: byteLength, type, member: (i) => ({ at: i * bytes, layout }) };
}

/** The value with zeros only. */
export const zeroOf = (layout: Layout): Nested => decode(layout, new Uint8Array(layout.bytes));
