// Expressions and partials as mathematics that a person reads, for docs/rules.md, `bitgrad rules` and messages.

import { type Condition, type Expr, shortNameOf } from './expr';
import type { Partial } from './partial';
import { isOut, type Rule } from './rule';

/** What operands and results are called in a text. */
export interface Names {
  readonly operands: readonly string[];
  readonly results: readonly string[];
}

/** x, y, z for floats, n for integers, c for conditions, r for the results (r0, r1 when there are several). */
export function namesOf(rule: Rule): Names {
  const letters = ['x', 'y', 'z', 'u', 'v', 'w'];
  const integers = ['n', 'm', 'k'];
  const results = rule.results.map((_, index) => (rule.results.length === 1 ? 'r' : `r${index}`));
  const operands = rule.operands.map((kind, index) => {
    if (isOut(kind)) return `out ${results[rule.results.findIndex((place) => place.at === 'operand' && place.operand === index)]}`;
    if (kind === 'boolean') return 'c';
    if (kind === 'any') return '_';
    return (kind === 'integer' ? integers.shift() : letters.shift()) ?? `a${index}`;
  });
  return { operands, results };
}

const predicates: Readonly<Record<string, string>> = {
  ...{ oeq: '=', one: '<>', ogt: '>', oge: '>=', olt: '<', ole: '<=', ord: 'ordered with', uno: 'unordered with' },
  ...{ ueq: '= or unordered', une: '!=', ugt: '> or unordered', uge: '>= or unordered', ult: '< or unordered', ule: '<= or unordered' },
  ...{ eq: '=', ne: '!=', slt: '<', sle: '<=', sgt: '>', sge: '>=' },
};
const infix = { add: ['+', 1], sub: ['-', 1], mul: ['*', 2], div: ['/', 2], intAdd: ['+', 1] } as const;
const tightest = 4;

/** The expression with as few parentheses as its value allows. */
export const textOf = (expr: Expr, names: Names): string => written(expr, names, 0);

function written(expr: Expr, names: Names, context: number): string {
  const inner = (arg: Expr | undefined, binding = 0) => written(arg as Expr, names, binding);
  const short = shortNameOf(expr);
  if (short) return short.template.replace(/\{(\d)\}/g, (_, index) => inner(short.args[Number(index)], tightest));
  switch (expr.op) {
    case 'operand':
      return names.operands[expr.index] ?? `operand ${expr.index}`;
    case 'result':
      return names.results[expr.index] ?? `result ${expr.index}`;
    case 'seed':
      return 't';
    case 'constant':
      return wrapped(constantText(expr.text), expr.text.startsWith('-') ? 1 : tightest, context);
    case 'neg':
    case 'intNeg':
      return wrapped(`-${inner(expr.args[0], 2)}`, 1, context);
    case 'convert':
    case 'intToFloat':
      return inner(expr.args[0], context);
    case 'call':
      return `${expr.function}(${expr.args.map((arg) => inner(arg)).join(', ')})`;
    case 'select':
      return wrapped(`${inner(expr.args[0], 1)} if ${conditionText(expr.condition, names)}, else ${inner(expr.args[1])}`, 0.5, context);
    default: {
      const [sign, binding] = infix[expr.op];
      const [left, right] = expr.args;
      if (expr.op === 'mul' && left === right) return wrapped(`${inner(left, tightest)}^2`, 3, context);
      if (expr.op === 'intAdd' && right?.op === 'constant' && right.value < 0)
        return wrapped(`${inner(left, binding)} - ${-right.value}`, binding, context);
      const tighter = binding + (expr.op === 'sub' || expr.op === 'div' ? 1 : 0);
      return wrapped(`${inner(left, binding)} ${sign} ${inner(right, tighter)}`, binding, context);
    }
  }
}

const wrapped = (text: string, binding: number, context: number): string => (binding < context ? `(${text})` : text);

const known: readonly [start: string, name: string][] = [
  ['3.14159265358979', 'pi'],
  ['0.69314718055994', 'ln 2'],
  ['2.30258509299404', 'ln 10'],
  ['1.12837916709551', '2/sqrt(pi)'],
  ['1099511627776', '2^40'],
];
const constantText = (text: string): string => known.find(([start]) => text.startsWith(start))?.[1] ?? text;

/** The condition in words and signs. */
export function conditionText(condition: Condition, names: Names): string {
  const side = (each: Condition): string =>
    each.op === 'and' || each.op === 'or' ? `(${conditionText(each, names)})` : conditionText(each, names);
  switch (condition.op) {
    case 'fcmp':
    case 'icmp': {
      const [left, right] = condition.args.map((arg) => textOf(arg, names)) as [string, string];
      if (condition.op === 'fcmp' && condition.predicate === 'uno' && left === right) return `${left} is NaN`;
      return `${left} ${predicates[condition.predicate]} ${right}`;
    }
    case 'truth':
      return textOf(condition.args[0], names);
    case 'not':
      return `not ${side(condition.args[0])}`;
    default:
      return condition.args.map(side).join(` ${condition.op} `);
  }
}

/** The partial as a factor of the seed; a linear map as what it makes of the seed `t`. */
export function partialText(partial: Partial, names: Names): string {
  switch (partial.op) {
    case 'none':
      return 'none';
    case 'over':
      return partial.by.op === 'neg' ? `-1 / ${written(partial.by.args[0] as Expr, names, 3)}` : `1 / ${written(partial.by, names, 3)}`;
    case 'when': {
      const otherwise = partial.otherwise.op === 'none' ? '' : `, else ${partialText(partial.otherwise, names)}`;
      return `${partialText(partial.then, names)} if ${conditionText(partial.condition, names)}${otherwise}`;
    }
    case 'convert partial':
      return '1 (converted)';
    case 'linear':
      return `t -> ${textOf(partial.apply, names)}`;
    default:
      return textOf(partial, names);
  }
}
