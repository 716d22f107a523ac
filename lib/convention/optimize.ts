// LLVM's own pipeline over a whole module.

import type { Native } from '../llvm/native';
import { inModule } from './in-module';

export const optimize = (native: Native, bytes: Uint8Array, level: 1 | 2 | 3): Uint8Array =>
  inModule(native, bytes, (_, module) => {
    native.runPasses(module, `default<O${level}>`, '', '');
    return native.writeBitcode(module);
  });
