// Derivatives of copies of memory, by what each byte holds (copied-layout.ts). Reverse: of floats, the source's shadow
// gains the destination's, which is cleared; integers are left alone. Forward sweep of reverse mode: of pointers, the
// shadows are copied, since code that follows reads them.
//
// A short copy of known length is written in place. Any other is a call of an internal function that goes from array
// element to array element, in the order opposite to the copy's, as reversing demands: a copy upwards ran from the last
// element down. Within an element everything is taken before anything is added, so the two may overlap in any way.

import { Builder } from '../llvm/builder';
import { has } from '../llvm/features';
import { listOf } from '../llvm/list';
import type { TypeId, ValueId } from '../llvm/native';
import { addBits } from './bits';
import type { CopiedLayout, Run } from './copied-layout';
import { addAdjoint, adjointAmong, isShadowOfPointer, shadowAfter } from './pointer-or-double';
import { shortHash } from './request';
import { stop } from './stop';
import type { Target } from './target';

export interface Block {
  readonly layout: CopiedLayout;
  /** Addresses of shadows; without a source the destination is cleared. */
  readonly destination: ValueId;
  readonly source: ValueId | undefined;
  /** The length: a constant is known as a number too. */
  readonly bytes: ValueId;
  readonly knownBytes: number | undefined;
  readonly mayOverlap: boolean;
}

const mostInPlace = 16;
const carriesFloat = (run: Run): boolean => run.kind !== 'pointer';
const carriesPointer = (run: Run): boolean => run.kind === 'pointer' || run.kind === 'pointer or double';

export const hasPointers = (layout: CopiedLayout): boolean => [...layout.head, ...layout.body].some(carriesPointer);
export const hasFloats = (layout: CopiedLayout): boolean => [...layout.head, ...layout.body].some(carriesFloat);

/** The adjoint of a copy, or of overwriting with something constant. */
export function adjointOfBlock(target: Target, b: Builder, block: Block): void {
  write(target, b, block, 'adjoint', carriesFloat);
}

/** The copy of the pointers among shadows. */
export function copyPointers(target: Target, b: Builder, block: Block): void {
  write(target, b, block, 'pointers', carriesPointer);
}

type Action = 'adjoint' | 'pointers';

function write(target: Target, b: Builder, block: Block, action: Action, wanted: (run: Run) => boolean): void {
  const layout = { ...block.layout, head: block.layout.head.filter(wanted), body: block.layout.body.filter(wanted) };
  const elements = block.knownBytes === undefined ? undefined : elementsWithin(layout, block.knownBytes);
  if (elements) {
    atOnce(target, b, elements, block.destination, block.source, action);
    return;
  }
  const helper = new Helper(target, layout, action, block.source !== undefined, block.mayOverlap);
  const wide = target.native.typeOf(block.bytes) === target.i64 ? block.bytes : b.cast('zext', block.bytes, target.i64);
  b.call(helper.type, helper.find(), [block.destination, ...(block.source === undefined ? [] : [block.source]), wide]);
}

/** One of the runs of a layout, where it lies. */
export interface Element {
  readonly run: Run;
  readonly offset: number;
}

/** The elements of a short block; undefined for a long one. */
export function elementsWithin(layout: CopiedLayout, bytes: number): Element[] | undefined {
  const elements: Element[] = [];
  const add = (run: Run, distance: number, count: number): void => {
    for (let k = 0; k < count && elements.length <= mostInPlace; k++) {
      const offset = run.offset + k * distance;
      if (offset + run.bytes <= bytes) elements.push({ run, offset });
    }
  };
  for (const run of layout.head) add(run, run.distance, run.count);
  for (const run of layout.body) add(run, layout.period, Math.ceil(bytes / layout.period));
  return elements.length <= mostInPlace ? elements : undefined;
}

/** All elements are taken before any is written, so that source and destination may overlap. */
function atOnce(
  target: Target,
  b: Builder,
  elements: readonly Element[],
  destination: ValueId,
  source: ValueId | undefined,
  action: Action,
): void {
  const at = (base: ValueId, offset: number): ValueId => b.gep(target.i8, base, [target.int64(offset)]);
  const type = (run: Run): TypeId => typeOf(target, run);
  const zero = (run: Run): ValueId => target.native.constNull(type(run));
  const from = action === 'pointers' ? source : destination;
  const taken = elements.map(({ run, offset }) =>
    from === undefined || source === undefined ? zero(run) : b.load(type(run), at(from, offset), 1),
  );
  elements.forEach(({ run, offset }, k) => {
    const place = at(destination, offset);
    const put = (): ValueId =>
      run.kind === 'pointer or double' ? shadowAfter(target, b, taken[k] as ValueId, b.load(type(run), place, 1)) : (taken[k] as ValueId);
    b.store(action === 'pointers' ? put() : zero(run), place, 1);
  });
  if (action === 'pointers' || source === undefined) return;
  elements.forEach(({ run, offset }, k) => {
    const place = at(source, offset);
    b.store(sum(target, b, run, b.load(type(run), place, 1), taken[k] as ValueId), place, 1);
  });
}

