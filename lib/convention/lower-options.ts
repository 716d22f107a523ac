// What a caller of `lower` may ask for.

import type { ProgramOptions } from '../transform/program';
import type { RuntimeActivity } from '../transform/request';

export interface LowerOptions extends ProgramOptions {
  readonly strictMath?: boolean;
  readonly strongZero?: boolean;
  /** `always`: any pointer may be its own shadow, and then is constant, as if every call said `enzyme_runtime_activity`. */
  readonly runtimeActivity?: RuntimeActivity | 'always';
  /** False: types of accesses say nothing of aliases, nor of what memory holds. */
  readonly strictAliasing?: boolean;
  /** Variables have no derivative, but for those with a shadow of the program's. */
  readonly globalsInactive?: boolean;
}
