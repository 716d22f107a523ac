// Reverse mode of a call whose derivatives are the user's: the two functions of the call (split-signature.ts) call the user's. The
// frame holds what both are given, and what the augmented function returns for the reverse function.

import { nothingMixed } from '../analysis/mixed-memory';
import type { FunctionIR } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { TypeId, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import { type ArgumentForm, type SplitForm, splitForm } from './custom-form';
import { CustomFunction, type InModule, isOfFloats, isPointer, PassedFunction, structOf, type Writing, writeBody } from './custom-function';
import type { CustomDerivatives } from './facts';
import { finish } from './finish';
import { mayWrite, writesTheSameAgain } from './function-effects';
import type { DerivationProgram } from './pipeline';
import type { RequestedSplit } from './request';
import { ScratchShadows } from './scratch-shadow';

export interface CustomSplit {
  readonly augmented: string;
  readonly reverse: string;
}

/** The functions of reverse mode, where both are given. */
export const splitOf = (custom: CustomDerivatives | undefined): CustomSplit | undefined =>
  custom?.augmented !== undefined && custom.reverse !== undefined ? { augmented: custom.augmented, reverse: custom.reverse } : undefined;

export function writeCustomSplit(program: DerivationProgram, requested: RequestedSplit, custom: CustomSplit): void {
  new CustomSplitWriter(program, requested, custom).write();
}

/** The function with derivatives of its own, as the program names it. */
export function customTarget(program: DerivationProgram, name: string): { f: PassedFunction; ir: FunctionIR } {
  const { snapshot } = program.frozen(name);
  const f = new PassedFunction(program, program.native.snapshotFunction(snapshot.id));
  return { f, ir: snapshot.ir };
}

/** A user's function of the module. */
export const customFunction = (at: InModule, name: string): CustomFunction =>
  new CustomFunction(at, at.native.namedFunction(at.module, name) as ValueId);

/** Several derivatives at once call the user's functions once for each: what they write must not be written twice. */
export function refuseLanes({ native }: InModule, f: PassedFunction, name: string, width: number): void {
  const takesPointers = f.isResultInMemory || f.parameters.some((type) => isPointer(native, type));
  if (width > 1 && takesPointers && mayWrite(native, f.fn) && !writesTheSameAgain(native, f.fn))
    throw new BitgradError('unsupported-call', `\`${name}\` has derivatives of its own, which compute one derivative at a time`, {
      where: { function: name, ...(native.functionLocation(f.fn) ?? {}) },
      because: `${width} are asked for at once, and it may read memory that it has written`,
      fix: 'ask for one derivative at a time, or declare pointers through which it only writes `restrict`; a derivative for forward mode may take arrays of tangents',
    });
}

class CustomSplitWriter {
  private readonly f: PassedFunction;
  private readonly ir: FunctionIR;
  private readonly name: string;
  private readonly augmented: CustomFunction;
  private readonly reverse: CustomFunction;
  private readonly form: SplitForm;
  private readonly frameType: TypeId;
  /** Places in the frame: of the arguments, of their shadows per lane, of the tapes. */
  private readonly shadowPlaces = new Map<number, number>();
  private readonly tapePlace: number;
  private readonly lanes: readonly number[];

  constructor(
    private readonly program: DerivationProgram,
    private readonly requested: RequestedSplit,
    custom: CustomSplit,
  ) {
    const { request } = requested;
    const { f, ir } = customTarget(program, request.function);
    this.f = f;
    this.ir = ir;
    this.name = f.name;
    this.augmented = customFunction(program, custom.augmented);
    this.reverse = customFunction(program, custom.reverse);
    this.form = splitForm(program, f, this.augmented, this.reverse);
    this.lanes = Array.from({ length: request.width }, (_, lane) => lane);
    refuseLanes(program, f, this.name, request.width);
    const types = program.native.parameterTypes(f.type);
    // A structure that is passed by value is the caller's again when the call has returned.
    const fields = types.map((type, i) => this.byValue(i) ?? type);
    types.forEach((type, i) => {
      if (request.activity[i] !== 'dup') return;
      this.shadowPlaces.set(i, fields.length);
      for (const _ of this.lanes) fields.push(type);
    });
    this.tapePlace = fields.length;
    const { tape } = this.form.augmented;
    if (tape) for (const _ of this.lanes) fields.push(tape.type);
    this.frameType = structOf(program, fields);
  }

  /** What an argument of the function points to that is passed by value. */
  private byValue(argument: number): TypeId | undefined {
    return argument < this.f.first ? undefined : this.f.byValue(argument - this.f.first);
  }

  write(): void {
    const { program, requested } = this;
    // An exception that leaves the user's function ends the program: the reverse sweep cannot begin where it was caught.
    for (const fn of [requested.augmented, requested.reverse])
      program.native.addFunctionAttribute(fn, program.native.enumAttribute(program.context, 'nounwind'));
    writeBody(program, requested.augmented, (writing) => this.writeAugmented(writing));
    writeBody(program, requested.reverse, (writing) => this.writeReverse(writing));
    finish(program.native, requested.augmented, `augmented function of @${this.name}`);
    finish(program.native, requested.reverse, `reverse function of @${this.name}`);
  }

  private writeAugmented(writing: Writing): void {
    const { program, requested, form, f, ir } = this;
    const { native, module } = program;
    const { request, signature, augmented: fn } = requested;
    const { b } = writing;
    const given = signature.placeAugmented(fn, ir.arguments);
    const { push } = program.arena();
    const bytes = native.constInt(native.intType(program.context, 64), Math.max(1, native.allocSize(module, this.frameType)));
    const frame = b.call(push.type, push.id, [given.arena, bytes]);
    const shadowsOf = (i: number): readonly ValueId[] => given.shadows.get(ir.arguments[i]?.index as number) ?? [];
    given.primal.forEach((value, i) => {
      const type = this.byValue(i);
      b.store(type === undefined ? value : b.load(type, value, 1), this.field(b, frame, i));
      shadowsOf(i).forEach((shadow, lane) => {
        b.store(shadow, this.field(b, frame, (this.shadowPlaces.get(i) as number) + lane));
      });
    });
    const primals = given.primal.map((value, i) => (this.byValue(i) === undefined ? value : this.field(b, frame, i)));
    const results = this.lanes.map((lane) => {
      const scratch = new ScratchShadows(program, b, fn);
      const values = this.values(scratch, this.augmented, form.augmentedArguments, primals, (i) => shadowsOf(i)[lane]);
      const result = this.augmented.call(writing, values);
      scratch.release();
      const { tape } = form.augmented;
      if (tape) b.store(this.at(b, result, tape), this.field(b, frame, this.tapePlace + lane));
      return result;
    });
    const [first] = results;
    const { primal, shadow } = form.augmented;
    const value = f.result === undefined ? undefined : primal ? this.at(b, first, primal) : this.primalValue(writing, primals);
    if (f.isResultInMemory) b.store(value as ValueId, given.primal[0] as ValueId);
    if (request.returnShadow && !shadow)
      throw this.refuse(
        'its augmented function returns no shadow of the pointer that it returns',
        'return { tape, result, shadow of the result }',
      );
    const shadows = request.returnShadow && shadow ? results.map((result) => this.at(b, result, shadow)) : [];
    b.ret(signature.pack(b, { frame, value: f.isResultInMemory ? undefined : value, shadows }));
  }

  private writeReverse(writing: Writing): void {
    const { program, requested, form, f, ir } = this;
    const { native } = program;
    const { signature, reverse: fn } = requested;
    const { b } = writing;
    const given = signature.placeReverse(fn, ir.arguments);
    const types = native.parameterTypes(f.type);
    const primals = types.map((type, i) => {
      const field = this.field(b, given.frame, i);
      return this.byValue(i) === undefined ? b.load(type, field) : b.cast('bitcast', field, type);
    });
    const shadow = (i: number, lane: number): ValueId | undefined => {
      const place = this.shadowPlaces.get(i);
      return place === undefined ? undefined : b.load(types[i] as TypeId, this.field(b, given.frame, place + lane));
    };
    const results = this.lanes.map((lane) => {
      const scratch = new ScratchShadows(program, b, fn);
      const values = this.values(scratch, this.reverse, form.reverse, primals, (i) => shadow(i, lane));
      const seed = this.seed(b, given.seeds[lane], shadow(0, lane));
      const tape = form.augmented.tape && b.load(form.augmented.tape.type, this.field(b, given.frame, this.tapePlace + lane));
      const all = [...values, ...this.pieces(writing, seed, form.reverse.seed), ...this.pieces(writing, tape, form.reverse.tape)];
      const result = this.reverse.call(writing, all);
      scratch.release();
      return result;
    });
    const { release } = program.arena();
    const adjoints = signature.packAdjoints(b, (argument, lane) => {
      const position = ir.arguments.findIndex(({ index }) => index === argument) - f.first;
      const type = f.parameters[position] as TypeId;
      const offset = form.adjoints.get(position);
      return offset === undefined ? native.constNull(type) : this.at(b, results[lane], { offset, type });
    });
    b.call(release.type, release.id, [given.arena, given.frame]);
    b.ret(adjoints);
  }

  /** The adjoint of the result; where it is returned through memory, it is taken from there. */
  private seed(b: Builder, given: ValueId | undefined, resultShadow: ValueId | undefined): ValueId | undefined {
    const { f, program } = this;
    const { native } = program;
    if (f.result === undefined || !isOfFloats(native, f.result)) return undefined;
    const none = native.constNull(f.result);
    if (!f.isResultInMemory) return given ?? none;
    if (resultShadow === undefined) return none;
    const seed = b.load(f.result, resultShadow);
    b.store(none, resultShadow);
    return seed;
  }

  /** The arguments as one of the user's functions takes them. */
  private values(
    scratch: ScratchShadows,
    user: CustomFunction,
    { isIntegerTwice }: ArgumentForm,
    primals: readonly ValueId[],
    shadowOf: (argument: number) => ValueId | undefined,
  ): ValueId[] {
    const { f, program } = this;
    const values: ValueId[] = [];
    f.parameters.forEach((type, i) => {
      const primal = primals[i + f.first] as ValueId;
      values.push(primal);
      if (isPointer(program.native, type)) {
        const ignored = user.ignores(values.length);
        values.push(this.shadow(scratch, ignored, i + f.first, primal, shadowOf(i + f.first)));
      } else if (!isOfFloats(program.native, type) && isIntegerTwice) values.push(primal);
    });
    return values;
  }

  private shadow(scratch: ScratchShadows, isIgnored: boolean, argument: number, primal: ValueId, shadow: ValueId | undefined): ValueId {
    if (isIgnored) return shadow ?? primal;
    if (shadow === undefined) return scratch.fresh(this.program.native.typeOf(primal));
    const { mixed = nothingMixed } = this.requested.request;
    return mixed.arguments.includes(argument) ? scratch.unlessSame(shadow, primal) : shadow;
  }

  /** The primal's own result, where the augmented function does not return it. */
  private primalValue({ b }: Writing, primals: readonly ValueId[]): ValueId {
    const { f, program } = this;
    const { native } = program;
    const takesPointers = f.parameters.some((type) => isPointer(native, type));
    if (f.isResultInMemory || (takesPointers && mayWrite(native, f.fn)))
      throw this.refuse(
        'its augmented function does not return its result, and calling both would write memory twice',
        'return { tape, result }',
      );
    return f.callWith(b, primals);
  }

  private refuse(because: string, fix: string): Error {
    return new BitgradError('unsupported-call', `\`${this.augmented.name}\` does not fit \`${this.name}\``, {
      where: this.augmented.where,
      because,
      fix,
    });
  }

  /** A value in the pieces in which it is passed. */
  private pieces({ b, slots }: Writing, value: ValueId | undefined, types: readonly TypeId[]): ValueId[] {
    if (value === undefined) return [];
    if (types.length === 1) return [value];
    const { program } = this;
    const slot = slots.alloca(program.native.typeOf(value));
    b.store(value, slot);
    const offsets = program.native.structOffsets(program.module, structOf(program, types));
    return types.map((type, i) => this.at(b, slot, { offset: offsets[i] as number, type }));
  }

  private at(b: Builder, base: ValueId | undefined, { offset, type }: { readonly offset: number; readonly type: TypeId }): ValueId {
    const { native, context } = this.program;
    const place = b.gep(native.intType(context, 8), base as ValueId, [native.constInt(native.intType(context, 64), offset)]);
    return b.load(type, place, 1);
  }

  private field(b: Builder, frame: ValueId, index: number): ValueId {
    const { native, context } = this.program;
    const i32 = native.intType(context, 32);
    return b.gep(this.frameType, frame, [native.constInt(i32, 0), native.constInt(i32, index)]);
  }
}
