// The addon that node-gyp built from binding.gyp (in .ci/run) is the same addon: it loads, says the LLVM it was built for, and
// has every function of the one that cmake-js built. Skipped where node-gyp has built none.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const build = resolve(__dirname, '../../build');

interface Addon {
  llvmVersion(): unknown;
  createContext(): unknown;
  disposeContext(context: unknown): void;
}

const built = (existsSync(build) ? readdirSync(build) : []).flatMap((name) => {
  const major = /^gyp-llvm-(\d+)$/.exec(name)?.[1];
  return major ? [Number(major)] : [];
});

describe('the addon by node-gyp', () => {
  if (!built.length) test.skip('node-gyp has built none here: node scripts/build-addon.mjs --builder node-gyp 19', () => {});

  for (const major of built) {
    test(`LLVM ${major}`, () => {
      const load = (path: string): Addon => require(join(build, path)) as Addon;
      const addon = load(`gyp-llvm-${major}/bitgrad.node`);
      expect(JSON.stringify(addon.llvmVersion())).toContain(String(major));
      addon.disposeContext(addon.createContext());
      const usual = `llvm-${major}/Release/bitgrad.node`;
      if (existsSync(join(build, usual))) expect(Object.keys(addon).sort()).toEqual(Object.keys(load(usual)).sort());
    });
  }
});
