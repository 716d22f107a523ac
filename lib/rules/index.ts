// The door of lib/rules: loads every table, then finds rules. Who differentiates asks `findRule` of an instruction or
// a callee; no rule is no derivative, never a zero one.

import type { Opcode } from '../ir/opcodes';
import './arithmetic';
import './intrinsics';
import './libm';
import './piecewise';
import './special';
import { declaredRules, type Rule, ruleOf } from './rule';

export * from './expr';
export * from './partial';
export { intrinsic, type OperandKind, opcode, type ResultPlace, type Rule, type RuleOptions, rule, symbol, type Target } from './rule';
export { libm, type Spelling, spelling } from './spelling';

/** Every rule in order of declaration: the built-in tables, then the user's. */
export const allRules = (): readonly Rule[] => declaredRules();

/**
 * The rule of an instruction, or of a call by its callee's symbol and intrinsic base name ('' when it is none). A
 * strict floating-point intrinsic (`llvm.experimental.constrained.*`) has the rule of what it constrains: it has more
 * operands than the rule, which take no part.
 */
export function findRule(operation: { opcode: Opcode } | { callee: string; intrinsic: string }): Rule | undefined {
  if ('opcode' in operation) return ruleOf('opcodes', operation.opcode);
  if (operation.intrinsic === '') return ruleOf('symbols', operation.callee);
  if (!operation.intrinsic.startsWith(constrained)) return ruleOf('intrinsics', operation.intrinsic);
  const name = operation.intrinsic.slice(constrained.length);
  return ruleOf('intrinsics', `llvm.${name}`) ?? ruleOf('opcodes', name);
}

const constrained = 'llvm.experimental.constrained.';
