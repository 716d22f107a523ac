// Forward mode of a call whose derivative is the user's: the function of the call (signature.ts) calls the user's, which takes each
// argument with its tangent or shadow and returns the result and its tangent.

import { nothingMixed } from '../analysis/mixed-memory';
import type { Builder } from '../llvm/builder';
import type { TypeId, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import { type CustomFunction, isOfFloats, isPointer, type PassedFunction, refuseForm, type Writing, writeBody } from './custom-function';
import { customFunction, customTarget, refuseLanes } from './custom-split';
import { finish } from './finish';
import { mayWrite } from './function-effects';
import type { DerivationProgram } from './pipeline';
import type { ParameterRole, Requested } from './request';
import { ScratchShadows } from './scratch-shadow';
import { readFromLog } from './value-log';

/** @param tape type of what the user's function is given behind its other arguments, from the log of a replay */
export function writeCustomForward(program: DerivationProgram, requested: Requested, custom: string, tape?: TypeId): void {
  const writer = new CustomForwardWriter(program, requested, custom, tape);
  writeBody(program, requested.fn, (writing) => writer.write(writing));
  finish(program.native, requested.fn, `forward derivative of @${writer.name}`);
}

/** How the user's function takes tangents: one at a time, or those of all lanes in an array. */
interface ForwardForm {
  readonly isIntegerTwice: boolean;
  readonly areLanesTogether: boolean;
  readonly returns: 'result and tangents' | 'tangent' | 'result';
}

class CustomForwardWriter {
  readonly name: string;
  private readonly f: PassedFunction;
  private readonly user: CustomFunction;
  private readonly form: ForwardForm;
  private readonly width: number;

  constructor(
    private readonly program: DerivationProgram,
    private readonly requested: Requested,
    custom: string,
    private readonly tape: TypeId | undefined,
  ) {
    const { request } = requested;
    this.f = customTarget(program, request.function).f;
    this.name = this.f.name;
    this.user = customFunction(program, custom);
    this.width = request.width;
    this.form = this.formOf();
    if (!this.form.areLanesTogether) refuseLanes(program, this.f, this.name, request.width);
  }

  private formOf(): ForwardForm {
    const { program, f, user, width } = this;
    const { native, module } = program;
    const has = user.result === undefined ? 0 : native.allocSize(module, user.result);
    const one = f.result === undefined ? 0 : native.allocSize(module, f.result);
    for (const isIntegerTwice of [true, false])
      for (const areLanesTogether of width > 1 ? [true, false] : [false]) {
        const tangents = areLanesTogether ? width : 1;
        if (!user.takes(this.types(isIntegerTwice, areLanesTogether))) continue;
        if (has === (1 + tangents) * one) return { isIntegerTwice, areLanesTogether, returns: 'result and tangents' };
        if (one === 0 || has !== one || f.isResultInMemory) continue;
        // A whole number has no tangent.
        if (native.typeKind(f.result as TypeId) === 'integer') return { isIntegerTwice, areLanesTogether, returns: 'result' };
        if (tangents === 1) return { isIntegerTwice, areLanesTogether, returns: 'tangent' };
      }
    const result = f.result === undefined ? 'void' : isPointer(native, f.result) ? 'ptr' : native.typeText(f.result);
    refuseForm(program, user, this.name, 'derivative', result === 'void' ? result : `{ ${result}, ${result} }`, this.types(true, false));
  }

  /** Types of the arguments, each with its tangents. */
  private types(isIntegerTwice: boolean, areLanesTogether: boolean): TypeId[] {
    const { native } = this.program;
    const types = this.f.parameters.flatMap((type) => {
      if (!isOfFloats(native, type) && !isPointer(native, type)) return isIntegerTwice ? [type, type] : [type];
      return [type, areLanesTogether ? native.arrayType(type, this.width) : type];
    });
    return this.tape === undefined ? types : [...types, this.tape];
  }

  write(writing: Writing): void {
    const { program, f, user, form, width } = this;
    const { native, module } = program;
    const { b } = writing;
    const calls = form.areLanesTogether
      ? [Array.from({ length: width }, (_, lane) => lane)]
      : Array.from({ length: width }, (_, lane) => [lane]);
    const size = f.result === undefined ? 0 : native.allocSize(module, f.result);
    const tape = this.tape === undefined ? [] : [readFromLog(program, b, this.at('log', -1) as ValueId, this.tape)];
    calls.forEach((lanes, callIndex) => {
      const scratch = new ScratchShadows(program, b, this.requested.fn);
      const result = user.call(writing, [...this.values(b, scratch, lanes), ...tape]);
      scratch.release();
      if (f.result === undefined) return;
      const part = (index: number): ValueId => this.loadAt(b, result as ValueId, index * size, f.result as TypeId);
      const place = f.isResultInMemory ? this.at('primal', 0) : this.at('value', -1);
      if (callIndex === 0 && place !== undefined) b.store(form.returns === 'tangent' ? this.ownResult(b) : part(0), place);
      if (form.returns === 'result') return;
      const first = form.returns === 'tangent' ? 0 : 1;
      lanes.forEach((lane, i) => {
        const places = f.isResultInMemory ? [this.at('shadow', 0, lane)] : [this.at('tangent', -1, lane), this.at('shadow', -1, lane)];
        for (const place of places) this.give(b, part(first + i), place);
      });
    });
    b.ret();
  }

  /** The function's own result, where its derivative does not return it. */
  private ownResult(b: Builder): ValueId {
    const { f, user } = this;
    const { native } = this.program;
    if (f.parameters.some((type) => isPointer(native, type)) && mayWrite(native, f.fn))
      throw new BitgradError('unsupported-call', `\`${user.name}\` does not fit \`${f.name}\``, {
        where: user.where,
        because: 'it returns a tangent and no result, and calling both would write memory twice',
        fix: 'return { result, tangent }',
      });
    return f.callWith(
      b,
      f.parameters.map((_, i) => this.at('primal', i + f.first) as ValueId),
    );
  }

  private give(b: Builder, value: ValueId, place: ValueId | undefined): void {
    if (place !== undefined) b.store(value, place);
  }

  /** A parameter of the function that is written. */
  private at(role: ParameterRole, argument: number, lane = 0): ValueId | undefined {
    const index = this.requested.signature.parameters.findIndex(
      (parameter) => parameter.role === role && parameter.argument === argument && parameter.lane === lane,
    );
    return index === -1 ? undefined : this.program.native.parameter(this.requested.fn, index);
  }

  private values(b: Builder, scratch: ScratchShadows, lanes: readonly number[]): ValueId[] {
    const { native } = this.program;
    const values: ValueId[] = [];
    this.f.parameters.forEach((type, i) => {
      const argument = i + this.f.first;
      const primal = this.at('primal', argument) as ValueId;
      values.push(primal);
      if (!isOfFloats(native, type) && !isPointer(native, type)) {
        if (this.form.isIntegerTwice) values.push(primal);
        return;
      }
      const isIgnored = isPointer(native, type) && this.user.ignores(values.length);
      const tangents = lanes.map((lane) => this.tangent(scratch, isIgnored, type, argument, primal, lane));
      values.push(this.form.areLanesTogether ? this.together(b, type, tangents) : (tangents[0] as ValueId));
    });
    return values;
  }

  private tangent(scratch: ScratchShadows, isIgnored: boolean, type: TypeId, argument: number, primal: ValueId, lane: number): ValueId {
    const { native } = this.program;
    const given = this.at(isPointer(native, type) ? 'shadow' : 'tangent', argument, lane);
    if (!isPointer(native, type)) return given ?? native.constNull(type);
    if (isIgnored) return given ?? primal;
    if (given === undefined) return scratch.fresh(type);
    const { mixed = nothingMixed } = this.requested.request;
    return mixed.arguments.includes(argument) ? scratch.unlessSame(given, primal) : given;
  }

  private together(b: Builder, type: TypeId, values: readonly ValueId[]): ValueId {
    const { native } = this.program;
    return values.reduce((whole, value, i) => b.insertValue(whole, value, [i]), native.undef(native.arrayType(type, this.width)));
  }

  private loadAt(b: Builder, base: ValueId, offset: number, type: TypeId): ValueId {
    const { native, context } = this.program;
    const place = b.gep(native.intType(context, 8), base, [native.constInt(native.intType(context, 64), offset)]);
    return b.load(type, place, 1);
  }
}
