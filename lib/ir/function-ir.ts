// FunctionIR: one frozen function as plain immutable facts. No LLVM call is made to read it, and it is never re-read.
//
// Values have dense indices: 0..arguments-1 are the arguments, then come the instructions in block order
// (reverse postorder is in `order`), then everything else that an operand names (constants, globals, functions,
// constant expressions). Analyses keep their results in arrays indexed by value.
//
// Pointer-to-pointer bitcasts and all-zero getelementptrs (instructions and constants) are read as aliases of their
// operand: they have no index, and operands that name one name its source instead, so FunctionIR of one source is alike
// on all versions. Debug intrinsics are not read either. The clone holds all of them; no index leads there.

import type { Opcode } from './opcodes';
import type { SourceTypes } from './source-types';

export type ValueIndex = number;
export type BlockIndex = number;
export type TypeIndex = number;

export type FloatKind = 'half' | 'bfloat' | 'float' | 'double' | 'x86_fp80' | 'fp128' | 'ppc_fp128';
export type TypeKind =
  | FloatKind
  | 'void'
  | 'label'
  | 'metadata'
  | 'token'
  | 'integer'
  | 'pointer'
  | 'vector'
  | 'scalable_vector'
  | 'array'
  | 'struct'
  | 'function'
  | 'x86_mmx'
  | 'x86_amx'
  | 'target_ext'
  | 'byte';

/** Sizes are in bytes, by the module's data layout; 0 where the type has none. */
export interface TypeFact {
  readonly index: TypeIndex;
  readonly kind: TypeKind;
  /** As LLVM prints it (`[4 x double]`); equal on every LLVM for equal types, except typed pointers (always `ptr`). */
  readonly text: string;
  /** Bits of an integer or float, lanes (scalable: per vscale) or length of a vector or array, address space of a pointer; else 0. */
  readonly count: number;
  /** Element of vector/array; fields of a struct; result then parameters of a function. */
  readonly elements: readonly TypeIndex[];
  /** Byte offset of each struct field; empty otherwise. */
  readonly offsets: readonly number[];
  /** LLVM's alloc size: distance of neighbours in an array. */
  readonly allocBytes: number;
  /** LLVM's store size: bytes a store writes. */
  readonly storeBytes: number;
  readonly abiAlign: number;
  /** Structs: is packed. Functions: is variadic. */
  readonly packed: boolean;
}

export type ValueKind =
  | 'argument'
  | 'instruction'
  | 'int'
  | 'float'
  | 'null'
  | 'zero'
  | 'undef'
  | 'poison'
  | 'aggregate'
  | 'expression'
  | 'global'
  | 'function'
  | 'alias'
  | 'ifunc'
  | 'block'
  | 'metadata'
  | 'asm'
  | 'token'
  | 'blockaddress';

export interface ValueFact {
  readonly index: ValueIndex;
  readonly kind: ValueKind;
  readonly type: TypeIndex;
  /** LLVM's name without sigil; '' when it has none. */
  readonly name: string;
  /** Operand values: of instructions, constant expressions, aggregates. See InstructionFact for the order. */
  readonly operands: readonly ValueIndex[];
}

/** Vector splats are 'aggregate', as are all constant vectors, arrays and structs: `operands` are their elements (of a
 *  scalable splat: the one scalar). 'zero' is an all-zero aggregate, 'null' a null pointer; neither has operands. */
export interface ConstantFact extends ValueFact {
  readonly kind: 'int' | 'float';
  /** 'int': signed (i1: 0 or 1), a number where that is exact, else a bigint. 'float': rounded to double, always a number. */
  readonly value: number | bigint;
  /** The exact bits of a float wider than double (x86_fp80, fp128, ppc_fp128), as LLVM orders them; else undefined. */
  readonly bits: bigint | undefined;
}

