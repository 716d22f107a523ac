// What a derivative does where it finds, at run time, that it cannot go on: it calls `bitgrad_stop(why)`, a weak symbol. Our
// JIT defines it, and the call of the derivative throws an error with that text. A program that links the derivative may
// define it (docs/abi.md); the weak definition that written code brings traps. Never a wrong number, and no access of what is not there.

import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';

/** The symbol; C's prototype is `void bitgrad_stop(const char *why)`. It must not return. */
export const stopSymbol = 'bitgrad_stop';
const stopName = 'bitgrad.stop';
const checkName = 'bitgrad.check.shadow';

/** No object lies below. */
const nullPage = 4096;

interface Program {
  readonly native: Native;
  readonly context: ContextId;
  readonly module: ModuleId;
}

/** Defines the symbol where it is used, weakly: LLVM's own interpreters do not know a weak reference without a definition. */
export function defineStop({ native, context, module }: Program): void {
  const fn = native.namedFunction(module, stopSymbol);
  if (!fn || !native.isDeclaration(fn) || native.isUnused(fn)) return;
  native.setLinkage(fn, 'weak');
  const b = new Builder(native, context).atEnd(native.appendBlock(fn, 'entry'));
  b.intrinsic(module, 'llvm.trap', [], []);
  b.unreachable();
  b.dispose();
}

/** Ends the derivative with the text as its error. */
export function stop(program: Program, b: Builder, why: string): void {
  const fn = stopFunction(program);
  b.call(program.native.functionTypeOf(fn), fn, [text(program, b, why)]);
}

/** Ends the derivative where there is a pointer, and no shadow of it. */
export function stopWithoutShadow(program: Program, b: Builder, pointer: ValueId, shadow: ValueId, why: string): void {
  const { native, context } = program;
  const fn = checkFunction(program);
  const plain = native.pointerType(context, 0);
  const given = [pointer, shadow].map((value) => (native.typeOf(value) === plain ? value : b.cast('bitcast', value, plain)));
  b.call(native.functionTypeOf(fn), fn, [...given, text(program, b, why)]);
}

function text({ native, context, module }: Program, b: Builder, why: string): ValueId {
  const bytes = native.constBytes(context, new TextEncoder().encode(`${why}\0`));
  const global = native.createGlobal(module, 'bitgrad.why', native.typeOf(bytes), true, 'private', bytes);
  const plain = native.pointerType(context, 0);
  return native.typeOf(global) === plain ? global : b.cast('bitcast', global, plain);
}

function define({ native, context, module }: Program, name: string, parameters: number, write: (b: Builder, fn: ValueId) => void): ValueId {
  const known = native.namedFunction(module, name);
  if (known) return known;
  const plain = native.pointerType(context, 0);
  const type = native.functionType(native.voidType(context), listOf(native, Array(parameters).fill(plain)), false);
  const fn = native.createFunction(module, name, type, 'internal');
  const b = new Builder(native, context).atEnd(native.appendBlock(fn, 'entry'));
  write(b, fn);
  b.dispose();
  return fn;
}

function stopFunction(program: Program): ValueId {
  const { native, context, module } = program;
  return define(program, stopName, 1, (b, fn) => {
    native.addFunctionAttribute(fn, native.enumAttribute(context, 'cold'));
    native.addFunctionAttribute(fn, native.enumAttribute(context, 'noinline'));
    const type = native.functionTypeOf(fn);
    const outside = native.namedFunction(module, stopSymbol) || native.createFunction(module, stopSymbol, type, 'extern_weak');
    const [told, silent] = [native.appendBlock(fn, 'told'), native.appendBlock(fn, 'silent')];
    b.condBr(b.icmp('eq', outside, native.constNull(native.typeOf(outside))), silent, told);
    b.atEnd(told).call(type, outside, [native.parameter(fn, 0)]);
    b.br(silent);
    b.atEnd(silent).intrinsic(module, 'llvm.trap', [], []);
    b.unreachable();
  });
}

function checkFunction(program: Program): ValueId {
  const { native, context } = program;
  return define(program, checkName, 3, (b, fn) => {
    native.addFunctionAttribute(fn, native.enumAttribute(context, 'alwaysinline'));
    const [pointer, shadow, why] = native.parameters(fn) as [ValueId, ValueId, ValueId];
    const none = native.constNull(native.typeOf(pointer));
    const [missing, done] = [native.appendBlock(fn, 'missing'), native.appendBlock(fn, 'done')];
    // A place within memory without a shadow is a small distance from null.
    const i64 = native.intType(context, 64);
    const isNear = b.icmp('ult', b.cast('ptrtoint', shadow, i64), native.constInt(i64, nullPage));
    const isMissing = b.binary('and', b.icmp('ne', pointer, none), isNear);
    b.condBr(isMissing, missing, done);
    const stopper = stopFunction(program);
    b.atEnd(missing).call(native.functionTypeOf(stopper), stopper, [why]);
    b.unreachable();
    b.atEnd(done).ret();
  });
}
