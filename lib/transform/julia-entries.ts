// Functions of Julia as other languages call them. Julia's compiler names the code of `f` for certain types `julia_f_123`, and
// gives it arrays as addresses of descriptors that only its run time makes, pointers as numbers. For each such function `f` is added, which takes
// the elements of an array and its sizes, and pointers as pointers, and makes the descriptors: so it is derived, called
// from JavaScript and written back like any function. The `jfptr_` wrappers, which take boxed values, stay as they are.

import { opcodeNumbers } from '../ir/opcodes';
import { snapshot } from '../ir/snapshot';
import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { type JuliaArray, type JuliaParameter, juliaParameters } from './julia-arrays';

const compiled = /^julia_(.+)_\d+$/;

/** What Julia calls the function that a symbol is compiled from; undefined for symbols that are not Julia's. */
const juliaName = (symbol: string): string | undefined => compiled.exec(symbol)?.[1];

/** Functions of one number that Julia has of its own and the C library has too, by the same name. */
const mathematics = new Set(
  'sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh exp exp2 expm1 log log2 log10 log1p cbrt'.split(' '),
);
const called = /^j_(\w+)_\d+$/;

/**
 * Calls of Julia's mathematics, `j_log_130`, become calls of the C library's: the bodies are in Julia's own image, under names
 * that hold in no other run. Results may differ in the last bit, and what is out of a function's domain is NaN where Julia throws.
 */
function nameJuliaMathematics(native: Native, context: ContextId, module: ModuleId): void {
  for (const [kind, suffix] of [
    ['double', ''],
    ['float', 'f'],
  ] as const) {
    const number = native.floatType(context, kind);
    for (const fn of native.functions(module)) {
      const name = called.exec(native.name(fn))?.[1];
      const type = native.functionTypeOf(fn);
      const parameters = native.parameterTypes(type);
      const isOfOne = parameters.length === 1 && parameters[0] === number && native.returnTypeOf(type) === number;
      if (name === undefined || !mathematics.has(name) || !native.isDeclaration(fn) || !isOfOne) continue;
      const known = native.namedFunction(module, name + suffix);
      if (!known) native.setName(fn, name + suffix);
      else if (native.functionTypeOf(known) === type) native.replaceAllUses(fn, known);
    }
  }
}

/** `julia.ptls_states` gives the address of the run time's state of the thread, of which collecting garbage is the only use. */
const threadState = 'julia.ptls_states';
/** Holds what `@simd` says of a loop for a pass of Julia's. */
const loopMarker = 'julia.loopinfo_marker';

/** Code that Julia has not optimised holds markers, and asks for the state whether it is needed or not; its own passes undo that: so do we. */
function removeMarkers(native: Native, module: ModuleId): void {
  const asks = native.namedFunction(module, threadState);
  if (asks && native.isDeclaration(asks)) for (const use of native.users(asks)) removeUnread(native, use);
  const marker = native.namedFunction(module, loopMarker);
  if (marker && native.isDeclaration(marker)) for (const use of native.users(marker)) removeUnread(native, use);
}

const addresses = new Set<number>([opcodeNumbers.bitcast, opcodeNumbers.getelementptr, opcodeNumbers.load]);

/** Removes an address and what is made of it and loaded from there, as far as nothing needs it. */
function removeUnread(native: Native, value: ValueId): void {
  for (const user of native.users(value))
    if (native.valueKind(user) === 'instruction' && addresses.has(native.opcode(user))) removeUnread(native, user);
  if (native.isUnused(value)) native.eraseInstruction(value);
}

/** Adds a function under its own name for every function that Julia has compiled. */
export function addJuliaEntries(native: Native, context: ContextId, module: ModuleId): void {
  const functions = native.functions(module).filter((fn) => !native.isDeclaration(fn) && juliaName(native.name(fn)) !== undefined);
  if (functions.length === 0) return;
  nameJuliaMathematics(native, context, module);
  removeMarkers(native, module);
  for (const fn of functions) {
    const name = juliaName(native.name(fn)) as string;
    // A result in memory is its caller's business; a name may be taken by code for other types.
    const returnsInMemory = native.parameterAttributes(fn, 0).some((attribute) => native.attributeName(attribute) === 'sret');
    if (returnsInMemory || native.namedFunction(module, name) || native.isVariadic(native.functionTypeOf(fn))) continue;
    const read = snapshot(native, fn);
    const parameters = juliaParameters(read.ir);
    read.dispose();
    writeEntry({ native, context, module }, fn, name, parameters);
  }
}

