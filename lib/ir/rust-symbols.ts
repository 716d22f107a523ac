// What rustc's newer symbols ("v0") tell beside the name: the crate that holds the code. A generic function of one crate is
// compiled by whoever uses it first, and others refer to that copy (docs of rustc: Symbol Mangling, v0, "instantiating-crate").

const crate = /C(?:s[0-9a-zA-Z]*_)?(\d+)_?/g;

/** The crate whose library has the body of a generic function; undefined where the symbol does not end in one. */
export function instantiatingCrate(symbol: string): string | undefined {
  if (!symbol.startsWith('_R')) return undefined;
  const names = [...symbol.matchAll(crate)].map((found) => ({
    name: symbol.slice(found.index + found[0].length),
    length: Number(found[1]),
  }));
  return names.find(({ name, length }) => name.length === length)?.name;
}
