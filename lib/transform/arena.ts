// The tape: an arena of chunks, last in, first out. `push` bumps a pointer; a full chunk is followed by a bigger one;
// `release` goes back to an address that `push` returned, freeing the chunks after it. Written once per program as
// internal functions of the derived module, so that written-back bitcode stands alone.
//
// `defer` notes a block of the user's memory that the primal has freed; it is freed when the arena is destroyed, since the
// reverse sweep may still read it.
//
// Arena: { top, end, chunk } (pointers) of the tape, then of the list of deferred blocks. Chunk: { previous chunk, its top, its
// end, unused }, then the data. Deferred block: { pointer, function that frees it, two numbers for it }. Addresses have 8 bytes
// each, also where they are shorter.

import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';

export const arenaBytes = 48;
/** Where the list of deferred blocks is, which grows as the tape does. */
const deferredOffset = 24;
const deferredBytes = 32;
const chunkHeaderBytes = 32;
const firstChunkBytes = 1 << 16;
const largestGrowthBytes = 1 << 28;
const topOffset = 0;
const endOffset = 8;
const chunkOffset = 16;

interface ArenaFunction {
  readonly id: ValueId;
  readonly type: TypeId;
}

export class ArenaFunctions {
  readonly push: ArenaFunction;
  readonly release: ArenaFunction;
  readonly destroy: ArenaFunction;
  /** (arena, pointer, function to free it with: `void (ptr, i64, i64)`, two numbers for that) */
  readonly defer: ArenaFunction;
  private readonly b: Builder;
  private readonly i8: TypeId;
  private readonly i64: TypeId;
  private readonly pointer: TypeId;
  /** As wide as an address. */
  private readonly sizeType: TypeId;
  private readonly nothing: TypeId;

  constructor(
    private readonly native: Native,
    private readonly context: ContextId,
    private readonly module: ModuleId,
  ) {
    this.b = new Builder(native, context);
    this.i8 = native.intType(context, 8);
    this.i64 = native.intType(context, 64);
    this.pointer = native.pointerType(context, 0);
    this.sizeType = native.intType(context, 8 * native.storeSize(module, this.pointer));
    this.nothing = native.voidType(context);
    this.push = this.define('bitgrad.arena.push', this.pointer, [this.pointer, this.i64], (fn) => this.writePush(fn));
    this.release = this.define('bitgrad.arena.release', this.nothing, [this.pointer, this.pointer], (fn) => this.writeRelease(fn));
    this.destroy = this.define('bitgrad.arena.destroy', this.nothing, [this.pointer], (fn) => this.writeDestroy(fn));
    const deferred = [this.pointer, this.pointer, this.pointer, this.i64, this.i64];
    this.defer = this.define('bitgrad.arena.defer', this.nothing, deferred, (fn) => this.writeDefer(fn));
    this.b.dispose();
  }

  private define(name: string, result: TypeId, parameters: readonly TypeId[], write: (fn: ValueId) => void): ArenaFunction {
    const { native } = this;
    const type = native.functionType(result, listOf(native, parameters), false);
    const id = native.createFunction(this.module, name, type, 'internal');
    native.addFunctionAttribute(id, native.enumAttribute(this.context, 'nounwind'));
    write(id);
    return { id, type };
  }

  private external(name: string, result: TypeId, parameters: readonly TypeId[]): ArenaFunction {
    const { native } = this;
    const type = native.functionType(result, listOf(native, parameters), false);
    const known = native.namedFunction(this.module, name);
    return { id: known || native.createFunction(this.module, name, type, 'external'), type };
  }

  private constant(value: number): ValueId {
    return this.native.constInt(this.i64, value);
  }
  private field(base: ValueId, offset: number): ValueId {
    return this.b.gep(this.i8, base, [this.constant(offset)]);
  }
  private get(base: ValueId, offset: number): ValueId {
    return this.b.load(this.pointer, this.field(base, offset), 8);
  }
  private set(base: ValueId, offset: number, value: ValueId): void {
    this.b.store(value, this.field(base, offset), 8);
  }
  private number(pointer: ValueId): ValueId {
    return this.b.cast('ptrtoint', pointer, this.i64);
  }
  private max(a: ValueId, c: ValueId): ValueId {
    return this.b.select(this.b.icmp('ugt', a, c), a, c);
  }

