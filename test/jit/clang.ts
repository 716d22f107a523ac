// Compiles C and C++ of the tests to bitcode with the clang of a given LLVM.
import { execFileSync } from 'node:child_process';
import { compilers } from '../compilers';

const cache = new Map<string, Uint8Array>();

function clangOf(llvm: number): string {
  const found = compilers.find(({ version }) => version === llvm);
  if (!found) throw new Error(`clang-${llvm} is not on the PATH`);
  return found.clang;
}

/** Bitcode of a source text; `flags` default to -O1. */
export function compileSource(llvm: number, source: string, flags: readonly string[] = ['-O1'], language: 'c' | 'c++' = 'c'): Uint8Array {
  const key = JSON.stringify([llvm, source, flags, language]);
  const known = cache.get(key);
  if (known) return known;
  const bytes = execFileSync(clangOf(llvm), ['-x', language, '-c', '-emit-llvm', '-o', '-', ...flags, '-'], {
    input: source,
    stdio: 'pipe',
  });
  cache.set(key, bytes);
  return bytes;
}

/** A shared library of a C source, at `file`. */
export function compileLibrary(llvm: number, source: string, file: string): void {
  execFileSync(clangOf(llvm), ['-x', 'c', '-O2', '-shared', '-fPIC', '-o', file, '-'], { input: source, stdio: 'pipe' });
}
