// The adjoints of accesses of memory: loads and stores, block copies, masked and atomic accesses; and what the forward sweep writes
// into shadow memory for them.

import { holdsFloat } from '../analysis/floats';
import { holdsPointer } from '../analysis/memory-classes';
import { constantOf } from '../analysis/types/address';
import { has } from '../analysis/types/kinds';
import type { InstructionFact, ValueIndex } from '../ir/function-ir';
import type { ValueId } from '../llvm/native';
import { adjointAtomic, exchanged } from './atomics';
import { adjointOfBlock, type Block, copyPointers, hasPointers } from './block-copy';
import { type CopiedLayout, copiedLayout, pointerError } from './copied-layout';
import { addFloats, adjointSum } from './float-data';
import type { GuardedAccess } from './guarded-access';
import {
  addLanes,
  checkMaskedStore,
  endPointers,
  isEnding,
  type MaskedAccess,
  maskedAccess,
  pointerTypeOf,
  repeatOn,
  storesPointers,
  takeLanes,
} from './masked';
import { calleeOf } from './operation';
import { adjointAmong, isPointerOrDouble, pointerOrDoubleBytes, shadowAfter } from './pointer-or-double';
import { zeroReason } from './refusals';
import type { ReverseScope } from './reverse-scope';
import { shadowAlign } from './rounded-addresses';

export class ReverseMemory {
  constructor(
    private readonly scope: ReverseScope,
    private readonly access: GuardedAccess,
  ) {}

  /** Data whose adjoint a store takes from memory: floats, integers that carry one, and what may overwrite one. */
  movesFloats(store: InstructionFact): boolean {
    const [value, pointer] = store.operands as readonly [number, number];
    if (!this.scope.hasShadow(pointer)) return false;
    const { ir } = this.scope.target;
    const type = this.scope.target.typeOf(value);
    if (holdsFloat(ir, type) || this.scope.isActive(value)) return true;
    const bytes = ir.types[type]?.storeBytes ?? 0;
    return holdsPointer(ir, type)
      ? this.scope.context.types.touchesFloat(pointer, bytes)
      : !this.scope.context.types.holdsNoFloat(pointer, bytes);
  }

  /** What a copied or set block consists of. */
  layoutOf(i: InstructionFact): CopiedLayout {
    let layout = this.layouts.get(i.index);
    if (!layout) {
      const [destination, source] = i.operands as [number, number];
      const isCopy =
        this.scope.context.operations.of(i).kind === 'structure' && holdsPointer(this.scope.target.ir, this.scope.target.typeOf(source));
      const bytes = this.knownBytes(i);
      const found = this.scope.context.types.memory(isCopy ? [destination, source] : [destination], bytes);
      layout = copiedLayout(this.scope.target, found, i, bytes === undefined);
      this.layouts.set(i.index, layout);
    }
    return layout;
  }

  private readonly layouts = new Map<ValueIndex, CopiedLayout>();

  private knownBytes(i: InstructionFact): number | undefined {
    return constantOf(this.scope.target.ir, i.operands[2] as number);
  }

  maskedWork(i: InstructionFact, touches: boolean): boolean {
    const access = maskedAccess(this.scope.target, i);
    if (!access && (touches || this.scope.isActive(i.index))) throw zeroReason(this.scope.target, i, calleeOf(this.scope.target.ir, i));
    if (!access) return false;
    const moves = access.value === undefined ? this.scope.isActive(i.index) : this.scope.hasShadow(access.pointer);
    if (!moves) return false;
    const { target } = this.scope;
    const { types } = this.scope.context;
    this.access.refuseMixed(i, access.pointer);
    checkMaskedStore(target, i, access, types);
    if (access.kind === 'gather' && !holdsFloat(target.ir, i.type)) throw zeroReason(target, i, calleeOf(target.ir, i));
    return !storesPointers(target, access, types) || isEnding(target, access, types);
  }

  /** Pointers that are stored under a mask: their shadows are stored under it, too. Doubles in their places end them. */
  storeMaskedPointers(i: InstructionFact): void {
    const { target, context } = this.scope;
    const access = maskedAccess(target, i);
    if (access?.value === undefined || !this.scope.hasShadow(access.pointer)) return;
    const arePointers = storesPointers(target, access, context.types);
    if (!arePointers && !isEnding(target, access, context.types)) return;
    for (const lane of this.scope.lanes) {
      const shadow = context.shadows.of(access.pointer, lane);
      const stored = arePointers ? context.shadows.of(access.value, lane) : undefined;
      if (stored === undefined) endPointers(target, target.after(i.index), access, shadow);
      else repeatOn(target, target.after(i.index), i, access, shadow, stored);
    }
  }

