// Forward mode: tangents beside the primal. One walk over the blocks; every instruction gets its tangents right after
// itself, header phis first get empty tangent phis that are filled at the end.

import type { Activity } from '../analysis/activity';
import { holdsFloat, isFloatOrVector } from '../analysis/floats';
import { holdsPointer } from '../analysis/memory-classes';
import { constantOf } from '../analysis/types/address';
import type { Types } from '../analysis/types/types';
import type { InstructionFact, ValueFact, ValueIndex } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { TypeId, ValueId } from '../llvm/native';
import { apply, isZero } from '../rules';
import type { Rule } from '../rules/rule';
import type { Allocations } from './allocations';
import { checkAtomic, exchanged, tangentAtomic } from './atomics';
import { checkBits, tangentBits } from './bits';
import { hasFloats, hasPointers } from './block-copy';
import { copiedLayout } from './copied-layout';
import { errorOf, weightedError } from './error-estimate';
import { ExpressionWriter } from './expressions';
import { elementAt, operationType } from './float-data';
import type { Guards } from './guards';
import { tangentLanes } from './lane-moves';
import { maskedAccess, repeatOn, storesPointers } from './masked';
import { calleeOf, isCall, type Operations } from './operation';
import { tangentReduction } from './reduction';
import { mixedError, stopAtForeignCall, zeroReason } from './refusals';
import type { Shadows } from './shadows';
import type { Target } from './target';

export interface ForwardContext {
  readonly target: Target;
  readonly activity: Activity;
  readonly operations: Operations;
  readonly types: Types;
  readonly shadows: Shadows;
  readonly width: number;
  /** Zero tangents stay zero whatever the partials are. */
  readonly strongZero: boolean;
  /** Absolute errors are carried in the place of tangents: error-estimate.ts. */
  readonly carriesErrors: boolean;
  readonly allocations: Allocations;
  readonly guards: Guards;
  /** Tangents of active scalar arguments, per lane. */
  readonly tangentArguments: ReadonlyMap<ValueIndex, readonly ValueId[]>;
  /** Calls the forward derivative of a function of the module in place of a call; returns the tangents of its result. */
  callDerivative(call: InstructionFact, tangents: (value: ValueIndex) => readonly ValueId[]): readonly ValueId[];
  /** The callee touches global variables that hold active data. */
  touchesGlobals(call: InstructionFact): boolean;
  /** Stores value and tangents of the function, where it returns. */
  storeResult(ret: InstructionFact, tangents: readonly ValueId[]): void;
}

export class ForwardSweep {
  private readonly tangents = new Map<ValueIndex, readonly ValueId[]>();
  private readonly target: Target;

  constructor(private readonly context: ForwardContext) {
    this.target = context.target;
  }

  write(): void {
    const { ir } = this.target;
    for (const [argument, tangents] of this.context.tangentArguments) this.tangents.set(argument, tangents);
    const instructions = ir.order.flatMap((block) => ir.blocks[block]?.instructions ?? []).map((i) => ir.values[i] as InstructionFact);
    for (const i of instructions) if (this.context.operations.of(i).kind === 'defined call') this.target.openGap(i.index);
    const phis = instructions.filter((i) => i.opcode === 'phi' && this.context.activity.isActive(i.index));
    for (const phi of phis)
      this.tangents.set(
        phi.index,
        this.lanes(() => this.target.forward.before(this.target.primal(phi.index)).phi(this.target.type(phi.type))),
      );
    for (const instruction of instructions) if (instruction.opcode !== 'phi') this.instruction(instruction);
    for (const phi of phis) this.fill(phi);
    this.context.shadows.complete();
  }

  private lanes(make: (lane: number) => ValueId): ValueId[] {
    return Array.from({ length: this.context.width }, (_, lane) => make(lane));
  }

