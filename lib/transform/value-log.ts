// A log of values, written by one function and read in the same order by another, later. In memory: the address of the bytes, how
// many are in use, how many there is room for. A reader has a cursor: the address of the next value.

import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { TypeId, ValueId } from '../llvm/native';
import type { InModule } from './custom-function';

/** Bytes of a log: zeros are an empty one. */
export const logBytes = 24;
const usedOffset = 8;
const roomOffset = 16;
const firstRoomBytes = 256;

const appendName = 'bitgrad.log.append';

/** Writes a value behind those in a log. */
export function appendToLog(at: InModule, b: Builder, log: ValueId, value: ValueId): void {
  const { native, context, module } = at;
  const i64 = native.intType(context, 64);
  const pointer = native.pointerType(context, 0);
  const type = native.functionType(pointer, listOf(native, [pointer, i64]), false);
  const append = native.namedFunction(module, appendName) || defineAppend(at, type);
  const bytes = native.constInt(i64, native.allocSize(module, native.typeOf(value)));
  b.store(value, b.call(type, append, [log, bytes]), 1);
}

/** Reads the value at a cursor, which goes on to the next. */
export function readFromLog({ native, context, module }: InModule, b: Builder, cursor: ValueId, type: TypeId): ValueId {
  const pointer = native.pointerType(context, 0);
  const place = b.load(pointer, cursor);
  const value = b.load(type, place, 1);
  const bytes = native.constInt(native.intType(context, 64), native.allocSize(module, type));
  b.store(b.gep(native.intType(context, 8), place, [bytes]), cursor);
  return value;
}

/** The first value in a log, and the memory that is to be freed with it. */
export const startOfLog = ({ native, context }: InModule, b: Builder, log: ValueId): ValueId => b.load(native.pointerType(context, 0), log);

/** `ptr append(log, bytes)`: where so many bytes can be written. */
function defineAppend({ native, context, module }: InModule, type: TypeId): ValueId {
  const i8 = native.intType(context, 8);
  const i64 = native.intType(context, 64);
  const pointer = native.pointerType(context, 0);
  const fn = native.createFunction(module, appendName, type, 'internal');
  native.addFunctionAttribute(fn, native.enumAttribute(context, 'nounwind'));
  const [log, bytes] = native.parameters(fn) as [ValueId, ValueId];
  const [entry, grow, failed, grown, fits] = ['entry', 'grow', 'out.of.memory', 'grown', 'fits'].map((name) =>
    native.appendBlock(fn, name),
  ) as [ValueId, ValueId, ValueId, ValueId, ValueId];
  const number = (value: number): ValueId => native.constInt(i64, value);
  const b = new Builder(native, context).atEnd(entry);
  const field = (offset: number): ValueId => b.gep(i8, log, [number(offset)]);
  const used = b.load(i64, field(usedOffset));
  const end = b.binary('add', used, bytes);
  b.store(end, field(usedOffset));
  const room = b.load(i64, field(roomOffset));
  b.condBr(b.icmp('ule', end, room), fits, grow);
  b.atEnd(grow);
  const twice = b.binary('shl', end, number(1));
  const more = b.select(b.icmp('ugt', twice, number(firstRoomBytes)), twice, number(firstRoomBytes));
  const reallocType = native.functionType(pointer, listOf(native, [pointer, i64]), false);
  const realloc = native.namedFunction(module, 'realloc') || native.createFunction(module, 'realloc', reallocType, 'external');
  const moved = b.call(reallocType, realloc, [b.load(pointer, log), more]);
  b.condBr(b.icmp('eq', moved, native.constNull(pointer)), failed, grown);
  b.atEnd(failed);
  // There is nobody to report to from here.
  b.intrinsic(module, 'llvm.trap', [], []);
  b.unreachable();
  b.atEnd(grown);
  b.store(moved, log);
  b.store(more, field(roomOffset));
  b.br(fits);
  b.atEnd(fits);
  b.ret(b.gep(i8, b.load(pointer, log), [used]));
  b.dispose();
  return fn;
}
