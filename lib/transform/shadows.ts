// Shadow pointers in the forward sweep: for every pointer into active memory, the address of the derivative of what it
// points to. A shadow repeats on the shadow what the primal does to the pointer; the shadow of an allocation is an
// allocation of its own, zeroed. Constants and null are their own shadow.

import type { Activity } from '../analysis/activity';
import { holdsPointer } from '../analysis/memory-classes';
import { textPointers } from '../analysis/text-pointers';
import type { ConstantFact, GlobalFact, InstructionFact, ValueFact, ValueIndex } from '../ir/function-ir';
import { isGlobal, isInstruction } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import { maskedAccess, repeatOn } from './masked';
import { movedAlike, roundedShadow, shadowAlign } from './rounded-addresses';
import type { ShadowGlobals } from './shadow-globals';
import type { Target } from './target';

export class Shadows {
  private readonly memo = new Map<string, ValueId>();

  constructor(
    private readonly target: Target,
    private readonly activity: Activity,
    /** Shadow arguments of the derivative, per lane, by the primal argument. */
    private readonly shadowArguments: ReadonlyMap<ValueIndex, readonly ValueId[]>,
    /** The shadow of a global variable with active contents. */
    private readonly globals: ShadowGlobals,
    /** A constant pointer may be its own shadow, where the accesses are guarded. */
    private readonly allowsConstants: boolean,
  ) {}

  /** The shadow of the memory that an allocator returns; in reverse mode, that a call of a function of the module returns. */
  callShadow: ((call: InstructionFact, lane: number) => ValueId | undefined) | undefined;
  /** Memory for the shadow of an alloca, where the stack does not live long enough. */
  localMemory: ((alloca: InstructionFact) => ValueId) | undefined;

  /** The shadow of a pointer (or of an aggregate of pointers) in the forward sweep, written where the pointer is defined. */
  of(pointer: ValueIndex, lane: number): ValueId {
    const key = `${pointer}.${lane}`;
    const known = this.memo.get(key);
    if (known !== undefined) return known;
    const { target } = this;
    const value = target.ir.values[pointer] as ValueFact;
    if (!this.activity.hasShadow(pointer) && textPointers(target.ir).comesFromText(pointer)) return target.primal(pointer);
    if (isInstruction(value) && value.opcode === 'phi') return this.phi(value, lane, key);
    if (this.activity.isVaried(pointer) && !this.activity.hasShadow(pointer)) throw this.floatAsPointer(value);
    // A word that carries no address, beside others that do.
    if (!holdsPointer(target.ir, value.type) && !this.activity.hasShadow(pointer)) return target.primal(pointer);
    const id = isInstruction(value) ? this.instruction(value, lane) : this.other(value, lane);
    this.memo.set(key, id);
    return id;
  }

  /** Makes another value the shadow of a pointer: a call of a derivative that returned it. */
  define(pointer: ValueIndex, lane: number, shadow: ValueId): void {
    this.memo.set(`${pointer}.${lane}`, shadow);
  }

  /** Vectorized copies of structs carry floats in vectors of pointers. */
  private floatAsPointer(value: ValueFact): Error {
    return this.target.error('unsupported-instruction', 'an active float travels as a pointer', isInstruction(value) ? value : undefined, {
      because: 'it is stored together with pointers, in one vector of them',
      fix: 'compile without vectorization (-fno-slp-vectorize -fno-vectorize)',
    });
  }

