// `__enzyme_truncate_op_func` and `__enzyme_truncate_mem_func`: a function run in another floating-point format, to see what precision it
// needs. In the first, operands are rounded to the format, the operation is done in it, and the result is widened again; memory keeps its
// format. In the second, values stay in the other format all the time: a number of the old format holds one of the new in its low bits, and
// `__enzyme_truncate_mem_value` and `__enzyme_expand_mem_value` convert what goes in and comes out.

import { callArguments, calledOperand, isCall } from '../../ir/calls';
import { opcodeNumbers } from '../../ir/opcodes';
import { snapshot } from '../../ir/snapshot';
import { Builder } from '../../llvm/builder';
import { listOf } from '../../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../../llvm/native';
import { BitgradError, type Where } from '../../report';
import type { CallSite } from '../call-sites';
import { withoutCasts } from '../casts';
import { type EntryWord, entryOf } from '../entries';
import { computeIn, computes, type Place } from './arithmetic';
import { type Conversion, type Format, formatOf, keyOf, typeIn } from './formats';
import { pack, resized, unpack } from './packing';
import { PackedTables } from './tables';

export const isTruncation = (entry: EntryWord): boolean => /_truncate_|_expand_/.test(entry);

export class Truncations {
  private readonly made = new Map<string, ValueId>();
  private readonly tables = new Map<string, PackedTables>();
  private readonly place: Place;

  constructor(native: Native, context: ContextId, module: ModuleId) {
    this.place = { native, context, module, b: new Builder(native, context) };
  }

  dispose(): void {
    this.place.b.dispose();
  }

  /** Puts the result of a call in its place. @throws BitgradError `bad-derivative-call`, `unsupported-call`, `unsupported-instruction` */
  answer(site: CallSite): void {
    const { native, b } = this.place;
    const isValue = site.entry.endsWith('_mem_value');
    const { from, to } = this.formats(site);
    const conversion: Conversion = { mode: site.entry === '__enzyme_truncate_op_func' ? 'operations' : 'memory', from, to };
    b.before(site.call);
    const result = isValue ? this.value(site, conversion) : this.functionOf(site, conversion);
    const wanted = native.typeOf(site.call);
    if (native.typeKind(wanted) !== 'void')
      native.replaceAllUses(site.call, native.typeOf(result) === wanted ? result : b.cast('bitcast', result, wanted));
    native.eraseInstruction(site.call);
  }

  private formats({ operands, where, entry }: CallSite): { from: Format; to: Format } {
    const { native } = this.place;
    if (operands.length !== 2 && operands.length !== 3)
      throw new BitgradError('bad-derivative-call', `\`${entry}\` takes 3 or 4 arguments, and ${operands.length + 1} are given`, {
        where,
        fix: `write ${entry}(${entry.endsWith('value') ? 'value' : '(void*)f'}, 64, 32), or the bits of exponent and fraction in the place of the last`,
      });
    return { from: formatOf(native, operands.slice(0, 1), where), to: formatOf(native, operands.slice(1), where) };
  }

  private functionOf({ target, where }: CallSite, conversion: Conversion): ValueId {
    const { native } = this.place;
    const fn = withoutCasts(native, target);
    if (native.valueKind(fn) !== 'function' || native.isDeclaration(fn))
      throw new BitgradError('bad-derivative-call', 'the function to be truncated is not known, or has no body', {
        where,
        fix: 'name the function itself, and link the module that defines it',
      });
    return this.truncated(fn, conversion, where);
  }

  private value({ entry, target }: CallSite, conversion: Conversion): ValueId {
    const { native, context } = this.place;
    const type = native.typeOf(target);
    const narrow = typeIn(native, context, type, conversion.from, conversion.to);
    if (narrow === undefined) return target;
    return entry === '__enzyme_truncate_mem_value'
      ? pack(this.place, resized(this.place, target, narrow), type)
      : resized(this.place, unpack(this.place, target, narrow), type);
  }

  /** The function in the other format; made once. */
  private truncated(fn: ValueId, conversion: Conversion, where: Where): ValueId {
    const { native, module } = this.place;
    const name = `${native.name(fn)}.${keyOf(conversion)}`;
    const known = this.made.get(name);
    if (known !== undefined) return known;
    const copy = native.createFunction(module, name, native.functionTypeOf(fn), 'internal');
    this.made.set(name, copy);
    const taken = snapshot(native, fn);
    native.disposeClone(native.cloneFunctionInto(taken.id, copy, listOf(native, native.parameters(copy))));
    taken.dispose();
    const b = new Builder(native, this.place.context);
    const writer = new Truncation({ ...this.place, b }, conversion, (callee, at) => this.truncated(callee, conversion, at), where);
    if (conversion.mode === 'memory') this.tablesOf(conversion).replaceIn(copy, where);
    for (const block of native.blocks(copy)) for (const instruction of native.instructions(block)) writer.rewrite(instruction);
    b.dispose();
    return copy;
  }

  private tablesOf(conversion: Conversion): PackedTables {
    const key = keyOf(conversion);
    const known = this.tables.get(key) ?? new PackedTables(this.place, conversion);
    this.tables.set(key, known);
    return known;
  }
}

/** Rewrites the instructions of one copy. */
class Truncation {
  constructor(
    private readonly place: Place,
    private readonly conversion: Conversion,
    private readonly truncated: (callee: ValueId, where: Where) => ValueId,
    private readonly where: Where,
  ) {}

