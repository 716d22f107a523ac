// A context: everything LLVM lives in one, and goes with it.

import { Module } from './module';
import type { ContextId, Native } from './native';
import { Type } from './type';

type FloatKind = 'half' | 'bfloat' | 'float' | 'double' | 'x86_fp80' | 'fp128' | 'ppc_fp128';

/** A context of one LLVM; `dispose` ends it with all that was made in it. */
export class Context {
  private constructor(
    readonly native: Native,
    readonly id: ContextId,
  ) {}

  static create(native: Native): Context {
    return new Context(native, native.createContext());
  }
  /** The context behind an id that some entry returned. */
  static of(native: Native, id: ContextId): Context {
    return new Context(native, id);
  }
  dispose(): void {
    this.native.disposeContext(this.id);
  }

  /** @throws LlvmError with LLVM's words; the module is not verified. */
  parseBitcode(bytes: Uint8Array, name: string): Module {
    return new Module(this, this.native.parseBitcode(this.id, bytes, name));
  }
  /** @throws LlvmError with file, line and column; the module is not verified. */
  parseIr(text: string, name: string): Module {
    return new Module(this, this.native.parseIr(this.id, text, name));
  }
  createModule(name: string): Module {
    return new Module(this, this.native.createModule(this.id, name));
  }

  int(bits: number): Type {
    return new Type(this.native, this.native.intType(this.id, bits));
  }
  /** @throws ArgumentError for a kind that this LLVM does not have */
  float(kind: FloatKind): Type {
    return new Type(this.native, this.native.floatType(this.id, kind));
  }
  pointer(addressSpace = 0): Type {
    return new Type(this.native, this.native.pointerType(this.id, addressSpace));
  }
  void(): Type {
    return new Type(this.native, this.native.voidType(this.id));
  }
}