/** A constant expression, read as the instruction of the same opcode would be. */
export interface ExpressionFact extends ValueFact {
  readonly kind: 'expression';
  /** undefined: a constant that LLVM has no instruction for (a signed pointer). */
  readonly opcode: Opcode | undefined;
  readonly flags: readonly InstructionFlag[];
  /** getelementptr: source element type; else -1. */
  readonly accessType: TypeIndex;
  readonly predicate: string;
  readonly indices: readonly number[];
}

export interface GlobalFact extends ValueFact {
  readonly kind: 'global' | 'function';
  /** Type of the contents (global) or the function type. */
  readonly valueType: TypeIndex;
  readonly isConstant: boolean;
  readonly isDeclaration: boolean;
  /** Index of the initializer (globals with one), else -1. Only initializers of constant globals are read. */
  readonly initializer: ValueIndex;
  /** Functions: LLVM's intrinsic base name (`llvm.sin`), '' when it is none. */
  readonly intrinsic: string;
  readonly attributes: readonly string[];
}

/** The LangRef's flag words, fast-math flags apart (they are in `fastMath`). */
export type InstructionFlag =
  | 'volatile'
  | 'atomic'
  | 'nsw'
  | 'nuw'
  | 'exact'
  | 'inbounds'
  | 'disjoint'
  | 'nneg'
  | 'samesign'
  | 'nusw'
  | 'tail'
  | 'musttail'
  | 'notail'
  | 'swifterror'
  | 'inalloca'
  | 'cleanup'
  | 'weak';

/** Attributes of one place, by name. `captures(none)` is called `nocapture` on every LLVM. */
export interface AttributeFacts {
  readonly names: readonly string[];
  /** `byval`, `sret`, `elementtype`...: the type they carry. */
  readonly types: Readonly<Record<string, TypeIndex>>;
  /** `align`, `dereferenceable`...: the number they carry (`memory` is numbered by LLVM version: see `effects`). */
  readonly values: Readonly<Record<string, number>>;
  /** String attributes with a text (`"frame-pointer"="all"`). */
  readonly texts: Readonly<Record<string, string>>;
}

export interface InstructionFact extends ValueFact {
  readonly kind: 'instruction';
  readonly opcode: Opcode;
  readonly block: BlockIndex;
  readonly flags: readonly InstructionFlag[];
  /** Fast-math bits as LLVM-C numbers them: reassoc 1, nnan 2, ninf 4, nsz 8, arcp 16, contract 32, afn 64. */
  readonly fastMath: number;
  readonly isVolatile: boolean;
  readonly isAtomic: boolean;
  /** Atomics: LangRef's word (cmpxchg: on success); '' for all others. */
  readonly ordering: string;
  /** icmp/fcmp: predicate spelling (`olt`, `slt`); atomicrmw: the operation (`fadd`); '' otherwise. */
  readonly predicate: string;
  /** alloca: allocated type; getelementptr: source element type; load: result; store, atomics: value; call/invoke: function type; else -1. */
  readonly accessType: TypeIndex;
  /** load, store, alloca, atomics: alignment in bytes; else 0. */
  readonly align: number;
  /** extractvalue/insertvalue indices; shufflevector mask (-1 undefined); switch: none. */
  readonly indices: readonly number[];
  /** phi: the incoming block of each operand; br/switch/invoke/...: successors (switch: default first); else empty.
   *  Blocks are not among `operands`: br has [] or [condition]; switch [condition, case constants...]; phi its values;
   *  call/invoke: arguments then callee (bundles' operands between them); store: value, pointer; select: cond, a, b. */
  readonly blocks: readonly BlockIndex[];
  /** call/invoke: number of arguments (operands before bundles and callee). */
  readonly argumentCount: number;
  /** call/invoke: the called function when it is named directly (aliases and casts seen through), else -1. */
  readonly callee: ValueIndex;
  /** LLVM's own answer for this instruction (of a call: attributes of the call site and the callee together). */
  readonly effects: MemoryEffects;
  /** Scalar or struct-path TBAA access type name (`double`, `int`, `any pointer`, `omnipotent char`), '' without.
   *  Clang 20's `p1 double` and its like are all `any pointer`. */
  readonly tbaa: string;
  /** The whole tag, in `FunctionIR.sources.tags`; -1 without. */
  readonly tbaaTag: number;
  /** Of the innermost inlined call. */
  readonly location: SourceLocation | undefined;
  /** call: attributes of the call site and the callee function, by name. */
  readonly attributes: readonly string[];
  /** call: attributes of its result and of each argument, of the call site and the callee's declaration together. */
  readonly resultAttributes: AttributeFacts;
  readonly argumentAttributes: readonly AttributeFacts[];
}

