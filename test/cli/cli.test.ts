// The command as a process, called from another folder as a user would.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { builtLlvms } from '../../lib/index';
import { compilers } from '../compilers';
import { compileSource } from '../jit/clang';

const bin = resolve(__dirname, '../../bin/bitgrad.js');
const llvm = builtLlvms()[0]!;
const clang = compilers.filter(({ version }) => version <= llvm).at(-1)!.version;
const folder = mkdtempSync(join(tmpdir(), 'bitgrad-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const source = `
double exp(double); double log(double); double fabs(double);
double lse(const double *x, int n) {
  double max = x[0], sum = 0;
  for (int i = 1; i < n; i++) if (x[i] > max) max = x[i];
  for (int i = 0; i < n; i++) sum += exp(x[i] - max);
  return max + log(sum);
}
double product(double x, double y) { return x * y; }
double sqrt(double); float sinf(float);
double root(double x, double y) { return sqrt(x) * y; }
double kink(double x) { return fabs(x); }
void squares(const double *x, double *y, int n) { for (int i = 0; i < n; i++) y[i] = x[i] * x[i]; }
struct particle { float m; double v[2]; int id; };
double energy(const struct particle *p, int n) { double s = 0; for (int i = 0; i < n; i++) s += p[i].m * (p[i].v[0] * p[i].v[0] + p[i].v[1]) * p[i].id; return s; }
void push(struct particle *p, double t) { p->v[0] += t * p->m; }
struct vec { double x, y, z; };
struct vec turned(struct vec v, double s) { struct vec r = { v.y * s, v.z, v.x * v.x }; return r; }
// Rounds to float on the way: its modes agree to float's rounding only.
__attribute__((noinline)) static float coarse(float x) { return sinf(x) * 1.1f; }
double through(double x, double y) { return coarse(x * y) * coarse(y) + coarse(x) * x; }
double foo(double);
double unknown(double x) { return foo(x); }
// Its derivative is wrong on purpose: a step function of tiny steps, whose difference quotient is 1 and derivative 0.
double stairs(double x) { return (double)(long)(x * 1e9) * 1e-9; }
`;
writeFileSync(join(folder, 'f.bc'), compileSource(clang, source, ['-O1', '-g']));
writeFileSync(join(folder, 'without-g.bc'), compileSource(clang, source, ['-O1']));
writeFileSync(join(folder, 'unoptimised.bc'), compileSource(clang, source, ['-O0', '-g']));

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function bitgrad(args: readonly string[], input?: Buffer, more: NodeJS.ProcessEnv = {}): Outcome & { readonly bytes: Buffer } {
  const env = { ...process.env, NO_COLOR: '1', ...more };
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: folder, env, ...(input && { input }) });
  return { status, stdout: stdout.toString(), stderr: stderr.toString(), bytes: stdout };
}
const on = ['--llvm', String(llvm)];

test('help shows commands, options and examples', () => {
  const help = bitgrad(['--help']);
  expect(help).toMatchObject({ status: 0, stderr: '' });
  for (const command of ['grad', 'run', 'check', 'inspect', 'rules', 'doctor', 'build']) {
    expect(help.stdout).toContain(`  ${command} `);
    expect(bitgrad([command, '--help'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/Usage: bitgrad .*[\s\S]*Examples:/) });
  }
});

test('help answers at once', () => {
  bitgrad(['--version']);
  const started = performance.now();
  bitgrad(['--version']);
  const bare = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  expect(bare - started).toBeLessThan(2 * (performance.now() - bare) + 300);
});

test.each([
  [['frobnicate'], /unknown command/],
  [['run', '-f', 'lse'], /missing required argument/],
  [['run', 'f.bc'], /--function/],
  [['run', 'f.bc', '-f', 'lse', '--opt', '4'], /Allowed choices are 0, 1, 2, 3/],
  [['run', 'f.bc', '-f', 'lse', '--llvm', 'new'], /whole number/],
])('%j is wrong usage', (args, message) => {
  expect(bitgrad(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(message) });
});

test('a function that is not there', () => {
  const { status, stderr } = bitgrad(['run', 'f.bc', '-f', 'lsee', ...on]);
  expect(status).toBe(2);
  expect(stderr).toContain('error[unknown-function]: there is no function `lsee`');
  expect(stderr).toContain('fix: did you mean `lse`?');
});

test('errors as JSON', () => {
  const { status, stderr } = bitgrad(['inspect', 'none.bc', '--json']);
  expect(status).toBe(3);
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'io', message: '`none.bc` cannot be read' } });
});

describe('inspect', () => {
  test('as text', () => {
    const { status, stdout } = bitgrad(['inspect', 'f.bc', ...on]);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`bitcode of LLVM${clang}\\.[\\s\\S]*double lse\\(double \\*x, int32_t n\\)`));
  });
  test('from standard input, as JSON', () => {
    const { stdout } = bitgrad(['inspect', '-', '--json', ...on], readFileSync(join(folder, 'f.bc')));
    expect(JSON.parse(stdout).functions.map(({ name }: { name: string }) => name)).toContain('squares');
  });
  test('tells the producer where no LLVM reads the file, and what to install', () => {
    const { status, stdout } = bitgrad(['inspect', 'f.bc'], undefined, { BITGRAD_LLVM: '99' });
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^f.bc  bitcode of LLVM${clang}\\..*\nnot read by LLVM: no addon for LLVM 99`));
    const json = JSON.parse(bitgrad(['inspect', 'f.bc', '--json'], undefined, { BITGRAD_LLVM: '7' }).stdout);
    expect(json).toMatchObject({ inputs: [{ name: 'f.bc', kind: 'bitcode' }], unread: { code: 'newer-bitcode' } });
  });
  test('is read by the LLVM that is asked for, or by none', () => {
    expect(bitgrad(['inspect', 'f.bc', '--llvm', '7'])).toMatchObject({ status: 3 });
  });
});

