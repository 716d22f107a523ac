// Statements around blocks as C (and C++) text. No jump crosses an initialisation, as C++ asks.

import { conditionText, exprText, floatAt } from './print-expressions';
import { type Simple, simpleText } from './print-statements';
import { emptyScope, extended, picked, type Scope, type StructPlace, structScope } from './scope';
import { afford, type Context, deeper } from './session';
import type { Block, Statement } from './tree';

type Of<Op extends Statement['op']> = Extract<Statement, { op: Op }>;

export function blockText(block: Block, context: Context): string {
  return block.map((statement) => `${context.indent}${statementText(statement, context)}\n`).join('');
}

const braces = (block: Block, context: Context): string => `{\n${blockText(block, deeper(context))}${context.indent}}`;

function statementText(node: Statement, context: Context): string {
  if (!afford(context, 1)) return ';';
  switch (node.op) {
    case 'if': {
      const otherwise = node.otherwise.length === 0 ? '' : ` else ${braces(node.otherwise, context)}`;
      return `if (${conditionText(node.when, context)}) ${braces(node.taken, context)}${otherwise}`;
    }
    case 'for':
      return forText(node, context);
    case 'while': {
      const place = floatAt(node.place, context);
      const step = `${context.indent}  ${place} = ${place} * 1.25 + 0.375;\n`;
      return loop(context, 'while', node.most, (counter, inside) => {
        const guard = `${inside.indent}if (++${counter} > ${node.most}) break;\n`;
        return `for (int ${counter} = 0; ${place} < 2; ) {\n${guard}${blockText(node.body, inside)}${step}${context.indent}}`;
      });
    }
    case 'do':
      return loop(context, 'while', node.most, (counter, inside) => {
        const again = `++${counter} < ${node.most} && ${conditionText(node.when, context)}`;
        return `{ int ${counter} = 0; do {\n${blockText(node.body, inside)}${context.indent}} while (${again}); }`;
      });
    case 'switch':
      return switchText(node, context);
    case 'again':
      return againText(node, context);
    case 'irreducible':
      return irreducibleText(node, context);
    case 'array':
      return arrayText(node, context);
    case 'struct':
      return structText(node, context);
    case 'list':
      return listText(node, context);
    default:
      return simpleText(node as Simple, context);
  }
}

/** A loop that breaks and continues belong to; around an outermost one stands the label that `goto` leaves for. */
function loop(context: Context, feature: string, trips: number, write: (counter: string, inside: Context) => string): string {
  const { session } = context;
  if (feature !== '') session.used.add(feature);
  const counter = `i${session.counter++}`;
  const label = `out${counter}`;
  const isOutermost = context.exit === undefined && session.program.weights.goto > 0;
  const kept = context.frees.length;
  const text = write(
    counter,
    deeper(context, {
      scope: extended(context.scope, { integers: [counter] }),
      times: context.times * Math.max(1, trips),
      breakTo: kept,
      continueTo: kept,
      exit: isOutermost ? { label, frees: kept } : context.exit,
    }),
  );
  return isOutermost && text.includes(`goto ${label};`) ? `${text}\n${context.indent}${label}: ;` : text;
}

function forText({ trips, triangular, down, body }: Of<'for'>, context: Context): string {
  const outer = triangular ? context.scope.integers.at(-1) : undefined;
  const bound = outer === undefined ? `${trips}` : `(${outer} & 7) + ${trips}`;
  return loop(context, '', outer === undefined ? trips : trips + 7, (counter, inside) => {
    const head = down
      ? `int ${counter} = ${bound} - 1; ${counter} >= 0; ${counter}--`
      : `int ${counter} = 0; ${counter} < ${bound}; ${counter}++`;
    return `for (${head}) {\n${blockText(body, inside)}${context.indent}}`;
  });
}

