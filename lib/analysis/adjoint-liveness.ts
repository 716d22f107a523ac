// Adjoint liveness: what the forward sweep has to compute. The value of the function may not be wanted, and what only it needs is
// then dead: in linear code all arithmetic. LLVM removes what nothing uses, but not memory that is updated again and again; so the
// stores to local arrays that no live load reads are found here. (Hascoet and Araya-Polo, "The adjoint data-flow analyses", 2005.)

import type { FunctionIR, GlobalFact, InstructionFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import { holdsFloat } from './floats';
import { capturedObjects, UnderlyingObjects } from './underlying-objects';

export interface Wanted {
  /** Values that the derivative uses besides what the primal does: what is kept, what it is made of, what decides. */
  readonly values: Iterable<ValueIndex>;
  /** The primal's value is handed out. */
  readonly result: boolean;
  /** The derivative does something of its own where the store is. */
  hasWork(store: InstructionFact): boolean;
}

/** Stores of floats to local memory that nothing wanted reads. */
export function deadStores(ir: FunctionIR, wanted: Wanted): InstructionFact[] {
  const underlying = new UnderlyingObjects(ir);
  const captured = capturedObjects(ir, underlying);
  const isLocal = (object: ValueIndex): boolean =>
    (ir.values[object] as { opcode?: string } | undefined)?.opcode === 'alloca' && !captured.has(object);
  /** The local objects that a store of floats writes, if it writes nothing else. */
  const writes = new Map<ValueIndex, readonly ValueIndex[]>();
  const storesTo = new Map<ValueIndex, ValueIndex[]>();
  for (const i of ir.values) {
    if (!isInstruction(i) || i.opcode !== 'store' || i.isVolatile || i.isAtomic || wanted.hasWork(i)) continue;
    const objects = [...underlying.of(i.operands[1] as number)];
    if (!holdsFloat(ir, ir.values[i.operands[0] as number]?.type ?? -1) || objects.length === 0 || !objects.every(isLocal)) continue;
    writes.set(i.index, objects);
    for (const object of objects) storesTo.set(object, [...(storesTo.get(object) ?? []), i.index]);
  }
  if (writes.size === 0) return [];
  const live = new Set<ValueIndex>();
  const work: ValueIndex[] = [];
  const want = (value: ValueIndex): void => {
    if (live.has(value)) return;
    live.add(value);
    work.push(value);
  };
  const read = (pointer: ValueIndex): void => {
    for (const object of underlying.of(pointer)) for (const store of storesTo.get(object) ?? []) want(store);
  };
  for (const i of ir.values) if (isInstruction(i) && hasEffect(i, wanted, writes)) want(i.index);
  for (const value of wanted.values) want(value);
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    const value = ir.values[at];
    if (!value || !isInstruction(value)) continue;
    for (const operand of value.operands) want(operand);
    for (const operand of readThrough(ir, value)) read(operand);
  }
  return [...writes.keys()].filter((store) => !live.has(store)).map((store) => ir.values[store] as InstructionFact);
}

/** Operands through which an instruction may read: of a call whatever it is given the address of. */
function readThrough(ir: FunctionIR, i: InstructionFact): readonly ValueIndex[] {
  if (i.opcode === 'load' || i.opcode === 'atomicrmw' || i.opcode === 'cmpxchg') return i.operands.slice(0, 1);
  const intrinsic = (ir.values[i.callee] as GlobalFact | undefined)?.intrinsic ?? '';
  if (/^llvm\.(lifetime|memset)/.test(intrinsic)) return [];
  if (/^llvm\.mem(cpy|move)/.test(intrinsic)) return i.operands.slice(1, 2);
  return i.effects.mayRead ? i.operands : [];
}

/** Decides where control goes, how much memory there is, hands out a value, or does something that is seen elsewhere. */
function hasEffect(i: InstructionFact, { result }: Wanted, writes: ReadonlyMap<ValueIndex, unknown>): boolean {
  if (i.opcode === 'ret') return result;
  if (i.opcode === 'store') return !writes.has(i.index);
  if (i.opcode === 'alloca') return true;
  return i.blocks.length > 0 ? i.opcode !== 'phi' : i.effects.mayWrite || i.isVolatile || i.isAtomic;
}