  private other(value: ValueFact, lane: number): ValueId {
    if (value.kind === 'argument') {
      const shadows = this.shadowArguments.get(value.index);
      if (shadows) return shadows[lane] as ValueId;
      if (!this.activity.hasShadow(value.index)) return this.target.primal(value.index);
      if (this.allowsConstants && !this.activity.isWhollyConstant(value.index)) return this.target.primal(value.index);
      throw this.target.error(
        'mixed-activity',
        `argument \`${value.name}\` is const, but its memory is joined with active memory`,
        undefined,
        {
          because: 'a pointer of it is stored in, selected with or returned like a pointer to active memory',
          fix: `declare \`${value.name}\` dup and pass a shadow`,
        },
      );
    }
    // A constant has a shadow too: where it is one of the things that a pointer may name, adjoints are added to it, to no end.
    const isShadowed = isGlobal(value) && value.kind === 'global' && this.activity.hasShadow(value.index);
    if (isShadowed && !this.globals.isOwnShadow(this.target, value)) return this.globals.of(this.target, value, lane);
    if (value.kind === 'aggregate' && this.activity.hasShadow(value.index)) return this.aggregate(value, lane);
    if (value.kind === 'expression') return this.expression(value as unknown as InstructionFact, lane);
    return this.target.primal(value.index);
  }

  /** A constant vector or struct with pointers in it: one of their shadows. */
  private aggregate(value: ValueFact, lane: number): ValueId {
    const { target } = this;
    const { entry, native } = target;
    const isVector = target.ir.types[value.type]?.kind === 'vector';
    return value.operands.reduce<ValueId>((made, element, k) => {
      if (!this.carriesAddress(element)) return made;
      const shadow = this.of(element, lane);
      return isVector ? entry.insertElement(made, shadow, native.constInt(target.i32, k)) : entry.insertValue(made, shadow, [k]);
    }, target.primal(value.index));
  }

  /** A pointer, or a word in which the address of active memory travels. */
  private carriesAddress(value: ValueIndex): boolean {
    return holdsPointer(this.target.ir, this.target.typeOf(value)) || this.activity.hasShadow(value);
  }

  /** A constant address within a global: the same address within its shadow. */
  private expression(value: InstructionFact, lane: number): ValueId {
    if (!this.activity.hasShadow(value.index)) return this.target.primal(value.index);
    const base = this.of(value.operands[0] as number, lane);
    if (base === this.target.primal(value.operands[0] as number)) return this.target.primal(value.index);
    const { entry } = this.target;
    if (value.opcode === 'getelementptr')
      return entry.gep(
        this.target.type(value.accessType),
        base,
        value.operands.slice(1).map((index) => this.target.primal(index)),
      );
    if (value.opcode === 'bitcast' || value.opcode === 'addrspacecast') return entry.cast(value.opcode, base, this.target.type(value.type));
    throw this.target.error('unsupported-instruction', `a constant \`${value.opcode}\` makes a pointer into active memory`, undefined);
  }

