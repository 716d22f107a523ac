// A module whose calls of the C convention (`__enzyme_autodiff` and its kin) have become calls of derivatives: docs/lower.md.

import { lower as lowerCalls } from '../convention/lower';
import { optimize } from '../convention/optimize';
import { inSourceNames } from '../ir/demangle';
import { inModule } from '../llvm/in-module';
import { BitgradError, type Where } from '../report/error';
import type { RuntimeActivity } from '../transform/request';
import type { Module } from './module';

export interface LowerOptions {
  /** LLVM's own pipeline that runs afterwards: 0 (none, the default) to 3. */
  readonly opt?: 0 | 1 | 2 | 3;
  /** As for gradients. */
  readonly strictMath?: boolean;
  readonly strongZero?: boolean;
  readonly inline?: boolean;
  /**
   * As for gradients; `always`: any pointer that is passed with a shadow may be its own shadow, and then is constant, as if every call
   * said `enzyme_runtime_activity`.
   */
  readonly runtimeActivity?: RuntimeActivity | 'always';
  /** Memory of which nothing tells what it holds is taken to hold doubles, where it would be an error: a guess, that may be wrong. */
  readonly looseTypes?: boolean;
  /** `false`: accesses of different types may be of one place, and say nothing of what else lies there. True by default. */
  readonly strictAliasing?: boolean;
  /** Global variables have no derivative, but for those that have a shadow of the program's. */
  readonly globalsInactive?: boolean;
}

/** One call that was lowered. */
export interface LoweredCall {
  /** The entry point, for instance `__enzyme_autodiff`. */
  readonly entry: string;
  /** The function that was differentiated. */
  readonly function: string;
  readonly where: Where;
}

export class LoweredModule {
  constructor(
    private readonly module: Module,
    private readonly bytes: Buffer,
    readonly calls: readonly LoweredCall[],
    /** What may not be as the program means it: derivatives of its own whose functions a compiler has inlined. */
    readonly warnings: readonly string[],
  ) {}

  /** The module as bitcode of the LLVM in use. */
  bitcode(): Buffer {
    return this.bytes;
  }

  /** The same as LLVM assembly text. */
  toString(): string {
    const { native } = this.module;
    return inModule(native, this.bytes, (_, module) => native.printModule(module));
  }
}

/** @throws BitgradError `bad-derivative-call`, and what the derivations throw; the module itself never changes */
export function lowerModule(module: Module, options: LowerOptions): LoweredModule {
  const { opt = 0, inline = true, ...derivation } = options;
  if (![0, 1, 2, 3].includes(opt)) throw new BitgradError('usage', `\`${opt}\` is no optimisation level`, { fix: 'give 0, 1, 2 or 3' });
  const { native } = module;
  const { bitcode, requests, warnings } = lowered(module, { inline: inline ? 'all' : 'none', ...derivation });
  const calls = requests.map(({ entry, target, where }) => ({ entry, function: target, where }));
  return new LoweredModule(module, Buffer.from(opt === 0 ? bitcode : optimize(native, bitcode, opt)), calls, warnings);
}

/** Errors name functions as the source does. */
function lowered(module: Module, options: Parameters<typeof lowerCalls>[2]): ReturnType<typeof lowerCalls> {
  try {
    return lowerCalls(module.native, module.bitcode(), options);
  } catch (error) {
    throw error instanceof BitgradError ? inSourceNames(module.native, error) : error;
  }
}
