// LLVM's own pipeline over a whole module.

import { inModule } from '../llvm/in-module';
import type { Native } from '../llvm/native';

export const optimize = (native: Native, bytes: Uint8Array, level: 1 | 2 | 3): Uint8Array =>
  inModule(native, bytes, (_, module) => {
    native.runPasses(module, `default<O${level}>`, '', '');
    return native.writeBitcode(module);
  });
