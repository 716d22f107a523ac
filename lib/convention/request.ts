// A request of the C convention, read: which function is differentiated and how, and the declared function of ours that is called in
// its place. That function is a declaration until its derivative is made, and knows the request's values as its parameters.

import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { BitgradError, type Where } from '../report';
import { replaceCall } from '../transform/replace-call';
import { readBatch } from './batch';
import { type CallArguments, CallProblem, type FormalParameter, type Group, type Operand, readCall, type Shadow } from './call-arguments';
import type { CallSite } from './call-sites';
import type { EntryWord } from './entries';
import { formalParameters, mostSeeds, type RequestMode, scalarsIn, sretAttribute, sretTypeOf } from './formal-parameters';
import { markerNameOf } from './markers';
import { contextOf } from './shadow-contexts';
import { addressTaken, callThrough, functionsIn } from './target';
import { isTruncation } from './truncation/truncate';
import { TypeHints } from './type-hints';
import { VirtualReverses } from './virtual-reverse';

/** The position of a value among the parameters of the request's function. */
export type Position = number;

export interface Request {
  readonly entry: EntryWord;
  readonly mode: RequestMode;
  /** Symbol of the function that is called in the place of the entry point. */
  readonly symbol: string;
  /** Symbol of the function that is differentiated. */
  readonly target: string;
  /** Its linkage in the module as given: until all is lowered it is external, so that no pass removes or changes it. */
  readonly targetLinkage: string;
  readonly call: CallArguments<Position>;
  /** Reverse mode of a function that returns in memory: the adjoint of what it returns. */
  readonly resultShadow: Position | undefined;
  /** The entry points that take the tape which the call makes, if all are known. */
  readonly takers?: ReadonlySet<EntryWord> | undefined;
  /** The first parameter is the address of the result. */
  readonly isReturnedInMemory: boolean;
  readonly where: Where;
}

const forwardEntries: ReadonlySet<EntryWord> = new Set(['__enzyme_fwddiff', '__enzyme_fwdsplit', '__enzyme_error_estimate']);
export const modeOf = (entry: EntryWord): RequestMode => (forwardEntries.has(entry) ? 'forward' : 'reverse');

/** Operands by their index in the call. */
export function operandsOf(native: Native, site: CallSite): Operand<number>[] {
  return site.operands.map((value, index) => {
    const type = native.typeOf(value);
    return {
      value: index,
      marker: markerNameOf(native, value),
      shadowContext: contextOf(native, value),
      integer: native.valueKind(value) === 'int' ? native.constantInt(value) : undefined,
      arrayType: native.typeKind(type) === 'array' ? native.typeText(type) : undefined,
    };
  });
}

interface Read {
  readonly call: CallArguments<number>;
  readonly resultShadow: number | undefined;
}

/**
 * Reads a request for a function; the values are indices of the site's operands. A pointer that no marker says anything of has a
 * shadow; where the call cannot be meant so, and types say that pointers lead to integers alone, those have none.
 * @throws CallProblem
 */
export function readRequest(native: Native, site: CallSite, fn: ValueId, operands: readonly Operand<number>[]): Read {
  const parameters = formalParameters(native, fn, modeOf(site.entry));
  const constant = parameters.map((one): FormalParameter => (one.isOfIntegersAlone ? { ...one, defaultActivity: 'const' } : one));
  try {
    return readAs(native, site, fn, operands, parameters);
  } catch (error) {
    if (!(error instanceof CallProblem) || parameters.every(({ isOfIntegersAlone }) => !isOfIntegersAlone)) throw error;
    try {
      return readAs(native, site, fn, operands, constant);
    } catch (second) {
      throw second instanceof CallProblem ? error : second;
    }
  }
}