interface Program {
  readonly native: Native;
  readonly context: ContextId;
  readonly module: ModuleId;
}

interface Named {
  readonly name: string;
  readonly type: TypeId;
}

function writeEntry({ native, context, module }: Program, fn: ValueId, name: string, parameters: readonly JuliaParameter[]): void {
  const type = native.functionTypeOf(fn);
  const plain = native.pointerType(context, 0);
  const i64 = native.intType(context, 64);
  const taken = parameters.map((parameter, i): Named[] => {
    const own = `arg${i}`;
    if (parameter.kind === 'address') return [{ name: own, type: plain }];
    if (parameter.kind === 'plain') return [{ name: own, type: native.parameterTypes(type)[i] as TypeId }];
    const sizes = parameter.rank === 1 ? ['length'] : ['rows', 'columns'];
    return [{ name: own, type: plain }, ...sizes.map((size) => ({ name: `${own}_${size}`, type: i64 }))];
  });
  const types = taken.flat().map((each) => each.type);
  const entry = native.createFunction(
    module,
    name,
    native.functionType(native.returnTypeOf(type), listOf(native, types), false),
    'external',
  );
  const given = native.parameters(entry);
  for (const [i, each] of taken.flat().entries()) native.setName(given[i] as ValueId, each.name);
  const b = new Builder(native, context).atEnd(native.appendBlock(entry, 'entry'));
  let next = 0;
  const args = parameters.map((parameter, i): ValueId => {
    const first = next;
    next += (taken[i] as Named[]).length;
    const mine = given.slice(first, next);
    const wanted = native.parameterTypes(type)[i] as TypeId;
    if (parameter.kind === 'plain') return mine[0] as ValueId;
    if (parameter.kind === 'address') return b.cast('ptrtoint', mine[0] as ValueId, wanted);
    const made = descriptor({ native, context, module }, b, parameter, mine);
    return native.typeOf(made) === wanted ? made : asPointer(native, b, made, wanted);
  });
  const result = b.call(type, fn, args);
  b.ret(native.typeKind(native.returnTypeOf(type)) === 'void' ? 0 : result);
  b.dispose();
}

const asPointer = (native: Native, b: Builder, pointer: ValueId, type: TypeId): ValueId =>
  b.cast(native.addressSpace(type) === native.addressSpace(native.typeOf(pointer)) ? 'bitcast' : 'addrspacecast', pointer, type);

/** `jl_array_t` of Julia 1: elements, length, flags, bytes of an element, offset, sizes. */
function descriptor({ native, context }: Program, b: Builder, { rank, elementBytes }: JuliaArray, given: readonly ValueId[]): ValueId {
  const [i16, i32, i64] = [16, 32, 64].map((bits) => native.intType(context, bits)) as [TypeId, TypeId, TypeId];
  const [elements, ...sizes] = given as [ValueId, ...ValueId[]];
  const layout = native.structType(context, listOf(native, [native.typeOf(elements), i64, i16, i16, i32, i64, i64]), false);
  const length = rank === 1 ? (sizes[0] as ValueId) : b.binary('mul', sizes[0] as ValueId, sizes[1] as ValueId);
  const made = b.alloca(layout);
  // The flags hold the rank from bit 2 on. Behind the sizes of a vector is the room that it has.
  const fields = [
    elements,
    length,
    native.constInt(i16, rank << 2),
    native.constInt(i16, elementBytes),
    native.constInt(i32, 0),
    sizes[0] as ValueId,
    (sizes[1] ?? sizes[0]) as ValueId,
  ];
  for (const [i, field] of fields.entries()) b.store(field, b.gep(layout, made, [native.constInt(i32, 0), native.constInt(i32, i)], true));
  return made;
}
