// Variables of the module that a function reads whose memory is in another format: constant ones have a copy whose numbers are packed as
// that memory holds them, made once. What a program writes to a variable is its own to convert, as with all memory.

import { callArguments, calledFunction, isCall } from '../../ir/calls';
import { opcodeNumbers } from '../../ir/opcodes';
import { Builder } from '../../llvm/builder';
import { listOf } from '../../llvm/list';
import type { Native, TypeId, ValueId } from '../../llvm/native';
import { BitgradError, type Where } from '../../report';
import type { Place } from './arithmetic';
import { type Conversion, keyOf, typeIn } from './formats';
import { pack, resized } from './packing';

export class PackedTables {
  private readonly copies = new Map<ValueId, ValueId>();

  constructor(
    private readonly place: Place,
    private readonly conversion: Conversion,
  ) {}

  /**
   * Puts the addresses of copies in the place of those of tables, in a function that is not rewritten yet.
   * @throws BitgradError `unsupported-instruction` where a variable holds numbers of the old format that may be written
   */
  replaceIn(fn: ValueId, where: Where): void {
    const { native, context } = this.place;
    const instructions = native.blocks(fn).flatMap((block) => native.instructions(block));
    const b = new Builder(native, context).atStart(native.entryBlock(fn) as ValueId);
    for (const instruction of instructions) {
      const at = (): Where => ({ ...where, instruction: native.printValue(instruction).trim(), ...native.debugLocation(instruction) });
      native.operands(instruction).forEach((operand, i) => {
        const packed = operand ? this.packedAddress(b, operand, at) : undefined;
        if (packed !== undefined) native.setOperand(instruction, i, packed);
      });
    }
    b.dispose();
  }

  /** The same place in the copy of the table that a constant address leads to; undefined where it leads to none. */
  private packedAddress(b: Builder, address: ValueId, where: () => Where): ValueId | undefined {
    const { native, context } = this.place;
    const table = tableOf(native, address);
    if (table === undefined || !this.holdsNumbers(table, new Set())) return undefined;
    if (!native.isConstant(table) && startsAsZero(native, table)) return undefined;
    const copy = this.copyOf(b, table, where);
    if (address === table) return copy;
    const [i8, i64] = [native.intType(context, 8), native.intType(context, 64)];
    const offset = b.binary('sub', b.cast('ptrtoint', address, i64), b.cast('ptrtoint', table, i64));
    return b.cast('bitcast', b.gep(i8, b.cast('bitcast', copy, native.pointerType(context, 0)), [offset]), native.typeOf(address));
  }

  private copyOf(b: Builder, table: ValueId, where: () => Where): ValueId {
    const { native, module } = this.place;
    const known = this.copies.get(table);
    if (known !== undefined) return known;
    const initializer = native.initializer(table);
    if (!initializer || !(native.isConstant(table) || isOnlyRead(native, table)))
      throw new BitgradError('unsupported-instruction', `\`${native.name(table)}\` holds numbers that are not truncated`, {
        where: where(),
        because: initializer ? 'the program may write them' : 'they are in another module',
        fix: 'make it constant, let it begin with zeros, or pass the numbers as arguments',
      });
    const type = native.valueType(table);
    const copy = native.createGlobal(module, `${native.name(table)}.${keyOf(this.conversion)}`, type, true, 'internal', 0);
    // A table may hold its own address.
    this.copies.set(table, copy);
    native.setAlignment(copy, native.alignment(table));
    native.setInitializer(copy, this.packed(b, initializer, where));
    return copy;
  }

  private packed(b: Builder, constant: ValueId, where: () => Where): ValueId {
    const { native } = this.place;
    const type = native.typeOf(constant);
    const narrow = this.narrow(type);
    if (narrow !== undefined) return pack({ ...this.place, b }, resized({ ...this.place, b }, constant, narrow), type);
    const kind = native.typeKind(type);
    if (['global', 'expression'].includes(native.valueKind(constant))) return this.linked(b, constant, where);
    if ((kind !== 'struct' && kind !== 'array') || native.isNullValue(constant)) return constant;
    const count = kind === 'struct' ? native.structElements(type).length : native.typeLength(type);
    const parts = Array.from({ length: count }, (_, i) => this.packed(b, b.extractValue(constant, [i]), where));
    return kind === 'struct'
      ? native.constStruct(type, listOf(native, parts))
      : native.constArray(native.elementType(type), listOf(native, parts));
  }

