// Judges programs a chunk at a time, in one configuration: reverse = forward by the transposed product, both = central
// differences, value and memory as the primal leaves them.
//
// A typed error is a refusal and no wrong number; what the other mode derives is judged all the same. So is NaN where
// floats travel as integers of unknown float type: that is what docs/design.md says of them. A program whose values
// explode says nothing. Where one explodes inside, of which nothing depends in the end, its partials are infinite, and zero
// times them is no number: there `strongZero`, which is for that, must hold. Nor do differences where it is very steep. Where differences do not settle a kink is near: then only forward and reverse are compared;
// and a disagreement with differences alone counts only if it stays when the point moves.

import { readFileSync, rmSync } from 'node:fs';
import { BitgradError } from '../../lib/report';
import { check, type DerivedFunction, type Failure } from '../harness/check';
import { compileUnit, type Level, type Unit, units } from '../harness/compile';
import { deriveUnit } from '../harness/derive';
import { RUN } from '../harness/gradients';
import { parameterTypes, returnType, sharedObject } from '../harness/machine';
import { type Case, type Mode, type Row, row } from '../harness/row';
import type { Batch } from '../harness/run-case';
import { point } from './generator';
import { programText } from './printer';
import type { Program } from './tree';

const MAX_VALUE = 1e4;
const EXPLOSION = 'values explode';
const INNER_EXPLOSION = 'an inner value explodes';
const FAST_MATH = '-ffast-math';
/** Steeper than this, a step of the difference quotient goes over many periods of what bounds values (sin, fmod): it sees their mean. */
const MAX_SLOPE = 1e3;
/** A call through a pointer may lead to the functions of all programs that are compiled together: a case, and a derivative, for each. */
const TOGETHER_WITH_POINTERS = 5;
/** Factors on the point for a second and a third opinion. */
const NEARBY = [1.0137, 0.9723];

/** How a chunk is compiled and derived. */
export interface Variant {
  readonly llvm: number;
  readonly level: Level;
  readonly language: 'c' | 'c++';
  readonly flags: readonly string[];
  readonly inline: 'all' | 'none';
  /** The level at which derivatives are compiled; the program's own where it is not given. */
  readonly opt?: Level;
  /** Derivatives are asked for by calls in the C convention, which `lower` answers. */
  readonly isLowered?: boolean;
}

export const variantName = ({ llvm, level, language, flags, inline, opt = level, isLowered = false }: Variant): string =>
  [
    `LLVM ${llvm} -O${level}`,
    language,
    ...flags,
    ...(inline === 'none' ? ['not inlined'] : []),
    ...(isLowered ? ['lowered'] : []),
    `run at -O${opt}`,
  ].join(' ');

export interface Verdict {
  readonly kind: 'holds' | 'silent' | 'wrong';
  readonly text: string;
  /** Codes of typed errors, by mode. */
  readonly refused: Partial<Record<Mode, string>>;
}

export interface Judged {
  readonly source: string;
  readonly used: ReadonlySet<string>;
  readonly verdict: Verdict;
}

const verdict = (kind: Verdict['kind'], text = '', refused: Verdict['refused'] = {}): Verdict => ({ kind, text, refused });

interface Source {
  readonly text: string;
  readonly used: ReadonlySet<string>;
}

function unitOf(sources: readonly Source[], { language, flags }: Variant): Unit {
  const rows = sources.map(({ text, used }, i) =>
    row([`program ${i}`, { language, form: 'file', text }, point, { flags, ...(used.has('float') ? { precision: 'float' } : {}) }]),
  );
  return units(rows)[0] as Unit;
}

function batchOf(unit: Unit, path: string, { llvm, level, inline, opt = level, isLowered }: Variant, strongZero = false): Batch {
  if (RUN === 'oracle') return { machine: sharedObject(path, llvm), attempt: () => undefined };
  return deriveUnit(unit, readFileSync(path), llvm, opt, { inline }, isLowered && !strongZero, strongZero);
}

const moved = (row: Row, factor: number): Row => ({
  ...row,
  point: row.point.map((argument) => ({ ...argument, values: argument.values.map((value) => value * factor) })),
});

