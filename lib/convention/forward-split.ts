// Forward mode in two calls: `__enzyme_augmentfwd` runs the function and records the run on the tape, `__enzyme_fwdsplit` takes that tape
// and gives the derivative (transform/replay.ts). A null tape is no run: it is recorded then and there, from the arguments as they are.

import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { TypeId, ValueId } from '../llvm/native';
import type { Derivative } from '../transform/request';
import { logBytes, startOfLog } from '../transform/value-log';
import { type RequestFunction, writeCombined } from './request-function';
import { checkAllocated, giveTape, readRest } from './split';
import { TapeBlock } from './tape';

/** What both functions know of the one that is differentiated. */
export interface ReplayTarget {
  readonly derived: Derivative;
  readonly result: TypeId;
  readonly sret: TypeId | undefined;
}

const recorderOf = ({ native, module }: RequestFunction, { derived }: ReplayTarget): ValueId =>
  native.namedFunction(module, derived.recording?.symbol as string) as ValueId;

/** The arguments of the recorder, but for the log. */
function primals(f: RequestFunction, target: ReplayTarget, resultMemory: () => ValueId): ValueId[] {
  const { native } = f;
  const types = native.parameterTypes(native.functionTypeOf(recorderOf(f, target))).slice(0, -1);
  return types.map((type, i) => {
    const group = i - (target.sret === undefined ? 0 : 1);
    return group < 0 ? f.fit(resultMemory(), type, 'the result') : f.primal(group, type);
  });
}

/** `__enzyme_augmentfwd` of a function whose tape `__enzyme_fwdsplit` takes: the log is the beginning of the tape. */
export function writeRecording(f: RequestFunction, target: ReplayTarget): void {
  const { native, context, module, b } = f;
  checkAllocated(f);
  const tape = new TapeBlock(native, context, module, b);
  const block = tape.make(target.sret === undefined ? 0 : native.allocSize(module, target.sret));
  const recorder = recorderOf(f, target);
  const value = b.call(native.functionTypeOf(recorder), recorder, [...primals(f, target, () => tape.result(block)), block]);
  giveTape(f, block, native.typeKind(target.result) === 'void' ? undefined : value, []);
}

export function writeForwardSplit(f: RequestFunction, target: ReplayTarget): void {
  const { native, context, module, b, request } = f;
  const { derived, result, sret } = target;
  const pointer = native.pointerType(context, 0);
  const { block } = readRest(f, pointer, undefined);
  const tape = new TapeBlock(native, context, module, b);
  const byte = native.intType(context, 8);
  const ownType = native.arrayType(byte, logBytes);
  const own = b.cast('bitcast', b.alloca(ownType, 0 as ValueId, 8), pointer);
  b.store(native.constNull(ownType), own);
  const start = recordWithoutTape(f, target);
  const isNull = b.icmp('eq', block, native.constNull(pointer));
  const args = primals(f, target, () => f.room(sret as TypeId, 1).whole.address);
  b.call(native.functionTypeOf(start), start, [isNull, ...args, own]);
  const log = b.select(isNull, own, block);
  const cursor = b.alloca(pointer);
  b.store(startOfLog(f, b, log), cursor);
  const release = (): void => {
    tape.free(startOfLog(f, b, request.call.keepsTape ? own : log));
    if (!request.call.keepsTape) tape.free(block);
  };
  writeCombined(f, derived, result, sret, { cursor, release });
}

/** `void start(no tape?, arguments..., log)` records a run where there is no tape. */
function recordWithoutTape(f: RequestFunction, target: ReplayTarget): ValueId {
  const { native, context, module } = f;
  const recorder = recorderOf(f, target);
  const type = native.functionTypeOf(recorder);
  const name = `${native.name(recorder)}.without.tape`;
  const known = native.namedFunction(module, name);
  if (known) return known;
  const own = native.functionType(
    native.voidType(context),
    listOf(native, [native.intType(context, 1), ...native.parameterTypes(type)]),
    false,
  );
  const fn = native.createFunction(module, name, own, 'internal');
  const [isWithout, ...args] = native.parameters(fn) as [ValueId, ...ValueId[]];
  const [entry, record, done] = ['entry', 'record', 'done'].map((block) => native.appendBlock(fn, block)) as [ValueId, ValueId, ValueId];
  const b = new Builder(native, context).atEnd(entry);
  b.condBr(isWithout, record, done);
  b.atEnd(record).call(type, recorder, args);
  b.br(done);
  b.atEnd(done).ret();
  b.dispose();
  return fn;
}
