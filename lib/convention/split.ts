// Reverse mode in two calls: `__enzyme_augmentfwd` runs the function and returns what it needs later as a tape, `__enzyme_reverse` takes
// that tape and gives the derivatives. The tape is one address, whatever it leads to.

import type { TypeId, ValueId } from '../llvm/native';
import type { Program } from '../transform/program';
import type { RequestedSplit } from '../transform/request';
import type { Shadow } from './call-arguments';
import { mostSeeds } from './formal-parameters';
import type { Position } from './request';
import type { RequestFunction, Result } from './request-function';
import { TapeBlock, tapeBytes } from './tape';

/** What both functions know of the one that is differentiated. */
export interface SplitTarget {
  readonly split: RequestedSplit;
  readonly result: TypeId;
  readonly sret: TypeId | undefined;
}

/** Primal values and shadows, in the order of the augmented function's parameters. */
function primalsAndShadows(f: RequestFunction, { split, sret }: SplitTarget, resultMemory: () => ValueId): ValueId[] {
  const { native, request } = f;
  const types = native.parameterTypes(split.signature.augmentedType);
  const values: ValueId[] = [];
  const add = (value: ValueId, what: string): void => {
    values.push(f.fit(value, types[values.length] as TypeId, what));
  };
  split.request.activity.forEach((_, i) => {
    const group = i - (sret === undefined ? 0 : 1);
    const type = types[values.length] as TypeId;
    add(group < 0 ? resultMemory() : f.primal(group, type), `argument ${group + 1}`);
    if (!split.signature.isShadowedForward(i)) return;
    for (let lane = 0; lane < request.call.width; lane++) add(shadowOf(f, group, lane), `the shadow of argument ${group + 1}`);
  });
  return values;
}

const shadowOf = (f: RequestFunction, group: number, lane: number): ValueId =>
  group < 0 ? f.value(f.request.resultShadow as Position) : f.shadow(f.request.call.groups[group]?.shadows[lane] as Shadow<Position>);

/** @throws BitgradError `bad-derivative-call` where the caller has too little room for a tape */
export function checkAllocated(f: RequestFunction): void {
  const { call } = f.request;
  if (call.allocated !== undefined && call.allocated < BigInt(tapeBytes))
    f.refuse(
      `the tape takes ${tapeBytes} bytes, and the call has ${call.allocated} allocated for it`,
      '`__enzyme_augmentsize` gives the size',
    );
}

/** What the first of two calls returns: the tape, the value and its shadows, unless the caller has said where they go. */
export function giveTape(f: RequestFunction, block: ValueId, value: ValueId | undefined, shadows: readonly ValueId[]): void {
  const { native, context, b, request } = f;
  const { call } = request;
  const room = (held: ValueId): Result => {
    const { whole } = f.room(native.typeOf(held), 1);
    b.store(held, whole.address);
    return whole;
  };
  const kept: Result[] = [];
  if (call.tape === undefined) kept.push(room(block));
  else b.store(block, f.fit(f.value(call.tape), native.pointerType(context, 0), 'the address of the tape'));
  if (!call.dropsReturn && value !== undefined) kept.push(room(value));
  if (!call.dropsReturn) for (const shadow of shadows) kept.push(room(shadow));
  f.giveBack(kept);
}

export function writeAugmented(f: RequestFunction, program: Program, target: SplitTarget): void {
  const { native, context, module, b } = f;
  const { split, sret } = target;
  checkAllocated(f);
  const tape = new TapeBlock(native, context, module, b);
  program.clearGlobalShadows(f.fn);
  const block = tape.make(sret === undefined ? 0 : native.allocSize(module, sret));
  const args = primalsAndShadows(f, target, () => tape.result(block));
  const made = b.call(split.signature.augmentedType, split.augmented, [...args, tape.arena(block)]);
  const { frame, value, shadows } = split.signature.unpack(b, made);
  tape.keepFrame(block, frame);
  giveTape(f, block, value, shadows);
}

export function writeReverse(f: RequestFunction, program: Program, target: SplitTarget): void {
  const { native, context, module, b, request } = f;
  const { split, result, sret } = target;
  const { call } = request;
  const first = sret === undefined ? 0 : 1;
  const tape = new TapeBlock(native, context, module, b);
  const pointer = native.pointerType(context, 0);
  const { seeds: given, block } = readRest(f, pointer, split.request.returnActive ? result : undefined);
  const seeds = split.request.returnActive ? f.seeds(result, given) : [];
  const types = native.parameterTypes(split.signature.reverseType);
  const shadows: ValueId[] = [];
  split.request.activity.forEach((_, i) => {
    if (!split.signature.isShadowedInReverse(i)) return;
    for (let lane = 0; lane < call.width; lane++)
      shadows.push(
        f.fit(shadowOf(f, i - first, lane), types[seeds.length + shadows.length] as TypeId, `the shadow of argument ${i - first + 1}`),
      );
  });
  const arena = call.keepsTape ? tape.otherArena() : tape.arena(block);
  const made = b.call(split.signature.reverseType, split.reverse, [...seeds, ...shadows, tape.frame(block), arena]);
  const outs: Result[] = [];
  for (const [, lanes] of split.signature.unpackAdjoints(b, made)) {
    const { whole, at } = f.room(native.typeOf(lanes[0] as ValueId), lanes.length);
    lanes.forEach((adjoint, lane) => {
      b.store(adjoint, at(lane));
    });
    outs.push(whole);
  }
  const { destroy } = program.tapeFunctions();
  b.call(destroy.type, destroy.id, [arena]);
  if (!call.keepsTape) tape.free(block);
  f.giveBack(outs);
}

/**
 * Behind the groups: the adjoint of an active result, in one value or several, then the tape, unless that is at an address of the
 * caller's.
 * @param result the type of the result, where it is active
 */
export function readRest(f: RequestFunction, pointer: TypeId, result: TypeId | undefined): { seeds: readonly Position[]; block: ValueId } {
  const { native, b } = f;
  const { rest, tape: place, width } = f.request.call;
  const most = (result === undefined ? 0 : mostSeeds(native, result, width)) + (place === undefined ? 1 : 0);
  if (rest.length > most)
    f.refuse(
      `there are ${rest.length - most} arguments too many`,
      'behind the arguments come the adjoint of the result, if it is a number, and the tape',
    );
  if (place !== undefined) return { seeds: rest, block: b.load(pointer, f.fit(f.value(place), pointer, 'the address of the tape')) };
  const last = rest[rest.length - 1];
  if (last === undefined || native.typeKind(native.typeOf(f.value(last))) !== 'pointer')
    return f.refuse('the tape is missing', 'pass what `__enzyme_augmentfwd` returned behind the other arguments');
  return { seeds: rest.slice(0, -1), block: f.fit(f.value(last), pointer, 'the tape') };
}
