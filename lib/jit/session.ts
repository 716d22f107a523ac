// Sessions and units of compiled code. A session owns one JIT (LLVM's ORC), the symbols that code may refer to, and an
// arena per thread; a unit is one bitcode module in it, compiled and removed on its own. All checks of a call's arguments
// are in the addon, before compiled code runs; a call after its unit's removal throws StaleHandleError.

import type { Native, SessionId, UnitId } from '../llvm/native';
import { callErrorClasses, missingSymbols } from './errors';
import type { Signature } from './signature';

export interface SessionOptions {
  /** Symbols that code may refer to beside the default ones: by address, or by the shared library that defines them. */
  readonly symbols?: Readonly<Record<string, bigint | string>>;
  /** The C library and the C++ runtime, as this process has them. */
  readonly runtime?: boolean;
  /** Shared libraries (as dlopen takes them) all of whose symbols code may refer to. */
  readonly libraries?: readonly string[];
}

export interface UnitOptions {
  /** LLVM's default pipeline and code generation level. Default 2. */
  readonly opt?: 0 | 1 | 2 | 3;
  /** Functions to make callable although their linkage (internal, linkonce) would let the optimiser drop them. */
  readonly exports?: readonly string[];
}

/** A compiled function. Calling it runs it on this thread, with typed arrays used in place. */
export interface Callable {
  (...args: unknown[]): unknown;
  /**
   * Runs it on a worker thread of libuv. SharedArrayBuffers of fixed length are used in place, other arrays copied in
   * before and back after; JavaScript must leave those that the function writes alone meanwhile.
   * @returns rejects with what a plain call would throw
   */
  async(...args: unknown[]): Promise<unknown>;
  readonly symbol: string;
  readonly signature: Signature;
}

/** One JIT, for one thread. Units of one session do not see each other's symbols. */
export class JitSession {
  readonly #native: Native;
  readonly #id: SessionId;

  /** @throws ArgumentError when a library cannot be loaded or lacks a named symbol */
  constructor(native: Native, options: SessionOptions = {}) {
    this.#native = native;
    this.#id = native.createSession(callErrorClasses);
    for (const [name, source] of Object.entries(options.symbols ?? {})) {
      if (typeof source === 'string') native.allowSymbolFrom(this.#id, name, source);
      else native.allowSymbol(this.#id, name, source);
    }
    if (options.runtime) native.allowRuntime(this.#id);
    for (const library of options.libraries ?? []) native.allowLibrary(this.#id, library);
  }

  /**
   * Optimises a module and generates code for it, with the features of this machine's CPU.
   * @throws LlvmError when the bytes are no bitcode that this LLVM reads, or are for another machine or data layout
   */
  add(bytes: Uint8Array, options: UnitOptions = {}): JitUnit {
    const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new JitUnit(this.#native, this.#native.addUnit(this.#id, plain, options.opt ?? 2, (options.exports ?? []).join('\n')));
  }

  /** Whether compiled code may refer to the symbol. */
  allows(symbol: string): boolean {
    return this.#native.isSymbolAllowed(this.#id, symbol);
  }

  /** Removes all units, waiting for calls in flight, and frees everything. */
  dispose(): void {
    this.#native.disposeSession(this.#id);
  }
}

/** The code of one module. */
export class JitUnit {
  readonly #native: Native;
  readonly #id: UnitId;

  constructor(native: Native, id: UnitId) {
    this.#native = native;
    this.#id = id;
  }

  /** The functions that can be called. */
  get functions(): string[] {
    return this.#native.unitFunctions(this.#id);
  }

  /** The signature as the function's IR tells: pointers have no elements, a struct passed as scalars is those scalars. */
  signature(symbol: string): Signature {
    return JSON.parse(this.#native.unitSignature(this.#id, symbol)) as Signature;
  }

  /**
   * The function as a JavaScript function. The first callable links the unit and runs its static constructors.
   * @param signature default: `this.signature(symbol)`
   * @throws BitgradError missing-symbol when the code needs symbols that are not allowed
   * @throws ArgumentError when there is no such function, or the signature does not fit its IR
   */
  callable(symbol: string, signature: Signature = this.signature(symbol)): Callable {
    const missing = this.#native.linkUnit(this.#id);
    if (missing.length > 0) throw missingSymbols(missing);
    const made = this.#native.unitCallable(this.#id, symbol, JSON.stringify(signature)) as Pick<Callable, 'async'> & { call: Callable };
    return Object.defineProperties(made.call, {
      async: { value: async (...args: unknown[]) => made.async(...args) },
      symbol: { value: symbol, enumerable: true },
      signature: { value: signature, enumerable: true },
    });
  }

  /** Waits for calls in flight, runs static destructors, frees the code; later calls throw StaleHandleError. */
  remove(): void {
    this.#native.removeUnit(this.#id);
  }
}
