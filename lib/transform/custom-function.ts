// A function of the user that stands for a derivative, as C or another language has compiled it: structures may be returned
// through `sret`, taken behind a `byval` pointer, or coerced to types of the same bytes. Values go in and come out as they
// are, through memory where the types differ.

import { opcodeNumbers } from '../ir/opcodes';
import { sourceName } from '../ir/source-name';
import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { BitgradError, type Where } from '../report';
import { copyPassing } from './replace-call';

/** Where LLVM is asked. */
export interface InModule {
  readonly native: Native;
  readonly context: ContextId;
  readonly module: ModuleId;
}

/** A function that is written: `slots` stands in its entry block, where its local memory is made. */
export interface Writing {
  readonly b: Builder;
  readonly slots: Builder;
}

/** Writes a function in the middle of which blocks may be made. */
export function writeBody({ native, context }: InModule, fn: ValueId, write: (writing: Writing) => void): void {
  const [entry, body] = [native.appendBlock(fn, 'entry'), native.appendBlock(fn, 'body')];
  const slots = new Builder(native, context).atEnd(entry);
  const b = new Builder(native, context).atEnd(body);
  write({ b, slots });
  slots.br(body);
  for (const builder of [slots, b]) builder.dispose();
}

export const isPointer = (native: Native, type: TypeId): boolean => native.typeKind(type) === 'pointer';

/** Numbers that a derivative is taken of, alone or in an aggregate. */
export function isOfFloats(native: Native, type: TypeId): boolean {
  const kind = native.typeKind(type);
  if (kind === 'struct')
    return native.structElements(type).length > 0 && native.structElements(type).every((part) => isOfFloats(native, part));
  if (kind === 'array' || kind === 'vector') return isOfFloats(native, native.elementType(type));
  return ['half', 'bfloat', 'float', 'double', 'x86_fp80', 'fp128', 'ppc_fp128'].includes(kind);
}

/** A function of the program with its result as a value, where it is returned through memory too. */
export class PassedFunction {
  readonly type: TypeId;
  /** Without the address of the result. */
  readonly parameters: readonly TypeId[];
  /** undefined: nothing is returned. */
  readonly result: TypeId | undefined;
  readonly isResultInMemory: boolean;

  constructor(
    protected readonly at: InModule,
    readonly fn: ValueId,
  ) {
    const { native } = at;
    this.type = native.functionTypeOf(fn);
    const sret = this.attributeType(0, 'sret');
    this.isResultInMemory = sret !== undefined;
    this.parameters = native.parameterTypes(this.type).slice(this.first);
    const returned = native.returnTypeOf(this.type);
    this.result = sret ?? (native.typeKind(returned) === 'void' ? undefined : returned);
  }

  get name(): string {
    return sourceName(this.at.native.name(this.fn));
  }

  /** Place of the first argument that is a value. */
  get first(): number {
    return this.isResultInMemory ? 1 : 0;
  }

  protected attributeType(parameter: number, name: string): TypeId | undefined {
    const { native } = this.at;
    if (parameter >= native.parameterTypes(this.type).length) return undefined;
    const found = native.parameterAttributes(this.fn, parameter).find((attribute) => native.attributeName(attribute) === name);
    if (!found) return undefined;
    // Before LLVM 12 the pointer said what it points to.
    return native.attributeKind(found) === 'type'
      ? native.attributeType(found)
      : native.elementType(native.parameterTypes(this.type)[parameter] as TypeId);
  }

  /** Calls it as it is. */
  callWith(b: Builder, args: readonly ValueId[]): ValueId {
    const call = b.call(this.type, this.fn, args);
    copyPassing(this.at.native, this.fn, call, args.length);
    return call;
  }

  /** What a structure that is passed by value in memory is. */
  byValue(parameter: number): TypeId | undefined {
    return this.attributeType(parameter + this.first, 'byval');
  }
}

/** A function of the user's that derivatives call. */
export class CustomFunction extends PassedFunction {
  get where(): Where {
    return { function: this.name, ...(this.at.native.functionLocation(this.fn) ?? {}) };
  }