function switchText({ place, cases }: Of<'switch'>, context: Context): string {
  const on = picked(context.scope.integers, place);
  if (on === undefined)
    return braces(
      cases.flatMap(({ body }) => body),
      context,
    );
  context.session.used.add('switch');
  let label = 0;
  const inside = deeper(context, { breakTo: context.frees.length });
  const texts = cases.map(({ labels, falls, body }, i) => {
    const names = Array.from({ length: labels }, () => `case ${label++}:`);
    if (i === cases.length - 1) names.push('default:');
    return `${context.indent}${names.join(' ')} ${braces(body, inside)}${falls ? '' : ' break;'}\n`;
  });
  return `switch (${on} & 7) {\n${texts.join('')}${context.indent}}`;
}

function againText({ when, most, body }: Of<'again'>, context: Context): string {
  const { session } = context;
  session.used.add('goto');
  const name = `i${session.counter++}`;
  const inside = deeper(context, { times: context.times * most, scope: extended(context.scope, { integers: [name] }) });
  const jump = `if (++${name} < ${most} && ${conditionText(when, context)}) goto again${name};`;
  return `{ int ${name} = 0;\n${context.indent}again${name}: ;\n${context.indent}${braces(body, inside)}\n${context.indent}${jump} }`;
}

function irreducibleText({ when, most, first, second }: Of<'irreducible'>, context: Context): string {
  const { session } = context;
  session.used.add('irreducible');
  const name = `i${session.counter++}`;
  const inside = deeper(context, { times: context.times * most, scope: extended(context.scope, { integers: [name] }) });
  const { indent } = context;
  return [
    `{ int ${name} = 0; if (${conditionText(when, context)}) goto mid${name};`,
    `${indent}top${name}: ;`,
    `${indent}${braces(first, inside)}`,
    `${indent}mid${name}: ;`,
    `${indent}${braces(second, inside)}`,
    `${indent}if (++${name} < ${most}) goto top${name}; }`,
  ].join('\n');
}

function arrayText({ storage, length, value, body }: Of<'array'>, context: Context): string {
  const { session, scope } = context;
  const name = `h${session.counter++}`;
  const level = context.level + 1;
  const counted = picked(scope.integers, length);
  const count = counted === undefined || length < 8 ? '4' : `(4 + (${counted} & 3))`;
  const filled = exprText(value, { ...context, scope: extended(scope, { integers: [`j${name}`] }), times: context.times * 4 });
  const fill = (from: number, to: number): string =>
    `for (int j${name} = ${from}; j${name} < ${to}; j${name}++) ${name}[j${name}] = ${filled};`;
  const declaration = {
    local: `double ${name}[4]; ${fill(0, 4)}`,
    alloca: `double* ${name} = (double*)__builtin_alloca(${count} * sizeof(double)); ${fill(0, 4)}`,
    malloc: `double* ${name} = (double*)malloc(${count} * sizeof(double)); ${fill(0, 4)}`,
    calloc: `double* ${name} = (double*)calloc(${count}, sizeof(double));`,
    realloc: `double* ${name} = (double*)malloc(2 * sizeof(double)); ${fill(0, 2)} ${name} = (double*)realloc(${name}, ${count} * sizeof(double)); ${fill(2, 4)}`,
  }[storage];
  const isHeap = storage !== 'local' && storage !== 'alloca';
  if (isHeap) session.used.add(storage === 'realloc' ? 'realloc' : 'heap');
  if (storage === 'alloca') session.used.add('alloca');
  const frees = isHeap ? [`free(${name});`] : [];
  const pointer = { text: name, level, isVariable: false, root: name };
  return scoped(declaration, body, context, extended(emptyScope, { pointers: [pointer] }), frees);
}

/** A block with something declared in it, which is freed at its end. */
function scoped(declaration: string, body: Block, context: Context, more: Scope, frees: readonly string[]): string {
  const inside = deeper(context, {
    level: context.level + 1,
    scope: withCounterLast(context.scope, more),
    frees: [...context.frees, ...frees],
  });
  const end = frees.map((text) => `${inside.indent}${text}\n`).join('');
  return `{ ${declaration}\n${blockText(body, inside)}${end}${context.indent}}`;
}

