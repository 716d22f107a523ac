// The adjoint of each instruction: what it needs of the primal, and the code that moves adjoints from its result to its
// operands. `needs` and `reverse` of one instruction stand together, so that they are read, and changed, together.

import { bitFlow, keptBytes } from '../analysis/bit-moves';
import { holdsFloat } from '../analysis/floats';
import { type IdleLanes, idleLanes } from '../analysis/idle-lanes';
import { holdsPointer } from '../analysis/memory-classes';
import { constantOf } from '../analysis/types/address';
import { has } from '../analysis/types/kinds';
import type { InstructionFact, ValueIndex } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { TypeId, ValueId } from '../llvm/native';
import type { NodeKey } from '../plan/plan';
import { frameKey, shadowKey, valueKey } from '../plan/value-nodes';
import { type Expr, isZero, type Partial, partsOf, transpose, usesSeed } from '../rules';
import type { Rule } from '../rules/rule';
import type { Adjoints } from './adjoints';
import type { Allocator } from './allocators';
import { adjointAtomic, atomicNeeds, checkAtomic, exchanged } from './atomics';
import { adjointBits, bitNeeds, checkBits, partError } from './bits';
import { adjointOfBlock, type Block, copyPointers, hasFloats, hasPointers } from './block-copy';
import type { CarriedFloats } from './carried-floats';
import { type CopiedLayout, copiedLayout, pointerError } from './copied-layout';
import { ExpressionWriter } from './expressions';
import { addFloats, adjointSum, elementAt, operationType } from './float-data';
import type { Sweep } from './frame';
import { adjointLanes } from './lane-moves';
import { addLanes, type MaskedAccess, maskedAccess, pointerTypeOf, takeLanes } from './masked';
import { moveToOuter, tapeFunctionOfCall } from './nested-tapes';
import { calleeOf, isCall, type Operation } from './operation';
import { adjointAmong, isPointerOrDouble, pointerOrDoubleBytes, shadowAfter } from './pointer-or-double';
import { productPartials, reductionOf, winners } from './reduction';
import { mixedError, stopAtForeignCall, zeroReason } from './refusals';
import type { ReverseContext } from './reverse';
import type { ReverseNodes } from './reverse-nodes';
import type { ReverseValues } from './reverse-values';
import type { Target } from './target';
import { valuesInArms } from './unchosen-arms';

/** Operations that the reverse sweep has nothing to do for. */
const inert: ReadonlySet<Operation['kind']> = new Set([
  'inactive',
  'allocation',
  'deallocation',
  'thrown object',
  'derived pointer',
  'foreign call',
]);

export class ReverseInstructions {
  /** Set before anything is written; `needs` and `hasWork` do without. */
  values!: ReverseValues;
  private readonly target: Target;

  constructor(
    private readonly context: ReverseContext,
    private readonly b: Builder,
    private readonly adjoints: Adjoints,
    private readonly nodes: ReverseNodes,
    private readonly carried: CarriedFloats,
  ) {
    this.target = context.target;
  }

  private isActive(value: ValueIndex): boolean {
    return this.context.activity.isActive(value);
  }
  private hasShadow(pointer: ValueIndex): boolean {
    return this.context.activity.hasShadow(pointer);
  }
  private get lanes(): number[] {
    return Array.from({ length: this.context.width }, (_, lane) => lane);
  }

  /** Data whose adjoint a store takes from memory: floats, integers that carry one, and what may overwrite one. */
  private movesFloats(store: InstructionFact): boolean {
    const [value, pointer] = store.operands as readonly [number, number];
    if (!this.hasShadow(pointer)) return false;
    const { ir } = this.target;
    const type = this.target.typeOf(value);
    if (holdsFloat(ir, type) || this.isActive(value)) return true;
    const bytes = ir.types[type]?.storeBytes ?? 0;
    return holdsPointer(ir, type) ? this.context.types.touchesFloat(pointer, bytes) : !this.context.types.holdsNoFloat(pointer, bytes);
  }