describe('run', () => {
  test('a function', () => {
    expect(bitgrad(['run', 'f.bc', '-f', 'product', ...on, '--', '-1.5', '1e2'])).toMatchObject({ status: 0, stdout: '-150\n' });
  });
  test('memory that it writes', () => {
    expect(bitgrad(['run', 'f.bc', '-f', 'squares', ...on, '--', '[1,2,3]', '[0,0,0]', '3']).stdout).toBe('y = [1, 4, 9]\n');
  });
  test('its gradient', () => {
    expect(bitgrad(['run', 'f.bc', '-f', 'product', '--grad', ...on, '--', '3', '4']).stdout).toBe('value = 12\nd/d x = 4\nd/d y = 3\n');
  });
  test('seeds and shadows', () => {
    expect(bitgrad(['run', 'f.bc', '-f', 'product', '--grad', '--seed', '2', ...on, '--', '3', '4']).stdout).toContain('d/d x = 8\n');
    const squares = ['run', 'f.bc', '-f', 'squares', '--grad', ...on];
    expect(bitgrad([...squares, '--shadow', 'y=[1,10]', '--', '[3,4]', '[0,0]', '2']).stdout).toBe('d/d x = [6, 80]\nd/d y = [0, 0]\n');
    expect(bitgrad([...squares, '--', '[3,4]', '[0,0]', '2'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--shadow') });
    expect(bitgrad([...squares, '--shadow', 'z=[1]', '--', '[3]', '[0]', '1'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('its arguments are x, y, n'),
    });
    for (const option of ['--seed=2', '--shadow=y=[1]', '--activity=x=const', '--strict-math'])
      expect(bitgrad(['run', 'f.bc', '-f', 'product', option, ...on, '--', '3', '4'])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('is of a gradient'),
      });
  });
  test('structures by value', () => {
    expect(bitgrad(['run', 'f.bc', '-f', 'turned', ...on, '--', '[1,2,3]', '2']).stdout).toBe('[4, 3, 1]\n');
    const grad = ['run', 'f.bc', '-f', 'turned', '--grad', ...on];
    expect(bitgrad([...grad, '--seed', '[1,0,1]', '--', '[1,2,3]', '2']).stdout).toBe('value = [4, 3, 1]\nd/d v = [2, 2, 0]\nd/d s = 2\n');
    expect(bitgrad([...grad, '--', '[1,2,3]', '2'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--seed') });
    expect(bitgrad(['run', 'f.bc', '-f', 'turned', ...on, '--', '[1,2]', '2'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('give [number, number, number]'),
    });
    expect(bitgrad(['inspect', 'f.bc', ...on]).stdout).toContain('struct vec turned(struct vec v, double s)');
  });
  test('structures behind a pointer, by their debug information', () => {
    for (const file of ['f.bc', 'unoptimised.bc'])
      for (const p of ['[[2,[3,4],5],[1,[1,1],1]]', '[2,3,4,5,1,1,1,1]'])
        expect(bitgrad(['run', file, '-f', 'energy', '--grad', ...on, '--', p, '2']).stdout).toBe(
          'value = 132\nd/d p = [[65, [60, 10], 0], [2, [2, 1], 0]]\n',
        );
    expect(bitgrad(['run', 'f.bc', '-f', 'push', ...on, '--', '[[2,[3,4],5]]', '0.5']).stdout).toBe('p = [[2, [4, 4], 5]]\n');
    expect(bitgrad(['run', 'without-g.bc', '-f', 'energy', ...on, '--', '[2,3,4,5]', '1'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/memory of several types \(.*float.*\)[\s\S]*compile with -g/),
    });
    expect(bitgrad(['run', 'f.bc', '-f', 'energy', ...on, '--', '[2,3]', '1'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('4 numbers'),
    });
  });
  test('its gradient, in which a zero adjoint meets an infinite partial', () => {
    const run = (...flags: string[]) => bitgrad(['run', 'f.bc', '-f', 'root', '--grad', ...flags, ...on, '--', '0', '0']).stdout;
    expect(run()).toBe('value = 0\nd/d x = NaN\nd/d y = 0\n');
    expect(run('--strong-zero')).toBe('value = 0\nd/d x = 0\nd/d y = 0\n');
  });
  test('as JSON, with infinities', () => {
    expect(JSON.parse(bitgrad(['run', 'f.bc', '-f', 'product', '--grad', '--json', ...on, '--', 'inf', '2']).stdout)).toEqual({
      value: 'inf',
      gradients: { x: 2, y: 'inf' },
    });
  });
  test('wrong arguments', () => {
    expect(bitgrad(['run', 'f.bc', '-f', 'lse', ...on, '--', '3', '3'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('bad-argument'),
    });
  });
});

describe('check', () => {
  test.each([[], ['--no-inline']])('a function of doubles that computes in float, %s', (...flags) => {
    const { status, stdout } = bitgrad(['check', 'f.bc', '-f', 'through', ...flags, ...on, '--', '0.7', '1.3']);
    expect(stdout).toContain('agree on 2 partial derivatives');
    expect(status).toBe(0);
  });
  test('calls that stay calls give what inlined ones do', () => {
    const plan = (...flags: string[]) => bitgrad(['grad', 'f.bc', '-f', 'through', '-S', '-o', '-', ...flags, ...on]).stdout;
    expect(plan()).not.toMatch(/call .*@coarse\.\w+\.reverse/);
    expect(plan('--no-inline')).toMatch(/call .*@coarse\.\w+\.reverse/);
  });
  test.each(builtLlvms())('agreement on LLVM %i', (major) => {
    const own = compilers.filter(({ version }) => version <= major).at(-1)!.version;
    writeFileSync(join(folder, `f-${major}.bc`), compileSource(own, source, ['-O2']));
    const { status, stdout } = bitgrad(['check', `f-${major}.bc`, '-f', 'lse', '--llvm', String(major), '--', '[0.1,2,-1]', '3']);
    expect(stdout).toContain('agree on 3 partial derivatives');
    expect(status).toBe(0);
  });
  test('outputs in memory', () => {
    const { status, stdout } = bitgrad(['check', 'f.bc', '-f', 'squares', ...on, '--', '[1,2,3]', '[0,0,0]', '3']);
    expect(stdout).toContain('it writes y');
    expect(status).toBe(0);
  });
  test.each([
    ['energy', ['[[2,[3,4],5],[1,[1,1],1]]', '2'], 6],
    ['push', ['[[2,[3,4],5]]', '0.5'], 4],
    ['turned', ['[1,2,3]', '2'], 4],
  ])('structures: %s', (name, args, count) => {
    const { status, stdout } = bitgrad(['check', 'f.bc', '-f', name, ...on, '--', ...args]);
    expect(stdout).toContain(`agree on ${count} partial derivatives`);
    expect(status).toBe(0);
  });
  test('a kink is told, and any slope in between is right', () => {
    const { status, stdout } = bitgrad(['check', 'f.bc', '-f', 'kink', ...on, '--', '0']);
    expect(stdout).toContain('kink at x: the one-sided slopes are -1.00000 and 1.00000');
    expect(status).toBe(0);
  });
  test('where they part, and status 1', () => {
    const { status, stdout } = bitgrad(['check', 'f.bc', '-f', 'stairs', ...on, '--', '2.5']);
    expect(stdout).toContain('they part on 1 of 1 partial derivative, first at x: the two modes agree, the differences do not');
    expect(status).toBe(1);
  });
  test('on every built LLVM that reads the file, side by side', () => {
    const every = bitgrad(['check', 'f.bc', '-f', 'product', '--llvm', 'all', '--', '3', '4']);
    const readers = builtLlvms().filter((major) => major >= clang);
    const verdict = readers.length > 1 ? /LLVM [\d, ]+ give the same 3 numbers, to rounding/ : /the only one here that derives it/;
    expect(every).toMatchObject({ status: 0, stdout: expect.stringMatching(verdict) });
    for (const major of readers) expect(every.stdout).toContain(`LLVM ${major} `);
  });
  test('as JSON', () => {
    const report = JSON.parse(bitgrad(['check', 'f.bc', '-f', 'product', '--json', ...on, '--', '3', '4']).stdout);
    expect(report).toMatchObject({
      agrees: true,
      rows: [
        { argument: 'x', reverse: 4, forward: 4 },
        { argument: 'y', reverse: 3 },
      ],
    });
  });
  test('what has no derivative', () => {
    const { status, stderr } = bitgrad(['check', 'f.bc', '-f', 'unknown', ...on, '--', '1']);
    expect(stderr).toMatch(/^error\[no-rule\]: .*`foo`/);
    expect(status).toBe(1);
  });
});

describe('grad', () => {
  test('bitcode that bitgrad runs', () => {
    const { status, stdout } = bitgrad(['grad', 'f.bc', '-f', 'product', '-o', 'out.bc', '--header', 'out.h', ...on]);
    expect(status).toBe(0);
    expect(stdout).toContain('void product_grad(double x, double y, double d_return, double *value, double *d_x, double *d_y)');
    expect(bitgrad(['run', 'out.bc', '-f', 'product_grad', ...on, '--', '3', '4', '1', '[0]', '[0]', '[0]']).stdout).toContain('= [4]');
    expect(readFileSync(join(folder, 'out.h'), 'utf8')).toContain('double *d_y);');
  });
  test('assembly text to standard output, under a name', () => {
    const { stdout } = bitgrad(['grad', 'f.bc', '-f', 'lse', '--name', 'dlse', '-S', '-o', '-', ...on]);
    expect(stdout).toMatch(/define .*void @dlse\(/);
  });
  test('a failure leaves nothing behind, not even half a file', () => {
    const before = readdirSync(folder);
    expect(bitgrad(['grad', 'f.bc', '-f', 'unknown', '-o', 'no.bc', ...on]).status).toBe(1);
    expect(bitgrad(['grad', 'f.bc', '-f', 'lse', '-o', 'no/such/folder.bc', ...on]).status).toBe(3);
    expect(existsSync(join(folder, 'no.bc'))).toBe(false);
    expect(readdirSync(folder)).toEqual(before);
  });
});

test('rules', () => {
  expect(bitgrad(['rules']).stdout).toContain('fmul(x, y)');
  expect(bitgrad(['rules', 'llvm.exp.f64']).stdout).toContain('partials   x: r');
  expect(bitgrad(['rules', 'fmull'])).toMatchObject({ status: 1, stderr: expect.stringMatching(/did you mean .*`fmul`/) });
  expect(JSON.parse(bitgrad(['rules', 'sinf', '--json']).stdout)[0]).toMatchObject({
    name: 'sin',
    symbols: expect.arrayContaining(['sinf']),
  });
});

test('doctor', () => {
  const { status, stdout } = bitgrad(['doctor']);
  expect(stdout).toMatch(new RegExp(`LLVM ${llvm}\\.\\d+\\.\\d+`));
  expect(status).toBe(0);
  expect(JSON.parse(bitgrad(['doctor', '--json']).stdout).llvms).toContainEqual(expect.objectContaining({ major: llvm }));
});

test('--dump plan prints what is kept: after the prototype, on standard error beside code, as JSON, and for check', () => {
  const plan = /^@lse: \d+ values? on the tape, \d+ in registers, .*\n( {2}.*\n)+$/m;
  const grad = ['grad', 'f.bc', '-f', 'lse', '--dump', 'plan', ...on];
  const file = bitgrad([...grad, '-o', 'plan.bc']);
  expect(file).toMatchObject({ status: 0, stdout: expect.stringMatching(plan) });
  expect(bitgrad([...grad, '-S', '-o', '-'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('define'),
    stderr: expect.stringMatching(plan),
  });
  expect(JSON.parse(bitgrad([...grad, '-o', 'plan.bc', '--json']).stdout)).toMatchObject({ plan: [{ function: 'lse' }] });
  const check = ['check', 'f.bc', '-f', 'lse', '--dump', 'plan', ...on, '--', '[0.1, 2, -1]', '3'];
  expect(bitgrad(check)).toMatchObject({ status: 0, stdout: expect.stringMatching(plan) });
  expect(bitgrad([...grad, '-o', 'plan.bc', '--dump', 'tree'])).toMatchObject({ status: 2 });
});
