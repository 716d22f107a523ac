// Functions with a variable number of arguments that hand their list on to the library (vprintf and its kin): what is
// printed has no derivative. At their calls each such argument goes through a marker where activity ends. A list that is
// read in the module (va_arg) is not of this kind: see variadic-functions.ts.

import { type Opcode, opcodeNames } from '../ir/opcodes';
import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { isInactiveFunction } from './inactive-library';
import { printedMarker } from './marker';
import { isCallOf } from './replace-call';

const addressSteps = new Set<Opcode>(['getelementptr', 'bitcast', 'addrspacecast']);
/** What may be done to a list that is not read: LLVM's intrinsics that start, copy and end it, and mark its life. */
const listIntrinsics = /^llvm\.(va_|lifetime\.)/;

/** After the functions are simplified: a list is then used where it stands. */
export function markPrintedArguments(native: Native, context: ContextId, module: ModuleId): void {
  const b = new Builder(native, context);
  const markers = new Map<TypeId, ValueId>();
  for (const fn of native.functions(module)) {
    if (native.isDeclaration(fn) || !native.isVariadic(native.functionTypeOf(fn)) || !onlyPrints(native, fn)) continue;
    const fixed = native.parameterTypes(native.functionTypeOf(fn)).length;
    for (const call of native.users(fn).filter((user) => isCallOf(native, user, fn))) {
      const given = argumentsOf(native, call);
      for (let i = fixed; i < given; i++) {
        const value = native.operand(call, i) as ValueId;
        const type = native.typeOf(value);
        if (native.valueKind(value) !== 'instruction' && native.valueKind(value) !== 'argument') continue;
        const marker = markers.get(type) ?? writeMarker(native, context, module, type, markers.size);
        markers.set(type, marker);
        native.setOperand(call, i, b.before(call).debugLocationOf(call).call(native.functionTypeOf(marker), marker, [value]));
      }
    }
  }
  b.dispose();
}

/** Operands of a call that are arguments: an invoke has its destinations behind them. */
const argumentsOf = (native: Native, call: ValueId): number =>
  native.operandCount(call) - (opcodeNames[native.opcode(call)] === 'invoke' ? 3 : 1);

function writeMarker(native: Native, context: ContextId, module: ModuleId, type: TypeId, number: number): ValueId {
  const marker = native.createFunction(
    module,
    `${printedMarker}.${number}`,
    native.functionType(type, listOf(native, [type]), false),
    'internal',
  );
  const b = new Builder(native, context).atEnd(native.appendBlock(marker, 'entry'));
  b.ret(native.parameter(marker, 0));
  b.dispose();
  return marker;
}

/** Whether a function does nothing with its variable arguments but hand them on to the library. */
export function onlyPrints(native: Native, fn: ValueId): boolean {
  const lists = native
    .blocks(fn)
    .flatMap((block) => native.instructions(block))
    .flatMap((i) => (isCallNamed(native, i, /^llvm\.va_start/) ? [rootOf(native, native.operand(i, 0) as ValueId)] : []));
  return lists.length > 0 && lists.every((list) => opcodeName(native, list) === 'alloca' && isHandedOn(native, list, new Set()));
}

const opcodeName = (native: Native, value: ValueId): Opcode | undefined =>
  native.valueKind(value) === 'instruction' ? opcodeNames[native.opcode(value)] : undefined;

function isCallNamed(native: Native, i: ValueId, pattern: RegExp): boolean {
  const opcode = opcodeName(native, i);
  if (opcode !== 'call' && opcode !== 'invoke') return false;
  const callee = native.operand(i, native.operandCount(i) - 1);
  return callee !== 0 && native.valueKind(callee) === 'function' && pattern.test(native.name(callee));
}

function rootOf(native: Native, pointer: ValueId): ValueId {
  let at = pointer;
  while (addressSteps.has(opcodeName(native, at) as Opcode)) at = native.operand(at, 0) as ValueId;
  return at;
}

/** Whether a list (or a parameter that is one) goes nowhere but to the library. */
function isHandedOn(native: Native, list: ValueId, seen: Set<ValueId>): boolean {
  if (seen.has(list)) return true;
  seen.add(list);
  return native.users(list).every((user) => {
    const opcode = opcodeName(native, user);
    if (addressSteps.has(opcode as Opcode)) return isHandedOn(native, user, seen);
    if (opcode !== 'call' && opcode !== 'invoke') return false;
    const callee = native.operand(user, native.operandCount(user) - 1);
    if (!callee || callee === list || native.valueKind(callee) !== 'function') return false;
    const name = native.name(callee);
    // A copy of the list may be read.
    if (name.startsWith('llvm.va_copy') && native.operand(user, 1) === list)
      return isHandedOn(native, rootOf(native, native.operand(user, 0) as ValueId), seen);
    if (listIntrinsics.test(name) || isInactiveFunction(name, native.isDeclaration(callee))) return true;
    if (native.isDeclaration(callee)) return false;
    return native.parameters(callee).every((parameter, i) => native.operand(user, i) !== list || isHandedOn(native, parameter, seen));
  });
}
