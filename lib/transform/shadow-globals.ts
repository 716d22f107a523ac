// Shadows of global variables with active contents: a variable of its own for each, zero whenever an exported derivative
// starts (what an earlier call left there is none of its business). Of a constant the pointers are kept: they lead to
// shadows of what the primal's lead to, as far as floats are there. A variable's pointers are those that earlier calls
// left: where one leads into a global that has a shadow, it starts as the address there; where it is the initializer's, and
// leads to no floats, as itself; else as null, since memory that was allocated before has no shadow. Of bytes that are used as
// memory (a pool), and of many pointers, every word is taken for one that may be a pointer.

import { holdsPointer } from '../analysis/memory-classes';
import type { GlobalFact } from '../ir/function-ir';
import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import { ConstantLinks, type ConstantPointer } from './constant-links';
import type { Facts } from './facts';
import type { Target } from './target';

interface Shadow {
  readonly id: ValueId;
  readonly primal: ValueId;
  readonly lane: number;
  readonly bytes: number;
  /** What it holds when a derivative starts; zeros by default. */
  readonly image: ValueId | undefined;
  readonly pointers: readonly ConstantPointer[];
  /** Places of pointers that may have changed since the program began. */
  readonly variable: readonly (readonly number[])[];
  /** Any word may be a pointer into a global, that an earlier call left. */
  readonly isOfWords: boolean;
  /** A variable of the user's, who says what it holds. */
  readonly isGiven: boolean;
}

/** More pointers than these are found in a loop. */
const mostPointers = 64;
const wordBytes = 8;

export class ShadowGlobals {
  private readonly shadows = new Map<string, Shadow>();
  private readonly links: ConstantLinks;

  constructor(
    private readonly native: Native,
    private readonly context: ContextId,
    private readonly module: ModuleId,
    private readonly facts: Pick<Facts, 'inactiveGlobals' | 'shadows'>,
  ) {
    this.links = new ConstantLinks(native);
  }

  /** Whether a global is its own shadow: a constant table of names or functions, one without a byte, or what the user says is inactive. */
  isOwnShadow(target: Target, global: GlobalFact): boolean {
    if (this.facts.inactiveGlobals.has(global.name)) return true;
    if (global.isConstant && this.isEmpty(target.snapshot.value(global.index))) return true;
    return global.isConstant && holdsPointer(target.ir, global.valueType) && !this.leadsToFloats(target, global);
  }

  leadsToFloats(target: Target, global: GlobalFact): boolean {
    return this.links.leadToFloats(target.snapshot.value(global.index));
  }

  of(target: Target, global: GlobalFact, lane: number): ValueId {
    const primal = target.snapshot.value(global.index);
    if (this.native.allocSize(this.module, this.native.valueType(primal)) === 0)
      throw target.error('unknown-type', `the global variable \`${global.name}\` holds active data of unknown size`, undefined, {
        because: 'it is declared without one',
        fix: 'link the bitcode that defines it, or pass it as an argument',
      });
    if (this.hasManyPointers(primal) && !this.startsAsNothing(primal))
      throw target.error(
        'unknown-type',
        `the global variable \`${global.name}\` holds active data beside more than ${mostPointers} pointers`,
        undefined,
        {
          fix: 'pass it as an argument',
        },
      );
    return this.shadowOf(primal, lane).id;
  }

  /** A variable whose type does not tell, one by one, where its pointers are. */
  isOfWords(name: string): boolean {
    const primal = this.native.namedGlobal(this.module, name);
    if (!primal || this.native.isConstant(primal)) return false;
    return this.links.isOfIntegers(this.native.valueType(primal)) || this.hasManyPointers(primal);
  }

  /** Rust's values of types without fields. */
  private isEmpty(primal: ValueId): boolean {
    return this.native.initializer(primal) !== 0 && this.native.allocSize(this.module, this.native.valueType(primal)) === 0;
  }

