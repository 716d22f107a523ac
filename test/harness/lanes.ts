// Vector mode: one derivative for several seeds (reverse) or tangents (forward) at once. Each lane must give what the
// same seed gives alone, which check.ts has compared with differences; the lanes have seeds of their own.

import { type DerivedFunction, directions, images, type NativeArgument, readOut, returnsFloat, scalarValue, spread } from './check';
import { type Coordinate, coordinates, readImage } from './point';
import type { Row } from './row';

const OUT_BYTES = 16;

/** Seeds of one lane: of the returned value, and of each coordinate (memory in reverse, everything in forward). */
interface Lane {
  readonly value: number;
  readonly coordinates: readonly number[];
}

/** What each lane gives: the returned value's tangent (forward; NaN in reverse), then one number per coordinate. */
function run(row: Row, derived: DerivedFunction, lanes: readonly Lane[]): number[][] {
  const where = coordinates(row.point);
  const empty = { ...row, point: row.point.map((argument) => ({ ...argument, values: argument.values.map(() => 0) })) };
  const memory = images(
    row,
    row.point.map(({ values }) => values),
  );
  const shadowValues = lanes.map((lane) => spread(row, where, lane.coordinates));
  const shadows = shadowValues.map((values) => images(empty, values));
  const outs = lanes.map(() => new Map<number, Uint8Array>());
  const bytes = (lane: number, argument: number): Uint8Array => {
    const made = outs[lane]?.get(argument) ?? new Uint8Array(OUT_BYTES);
    outs[lane]?.set(argument, made);
    return made;
  };
  const args = derived.parameters.map(({ role, argument, lane }): NativeArgument => {
    const of = row.point[argument];
    if (role === 'seed') return lanes[lane]?.value ?? Number.NaN;
    if (role === 'value') return new Uint8Array(OUT_BYTES);
    if (of === undefined) return bytes(lane, -1);
    if (role === 'out') return bytes(lane, argument);
    if (of.isPointer) return (role === 'primal' ? memory : shadows[lane])?.[argument] as Uint8Array;
    return scalarValue(of, (role === 'primal' ? of.values : shadowValues[lane]?.[argument])?.[0] as number);
  });
  derived.call(args);
  const read = (lane: number, { argument, field, inMemory, kind }: Coordinate): number => {
    const of = row.point[argument];
    if (inMemory && of !== undefined) return readImage(of, shadows[lane]?.[argument] as Uint8Array)[field] as number;
    const out = outs[lane]?.get(argument);
    return out === undefined ? 0 : readOut(out, kind === 'f');
  };
  return lanes.map((_, lane) => [
    returnsFloat(row) ? readOut(bytes(lane, -1), row.options.returns === 'float') : 0,
    ...where.map((place) => read(lane, place)),
  ]);
}

/** Sentences on lanes that differ from the derivative of width one. */
export function lanesDiffer(row: Row, isReverse: boolean, alone: DerivedFunction, together: DerivedFunction, width: number): string[] {
  const where = coordinates(row.point);
  const lanes = Array.from({ length: width }, (_, k): Lane => {
    const numbers = directions(where.length + 1, 10 + k);
    return {
      value: numbers[0] as number,
      coordinates: where.map(({ inMemory }, i) => (isReverse && !inMemory ? 0 : (numbers[i + 1] as number))),
    };
  });
  const found = run(row, together, lanes);
  return lanes.flatMap((lane, k) => {
    const expected = run(row, alone, [lane])[0] as number[];
    const scale = expected.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
    return expected.flatMap((value, i) =>
      Math.abs((found[k]?.[i] as number) - value) <= 256 * row.roundoff * scale
        ? []
        : [`lane ${k}, number ${i}: ${found[k]?.[i]}, alone ${value}`],
    );
  });
}
