// Every corpus, in the order of docs/languages.md.

import { c } from './c';
import type { Corpus } from './corpus';
import { rust } from './rust';

export const corpora: readonly Corpus[] = [c, rust];
