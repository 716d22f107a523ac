// Random C functions: expressions, branches, counted loops, while loops with a break, arrays that are overwritten,
// pointers that swap. Programs are plain trees made of fast-check arbitraries, so that fast-check shrinks them.
//
// Every program is the body of `double f(double x, double y, double* z)` with z[4]. It ends (loops are bounded), never
// leaves its arrays (indices are masked), reads nothing undefined, and calls only functions that are smooth everywhere;
// it may grow without bound or sit near a kink, which the test filters by the difference quotient's own error.

import fc from 'fast-check';

export type Expr =
  | { readonly op: 'constant'; readonly value: number }
  | { readonly op: 'variable'; readonly index: number }
  | { readonly op: 'element'; readonly array: string; readonly at: number }
  | { readonly op: 'binary'; readonly text: string; readonly a: Expr; readonly b: Expr }
  | { readonly op: 'unary'; readonly text: string; readonly a: Expr }
  | { readonly op: 'ternary'; readonly left: Expr; readonly right: Expr; readonly a: Expr; readonly b: Expr };

export type Statement =
  | { readonly op: 'assign'; readonly index: number; readonly value: Expr }
  | { readonly op: 'store'; readonly array: string; readonly at: number; readonly value: Expr }
  | {
      readonly op: 'if';
      readonly left: Expr;
      readonly right: Expr;
      readonly taken: readonly Statement[];
      readonly otherwise: readonly Statement[];
    }
  | { readonly op: 'for'; readonly trips: number; readonly triangular: boolean; readonly body: readonly Statement[] }
  | { readonly op: 'while'; readonly index: number; readonly most: number; readonly body: readonly Statement[] }
  | { readonly op: 'break'; readonly left: Expr; readonly right: Expr }
  | { readonly op: 'return'; readonly left: Expr; readonly right: Expr; readonly value: Expr }
  | { readonly op: 'swap' }
  | { readonly op: 'point'; readonly left: Expr; readonly right: Expr };

export interface Program {
  readonly statements: readonly Statement[];
  readonly result: Expr;
}

const VARIABLES = 4;
const ARRAYS = ['z', 'w', 'p', 'q'] as const;
const BINARY = ['$a + $b', '$a - $b', '$a * $b', '$a / (1.5 + $b * $b)', 'fma($a, $b, 0.5)', 'hypot($a, 1 + $b * $b)'] as const;
const UNARY = ['sin($a)', 'cos($a)', 'tanh($a)', 'exp(sin($a))', 'sqrt(1 + $a * $a)', 'log(1.25 + $a * $a)', '-$a', '$a * 0.5'] as const;

const variable = fc.nat({ max: VARIABLES - 1 });
const at = fc.nat({ max: 3 });
const array = fc.constantFrom(...ARRAYS);
/** Eighths, so that sources are short and exact. */
const constant: fc.Arbitrary<Expr> = fc.integer({ min: -16, max: 16 }).map((eighths) => ({ op: 'constant', value: eighths / 8 }));
const read: fc.Arbitrary<Expr> = variable.map((index) => ({ op: 'variable', index }));
const element: fc.Arbitrary<Expr> = fc.record({ op: fc.constant('element' as const), array, at });

const { expr } = fc.letrec<{ expr: Expr }>((tie) => ({
  expr: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: read, weight: 3 },
    { arbitrary: element, weight: 3 },
    { arbitrary: constant, weight: 1 },
    {
      arbitrary: fc.record({ op: fc.constant('binary' as const), text: fc.constantFrom(...BINARY), a: tie('expr'), b: tie('expr') }),
      weight: 5,
    },
    { arbitrary: fc.record({ op: fc.constant('unary' as const), text: fc.constantFrom(...UNARY), a: tie('expr') }), weight: 4 },
    {
      arbitrary: fc.record({ op: fc.constant('ternary' as const), left: tie('expr'), right: tie('expr'), a: tie('expr'), b: tie('expr') }),
      weight: 1,
    },
  ),
}));

const comparison = { left: fc.oneof(read, element), right: fc.oneof(read, element, constant) };
const simple: readonly { readonly arbitrary: fc.Arbitrary<Statement>; readonly weight: number }[] = [
  { arbitrary: fc.record({ op: fc.constant('assign' as const), index: variable, value: expr }), weight: 5 },
  { arbitrary: fc.record({ op: fc.constant('store' as const), array, at, value: expr }), weight: 6 },
  { arbitrary: fc.record({ op: fc.constant('break' as const), ...comparison }), weight: 1 },
  { arbitrary: fc.record({ op: fc.constant('swap' as const) }), weight: 1 },
  { arbitrary: fc.record({ op: fc.constant('point' as const), ...comparison }), weight: 1 },
  { arbitrary: fc.record({ op: fc.constant('return' as const), ...comparison, value: expr }), weight: 1 },
];

