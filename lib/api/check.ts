// Reverse mode against forward mode against finite differences, at one point.
//
// What is differentiated is one number: the result plus the weighted sum of everything that the function writes to
// active memory (weights of about one, all different, so that errors do not cancel). A function that returns a number
// and writes nothing is checked as it is.

import type { RuntimeActivity } from '../transform/request';
import type { Activities, Activity } from './activity';
import { judge, type Tolerances, tolerancesFor, type Verdict } from './compare';
import type { Argument, CompileOptions, Primal } from './compile';
import { type Difference, difference } from './differences';
import { type Floats, floatsOf } from './floats-of';
import type { ForwardFunction, Tangent } from './forward-call';
import type { ModuleFunction } from './function';
import type { GradientCallOptions } from './gradient-call';
import { decode, encode, type Layout, type Nested, scalarsOf, zeroOf } from './layout';
import { hasActiveResult, requireCount } from './passing';
import { epsilonOf } from './precision';
import { isFloatType } from './scalars';
import { isNumericArray, type NumericArray, zeroed } from './shadows';
import { type Parameter, passedParameters, type Signature } from './signature';

export interface CheckOptions extends CompileOptions {
  readonly activity?: Activities;
  readonly strictMath?: boolean;
  readonly strongZero?: boolean;
  readonly inline?: boolean;
  readonly runtimeActivity?: RuntimeActivity;
  /** At most this many elements of each argument, evenly spread. 32 by default. */
  readonly elements?: number;
}

/** One partial derivative, three times. */
export interface CheckRow extends Verdict {
  readonly argument: string;
  /** Index in the array, or among the scalars of a structure or vector; undefined for a number. */
  readonly element: number | undefined;
  readonly reverse: number;
  readonly forward: number;
  readonly difference: Difference;
}

