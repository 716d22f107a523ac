// Every corpus, in the order of docs/languages.md.

import { c } from './c';
import type { Corpus } from './corpus';

export const corpora: readonly Corpus[] = [c];