function readAs(
  native: Native,
  site: CallSite,
  fn: ValueId,
  operands: readonly Operand<number>[],
  parameters: readonly FormalParameter[],
): Read {
  const mode = modeOf(site.entry);
  if (site.entry === '__enzyme_batch') return { call: readBatch(operands, parameters), resultShadow: undefined };
  const isWithoutValues = site.entry === '__enzyme_augmentsize';
  const hasShadow = mode === 'reverse' && !isWithoutValues && sretTypeOf(native, fn) !== undefined;
  const leading = hasShadow ? operands.findIndex(({ marker }) => marker === undefined) : -1;
  if (hasShadow && leading < 0)
    throw new CallProblem(
      'the function returns a structure in memory, whose shadow is missing',
      'pass the address of the shadow, which holds the adjoint of the result, right behind the function',
    );
  const own = hasShadow ? operands.filter((_, i) => i !== leading) : operands;
  const call = readCall(own, parameters, { mode, isWithoutValues, isFirstOfTwo: site.entry === '__enzyme_augmentfwd' });
  checkShadows(native, site, call, parameters);
  checkResult(native, site, fn, call);
  return { call, resultShadow: hasShadow ? operands[leading]?.value : undefined };
}

/** No number is the shadow of a pointer. */
function checkShadows(native: Native, site: CallSite, { groups }: CallArguments<number>, parameters: readonly FormalParameter[]): void {
  groups.forEach(({ shadows }, i) => {
    const { kind, name, type } = parameters[i] as FormalParameter;
    for (const shadow of kind === 'pointer' ? shadows : []) {
      const given = 'value' in shadow ? native.typeOf(site.operands[shadow.value] as ValueId) : undefined;
      if (given !== undefined && scalarsIn(native, given).hasFloat)
        throw new CallProblem(`the shadow of \`${type} ${name}\` is of type \`${native.typeText(given)}\``, 'pass a pointer');
    }
  });
}

/** What is passed and asked for the function's result. */
function checkResult(native: Native, { entry }: CallSite, fn: ValueId, call: CallArguments<number>): void {
  const result = native.returnTypeOf(native.functionTypeOf(fn));
  const isVoid = native.typeKind(result) === 'void' && sretTypeOf(native, fn) === undefined;
  if (call.wantsPrimal && isVoid && entry === '__enzyme_fwddiff')
    throw new CallProblem('`enzyme_primal_return` is given, and the function returns nothing');
  if (entry !== '__enzyme_autodiff' && entry !== '__enzyme_fwddiff') return;
  const isSeeded = call.returns !== 'const' && call.returns !== 'dup';
  const takesSeed = entry === '__enzyme_autodiff' && isSeeded && scalarsIn(native, result).hasFloat;
  const surplus = call.rest.length - (takesSeed ? mostSeeds(native, result, call.width) : 0);
  if (surplus > 0)
    throw new CallProblem(
      `there are too many arguments: ${surplus} more than the parameters${takesSeed ? ' and the adjoint of the result' : ''} take`,
    );
}

/** Reads requests and puts calls of functions of their own in their place. */
export class Requests {
  private count = 0;
  private readonly virtuals: VirtualReverses;
  private readonly b: Builder;
  private readonly throughs = new Map<TypeId, ValueId>();
  private readonly linkages = new Map<ValueId, string>();
  private readonly hints: TypeHints;

  constructor(
    private readonly native: Native,
    private readonly context: ContextId,
    private readonly module: ModuleId,
  ) {
    this.b = new Builder(native, context);
    this.virtuals = new VirtualReverses(native, context, module, this.b);
    this.hints = new TypeHints(native, context, module);
  }

  isReadable(site: CallSite): boolean {
    try {
      if (site.entry !== '__enzyme_virtualreverse' && !isTruncation(site.entry)) this.resolve(site);
      return true;
    } catch (error) {
      if (error instanceof BitgradError) return false;
      throw error;
    }
  }

  /** The requests that a call makes, of which none is in the module any more. @throws BitgradError `bad-derivative-call` */
  take(site: CallSite, takers?: ReadonlySet<EntryWord>): Request[] {
    return site.entry === '__enzyme_virtualreverse' ? this.takeVirtual(site) : [{ ...this.takeCall(site), takers }];
  }

