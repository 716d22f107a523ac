// What a derivative of a row has to satisfy. F maps the row's coordinates (float scalars and contents of float memory)
// to its results (the returned value, then the contents of float memory afterwards). For random r and t:
//   reverse: r -> J'r, forward: t -> J t, <r, J t> = <J'r, t> to rounding, J'r = grad <r, F> and J t = d/dh F(x + h t)
//   by differences of the primal; both return the primal's value and leave memory as the primal does.
// Every disagreement is one sentence with both numbers.

import { difference, differenceBound, firstStep, roundingBound } from './oracle';
import { type Coordinate, coordinates, type PointArgument, readImage, writeImage } from './point';
import type { Case, Mode } from './row';

/** What crosses into native code: memory as its bytes, i64 as bigint, other scalars as numbers. */
export type NativeArgument = number | bigint | Uint8Array;
export type Callable = (args: readonly NativeArgument[]) => number;
export type ScalarType = 'double' | 'float' | 'i8' | 'i32' | 'i64' | 'ptr';

/** As lib/transform describes a derivative's parameters. */
export interface DerivativeParameter {
  readonly role: 'primal' | 'shadow' | 'seed' | 'value' | 'tangent' | 'out' | 'log';
  readonly argument: number;
  readonly lane: number;
}

export interface DerivedFunction {
  readonly parameters: readonly DerivativeParameter[];
  readonly call: Callable;
}

/** Everything known of a row at one -O level and LLVM version. A mode that was not derived is missing. */
export interface Subject {
  readonly row: Case;
  readonly primal: Callable;
  readonly forward?: DerivedFunction | undefined;
  readonly reverse?: DerivedFunction | undefined;
}

export interface Failure {
  readonly mode: Mode | 'oracle';
  readonly text: string;
  /** Of the difference quotient, where it stands against that alone: a kink near the point can cause it. */
  readonly difference?: number;
}

export interface Outcome {
  readonly failures: readonly Failure[];
  /** J'r, for comparison with other -O levels; undefined when there is no reverse mode. */
  readonly gradient: readonly number[] | undefined;
  readonly jacobianProduct: readonly number[] | undefined;
  /** F at the point, by the primal. */
  readonly results: readonly number[];
}

export const scalarValue = (argument: PointArgument, value: number): NativeArgument => {
  const kind = argument.fields[0]?.kind;
  if (kind === 'l') return BigInt(value);
  return kind === 'f' ? Math.fround(value) : value;
};

/** The row's argument values with some coordinates replaced. */
function valuesAt(row: Case, where: readonly Coordinate[], x: readonly number[]): number[][] {
  const values = row.point.map((argument) => [...argument.values]);
  where.forEach(({ argument, field }, i) => {
    (values[argument] as number[])[field] = x[i] as number;
  });
  return values;
}

export const images = (row: Case, values: readonly (readonly number[])[]): Uint8Array[] => {
  const made: Uint8Array[] = [];
  row.point.forEach((argument, i) => {
    made.push(argument.aliasOf >= 0 ? (made[argument.aliasOf] as Uint8Array) : writeImage(argument, values[i] ?? []));
  });
  return made;
};

export const returnsFloat = (row: Case): boolean => row.options.returns === undefined || ['double', 'float'].includes(row.options.returns);

const memoryAfter = (row: Case, where: readonly Coordinate[], memory: readonly Uint8Array[]): number[] => {
  const read = row.point.map((argument, i) => readImage(argument, memory[i] as Uint8Array));
  return where.filter(({ inMemory }) => inMemory).map(({ argument, field }) => read[argument]?.[field] as number);
};

interface Evaluation {
  readonly results: readonly number[];
  readonly value: number;
  readonly memory: readonly Uint8Array[];
}

function evaluate({ row, primal }: Subject, where: readonly Coordinate[], x: readonly number[]): Evaluation {
  const values = valuesAt(row, where, x);
  const memory = images(row, values);
  const args = row.point.map((argument, i) =>
    argument.isPointer ? (memory[i] as Uint8Array) : scalarValue(argument, values[i]?.[0] as number),
  );
  const value = primal(args);
  const contents = memoryAfter(row, where, memory);
  return { value, memory, results: returnsFloat(row) ? [value, ...contents] : contents };
}

const OUT_BYTES = 16;

export const readOut = (bytes: Uint8Array, isFloat32: boolean): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return isFloat32 ? view.getFloat32(0, true) : view.getFloat64(0, true);
};

interface Run {
  readonly value: number | undefined;
  readonly memory: readonly Uint8Array[];
  readonly shadows: readonly Uint8Array[];
  readonly outs: ReadonlyMap<number, number>;
  readonly tangent: number | undefined;
}