const sentences = (failures: readonly Failure[]): string => failures.map(({ mode, text }) => `${mode}: ${text}`).join('\n');

/** The loud NaN of words whose float type is not known. */
const isLoud = (failures: readonly Failure[], used: ReadonlySet<string>): boolean =>
  (used.has('bits') || used.has('bytes')) && failures.every(({ mode, text }) => mode === 'reverse' && text.includes('NaN'));

interface Attempts {
  readonly derived: Partial<Record<Mode, DerivedFunction>>;
  /** Typed errors. */
  readonly refused: Partial<Record<Mode, string>>;
  /** Any other error. */
  readonly broken: string[];
}

function attemptsAt(batch: Batch, symbol: string): Attempts {
  const attempts: Attempts = { derived: {}, refused: {}, broken: [] };
  for (const mode of ['forward', 'reverse'] as const) {
    const attempt = batch.attempt(symbol, mode);
    if (attempt === undefined) continue;
    if ('derived' in attempt) attempts.derived[mode] = attempt.derived;
    else if (attempt.error instanceof BitgradError && attempt.error.code !== 'internal') attempts.refused[mode] = attempt.error.code;
    else attempts.broken.push(`${mode}: ${String(attempt.error)}`);
  }
  return attempts;
}

/** A partial of zero times an infinite tangent, which strong zeros leave as it is, is no number: reverse mode alone decides then. */
const isInfiniteTangent = ({ mode, text }: Failure): boolean =>
  text.includes('NaN') && (mode === 'forward' || text.includes('by forward mode'));

/** Whether what is no number with plain zeros is right with strong ones. */
function holdsWithStrongZero(batch: Batch, { row, symbol }: Unit['rows'][number]): boolean {
  try {
    const { derived } = attemptsAt(batch, symbol);
    const primal = batch.machine.callable(symbol, returnType(row), parameterTypes(row));
    return check({ row, primal, ...derived }).failures.every((failure) => failure.mode === 'oracle' || isInfiniteTangent(failure));
  } finally {
    batch.machine.dispose();
  }
}

/** What decides where derivatives and the primal as it was compiled part. */
interface SecondOpinions {
  withStrongZero(): Batch;
  /** The primal as clang itself optimises it, where the flags let it change results. */
  optimised(): Batch | undefined;
  /** What is said of the same source without flags that promise finite values; undefined without such flags. */
  unpromised(): Verdict | undefined;
}

/** Whether each derivative is right of the primal, or of what clang makes of the same source where it may change results. */
function isRightOfEither(
  primals: readonly Batch[],
  derived: Partial<Record<Mode, DerivedFunction>>,
  { row, symbol }: Unit['rows'][number],
): boolean {
  const holds = (mode: Mode): boolean =>
    primals.some(({ machine }) => {
      const primal = machine.callable(symbol, returnType(row), parameterTypes(row));
      return check({ row, primal, [mode]: derived[mode] }).failures.every((failure) => failure.mode === 'oracle');
    });
  return (['forward', 'reverse'] as const).every((mode) => derived[mode] === undefined || holds(mode));
}

