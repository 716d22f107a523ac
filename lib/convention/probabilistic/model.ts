// A probabilistic program as a function: a copy that takes the address of the sum of log likelihoods behind its arguments, and what the
// request needs besides (a table of functions, observations, a trace). Statements in it, and in what it calls, add to that sum; draw
// values, or take them from the observations; and note what they did in the trace.

import { callArguments, calledFunction, calledOperand, isCall } from '../../ir/calls';
import { opcodeNumbers } from '../../ir/opcodes';
import { snapshot } from '../../ir/snapshot';
import { Builder } from '../../llvm/builder';
import { listOf } from '../../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../../llvm/native';
import type { Where } from '../../report';
import { oraclePrefix } from '../../transform/marker';
import { outOfLine } from '../../transform/out-of-line';
import { copyPassing, replaceCall } from '../../transform/replace-call';
import { whereOf } from '../call-sites';
import { coerce } from '../casts';
import { NotedAdjoints } from './noted-adjoints';
import { readStatement, type Statement, statementCalls } from './sites';
import type { TraceInterface } from './trace-interface';

export interface Wanted {
  readonly hasTable: boolean;
  readonly hasObservations: boolean;
  readonly hasTrace: boolean;
  /** Adjoints of choices and arguments are noted in the trace. */
  readonly notesAdjoints: boolean;
  /** The choices that have adjoints, by address; undefined: all. */
  readonly activeChoices: ReadonlySet<string> | undefined;
}

/** What a copy takes behind the program's own arguments, in this order. */
interface Extra {
  readonly likelihood: ValueId;
  readonly table: ValueId | undefined;
  readonly observations: ValueId | undefined;
  readonly trace: ValueId | undefined;
}

export class Models {
  private readonly copies = new Map<string, ValueId>();
  private readonly noted: NotedAdjoints;

  constructor(
    private readonly native: Native,
    private readonly context: ContextId,
    private readonly module: ModuleId,
    private readonly traces: TraceInterface,
    private readonly textAt: (pointer: ValueId) => string | undefined,
  ) {
    this.noted = new NotedAdjoints(native, context, module, traces);
  }

  /** The copy of a program for a kind of request; made once. */
  copy(fn: ValueId, wanted: Wanted, where: Where): ValueId {
    const { native, context, module } = this;
    const key = `${native.name(fn)}.${JSON.stringify({ ...wanted, activeChoices: wanted.activeChoices && [...wanted.activeChoices] })}`;
    const known = this.copies.get(key);
    if (known !== undefined) return known;
    const type = native.functionTypeOf(fn);
    const pointer = native.pointerType(context, 0);
    const own = native.parameterTypes(type);
    const extraCount = 1 + [wanted.hasTable, wanted.hasObservations, wanted.hasTrace].filter(Boolean).length;
    const types = [...own, ...Array.from({ length: extraCount }, () => pointer)];
    const copied = native.functionType(native.returnTypeOf(type), listOf(native, types), false);
    const made = native.createFunction(module, `bitgrad.model.${native.name(fn)}`, copied, 'internal');
    this.copies.set(key, made);
    const taken = snapshot(native, fn);
    native.disposeClone(native.cloneFunctionInto(taken.id, made, listOf(native, native.parameters(made).slice(0, own.length))));
    taken.dispose();
    copyPassing(native, fn, made, own.length);
    const [likelihood, ...others] = native.parameters(made).slice(own.length) as [ValueId, ...ValueId[]];
    const next = (has: boolean): ValueId | undefined => (has ? others.shift() : undefined);
    const extra = { likelihood, table: next(wanted.hasTable), observations: next(wanted.hasObservations), trace: next(wanted.hasTrace) };
    this.write(fn, made, extra, wanted, where);
    return made;
  }

  private write(fn: ValueId, made: ValueId, extra: Extra, wanted: Wanted, where: Where): void {
    const { native, context, module } = this;
    const inside = (call: ValueId): boolean => native.functionOf(native.blockOf(call)) === made;
    const generative = this.generative();
    const instructions = native.blocks(made).flatMap((block) => native.instructions(block));
    const b = new Builder(native, context);
    if (extra.trace !== undefined) this.noteBeginning(b, fn, made, extra, wanted, where);
    const statements = statementCalls(native, module).filter(({ call }) => inside(call));
    for (const statement of statements) this.writeStatement(b, readStatement(native, statement), extra, wanted);
    const done = new Set(statements.map(({ call }) => call));
    for (const instruction of instructions) {
      if (done.has(instruction)) continue;
      if (extra.trace !== undefined && native.opcode(instruction) === opcodeNumbers.ret && native.operandCount(instruction) > 0) {
        b.before(instruction);
        const [bits, bytes] = this.traces.bitsOf(b, native.operand(instruction, 0) as ValueId);
        this.traces.call(b, '__enzyme_insert_return', extra.table, [extra.trace, bits, bytes], where);
      }
      const callee = isCall(native, instruction) ? calledFunction(native, instruction) : undefined;
      if (callee !== undefined && generative.has(callee)) this.writeCall(b, instruction, callee, extra, wanted);
    }
    b.dispose();
  }