  /** The tangents of a value; zeros for an inactive one. */
  private tangentsOf = (value: ValueIndex): readonly ValueId[] => {
    const known = this.tangents.get(value);
    if (known) return known;
    const fact = this.target.ir.values[value] as ValueFact;
    // The inactive parts of an aggregate (integers, pointers) travel in its tangent too.
    const isPlain =
      isFloatOrVector(this.target.ir, fact.type) ||
      this.target.ir.types[fact.type]?.kind === 'integer' ||
      !holdsPointer(this.target.ir, fact.type);
    const zero = isPlain ? this.target.zero(fact.type) : this.target.primal(value);
    return this.lanes(() => zero);
  };

  private fill(phi: InstructionFact): void {
    phi.operands.forEach((operand, i) => {
      const block = this.target.block(phi.blocks[i] as number);
      const inputs = this.tangentsOf(operand);
      for (const [lane, tangent] of (this.tangents.get(phi.index) as readonly ValueId[]).entries())
        this.target.forward.addIncoming(tangent, inputs[lane] as ValueId, block);
    });
  }

  private instruction(i: InstructionFact): void {
    const { activity, operations } = this.context;
    const operation = operations.of(i);
    if (operation.kind === 'structure') return this.structure(i, operation.name);
    if (operation.kind === 'inactive' || operation.kind === 'thrown object' || operation.kind === 'derived pointer') return;
    if (operation.kind === 'allocation') {
      const { out } = operation.allocator;
      if (out !== undefined && activity.hasShadow(i.operands[out] as number))
        for (let lane = 0; lane < this.context.width; lane++) this.context.allocations.storeShadow(i, operation.allocator, lane);
      return;
    }
    if (operation.kind === 'deallocation') {
      if (activity.hasShadow(i.operands[operation.deallocator.pointer] as number)) this.context.allocations.free(i, operation.deallocator);
      return;
    }
    const touchesActive =
      isCall(i) && i.operands.slice(0, i.argumentCount).some((operand) => activity.isActive(operand) || activity.hasShadow(operand));
    if (operation.kind === 'foreign call') {
      stopAtForeignCall(this.target, activity, i);
      return;
    }
    if (operation.kind === 'rule') {
      if (activity.isActive(i.index) || touchesActive) this.rule(i, operation.rule);
    } else if (operation.kind === 'defined call') {
      const returnsShadow = activity.hasShadow(i.index);
      if (activity.isActive(i.index) || touchesActive || returnsShadow || this.context.touchesGlobals(i)) {
        const tangents = this.context.callDerivative(i, this.tangentsOf);
        // A result that is not active has none: its tangent is zero like that of any inactive value.
        if (tangents.length > 0) this.tangents.set(i.index, tangents);
      }
    } else if (activity.isActive(i.index) || touchesActive) throw zeroReason(this.target, i, calleeOf(this.target.ir, i));
  }

  private structure(i: InstructionFact, name: string): void {
    const { activity } = this.context;
    switch (name) {
      case 'memory':
        if (i.opcode === 'load' && activity.isActive(i.index)) this.load(i);
        if (i.opcode === 'store' && activity.hasShadow(i.operands[1] as number)) this.store(i);
        return;
      case 'move':
        if (activity.isActive(i.index)) this.move(i);
        return;
      case 'control':
        if (i.opcode === 'ret') this.context.storeResult(i, i.operands.length ? this.tangentsOf(i.operands[0] as number) : []);
        return;
      case 'integer':
        checkBits(this.target, i, (value) => activity.isActive(value));
        if (activity.isActive(i.index)) this.bits(i);
        return;
      case 'block copy':
        if (activity.hasShadow(i.operands[0] as number)) this.blockCopy(i);
        return;
      case 'block set':
        if (activity.hasShadow(i.operands[0] as number)) this.blockSet(i);
        return;
      case 'reduction':
        if (activity.isActive(i.index)) this.set(i, tangentReduction(this.target, i, this.context.width, this.tangentsOf));
        return;
      case 'masked':
        this.masked(i);
        return;
      case 'atomic':
        this.atomic(i);
        return;
      case 'lanes':
        if (activity.isActive(i.index)) this.set(i, tangentLanes(this.target, i, this.context.width, this.tangentsOf));
        return;
      default:
        if (activity.isActive(i.index) || i.operands.some((operand) => activity.isActive(operand)))
          throw zeroReason(this.target, i, calleeOf(this.target.ir, i));
    }
  }