/** New integers go first: the last one stays the innermost loop's counter. */
const withCounterLast = (scope: Scope, more: Scope): Scope => ({
  ...extended(scope, more),
  integers: [...more.integers, ...scope.integers],
});

/** Assigns every field of a struct object. */
export function initialise(place: StructPlace, values: readonly string[], context: Context): string {
  const inner = structScope(context.session.program.structs, place);
  const pointer = context.scope.pointers.filter(({ level }) => level <= place.level);
  let next = 0;
  const value = (): string => values[next++ % values.length] as string;
  const arrays = inner.pointers.filter(({ isVariable }) => !isVariable);
  const variables = inner.pointers.filter(({ isVariable }) => isVariable);
  return [
    ...inner.floats.map((text) => `${text} = ${value()};`),
    ...inner.integerVariables.map((text) => `${text} = ${next++ & 3};`),
    ...arrays.map(({ text }) => `${text}[0] = ${value()}; ${text}[1] = 0.5; ${text}[2] = ${value()}; ${text}[3] = 0.25;`),
    ...variables.map(({ text }, i) => `${text} = ${picked(pointer, i)?.text ?? arrays[0]?.text};`),
  ].join(' ');
}

function structText({ storage, type: wanted, values, body }: Of<'struct'>, context: Context): string {
  const { session } = context;
  const { structs } = session.program;
  if (structs.length === 0) return braces(body, context);
  const type = wanted % structs.length;
  const name = `s${session.counter++}`;
  const level = context.level + 1;
  const texts = values.map((value) => exprText(value, context));
  session.used.add('structs');
  const place = (text: string): StructPlace => ({ text, type, level });
  if (storage === 'array') {
    const counter = context.scope.integers.at(-1);
    const moving = counter === undefined ? `${name}[1]` : `${name}[${counter} & 1]`;
    const declaration = `struct S${type} ${name}[2]; ${initialise(place(`${name}[0]`), texts, context)} ${initialise(place(`${name}[1]`), texts, context)}`;
    const more = extended(structScope(structs, place(`${name}[0]`)), structScope(structs, place(moving)));
    return scoped(declaration, body, context, more, []);
  }
  if (storage === 'heap') {
    session.used.add('heap');
    const object = place(`(*${name})`);
    const declaration = `struct S${type}* ${name} = (struct S${type}*)malloc(sizeof(struct S${type})); ${initialise(object, texts, context)}`;
    return scoped(declaration, body, context, structScope(structs, object, name), [`free(${name});`]);
  }
  const declaration = `struct S${type} ${name}; ${initialise(place(name), texts, context)}`;
  return scoped(declaration, body, context, structScope(structs, place(name), name), []);
}

/** A linked list that is built, walked (with the body) and freed. */
function listText({ length, value, body }: Of<'list'>, context: Context): string {
  const { session, indent } = context;
  session.used.add('lists');
  const name = `l${session.counter++}`;
  const node = `n${name}`;
  const counter = `j${name}`;
  const filled = exprText(value, { ...context, scope: extended(context.scope, { integers: [counter] }), times: context.times * length });
  const build = `for (int ${counter} = 0; ${counter} < ${length}; ${counter}++) { struct Node* ${node} = (struct Node*)malloc(sizeof(struct Node)); ${node}->value = ${filled}; ${node}->next = ${name}; ${name} = ${node}; }`;
  const free = `while (${name}) { struct Node* m${name} = ${name}->next; free(${name}); ${name} = m${name}; }`;
  const outer = { ...context, frees: [...context.frees, free], level: context.level + 1 };
  const walk = loop(outer, '', length, (_, inside) => {
    const within = { ...inside, scope: extended(context.scope, { floats: [`${node}->value`] }) };
    return `for (struct Node* ${node} = ${name}; ${node}; ${node} = ${node}->next) {\n${blockText(body, within)}${indent}}`;
  });
  return `{ struct Node* ${name} = 0; ${build}\n${indent}${walk}\n${indent}${free} }`;
}
