// Copies and clears of whole blocks as loops over their elements, where each access has to be seen for itself.

import { calledOperand } from '../ir/calls';
import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { replaceCall } from '../transform/replace-call';
import { withoutCasts } from './casts';

/** Puts a loop over elements in the place of a memcpy, memmove or clearing memset; whether the call was one. */
export function spellOutBlock(native: Native, context: ContextId, module: ModuleId, call: ValueId, element: TypeId): boolean {
  const callee = withoutCasts(native, calledOperand(native, call));
  const name = native.valueKind(callee) === 'function' ? native.name(callee) : '';
  const isClear = name.startsWith('llvm.memset.') && native.isNullValue(native.operand(call, 1) as ValueId);
  if (!isClear && !/^llvm\.mem(cpy|move)\./.test(name)) return false;
  const [to, from, bytes] = native.operands(call) as [ValueId, ValueId, ValueId];
  const args = isClear ? [to, bytes] : [to, from, bytes];
  const fn = loopOver(native, context, module, element, args);
  const b = new Builder(native, context);
  replaceCall(native, context, b, call, { type: native.functionTypeOf(fn), fn, args });
  b.dispose();
  return true;
}

/** `(to, [from], bytes)`: a function of its own, with the types that are passed. */
function loopOver(native: Native, context: ContextId, module: ModuleId, element: TypeId, args: readonly ValueId[]): ValueId {
  const types = args.map((value) => native.typeOf(value));
  const type = native.functionType(native.voidType(context), listOf(native, types), false);
  const fn = native.createFunction(module, 'bitgrad.block', type, 'internal');
  const parameters = native.parameters(fn);
  const [to, from] = parameters as [ValueId, ValueId];
  const bytes = parameters.at(-1) as ValueId;
  const size = native.typeOf(bytes);
  const [entry, head, body, done] = ['entry', 'head', 'body', 'done'].map((name) => native.appendBlock(fn, name)) as [
    ValueId,
    ValueId,
    ValueId,
    ValueId,
  ];
  const b = new Builder(native, context);
  const number = (value: number): ValueId => native.constInt(size, value);
  b.atEnd(entry);
  const count = b.binary('udiv', bytes, number(native.allocSize(module, element)));
  b.br(head);
  b.atEnd(head);
  const at = b.phi(size);
  b.condBr(b.icmp('ult', at, count), body, done);
  b.atEnd(body);
  const value = args.length === 2 ? native.constNull(element) : b.load(element, b.gep(element, from, [at]));
  b.store(value, b.gep(element, to, [at]));
  const next = b.binary('add', at, number(1));
  b.br(head);
  b.addIncoming(at, number(0), entry);
  b.addIncoming(at, next, body);
  b.atEnd(done).ret(0);
  b.dispose();
  return fn;
}