  private hasManyPointers(primal: ValueId): boolean {
    return !this.native.isConstant(primal) && this.links.pointersIn(this.native.valueType(primal), mostPointers).length > mostPointers;
  }

  private startsAsNothing(primal: ValueId): boolean {
    const initializer = this.native.initializer(primal);
    return initializer !== 0 && this.native.isNullValue(initializer);
  }

  private shadowOf(primal: ValueId, lane: number): Shadow {
    const { native, links } = this;
    const name = native.name(primal);
    const key = `${name}.${lane}`;
    const known = this.shadows.get(key);
    if (known) return known;
    const contents = native.valueType(primal);
    const variable = (suffix: string, initializer: ValueId, isConstant: boolean): ValueId => {
      const id = native.createGlobal(this.module, `${name}.${suffix}`, contents, isConstant, 'internal', initializer);
      // Accesses of the shadow keep the alignment of the primal's, which LLVM may have raised for vectors.
      native.setAlignment(id, native.alignment(primal));
      native.setThreadLocalAs(id, primal);
      return id;
    };
    const given = this.given(name, lane);
    if (given !== undefined) {
      const shadow = {
        id: given,
        primal,
        lane,
        bytes: native.allocSize(this.module, contents),
        image: undefined,
        pointers: [],
        variable: [],
        isOfWords: false,
        isGiven: true,
      };
      this.shadows.set(key, shadow);
      return shadow;
    }
    const isConstant = native.isConstant(primal);
    const initializer = isConstant ? native.initializer(primal) : 0;
    const start = initializer ? links.withoutFloats(initializer) : native.constNull(contents);
    const shadow: Shadow = {
      id: variable(`shadow.${lane}`, start, false),
      primal,
      lane,
      bytes: native.allocSize(this.module, contents),
      image: native.isNullValue(start) ? undefined : variable(`shadow.${lane}.start`, start, true),
      pointers: initializer ? links.pointers(primal) : [],
      variable: isConstant || this.isOfWords(name) ? [] : links.pointersIn(contents, mostPointers),
      isOfWords: this.isOfWords(name),
      isGiven: false,
    };
    this.shadows.set(key, shadow);
    for (const { global } of links.pointers(primal)) this.shadowOf(global, lane);
    return shadow;
  }

  /** The shadow that the user has for a variable. */
  private given(name: string, lane: number): ValueId | undefined {
    const shadows = this.facts.shadows.get(name);
    if (shadows === undefined) return undefined;
    const shadow = shadows[lane];
    if (shadow === undefined)
      throw new BitgradError(
        'unsupported-call',
        `the variable \`${name}\` has ${shadows.length === 1 ? 'one shadow' : 'fewer shadows'}, \`${shadows.join('`, `')}\`, and several derivatives are asked for at once`,
        {
          fix: 'ask for one derivative at a time',
        },
      );
    return this.native.namedGlobal(this.module, shadow) as ValueId;
  }

  /** Gives every shadow what it holds at the start of a function. */
  clearAtEntry(fn: ValueId): void {
    if (this.shadows.size === 0) return;
    const { native, context } = this;
    const b = new Builder(native, context).atStart(native.entryBlock(fn) as ValueId);
    const pointer = native.pointerType(context, 0);
    const byte = native.intType(context, 8);
    const size = native.intType(context, 64);
    const isVolatile = native.constNull(native.intType(context, 1));
    for (const { id, bytes, image, isGiven } of this.shadows.values()) {
      if (isGiven) continue;
      const length = native.constInt(size, bytes);
      if (image === undefined) b.intrinsic(this.module, 'llvm.memset', [pointer, size], [id, native.constNull(byte), length, isVolatile]);
      else b.intrinsic(this.module, 'llvm.memcpy', [pointer, pointer, size], [id, image, length, isVolatile]);
    }
    for (const shadow of this.shadows.values()) {
      for (const link of shadow.pointers) this.storeLink(b, shadow, link);
      for (const path of shadow.variable) this.storeVariable(b, shadow, path);
      if (shadow.isOfWords && shadow.bytes >= wordBytes) this.storeWords(b, shadow);
    }
    b.dispose();
  }

