// The example programs: one row each, with the numbers they are run on. `activity` is the C convention's word: `dup` for a
// pointer whose contents we differentiate by, `out` for a scalar, `const` for what is held fixed.
const TIME_STEP = 0.05; // s between two observations of the pendulum
const samples = Array.from({ length: 40 }, (_, i) => 0.4 * Math.exp(-0.1 * i * TIME_STEP) * Math.cos(3 * i * TIME_STEP));

export const programs = [
  {
    source: 'logistic.c',
    function: 'logistic_loss',
    about: 'regularised logistic regression: a loop nest with a branch, exp and log1p',
    arguments: [
      { name: 'w', activity: 'dup', value: Float64Array.of(0.3, -0.7, 1.1) },
      { name: 'x', activity: 'const', value: Float64Array.of(1, 0.5, -1.2, 1, -0.3, 0.8, 1, 2.1, 0.4, 1, -1.5, -0.6, 1, 0.2, 1.9) },
      { name: 'y', activity: 'const', value: Float64Array.of(1, -1, 1, -1, 1) },
      { name: 'n', activity: 'const', value: 5 },
      { name: 'd', activity: 'const', value: 3 },
      { name: 'lambda', activity: 'out', value: 0.1 },
    ],
  },
  {
    source: 'pendulum.c',
    function: 'pendulum_misfit',
    about: 'which pendulum is this? 400 Runge-Kutta steps, state kept in memory',
    arguments: [
      { name: 'parameters', activity: 'dup', value: Float64Array.of(1.2, 0.15, 0.35, 0.1) },
      { name: 'observed', activity: 'const', value: Float64Array.from(samples) },
      { name: 'samples', activity: 'const', value: samples.length },
      { name: 'h', activity: 'const', value: TIME_STEP },
    ],
  },
  {
    source: 'gaussian.cpp',
    function: 'gaussian_nll',
    about: 'likelihood of a normal distribution: a Cholesky factorisation in a class template',
    arguments: [
      { name: 'x', activity: 'dup', value: Float64Array.of(0.5, -1.2, 2) },
      { name: 'mean', activity: 'dup', value: Float64Array.of(0.1, -0.4, 1.5) },
      { name: 'covariance', activity: 'dup', value: Float64Array.of(2, 0.3, 0.5, 0.3, 1.5, -0.2, 0.5, -0.2, 1.8) },
    ],
  },
  {
    source: 'chain.rs',
    function: 'chain_energy',
    about: 'beads on a line with springs and Lennard-Jones pairs: slices, windows, iterators',
    arguments: [
      { name: 'positions', activity: 'dup', value: Float64Array.of(0, 1.1, 2.3, 3.2, 4.4) },
      { name: 'count', activity: 'const', value: 5n },
      { name: 'stiffness', activity: 'out', value: 2.5 },
    ],
  },
];
