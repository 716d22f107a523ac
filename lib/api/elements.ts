// Refuses an array of other numbers than a pointer's: a Float32Array for `double *` would be read past its end. Only what the
// accesses surely tell is held against an array: floats of one type. Bytes are taken for anything.

import { CallTypeError } from '../jit/index';
import type { Argument } from './compile';
import { isNumericArray } from './shadows';
import type { Parameter, Signature } from './signature';

const arrays: Readonly<Record<string, string>> = { double: 'Float64Array', float: 'Float32Array' };
const bytes: readonly string[] = ['Uint8Array', 'Int8Array', 'Uint8ClampedArray'];

const wantedArray = ({ kind, passing, element, mixed, record }: Parameter): string | undefined =>
  kind === 'pointer' && passing === 'plain' && !mixed && !record ? arrays[element ?? ''] : undefined;

/** @param args by the parameters of the signature */
export type ElementCheck = (args: readonly (Argument | undefined)[]) => void;

/** @returns what throws a TypeError that names the argument */
export function elementCheck({ name, parameters }: Signature): ElementCheck {
  const wanted = parameters.flatMap((parameter, i) => {
    const array = wantedArray(parameter);
    return array === undefined ? [] : [{ i, array, parameter }];
  });
  return (args) => {
    for (const { i, array, parameter } of wanted) {
      const given = args[i];
      if (!isNumericArray(given)) continue;
      const kind = given[Symbol.toStringTag];
      if (kind === array || bytes.includes(kind)) continue;
      const text = `argument ${i + 1} (${parameter.name}) of \`${name}\` must be a ${array}, for ${parameter.element} *, or bytes in a Uint8Array`;
      throw new CallTypeError(`${text}; it is a ${kind}`);
    }
  };
}
