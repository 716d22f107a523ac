// Files of the compilers on this machine, and the same files damaged: each is recognised, or refused with its code.
// Fuzzed bytes must never give anything but a BitgradError.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseProducer } from '../../lib/bitcode/identification';
import { inputModules } from '../../lib/bitcode/input';
import { readModules } from '../../lib/bitcode/stream';
import { BitgradError } from '../../lib/report/error';
import { compilers, compile as run, rustc } from '../compilers';

const folder = mkdtempSync(join(tmpdir(), 'bitgrad-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

const source = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const square = source('square.c', 'double square(double x) { return x * x; }\n');
const cube = source('cube.c', 'double cube(double x) { return x * x * x; }\n');
const newest = compilers.at(-1)!;

function compile(compiler: string, input: string, output: string, ...flags: string[]): Buffer {
  run(compiler, '-O1', '-c', input, '-o', join(folder, output), ...flags);
  return readFileSync(join(folder, output));
}

const codeOf = (action: () => unknown): string | undefined => {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof BitgradError) return error.code;
    throw error;
  }
};

describe.each(compilers)('clang $version', ({ clang, version }) => {
  const bitcode = () => compile(clang, square, `square-${version}.bc`, '-emit-llvm');

  test('bitcode', () => {
    const [module, ...others] = inputModules(bitcode(), 'square.bc');
    expect(others).toEqual([]);
    expect(module).toMatchObject({ kind: 'bitcode', name: 'square.bc', producer: { major: version } });
  });

  test('assembly text', () => {
    const text = compile(clang, square, `square-${version}.ll`, '-emit-llvm', '-S');
    expect(inputModules(text, 'square.ll')).toMatchObject([{ kind: 'text', producer: { text: '' } }]);
  });

  test('an object with embedded bitcode', () => {
    const object = compile(clang, square, `embed-${version}.o`, '-fembed-bitcode');
    const [module] = inputModules(object, 'square.o');
    expect(module!.producer.major).toBe(version);
    expect(readModules(module!.bytes)).toHaveLength(1);
  });

  test('an object without', () => {
    const object = compile(clang, square, `plain-${version}.o`);
    expect(codeOf(() => inputModules(object, 'square.o'))).toBe('object-without-bitcode');
  });

  test('every way to cut a file short is seen', () => {
    const whole = bitcode();
    for (let length = 0; length < whole.length; length += 4) {
      expect(codeOf(() => inputModules(whole.subarray(0, length), 'cut.bc'))).toMatch(/^(not|bad)-bitcode$/);
    }
  });
});

test('two streams behind each other are two modules', () => {
  const parts = [square, cube].map((file, i) => compile(newest.clang, file, `stream${i}.bc`, '-emit-llvm'));
  const modules = readModules(Buffer.concat(parts));
  expect(modules.map((module) => Buffer.from(module.bytes).equals(parts[modules.indexOf(module)]!))).toEqual([true, true]);
});

test('a wrapper header is skipped', () => {
  const inner = compile(newest.clang, square, 'wrapped.bc', '-emit-llvm');
  const header = Buffer.alloc(20);
  [0x0b17c0de, 0, 20, inner.length, 7].forEach((word, i) => {
    header.writeUInt32LE(word, i * 4);
  });
  expect(inputModules(Buffer.concat([header, inner]), 'wrapped.bc')[0]!.producer.major).toBe(newest.version);
  header.writeUInt32LE(inner.length + 1, 12);
  expect(codeOf(() => inputModules(Buffer.concat([header, inner]), 'wrapped.bc'))).toBe('bad-bitcode');
});

test('the modules of an archive, with long names', () => {
  compile(newest.clang, square, 'a_member_with_a_long_name.o', '-emit-llvm');
  compile(newest.clang, cube, 'cube.o', '-fembed-bitcode');
  const archive = join(folder, 'both.a');
  run('ar', 'rc', archive, join(folder, 'a_member_with_a_long_name.o'), join(folder, 'cube.o'));
  expect(inputModules(readFileSync(archive), 'both.a').map(({ name }) => name)).toEqual([
    'both.a(a_member_with_a_long_name.o)',
    'both.a(cube.o)',
  ]);
  const damagedArchive = readFileSync(archive).subarray(0, -40);
  expect(codeOf(() => inputModules(damagedArchive, 'both.a'))).toBe('not-bitcode');
});

(rustc ? test : test.skip)('a Rust library', () => {
  const file = source('square.rs', '#[no_mangle] pub extern "C" fn square(x: f64) -> f64 { x * x }\n');
  const library = join(folder, 'libsquare.rlib');
  run(rustc!, '-O', '--crate-type=rlib', '--crate-name=square', '-o', library, file);
  const [module] = inputModules(readFileSync(library), 'libsquare.rlib');
  expect(module!.name).toMatch(/^libsquare\.rlib\(.*\.o\)$/);
  expect(module!.producer.text).toMatch(/^LLVM\d+\.\d+\.\d+-rust-/);
});

test.each([
  ['', 'it is empty'],
  ['Dear reader, this is no program.\n', 'it is text, but no line of it is LLVM assembly'],
  ['\x7fELF', 'section table'],
  ['\xcf\xfa\xed\xfe\0\0\0\0', 'Mach-O'],
  ['\0asm\x01\0\0\0', 'WebAssembly'],
  ['!<thin>\n', 'names its members'],
  ['\x01\x02\x03\0\0', 'it begins with the bytes 01 02 03 00 00'],
])('%j is refused', (text, because) => {
  const thrown = (() => {
    try {
      inputModules(Buffer.from(text, 'latin1'), 'input');
    } catch (error) {
      return error as BitgradError;
    }
    return undefined;
  })();
  expect(thrown).toMatchObject({ code: 'not-bitcode', because: expect.stringContaining(because) });
});

test('damaged bytes give a BitgradError or modules, never anything else', () => {
  const samples = [
    compile(newest.clang, square, 'fuzz.bc', '-emit-llvm'),
    compile(newest.clang, square, 'fuzz.o', '-fembed-bitcode'),
    readFileSync(join(folder, 'both.a')),
  ];
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...samples), edits, fc.boolean(), (sample, changes, nearTheStart) => {
      const bytes = Buffer.from(sample);
      for (const [at, value] of changes) bytes[at % (nearTheStart ? Math.min(128, bytes.length) : bytes.length)] = value;
      codeOf(() => inputModules(bytes, 'fuzz'));
    }),
    { numRuns: 3000 },
  );
});

test('producers', () => {
  expect(parseProducer('LLVM22.1.2-rust-1.95.0-stable')).toEqual({ text: 'LLVM22.1.2-rust-1.95.0-stable', major: 22 });
  expect(parseProducer('APPLE_1_1300.0.29.30_0').major).toBeUndefined();
});
