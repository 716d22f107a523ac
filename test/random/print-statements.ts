// Statements as C (and C++) text: the simple ones. Those around blocks are in print-blocks.ts.

import { callText, conditionText, exprText, floatAt, indexText, pointerAt } from './print-expressions';
import { type PointerPlace, picked } from './scope';
import { type Context, freeing } from './session';
import type { Pick, Statement } from './tree';

export type Simple = Exclude<Statement, { body: unknown } | { taken: unknown } | { cases: unknown } | { first: unknown }>;

const variables = (context: Context): PointerPlace[] => context.scope.pointers.filter(({ isVariable }) => isVariable);

export function simpleText(node: Simple, context: Context): string {
  switch (node.op) {
    case 'assign':
      return `${floatAt(node.place, context)} = ${exprText(node.value, context)};`;
    case 'store':
      return `${pointerAt(node.pointer, context).text}[${indexText(node.at, context)}] = ${exprText(node.value, context)};`;
    case 'integer':
      return integerText(node, context);
    case 'leave':
      return leaveText(node, context);
    case 'return':
      return `if (${conditionText(node.when, context)}) ${returnText(exprText(node.value, context), context)}`;
    case 'point':
      return pointText(node, context);
    case 'swap':
      return swapText(node.pointers, context);
    case 'repoint':
      return repointText(node.to, context);
    case 'copy':
      return copyText(node, context);
    case 'copyStruct':
      return copyStructText(node, context);
    case 'bits':
      return bitsText(node, context);
    case 'bytes':
      return bytesText(node, context);
    case 'call':
      return statementCall(node, context);
  }
}

function integerText({ place, form, other, value }: Extract<Simple, { op: 'integer' }>, context: Context): string {
  const to = picked(context.scope.integerVariables, place);
  const from = picked(context.scope.integers, other);
  if (to === undefined || from === undefined) return ';';
  context.session.used.add('integers');
  const forms = [
    `(${to} * 3 + ${from} + 1) & 7`,
    `(int)fmin(fmax(4 * ${exprText(value, context)}, 0.0), 7.0)`,
    `${to} ^ ${from}`,
    `${exprText(value, context)} < 0.125`,
  ];
  return `${to} = (${picked(forms, form)}) & 7;`;
}

function leaveText({ how, when }: Extract<Simple, { op: 'leave' }>, context: Context): string {
  const kept = how === 'goto' ? context.exit?.frees : how === 'break' ? context.breakTo : context.continueTo;
  if (kept === undefined) return ';';
  if (how === 'goto') context.session.used.add('goto');
  const jump = how === 'goto' ? `goto ${context.exit?.label};` : `${how};`;
  const frees = freeing(context, kept);
  return `if (${conditionText(when, context)}) ${frees === '' ? jump : `{ ${frees} ${jump} }`}`;
}

/** Leaves the function with what it returns, after what it allocated is freed. */
export function returnText(value: string, context: Context): string {
  const { returns } = context.session;
  const frees = freeing(context, 0);
  const outliving = context.scope.pointers.filter(({ level }) => level <= 0);
  const result = { double: value, float: `(float)(${value})`, void: '', pointer: outliving.at(-1)?.text ?? '', struct: 'out' }[returns];
  if (frees === '' || returns === 'void' || returns === 'struct')
    return frees === '' ? `return ${result};` : `{ ${frees} return ${result}; }`;
  return `{ ${returns === 'pointer' ? 'double*' : returns} r = ${result}; ${frees} return r; }`;
}

function pointText({ pointer, when, to }: Extract<Simple, { op: 'point' }>, context: Context): string {
  const target = picked(variables(context), pointer);
  if (target === undefined) return ';';
  const sources = context.scope.pointers.filter(({ level }) => level <= target.level);
  const [a, b] = to.map((pick) => picked(sources, pick)?.text);
  if (a === undefined) return ';';
  context.session.used.add('pointers');
  return `${target.text} = ${conditionText(when, context)} ? ${a} : ${b};`;
}

function swapText([first, second]: readonly [Pick, Pick], context: Context): string {
  const a = picked(variables(context), first);
  const b =
    a &&
    picked(
      variables(context).filter(({ level }) => level === a.level),
      second,
    );
  if (a === undefined || b === undefined || a === b) return ';';
  context.session.used.add('pointers');
  return `{ double* t = ${a.text}; ${a.text} = ${b.text}; ${b.text} = t; }`;
}