  private instruction(value: InstructionFact, lane: number): ValueId {
    const { target } = this;
    const operands = value.operands;
    switch (value.opcode) {
      case 'getelementptr': {
        const base = this.of(operands[0] as number, lane);
        return target.after(value.index).gep(
          target.type(value.accessType),
          base,
          operands.slice(1).map((index) => target.primal(index)),
          false,
        );
      }
      case 'bitcast':
      case 'addrspacecast': {
        const source = this.of(operands[0] as number, lane);
        return target.after(value.index).cast(value.opcode, source, target.type(value.type));
      }
      // Integers posing as addresses (`ptr & -8`, words of several): what is done to the address is done to its shadow.
      case 'ptrtoint':
      case 'inttoptr':
      case 'trunc':
      case 'zext':
      case 'sext': {
        const source = this.of(operands[0] as number, lane);
        return target.after(value.index).cast(value.opcode, source, target.type(value.type));
      }
      case 'add':
      case 'sub':
      case 'and':
      case 'or':
      case 'xor':
      case 'shl':
      case 'lshr':
      case 'ashr': {
        const addresses = operands.filter((operand) => this.activity.hasShadow(operand));
        const [address] = addresses;
        const isRounding = addresses.length === 1 && (value.opcode === 'and' || value.opcode === 'or');
        const rounded = isRounding && address !== undefined ? roundedShadow(target, value, address, this.of(address, lane)) : undefined;
        if (rounded !== undefined) return rounded;
        const [a, b] = operands.map((operand) => this.of(operand, lane));
        return target.after(value.index).binary(value.opcode, a as ValueId, b as ValueId);
      }
      // A product or a quotient is no address: a size, where a word is one at one time and an address at another.
      case 'mul':
      case 'udiv':
      case 'sdiv':
      case 'urem':
      case 'srem':
        return target.primal(value.index);
      case 'freeze': {
        const source = this.of(operands[0] as number, lane);
        return target.after(value.index).freeze(source);
      }
      case 'select': {
        const a = this.of(operands[1] as number, lane);
        const b = this.of(operands[2] as number, lane);
        return target.after(value.index).select(target.primal(operands[0] as number), a, b);
      }
      case 'load': {
        const address = this.of(operands[0] as number, lane);
        return target.after(value.index).load(target.type(value.type), address, shadowAlign(target.ir, value, value.type));
      }
      case 'alloca':
        return this.alloca(value);
      case 'insertelement': {
        const vector = this.of(operands[0] as number, lane);
        const part = this.of(operands[1] as number, lane);
        return target.after(value.index).insertElement(vector, part, target.primal(operands[2] as number));
      }
      case 'extractelement': {
        const vector = this.of(operands[0] as number, lane);
        return target.after(value.index).extractElement(vector, target.primal(operands[1] as number));
      }
      case 'shufflevector': {
        const [a, b] = [this.of(operands[0] as number, lane), this.of(operands[1] as number, lane)];
        return target.after(value.index).shuffle(a, b, value.indices);
      }
      case 'extractvalue': {
        const source = this.of(operands[0] as number, lane);
        return target.after(value.index).extractValue(source, value.indices);
      }
      case 'insertvalue': {
        const aggregate = this.of(operands[0] as number, lane);
        const inserted = operands[1] as number;
        const part = this.carriesAddress(inserted) ? this.of(inserted, lane) : target.primal(inserted);
        return target.after(value.index).insertValue(aggregate, part, value.indices);
      }
      default: {
        const returned =
          this.ofSameObject(value, lane) ?? this.ofWords(value, lane) ?? this.maskedLoad(value, lane) ?? this.callShadow?.(value, lane);
        if (returned !== undefined) return returned;
        throw target.error(
          value.opcode === 'call' ? 'unsupported-call' : 'unsupported-instruction',
          `no shadow is known for a pointer made by \`${value.opcode}\``,
          value,
          {
            because: 'what it points to is active',
            fix: 'declare the memory const, or pass the pointer in as a dup argument',
          },
        );
      }
    }
  }

  /** Pointers that are loaded under a mask: the same lanes of the shadow memory. */
  private maskedLoad(i: InstructionFact, lane: number): ValueId | undefined {
    const { target } = this;
    const access = maskedAccess(target, i);
    if (access?.passThrough === undefined) return undefined;
    const [shadow, others] = [this.of(access.pointer, lane), this.of(access.passThrough, lane)];
    return repeatOn(target, target.after(i.index), i, access, shadow, others);
  }

  /** Intrinsics that give an address in the object that their first operand points into. */
  private ofSameObject(call: InstructionFact, lane: number): ValueId | undefined {
    const { target } = this;
    const callee = target.ir.values[call.callee] as GlobalFact | undefined;
    const name = /^llvm\.(ptrmask|launder\.invariant\.group|strip\.invariant\.group|threadlocal\.address)/.exec(
      callee?.intrinsic ?? '',
    )?.[1];
    if (callee?.intrinsic === 'llvm.load.relative') return this.ofRelative(call);
    if (name === undefined) return undefined;
    const shadow = this.of(call.operands[0] as number, lane);
    if (name !== 'ptrmask') return shadow;
    return movedAlike(target, target.after(call.index), shadow, target.primal(call.operands[0] as number), target.primal(call.index));
  }

