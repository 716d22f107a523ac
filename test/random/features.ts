// What random programs may contain, as weights: 0 leaves a feature out. A campaign gives each chunk its own random subset
// (swarm testing, Groce et al. 2012: programs with fewer features go deeper into those that they have).

export const features = [
  'calls',
  'recursion',
  'functionPointers',
  'globals',
  'pointers',
  'structs',
  'heap',
  'realloc',
  'alloca',
  'lists',
  'while',
  'switch',
  'goto',
  'irreducible',
  'copies',
  'bits',
  'bytes',
  'float',
  'integers',
  'kinks',
] as const;

export type Feature = (typeof features)[number];
export type Weights = Readonly<Record<Feature, number>>;

const RARE: readonly Feature[] = ['bytes', 'irreducible'];

/** What is copied in parts is loudly NaN where it is not refused. */
const LEFT_OUT: readonly Feature[] = ['bytes'];

const weightsOf = (weight: (feature: Feature) => number): Weights =>
  Object.fromEntries(features.map((feature) => [feature, weight(feature)])) as Weights;

/** Left out of every run: BITGRAD_WITHOUT, a list with commas, names others. */
const left = (process.env.BITGRAD_WITHOUT ?? LEFT_OUT.join(',')).split(',');

/** The same subset for the same number: each feature is in with even odds, the rare ones with a tenth. */
export function swarm(seed: number): Weights {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) >>> 0;
    return ((state ^ (state >>> 12)) >>> 0) / 2 ** 32;
  };
  return weightsOf((feature) => {
    const chance = RARE.includes(feature) ? 0.1 : 0.5;
    const weight = next() < chance ? 1 + Math.floor(next() * 3) : 0;
    return left.includes(feature) ? 0 : weight;
  });
}
