// Shadows of variables that a program names itself: `__enzyme_context(width)` stands for a set of them, `__enzyme_shadow(context, &variable,
// lane)` is the address of one, and derivatives that are asked for behind `enzyme_context, context` have their width from it, add to its
// shadows and read them. Each call of `__enzyme_context` in the module is one set, however often it runs: it becomes the address of a
// constant, and the shadows become variables.

import { callArguments } from '../ir/calls';
import { opcodeNumbers } from '../ir/opcodes';
import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import type { Facts } from '../transform/facts';
import { callsOf, declaredFor, whereOf } from './call-sites';
import { withoutCasts } from './casts';
import { scalarsIn } from './formal-parameters';

const prefix = 'bitgrad.context.';
const mostLanes = 1024n;

export interface ShadowContext {
  readonly name: string;
  readonly width: number;
  /** By the variable: its shadow in each lane. */
  readonly shadows: ReadonlyMap<string, readonly string[]>;
}

/** By name. */
export type ShadowContexts = ReadonlyMap<string, ShadowContext>;

/** The context that a value is, where that is known. */
export function contextOf(native: Native, value: ValueId): { name: string; width: number } | undefined {
  const plain = withoutCasts(native, value);
  if (native.valueKind(plain) !== 'global' || !native.name(plain).startsWith(prefix)) return undefined;
  return { name: native.name(plain), width: Number(native.constantInt(native.initializer(plain) as ValueId)) };
}

/** The facts that derivatives in a context are made with. */
export function factsWithin(facts: Facts, context: ShadowContext | undefined): Facts {
  return context === undefined ? facts : { ...facts, shadows: new Map([...facts.shadows, ...context.shadows]) };
}

/** @throws BitgradError `bad-derivative-call` where it is not known which context, variable or lane is meant */
export function takeShadowContexts(native: Native, context: ContextId, module: ModuleId): ShadowContexts {
  const words = ['__enzyme_context', '__enzyme_shadow', '__enzyme_zero_shadows'] as const;
  const declared = declaredFor(native, module, words);
  if (declared.length === 0) return new Map();
  const calls = (wanted: (typeof words)[number]): ValueId[] =>
    declared.flatMap(({ fn, word }) => (word === wanted ? callsOf(native, fn) : []));
  const callers = new Set(words.flatMap(calls).map((call) => native.functionOf(native.blockOf(call))));
  for (const caller of callers) native.removeFunctionAttribute(caller, 'optnone');
  const bringNear = () => native.runPassesOnFunctions(listOf(native, [...callers]), 'sroa,early-cse');
  bringNear();
  const b = new Builder(native, context);
  const taking = new Taking(native, context, module, b);
  try {
    for (const call of calls('__enzyme_context')) taking.context(call);
    bringNear();
    // The shadow of a shadow waits for that.
    for (let open = calls('__enzyme_shadow'); open.length > 0; ) {
      const left = open.filter((call) => !taking.shadow(call));
      if (left.length === open.length) taking.refuseVariable(left[0] as ValueId);
      open = left;
    }
    for (const call of calls('__enzyme_zero_shadows')) taking.clear(call);
  } finally {
    b.dispose();
  }
  for (const { fn } of declared) if (native.isUnused(fn)) native.deleteFunction(fn);
  return taking.contexts;
}

/** Until all is lowered the shadows are external, so that no pass believes that it sees every access. */
export function hideShadows(native: Native, module: ModuleId, contexts: ShadowContexts): void {
  for (const { shadows } of contexts.values())
    for (const name of [...shadows.values()].flat()) native.setLinkage(native.namedGlobal(module, name) as ValueId, 'internal');
}

class Taking {
  readonly contexts = new Map<string, ShadowContext & { readonly shadows: Map<string, readonly string[]> }>();

  constructor(
    private readonly native: Native,
    private readonly llvm: ContextId,
    private readonly module: ModuleId,
    private readonly b: Builder,
  ) {}

  context(call: ValueId): void {
    const { native, llvm, module, b } = this;
    const [given] = callArguments(native, call);
    const width = given !== undefined && native.valueKind(given) === 'int' ? native.constantInt(given) : 0n;
    if (width < 1n || width > mostLanes)
      throw this.problem(call, '`__enzyme_context` is not given a number of lanes that is known when it is lowered', {
        fix: 'write __enzyme_context(1), or the width of the derivatives',
      });
    const name = `${prefix}${this.contexts.size}`;
    const type = native.intType(llvm, 32);
    const made = native.createGlobal(module, name, type, true, 'internal', native.constInt(type, width));
    this.contexts.set(name, { name, width: Number(width), shadows: new Map() });
    native.replaceAllUses(call, b.before(call).cast('bitcast', made, native.typeOf(call)));
    native.eraseInstruction(call);
  }

