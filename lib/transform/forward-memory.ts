// Tangents in memory: loads and stores, atomic and masked accesses, copied and set blocks, each repeated on shadow memory.

import { holdsFloat } from '../analysis/floats';
import { holdsPointer } from '../analysis/memory-classes';
import { constantOf } from '../analysis/types/address';
import type { InstructionFact, ValueIndex } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { TypeId, ValueId } from '../llvm/native';
import { checkAtomic, exchanged, tangentAtomic } from './atomics';
import { type Element, elementsWithin, hasFloats, hasPointers, keepPointers } from './block-copy';
import { type CopiedLayout, copiedLayout, pointerError } from './copied-layout';
import type { ForwardContext } from './forward-context';
import { maskedAccess, repeatOn, storesPointers } from './masked';
import { calleeOf } from './operation';
import { isShadowOfPointer, pointerOrDoubleBytes } from './pointer-or-double';
import { mixedError, zeroReason } from './refusals';
import { shadowAlign } from './rounded-addresses';
import type { Tangents } from './tangents';
import type { Target } from './target';

export class ForwardMemory {
  private readonly target: Target;

  constructor(
    private readonly context: ForwardContext,
    private readonly tangents: Tangents,
  ) {
    this.target = context.target;
  }

  load(i: InstructionFact): void {
    this.tangents.set(
      i.index,
      this.tangents.lanes((lane) => {
        const address = this.context.shadows.of(i.operands[0] as number, lane);
        const b = this.target.after(i.index);
        const tangent = b.load(this.target.type(i.type), address, shadowAlign(this.target.ir, i, i.type), i.isVolatile);
        const { guards } = this.context;
        const pointer = i.operands[0] as number;
        if (!guards.isNeeded(pointer)) return tangent;
        const isConstant = guards.isConstant(b, { shadow: address, primal: this.target.primal(pointer) });
        return b.select(isConstant, this.target.zero(i.type), tangent);
      }),
    );
  }

  store(i: InstructionFact): void {
    const { ir } = this.target;
    const [value, pointer] = i.operands as [number, number];
    const type = this.target.typeOf(value);
    // An integer may overwrite a float (a union, a zero written as bits), whose tangent is then gone.
    const isNumber = !holdsFloat(ir, type) && !holdsPointer(ir, type) && !this.context.activity.isActive(value);
    const isAddress = isNumber && this.context.types.isAddress(value);
    if (isNumber && !isAddress && this.context.types.holdsNoFloat(pointer, ir.types[type]?.storeBytes ?? 0)) return;
    const isPointer = isAddress || (holdsPointer(ir, type) && !holdsFloat(ir, type));
    const isWord = !isPointer && this.isPointerOrNumber(i);
    for (let lane = 0; lane < this.context.width; lane++) {
      const address = this.context.shadows.of(pointer, lane);
      const tangent = isPointer ? this.context.shadows.of(value, lane) : (this.tangents.of(value)[lane] as ValueId);
      const shadow = isWord ? this.ofWord(i, tangent, lane) : tangent;
      const b = this.target.after(i.index);
      const align = shadowAlign(ir, i, type);
      b.store(shadow, this.guarded(b, pointer, address, this.target.type(type), align), align, i.isVolatile);
    }
  }

  /** A word that is a pointer at one time and a number at another, put where there are both. */
  private isPointerOrNumber(i: InstructionFact): boolean {
    const { ir } = this.target;
    const { types } = this.context;
    const [value, pointer] = i.operands as [number, number];
    const type = this.target.typeOf(value);
    const bytes = ir.types[type]?.storeBytes ?? 0;
    if (holdsFloat(ir, type) || !types.carriesPointer(value) || !types.mayOverwritePointer(pointer, bytes)) return false;
    if (bytes === pointerOrDoubleBytes) return true;
    const { head, body } = types.memory([pointer], bytes);
    throw pointerError(this.target, i, [...head, ...body]);
  }

  /** Its shadow where that is one of a pointer, else the tangent: see pointer-or-double.ts. */
  private ofWord(i: InstructionFact, tangent: ValueId, lane: number): ValueId {
    const shadow = this.context.shadows.of(i.operands[0] as number, lane);
    const b = this.target.after(i.index);
    return b.select(isShadowOfPointer(this.target, b, shadow), shadow, tangent);
  }

  /** The shadow's address, or one of no account where it may be the primal's and is. */
  guarded(b: Builder, pointer: ValueIndex, shadow: ValueId, type: TypeId, align: number): ValueId {
    const { guards } = this.context;
    if (!guards.isNeeded(pointer)) return shadow;
    return guards.address(b, 'forward', 'sink', { shadow, primal: this.target.primal(pointer), type, align });
  }

  /** No guard is known for the access: an error where one is needed. */
  private refuseMixed(i: InstructionFact, pointer: ValueIndex): void {
    if (this.context.guards.isNeeded(pointer)) throw mixedError(this.target, i);
  }

