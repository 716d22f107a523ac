// The programs of the bench: what each takes, at a size that outweighs the cost of a call, and what is differentiated.
// The C of each, with its gradient written by hand beside it, is in programs/NAME.c.

/** Numbers that repeat from run to run, spread over (low, high). */
function spread(count, low, high, salt = 1) {
  let state = (0x9e3779b9 ^ Math.imul(salt, 0x85ebca6b)) >>> 0;
  return Float64Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return low + ((high - low) * (state >>> 8)) / 0x1000000;
  });
}

const active = (values) => ({ values, active: true });
const fixed = (values) => ({ values, active: false });

const camera = (i) => [...spread(3, 0.1, 0.4, i), ...spread(3, -0.5, 0.5, i + 50), 500, 0.05, -0.01];
const CAMERAS = 8;
const POINTS = 64;
const seen = Int32Array.from({ length: 1024 }, (_, i) => (i % 2 === 0 ? (i >> 1) % CAMERAS : (7 * (i >> 1)) % POINTS));

/** Arguments are scalars, or arrays with their activity; integers are numbers. `double` marks the scalars that are no int. */
export const programs = [
  { name: 'log-sum-exp', symbol: 'log_sum_exp', args: [active(spread(1024, -3, 3)), 1024] },
  {
    name: 'mixture',
    symbol: 'mixture',
    args: [
      active(spread(8, -1, 1)),
      active(spread(32, -2, 2, 2)),
      active(spread(32, -0.5, 0.5, 3)),
      fixed(spread(512, -3, 3, 4)),
      8,
      4,
      128,
    ],
  },
  {
    name: 'bundle-adjustment',
    symbol: 'bundle',
    args: [
      active(Float64Array.from(Array.from({ length: CAMERAS }, (_, i) => camera(i)).flat())),
      active(spread(3 * POINTS, 2, 6, 9)),
      fixed(seen),
      fixed(spread(1024, -200, 200, 10)),
      512,
    ],
  },
  {
    name: 'dense-network',
    symbol: 'dense',
    args: [
      active(spread(16 * 32, -0.5, 0.5)),
      active(spread(32, -0.5, 0.5, 2)),
      active(spread(32 * 4, -0.5, 0.5, 3)),
      active(spread(4, -0.5, 0.5, 4)),
      fixed(spread(16 * 16, -1, 1, 5)),
      fixed(spread(16 * 4, -1, 1, 6)),
      16,
      16,
      32,
      4,
    ],
  },
  { name: 'runge-kutta', symbol: 'pendulum', args: [active(Float64Array.of(0.5, 0.1, 0.2, 0.9)), 200, { double: 0.05 }] },
  {
    name: 'matrix-chain',
    symbol: 'chain',
    args: [
      active(spread(64 * 64, -1, 1)),
      active(spread(64 * 64, -1, 1, 2)),
      active(spread(64, -1, 1, 3)),
      active(new Float64Array(64)),
      active(new Float64Array(64)),
      64,
    ],
  },
  {
    name: 'diffusion',
    symbol: 'diffusion',
    args: [
      active(spread(256, 0, 1)),
      active(spread(256, 0.05, 0.2, 2)),
      fixed(spread(256, 0, 1, 3)),
      active(new Float64Array(512)),
      256,
      60,
    ],
  },
];
