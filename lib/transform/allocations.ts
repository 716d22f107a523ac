// Shadows of allocated memory. Where the primal allocates memory that becomes active, a shadow of the same size is allocated
// in the same way, zeroed. Where it frees such memory, forward mode frees the shadow too; reverse mode defers both to the
// end of the derivative (arena `defer`): the reverse sweep still reads the one and adds to the other. What the primal does
// not free is not freed: it is the owner's, and so is its shadow.

import type { GlobalFact, InstructionFact, ValueIndex } from '../ir/function-ir';
import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { TypeId, ValueId } from '../llvm/native';
import type { Allocator, Deallocator } from './allocators';
import { type OuterTape, pushOnOuter, tapeFunctionOfCall } from './nested-tapes';
import { reallocationMarker } from './reallocation';
import type { Shadows } from './shadows';
import type { Target } from './target';

export class Allocations {
  constructor(
    private readonly target: Target,
    private readonly shadows: Shadows,
    private readonly width: number,
    /** Reverse mode: where memory of the primal's own tape is taken from. */
    private readonly outerTape?: OuterTape,
  ) {}

  private callee(call: InstructionFact): GlobalFact {
    return this.target.ir.values[call.callee] as GlobalFact;
  }

  /** The shadow of the memory that an allocator returns. */
  shadowOf(call: InstructionFact, allocator: Allocator): ValueId {
    const { target } = this;
    const b = target.after(call.index);
    if (tapeFunctionOfCall(target.ir, call)) return this.shadowOfTape(call, b);
    const bytes = this.bytes(b, call, allocator, target.primal(call.index));
    const shadow = b.call(target.type(call.accessType), target.primal(call.callee), this.given(b, call, allocator, bytes));
    if (!allocator.isZeroed) this.clear(b, shadow, bytes);
    return shadow;
  }

  /** On the arena of the primal, with which it is given back. */
  private shadowOfTape(call: InstructionFact, b: Builder): ValueId {
    const { target, outerTape } = this;
    const shadow = outerTape
      ? pushOnOuter(target, call, outerTape, b)
      : b.call(target.type(call.accessType), target.primal(call.callee), this.argumentsOf(call));
    this.clear(b, shadow, target.primal(call.operands[1] as number));
    return shadow;
  }

  private argumentsOf(call: InstructionFact): ValueId[] {
    return call.operands.slice(0, call.argumentCount).map((argument) => this.target.primal(argument));
  }

  /** The primal's arguments; where blocks are copied whole, with the whole size. */
  private given(b: Builder, call: InstructionFact, allocator: Allocator, bytes: ValueId): ValueId[] {
    const { native, i64 } = this.target;
    return this.argumentsOf(call).map((argument, i) => {
      const factor = allocator.size.indexOf(i);
      if (factor === -1 || allocator.isCustom || !this.copiesWholeBlocks) return argument;
      const type = native.typeOf(argument);
      if (factor > 0) return native.constInt(type, 1);
      return type === i64 ? bytes : b.cast('trunc', bytes, type);
    });
  }

  /** A module that reallocates copies as much as the allocator has given, which the shadow must have as well. */
  private get copiesWholeBlocks(): boolean {
    return Boolean(this.target.native.namedFunction(this.target.module, reallocationMarker));
  }

  /** The size of the shadow of `memory`. */
  private bytes(b: Builder, call: InstructionFact, allocator: Allocator, memory: ValueId): ValueId {
    const { target } = this;
    const { native } = target;
    const args = this.argumentsOf(call);
    const wide = (value: ValueId): ValueId => (native.typeOf(value) === target.i64 ? value : b.cast('zext', value, target.i64));
    const asked = allocator.size
      .map((position) => wide(args[position] as ValueId))
      .reduce((product, factor) => b.binary('mul', product, factor));
    if (allocator.isCustom || !this.copiesWholeBlocks) return asked;
    const usable = b.call(...this.external('malloc_usable_size', target.i64, [target.pointer]), [memory]);
    return b.select(b.icmp('ugt', usable, asked), usable, asked);
  }

  private external(name: string, result: TypeId, parameters: readonly TypeId[]): [TypeId, ValueId] {
    const { native, module } = this.target;
    const type = native.functionType(result, listOf(native, parameters), false);
    return [type, native.namedFunction(module, name) || native.createFunction(module, name, type, 'external')];
  }

  /** Zeroes memory, unless the allocator had none. */
  private clear(b: Builder, memory: ValueId, bytes: ValueId): void {
    const { target } = this;
    const { native } = target;
    const isNull = b.icmp('eq', memory, native.constNull(native.typeOf(memory)));
    const size = b.select(isNull, target.int64(0), bytes);
    const flags = [native.constInt(target.i8, 0), size, native.constInt(native.intType(target.context, 1), 0)] as const;
    b.intrinsic(target.module, 'llvm.memset', [target.pointer, target.i64], [memory, ...flags]);
  }

