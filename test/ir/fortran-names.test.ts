import { fortranName } from '../../lib/ir/fortran-names';

test.each([
  ['_QMspringsPenergy', 'springs::energy'],
  ['_QPsquare_common', 'square_common'],
  ['_QMmodelFinternal_procedurePweighted', 'model::internal_procedure::weighted'],
  ['_QMaSbPc2', 'a::b::c2'],
  ['_QMspringsEcount', undefined],
  ['_ZN5model4lossE', undefined],
])('%s', (symbol, name) => expect(fortranName(symbol)).toBe(name));