export interface MemoryEffects {
  readonly mayRead: boolean;
  readonly mayWrite: boolean;
  /** Touches only memory reached from its pointer arguments. */
  readonly onlyArguments: boolean;
  /** Touches only that and memory that the module cannot see (allocators, the state behind `llvm.assume`). */
  readonly onlyInaccessibleOrArguments: boolean;
  readonly mayUnwind: boolean;
}

export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface ArgumentFact extends ValueFact {
  readonly kind: 'argument';
  readonly attributes: readonly string[];
  /** byval/sret/elementtype... type by attribute name, e.g. { byval: 7 }. */
  readonly attributeTypes: Readonly<Record<string, TypeIndex>>;
  /** The number of `align`, `dereferenceable`..., by attribute name. */
  readonly attributeValues: Readonly<Record<string, number>>;
}

export interface BlockFact {
  readonly index: BlockIndex;
  readonly name: string;
  /** Instruction value indices, in order; the last is the terminator. */
  readonly instructions: readonly ValueIndex[];
  /** Each once, in block order. */
  readonly predecessors: readonly BlockIndex[];
  /** Each once; the terminator's `blocks` has one per edge. */
  readonly successors: readonly BlockIndex[];
  /** Immediate dominator, -1 for the entry and for unreachable blocks. */
  readonly idom: BlockIndex;
  /** Immediate post-dominator; -1 where there is none (the way may end in several blocks, or never). */
  readonly ipdom: BlockIndex;
  /** Innermost loop, -1 for none. */
  readonly loop: number;
}

export interface LoopFact {
  readonly index: number;
  readonly header: BlockIndex;
  /** -1 where LLVM has none (not in loop-simplify form). */
  readonly preheader: BlockIndex;
  readonly latch: BlockIndex;
  readonly parent: number;
  readonly depth: number;
  readonly blocks: readonly BlockIndex[];
  /** Blocks outside the loop that a block of the loop goes to, each once. */
  readonly exits: readonly BlockIndex[];
}

export interface FunctionIR {
  readonly name: string;
  readonly returnType: TypeIndex;
  readonly isVariadic: boolean;
  readonly attributes: readonly string[];
  readonly resultAttributes: AttributeFacts;
  readonly arguments: readonly ArgumentFact[];
  readonly values: readonly ValueFact[];
  readonly blocks: readonly BlockFact[];
  /** Reachable blocks in reverse postorder; order[0] is the entry. */
  readonly order: readonly BlockIndex[];
  readonly loops: readonly LoopFact[];
  readonly types: readonly TypeFact[];
  /** Users of each value (instructions only, in order), each once. */
  readonly users: readonly (readonly ValueIndex[])[];
  /** What TBAA and debug information tell of types. */
  readonly sources: SourceTypes;
  /** The function's own source line, from its debug subprogram. */
  readonly location: SourceLocation | undefined;
}

export const isInstruction = (value: ValueFact): value is InstructionFact => value.kind === 'instruction';
export const isGlobal = (value: ValueFact): value is GlobalFact => value.kind === 'global' || value.kind === 'function';
export const isConstant = (value: ValueFact): value is ConstantFact => value.kind === 'int' || value.kind === 'float';
export const isExpression = (value: ValueFact): value is ExpressionFact => value.kind === 'expression';
