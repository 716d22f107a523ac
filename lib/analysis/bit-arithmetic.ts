// Integer arithmetic on the bits of an active float that ends in a float again (a fast inverse square root, scaling by the
// exponent field): its derivative is not zero, and no rule gives it. Found so that it can be refused.

import type { FunctionIR, InstructionFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import type { Activity } from './activity';
import { bitOperation } from './bit-moves';
import { holdsFloat } from './floats';
import type { Types } from './types/types';

const moves = new Set(['phi', 'select', 'freeze', 'bitcast', 'insertelement', 'extractelement', 'shufflevector']);
const words = new Set(['trunc', 'zext', 'lshr', 'shl', 'or', 'and', 'xor']);
const arithmetic = new Set(['add', 'sub', 'mul', 'udiv', 'sdiv', 'urem', 'srem', 'ashr', 'sext']);
const conversions = new Set(['sitofp', 'uitofp']);

/** The first such operation, in program order of discovery; undefined when there is none. */
export function bitArithmetic(ir: FunctionIR, activity: Activity, types: Types): InstructionFact | undefined {
  for (const value of ir.values) {
    if (!isInstruction(value)) continue;
    const isInteger = !holdsFloat(ir, value.type);
    const fromFloat = value.opcode === 'bitcast' && isInteger && activity.isVaried(value.operands[0] as number);
    const fromMemory =
      value.opcode === 'load' && ir.types[value.type]?.kind === 'integer' && activity.hasShadow(value.operands[0] as number);
    const found = fromFloat || fromMemory ? follow(ir, value.index, fromFloat, types) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Follows a word to where it becomes a float; gives the arithmetic on the way, if there is some. */
function follow(ir: FunctionIR, word: ValueIndex, isFloatForSure: boolean, types: Types): InstructionFact | undefined {
  const seen = new Set<ValueIndex>();
  const work: [ValueIndex, InstructionFact | undefined][] = [[word, undefined]];
  for (let next = work.pop(); next; next = work.pop()) {
    const [at, computed] = next;
    for (const user of ir.users[at] ?? []) {
      const use = ir.values[user] as InstructionFact;
      // A part of the word may be known as an integer.
      if (conversions.has(use.opcode) && isFloatForSure && types.carriesFloat(at) !== false) return use;
      if (use.opcode === 'bitcast' && holdsFloat(ir, use.type)) {
        if (computed) return computed;
        continue;
      }
      if (seen.has(user)) continue;
      if (use.opcode === 'select' && use.operands[0] === at) continue;
      const computes = arithmetic.has(use.opcode) || (words.has(use.opcode) && bitOperation(ir, use) === 'number');
      if (!computes && !moves.has(use.opcode) && !words.has(use.opcode)) continue;
      seen.add(user);
      work.push([user, computed ?? (computes ? use : undefined)]);
    }
  }
  return undefined;
}
