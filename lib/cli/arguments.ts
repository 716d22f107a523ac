// Arguments of `run` and `check`: JSON texts become what a compiled function takes, by the function's signature.
// An array for a pointer, a number for a scalar, nested arrays for a structure or vector by value, null for a null pointer;
// `@file` takes the JSON from a file.

import { encode, type Layout, type Nested, repeated, type SequenceLayout, scalarsOf, shapeText } from '../api/layout';
import { writeScalar } from '../api/scalars';
import type { NumericArray } from '../api/shadows';
import { cType, type Parameter, passedParameters, type Signature } from '../api/signature';
import { BitgradError } from '../report/error';
import { readInput } from './files';

export type ArgumentValue = number | bigint | boolean | null | NumericArray | readonly Nested[];
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** @throws BitgradError `bad-argument` that names the argument */
export function parseArguments(texts: readonly string[], signature: Signature): ArgumentValue[] {
  const parameters = passedParameters(signature);
  const tooMany = signature.isVariadic ? texts.length < parameters.length : texts.length !== parameters.length;
  if (tooMany) {
    throw new BitgradError('bad-argument', `\`${signature.name}\` takes ${parameters.length} arguments, ${texts.length} are given`, {
      because: `its signature is ${signature}`,
      fix: "give one JSON text per argument, after `--` when one begins with a minus: -- '[0.1,2,-1]' 3",
    });
  }
  return parameters.map((parameter, i) => parseArgument(texts[i]!, parameter, signature));
}

function parseArgument(text: string, parameter: Parameter, signature: Signature): ArgumentValue {
  const refuse = (because: string, fix: string): BitgradError =>
    new BitgradError('bad-argument', `argument \`${parameter.name}\` of \`${signature.name}\` cannot be \`${shortened(text)}\``, {
      because,
      fix,
    });
  const source = sourceOf(text);
  const json = jsonOf(text, refuse);
  if (parameter.passing === 'byval' || parameter.kind === 'aggregate') return toNested(json, parameter.layout, refuse);
  switch (parameter.kind) {
    case 'pointer':
      if (json === null) return null;
      if (!Array.isArray(json)) throw refuse('the parameter is a pointer', "give an array such as '[1, 2.5]', or null");
      if (parameter.record) return toRecords(json, parameter.record, refuse);
      return toArray(json.flat(Number.POSITIVE_INFINITY) as Json[], parameter, refuse);
    case 'integer':
      return toInteger(json, source, parameter.type, refuse);
    case 'float': {
      const value = toNumber(json);
      if (value === undefined) throw refuse(`the parameter is a ${cType(parameter.type)}`, 'give a number');
      return value;
    }
  }
}

/** A seed, or the shadow of a structure: `what` is what it is for. @throws BitgradError `bad-argument` */
export function parseNested(text: string, layout: Layout, what: string): Nested {
  const refuse = (because: string, fix: string): BitgradError =>
    new BitgradError('bad-argument', `${what} cannot be \`${shortened(text)}\``, { because, fix });
  const json = jsonOf(text, refuse);
  return toNested(json, layout, refuse);
}

/** A shadow of the memory behind a pointer. @throws BitgradError `bad-argument` */
export function parseArray(text: string, parameter: Parameter, what: string): NumericArray {
  const refuse = (because: string, fix: string): BitgradError =>
    new BitgradError('bad-argument', `${what} cannot be \`${shortened(text)}\``, { because, fix });
  const json = jsonOf(text, refuse);
  if (!Array.isArray(json)) throw refuse('it is of a pointer', "give an array such as '[1, 2.5]'");
  if (parameter.record) return toRecords(json, parameter.record, refuse);
  return toArray(json.flat(Number.POSITIVE_INFINITY) as Json[], parameter, refuse);
}

/** Nested arrays with the numbers that each scalar takes; texts are numbers that JSON cannot write. */
function toNested(json: Json, layout: Layout, refuse: Refuse): ArgumentValue & Nested {
  const converted = (value: Json, of: Layout): Nested => {
    if (of.kind === 'sequence') {
      if (!Array.isArray(value)) return value as Nested;
      return value.map((member: Json, i): Nested => (i < of.length ? converted(member, of.member(i).layout) : (member as Nested)));
    }
    if (value === null || typeof value === 'boolean') return value;
    if (/^i\d+$/.test(of.type)) return narrowed(toBigInt(value), of.type) ?? (value as Nested);
    return toNumber(value) ?? (value as Nested);
  };
  const value = converted(json, layout);
  try {
    encode(layout, value, 'it');
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refuse(error.message, `give ${shapeText(layout)}`);
  }
  return value as ArgumentValue & Nested;
}

const sourceOf = (text: string): string => (text.startsWith('@') ? readInput(text.slice(1)).toString('utf8') : text).trim();

function jsonOf(text: string, refuse: Refuse): Json {
  const json = parseJson(sourceOf(text));
  if (json === undefined) throw refuse('it is no JSON', "write a number such as -1e-3, or an array such as '[1, 2.5]'");
  return json;
}