/** Of the bytes of a constant that were copied as if they were its shadow only the pointers stay, which are their own shadows. */
export function keepPointers(target: Target, b: Builder, elements: readonly Element[], base: ValueId, isConstant: ValueId): void {
  for (const { run, offset } of elements) {
    if (run.kind === 'pointer') continue;
    const place = b.gep(target.i8, base, [target.int64(offset)]);
    const type = typeOf(target, run);
    const [zero, copied] = [target.native.constNull(type), b.load(type, place, 1)];
    const kept = run.kind === 'pointer or double' ? b.select(isShadowOfPointer(target, b, copied), copied, zero) : zero;
    b.store(b.select(isConstant, kept, copied), place, 1);
  }
}

function typeOf(target: Target, run: Run): TypeId {
  const { native, context } = target;
  if (run.kind === 'bits' || run.kind === 'pointer or double') return native.intType(context, run.bytes * 8);
  return run.kind === 'pointer' ? target.pointer : native.floatType(context, run.kind);
}

function sum(target: Target, b: Builder, run: Run, left: ValueId, right: ValueId): ValueId {
  if (run.kind === 'pointer or double') return addAdjoint(target, b, left, adjointAmong(target, b, right));
  return run.kind === 'bits' ? addBits(target, b, left, right) : b.fadd(left, right);
}

/** The internal function for one layout and action; found by name when it is there already. */
class Helper {
  readonly type: TypeId;
  private readonly b: Builder;

  constructor(
    private readonly target: Target,
    private readonly layout: CopiedLayout,
    private readonly action: Action,
    private readonly hasSource: boolean,
    private readonly mayOverlap: boolean,
  ) {
    const { native } = target;
    const pointers = hasSource ? [target.pointer, target.pointer] : [target.pointer];
    this.type = native.functionType(native.voidType(target.context), listOf(native, [...pointers, target.i64]), false);
    this.b = new Builder(native, target.context);
  }

  find(): ValueId {
    const { native, module, context } = this.target;
    const key = JSON.stringify([this.layout, this.action, this.hasSource, this.mayOverlap]);
    const name = `bitgrad.${this.action}.${shortHash(key)}`;
    const known = native.namedFunction(module, name);
    if (known) {
      this.b.dispose();
      return known;
    }
    const fn = native.createFunction(module, name, this.type, 'internal');
    native.addFunctionAttribute(fn, native.enumAttribute(context, 'nounwind'));
    // Local memory that is handed over stays apart from what pointers in memory lead to. A copy that may overlap compares addresses.
    const captures = has(native, 'capturesAttribute')
      ? native.intAttribute(context, 'captures', 0)
      : native.enumAttribute(context, 'nocapture');
    if (!this.mayOverlap) for (const i of this.hasSource ? [0, 1] : [0]) native.addParameterAttribute(fn, i, captures);
    this.write(fn);
    this.b.dispose();
    return fn;
  }

  private write(fn: ValueId): void {
    const { b, target, layout } = this;
    const { native } = target;
    const destination = native.parameter(fn, 0);
    const source = this.hasSource ? native.parameter(fn, 1) : undefined;
    const bytes = native.parameter(fn, this.hasSource ? 2 : 1);
    b.atEnd(native.appendBlock(fn, 'entry'));
    this.stopWhereCut(fn, bytes);
    const fromFirst = this.fromFirst(destination, source);
    const at = (base: ValueId | undefined, offset: ValueId): ValueId | undefined => base && b.gep(target.i8, base, [offset]);
    const elements = (runs: readonly Run[], offset: ValueId): void =>
      atOnce(
        target,
        b,
        runs.map((run) => ({ run, offset: run.offset })),
        at(destination, offset) as ValueId,
        at(source, offset),
        this.action,
      );
    const head = (when: ValueId | undefined): void => {
      for (const run of layout.head)
        this.loop(fn, this.only(when, this.count(bytes, run.offset + run.bytes, run.distance, run.count)), fromFirst, (index) =>
          elements([run], b.binary('mul', index, target.int64(run.distance))),
        );
    };
    const end = layout.body.reduce((most, run) => Math.max(most, run.offset + run.bytes), 0);
    const whole = layout.period > 0 && layout.body.length > 0 ? this.count(bytes, end, layout.period, undefined) : undefined;
    // Of an element that is cut off, what lies within the length.
    const tail = (when: ValueId | undefined): void => {
      if (whole === undefined || layout.body.length < 2) return;
      const offset = b.binary('mul', whole, target.int64(layout.period));
      const left = b.select(b.icmp('ult', bytes, offset), target.int64(0), b.binary('sub', bytes, offset));
      for (const run of layout.body)
        this.loop(fn, this.only(when, this.count(left, run.offset + run.bytes, layout.period, 1)), undefined, () =>
          elements([run], offset),
        );
    };
    const fromLast = fromFirst && b.binary('xor', fromFirst, native.constInt(native.intType(target.context, 1), 1));
    head(fromFirst);
    if (fromLast) tail(fromLast);
    if (whole !== undefined)
      this.loop(fn, whole, fromFirst, (index) => elements(layout.body, b.binary('mul', index, target.int64(layout.period))));
    tail(fromFirst);
    if (fromLast) head(fromLast);
    b.ret();
  }

