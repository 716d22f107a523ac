// What the reverse sweep does at each instruction: whether there is work, what it needs of the primal, what the forward sweep
// writes beside it, and the code that moves adjoints from its result to its operands; by family in reverse-rules.ts,
// reverse-moves.ts and reverse-memory.ts.

import { keptBytes } from '../analysis/bit-moves';
import { holdsFloat } from '../analysis/floats';
import { holdsPointer } from '../analysis/memory-classes';
import type { InstructionFact, ValueIndex } from '../ir/function-ir';
import type { ValueId } from '../llvm/native';
import type { NodeKey } from '../plan/plan';
import { frameKey, shadowKey, valueKey } from '../plan/value-nodes';
import type { Allocator } from './allocators';
import { atomicNeeds, checkAtomic, exchanged } from './atomics';
import { bitNeeds, checkBits, partError } from './bits';
import { hasFloats } from './block-copy';
import { GuardedAccess } from './guarded-access';
import { type MaskedAccess, maskedAccess } from './masked';
import { moveToOuter, tapeFunctionOfCall } from './nested-tapes';
import { calleeOf, isCall, type Operation, type StructureName } from './operation';
import { reductionOf } from './reduction';
import { stopAtForeignCall, zeroReason } from './refusals';
import { ReverseMemory } from './reverse-memory';
import { ReverseMoves } from './reverse-moves';
import { ReverseRules } from './reverse-rules';
import type { ReverseScope } from './reverse-scope';
import { shadowAlign } from './rounded-addresses';

/** Operations that the reverse sweep has nothing to do for. */
const inert: ReadonlySet<Operation['kind']> = new Set([
  'inactive',
  'allocation',
  'deallocation',
  'thrown object',
  'derived pointer',
  'foreign call',
]);

/** Structures whose results alone have adjoints to give. */
const passing: ReadonlySet<StructureName> = new Set(['move', 'integer', 'lanes', 'reduction']);

export class ReverseInstructions {
  private readonly access: GuardedAccess;
  private readonly rules: ReverseRules;
  private readonly moves: ReverseMoves;
  private readonly memory: ReverseMemory;

  constructor(private readonly scope: ReverseScope) {
    this.access = new GuardedAccess(scope);
    this.rules = new ReverseRules(scope, this.access);
    this.moves = new ReverseMoves(scope);
    this.memory = new ReverseMemory(scope, this.access);
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
    const operation = this.scope.context.operations.of(i);
    const touches = isCall(i) && this.touchesActive(i);
    if (inert.has(operation.kind)) return false;
    if (operation.kind === 'rule') return this.scope.isActive(i.index) || (touches && this.rules.outPointers(i, operation.rule).length > 0);
    if (operation.kind === 'structure') {
      if (i.opcode === 'store') return this.memory.movesFloats(i);
      if (i.opcode === 'ret') return i.operands.length > 0 && this.scope.isActive(i.operands[0] as number);
      if (operation.name === 'block copy' || operation.name === 'block set')
        return this.scope.hasShadow(i.operands[0] as number) && hasFloats(this.memory.layoutOf(i));
      if (operation.name === 'integer') checkBits(this.scope.target, i, (value) => this.scope.isActive(value));
      if (this.scope.isActive(i.index) && this.takesPart(i)) throw partError(this.scope.target, i);
      if (operation.name === 'masked') return this.memory.maskedWork(i, touches);
      if (operation.name === 'atomic') {
        checkAtomic(this.scope.target, i, (pointer) => this.scope.hasShadow(pointer));
        if (exchanged(i) === undefined || !this.scope.hasShadow(i.operands[0] as number)) return false;
        this.access.refuseMixed(i, i.operands[0] as number);
        return true;
      }
      if (i.opcode === 'load' && this.scope.isActive(i.index) && this.scope.context.types.isPartOfFloat(i.index))
        throw partError(this.scope.target, i);
      return this.scope.isActive(i.index);
    }
    if (operation.kind === 'defined call') return this.scope.context.calls.hasWork(i);
    if (!touches && !this.scope.isActive(i.index)) return false;
    throw zeroReason(this.scope.target, i, calleeOf(this.scope.target.ir, i));
  }

  /** All that its reverse does is to pass the adjoint of its result on: of zero nothing comes. */
  passesOn(i: InstructionFact): boolean {
    const operation = this.scope.context.operations.of(i);
    if (operation.kind === 'rule') return this.rules.outPointers(i, operation.rule).length === 0;
    if (operation.kind !== 'structure') return false;
    return operation.name === 'memory' ? i.opcode === 'load' && !i.isVolatile : passing.has(operation.name);
  }

  /** A part of a float has an adjoint that does not add up with the others of the float. */
  private takesPart(i: InstructionFact): boolean {
    const kept = keptBytes(this.scope.target.ir, i);
    return kept !== undefined && this.scope.context.types.cutsFloat(i.operands[0] as number, ...kept);
  }

  private touchesActive(call: InstructionFact): boolean {
    return call.operands.slice(0, call.argumentCount).some((operand) => this.scope.isActive(operand) || this.scope.hasShadow(operand));
  }

