// Names of the functions that bitgrad itself declares in a program.

/** `bitgrad.complex.cexpf` calls `cexpf` and has the form that the rule of `cexpf` is written for. */
export const complexWrapperPrefix = 'bitgrad.complex.';

/** `call void @bitgrad.trip.count(i64)` in a preheader keeps the trip count of the loop alive through `prepare`. */
export const tripCountMarker = 'bitgrad.trip.count';
