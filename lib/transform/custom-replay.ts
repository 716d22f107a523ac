// A replay (replay.ts) of a call whose derivatives are the user's: the recorder calls the user's augmented function and logs its tape, the
// replay calls the user's forward derivative with it.

import type { TypeId, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import { type AugmentedForm, recordingForms } from './custom-form';
import { writeCustomForward } from './custom-forward';
import { CustomFunction, isOfFloats, isPointer, type PassedFunction, type Writing, writeBody } from './custom-function';
import { customFunction, customTarget } from './custom-split';
import type { CustomDerivatives } from './facts';
import { finish } from './finish';
import { mayWrite } from './function-effects';
import type { DerivationProgram } from './pipeline';
import type { Recorder, Requested } from './request';
import { appendToLog } from './value-log';

/** Writes both; where the user gives no derivative with a tape, one that reads no memory does as well. */
export function writeCustomReplay(program: DerivationProgram, requested: Requested, { forward, splitForward }: CustomDerivatives): void {
  const { f } = customTarget(program, requested.request.function);
  if (splitForward) return new CustomReplay(program, requested, f, splitForward).write();
  if (f.isResultInMemory || f.parameters.some((type) => isPointer(program.native, type)))
    throw refuse(f, 'has a derivative of its own, which may read memory', 'give it one with a tape: __enzyme_register_splitderivative', f);
  writeCustomForward(program, requested, forward as string);
  const { fn } = requested.recorder as Recorder;
  writeBody(program, fn, ({ b }) => {
    const value = f.callWith(b, program.native.parameters(fn).slice(0, -1));
    b.ret(f.result === undefined ? 0 : value);
  });
  finish(program.native, fn, `recorder of @${f.name}`);
}

const refuse = ({ name }: PassedFunction, because: string, fix: string, at: PassedFunction): BitgradError =>
  new BitgradError('unsupported-call', `\`${name}\` ${because}`, {
    where: at instanceof CustomFunction ? at.where : { function: name },
    fix,
  });

class CustomReplay {
  private readonly augmented: CustomFunction;
  private readonly isIntegerTwice: boolean;
  private readonly form: AugmentedForm;

  constructor(
    private readonly program: DerivationProgram,
    private readonly requested: Requested,
    private readonly f: PassedFunction,
    private readonly user: { readonly augmented: string; readonly forward: string },
  ) {
    this.augmented = customFunction(program, user.augmented);
    const { isIntegerTwice, results } = recordingForms(program, f, this.augmented);
    this.isIntegerTwice = isIntegerTwice;
    this.form = results.find((form) => this.takesTape(form)) ?? (results[0] as AugmentedForm);
  }

  /** Whether the user's derivative has a parameter for the tape of a form, and none more. */
  private takesTape({ tape }: AugmentedForm): boolean {
    const { program, f, user } = this;
    const { native } = program;
    const taken = customFunction(program, user.forward).parameters;
    const doubled = f.parameters.filter((type) => isOfFloats(native, type) || isPointer(native, type)).length;
    const least = f.parameters.length + doubled + (tape ? 1 : 0);
    const most = 2 * f.parameters.length + (tape ? 1 : 0);
    return taken.length === least || taken.length === most;
  }

  write(): void {
    const { program, requested, f } = this;
    writeCustomForward(program, requested, this.user.forward, this.form.tape?.type);
    const { fn } = requested.recorder as Recorder;
    writeBody(program, fn, (writing) => this.record(writing, program.native.parameters(fn)));
    finish(program.native, fn, `recorder of @${f.name}`);
  }

  private record(writing: Writing, given: readonly ValueId[]): void {
    const { program, f, augmented, form } = this;
    const { native } = program;
    const { b } = writing;
    const primals = given.slice(0, -1);
    const log = given[given.length - 1] as ValueId;
    const values: ValueId[] = [];
    f.parameters.forEach((type, i) => {
      const primal = primals[i + f.first] as ValueId;
      values.push(primal);
      if (isPointer(native, type)) {
        if (!augmented.ignores(values.length))
          throw refuse(
            augmented,
            'looks at a shadow, and a run that forward mode replays has none',
            'leave it to the derivative',
            augmented,
          );
        values.push(primal);
      } else if (!isOfFloats(native, type) && this.isIntegerTwice) values.push(primal);
    });
    const result = augmented.call(writing, values);
    const part = ({ offset, type }: { readonly offset: number; readonly type: TypeId }): ValueId => {
      const place = b.gep(native.intType(program.context, 8), result as ValueId, [
        native.constInt(native.intType(program.context, 64), offset),
      ]);
      return b.load(type, place, 1);
    };
    if (form.tape) appendToLog(program, b, log, part(form.tape));
    if (f.result === undefined) {
      b.ret();
      return;
    }
    const value = form.primal ? part(form.primal) : this.primalValue(writing, primals);
    if (!f.isResultInMemory) b.ret(value);
    else {
      b.store(value, primals[0] as ValueId);
      b.ret();
    }
  }

  private primalValue({ b }: Writing, primals: readonly ValueId[]): ValueId {
    const { program, f, augmented } = this;
    const takesPointers = f.parameters.some((type) => isPointer(program.native, type));
    if (f.isResultInMemory || (takesPointers && mayWrite(program.native, f.fn)))
      throw refuse(
        augmented,
        'does not return the result, and calling both would write memory twice',
        'return { tape, result }',
        augmented,
      );
    return f.callWith(b, primals);
  }
}
