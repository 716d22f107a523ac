// From a symbol of some bitcode to a JavaScript function: reduced to what the symbol needs, then given to the JIT.

import { type Callable, JitSession, type Signature as JitSignature } from '../jit/index';
import { definePanics } from '../jit/rust-panics';
import { dropStackProbes } from '../jit/stack-probes';
import { LlvmError } from '../llvm/errors';
import type { Native, ValueId } from '../llvm/native';
import { BitgradError } from '../report/error';
import { stopWhereNothingReturns } from '../transform/ends-of-run';
import { stopSymbol } from '../transform/stop';
import { elementCheck } from './elements';
import type { Module } from './module';
import type { NumericArray } from './shadows';
import { passedParameters, type Signature } from './signature';

export interface CompileOptions {
  /** LLVM's optimisation level. 2 by default. */
  readonly opt?: 0 | 1 | 2 | 3;
  /**
   * The code may use nothing but the C math library, memory functions, the compiler's runtime, and what `symbols` and
   * `libraries` name. By default it may use all of the C library and of the C++ runtime.
   */
  readonly sandbox?: boolean;
  /** Further symbols that the code may use: addresses, or the shared libraries that define them. */
  readonly symbols?: Readonly<Record<string, bigint | string>>;
  /** Shared libraries (as dlopen takes them) all of whose symbols the code may use. */
  readonly libraries?: readonly string[];
}

/** What a call returns by itself: a float or small integer as number, i64 as bigint, i1 as boolean, pointers as address. */
export type Scalar = number | bigint | boolean;
/** What is passed: typed arrays (in place) or null for pointers, numbers and bigints for scalars. */
export type Argument = Scalar | NumericArray | DataView | null | readonly unknown[] | object;

/** The function itself: `fn(x, n)` returns what it returns: a number, for i64 a bigint, for pointers an address as bigint or null. */
export interface Primal<Result = number> {
  (...args: readonly Argument[]): Result;
  /** On another thread. */
  async(...args: readonly Argument[]): Promise<Result>;
  readonly signature: Signature;
}

/** @throws BitgradError `wrong-target`, `missing-symbol`, `usage` for a bad option */
export async function compilePrimal<Result>(module: Module, signature: Signature, options: CompileOptions): Promise<Primal<Result>> {
  const callable = compileSymbol(module, module.bitcode(), signature.name, options, signature);
  const check = elementCheck({ ...signature, parameters: passedParameters(signature) });
  const call = (...args: readonly Argument[]): Result => {
    check(args);
    return callable(...args) as Result;
  };
  return Object.assign(call, {
    async: async (...args: readonly Argument[]) => {
      check(args);
      return (await callable.async(...args)) as Result;
    },
    signature,
  });
}

/** @param named gives the parameters' names for the errors of calls */
export function compileSymbol(module: Module, bytes: Buffer, symbol: string, options: CompileOptions, named?: Signature): Callable {
  const { opt = 2, sandbox = false, symbols, libraries } = options;
  if (![0, 1, 2, 3].includes(opt)) throw new BitgradError('usage', `\`opt\` is ${opt}`, { fix: 'give 0, 1, 2 or 3' });
  requireThisMachine(module.target);
  const session = new JitSession(module.native, { runtime: !sandbox, ...(symbols && { symbols }), ...(libraries && { libraries }) });
  const reduced = reduceTo(module.native, bytes, symbol, (name) => session.allows(name));
  try {
    const unit = session.add(reduced, { opt, exports: [symbol] });
    return unit.callable(symbol, named && withNames(unit.signature(symbol), named));
  } catch (error) {
    if (!(error instanceof LlvmError)) throw error;
    throw new BitgradError('invalid-module', `LLVM cannot compile \`${symbol}\``, { because: error.message.trim(), cause: error });
  }
}

function withNames(signature: JitSignature, named: Signature): JitSignature {
  const passed = passedParameters(named);
  return { ...signature, parameters: signature.parameters.map((type, i) => ({ ...type, name: passed[i]!.name })) };
}

/** LLVM's name of the architecture and system that this process runs on. */
const architectures: Readonly<Record<string, RegExp>> = {
  x64: /^(x86_64|amd64)/,
  arm64: /^(aarch64|arm64)/,
  ia32: /^i[3-6]86/,
  arm: /^(arm|thumb)/,
  riscv64: /^riscv64/,
  ppc64: /^powerpc64|^ppc64/,
  s390x: /^s390x/,
  loong64: /^loongarch64/,
};
const systems: Readonly<Record<string, RegExp>> = {
  linux: /linux|unknown$|none|elf/,
  darwin: /darwin|macos|apple/,
  win32: /windows|win32|mingw/,
  freebsd: /freebsd/,
};

/** @throws BitgradError `wrong-target` */
function requireThisMachine(triple: string): void {
  if (triple === '') return; // assembly text without a target: LLVM's default is this machine
  const fits = (pattern: RegExp | undefined) => pattern === undefined || pattern.test(triple);
  if (fits(architectures[process.arch]) && fits(systems[process.platform])) return;
  throw new BitgradError('wrong-target', `the module is compiled for ${triple}`, {
    because: `this machine is ${process.platform} on ${process.arch}`,
  });
}

/**
 * The module with nothing left but what the symbol reaches, so that neither time nor missing symbols of the rest count.
 * Everything defined becomes internal; static constructors and what they need stay.
 * @param isThere whether compiled code finds a symbol
 */
function reduceTo(native: Native, bytes: Buffer, symbol: string, isThere: (name: string) => boolean): Buffer {
  const context = native.createContext();
  try {
    const module = native.parseBitcode(context, bytes, symbol);
    const globals: ValueId[] = [...native.functions(module), ...native.globals(module), ...native.aliases(module)];
    for (const global of globals) {
      const isOurs = native.name(global) !== symbol && !native.isDeclaration(global) && isReducible(native.linkage(global));
      // The session defines what a derivative calls that cannot go on.
      if (!isOurs || native.name(global).startsWith('llvm.') || native.name(global) === stopSymbol) continue;
      if (native.comdat(global) !== '') native.removeComdat(global);
      native.setVisibility(global, 'default');
      native.setLinkage(global, 'internal');
    }
    native.runPasses(module, 'globaldce', '', '');
    definePanics(native, context, module);
    dropStackProbes(native, module);
    stopWhereNothingReturns(native, context, module, isThere);
    return native.writeBitcode(module);
  } finally {
    native.disposeContext(context);
  }
}

/** Kinds of linkage under which a definition is this module's own; `available_externally` and `appending` ones stay. */
const isReducible = (linkage: string): boolean => ['external', 'weak', 'weak_odr', 'linkonce', 'linkonce_odr', 'common'].includes(linkage);
