// The JavaScript function of a forward derivative: arguments and tangents in, value and tangent out.

import type { Callable } from '../jit/index';
import { BitgradError } from '../report/error';
import type { Cell } from './cells';
import type { Argument, Scalar } from './compile';
import type { DerivativeFacts } from './derivative';
import { cellFor, foreign, type Prepared, requireCount, shadowsPerLane } from './gradient-call';
import { type Keyed, keyedByName } from './keyed';
import { isNumericArray, type NumericArray } from './shadows';

/** The direction: a number per scalar, an array per pointer; lists of those at a width above 1. Zero where left out. */
export type Tangent = number | NumericArray | readonly (number | NumericArray)[] | null | undefined;
/** By position, or by the names of the arguments. */
export type Tangents = readonly Tangent[] | Readonly<Record<string, Tangent>>;

export interface ForwardResult {
  /** What the primal returns; undefined for void. */
  readonly value: Scalar | undefined;
  /** Its derivative along the tangents; a list at a width above 1; undefined when the result is no float. */
  readonly tangent: number | readonly number[] | undefined;
  /** The tangents of the memory behind pointers after the call, by name and by position. */
  readonly tangents: Keyed<NumericArray | readonly NumericArray[]>;
}

export interface ForwardFunction {
  (args: readonly Argument[], tangents?: Tangents): ForwardResult;
  /** On another thread. */
  async(args: readonly Argument[], tangents?: Tangents): Promise<ForwardResult>;
  readonly facts: DerivativeFacts;
}

export function forwardCall(facts: DerivativeFacts, compiled: Callable): ForwardFunction {
  const call = (args: readonly Argument[], tangents: Tangents = []): ForwardResult => {
    const { passed, finish } = prepare(facts, args, byPosition(facts, tangents));
    compiled(...passed);
    return finish();
  };
  return Object.assign(call, {
    facts,
    async: async (args: readonly Argument[], tangents: Tangents = []) => {
      const { passed, finish } = prepare(facts, args, byPosition(facts, tangents));
      await compiled.async(...passed);
      return finish();
    },
  });
}

function byPosition({ signature, activity }: DerivativeFacts, tangents: Tangents): readonly Tangent[] {
  const names = signature.parameters.map(({ name }) => name);
  const isList = (value: Tangents): value is readonly Tangent[] => Array.isArray(value);
  const stranger = isList(tangents) ? undefined : Object.keys(tangents).find((name) => !names.includes(name));
  if (stranger !== undefined || (isList(tangents) && tangents.length > names.length)) {
    throw new BitgradError('bad-argument', `a tangent is given for ${stranger ? `\`${stranger}\`` : 'more arguments than there are'}`, {
      fix: `the arguments of \`${signature.name}\` are ${names.join(', ') || 'none'}`,
    });
  }
  const list = isList(tangents) ? tangents : names.map((name) => tangents[name]);
  const held = names.find((_, i) => activity[i] === 'const' && list[i] !== undefined && list[i] !== null && list[i] !== 0);
  if (held === undefined) return list;
  throw new BitgradError('bad-argument', `a tangent is given for \`${held}\`, which is const`, {
    fix: 'leave it out, or make the argument `dup`',
  });
}

function prepare(facts: DerivativeFacts, args: readonly Argument[], tangents: readonly Tangent[]): Prepared<ForwardResult> {
  requireCount(facts, args);
  const { signature } = facts;
  const given = signature.parameters.flatMap(({ name, kind }, i) =>
    kind === 'pointer' && tangents[i] ? [[name, tangents[i] as NumericArray | readonly NumericArray[]] as const] : [],
  );
  const shadows = shadowsPerLane(facts, args, Object.fromEntries(given));
  let value: Cell | undefined;
  const results: Cell[] = [];
  const passed = facts.parameters.map((parameter): Argument => {
    const { role, argument, lane } = parameter;
    if (role === 'primal') return args[argument]!;
    if (role === 'value') {
      value = cellFor(facts, signature.returns);
      return value.memory;
    }
    if (role === 'shadow' || (role === 'tangent' && argument >= 0)) {
      if (signature.parameters[argument]!.kind === 'pointer') return shadows[lane]![argument] ?? null;
      return scalarTangent(facts, tangents[argument], argument, lane);
    }
    if (role === 'tangent') {
      results[lane] = cellFor(facts, signature.returns);
      return results[lane].memory;
    }
    throw foreign(parameter);
  });
  return { passed, finish: () => ({ value: value?.read(), ...tangentsAfter(facts, shadows, results) }) };
}

function tangentsAfter(
  { signature, width }: DerivativeFacts,
  shadows: readonly (readonly (NumericArray | undefined)[])[],
  results: readonly Cell[],
): Pick<ForwardResult, 'tangent' | 'tangents'> {
  const lanes = results.map((cell) => cell.read() as number);
  const after = signature.parameters.flatMap(({ name }, i) => {
    const arrays = shadows.flatMap((lane) => lane[i] ?? []);
    return arrays.length > 0 ? [[i, name, width === 1 ? arrays[0]! : arrays] as const] : [];
  });
  return { tangent: width === 1 ? lanes[0] : lanes.length > 0 ? lanes : undefined, tangents: keyedByName(after) };
}

function scalarTangent({ signature, width }: DerivativeFacts, tangent: Tangent, argument: number, lane: number): number {
  const own = Array.isArray(tangent) ? (tangent as readonly unknown[])[lane] : tangent;
  if (own === undefined || own === null) return 0;
  if (typeof own === 'number' && (width === 1 || Array.isArray(tangent))) return own;
  throw new BitgradError('bad-argument', `the tangent of \`${signature.parameters[argument]!.name}\` does not fit`, {
    because: isNumericArray(own) ? 'an array is given for a number' : undefined,
    fix: width === 1 ? 'give a number' : `give a list of ${width} numbers`,
  });
}
