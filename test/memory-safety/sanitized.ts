// A derivative written back as bitcode, linked by clang with a C main and run under AddressSanitizer and LeakSanitizer:
// every read and write inside what was allocated, no double free, no leak. The bitcode's functions are given the attribute
// that has the sanitizer instrument them. The main calls the primal, then the derivative three times, each on arguments
// that are allocated to the byte, and compares the bytes on the heap before and after: a derivative leaves nothing behind.
// Of a C++ program main is C++ too, and catches what the program throws.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadNative } from '../../lib/llvm/load';
import { Program } from '../../lib/transform/program';
import type { DerivativeParameter } from '../harness/check';
import { compileUnit, type Level, units } from '../harness/compile';
import { activityOf } from '../harness/derive';
import type { FieldKind, PointArgument } from '../harness/point';
import type { Row } from '../harness/row';

const C_TYPE: Readonly<Record<FieldKind, string>> = { d: 'double', f: 'float', i: 'int32_t', l: 'int64_t', c: 'int8_t' };

const typeOf = ({ fields }: PointArgument): string => C_TYPE[fields[0]?.kind ?? 'd'];
const parameterType = (argument: PointArgument): string => typeOf(argument) + (argument.isPointer ? ' *' : '');

/** Declares and fills what argument `i` is in a call; a shadow holds `fill` in every place. */
const filled = (argument: PointArgument, name: string, fill?: number): string[] =>
  argument.isPointer
    ? [
        `${typeOf(argument)} *${name} = (${typeOf(argument)} *)malloc(${argument.values.length} * sizeof *${name});`,
        ...argument.values.map((value, k) => `${name}[${k}] = ${fill ?? value};`),
      ]
    : [`${typeOf(argument)} ${name} = ${fill ?? argument.values[0]};`];

const freed = (argument: PointArgument, name: string): string[] => (argument.isPointer ? [`free(${name});`] : []);

/** Writes main's functions of one call each: `call_primal`, `call_derivative`. */
function mainText({ point, options, source }: Row, parameters: readonly DerivativeParameter[], derivative: string | undefined): string {
  const { returns = 'double' } = options;
  const isCxx = source.language === 'c++';
  const calling = (call: string): string => (isCxx ? `try { ${call} } catch (...) {}` : call);
  const primal = point.flatMap((argument, i) => [...filled(argument, `a${i}`)]);
  const released = point.flatMap((argument, i) => freed(argument, `a${i}`));
  const shadows = point.flatMap((argument, i) => (argument.isPointer && argument.isActive ? filled(argument, `s${i}`, 0.5) : []));
  const shadowsFreed = point.flatMap((argument, i) => (argument.isPointer && argument.isActive ? freed(argument, `s${i}`) : []));
  const outs = point.flatMap((argument, i) => (argument.isPointer ? [] : [`${typeOf(argument)} out${i} = 0;`]));
  const passed = parameters.map(({ role, argument }): [type: string, value: string] => {
    const type = point[argument] === undefined ? returns : parameterType(point[argument]);
    if (role === 'seed') return [type, '1'];
    if (role === 'value') return [`${type} *`, '&value'];
    if (role === 'out') return [`${type} *`, `&out${argument}`];
    return [type, role === 'shadow' ? `s${argument}` : `a${argument}`];
  });
  return `#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sanitizer/allocator_interface.h>
${isCxx ? 'extern "C" {' : ''}
${returns} program(${point.map(parameterType).join(', ') || 'void'});
${derivative === undefined ? '' : `void ${derivative}(${passed.map(([type]) => type).join(', ')});`}
${isCxx ? '}' : ''}
static void call_primal(void) {
  ${[...primal, calling(`program(${point.map((_, i) => `a${i}`).join(', ')});`), ...released].join('\n  ')}
}
static void call_derivative(void) {
  ${derivative === undefined ? '' : [...primal, ...shadows, ...outs, returns === 'void' ? '' : `${returns} value = 0;`, calling(`${derivative}(${passed.map(([, value]) => value).join(', ')});`), ...shadowsFreed, ...released].join('\n  ')}
}
int main(void) {
  call_primal();
  size_t before = __sanitizer_get_current_allocated_bytes();
  for (int k = 0; k < 3; k++) call_derivative();
  size_t after = __sanitizer_get_current_allocated_bytes();
  if (after != before) fprintf(stderr, "the derivative leaves %zu bytes behind\\n", after - before);
  return after != before;
}
`;
}

export interface SanitizedRun {
  /** '' when there is nothing to complain of. */
  readonly complaint: string;
}

/** Links the module with a main and runs it. */
function run(row: Row, bitcode: Uint8Array, llvm: number, main: string): SanitizedRun {
  const folder = mkdtempSync(join(tmpdir(), 'bitgrad-sanitized-'));
  try {
    const [module, source, program] = ['module.bc', row.source.language === 'c++' ? 'main.cc' : 'main.c', 'program'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    writeFileSync(module, bitcode);
    writeFileSync(source, main);
    const instrumented = ['-fsanitize=address', '-fno-omit-frame-pointer', '-mllvm', '-force-attribute=sanitize_address'];
    const libraries = [...(row.source.language === 'c++' ? ['-lstdc++'] : []), '-lm'];
    const compiler = `clang-${llvm}`;
    execFileSync(compiler, ['-O1', '-g', '-Wno-override-module', ...instrumented, module, source, '-o', program, ...libraries], {
      stdio: 'pipe',
    });
    const { status, signal, stderr } = spawnSync(program, {
      encoding: 'utf8',
      env: { ...process.env, ASAN_OPTIONS: 'detect_leaks=1:detect_stack_use_after_return=1:halt_on_error=1' },
    });
    return { complaint: status === 0 ? stderr.trim() : `ended with ${signal ?? status}\n${stderr}`.trim() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The primal alone: what is said of it is the program's fault. */
export function runPrimal(row: Row, llvm: number, level: Level): SanitizedRun {
  const [unit] = units([row]);
  if (unit === undefined) throw new RangeError('no unit');
  return run(row, readFileSync(compileUnit(unit, llvm, level)), llvm, mainText(row, [], undefined));
}

/** @throws BitgradError where there is no derivative */
export function runGradient(row: Row, llvm: number, level: Level): SanitizedRun {
  const [unit] = units([row]);
  if (unit === undefined) throw new RangeError('no unit');
  const program = Program.fromBitcode(loadNative({ llvm }), readFileSync(compileUnit(unit, llvm, level)));
  try {
    const { returns = 'double' } = row.options;
    const returnActive = returns !== 'void' && returns !== 'int';
    const { symbol, parameters } = program.derive({
      function: 'program',
      mode: 'reverse',
      activity: activityOf(row, 'reverse'),
      width: 1,
      returnActive,
      wantValue: returnActive,
      name: 'program_grad',
    });
    return run(row, program.bitcode(), llvm, mainText(row, parameters, symbol));
  } finally {
    program.dispose();
  }
}