  /** Functions that make a statement, or call one that does. */
  private generative(): ReadonlySet<ValueId> {
    const { native, module } = this;
    const found = new Set(statementCalls(native, module).map(({ call }) => native.functionOf(native.blockOf(call))));
    for (const fn of found)
      for (const user of native.users(fn))
        if (isCall(native, user) && calledOperand(native, user) === fn) found.add(native.functionOf(native.blockOf(user)));
    return found;
  }

  private noteBeginning(b: Builder, fn: ValueId, made: ValueId, { likelihood, table, trace }: Extra, wanted: Wanted, where: Where): void {
    const { native, traces } = this;
    const [first] = native.instructions(native.blocks(made)[0] as ValueId) as [ValueId];
    const debugNames = native.debugArgumentNames(fn);
    b.before(first).debugLocationOf(0);
    const to = trace as ValueId;
    traces.call(b, '__enzyme_insert_function', table, [to, b.cast('bitcast', fn, native.typeOf(to))], where);
    native.parameters(fn).forEach((parameter, i) => {
      const value = native.parameter(made, i);
      const name = this.text(b, native.name(parameter) || debugNames[i] || `arg${i}`);
      const noted = wanted.notesAdjoints
        ? this.noted.value(b, value, { word: '__enzyme_insert_gradient_argument', likelihood, table, trace: to, address: name, where })
        : value;
      if (noted !== value) {
        native.replaceAllUses(value, noted);
        native.setOperand(noted, native.argumentCount(noted) - 1, value);
      }
      b.before(first);
      const [bits, bytes] = traces.bitsOf(b, value);
      traces.call(b, '__enzyme_insert_argument', table, [to, name, bits, bytes], where);
    });
  }

  private writeStatement(b: Builder, statement: Statement, extra: Extra, wanted: Wanted): void {
    const { native, module, context, traces } = this;
    const { call, logpdf, address, parameters, word } = statement;
    const { likelihood, table, trace } = extra;
    const where = whereOf(native, call);
    b.before(call).debugLocationOf(call);
    const value = word === '__enzyme_observe' ? statement.source : this.drawn(b, statement, extra, wanted, where);
    const types = native.parameterTypes(native.functionTypeOf(logpdf));
    const args = [...parameters, value].map((each, i) => coerce({ native, module, b }, each, types[i] as TypeId) ?? each);
    const double = native.floatType(context, 'double');
    const score = coerce({ native, module, b }, b.call(native.functionTypeOf(logpdf), logpdf, args), double) as ValueId;
    b.store(b.fadd(b.load(double, likelihood), score), likelihood);
    if (trace !== undefined) {
      const [bits, bytes] = traces.bitsOf(b, value);
      traces.call(b, '__enzyme_insert_choice', table, [trace, address, score, bits, bytes], where);
    }
    if (native.typeKind(native.typeOf(call)) !== 'void') native.replaceAllUses(call, value);
    native.eraseInstruction(call);
  }

