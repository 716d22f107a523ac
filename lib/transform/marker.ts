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
