// The body of a request's function: calls the derivative with the values that the request passes, and gives the results in the form in
// which the program's call expects them.

import type { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import type { AbiParameter, Derivative } from '../transform/request';
import type { Shadow } from './call-arguments';
import { coerce } from './casts';
import { isFloatKind, sretTypeOf } from './formal-parameters';
import type { Position, Request } from './request';

/** A result of a derivative: in memory, one after the other. */
export interface Result {
  readonly type: TypeId;
  readonly address: ValueId;
}

export class RequestFunction {
  readonly fn: ValueId;
  private readonly parameters: readonly ValueId[];

  constructor(
    readonly native: Native,
    readonly context: ContextId,
    readonly module: ModuleId,
    readonly b: Builder,
    readonly request: Request,
  ) {
    this.fn = native.namedFunction(module, request.symbol) as ValueId;
    this.parameters = native.parameters(this.fn);
    b.atEnd(native.appendBlock(this.fn, 'entry')).debugLocationOf(0);
  }

  value(position: Position): ValueId {
    return this.parameters[position] as ValueId;
  }

  shadow(shadow: Shadow<Position>): ValueId {
    if ('value' in shadow) return this.value(shadow.value);
    const { native, b, context } = this;
    if ('array' in shadow) return b.extractValue(this.value(shadow.array), [shadow.lane]);
    const size = native.intType(context, 64);
    const stride = coerce(this, this.value(shadow.stride), size) as ValueId;
    const offset = b.binary('mul', stride, native.constInt(size, shadow.lane));
    return b.gep(native.intType(context, 8), this.value(shadow.base), [offset]);
  }

  /** A shadow of a group; what its address leads to, where that of a number is passed. */
  tangent(index: number, lane: number, type: TypeId): ValueId {
    const { native, b } = this;
    const group = this.request.call.groups[index];
    const given = this.shadow(group?.shadows[lane] as Shadow<Position>);
    const isAddress = native.typeKind(native.typeOf(given)) === 'pointer' && native.typeKind(type) !== 'pointer';
    return isAddress && group?.referenceSize !== undefined ? b.load(type, given) : given;
  }

  /** A value as the type that the derivative takes. @throws BitgradError `bad-derivative-call` */
  fit(value: ValueId, type: TypeId, what: string): ValueId {
    const fitting = coerce(this, value, type);
    if (fitting !== undefined) return fitting;
    const { native } = this;
    return this.refuse(
      `${what} is of type \`${native.typeText(native.typeOf(value))}\`, where \`${native.typeText(type)}\` is expected`,
      'pass a value of that type: declare the call with the types of its arguments',
    );
  }

  refuse(message: string, fix: string): never {
    const { entry, target, where } = this.request;
    throw new BitgradError('bad-derivative-call', `the call of \`${entry}\` does not fit \`${target}\`: ${message}`, { where, fix });
  }

  /** The primal value of a group: what its address leads to, where that is passed. */
  primal(index: number, type: TypeId): ValueId {
    const group = this.request.call.groups[index];
    const value = this.value(group?.primal as Position);
    const what = `argument ${index + 1}`;
    if (group?.referenceSize === undefined) return this.fit(value, type, what);
    const { native, module } = this;
    const size = native.allocSize(module, type);
    if (BigInt(size) !== group.referenceSize)
      this.refuse(
        `\`enzyme_byref\` says ${group.referenceSize} bytes for ${what}, whose type \`${native.typeText(type)}\` has ${size}`,
        'give the size of the type of the parameter',
      );
    return this.b.load(type, this.fit(value, native.pointerType(this.context, 0), `the address of ${what}`));
  }

  /** One in every float: the adjoint of a result, where the request passes none. */
  ones(type: TypeId): ValueId {
    const { native } = this;
    const kind = native.typeKind(type);
    if (isFloatKind(kind)) return native.constFloat(type, 1);
    const list = (parts: ValueId[]) => listOf(native, parts);
    if (kind === 'struct') {
      const parts = native.structElements(type).map((part) => this.ones(part));
      return native.constStruct(type, list(parts));
    }
    if (kind === 'array' || kind === 'vector') {
      const element = native.elementType(type);
      const parts = new Array<ValueId>(native.typeLength(type)).fill(this.ones(element));
      return kind === 'array' ? native.constArray(element, list(parts)) : native.constVector(list(parts));
    }
    return native.constNull(type);
  }

  /** Seeds of the result per lane: from values that the request passes, or ones. */
  seeds(type: TypeId, given: readonly Position[]): ValueId[] {
    const { native, request } = this;
    const { width } = request.call;
    const lanes = Array.from({ length: width }, (_, lane) => lane);
    const what = 'the adjoint of the result';
    if (given.length === 0) return lanes.map(() => this.ones(type));
    if (given.length === width && width > 1) return given.map((one) => this.fit(this.value(one), type, what));
    const array = native.arrayType(type, width);
    const whole = this.gathered(given, width === 1 ? type : array, what);
    return width === 1 ? [whole] : lanes.map((lane) => this.b.extractValue(whole, [lane]));
  }

  /** A value that is passed whole, by its address, or in the pieces in which C passes a structure. */
  private gathered(given: readonly Position[], type: TypeId, what: string): ValueId {
    const { native, context, module, b } = this;
    const [first, ...others] = given.map((one) => this.value(one)) as [ValueId, ...ValueId[]];
    if (others.length === 0) {
      const isAddress = native.typeKind(native.typeOf(first)) === 'pointer' && native.typeKind(type) !== 'pointer';
      return isAddress ? b.load(type, first) : this.fit(first, type, what);
    }
    const pieces = [first, ...others];
    const types = pieces.map((piece) => native.typeOf(piece));
    const struct = native.structType(context, listOf(native, types), false);
    if (native.allocSize(module, struct) !== native.allocSize(module, type))
      this.refuse(
        `${what} is passed in ${pieces.length} pieces, which are no \`${native.typeText(type)}\``,
        `pass one value, or one for each of the ${this.request.call.width} lanes`,
      );
    const room = b.alloca(struct);
    pieces.forEach((piece, i) => {
      b.store(piece, this.member(struct, room, i));
    });
    return b.load(type, room);
  }

  /** Room for `count` values of a type, in a row. */
  room(type: TypeId, count: number): { whole: Result; at: (index: number) => ValueId } {
    const { native, b, context } = this;
    const array = count === 1 ? type : native.arrayType(type, count);
    const address = b.alloca(array);
    const index = native.intType(context, 64);
    return { whole: { type: array, address }, at: (i) => (i === 0 ? address : b.gep(type, address, [native.constInt(index, i)])) };
  }

  /** Returns the results: as the call expects them, through memory where its type is another. */
  giveBack(results: readonly Result[]): void {
    const { native, b, request } = this;
    const type = request.isReturnedInMemory ? (sretTypeOf(native, this.fn) as TypeId) : native.returnTypeOf(native.functionTypeOf(this.fn));
    if (native.typeKind(type) === 'void') {
      b.ret();
      return;
    }
    const value = this.resultAs(type, results);
    if (request.isReturnedInMemory) {
      b.store(value, this.value(0));
      b.ret();
    } else b.ret(value);
  }

  private resultAs(type: TypeId, results: readonly Result[]): ValueId {
    const { native, b, context, module } = this;
    const [first] = results;
    if (first === undefined) return native.constNull(type);
    if (first.type === type) return b.load(type, first.address);
    const struct = native.structType(
      context,
      listOf(
        native,
        results.map((result) => result.type),
      ),
      false,
    );
    const [has, wanted] = [native.allocSize(module, struct), native.allocSize(module, type)];
    if (wanted < has || wanted - has >= 8)
      this.refuse(
        `it is declared to return \`${native.typeText(type)}\`, ${wanted} bytes, and the derivative returns \`${native.typeText(struct)}\`, ${has} bytes`,
        'declare it to return a structure with a member for each derivative, in the order of the arguments (the primal result first, where it is asked for)',
      );
    const room = b.alloca(wanted > has ? type : struct);
    results.forEach((result, i) => {
      b.store(b.load(result.type, result.address), this.member(struct, room, i));
    });
    return b.load(type, room);
  }

  private member(struct: TypeId, address: ValueId, index: number): ValueId {
    const { native, b, context } = this;
    const i32 = native.intType(context, 32);
    return b.gep(struct, address, [native.constInt(i32, 0), native.constInt(i32, index)]);
  }

  finish(): void {
    const { native, context, fn } = this;
    native.setLinkage(fn, 'internal');
    native.addFunctionAttribute(fn, native.enumAttribute(context, 'alwaysinline'));
    native.runPassesOnFunctions(listOf(native, [fn]), 'sroa,early-cse');
  }
}

/**
 * Forward mode, and reverse mode in one call: the derivative does all of it.
 * @param log where a run is replayed: the cursor in its log, and what is to be done once it is read
 */
export function writeCombined(
  f: RequestFunction,
  derived: Derivative,
  result: TypeId,
  sret: TypeId | undefined,
  log?: { readonly cursor: ValueId; release(): void },
): void {
  const { native, module, b, request } = f;
  const { call, mode } = request;
  const fn = native.namedFunction(module, derived.symbol) as ValueId;
  const type = native.functionTypeOf(fn);
  const types = native.parameterTypes(type);
  const first = sret === undefined ? 0 : 1;
  const primalRoom = once(() => f.room(sret ?? result, 1));
  const laneCount = derived.parameters.filter(({ role, argument }) => argument === -1 && (role === 'tangent' || role === 'shadow')).length;
  const shadowsRoom = once(() => f.room(sret ?? result, sret === undefined ? Math.max(1, laneCount) : call.width));
  const outs = new Map<number, { whole: Result; at: (index: number) => ValueId }>();
  const seeds = derived.parameters.some(({ role }) => role === 'seed') ? f.seeds(result, call.rest) : [];
  const argumentFor = ({ role, argument, lane }: AbiParameter, wanted: TypeId): ValueId => {
    const group = argument - first;
    if (argument >= 0 && group < 0) return role === 'primal' ? primalRoom().at(0) : resultShadow(lane);
    const value = (): ValueId => {
      switch (role) {
        case 'primal':
          return f.primal(group, wanted);
        case 'shadow':
        case 'tangent':
          return argument === -1 ? shadowsRoom().at(lane) : f.tangent(group, lane, wanted);
        case 'seed':
          return native.typeKind(wanted) === 'pointer' ? stored(f, seeds[lane] as ValueId) : (seeds[lane] as ValueId);
        case 'value':
          return primalRoom().at(0);
        case 'out':
          return outOf(group).at(lane);
        case 'log':
          return log?.cursor as ValueId;
      }
    };
    return f.fit(value(), wanted, role === 'primal' || role === 'seed' ? `argument ${group + 1}` : `the ${role} of argument ${group + 1}`);
  };
  const resultShadow = (lane: number): ValueId => (mode === 'forward' ? shadowsRoom().at(lane) : f.value(request.resultShadow as Position));
  const outOf = (group: number) => {
    let room = outs.get(group);
    if (!room) {
      room = f.room(native.typeOf(native.parameter(native.namedFunction(module, request.target) as ValueId, group + first)), call.width);
      outs.set(group, room);
    }
    return room;
  };
  const args = derived.parameters.map((parameter, i) => argumentFor(parameter, types[i] as TypeId));
  b.call(type, fn, args);
  log?.release();
  const primal = call.wantsPrimal && native.typeKind(result) !== 'void' ? [primalRoom().whole] : [];
  if (mode === 'reverse') f.giveBack([...primal, ...[...outs].sort(([a], [c]) => a - c).map(([, { whole }]) => whole)]);
  else if (sret !== undefined)
    f.giveBack([...(call.wantsPrimal ? [primalRoom().whole] : []), ...(call.returns === 'const' ? [] : [shadowsRoom().whole])]);
  else f.giveBack([...primal, ...(laneCount > 0 ? [shadowsRoom().whole] : [])]);
}

/** Room for results is made where it is first asked for: a function that returns nothing has none. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A value in memory of its own. */
function stored({ native, b }: RequestFunction, value: ValueId): ValueId {
  const slot = b.alloca(native.typeOf(value));
  b.store(value, slot);
  return slot;
}