  private takeVirtual(site: CallSite): Request[] {
    const { native } = this;
    const { value, requests } = this.virtuals.resultOf(site);
    const type = native.typeOf(site.call);
    if (native.typeKind(type) === 'pointer') native.replaceAllUses(site.call, this.b.before(site.call).cast('bitcast', value, type));
    native.eraseInstruction(site.call);
    return requests.map(({ fn, request }) => ({ ...request, targetLinkage: this.keep(fn) }));
  }

  private takeCall(site: CallSite): Request {
    const { native } = this;
    const { fn, isPointer, read } = this.resolve(site);
    const values: ValueId[] = site.sret ? [site.sret.pointer] : [];
    const place = (value: ValueId): Position => values.push(value) - 1;
    const position = (index: number): Position => place(site.operands[index] as ValueId);
    const pointer: Group<Position>[] = isPointer
      ? [{ activity: 'const', primal: place(site.target), shadows: [], referenceSize: undefined }]
      : [];
    const called = mapValues(read.call, position);
    const resultShadow = read.resultShadow === undefined ? undefined : position(read.resultShadow);
    const symbol = this.declare(site, values);
    for (const operand of new Set(site.operands)) if (markerNameOf(native, operand) !== undefined) eraseUnused(native, operand);
    return {
      entry: site.entry,
      mode: modeOf(site.entry),
      symbol,
      target: native.name(fn),
      targetLinkage: this.keep(fn),
      call: { ...called, groups: [...pointer, ...called.groups] },
      resultShadow,
      isReturnedInMemory: site.sret !== undefined,
      where: site.where,
    };
  }

  dispose(): void {
    this.hints.dispose();
    this.b.dispose();
  }

  /** Sees to it that no pass removes a function before its derivative is made; its linkage until now. */
  private keep(fn: ValueId): string {
    const linkage = this.linkages.get(fn) ?? this.native.linkage(fn);
    if (!this.linkages.has(fn)) this.hints.sayPointees(fn);
    this.linkages.set(fn, linkage);
    this.native.setLinkage(fn, 'external');
    return linkage;
  }

  private resolve(site: CallSite): { fn: ValueId; isPointer: boolean; read: Read } {
    const { native } = this;
    const operands = operandsOf(native, site);
    const known = functionsIn(native, site.target);
    if (known?.length === 1) {
      const fn = known[0] as ValueId;
      if (native.isDeclaration(fn))
        throw new BitgradError('bad-derivative-call', `\`${native.name(fn)}\`, which is to be differentiated, has no body`, {
          where: site.where,
          fix: 'link the module that defines it: give several inputs',
        });
      return { fn, isPointer: false, read: this.readFor(site, fn, operands) };
    }
    const candidates = known ?? addressTaken(native, this.module);
    return this.throughPointer(site, candidates, operands);
  }

  private readFor(site: CallSite, fn: ValueId, operands: readonly Operand<number>[]): Read {
    try {
      return readRequest(this.native, site, fn, operands);
    } catch (error) {
      if (!(error instanceof CallProblem)) throw error;
      const parameters = formalParameters(this.native, fn, modeOf(site.entry));
      throw new BitgradError(
        'bad-derivative-call',
        `the call of \`${site.entry}\` does not fit \`${this.native.name(fn)}\`: ${error.message}`,
        {
          where: site.where,
          fix: `${error.fix ? `${error.fix}; ` : ''}expected: ${expectedCall(site.entry, this.native.name(fn), parameters)}`,
        },
      );
    }
  }

  /** The functions that the pointer may be have one type, for which the call can be read. */
  private throughPointer(
    site: CallSite,
    candidates: readonly ValueId[],
    operands: readonly Operand<number>[],
  ): { fn: ValueId; isPointer: boolean; read: Read } {
    const { native } = this;
    const fitting = new Map<TypeId, { fn: ValueId; read: Read }>();
    for (const fn of candidates) {
      const type = native.functionTypeOf(fn);
      if (fitting.has(type) || sretTypeOf(native, fn) !== undefined) continue;
      try {
        fitting.set(type, { fn, read: readRequest(native, site, fn, operands) });
      } catch (error) {
        if (!(error instanceof CallProblem)) throw error;
      }
    }
    const exact = [...fitting].filter(([, { fn, read }]) => this.passesTypesOf(site, fn, read));
    const [one, another] = exact.length > 0 ? exact : fitting;
    if (one === undefined || another !== undefined)
      throw new BitgradError('bad-derivative-call', `\`${site.entry}\` is given a pointer of which it is not known what it points to`, {
        where: site.where,
        because: `${fitting.size === 0 ? 'no function' : 'functions of several types'} of the module whose address is taken may be called so`,
        fix: 'name the function: write it itself as the first argument',
      });
    const [type, { read }] = one;
    return { fn: this.through(type), isPointer: true, read };
  }