  /** As far into the shadow as the primal's pointer points into the primal. */
  private storeLink(b: Builder, { id, primal, lane }: Shadow, { path, pointer, global }: ConstantPointer): void {
    const { native, context } = this;
    const size = native.intType(context, 64);
    const place = this.place(b, primal, id, path);
    const distance = b.binary('sub', b.cast('ptrtoint', pointer, size), b.cast('ptrtoint', global, size));
    b.store(b.gep(native.intType(context, 8), this.shadowOf(global, lane).id, [distance]), place);
  }

  private place(b: Builder, primal: ValueId, base: ValueId, path: readonly number[]): ValueId {
    const { native, context } = this;
    return b.gep(
      native.valueType(primal),
      base,
      [0, ...path].map((at) => native.constInt(native.intType(context, 32), at)),
    );
  }

  private storeVariable(b: Builder, { id, primal, lane }: Shadow, path: readonly number[]): void {
    const { native, context, links } = this;
    const size = native.intType(context, 64);
    const pointer = native.pointerType(context, 0);
    const found = b.load(pointer, this.place(b, primal, primal, path));
    const initial = links.initialAt(primal, path);
    let shadow = native.constNull(pointer);
    if (initial !== undefined && !native.isNullValue(initial)) {
      const same = b.icmp('eq', b.cast('ptrtoint', found, size), b.cast('ptrtoint', initial, size));
      shadow = b.select(same, found, shadow);
    }
    b.store(this.shadowWithin(b, found, lane, shadow), this.place(b, primal, id, path));
  }

  /** The shadow of an address that lies in a global with a shadow, else what is given. */
  private shadowWithin(b: Builder, address: ValueId, lane: number, otherwise: ValueId): ValueId {
    const { native, context } = this;
    const size = native.intType(context, 64);
    let shadow = otherwise;
    for (const other of this.shadows.values()) {
      if (other.lane !== lane) continue;
      const distance = b.binary('sub', b.cast('ptrtoint', address, size), b.cast('ptrtoint', other.primal, size));
      const isWithin = b.icmp('ult', distance, native.constInt(size, other.bytes));
      shadow = b.select(isWithin, b.gep(native.intType(context, 8), other.id, [distance]), shadow);
    }
    return shadow;
  }

  /** Calls a function that gives every word that points into a global the address of the shadow there. */
  private storeWords(b: Builder, { id, primal, lane, bytes }: Shadow): void {
    const { native, context, module } = this;
    const nothing = native.functionType(native.voidType(context), listOf(native, []), false);
    const fn = native.createFunction(module, `bitgrad.left.${native.name(primal)}.${lane}`, nothing, 'internal');
    const [entry, next, done] = [native.appendBlock(fn, 'entry'), native.appendBlock(fn, 'next'), native.appendBlock(fn, 'done')];
    const size = native.intType(context, 64);
    const byte = native.intType(context, 8);
    const pointer = native.pointerType(context, 0);
    const inner = new Builder(native, context).atEnd(entry);
    inner.br(next);
    inner.atEnd(next);
    const offset = inner.phi(size);
    const found = inner.load(pointer, inner.gep(byte, primal, [offset]), 1);
    inner.store(this.shadowWithin(inner, found, lane, native.constNull(pointer)), inner.gep(byte, id, [offset]), 1);
    const following = inner.binary('add', offset, native.constInt(size, wordBytes));
    inner.condBr(inner.icmp('ult', following, native.constInt(size, bytes - wordBytes + 1)), next, done);
    inner.addIncoming(offset, native.constInt(size, 0), entry);
    inner.addIncoming(offset, following, next);
    inner.atEnd(done).ret();
    inner.dispose();
    b.call(nothing, fn, []);
  }
}