/** Calls a derivative: `shadowValues` are tangents (forward) or seeds of memory (reverse), per argument and field. */
function runDerivative(row: Case, derived: DerivedFunction, shadowValues: readonly (readonly number[])[], seed: number): Run {
  const memory = images(
    row,
    row.point.map(({ values }) => values),
  );
  const withoutIntegers = { ...row, point: row.point.map((argument) => ({ ...argument, values: argument.values.map(() => 0) })) };
  const shadows = images(withoutIntegers, shadowValues);
  const outBytes = new Map<number, Uint8Array>();
  const result = { value: new Uint8Array(OUT_BYTES), tangent: new Uint8Array(OUT_BYTES) };
  const isFloat32 = row.options.returns === 'float';
  const seen = new Set<string>();
  const args = derived.parameters.map(({ role, argument }): NativeArgument => {
    seen.add(role);
    const of = row.point[argument];
    if (role === 'seed') return isFloat32 ? Math.fround(seed) : seed;
    if (role === 'value' || (role === 'tangent' && of === undefined)) return result[role];
    if (of === undefined) throw new RangeError(`derivative of '${row.name}' has a '${role}' for argument ${argument}, which it lacks`);
    if (role === 'out') {
      const bytes = new Uint8Array(OUT_BYTES);
      outBytes.set(argument, bytes);
      return bytes;
    }
    if (of.isPointer) return (role === 'primal' ? memory : shadows)[argument] as Uint8Array;
    return scalarValue(of, (role === 'primal' ? of.values : shadowValues[argument])?.[0] as number);
  });
  derived.call(args);
  return {
    memory,
    shadows,
    value: seen.has('value') ? readOut(result.value, isFloat32) : undefined,
    tangent: returnsFloat(row) ? readOut(result.tangent, isFloat32) : undefined,
    outs: new Map([...outBytes].map(([argument, bytes]) => [argument, readOut(bytes, row.point[argument]?.fields[0]?.kind === 'f')])),
  };
}

/** Numbers in (-1, -0.25) or (0.25, 1), the same in every run: a directional error cannot hide behind a small factor. */
export function directions(count: number, salt: number): number[] {
  let state = (0x9e3779b9 ^ (salt * 0x85ebca6b)) >>> 0;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const magnitude = 0.25 + 0.75 * (((state >>> 8) & 0xffff) / 0x10000);
    return Math.fround((state >>> 30) & 1 ? magnitude : -magnitude);
  });
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
const magnitude = (values: readonly number[]): number =>
  values.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 0);
const differs = (a: number, b: number, bound: number): boolean => !(Math.abs(a - b) <= bound) && !(Number.isNaN(a) && Number.isNaN(b));

export const spread = (row: Case, where: readonly Coordinate[], flat: readonly number[]): number[][] => {
  const values = row.point.map(({ values }) => values.map(() => 0));
  where.forEach(({ argument, field }, i) => {
    (values[argument] as number[])[field] = flat[i] as number;
  });
  return values;
};

class Comparison {
  readonly failures: Failure[] = [];
  readonly where: Coordinate[];
  readonly x: number[];
  readonly before: Evaluation;

  constructor(readonly subject: Subject) {
    const { row } = subject;
    this.where = coordinates(row.point);
    this.x = this.where.map(({ argument, field }) => row.point[argument]?.values[field] as number);
    this.before = evaluate(subject, this.where, this.x);
  }

  fail(mode: Mode | 'oracle', text: string): void {
    this.failures.push({ mode, text });
  }

  label(i: number): string {
    const { argument, field, inMemory } = this.where[i] as Coordinate;
    return inMemory ? `argument ${argument}[${field}]` : `argument ${argument}`;
  }

  /** The value and the memory that a mode leaves, against the primal's. */
  effects(mode: Mode, run: Run): void {
    const bound = roundingBound(this.subject.row.roundoff);
    if (run.value !== undefined && differs(run.value, this.before.value, bound * Math.max(1, Math.abs(this.before.value)))) {
      this.fail(mode, `value is ${run.value}, the primal returns ${this.before.value}`);
    }
    this.subject.row.point.forEach((argument, a) => {
      if (!argument.isPointer || argument.aliasOf >= 0) return;
      const after = readImage(argument, run.memory[a] as Uint8Array);
      readImage(argument, this.before.memory[a] as Uint8Array).forEach((expected, field) => {
        if (differs(after[field] as number, expected, bound * Math.max(1, Math.abs(expected)))) {
          this.fail(mode, `argument ${a}[${field}] is ${after[field]} after the call, the primal leaves ${expected}`);
        }
      });
    });
  }

