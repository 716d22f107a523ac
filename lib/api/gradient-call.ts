// The JavaScript function of a gradient: arguments of the primal in, value and gradients out. It makes zeroed shadows,
// seeds the result with one, passes everything in the order of the C function, and reads the cells that it wrote.

import type { Callable } from '../jit/index';
import { BitgradError } from '../report/error';
import type { AbiParameter } from '../transform/request';
import type { Cell } from './cells';
import type { Argument } from './compile';
import type { DerivativeFacts } from './derivative';
import { type ElementCheck, elementCheck } from './elements';
import { type Keyed, keyedByName } from './keyed';
import type { Nested } from './layout';
import { argumentsByParameter, cellFor, hasActiveResult, passedPrimal, seedsOf, structShadow } from './passing';
import { isNumericArray, type NumericArray, requireShape, shadowsOf } from './shadows';

/** What a gradient is: an array for a pointer, a number for a number, nested arrays for a structure or vector by value. */
export type Gradient = NumericArray | Nested;
/** Derivatives by argument; lists of them at a width above 1. */
export type Gradients = Keyed<Gradient | readonly Gradient[]>;

export interface GradientResult {
  /** What the primal returns, as the compiled primal gives it; undefined for void, and where it is not wanted (`value: false`). */
  readonly value: Nested | undefined;
  /** By the names of the active arguments, and by their position. */
  readonly gradients: Gradients;
}

/** A shadow: an array for a pointer, nested arrays for a structure passed by value. */
export type Shadow = NumericArray | readonly Nested[];

export interface GradientCallOptions {
  /**
   * Adjoint of the result: what its derivatives are multiplied by. 1 by default for a number; of a structure or vector it
   * has to be given, in the shape of the value. A list at a width above 1.
   */
  readonly seed?: number | readonly Nested[];
  /**
   * Arrays to add the derivatives to, by argument name; a list of them at a width above 1. Memory that the function
   * writes has its adjoint there before the call. Zeroed ones are made for the others.
   */
  readonly shadows?: Readonly<Record<string, Shadow | readonly Shadow[]>>;
}

export interface GradientFunction {
  (...args: Argument[]): GradientResult;
  /** The same with seeds and shadows: `fn.with({ seed: 2 })(x, y)`. */
  with(options: GradientCallOptions): GradientCall;
  /** On another thread. */
  async(...args: Argument[]): Promise<GradientResult>;
  readonly facts: DerivativeFacts;
}

export interface GradientCall {
  (...args: Argument[]): GradientResult;
  /** On another thread. */
  async(...args: Argument[]): Promise<GradientResult>;
}

export function gradientCall(facts: DerivativeFacts, compiled: Callable): GradientFunction {
  const checkElements = elementCheck(facts.signature);
  const callWith = (options: GradientCallOptions): GradientCall => {
    const call = (...args: Argument[]): GradientResult => {
      const { passed, finish } = prepare(facts, checkElements, options, args);
      compiled(...passed);
      return finish();
    };
    return Object.assign(call, {
      async: async (...args: Argument[]) => {
        const { passed, finish } = prepare(facts, checkElements, options, args);
        await compiled.async(...passed);
        return finish();
      },
    });
  };
  return Object.assign(callWith({}), {
    facts,
    with: (options: GradientCallOptions) => {
      requireOptions(facts, options);
      return callWith(options);
    },
  });
}

/** A call that is ready: what to pass, and how to read the result once it has run. */
export interface Prepared<R> {
  readonly passed: readonly Argument[];
  finish(): R;
}

function prepare(
  facts: DerivativeFacts,
  checkElements: ElementCheck,
  options: GradientCallOptions,
  args: readonly Argument[],
): Prepared<GradientResult> {
  const given = argumentsByParameter(facts, args);
  checkElements(given);
  requireAdjoint(facts, options);
  const shadows = shadowsPerLane(facts, given, options.shadows ?? {});
  const seeds = seedsOf(facts, options.seed);
  let value: Cell | undefined;
  const outs = new Map<number, Cell[]>();
  const out = (argument: number, cell: Cell): Uint8Array => {
    outs.set(argument, [...(outs.get(argument) ?? []), cell]);
    return cell.memory;
  };
  const passed = facts.parameters.map((parameter): Argument => {
    const { role, argument, lane } = parameter;
    const primal = facts.signature.parameters[argument];
    if (role === 'seed') return seeds[lane]!;
    if (role === 'value' || (role === 'primal' && primal!.passing === 'sret')) {
      value = cellFor(facts, facts.signature.result!);
      return value.memory;
    }
    if (role === 'primal') return passedPrimal(primal!, given[argument]);
    if (role === 'out') return out(argument, cellFor(facts, primal!.layout));
    if (role !== 'shadow') throw foreign(parameter);
    if (primal!.passing === 'sret') return seeds[lane]!;
    if (primal!.passing === 'byval')
      return out(argument, structShadow(facts, primal!, laneOf(facts, options.shadows?.[primal!.name], lane)));
    return shadows[lane]![argument] ?? null;
  });
  return { passed, finish: () => ({ value: value?.read(), gradients: gather(facts, shadows, outs) }) };
}

