// `__enzyme_batch`: no derivative; the function is run once per lane, and the results come back in a row.

import type { TypeId, ValueId } from '../llvm/native';
import { copyPassing } from '../transform/replace-call';
import { type CallArguments, CallProblem, type FormalParameter, type Group, type Operand, plainCall, type Shadow } from './call-arguments';
import { sretTypeOf } from './formal-parameters';
import type { Position } from './request';
import type { RequestFunction } from './request-function';

/** How the lanes of an argument are passed, where no marker says it: each for itself. */
type Passing = 'scalar' | 'vector' | 'buffer';
const passings: Readonly<Record<string, Passing>> = { enzyme_scalar: 'scalar', enzyme_vector: 'vector', enzyme_buffer: 'buffer' };

/** Lanes stand as the shadows of their group. @throws CallProblem */
export function readBatch<Value>(operands: readonly Operand<Value>[], parameters: readonly FormalParameter[]): CallArguments<Value> {
  const widthAt = operands.findIndex(({ marker }) => marker === 'enzyme_width');
  const given = widthAt < 0 ? 1n : operands[widthAt + 1]?.integer;
  if (given === undefined || given < 1n) throw new CallProblem('`enzyme_width` is not followed by a whole number from 1 on');
  const width = Number(given);
  const rest = operands.filter((_, i) => widthAt < 0 || (i !== widthAt && i !== widthAt + 1));
  let at = 0;
  const next = (what: string): Value => {
    const operand = rest[at++];
    if (operand === undefined) throw new CallProblem(`there are too few arguments: ${what} is missing`);
    if (operand.marker !== undefined) throw new CallProblem(`${what} is missing: \`${operand.marker}\` stands in its place`);
    return operand.value;
  };
  const lanesOf = (passing: Passing, name: string): Shadow<Value>[] => {
    const lanes = Array.from({ length: width }, (_, lane) => lane);
    if (passing === 'buffer') {
      const stride = next(`the distance in bytes of the lanes of \`${name}\``);
      const base = next(`the address of the first lane of \`${name}\``);
      return lanes.map((lane) => ({ base, stride, lane }));
    }
    if (passing === 'vector') return lanes.map((lane) => ({ value: next(`lane ${lane} of \`${name}\``) }));
    const value = next(`a value for \`${name}\``);
    return lanes.map(() => ({ value }));
  };
  const groups = parameters.map(({ name }): Group<Value> => {
    const marker = rest[at]?.marker;
    const passing = marker === undefined ? 'vector' : passings[marker];
    if (passing === undefined)
      throw new CallProblem(
        `\`${marker}\` is no marker of \`__enzyme_batch\``,
        `the markers are ${Object.keys(passings).join(', ')} and enzyme_width`,
      );
    if (marker !== undefined) at++;
    const shadows = lanesOf(passing, name);
    const [first] = shadows;
    return {
      activity: 'const',
      primal: first && 'value' in first ? first.value : (first as { base: Value }).base,
      shadows,
      referenceSize: undefined,
    };
  });
  if (at < rest.length) throw new CallProblem(`there are ${rest.length - at} arguments too many`);
  return { ...plainCall, width, groups };
}

export function writeBatch(f: RequestFunction, fn: ValueId, returned: TypeId): void {
  const { native, b, request } = f;
  const type = native.functionTypeOf(fn);
  const types = native.parameterTypes(type);
  const { groups, width } = request.call;
  const sret = sretTypeOf(native, fn);
  const first = sret === undefined ? 0 : 1;
  const result = sret ?? returned;
  const room = native.typeKind(result) === 'void' ? undefined : f.room(result, width);
  for (let lane = 0; lane < width; lane++) {
    const args = groups.map(({ shadows }, i) =>
      f.fit(f.shadow(shadows[lane] as Shadow<Position>), types[first + i] as TypeId, `argument ${i + 1}`),
    );
    const place = sret === undefined ? [] : [f.fit(room?.at(lane) as ValueId, types[0] as TypeId, 'the result')];
    const value = b.call(type, fn, [...place, ...args]);
    copyPassing(native, fn, value, types.length);
    if (room && sret === undefined) b.store(value, room.at(lane));
  }
  f.giveBack(room ? [room.whole] : []);
}
