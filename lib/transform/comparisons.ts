// What the C library calls back while it sorts and searches. A comparison is part of the oracle: it runs once, with the
// primal, and only its answer counts. That holds as long as it writes nothing that could carry a derivative.

import { type Opcode, opcodeNames } from '../ir/opcodes';
import type { Native, ValueId } from '../llvm/native';
import { findRule } from '../rules';
import { isInactiveFunction } from './inactive-library';

const addressSteps = new Set<Opcode>(['getelementptr', 'bitcast', 'addrspacecast']);
const counts = new Set<Opcode>(['add', 'sub', 'mul', 'zext', 'sext', 'icmp', 'fcmp']);

/** Whether a function writes nothing but its own local memory and counters. Nothing is known of one without a body. */
export function isPureComparison(native: Native, fn: ValueId, seen: Set<ValueId> = new Set()): boolean {
  if (seen.has(fn)) return true;
  seen.add(fn);
  if (native.isDeclaration(fn)) return false;
  return native.blocks(fn).every((block) => native.instructions(block).every((i) => writesNothingActive(native, i, seen)));
}

function writesNothingActive(native: Native, i: ValueId, seen: Set<ValueId>): boolean {
  const opcode = opcodeNames[native.opcode(i)];
  if (opcode === 'atomicrmw' || opcode === 'cmpxchg') return false;
  if (opcode === 'store') return isLocal(native, native.operand(i, 1)) || isCount(native, native.operand(i, 0));
  if (opcode !== 'call' && opcode !== 'invoke') return true;
  const callee = native.operand(i, native.operandCount(i) - 1);
  if (!callee || native.valueKind(callee) !== 'function') return false;
  const intrinsic = native.intrinsicName(callee);
  if (/^llvm\.mem(cpy|move|set)/.test(intrinsic)) return isLocal(native, native.operand(i, 0));
  if (intrinsic) return true;
  const name = native.name(callee);
  if (isInactiveFunction(name, native.isDeclaration(callee))) return true;
  if (findRule({ callee: name, intrinsic: '', isDefined: !native.isDeclaration(callee) })?.results.every((place) => place.at !== 'operand'))
    return true;
  return isPureComparison(native, callee, seen);
}

function isLocal(native: Native, pointer: ValueId | 0): boolean {
  for (let at = pointer; at && native.valueKind(at) === 'instruction'; at = native.operand(at, 0)) {
    const opcode = opcodeNames[native.opcode(at)] as Opcode;
    if (opcode === 'alloca') return true;
    if (!addressSteps.has(opcode)) return false;
  }
  return false;
}

/** An integer that was counted, not moved: no float in transit. */
function isCount(native: Native, value: ValueId | 0): boolean {
  if (!value || native.typeKind(native.typeOf(value)) !== 'integer') return false;
  if (native.valueKind(value) !== 'instruction') return native.valueKind(value) !== 'argument';
  return counts.has(opcodeNames[native.opcode(value)] as Opcode);
}
