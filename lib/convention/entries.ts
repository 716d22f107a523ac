// The entry points of the C convention: functions that are declared and never defined, whose calls are requests. The name
// contains the word, so that suffixed, mangled and templated names work.

import type { ModuleId, Native, ValueId } from '../llvm/native';

export const entryWords = [
  '__enzyme_autodiff',
  '__enzyme_fwddiff',
  '__enzyme_error_estimate',
  '__enzyme_fwdsplit',
  '__enzyme_augmentfwd',
  '__enzyme_augmentsize',
  '__enzyme_reverse',
  '__enzyme_batch',
  '__enzyme_virtualreverse',
  '__enzyme_truncate_mem_func',
  '__enzyme_truncate_op_func',
  '__enzyme_truncate_mem_value',
  '__enzyme_expand_mem_value',
] as const;
export type EntryWord = (typeof entryWords)[number];

/** The entry point that a symbol names; undefined for other symbols. */
export const entryOf = (symbol: string): EntryWord | undefined => entryWords.find((word) => symbol.includes(word));

/** The entry points that a module declares. */
export function declaredEntries(native: Native, module: ModuleId): { fn: ValueId; entry: EntryWord }[] {
  return native.functions(module).flatMap((fn) => {
    const entry = native.isDeclaration(fn) ? entryOf(native.name(fn)) : undefined;
    return entry === undefined ? [] : [{ fn, entry }];
  });
}
