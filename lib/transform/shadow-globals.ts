// Shadows of global variables with active contents: a variable of its own for each, zero whenever an exported derivative
// starts (what an earlier call left there is none of its business). Of a constant the pointers are kept: they lead to
// shadows of what the primal's lead to, as far as floats are there. A variable's pointers are those that earlier calls
// left: where one leads into a global that has a shadow, it starts as the address there; where it is the initializer's, and
// leads to no floats, as itself; else as null, since memory that was allocated before has no shadow.

import { holdsFloat } from '../analysis/floats';
import { holdsPointer } from '../analysis/memory-classes';
import type { GlobalFact } from '../ir/function-ir';
import { Builder } from '../llvm/builder';
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
  /** A variable of the user's, who says what it holds. */
  readonly isGiven: boolean;
}

/** A global of more pointers is refused. */
const mostPointers = 64;

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

  /** Whether a global is its own shadow: a constant table of names or functions, or what the user says is inactive. */
  isOwnShadow(target: Target, global: GlobalFact): boolean {
    if (this.facts.inactiveGlobals.has(global.name)) return true;
    return global.isConstant && holdsPointer(target.ir, global.valueType) && !this.leadsToFloats(target, global);
  }

  leadsToFloats(target: Target, global: GlobalFact): boolean {
    return this.links.leadToFloats(target.snapshot.value(global.index));
  }

  of(target: Target, global: GlobalFact, lane: number): ValueId {
    const { isConstant, valueType } = global;
    const primal = target.snapshot.value(global.index);
    const refuse = (what: string): never => {
      throw target.error('unknown-type', `the global variable \`${global.name}\` holds active data ${what}`, undefined, {
        fix: 'pass it as an argument',
      });
    };
    if (!isConstant && !holdsPointer(target.ir, valueType) && !holdsFloat(target.ir, valueType)) refuse('of unknown type');
    if (!isConstant && this.links.pointersIn(this.native.valueType(primal), mostPointers).length > mostPointers)
      refuse(`beside more than ${mostPointers} pointers`);
    return this.shadowOf(primal, lane).id;
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
      variable: isConstant ? [] : links.pointersIn(contents, mostPointers),
      isGiven: false,
    };
    this.shadows.set(key, shadow);
    for (const { global } of links.pointers(primal)) this.shadowOf(global, lane);
    return shadow;
  }

  /** The shadow that the user has for a variable. */
  private given(name: string, lane: number): ValueId | undefined {
    const shadow = this.facts.shadows.get(name);
    if (shadow === undefined) return undefined;
    if (lane > 0)
      throw new BitgradError(
        'unsupported-call',
        `the variable \`${name}\` has one shadow, \`${shadow}\`, and several derivatives are asked for at once`,
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
    for (const other of this.shadows.values()) {
      if (other.lane !== lane) continue;
      const distance = b.binary('sub', b.cast('ptrtoint', found, size), b.cast('ptrtoint', other.primal, size));
      const isWithin = b.icmp('ult', distance, native.constInt(size, other.bytes));
      shadow = b.select(isWithin, b.gep(native.intType(context, 8), other.id, [distance]), shadow);
    }
    b.store(shadow, this.place(b, primal, id, path));
  }
}