  /** A float, or a word that is one at some time, is put where a pointer may have been: see pointer-or-double.ts. */
  overwrite(i: InstructionFact): void {
    const { target } = this.scope;
    const { types, shadows } = this.scope.context;
    const [value, pointer] = i.operands as [number, number];
    const bytes = target.ir.types[target.typeOf(value)]?.storeBytes ?? 0;
    if (!types.mayOverwritePointer(pointer, bytes)) return;
    const isFloat = holdsFloat(target.ir, target.typeOf(value)) && !types.isInert(value);
    // A narrow number ends whatever was there before; what is put there next clears what is left of a shadow.
    if (!isFloat && !this.scope.isActive(value) && bytes < pointerOrDoubleBytes) return;
    const isWord = !isFloat && types.carriesPointer(value);
    const { head, body } = types.memory([pointer], bytes);
    const pieces = [...head, ...body].filter(({ kinds }) => has(kinds, 'pointer'));
    if (!pieces.every(isPointerOrDouble) || (isWord && bytes > pointerOrDoubleBytes)) throw pointerError(target, i, pieces);
    for (const lane of this.scope.lanes)
      for (const { offset } of pieces) {
        const given = isWord ? shadows.of(value, lane) : target.zero64;
        const shadow = shadows.of(pointer, lane);
        const b = target.after(i.index);
        const address = this.access.guardedAddress(b, 'forward', 'sink', pointer, shadow, target.type(target.typeOf(value)), i.align);
        const place = b.gep(target.i8, address, [target.int64(offset)]);
        b.store(shadowAfter(target, b, given, b.load(target.i64, place, 1)), place, 1);
      }
  }

  copyShadowPointers(i: InstructionFact): void {
    if (!this.scope.hasShadow(i.operands[0] as number) || !hasPointers(this.layoutOf(i))) return;
    for (const lane of this.scope.lanes) {
      const block = this.block(i, this.scope.target.primal(i.operands[2] as number), (pointer) =>
        this.scope.context.shadows.of(pointer, lane),
      );
      const b = this.scope.target.after(i.index);
      copyPointers(
        this.scope.target,
        b,
        this.access.unlessConstant(b, block, i.operands[0] as number, (pointer) => this.scope.target.primal(pointer)),
      );
    }
  }

  /** x = load p: the shadow of *p gains the adjoint of x. */
  load(i: InstructionFact, lane: number): void {
    const amount = this.scope.adjoints.take(i.index, lane);
    if (amount === undefined) return;
    const pointer = i.operands[0] as number;
    const align = shadowAlign(this.scope.target.ir, i, i.type);
    const address = this.access.address(pointer, lane, 'sink', this.scope.target.type(i.type), align);
    const before = this.scope.b.load(this.scope.target.type(i.type), address, align, i.isVolatile);
    const after = this.scope.b.store(
      this.scope.carried.sum(this.scope.b, i.index, before, amount, this.scope.context.strictMath ? 0 : adjointSum),
      address,
      align,
      i.isVolatile,
    );
    for (const access of [before, after]) this.scope.shadowScope.markShadow(access, pointer, i.type);
  }

  /** store x, p: the adjoint of x gains the shadow of *p, which is cleared: the cell's old contents are another value's. */
  store(i: InstructionFact, lane: number): void {
    const [value, pointer] = i.operands as [number, number];
    const type = this.scope.target.typeOf(value);
    const align = shadowAlign(this.scope.target.ir, i, type);
    const address = this.access.address(pointer, lane, 'zero', this.scope.target.type(type), align);
    if (this.scope.isActive(value)) {
      const found = this.scope.b.load(this.scope.target.type(type), address, align, i.isVolatile);
      this.scope.shadowScope.markShadow(found, pointer, type);
      this.scope.adjoints.add(value, lane, this.taken(value, found));
    }
    const cleared = this.scope.b.store(this.scope.target.zero(type), address, align, i.isVolatile);
    this.scope.shadowScope.markShadow(cleared, pointer, type);
  }

