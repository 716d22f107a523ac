// How a primal value can be had in the reverse sweep: for nothing, by recomputing, or only from a cache.
//
// A value that decides control flow, an address or an integer is recomputed from integers and reloads only, never through
// floating-point arithmetic: LLVM may round two copies of it differently (contraction), and the two sweeps would part.
// Therefore fptosi and float comparisons are never recomputed unless their operands are reloads or exact.

import type { Induction } from '../analysis/induction';
import type { Reloads } from '../analysis/reload';
import type { FunctionIR, GlobalFact, InstructionFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import { functionScope, loopOf } from '../ir/loop-nest';
import type { NodeKey, PlanNode } from './plan';

export const valueKey = (value: ValueIndex): NodeKey => `v${value}`;
/** The value, or block, that a key names (for a sub-expression: the instruction). */
export const indexIn = (key: NodeKey): number => Number(key.slice(1).split('.')[0]);
export const shadowKey = (value: ValueIndex): NodeKey => `s${value}`;
export const frameKey = (call: ValueIndex): NodeKey => `c${call}`;
export const predecessorKey = (block: number): NodeKey => `p${block}`;

const integerCosts: Readonly<Record<string, number>> = {
  add: 0.4,
  sub: 0.4,
  mul: 0.8,
  shl: 0.4,
  lshr: 0.4,
  ashr: 0.4,
  and: 0.4,
  or: 0.4,
  xor: 0.4,
  trunc: 0.3,
  zext: 0.3,
  sext: 0.3,
  icmp: 0.4,
  select: 0.5,
  getelementptr: 0.3,
  bitcast: 0.1,
  addrspacecast: 0.1,
  ptrtoint: 0.1,
  inttoptr: 0.1,
  extractelement: 0.5,
  insertelement: 0.5,
  shufflevector: 0.8,
  extractvalue: 0.1,
  insertvalue: 0.1,
  udiv: 6,
  sdiv: 6,
  urem: 6,
  srem: 6,
};
const floatCosts: Readonly<Record<string, number>> = {
  fneg: 0.5,
  fadd: 1,
  fsub: 1,
  fmul: 1,
  fdiv: 6,
  fpext: 1,
  fptrunc: 1,
  sitofp: 1,
  uitofp: 1,
};
const exactFloat = new Set(['fneg', 'fpext', 'sitofp', 'uitofp']);
/** Intrinsics on floats that are an instruction or two. */
const floatIntrinsicCosts: Readonly<Record<string, number>> = {
  'llvm.fmuladd': 1,
  'llvm.fma': 1,
  'llvm.fabs': 0.5,
  'llvm.copysign': 1,
  'llvm.minnum': 1,
  'llvm.maxnum': 1,
  'llvm.sqrt': 8,
};
const exactIntrinsics = new Set(['llvm.fabs', 'llvm.copysign', 'llvm.minnum', 'llvm.maxnum']);

export interface ValueFacts {
  readonly ir: FunctionIR;
  readonly reloads: Reloads;
  /** Both sweeps are one function: its arguments and what its entry block computes reach everywhere. */
  readonly entryReachesAll: boolean;
  inductionOf(phi: InstructionFact): Induction | undefined;
  /** Pointers whose shadows only the reverse sweep has: what they come from is there for nothing, and none can be kept. */
  readonly shadowsInReverse: ReadonlySet<ValueIndex>;
}

const intrinsicOf = (ir: FunctionIR, call: InstructionFact): string => (ir.values[call.callee] as GlobalFact | undefined)?.intrinsic ?? '';

const isPureIntrinsic = (ir: FunctionIR, call: InstructionFact): boolean => {
  return intrinsicOf(ir, call) !== '' && !call.effects.mayRead && !call.effects.mayWrite && ir.types[call.type]?.kind === 'integer';
};

/** Inputs from which a value is recomputed bit for bit like its type of value requires; undefined if it must be stored. */
export function recomputation(facts: ValueFacts, value: InstructionFact): { inputs: readonly ValueIndex[]; cost: number } | undefined {
  const { ir } = facts;
  if (value.opcode === 'phi') {
    const found = facts.inductionOf(value);
    return found && { inputs: [found.start, found.step], cost: 1 };
  }
  if (value.opcode === 'load')
    return facts.reloads.isReloadable(value) ? { inputs: value.operands, cost: 0.5 * (ir.types[value.type]?.storeBytes ?? 8) } : undefined;
  if (value.opcode === 'fcmp')
    return value.operands.every((operand) => isExact(facts, operand, 8)) ? { inputs: value.operands, cost: 0.5 } : undefined;
  if (value.opcode === 'bitcast' && ir.types[value.type]?.kind === 'integer')
    return isExact(facts, value.operands[0] as number, 8) ? { inputs: value.operands, cost: 0.2 } : undefined;
  if (value.opcode === 'call') return callRecomputation(ir, value);
  const cost = integerCosts[value.opcode] ?? floatCosts[value.opcode];
  return cost === undefined ? undefined : { inputs: value.operands, cost };
}

function callRecomputation(ir: FunctionIR, call: InstructionFact): { inputs: readonly ValueIndex[]; cost: number } | undefined {
  const cost = isPureIntrinsic(ir, call) ? 1 : floatIntrinsicCosts[intrinsicOf(ir, call)];
  return cost === undefined ? undefined : { inputs: call.operands.slice(0, call.argumentCount), cost };
}

/** Recomputing gives the very bits of the primal: only reloads, integers and exact conversions lie on the way. */
function isExact(facts: ValueFacts, index: ValueIndex, depth: number): boolean {
  const value = facts.ir.values[index];
  if (!value || !isInstruction(value)) return true;
  if (depth === 0) return false;
  if (value.opcode in floatCosts && !exactFloat.has(value.opcode)) return false;
  const intrinsic = value.opcode === 'call' ? intrinsicOf(facts.ir, value) : '';
  if (intrinsic in floatIntrinsicCosts && !exactIntrinsics.has(intrinsic)) return false;
  const how = recomputation(facts, value);
  return how?.inputs.every((input) => isExact(facts, input, depth - 1)) ?? false;
}

export function valueNode(facts: ValueFacts, index: ValueIndex): PlanNode {
  const { ir } = facts;
  const value = ir.values[index];
  const key = valueKey(index);
  if (!value || isFree(facts, index)) return { key, scope: functionScope, bytes: 0, isFree: true, inputs: undefined, cost: 0 };
  const bytes = Math.max(1, ir.types[value.type]?.allocBytes ?? 8);
  if (!isInstruction(value)) return { key, scope: functionScope, bytes, isFree: false, inputs: undefined, cost: 0 };
  const how = recomputation(facts, value);
  return { key, scope: loopOf(ir, value.block), bytes, isFree: false, inputs: how?.inputs.map(valueKey), cost: how?.cost ?? 0 };
}

/** Values that the reverse sweep has for nothing: constants everywhere, and what reaches all blocks where it is one function with the primal. */
export function isFree({ ir, entryReachesAll }: ValueFacts, index: ValueIndex): boolean {
  const value = ir.values[index];
  if (!value) return true;
  // An invoke that is unwound has no result, whatever block it stands in.
  if (isInstruction(value)) return entryReachesAll && value.block === ir.order[0] && value.opcode !== 'invoke';
  return entryReachesAll || value.kind !== 'argument';
}
