// Functions that we write into a module and that stay functions: what they stand for is known by their names, or is done in one piece.

import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';

export interface OutOfLine {
  readonly fn: ValueId;
  readonly type: TypeId;
  /** Where its entry block begins. To be disposed of when the body is written. */
  readonly body: Builder;
}

/** An internal function that is not inlined. LLVM puts a number behind a name that is taken. */
export function outOfLine(
  native: Native,
  context: ContextId,
  module: ModuleId,
  name: string,
  result: TypeId,
  parameters: readonly TypeId[],
): OutOfLine {
  const type = native.functionType(result, listOf(native, parameters), false);
  const fn = native.createFunction(module, name, type, 'internal');
  native.addFunctionAttribute(fn, native.enumAttribute(context, 'noinline'));
  return { fn, type, body: new Builder(native, context).atEnd(native.appendBlock(fn, 'entry')) };
}