  /**
   * A length that ends inside of a float would leave its adjoint behind: a part of one has none. Where pointers lie at some time too, it is
   * text that is copied so, in the place of a pointer (short strings of C++).
   */
  private stopWhereCut(fn: ValueId, bytes: ValueId): void {
    const { b, target, layout } = this;
    const isCut = (run: Run, distance: number, most: number | undefined): ValueId => {
      const behind = b.binary('sub', bytes, target.int64(run.offset));
      const rest = b.binary('urem', behind, target.int64(distance));
      // Nothing is left where the rest is none: then rest - 1 is the largest number there is.
      const cuts = b.icmp('ult', b.binary('sub', rest, target.int64(1)), target.int64(run.bytes - 1));
      const within = b.binary('and', b.icmp('ugt', bytes, target.int64(run.offset)), cuts);
      if (most === undefined) return within;
      return b.binary('and', within, b.icmp('ult', b.binary('udiv', behind, target.int64(distance)), target.int64(most)));
    };
    const cuts = [
      ...layout.head.filter((run) => !carriesPointer(run)).map((run) => isCut(run, run.distance, run.count)),
      ...layout.body.filter((run) => !carriesPointer(run)).map((run) => isCut(run, layout.period, undefined)),
    ];
    if (cuts.length === 0) return;
    const [cut, whole] = [target.native.appendBlock(fn, 'cut'), target.native.appendBlock(fn, 'whole')];
    b.condBr(
      cuts.reduce((one, other) => b.binary('or', one, other)),
      cut,
      whole,
    );
    b.atEnd(cut);
    stop(target, b, 'a copy whose length is known at run time only ends inside of a float: its derivative would be lost');
    b.unreachable();
    b.atEnd(whole);
  }

  /** Which way the elements are visited; undefined where it does not matter. */
  private fromFirst(destination: ValueId, source: ValueId | undefined): ValueId | undefined {
    const { b, target } = this;
    if (!this.mayOverlap || source === undefined) return undefined;
    const [to, from] = [b.cast('ptrtoint', destination, target.i64), b.cast('ptrtoint', source, target.i64)];
    // A copy upwards is reversed from the first element up, and repeated from the last down.
    return b.icmp(this.action === 'adjoint' ? 'ugt' : 'ule', to, from);
  }

  private only(when: ValueId | undefined, count: ValueId): ValueId {
    return when === undefined ? count : this.b.select(when, count, this.target.int64(0));
  }

  /** How many elements, of which the first ends at `end`, lie within the length. */
  private count(bytes: ValueId, end: number, distance: number, most: number | undefined): ValueId {
    const { b, target } = this;
    const more = b.binary('udiv', b.binary('sub', bytes, target.int64(end)), target.int64(distance));
    const whole = b.select(b.icmp('ult', bytes, target.int64(end)), target.int64(0), b.binary('add', more, target.int64(1)));
    if (most === undefined) return whole;
    return b.select(b.icmp('ult', whole, target.int64(most)), whole, target.int64(most));
  }

  /** Index 0 up to `count`, or down where `fromFirst` is false. */
  private loop(fn: ValueId, count: ValueId, fromFirst: ValueId | undefined, body: (index: ValueId) => void): void {
    const { b, target } = this;
    const { native } = target;
    const before = b.block as ValueId;
    const loop = native.appendBlock(fn, 'element');
    const after = native.appendBlock(fn, 'after');
    b.condBr(b.icmp('eq', count, target.int64(0)), after, loop);
    b.atEnd(loop);
    const step = b.phi(target.i64);
    const fromEnd = b.binary('sub', b.binary('sub', count, target.int64(1)), step);
    body(fromFirst === undefined ? step : b.select(fromFirst, step, fromEnd));
    const next = b.binary('add', step, target.int64(1));
    b.addIncoming(step, target.int64(0), before);
    b.addIncoming(step, next, loop);
    b.condBr(b.icmp('ult', next, count), loop, after);
    b.atEnd(after);
  }
}