  private bits(i: InstructionFact): void {
    const tangents = i.operands.map((operand) => (this.context.activity.isActive(operand) ? this.tangentsOf(operand) : undefined));
    this.set(
      i,
      this.lanes((lane) => tangentBits(this.target, this.target.after(i.index), i, (position) => tangents[position]?.[lane])),
    );
  }

  private set(i: InstructionFact, tangents: readonly ValueId[]): void {
    this.tangents.set(i.index, tangents);
  }

  private load(i: InstructionFact): void {
    this.set(
      i,
      this.lanes((lane) => {
        const address = this.context.shadows.of(i.operands[0] as number, lane);
        const b = this.target.after(i.index);
        const tangent = b.load(this.target.type(i.type), address, i.align, i.isVolatile);
        const { guards } = this.context;
        const pointer = i.operands[0] as number;
        if (!guards.isNeeded(pointer)) return tangent;
        const isConstant = guards.isConstant(b, { shadow: address, primal: this.target.primal(pointer) });
        return b.select(isConstant, this.target.zero(i.type), tangent);
      }),
    );
  }

  private store(i: InstructionFact): void {
    const { ir } = this.target;
    const [value, pointer] = i.operands as [number, number];
    const type = this.target.typeOf(value);
    // An integer may overwrite a float (a union, a zero written as bits), whose tangent is then gone.
    const isNumber = !holdsFloat(ir, type) && !holdsPointer(ir, type) && !this.context.activity.isActive(value);
    const isAddress = isNumber && this.context.types.isAddress(value);
    if (isNumber && !isAddress && this.context.types.holdsNoFloat(pointer, ir.types[type]?.storeBytes ?? 0)) return;
    for (let lane = 0; lane < this.context.width; lane++) {
      const address = this.context.shadows.of(pointer, lane);
      const shadow =
        isAddress || (holdsPointer(ir, type) && !holdsFloat(ir, type))
          ? this.context.shadows.of(value, lane)
          : (this.tangentsOf(value)[lane] as ValueId);
      const b = this.target.after(i.index);
      b.store(shadow, this.guarded(b, pointer, address, this.target.type(type), i.align), i.align, i.isVolatile);
    }
  }

  /** The shadow's address, or one of no account where it may be the primal's and is. */
  private guarded(b: Builder, pointer: ValueIndex, shadow: ValueId, type: TypeId, align: number): ValueId {
    const { guards } = this.context;
    if (!guards.isNeeded(pointer)) return shadow;
    return guards.address(b, 'forward', 'sink', { shadow, primal: this.target.primal(pointer), type, align });
  }

  /** No guard is known for the access: an error where one is needed. */
  private refuseMixed(i: InstructionFact, pointer: ValueIndex): void {
    if (this.context.guards.isNeeded(pointer)) throw mixedError(this.target, i);
  }

  private atomic(i: InstructionFact): void {
    const [value] = exchanged(i) ?? [];
    const pointer = i.operands[0] as number;
    checkAtomic(this.target, i, (memory) => this.context.activity.hasShadow(memory));
    if (value === undefined || !this.context.activity.hasShadow(pointer)) return;
    this.refuseMixed(i, pointer);
    const tangents = this.tangentsOf(i.operands[value] as number);
    const results = this.lanes((lane) => {
      const address = this.context.shadows.of(pointer, lane);
      return tangentAtomic(this.target, this.target.after(i.index), i, address, tangents[lane] as ValueId);
    });
    if (this.context.activity.isActive(i.index)) this.set(i, results);
  }

  private masked(i: InstructionFact): void {
    const { target } = this;
    const access = maskedAccess(target, i);
    const isMoved = access?.value === undefined ? this.context.activity.isActive(i.index) : this.context.activity.hasShadow(access.pointer);
    if (!isMoved) return;
    if (!access) throw zeroReason(target, i, calleeOf(target.ir, i));
    this.refuseMixed(i, access.pointer);
    const moved = (access.value ?? access.passThrough) as number;
    const arePointers = storesPointers(target, access, this.context.types);
    const tangents = this.lanes((lane) => {
      const shadow = this.context.shadows.of(access.pointer, lane);
      const data = arePointers ? this.context.shadows.of(moved, lane) : (this.tangentsOf(moved)[lane] as ValueId);
      return repeatOn(target, target.after(i.index), i, access, shadow, data);
    });
    if (access.value === undefined) this.set(i, tangents);
  }

