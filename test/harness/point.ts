// The argument values of a row, with the C and LLVM type that each one implies, and their images in memory.
//
// A bare number is a `double`, a bare array a `double*`; other types are said with f32, int, i64, size, memory. A row's
// derivative is that of F: (float scalars, contents of float memory) -> (returned value, contents of float memory), so
// every float in a point is a coordinate of the domain unless `constant` takes it out. Integers are never coordinates.

export type FieldKind = 'd' | 'f' | 'i' | 'l' | 'c';

/** One scalar in memory (or the whole of a scalar argument, at offset 0). */
export interface Field {
  readonly kind: FieldKind;
  readonly offset: number;
}

export interface PointArgument {
  /** As written in a C prototype; memory with a layout is `void*` unless a name is given. */
  readonly cType: string;
  readonly llvmType: string;
  readonly isPointer: boolean;
  readonly fields: readonly Field[];
  readonly values: readonly number[];
  readonly isActive: boolean;
  /** Index of the argument whose memory this one is too, else -1. */
  readonly aliasOf: number;
}

export type PointEntry = number | readonly number[] | PointArgument;

const BYTES: Readonly<Record<FieldKind, number>> = { d: 8, f: 4, i: 4, l: 8, c: 1 };
const C_TYPE: Readonly<Record<FieldKind, string>> = { d: 'double', f: 'float', i: 'int', l: 'long', c: 'char' };
const LLVM_TYPE: Readonly<Record<FieldKind, string>> = { d: 'double', f: 'float', i: 'i32', l: 'i64', c: 'i8' };

const isFloatKind = (kind: FieldKind): boolean => kind === 'd' || kind === 'f';

const scalar = (kind: FieldKind, value: number): PointArgument => ({
  cType: C_TYPE[kind],
  llvmType: LLVM_TYPE[kind],
  isPointer: false,
  fields: [{ kind, offset: 0 }],
  values: [value],
  isActive: isFloatKind(kind),
  aliasOf: -1,
});

const array = (kind: FieldKind, values: readonly number[]): PointArgument => ({
  cType: `${C_TYPE[kind]}*`,
  llvmType: 'ptr',
  isPointer: true,
  fields: values.map((_, i) => ({ kind, offset: i * BYTES[kind] })),
  values,
  isActive: isFloatKind(kind),
  aliasOf: -1,
});

const scalarOrArray =
  (kind: FieldKind) =>
  (value: number | readonly number[]): PointArgument =>
    typeof value === 'number' ? scalar(kind, value) : array(kind, value);

/** `float` or `float*`. */
export const f32 = scalarOrArray('f');
/** `int` or `int*`. */
export const int = scalarOrArray('i');
/** `long` or `long*` (64 bits). */
export const i64 = scalarOrArray('l');

/** Memory of mixed fields, each naturally aligned, as C lays out a struct: memory('id', [3, 0.5]) is `{ int; double }`. Blanks are ignored. */
export function memory(layout: string, values: readonly number[], cType = 'void*'): PointArgument {
  const kinds = [...layout.replaceAll(' ', '')] as FieldKind[];
  if (kinds.length !== values.length) throw new RangeError(`layout '${layout}' has ${kinds.length} fields, not ${values.length}`);
  let end = 0;
  const fields = kinds.map((kind) => {
    const offset = Math.ceil(end / BYTES[kind]) * BYTES[kind];
    end = offset + BYTES[kind];
    return { kind, offset };
  });
  return { cType, llvmType: 'ptr', isPointer: true, fields, values, isActive: kinds.some(isFloatKind), aliasOf: -1 };
}

/** The same argument, not differentiated. */
export const constant = (entry: PointEntry): PointArgument => ({ ...pointArgument(entry), isActive: false });

/** The memory (and the shadow) of an earlier argument, passed again. */
export const same = (argument: number): PointArgument => ({ ...array('d', []), aliasOf: argument });

export function pointArgument(entry: PointEntry): PointArgument {
  if (typeof entry === 'number') return scalar('d', entry);
  return 'cType' in entry ? entry : array('d', entry);
}

const imageBytes = (argument: PointArgument): number => {
  const last = argument.fields.at(-1);
  return last === undefined ? 8 : Math.ceil((last.offset + BYTES[last.kind]) / 8) * 8;
};

/** Bytes of the argument's memory with `values` in its fields; integers come from the point. */
export function writeImage(argument: PointArgument, values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(imageBytes(argument));
  const view = new DataView(bytes.buffer);
  argument.fields.forEach(({ kind, offset }, i) => {
    const value = values[i] ?? 0;
    if (kind === 'd') view.setFloat64(offset, value, true);
    else if (kind === 'f') view.setFloat32(offset, value, true);
    else if (kind === 'i') view.setInt32(offset, value, true);
    else if (kind === 'l') view.setBigInt64(offset, BigInt(value), true);
    else view.setInt8(offset, value);
  });
  return bytes;
}

export function readImage(argument: PointArgument, bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return argument.fields.map(({ kind, offset }) => {
    if (kind === 'd') return view.getFloat64(offset, true);
    if (kind === 'f') return view.getFloat32(offset, true);
    if (kind === 'i') return view.getInt32(offset, true);
    return kind === 'l' ? Number(view.getBigInt64(offset, true)) : view.getInt8(offset);
  });
}

/** A float that the derivative is taken by: field `field` of argument `argument`. */
export interface Coordinate {
  readonly argument: number;
  readonly field: number;
  readonly kind: FieldKind;
  readonly inMemory: boolean;
}

/** The domain of F, in argument order; the same coordinates that lie in memory are outputs of F too. */
export function coordinates(point: readonly PointArgument[]): Coordinate[] {
  return point.flatMap((argument, a) =>
    !argument.isActive || argument.aliasOf >= 0
      ? []
      : argument.fields.flatMap(({ kind }, field) =>
          isFloatKind(kind) ? [{ argument: a, field, kind, inMemory: argument.isPointer }] : [],
        ),
  );
}
