// Every table of whole programs, by the title that it has in docs/programs.md.

import { cxx } from './cxx';
import { dynamics } from './dynamics';
import { learning } from './learning';
import { linearAlgebra } from './linear-algebra';
import { signals } from './signals';
import { structures } from './structures';
import type { ProgramTuple } from './table';

export const tables: Readonly<Record<string, readonly ProgramTuple[]>> = {
  'Linear algebra': linearAlgebra,
  'Ordinary and partial differential equations, filters': dynamics,
  'Statistics and machine learning': learning,
  'Signals, curves, images, integrals': signals,
  'C with pointers, text and tables': structures,
  'C++ and its standard library': cxx,
};
