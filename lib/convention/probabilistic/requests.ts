// `__enzyme_likelihood`, `__enzyme_trace` and `__enzyme_condition`: a probabilistic program run for its likelihood, for a trace of its
// choices, or with some choices given. Each becomes a call of a copy of the program (model.ts), or of its derivative. Statements
// elsewhere become what they stand for: a value that is drawn, a value that is observed.

import { opcodeNumbers } from '../../ir/opcodes';
import { Builder } from '../../llvm/builder';
import { listOf } from '../../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../../llvm/native';
import { BitgradError, type Where } from '../../report';
import { replaceCall } from '../../transform/replace-call';
import { CallProblem, readCall } from '../call-arguments';
import { argumentsOfCall, callsOf, declaredFor } from '../call-sites';
import { coerce, withoutCasts } from '../casts';
import { formalParameters, sretAttribute } from '../formal-parameters';
import { markerNameOf, type ProbabilisticMarker, probabilisticMarkers } from '../markers';
import { textAt } from '../telling-variables';
import { Models, type Wanted } from './model';
import { readStatement, statementCalls, statementFunctions } from './sites';
import { TraceInterface } from './trace-interface';

const words = ['__enzyme_likelihood', '__enzyme_trace', '__enzyme_condition'] as const;
type RequestWord = (typeof words)[number];

const isMarker = (name: string | undefined): name is ProbabilisticMarker => name !== undefined && name in probabilisticMarkers;

const expected: Readonly<Record<RequestWord, string>> = {
  __enzyme_likelihood: '(void*)model, arguments..., enzyme_likelihood, &likelihood',
  __enzyme_trace: '(void*)model, arguments..., enzyme_likelihood, &likelihood, enzyme_trace, trace',
  __enzyme_condition: '(void*)model, arguments..., enzyme_observations, observations, enzyme_likelihood, &likelihood, enzyme_trace, trace',
};

/** Done before facts are read: some are made here. @throws BitgradError `bad-derivative-call` */
export function lowerProbabilisticPrograms(native: Native, context: ContextId, module: ModuleId): void {
  const requests = declaredFor(native, module, words);
  const statements = statementFunctions(native, module);
  if (requests.length === 0 && statements.length === 0) return;
  const calls = (): ValueId[] => requests.flatMap(({ fn }) => callsOf(native, fn));
  const callers = [...new Set(calls().map((call) => native.functionOf(native.blockOf(call))))];
  for (const caller of callers) native.removeFunctionAttribute(caller, 'optnone');
  native.runPassesOnFunctions(listOf(native, callers), 'sroa,early-cse');
  const lowering = new Lowering(native, context, module);
  for (const { fn, word } of requests) for (const call of callsOf(native, fn)) lowering.lower(word, call);
  lowering.makePlain();
  lowering.dispose();
  for (const { fn } of [...requests, ...statements]) if (native.isUnused(fn)) native.deleteFunction(fn);
}

class Lowering {
  readonly b: Builder;
  private readonly models: Models;

  constructor(
    readonly native: Native,
    readonly context: ContextId,
    readonly module: ModuleId,
  ) {
    this.b = new Builder(native, context);
    this.models = new Models(native, context, module, new TraceInterface(native, context, module), (pointer) => textAt(native, pointer));
  }

  dispose(): void {
    this.b.dispose();
  }

  lower(word: RequestWord, call: ValueId): void {
    const { native, b, context } = this;
    const site = argumentsOfCall(native, call, word);
    const model = withoutCasts(native, site.target);
    if (native.valueKind(model) !== 'function' || native.isDeclaration(model))
      this.refuse(word, 'names no function with a body', site.where);
    const { values, rest, active } = this.split(word, site.operands, site.where);
    const value = (marker: ProbabilisticMarker): ValueId | undefined => values.get(marker)?.[0];
    const trace = value('enzyme_trace') ?? value('enzyme_duptrace');
    const observations = value('enzyme_observations');
    if (word === '__enzyme_condition' && observations === undefined) this.refuse(word, 'passes no observations', site.where);
    if (word !== '__enzyme_likelihood' && trace === undefined) this.refuse(word, 'passes no trace', site.where);
    const isDerivative = values.has('enzyme_duptrace') || values.has('enzyme_duplikelihood');
    const table = value('enzyme_interface');
    const wanted: Wanted = {
      hasTable: table !== undefined,
      hasObservations: word === '__enzyme_condition',
      hasTrace: word !== '__enzyme_likelihood',
      notesAdjoints: values.has('enzyme_duptrace'),
      activeChoices: active.length === 0 ? undefined : new Set(active),
    };
    const copy = this.models.copy(model, wanted, site.where);
    b.before(call).debugLocationOf(call);
    const [likelihood, shadow] = values.get('enzyme_duplikelihood') ?? [value('enzyme_likelihood') ?? this.number(call, 0), undefined];
    const others = [table, wanted.hasObservations ? observations : undefined, wanted.hasTrace ? trace : undefined].filter(
      (each): each is ValueId => each !== undefined,
    );
    if (!isDerivative) {
      this.callCopy(word, call, model, copy, [...this.primals(word, model, rest, site.where)], [likelihood as ValueId, ...others]);
      return;
    }
    const marker = (name: string): ValueId =>
      native.namedGlobal(this.module, name) || native.createGlobal(this.module, name, native.intType(context, 32), false, 'external', 0);
    const args = [
      ...(site.sret ? [site.sret.pointer] : []),
      copy,
      marker('enzyme_const_return'),
      ...rest,
      ...[marker('enzyme_dup'), likelihood as ValueId, shadow ?? this.number(call, 1)],
      ...others.flatMap((each) => [marker('enzyme_const'), each]),
    ];
    const type = native.functionType(native.typeOf(call), listOf(native, site.sret ? [native.typeOf(args[0] as ValueId)] : []), true);
    const fn = native.createFunction(this.module, '__enzyme_autodiff.bitgrad.model', type, 'external');
    const made = replaceCall(native, context, b, call, { type, fn, args });
    if (site.sret) native.addParameterAttribute(made, 0, sretAttribute(native, context, site.sret.type));
  }

