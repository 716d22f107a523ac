// `__enzyme_allocation_like_f[] = { f, (void*)1, (char*)"2,-1", release }`: `f` returns fresh memory of as many bytes as its argument 1
// says; `release` takes it back, given argument 2 of `f` and the memory (-1).

import type { ModuleId, Native, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import { withoutCasts } from './casts';
import { functionsIn, type TellingVariable, textIn } from './telling-variables';

export interface AllocationFact {
  readonly allocator: string;
  readonly size: number;
  readonly deallocator: string;
  /** Place of the memory among the arguments of the deallocator. */
  readonly pointer: number;
}

/** @throws BitgradError `bad-derivative-call` where the variable does not hold the four */
export function allocationIn(native: Native, module: ModuleId, variable: TellingVariable): AllocationFact {
  const { name, contents } = variable;
  const [allocator] = functionsIn(native, variable, ['function']) as [string];
  const [, size, , release] = contents;
  const number = size === undefined ? undefined : withoutCasts(native, size);
  const isNumber = number !== undefined && (native.isNullValue(number) || native.valueKind(number) === 'int');
  if (contents.length !== 4 || !isNumber || release === undefined) refuse(name);
  const [deallocator] = functionsIn(native, { ...variable, contents: [release] }, ['function']) as [string];
  const place = native.isNullValue(number) ? 0 : Number(native.constantInt(number));
  const within = (fn: string, position: number): number => inParameters(native, native.namedFunction(module, fn) as ValueId, position);
  return {
    allocator,
    size: within(allocator, place),
    deallocator,
    pointer: within(deallocator, positionOfMemory(textIn(native, variable, 2), name)),
  };
}

/** Where -1 stands in a list of argument positions. */
export function positionOfMemory(list: string, name: string): number {
  const at = list.split(',').findIndex((each) => each.trim() === '-1');
  return at === -1 ? refuse(name) : at;
}

export function readPosition(text: string, key: string, name: string): number {
  const position = Number.parseInt(text, 10);
  if (Number.isInteger(position) && position >= 0) return position;
  throw new BitgradError('bad-derivative-call', `the attribute "${key}"="${text}" of \`${name}\` is no position of an argument`);
}

/** A position of an argument that a function has: an optimizer may have taken away what nobody uses. */
export function inParameters(native: Native, fn: ValueId, position: number): number {
  const count = native.parameters(fn).length;
  if (position >= 0 && position < count) return position;
  const name = native.name(fn);
  throw new BitgradError(
    'bad-derivative-call',
    `\`${name}\` allocates memory or takes it back, by its argument ${position + 1}, and it has ${count}`,
    { where: { function: name, ...(native.functionLocation(fn) ?? {}) }, fix: 'count the arguments from 0' },
  );
}

function refuse(name: string): never {
  throw new BitgradError('bad-derivative-call', `\`${name}\` does not say how memory is allocated and taken back`, {
    fix: 'write __enzyme_allocation_like_NAME[4] = { (void*)allocate, (void*)SIZE_ARGUMENT, (void*)"-1", (void*)release }',
  });
}