/** Turns the local pointer to a pointer to another variable of the function. */
function repointText(to: Pick, context: Context): string {
  if (!context.session.program.weights.pointers) return ';';
  context.session.used.add('pointers');
  return `pp = &${to & 1 ? 'p' : 'q'};`;
}

function copyText({ how, to, from, count }: Extract<Simple, { op: 'copy' }>, context: Context): string {
  const target = pointerAt(to, context);
  const source = pointerAt(from, context);
  context.session.used.add('copies');
  const areDistinct = target.root !== undefined && source.root !== undefined && target.root !== source.root;
  const copy = areDistinct ? 'memcpy' : 'memmove';
  const integer = picked(context.scope.integers, how);
  const forms = [
    `${copy}(${target.text}, ${source.text}, ${8 * count});`,
    `memmove(${target.text} + 1, ${target.text}, 24);`,
    `memset(${target.text}, 0, ${8 * count});`,
    `memmove(${target.text}, ${target.text} + 2, 16);`,
    `${copy}(${target.text}, ${source.text}, ${integer === undefined ? '16' : `8 * (${integer} & 3)`});`,
  ];
  return picked(forms, how) as string;
}

function copyStructText({ how, to, from }: Extract<Simple, { op: 'copyStruct' }>, context: Context): string {
  const target = picked(context.scope.structs, to);
  const sources = context.scope.structs.filter((source) => source.type === target?.type && source.level <= target.level);
  const source = picked(sources, from);
  if (target === undefined || source === undefined) return ';';
  context.session.used.add('structs').add('copies');
  return how & 1 ? `memmove(&${target.text}, &${source.text}, sizeof(struct S${target.type}));` : `${target.text} = ${source.text};`;
}

/** Floats that travel as integers. */
function bitsText({ how, to, from, when }: Extract<Simple, { op: 'bits' }>, context: Context): string {
  const target = `${pointerAt(to, context).text}[${indexText(from, context)}]`;
  const source = `${pointerAt(from, context).text}[${indexText(to, context)}]`;
  context.session.used.add('bits');
  const sign = '0x8000000000000000ull';
  const word = `uint64_t b; memcpy(&b, &${source}, 8);`;
  const back = `memcpy(&${target}, &b, 8);`;
  const forms = [
    `{ union Bits b; b.d = ${source}; b.l ^= ${sign}; ${target} = b.d; }`,
    `{ ${word} ${back} }`,
    `{ ${word} b &= ~${sign}; ${back} }`,
    `{ ${word} b ^= ${sign}; ${back} }`,
    `{ ${word} uint64_t a; memcpy(&a, &${target}, 8); memcpy(&${source}, &a, 8); ${back} }`,
    `{ ${word} uint64_t a; memcpy(&a, &${target}, 8); b = ${conditionText(when, context)} ? a : b; ${back} }`,
    `{ union Bits b; b.d = ${source}; union Bits a = b; ${target} = a.d; }`,
  ];
  return picked(forms, how) as string;
}

/** Floats that travel in parts. */
function bytesText({ to, from, count }: Extract<Simple, { op: 'bytes' }>, context: Context): string {
  context.session.used.add('bytes');
  const counter = `j${context.session.counter++}`;
  const target = pointerAt(to, context).text;
  const source = pointerAt(from, context).text;
  if (count === 1) return `{ uint32_t b[2]; memcpy(b, ${source}, 8); uint32_t a[2]; a[0] = b[0]; a[1] = b[1]; memcpy(${target}, a, 8); }`;
  return `for (int ${counter} = 0; ${counter} < ${8 * count - 8}; ${counter}++) ((char*)${target})[${counter}] = ((char*)${source})[${counter}];`;
}

/** A call for its effects, or for a pointer or struct that is kept. */
function statementCall({ call }: Extract<Simple, { op: 'call' }>, context: Context): string {
  const made = callText(call, context, () => true);
  if (made === undefined) return ';';
  const { callee, text, level } = made;
  if (callee.returns === 'struct') {
    const target = picked(
      context.scope.structs.filter((struct) => struct.type === callee.struct && struct.level >= level),
      call.picks[2],
    );
    if (target !== undefined) return `${target.text} = ${text};`;
  }
  if (callee.returns === 'pointer') {
    const target = picked(
      variables(context).filter((variable) => variable.level >= level),
      call.picks[2],
    );
    return target === undefined ? `${text}[1] += 0.5;` : `${target.text} = ${text};`;
  }
  return callee.returns === 'double' ? `${floatAt(call.picks[2], context)} = ${text};` : `${text};`;
}
