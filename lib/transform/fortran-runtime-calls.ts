// Calls of flang's runtime library that move numbers or compute with them get the bodies of fortran-runtime.c: before anything is
// derived, so that what the library does is differentiated like any other code, and before anything is compiled, so that
// no static library of flang's has to be found. What has no body stays declared, and is refused by name where it is active.

import { inModule } from '../llvm/in-module';
import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import { fortranRuntime } from './fortran-runtime';
import { oraclePrefix } from './marker';

const runtimePrefix = '_FortranA';
const helpers = ['bitgrad.fortran.', `${oraclePrefix}fortran.`];
const withBodies = new Set([...fortranRuntime.matchAll(/^define .*@(_FortranA\w+)\(/gm)].map(([, name]) => name as string));

/** The module with bodies for what it calls of flang's runtime library; the same bytes where it calls nothing of it. */
export function withFortranRuntime(native: Native, bytes: Buffer): Buffer {
  if (!bytes.includes(runtimePrefix)) return bytes;
  return inModule(native, bytes, (context, module) => {
    const called = native
      .functions(module)
      .filter((fn) => native.isDeclaration(fn) && withBodies.has(native.name(fn)) && !native.isUnused(fn))
      .map((fn) => ({ name: native.name(fn), type: native.typeText(native.functionTypeOf(fn)) }));
    if (called.length === 0) return bytes;
    link(native, context, module, called);
    return native.writeBitcode(module);
  });
}

interface Called {
  readonly name: string;
  /** LLVM's text of its type, as the module declares it. */
  readonly type: string;
}

function link(native: Native, context: ContextId, module: ModuleId, called: readonly Called[]): void {
  // flang writes subroutines of the library as functions that return an empty structure.
  const returnsEmpty = called.some(({ type }) => type.startsWith('{} '));
  const library = native.parseIr(context, returnsEmpty ? returningEmpty(fortranRuntime) : fortranRuntime, 'fortran-runtime');
  for (const { name, type } of called) {
    const own = native.namedFunction(library, name) as ValueId;
    if (native.typeText(native.functionTypeOf(own)) !== type) native.setName(own, `bitgrad.fortran.other.${name}`);
  }
  native.linkModules(module, library);
  const defined = native.functions(module).filter((fn) => !native.isDeclaration(fn) && isOfLibrary(native.name(fn)));
  for (const fn of defined) native.setLinkage(fn, 'internal');
  removeUnused(native, defined);
}

const isOfLibrary = (name: string): boolean => withBodies.has(name) || helpers.some((prefix) => name.startsWith(prefix));

/** Values get names, since unnamed ones are numbered in order. */
function returningEmpty(text: string): string {
  let calls = 0;
  return text
    .replaceAll(/^define void @_FortranA[\s\S]*?^}/gm, (body) =>
      body.replace('define void', 'define {}').replaceAll('ret void', 'ret {} undef'),
    )
    .replaceAll('  call void @_FortranA', () => `  %empty.${calls++} = call {} @_FortranA`);
}

function removeUnused(native: Native, functions: readonly ValueId[]): void {
  let left = functions;
  for (;;) {
    const unused = left.filter((fn) => native.isUnused(fn));
    if (unused.length === 0) return;
    for (const fn of unused) {
      native.deleteBody(fn);
      native.deleteFunction(fn);
    }
    left = left.filter((fn) => !unused.includes(fn));
  }
}
