// Writes a primal instruction again, with other operands: how the reverse sweep recomputes. No flag of the primal is
// taken over (nsw, inbounds, fast-math): where the copy stands, what they promise need not hold, and poison would spread.

import type { InstructionFact } from '../ir/function-ir';
import type { BinaryOpcode, Builder, CastOpcode } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import type { Target } from './target';

const casts = new Set([
  'trunc',
  'zext',
  'sext',
  'fptoui',
  'fptosi',
  'uitofp',
  'sitofp',
  'fptrunc',
  'fpext',
  'ptrtoint',
  'inttoptr',
  'bitcast',
  'addrspacecast',
]);

export function reemit(target: Target, b: Builder, i: InstructionFact, operand: (position: number) => ValueId): ValueId {
  if (casts.has(i.opcode)) return b.cast(i.opcode as CastOpcode, operand(0), target.type(i.type));
  switch (i.opcode) {
    case 'load':
      return b.load(target.type(i.type), operand(0), i.align);
    case 'getelementptr':
      return b.gep(
        target.type(i.accessType),
        operand(0),
        i.operands.slice(1).map((_, p) => operand(p + 1)),
        false,
      );
    case 'icmp':
      return b.icmp(i.predicate as Parameters<Builder['icmp']>[0], operand(0), operand(1));
    case 'fcmp':
      return b.fcmp(i.predicate as Parameters<Builder['fcmp']>[0], operand(0), operand(1));
    case 'select':
      return b.select(operand(0), operand(1), operand(2));
    case 'fneg':
      return b.fneg(operand(0));
    case 'freeze':
      return b.freeze(operand(0));
    case 'extractelement':
      return b.extractElement(operand(0), operand(1));
    case 'insertelement':
      return b.insertElement(operand(0), operand(1), operand(2));
    case 'shufflevector':
      return b.shuffle(operand(0), operand(1), i.indices);
    case 'extractvalue':
      return b.extractValue(operand(0), i.indices);
    case 'insertvalue':
      return b.insertValue(operand(0), operand(1), i.indices);
    case 'call': {
      const callee = target.primal(i.callee);
      return b.call(
        target.type(i.accessType),
        callee,
        i.operands.slice(0, i.argumentCount).map((_, p) => operand(p)),
      );
    }
    default:
      return b.binary(i.opcode as BinaryOpcode, operand(0), operand(1));
  }
}