  /** A constant that leads to tables, as an address or as the distance between two, of their copies. */
  private linked(b: Builder, constant: ValueId, where: () => Where): ValueId {
    const { native } = this.place;
    if (!this.pointsToNumbers(constant, new Set())) return constant;
    if (native.valueKind(constant) === 'global') return this.copyOf(b, constant, where);
    const type = native.typeOf(constant);
    const [first, ...others] = native.operands(constant) as [ValueId, ...ValueId[]];
    const opcode = native.opcode(constant);
    const isSamePlace = opcode === opcodeNumbers.getelementptr && others.every((index) => native.isNullValue(index));
    if (isSamePlace || opcode === opcodeNumbers.bitcast) return b.cast('bitcast', this.linked(b, first, where), type);
    if (opcode === opcodeNumbers.ptrtoint) return b.cast('ptrtoint', this.linked(b, first, where), type);
    if (opcode === opcodeNumbers.trunc) return b.cast('trunc', this.linked(b, first, where), type);
    if (opcode === opcodeNumbers.sub) return b.binary('sub', this.linked(b, first, where), this.linked(b, others[0] as ValueId, where));
    throw new BitgradError('unsupported-instruction', 'a table holds the address of a number inside of another table', {
      where: where(),
      fix: 'let tables hold the addresses of whole tables, or truncate operations only: __enzyme_truncate_op_func',
    });
  }

  private narrow(type: TypeId): TypeId | undefined {
    const { native, context } = this.place;
    return typeIn(native, context, type, this.conversion.from, this.conversion.to);
  }

  /** Whether a variable holds numbers of the old format, or constant addresses of such. */
  private holdsNumbers(table: ValueId, seen: Set<ValueId>): boolean {
    const { native } = this.place;
    if (seen.has(table)) return false;
    seen.add(table);
    const initializer = native.initializer(table);
    return this.hasNumbers(native.valueType(table)) || (initializer !== 0 && this.pointsToNumbers(initializer, seen));
  }

  private hasNumbers(type: TypeId): boolean {
    const { native } = this.place;
    if (this.narrow(type) !== undefined) return true;
    const kind = native.typeKind(type);
    if (kind === 'struct') return native.structElements(type).some((element) => this.hasNumbers(element));
    return kind === 'array' && this.hasNumbers(native.elementType(type));
  }

  private pointsToNumbers(constant: ValueId, seen: Set<ValueId>): boolean {
    const { native } = this.place;
    const kind = native.valueKind(constant);
    if (kind === 'global') return this.holdsNumbers(constant, seen);
    const hasParts = kind === 'expression' || ['struct', 'array'].includes(native.typeKind(native.typeOf(constant)));
    return hasParts && native.operands(constant).some((part) => part !== 0 && this.pointsToNumbers(part, seen));
  }
}

/** The variable that a constant address leads to. */
function tableOf(native: Native, address: ValueId): ValueId | undefined {
  const kind = native.valueKind(address);
  if (kind === 'global') return address;
  if (kind !== 'expression' || native.typeKind(native.typeOf(address)) !== 'pointer') return undefined;
  return tableOf(native, native.operand(address, 0) as ValueId);
}

function startsAsZero(native: Native, variable: ValueId): boolean {
  const initializer = native.initializer(variable);
  return initializer === 0 || native.isNullValue(initializer);
}

/** Whether nothing writes a variable that only this module sees. */
const isOnlyRead = (native: Native, variable: ValueId): boolean =>
  ['internal', 'private'].includes(native.linkage(variable)) && isOnlyReadAt(native, variable);

function isOnlyReadAt(native: Native, address: ValueId): boolean {
  return native.users(address).every((user) => {
    const kind = native.valueKind(user);
    if (kind !== 'instruction' && kind !== 'expression') return false;
    const opcode = native.opcode(user);
    if (opcode === opcodeNumbers.load || opcode === opcodeNumbers.icmp) return true;
    if (opcode === opcodeNumbers.getelementptr || opcode === opcodeNumbers.bitcast) return isOnlyReadAt(native, user);
    const callee = isCall(native, user) ? calledFunction(native, user) : undefined;
    const isCopy = callee !== undefined && /^llvm\.mem(cpy|move)\./.test(native.name(callee));
    return isCopy && callArguments(native, user)[0] !== address;
  });
}