  private move(i: InstructionFact): void {
    const { target } = this;
    const primal = (p: number): ValueId => target.primal(i.operands[p] as number);
    const tangent = (p: number, lane: number): ValueId => this.tangentsOf(i.operands[p] as number)[lane] as ValueId;
    this.set(
      i,
      this.lanes((lane) => {
        const b = target.after(i.index);
        switch (i.opcode) {
          case 'select':
            return b.select(primal(0), tangent(1, lane), tangent(2, lane));
          case 'freeze':
            return b.freeze(tangent(0, lane));
          case 'bitcast':
            return b.cast('bitcast', tangent(0, lane), target.type(i.type));
          case 'extractelement':
            return b.extractElement(tangent(0, lane), primal(1));
          case 'insertelement':
            return b.insertElement(tangent(0, lane), tangent(1, lane), primal(2));
          case 'shufflevector':
            return b.shuffle(tangent(0, lane), tangent(1, lane), i.indices);
          case 'extractvalue':
            return b.extractValue(tangent(0, lane), i.indices);
          default:
            return b.insertValue(tangent(0, lane), tangent(1, lane), i.indices);
        }
      }),
    );
  }

  /** tangent of result r = sum over operands of partial[r][operand] applied to the operand's tangent. */
  private rule(i: InstructionFact, rule: Rule): void {
    const { target } = this;
    const operation = operationType(target, i);
    const memory = rule.results.filter((place) => place.at === 'operand');
    if (!operation) return;
    const results = rule.results.map((_, r) => this.lanes((lane) => this.resultTangent(i, rule, r, lane)));
    if (holdsFloat(target.ir, i.type)) this.set(i, this.assemble(i, rule, results));
    for (const place of memory) {
      if (place.kind !== 'float') continue;
      const pointer = i.operands[place.operand] as number;
      if (!this.context.activity.hasShadow(pointer)) continue;
      const r = rule.results.indexOf(place);
      for (let lane = 0; lane < this.context.width; lane++)
        this.storeOut(i, pointer, results[r]?.[lane] as ValueId, this.context.shadows.of(pointer, lane));
    }
  }

  private storeOut(i: InstructionFact, pointer: ValueIndex, tangent: ValueId, shadow: ValueId): void {
    const b = this.target.after(i.index);
    b.store(tangent, this.guarded(b, pointer, shadow, this.target.native.typeOf(tangent), 0));
  }

  private assemble(i: InstructionFact, rule: Rule, results: readonly (readonly ValueId[])[]): readonly ValueId[] {
    const { target } = this;
    if (rule.results[0]?.at === 'value') return results[0] as readonly ValueId[];
    return this.lanes((lane) => {
      let aggregate = target.zero(i.type);
      rule.results.forEach((place, r) => {
        if (place.at === 'field' && place.kind === 'float')
          aggregate = target.after(i.index).insertValue(aggregate, results[r]?.[lane] as ValueId, [place.field]);
      });
      return aggregate;
    });
  }

