// `__attribute__((annotate("...")))` of functions and globals: clang lists them in `llvm.global.annotations`.

import type { ModuleId, Native } from '../llvm/native';
import { withoutCasts } from './casts';
import type { Told } from './facts';
import { elementsOf, textAt } from './telling-variables';

/** By symbol: what the annotations of the convention say, `key=value` or `key`. */
export function annotationsOf(native: Native, module: ModuleId): ReadonlyMap<string, readonly Told[]> {
  const found = new Map<string, Told[]>();
  const list = native.globals(module).find((global) => native.name(global) === 'llvm.global.annotations');
  const held = list === undefined ? undefined : native.initializer(list);
  if (!held) return found;
  for (const entry of elementsOf(native, held)) {
    const [about, text] = elementsOf(native, entry);
    const words = text === undefined ? undefined : textAt(native, text);
    if (about === undefined || !words?.startsWith('enzyme_')) continue;
    const [key = '', ...value] = words.split('=');
    const name = native.name(withoutCasts(native, about));
    found.set(name, [...(found.get(name) ?? []), { key, value: value.join('=') }]);
  }
  return found;
}
