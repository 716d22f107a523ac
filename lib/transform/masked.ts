// llvm.masked.load/store/gather/scatter/expandload/compressstore, as the loop vectorizer leaves them: the derivative moves
// the same lanes of the shadow. Lanes of a gather may name one address twice, so its adjoint adds lane by lane; a scatter's later lanes
// overwrite earlier ones, so its adjoint takes them from the last to the first. Source: LangRef, Masked Vector Intrinsics.

import { holdsFloat } from '../analysis/floats';
import { holdsPointer } from '../analysis/memory-classes';
import { floatsOf } from '../analysis/types/kinds';
import { type Piece, shifted } from '../analysis/types/layout';
import type { Types } from '../analysis/types/types';
import type { InstructionFact, ValueIndex } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import { has } from '../llvm/features';
import type { TypeId, ValueId } from '../llvm/native';
import { calleeOf } from './operation';
import { pointerOrDoubleBytes, shadowAfter } from './pointer-or-double';
import type { Target } from './target';

export interface MaskedAccess {
  readonly kind: 'load' | 'store' | 'gather' | 'scatter' | 'expandload' | 'compressstore';
  /** One pointer, or a vector of them for gather and scatter. */
  readonly pointer: ValueIndex;
  readonly mask: ValueIndex;
  /** What a load or gather has in lanes that are off. */
  readonly passThrough: ValueIndex | undefined;
  /** What a store or scatter writes. */
  readonly value: ValueIndex | undefined;
  readonly lanes: number;
}

export function maskedAccess(target: Target, i: InstructionFact): MaskedAccess | undefined {
  const { ir } = target;
  const kind = /^llvm\.masked\.(load|store|gather|scatter|expandload|compressstore)/.exec(calleeOf(ir, i)?.intrinsic ?? '')?.[1] as
    | MaskedAccess['kind']
    | undefined;
  if (!kind) return undefined;
  // By position: what is moved may be pointers, too, or bits. Before LLVM 22 some have their alignment between pointer and mask.
  const args = i.operands.slice(0, i.argumentCount);
  const reads = kind === 'load' || kind === 'gather' || kind === 'expandload';
  const mask = args[args.length - (reads ? 2 : 1)] as number;
  if (ir.types[target.typeOf(mask)]?.kind !== 'vector') return undefined;
  return {
    kind,
    pointer: args[reads ? 0 : 1] as number,
    mask,
    passThrough: reads ? (args[args.length - 1] as number) : undefined,
    value: reads ? undefined : (args[0] as number),
    lanes: ir.types[target.typeOf(mask)]?.count ?? 0,
  };
}

/** What is stored under a mask are addresses: the shadow gets theirs, in the forward sweep. */
export const storesPointers = (target: Target, { value }: MaskedAccess, types: Types): boolean =>
  value !== undefined && (holdsPointer(target.ir, target.typeOf(value)) || types.isAddress(value));

/** Bytes from the pointer on, or from each of them, that the access moves. */
const bytesBehind = (target: Target, value: ValueIndex, access: MaskedAccess): number =>
  (target.ir.types[target.typeOf(value)]?.storeBytes ?? 0) / (access.kind === 'scatter' ? access.lanes : 1);

/** Pointers are stored where a double may have been, or doubles where a pointer may have been: see pointer-or-double.ts. */
export function isEnding(target: Target, access: MaskedAccess, types: Types): boolean {
  if (access.value === undefined) return false;
  const bytes = bytesBehind(target, access.value, access);
  return storesPointers(target, access, types)
    ? types.touchesFloat(access.pointer, bytes)
    : types.mayOverwritePointer(access.pointer, bytes);
}

/** Refuses a store after which it is not told whether a pointer or a float lies there: of words that may be either, and of other floats than doubles. */
export function checkMaskedStore(target: Target, i: InstructionFact, access: MaskedAccess, types: Types): void {
  if (access.value === undefined || !isEnding(target, access, types)) return;
  const { head, body } = types.memory([access.pointer], bytesBehind(target, access.value, access));
  const isTold = [...head, ...body].every((piece) => floatsOf(piece.kinds).length === 0 || isDouble(piece));
  const isWord = !storesPointers(target, access, types) && !holdsFloat(target.ir, target.typeOf(access.value));
  if (isTold && !isWord && access.kind !== 'compressstore') return;
  throw target.error('unsupported-instruction', 'a masked store puts pointers and floats in the same place', i, {
    because: 'which of them lies there is not told lane by lane',
    fix: 'compile without loop vectorization (-fno-vectorize)',
  });
}

const isDouble = ({ kinds, bytes }: Piece): boolean =>
  floatsOf(kinds).every((kind) => kind === 'double') && bytes === pointerOrDoubleBytes && (kinds & shifted) === 0;

/** What doubles that are stored under a mask leave of the shadows of pointers in their places: nothing. */
export function endPointers(target: Target, b: Builder, access: MaskedAccess, shadow: ValueId): void {
  const { native, i64, i32, i8 } = target;
  const mask = target.primal(access.mask);
  for (let lane = 0; lane < access.lanes; lane++) {
    const index = native.constInt(i32, lane);
    const nobodys = target.entry.alloca(i64);
    b.store(target.zero64, nobodys);
    const place =
      access.kind === 'scatter' ? b.extractElement(shadow, index) : b.gep(i8, shadow, [target.int64(lane * pointerOrDoubleBytes)]);
    const address = b.select(b.extractElement(mask, index), place, nobodys);
    b.store(shadowAfter(target, b, target.zero64, b.load(i64, address)), address);
  }
}

