import { dName } from '../../lib/ir/d-names';

test.each([
  ['_D4loss7squaredFdZd', 'loss.squared'],
  ['_D7kernels6hornerFNbNiPxdmdZd', 'kernels.horner'],
  ['_D3app5model6Spring6energyMxFdZd', 'app.model.Spring.energy'],
  ['_D3app5model6Spring6energyMFdZd', 'app.model.Spring.energy'],
  ['_D4core9exception6_storeG256v', undefined],
  ['_D3std4math11exponential__T7expImplTdZQlFNaNbNiNfdZd', undefined],
  ['_D3appQe1fFZv', undefined],
  ['_DTest', undefined],
  ['main', undefined],
])('%s', (symbol, name) => expect(dName(symbol)).toBe(name));