  needs(i: InstructionFact): NodeKey[] {
    if (!this.hasWork(i)) return [];
    const operation = this.scope.context.operations.of(i);
    if (operation.kind === 'rule') return this.rules.needs(i, operation.rule);
    if (operation.kind === 'defined call') return [frameKey(i.index), ...this.scope.context.calls.shadowedInReverse(i).map(shadowKey)];
    if (operation.kind !== 'structure') return [];
    const [first, second] = i.operands as readonly [number, number];
    switch (operation.name) {
      case 'memory':
        return this.access.addressNeeds(i.opcode === 'load' ? first : second);
      case 'move':
        return this.moves.needs(i);
      case 'block copy':
        return [
          ...this.access.addressNeeds(first),
          ...(this.scope.hasShadow(second) ? this.access.addressNeeds(second) : []),
          valueKey(i.operands[2] as number),
        ];
      case 'block set':
        return [...this.access.addressNeeds(first), valueKey(i.operands[2] as number)];
      case 'masked': {
        const access = maskedAccess(this.scope.target, i) as MaskedAccess;
        return [shadowKey(access.pointer), valueKey(access.mask)];
      }
      case 'integer':
        return bitNeeds(this.scope.target.ir, i).map(valueKey);
      case 'atomic':
        return [shadowKey(first), ...atomicNeeds(i).map(valueKey)];
      case 'reduction': {
        const reduction = reductionOf(this.scope.target, i);
        if (reduction.fold === 'sum') return [];
        if (reduction.fold === 'extremum') return [valueKey(reduction.vector), valueKey(i.index)];
        return [valueKey(reduction.vector), ...(reduction.start === undefined ? [] : [valueKey(reduction.start)])];
      }
      default:
        return [];
    }
  }

  /** Pointers stored into active memory are stored into its shadow too; lifetime marks would end slots too early. */
  forward(i: InstructionFact): void {
    const { target } = this.scope;
    if (isCall(i) && /^llvm\.(lifetime|stack(save|restore))|^bitgrad\.trip/.test(calleeOf(target.ir, i)?.name ?? ''))
      target.retire(i.index);
    const operation = this.scope.context.operations.of(i);
    const tape = isCall(i) ? tapeFunctionOfCall(target.ir, i) : undefined;
    if (tape && tape !== 'defer') moveToOuter(target, i, tape, this.scope.context.outerTape);
    if (operation.kind === 'defined call' && this.hasWork(i)) this.scope.context.calls.augmented(i);
    if (operation.kind === 'foreign call') stopAtForeignCall(target, this.scope.context.activity, i);
    if (operation.kind === 'allocation') this.allocate(i, operation.allocator);
    if (operation.kind === 'deallocation') {
      const isShadowed = this.scope.hasShadow(i.operands[operation.deallocator.pointer] as number);
      if (isShadowed || tape) this.scope.context.allocations.defer(i, operation.deallocator, isShadowed, this.scope.context.outerTape);
    }
    if (operation.kind === 'structure' && operation.name.startsWith('block ')) this.memory.copyShadowPointers(i);
    if (operation.kind === 'structure' && operation.name === 'masked') this.memory.storeMaskedPointers(i);
    if (i.opcode === 'store') {
      const [value, pointer] = i.operands as [number, number];
      const type = target.typeOf(value);
      const isPointer = (holdsPointer(target.ir, type) && !holdsFloat(target.ir, type)) || this.scope.context.types.isAddress(value);
      if (isPointer && this.scope.hasShadow(pointer))
        for (const lane of this.scope.lanes) {
          const stored = this.scope.context.shadows.of(value, lane);
          const shadow = this.scope.context.shadows.of(pointer, lane);
          const b = target.after(i.index);
          const align = shadowAlign(target.ir, i, type);
          b.store(stored, this.access.guardedAddress(b, 'forward', 'sink', pointer, shadow, target.type(type), align), align);
        }
      else if (this.scope.hasShadow(pointer)) this.memory.overwrite(i);
    }
  }

  /** Memory whose address is stored gets its shadow where it is made; any other when its shadow is asked for. */
  private allocate(i: InstructionFact, allocator: Allocator): void {
    if (allocator.out === undefined || !this.scope.hasShadow(i.operands[allocator.out] as number)) return;
    for (const lane of this.scope.lanes) this.scope.context.allocations.storeShadow(i, allocator, lane);
  }

  reverse(i: InstructionFact): void {
    if (!this.hasWork(i)) return;
    const operation = this.scope.context.operations.of(i);
    if (operation.kind === 'rule') for (const lane of this.scope.lanes) this.rules.write(i, operation.rule, lane);
    if (operation.kind === 'defined call') this.call(i);
    if (operation.kind !== 'structure') return;
    for (const lane of this.scope.lanes) {
      switch (operation.name) {
        case 'memory':
          if (i.opcode === 'load') this.memory.load(i, lane);
          else if (i.opcode === 'store') this.memory.store(i, lane);
          break;
        case 'move':
          this.moves.move(i, lane);
          break;
        case 'integer':
          this.moves.word(i, lane);
          break;
        case 'block copy':
        case 'block set':
          this.memory.blockAdjoint(i, lane);
          break;
        case 'masked':
          this.memory.masked(i, maskedAccess(this.scope.target, i) as MaskedAccess, lane);
          break;
        case 'atomic':
          this.memory.atomic(i, lane);
          break;
        case 'lanes':
          this.moves.laneMove(i, lane);
          break;
        case 'reduction':
          this.moves.reduction(i, lane);
      }
    }
  }

  /** r = f(...): f's reverse function is given the adjoint of r and the frame of the call. */
  private call(i: InstructionFact): void {
    const seeds = this.scope.isActive(i.index)
      ? this.scope.lanes.map((lane) => this.scope.adjoints.take(i.index, lane) ?? this.scope.target.zero(i.type))
      : [];
    const shadow = (pointer: ValueIndex, lane: number): ValueId => this.scope.values.shadow(pointer, lane);
    this.scope.context.calls.reverse(this.scope.b, i, this.scope.values.frame(i.index), seeds, shadow, (argument, lane, amount) => {
      this.scope.adjoints.add(argument, lane, amount);
    });
  }
}