type Refuse = (because: string, fix: string) => BitgradError;

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 37)}...` : text);

/** JSON, and beyond it the numbers that JSON cannot write: inf, nan, .5, 0x10, long integers as text. */
function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return namedNumber(text) ?? (/^[-+.\w]+$/.test(text) && !Number.isNaN(Number(text)) ? Number(text) : undefined);
  }
}

function namedNumber(text: string): number | undefined {
  const named = /^([-+]?)(inf|infinity|nan)$/i.exec(text);
  if (!named) return undefined;
  if (named[2]!.toLowerCase() === 'nan') return Number.NaN;
  return named[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

function toNumber(json: Json | undefined): number | undefined {
  if (typeof json === 'number') return json;
  if (typeof json === 'boolean') return Number(json);
  if (typeof json !== 'string') return undefined;
  return namedNumber(json.trim()) ?? (json.trim() !== '' && !Number.isNaN(Number(json)) ? Number(json) : undefined);
}

function toBigInt(json: Json | undefined): bigint | undefined {
  if (typeof json === 'string' && /^\s*[-+]?\d+\s*$/.test(json)) return BigInt(json.trim().replace(/^\+/, ''));
  const value = toNumber(json);
  return value !== undefined && Number.isInteger(value) ? BigInt(value) : undefined;
}

/** Up to 32 bits a number, as calls take it. */
const narrowed = (value: bigint | undefined, type: string): number | bigint | undefined =>
  value !== undefined && Number(type.slice(1)) <= 32 ? Number(value) : value;

function toInteger(json: Json, text: string, type: string, refuse: Refuse): number | bigint | boolean {
  const bits = Number(type.slice(1));
  // Numbers beyond 2^53 are read from the digits, not from the double that JSON makes of them.
  const value = /^[-+]?\d+$/.test(text) ? toBigInt(text) : toBigInt(json);
  if (value === undefined) throw refuse(`the parameter is an integer (${cType(type)})`, 'give an integer');
  const fits = value === BigInt.asIntN(bits, value) || value === BigInt.asUintN(bits, value);
  if (!fits)
    throw refuse(`it does not fit into ${bits} bits`, `give one between ${-(2n ** BigInt(bits - 1))} and ${2n ** BigInt(bits) - 1n}`);
  if (bits === 1) return value !== 0n;
  return bits > 32 ? BigInt.asIntN(bits, value) : Number(BigInt.asIntN(bits, value));
}

const arrays: Readonly<Record<string, (values: readonly Json[]) => NumericArray | undefined>> = {
  double: (values) => floats(values, (numbers) => Float64Array.from(numbers)),
  float: (values) => floats(values, (numbers) => Float32Array.from(numbers)),
  i1: (values) => floats(values, (numbers) => Uint8Array.from(numbers)),
  i8: (values) => floats(values, (numbers) => Int8Array.from(numbers)),
  i16: (values) => floats(values, (numbers) => Int16Array.from(numbers)),
  i32: (values) => floats(values, (numbers) => Int32Array.from(numbers)),
  i64: (values) => {
    const integers = values.map(toBigInt);
    return integers.some((value) => value === undefined) ? undefined : BigInt64Array.from(integers as bigint[]);
  },
};

function floats(values: readonly Json[], make: (numbers: number[]) => NumericArray): NumericArray | undefined {
  const numbers = values.map(toNumber);
  return numbers.some((value) => value === undefined) ? undefined : make(numbers as number[]);
}

/** The bytes of structures, each given as nested arrays; all of them may also be given flat. */
function toRecords(json: readonly Json[], record: SequenceLayout, refuse: Refuse): Uint8Array {
  const scalars = [...scalarsOf(record)].length;
  const isFlat = json.length > 0 && json.every((item) => !Array.isArray(item));
  if (!isFlat) {
    const of = repeated(record, json.length * record.bytes);
    return encode(of, toNested(json, of, refuse), 'it');
  }
  if (json.length % scalars !== 0)
    throw refuse(`each ${cType(record.type)} has ${scalars} numbers`, `give an array of ${shapeText(record)}`);
  const bytes = new Uint8Array((json.length / scalars) * record.bytes);
  json.forEach((value, i) => {
    const { at, type } = [...scalarsOf(record)][i % scalars]!;
    const scalar = { kind: 'scalar', type, bytes: 0 } as const;
    writeScalar(type, bytes, Math.floor(i / scalars) * record.bytes + at, toNested(value, { ...scalar, bytes: 16 }, refuse));
  });
  return bytes;
}

function toArray(values: readonly Json[], { element = 'double', mixed }: Parameter, refuse: Refuse): NumericArray {
  if (mixed)
    throw refuse(
      `it points to memory of several types (${mixed.map(cType).join(', ')})`,
      'compile with -g, which tells the structure; or call the function from JavaScript, with its bytes in a Uint8Array',
    );
  const make = arrays[element];
  if (!make)
    throw refuse(`it points to ${element}, which has no JSON form here`, 'call the function from JavaScript, with bytes in a Uint8Array');
  const made = make(values);
  if (!made) throw refuse(`it points to ${cType(element)}`, `give an array of ${element.startsWith('i') ? 'integers' : 'numbers'}`);
  return made;
}