  /** Whether the reverse sweep does anything at this instruction; refuses active operations without a derivative. */
  hasWork(i: InstructionFact): boolean {
    let answer = this.work.get(i.index);
    if (answer === undefined) {
      answer = this.findWork(i);
      this.work.set(i.index, answer);
    }
    return answer;
  }
  private readonly work = new Map<ValueIndex, boolean>();

  private findWork(i: InstructionFact): boolean {
    const operation = this.context.operations.of(i);
    const touches = isCall(i) && this.touchesActive(i);
    if (inert.has(operation.kind)) return false;
    if (operation.kind === 'rule') return this.isActive(i.index) || (touches && this.outPointers(i, operation.rule).length > 0);
    if (operation.kind === 'structure') {
      if (i.opcode === 'store') return this.movesFloats(i);
      if (i.opcode === 'ret') return i.operands.length > 0 && this.isActive(i.operands[0] as number);
      if (operation.name === 'block copy' || operation.name === 'block set')
        return this.hasShadow(i.operands[0] as number) && hasFloats(this.layoutOf(i));
      if (operation.name === 'integer') checkBits(this.target, i, (value) => this.isActive(value));
      if (this.isActive(i.index) && this.takesPart(i)) throw partError(this.target, i);
      if (operation.name === 'masked') return this.maskedWork(i, touches);
      if (operation.name === 'atomic') {
        checkAtomic(this.target, i, (pointer) => this.hasShadow(pointer));
        if (exchanged(i) === undefined || !this.hasShadow(i.operands[0] as number)) return false;
        this.refuseMixed(i, i.operands[0] as number);
        return true;
      }
      if (i.opcode === 'load' && this.isActive(i.index) && this.context.types.isPartOfFloat(i.index)) throw partError(this.target, i);
      return this.isActive(i.index);
    }
    if (operation.kind === 'defined call') return this.context.calls.hasWork(i);
    if (!touches && !this.isActive(i.index)) return false;
    throw zeroReason(this.target, i, calleeOf(this.target.ir, i));
  }

  /** A part of a float has an adjoint that does not add up with the others of the float. */
  private takesPart(i: InstructionFact): boolean {
    const kept = keptBytes(this.target.ir, i);
    return kept !== undefined && this.context.types.cutsFloat(i.operands[0] as number, ...kept);
  }

  private touchesActive(call: InstructionFact): boolean {
    return call.operands.slice(0, call.argumentCount).some((operand) => this.isActive(operand) || this.hasShadow(operand));
  }

  private maskedWork(i: InstructionFact, touches: boolean): boolean {
    const access = maskedAccess(this.target, i);
    if (!access && (touches || this.isActive(i.index))) throw zeroReason(this.target, i, calleeOf(this.target.ir, i));
    if (!access) return false;
    if (access.value === undefined ? this.isActive(i.index) : this.hasShadow(access.pointer)) this.refuseMixed(i, access.pointer);
    return access.value === undefined ? this.isActive(i.index) : this.hasShadow(access.pointer);
  }

  /** Pointer operands through which a rule's operation writes floats into active memory. */
  private outPointers(i: InstructionFact, rule: Rule): number[] {
    return rule.results.flatMap((place) =>
      place.at === 'operand' && place.kind === 'float' && this.hasShadow(i.operands[place.operand] as number) ? [place.operand] : [],
    );
  }

  // ---- needs