  /** What a store's place has for the value: of a word that is a pointer at some time, the double's adjoint. */
  private taken(value: ValueIndex, found: ValueId): ValueId {
    const [piece] = this.scope.context.types.value(value);
    const isWord = !holdsFloat(this.scope.target.ir, this.scope.target.typeOf(value));
    return isWord && piece && isPointerOrDouble(piece) ? adjointAmong(this.scope.target, this.scope.b, found) : found;
  }

  /** What was in memory gets what its cell and the result had; the cell's adjoint is kept as that of the value written. */
  atomic(i: InstructionFact, lane: number): void {
    const { b, target } = this.scope;
    const value = i.operands[exchanged(i)?.[0] as number] as number;
    const isWritten = this.scope.isActive(value);
    const type = target.typeOf(value);
    const taken = this.scope.isActive(i.index) ? this.scope.adjoints.take(i.index, lane) : undefined;
    const found = taken !== undefined && i.opcode === 'cmpxchg' ? b.extractValue(taken, [0]) : taken;
    const given = adjointAtomic(target, b, i, {
      address: this.scope.values.shadow(i.operands[0] as number, lane),
      old: found,
      zero: target.zero(type),
      primal: (index) => this.scope.values.primal(index),
      sum: (left, right) => (isWritten ? this.scope.carried.sum(b, value, left, right, 0) : addFloats(target, b, type, left, right)),
    });
    if (isWritten) this.scope.adjoints.add(value, lane, given);
  }

  masked(i: InstructionFact, access: MaskedAccess, lane: number): void {
    const { b, target } = this.scope;
    const shadow = this.scope.values.shadow(access.pointer, lane);
    const mask = this.scope.values.primal(access.mask);
    const pointerType = pointerTypeOf(target, i, access);
    if (access.value !== undefined) {
      const taken = takeLanes(target, b, access, shadow, mask, target.zero(target.typeOf(access.value)), pointerType);
      this.scope.adjoints.add(access.value, lane, taken);
      return;
    }
    const amount = this.scope.adjoints.take(i.index, lane);
    if (amount === undefined) return;
    const sum = (before: ValueId, more: ValueId) => this.scope.carried.sum(b, i.index, before, more, 0);
    addLanes(target, b, access, shadow, mask, amount, pointerType, sum);
    if (access.passThrough !== undefined) this.scope.adjoints.add(access.passThrough, lane, b.select(mask, target.zero(i.type), amount));
  }

  /** A memcpy, memmove or memset of memory with a shadow; of something without one, the destination is cleared. */
  private block(i: InstructionFact, bytes: ValueId, shadow: (pointer: ValueIndex) => ValueId): Block {
    const [destination, source] = i.operands as [number, number];
    const name = calleeOf(this.scope.target.ir, i)?.intrinsic ?? '';
    const isCopy = !name.startsWith('llvm.memset') && this.scope.hasShadow(source);
    return {
      layout: this.layoutOf(i),
      destination: shadow(destination),
      source: isCopy ? shadow(source) : undefined,
      bytes,
      knownBytes: this.knownBytes(i),
      mayOverlap: name.startsWith('llvm.memmove'),
    };
  }

  blockAdjoint(i: InstructionFact, lane: number): void {
    const { b, target } = this.scope;
    const { guards } = this.scope.context;
    const [destination, source] = i.operands as [number, number];
    const whole = this.block(i, this.scope.values.primal(i.operands[2] as number), (pointer) => this.scope.values.shadow(pointer, lane));
    const block = this.access.unlessConstant(b, whole, destination, (pointer) => this.scope.values.primal(pointer));
    if (block.source === undefined || !guards.isNeeded(source)) {
      adjointOfBlock(target, b, block);
      return;
    }
    // Of a constant source the destination is cleared, and nothing is added.
    const isConstant = guards.isConstant(b, { shadow: block.source, primal: this.scope.values.primal(source) });
    adjointOfBlock(target, b, { ...block, bytes: guards.unless(b, isConstant, block.bytes), knownBytes: undefined });
    adjointOfBlock(target, b, { ...block, source: undefined, bytes: guards.onlyIf(b, isConstant, block.bytes), knownBytes: undefined });
  }
}
