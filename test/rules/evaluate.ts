// Evaluates rule expressions with JavaScript numbers and the C math library: an interpreter that shares no code with
// the emitter of lib/transform.
import type { Condition, Expr } from '../../lib/rules';
import { libm } from './libm';

/** The values of one operation: operands (booleans as 0 and 1), results, and the seed. */
export interface Values {
  readonly operands: readonly number[];
  readonly results: readonly number[];
  readonly seed?: number;
}

/** `round` is the rounding of the operation's float type, applied to every step: Math.fround for float. */
export function evaluate(root: Expr, values: Values, round: (x: number) => number = (x) => x): number {
  const done = new Map<Expr, number>();
  const value = (expr: Expr): number => {
    const known = done.get(expr) ?? round(compute(expr));
    done.set(expr, known);
    return known;
  };
  const compute = (expr: Expr): number => {
    switch (expr.op) {
      case 'operand':
        return values.operands[expr.index] as number;
      case 'result':
        return values.results[expr.index] as number;
      case 'seed':
        return values.seed as number;
      case 'constant':
        return expr.value;
      case 'select':
        return holds(expr.condition) ? value(expr.args[0]) : value(expr.args[1]);
      case 'call':
        return libm(expr.function, ...expr.args.map(value));
      default:
        return arithmetic[expr.op](...(expr.args.map(value) as [number, number]));
    }
  };
  const holds = (condition: Condition): boolean => {
    switch (condition.op) {
      case 'truth':
        return value(condition.args[0]) !== 0;
      case 'not':
        return !holds(condition.args[0]);
      case 'and':
        return holds(condition.args[0]) && holds(condition.args[1]);
      case 'or':
        return holds(condition.args[0]) || holds(condition.args[1]);
      default:
        return compared(condition.predicate, value(condition.args[0]), value(condition.args[1]));
    }
  };
  return value(root);
}

const arithmetic = {
  neg: (a: number) => -a,
  intNeg: (a: number) => -a,
  add: (a: number, b: number) => a + b,
  intAdd: (a: number, b: number) => a + b,
  sub: (a: number, b: number) => a - b,
  mul: (a: number, b: number) => a * b,
  div: (a: number, b: number) => a / b,
  convert: (a: number) => a,
  intToFloat: (a: number) => a,
} as const;

/** Float predicates start with o or u (what they say of NaN), integer ones may start with s. */
function compared(predicate: string, a: number, b: number): boolean {
  const isUnordered = Number.isNaN(a) || Number.isNaN(b);
  if (predicate === 'ord') return !isUnordered;
  if (predicate === 'uno') return isUnordered;
  if (isUnordered) return predicate.startsWith('u');
  const relation = predicate.slice(-2);
  return { eq: a === b, ne: a !== b, gt: a > b, ge: a >= b, lt: a < b, le: a <= b }[relation] ?? unknown(predicate);
}

function unknown(predicate: string): never {
  throw new Error(`unknown predicate ${predicate}`);
}
