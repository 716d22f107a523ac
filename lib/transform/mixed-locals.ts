// Local memory that holds a pointer at one time and a double at another (a union, a std::function with a captured number): LLVM gives
// it one type, and moves what is there as pointers where it finds that convenient. An adjoint has no way through a pointer, so
// pointers out of such memory that are only moved on (selected, merged, stored) are moved as integers, of which derivatives know
// that they may carry either.

import type { FunctionIR, InstructionFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import type { Snapshot } from '../ir/snapshot';
import type { Builder } from '../llvm/builder';
import type { ContextId, Native, TypeId, ValueId } from '../llvm/native';

const wordBytes = 8;

const isMove = ({ opcode }: InstructionFact): boolean => ['phi', 'select', 'freeze', 'bitcast'].includes(opcode);
const movedOperands = ({ opcode, operands }: InstructionFact): readonly ValueIndex[] =>
  opcode === 'select' ? operands.slice(1) : operands;

/** Rewrites such moves of one function; tells whether there are some. */
export function moveAsWords(native: Native, context: ContextId, b: Builder, taken: Snapshot): boolean {
  const done = new Set<ValueIndex>();
  for (const load of pointersOutOfMixedLocals(taken.ir)) {
    if (done.has(load.index)) continue;
    const web = onlyMoved(taken.ir, load.index);
    if (!web) continue;
    for (const member of web) done.add(member);
    new Rewriting(native, context, b, taken, web).write();
  }
  return done.size > 0;
}

/** Loads of pointers from an alloca where a double is stored or loaded too. */
function pointersOutOfMixedLocals(ir: FunctionIR): InstructionFact[] {
  const kindOf = (type: number): string | undefined => ir.types[type]?.kind;
  return ir.values.flatMap((alloca) => {
    if (!isInstruction(alloca) || alloca.opcode !== 'alloca') return [];
    const loads: InstructionFact[] = [];
    let holdsDouble = false;
    const addresses = new Set([alloca.index]);
    for (const at of addresses)
      for (const user of ir.users[at] ?? []) {
        const use = ir.values[user];
        if (use === undefined || !isInstruction(use)) continue;
        if (['getelementptr', 'bitcast'].includes(use.opcode)) addresses.add(user);
        const isLoad = use.opcode === 'load';
        const isStore = use.opcode === 'store' && use.operands[1] === at;
        if (!isLoad && !isStore) continue;
        const type = isLoad ? use.type : (ir.values[use.operands[0] as number]?.type ?? -1);
        if (kindOf(type) === 'double') holdsDouble = true;
        if (isLoad && kindOf(type) === 'pointer' && ir.types[type]?.storeBytes === wordBytes && !use.isVolatile && !use.isAtomic)
          loads.push(use);
      }
    return holdsDouble ? loads : [];
  });
}

/** All that a loaded pointer is merged with and moved by; undefined where some of it is used as an address. */
function onlyMoved(ir: FunctionIR, load: ValueIndex): ReadonlySet<ValueIndex> | undefined {
  const web = new Set([load]);
  for (const at of web) {
    const member = ir.values[at] as InstructionFact;
    for (const user of ir.users[at] ?? []) {
      const use = ir.values[user] as InstructionFact;
      if (isMove(use)) web.add(user);
      else if (use.opcode !== 'store' || use.operands[0] !== at || use.operands[1] === at || use.isVolatile || use.isAtomic)
        return undefined;
    }
    if (member.opcode === 'load') continue;
    for (const operand of movedOperands(member)) {
      const from = ir.values[operand];
      if (from === undefined || !isInstruction(from)) continue;
      const isPlainLoad = from.opcode === 'load' && !from.isVolatile && !from.isAtomic;
      if (isPlainLoad || isMove(from)) web.add(operand);
    }
  }
  return web;
}

class Rewriting {
  private readonly words = new Map<ValueIndex, ValueId>();

  constructor(
    private readonly native: Native,
    context: ContextId,
    private readonly b: Builder,
    private readonly taken: Snapshot,
    private readonly web: ReadonlySet<ValueIndex>,
  ) {
    this.i64 = native.intType(context, wordBytes * 8);
  }
  private readonly i64: TypeId;

  write(): void {
    const { native, b, taken, web } = this;
    const { ir } = taken;
    const phis: InstructionFact[] = [];
    for (const index of web) {
      const member = ir.values[index] as InstructionFact;
      if (member.opcode !== 'phi') continue;
      const at = taken.value(index);
      this.words.set(index, b.before(at).debugLocationOf(at).phi(this.i64));
      phis.push(member);
    }
    for (const index of web)
      for (const user of ir.users[index] ?? []) {
        const store = ir.values[user] as InstructionFact;
        if (store.opcode !== 'store') continue;
        const word = this.word(index);
        const at = taken.value(user);
        b.before(at).debugLocationOf(at);
        b.store(word, taken.value(store.operands[1] as number), store.align);
        native.eraseInstruction(at);
      }
    for (const phi of phis)
      phi.operands.forEach((operand, k) => {
        const block = phi.blocks[k] as number;
        const word = web.has(operand) ? this.word(operand) : this.leaf(operand, this.endOf(block));
        b.addIncoming(this.words.get(phi.index) as ValueId, word, taken.block(block));
      });
    for (const index of web) native.replaceAllUses(taken.value(index), native.poison(native.typeOf(taken.value(index))));
    for (const index of web) native.eraseInstruction(taken.value(index));
  }

  /** The integer in place of a member, written where the member stands. */
  private word(index: ValueIndex): ValueId {
    const known = this.words.get(index);
    if (known !== undefined) return known;
    const { b, taken, web } = this;
    const member = taken.ir.values[index] as InstructionFact;
    const at = taken.value(index);
    const moved = movedOperands(member).map((operand) =>
      member.opcode === 'load' ? taken.value(operand) : web.has(operand) ? this.word(operand) : this.leaf(operand, at),
    );
    b.before(at).debugLocationOf(at);
    const word = this.moveOf(member, moved);
    this.words.set(index, word);
    return word;
  }

  private moveOf(member: InstructionFact, [first, second]: readonly ValueId[]): ValueId {
    const { b, taken } = this;
    switch (member.opcode) {
      case 'load':
        return b.load(this.i64, first as ValueId, member.align);
      case 'select':
        return b.select(taken.value(member.operands[0] as number), first as ValueId, second as ValueId);
      case 'freeze':
        return b.freeze(first as ValueId);
      default:
        return first as ValueId;
    }
  }

  /** An address from elsewhere, as an integer. */
  private leaf(operand: ValueIndex, before: ValueId): ValueId {
    return this.b.before(before).debugLocationOf(before).cast('ptrtoint', this.taken.value(operand), this.i64);
  }

  private endOf(block: number): ValueId {
    const { ir } = this.taken;
    const list = ir.blocks[block]?.instructions ?? [];
    return this.taken.value(list[list.length - 1] as number);
  }
}
