// The function that a derivative is written into: a clone of the frozen primal, reached only through the map from
// FunctionIR index to handle. Holds what every emitter needs (types, constants, two builders) and decides nothing.

import type { FunctionIR, InstructionFact, TypeIndex, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import { type Opcode, opcodeNumbers } from '../ir/opcodes';
import type { Snapshot } from '../ir/snapshot';
import { sourceName } from '../ir/source-name';
import { Builder } from '../llvm/builder';
import type { CloneId, ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { BitgradError, type ErrorCode } from '../report';

/** What stands at the head of a block, before everything else. */
const startsBlock = new Set<Opcode>(['phi', 'landingpad', 'catchpad', 'cleanuppad']);
const headOpcodes = new Set([...startsBlock].map((opcode) => opcodeNumbers[opcode]) as number[]);

export class Target {
  /** Writes into the forward sweep, beside the primal's instructions. */
  readonly forward: Builder;
  /** Writes allocas and their initial values, before the first instruction of the entry block. */
  readonly entry: Builder;
  /** Writes the slots of the reverse sweep: at the end of its entry block where the sweep is a function of its own. */
  readonly reverseEntry: Builder;
  readonly ir: FunctionIR;
  /** Parts what is written at the function's start from what follows; erased when everything is written. */
  private readonly start: ValueId;
  private readonly values = new Map<ValueIndex, ValueId>();
  private readonly types = new Map<TypeIndex, TypeId>();
  private readonly zeros = new Map<TypeIndex, ValueId>();

  constructor(
    readonly native: Native,
    readonly context: ContextId,
    readonly module: ModuleId,
    readonly snapshot: Snapshot,
    readonly fn: ValueId,
    private readonly clone: CloneId,
    /** The function that holds the reverse sweep: the same, or one of its own (split mode). */
    readonly reverseFn: ValueId = fn,
  ) {
    this.ir = snapshot.ir;
    this.forward = new Builder(native, context);
    this.entry = new Builder(native, context);
    this.start = this.forward.before(this.anchor(this.firstInstruction())).alloca(this.i8);
    this.entry.before(this.start);
    this.reverseEntry = reverseFn === fn ? this.entry : new Builder(native, context).atEnd(native.appendBlock(reverseFn, 'entry'));
  }

  private firstInstruction(): ValueIndex {
    return this.ir.blocks[this.ir.order[0] as number]?.instructions[0] as number;
  }

  dispose(): void {
    this.forward.dispose();
    this.entry.dispose();
    if (this.isSplit) this.reverseEntry.dispose();
  }

  /** The reverse sweep is a function of its own: nothing of the forward sweep is in its registers. */
  get isSplit(): boolean {
    return this.reverseFn !== this.fn;
  }

  /** The primal value in this function (its argument for an argument). */
  primal(value: ValueIndex): ValueId {
    let id = this.values.get(value);
    if (id === undefined) {
      id = this.native.clonedValue(this.clone, value);
      this.values.set(value, id);
    }
    return id;
  }

  /** The copy of an instruction as a place in the code: it stays there to the end, also when its value was replaced. */
  anchor(instruction: ValueIndex): ValueId {
    return this.native.clonedValue(this.clone, instruction);
  }

  /**
   * Makes a place right before a call that will be replaced: what belongs before the call is put in front of it, whenever it
   * is written, and the replacement behind. Before anything else is written.
   */
  openGap(call: ValueIndex): void {
    this.gaps.set(call, this.forward.before(this.anchor(call)).alloca(this.i8));
    const fact = this.ir.values[call] as InstructionFact;
    if (fact.opcode !== 'invoke') return;
    this.returned.set(call, this.forward.before(this.whereReturned(fact)).alloca(this.i8));
  }
  /** Casts that FunctionIR has no instruction for may use the result of an invoke before the first one that it has. */
  whereReturned(invoke: InstructionFact): ValueId {
    const { native } = this;
    return native.instructions(this.block(invoke.blocks[0] as number)).find((i) => !headOpcodes.has(native.opcode(i))) as ValueId;
  }
  private readonly gaps = new Map<ValueIndex, ValueId>();
  /** Where invokes that are replaced return. */
  private readonly returned = new Map<ValueIndex, ValueId>();

  /** Where code that belongs before an instruction goes. */
  private front(instruction: ValueIndex): ValueId {
    return this.gaps.get(instruction) ?? this.anchor(instruction);
  }

  /**
   * Calls another function in the place of a call or invoke. In the place of an invoke it stays a call until the block's
   * terminator can be changed; its result can be used where the invoke returns normally.
   */
  callInstead(call: InstructionFact, type: TypeId, callee: ValueId, args: readonly ValueId[]): ValueId {
    const anchor = this.anchor(call.index);
    const made = this.forward.before(anchor).debugLocationOf(anchor).call(type, callee, args);
    if (call.opcode !== 'call') this.invokes.push({ anchor, call: made, type, callee });
    return made;
  }
  private readonly invokes: { anchor: ValueId; call: ValueId; type: TypeId; callee: ValueId }[] = [];

  /** Positions the forward builder where what a replaced call has returned is used first, with the call's location. */
  behind(call: InstructionFact): Builder {
    const anchor = this.anchor(call.index);
    return call.opcode === 'call' ? this.forward.before(anchor).debugLocationOf(anchor) : this.after(call.index);
  }

  /** Makes invokes of the calls that replace invokes. */
  private completeInvokes(): void {
    const { native } = this;
    for (const { anchor, call, type, callee } of this.invokes) {
      const block = native.blockOf(anchor);
      const [normal, unwind] = native.successors(anchor) as [ValueId, ValueId];
      const args = native.operands(call).slice(0, -1) as ValueId[];
      this.forward.debugLocationOf(anchor);
      native.eraseInstruction(anchor);
      const made = this.forward.atEnd(block).invoke(type, callee, args, normal, unwind);
      if (native.typeKind(native.returnTypeOf(type)) !== 'void') native.replaceAllUses(call, made);
      native.eraseInstruction(call);
    }
  }

  /** Puts another value in the place of a primal instruction's, which is retired; typed pointers are cast with `b`. */
  replace(value: ValueIndex, id: ValueId, b: Builder): ValueId {
    const anchor = this.anchor(value);
    const type = this.native.typeOf(anchor);
    const same = this.native.typeOf(id) === type ? id : b.cast('bitcast', id, type);
    this.native.replaceAllUses(anchor, same);
    this.values.set(value, same);
    this.retire(value);
    return same;
  }

  /** Marks an instruction of the clone that shall not run in the derivative; it is erased when everything is written. */
  retire(value: ValueIndex): void {
    const fact = this.ir.values[value];
    // Those of invokes go when the invoke that replaces them is written.
    if (fact && isInstruction(fact) && fact.opcode === 'invoke') return;
    this.retired.add(this.anchor(value));
  }
  private readonly retired = new Set<ValueId>();

  /** Ends the derivative where the primal returned. */
  returnVoid(ret: ValueIndex): void {
    const id = this.anchor(ret);
    this.returns.push(id);
  }
  private readonly returns: ValueId[] = [];

  /** Removes a block's terminator; the builder that writes another is at its end. */
  endBlock(terminator: ValueId): Builder {
    const block = this.native.blockOf(terminator);
    this.native.eraseInstruction(terminator);
    return this.forward.atEnd(block);
  }

  /** Carries out what had to wait until no more code is placed relative to the primal's instructions. */
  complete(): void {
    for (const id of this.returns) this.endBlock(id).ret();
    this.completeInvokes();
    for (const id of [...this.retired].reverse()) this.native.eraseInstruction(id);
    for (const id of [...this.gaps.values(), ...this.returned.values(), this.start]) this.native.eraseInstruction(id);
  }

  block(block: number): ValueId {
    return this.native.clonedBlock(this.clone, block);
  }

  type(index: TypeIndex): TypeId {
    let id = this.types.get(index);
    if (id === undefined) {
      id = this.snapshot.type(index);
      this.types.set(index, id);
    }
    return id;
  }

  typeOf(value: ValueIndex): TypeIndex {
    return this.ir.values[value]?.type ?? -1;
  }

  zero(type: TypeIndex): ValueId {
    let id = this.zeros.get(type);
    if (id === undefined) {
      id = this.native.constNull(this.type(type));
      this.zeros.set(type, id);
    }
    return id;
  }

  get i8(): TypeId {
    return this.native.intType(this.context, 8);
  }
  get i32(): TypeId {
    return this.native.intType(this.context, 32);
  }
  get i64(): TypeId {
    return this.native.intType(this.context, 64);
  }
  get pointer(): TypeId {
    return this.native.pointerType(this.context, 0);
  }
  get zero64(): ValueId {
    return this.native.constNull(this.i64);
  }
  int64(value: number | bigint): ValueId {
    return this.native.constInt(this.i64, value);
  }

  /** The next instruction of a value's block in the clone: where code that follows its definition goes. */
  private following(value: InstructionFact): ValueIndex {
    if (value.opcode === 'invoke') return this.afterInvoke(value);
    const list = this.ir.blocks[value.block]?.instructions ?? [];
    // The instructions of a block are numbered one after the other.
    let at = value.index - (list[0] as number) + 1;
    if (value.opcode === 'phi') while (startsBlock.has((this.ir.values[list[at] as number] as InstructionFact).opcode)) at++;
    return list[at] as number;
  }

  /** An invoke's result is there at the head of its normal destination, if that has no other way in. */
  private afterInvoke(invoke: InstructionFact): ValueIndex {
    const destination = invoke.blocks[0] as number;
    if ((this.ir.blocks[destination]?.predecessors ?? []).length !== 1)
      throw this.error('unsupported-control-flow', 'the result of this call is active, and control joins where it returns', invoke);
    const list = this.ir.blocks[destination]?.instructions ?? [];
    return list.find((i) => !startsBlock.has((this.ir.values[i] as InstructionFact).opcode)) as number;
  }

  /**
   * Positions the forward builder right after a value is defined (arguments: at the start of the function). What is built
   * there has the value's source location: LLVM wants one on calls of functions that have debug information.
   */
  after(value: ValueIndex): Builder {
    const fact = this.ir.values[value];
    if (!fact || !isInstruction(fact)) return this.forward.before(this.front(this.firstInstruction())).debugLocationOf(0);
    const returned = this.returned.get(value);
    if (returned !== undefined) return this.forward.before(returned).debugLocationOf(this.anchor(value));
    return this.forward.before(this.front(this.following(fact))).debugLocationOf(this.anchor(value));
  }

  /** Positions the forward builder where a phi of the block can stand. */
  amongPhis(block: number): Builder {
    const pad = (this.ir.blocks[block]?.instructions ?? []).find((i) => {
      const { opcode } = this.ir.values[i] as InstructionFact;
      return opcode !== 'phi' && startsBlock.has(opcode);
    });
    const b = pad === undefined ? this.forward.atStart(this.block(block)) : this.forward.before(this.anchor(pad));
    return b.debugLocationOf(0);
  }

  /** Positions the forward builder before the first instruction of a block that is no phi and no exception pad. */
  afterPhis(block: number): Builder {
    const list = this.ir.blocks[block]?.instructions ?? [];
    const first = list.find((i) => !startsBlock.has((this.ir.values[i] as InstructionFact).opcode)) as number;
    return this.forward.before(this.front(first));
  }

  beforeTerminator(block: number): Builder {
    const list = this.ir.blocks[block]?.instructions ?? [];
    return this.forward.before(this.front(list[list.length - 1] as number));
  }

  /** A slot of the reverse sweep, zero where that begins; promoted to registers by `finish`. */
  zeroedReverseSlot(type: TypeId): ValueId {
    if (this.areSlotsClear) throw new Error('a slot of the reverse sweep is made after all have been set to zero');
    const slot = this.reverseEntry.alloca(type);
    this.zeroedSlots.push({ slot, type });
    return slot;
  }
  private readonly zeroedSlots: { slot: ValueId; type: TypeId }[] = [];
  private areSlotsClear = false;

  /**
   * Sets all such slots to zero; where the one place is that leads to the reverse sweep, the better: registers that
   * are alive through the whole forward sweep cost LLVM time in each of its blocks.
   */
  clearSlots(b: Builder): void {
    for (const { slot, type } of this.zeroedSlots) b.store(this.native.constNull(type), slot);
    this.areSlotsClear = true;
  }

  /** An error at an instruction of the user's function. */
  error(code: ErrorCode, message: string, at: InstructionFact | undefined, details: { because?: string; fix?: string } = {}): BitgradError {
    const location = at?.location ?? this.ir.location;
    return new BitgradError(code, message, {
      where: {
        function: sourceName(this.ir.name),
        ...(at && { instruction: this.native.printValue(this.snapshot.value(at.index)).trim() }),
        ...(location && { file: location.file, line: location.line, column: location.column }),
      },
      ...details,
    });
  }
}