  /** Draws a value, or takes that of the observations. No derivative goes through either. */
  private drawn(b: Builder, { source, address, parameters, call }: Statement, extra: Extra, wanted: Wanted, where: Where): ValueId {
    const { native, context, module, traces } = this;
    const type = native.functionTypeOf(source);
    const result = native.returnTypeOf(type);
    const outer = [extra.table, extra.observations, address].filter((value): value is ValueId => value !== undefined);
    const given = [...outer, ...parameters];
    const passed = given.map((value) => native.typeOf(value));
    const { fn, type: own, body: inner } = outOfLine(native, context, module, `${oraclePrefix}drawn`, result, passed);
    const values = native.parameters(fn);
    const at = (value: ValueId | undefined): ValueId | undefined => (value === undefined ? undefined : values[given.indexOf(value)]);
    const types = native.parameterTypes(type);
    const draw = (): void => {
      const args = values.slice(outer.length).map((value, i) => coerce({ native, module, b: inner }, value, types[i] as TypeId) ?? value);
      inner.ret(inner.call(type, source, args));
    };
    const observations = at(extra.observations);
    if (observations !== undefined) {
      const [ask, take, sample] = ['ask', 'take', 'sample'].map((name) => native.appendBlock(fn, name)) as [ValueId, ValueId, ValueId];
      const place = at(address) as ValueId;
      const buffer = inner.alloca(result);
      inner.condBr(inner.icmp('eq', observations, native.constNull(native.typeOf(observations))), sample, ask);
      inner.atEnd(ask);
      inner.condBr(traces.call(inner, '__enzyme_has_choice', at(extra.table), [observations, place], where), take, sample);
      inner.atEnd(take);
      const bytes = native.constInt(native.intType(context, 64), native.allocSize(module, result));
      const pointer = inner.cast('bitcast', buffer, native.pointerType(context, 0));
      traces.call(inner, '__enzyme_get_choice', at(extra.table), [observations, place, pointer, bytes], where);
      inner.ret(inner.load(result, buffer));
      inner.atEnd(sample);
    }
    draw();
    inner.dispose();
    const value = b.before(call).call(own, fn, given);
    const text = this.textAt(address);
    const isActive = wanted.activeChoices === undefined || (text !== undefined && wanted.activeChoices.has(text));
    if (!wanted.notesAdjoints || !isActive || extra.trace === undefined) return value;
    const noted = this.noted.value(b, value, {
      word: '__enzyme_insert_gradient_choice',
      likelihood: extra.likelihood,
      table: extra.table,
      trace: extra.trace,
      address,
      where,
    });
    return noted;
  }

  /** A call of a function that makes statements: of its copy, with a trace of its own. */
  private writeCall(b: Builder, call: ValueId, callee: ValueId, extra: Extra, wanted: Wanted): void {
    const { native, traces } = this;
    const { likelihood, table, trace, observations } = extra;
    const where = whereOf(native, call);
    const fn = this.copy(callee, wanted, where);
    b.before(call).debugLocationOf(call);
    const name = this.text(b, `${native.name(call)}.${native.name(callee)}`);
    const inner = trace === undefined ? undefined : traces.call(b, '__enzyme_newtrace', table, [], where);
    const seen = observations === undefined ? undefined : this.innerObservations(b, observations, name, table, where);
    const args = callArguments(native, call);
    const added = [likelihood, table, seen, inner].filter((value): value is ValueId => value !== undefined);
    const made = replaceCall(native, this.context, b, call, { type: native.functionTypeOf(fn), fn, args: [...args, ...added] });
    if (trace === undefined || inner === undefined) return;
    // Once it is complete: what keeps traces may copy them.
    if (native.opcode(made) === opcodeNumbers.invoke) b.atStart(native.successors(made)[0] as ValueId);
    else {
      const instructions = native.instructions(native.blockOf(made));
      b.before(instructions[instructions.indexOf(made) + 1] as ValueId);
    }
    traces.call(b, '__enzyme_insert_call', table, [trace, name, inner], where);
  }

  /** The observations of a call; null where there are none. */
  private innerObservations(b: Builder, observations: ValueId, name: ValueId, table: ValueId | undefined, where: Where): ValueId {
    const { native, context, module } = this;
    const pointer = native.pointerType(context, 0);
    const types = [...(table === undefined ? [] : [pointer]), pointer, pointer];
    const own = native.functionType(pointer, listOf(native, types), false);
    const symbol = `${oraclePrefix}inner.observations${table === undefined ? '' : '.table'}`;
    let fn = native.namedFunction(module, symbol);
    if (!fn) {
      const { fn: made, body: inner } = outOfLine(native, context, module, symbol, pointer, types);
      fn = made;
      const [ask, take, none] = ['ask', 'take', 'none'].map((each) => native.appendBlock(made, each)) as [ValueId, ValueId, ValueId];
      const parameters = native.parameters(fn);
      const [from, at] = parameters.slice(-2) as [ValueId, ValueId];
      const functions = table === undefined ? undefined : parameters[0];
      inner.condBr(inner.icmp('eq', from, native.constNull(pointer)), none, ask);
      inner.atEnd(ask);
      inner.condBr(this.traces.call(inner, '__enzyme_has_call', functions, [from, at], where), take, none);
      inner.atEnd(take).ret(this.traces.call(inner, '__enzyme_get_trace', functions, [from, at], where));
      inner.atEnd(none).ret(native.constNull(pointer));
      inner.dispose();
    }
    return b.call(own, fn, [...(table === undefined ? [] : [table]), observations, name]);
  }

  /** The address of a C string. */
  private text(b: Builder, text: string): ValueId {
    const { native, context, module } = this;
    const bytes = native.constBytes(context, Buffer.from(`${text}\0`));
    const global = native.createGlobal(module, 'bitgrad.name', native.typeOf(bytes), true, 'private', bytes);
    return b.cast('bitcast', global, native.pointerType(context, 0));
  }
}
