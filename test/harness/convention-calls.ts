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

/** The module with a caller for each derivative, lowered. */
export function lowerCalls(native: Native, bytes: Uint8Array, derivatives: readonly Derivative[], options: ProgramOptions): Uint8Array {
  const context = native.createContext();
  let written: Uint8Array;
  try {
    const module = native.parseBitcode(context, bytes, 'calls');
    for (const derivative of derivatives) writeCaller(native, context, module, derivative);
    written = native.writeBitcode(module);
  } finally {
    native.disposeContext(context);
  }
  return lower(native, written, options).bitcode;
}

const markers = { const: 'enzyme_const', dup: 'enzyme_dup', dupNoNeed: 'enzyme_dupnoneed', out: 'enzyme_out' } as const;

function writeCaller(native: Native, context: ContextId, module: ModuleId, derivative: Derivative): void {
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
  if (request.wantValue) args.push(marker('enzyme_primal_return'));
  if (!request.returnActive) args.push(marker('enzyme_const_return'));
  request.activity.forEach((word, i) => {
    args.push(marker(markers[word]), given('primal', i) as ValueId);
    const shadow = given('shadow', i) ?? given('tangent', i);
    if (shadow !== undefined) args.push(shadow);
  });
  const seed = given('seed', -1);
  if (seed !== undefined) args.push(seed);
  const places: { type: TypeId; to: ValueId }[] = [];
  const value = given('value', -1);
  if (value !== undefined) places.push({ type: result, to: value });
  const tangent = given('tangent', -1);
  if (tangent !== undefined) places.push({ type: result, to: tangent });
  request.activity.forEach((_, i) => {
    const out = given('out', i);
    if (out !== undefined) places.push({ type: own[i] as TypeId, to: out });
  });
  const types = places.map((place) => place.type);
  const returned = places.length ? native.structType(context, listOf(native, types), false) : native.voidType(context);
  const entry = request.mode === 'reverse' ? '__enzyme_autodiff' : '__enzyme_fwddiff';
  const declared = native.functionType(returned, listOf(native, []), true);
  const name = `${entry}.${request.function}`;
  const fn = native.namedFunction(module, name) || native.createFunction(module, name, declared, 'external');
  const b = new Builder(native, context);
  b.atEnd(native.appendBlock(caller, 'entry'));
  const made = b.call(declared, fn, args);
  places.forEach(({ to }, i) => {
    b.store(b.extractValue(made, [i]), to, 1);
  });
  b.ret();
  b.dispose();
}
