// `npm run build`: compiles lib/ to dist/ (also before npm packs the package). `npm run build -- --llvm N` builds the addon of an
// LLVM too (its major version, its llvm-config, or the folder that it is installed in; --llvm may be repeated).
import { parseArgs } from 'node:util';
import { exitWith } from './progress.mjs';
import { typescript } from './set-up.mjs';

try {
  const { values } = parseArgs({ options: { llvm: { type: 'string', multiple: true } } });
  await typescript();
  if (values.llvm) {
    const { buildWithProgress } = await import('./build-addon.mjs');
    for (const name of values.llvm) await buildWithProgress(name);
  }
} catch (error) {
  exitWith(error);
}
