// What is done in another format: arithmetic, and the functions of mathematics.

import { calledOperand } from '../../ir/calls';
import { opcodeNumbers } from '../../ir/opcodes';
import type { Builder } from '../../llvm/builder';
import { binaryOpcodes } from '../../llvm/builder-numbers';
import { listOf } from '../../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../../llvm/native';
import { findRule } from '../../rules';

export interface Place {
  readonly native: Native;
  readonly context: ContextId;
  readonly module: ModuleId;
  readonly b: Builder;
}

const arithmetic = ['fadd', 'fsub', 'fmul', 'fdiv', 'frem'] as const;
const nameOf = new Map<number, (typeof arithmetic)[number]>(arithmetic.map((name) => [binaryOpcodes[name], name]));

/** Whether an instruction computes floats from floats: not a move, a comparison or a conversion. */
export function computes(native: Native, instruction: ValueId): boolean {
  const opcode = native.opcode(instruction);
  return (
    nameOf.has(opcode) ||
    opcode === opcodeNumbers.fneg ||
    (opcode === opcodeNumbers.call && mathFunction(native, instruction) !== undefined)
  );
}

interface MathFunction {
  /** `llvm.sin` without the types behind it; undefined for a function of the C library. */
  readonly intrinsic: string | undefined;
  readonly symbol: string;
}

/** Of the lanes of a vector, named by the vector's type. */
const isReduction = (intrinsic: string): boolean => /^llvm\.vector\.reduce\.f(add|mul|min|max|minimum|maximum)$/.test(intrinsic);

/** The function that a call computes, where it is one of mathematics. */
function mathFunction(native: Native, call: ValueId): MathFunction | undefined {
  const callee = calledOperand(native, call);
  if (native.valueKind(callee) !== 'function' || !native.isDeclaration(callee)) return undefined;
  const symbol = native.name(callee);
  const intrinsic = /^llvm\.[a-z_][a-z\d_]*(\.[a-z_]+)*?(?=\.(v\d+)?[fi]\d+|$)/.exec(symbol)?.[0];
  if (intrinsic !== undefined && symbol.startsWith('llvm.'))
    return isReduction(intrinsic) || findRule({ callee: symbol, intrinsic, isDefined: false }) ? { intrinsic, symbol } : undefined;
  return findRule({ callee: symbol, intrinsic: '', isDefined: false }) ? { intrinsic: undefined, symbol } : undefined;
}

/** The same operation on operands of another format. */
export function computeIn(place: Place, instruction: ValueId, operands: readonly ValueId[], type: TypeId): ValueId {
  const { native, b } = place;
  const opcode = native.opcode(instruction);
  const name = nameOf.get(opcode);
  if (name !== undefined) return b.binary(name, operands[0] as ValueId, operands[1] as ValueId);
  if (opcode === opcodeNumbers.fneg) return b.fneg(operands[0] as ValueId);
  return callIn(place, mathFunction(native, instruction) as MathFunction, operands, type);
}

/** Functions of the C library have no form for half: they are computed in float, and rounded. */
function callIn(place: Place, { intrinsic, symbol }: MathFunction, operands: readonly ValueId[], type: TypeId): ValueId {
  const { native, context, module, b } = place;
  if (intrinsic !== undefined) {
    const overload = isReduction(intrinsic) ? native.typeOf(operands.at(-1) as ValueId) : type;
    return b.intrinsic(module, intrinsic, [overload], operands);
  }
  const kind = native.typeKind(type);
  const wide = kind === 'half' ? native.floatType(context, 'float') : type;
  const given = operands.map((operand) => (native.typeOf(operand) === type && wide !== type ? b.cast('fpext', operand, wide) : operand));
  const types = given.map((operand) => native.typeOf(operand));
  const called = native.typeKind(wide) === 'float' ? floatName(symbol) : doubleName(symbol);
  const signature = native.functionType(wide, listOf(native, types), false);
  const fn = native.namedFunction(module, called) || native.createFunction(module, called, signature, 'external');
  const result = b.call(signature, fn, given);
  return wide === type ? result : b.cast('fptrunc', result, type);
}

const floatName = (symbol: string): string => (findRule({ callee: `${symbol}f`, intrinsic: '', isDefined: false }) ? `${symbol}f` : symbol);
const doubleName = (symbol: string): string =>
  symbol.endsWith('f') && findRule({ callee: symbol.slice(0, -1), intrinsic: '', isDefined: false }) ? symbol.slice(0, -1) : symbol;
