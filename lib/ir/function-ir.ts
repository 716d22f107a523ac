// FunctionIR: one frozen function as plain immutable facts. No LLVM call is made to read it, and it is never re-read.
//
// Values have dense indices: 0..arguments-1 are the arguments, then come the instructions in block order
// (reverse postorder is in `order`), then everything else that an operand names (constants, globals, functions,
// constant expressions). Analyses keep their results in arrays indexed by value.
//
// Pointer-to-pointer bitcasts and all-zero getelementptrs of typed-pointer LLVMs (7-14) are read as aliases of their
// operand: operands that name one name its source instead, so FunctionIR of one source is alike on all versions.

import type { Opcode } from './opcodes';

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
  /** Bits of an integer or float, lanes or length of a vector or array, address space of a pointer; else 0. */
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

/** 'int' up to 64 bits (signed), 'float' as double (exact bits in `bits` for wider). Vector splats are 'aggregate'. */
export interface ConstantFact extends ValueFact {
  readonly kind: 'int' | 'float';
  readonly value: number | bigint;
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

/** nsw nuw exact inbounds disjoint nneg volatile atomic tail musttail notail swifterror, and the seven fast-math flags in `fastMath`. */
export interface InstructionFact extends ValueFact {
  readonly kind: 'instruction';
  readonly opcode: Opcode;
  readonly block: BlockIndex;
  /** Fast-math bits as LLVM-C numbers them: reassoc 1, nnan 2, ninf 4, nsz 8, arcp 16, contract 32, afn 64. */
  readonly fastMath: number;
  readonly isVolatile: boolean;
  readonly isAtomic: boolean;
  /** icmp/fcmp: predicate spelling (`olt`, `slt`); atomicrmw: the operation (`fadd`); '' otherwise. */
  readonly predicate: string;
  /** alloca: allocated type; getelementptr: source element type; load: result; store: value; call/invoke: function type; else -1. */
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
  /** call/invoke: bits of the memory effects of this call site (LLVM's own answer). */
  readonly effects: MemoryEffects;
  /** Scalar or struct-path TBAA access type name (`double`, `int`, `any pointer`, `omnipotent char`), '' without. */
  readonly tbaa: string;
  readonly location: SourceLocation | undefined;
  /** call: attributes of the call site and the callee function, by name. */
  readonly attributes: readonly string[];
}

export interface MemoryEffects {
  readonly mayRead: boolean;
  readonly mayWrite: boolean;
  /** Touches only memory reached from its pointer arguments. */
  readonly onlyArguments: boolean;
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
}

export interface BlockFact {
  readonly index: BlockIndex;
  readonly name: string;
  /** Instruction value indices, in order; the last is the terminator. */
  readonly instructions: readonly ValueIndex[];
  readonly predecessors: readonly BlockIndex[];
  readonly successors: readonly BlockIndex[];
  /** Immediate dominator, -1 for the entry and for unreachable blocks. */
  readonly idom: BlockIndex;
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
  readonly arguments: readonly ArgumentFact[];
  readonly values: readonly ValueFact[];
  readonly blocks: readonly BlockFact[];
  /** Reachable blocks in reverse postorder; order[0] is the entry. */
  readonly order: readonly BlockIndex[];
  readonly loops: readonly LoopFact[];
  readonly types: readonly TypeFact[];
  /** Users of each value (instructions only), each once. */
  readonly users: readonly (readonly ValueIndex[])[];
  /** The function's own source line, from its debug subprogram. */
  readonly location: SourceLocation | undefined;
}

export const isInstruction = (value: ValueFact): value is InstructionFact => value.kind === 'instruction';
export const isGlobal = (value: ValueFact): value is GlobalFact => value.kind === 'global' || value.kind === 'function';