  /** False where the variable is not known yet. */
  shadow(call: ValueId): boolean {
    const { native, b, llvm } = this;
    const [of, address, which] = callArguments(native, call);
    const context = this.given(call, of, '__enzyme_shadow(context, &variable, lane)');
    const lane = which !== undefined && native.valueKind(which) === 'int' ? Number(native.constantInt(which)) : -1;
    if (lane < 0 || lane >= context.width)
      throw this.problem(call, `\`__enzyme_shadow\` is not given the number of a lane of its context, which has ${context.width}`, {
        fix: 'number lanes from 0 on, with constants',
      });
    const variable = address === undefined ? undefined : this.variableOf(address);
    if (address === undefined || variable === undefined) return false;
    const shadow = native.namedGlobal(this.module, this.shadowsOf(context, call, variable)[lane] as string) as ValueId;
    const [byte, size] = [native.intType(llvm, 8), native.intType(llvm, 64)];
    b.before(call);
    const isWhole = withoutCasts(native, address) === variable;
    const place = isWhole
      ? shadow
      : b.gep(byte, shadow, [b.binary('sub', b.cast('ptrtoint', address, size), b.cast('ptrtoint', variable, size))]);
    native.replaceAllUses(call, b.cast('bitcast', place, native.typeOf(call)));
    native.eraseInstruction(call);
    return true;
  }

  refuseVariable(call: ValueId): never {
    throw this.problem(call, '`__enzyme_shadow` is given an address of which it is not known in which variable it lies', {
      fix: 'write the variable itself: __enzyme_shadow(context, &variable, lane)',
    });
  }

  /** Shadows that nothing names are zero whenever a derivative starts. */
  clear(call: ValueId): void {
    const { native, llvm, module, b } = this;
    const [of] = callArguments(native, call);
    const { shadows } = this.given(call, of, '__enzyme_zero_shadows(context)');
    const [byte, size, pointer] = [native.intType(llvm, 8), native.intType(llvm, 64), native.pointerType(llvm, 0)];
    b.before(call).debugLocationOf(call);
    for (const name of [...shadows.values()].flat()) {
      const shadow = native.namedGlobal(module, name) as ValueId;
      const bytes = native.constInt(size, native.allocSize(module, native.valueType(shadow)));
      b.intrinsic(
        module,
        'llvm.memset',
        [pointer, size],
        [shadow, native.constNull(byte), bytes, native.constNull(native.intType(llvm, 1))],
      );
    }
    native.eraseInstruction(call);
  }

  private given(call: ValueId, value: ValueId | undefined, expected: string) {
    const name = value === undefined ? undefined : contextOf(this.native, value)?.name;
    const context = name === undefined ? undefined : this.contexts.get(name);
    if (context) return context;
    throw this.problem(call, 'it is not known which call of `__enzyme_context` has made the context', {
      because: 'shadows are variables, which are made when the program is lowered',
      fix: `write ${expected} in the function that calls __enzyme_context`,
    });
  }

  /** The variable that an address lies in. */
  private variableOf(address: ValueId): ValueId | undefined {
    const { native } = this;
    const plain = withoutCasts(native, address);
    const kind = native.valueKind(plain);
    if (kind === 'global') return plain;
    const isWithin = (kind === 'instruction' || kind === 'expression') && native.opcode(plain) === opcodeNumbers.getelementptr;
    return isWithin ? this.variableOf(native.operand(plain, 0) as ValueId) : undefined;
  }

  private shadowsOf(
    { name: context, width, shadows }: { name: string; width: number; shadows: Map<string, readonly string[]> },
    call: ValueId,
    variable: ValueId,
  ): readonly string[] {
    const { native, module } = this;
    const name = native.name(variable);
    const known = shadows.get(name);
    if (known) return known;
    const contents = native.valueType(variable);
    if (native.allocSize(module, contents) === 0 || scalarsIn(native, contents).hasPointer)
      throw this.problem(call, `the variable \`${name}\` cannot have a shadow of its own`, {
        because: native.allocSize(module, contents) === 0 ? 'it is declared without a size' : 'it holds pointers',
        fix: 'pass it to the function that is differentiated as an argument',
      });
    const made = Array.from({ length: width }, (_, lane) => {
      const symbol = `${name}.${context}.${lane}`;
      const shadow = native.createGlobal(module, symbol, contents, false, 'external', native.constNull(contents));
      native.setAlignment(shadow, native.alignment(variable));
      native.setThreadLocalAs(shadow, variable);
      return native.name(shadow);
    });
    shadows.set(name, made);
    return made;
  }

  private problem(call: ValueId, message: string, more: { because?: string; fix: string }): BitgradError {
    return new BitgradError('bad-derivative-call', message, { where: whereOf(this.native, call), ...more });
  }
}
