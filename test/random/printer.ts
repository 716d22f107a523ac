// A whole program as a C (or C++) file that defines `f`, with the features that are really in it.

import { blockText, initialise } from './print-blocks';
import { exprText } from './print-expressions';
import { contextOf, functionText, globalScope, localScope, localsText } from './print-functions';
import { simpleText } from './print-statements';
import { emptyScope, extended, fieldsOf } from './scope';
import type { Context, Session, Signature } from './session';
import type { Program } from './tree';

export interface Printed {
  readonly text: string;
  readonly used: ReadonlySet<string>;
}

const structText = (program: Program, type: number): string =>
  `struct S${type} { ${fieldsOf(program.structs, type)
    .map(({ declaration }) => `${declaration};`)
    .join(' ')} };\n`;

export function programText(program: Program, language: 'c' | 'c++' = 'c'): Printed {
  const used = new Set<string>();
  const { weights, structs } = program;
  const parts = structs.map((_, type) => structText(program, type));
  if (weights.lists) parts.push('struct Node { double value; struct Node* next; };\n');
  if (weights.bits) parts.push('union Bits { double d; uint64_t l; };\n');
  const hasGlobals = weights.globals > 0;
  if (hasGlobals) {
    used.add('globals');
    parts.push(
      'static double G[4];\nstatic double g0 = 0;\n',
      structs.length === 0 ? '' : `static struct S${structs.length - 1} gs = {};\n`,
    );
  }
  if (weights.functionPointers) parts.push(leavesText(program, used));
  const signatures: Signature[] = [];
  program.functions.forEach((tree, i) => {
    const { text, signature } = functionText(program, `fn${i}`, tree, signatures, used);
    parts.push(text);
    signatures.push(signature);
  });
  parts.push(mainText(program, signatures, used, language));
  if (parts.some((part) => /\bfloat\b/.test(part))) used.add('float');
  return { text: parts.join(''), used };
}

function leavesText(program: Program, used: Set<string>): string {
  const session: Session = { program, functions: [], self: undefined, returns: 'double', used, counter: 0, cost: 0 };
  const scope = { ...emptyScope, floats: ['a', 'b'], pointers: [{ text: 'c', level: 1, isVariable: false }] };
  const leaf = (i: 0 | 1): string =>
    `static double leaf${i}(double a, double b) { double c[4] = { a, b, 0.5, a * b }; return ${exprText(program.leaves[i], contextOf(session, scope))} + a * ${i + 1}; }\n`;
  return `typedef double Leaf(double, double);\ntypedef Leaf* Fn;\n${leaf(0)}${leaf(1)}static const Fn table[2] = { leaf0, leaf1 };\n`;
}

/** Calls a function that nothing else calls. */
function callStatement(name: string, context: Context): string {
  const callee = context.session.functions.findIndex((known) => known.name === name);
  const values = [
    { op: 'place', place: 0 },
    { op: 'place', place: 1 },
  ] as const;
  return simpleText({ op: 'call', call: { callee, values, picks: [1, 2, 3] } }, context);
}

function mainText(program: Program, functions: readonly Signature[], used: Set<string>, language: 'c' | 'c++'): string {
  const session: Session = { program, functions, self: undefined, returns: 'double', used, counter: 0, cost: 0 };
  const own = { ...emptyScope, pointers: [{ text: 'z', level: 0, isVariable: false, root: 'z' }] };
  const context = contextOf(session, localScope(program, extended(globalScope(program), own)));
  const { structs, weights } = program;
  const globals: string[] = [];
  if (weights.globals > 0) {
    globals.push('  g0 = v0 * v1; for (int i = 0; i < 4; i++) G[i] = z[i] * 0.5 + v1;');
    if (structs.length > 0)
      globals.push(`  ${initialise({ text: 'gs', type: structs.length - 1, level: -1 }, ['v0', 'v1 * 0.5', 'z[3]'], context)}`);
  }
  const observed = '  z[0] += v0; z[1] += v1; z[2] += v2 + w[1]; z[3] += v3 + w[0] * w[2] - w[3];';
  const globalsObserved = weights.globals > 0 ? ' z[0] += g0 * G[1]; z[1] += G[0] - G[2] + G[3];' : '';
  const written = blockText(program.body, context);
  const uncalled = functions.filter(({ name }) => !written.includes(`${name}(`)).map(({ name }) => `  ${callStatement(name, context)}\n`);
  const body = [written, ...uncalled].join('');
  return [
    `${language === 'c++' ? 'extern "C" ' : ''}double f(double x, double y, double* z) {`,
    localsText(program, ['x', 'y', 'z[1]'], ['z'], '2').trimEnd(),
    ...globals,
    `${body}${observed}${globalsObserved}`,
    `  return ${exprText(program.result, context)} + 0.5 * v0;`,
    '}\n',
  ].join('\n');
}