const { block } = fc.letrec<{ block: readonly Statement[]; statement: Statement }>((tie) => ({
  block: fc.array(tie('statement'), { minLength: 0, maxLength: 4, depthIdentifier: 'statements' }),
  statement: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'statements', withCrossShrink: true },
    ...simple,
    { arbitrary: fc.record({ op: fc.constant('if' as const), ...comparison, taken: tie('block'), otherwise: tie('block') }), weight: 2 },
    {
      arbitrary: fc.record({ op: fc.constant('for' as const), trips: fc.nat({ max: 4 }), triangular: fc.boolean(), body: tie('block') }),
      weight: 4,
    },
    {
      arbitrary: fc.record({
        op: fc.constant('while' as const),
        index: variable,
        most: fc.integer({ min: 1, max: 5 }),
        body: tie('block'),
      }),
      weight: 2,
    },
  ),
}));

/** Programs; they shrink towards no statements and a single variable as the result. */
export const programs: fc.Arbitrary<Program> = fc.record({
  statements: fc.tuple(block, block).map(([a, b]) => [...a, ...b]),
  result: expr,
});

const POINT_VALUES = [0.625, -0.375, [0.75, -1.25, 0.5, 1.125]] as const;
export const point: readonly (number | readonly number[])[] = POINT_VALUES;

const place = (array: string, at: number, loops: readonly string[]): string => {
  const loop = loops.at(-1);
  return loop === undefined ? `${array}[${at}]` : `${array}[(${loop} + ${at}) & 3]`;
};

function exprText(node: Expr, loops: readonly string[]): string {
  const text = (inner: Expr): string => exprText(inner, loops);
  switch (node.op) {
    case 'constant':
      return node.value < 0 ? `(${node.value})` : `${node.value}`;
    case 'variable':
      return `v${node.index}`;
    case 'element':
      return place(node.array, node.at, loops);
    case 'unary':
      return `(${node.text.replaceAll('$a', () => text(node.a))})`;
    case 'binary':
      return `(${node.text.replaceAll(/\$[ab]/g, (name) => text(name === '$a' ? node.a : node.b))})`;
    case 'ternary':
      return `(${text(node.left)} < ${text(node.right)} ? ${text(node.a)} : ${text(node.b)})`;
  }
}

/** Numbers loops in the order of their text, so that every name is declared once. */
class Writer {
  private counters = 0;

  block(statements: readonly Statement[], loops: readonly string[], indent: string): string {
    return statements.map((statement) => `${indent}${this.statement(statement, loops, indent)}\n`).join('');
  }

  private statement(node: Statement, loops: readonly string[], indent: string): string {
    const text = (inner: Expr): string => exprText(inner, loops);
    const deeper = `${indent}  `;
    switch (node.op) {
      case 'assign':
        return `v${node.index} = ${text(node.value)};`;
      case 'store':
        return `${place(node.array, node.at, loops)} = ${text(node.value)};`;
      case 'break':
        return loops.length === 0 ? ';' : `if (${text(node.left)} < ${text(node.right)}) break;`;
      case 'return':
        return `if (${text(node.left)} < ${text(node.right)}) return ${text(node.value)};`;
      case 'swap':
        return '{ double* t = p; p = q; q = t; }';
      case 'point':
        return `p = ${text(node.left)} < ${text(node.right)} ? z : w;`;
      case 'if': {
        const otherwise = node.otherwise.length === 0 ? '' : ` else {\n${this.block(node.otherwise, loops, deeper)}${indent}}`;
        return `if (${text(node.left)} < ${text(node.right)}) {\n${this.block(node.taken, loops, deeper)}${indent}}${otherwise}`;
      }
      case 'for': {
        const name = `i${this.counters++}`;
        const bound = node.triangular && loops.length > 0 ? `${loops.at(-1)} + ${node.trips}` : `${node.trips}`;
        return `for (int ${name} = 0; ${name} < ${bound}; ${name}++) {\n${this.block(node.body, [...loops, name], deeper)}${indent}}`;
      }
      case 'while': {
        const name = `i${this.counters++}`;
        const step = `${deeper}v${node.index} = v${node.index} * 1.25 + 0.375;\n`;
        return `for (int ${name} = 0; v${node.index} < 2; ) {\n${deeper}if (++${name} > ${node.most}) break;\n${this.block(node.body, [...loops, name], deeper)}${step}${indent}}`;
      }
    }
  }
}

/** The body of the C function; at its end all locals flow into z, so that no statement is dead. */
export function programText({ statements, result }: Program): string {
  const declarations = '  double v0 = x, v1 = y, v2 = z[1], v3 = 0.25;\n  double w[4] = { y, x, 0.5, x * y };\n  double *p = z, *q = w;\n';
  const observed = '  z[0] += v0; z[1] += v1; z[2] += v2 + w[1]; z[3] += v3 + w[0] * w[2] - w[3];\n';
  return `${declarations}${new Writer().block(statements, [], '  ')}${observed}  return ${exprText(result, [])};`;
}
