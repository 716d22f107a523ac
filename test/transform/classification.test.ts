// Nothing is unclassified: every opcode of LLVM 7 to 23 (llvm-opcodes.tsv, from llvm-c/Core.h) and every target-independent
// intrinsic of LLVM 14, 19 and 22 (llvm-intrinsics.tsv, from their headers) has an entry.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { opcodeNames, opcodeNumbers } from '../../lib/ir/opcodes';
import { findRule } from '../../lib/rules';
import { isInactiveFunction } from '../../lib/transform/inactive-library';
import { intrinsicFamilies, intrinsicTreatment, isListed } from '../../lib/transform/intrinsic-table';
import { opcodeTable } from '../../lib/transform/opcode-table';
import { operationsPage } from '../../lib/transform/operations-page';

const columnOf = (name: string): string[] =>
  readFileSync(join(__dirname, name), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[0] as string);

/** Spellings of llvm-c that are not the LangRef's in lower case. */
const spelled: Readonly<Record<string, string>> = { atomiccmpxchg: 'cmpxchg', vaarg: 'va_arg', uncondbr: 'br', condbr: 'br' };
const opcodes = columnOf('llvm-opcodes.tsv').map((name) => {
  const plain = name.slice('LLVM'.length).toLowerCase();
  return spelled[plain] ?? plain;
});

test('every opcode of LLVM 7 to 23 has an entry', () => {
  expect(opcodes.length).toBeGreaterThan(65);
  expect(opcodes.filter((opcode) => !Object.hasOwn(opcodeTable, opcode))).toEqual([]);
  expect(Object.keys(opcodeTable).sort()).toEqual(Object.keys(opcodeNumbers).sort());
  expect(opcodeNames.filter((name) => name !== undefined && opcodeTable[name] === undefined)).toEqual([]);
});

test('an instruction that is sorted as having a rule has one', () => {
  const without = Object.entries(opcodeTable).filter(([name, { is }]) => is === 'rule' && !findRule({ opcode: name as never }));
  expect(without).toEqual([]);
});

const intrinsics = columnOf('llvm-intrinsics.tsv');

test('every target-independent intrinsic has a rule or a line', () => {
  expect(intrinsics.length).toBeGreaterThan(500);
  const unclassified = intrinsics.filter((intrinsic) => !findRule({ callee: intrinsic, intrinsic }) && !isListed(intrinsic));
  expect(unclassified).toEqual([]);
});

test('no line names an intrinsic that has a rule, nor one twice', () => {
  const names = intrinsicFamilies.flatMap(({ names }) => names);
  expect(names.filter((name) => findRule({ callee: '', intrinsic: `llvm.${name}` }))).toEqual([]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('an intrinsic without a line is refused, whatever it is', () => {
  expect(intrinsicTreatment('llvm.x86.sse.rsqrt.ps')).toMatchObject({ is: 'refused', refusal: { code: 'no-rule' } });
});

test('a function of a C name is inactive only without a body; a mangled one always', () => {
  expect(isInactiveFunction('rand', true)).toBe(true);
  expect(isInactiveFunction('rand', false)).toBe(false);
  expect(isInactiveFunction('_ZSt4endlIcSt11char_traitsIcEERSt13basic_ostreamIT_T0_ES6_', false)).toBe(true);
  expect(isInactiveFunction('elsewhere', true)).toBe(false);
});

test('docs/operations.md is the page of the tables (else: npm run build && node scripts/generate-operations-page.mjs)', () => {
  expect(readFileSync(join(__dirname, '../../docs/operations.md'), 'utf8')).toBe(operationsPage());
});
