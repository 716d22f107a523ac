// Functions as C (and C++) text: locals from the parameters, the body, the recursive call, the result. All locals flow
// into the result, so that no statement is dead.

import { blockText, initialise } from './print-blocks';
import { exprText } from './print-expressions';
import { returnText } from './print-statements';
import { emptyScope, extended, fieldsOf, type PointerPlace, type Scope, structScope } from './scope';
import { BUDGET, type Context, type Session, type Signature } from './session';
import type { FunctionTree, ParameterKind, Program } from './tree';

const hasPointers = (program: Program, type: number): boolean =>
  fieldsOf(program.structs, type).some(({ kind, nested }) => kind === 'pointer' || (nested !== undefined && hasPointers(program, nested)));

/** The function as it can be written: it returns no pointer where nothing outlives it. */
export function fitted(program: Program, tree: FunctionTree): FunctionTree {
  const outlives = program.weights.globals > 0 || tree.parameters.some((kind) => kind === 'pointer' || kind === 'pointerPointer');
  const struct = program.structs.length === 0 ? 0 : tree.struct % program.structs.length;
  const isPossible = outlives || !(tree.returns === 'pointer' || (tree.returns === 'struct' && hasPointers(program, struct)));
  return { ...tree, struct, returns: isPossible ? tree.returns : 'double' };
}

const C_TYPE = (kind: ParameterKind | FunctionTree['returns'], struct: number): string =>
  ({
    double: 'double ',
    float: 'float ',
    int: 'int ',
    void: 'void ',
    pointer: 'double* ',
    pointerPointer: 'double** ',
    struct: `struct S${struct} `,
    structPointer: `struct S${struct}* `,
    callback: 'Fn ',
  })[kind];

const headText = (name: string, { returns, parameters, struct, recursion }: FunctionTree): string => {
  const depth = recursion === 'none' ? [] : ['int depth'];
  return `${C_TYPE(returns, struct)}${name}(${[...parameters.map((kind, i) => `${C_TYPE(kind, struct)}a${i}`), ...depth].join(', ')})`;
};

/** Globals, as the body of every function sees them. */
export function globalScope(program: Program): Scope {
  if (program.weights.globals === 0) return emptyScope;
  const scope: Scope = { ...emptyScope, floats: ['g0'], pointers: [{ text: 'G', level: -1, isVariable: false, root: 'G' }] };
  return program.structs.length === 0
    ? scope
    : extended(scope, structScope(program.structs, { text: 'gs', type: program.structs.length - 1, level: -1 }, 'gs'));
}

function parameterPlaces({ structs }: Program, kind: ParameterKind, type: number, text: string): Partial<Scope> {
  switch (kind) {
    case 'double':
    case 'float':
      return { floats: [text] };
    case 'int':
      return { integers: [text] };
    case 'callback':
      return { callbacks: [text] };
    case 'pointer':
      return { pointers: [{ text, level: 0, isVariable: false }] };
    case 'pointerPointer':
      return { pointers: [{ text: `(*${text})`, level: 0, isVariable: true }] };
    case 'struct':
      return structScope(structs, { text, type, level: 1 }, text);
    case 'structPointer':
      return structScope(structs, { text: `(*${text})`, type, level: 0 });
  }
}

const parameterScope = (program: Program, tree: FunctionTree): Scope =>
  tree.parameters.reduce((scope, kind, i) => extended(scope, parameterPlaces(program, kind, tree.struct, `a${i}`)), globalScope(program));

/** Locals of every function: four doubles (and a float), integers, an array, two pointers and one to them. */
export function localsText(program: Program, values: readonly string[], pointers: readonly string[], integer: string): string {
  const value = (i: number, otherwise: string): string => values[i] ?? otherwise;
  return [
    `  double v0 = ${value(0, '0.75')}, v1 = ${value(1, '-0.5')}, v2 = ${value(2, '0.375')}, v3 = 0.25;`,
    '  double w[4] = { v1, v0, 0.5, v0 * v1 };',
    `  double *p = ${pointers[0] ?? 'w'}, *q = w;`,
    ...(program.weights.pointers ? ['  double** pp = &p;'] : []),
    ...(program.weights.float ? ['  float f0 = (float)v1;'] : []),
    ...(program.weights.integers ? [`  int k0 = ${integer}, k1 = 1;`] : []),
    '',
  ].join('\n');
}

export function localScope(program: Program, outer: Scope): Scope {
  const { weights } = program;
  const variable = (text: string): PointerPlace => ({ text, level: 1, isVariable: true });
  const integers = weights.integers ? ['k0', 'k1'] : [];
  const scope: Scope = {
    ...emptyScope,
    floats: ['v0', 'v1', 'v2', 'v3', ...(weights.float ? ['f0'] : [])],
    pointers: [
      { text: 'w', level: 1, isVariable: false, root: 'w' },
      variable('p'),
      variable('q'),
      ...(weights.pointers ? [variable('(*pp)')] : []),
    ],
  };
  return {
    ...extended(scope, outer),
    integers: [...outer.integers, ...integers],
    integerVariables: [...outer.integerVariables, ...integers],
  };
}