  atomic(i: InstructionFact): void {
    const [value] = exchanged(i) ?? [];
    const pointer = i.operands[0] as number;
    checkAtomic(this.target, i, (memory) => this.context.activity.hasShadow(memory));
    if (value === undefined || !this.context.activity.hasShadow(pointer)) return;
    this.refuseMixed(i, pointer);
    const tangents = this.tangents.of(i.operands[value] as number);
    const results = this.tangents.lanes((lane) => {
      const address = this.context.shadows.of(pointer, lane);
      return tangentAtomic(this.target, this.target.after(i.index), i, address, tangents[lane] as ValueId);
    });
    if (this.context.activity.isActive(i.index)) this.tangents.set(i.index, results);
  }

  masked(i: InstructionFact): void {
    const { target } = this;
    const access = maskedAccess(target, i);
    const isMoved = access?.value === undefined ? this.context.activity.isActive(i.index) : this.context.activity.hasShadow(access.pointer);
    if (!isMoved) return;
    if (!access) throw zeroReason(target, i, calleeOf(target.ir, i));
    this.refuseMixed(i, access.pointer);
    const moved = (access.value ?? access.passThrough) as number;
    const arePointers = storesPointers(target, access, this.context.types);
    const tangents = this.tangents.lanes((lane) => {
      const shadow = this.context.shadows.of(access.pointer, lane);
      const data = arePointers ? this.context.shadows.of(moved, lane) : (this.tangents.of(moved)[lane] as ValueId);
      return repeatOn(target, target.after(i.index), i, access, shadow, data);
    });
    if (access.value === undefined) this.tangents.set(i.index, tangents);
  }

  /** Bytes are copied whatever they hold: floats, integers and pointers have their counterpart at the same place. */
  blockCopy(i: InstructionFact): void {
    const { target } = this;
    const { guards } = this.context;
    const [destination, source, size, isVolatile] = i.operands as [number, number, number, number];
    const intrinsic = calleeOf(target.ir, i)?.intrinsic as string;
    if (!this.context.activity.hasShadow(source)) return this.blockZero(i);
    const layout = guards.isNeeded(source) ? this.layoutOf(i) : undefined;
    const fromConstant = layout !== undefined && hasFloats(layout);
    const beside = fromConstant && hasPointers(layout) ? this.elementsOf(i, layout) : undefined;
    for (let lane = 0; lane < this.context.width; lane++) {
      const to = this.context.shadows.of(destination, lane);
      const from = this.context.shadows.of(source, lane);
      const b = target.after(i.index);
      const bytes = this.bytesOf(b, i, to);
      const isConstant = fromConstant ? guards.isConstant(b, { shadow: from, primal: target.primal(source) }) : undefined;
      const copied = isConstant === undefined || beside ? bytes : guards.unless(b, isConstant, bytes);
      const overloads = [target.pointer, target.pointer, target.type(target.typeOf(size))];
      b.intrinsic(target.module, intrinsic, overloads, [to, from, copied, target.primal(isVolatile)]);
      if (isConstant === undefined) continue;
      if (beside) keepPointers(target, b, beside, to, isConstant);
      else this.zeroBytes(b, i, to, guards.onlyIf(b, isConstant, bytes));
    }
  }

  private layoutOf(i: InstructionFact): CopiedLayout {
    const { target } = this;
    const [destination, source, size] = i.operands as [number, number, number];
    const bytes = constantOf(target.ir, size);
    return copiedLayout(target, this.context.types.memory([destination, source], bytes), i, bytes === undefined);
  }

  /** Floats and pointers of a copy from what may be constant, one by one; refused where they are many, or may go to what is constant. */
  private elementsOf(i: InstructionFact, layout: CopiedLayout): Element[] {
    const bytes = constantOf(this.target.ir, i.operands[2] as number);
    const elements = bytes === undefined ? undefined : elementsWithin(layout, bytes);
    if (elements === undefined || this.context.guards.isNeeded(i.operands[0] as number)) throw mixedError(this.target, i);
    return elements;
  }

  /** How many bytes of a block are written: none where the destination is constant. */
  private bytesOf(b: Builder, i: InstructionFact, shadow: ValueId): ValueId {
    const { guards } = this.context;
    const bytes = this.target.primal(i.operands[2] as number);
    const destination = i.operands[0] as number;
    if (!guards.isNeeded(destination)) return bytes;
    return guards.unless(b, guards.isConstant(b, { shadow, primal: this.target.primal(destination) }), bytes);
  }

  /** What is overwritten by something constant has no tangent any more. */
  blockZero(i: InstructionFact): void {
    for (let lane = 0; lane < this.context.width; lane++) {
      const to = this.context.shadows.of(i.operands[0] as number, lane);
      const b = this.target.after(i.index);
      this.zeroBytes(b, i, to, this.bytesOf(b, i, to));
    }
  }

  private zeroBytes(b: Builder, i: InstructionFact, to: ValueId, bytes: ValueId): void {
    const { target } = this;
    const overloads = [target.pointer, target.type(target.typeOf(i.operands[2] as number))];
    const zero = target.native.constInt(target.i8, 0);
    b.intrinsic(target.module, 'llvm.memset', overloads, [to, zero, bytes, target.primal(i.operands[3] as number)]);
  }
}
