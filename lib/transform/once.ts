// A call that is made on the first trip alone: on all others its result is where the first has put it. Written as a call of an
// internal function that decides, which every optimizer inlines; the derivative's blocks stay the primal's.

import type { InstructionFact } from '../ir/function-ir';
import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { TypeId, ValueId } from '../llvm/native';
import { shortHash } from './request';
import type { Target } from './target';

/** Calls in place of `call`: where `isFirst`, it is made and its result stored at `place`; else that is loaded. */
export function callOnce(target: Target, call: InstructionFact, isFirst: ValueId, place: ValueId, align: number): ValueId {
  const { native } = target;
  const callee = target.primal(call.callee);
  const calleeType = target.type(call.accessType);
  const args = call.operands.slice(0, call.argumentCount).map((operand) => target.primal(operand));
  const parameters = [native.intType(target.context, 1), target.pointer, ...args.map((arg) => native.typeOf(arg))];
  const type = native.functionType(target.type(call.type), listOf(native, parameters), false);
  const name = `bitgrad.once.${shortHash(`${native.name(callee)} ${native.typeText(type)} ${align}`)}`;
  const fn =
    native.namedFunction(target.module, name) || write(target, { name, type, callee, calleeType, result: target.type(call.type), align });
  const anchor = target.anchor(call.index);
  return target.forward
    .before(anchor)
    .debugLocationOf(anchor)
    .call(type, fn, [isFirst, place, ...args]);
}

interface Once {
  readonly name: string;
  readonly type: TypeId;
  readonly callee: ValueId;
  readonly calleeType: TypeId;
  readonly result: TypeId;
  readonly align: number;
}

function write(target: Target, { name, type, callee, calleeType, result, align }: Once): ValueId {
  const { native, module, context } = target;
  const fn = native.createFunction(module, name, type, 'internal');
  for (const attribute of ['nounwind', 'alwaysinline']) native.addFunctionAttribute(fn, native.enumAttribute(context, attribute));
  const b = new Builder(native, context).atEnd(native.appendBlock(fn, 'entry'));
  const [make, again] = ['make', 'again'].map((block) => native.appendBlock(fn, block)) as [ValueId, ValueId];
  const [isFirst, place, ...args] = native.parameters(fn) as [ValueId, ValueId, ...ValueId[]];
  b.condBr(isFirst, make, again);
  const made = b.atEnd(make).call(calleeType, callee, args);
  b.store(made, place, align);
  b.ret(made);
  b.atEnd(again);
  b.ret(b.load(result, place, align));
  b.dispose();
  return fn;
}

/** Stores a value at `place` where `isFirst`. */
export function storeOnce(target: Target, b: Builder, isFirst: ValueId, place: ValueId, value: ValueId, align: number): void {
  const { native, module, context } = target;
  const kept = native.typeOf(value);
  const type = native.functionType(native.voidType(context), listOf(native, [native.intType(context, 1), target.pointer, kept]), false);
  const name = `bitgrad.once.${shortHash(`store ${native.typeText(type)} ${align}`)}`;
  let fn = native.namedFunction(module, name);
  if (!fn) {
    fn = native.createFunction(module, name, type, 'internal');
    for (const attribute of ['nounwind', 'alwaysinline']) native.addFunctionAttribute(fn, native.enumAttribute(context, attribute));
    const inner = new Builder(native, context).atEnd(native.appendBlock(fn, 'entry'));
    const [store, done] = ['store', 'done'].map((block) => native.appendBlock(fn as ValueId, block)) as [ValueId, ValueId];
    const [when, where, what] = native.parameters(fn) as [ValueId, ValueId, ValueId];
    inner.condBr(when, store, done);
    inner.atEnd(store).store(what, where, align);
    inner.br(done);
    inner.atEnd(done).ret();
    inner.dispose();
  }
  b.call(type, fn, [isFirst, place, value]);
}
