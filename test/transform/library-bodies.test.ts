// The bodies of library functions: made from their C, and readable by every LLVM, with typed pointers too.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { has } from '../../lib/llvm/features';
import { builtLlvms, loadNative } from '../../lib/llvm/load';
import { fortranRuntime } from '../../lib/transform/fortran-runtime';
import { libraryBodies } from '../../lib/transform/library-bodies';
import { withTypedPointers } from '../../lib/transform/typed-pointers';
import { compilers } from '../compilers';

const made = compilers.some(({ version }) => version === 19) ? test : test.skip;

made.each([
  ['library-bodies', libraryBodies],
  ['fortran-runtime', fortranRuntime],
])('are what clang 19 makes of %s.c (else: node scripts/generate-library-bodies.mjs)', (source, kept) => {
  const script = join(__dirname, '../../scripts/generate-library-bodies.mjs');
  const program = `import(${JSON.stringify(script)}).then((m) => process.stdout.write(m.bodies(${JSON.stringify(source)})))`;
  const text = execFileSync('node', ['-e', program], { encoding: 'utf8', maxBuffer: 1 << 26 });
  expect(kept.trim()).toBe(text.trim());
});

test.each(builtLlvms().map((llvm) => [llvm]))('are valid on LLVM %i', (llvm) => {
  const native = loadNative({ llvm });
  const context = native.createContext();
  const module = native.parseIr(context, has(native, 'opaquePointers') ? libraryBodies : withTypedPointers(libraryBodies), 'library');
  expect(native.verifyModule(module)).toBe('');
  native.disposeContext(context);
});
