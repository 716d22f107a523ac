// What D calls the functions of its symbols (https://dlang.org/spec/abi.html#name_mangling): `module.function` for `_D6module8functionFdZd`.
// LLVM's demangler knows D's names and not the types behind them, which functions have.

/** The path of a function; undefined for symbols that are not D's, and where an identifier is a template's or a reference back. */
export function dName(symbol: string): string | undefined {
  const path: string[] = [];
  let rest = symbol.startsWith('_D') ? symbol.slice(2) : '';
  for (let length = /^[1-9]\d*/.exec(rest)?.[0]; length !== undefined; length = /^[1-9]\d*/.exec(rest)?.[0]) {
    const identifier = rest.slice(length.length, length.length + Number(length));
    if (!/^(?!__[TU])[A-Za-z_]\w*$/.test(identifier) || identifier.length < Number(length)) return undefined;
    path.push(identifier);
    rest = rest.slice(length.length + Number(length));
  }
  // A function's type comes next: of a member with M before it, by its calling convention.
  return path.length > 0 && /^(M(x|y|O|Nk|Ng)*)?[FUWVRY]/.test(rest) ? path.join('.') : undefined;
}
