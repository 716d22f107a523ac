// Work on a module in a context of its own.

import type { ContextId, ModuleId, Native } from './native';

export function inModule<T>(native: Native, bytes: Uint8Array, work: (context: ContextId, module: ModuleId) => T): T {
  const context = native.createContext();
  try {
    return work(context, native.parseBitcode(context, bytes, 'module'));
  } finally {
    native.disposeContext(context);
  }
}
