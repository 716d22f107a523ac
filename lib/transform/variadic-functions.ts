// Functions of the module that read variable arguments (va_arg) are called with these in memory (native/variadic.cc): then
// they are differentiated like any others. Those that only print them are left as they are (printed-arguments.ts).

import { listOf } from '../llvm/list';
import type { ModuleId, Native } from '../llvm/native';
import { onlyPrints } from './printed-arguments';

export function passVariableArguments(native: Native, module: ModuleId): void {
  const reading = native
    .functions(module)
    .filter((fn) => !native.isDeclaration(fn) && native.isVariadic(native.functionTypeOf(fn)) && !onlyPrints(native, fn));
  if (reading.length > 0) native.passVariableArgumentsInMemory(module, listOf(native, reading));
}