  needs(i: InstructionFact): NodeKey[] {
    if (!this.hasWork(i)) return [];
    const operation = this.context.operations.of(i);
    if (operation.kind === 'rule') return this.ruleNeeds(i, operation.rule);
    if (operation.kind === 'defined call') return [frameKey(i.index), ...this.context.calls.shadowedInReverse(i).map(shadowKey)];
    if (operation.kind !== 'structure') return [];
    const [first, second] = i.operands as readonly [number, number];
    switch (operation.name) {
      case 'memory':
        return this.addressNeeds(i.opcode === 'load' ? first : second);
      case 'move':
        return this.moveNeeds(i);
      case 'block copy':
        return [
          ...this.addressNeeds(first),
          ...(this.hasShadow(second) ? this.addressNeeds(second) : []),
          valueKey(i.operands[2] as number),
        ];
      case 'block set':
        return [...this.addressNeeds(first), valueKey(i.operands[2] as number)];
      case 'masked': {
        const access = maskedAccess(this.target, i) as MaskedAccess;
        return [shadowKey(access.pointer), valueKey(access.mask)];
      }
      case 'integer':
        return bitNeeds(this.target.ir, i).map(valueKey);
      case 'atomic':
        return [shadowKey(first), ...atomicNeeds(i).map(valueKey)];
      case 'reduction': {
        const reduction = reductionOf(this.target, i);
        if (reduction.fold === 'sum') return [];
        if (reduction.fold === 'extremum') return [valueKey(reduction.vector), valueKey(i.index)];
        return [valueKey(reduction.vector), ...(reduction.start === undefined ? [] : [valueKey(reduction.start)])];
      }
      default:
        return [];
    }
  }

  /** A guard compares the shadow with the pointer itself. */
  private addressNeeds(pointer: ValueIndex): NodeKey[] {
    return this.context.guards.isNeeded(pointer) ? [shadowKey(pointer), valueKey(pointer)] : [shadowKey(pointer)];
  }

  private moveNeeds(i: InstructionFact): NodeKey[] {
    if (i.opcode === 'select') return [valueKey(i.operands[0] as number)];
    if (i.opcode === 'extractelement') return [valueKey(i.operands[1] as number)];
    if (i.opcode === 'insertelement') return [valueKey(i.operands[2] as number)];
    return [];
  }

  /**
   * The transposed partial. Where the result goes into an arm that may not have been chosen (`c ? x / z : y`, which LLVM
   * makes a select of), its adjoint is then zero, and zero times an infinite partial would be NaN: zero stays zero there.
   */
  private transposed(i: InstructionFact, partial: Partial): Expr {
    this.arms ??= valuesInArms(this.target.ir, this.context.operations);
    const meetsIdle = this.isIdle(i.index) || i.operands.some((operand) => this.isIdle(operand));
    return transpose(partial, this.context.strongZero || this.arms.has(i.index) || meetsIdle);
  }
  private arms: ReadonlySet<ValueIndex> | undefined;

  /** Lanes that nobody reads have a zero adjoint, and must not turn it into poison either. */
  private isIdle(value: ValueIndex): boolean {
    this.idle ??= idleLanes(this.target.ir);
    return this.idle.has(value);
  }
  private idle: IdleLanes | undefined;

  private ruleNeeds(i: InstructionFact, rule: Rule): NodeKey[] {
    const keys = this.outPointers(i, rule).flatMap((position) => this.addressNeeds(i.operands[position] as number));
    for (const row of rule.partials)
      for (const [position, partial] of row.entries())
        if (!isZero(partial) && this.isActive(i.operands[position] as number))
          keys.push(...this.nodes.seedFree(i, rule, this.transposed(i, partial)));
    return keys;
  }

  // ---- the forward sweep's part

  /** Pointers stored into active memory are stored into its shadow too; lifetime marks would end slots too early. */
  forward(i: InstructionFact): void {
    const { target } = this;
    if (isCall(i) && /^llvm\.(lifetime|stack(save|restore))|^bitgrad\.trip/.test(calleeOf(target.ir, i)?.name ?? ''))
      target.retire(i.index);
    const operation = this.context.operations.of(i);
    const tape = isCall(i) ? tapeFunctionOfCall(target.ir, i) : undefined;
    if (tape && tape !== 'defer') moveToOuter(target, i, tape, this.context.outerTape);
    if (operation.kind === 'defined call' && this.hasWork(i)) this.context.calls.augmented(i);
    if (operation.kind === 'foreign call') stopAtForeignCall(target, this.context.activity, i);
    if (operation.kind === 'allocation') this.allocate(i, operation.allocator);
    if (operation.kind === 'deallocation') {
      const isShadowed = this.hasShadow(i.operands[operation.deallocator.pointer] as number);
      if (isShadowed || tape) this.context.allocations.defer(i, operation.deallocator, isShadowed, this.context.outerTape);
    }
    if (operation.kind === 'structure' && operation.name.startsWith('block ')) this.copyShadowPointers(i);
    if (i.opcode === 'store') {
      const [value, pointer] = i.operands as [number, number];
      const type = target.typeOf(value);
      const isPointer = (holdsPointer(target.ir, type) && !holdsFloat(target.ir, type)) || this.context.types.isAddress(value);
      if (isPointer && this.hasShadow(pointer))
        for (const lane of this.lanes) {
          const stored = this.context.shadows.of(value, lane);
          const shadow = this.context.shadows.of(pointer, lane);
          const b = target.after(i.index);
          b.store(stored, this.guardedAddress(b, 'forward', 'sink', pointer, shadow, target.type(type), i.align), i.align);
        }
      else if (this.hasShadow(pointer)) this.overwrite(i);
    }
  }

