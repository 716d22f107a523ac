// What the symbols of mangled functions are called in their source: `mycrate::loss` for `_ZN7mycrate4loss17h5f3b...E`. LLVM's
// demanglers know C++ and Rust's newer symbols (rustc's "v0"); Rust's older ones are C++'s with a hash and escapes, which are
// read here (rustc, compiler/rustc_symbol_mangling/src/legacy.rs).

import type { Native } from '../llvm/native';
import { BitgradError, type Where } from '../report/error';
import { dName } from './d-names';
import { fortranName } from './fortran-names';

const rustHash = /::h[0-9a-f]{16}$/;
const rustEscapes: Readonly<Record<string, string>> = {
  SP: '@',
  BP: '*',
  RF: '&',
  LT: '<',
  GT: '>',
  LP: '(',
  RP: ')',
  C: ',',
};

const withoutEscapes = (path: string): string =>
  path
    .replace(rustHash, '')
    .replace(/(^|::)_\$/g, '$1$$')
    .replace(/\$(?:u([0-9a-f]+)|([A-Z]+))\$/g, (whole, code: string | undefined, letters: string | undefined) =>
      code !== undefined ? String.fromCodePoint(Number.parseInt(code, 16)) : (rustEscapes[letters ?? ''] ?? whole),
    )
    .replaceAll('..', '::');

/** The path of a function in its source, without parameters; the symbol itself where it is not mangled. */
export function demangled(native: Native, symbol: string): string {
  const own = fortranName(symbol) ?? dName(symbol);
  if (own !== undefined) return own;
  const name = native.demangledName(symbol.replace(/\.llvm\.\d+$/, ''));
  if (name === '') return symbol;
  return rustHash.test(name) ? withoutEscapes(name) : name;
}

/** Mangled symbols as errors quote them. */
const quoted = /(?<=[`@])_[ZRDQ][\w$.]+/g;

const demangledIn = (native: Native, text: string): string => text.replace(quoted, (symbol) => demangled(native, symbol));

/** The same error, in which functions have the names of the source. */
export function inSourceNames(native: Native, error: BitgradError): BitgradError {
  const { code, message, because, fix, where, ir, cause } = error;
  const place: Where | undefined = where?.function === undefined ? where : { ...where, function: demangled(native, where.function) };
  return new BitgradError(code, demangledIn(native, message), {
    where: place,
    because: because && demangledIn(native, because),
    fix: demangledIn(native, fix),
    ir,
    cause: cause ?? error,
  });
}
