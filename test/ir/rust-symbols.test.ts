// The crate that holds a generic function's code, as rustc's symbols end in it: symbols of rustc 1.95.

import { instantiatingCrate } from '../../lib/ir/rust-symbols';

test.each([
  ['_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14grow_amortizedCsduwmD7cSIQq_5gimli', 'gimli'],
  ['_RNvMs3_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecReE8grow_oneCsiC82uA1mdeC_7getopts', 'getopts'],
  // The crate is that of an earlier part of the symbol.
  ['_RNvMs3_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVechE8grow_oneB7_', undefined],
  ['_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h56f135b89f107565E', undefined],
])('%s: %s', (symbol, crate) => expect(instantiatingCrate(symbol)).toBe(crate));
