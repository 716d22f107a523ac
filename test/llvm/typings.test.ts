// lib/llvm/native.ts is generated: it must be what each built addon exports, no more and no less.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { builtLlvms, loadNative } from '../../lib/llvm/load';

const root = join(__dirname, '../..');

describe.each(builtLlvms())('LLVM %i', (llvm) => {
  test('the typings equal the signatures of the addon', () => {
    const addon = join(root, `build/llvm-${llvm}/Release/bitgrad.node`);
    execFileSync(process.execPath, [join(root, 'scripts/generate-native-types.mjs'), addon, '--check'], { stdio: 'pipe' });
  });

  test('every export has a signature', () => {
    const native = loadNative({ llvm });
    const names = native.signatures().map((signature) => signature.slice(0, signature.indexOf('(')));
    expect(Object.keys(native).sort()).toEqual([...names].sort());
    expect(new Set(names).size).toBe(names.length);
  });
});