export interface CheckReport {
  /** What the primal returned; undefined for void. */
  readonly value: Nested | undefined;
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
    ({ index, ...row }): CheckRow => ({ ...row, argument: subject.nameOf(index), ...judge(row, largest, tolerances) }),
  );
  return {
    value: subject.value,
    rows,
    outputs: subject.outputs.map((index) => subject.nameOf(index)),
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

/** Weight of number k of what the function gives: between 0.5 and 1.5, spread by the golden ratio. */
const weight = (k: number): number => 0.5 + (((k + 1) * 0.6180339887498949) % 1);

/** The paths to the floats of a structure or vector, by their place among its scalars. */
function floatPaths(layout: Layout): ReadonlyMap<number, readonly number[]> {
  const paths = [...scalarsOf(layout)].map(({ type, path }, place) => [place, path, type] as const);
  return new Map(paths.filter(([, , type]) => isFloatType(type)).map(([place, path]) => [place, path]));
}

const at = (value: unknown, path: readonly number[]): number => path.reduce((of, i) => (of as readonly unknown[])[i], value) as number;

/** A copy of nested arrays with one number replaced. */
function replaced(value: unknown, [first, ...rest]: readonly number[], by: number): Nested {
  if (first === undefined) return by;
  return Array.from(value as ArrayLike<Nested>, (member, i) => (i === first ? replaced(member, rest, by) : member));
}

/** The function at one point, as a number that depends on numbers. */
class Subject {
  readonly epsilon: number;
  /** Its arguments or results are no doubles. */
  private readonly isRounded: boolean;
  readonly #activity: readonly Activity[];
  readonly #parameters: readonly Parameter[];
  readonly #signature: Signature;
  readonly #isActiveResult: boolean;

  private constructor(
    f: ModuleFunction,
    private readonly primal: Primal<unknown>,
    private readonly args: readonly Argument[],
    activity: readonly Activity[],
    readonly value: Nested | undefined,
    /** Indices of arguments whose memory the function changes. */
    readonly outputs: readonly number[],
  ) {
    this.#signature = f.signature;
    this.#parameters = passedParameters(f.signature);
    this.#activity = activity;
    this.#isActiveResult = hasActiveResult(f.signature);
    const { parameters, result } = f.signature;
    const layouts = [...(result ? [result] : []), ...parameters.map(({ layout, record }) => record ?? layout)];
    const types = [
      ...layouts.flatMap((layout) => [...scalarsOf(layout)].map(({ type }) => type)),
      ...parameters.map(({ element }) => element),
    ];
    const own = epsilonOf(types);
    this.isRounded = own > 2 ** -30;
    this.epsilon = Math.max(own, epsilonOf(f.module.floatTypesIn(f.name)));
  }

  static async of(f: ModuleFunction, given: readonly Argument[], options: CheckOptions): Promise<Subject> {
    const { facts } = f.gradient(gradientOptions(options));
    requireCount(f.signature, given);
    const passed = passedParameters(f.signature);
    const activity = passed.map((parameter) => facts.activity[f.signature.parameters.indexOf(parameter)]!);
    const primal = await f.compile<unknown>(options);
    const args = passed.map(({ layout, kind, passing, name }, i): Argument => {
      const isValue = passing === 'byval' || kind === 'aggregate';
      return (isValue ? decode(layout, encode(layout, given[i], `argument \`${name}\``)) : given[i]) as Argument;
    });
    const copies = copied(args);
    const value = primal(...copies);
    const outputs = passed.flatMap((_, i) => {
      const [before, after] = [args[i], copies[i]];
      const floats = floatsOf(before, passed[i]!.record);
      const changed = (k: number): boolean => !Object.is(floats.get(before as NumericArray, k), floats.get(after as NumericArray, k));
      return activity[i]!.startsWith('dup') && Array.from({ length: floats.count }, (_, k) => k).some(changed) ? [i] : [];
    });
    return new Subject(f, primal, args, activity, value as Nested | undefined, outputs);
  }

  #floats(index: number): Floats {
    return floatsOf(this.args[index], this.#parameters[index]!.record);
  }

  nameOf(index: number): string {
    return this.#parameters[index]!.name;
  }

  /** The weighted sum of a result and of memory; a number that is all there is weighs one. */
  #sum(result: unknown, memory: (index: number) => NumericArray): number {
    let sum = 0;
    const { result: layout } = this.#signature;
    if (this.#isActiveResult && layout?.kind === 'scalar') sum = result as number;
    else if (this.#isActiveResult) for (const [k, path] of floatPaths(layout!)) sum += weight(k) * at(result, path);
    for (const index of this.outputs) {
      const floats = this.#floats(index);
      for (let k = 0; k < floats.count; k++) sum += weight(k) * floats.get(memory(index), k);
    }
    return sum;
  }

  /** The weighted sum that is differentiated. */
  #objective(args: readonly Argument[]): number {
    const value = this.primal(...args);
    return this.#sum(value, (index) => args[index] as NumericArray);
  }

  /** The adjoints that the weights are: of the result, and of the memory that is written. */
  #adjoints(): GradientCallOptions {
    const { result } = this.#signature;
    const shadows: Record<string, NumericArray> = {};
    for (const index of this.outputs) {
      const shadow = zeroed(this.args[index] as NumericArray);
      const floats = this.#floats(index);
      for (let k = 0; k < floats.count; k++) floats.set(shadow, k, weight(k));
      shadows[this.nameOf(index)] = shadow;
    }
    let seed: Nested | undefined;
    if (this.#isActiveResult && result?.kind === 'sequence') {
      seed = zeroOf(result);
      for (const [k, path] of floatPaths(result)) seed = replaced(seed, path, weight(k));
    }
    const hasShadows = this.outputs.length > 0 || !this.#isActiveResult;
    return { ...(seed !== undefined && { seed: seed as readonly Nested[] }), ...(hasShadows && { shadows }) };
  }

  async reverse(f: ModuleFunction, options: CheckOptions): Promise<(place: Place) => number> {
    const compiled = await f.gradient(gradientOptions(options)).compile(options);
    const { gradients } = compiled.with(this.#adjoints())(...copied(this.args));
    return (place) => this.#numberAt(gradients[this.nameOf(place.index)], place);
  }

  /** The number at a place of an argument, or of what has its shape. */
  #numberAt(of: unknown, { index, element }: Place): number {
    if (element === undefined) return of as number;
    if (isNumericArray(of) && this.#isMemory(index)) return this.#floats(index).get(of, element);
    return at(of, floatPaths(this.#parameters[index]!.layout).get(element)!);
  }

  /** Whether the argument is a pointer, rather than a value that is several scalars. */
  #isMemory(index: number): boolean {
    const { kind, passing } = this.#parameters[index]!;
    return kind === 'pointer' && passing === 'plain';
  }

  async forward(f: ModuleFunction, options: CheckOptions): Promise<(place: Place) => number> {
    const activity = this.#activity.map((word): Activity => (word === 'out' ? 'dup' : word));
    const compiled = await f.forward({ ...gradientOptions(options), activity }).compile(options);
    return (place) => this.#along(compiled, place);
  }

  #along(compiled: ForwardFunction, place: Place): number {
    const args = copied(this.args);
    const tangents = args.map((argument, i): Tangent => {
      if (this.#activity[i] === 'const') return undefined;
      if (this.#isMemory(i)) {
        if (!isNumericArray(argument)) return undefined;
        const tangent = zeroed(argument);
        if (i === place.index) this.#floats(i).set(tangent, place.element!, 1);
        return tangent;
      }
      if (i !== place.index) return undefined;
      const { layout } = this.#parameters[i]!;
      return place.element === undefined ? 1 : replaced(zeroOf(layout), floatPaths(layout).get(place.element)!, 1);
    });
    return this.#sum(compiled(args, tangents).tangent, (output) => tangents[output] as NumericArray);
  }

  difference(place: Place): Difference {
    const { index, element } = place;
    const argument = this.args[index];
    const isSingle = isNumericArray(argument) && argument[Symbol.toStringTag] === 'Float32Array';
    const objective = (x: number): number => {
      const args = copied(this.args);
      if (element === undefined) args[index] = x;
      else if (this.#isMemory(index)) this.#floats(index).set(args[index] as NumericArray, element, x);
      else args[index] = replaced(args[index], floatPaths(this.#parameters[index]!.layout).get(element)!, x);
      return this.#objective(args);
    };
    const round = (isSingle || this.isRounded) && { round: Math.fround };
    return difference(objective, this.#numberAt(argument, place), { epsilon: this.epsilon, ...round });
  }

  /** The active numbers, at most `limit` of each argument, evenly spread. */
  places(limit: number): { chosen: Place[]; omitted: number } {
    let omitted = 0;
    const chosen = this.args.flatMap((_, index): Place[] => {
      if (this.#activity[index] === 'const') return [];
      if (this.#parameters[index]!.kind === 'float') return [{ index, element: undefined }];
      const all = this.#elements(index);
      const count = Math.min(limit, all.length);
      omitted += all.length - count;
      return Array.from({ length: count }, (_, k) => ({ index, element: all[Math.floor((k * all.length) / count)] }));
    });
    return { chosen, omitted };
  }

  #elements(index: number): ArrayLike<number> {
    if (this.#isMemory(index)) return Array.from({ length: this.#floats(index).count }, (_, k) => k);
    return [...floatPaths(this.#parameters[index]!.layout).keys()];
  }
}

const gradientOptions = ({ activity, strictMath, strongZero, inline, runtimeActivity }: CheckOptions) => ({
  ...(activity && { activity }),
  ...(strictMath && { strictMath }),
  ...(strongZero && { strongZero }),
  ...(inline === false && { inline }),
  ...(runtimeActivity && { runtimeActivity }),
});

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
