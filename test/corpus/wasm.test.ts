// WebAssembly: modules of wasm32 are derived, written back as bitcode, compiled by clang, linked by wasm-ld, and run in Node's own
// WebAssembly; their gradients against differences of the function that runs beside them.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtLlvms, Module } from '../../lib';
import { compilerVersion } from '../harness/compile';
import { difference, differenceBound, firstStep } from '../harness/oracle';
import { CORPUS } from './build';

const SOURCES = join(CORPUS, 'wasm');
const linker = ['wasm-ld', ...[23, 22, 21, 20, 19, 18, 17, 16, 15, 14].map((major) => `wasm-ld-${major}`)].find(
  (command) => compilerVersion(command) !== '',
);
/** What reads its own bitcode, and compiles what the addon writes back. */
const llvm = builtLlvms().find((major) => major >= 14 && compilerVersion(`clang-${major}`) !== '');

const folder = mkdtempSync(join(tmpdir(), 'bitgrad-wasm-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const clang = (...words: string[]) => execFileSync(`clang-${llvm}`, ['--target=wasm32', '-w', ...words], { stdio: 'pipe' });

interface Instance {
  readonly exports: Readonly<Record<string, unknown>>;
}

/** What is used of it here: Node's types leave it to those of browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: Readonly<Record<string, object>>) => Instance;
};

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): void;
}

const PAGE = 65536;

/** A linked module that runs; the host gives mathematics and memory. */
class Running {
  readonly #exports: Instance['exports'];
  readonly #memory: Memory;
  #top: number;

  /** Links object code. */
  constructor(object: string, exports: readonly string[]) {
    const words = ['--no-entry', '--allow-undefined', '--export=__heap_base', ...exports.map((name) => `--export=${name}`)];
    execFileSync(linker as string, [...words, object, '-o', `${object}.wasm`], { stdio: 'pipe' });
    const env = {
      exp: Math.exp,
      log: Math.log,
      malloc: (bytes: number) => this.allocate(bytes),
      realloc: (old: number, bytes: number) => this.#reallocate(old, bytes),
      free: () => {},
    };
    this.#exports = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(`${object}.wasm`)), { env }).exports;
    this.#memory = this.#exports.memory as Memory;
    this.#top = (this.#exports.__heap_base as { readonly value: number }).value;
  }

  allocate(bytes: number): number {
    const at = this.#top;
    this.#top += Math.ceil(bytes / 16) * 16;
    const missing = this.#top - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE));
    return at;
  }

  #reallocate(old: number, bytes: number): number {
    const moved = this.allocate(bytes);
    if (old !== 0) new Uint8Array(this.#memory.buffer).copyWithin(moved, old, old + bytes);
    return moved;
  }

  /** As it stands now: memory that grows has another buffer. */
  doubles(at: number, count: number): Float64Array {
    return new Float64Array(this.#memory.buffer, at, count);
  }

  call(symbol: string, ...args: readonly number[]): number {
    return (this.#exports[symbol] as (...args: readonly number[]) => number)(...args);
  }
}

const POINT = [1.5, 0.25, 0.75, 1.25];
const isHere = linker !== undefined && llvm !== undefined;

(isHere ? describe : describe.skip)(`by clang ${llvm} and ${linker} (skipped where they are not installed)`, () => {
  const rows = readdirSync(SOURCES).flatMap((file) => ['-O0', '-O2'].map((level) => [file, level] as const));
  test.each(rows)('%s %s', async (file, level) => {
    const base = join(folder, `${file}${level}`);
    clang(level, '-emit-llvm', '-c', join(SOURCES, file), '-o', `${base}.bc`);
    const module = await Module.load(`${base}.bc`, { llvm });
    const gradient = module.function('f').gradient();
    writeFileSync(`${base}.grad.bc`, gradient.bitcode());
    clang('-O1', '-c', `${base}.grad.bc`, '-o', `${base}.o`);
    const run = new Running(`${base}.o`, ['f', gradient.symbol]);

    const n = POINT.length;
    const [x, shadow, value] = [run.allocate(8 * n), run.allocate(8 * n), run.allocate(8)];
    const args = gradient.facts.parameters.map(({ role, argument }) => {
      if (role === 'seed') return 1;
      if (role === 'value') return value;
      if (role === 'shadow') return shadow;
      return argument === 0 ? x : n;
    });
    const roundoff = file === 'single.c' ? 2 ** -24 : 2 ** -53;
    const f = (i: number, h: number): number => {
      run.doubles(x, n).set(POINT.map((v, j) => (i === j ? v + h : v)));
      return run.call('f', x, n);
    };
    const estimates = POINT.map((v, i) => difference((h) => f(i, h), firstStep(roundoff, v), roundoff));
    const primal = f(0, 0);
    run.call(gradient.symbol, ...args);
    expect(run.doubles(value, 1)[0]).toBe(primal);
    const dx = run.doubles(shadow, n);
    estimates.forEach((estimate, i) => {
      const scale = Math.max(1, Math.abs(estimate.value), Math.abs(primal));
      expect(Math.abs((dx[i] as number) - estimate.value)).toBeLessThanOrEqual(differenceBound(roundoff) * scale + estimate.error);
    });
  });
});
