// The door of lib/rules: loads every table, then finds rules. Who differentiates asks `findRule` of an instruction or
// a callee; having no rule means that no derivative is known, never that it is zero.

import type { Opcode } from '../ir/opcodes';
import { arithmetic } from './arithmetic';
import { complex } from './complex';
import { intrinsics } from './intrinsics';
import { elementary } from './libm';
import { piecewise } from './piecewise';
import { declaredRules, ruleOf, type Table } from './registry';
import { fits, type ParameterKind, type Rule } from './rule';
import { special } from './special';
import { quadName, standardName } from './spelling';

export * from './expr';
export * from './partial';
export { intrinsic, opcode, rule, symbol, type Table } from './registry';
export { fits, type OperandKind, type ParameterKind, type ResultPlace, type Rule, type RuleOptions, type Target } from './rule';
export { partialsText, rulesPage, signatureText } from './rules-page';
export { libm, type QuadSuffix, quadName, type Spelling, spelling, symbolsOf } from './spelling';

/** The built-in tables, as docs/rules.md shows them. */
export const builtInTables = (): readonly Table[] => [arithmetic, intrinsics, elementary, piecewise, special, complex];

/** Every rule in order of declaration: the built-in tables, then the user's. */
export const allRules = (): readonly Rule[] => declaredRules();

/** The rule of a complex function of C, which is for two floats per operand however an ABI passes them. */
export function complexRule(symbol: string): Rule | undefined {
  const found = ruleOf('symbols', symbol);
  return found && complex.rules.includes(found) ? found : undefined;
}

/** Grows with every rule that is declared: derivatives made under one version hold for it alone. */
export const rulesVersion = (): number => declaredRules().length;

/** A call by its callee: the symbol, the intrinsic's base name ('' when it is none), and what else is known. */
export interface CalleeFacts {
  readonly callee: string;
  readonly intrinsic: string;
  /** The function has a body in the module: then it is not the C library's of that name. */
  readonly isDefined?: boolean;
  /** Kinds of the parameters, which tell the C library's `gamma` from others. */
  readonly parameters?: readonly ParameterKind[];
  /** It takes or returns fp128. */
  readonly isQuad?: boolean;
}

/**
 * The rule of an instruction or a call. A strict floating-point intrinsic (`llvm.experimental.constrained.*`) has the
 * rule of what it constrains: it has more operands than the rule, which take no part.
 */
export function findRule(operation: { readonly opcode: Opcode } | CalleeFacts): Rule | undefined {
  if ('opcode' in operation) return ruleOf('opcodes', operation.opcode);
  return operation.intrinsic === '' ? ruleOfSymbol(operation) : ruleOfIntrinsic(operation.intrinsic);
}

function ruleOfSymbol({ callee, isDefined, parameters, isQuad }: CalleeFacts): Rule | undefined {
  const found =
    (isQuad ? ruleOf('symbols', quadName(callee)?.base ?? '') : undefined) ??
    ruleOf('symbols', callee) ??
    ruleOf('symbols', vectorVariant.exec(callee)?.[1] ?? '') ??
    ruleOf('symbols', standardName(callee));
  if (!found?.isLibrary) return found;
  return isDefined || (parameters && !fits(found, parameters)) ? undefined : found;
}

function ruleOfIntrinsic(name: string): Rule | undefined {
  const exact = ruleOf('intrinsics', name);
  if (exact || !name.startsWith(constrained)) return exact;
  const relaxed = name.slice(constrained.length);
  return ruleOf('intrinsics', `llvm.${relaxed}`) ?? ruleOf('opcodes', relaxed);
}

/** The x86 and AArch64 vector ABI's name of an unmasked variant whose arguments are all vectors: `_ZGVdN4v_sin`. */
const vectorVariant = /^_ZGV[a-zA-Z]N\d+v+_(\w+)$/;
const constrained = 'llvm.experimental.constrained.';
