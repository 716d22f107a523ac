import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Layout } from '../../lib/api/layout';
import type { Parameter, Signature } from '../../lib/api/signature';
import { parseArguments } from '../../lib/cli/arguments';

const double: Layout = { kind: 'scalar', type: 'double', bytes: 8 };
const long: Layout = { kind: 'scalar', type: 'i64', bytes: 8 };
const pair: Layout = {
  kind: 'sequence',
  type: '{ double, i64 }',
  length: 2,
  bytes: 16,
  member: (i) => ({ at: 8 * i, layout: i ? long : double }),
};

const parameter = (type: string, element?: string): Parameter => ({
  name: 'x',
  type,
  kind: type === 'ptr' ? 'pointer' : type.startsWith('i') ? 'integer' : type.startsWith('{') ? 'aggregate' : 'float',
  layout: type.startsWith('{') ? pair : { kind: 'scalar', type, bytes: 8 },
  element,
  isWritten: false,
  passing: 'plain',
});
const signature = (...parameters: Parameter[]): Signature => ({
  name: 'f',
  parameters,
  returns: 'double',
  returnKind: 'float',
  result: double,
  isVariadic: false,
  toString: () => 'double f(...)',
});
const parse = (text: string, of: Parameter) => parseArguments([text], signature(of))[0];

test.each([
  ['1e-3', 'double', 1e-3],
  ['-0', 'double', -0],
  ['.5', 'double', 0.5],
  ['"inf"', 'double', Number.POSITIVE_INFINITY],
  ['-inf', 'float', Number.NEGATIVE_INFINITY],
  ['nan', 'double', Number.NaN],
  ['3', 'i32', 3],
  ['4294967295', 'i32', -1],
  ['9007199254740993', 'i64', 9007199254740993n],
  ['"-5"', 'i64', -5n],
  ['true', 'i1', true],
])('%s as %s', (text, type, value) => {
  expect(parse(text, parameter(type))).toBe(value);
});

test.each([
  ['[0.1, 2, -1]', 'double', Float64Array.of(0.1, 2, -1)],
  ['[[1, 2], [3, "inf"]]', 'float', Float32Array.of(1, 2, 3, Number.POSITIVE_INFINITY)],
  ['[1, 2]', undefined, Float64Array.of(1, 2)],
  ['[1, -2]', 'i32', Int32Array.of(1, -2)],
  ['["9007199254740993"]', 'i64', BigInt64Array.of(9007199254740993n)],
  ['[]', 'double', new Float64Array(0)],
  ['null', 'double', null],
])('%s for a pointer to %s', (text, element, value) => {
  expect(parse(text, parameter('ptr', element))).toEqual(value);
});

test.each([
  ['one', 'double', /no JSON/],
  ['[1]', 'double', /is a double/],
  ['1.5', 'i32', /an integer/],
  ['256', 'i8', /8 bits/],
  ['1', 'ptr', /a pointer/],
  ['["a"]', 'ptr', /points to double/],
  ['1', '{ double, i64 }', /must be \[number, integer of 64 bits\] \(\{ double, i64 \}\); 1 is given/],
  ['[1]', '{ double, i64 }', /an array of length 1/],
  ['[1, 0.5]', '{ double, i64 }', /it\[1\] must be an integer/],
])('%s is refused for %s', (text, type, because) => {
  expect(() => parse(text, parameter(type, type === 'ptr' ? 'double' : undefined))).toThrow(
    expect.objectContaining({ code: 'bad-argument', because: expect.stringMatching(because) }),
  );
});

test('a structure by value', () => {
  expect(parse('["-inf", "9007199254740993"]', parameter('{ double, i64 }'))).toEqual([Number.NEGATIVE_INFINITY, 9007199254740993n]);
  expect(parse('[1, 2]', { ...parameter('ptr'), passing: 'byval', layout: pair })).toEqual([1, 2n]);
});

test('a wrong count is refused', () => {
  expect(() => parseArguments(['1', '2'], signature(parameter('double')))).toThrow(/takes 1 arguments, 2 are given/);
});

test('@file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bitgrad-arguments-'));
  writeFileSync(join(folder, 'x.json'), '[1,2]\n');
  expect(parse(`@${join(folder, 'x.json')}`, parameter('ptr', 'double'))).toEqual(Float64Array.of(1, 2));
  expect(() => parse('@/no/such/file', parameter('double'))).toThrow(expect.objectContaining({ code: 'io' }));
  rmSync(folder, { recursive: true });
});
