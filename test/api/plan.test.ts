// What `--dump plan` and `derivative.plan` tell: which values are kept, why, where and in how many bytes.
import { builtLlvms, Module } from '../../lib/index';
import { compilers } from '../compilers';
import { compileSource } from '../jit/clang';

const llvm = builtLlvms()[0]!;
const clang = compilers.filter(({ version }) => version <= llvm).at(-1)!.version;
const source = `
double exp(double);
double running(const double *x, int n) {
  double p = 1;
  for (int i = 0; i < n; i++)
    p = x[i] * p * p;
  return p;
}
double sum(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) s += 2 * x[i];
  return s;
}
void overwritten(double *x) {
  for (int i = 0; i < 10; i++)
    x[i] = x[i] * x[i];
}
double until(double x) {
  double e = 1;
  while (e < 1000)
    e = e * e * x;
  return e;
}
double product(const double *a, const double *b, int n) {
  double t = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) t += a[i] * b[j] * a[j];
  return t;
}
double sin(double); double cos(double);
double turned(const double *x, int n) {
  double t = 0;
  for (int i = 0; i < n; i++) t += sin(x[i]) * cos(x[i]);
  return t;
}
double scaled(double *x, const double *y, int n, int m) {
  double t = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < m; j++) t += exp(x[j]) * y[i];
  return t;
}
double flat(double x) { double y = exp(x); return y * y; }
`;
const made = Module.load([compileSource(clang, source, ['-O1', '-g'])], { llvm });

const gradient = async (name: string) => (await made).function(name).gradient();

test('a recurrence is kept: 8 bytes per trip, with its line and who asks for it', async () => {
  const [plan, ...others] = (await gradient('running')).plan;
  expect(others).toEqual([]);
  expect(plan?.function).toBe('running');
  const taped = plan!.kept.filter(({ place }) => place !== 'register');
  expect(taped).toEqual([
    expect.objectContaining({ kind: 'value', bytes: 8, place: 'block', reason: 'it goes from trip to trip, and not in even steps' }),
  ]);
  expect(taped[0]!.neededBy[0]).toMatch(/^fmul in line 6$/);
  expect(taped[0]!.loop).toMatchObject({ depth: 1 });
  expect(plan!.perTrip).toMatchObject([{ depth: 1, bytes: 8 }]);
});

test('linear code keeps nothing', async () => {
  const derivative = await gradient('sum');
  expect(derivative.plan[0]!.kept.filter(({ place }) => place !== 'register')).toEqual([]);
  expect(derivative.planText()).toMatch(/^@sum: 0 values on the tape, .*\n(.*\n)* {2}total: nothing on the tape$/);
});

test('what is overwritten is kept, and a constant count gives its total', async () => {
  const [kept] = (await gradient('overwritten')).plan[0]!.kept;
  expect(kept).toMatchObject({
    bytes: 8,
    trips: 10,
    line: 16,
    reason: 'the memory that it was read from may be overwritten before it is needed',
  });
  expect((await gradient('overwritten')).planText()).toMatch(
    /:16 {2}8 B\/trip x 10 = 80 B, loop .*one block per nest: value `.*load double/,
  );
});

test('what nothing overwrites is read again, in nests too', async () => {
  expect((await gradient('product')).plan[0]!.kept.filter(({ place }) => place !== 'register')).toEqual([]);
});

test('a function that the primal computes itself is not computed again for a partial', async () => {
  const taped = (await gradient('turned')).plan[0]!.kept.filter(({ place }) => place !== 'register');
  expect(taped.map(({ kind, what }) => `${kind} ${/@(\w+)/.exec(what)?.[1]}`).sort()).toEqual(['value cos', 'value sin']);
});

test('a loop of unknown count pushes per trip', async () => {
  const kept = (await gradient('until')).plan[0]!.kept.filter(({ place }) => place !== 'register');
  expect(kept).toEqual([expect.objectContaining({ place: 'chain', bytes: 8, trips: undefined })]);
});

test('outside of loops values stay in registers; forward mode has no plan', async () => {
  const [plan] = (await gradient('flat')).plan;
  expect(plan!.kept.every(({ place, loop }) => place === 'register' && loop === undefined)).toBe(true);
  expect((await made).function('flat').forward().plan).toEqual([]);
});

test('what the loop around does not change has one copy for all its trips', async () => {
  const [plan] = (await gradient('scaled')).plan;
  const taped = plan!.kept.filter(({ place }) => place === 'block');
  expect(taped).toEqual([expect.objectContaining({ kind: 'value', bytes: 8, constantIn: [expect.stringMatching(/^loop in line \d+$/)] })]);
  expect(taped[0]!.loop).toMatchObject({ depth: 1 });
  expect((await gradient('scaled')).planText()).toMatch(/one block per nest, one for all trips of loop in line \d+:/);
});