  /** A float, or a word that is one at some time, is put where a pointer may have been: see pointer-or-double.ts. */
  private overwrite(i: InstructionFact): void {
    const { target } = this;
    const { types, shadows } = this.context;
    const [value, pointer] = i.operands as [number, number];
    const bytes = target.ir.types[target.typeOf(value)]?.storeBytes ?? 0;
    if (!types.mayHoldPointer(pointer, bytes) || !types.touchesFloat(pointer, bytes)) return;
    const isFloat = holdsFloat(target.ir, target.typeOf(value));
    // A narrow number ends whatever was there before; what is put there next clears what is left of a shadow.
    if (!isFloat && !this.isActive(value) && bytes < pointerOrDoubleBytes) return;
    const isWord = !isFloat && types.carriesPointer(value);
    const { head, body } = types.memory([pointer], bytes);
    const pieces = [...head, ...body].filter(({ kinds }) => has(kinds, 'pointer'));
    if (!pieces.every(isPointerOrDouble) || (isWord && bytes > pointerOrDoubleBytes)) throw pointerError(target, i, pieces);
    for (const lane of this.lanes)
      for (const { offset } of pieces) {
        const given = isWord ? shadows.of(value, lane) : target.zero64;
        const shadow = shadows.of(pointer, lane);
        const b = target.after(i.index);
        const address = this.guardedAddress(b, 'forward', 'sink', pointer, shadow, target.type(target.typeOf(value)), i.align);
        const place = b.gep(target.i8, address, [target.int64(offset)]);
        b.store(shadowAfter(target, b, given, b.load(target.i64, place, 1)), place, 1);
      }
  }

  private copyShadowPointers(i: InstructionFact): void {
    if (!this.hasShadow(i.operands[0] as number) || !hasPointers(this.layoutOf(i))) return;
    for (const lane of this.lanes) {
      const block = this.block(i, this.target.primal(i.operands[2] as number), (pointer) => this.context.shadows.of(pointer, lane));
      const b = this.target.after(i.index);
      copyPointers(
        this.target,
        b,
        this.unlessConstant(b, block, i.operands[0] as number, (pointer) => this.target.primal(pointer)),
      );
    }
  }

  /** Memory whose address is stored gets its shadow where it is made; any other when its shadow is asked for. */
  private allocate(i: InstructionFact, allocator: Allocator): void {
    if (allocator.out === undefined || !this.hasShadow(i.operands[allocator.out] as number)) return;
    for (const lane of this.lanes) this.context.allocations.storeShadow(i, allocator, lane);
  }

  // ---- the reverse sweep's part

  reverse(i: InstructionFact): void {
    if (!this.hasWork(i)) return;
    const operation = this.context.operations.of(i);
    if (operation.kind === 'rule') for (const lane of this.lanes) this.rule(i, operation.rule, lane);
    if (operation.kind === 'defined call') this.call(i);
    if (operation.kind !== 'structure') return;
    for (const lane of this.lanes) {
      switch (operation.name) {
        case 'memory':
          if (i.opcode === 'load') this.load(i, lane);
          else if (i.opcode === 'store') this.store(i, lane);
          break;
        case 'move':
          this.move(i, lane);
          break;
        case 'integer':
          this.word(i, lane);
          break;
        case 'block copy':
        case 'block set':
          this.blockAdjoint(i, lane);
          break;
        case 'masked':
          this.masked(i, maskedAccess(this.target, i) as MaskedAccess, lane);
          break;
        case 'atomic':
          this.atomic(i, lane);
          break;
        case 'lanes':
          this.laneMove(i, lane);
          break;
        case 'reduction':
          this.reduction(i, lane);
      }
    }
  }

