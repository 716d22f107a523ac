// Loads of several fields at once (see analysis/taken-lanes.ts), where these are of several kinds or have gaps between
// them: the derivative of the whole vector would treat all of it as what the vector is of. Each field is loaded by itself,
// as what it is taken as. Where every lane is taken as one type, the load says the truth and stays.

import { type TakenLanes, takenLanes } from '../analysis/taken-lanes';
import type { FunctionIR, InstructionFact } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import type { Snapshot } from '../ir/snapshot';
import type { Builder } from '../llvm/builder';
import type { ContextId, Native, ValueId } from '../llvm/native';

/** Rewrites such loads of one function; what is left of them has no uses. Tells whether there are some. */
export function splitInterleavedLoads(native: Native, context: ContextId, b: Builder, taken: Snapshot): boolean {
  const { ir } = taken;
  let isSplit = false;
  for (const load of ir.values) {
    if (!isInstruction(load) || load.opcode !== 'load' || load.isAtomic || load.isVolatile) continue;
    const fields = takenLanes(ir, load);
    if (!fields || isOfOneKind(ir, load, fields)) continue;
    isSplit = true;
    const bytes = (ir.types[load.type]?.storeBytes ?? 0) / (ir.types[load.type]?.count ?? 1);
    const at = taken.value(load.index);
    b.before(at).debugLocationOf(at);
    for (const { lanes, as } of fields) {
      const old = taken.value(as.index);
      const isVector = ir.types[as.type]?.kind === 'vector';
      const type = isVector ? native.elementType(native.typeOf(old)) : native.typeOf(old);
      const loadLane = (lane: number): ValueId => {
        const offset = native.constInt(native.intType(context, 64), lane * bytes);
        const place = b.gep(native.intType(context, 8), taken.value(load.operands[0] as number), [offset]);
        return b.load(type, place, commonAlignment(load.align, lane * bytes));
      };
      const insert = (vector: ValueId, lane: number, k: number): ValueId =>
        lane < 0 ? vector : b.insertElement(vector, loadLane(lane), native.constInt(native.intType(context, 32), k));
      native.replaceAllUses(old, isVector ? lanes.reduce(insert, native.poison(native.typeOf(old))) : loadLane(lanes[0] as number));
    }
  }
  return isSplit;
}

/** Every lane is taken, as what the vector is of. */
function isOfOneKind(ir: FunctionIR, load: InstructionFact, fields: readonly TakenLanes[]): boolean {
  const vector = ir.types[load.type];
  const lanes = new Set(fields.flatMap((field) => field.lanes.filter((lane) => lane >= 0)));
  return lanes.size === vector?.count && fields.every(({ type }) => type === vector.elements[0]);
}

/** The largest power of two that divides both, `align` being one. */
export function commonAlignment(align: number, offset: number): number {
  let common = align;
  while (offset % common !== 0) common /= 2;
  return common;
}
