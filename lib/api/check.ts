// Reverse mode against forward mode against finite differences, at one point.
//
// What is differentiated is one number: the result plus the weighted sum of everything that the function writes to
// active memory (weights of about one, all different, so that errors do not cancel). A function that returns a number
// and writes nothing is checked as it is.

import { BitgradError } from '../report/error';
import type { Activities, Activity } from './activity';
import { judge, type Tolerances, tolerancesFor, type Verdict } from './compare';
import type { Argument, CompileOptions, Primal } from './compile';
import { type Difference, difference } from './differences';
import type { ForwardFunction } from './forward-call';
import type { ModuleFunction } from './function';
import { isNumericArray, type NumericArray, zeroed } from './shadows';

export interface CheckOptions extends CompileOptions {
  readonly activity?: Activities;
  readonly strictMath?: boolean;
  /** At most this many elements of each argument, evenly spread. 32 by default. */
  readonly elements?: number;
}

/** One partial derivative, three times. */
export interface CheckRow extends Verdict {
  readonly argument: string;
  /** Index in the array; undefined for a number. */
  readonly element: number | undefined;
  readonly reverse: number;
  readonly forward: number;
  readonly difference: Difference;
}

export interface CheckReport {
  /** What the primal returned; undefined for void. */
  readonly value: number | undefined;
  readonly rows: readonly CheckRow[];
  /** Arguments whose memory the function writes, which are outputs too. */
  readonly outputs: readonly string[];
  /** Elements that were left out. */
  readonly omitted: number;
  readonly tolerances: Tolerances;
  readonly agrees: boolean;
}

/** @throws as `gradient` and `compile` do */
export async function checkDerivatives(f: ModuleFunction, args: readonly Argument[], options: CheckOptions = {}): Promise<CheckReport> {
  const subject = await Subject.of(f, args, options);
  const reverse = await subject.reverse(f, options);
  const forward = await subject.forward(f, options);
  const places = subject.places(options.elements ?? 32);
  const measured = places.chosen.map((place) => ({
    ...place,
    reverse: reverse(place),
    forward: forward(place),
    difference: subject.difference(place),
  }));
  const largest = Math.max(
    0,
    ...measured.flatMap(({ reverse, forward }) => [Math.abs(reverse), Math.abs(forward)]).filter(Number.isFinite),
  );
  const tolerances = tolerancesFor(subject.epsilon);
  const rows = measured.map(
    ({ index, ...row }): CheckRow => ({ ...row, argument: subject.names[index]!, ...judge(row, largest, tolerances) }),
  );
  return {
    value: subject.value,
    rows,
    outputs: subject.outputs.map((index) => subject.names[index]!),
    omitted: places.omitted,
    tolerances,
    agrees: rows.every(({ modesAgree, differenceAgrees }) => modesAgree && differenceAgrees),
  };
}

interface Place {
  /** Of the argument. */
  readonly index: number;
  readonly element: number | undefined;
}

type FloatArray = Float64Array | Float32Array;
const isFloatArray = (value: unknown): value is FloatArray => isNumericArray(value) && value[Symbol.toStringTag].startsWith('Float');

/** Weight of element k of the written memory: between 0.5 and 1.5, spread by the golden ratio. */
const weight = (k: number): number => 0.5 + (((k + 1) * 0.6180339887498949) % 1);

/** The function at one point, as a number that depends on numbers. */
class Subject {
  readonly names: readonly string[];
  readonly epsilon: number;
  readonly #activity: readonly Activity[];
  readonly #returnsFloat: boolean;

  private constructor(
    f: ModuleFunction,
    private readonly primal: Primal<unknown>,
    private readonly args: readonly Argument[],
    activity: readonly Activity[],
    readonly value: number | undefined,
    /** Indices of arguments whose memory the function changes. */
    readonly outputs: readonly number[],
  ) {
    const { parameters, returnKind, returns } = f.signature;
    this.names = parameters.map(({ name }) => name);
    this.#activity = activity;
    this.#returnsFloat = returnKind === 'float';
    const types = [returns, ...parameters.map(({ type, element }) => element ?? type)];
    this.epsilon = types.includes('half') || types.includes('bfloat') ? 2 ** -8 : types.includes('float') ? 2 ** -23 : 2 ** -52;
  }

