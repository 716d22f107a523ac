// What `bitgrad lower` takes as a process on a module of a hundred lines, beside node itself and LLVM's own -O2:
//   node bench/start-up.mjs [RUNS]
// Processor seconds (user and system), the least of several runs: start-up is what a module without requests takes beyond `node -e 0`, the
// rest is what the requests add, as a multiple of `opt -passes='default<O2>'`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { builtLlvms } = createRequire(import.meta.url)('../dist/llvm/load.js');
const llvm = builtLlvms()[0];
const runs = Number(process.argv[2] ?? 10);
const folder = mkdtempSync(join(tmpdir(), 'bitgrad-start-up-'));

const model = `
#include <math.h>
extern int enzyme_dup, enzyme_const;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);

struct layer {
  const double *w, *b;
  int n, m;
};

static void dense(const struct layer *l, const double *x, double *y) {
  for (int i = 0; i < l->n; i++) {
    double sum = l->b[i];
    for (int j = 0; j < l->m; j++)
      sum += l->w[i * l->m + j] * x[j];
    y[i] = tanh(sum);
  }
}

double loss(const double *w1, const double *b1, const double *w2,
            const double *b2, const double *x, const double *t, int n) {
  double h[16], y[4], sum = 0;
  struct layer one = {w1, b1, 16, 8}, two = {w2, b2, 4, 16};
  for (int k = 0; k < n; k++) {
    dense(&one, x + 8 * k, h);
    dense(&two, h, y);
    for (int i = 0; i < 4; i++) {
      double e = y[i] - t[4 * k + i];
      sum += e * e;
    }
  }
  return sum / n;
}

double rosenbrock(const double *x, int n) {
  double s = 0;
  for (int i = 0; i + 1 < n; i++) {
    double a = 1 - x[i], b = x[i + 1] - x[i] * x[i];
    s += a * a + 100 * b * b;
  }
  return s;
}

double log_sum_exp(const double *x, int n) {
  double most = x[0], sum = 0;
  for (int i = 1; i < n; i++)
    if (x[i] > most) most = x[i];
  for (int i = 0; i < n; i++)
    sum += exp(x[i] - most);
  return most + log(sum);
}
`;
const requests = `
void gradient(const double *w1, double *dw1, const double *b1, double *db1,
              const double *w2, double *dw2, const double *b2, double *db2,
              const double *x, const double *t, int n) {
  __enzyme_autodiff((void *)loss, enzyme_dup, w1, dw1, enzyme_dup, b1, db1,
                    enzyme_dup, w2, dw2, enzyme_dup, b2, db2,
                    enzyme_const, x, enzyme_const, t, n);
}
void gradient_of_rosenbrock(const double *x, double *dx, int n) {
  __enzyme_autodiff((void *)rosenbrock, enzyme_dup, x, dx, n);
}
double slope(const double *x, double *dx, int n) {
  return __enzyme_fwddiff((void *)log_sum_exp, enzyme_dup, x, dx, n);
}
`;

function run(command, args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
}

/** Processor seconds of a process, the least of all runs: bash's `times` tells those of its children in milliseconds, other shells' in hundredths, cut off. */
function seconds(command, args) {
  const quoted = [command, ...args].map((word) => `'${word}'`).join(' ');
  const one = () => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', `${quoted} > /dev/null && times`], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const [, children] = stdout.trim().split('\n');
    return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest), 0);
  };
  return Math.min(...Array.from({ length: runs }, one));
}

try {
  const compile = (name, text, flags) => {
    const source = join(folder, `${name}.c`);
    writeFileSync(source, text);
    run(`clang-${llvm}`, [...flags, '-c', '-emit-llvm', source, '-o', join(folder, `${name}.bc`)]);
    return join(folder, `${name}.bc`);
  };
  const empty = compile('empty', model, ['-O0']);
  const whole = compile('whole', model + requests, ['-O0']);
  const optimisable = compile('optimisable', model + requests, ['-O0', '-Xclang', '-disable-O0-optnone']);
  const lower = (input) =>
    seconds(process.execPath, [join(root, 'bin/bitgrad.js'), 'lower', input, '--llvm', String(llvm), '-o', join(folder, 'out.bc')]);
  lower(whole); // V8 keeps what it compiles
  const [node, none, all] = [seconds(process.execPath, ['-e', '0']), lower(empty), lower(whole)];
  const opt = seconds(`opt-${llvm}`, ['-passes=default<O2>', optimisable, '-o', join(folder, 'opt.bc')]);
  const row = (what, value) => console.log(`${what.padEnd(44)}${value}`);
  row('node -e 0', `${node.toFixed(3)} s`);
  row('lower, no requests', `${none.toFixed(3)} s`);
  row('lower, three requests', `${all.toFixed(3)} s`);
  row("opt -passes='default<O2>'", `${opt.toFixed(3)} s`);
  row('start-up beyond node (aim: 0.150 s)', `${(none - node).toFixed(3)} s`);
  row('the rest over opt (aim: 2)', `${((all - none) / opt).toFixed(2)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
