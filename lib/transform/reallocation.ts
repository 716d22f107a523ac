// realloc, as the transform wants it: allocate, copy, free. In reverse mode the old memory lives on until the derivative is
// done, which a call of realloc would not let it; and each part has a derivative of its own. Written into the program as
// one internal function that is inlined wherever realloc was called. How much to copy is what the allocator says the old
// block holds (malloc_usable_size), at most the new size.

import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';

/** The function that stands for realloc; where it is there, shadows are as large as the blocks that they shadow. */
export const reallocationMarker = 'bitgrad.realloc';

/** Replaces every call of realloc and of Rust's reallocator in a module. */
export function splitReallocations(native: Native, context: ContextId, module: ModuleId): void {
  for (const fn of native.functions(module)) {
    if (!native.isDeclaration(fn)) continue;
    const name = native.name(fn);
    if (name === 'realloc') replace(native, fn, () => writeRealloc(native, context, module));
    else if (/(^|^_R.*)__rust_realloc$/.test(name)) replace(native, fn, () => writeRustRealloc(native, context, module, name));
  }
}

function replace(native: Native, fn: ValueId, write: () => ValueId): void {
  if (native.isUnused(fn)) return;
  const own = write();
  const type = native.typeOf(fn);
  // Equal on LLVMs with opaque pointers; with typed ones realloc has the type of its i8* prototype.
  if (native.typeOf(own) === type) native.replaceAllUses(fn, own);
}

class Writer {
  readonly b: Builder;
  readonly i64: TypeId;
  readonly pointer: TypeId;
  constructor(
    readonly native: Native,
    readonly context: ContextId,
    readonly module: ModuleId,
  ) {
    this.b = new Builder(native, context);
    this.i64 = native.intType(context, 64);
    this.pointer = native.pointerType(context, 0);
  }

  call(name: string, result: TypeId, parameters: readonly TypeId[], args: readonly ValueId[]): ValueId {
    const { native, module } = this;
    const type = native.functionType(result, listOf(native, parameters), false);
    const fn = native.namedFunction(module, name) || native.createFunction(module, name, type, 'external');
    return this.b.call(type, fn, args);
  }

  define(name: string, parameters: readonly TypeId[]): ValueId {
    const { native, module, context } = this;
    const fn = native.createFunction(module, name, native.functionType(this.pointer, listOf(native, parameters), false), 'internal');
    native.addFunctionAttribute(fn, native.enumAttribute(context, 'nounwind'));
    return fn;
  }

  /** The smaller of two sizes. */
  least(a: ValueId, c: ValueId): ValueId {
    return this.b.select(this.b.icmp('ult', a, c), a, c);
  }

  copy(to: ValueId, from: ValueId, bytes: ValueId): void {
    const isVolatile = this.native.constInt(this.native.intType(this.context, 1), 0);
    this.b.intrinsic(this.module, 'llvm.memcpy', [this.pointer, this.pointer, this.i64], [to, from, bytes, isVolatile]);
  }
}

function writeRealloc(native: Native, context: ContextId, module: ModuleId): ValueId {
  const w = new Writer(native, context, module);
  const { b, i64, pointer } = w;
  const fn = w.define(reallocationMarker, [pointer, i64]);
  const [old, size] = [native.parameter(fn, 0), native.parameter(fn, 1)];
  const [entry, test, move, done] = ['entry', 'test', 'move', 'done'].map((name) => native.appendBlock(fn, name)) as [
    ValueId,
    ValueId,
    ValueId,
    ValueId,
  ];
  b.atEnd(entry);
  const fresh = w.call('malloc', pointer, [i64], [size]);
  b.condBr(b.icmp('eq', old, native.constNull(pointer)), done, test);
  b.atEnd(test);
  b.condBr(b.icmp('eq', fresh, native.constNull(pointer)), done, move);
  b.atEnd(move);
  w.copy(fresh, old, w.least(w.call('malloc_usable_size', i64, [pointer], [old]), size));
  w.call('free', native.voidType(context), [pointer], [old]);
  b.br(done);
  b.atEnd(done);
  b.ret(fresh);
  b.dispose();
  return fn;
}

/** Rust says how large the old block is: `(old, old size, align, new size)`. */
function writeRustRealloc(native: Native, context: ContextId, module: ModuleId, name: string): ValueId {
  const w = new Writer(native, context, module);
  const { b, i64, pointer } = w;
  const other = (what: string): string => native.functionNames(module).find((each) => each.endsWith(`__rust_${what}`)) ?? `__rust_${what}`;
  const fn = w.define(`bitgrad.${name}`, [pointer, i64, i64, i64]);
  const [old, oldSize, align, size] = [0, 1, 2, 3].map((i) => native.parameter(fn, i)) as [ValueId, ValueId, ValueId, ValueId];
  const [entry, move, done] = ['entry', 'move', 'done'].map((each) => native.appendBlock(fn, each)) as [ValueId, ValueId, ValueId];
  b.atEnd(entry);
  const fresh = w.call(other('alloc'), pointer, [i64, i64], [size, align]);
  b.condBr(b.icmp('eq', fresh, native.constNull(pointer)), done, move);
  b.atEnd(move);
  w.copy(fresh, old, w.least(oldSize, size));
  w.call(other('dealloc'), native.voidType(context), [pointer, i64, i64], [old, oldSize, align]);
  b.br(done);
  b.atEnd(done);
  b.ret(fresh);
  b.dispose();
  return fn;
}
