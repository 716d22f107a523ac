// Names of the functions that bitgrad itself declares in a program.

/** `bitgrad.complex.cexpf` calls `cexpf` and has the form that the rule of `cexpf` is written for. */
export const complexWrapperPrefix = 'bitgrad.complex.';

/** `call void @bitgrad.trip.count(i64)` in a preheader keeps the trip count of the loop alive through `prepare`. */
export const tripCountMarker = 'bitgrad.trip.count';

/** Bodies given to library functions: differentiated like any other. */
export const libraryPrefix = 'bitgrad.library.';

/** What those bodies ask: called once, in the forward sweep, and never differentiated. */
export const oraclePrefix = 'bitgrad.oracle.';

/** `bitgrad.printed.N` returns what it is given: an argument that is only printed. Activity ends there. */
export const printedMarker = 'bitgrad.printed';

/** `bitgrad.custom.f` is the `f` of the program, whose derivatives are functions of the user: `f` itself only calls it. */
export const customPrefix = 'bitgrad.custom.';

/** `bitgrad.like.sin.f` is an `f` that has the derivative of `sin`. */
export const likePrefix = 'bitgrad.like.';

/** The function of the mathematical library that a function of the program stands for. */
export const likeOf = (name: string): string | undefined => /^bitgrad\.like\.(\w+)\./.exec(name)?.[1];

/** `bitgrad.allocate.1.f` is an `f` that returns fresh memory of as many bytes as its argument 1 says. */
export const allocatePrefix = 'bitgrad.allocate.';
/** `bitgrad.release.0.f` is an `f` that takes back the memory that its argument 0 points to. */
export const releasePrefix = 'bitgrad.release.';

/** The number in a name that begins with one of these. */
export const positionIn = (name: string, prefix: string): number | undefined =>
  name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : undefined;

/** Functions that the calculus takes as they stand: they are never inlined, and exceptions that leave them are caught outside. */
export const isTakenWhole = (name: string): boolean =>
  [complexWrapperPrefix, oraclePrefix, customPrefix, likePrefix, allocatePrefix, releasePrefix].some((prefix) => name.startsWith(prefix));
