// Results by argument: keyed by name, and also by position, since optimised bitcode often has no names. Only the names
// are enumerable, so printing shows each result once.

/** Values by name; `[0]`, `[1]`, ... are the same values by the argument's position. */
export type Keyed<T> = { readonly [name: string]: T } & { readonly [position: number]: T };

export function keyedByName<T>(entries: readonly (readonly [position: number, name: string, value: T])[]): Keyed<T> {
  const keyed: Record<string | number, T> = {};
  for (const [, name, value] of entries) keyed[name] = value;
  for (const [position, , value] of entries) Object.defineProperty(keyed, position, { value, enumerable: false });
  return keyed;
}
