// What a derivative's C function is given for a value that is no scalar: the address of its bytes (docs/abi.md). Structures
// that the primal takes or returns by value are nested arrays in JavaScript, in both functions alike.

import { CallTypeError } from '../jit/index';
import { BitgradError } from '../report/error';
import { type Cell, makeCell } from './cells';
import type { Argument } from './compile';
import type { DerivativeFacts } from './derivative';
import { encode, holdsFloat, holdsPointer, type Layout, type Nested, shapeText, zeroOf } from './layout';
import { byParameter, type Parameter, passedParameters, type Signature } from './signature';

/** @throws TypeError for a wrong number of arguments */
export function requireCount(signature: Signature, args: readonly Argument[]): void {
  const wanted = passedParameters(signature).length;
  if (args.length !== wanted)
    throw new CallTypeError(`${signature.name} takes ${wanted} arguments, ${args.length} are given: ${signature}`);
}

export function argumentsByParameter({ signature }: DerivativeFacts, args: readonly Argument[]): (Argument | undefined)[] {
  requireCount(signature, args);
  return byParameter(signature, args);
}

/** What the C function gets for an argument of the primal. */
export function passedPrimal(parameter: Parameter, argument: Argument | undefined): Argument {
  return parameter.passing === 'byval' ? encode(parameter.layout, argument, `argument \`${parameter.name}\``) : argument!;
}

export const cellFor = ({ signature }: DerivativeFacts, layout: Layout, memory?: Uint8Array): Cell =>
  makeCell(layout, signature.name, memory);

/** The shadow of a structure that is passed by value: what is given, else zero. */
export function structShadow(facts: DerivativeFacts, { name, layout }: Parameter, given: unknown): Cell {
  if (given === undefined && holdsPointer(layout)) {
    throw new BitgradError('bad-argument', `the shadow of \`${name}\` has to be given`, {
      because: 'the structure holds pointers, and its shadow holds pointers to their shadows',
      fix: `pass it in ${facts.mode === 'reverse' ? 'shadows' : 'the tangents'}: ${shapeText(layout)}`,
    });
  }
  return cellFor(facts, layout, encode(layout, given ?? zeroOf(layout), `the shadow of \`${name}\``));
}

/** Whether the function has a result with floats: then the gradient wants its adjoint. */
export const hasActiveResult = ({ result }: Signature): boolean => result !== undefined && holdsFloat(result);

/**
 * The adjoints of the result, one per lane: numbers of a scalar, else bytes.
 * @throws BitgradError `bad-argument` when none is given and there is no natural one
 */
export function seedsOf({ width, signature }: DerivativeFacts, seed: unknown): (number | Uint8Array)[] {
  const { result, name } = signature;
  if (!result || !hasActiveResult(signature)) {
    if (seed === undefined) return [];
    throw new BitgradError('bad-argument', `a seed is given, but \`${name}\` returns no number`, {
      fix: 'give the adjoints of the memory that it writes, as shadows',
    });
  }
  if (seed === undefined && result.kind === 'sequence') {
    throw new BitgradError('bad-argument', `\`${name}\` returns several numbers, so its gradient needs a seed`, {
      because: `the result is ${result.type}, and the gradient is of one number: the sum of its parts, each times its part of the seed`,
      fix: `give ${shapeText(result)}: fn.with({ seed: ${shown(unitOf(result))} })(...), or --seed`,
    });
  }
  const lanes = lanesOf(width, result, seed ?? 1);
  if (lanes.length !== width) {
    throw new BitgradError('bad-argument', `${lanes.length} seeds are given to the gradient of \`${name}\``, {
      because: `its width is ${width}`,
      fix: 'give one seed per lane, or one number for all',
    });
  }
  return lanes.map((lane) => (result.kind === 'scalar' ? seedNumber(lane, name) : encode(result, lane, 'the seed')));
}

function lanesOf(width: number, result: Layout, seed: unknown): readonly unknown[] {
  if (result.kind === 'scalar') return Array.isArray(seed) ? seed : Array<unknown>(width).fill(seed);
  return width === 1 ? [seed] : Array.isArray(seed) ? seed : [];
}

function seedNumber(seed: unknown, name: string): number {
  if (typeof seed === 'number') return seed;
  throw new BitgradError('bad-argument', `the seed of the gradient of \`${name}\` is no number`, { fix: 'give a number' });
}

/** Ones at the first float, zeros elsewhere: an example. */
function unitOf(layout: Layout): Nested {
  let isFirst = true;
  const ones = (value: Nested): Nested => {
    if (Array.isArray(value)) return (value as readonly Nested[]).map(ones);
    if (typeof value !== 'number' || !isFirst) return value;
    isFirst = false;
    return 1;
  };
  return ones(zeroOf(layout));
}

const shown = (value: Nested): string =>
  JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? `${item}n` : item)).replaceAll('"', '');
