// The door of lib/report for the layers above: the error class, its codes, and names for "did you mean".

export { BitgradError, type ErrorFacts, formatError, isBitgradError, type Palette, type Where } from './error';
export { type ErrorCode, messages } from './messages';
export { didYouMean, nearest } from './nearest';
