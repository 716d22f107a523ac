// What Fortran calls the procedures of flang's symbols (flang/docs/BijectiveInternalNameUniquing.md): `module::procedure` for
// `_QMmodulePprocedure`, with submodules and host procedures in between. Names in Fortran have no capitals, so capitals part them.

const symbol = /^_Q((?:[MSF][a-z_0-9]+)*)P([a-z_0-9]+)$/;

/** The path of a procedure; undefined for symbols that are not flang's. Outside of modules the linker's name has an underscore behind it. */
export function fortranName(name: string): string | undefined {
  const [, scopes = '', procedure] = symbol.exec(name) ?? [];
  if (procedure === undefined) return undefined;
  return [...scopes.split(/[MSF]/).filter((scope) => scope !== ''), procedure].join('::');
}