  private resultTangent(i: InstructionFact, rule: Rule, r: number, lane: number): ValueId {
    const { target } = this;
    const operation = operationType(target, i) as NonNullable<ReturnType<typeof operationType>>;
    const builder = target.after(i.index);
    const place = rule.results[r];
    const destinationType =
      place?.at === 'value'
        ? target.type(i.type)
        : place?.at === 'field'
          ? target.type(elementAt(target.ir, i.type, [place.field]))
          : operation.type;
    const terms: ValueId[] = [];
    const { carriesErrors } = this.context;
    const seedOf = (operand: ValueIndex): ValueId => {
      const tangent = this.tangentsOf(operand)[lane] as ValueId;
      return carriesErrors ? weightedError(target, builder, tangent, target.primal(operand), this.primalResult(i, rule, r)) : tangent;
    };
    for (const [p, partial] of (rule.partials[r] ?? []).entries()) {
      const operand = i.operands[p] as number;
      if (isZero(partial) || !this.context.activity.isActive(operand)) continue;
      const expression = apply(partial, this.context.strongZero);
      const writer = new ExpressionWriter(
        target,
        builder,
        operation,
        {
          operand: (index) => target.primal(i.operands[index] as number),
          result: (index) => this.primalResult(i, rule, index),
          seed: seedOf(operand),
        },
        destinationType,
        (because) => {
          throw target.error('no-rule', `the derivative of \`${rule.name}\` cannot be computed in ${operation.kind}`, i, { because });
        },
      );
      terms.push(writer.write(expression));
    }
    if (carriesErrors) return errorOf(target, builder, terms, this.primalResult(i, rule, r));
    const [first, ...others] = terms;
    return first === undefined ? target.native.constNull(destinationType) : others.reduce((sum, term) => builder.fadd(sum, term), first);
  }

  private primalResult(i: InstructionFact, rule: Rule, r: number): ValueId {
    const { target } = this;
    const place = rule.results[r];
    if (!place || place.at === 'value') return target.primal(i.index);
    const builder = target.after(i.index);
    if (place.at === 'field') return builder.extractValue(target.primal(i.index), [place.field]);
    const operation = operationType(target, i) as NonNullable<ReturnType<typeof operationType>>;
    return builder.load(place.kind === 'float' ? operation.type : target.i32, target.primal(i.operands[place.operand] as number));
  }

  /** Bytes are copied whatever they hold: floats, integers and pointers have their counterpart at the same place. */
  private blockCopy(i: InstructionFact): void {
    const { target } = this;
    const { guards } = this.context;
    const [destination, source, size, isVolatile] = i.operands as [number, number, number, number];
    const intrinsic = calleeOf(target.ir, i)?.intrinsic as string;
    if (!this.context.activity.hasShadow(source)) return this.blockZero(i);
    const fromConstant = guards.isNeeded(source) && this.copiesFloats(i);
    for (let lane = 0; lane < this.context.width; lane++) {
      const to = this.context.shadows.of(destination, lane);
      const from = this.context.shadows.of(source, lane);
      const b = target.after(i.index);
      const bytes = this.bytesOf(b, i, to);
      const isConstant = fromConstant ? guards.isConstant(b, { shadow: from, primal: target.primal(source) }) : undefined;
      const copied = isConstant === undefined ? bytes : guards.unless(b, isConstant, bytes);
      const overloads = [target.pointer, target.pointer, target.type(target.typeOf(size))];
      b.intrinsic(target.module, intrinsic, overloads, [to, from, copied, target.primal(isVolatile)]);
      if (isConstant !== undefined) this.zeroBytes(b, i, to, guards.onlyIf(b, isConstant, bytes));
    }
  }

  /** Whether floats are among what a block copy copies; refuses pointers beside them where the source may be constant. */
  private copiesFloats(i: InstructionFact): boolean {
    const { target } = this;
    const [destination, source, size] = i.operands as [number, number, number];
    const bytes = constantOf(target.ir, size);
    const layout = copiedLayout(target, this.context.types.memory([destination, source], bytes), i, bytes === undefined);
    if (hasFloats(layout) && hasPointers(layout)) throw mixedError(target, i);
    return hasFloats(layout);
  }

  /** How many bytes of a block are written: none where the destination is constant. */
  private bytesOf(b: Builder, i: InstructionFact, shadow: ValueId): ValueId {
    const { guards } = this.context;
    const bytes = this.target.primal(i.operands[2] as number);
    const destination = i.operands[0] as number;
    if (!guards.isNeeded(destination)) return bytes;
    return guards.unless(b, guards.isConstant(b, { shadow, primal: this.target.primal(destination) }), bytes);
  }

  private blockSet(i: InstructionFact): void {
    this.blockZero(i);
  }

  /** What is overwritten by something constant has no tangent any more. */
  private blockZero(i: InstructionFact): void {
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
