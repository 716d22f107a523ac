// Values, and functions among them. Code that works on many values keeps to their ids; these are for reading a few.

import type { Native, ValueId } from './native';
import { Type } from './type';

export class Value {
  constructor(
    readonly native: Native,
    readonly id: ValueId,
  ) {}

  /** Without sigil; '' when it has none. */
  get name(): string {
    return this.native.name(this.id);
  }
  get type(): Type {
    return new Type(this.native, this.native.typeOf(this.id));
  }
  /** The value in LLVM's text form. */
  toString(): string {
    return this.native.printValue(this.id);
  }
}

export class FunctionValue extends Value {
  get isDeclaration(): boolean {
    return this.native.isDeclaration(this.id);
  }
  /** The base name of an intrinsic (`llvm.sin`), '' for any other function. */
  get intrinsic(): string {
    return this.native.intrinsicName(this.id);
  }
  get returnType(): Type {
    return new Type(this.native, this.native.returnTypeOf(this.native.functionTypeOf(this.id)));
  }
  get isVariadic(): boolean {
    return this.native.isVariadic(this.native.functionTypeOf(this.id));
  }
  get parameters(): Value[] {
    return this.native.parameters(this.id).map((id) => new Value(this.native, id));
  }
  /** Where it is defined in its source, from debug info. */
  get location(): { file: string; line: number } | undefined {
    return this.native.functionLocation(this.id);
  }
}
