// Adjoints that are noted in a trace: a value that was drawn, and an argument of the program, goes through a function that returns it and
// has a derivative of its own (`__enzyme_register_gradient`), which tells the trace.

import type { Builder } from '../../llvm/builder';
import { listOf } from '../../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../../llvm/native';
import type { Where } from '../../report';
import { type OutOfLine, outOfLine } from '../../transform/out-of-line';
import { isFloatKind } from '../formal-parameters';
import type { TraceInterface } from './trace-interface';

export interface Note {
  readonly word: '__enzyme_insert_gradient_choice' | '__enzyme_insert_gradient_argument';
  readonly likelihood: ValueId;
  readonly table: ValueId | undefined;
  readonly trace: ValueId;
  /** What the trace knows the value by. */
  readonly address: ValueId;
  readonly where: Where;
}

export class NotedAdjoints {
  private count = 0;

  constructor(
    private readonly native: Native,
    private readonly context: ContextId,
    private readonly module: ModuleId,
    private readonly traces: TraceInterface,
  ) {}

  /**
   * The value, behind the function, whose last argument it is; the value itself where it is no number. An argument's adjoint goes on
   * to the argument, a drawn value's to nobody. The sum of likelihoods is passed because it carries a derivative: what is computed from
   * nothing active has no adjoint.
   */
  value(b: Builder, value: ValueId, { word, likelihood, table, trace, address, where }: Note): ValueId {
    const { native, context, module } = this;
    const type = native.typeOf(value);
    if (!isFloatKind(native.typeKind(type))) return value;
    const number = this.count++;
    const pointer = native.pointerType(context, 0);
    const double = native.floatType(context, 'double');
    const pointers = [...(table === undefined ? [] : [table]), trace, address];
    const withShadows = pointers.flatMap(() => [pointer, pointer]);
    const make = (role: string, result: TypeId, types: readonly TypeId[]): OutOfLine =>
      outOfLine(native, context, module, `bitgrad.noted.${number}${role}`, result, types);
    const same = make('', type, [double, ...pointers.map(() => pointer), type]);
    const augmented = make('.augmented', type, [double, ...withShadows, type]);
    for (const { fn, body } of [same, augmented]) body.ret(native.parameters(fn).at(-1) as ValueId);
    const adjoints = native.structType(context, listOf(native, [double, type]), false);
    const reverse = make('.reverse', adjoints, [double, ...withShadows, type, type]);
    const parameters = native.parameters(reverse.fn);
    const seed = parameters.at(-1) as ValueId;
    const given = pointers.map((_, i) => parameters[1 + 2 * i] as ValueId);
    const [bits, bytes] = this.traces.bitsOf(reverse.body, seed);
    this.traces.call(reverse.body, word, table && given[0], [...given.slice(-2), bits, bytes], where);
    const isArgument = word === '__enzyme_insert_gradient_argument';
    reverse.body.ret(isArgument ? reverse.body.insertValue(native.constNull(adjoints), seed, [1]) : native.constNull(adjoints));
    for (const { body } of [same, augmented, reverse]) body.dispose();
    const functions = [same, augmented, reverse].map(({ fn }) => b.cast('bitcast', fn, pointer));
    const list = native.constArray(pointer, listOf(native, functions));
    native.createGlobal(module, `__enzyme_register_gradient_bitgrad.noted.${number}`, native.typeOf(list), true, 'internal', list);
    const passed = pointers.map((each) => (native.typeOf(each) === pointer ? each : b.cast('bitcast', each, pointer)));
    return b.call(same.type, same.fn, [b.load(double, likelihood), ...passed, value]);
  }
}
