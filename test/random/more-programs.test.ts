// The second half of the random programs of a run: see run.ts.

import { randomPrograms } from './run';

describe('random programs', () => randomPrograms(1, 2));
