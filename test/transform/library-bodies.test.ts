// The bodies of library functions: made from their C, and readable by every LLVM, with typed pointers too.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { has } from '../../lib/llvm/features';
import { builtLlvms, loadNative } from '../../lib/llvm/load';
import { libraryBodies } from '../../lib/transform/library-bodies';
import { withTypedPointers } from '../../lib/transform/typed-pointers';
import { compilers } from '../compilers';

const made = compilers.some(({ version }) => version === 19) ? test : test.skip;

made('are what clang 19 makes of library-bodies.c (else: node scripts/generate-library-bodies.mjs)', () => {
  const script = join(__dirname, '../../scripts/generate-library-bodies.mjs');
  const text = execFileSync('node', ['-e', `import(${JSON.stringify(script)}).then((m) => process.stdout.write(m.libraryBodies()))`], {
    encoding: 'utf8',
  });
  expect(libraryBodies.trim()).toBe(text.trim());
});

test.each(builtLlvms().map((llvm) => [llvm]))('are valid on LLVM %i', (llvm) => {
  const native = loadNative({ llvm });
  const context = native.createContext();
  const module = native.parseIr(context, has(native, 'opaquePointers') ? libraryBodies : withTypedPointers(libraryBodies), 'library');
  expect(native.verifyModule(module)).toBe('');
  native.disposeContext(context);
});
