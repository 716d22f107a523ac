// The signature of a compiled function, as C sees it: what JavaScript passes and what it receives. How a struct travels
// (in registers, behind a byval pointer, through sret) is no part of it: the addon reads that from the function's IR.
//
// kind                      argument                                                            result
// i1                        boolean, 0 or 1                                                     boolean
// i2..i32, u2..u32          number: an integer in range (i: the signed and the unsigned range)  number
// i33..i128, u33..u128      BigInt in range, or a safe integer                                  BigInt
// half ... fp128            number                                                              number (rounded to a double)
// pointer                   typed array or DataView, used in place; null; BigInt: an address    BigInt, or null
// struct                    array of its fields, object by their names, or its bytes            object if all are named, else array
// array, vector             array or typed array of that length                                 array
// arena                     nothing: the session passes the calling thread's arena              -

export type FloatKind = 'half' | 'bfloat' | 'float' | 'double' | 'x86_fp80' | 'fp128';
/** `i32`: signed as a result, either as an argument; `u32`: unsigned. 1 to 128 bits. */
export type IntegerKind = `i${number}` | `u${number}`;
/** What a pointer points to; with it only typed arrays of such elements (or a DataView) are accepted. */
export type ElementKind = 'i8' | 'u8' | 'i16' | 'u16' | 'i32' | 'u32' | 'i64' | 'u64' | FloatKind | 'pointer';

export interface ScalarType {
  readonly kind: FloatKind | IntegerKind;
  /** For messages, and as the key of a struct's field. */
  readonly name?: string;
}
export interface PointerType {
  readonly kind: 'pointer';
  readonly element?: ElementKind;
  /** The function does not write through it: an asynchronous call need not copy it back. */
  readonly readOnly?: boolean;
  readonly name?: string;
}
export interface StructType {
  readonly kind: 'struct';
  readonly fields: readonly ValueType[];
  /** Without padding between the fields. */
  readonly packed?: boolean;
  readonly name?: string;
}
export interface SequenceType {
  readonly kind: 'array' | 'vector';
  readonly element: ValueType;
  readonly length: number;
  readonly name?: string;
}
/** A hidden pointer parameter: the address of the thread's arena { top, end, chunk }. JavaScript passes nothing for it. */
export interface ArenaType {
  readonly kind: 'arena';
}
export interface VoidType {
  readonly kind: 'void';
}

export type ValueType = ScalarType | PointerType | StructType | SequenceType;
export type ParameterType = ValueType | ArenaType | VoidType;

export interface Signature {
  readonly result: ParameterType;
  readonly parameters: readonly ParameterType[];
}
