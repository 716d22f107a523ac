// Every corpus, in the order of docs/languages.md.

import { c } from './c';
import type { Corpus } from './corpus';
import { cpp } from './cpp';
import { d } from './d';
import { fortran } from './fortran';
import { julia } from './julia';
import { mlir } from './mlir';
import { objectiveC } from './objective-c';
import { opencl } from './opencl';
import { rust } from './rust';

export const corpora: readonly Corpus[] = [c, cpp, rust, fortran, julia, d, mlir, objectiveC, opencl];