export const contextOf = (session: Session, scope: Scope): Context => ({
  session,
  scope,
  indent: '  ',
  level: 1,
  times: 1,
  frees: [],
  breakTo: undefined,
  continueTo: undefined,
  exit: undefined,
});

const LOCALS = 'v0 + v1 * 0.5 + v2 - v3 + w[0] - w[1] * w[2] + w[3]';

/** One level of recursion; pointers are passed on, but for the first, which gets the local array where it may. */
function recursiveCall(name: string, tree: FunctionTree): string {
  const keeps =
    tree.returns === 'pointer' ||
    tree.returns === 'struct' ||
    tree.parameters.some((kind) => kind === 'pointerPointer' || kind === 'structPointer');
  const firstPointer = tree.parameters.indexOf('pointer');
  const args = tree.parameters.map((kind, i) => {
    if (kind === 'double' || kind === 'float') return `${kind === 'float' ? '(float)' : ''}(v${i % 4} * 0.5)`;
    return i === firstPointer && !keeps ? 'w' : `a${i}`;
  });
  return `${name}(${[...args, 'depth - 1'].join(', ')})`;
}

function recursionText(name: string, tree: FunctionTree): string {
  const call = recursiveCall(name, tree);
  const once = {
    double: `  v1 = v1 * 0.5 + sin(v0) * ${call};\n`,
    float: `  v1 = v1 * 0.5 + ${call};\n`,
    void: `  ${call};\n`,
    pointer: `  v1 = v1 * 0.5 + ${call}[1];\n`,
    struct: `  out = ${call};\n`,
  }[tree.returns];
  return tree.recursion === 'twice' ? `${once}  v0 = v0 + cos(v1);\n${once}` : once;
}

export interface Written {
  readonly text: string;
  readonly signature: Signature;
}

export function functionText(
  program: Program,
  name: string,
  written: FunctionTree,
  functions: readonly Signature[],
  used: Set<string>,
): Written {
  const tree = fitted(program, written);
  const { returns, parameters, struct, recursion } = tree;
  const session: Session = { program, functions, self: tree, returns, used, counter: 0, cost: 1 };
  const outer = parameterScope(program, tree);
  const scope = localScope(program, outer);
  const out = { text: 'out', type: struct, level: 0 };
  const context = contextOf(session, returns === 'struct' ? extended(scope, structScope(program.structs, out)) : scope);
  const outlives = outer.pointers.filter(({ level }) => level <= 0);
  const head = headText(name, tree);
  const prefix = { static: 'static ', noinline: '__attribute__((noinline)) static ', external: '' }[tree.linkage];
  const locals = localsText(
    program,
    outer.floats.filter((text) => text !== 'g0').slice(0, 3),
    outlives.slice(-1).map(({ text }) => text),
    outer.integers[0] === undefined ? '2' : `${outer.integers[0]} & 7`,
  );
  const outText = returns === 'struct' ? `  struct S${struct} out; ${initialise(out, ['v0', 'v1 * 0.5'], { ...context, scope })}\n` : '';
  const end = recursion === 'none' ? '' : `  if (depth <= 0) ${returnText('v0 + w[1] * 0.5', context)}\n`;
  const body = blockText(tree.body, context);
  const other = `${name}m`;
  const again = recursion === 'none' ? '' : recursionText(recursion === 'mutual' ? other : name, tree);
  const result = returnText(`${exprText(tree.result, context)} + ${LOCALS}`, context);
  const partner = recursion === 'mutual' ? mutualText(program, name, tree) : ['', ''];
  const text = `${partner[0]}${prefix}${head} {\n${locals}${outText}${end}${body}${again}  ${result}\n}\n${partner[1]}`;
  const levels = { none: 1, self: 4, twice: 15, mutual: 4 }[recursion];
  return {
    text,
    signature: { name, returns, parameters, struct, isRecursive: recursion !== 'none', cost: Math.min(BUDGET, session.cost * levels + 1) },
  };
}

/** The other half of a mutual recursion: declared before the function and defined after it. */
function mutualText(program: Program, name: string, tree: FunctionTree): [declaration: string, definition: string] {
  const head = `static ${headText(`${name}m`, tree)}`;
  const outer = parameterScope(program, tree);
  const number = outer.floats.find((text) => text !== 'g0');
  const call = `${name}(${[...tree.parameters.map((_, i) => `a${i}`), 'depth - 1'].join(', ')})`;
  const base = number === undefined ? '0.5' : `${number} * 0.25`;
  const store = number === undefined ? '' : `  ${number} = ${number} * 0.5 + sin(${number});\n`;
  const values = { double: `${base} + 0.5 * ${call}`, float: `(float)(${base} + 0.5 * ${call})`, void: '', pointer: call, struct: call };
  const body = tree.returns === 'void' ? `  ${call};` : `  return ${values[tree.returns]};`;
  const prototype = tree.linkage === 'external' ? `${headText(name, tree)};\n` : '';
  return [`${head};\n${prototype}`, `${head} {\n${store}${body}\n}\n`];
}
