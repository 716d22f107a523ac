// Pointers that are made of integers which were made of pointers into active memory, by a way that points-to does not
// follow (half of an address, an address that was multiplied): nothing says what they point to, so what is read and
// written there would be taken for constant. Found so that it can be refused.

import type { FunctionIR, GlobalFact, InstructionFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import type { Activity } from './activity';

/** Operations on integers whose result may still tell an address. */
const keepsAddress = new Set([
  ...['add', 'sub', 'mul', 'and', 'or', 'xor', 'shl', 'lshr', 'ashr', 'udiv', 'sdiv', 'urem', 'srem', 'trunc', 'zext', 'sext'],
  ...['phi', 'select', 'freeze', 'bitcast', 'insertelement', 'extractelement', 'shufflevector', 'insertvalue', 'extractvalue'],
]);

/** The first such `inttoptr`, in program order; undefined when there is none. */
export function lostPointer(ir: FunctionIR, activity: Activity): InstructionFact | undefined {
  return ir.values.find(
    (value): value is InstructionFact =>
      isInstruction(value) &&
      value.opcode === 'inttoptr' &&
      !activity.hasShadow(value.index) &&
      comesFromActive(ir, activity, value.operands[0] as number),
  );
}

function comesFromActive(ir: FunctionIR, activity: Activity, integer: ValueIndex): boolean {
  const seen = new Set<ValueIndex>();
  const work = [integer];
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    const value = ir.values[at];
    if (seen.has(at) || !value || !isInstruction(value)) continue;
    seen.add(at);
    if (value.opcode === 'ptrtoint' && activity.hasShadow(value.operands[0] as number)) return true;
    if (value.opcode === 'load' && activity.hasShadow(value.operands[0] as number)) return true;
    if (keepsAddress.has(value.opcode) || isByteSwap(ir, value)) work.push(...value.operands);
  }
  return false;
}

const isByteSwap = (ir: FunctionIR, call: InstructionFact): boolean =>
  /^llvm\.(bswap|fsh[lr]|bitreverse)\b/.test((ir.values[call.callee] as Partial<GlobalFact> | undefined)?.intrinsic ?? '');