  /** r = f(...): f's reverse function is given the adjoint of r and the frame of the call. */
  private call(i: InstructionFact): void {
    const seeds = this.isActive(i.index) ? this.lanes.map((lane) => this.adjoints.take(i.index, lane) ?? this.target.zero(i.type)) : [];
    const shadow = (pointer: ValueIndex, lane: number): ValueId => this.values.shadow(pointer, lane);
    this.context.calls.reverse(this.b, i, this.values.frame(i.index), seeds, shadow, (argument, lane, amount) => {
      this.adjoints.add(argument, lane, amount);
    });
  }

  /** Where an access through a pointer's shadow goes in the reverse sweep. */
  private address(pointer: ValueIndex, lane: number, use: 'sink' | 'zero', type: TypeId, align: number): ValueId {
    return this.guardedAddress(this.b, 'reverse', use, pointer, this.values.shadow(pointer, lane), type, align);
  }

  private guardedAddress(
    b: Builder,
    sweep: Sweep,
    use: 'sink' | 'zero',
    pointer: ValueIndex,
    shadow: ValueId,
    type: TypeId,
    align: number,
  ): ValueId {
    const { guards } = this.context;
    if (!guards.isNeeded(pointer)) return shadow;
    const primal = sweep === 'forward' ? this.target.primal(pointer) : this.values.primal(pointer);
    return guards.address(b, sweep, use, { shadow, primal, type, align });
  }

  /** No guard is known for the access: an error where one is needed. */
  private refuseMixed(i: InstructionFact, pointer: ValueIndex): void {
    if (this.context.guards.isNeeded(pointer)) throw mixedError(this.target, i);
  }

  /** x = load p: the shadow of *p gains the adjoint of x. */
  private load(i: InstructionFact, lane: number): void {
    const amount = this.adjoints.take(i.index, lane);
    if (amount === undefined) return;
    const address = this.address(i.operands[0] as number, lane, 'sink', this.target.type(i.type), i.align);
    const before = this.b.load(this.target.type(i.type), address, i.align, i.isVolatile);
    this.b.store(
      this.carried.sum(this.b, i.index, before, amount, this.context.strictMath ? 0 : adjointSum),
      address,
      i.align,
      i.isVolatile,
    );
  }

  /** store x, p: the adjoint of x gains the shadow of *p, which is cleared: the cell's old contents are another value's. */
  private store(i: InstructionFact, lane: number): void {
    const [value, pointer] = i.operands as [number, number];
    const type = this.target.typeOf(value);
    const address = this.address(pointer, lane, 'zero', this.target.type(type), i.align);
    if (this.isActive(value))
      this.adjoints.add(value, lane, this.taken(value, this.b.load(this.target.type(type), address, i.align, i.isVolatile)));
    this.b.store(this.target.zero(type), address, i.align, i.isVolatile);
  }

  /** What a store's place has for the value: of a word that is a pointer at some time, the double's adjoint. */
  private taken(value: ValueIndex, found: ValueId): ValueId {
    const [piece] = this.context.types.value(value);
    const isWord = !holdsFloat(this.target.ir, this.target.typeOf(value));
    return isWord && piece && isPointerOrDouble(piece) ? adjointAmong(this.target, this.b, found) : found;
  }

  /** Bits of floats go back the way they came. */
  private word(i: InstructionFact, lane: number): void {
    const amount = this.adjoints.take(i.index, lane);
    if (amount === undefined) return;
    i.operands.forEach((operand, position) => {
      if (!this.isActive(operand) || !bitFlow(this.target.ir, i).through.includes(position)) return;
      const given = adjointBits(this.target, this.b, i, position, amount, (value) => this.values.primal(value));
      this.adjoints.add(operand, lane, given);
    });
  }