  rewrite(instruction: ValueId): void {
    const { native, b } = this.place;
    const opcode = native.opcode(instruction);
    const narrow = this.narrow(native.typeOf(instruction));
    if (narrow !== undefined && computes(native, instruction)) {
      b.before(instruction).debugLocationOf(instruction);
      const operands = isCall(native, instruction) ? callArguments(native, instruction) : (native.operands(instruction) as ValueId[]);
      const narrowed = operands.map((operand) => this.narrowed(operand));
      const result = computeIn(this.place, instruction, narrowed, narrow);
      native.replaceAllUses(instruction, this.widened(result, native.typeOf(instruction)));
      native.eraseInstruction(instruction);
    } else if (isCall(native, instruction)) this.rewriteCall(instruction);
    else if (this.conversion.mode === 'memory') this.rewriteInMemory(instruction, opcode);
  }

  private narrow(type: TypeId): TypeId | undefined {
    const { native, context } = this.place;
    return typeIn(native, context, type, this.conversion.from, this.conversion.to);
  }

  /** An operand as the operation takes it. */
  private narrowed(value: ValueId): ValueId {
    const narrow = this.narrow(this.place.native.typeOf(value));
    if (narrow === undefined) return value;
    if (this.conversion.mode === 'operations' || this.isConstant(value)) return resized(this.place, value, narrow);
    return unpack(this.place, value, narrow);
  }

  private widened(value: ValueId, type: TypeId): ValueId {
    return this.conversion.mode === 'operations' ? resized(this.place, value, type) : pack(this.place, value, type);
  }

  private isConstant(value: ValueId): boolean {
    return !['instruction', 'argument'].includes(this.place.native.valueKind(value));
  }

  private rewriteCall(call: ValueId): void {
    const { native } = this.place;
    const callee = calledOperand(native, call);
    const types = [call, ...callArguments(native, call)].map((value) => native.typeOf(value));
    const kind = native.valueKind(callee);
    if (kind !== 'function' && kind !== 'asm') throw this.refuse(call, 'through a pointer', 'call the function by its name');
    if (kind === 'function' && !native.isDeclaration(callee))
      native.setOperand(call, native.operandCount(call) - 1, this.truncated(callee, this.where));
    else if (kind === 'function' && entryOf(native.name(callee)) !== undefined)
      throw this.refuse(call, `of \`${native.name(callee)}\``, 'differentiate what is truncated: pass the result of the truncation to it');
    else if (types.some((type) => this.narrow(type) !== undefined))
      throw this.refuse(
        call,
        `of ${kind === 'function' ? `\`${native.name(callee)}\`, which has no body,` : 'assembly'}`,
        'link the module that defines the function',
      );
    if (this.conversion.mode === 'memory') this.packConstants(call, native.argumentCount(call));
  }

  private refuse(call: ValueId, what: string, fix: string): BitgradError {
    const { native } = this.place;
    const where = { ...this.where, instruction: native.printValue(call).trim(), ...native.debugLocation(call) };
    return new BitgradError('unsupported-call', `a call ${what} cannot be truncated`, { where, fix });
  }

  /** Comparisons and conversions look into numbers; what only moves them does not, but for constants. */
  private rewriteInMemory(instruction: ValueId, opcode: number): void {
    const { native, b } = this.place;
    const operands = native
      .operands(instruction)
      .filter((operand) => operand && this.narrow(native.typeOf(operand)) !== undefined) as ValueId[];
    const result = this.narrow(native.typeOf(instruction));
    const isConversion = [opcodeNumbers.fptrunc, opcodeNumbers.fpext].some((number) => number === opcode);
    if (isConversion && (operands.length > 0 || result !== undefined))
      throw new BitgradError('unsupported-instruction', 'a conversion between floating-point formats cannot be truncated in memory', {
        where: { ...this.where, instruction: native.printValue(instruction).trim(), ...native.debugLocation(instruction) },
        fix: 'truncate operations only: __enzyme_truncate_op_func',
      });
    const looks = [opcodeNumbers.fcmp, opcodeNumbers.fptosi, opcodeNumbers.fptoui].some((number) => number === opcode);
    if (looks) {
      b.before(instruction).debugLocationOf(instruction);
      native.operands(instruction).forEach((operand, i) => {
        if (operand && this.narrow(native.typeOf(operand)) !== undefined) native.setOperand(instruction, i, this.seen(operand));
      });
      return;
    }
    if (result !== undefined && [opcodeNumbers.sitofp, opcodeNumbers.uitofp].some((number) => number === opcode)) {
      b.before(instruction).debugLocationOf(instruction);
      const made = b.cast(opcode === opcodeNumbers.sitofp ? 'sitofp' : 'uitofp', native.operand(instruction, 0) as ValueId, result);
      native.replaceAllUses(instruction, pack(this.place, made, native.typeOf(instruction)));
      native.eraseInstruction(instruction);
      return;
    }
    this.packConstants(instruction, native.operandCount(instruction));
  }

  /** The number that a value stands for, in its own format again: exact, so that comparisons and conversions are those of the number. */
  private seen(value: ValueId): ValueId {
    return resized(this.place, this.narrowed(value), this.place.native.typeOf(value));
  }

  private packConstants(instruction: ValueId, count: number): void {
    const { native, b } = this.place;
    const isPhi = native.opcode(instruction) === opcodeNumbers.phi;
    for (let i = 0; i < count; i++) {
      const operand = native.operand(instruction, i);
      if (!operand || !this.isConstant(operand)) continue;
      const narrow = this.narrow(native.typeOf(operand));
      if (narrow === undefined) continue;
      // Of constants all of this is folded: nothing is written, not even in front of a phi.
      if (isPhi) b.atStart(native.blockOf(instruction));
      else b.before(instruction);
      native.setOperand(instruction, i, pack(this.place, resized(this.place, operand, narrow), native.typeOf(operand)));
    }
  }
}
