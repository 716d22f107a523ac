// `__enzyme_todense(load, store, arguments...)` is the address of memory that is nowhere: what is read there is computed by `load(offset,
// arguments...)`, what is written is given to `store(value, offset, arguments...)`, with the offset in bytes. Programs pass it as a
// shadow, and find in `store` the entries of a sparse matrix.
//
// Done last, when derivatives are code like any other: what takes the address is inlined into the function that made it, until every
// use there is an access, which becomes a call.

import { callArguments, calledOperand, isCall } from '../ir/calls';
import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import { type AddressUses, addressUses, chosenWithOthers } from '../transform/address-uses';
import { spellOutBlock } from './block-loops';
import { callsOf, declaredFor, whereOf } from './call-sites';
import { coerce, withoutCasts } from './casts';

const words = ['__enzyme_todense', '__enzyme_post_sparse_todense'] as const;

/** Functions that the address goes through, one in the other. */
const maxDepth = 64;

/** @throws BitgradError `bad-derivative-call` where an address is used as no load and no store can be found for */
export function lowerVirtualMemory(native: Native, context: ContextId, module: ModuleId): void {
  const declared = declaredFor(native, module, words).map(({ fn }) => fn);
  if (declared.length === 0) return;
  const calls = (): ValueId[] => declared.flatMap((fn) => callsOf(native, fn));
  bringToAccesses(native, context, module, calls);
  const b = new Builder(native, context);
  const memories = calls().map((call) => new VirtualMemory(native, context, module, b, call));
  for (const memory of memories) memory.check();
  for (const memory of memories) memory.lower();
  b.dispose();
  for (const fn of declared) if (native.isUnused(fn)) native.deleteFunction(fn);
}

/** Inlines what takes an address, and takes local variables apart, until nothing more is to be done so. */
function bringToAccesses(native: Native, context: ContextId, module: ModuleId, calls: () => ValueId[]): void {
  const inlined = new Set<ValueId>();
  for (let round = 0; round < maxDepth; round++) {
    native.runPasses(module, 'always-inline', '', '');
    const callers = [...new Set(calls().map((call) => native.functionOf(native.blockOf(call))))];
    for (const caller of callers) native.removeFunctionAttribute(caller, 'optnone');
    native.runPassesOnFunctions(listOf(native, callers), 'sroa,early-cse');
    const users = new Map(
      calls().flatMap((call) => noAccesses(native, addressUses(native, call)).map((user) => [user, elementOf(native, call)] as const)),
    );
    const spelt = [...users].filter(
      ([user, element]) => element !== undefined && isCall(native, user) && spellOutBlock(native, context, module, user, element),
    );
    if (spelt.length > 0) continue;
    const takers = [...users.keys()]
      .map((user) => calleeOf(native, user))
      .filter((callee): callee is ValueId => callee !== undefined && !native.isDeclaration(callee) && !inlined.has(callee));
    if (takers.length === 0) return;
    for (const callee of takers) {
      inlined.add(callee);
      for (const name of ['noinline', 'optnone']) native.removeFunctionAttribute(callee, name);
      native.addFunctionAttribute(callee, native.enumAttribute(context, 'alwaysinline'));
    }
  }
}

/** The type of an element, as the function that reads one says. */
function elementOf(native: Native, call: ValueId): TypeId | undefined {
  const [load] = native.operands(call) as [ValueId];
  const fn = withoutCasts(native, load);
  return native.valueKind(fn) === 'function' && native.argumentCount(call) > 0 ? native.returnTypeOf(native.functionTypeOf(fn)) : undefined;
}

/** The function that is called, through casts too. */
function calleeOf(native: Native, user: ValueId): ValueId | undefined {
  if (!isCall(native, user)) return undefined;
  const callee = withoutCasts(native, calledOperand(native, user));
  return native.valueKind(callee) === 'function' ? callee : undefined;
}

/** Calls that say something of memory and do nothing. */
function isMarkOnly(native: Native, user: ValueId): boolean {
  const callee = calleeOf(native, user);
  return callee !== undefined && /^llvm\.(lifetime|invariant|assume|dbg)/.test(native.name(callee));
}

/** Uses that are neither loads nor stores. */
const noAccesses = (native: Native, uses: AddressUses): ValueId[] => [...uses.others.keys()].filter((user) => !isMarkOnly(native, user));

class VirtualMemory {
  private readonly uses: AddressUses;
  private readonly extra: readonly ValueId[];

  constructor(
    readonly native: Native,
    private readonly context: ContextId,
    readonly module: ModuleId,
    readonly b: Builder,
    private readonly call: ValueId,
  ) {
    this.uses = addressUses(native, call);
    this.extra = callArguments(native, call).slice(2);
  }

