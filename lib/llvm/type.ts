// A type, seen without its pointers' pointees: the same text on every LLVM.

import type { ModuleId, Native, TypeId } from './native';

export class Type {
  constructor(
    readonly native: Native,
    readonly id: TypeId,
  ) {}

  /** As FunctionIR names it: 'double', 'integer', 'pointer', 'vector', ... */
  get kind(): string {
    return this.native.typeKind(this.id);
  }
  /** `double`, `[4 x ptr]`, `{ i32, float }`; a named struct is `%name`. */
  get text(): string {
    return this.native.typeText(this.id);
  }
  /** Bits of an integer or float; 0 for anything else. */
  get bits(): number {
    return this.native.typeBits(this.id);
  }
  /** Of a vector or array. @throws ArgumentError for any other type */
  get element(): Type {
    return new Type(this.native, this.native.elementType(this.id));
  }
  /** Of a struct. @throws HandleError for any other type */
  get fields(): Type[] {
    return this.native.structElements(this.id).map((id) => new Type(this.native, id));
  }
  /** Bytes from one element of an array of this type to the next, by the module's data layout. */
  allocSize(module: ModuleId): number {
    return this.native.allocSize(module, this.id);
  }
  toString(): string {
    return this.text;
  }
}