  /** What malloc takes: C's size_t. More than that holds cannot be had. Goes on in a block of its own where that is asked. */
  private asSize(bytes: ValueId, tooMuch: ValueId): ValueId {
    const { b, native } = this;
    if (this.sizeType === this.i64) return bytes;
    const holds = native.appendBlock(native.functionOf(tooMuch), 'size');
    b.condBr(b.icmp('ugt', bytes, this.constant(2 ** 32 - 1)), tooMuch, holds);
    b.atEnd(holds);
    return b.cast('trunc', bytes, this.sizeType);
  }

  private writePush(fn: ValueId): void {
    const { b, native } = this;
    const [arena, bytes] = [native.parameter(fn, 0), native.parameter(fn, 1)];
    const entry = native.appendBlock(fn, 'entry');
    const fast = native.appendBlock(fn, 'fast');
    const slow = native.appendBlock(fn, 'slow');
    const failed = native.appendBlock(fn, 'out.of.memory');
    const grown = native.appendBlock(fn, 'grown');
    b.atEnd(entry);
    const top = this.get(arena, topOffset);
    const end = this.get(arena, endOffset);
    const rounded = b.binary('and', b.binary('add', bytes, this.constant(15)), this.constant(-16));
    b.condBr(b.icmp('ule', rounded, b.binary('sub', this.number(end), this.number(top))), fast, slow);
    b.atEnd(fast);
    this.set(arena, topOffset, b.gep(this.i8, top, [rounded]));
    b.ret(top);
    b.atEnd(slow);
    const chunk = this.get(arena, chunkOffset);
    const doubled = b.binary('shl', b.binary('sub', this.number(end), this.number(chunk)), this.constant(1));
    const growth = b.select(b.icmp('ult', doubled, this.constant(largestGrowthBytes)), doubled, this.constant(largestGrowthBytes));
    const least = b.binary('add', rounded, this.constant(chunkHeaderBytes));
    const size = this.max(this.max(least, growth), this.constant(firstChunkBytes));
    const malloc = this.external('malloc', this.pointer, [this.sizeType]);
    const fresh = b.call(malloc.type, malloc.id, [this.asSize(size, failed)]);
    b.condBr(b.icmp('eq', fresh, native.constNull(this.pointer)), failed, grown);
    b.atEnd(failed);
    // No tape, no gradient: there is nobody to report to from here.
    b.intrinsic(this.module, 'llvm.trap', [], []);
    b.unreachable();
    b.atEnd(grown);
    this.set(fresh, 0, chunk);
    this.set(fresh, 8, top);
    this.set(fresh, 16, end);
    const data = this.field(fresh, chunkHeaderBytes);
    this.set(arena, chunkOffset, fresh);
    this.set(arena, endOffset, b.gep(this.i8, fresh, [size]));
    this.set(arena, topOffset, b.gep(this.i8, data, [rounded]));
    b.ret(data);
  }

  /** Frees the chunk in use and makes the one before it current. */
  private dropChunk(arena: ValueId, chunk: ValueId): void {
    this.set(arena, chunkOffset, this.get(chunk, 0));
    this.set(arena, topOffset, this.get(chunk, 8));
    this.set(arena, endOffset, this.get(chunk, 16));
    const free = this.external('free', this.nothing, [this.pointer]);
    this.b.call(free.type, free.id, [chunk]);
  }