  /** @throws BitgradError */
  check(): void {
    const { native, call } = this;
    for (const [i, role] of [
      [0, 'load'],
      [1, 'store'],
    ] as const) {
      const given = i < native.argumentCount(call) ? withoutCasts(native, native.operand(call, i) as ValueId) : undefined;
      if (given === undefined || native.valueKind(given) !== 'function')
        this.refuse(
          `argument ${i + 1} is no function that is known`,
          `name the function itself: __enzyme_todense(${role === 'load' ? 'LOAD' : 'load, STORE'}, ...)`,
        );
      const types = native.parameterTypes(native.functionTypeOf(given));
      const before = role === 'load' ? ['offset'] : ['value', 'offset'];
      if (types.length !== before.length + this.extra.length)
        this.refuse(
          `\`${native.name(given)}\` takes ${types.length} arguments, and is given ${before.length + this.extra.length}`,
          `expected: ${native.name(given)}(${[...before, ...this.extra.map((_, at) => `argument ${at + 3} of the call`)].join(', ')})`,
        );
    }
    const [other] = noAccesses(native, this.uses);
    if (other !== undefined) this.refuse('its address goes where no load and no store can be found', undefined, other);
    const choice = chosenWithOthers(native, this.uses);
    if (choice !== undefined) this.refuse('its address and another one are chosen between when the program runs', undefined, choice);
  }

  private refuse(because: string, fix: string | undefined, instruction: ValueId = this.call): never {
    throw new BitgradError('bad-derivative-call', 'a call of `__enzyme_todense` gives memory that cannot be computed', {
      where: whereOf(this.native, instruction),
      because,
      fix: fix ?? 'pass it to a derivative whose function only reads and writes numbers there',
    });
  }

  lower(): void {
    const { native, call, uses } = this;
    for (const load of uses.loads) this.lowerLoad(load);
    for (const store of uses.stores) this.lowerStore(store);
    // From zero on, what is left of an address is its offset; no object is there that it could leave.
    for (const address of uses.addresses) if (address !== call) native.dropPromises(address);
    native.replaceAllUses(call, native.constNull(native.typeOf(call)));
    native.eraseInstruction(call);
  }

  private lowerLoad(load: ValueId): void {
    const { native } = this;
    const fn = withoutCasts(native, native.operand(this.call, 0) as ValueId);
    const element = native.returnTypeOf(native.functionTypeOf(fn));
    const address = native.operand(load, 0) as ValueId;
    const wanted = native.typeOf(load);
    this.b.before(load).debugLocationOf(load);
    const value = this.byLanes(load, wanted, (lane, bytes) => {
      const read = this.callOf(fn, [], address, bytes, load);
      return coerce(this, read, lane) ?? this.misfit(load, element, lane);
    });
    native.replaceAllUses(load, value);
    native.eraseInstruction(load);
  }

  private lowerStore(store: ValueId): void {
    const { native, b } = this;
    const fn = withoutCasts(native, native.operand(this.call, 1) as ValueId);
    const [element] = native.parameterTypes(native.functionTypeOf(fn)) as [TypeId];
    const [value, address] = native.operands(store) as [ValueId, ValueId];
    b.before(store).debugLocationOf(store);
    const type = native.typeOf(value);
    const lanes = native.typeKind(type) === 'vector' ? native.typeLength(type) : undefined;
    const i32 = native.intType(this.context, 32);
    for (let lane = 0; lane < (lanes ?? 1); lane++) {
      const part = lanes === undefined ? value : b.extractElement(value, native.constInt(i32, lane));
      const bytes = lane * native.allocSize(this.module, native.typeOf(part));
      const written = coerce(this, part, element) ?? this.misfit(store, element, native.typeOf(part));
      this.callOf(fn, [written], address, bytes, store);
    }
    native.eraseInstruction(store);
  }

  /** A value of a type, or of the lanes of a vector. */
  private byLanes(at: ValueId, type: TypeId, make: (type: TypeId, bytes: number) => ValueId): ValueId {
    const { native, b } = this;
    if (native.typeKind(type) !== 'vector') return make(type, 0);
    const element = native.elementType(type);
    const i32 = native.intType(this.context, 32);
    let value: ValueId = native.undef(type);
    for (let lane = 0; lane < native.typeLength(type); lane++) {
      const part = make(element, lane * native.allocSize(this.module, element));
      b.before(at).debugLocationOf(at);
      value = b.insertElement(value, part, native.constInt(i32, lane));
    }
    return value;
  }

  private misfit(at: ValueId, element: TypeId, given: TypeId): never {
    const { native } = this;
    return this.refuse(
      `it is of \`${native.typeText(element)}\`, and a \`${native.typeText(given)}\` is read or written there`,
      'give functions for the type that the derivative reads and writes',
      at,
    );
  }

  /** Calls one of the two functions, with what the program passes besides. */
  private callOf(fn: ValueId, values: readonly ValueId[], address: ValueId, bytes: number, at: ValueId): ValueId {
    const { native, b, context } = this;
    const type = native.functionTypeOf(fn);
    const types = native.parameterTypes(type);
    const i64 = native.intType(context, 64);
    const offset = b.binary('add', b.cast('ptrtoint', address, i64), native.constInt(i64, bytes));
    const given = [...values, offset, ...this.extra];
    const args = given.map(
      (value, i) => coerce(this, value, types[i] as TypeId) ?? this.misfit(at, types[i] as TypeId, native.typeOf(value)),
    );
    return b.call(type, fn, args);
  }
}
