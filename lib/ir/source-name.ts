// Functions of a program that stand for one of the source: the twin `f.unwinding` returns the exceptions of `f`
// (native/unwinding.cc), `bitgrad.custom.f` has the body of `f` (transform/interpose.ts). What is said of it, and asked of its types,
// goes by the name in the source.

const interposed = /^bitgrad\.(custom|like\.\w+)\./;
const twin = /\.unwinding\d*$/;

/** The name that a function of the program has in the source. */
export const sourceName = (name: string): string => name.replace(twin, '').replace(interposed, '');
