// Expressions as C (and C++) text. All are arithmetic of type double or float; calls that cannot be made from where they
// stand become their first argument.

import { type Place, type PointerPlace, picked } from './scope';
import { afford, type Context, type Signature } from './session';
import type { Call, Condition, Expr, ParameterKind, Pick } from './tree';

/** An index below four: a constant, or one that moves with the loop. */
export function indexText(at: Pick, { scope }: Context): string {
  const moving = at >= 12 ? picked(scope.integers, at) : scope.integers.at(-1);
  return at < 4 || moving === undefined ? `${at & 3}` : `(${moving} + ${at & 3}) & 3`;
}

export const pointerAt = (pick: Pick, { scope }: Context): PointerPlace => picked(scope.pointers, pick) as PointerPlace;
export const floatAt = (pick: Pick, { scope }: Context): string => picked(scope.floats, pick) as string;

export function conditionText({ left, right, parity }: Condition, context: Context): string {
  const integer = parity === undefined ? undefined : picked(context.scope.integers, parity);
  return integer === undefined ? `${exprText(left, context)} < ${exprText(right, context)}` : `(${integer} & 1)`;
}

export function exprText(node: Expr, context: Context): string {
  const text = (inner: Expr): string => exprText(inner, context);
  const { used } = context.session;
  switch (node.op) {
    case 'constant':
      return node.value < 0 ? `(${node.value})` : `${node.value}`;
    case 'place':
      return floatAt(node.place, context);
    case 'element':
      return `${pointerAt(node.pointer, context).text}[${indexText(node.at, context)}]`;
    case 'integer': {
      const integer = picked(context.scope.integers, node.place);
      return integer === undefined ? '1.5' : `(${integer} * 0.25)`;
    }
    case 'unary':
      return `(${node.text.replaceAll('$a', () => text(node.a))})`;
    case 'binary':
      return `(${node.text.replaceAll(/\$[ab]/g, (name) => text(name === '$a' ? node.a : node.b))})`;
    case 'ternary':
      return `(${conditionText(node.when, context)} ? ${text(node.a)} : ${text(node.b)})`;
    case 'call': {
      const made = callText(node.call, context);
      return made === undefined ? text(node.call.values[0]) : numberOf(made, node.call, context);
    }
    case 'indirect': {
      if (!afford(context, 1)) return text(node.a);
      used.add('functionPointers');
      return `${indirect(node.how, context)}(${text(node.a)}, ${text(node.b)})`;
    }
  }
}

/** A function of two doubles that is known at run time only. */
function indirect(how: Pick, { scope }: Context): string {
  const integer = picked(scope.integers, how >> 1);
  const callback = picked(scope.callbacks, how);
  if (callback !== undefined && how & 1) return callback;
  return integer === undefined ? `table[${how & 1}]` : `table[(${integer} + ${how & 1}) & 1]`;
}

export interface CallText {
  readonly text: string;
  readonly callee: Signature;
  /** Level of what a pointer in the result may point to. */
  readonly level: number;
}

/** The number that a call stands for in an expression. */
function numberOf({ text, callee }: CallText, call: Call, context: Context): string {
  if (callee.returns === 'pointer') return `${text}[${indexText(call.picks[0], context)}]`;
  if (callee.returns === 'void' || callee.returns === 'struct') return exprText(call.values[1], context);
  return text;
}

const WRITES_POINTERS: readonly ParameterKind[] = ['pointerPointer', 'structPointer'];
const isNumber = ({ returns }: Signature): boolean => returns !== 'void' && returns !== 'struct';

/**
 * The call, unless something that it needs is not in scope. What the callee can store pointers into must live exactly as
 * long as each other, and all pointers that it gets at least as long.
 */
export function callText(call: Call, context: Context, wanted: (callee: Signature) => boolean = isNumber): CallText | undefined {
  const { scope, session } = context;
  const callee = picked(session.functions.filter(wanted), call.callee);
  if (callee === undefined || !afford(context, callee.cost)) return undefined;
  let level: number | undefined;
  const among = <T extends Place>(places: readonly T[], pick: Pick): T | undefined => {
    const chosen = picked(level === undefined ? places : places.filter((place) => place.level === level), pick);
    level ??= chosen?.level;
    return chosen;
  };
  const pickOf = (i: number): Pick => call.picks[i % call.picks.length] as Pick;
  const stored = callee.parameters.map((kind, i) => {
    if (!WRITES_POINTERS.includes(kind)) return undefined;
    const place =
      kind === 'structPointer'
        ? among(
            scope.structs.filter(({ type }) => type === callee.struct),
            pickOf(i),
          )
        : among(
            scope.pointers.filter(({ isVariable }) => isVariable),
            pickOf(i),
          );
    return place === undefined ? undefined : `&${place.text}`;
  });
  const bound = level ?? Number.POSITIVE_INFINITY;
  let deepest = level ?? -1;
  const args = callee.parameters.map((kind, i): string | undefined => {
    const value = exprOf(call, i);
    if (WRITES_POINTERS.includes(kind)) return stored[i];
    if (kind === 'double') return exprText(value, context);
    if (kind === 'float') return `(float)(${exprText(value, context)})`;
    if (kind === 'int') return picked(scope.integers, pickOf(i)) ?? `${pickOf(i) & 3}`;
    if (kind === 'callback') return picked([...scope.callbacks, 'leaf0', 'leaf1'], pickOf(i));
    const place =
      kind === 'struct'
        ? picked(
            scope.structs.filter((struct) => struct.type === callee.struct && struct.level <= bound),
            pickOf(i),
          )
        : picked(
            scope.pointers.filter((pointer) => pointer.level <= bound),
            pickOf(i),
          );
    if (place !== undefined) deepest = Math.max(deepest, place.level);
    return place?.text;
  });
  if (args.includes(undefined)) return undefined;
  session.used.add('calls');
  if (callee.isRecursive) session.used.add('recursion');
  if (callee.parameters.includes('callback')) session.used.add('functionPointers');
  const depth = callee.isRecursive ? [`${1 + (call.callee & 1)}`] : [];
  return { text: `${callee.name}(${[...args, ...depth].join(', ')})`, callee, level: deepest };
}

const exprOf = (call: Call, i: number): Expr => call.values[i % 2] as Expr;
