// How the functions of a user fit the function whose derivatives they are. What they are given is fixed but for a few liberties:
// integers come twice or once, aggregates whole or in the pieces in which C passes them. What the augmented function returns
// is told by its type and by whether the reverse function takes one more value than the arguments and the seed.

import type { TypeId } from '../llvm/native';
import { type CustomFunction, type InModule, isOfFloats, isPointer, type PassedFunction, refuseForm, structOf } from './custom-function';

/** A result of the augmented function: bytes from the start of what it returns. */
interface Part {
  readonly offset: number;
  readonly type: TypeId;
}

/** What the augmented function returns. */
export interface AugmentedForm {
  readonly tape?: Part;
  readonly primal?: Part;
  readonly shadow?: Part;
}

/** How values are passed to one of the functions. */
export interface ArgumentForm {
  /** Integers are given twice, as pointers are given with a shadow. */
  readonly isIntegerTwice: boolean;
  /** Types of the pieces in which the seed and the tape are passed, of their own bytes. */
  readonly seed: readonly TypeId[];
  readonly tape: readonly TypeId[];
}

export interface SplitForm {
  readonly augmentedArguments: ArgumentForm;
  readonly augmented: AugmentedForm;
  readonly reverse: ArgumentForm;
  /** Offsets of the adjoints of the arguments of floats in what the reverse function returns, by position. */
  readonly adjoints: ReadonlyMap<number, number>;
}

/** Types of the arguments: pointers with a shadow, integers as asked. */
export function argumentTypes({ native }: InModule, f: PassedFunction, isIntegerTwice: boolean): TypeId[] {
  return f.parameters.flatMap((type) => {
    if (isOfFloats(native, type)) return [type];
    return isIntegerTwice || isPointer(native, type) ? [type, type] : [type];
  });
}

const isDistinctIn = ({ native }: InModule, f: PassedFunction): boolean =>
  f.parameters.some((type) => !isOfFloats(native, type) && !isPointer(native, type));

/** Both ways to pass integers; one where there are none. */
const integerForms = (at: InModule, f: PassedFunction): boolean[] => (isDistinctIn(at, f) ? [true, false] : [true]);

export function splitForm(at: InModule, f: PassedFunction, augmented: CustomFunction, reverse: CustomFunction): SplitForm {
  const { native } = at;
  const argumentsForm = integerForms(at, f).find((isTwice) => augmented.takes(argumentTypes(at, f, isTwice)));
  if (argumentsForm === undefined)
    refuseForm(at, augmented, f.name, 'augmented function', augmentedResultText(at, f), argumentTypes(at, f, true));
  const seed = f.result !== undefined && isOfFloats(native, f.result) ? f.result : undefined;
  for (const form of augmentedForms(at, f, augmented)) {
    const found = reverseArguments(at, f, reverse, seed, form.tape?.type);
    if (!found) continue;
    const adjoints = adjointsOf(at, f, reverse);
    if (!adjoints) break;
    return {
      augmentedArguments: { isIntegerTwice: argumentsForm, seed: [], tape: [] },
      augmented: form,
      reverse: found,
      adjoints,
    };
  }
  const [form] = augmentedForms(at, f, augmented);
  const expected = [...argumentTypes(at, f, true), ...(seed === undefined ? [] : [seed]), ...(form?.tape ? [form.tape.type] : [])];
  const active = f.parameters.filter((type) => isOfFloats(native, type)).map((type) => native.typeText(type));
  const result = active.length === 0 ? 'void' : active.length === 1 ? (active[0] as string) : `{ ${active.join(', ')} }`;
  refuseForm(at, reverse, f.name, 'reverse function', result, expected);
}

/** How an augmented function is called whose tape the forward derivative takes, the likeliest meaning of its result first. */
export function recordingForms(
  at: InModule,
  f: PassedFunction,
  augmented: CustomFunction,
): { readonly isIntegerTwice: boolean; readonly results: readonly AugmentedForm[] } {
  const isIntegerTwice = integerForms(at, f).find((isTwice) => augmented.takes(argumentTypes(at, f, isTwice)));
  if (isIntegerTwice === undefined)
    refuseForm(at, augmented, f.name, 'augmented function', augmentedResultText(at, f), argumentTypes(at, f, true));
  return { isIntegerTwice, results: augmentedForms(at, f, augmented) };
}