  reverse(derived: DerivedFunction, r: readonly number[]): number[] {
    const { row } = this.subject;
    const memorySeeds = returnsFloat(row) ? r.slice(1) : r;
    let next = 0;
    const seeds = this.where.map(({ inMemory }) => (inMemory ? (memorySeeds[next++] as number) : 0));
    const run = runDerivative(row, derived, spread(row, this.where, seeds), returnsFloat(row) ? (r[0] as number) : 0);
    this.effects('reverse', run);
    const shadows = row.point.map((argument, a) => readImage(argument, run.shadows[a] as Uint8Array));
    return this.where.map(({ argument, field, inMemory }) =>
      inMemory ? (shadows[argument]?.[field] as number) : (run.outs.get(argument) ?? Number.NaN),
    );
  }

  forward(derived: DerivedFunction, t: readonly number[]): number[] {
    const { row } = this.subject;
    const run = runDerivative(row, derived, spread(row, this.where, t), 0);
    this.effects('forward', run);
    const memory = memoryAfter(row, this.where, run.shadows);
    return returnsFloat(row) ? [run.tangent ?? Number.NaN, ...memory] : memory;
  }

  first(scale: number): number {
    const { step } = this.subject.row.options;
    return step === undefined ? firstStep(this.subject.row.roundoff, scale) : step * Math.max(1, Math.abs(scale));
  }

  /** Compares one derivative number with differences of g, whose own scale bounds what they can resolve. */
  agree(mode: Mode, what: string, derivative: number | undefined, g: (t: number) => number, scale: number, first: number): void {
    const estimate = difference(g, first, this.subject.row.roundoff);
    const bound = differenceBound(this.subject.row.roundoff) * Math.max(Math.abs(estimate.value), scale);
    if (!(estimate.error <= bound)) {
      this.fail('oracle', `differences for ${what} do not settle: ${estimate.value} +- ${estimate.error}`);
    } else if (derivative !== undefined && differs(derivative, estimate.value, bound + estimate.error)) {
      this.failures.push({ mode, text: `${what}: derivative ${derivative}, differences ${estimate.value}`, difference: estimate.value });
    }
  }

  /** J'r by coordinates; with no derivative given, only that the differences settle. */
  gradientAgrees(r: readonly number[], gradient: readonly number[] | undefined): void {
    const scale = Math.max(1, magnitude(gradient ?? []), magnitude(this.before.results));
    this.where.forEach((_, i) => {
      const g = (h: number): number =>
        dot(
          r,
          evaluate(
            this.subject,
            this.where,
            this.x.map((x, j) => (j === i ? x + h : x)),
          ).results,
        );
      this.agree('reverse', this.label(i), gradient?.[i], g, scale, this.first(this.x[i] as number));
    });
  }

  tangentAgrees(t: readonly number[], tangent: readonly number[] | undefined): void {
    const scale = Math.max(1, magnitude(tangent ?? []), magnitude(this.before.results));
    const first = Math.min(...this.x.map((x) => this.first(x)));
    this.before.results.forEach((_, k) => {
      const g = (h: number): number =>
        evaluate(
          this.subject,
          this.where,
          this.x.map((x, j) => x + h * (t[j] as number)),
        ).results[k] as number;
      this.agree('forward', `result ${k} along t`, tangent?.[k], g, scale, first);
    });
  }

  /** <r, J t> = <J'r, t>: exact up to rounding, whatever the differences can resolve. */
  transposed(r: readonly number[], t: readonly number[], gradient: readonly number[], tangent: readonly number[]): void {
    const left = dot(r, tangent);
    const right = dot(gradient, t);
    const terms = Math.max(
      1,
      magnitude(r.map((value, i) => value * (tangent[i] as number))),
      magnitude(t.map((value, i) => value * (gradient[i] as number))),
    );
    if (differs(left, right, roundingBound(this.subject.row.roundoff) * terms)) {
      this.fail('reverse', `<r, J t> = ${left} by forward mode, <J'r, t> = ${right} by reverse mode`);
    }
  }
}

export function check(subject: Subject): Outcome {
  const comparison = new Comparison(subject);
  const { where, before } = comparison;
  const r = directions(before.results.length, 1);
  const t = directions(where.length, 2);
  const gradient = subject.reverse && comparison.reverse(subject.reverse, r);
  const tangent = subject.forward && comparison.forward(subject.forward, t);
  comparison.gradientAgrees(r, gradient);
  comparison.tangentAgrees(t, tangent);
  if (gradient && tangent) comparison.transposed(r, t, gradient, tangent);
  return { failures: comparison.failures, gradient, jacobianProduct: tangent, results: before.results };
}
