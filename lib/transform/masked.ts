// llvm.masked.load/store/gather/scatter/expandload/compressstore, as the loop vectorizer leaves them: the derivative moves
// the same lanes of the shadow. Lanes of a gather may name one address twice, so its adjoint adds lane by lane; a scatter's later lanes
// overwrite earlier ones, so its adjoint takes them from the last to the first. Source: LangRef, Masked Vector Intrinsics.

import { holdsPointer } from '../analysis/memory-classes';
import type { InstructionFact, ValueIndex } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import { has } from '../llvm/features';
import type { TypeId, ValueId } from '../llvm/native';
import { calleeOf } from './operation';
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
  const args = i.operands.slice(0, i.argumentCount);
  const pointer = args.find((arg) => holdsPointer(ir, target.typeOf(arg)));
  const mask = args.find((arg) => isMask(target, arg));
  if (!kind || pointer === undefined || mask === undefined || ir.types[target.typeOf(mask)]?.kind !== 'vector') return undefined;
  const reads = kind === 'load' || kind === 'gather' || kind === 'expandload';
  return {
    kind,
    pointer,
    mask,
    passThrough: reads ? (args[args.length - 1] as number) : undefined,
    value: reads ? undefined : (args[0] as number),
    lanes: ir.types[target.typeOf(mask)]?.count ?? 0,
  };
}

/** The pointer type that the callee is declared with: on typed-pointer LLVMs one to the vector, whatever the operand's own. */
export function pointerTypeOf(target: Target, i: InstructionFact, access: MaskedAccess): TypeId {
  const parameters = target.native.parameterTypes(target.native.functionTypeOf(target.primal(i.callee)));
  return parameters[i.operands.indexOf(access.pointer)] as TypeId;
}

function isMask(target: Target, arg: ValueIndex): boolean {
  const type = target.ir.types[target.typeOf(arg)];
  const element = target.ir.types[type?.elements[0] ?? -1];
  return (type?.kind === 'vector' || type?.kind === 'scalable_vector') && element?.kind === 'integer' && element.count === 1;
}

/** The same access on the shadow: other operands for pointer, and for the value or what lanes that are off hold. */
export function repeatOn(target: Target, b: Builder, i: InstructionFact, access: MaskedAccess, shadow: ValueId, data: ValueId): ValueId {
  const other = access.value ?? access.passThrough;
  const args = i.operands.slice(0, i.argumentCount);
  const last = args.length - 1;
  const list = args.map((arg, position) => {
    if (arg === access.pointer && holdsPointer(target.ir, target.typeOf(arg))) return shadow;
    const isData = access.value === undefined ? position === last : position === 0;
    return isData && arg === other ? data : target.primal(arg);
  });
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
): void {
  const { native } = target;
  if (access.kind !== 'gather') {
    const zero = native.constNull(native.typeOf(amount));
    const m = { shadow, mask, zero, align: elementBytes(target, amount), isPacked: access.kind === 'expandload' };
    storeLanes(target, b, m, pointerType, b.fadd(loadLanes(target, b, m, pointerType), amount));
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
