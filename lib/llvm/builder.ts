// Writing instructions: every instruction of the LangRef, one method each, named as there. Ids in, ids out.
//
// The addon checks each operand before LLVM sees it and throws ArgumentError with a sentence; it also inserts the pointer
// bitcasts that LLVMs with typed pointers (7-14) want, so callers need not know which they work on. Results may be
// constants: LLVM folds operations on constants. What needs the whole function (dominance, the incoming edges of a phi)
// is the verifier's business. Alignments are bytes; 0 is the type's own.

import {
  type AtomicOperation,
  type AtomicOrdering,
  atomicOperations,
  atomicOrderings,
  type BinaryOpcode,
  binaryOpcodes,
  type CastOpcode,
  castOpcodes,
  type FloatPredicate,
  flagBits,
  floatPredicates,
  type InstructionFlags,
  type IntPredicate,
  intPredicates,
  type TailMark,
  tailMarks,
} from './builder-numbers';
import { has } from './features';
import type { BuilderId, ContextId, ModuleId, Native, TypeId, ValueId } from './native';

export type { AtomicOperation, AtomicOrdering, BinaryOpcode, CastOpcode, FloatPredicate, InstructionFlags, IntPredicate, TailMark };

/** Of atomic accesses. `scope` is a number from `native.syncScopeId`; by default the whole system. */
export interface AtomicOptions {
  readonly align?: number;
  readonly isVolatile?: boolean;
  readonly scope?: number;
}
const systemScope = 1;

/** Builds instructions at a position of one context's function; `dispose` it when done. */
export class Builder {
  readonly id: BuilderId;
  readonly #native: Native;
  readonly #scratch: Float64Array;