/** The pointer type that the callee is declared with: on typed-pointer LLVMs one to the vector, whatever the operand's own. */
export function pointerTypeOf(target: Target, i: InstructionFact, access: MaskedAccess): TypeId {
  const parameters = target.native.parameterTypes(target.native.functionTypeOf(target.primal(i.callee)));
  return parameters[i.operands.indexOf(access.pointer)] as TypeId;
}

/** The same access on the shadow: other operands for pointer, and for the value or what lanes that are off hold. */
export function repeatOn(target: Target, b: Builder, i: InstructionFact, access: MaskedAccess, shadow: ValueId, data: ValueId): ValueId {
  const args = i.operands.slice(0, i.argumentCount);
  const [pointerAt, dataAt] = access.value === undefined ? [0, args.length - 1] : [1, 0];
  const list = args.map((arg, position) => (position === pointerAt ? shadow : position === dataAt ? data : target.primal(arg)));
  const callee = target.primal(i.callee);
  return b.call(target.native.functionTypeOf(callee), callee, list);
}

interface Masked {
  readonly shadow: ValueId;
  readonly mask: ValueId;
  readonly zero: ValueId;
  readonly align: number;
  readonly isPacked: boolean;
}

function alignment(target: Target, m: Masked): readonly ValueId[] {
  return !has(target.native, 'maskedAlignAttribute') ? [target.native.constInt(target.i32, m.align)] : [];
}

/** Loads the shadow's lanes that are on, zero elsewhere: each in its place, or packed one after the other. */
function loadLanes(target: Target, b: Builder, m: Masked, pointerType: TypeId): ValueId {
  const type = target.native.typeOf(m.zero);
  if (m.isPacked) return b.intrinsic(target.module, 'llvm.masked.expandload', [type], [m.shadow, m.mask, m.zero]);
  return b.intrinsic(target.module, 'llvm.masked.load', [type, pointerType], [m.shadow, ...alignment(target, m), m.mask, m.zero]);
}
function storeLanes(target: Target, b: Builder, m: Masked, pointerType: TypeId, value: ValueId): void {
  const type = target.native.typeOf(m.zero);
  if (m.isPacked) b.intrinsic(target.module, 'llvm.masked.compressstore', [type], [value, m.shadow, m.mask]);
  else b.intrinsic(target.module, 'llvm.masked.store', [type, pointerType], [value, m.shadow, ...alignment(target, m), m.mask]);
}

/** Adds to the shadow behind a masked load or gather the lanes of its adjoint. */
export function addLanes(
  target: Target,
  b: Builder,
  access: MaskedAccess,
  shadow: ValueId,
  mask: ValueId,
  amount: ValueId,
  pointerType: TypeId,
  sum: (before: ValueId, amount: ValueId) => ValueId,
): void {
  const { native } = target;
  if (access.kind !== 'gather') {
    const zero = native.constNull(native.typeOf(amount));
    const m = { shadow, mask, zero, align: elementBytes(target, amount), isPacked: access.kind === 'expandload' };
    storeLanes(target, b, m, pointerType, sum(loadLanes(target, b, m, pointerType), amount));
    return;
  }
  for (let lane = 0; lane < access.lanes; lane++) {
    const cell = laneCell(target, b, shadow, mask, amount, lane);
    b.store(b.fadd(b.load(cell.type, cell.address), b.extractElement(amount, cell.index)), cell.address);
  }
}

/** Takes from the shadow behind a masked store or scatter the adjoint of the stored lanes, and clears them there. */
export function takeLanes(
  target: Target,
  b: Builder,
  access: MaskedAccess,
  shadow: ValueId,
  mask: ValueId,
  zero: ValueId,
  pointerType: TypeId,
): ValueId {
  const { native } = target;
  if (access.kind !== 'scatter') {
    const m = { shadow, mask, zero, align: elementBytes(target, zero), isPacked: access.kind === 'compressstore' };
    const taken = loadLanes(target, b, m, pointerType);
    storeLanes(target, b, m, pointerType, zero);
    return taken;
  }
  let taken = zero;
  for (let lane = access.lanes - 1; lane >= 0; lane--) {
    const cell = laneCell(target, b, shadow, mask, zero, lane);
    taken = b.insertElement(taken, b.load(cell.type, cell.address), cell.index);
    b.store(native.constNull(cell.type), cell.address);
  }
  return taken;
}

/** The address of one lane's cell; a lane that is off has a zeroed cell of nobody's. */
function laneCell(target: Target, b: Builder, pointers: ValueId, mask: ValueId, like: ValueId, lane: number) {
  const { native } = target;
  const type = native.elementType(native.typeOf(like));
  const index = native.constInt(target.i32, lane);
  const nobodys = target.reverseEntry.alloca(type);
  b.store(native.constNull(type), nobodys);
  return { type, index, address: b.select(b.extractElement(mask, index), b.extractElement(pointers, index), nobodys) };
}

function elementBytes(target: Target, vector: ValueId): number {
  return target.native.storeSize(target.module, target.native.elementType(target.native.typeOf(vector)));
}
