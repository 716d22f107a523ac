// The functions by which a program keeps traces: found in the module by the words in their names, or in a table that a call passes
// (`enzyme_interface`). Derivatives never go through them.

import type { Builder } from '../../llvm/builder';
import { listOf } from '../../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../../llvm/native';
import { BitgradError, type Where } from '../../report';
import { oraclePrefix } from '../../transform/marker';
import { outOfLine } from '../../transform/out-of-line';
import { coerce } from '../casts';

/** Of each function: the kinds of its arguments (p: pointer, f: score, n: bytes), of its result, and its place in a table. */
const shapes = {
  __enzyme_newtrace: { takes: '', gives: 'pointer', slot: 9 },
  __enzyme_get_trace: { takes: 'pp', gives: 'pointer', slot: 0 },
  __enzyme_get_choice: { takes: 'pppn', gives: 'bytes', slot: 1 },
  __enzyme_insert_call: { takes: 'ppp', gives: 'void', slot: 2 },
  __enzyme_insert_choice: { takes: 'ppfpn', gives: 'void', slot: 3 },
  __enzyme_insert_argument: { takes: 'pppn', gives: 'void', slot: 4 },
  __enzyme_insert_return: { takes: 'ppn', gives: 'void', slot: 5 },
  __enzyme_insert_function: { takes: 'pp', gives: 'void', slot: 6 },
  __enzyme_insert_gradient_choice: { takes: 'pppn', gives: 'void', slot: 7 },
  __enzyme_insert_gradient_argument: { takes: 'pppn', gives: 'void', slot: 8 },
  __enzyme_has_call: { takes: 'pp', gives: 'flag', slot: 11 },
  __enzyme_has_choice: { takes: 'pp', gives: 'flag', slot: 12 },
} as const;
export type TraceWord = keyof typeof shapes;

export class TraceInterface {
  private readonly wrappers = new Map<string, ValueId>();

  constructor(
    private readonly native: Native,
    private readonly context: ContextId,
    private readonly module: ModuleId,
  ) {}

  /** Calls one of the functions at a builder's position, as something that no derivative goes through. @throws BitgradError */
  call(b: Builder, word: TraceWord, table: ValueId | undefined, args: readonly ValueId[], where: Where): ValueId {
    const fn = this.wrapper(word, table !== undefined, where);
    return b.call(this.native.functionTypeOf(fn), fn, table === undefined ? args : [table, ...args]);
  }

  /** The bits of a value as a pointer, or its address where they are too many; and how many bytes it has. */
  bitsOf(b: Builder, value: ValueId): [bits: ValueId, bytes: ValueId] {
    const { native, context, module } = this;
    const type = native.typeOf(value);
    const bytes = native.allocSize(module, type);
    const size = native.constInt(native.intType(context, 64), bytes);
    const pointer = native.pointerType(context, 0);
    if (native.typeKind(type) === 'pointer') return [b.cast('bitcast', value, pointer), size];
    if (bytes > 8) {
      const slot = b.alloca(type);
      b.store(value, slot);
      return [b.cast('bitcast', slot, pointer), size];
    }
    const bits = coerce({ native, module, b }, value, native.intType(context, bytes * 8)) as ValueId;
    return [b.cast('inttoptr', bits, pointer), size];
  }

  private wrapper(word: TraceWord, isInTable: boolean, where: Where): ValueId {
    const { native, context, module } = this;
    const name = `${oraclePrefix}trace.${word}${isInTable ? '.table' : ''}`;
    const known = this.wrappers.get(name);
    if (known !== undefined) return known;
    const { takes, gives, slot } = shapes[word];
    const pointer = native.pointerType(context, 0);
    const i64 = native.intType(context, 64);
    const types = [...takes].map((kind) => (kind === 'p' ? pointer : kind === 'n' ? i64 : native.floatType(context, 'double')));
    const result = { pointer, bytes: i64, flag: native.intType(context, 1), void: native.voidType(context) }[gives];
    const { fn, body: b } = outOfLine(native, context, module, name, result, [...(isInTable ? [pointer] : []), ...types]);
    this.wrappers.set(name, fn);
    const parameters = native.parameters(fn);
    const { callee, type } = isInTable
      ? {
          callee: b.load(pointer, b.gep(pointer, parameters[0] as ValueId, [native.constInt(i64, slot)])),
          type: native.functionType(result, listOf(native, types), false),
        }
      : this.found(word, where);
    const wanted = native.parameterTypes(type);
    const args = parameters
      .slice(isInTable ? 1 : 0)
      .map((value, i) => coerce({ native, module, b }, value, wanted[i] as TypeId) as ValueId);
    const made = b.call(type, callee, args);
    b.ret(gives === 'void' ? 0 : (this.resultAs(b, made, result) as ValueId));
    b.dispose();
    return fn;
  }

  /** A flag may be an `int` of C. */
  private resultAs(b: Builder, value: ValueId, wanted: TypeId): ValueId | undefined {
    const { native, module } = this;
    const type = native.typeOf(value);
    const isFlag = native.typeKind(wanted) === 'integer' && native.typeBits(wanted) === 1 && native.typeBits(type) > 1;
    return isFlag ? b.icmp('ne', value, native.constNull(type)) : coerce({ native, module, b }, value, wanted);
  }

  private found(word: TraceWord, where: Where): { callee: ValueId; type: TypeId } {
    const { native, module } = this;
    const callee = native.functions(module).find((fn) => native.name(fn).includes(word) && !native.name(fn).startsWith(oraclePrefix));
    const takes = shapes[word].takes.length;
    if (callee === undefined || native.argumentCount(callee) !== takes)
      throw new BitgradError(
        'bad-derivative-call',
        `a trace is asked for, and the module has no function \`${word}\` of ${takes} arguments`,
        {
          where,
          fix: `define \`${word}\`, or pass a table of functions behind enzyme_interface (docs/lower.md)`,
        },
      );
    return { callee, type: native.functionTypeOf(callee) };
  }
}