  constructor(native: Native, context: ContextId) {
    this.#native = native;
    this.#scratch = native.scratch();
    this.id = native.createBuilder(context);
  }
  dispose(): void {
    this.#native.disposeBuilder(this.id);
  }
  /** Puts ids into the scratch buffer from place `from` on; how many it then holds. */
  #list(ids: readonly number[], from = 0): number {
    const scratch = this.#scratch;
    const length = ids.length;
    for (let i = 0; i < length; i++) scratch[from + i] = ids[i] as number;
    return from + length;
  }

  // ---- position and debug location ----------------------------------------------------------------------------------

  before(instruction: ValueId): this {
    this.#native.positionBefore(this.id, instruction);
    return this;
  }
  atEnd(block: ValueId): this {
    this.#native.positionAtEnd(this.id, block);
    return this;
  }
  /** After the phis and the landing pad of `block`. */
  atStart(block: ValueId): this {
    this.#native.positionAtStart(this.id, block);
    return this;
  }
  /** Before the terminator of `block`, or at its end while it has none. */
  beforeTerminator(block: ValueId): this {
    this.#native.positionBeforeTerminator(this.id, block);
    return this;
  }
  /** The block of the position; 0 without one. */
  get block(): ValueId | 0 {
    return this.#native.builderBlock(this.id);
  }
  /** What is built from now on carries the debug location of `instruction`; 0 or one without: none. */
  debugLocationOf(instruction: ValueId | 0): this {
    this.#native.setBuilderLocation(this.id, instruction);
    return this;
  }

  // ---- arithmetic ---------------------------------------------------------------------------------------------------

  binary(opcode: BinaryOpcode, a: ValueId, b: ValueId, flags?: InstructionFlags): ValueId {
    return this.#native.buildBinary(this.id, binaryOpcodes[opcode], a, b, flagBits(flags));
  }
  fadd(a: ValueId, b: ValueId, fastMath = 0): ValueId {
    return this.#native.buildBinary(this.id, binaryOpcodes.fadd, a, b, fastMath);
  }
  fsub(a: ValueId, b: ValueId, fastMath = 0): ValueId {
    return this.#native.buildBinary(this.id, binaryOpcodes.fsub, a, b, fastMath);
  }
  fmul(a: ValueId, b: ValueId, fastMath = 0): ValueId {
    return this.#native.buildBinary(this.id, binaryOpcodes.fmul, a, b, fastMath);
  }
  fdiv(a: ValueId, b: ValueId, fastMath = 0): ValueId {
    return this.#native.buildBinary(this.id, binaryOpcodes.fdiv, a, b, fastMath);
  }
  fneg(a: ValueId, fastMath = 0): ValueId {
    return this.#native.buildFNeg(this.id, a, fastMath);
  }
  cast(opcode: CastOpcode, value: ValueId, type: TypeId, flags?: InstructionFlags): ValueId {
    return this.#native.buildCast(this.id, castOpcodes[opcode], value, type, flagBits(flags));
  }
  icmp(predicate: IntPredicate, a: ValueId, b: ValueId, flags?: InstructionFlags): ValueId {
    return this.#native.buildICmp(this.id, intPredicates[predicate], a, b, flagBits(flags));
  }
  fcmp(predicate: FloatPredicate, a: ValueId, b: ValueId, fastMath = 0): ValueId {
    return this.#native.buildFCmp(this.id, floatPredicates[predicate], a, b, fastMath);
  }
  select(condition: ValueId, a: ValueId, b: ValueId, fastMath = 0): ValueId {
    return this.#native.buildSelect(this.id, condition, a, b, fastMath);
  }
  /** Needs LLVM 10. */
  freeze(value: ValueId): ValueId {
    return this.#native.buildFreeze(this.id, value);
  }
  /** A freeze of the value where this LLVM has the instruction, else the value as it is. */
  frozen(value: ValueId): ValueId {
    return has(this.#native, 'freeze') ? this.freeze(value) : value;
  }

  // ---- memory -------------------------------------------------------------------------------------------------------

  /** `count` of them (one by default), at the position: put it into the entry block unless the stack shall grow. */
  alloca(type: TypeId, count: ValueId | 0 = 0 as ValueId, align = 0): ValueId {
    return this.#native.buildAlloca(this.id, type, count, align);
  }
  load(type: TypeId, pointer: ValueId, align = 0, isVolatile = false): ValueId {
    return this.#native.buildLoad(this.id, type, pointer, align, isVolatile);
  }
  store(value: ValueId, pointer: ValueId, align = 0, isVolatile = false): ValueId {
    return this.#native.buildStore(this.id, value, pointer, align, isVolatile);
  }
  /** `sourceType` is what the first index counts. */
  gep(sourceType: TypeId, pointer: ValueId, indices: readonly ValueId[], inbounds = false): ValueId {
    return this.#native.buildGep(this.id, sourceType, pointer, this.#list(indices), inbounds ? 1 : 0);
  }
  vaArg(list: ValueId, type: TypeId): ValueId {
    return this.#native.buildVaArg(this.id, list, type);
  }

  // ---- atomics ------------------------------------------------------------------------------------------------------

  atomicLoad(type: TypeId, pointer: ValueId, ordering: AtomicOrdering, options: AtomicOptions = {}): ValueId {
    const { align = 0, isVolatile = false, scope = systemScope } = options;
    return this.#native.buildAtomicLoad(this.id, type, pointer, align, isVolatile, atomicOrderings[ordering], scope);
  }
  atomicStore(value: ValueId, pointer: ValueId, ordering: AtomicOrdering, options: AtomicOptions = {}): ValueId {
    const { align = 0, isVolatile = false, scope = systemScope } = options;
    return this.#native.buildAtomicStore(this.id, value, pointer, align, isVolatile, atomicOrderings[ordering], scope);
  }
  /** The result is the old value. */
  atomicRmw(operation: AtomicOperation, pointer: ValueId, value: ValueId, ordering: AtomicOrdering, options: AtomicOptions = {}): ValueId {
    const { align = 0, isVolatile = false, scope = systemScope } = options;
    return this.#native.buildAtomicRmw(
      this.id,
      atomicOperations[operation],
      pointer,
      value,
      align,
      isVolatile,
      atomicOrderings[ordering],
      scope,
    );
  }
  /** The result is { old value, i1 success }; a weak one may fail without cause. */
  cmpxchg(
    pointer: ValueId,
    compare: ValueId,
    replacement: ValueId,
    success: AtomicOrdering,
    failure: AtomicOrdering,
    options: AtomicOptions & { readonly isWeak?: boolean } = {},
  ): ValueId {
    const { align = 0, isVolatile = false, isWeak = false, scope = systemScope } = options;
    const orderings = [atomicOrderings[success], atomicOrderings[failure]] as const;
    return this.#native.buildCmpXchg(this.id, pointer, compare, replacement, align, isVolatile, isWeak, ...orderings, scope);
  }
  fence(ordering: AtomicOrdering, scope = systemScope): ValueId {
    return this.#native.buildFence(this.id, atomicOrderings[ordering], scope);
  }

  // ---- vectors and aggregates ---------------------------------------------------------------------------------------

  extractElement(vector: ValueId, index: ValueId): ValueId {
    return this.#native.buildExtractElement(this.id, vector, index);
  }
  insertElement(vector: ValueId, element: ValueId, index: ValueId): ValueId {
    return this.#native.buildInsertElement(this.id, vector, element, index);
  }
  /** `mask`: for each lane of the result a lane of `a` then `b`, -1 for an undefined one. */
  shuffle(a: ValueId, b: ValueId, mask: readonly number[]): ValueId {
    return this.#native.buildShuffle(this.id, a, b, this.#list(mask));
  }
  extractValue(aggregate: ValueId, indices: readonly number[]): ValueId {
    return this.#native.buildExtractValue(this.id, aggregate, this.#list(indices));
  }
  insertValue(aggregate: ValueId, value: ValueId, indices: readonly number[]): ValueId {
    return this.#native.buildInsertValue(this.id, aggregate, value, this.#list(indices));
  }

  // ---- calls --------------------------------------------------------------------------------------------------------

  /** Takes the calling convention of `callee` where that is a known function, and the pending operand bundles. */
  call(functionType: TypeId, callee: ValueId, args: readonly ValueId[], fastMath = 0): ValueId {
    return this.#native.buildCall(this.id, functionType, callee, this.#list(args), fastMath);
  }
  /** Calls an intrinsic, e.g. `llvm.sin`, declared in `module` for the overloaded types. */
  intrinsic(module: ModuleId, name: string, overloads: readonly TypeId[], args: readonly ValueId[], fastMath = 0): ValueId {
    const callee = this.#native.intrinsicDeclaration(module, name, this.#list(overloads));
    return this.call(this.#native.functionTypeOf(callee), callee, args, fastMath);
  }
  invoke(functionType: TypeId, callee: ValueId, args: readonly ValueId[], normal: ValueId, unwind: ValueId): ValueId {
    return this.#native.buildInvoke(this.id, functionType, callee, normal, unwind, this.#list(args));
  }
  /** `callee` is inline assembly (`native.inlineAsm`) that may jump to `indirect`. Needs LLVM 9. */
  callBr(functionType: TypeId, callee: ValueId, args: readonly ValueId[], fallThrough: ValueId, indirect: readonly ValueId[]): ValueId {
    const length = this.#list(indirect, this.#list(args));
    return this.#native.buildCallBr(this.id, functionType, callee, fallThrough, args.length, length);
  }
  /** The next call, invoke or callbr carries this operand bundle. */
  bundle(tag: string, inputs: readonly ValueId[]): this {
    this.#native.addBundle(this.id, tag, this.#list(inputs));
    return this;
  }
  setTailCall(call: ValueId, mark: TailMark): void {
    this.#native.setTailCall(call, tailMarks[mark]);
  }

  // ---- control flow -------------------------------------------------------------------------------------------------

  phi(type: TypeId, fastMath = 0): ValueId {
    return this.#native.buildPhi(this.id, type, fastMath);
  }
  /** `phi` takes `value` when control comes from `block`. */
  addIncoming(phi: ValueId, value: ValueId, block: ValueId): void {
    this.#native.addIncoming(phi, value, block);
  }
  br(block: ValueId): ValueId {
    return this.#native.buildBr(this.id, block);
  }
  condBr(condition: ValueId, a: ValueId, b: ValueId): ValueId {
    return this.#native.buildCondBr(this.id, condition, a, b);
  }
  switchOn(value: ValueId, defaultBlock: ValueId, cases: readonly (readonly [constant: ValueId, block: ValueId])[]): ValueId {
    const instruction = this.#native.buildSwitch(this.id, value, defaultBlock);
    const atOnce = this.#scratch.length / 2;
    for (let start = 0; start < cases.length; start += atOnce) {
      this.#native.addCases(instruction, this.#list(cases.slice(start, start + atOnce).flat()));
    }
    return instruction;
  }
  /** `address` is a block address of one of `destinations`. */
  indirectBr(address: ValueId, destinations: readonly ValueId[]): ValueId {
    return this.#native.buildIndirectBr(this.id, address, this.#list(destinations));
  }
  ret(value: ValueId | 0 = 0): ValueId {
    return this.#native.buildRet(this.id, value);
  }
  unreachable(): ValueId {
    return this.#native.buildUnreachable(this.id);
  }

  // ---- exceptions ---------------------------------------------------------------------------------------------------

  /** Clauses: a pointer catches what its type info names, an array of them filters. */
  landingPad(type: TypeId, clauses: readonly ValueId[], isCleanup = false): ValueId {
    return this.#native.buildLandingPad(this.id, type, this.#list(clauses), isCleanup);
  }
  resume(value: ValueId): ValueId {
    return this.#native.buildResume(this.id, value);
  }
  /** `parent`: the enclosing pad, 0 for none; `unwind`: 0 unwinds to the caller. */
  catchSwitch(parent: ValueId | 0, handlers: readonly ValueId[], unwind: ValueId | 0 = 0): ValueId {
    return this.#native.buildCatchSwitch(this.id, parent, unwind, this.#list(handlers));
  }
  catchPad(catchSwitch: ValueId, args: readonly ValueId[]): ValueId {
    return this.#native.buildCatchPad(this.id, catchSwitch, this.#list(args));
  }
  cleanupPad(parent: ValueId | 0, args: readonly ValueId[]): ValueId {
    return this.#native.buildCleanupPad(this.id, parent, this.#list(args));
  }
  catchRet(catchPad: ValueId, target: ValueId): ValueId {
    return this.#native.buildCatchRet(this.id, catchPad, target);
  }
  cleanupRet(cleanupPad: ValueId, unwind: ValueId | 0 = 0): ValueId {
    return this.#native.buildCleanupRet(this.id, cleanupPad, unwind);
  }
}
