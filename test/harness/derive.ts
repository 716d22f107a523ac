// Derives the rows of a unit, both modes of each, in one program, and makes the result callable. A row whose derivation
// fails leaves the others alone: the program is as it was, and the row's test reports the error.

import { loadNative } from '../../lib/llvm/load';
import type { Native } from '../../lib/llvm/native';
import { Program, type ProgramOptions } from '../../lib/transform/program';
import type { ActivityWord, Derivative } from '../../lib/transform/request';
import type { ScalarType } from './check';
import type { Level } from './compile';
import { callerOf, lowerCalls, type Way } from './convention-calls';
import { jitMachine, STANDARD_LIBRARIES } from './jit-machine';
import { type Machine, sharedObjectOf } from './machine';
import { CALLS_STAY, type Case, type Mode } from './row';
import type { Attempt, Batch } from './run-case';
import { trace } from './trace';

const MODES: readonly Mode[] = ['forward', 'reverse'];

/** Linked by clang and called by koffi instead of compiled and called by our JIT: tells whose fault a failure is. */
const isWithoutJit = process.env.BITGRAD_ROWS === 'linked';
/** BITGRAD_INLINE=none: every call stays a call; the rows must hold all the same. */
const inlineOf = ({ flags }: Cases): 'none' | 'all' =>
  process.env.BITGRAD_INLINE === 'none' || flags.includes(CALLS_STAY) ? 'none' : 'all';
/**
 * BITGRAD_THROUGH=lower: derivatives are asked for by calls in the C convention, which `lower` answers; BITGRAD_THROUGH=split: by two
 * calls, with a tape between them.
 */
const way: Way = process.env.BITGRAD_THROUGH === 'split' ? 'in two calls' : 'at once';
const isThroughLower = process.env.BITGRAD_THROUGH === 'lower' || way === 'in two calls';

/** BITGRAD_VALUE=none: gradients leave out the value of the function, and what only it needs. */
const leavesOutValue = process.env.BITGRAD_VALUE === 'none';

export function activityOf(row: Case, mode: Mode): ActivityWord[] {
  return row.point.map(({ isActive, isPointer, aliasOf }) => {
    const active = aliasOf >= 0 ? (row.point[aliasOf]?.isActive ?? false) : isActive;
    if (!active) return 'const';
    return isPointer || mode === 'forward' ? 'dup' : 'out';
  });
}

function derive(program: Program, row: Case, symbol: string, mode: Mode, strongZero: boolean): Derivative | { readonly error: unknown } {
  trace(`derive ${row.name}, ${mode}`);
  const { returns = 'double' } = row.options;
  const returnActive = returns === 'double' || returns === 'float';
  try {
    const wantValue = returnActive && !(leavesOutValue && mode === 'reverse');
    return program.derive({ function: symbol, mode, activity: activityOf(row, mode), width: 1, returnActive, wantValue, strongZero });
  } catch (error) {
    return { error };
  }
}

const callableIn = (machine: Machine, made: Derivative | { readonly error: unknown }, isLowered: boolean): Attempt => {
  if ('error' in made) return made;
  const types = made.parameters.map(({ type }) => type as ScalarType);
  const symbol = isLowered ? callerOf(made) : made.symbol;
  return { derived: { parameters: made.parameters, call: machine.callable(symbol, 'void', types) } };
};

/** Functions of one translation unit, by the symbols that they have there. */
export interface Cases {
  readonly rows: readonly { readonly row: Case; readonly symbol: string }[];
  /** A whole translation unit as it stands: it may use the C and C++ libraries. */
  readonly isProgram: boolean;
  readonly flags: readonly string[];
}

/** Compiles nothing until a function is asked for: rows that are refused need not link. */
function onFirstUse(make: () => Machine): Machine {
  let made: Machine | undefined;
  return {
    callable(...request) {
      made ??= make();
      return made.callable(...request);
    },
    dispose: () => made?.dispose(),
  };
}

/** The module with callers of all derivatives, lowered. Where that fails, each alone tells which of them cannot be: those are left out. */
function lowered(
  native: Native,
  bitcode: Uint8Array,
  made: Map<string, Derivative | { readonly error: unknown }>,
  options: ProgramOptions,
) {
  const derivatives = (): Derivative[] => [...made.values()].flatMap((one) => ('error' in one ? [] : [one]));
  const lower = (some: readonly Derivative[]): Buffer => Buffer.from(lowerCalls(native, bitcode, some, options, way));
  try {
    return lower(derivatives());
  } catch {
    for (const [key, one] of made) {
      if ('error' in one) continue;
      try {
        lower([one]);
      } catch (error) {
        made.set(key, { error });
      }
    }
    return lower(derivatives());
  }
}

/** `level`: how the derivatives are optimised and compiled. */
export function deriveUnit(
  unit: Cases,
  bitcode: Buffer,
  llvm: number,
  level: Level,
  options: ProgramOptions = { inline: inlineOf(unit) },
  isLowered: boolean = isThroughLower,
  strongZero = false,
): Batch {
  const native = loadNative({ llvm });
  const program = Program.fromBitcode(native, bitcode, options);
  try {
    const made = new Map(
      unit.rows.flatMap(({ row, symbol }) =>
        MODES.map((mode) => [`${symbol} ${mode}`, derive(program, row, symbol, mode, strongZero)] as const),
      ),
    );
    const result = isLowered ? lowered(native, bitcode, made, options) : program.bitcode();
    const libraries = unit.isProgram || unit.flags.includes('-fexceptions') ? STANDARD_LIBRARIES : [];
    const machine = onFirstUse(() => (isWithoutJit ? sharedObjectOf(result, llvm) : jitMachine(native, result, level, libraries)));
    return {
      machine,
      attempt: (symbol, mode) => {
        const found = made.get(`${symbol} ${mode}`);
        return found && callableIn(machine, found, isLowered);
      },
    };
  } finally {
    program.dispose();
  }
}