function verdictOf(
  batch: Batch,
  entry: Unit['rows'][number],
  used: ReadonlySet<string>,
  { withStrongZero, optimised, unpromised }: SecondOpinions,
): Verdict {
  const { row, symbol } = entry;
  const { derived, refused, broken } = attemptsAt(batch, symbol);
  if (broken.length > 0) return verdict('wrong', broken.join('\n'));
  const primal = batch.machine.callable(symbol, returnType(row), parameterTypes(row));
  const at = (there: Case) => check({ row: there, primal, ...derived });
  const { failures, results, gradient = [], jacobianProduct = [] } = at(row);
  if (results.some((value) => !(Math.abs(value) < MAX_VALUE))) return verdict('silent', EXPLOSION, refused);
  const own = failures.filter(({ mode }) => mode !== 'oracle');
  if (own.length > 0 && isLoud(own, used)) return verdict('holds', '', { ...refused, reverse: 'NaN' });
  if (own.length > 0 && own.every(({ text }) => text.includes('NaN')) && holdsWithStrongZero(withStrongZero(), entry))
    return verdict('silent', INNER_EXPLOSION, refused);
  if (own.some(({ text }) => text.includes('NaN')) && [EXPLOSION, INNER_EXPLOSION].includes(unpromised()?.text ?? ''))
    return verdict('silent', 'a value explodes that the flags promise to be finite', refused);
  const other = own.length > 0 ? optimised() : undefined;
  const isAmbiguous = other !== undefined && isRightOfEither([batch, other], derived, entry);
  other?.machine.dispose();
  if (isAmbiguous) return verdict('silent', 'a comparison is decided by rounding that the flags let clang change', refused);
  const isCertain = own.some(({ difference }) => difference === undefined);
  const slopes = [...gradient, ...jacobianProduct, ...own.flatMap(({ difference }) => difference ?? [])];
  const isSteep = slopes.some((slope) => Math.abs(slope) > MAX_SLOPE);
  const stays = (): boolean => NEARBY.every((factor) => at(moved(row, factor)).failures.some(({ difference }) => difference !== undefined));
  if (own.length > 0 && (isCertain || (!isSteep && stays()))) return verdict('wrong', sentences(own), refused);
  return failures.length > 0 ? verdict('silent', sentences(failures), refused) : verdict('holds', '', refused);
}

/** Called with each program's source before it is derived and run alone, or with all of them before a chunk is. */
export type Watch = (sources: readonly string[]) => void;

/** What clang itself says when it crashes: it has bugs, and random programs find them. */
const isCrashOfClang = (failure: unknown): boolean => String(failure).includes('PLEASE submit a bug report');

function judgeSources(sources: readonly Source[], variant: Variant, watch: Watch): Verdict[] {
  const unit = unitOf(sources, variant);
  let path: string | undefined;
  try {
    watch(sources.map(({ text }) => text));
    path = compileUnit(unit, variant.llvm, variant.level);
    const isFastMath = variant.flags.includes(FAST_MATH);
    const strict: Variant = { ...variant, flags: variant.flags.filter((flag) => flag !== FAST_MATH) };
    const batch = batchOf(unit, path, variant);
    try {
      return unit.rows.map((entry, i) => {
        watch([(sources[i] as Source).text]);
        return verdictOf(batch, entry, (sources[i] as Source).used, {
          withStrongZero: () => batchOf(unit, path as string, variant, true),
          optimised: () =>
            isFastMath ? { machine: sharedObject(compileUnit(unit, variant.llvm, 3), variant.llvm), attempt: () => undefined } : undefined,
          unpromised: () => (isFastMath ? judgeSources([sources[i] as Source], strict, watch)[0] : undefined),
        });
      });
    } finally {
      batch.machine.dispose();
    }
  } catch (failure) {
    if (sources.length === 1) return [verdict(isCrashOfClang(failure) ? 'silent' : 'wrong', String(failure))];
    return sources.flatMap((source) => judgeSources([source], variant, watch));
  } finally {
    // Programs differ from run to run: kept bitcode would only fill the disk.
    for (const ending of ['.bc', '.so', '.c', '.cc']) if (path !== undefined) rmSync(path.replace(/\.bc$/, ending), { force: true });
  }
}

/** One verdict per program. A chunk that does not even compile or derive as a whole is judged one by one. */
export function judge(programs: readonly Program[], variant: Variant, watch: Watch = () => undefined): Judged[] {
  const sources = programs.map((program) => programText(program, variant.language));
  const perUnit = sources.some(({ used }) => used.has('functionPointers')) ? TOGETHER_WITH_POINTERS : Math.max(1, sources.length);
  const verdicts: Verdict[] = [];
  for (let i = 0; i < sources.length; i += perUnit) verdicts.push(...judgeSources(sources.slice(i, i + perUnit), variant, watch));
  return sources.map(({ text, used }, i) => ({ source: text, used, verdict: verdicts[i] as Verdict }));
}