  /** An allocator that stores the address (posix_memalign): the shadow's address goes into the shadow of where it is stored. */
  storeShadow(call: InstructionFact, allocator: Allocator, lane: number): void {
    const { target } = this;
    const position = allocator.out as number;
    const out = call.operands[position] as number;
    const place = this.shadows.of(out, lane);
    const b = target.after(call.index);
    const bytes = this.bytes(b, call, allocator, b.load(target.pointer, target.primal(out)));
    const args = this.given(b, call, allocator, bytes).map((argument, i) => (i === position ? place : argument));
    b.call(target.type(call.accessType), target.primal(call.callee), args);
    this.clear(b, b.load(target.pointer, place), bytes);
  }

  /** Forward mode: frees the shadows with the primal's memory. */
  free(call: InstructionFact, deallocator: Deallocator): void {
    for (let lane = 0; lane < this.width; lane++) {
      const { target } = this;
      const shadow = this.ownShadow(call.operands[deallocator.pointer] as number, lane, call);
      const b = target.after(call.index);
      const args = call.operands
        .slice(0, call.argumentCount)
        .map((argument, i) => (i === deallocator.pointer ? shadow : target.primal(argument)));
      b.call(target.type(call.accessType), target.primal(call.callee), args);
    }
  }

  /** The shadow of a pointer; null where the shadow is the pointer itself (it has none, and is freed once). */
  private ownShadow(pointer: ValueIndex, lane: number, at: InstructionFact): ValueId {
    const { target } = this;
    const shadow = this.shadows.of(pointer, lane);
    const b = target.after(at.index);
    const primal = target.primal(pointer);
    return b.select(b.icmp('eq', shadow, primal), target.native.constNull(target.native.typeOf(shadow)), shadow);
  }

  /** Reverse mode: the primal's memory and its shadows, if it has any, are freed when the derivative is done. */
  defer(call: InstructionFact, deallocator: Deallocator, isShadowed: boolean, { functions, arena }: OuterTape): void {
    const { target } = this;
    const isDeferred = tapeFunctionOfCall(target.ir, call) !== undefined;
    const free = isDeferred ? target.primal(call.operands[2] as number) : this.freeFunction(call, deallocator);
    const pointer = call.operands[deallocator.pointer] as number;
    const shadows = isShadowed ? Array.from({ length: this.width }, (_, lane) => this.ownShadow(pointer, lane, call)) : [];
    const b = target.after(call.index);
    const numbers = this.numbers(call, deallocator).map((argument) => {
      const value = target.primal(argument);
      const type = target.native.typeOf(value);
      if (type === target.i64) return value;
      return b.cast(target.native.typeKind(type) === 'pointer' ? 'ptrtoint' : 'zext', value, target.i64);
    });
    if (numbers.length > 2)
      throw target.error(
        'unsupported-call',
        `\`${this.callee(call).name}\` takes more than two arguments beside the memory that it takes back`,
        call,
      );
    const { defer } = functions();
    const [first = target.int64(0), second = target.int64(0)] = numbers;
    for (const memory of [target.primal(pointer), ...shadows]) b.call(defer.type, defer.id, [arena(), memory, free, first, second]);
    target.retire(call.index);
  }

  /** The arguments besides the pointer that count: sizes, alignments; the program's own functions may need pointers. */
  private numbers(call: InstructionFact, { pointer, isCustom }: Deallocator): ValueIndex[] {
    const { ir } = this.target;
    return call.operands.slice(0, call.argumentCount).filter((argument, i) => {
      const kind = ir.types[ir.values[argument]?.type ?? -1]?.kind;
      return i !== pointer && (kind === 'integer' || (isCustom && kind === 'pointer'));
    });
  }

  /** `void (ptr, i64, i64)`: the deallocator as the arena calls it. Tags (nothrow) are passed as null. */
  private freeFunction(call: InstructionFact, deallocator: Deallocator): ValueId {
    const { target } = this;
    const { native, context, module } = target;
    const name = `bitgrad.free.${this.callee(call).name}`;
    const known = native.namedFunction(module, name);
    if (known) return known;
    const type = native.functionType(native.voidType(context), listOf(native, [target.pointer, target.i64, target.i64]), false);
    const fn = native.createFunction(module, name, type, 'internal');
    const b = new Builder(native, context).atEnd(native.appendBlock(fn, 'entry'));
    const calleeType = target.type(call.accessType);
    let number = 1;
    const args = native.parameterTypes(calleeType).map((parameter, i) => {
      if (i === deallocator.pointer) return native.parameter(fn, 0);
      const isPointer = native.typeKind(parameter) === 'pointer';
      if (isPointer && !deallocator.isCustom) return native.constNull(parameter);
      const given = native.parameter(fn, number++);
      if (isPointer) return b.cast('inttoptr', given, parameter);
      return parameter === target.i64 ? given : b.cast('trunc', given, parameter);
    });
    b.call(calleeType, target.primal(call.callee), args);
    b.ret();
    b.dispose();
    return fn;
  }
}
