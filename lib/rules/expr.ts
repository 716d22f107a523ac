// The little language in which derivative rules are written: expressions over the primal operands and results of one
// operation, and over the seed (the tangent or adjoint that a partial is applied to).
//
// Nodes are interned: two expressions are structurally equal exactly if they are the same object, so an emitter or an
// analysis may key a Map by node and does the work of a shared node once. Constructors simplify: times one, times zero
// (a strong zero: 0 * x is 0 even for infinite x), negations, and folding of constants where it is exact in every
// float type. Nothing here knows a float type: an expression is evaluated in the type of the operation it belongs to,
// lane by lane for vectors (a scalar operand of a vector operation counts for every lane).

/** What an expression denotes: a float of the type of the operation, or an integer. */
export type Domain = 'float' | 'integer';

/** Operand `index` of the operation (a call's callee is no operand). `boolean` operands occur only under `truth`. */
export interface Operand {
  readonly op: 'operand';
  readonly index: number;
  readonly domain: Domain | 'boolean';
}

/** Result `index` of the operation: see Rule.results for where it lives. */
export interface Result {
  readonly op: 'result';
  readonly index: number;
  readonly domain: Domain;
}

/** The tangent (forward) or adjoint (reverse) that the partial is applied to. */
export interface Seed {
  readonly op: 'seed';
  readonly domain: 'float';
}

/** A constant. `text` is its decimal value, with digits enough for every float type; `value` the nearest double. */
export interface Constant {
  readonly op: 'constant';
  readonly value: number;
  readonly text: string;
  readonly domain: Domain;
}

/** Floating-point arithmetic; `convert` turns its argument into the type of the place it goes to (fpext or fptrunc). */
export interface Arithmetic {
  readonly op: 'neg' | 'add' | 'sub' | 'mul' | 'div' | 'convert';
  readonly args: readonly Expr[];
  readonly domain: 'float';
}

/** Arithmetic on integer operands, in their own type, wrapping; a constant takes the type of the other argument. */
export interface IntegerArithmetic {
  readonly op: 'intAdd' | 'intNeg';
  readonly args: readonly Expr[];
  readonly domain: 'integer';
}

/** The float nearest to a signed integer (`sitofp`). */
export interface IntToFloat {
  readonly op: 'intToFloat';
  readonly args: readonly [Expr];
  readonly domain: 'float';
}

/**
 * A call that returns a float of the operation's type. `function` is the base name of the C math library (`cos`, never
 * `cosf`); spelling.ts says what to call for it. With `exact` it is a symbol of the user's module instead.
 */
export interface Call {
  readonly op: 'call';
  readonly function: string;
  readonly exact: boolean;
  readonly args: readonly Expr[];
  readonly domain: 'float';
}

/** `args[0]` where the condition holds, else `args[1]`; both are evaluated. */
export interface Select {
  readonly op: 'select';
  readonly condition: Condition;
  readonly args: readonly [Expr, Expr];
  readonly domain: 'float';
}

export type Expr = Operand | Result | Seed | Constant | Arithmetic | IntegerArithmetic | IntToFloat | Call | Select;

/** Predicates as the LangRef names them. */
export type FloatPredicate = 'oeq' | 'one' | 'ogt' | 'oge' | 'olt' | 'ole' | 'ord' | 'uno' | 'ueq' | 'une' | 'ugt' | 'uge' | 'ult' | 'ule';
export type IntegerPredicate = 'eq' | 'ne' | 'slt' | 'sle' | 'sgt' | 'sge';

export type Condition =
  | { readonly op: 'fcmp'; readonly predicate: FloatPredicate; readonly args: readonly [Expr, Expr] }
  | { readonly op: 'icmp'; readonly predicate: IntegerPredicate; readonly args: readonly [Expr, Expr] }
  | { readonly op: 'truth'; readonly args: readonly [Operand] }
  | { readonly op: 'not'; readonly args: readonly [Condition] }
  | { readonly op: 'and' | 'or'; readonly args: readonly [Condition, Condition] };

const interned = new Map<string, Expr | Condition>();
const numbers = new Map<Expr | Condition, number>();

/** The one node of this shape. `parts` are its fields; nodes among them count by identity. */
function intern<Node extends Expr | Condition>(node: Node, ...parts: readonly (string | number | boolean | Expr | Condition)[]): Node {
  const key = [node.op, ...parts.map((part) => (typeof part === 'object' ? `#${numberOf(part)}` : part))].join(' ');
  const known = interned.get(key);
  if (known) return known as Node;
  interned.set(key, node);
  numbers.set(node, numbers.size);
  return Object.freeze(node);
}

