// Names of the functions that bitgrad itself declares in a program.

/** `call void @bitgrad.trip.count(i64)` in a preheader keeps the trip count of the loop alive through `prepare`. */
export const tripCountMarker = 'bitgrad.trip.count';