  /** Whether the values passed are of the types that a function takes: no number has to be made another. */
  private passesTypesOf(site: CallSite, fn: ValueId, { call }: Read): boolean {
    const { native } = this;
    return call.groups.every(({ primal, referenceSize }, i) => {
      const [given, wanted] = [site.operands[primal] as ValueId, native.parameter(fn, i)].map((value) => native.typeOf(value)) as [
        TypeId,
        TypeId,
      ];
      const arePointers = [given, wanted].every((type) => native.typeKind(type) === 'pointer');
      return referenceSize !== undefined || arePointers || given === wanted;
    });
  }

  private through(type: TypeId): ValueId {
    let fn = this.throughs.get(type);
    if (fn === undefined) {
      fn = callThrough(this.native, this.context, this.module, type, `bitgrad.call.${this.throughs.size}`);
      this.throughs.set(type, fn);
    }
    return fn;
  }

  /** Declares the function for a request and puts its call in the place of the site's. */
  private declare(site: CallSite, values: readonly ValueId[]): string {
    const { native, context, module } = this;
    let symbol = '';
    do symbol = `bitgrad.request.${this.count++}`;
    while (native.namedFunction(module, symbol));
    const types = values.map((value) => native.typeOf(value));
    const type = native.functionType(native.typeOf(site.call), listOf(native, types), false);
    const fn = native.createFunction(module, symbol, type, 'external');
    if (site.sret) native.addParameterAttribute(fn, 0, sretAttribute(native, context, site.sret.type));
    replaceCall(native, context, this.b, site.call, { type, fn, args: values });
    return symbol;
  }
}

/** The same request with other values. */
function mapValues<From, To>(call: CallArguments<From>, map: (value: From) => To): CallArguments<To> {
  return {
    ...call,
    groups: call.groups.map((group) => ({
      ...group,
      primal: map(group.primal),
      shadows: mapShadows(group.shadows, map),
    })),
    rest: call.rest.map(map),
    tape: call.tape === undefined ? undefined : map(call.tape),
  };
}

function mapShadows<From, To>(shadows: readonly Shadow<From>[], map: (value: From) => To): Shadow<To>[] {
  const arrays = new Map<From, To>();
  return shadows.map((shadow) => {
    if ('value' in shadow) return { value: map(shadow.value) };
    if ('base' in shadow) return { ...shadow, base: map(shadow.base), stride: map(shadow.stride) };
    const array = arrays.get(shadow.array) ?? map(shadow.array);
    arrays.set(shadow.array, array);
    return { array, lane: shadow.lane };
  });
}

/** The call as it would be written for a function. */
function expectedCall(entry: EntryWord, fn: string, parameters: readonly FormalParameter[]): string {
  const groups = parameters.map(({ name, defaultActivity, kind }) => {
    if (defaultActivity === 'const') return name;
    if (defaultActivity === 'out') return `enzyme_out, ${name}`;
    return kind === 'pointer' || modeOf(entry) === 'forward' ? `enzyme_dup, ${name}, d_${name}` : `enzyme_out, ${name}`;
  });
  return `${entry}(${[`(void*)${fn}`, ...groups].join(', ')})`;
}

/** A marker that nobody passes any more is not loaded either. */
function eraseUnused(native: Native, value: ValueId): void {
  if (native.valueKind(value) !== 'instruction' || !native.isUnused(value)) return;
  const operands = native.operands(value);
  native.eraseInstruction(value);
  for (const operand of new Set(operands)) if (operand) eraseUnused(native, operand);
}
