// Bodies for what Rust's standard library defines and code refers to only on its way to a panic: functions that do not return, and
// the formatting that is given to them. A panic ends the call with an error that names it. The landing pads on the way are those of
// C++: rustc's are of the same form, and its own personality is in std, which is not there.

import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';

/** rustc's mangling, both kinds: of what panics, by attribute, and of the formatting of values, by name. */
const isRustSymbol = (name: string): boolean => /^_(R|ZN\d+.*17h[0-9a-f]{16}E$)/.test(name);
const isFormatting = (name: string): boolean => /4core3fmt|5alloc3fmt|\$core\.\.fmt\.\./.test(name);

const cppPersonality = '__gxx_personality_v0';

const isNoReturn = (native: Native, fn: ValueId): boolean =>
  native.functionAttributes(fn).some((attribute) => native.attributeName(attribute) === 'noreturn');

function body(native: Native, symbol: string, pointer: string, i: number): string {
  const text = `Rust panics: ${native.demangledName(symbol) || symbol}`;
  const escaped = text.replaceAll(/[^\w :.]/g, (c) => `\\${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
  const bytes = `[${text.length + 1} x i8]`;
  const address = pointer === 'ptr' ? `@rust.panic.${i}` : `bitcast (${bytes}* @rust.panic.${i} to i8*)`;
  return `@rust.panic.${i} = private constant ${bytes} c"${escaped}\\00"
define void @"${symbol}"() {
  call void @bitgrad_stop(${pointer} ${address})
  unreachable
}`;
}

/** Gives the panics that the module declares a body. The module is compiled next, and not derived any more. */
export function definePanics(native: Native, context: ContextId, module: ModuleId): void {
  const declared = native.functions(module).filter((fn) => native.isDeclaration(fn));
  const panics = declared
    .map((fn) => ({ fn, name: native.name(fn) }))
    .filter(({ fn, name }) => isRustSymbol(name) && (isNoReturn(native, fn) || isFormatting(name)));
  const personality = declared.find((fn) => native.name(fn) === 'rust_eh_personality');
  if (personality !== undefined) {
    const known = native.namedFunction(module, cppPersonality);
    if (known === 0) native.setName(personality, cppPersonality);
    else native.replaceAllUses(personality, known);
  }
  if (panics.length === 0) return;
  const pointer = native.isOpaquePointers(context) ? 'ptr' : 'i8*';
  const text = [`declare void @bitgrad_stop(${pointer})`, ...panics.map(({ name }, i) => body(native, name, pointer, i))];
  native.linkModules(module, native.parseIr(context, text.join('\n'), 'panics'));
}
