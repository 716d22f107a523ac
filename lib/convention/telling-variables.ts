// Variables of a program whose names tell what their contents are for: `__enzyme_inactivefn_log = log_values`. The name contains the
// word, so that mangled names of members of templates work.

import { listOf } from '../llvm/list';
import type { ModuleId, Native, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import { withoutCasts } from './casts';

export const tellingWords = [
  '__enzyme_register_gradient',
  '__enzyme_register_derivative',
  '__enzyme_register_splitderivative',
  '__enzyme_inactivefn',
  '__enzyme_inactivenoblockfn',
  '__enzyme_inactive_global',
  '__enzyme_shadow_global',
  '__enzyme_function_like',
  '__enzyme_allocation_like',
  '__enzyme_nofree',
  '__enzyme_shouldrecompute',
  '__enzyme_sparse_accumulate',
] as const;
export type TellingWord = (typeof tellingWords)[number];

export interface TellingVariable {
  readonly word: TellingWord;
  readonly name: string;
  readonly global: ValueId;
  readonly contents: readonly ValueId[];
}

const wordIn = (name: string): TellingWord | undefined => tellingWords.find((word) => name.includes(word));

export function tellingVariables(native: Native, module: ModuleId): { global: ValueId; word: TellingWord }[] {
  return native.globals(module).flatMap((global) => {
    const word = native.isDeclaration(global) ? undefined : wordIn(native.name(global));
    return word === undefined ? [] : [{ global, word }];
  });
}

export function readTellingVariables(native: Native, module: ModuleId): TellingVariable[] {
  return tellingVariables(native, module).map(({ global, word }) => {
    const held = native.initializer(global) as ValueId;
    return { word, name: native.name(global), global, contents: elementsOf(native, held) };
  });
}

/** Elements of an aggregate; the value itself where it is none. */
export function elementsOf(native: Native, constant: ValueId): ValueId[] {
  const type = native.typeOf(constant);
  const kind = native.typeKind(type);
  const count = kind === 'struct' ? native.structElements(type).length : kind === 'array' ? native.typeLength(type) : undefined;
  if (count === undefined) return [constant];
  return Array.from({ length: count }, (_, i) => native.constantElement(constant, i)).filter(
    (element): element is ValueId => element !== 0,
  );
}

/** The function that a constant names: through casts, and through a structure that begins with it. */
export function namesFunctions(native: Native, constant: ValueId): ValueId | undefined {
  const plain = withoutCasts(native, constant);
  if (native.valueKind(plain) === 'function') return plain;
  const [first] = elementsOf(native, plain);
  if (first === undefined || first === plain) return undefined;
  const inner = withoutCasts(native, first);
  return native.valueKind(inner) === 'function' ? inner : undefined;
}

/** Names of the functions that the first elements hold. */
export function functionsIn(native: Native, { name, word, contents }: TellingVariable, roles: readonly string[]): string[] {
  return roles.map((role, i) => {
    const element = contents[i];
    const fn = element === undefined ? undefined : namesFunctions(native, element);
    if (fn === undefined)
      throw new BitgradError(
        'bad-derivative-call',
        `\`${name}\` does not hold what its name says: element ${i + 1} is no function, the ${role}`,
        {
          fix: `write ${word}_NAME[] = { ${roles.map((each) => `(void*)${each.replace(' ', '_')}`).join(', ')} }`,
        },
      );
    return native.name(fn);
  });
}

/** The name of the variable whose address the first element is. */
export function globalIn(native: Native, { name, word, contents: [first] }: TellingVariable): string {
  const found = first === undefined ? undefined : globalAt(native, first);
  if (found !== undefined) return found;
  throw new BitgradError('bad-derivative-call', `\`${name}\` does not hold what its name says: it is no address of a variable`, {
    fix: `write ${word}_NAME = &variable`,
  });
}

function globalAt(native: Native, pointer: ValueId): string | undefined {
  let at = withoutCasts(native, pointer);
  // Before LLVM 15 an array's address and that of its first element are of two types.
  if (native.valueKind(at) === 'expression') at = withoutCasts(native, native.operand(at, 0) as ValueId);
  return native.valueKind(at) === 'global' ? native.name(at) : undefined;
}

/** Variables with their shadows: a pair of addresses, or a list of pairs. */
export function shadowPairs(native: Native, { name, word, contents }: TellingVariable): (readonly [string, string])[] {
  const rows = contents.map((element) => elementsOf(native, element));
  const pairs = rows.every((row) => row.length === 1) ? [rows.flat()] : rows;
  return pairs.map((pair) => {
    const [variable, shadow, ...more] = pair.map((element) => globalAt(native, element));
    if (variable !== undefined && shadow !== undefined && more.length === 0) return [variable, shadow];
    throw new BitgradError(
      'bad-derivative-call',
      `\`${name}\` does not hold what its name says: addresses of variables and of their shadows`,
      {
        fix: `write ${word}s[][2] = { { &variable, &shadow } }`,
      },
    );
  });
}

/** The C string that an element points to. */
export function textIn(native: Native, { name, word, contents }: TellingVariable, index: number): string {
  const element = contents[index];
  const text = element === undefined ? undefined : textAt(native, element);
  if (text) return text;
  throw new BitgradError('bad-derivative-call', `\`${name}\` does not hold what its name says: element ${index + 1} is no text`, {
    fix: `write ${word}_NAME[] = { (void*)function, (void*)"text" }`,
  });
}

/** The characters that a constant points to, up to the first zero. */
export function textAt(native: Native, pointer: ValueId): string | undefined {
  let at = withoutCasts(native, pointer);
  // Before LLVM 15 an array's address and that of its first element are of two types.
  if (native.valueKind(at) === 'expression') at = withoutCasts(native, native.operand(at, 0) as ValueId);
  if (native.valueKind(at) !== 'global' || native.isDeclaration(at)) return undefined;
  const held = native.initializer(at) as ValueId;
  if (native.typeKind(native.typeOf(held)) !== 'array') return undefined;
  const codes = elementsOf(native, held).map((element) => Number(native.constantInt(element)));
  const end = codes.indexOf(0);
  return String.fromCharCode(...codes.slice(0, end === -1 ? undefined : end));
}

/** Removes them, and from the lists of what the linker has to keep. */
export function dropTellingVariables(native: Native, module: ModuleId): void {
  const telling = new Set(tellingVariables(native, module).map(({ global }) => global));
  if (telling.size === 0) return;
  for (const name of ['llvm.used', 'llvm.compiler.used']) dropFromList(native, module, name, telling);
  for (const global of telling) {
    if (isReferenced(native, global)) continue;
    // Expressions that nothing uses may still hold it.
    native.replaceAllUses(global, native.undef(native.typeOf(global)));
    native.deleteGlobal(global);
  }
}

/** Whether code or another variable uses a constant. */
const isReferenced = (native: Native, constant: ValueId): boolean =>
  native.users(constant).some((user) => !['expression', 'aggregate'].includes(native.valueKind(user)) || isReferenced(native, user));

function dropFromList(native: Native, module: ModuleId, name: string, dropped: ReadonlySet<ValueId>): void {
  const list = native.namedGlobal(module, name);
  const held = list ? native.initializer(list) : 0;
  if (!list || !held) return;
  const all = elementsOf(native, held);
  const kept = all.filter((element) => !dropped.has(withoutCasts(native, element)));
  if (kept.length === all.length) return;
  const section = native.section(list);
  native.deleteGlobal(list);
  if (kept.length === 0) return;
  const element = native.typeOf(kept[0] as ValueId);
  const type = native.arrayType(element, kept.length);
  const made = native.createGlobal(module, name, type, false, 'appending', native.constArray(element, listOf(native, kept)));
  native.setSection(made, section);
}
