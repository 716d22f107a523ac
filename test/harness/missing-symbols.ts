// Bodies for what a row names and nothing defines. Code that a row cannot reach may do so (Rust's panics); code that does
// reach it throws an exception that names the symbol, which fails the row and not the whole run. (Where nothing may
// unwind the process ends, with that name as its last words.)

import { definePanics } from '../../lib/jit/rust-panics';
import { dropStackProbes } from '../../lib/jit/stack-probes';
import type { Native } from '../../lib/llvm/native';

const THROW = '_ZSt21__throw_runtime_errorPKc';
/** Where `std::__throw_runtime_error` is. */
export const THROWER: Readonly<Record<string, string>> = { [THROW]: 'libstdc++.so.6' };

const constantOf = (text: string): string => text.replaceAll(/[^\w $.]/g, (c) => `\\${c.charCodeAt(0).toString(16).padStart(2, '0')}`);

function definition(symbol: string, i: number, pointer: string): string {
  const message = `\`${symbol}\` is called, and is not linked`;
  const bytes = `[${message.length + 1} x i8]`;
  return `@message.${i} = private constant ${bytes} c"${constantOf(message)}\\00"
define void @"${symbol}"() {
  call void @${THROW}(${pointer} ${pointer === 'ptr' ? `@message.${i}` : `bitcast (${bytes}* @message.${i} to i8*)`})
  unreachable
}`;
}

/** The module with a body for each symbol. */
export function withBodies(native: Native, bitcode: Buffer, symbols: readonly string[]): Buffer {
  const context = native.createContext();
  try {
    const pointer = native.isOpaquePointers(context) ? 'ptr' : 'i8*';
    const module = native.parseBitcode(context, bitcode, 'row');
    definePanics(native, context, module);
    dropStackProbes(native, module);
    // Of tables of a run time (D's descriptions of types) only the address is asked for: a function's will do.
    const undefinedYet = [...native.functions(module), ...native.globals(module)].filter((global) => native.isDeclaration(global));
    const names = new Set(undefinedYet.map((global) => native.name(global)));
    const text = symbols.filter((symbol) => names.has(symbol)).map((symbol, i) => definition(symbol, i, pointer));
    native.linkModules(module, native.parseIr(context, [`declare void @${THROW}(${pointer})`, ...text].join('\n'), 'missing'));
    return native.writeBitcode(module);
  } finally {
    native.disposeContext(context);
  }
}