  private writeRelease(fn: ValueId): void {
    const { b, native } = this;
    const [arena, to] = [native.parameter(fn, 0), native.parameter(fn, 1)];
    const entry = native.appendBlock(fn, 'entry');
    const look = native.appendBlock(fn, 'look');
    const test = native.appendBlock(fn, 'test');
    const here = native.appendBlock(fn, 'here');
    const drop = native.appendBlock(fn, 'drop');
    const done = native.appendBlock(fn, 'done');
    b.atEnd(entry);
    b.br(look);
    b.atEnd(look);
    const chunk = this.get(arena, chunkOffset);
    b.condBr(b.icmp('eq', chunk, native.constNull(this.pointer)), done, test);
    b.atEnd(test);
    const isAfter = b.icmp('ugt', this.number(to), this.number(chunk));
    const isBefore = b.icmp('ule', this.number(to), this.number(this.get(arena, endOffset)));
    b.condBr(b.binary('and', isAfter, isBefore), here, drop);
    b.atEnd(here);
    this.set(arena, topOffset, to);
    b.br(done);
    b.atEnd(drop);
    this.dropChunk(arena, chunk);
    b.br(look);
    b.atEnd(done);
    b.ret();
  }

  private writeDefer(fn: ValueId): void {
    const { b, native } = this;
    const [arena, pointer, free, first, second] = native.parameters(fn) as [ValueId, ValueId, ValueId, ValueId, ValueId];
    const entry = native.appendBlock(fn, 'entry');
    const note = native.appendBlock(fn, 'note');
    const done = native.appendBlock(fn, 'done');
    b.atEnd(entry);
    b.condBr(b.icmp('eq', pointer, native.constNull(this.pointer)), done, note);
    b.atEnd(note);
    const block = b.call(this.push.type, this.push.id, [this.field(arena, deferredOffset), this.constant(deferredBytes)]);
    this.set(block, 0, pointer);
    this.set(block, 8, free);
    b.store(first, this.field(block, 16), 8);
    b.store(second, this.field(block, 24), 8);
    b.br(done);
    b.atEnd(done);
    b.ret();
  }

  private writeDestroy(fn: ValueId): void {
    const { b, native } = this;
    const arena = native.parameter(fn, 0);
    b.atEnd(native.appendBlock(fn, 'entry'));
    const deferred = this.field(arena, deferredOffset);
    this.eachChunk(fn, deferred, (chunk) => this.freeDeferred(fn, deferred, chunk));
    this.eachChunk(fn, arena, () => {});
    b.ret();
  }

  /** Visits the chunks of an arena, newest first, and frees each after its visit. */
  private eachChunk(fn: ValueId, arena: ValueId, visit: (chunk: ValueId) => void): void {
    const { b, native } = this;
    const look = native.appendBlock(fn, 'look');
    const drop = native.appendBlock(fn, 'drop');
    const done = native.appendBlock(fn, 'done');
    b.br(look);
    b.atEnd(look);
    const chunk = this.get(arena, chunkOffset);
    b.condBr(b.icmp('eq', chunk, native.constNull(this.pointer)), done, drop);
    b.atEnd(drop);
    visit(chunk);
    this.dropChunk(arena, chunk);
    b.br(look);
    b.atEnd(done);
  }

  /** Frees the deferred blocks that are noted in the current chunk of their list. */
  private freeDeferred(fn: ValueId, deferred: ValueId, chunk: ValueId): void {
    const { b, native } = this;
    const next = native.appendBlock(fn, 'next');
    const free = native.appendBlock(fn, 'free');
    const freed = native.appendBlock(fn, 'freed');
    const before = b.block as ValueId;
    const start = this.field(chunk, chunkHeaderBytes);
    const top = this.get(deferred, topOffset);
    b.br(next);
    b.atEnd(next);
    const at = b.phi(this.pointer);
    b.condBr(b.icmp('ult', this.number(at), this.number(top)), free, freed);
    b.atEnd(free);
    const type = native.functionType(this.nothing, listOf(native, [this.pointer, this.i64, this.i64]), false);
    const numbers = [16, 24].map((offset) => b.load(this.i64, this.field(at, offset), 8));
    b.call(type, this.get(at, 8), [this.get(at, 0), ...numbers]);
    const following = this.field(at, deferredBytes);
    b.br(next);
    b.addIncoming(at, start, before);
    b.addIncoming(at, following, free);
    b.atEnd(freed);
  }
}
