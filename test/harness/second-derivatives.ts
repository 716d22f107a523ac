// Derivatives of derivatives: each row's gradient is derived and written as bitcode, and that bitcode is derived again in both
// modes. The gradient is then a row like any other: a function that reads the point, shadows and a seed and writes memory.

import { loadNative } from '../../lib/llvm/load';
import { Program } from '../../lib/transform/program';
import type { AbiParameter } from '../../lib/transform/request';
import { check, type DerivedFunction } from './check';
import { type Level, readUnit, type Unit, units } from './compile';
import { activityOf } from './derive';
import { type Configuration, configurations } from './gradients';
import { jitMachine } from './jit-machine';
import { parameterTypes, returnType } from './machine';
import { type PointArgument, pointArgument } from './point';
import { type Mode, type Row, type RowTuple, row } from './row';

const MODES: readonly Mode[] = ['forward', 'reverse'];

/** What the gradient is given for one of its parameters. */
function pointOf({ point }: Row, { role, argument }: AbiParameter): PointArgument {
  const of = point[argument];
  if (role === 'seed') return pointArgument(1);
  if (role === 'value' || role === 'out' || of === undefined) return pointArgument([0]);
  return role === 'shadow' ? { ...of, values: of.values.map(() => 0.25) } : of;
}

function derive(program: Program, row: Row, symbol: string, mode: Mode) {
  const isActive = row.options.returns !== 'void';
  return program.derive({ function: symbol, mode, activity: activityOf(row, mode), width: 1, returnActive: isActive, wantValue: isActive });
}

function checkSecond(unit: Unit, entry: Unit['rows'][number], llvm: number, level: Level): void {
  const native = loadNative({ llvm });
  const first = Program.fromBitcode(native, readUnit(unit, llvm, level));
  const gradient = derive(first, entry.row, entry.symbol, 'reverse');
  const bitcode = first.bitcode();
  first.dispose();
  const point = gradient.parameters.map((parameter) => pointOf(entry.row, parameter));
  const second: Row = { ...entry.row, point, options: { ...entry.row.options, returns: 'void' } };
  const program = Program.fromBitcode(native, bitcode);
  const made = MODES.map((mode) => derive(program, second, gradient.symbol, mode));
  const machine = jitMachine(native, program.bitcode(), level);
  program.dispose();
  try {
    const [forward, reverse] = made.map(({ symbol, parameters }): DerivedFunction => {
      const types = parameters.map(({ type }) => type as ReturnType<typeof parameterTypes>[number]);
      return { parameters, call: machine.callable(symbol, 'void', types) };
    });
    const primal = machine.callable(gradient.symbol, returnType(second), parameterTypes(second));
    const { failures } = check({ row: second, primal, forward, reverse });
    if (failures.length > 0) throw new Error(failures.map(({ mode, text }) => `${mode}: ${text}`).join('\n'));
  } finally {
    machine.dispose();
  }
}

const nameOf = ({ llvm, level }: Configuration): string => `LLVM ${llvm} -O${level}`;

/** Tests of a table: forward and reverse mode over each row's gradient. */
export function secondDerivatives(tuples: readonly RowTuple[]): void {
  const rows = tuples.map(row);
  for (const configuration of configurations())
    for (const unit of units(rows))
      describe(`${nameOf(configuration)} ${unit.language}`, () => {
        for (const entry of unit.rows) test(entry.row.name, () => checkSecond(unit, entry, configuration.llvm, configuration.level));
      });
}
