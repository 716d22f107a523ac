// The JavaScript function of a forward derivative: arguments and tangents in, value and tangent out.

import type { Callable } from '../jit/index';
import { BitgradError } from '../report/error';
import type { Cell } from './cells';
import type { Argument } from './compile';
import type { DerivativeFacts } from './derivative';
import { type ElementCheck, elementCheck } from './elements';
import { foreign, laneOf, type Prepared, shadowsPerLane } from './gradient-call';
import { type Keyed, keyedByName } from './keyed';
import { type Nested, zeroOf } from './layout';
import { argumentsByParameter, cellFor, passedPrimal, structShadow } from './passing';
import { isNumericArray, type NumericArray } from './shadows';
import { byParameter, passedParameters } from './signature';

/**
 * The direction: a number per number, an array per pointer, nested arrays per structure or vector; lists of those at a width
 * above 1. Zero where left out.
 */
export type Tangent = NumericArray | Nested | readonly (NumericArray | Nested)[] | undefined;
/** By position, or by the names of the arguments. */
export type Tangents = readonly Tangent[] | Readonly<Record<string, Tangent>>;

export interface ForwardResult {
  /** What the primal returns, as the compiled primal gives it; undefined for void. */
  readonly value: Nested | undefined;
  /** Its derivative along the tangents, in its shape; a list at a width above 1; undefined when it holds no float. */
  readonly tangent: Nested | undefined;
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
  const checkElements = elementCheck(facts.signature);
  const call = (args: readonly Argument[], tangents: Tangents = []): ForwardResult => {
    const { passed, finish } = prepare(facts, checkElements, args, byPosition(facts, tangents));
    compiled(...passed);
    return finish();
  };
  return Object.assign(call, {
    facts,
    async: async (args: readonly Argument[], tangents: Tangents = []) => {
      const { passed, finish } = prepare(facts, checkElements, args, byPosition(facts, tangents));
      await compiled.async(...passed);
      return finish();
    },
  });
}

/** One tangent per parameter of the C function of the primal. */
function byPosition({ signature, activity }: DerivativeFacts, tangents: Tangents): readonly Tangent[] {
  const names = passedParameters(signature).map(({ name }) => name);
  const isList = (value: Tangents): value is readonly Tangent[] => Array.isArray(value);
  const stranger = isList(tangents) ? undefined : Object.keys(tangents).find((name) => !names.includes(name));
  if (stranger !== undefined || (isList(tangents) && tangents.length > names.length)) {
    throw new BitgradError('bad-argument', `a tangent is given for ${stranger ? `\`${stranger}\`` : 'more arguments than there are'}`, {
      fix: `the arguments of \`${signature.name}\` are ${names.join(', ') || 'none'}`,
    });
  }
  const list = byParameter(signature, isList(tangents) ? tangents : names.map((name) => tangents[name]));
  const held = signature.parameters.find((_, i) => activity[i] === 'const' && list[i] !== undefined && list[i] !== null && list[i] !== 0);
  if (held === undefined) return list;
  throw new BitgradError('bad-argument', `a tangent is given for \`${held.name}\`, which is const`, {
    fix: 'leave it out, or make the argument `dup`',
  });
}

function prepare(
  facts: DerivativeFacts,
  checkElements: ElementCheck,
  args: readonly Argument[],
  tangents: readonly Tangent[],
): Prepared<ForwardResult> {
  const values = argumentsByParameter(facts, args);
  checkElements(values);
  const { signature } = facts;
  const given = signature.parameters.flatMap(({ name, kind }, i) =>
    kind === 'pointer' && tangents[i] ? [[name, tangents[i]] as const] : [],
  );
  const shadows = shadowsPerLane(facts, values, Object.fromEntries(given));
  let value: Cell | undefined;
  const results: Cell[] = [];
  const result = (lane: number): Uint8Array => {
    results[lane] = cellFor(facts, signature.result!);
    return results[lane].memory;
  };
  const passed = facts.parameters.map((parameter): Argument => {
    const { role, argument, lane } = parameter;
    const primal = signature.parameters[argument];
    if (role === 'value' || (role === 'primal' && primal!.passing === 'sret')) {
      value = cellFor(facts, signature.result!);
      return value.memory;
    }
    if (role === 'primal') return passedPrimal(primal!, values[argument]);
    if (role !== 'shadow' && role !== 'tangent') throw foreign(parameter);
    if (!primal || primal.passing === 'sret') return result(lane);
    if (primal.passing === 'byval') return structShadow(facts, primal, laneOf(facts, tangents[argument], lane)).memory;
    if (primal.kind === 'pointer') return shadows[lane]![argument] ?? null;
    return valueTangent(facts, tangents[argument], argument, lane);
  });
  return { passed, finish: () => ({ value: value?.read(), ...tangentsAfter(facts, shadows, results) }) };
}

function tangentsAfter(
  { signature, width }: DerivativeFacts,
  shadows: readonly (readonly (NumericArray | undefined)[])[],
  results: readonly Cell[],
): Pick<ForwardResult, 'tangent' | 'tangents'> {
  const lanes = results.map((cell) => cell.readFloats());
  const after = passedParameters(signature).flatMap((parameter, position) => {
    const i = signature.parameters.indexOf(parameter);
    const arrays = shadows.flatMap((lane) => lane[i] ?? []);
    return arrays.length > 0 ? [[position, parameter.name, width === 1 ? arrays[0]! : arrays] as const] : [];
  });
  return { tangent: width === 1 ? lanes[0] : lanes.length > 0 ? lanes : undefined, tangents: keyedByName(after) };
}

/** The tangent of a value that is passed in registers. */
function valueTangent(facts: DerivativeFacts, tangent: Tangent, argument: number, lane: number): Argument {
  const { signature, width } = facts;
  const { layout, name } = signature.parameters[argument]!;
  if (layout.kind === 'sequence') return (laneOf(facts, tangent, lane) ?? zeroOf(layout)) as Argument;
  const own = Array.isArray(tangent) ? (tangent as readonly unknown[])[lane] : tangent;
  if (own === undefined || own === null) return 0;
  if (typeof own === 'number' && (width === 1 || Array.isArray(tangent))) return own;
  throw new BitgradError('bad-argument', `the tangent of \`${name}\` does not fit`, {
    because: isNumericArray(own) ? 'an array is given for a number' : undefined,
    fix: width === 1 ? 'give a number' : `give a list of ${width} numbers`,
  });
}