/** Of what is given for one lane, or for all in a list. */
export const laneOf = ({ width }: DerivativeFacts, given: unknown, lane: number): unknown =>
  width === 1 || given === undefined ? given : (given as readonly unknown[])[lane];

/** Without a result to seed and without shadows from the caller, every gradient would be zero in silence. */
function requireAdjoint({ signature, activity }: DerivativeFacts, { shadows }: GradientCallOptions): void {
  if (hasActiveResult(signature) || shadows !== undefined) return;
  const written = signature.parameters.filter(({ isWritten }, i) => isWritten && activity[i]!.startsWith('dup'));
  const name = written[0]?.name ?? 'y';
  throw new BitgradError('bad-argument', `\`${signature.name}\` returns no number, so its gradient needs the adjoint of what it writes`, {
    because: `its result is ${signature.returns}`,
    fix: `give the adjoint as the shadow of the memory written: fn.with({ shadows: { ${name}: Float64Array.of(1, ...) } })(...), or --shadow`,
  });
}

/** The gradients by name, in the arguments' order. */
function gather(
  facts: DerivativeFacts,
  shadows: readonly (readonly (NumericArray | undefined)[])[],
  outs: ReadonlyMap<number, readonly Cell[]>,
): Gradients {
  const entries: [position: number, name: string, value: Gradient | readonly Gradient[]][] = [];
  let position = 0;
  for (const [i, { name, passing }] of facts.signature.parameters.entries()) {
    if (passing === 'sret') continue;
    const cells = outs.get(i)?.map((cell): Gradient => cell.readFloats());
    const arrays = facts.activity[i]!.startsWith('dup') ? shadows.flatMap((lane): Gradient[] => (lane[i] ? [lane[i]] : [])) : [];
    const lanes = cells ?? arrays;
    if (lanes.length > 0) entries.push([position, name, facts.width === 1 ? lanes[0]! : lanes]);
    position++;
  }
  return keyedByName(entries);
}

/** shadows[lane][argument] for the `dup` pointers that are not null. */
export function shadowsPerLane(
  { signature, activity, width }: DerivativeFacts,
  args: readonly (Argument | undefined)[],
  given: Readonly<Record<string, unknown>>,
): (NumericArray | undefined)[][] {
  const primals = signature.parameters.map(({ kind, passing }, i) => {
    const array = args[i];
    return kind === 'pointer' && passing === 'plain' && activity[i]!.startsWith('dup') && isNumericArray(array) ? array : undefined;
  });
  return Array.from({ length: width }, (_, lane) => {
    const made = shadowsOf(primals.map((array, i) => (signature.parameters[i]!.name in given ? undefined : array)));
    return primals.map((primal, i) => {
      const { name } = signature.parameters[i]!;
      const own = given[name];
      if (!primal || own === undefined) return made[i];
      const shadow = isNumericArray(own) ? own : (own as readonly unknown[])[lane];
      requireShape(shadow, primal, width > 1 ? `${name} in lane ${lane}` : name);
      return shadow;
    });
  });
}

function requireOptions({ signature, activity }: DerivativeFacts, { shadows = {} }: GradientCallOptions): void {
  const isPossible = (i: number): boolean => activity[i]!.startsWith('dup') && signature.parameters[i]!.passing !== 'sret';
  const possible = signature.parameters.filter((_, i) => isPossible(i)).map(({ name }) => name);
  const stranger = Object.keys(shadows).find((name) => !possible.includes(name));
  if (stranger === undefined) return;
  throw new BitgradError('bad-argument', `\`${signature.name}\` has no \`dup\` argument \`${stranger}\``, {
    fix: `shadows can be given for ${possible.join(', ') || 'none'}`,
  });
}

export const foreign = ({ role }: AbiParameter): BitgradError =>
  new BitgradError('internal', `a derivative of this mode has a parameter for the ${role}`);
