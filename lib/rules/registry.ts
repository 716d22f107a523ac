// Declares rules and finds them by the operation they are about. Instructions, intrinsics and symbols are three
// namespaces: a C function may be called `fadd` or `select`. Everybody but the tables themselves imports lib/rules
// (index.ts), which loads the tables first.

import { opcodeNumbers } from '../ir/opcodes';
import { makeRule, refuse } from './declaration';
import type { PartialsOf, Rule, RuleOptions, Target } from './rule';

export const opcode = (name: string): Target => ({ name, opcodes: [name], intrinsics: [], symbols: [], isLibrary: false });
export const intrinsic = (name: string): Target => ({ name, opcodes: [], intrinsics: [name], symbols: [], isLibrary: false });
export const symbol = (name: string): Target => ({ name, opcodes: [], intrinsics: [], symbols: [name], isLibrary: false });

/** A bare name is an opcode, an `llvm.` intrinsic (without type suffix) or an exact symbol, in this order. */
function targetOf(name: string): Target {
  if (Object.hasOwn(opcodeNumbers, name)) return opcode(name);
  return name.startsWith('llvm.') ? intrinsic(name) : symbol(name);
}

const namespaces = ['opcodes', 'intrinsics', 'symbols'] as const;
const registry = { opcodes: new Map<string, Rule>(), intrinsics: new Map<string, Rule>(), symbols: new Map<string, Rule>() };
const declared: Rule[] = [];

/**
 * Declares the derivative of an operation.
 *
 * `partials` is called once with an expression per operand and returns the partials in the operands' order:
 * `rule('fmul', (x, y) => [y, x])`. An operation with several results returns one such row per result.
 *
 * @param target an opcode, `llvm.` intrinsic or symbol by name, or a Target, or several that are alike
 * @throws BitgradError `bad-argument` if a name has a rule already, or the partials do not fit the operands
 */
export function rule(target: string | Target | readonly (string | Target)[], partials: PartialsOf, options: RuleOptions = {}): Rule {
  const made = makeRule(merged(target), partials, options);
  for (const space of namespaces)
    for (const name of made[space])
      if (registry[space].has(name)) refuse(made.name, `${singular[space]} \`${name}\` has a rule already`, 'remove one of the two');
  for (const space of namespaces) for (const name of made[space]) registry[space].set(name, made);
  declared.push(made);
  return made;
}

/** A section of docs/rules.md: the rules declared through its own `rule` function. */
export interface Table {
  readonly title: string;
  readonly rules: readonly Rule[];
  readonly rule: typeof rule;
}

export function table(title: string): Table {
  const rules: Rule[] = [];
  const declare: typeof rule = (target, partials, options) => {
    const made = rule(target, partials, options);
    rules.push(made);
    return made;
  };
  return { title, rules, rule: declare };
}

const singular = { opcodes: 'instruction', intrinsics: 'intrinsic', symbols: 'symbol' } as const;

/** All rules in order of declaration. */
export const declaredRules = (): readonly Rule[] => declared;
export const ruleOf = (space: (typeof namespaces)[number], name: string): Rule | undefined => registry[space].get(name);

function merged(target: string | Target | readonly (string | Target)[]): Target {
  const list = (Array.isArray(target) ? target : [target]) as readonly (string | Target)[];
  const targets = list.map((each) => (typeof each === 'string' ? targetOf(each) : each));
  const first = targets[0];
  if (!first?.name) refuse('', 'a rule needs the name of an operation', "rule('name', (x) => [...])");
  const all = (space: (typeof namespaces)[number]) => [...new Set(targets.flatMap((each) => each[space]))];
  return {
    name: first.name,
    opcodes: all('opcodes'),
    intrinsics: all('intrinsics'),
    symbols: all('symbols'),
    isLibrary: targets.some((each) => each.isLibrary),
  };
}