  /** Intrinsics on words: one of the two, their sum with a carry, a product. */
  private ofWords(call: InstructionFact, lane: number): ValueId | undefined {
    const { target } = this;
    const intrinsic = (target.ir.values[call.callee] as GlobalFact | undefined)?.intrinsic ?? '';
    const [, name] = /^llvm\.(umax|umin|smax|smin|[us](?:add|sub|mul)\.with\.overflow)/.exec(intrinsic) ?? [];
    if (name === undefined) return undefined;
    if (/mul/.test(name)) return target.primal(call.index);
    const [a, b] = call.operands.slice(0, 2).map((operand) => this.of(operand, lane)) as [ValueId, ValueId];
    const builder = target.after(call.index);
    if (name.endsWith('overflow'))
      return builder.insertValue(target.primal(call.index), builder.binary(/add/.test(name) ? 'add' : 'sub', a, b), [0]);
    const isFirst = builder.icmp('eq', target.primal(call.index), target.primal(call.operands[0] as number));
    return builder.select(isFirst, a, b);
  }

  /** What a table of relative addresses leads to is constant, as the table is, and its own shadow where it has no floats. */
  private ofRelative(call: InstructionFact): ValueId | undefined {
    let at = this.target.ir.values[call.operands[0] as number] as ValueFact;
    while (['getelementptr', 'bitcast'].includes((at as InstructionFact).opcode))
      at = this.target.ir.values[at.operands[0] as number] as ValueFact;
    if (!isGlobal(at) || !at.isConstant || this.globals.leadsToFloats(this.target, at)) return undefined;
    return this.target.primal(call.index);
  }

  /** The phi first, its inputs when the sweep is written: pointers may go round a loop, and through calls in it. */
  private phi(value: InstructionFact, lane: number, key: string): ValueId {
    const { target } = this;
    const phi = target.forward.before(target.anchor(value.index)).phi(target.type(value.type));
    this.memo.set(key, phi);
    this.unfilled.push(() => {
      value.operands.forEach((operand, i) => {
        const shadow = this.of(operand, lane);
        target.forward.addIncoming(phi, shadow, target.block(value.blocks[i] as number));
      });
    });
    return phi;
  }
  private readonly unfilled: (() => void)[] = [];

  /** Gives the phis their inputs, once the forward sweep is written. */
  complete(): void {
    for (let fill = this.unfilled.pop(); fill; fill = this.unfilled.pop()) fill();
  }

  /** Zeroed where it is made, so each trip that allocates starts from zero. */
  private alloca(value: InstructionFact): ValueId {
    const { target } = this;
    const { native } = target;
    const count = target.primal(value.operands[0] as number);
    const made = this.localMemory?.(value);
    const builder = target.after(value.index);
    const shadow = made ?? builder.alloca(target.type(value.accessType), count, value.align);
    const wide = native.typeOf(count) === target.i64 ? count : builder.cast('zext', count, target.i64);
    this.clear(builder, shadow, builder.binary('mul', wide, target.int64(this.elementBytes(value))));
    return shadow;
  }

  /** The shadow of an alloca of constant size on the stack of the reverse sweep, zero where that begins. */
  makeInReverse(alloca: ValueIndex, width: number): void {
    const { target } = this;
    const { reverseEntry } = target;
    const value = target.ir.values[alloca] as InstructionFact;
    const count = Number((target.ir.values[value.operands[0] as number] as ConstantFact).value);
    const bytes = target.int64(count * this.elementBytes(value));
    for (let lane = 0; lane < width; lane++) {
      const shadow = reverseEntry.alloca(target.type(value.accessType), target.int64(count), value.align);
      this.clear(reverseEntry, shadow, bytes);
      this.define(alloca, lane, shadow);
    }
  }

  private elementBytes(alloca: InstructionFact): number {
    return this.target.ir.types[alloca.accessType]?.allocBytes ?? 0;
  }

  private clear(b: Builder, memory: ValueId, bytes: ValueId): void {
    const { target } = this;
    const { native } = target;
    const isVolatile = native.constInt(native.intType(target.context, 1), 0);
    b.intrinsic(target.module, 'llvm.memset', [target.pointer, target.i64], [memory, native.constInt(target.i8, 0), bytes, isVolatile]);
  }
}