  /** The markers of these requests, and what is left: what a derivative of the program would be asked with. */
  private split(word: RequestWord, operands: readonly ValueId[], where: Where) {
    const { native } = this;
    const values = new Map<ProbabilisticMarker, ValueId[]>();
    const active: string[] = [];
    const rest: ValueId[] = [];
    for (let i = 0; i < operands.length; i++) {
      const operand = operands[i] as ValueId;
      const name = markerNameOf(native, operand);
      if (!isMarker(name)) {
        rest.push(operand);
        continue;
      }
      const given = operands.slice(i + 1, i + 1 + probabilisticMarkers[name]);
      if (given.length < probabilisticMarkers[name]) this.refuse(word, `says \`${name}\`, and too few arguments follow`, where);
      i += probabilisticMarkers[name];
      values.set(name, given);
      if (name !== 'enzyme_active_rand_var') continue;
      const text = textAt(native, given[0] as ValueId);
      if (text === undefined) this.refuse(word, 'does not name the active choice by a constant text', where);
      active.push(text);
    }
    return { values, rest, active };
  }

  private primals(word: RequestWord, model: ValueId, rest: readonly ValueId[], where: Where): ValueId[] {
    const { native } = this;
    const operands = rest.map((value) => ({
      value,
      marker: markerNameOf(native, value),
      integer: native.valueKind(value) === 'int' ? native.constantInt(value) : undefined,
    }));
    // An argument without a marker is its value alone: no derivative is asked for.
    const parameters = formalParameters(native, model, 'reverse').map((parameter) => ({ ...parameter, defaultActivity: 'const' as const }));
    try {
      return readCall(operands, parameters, { mode: 'reverse' }).groups.map(({ primal }) => primal);
    } catch (error) {
      if (!(error instanceof CallProblem)) throw error;
      return this.refuse(word, `does not fit \`${native.name(model)}\`: ${error.message}`, where);
    }
  }

  private callCopy(
    word: RequestWord,
    call: ValueId,
    model: ValueId,
    copy: ValueId,
    given: readonly ValueId[],
    added: readonly ValueId[],
  ): void {
    const { native, b, module } = this;
    const site = argumentsOfCall(native, call, word);
    const type = native.functionTypeOf(copy);
    const types = native.parameterTypes(type);
    const args = [...(site.sret ? [site.sret.pointer] : []), ...given, ...added].map((value, i) => {
      const fitting = coerce(this, value, types[i] as TypeId);
      return fitting ?? this.refuse(word, `passes a value of another type for argument ${i + 1} of \`${native.name(model)}\``, site.where);
    });
    const made = b.call(type, copy, args);
    const wanted = native.typeOf(call);
    const result = native.returnTypeOf(type);
    if (!native.isUnused(call)) {
      const value = native.typeKind(result) === 'void' ? native.undef(wanted) : coerce({ native, module, b }, made, wanted);
      if (value === undefined) this.refuse(word, 'does not return what the program returns', site.where);
      native.replaceAllUses(call, value);
    }
    if (native.opcode(call) === opcodeNumbers.invoke) {
      const [normal] = native.successors(call) as [ValueId];
      const block = native.blockOf(call);
      native.eraseInstruction(call);
      b.atEnd(block).br(normal);
    } else native.eraseInstruction(call);
  }

  /** A number in memory of its own. */
  private number(call: ValueId, value: number): ValueId {
    const { native, b, context } = this;
    const double = native.floatType(context, 'double');
    const [first] = native.instructions(native.blocks(native.functionOf(native.blockOf(call)))[0] as ValueId) as [ValueId];
    const slot = b.before(first).alloca(double);
    b.before(call).debugLocationOf(call).store(native.constFloat(double, value), slot);
    return slot;
  }

  /** What is drawn without a request is drawn, and what is observed is what it is. */
  makePlain(): void {
    const { native, module, context, b } = this;
    for (const statement of statementCalls(native, module)) {
      const { call, word, source, parameters } = readStatement(native, statement);
      b.before(call).debugLocationOf(call);
      if (word === '__enzyme_sample') {
        const type = native.functionTypeOf(source);
        const types = native.parameterTypes(type);
        const args = parameters.map((value, i) => coerce(this, value, types[i] as TypeId) ?? value);
        replaceCall(native, context, b, call, { type, fn: source, args });
        continue;
      }
      if (native.typeKind(native.typeOf(call)) !== 'void') native.replaceAllUses(call, source);
      native.eraseInstruction(call);
    }
  }

  private refuse(word: RequestWord, message: string, where: Where): never {
    throw new BitgradError('bad-derivative-call', `a call of \`${word}\` ${message}`, {
      where,
      fix: `expected: ${word}(${expected[word]})`,
    });
  }
}
