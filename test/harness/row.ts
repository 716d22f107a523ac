// A gradient row: [name, source, point, options]. Sources are C bodies and files, C++, Rust and .ll bodies; every
// function under test is written as `f`, and gets a name of its own when rows are put in one translation unit.

import { readFileSync } from 'node:fs';
import { type PointArgument, type PointEntry, pointArgument } from './point';

export type Language = 'c' | 'c++' | 'rust' | 'll';

export interface Source {
  readonly language: Language;
  /**
   * A body gets the prototype that its point implies, with arguments named x, y, z, u, v, w, p, q; a program is a whole
   * translation unit of its own, whose function under test is called `program`.
   */
  readonly form: 'body' | 'file' | 'program';
  readonly text: string;
}

export interface RowOptions {
  /** Result of `f`; double by default. Integers are not differentiated, and are read as numbers. */
  readonly returns?: 'double' | 'float' | 'void' | 'int';
  /** Precision of the arithmetic inside when it is less than that of the point: sets steps and bounds. */
  readonly precision?: Precision;
  /** Oldest LLVM whose compiler or reader takes the source. */
  readonly from?: number;
  /** The derivation must fail with this code of lib/report/messages.ts (or one of these), in the modes named (both by default). */
  readonly expects?: { readonly error: string | readonly string[]; readonly modes?: readonly Mode[] };
  /** Where optimization makes code that is refused, this error (one of these) is as good as a right number. */
  readonly mayRefuse?: string | readonly string[];
  /** The newest clang whose code may be refused; any by default. */
  readonly mayRefuseUpTo?: number;
  /** Not derivable in reverse yet, by design: what is said here is the reason. */
  readonly forwardOnly?: string;
  /** Further compiler flags; rows of equal flags share a translation unit. */
  readonly flags?: readonly string[];
  /** First step of the difference quotient, relative to max(1, |x|), where the default one meets a kink or a domain's edge. */
  readonly step?: number;
  /** Ranges per argument: fast-check draws points in one of these boxes, and the row holds at each of them. */
  readonly boxes?: readonly (readonly (readonly [low: number, high: number])[])[];
}

export type Mode = 'forward' | 'reverse';
export type Precision = 'double' | 'float' | 'half' | 'bfloat';
export type RowTuple = readonly [name: string, source: Source | string, point: readonly PointEntry[], options?: RowOptions];

/** A function at a point, with what is known of its derivative there; where its code comes from is said elsewhere. */
export interface Case {
  readonly name: string;
  readonly point: readonly PointArgument[];
  readonly options: RowOptions;
  /** Unit roundoff of the coarsest float type that the row computes in. */
  readonly roundoff: number;
}

export interface Row extends Case {
  readonly source: Source;
}

const tag =
  (language: Language, form: Source['form']) =>
  (strings: TemplateStringsArray, ...values: readonly (string | number)[]): Source => ({
    language,
    form,
    text: String.raw({ raw: strings.raw }, ...values),
  });

/** Body of a C function. */
export const c = tag('c', 'body');
/** Among the flags of a row: its calls are not inlined before it is derived. */
export const CALLS_STAY = '-DCALLS_STAY';

/** A C file that defines `f`; math.h, string.h and stdint.h are included. */
export const cFile = tag('c', 'file');
/** A C++17 file that defines `f`; it becomes a namespace of its own. */
export const cpp = tag('c++', 'file');
/** A Rust file that defines `pub extern "C" fn f`; it becomes a module of its own. */
export const rust = tag('rust', 'file');
/** Body of a function in LLVM assembly; `%r` is returned unless it returns by itself. */
export const ll = tag('ll', 'body');
/** A C file of its own that defines `program`, with its own includes; the C library is there when it runs. */
export const cProgram = tag('c', 'program');
/** As cProgram in C++17, with exceptions. */
export const cppProgram = tag('c++', 'program');
/** A C or C++ file on disk that defines `program`, with its own includes; C++ with exceptions. */
export const program = (path: string): Source => ({
  language: path.endsWith('.cc') ? 'c++' : 'c',
  form: 'program',
  text: readFileSync(path, 'utf8'),
});

const ROUNDOFF: Readonly<Record<Precision, number>> = { double: 2 ** -53, float: 2 ** -24, half: 2 ** -11, bfloat: 2 ** -8 };

function coarsest(point: readonly PointArgument[], options: RowOptions): Precision {
  if (options.precision !== undefined) return options.precision;
  const hasFloat = point.some(({ fields }) => fields.some(({ kind }) => kind === 'f'));
  return hasFloat || options.returns === 'float' ? 'float' : 'double';
}

/** No mode derives it: it is not run either, and may name what does not exist. */
export const isRefused = ({ options }: Case): boolean => options.expects !== undefined && options.expects.modes === undefined;

export function caseOf(name: string, entries: readonly PointEntry[], options: RowOptions = {}): Case {
  const point = entries.map(pointArgument);
  return { name, point, options, roundoff: ROUNDOFF[coarsest(point, options)] };
}

export const row = ([name, source, entries, options]: RowTuple): Row => ({
  ...caseOf(name, entries, options),
  source: typeof source === 'string' ? { language: 'll', form: 'body', text: source } : source,
});
