// The same derivatives asked for in the C convention: beside each function a caller of an `__enzyme_` function, with the parameters of the
// derivative's C function, so that rows can be run on what `lower` makes.

import { lower } from '../../lib/convention/lower';
import { Builder } from '../../lib/llvm/builder';
import { listOf } from '../../lib/llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../../lib/llvm/native';
import type { ProgramOptions } from '../../lib/transform/program';
import type { AbiParameter, Derivative } from '../../lib/transform/request';

/** Symbol of the caller. */
export const callerOf = ({ request }: Derivative): string => `${request.function}.called.${request.mode}`;

/** A derivative in one call, or in two with a tape between them. */
export type Way = 'at once' | 'in two calls';

/** The module with a caller for each derivative, lowered. */
export function lowerCalls(
  native: Native,
  bytes: Uint8Array,
  derivatives: readonly Derivative[],
  options: ProgramOptions,
  way: Way = 'at once',
): Uint8Array {
  const context = native.createContext();
  let written: Uint8Array;
  try {
    const module = native.parseBitcode(context, bytes, 'calls');
    for (const derivative of derivatives) writeCaller(native, context, module, derivative, way);
    written = native.writeBitcode(module);
  } finally {
    native.disposeContext(context);
  }
  return lower(native, written, options).bitcode;
}

const markers = { const: 'enzyme_const', dup: 'enzyme_dup', dupNoNeed: 'enzyme_dupnoneed', out: 'enzyme_out' } as const;

/** Where something that is returned goes. */
interface Place {
  readonly type: TypeId;
  readonly to: ValueId;
}

function writeCaller(native: Native, context: ContextId, module: ModuleId, derivative: Derivative, way: Way): void {
  const { request, parameters } = derivative;
  const target = native.namedFunction(module, request.function) as ValueId;
  const own = native.parameterTypes(native.functionTypeOf(target));
  const result = native.returnTypeOf(native.functionTypeOf(target));
  const pointer = native.pointerType(context, 0);
  const typeOf = ({ role, argument }: AbiParameter): TypeId => {
    if (role === 'value' || role === 'out' || (argument === -1 && role === 'tangent')) return pointer;
    return argument === -1 ? result : (own[argument] as TypeId);
  };
  const type = native.functionType(native.voidType(context), listOf(native, parameters.map(typeOf)), false);
  const caller = native.createFunction(module, callerOf(derivative), type, 'external');
  const given = (role: AbiParameter['role'], argument: number): ValueId | undefined => {
    const index = parameters.findIndex((one) => one.role === role && one.argument === argument);
    return index < 0 ? undefined : native.parameter(caller, index);
  };
  const marker = (name: string): ValueId =>
    native.namedGlobal(module, name) || native.createGlobal(module, name, native.intType(context, 32), false, 'external', 0);
  const args: ValueId[] = [target];
  if (!request.returnActive) args.push(marker('enzyme_const_return'));
  request.activity.forEach((word, i) => {
    args.push(marker(markers[word]), given('primal', i) as ValueId);
    const shadow = given('shadow', i) ?? given('tangent', i);
    if (shadow !== undefined) args.push(shadow);
  });
  const place = (role: AbiParameter['role'], argument: number, type: TypeId): Place[] => {
    const to = given(role, argument);
    return to === undefined ? [] : [{ type, to }];
  };
  const value = place('value', -1, result);
  const tangent = place('tangent', -1, result);
  const outs = request.activity.flatMap((_, i) => place('out', i, own[i] as TypeId));
  const seed = given('seed', -1);
  const b = new Builder(native, context);
  b.atEnd(native.appendBlock(caller, 'entry'));
  /** Calls an entry point and keeps what it returns; the first of it, which has no place. */
  const ask = (entry: string, passed: readonly ValueId[], places: readonly Place[], first?: TypeId): ValueId | undefined => {
    const types = [...(first === undefined ? [] : [first]), ...places.map(({ type }) => type)];
    const returned = types.length ? native.structType(context, listOf(native, types), false) : native.voidType(context);
    const declared = native.functionType(returned, listOf(native, []), true);
    const name = `${entry}.${request.function}`;
    const fn = native.namedFunction(module, name) || native.createFunction(module, name, declared, 'external');
    const made = b.call(declared, fn, passed);
    const skipped = types.length - places.length;
    places.forEach(({ to }, i) => {
      b.store(b.extractValue(made, [i + skipped]), to, 1);
    });
    return first === undefined ? undefined : b.extractValue(made, [0]);
  };
  const primal = value.length > 0 ? [marker('enzyme_primal_return')] : [];
  const seeds = seed === undefined ? [] : [seed];
  const isForward = request.mode === 'forward';
  if (way === 'at once')
    ask(isForward ? '__enzyme_fwddiff' : '__enzyme_autodiff', [...args, ...primal, ...seeds], [...value, ...tangent, ...outs]);
  else {
    const keepsValue = !isForward && value.length > 0;
    const recorded = keepsValue ? args : [...args, marker('enzyme_noret')];
    const tape = ask('__enzyme_augmentfwd', recorded, keepsValue ? value : [], pointer) as ValueId;
    if (isForward) ask('__enzyme_fwdsplit', [...args, ...primal, tape], [...value, ...tangent]);
    else ask('__enzyme_reverse', [...args, ...seeds, tape], outs);
  }
  b.ret();
  b.dispose();
}