  /** What was in memory gets what its cell and the result had; the cell's adjoint is kept as that of the value written. */
  private atomic(i: InstructionFact, lane: number): void {
    const { b, target } = this;
    const value = i.operands[exchanged(i)?.[0] as number] as number;
    const isWritten = this.isActive(value);
    const type = target.typeOf(value);
    const taken = this.isActive(i.index) ? this.adjoints.take(i.index, lane) : undefined;
    const found = taken !== undefined && i.opcode === 'cmpxchg' ? b.extractValue(taken, [0]) : taken;
    const given = adjointAtomic(target, b, i, {
      address: this.values.shadow(i.operands[0] as number, lane),
      old: found,
      zero: target.zero(type),
      primal: (index) => this.values.primal(index),
      sum: (left, right) => (isWritten ? this.carried.sum(b, value, left, right, 0) : addFloats(target, b, type, left, right)),
    });
    if (isWritten) this.adjoints.add(value, lane, given);
  }

  private laneMove(i: InstructionFact, lane: number): void {
    const amount = this.adjoints.take(i.index, lane);
    if (amount === undefined) return;
    i.operands.slice(0, i.argumentCount).forEach((operand, position) => {
      if (this.isActive(operand)) this.adjoints.add(operand, lane, adjointLanes(this.target, this.b, i, position, amount));
    });
  }

  private masked(i: InstructionFact, access: MaskedAccess, lane: number): void {
    const { b, target } = this;
    const shadow = this.values.shadow(access.pointer, lane);
    const mask = this.values.primal(access.mask);
    const pointerType = pointerTypeOf(target, i, access);
    if (access.value !== undefined) {
      const taken = takeLanes(target, b, access, shadow, mask, target.zero(target.typeOf(access.value)), pointerType);
      this.adjoints.add(access.value, lane, taken);
      return;
    }
    const amount = this.adjoints.take(i.index, lane);
    if (amount === undefined) return;
    addLanes(target, b, access, shadow, mask, amount, pointerType);
    if (access.passThrough !== undefined) this.adjoints.add(access.passThrough, lane, b.select(mask, target.zero(i.type), amount));
  }

  private move(i: InstructionFact, lane: number): void {
    const amount = this.adjoints.take(i.index, lane);
    if (amount === undefined) return;
    const { b, target } = this;
    const operand = (position: number): ValueIndex => i.operands[position] as number;
    const give = (position: number, value: () => ValueId): void => {
      if (this.isActive(operand(position))) this.adjoints.add(operand(position), lane, value());
    };
    const zeroOf = (value: ValueIndex): ValueId => target.zero(target.typeOf(value));
    switch (i.opcode) {
      case 'select': {
        const condition = (): ValueId => {
          const primal = this.values.primal(operand(0));
          return this.isIdle(operand(0)) ? b.freeze(primal) : primal;
        };
        give(1, () => b.select(condition(), amount, zeroOf(i.index)));
        give(2, () => b.select(condition(), zeroOf(i.index), amount));
        return;
      }
      case 'freeze':
        give(0, () => amount);
        return;
      case 'bitcast':
        give(0, () => b.cast('bitcast', amount, target.type(target.typeOf(operand(0)))));
        return;
      case 'extractelement':
        give(0, () => b.insertElement(zeroOf(operand(0)), amount, this.values.primal(operand(1))));
        return;
      case 'insertelement':
        give(1, () => b.extractElement(amount, this.values.primal(operand(2))));
        give(0, () => b.insertElement(amount, target.zero(target.typeOf(operand(1))), this.values.primal(operand(2))));
        return;
      case 'shufflevector':
        for (const position of [0, 1]) give(position, () => this.unshuffle(i, position, amount));
        return;
      case 'extractvalue':
        give(0, () => b.insertValue(zeroOf(operand(0)), amount, i.indices));
        return;
      case 'insertvalue':
        give(1, () => b.extractValue(amount, i.indices));
        give(0, () => b.insertValue(amount, target.zero(elementAt(target.ir, i.type, i.indices)), i.indices));
    }
  }