  /** Whether the function does nothing with an argument. */
  ignores(parameter: number): boolean {
    const { native } = this.at;
    const at = parameter + this.first;
    if (native.parameterAttributes(this.fn, at).some((attribute) => native.attributeName(attribute) === 'readnone')) return true;
    return !native.isDeclaration(this.fn) && native.users(native.parameter(this.fn, at)).every((user) => this.putsAway(user));
  }

  /** A store to local memory that nothing reads: where nothing is optimised, every argument has one. */
  private putsAway(user: ValueId): boolean {
    const { native } = this.at;
    const isStore = (value: ValueId): boolean => native.valueKind(value) === 'instruction' && native.opcode(value) === opcodeNumbers.store;
    if (!isStore(user)) return false;
    const place = native.operand(user, 1) as ValueId;
    const isLocal = native.valueKind(place) === 'instruction' && native.opcode(place) === opcodeNumbers.alloca;
    return isLocal && native.users(place).every((other) => isStore(other) && native.operand(other, 1) === place);
  }

  /** Whether values of the types can be passed, in order. */
  takes(types: readonly TypeId[]): boolean {
    return types.length === this.parameters.length && types.every((type, i) => this.fits(type, i));
  }

  private fits(type: TypeId, parameter: number): boolean {
    const { native, module } = this.at;
    const wanted = this.parameters[parameter] as TypeId;
    if (type === wanted || (isPointer(native, type) && isPointer(native, wanted))) return true;
    const behind = this.byValue(parameter);
    if (behind !== undefined) return native.allocSize(module, behind) === native.allocSize(module, type);
    return !isPointer(native, type) && !isPointer(native, wanted) && native.storeSize(module, type) === native.storeSize(module, wanted);
  }

  /** Calls it; the address of its result, undefined where there is none. */
  call({ b, slots }: Writing, values: readonly ValueId[]): ValueId | undefined {
    const { native } = this.at;
    const room = this.result === undefined ? undefined : slots.alloca(this.result);
    const args = values.map((value, i) => this.passed({ b, slots }, value, i));
    const call = b.call(this.type, this.fn, this.isResultInMemory ? [room as ValueId, ...args] : args);
    copyPassing(native, this.fn, call, native.parameterTypes(this.type).length);
    if (room !== undefined && !this.isResultInMemory) b.store(call, room);
    return room;
  }

  private passed({ b, slots }: Writing, value: ValueId, parameter: number): ValueId {
    const { native, module } = this.at;
    const wanted = this.parameters[parameter] as TypeId;
    const given = native.typeOf(value);
    if (given === wanted) return value;
    if (isPointer(native, given)) return b.cast('bitcast', value, wanted);
    const behind = this.byValue(parameter);
    const isLarger = native.allocSize(module, given) > native.allocSize(module, behind ?? wanted);
    const slot = slots.alloca(isLarger ? given : (behind ?? wanted));
    b.store(value, slot);
    return behind === undefined ? b.load(wanted, slot) : slot;
  }
}

/** Says what a user's function is and should be. */
export function refuseForm(
  at: InModule,
  given: CustomFunction,
  of: string,
  role: string,
  result: string,
  expected: readonly TypeId[],
): never {
  const { native } = at;
  const text = (types: readonly TypeId[]): string =>
    types.map((type) => (isPointer(native, type) ? 'ptr' : native.typeText(type))).join(', ');
  const returned = given.result === undefined ? 'void' : isPointer(native, given.result) ? 'ptr' : native.typeText(given.result);
  throw new BitgradError('unsupported-call', `\`${given.name}\`, given as the ${role} of \`${of}\`, does not fit it`, {
    where: given.where,
    because: `it is \`${returned} ${given.name}(${text(given.parameters)})\``,
    fix: `\`${result} ${given.name}(${text(expected)})\` is expected: each pointer is followed by its shadow, each integer by itself`,
  });
}

/** Types one after the other in memory, as C lays out a structure of them. */
export const structOf = ({ native, context }: InModule, types: readonly TypeId[]): TypeId =>
  native.structType(context, listOf(native, types), false);
