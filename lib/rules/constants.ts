// The irrational numbers that rules use, with digits enough for x86_fp80 and fp128 (34 decimal digits and guard
// digits). Nowhere else are digits typed; a test recomputes each with integer arithmetic.

import { constant } from './expr';

export const pi = constant('3.141592653589793238462643383279502884197');
export const ln2 = constant('0.6931471805599453094172321214581765680755');
export const ln10 = constant('2.302585092994045684017991454684364207601');
/** 2 / sqrt(pi), the slope of erf at 0. */
export const twoOverSqrtPi = constant('1.128379167095512573896158903121545171688');