  /** Lane k of the result came from lane mask[k] of the two operands together. */
  private unshuffle(i: InstructionFact, position: number, amount: ValueId): ValueId {
    const { b, target } = this;
    const { native } = target;
    const operand = i.operands[position] as number;
    const lanes = target.ir.types[target.typeOf(operand)]?.count ?? 0;
    const sums: (ValueId | undefined)[] = new Array(lanes).fill(undefined);
    i.indices.forEach((from, k) => {
      const lane = from - position * lanes;
      if (from < 0 || lane < 0 || lane >= lanes) return;
      const part = b.extractElement(amount, native.constInt(target.i32, k));
      sums[lane] = sums[lane] === undefined ? part : this.carried.sumLane(b, operand, lane, sums[lane] as ValueId, part);
    });
    return sums.reduce<ValueId>(
      (vector, sum, lane) => (sum === undefined ? vector : b.insertElement(vector, sum, native.constInt(target.i32, lane))),
      target.zero(target.typeOf(operand)),
    );
  }

  private rule(i: InstructionFact, rule: Rule, lane: number): void {
    const seeds = this.resultAdjoints(i, rule, lane);
    const operation = operationType(this.target, i);
    if (!operation) return;
    rule.results.forEach((_, r) => {
      const seed = seeds[r];
      if (seed === undefined) return;
      for (const [position, partial] of (rule.partials[r] ?? []).entries()) {
        const operand = i.operands[position] as number;
        if (isZero(partial) || !this.isActive(operand)) continue;
        const expression = this.transposed(i, partial);
        const memo = new Map<Expr, ValueId>();
        this.fillKnown(i, rule, expression, memo);
        const writer = new ExpressionWriter(
          this.target,
          this.b,
          operation,
          { operand: (index) => this.values.primal(i.operands[index] as number), result: () => this.values.primal(i.index), seed },
          this.target.type(this.target.typeOf(operand)),
          (because) => {
            throw this.target.error('no-rule', `the derivative of \`${rule.name}\` cannot be computed in ${operation.kind}`, i, {
              because,
            });
          },
          memo,
        );
        this.adjoints.add(operand, lane, writer.write(expression));
      }
    });
  }

  /** Puts the planned seed-free parts of an expression into the writer's memory. */
  private fillKnown(i: InstructionFact, rule: Rule, expression: Expr, memo: Map<Expr, ValueId>): void {
    const visit = (part: unknown): void => {
      const node = part as Expr;
      if ('domain' in node && !usesSeed(node)) {
        const key = this.nodes.expressionKey(i, rule, node);
        if (key !== undefined) memo.set(node, this.values.expression(key));
      } else for (const inner of partsOf(node)) visit(inner);
    };
    visit(expression);
  }

  /** The adjoint of each result: of the value, of a field of it, or taken from the shadow behind an out pointer. */
  private resultAdjoints(i: InstructionFact, rule: Rule, lane: number): (ValueId | undefined)[] {
    const { b, target } = this;
    const whole = this.isActive(i.index) ? this.adjoints.take(i.index, lane) : undefined;
    return rule.results.map((place) => {
      if (place.kind !== 'float') return undefined;
      if (place.at === 'value') return whole;
      if (place.at === 'field') return whole === undefined ? undefined : b.extractValue(whole, [place.field]);
      const pointer = i.operands[place.operand] as number;
      const operation = operationType(target, i);
      if (!operation || !this.hasShadow(pointer)) return undefined;
      const address = this.address(pointer, lane, 'zero', operation.type, 0);
      const taken = b.load(operation.type, address);
      b.store(target.native.constNull(operation.type), address);
      return taken;
    });
  }

  /** What a copied or set block consists of. */
  private layoutOf(i: InstructionFact): CopiedLayout {
    let layout = this.layouts.get(i.index);
    if (!layout) {
      const [destination, source] = i.operands as [number, number];
      const isCopy = this.context.operations.of(i).kind === 'structure' && holdsPointer(this.target.ir, this.target.typeOf(source));
      const bytes = this.knownBytes(i);
      const found = this.context.types.memory(isCopy ? [destination, source] : [destination], bytes);
      layout = copiedLayout(this.target, found, i, bytes === undefined);
      this.layouts.set(i.index, layout);
    }
    return layout;
  }
  private readonly layouts = new Map<ValueIndex, CopiedLayout>();