function numberOf(node: Expr | Condition): number {
  const number = numbers.get(node);
  if (number === undefined)
    throw new TypeError(`${String(node)} is no expression: build expressions with the functions of lib/rules/expr.ts`);
  return number;
}

/** Whether `value` was built by this file. */
export const isExpr = (value: unknown): value is Expr => numbers.has(value as Expr) && 'domain' in (value as Expr);
export const isCondition = (value: unknown): value is Condition => numbers.has(value as Condition) && !('domain' in (value as Condition));

// ---- Leaves ----

export const operand = (index: number, domain: Operand['domain'] = 'float'): Operand =>
  intern({ op: 'operand', index, domain }, index, domain);
export const resultOf = (index: number, domain: Domain = 'float'): Result => intern({ op: 'result', index, domain }, index, domain);
export const seed: Seed = intern({ op: 'seed', domain: 'float' });
/** The operation's only or first result, which rules reuse where they can: it is at hand and often cheaper than a call. */
export const result: Result = resultOf(0);

/** A float constant; give text where a double has too few digits for x86_fp80 and fp128. */
export function constant(value: number | string): Constant {
  const text = typeof value === 'string' ? value : Object.is(value, -0) ? '-0' : String(value);
  const number = Number(value);
  if (Number.isNaN(number)) throw new RangeError(`${text} is no numeric constant`);
  return intern({ op: 'constant', value: number, text, domain: 'float' }, 'float', text);
}
export function integer(value: number): Constant {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no integer constant`);
  return intern({ op: 'constant', value, text: String(value), domain: 'integer' }, 'integer', value);
}

export const zero = constant(0);
export const one = constant(1);
export const two = constant(2);
const minusOne = constant(-1);

// ---- Arithmetic ----

const isConstant = (a: Expr): a is Constant => a.op === 'constant';
const isNeg = (a: Expr): a is Arithmetic => a.op === 'neg';

/** Short dyadic numbers: exact in half and everything above, and so are their sums and products here. */
const isShort = (value: number): boolean => Math.abs(value) < 1024 && Number.isInteger(value * 8) && !Object.is(value, -0);
const isShortConstant = (a: Expr): a is Constant => isConstant(a) && isShort(a.value) && a.text === String(a.value);

function folded(a: Expr, b: Expr, compute: (x: number, y: number) => number): Constant | undefined {
  if (!isShortConstant(a) || !isShortConstant(b)) return undefined;
  const value = compute(a.value, b.value);
  return isShort(value) ? constant(value) : undefined;
}

export function neg(a: Expr): Expr {
  if (isNeg(a)) return a.args[0] as Expr;
  if (a === zero) return zero;
  if (isConstant(a)) return constant(a.text.startsWith('-') ? a.text.slice(1) : `-${a.text}`);
  return intern({ op: 'neg', args: [a], domain: 'float' }, a);
}

export function add(a: Expr, b: Expr): Expr {
  if (a === zero) return b;
  if (b === zero) return a;
  if (isNeg(b)) return sub(a, b.args[0] as Expr);
  if (isNeg(a)) return sub(b, a.args[0] as Expr);
  return folded(a, b, (x, y) => x + y) ?? intern({ op: 'add', args: [a, b], domain: 'float' }, a, b);
}

export function sub(a: Expr, b: Expr): Expr {
  if (b === zero) return a;
  if (a === zero) return neg(b);
  if (isNeg(b)) return add(a, b.args[0] as Expr);
  return folded(a, b, (x, y) => x - y) ?? intern({ op: 'sub', args: [a, b], domain: 'float' }, a, b);
}

export function mul(a: Expr, b: Expr): Expr {
  if (a === zero || b === zero) return zero;
  if (a === one) return b;
  if (b === one) return a;
  if (a === minusOne) return neg(b);
  if (b === minusOne) return neg(a);
  if (isNeg(a)) return neg(mul(a.args[0] as Expr, b));
  if (isNeg(b)) return neg(mul(a, b.args[0] as Expr));
  return folded(a, b, (x, y) => x * y) ?? intern({ op: 'mul', args: [a, b], domain: 'float' }, a, b);
}

export function div(a: Expr, b: Expr): Expr {
  if (a === zero) return zero;
  if (b === one) return a;
  if (b === minusOne) return neg(a);
  if (isNeg(a)) return neg(div(a.args[0] as Expr, b));
  if (isNeg(b)) return neg(div(a, b.args[0] as Expr));
  return exactQuotient(a, b) ?? intern({ op: 'div', args: [a, b], domain: 'float' }, a, b);
}

/** Folds a quotient of constants if it is exact; 1/3 stays, to be rounded once in the type of the operation. */
function exactQuotient(a: Expr, b: Expr): Constant | undefined {
  const quotient = folded(a, b, (x, y) => x / y);
  return quotient && isConstant(a) && isConstant(b) && quotient.value * b.value === a.value ? quotient : undefined;
}

/** The value in the float type of the place it goes to. */
export const convertTo = (a: Expr): Expr => intern({ op: 'convert', args: [a], domain: 'float' }, a);

// ---- Integers ----

export function intAdd(a: Expr, b: Expr): Expr {
  if (isConstant(b) && b.value === 0) return a;
  return intern({ op: 'intAdd', args: [a, b], domain: 'integer' }, a, b);
}
export const intNeg = (a: Expr): Expr => intern({ op: 'intNeg', args: [a], domain: 'integer' }, a);
export const intToFloat = (a: Expr): Expr => intern({ op: 'intToFloat', args: [a], domain: 'float' }, a);

// ---- Calls ----

/** A call of the C math library by base name: `call('cos', x)`. */
export const call = (name: string, ...args: Expr[]): Expr =>
  intern({ op: 'call', function: name, exact: false, args: Object.freeze(args), domain: 'float' }, name, false, ...args);
/** A call of exactly this symbol, of float arguments and result of the operation's type; for rules of users. */
export const callSymbol = (name: string, ...args: Expr[]): Expr =>
  intern({ op: 'call', function: name, exact: true, args: Object.freeze(args), domain: 'float' }, name, true, ...args);

export const fabs = (x: Expr): Expr => call('fabs', x);
export const copysign = (magnitude: Expr, sign: Expr): Expr => call('copysign', magnitude, sign);
export const sqrt = (x: Expr): Expr => call('sqrt', x);
export const square = (x: Expr): Expr => mul(x, x);

// ---- Conditions ----

export const fcmp = (predicate: FloatPredicate, a: Expr, b: Expr): Condition =>
  intern({ op: 'fcmp', predicate, args: [a, b] }, predicate, a, b);
export const icmp = (predicate: IntegerPredicate, a: Expr, b: Expr): Condition =>
  intern({ op: 'icmp', predicate, args: [a, b] }, predicate, a, b);
/** An i1 operand (a vector of them: per lane) taken as a condition. */
export function truth(a: Expr): Condition {
  if (a.op !== 'operand' || a.domain !== 'boolean') throw new TypeError('truth() takes a boolean operand');
  return intern({ op: 'truth', args: [a] }, a);
}
export function not(a: Condition): Condition {
  return a.op === 'not' ? a.args[0] : intern({ op: 'not', args: [a] }, a);
}
export const and = (a: Condition, b: Condition): Condition => intern({ op: 'and', args: [a, b] }, a, b);
export const or = (a: Condition, b: Condition): Condition => intern({ op: 'or', args: [a, b] }, a, b);
export const isNan = (x: Expr): Condition => fcmp('uno', x, x);

/** `a` where the condition holds, else `b`. */
export function select(condition: Condition, a: Expr, b: Expr): Expr {
  if (a === b) return a;
  if (condition.op === 'not') return select(condition.args[0], b, a);
  return intern({ op: 'select', condition, args: [a, b], domain: 'float' }, condition, a, b);
}

// ---- Walking ----

/** The expressions and conditions a node is built of, in order of evaluation. */
export function partsOf(node: Expr | Condition): readonly (Expr | Condition)[] {
  if (node.op === 'select') return [node.condition, ...node.args];
  return 'args' in node ? node.args : [];
}

/** Calls `visit` once for every node of the expression's graph, arguments before their users. */
export function walk(root: Expr | Condition, visit: (node: Expr | Condition) => void, seen: Set<Expr | Condition> = new Set()): void {
  if (seen.has(root)) return;
  seen.add(root);
  for (const part of partsOf(root)) walk(part, visit, seen);
  visit(root);
}

/** Whether the value depends on the seed; what does not is the same for every lane of vector mode. */
export function usesSeed(root: Expr | Condition): boolean {
  let found = seedUses.get(root);
  if (found === undefined) {
    found = root === seed || partsOf(root).some(usesSeed);
    seedUses.set(root, found);
  }
  return found;
}
const seedUses = new WeakMap<Expr | Condition, boolean>();

// ---- Names ----

const shortNames = new Map<Expr, { readonly template: string; readonly args: readonly Expr[] }>();

/**
 * The expression itself; texts (docs/rules.md) write it as the template, with {0}, {1}... the arguments. For forms that
 * are chosen for their rounding and would hide what they are: `named('sech({0})^2', [x], ...)`.
 */
export function named(template: string, args: readonly Expr[], expr: Expr): Expr {
  shortNames.set(expr, { template, args });
  return expr;
}
export const shortNameOf = (expr: Expr): { readonly template: string; readonly args: readonly Expr[] } | undefined => shortNames.get(expr);
