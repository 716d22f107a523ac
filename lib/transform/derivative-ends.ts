// Values that the user says have no derivative: each goes through a function that returns what it is given and that derivatives end at
// (`bitgrad.oracle.same.double`). Put there before anything is optimized: the optimizer would forward around a fact.

import { calledFunction, isCall, placeAfter } from '../ir/calls';
import { opcodeNumbers } from '../ir/opcodes';
import { Builder } from '../llvm/builder';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { oraclePrefix } from './marker';
import { outOfLine } from './out-of-line';

const samePrefix = `${oraclePrefix}same.`;
const addressOpcodes: ReadonlySet<number> = new Set([opcodeNumbers.getelementptr, opcodeNumbers.bitcast, opcodeNumbers.addrspacecast]);

export class DerivativeEnds {
  private readonly b: Builder;

  constructor(
    private readonly native: Native,
    private readonly context: ContextId,
    private readonly module: ModuleId,
  ) {
    this.b = new Builder(native, context);
  }

  dispose(): void {
    this.b.dispose();
  }

  /** No derivative goes through what is loaded from, or stored to, an address of this value. */
  throughMemory(address: ValueId): void {
    for (const { instruction, isLoad } of accessesOf(this.native, address))
      if (isLoad) this.ofInstruction(instruction);
      else this.ofOperand(instruction, 0);
  }

  /** No derivative goes through what is loaded from an address of this value. */
  ofLoads(address: ValueId): void {
    for (const { instruction, isLoad } of accessesOf(this.native, address)) if (isLoad) this.ofInstruction(instruction);
  }

  /** No derivative goes through the value of an instruction that is no terminator. */
  ofInstruction(instruction: ValueId): void {
    const place = placeAfter(this.native, instruction);
    if (place !== undefined) this.ofUses(instruction, place);
  }

  ofParameter(fn: ValueId, index: number): void {
    const { native } = this;
    const [first] = native.instructions(native.blocks(fn)[0] as ValueId);
    this.ofUses(native.parameter(fn, index), first as ValueId);
  }

  /** No derivative goes through a value where one instruction uses it. */
  ofOperand(user: ValueId, position: number): void {
    const { native } = this;
    const value = native.operand(user, position) as ValueId;
    const type = native.typeOf(value);
    if (!this.carries(type) || this.isSame(value)) return;
    const { fn, own } = this.sameOf(type);
    native.setOperand(user, position, this.b.before(user).debugLocationOf(user).call(own, fn, [value]));
  }

  private ofUses(value: ValueId, before: ValueId): void {
    const { native } = this;
    const type = native.typeOf(value);
    const users = native.users(value);
    if (!this.carries(type) || users.length === 0 || users.every((user) => this.isSame(user))) return;
    const { fn, own } = this.sameOf(type);
    const same = this.b
      .before(before)
      .debugLocationOf(before)
      .call(own, fn, [native.undef(type)]);
    native.replaceAllUses(value, same);
    native.setOperand(same, 0, value);
  }

  /** A pointer is no number: what it points to has a derivative or not. */
  private carries(type: TypeId): boolean {
    return !['pointer', 'void', 'metadata', 'label', 'token'].includes(this.native.typeKind(type));
  }

  private isSame(value: ValueId): boolean {
    const { native } = this;
    const callee = isCall(native, value) ? calledFunction(native, value) : undefined;
    return callee !== undefined && native.name(callee).startsWith(samePrefix);
  }

  /** A function that returns what it is given. */
  private sameOf(type: TypeId): { fn: ValueId; own: TypeId } {
    const { native, context, module } = this;
    const name = `${samePrefix}${native.typeText(type)}`;
    const known = native.namedFunction(module, name);
    if (known) return { fn: known, own: native.functionTypeOf(known) };
    const { fn, type: own, body } = outOfLine(native, context, module, name, type, [type]);
    body.ret(native.parameter(fn, 0));
    body.dispose();
    return { fn, own };
  }
}

/** Loads from and stores to an address, and addresses made of it. */
function accessesOf(native: Native, address: ValueId): { instruction: ValueId; isLoad: boolean }[] {
  return native.users(address).flatMap((user) => {
    const kind = native.valueKind(user);
    if (kind !== 'instruction' && kind !== 'expression') return [];
    const opcode = native.opcode(user);
    if (addressOpcodes.has(opcode)) return accessesOf(native, user);
    if (kind === 'expression') return [];
    if (opcode === opcodeNumbers.load) return [{ instruction: user, isLoad: true }];
    return opcode === opcodeNumbers.store && native.operand(user, 1) === address ? [{ instruction: user, isLoad: false }] : [];
  });
}