  private knownBytes(i: InstructionFact): number | undefined {
    return constantOf(this.target.ir, i.operands[2] as number);
  }

  /** A memcpy, memmove or memset of memory with a shadow; of something without one, the destination is cleared. */
  private block(i: InstructionFact, bytes: ValueId, shadow: (pointer: ValueIndex) => ValueId): Block {
    const [destination, source] = i.operands as [number, number];
    const name = calleeOf(this.target.ir, i)?.intrinsic ?? '';
    const isCopy = !name.startsWith('llvm.memset') && this.hasShadow(source);
    return {
      layout: this.layoutOf(i),
      destination: shadow(destination),
      source: isCopy ? shadow(source) : undefined,
      bytes,
      knownBytes: this.knownBytes(i),
      mayOverlap: name.startsWith('llvm.memmove'),
    };
  }

  private blockAdjoint(i: InstructionFact, lane: number): void {
    const { b, target } = this;
    const { guards } = this.context;
    const [destination, source] = i.operands as [number, number];
    const whole = this.block(i, this.values.primal(i.operands[2] as number), (pointer) => this.values.shadow(pointer, lane));
    const block = this.unlessConstant(b, whole, destination, (pointer) => this.values.primal(pointer));
    if (block.source === undefined || !guards.isNeeded(source)) {
      adjointOfBlock(target, b, block);
      return;
    }
    // Of a constant source the destination is cleared, and nothing is added.
    const isConstant = guards.isConstant(b, { shadow: block.source, primal: this.values.primal(source) });
    adjointOfBlock(target, b, { ...block, bytes: guards.unless(b, isConstant, block.bytes), knownBytes: undefined });
    adjointOfBlock(target, b, { ...block, source: undefined, bytes: guards.onlyIf(b, isConstant, block.bytes), knownBytes: undefined });
  }

  /** The block without any bytes where its destination is constant. */
  private unlessConstant(b: Builder, block: Block, destination: ValueIndex, primal: (pointer: ValueIndex) => ValueId): Block {
    const { guards } = this.context;
    if (!guards.isNeeded(destination)) return block;
    const isConstant = guards.isConstant(b, { shadow: block.destination, primal: primal(destination) });
    return { ...block, bytes: guards.unless(b, isConstant, block.bytes), knownBytes: undefined };
  }

  private reduction(i: InstructionFact, lane: number): void {
    const amount = this.adjoints.take(i.index, lane);
    if (amount === undefined) return;
    const { b, target } = this;
    const { native } = target;
    const reduction = reductionOf(target, i);
    const collect = (part: (k: number) => ValueId): ValueId => {
      let vector = target.zero(target.typeOf(reduction.vector));
      for (let k = 0; k < reduction.lanes; k++) vector = b.insertElement(vector, part(k), native.constInt(target.i32, k));
      return vector;
    };
    if (reduction.fold === 'sum') {
      if (reduction.start !== undefined) this.adjoints.add(reduction.start, lane, amount);
      this.adjoints.add(
        reduction.vector,
        lane,
        collect(() => amount),
      );
    } else if (reduction.fold === 'product') {
      const start = reduction.start === undefined ? native.constFloat(target.type(i.type), 1) : this.values.primal(reduction.start);
      const partials = productPartials(target, b, start, this.values.primal(reduction.vector), reduction.lanes);
      if (reduction.start !== undefined) this.adjoints.add(reduction.start, lane, b.fmul(amount, partials.start));
      this.adjoints.add(
        reduction.vector,
        lane,
        collect((k) => b.fmul(amount, partials.lanes[k] as ValueId)),
      );
    } else {
      const wins = winners(target, b, this.values.primal(reduction.vector), this.values.primal(i.index), reduction.lanes);
      this.adjoints.add(
        reduction.vector,
        lane,
        collect((k) => b.select(wins[k] as ValueId, amount, target.zero(i.type))),
      );
    }
  }
}