  static async of(f: ModuleFunction, args: readonly Argument[], options: CheckOptions): Promise<Subject> {
    if (f.signature.returnKind === 'aggregate') {
      throw new BitgradError('bad-argument', `\`${f.name}\` returns ${f.signature.returns}, which check does not read`, {
        fix: 'check a function that returns a number, or that writes through a pointer',
      });
    }
    const { activity } = f.gradient(gradientOptions(options)).facts;
    const primal = await f.compile<unknown>(options);
    const copies = copied(args);
    const value = primal(...copies);
    const outputs = f.signature.parameters.flatMap((_, i) => {
      const [before, after] = [args[i], copies[i]];
      const changed = isFloatArray(before) && isFloatArray(after) && before.some((x, k) => !Object.is(x, after[k]));
      return changed && activity[i]!.startsWith('dup') ? [i] : [];
    });
    return new Subject(f, primal, args, activity, typeof value === 'number' ? value : undefined, outputs);
  }

  /** The weighted sum that is differentiated. */
  #objective(args: readonly Argument[]): number {
    const value = this.primal(...args);
    let sum = this.#returnsFloat ? (value as number) : 0;
    for (const index of this.outputs) {
      const array = args[index] as FloatArray;
      for (let k = 0; k < array.length; k++) sum += weight(k) * array[k]!;
    }
    return sum;
  }

  /** Shadows that hold the weights of the outputs, zero elsewhere. */
  #adjoints(): Record<string, NumericArray> {
    const shadows: Record<string, NumericArray> = {};
    for (const index of this.outputs) shadows[this.names[index]!] = (this.args[index] as FloatArray).map((_, k) => weight(k)) as FloatArray;
    return shadows;
  }

  async reverse(f: ModuleFunction, options: CheckOptions): Promise<(place: Place) => number> {
    const compiled = await f.gradient(gradientOptions(options)).compile(options);
    const shadows = this.#adjoints();
    const { gradients } = (this.outputs.length > 0 || !this.#returnsFloat ? compiled.with({ shadows }) : compiled)(...copied(this.args));
    return ({ index, element }) => {
      const gradient = gradients[this.names[index]!] as FloatArray | number;
      return typeof gradient === 'number' ? gradient : gradient[element!]!;
    };
  }

  async forward(f: ModuleFunction, options: CheckOptions): Promise<(place: Place) => number> {
    const activity = this.#activity.map((word): Activity => (word === 'out' ? 'dup' : word));
    const compiled = await f.forward({ ...gradientOptions(options), activity }).compile(options);
    return (place) => this.#along(compiled, place);
  }

  #along(compiled: ForwardFunction, { index, element }: Place): number {
    const args = copied(this.args);
    const tangents = args.map((argument, i) => {
      if (i === index && element === undefined) return 1;
      if (!isNumericArray(argument) || !this.#activity[i]!.startsWith('dup')) return undefined;
      const tangent = zeroed(argument);
      if (i === index) (tangent as FloatArray)[element!] = 1;
      return tangent;
    });
    const result = compiled(args, tangents);
    let sum = this.#returnsFloat ? (result.tangent as number) : 0;
    for (const output of this.outputs) {
      const tangent = tangents[output] as FloatArray;
      for (let k = 0; k < tangent.length; k++) sum += weight(k) * tangent[k]!;
    }
    return sum;
  }

  difference({ index, element }: Place): Difference {
    const argument = this.args[index];
    const isSingle = isNumericArray(argument) && argument[Symbol.toStringTag] === 'Float32Array';
    const at = (x: number): number => {
      const args = copied(this.args);
      if (element === undefined) args[index] = x;
      else (args[index] as FloatArray)[element] = x;
      return this.#objective(args);
    };
    const x = element === undefined ? (argument as number) : (argument as FloatArray)[element]!;
    return difference(at, x, { epsilon: this.epsilon, ...((isSingle || this.epsilon > 2 ** -30) && { round: Math.fround }) });
  }

  /** The active numbers, at most `limit` of each argument, evenly spread. */
  places(limit: number): { chosen: Place[]; omitted: number } {
    let omitted = 0;
    const chosen = this.args.flatMap((argument, index): Place[] => {
      if (this.#activity[index] === 'const') return [];
      if (typeof argument === 'number') return [{ index, element: undefined }];
      if (!isFloatArray(argument)) return [];
      const count = Math.min(limit, argument.length);
      omitted += argument.length - count;
      return Array.from({ length: count }, (_, k) => ({ index, element: Math.floor((k * argument.length) / count) }));
    });
    return { chosen, omitted };
  }
}

const gradientOptions = ({ activity, strictMath }: CheckOptions) => ({ ...(activity && { activity }), ...(strictMath && { strictMath }) });

/** Every run has memory of its own. The same array twice stays the same array. */
function copied(args: readonly Argument[]): Argument[] {
  const copies = new Map<NumericArray, NumericArray>();
  return args.map((argument) => {
    if (!isNumericArray(argument)) return argument;
    const copy = copies.get(argument) ?? argument.slice();
    copies.set(argument, copy);
    return copy;
  });
}