const augmentedResultText = ({ native }: InModule, { result }: PassedFunction): string =>
  result === undefined ? 'TAPE' : `{ TAPE, ${isPointer(native, result) ? 'ptr' : native.typeText(result)} }`;

/** What the type of the augmented function's result may mean, the likeliest first. */
function augmentedForms(at: InModule, f: PassedFunction, { result: given }: CustomFunction): AugmentedForm[] {
  const { native, module } = at;
  if (given === undefined) return [{}];
  const whole: AugmentedForm = { tape: { offset: 0, type: given } };
  if (f.result === undefined) return [whole];
  const wanted = f.result;
  if (given === wanted || (isPointer(native, given) && isPointer(native, wanted))) return [{ primal: { offset: 0, type: wanted } }, whole];
  const parts = partsOf(at, given);
  const holds = (part: Part | undefined): part is Part =>
    part !== undefined && native.allocSize(module, part.type) >= native.storeSize(module, wanted);
  const as = ({ offset }: Part): Part => ({ offset, type: wanted });
  const [first, second, third] = parts;
  if (parts.length === 3 && holds(second) && holds(third)) return [{ tape: first as Part, primal: as(second), shadow: as(third) }, whole];
  if (parts.length === 2 && holds(second)) {
    const withTape = { tape: first as Part, primal: as(second) };
    const isPair = first?.type === second.type;
    return isPair ? [{ primal: as(first), shadow: as(second) }, withTape, whole] : [withTape, whole];
  }
  return [whole];
}

/** Members of a structure, or of what it was coerced to. */
function partsOf({ native, module }: InModule, type: TypeId): Part[] {
  const kind = native.typeKind(type);
  if (kind === 'struct') {
    const offsets = native.structOffsets(module, type);
    return native.structElements(type).map((element, i) => ({ offset: offsets[i] as number, type: element }));
  }
  if (kind !== 'array' && kind !== 'vector') return [];
  const element = native.elementType(type);
  const bytes = native.storeSize(module, element);
  return Array.from({ length: native.typeLength(type) }, (_, i) => ({ offset: i * bytes, type: element }));
}

/** Types in which a value may be passed: whole, or as many pieces as are left. */
function inPieces(at: InModule, type: TypeId | undefined, pieces: readonly TypeId[]): readonly TypeId[] | undefined {
  const { native, module } = at;
  if (type === undefined) return pieces.length === 0 ? [] : undefined;
  if (pieces.length <= 1) return [type];
  const size = native.allocSize(module, structOf(at, pieces));
  return pieces.every((piece) => !isPointer(native, piece)) && size === native.allocSize(module, type) ? pieces : undefined;
}

function reverseArguments(
  at: InModule,
  f: PassedFunction,
  reverse: CustomFunction,
  seed: TypeId | undefined,
  tape: TypeId | undefined,
): ArgumentForm | undefined {
  for (const isIntegerTwice of integerForms(at, f)) {
    const types = argumentTypes(at, f, isIntegerTwice);
    const left = reverse.parameters.slice(types.length);
    for (let count = seed === undefined ? 0 : 1; count <= (seed === undefined ? 0 : left.length); count++) {
      const seeds = inPieces(at, seed, left.slice(0, count));
      const tapes = inPieces(at, tape, left.slice(count));
      if (seeds && tapes && reverse.takes([...types, ...seeds, ...tapes])) return { isIntegerTwice, seed: seeds, tape: tapes };
    }
  }
  return undefined;
}

/** Where the adjoints are in what the reverse function returns; undefined where it cannot hold them. */
function adjointsOf(at: InModule, f: PassedFunction, { result }: CustomFunction): ReadonlyMap<number, number> | undefined {
  const { native, module } = at;
  const positions = f.parameters.flatMap((type, i) => (isOfFloats(native, type) ? [i] : []));
  if (positions.length === 0) return new Map();
  if (result === undefined) return undefined;
  const struct = structOf(
    at,
    positions.map((i) => f.parameters[i] as TypeId),
  );
  const [has, wanted] = [native.allocSize(module, result), native.allocSize(module, struct)];
  if (has < wanted || has - wanted >= 8) return undefined;
  const offsets = native.structOffsets(module, struct);
  return new Map(positions.map((position, i) => [position, offsets[i] as number]));
}
