// Library functions that move active data, or return pointers into it, and have no body in the module. Their calls become
// calls of internal functions that say what is moved (library-bodies.c) or where the result points (pointersInto), and
// ask an oracle for the rest. What follows then sees plain loads, stores and address arithmetic: forward mode, reverse
// mode and every analysis hold without knowing of the library.

import { foundAtPrefix } from '../analysis/types/library';
import { Builder } from '../llvm/builder';
import { has } from '../llvm/features';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { isPureComparison } from './comparisons';
import { libraryBodies } from './library-bodies';
import { resultsInto } from './library-results';
import { libraryPrefix, oraclePrefix } from './marker';
import { isCallOf, replaceCall } from './replace-call';
import { withTypedPointers } from './typed-pointers';

const bodies = new Set([...libraryBodies.matchAll(/^define .*@bitgrad\.library\.([\w.]+)\(/gm)].map(([, name]) => name as string));
/** Position of the function that is called back. */
const comparisons: Readonly<Record<string, number>> = { qsort: 3, qsort_r: 3, bsearch: 4 };

export function giveLibraryBodies(native: Native, context: ContextId, module: ModuleId): void {
  const b = new Builder(native, context);
  const isNew = (fn: ValueId): boolean => native.isDeclaration(fn) && !native.isUnused(fn);
  const calls = (fn: ValueId): ValueId[] => native.users(fn).filter((user) => isCallOf(native, user, fn) && !isInOracle(native, user));
  for (const fn of native.functions(module)) {
    const result = isNew(fn) ? resultsInto(native.name(fn)) : undefined;
    if (result) pointInto(native, context, module, b, { fn, argument: result.argument, calls: calls(fn), isMoved: result.isMoved });
  }
  const wanted = native.functions(module).filter((fn) => isNew(fn) && bodies.has(native.name(fn)));
  const replaced = wanted.flatMap((fn) =>
    calls(fn)
      .filter((call) => comparesPurely(native, module, call, comparisons[native.name(fn)]))
      .map((call) => ({ call, name: native.name(fn) })),
  );
  if (replaced.length > 0) {
    linkBodies(native, context, module);
    for (const { call, name } of replaced) {
      const called = native.calledFunctionType(call);
      const own = withResult(
        native,
        context,
        module,
        native.namedFunction(module, `${libraryPrefix}${name}`) as ValueId,
        native.returnTypeOf(called),
      );
      const type = native.functionTypeOf(own);
      const args = native.operands(call).slice(0, native.parameterTypes(type).length) as ValueId[];
      if (native.parameterTypes(called).length === args.length) replaceCall(native, context, b, call, { type, fn: own, args });
    }
    keepUsed(native, module);
  }
  b.dispose();
}

/** The function, or one that returns its result as another type of pointer: what an invoke returns cannot be cast behind it. */
function withResult(native: Native, context: ContextId, module: ModuleId, fn: ValueId, result: TypeId): ValueId {
  const type = native.functionTypeOf(fn);
  if (native.returnTypeOf(type) === result || native.typeKind(result) !== 'pointer') return fn;
  const name = `${native.name(fn)}.as.${native.typeText(result).replaceAll(/\W+/g, '_')}`;
  const known = native.namedFunction(module, name);
  if (known) return known;
  const made = native.createFunction(
    module,
    name,
    native.functionType(result, listOf(native, native.parameterTypes(type)), false),
    'internal',
  );
  const b = new Builder(native, context).atEnd(native.appendBlock(made, 'entry'));
  b.ret(b.cast('bitcast', b.call(type, fn, native.parameters(made)), result));
  b.dispose();
  return made;
}

function linkBodies(native: Native, context: ContextId, module: ModuleId): void {
  const text = has(native, 'opaquePointers') ? libraryBodies : withTypedPointers(libraryBodies);
  native.linkModules(module, native.parseIr(context, text, 'library'));
}

/** Gives bodies to functions of ours that have been called by name. */
export function linkCalledBodies(native: Native, context: ContextId, module: ModuleId): void {
  linkBodies(native, context, module);
  keepUsed(native, module);
}

const isInOracle = (native: Native, call: ValueId): boolean =>
  native.name(native.functionOf(native.blockOf(call))).startsWith(oraclePrefix);

/** Comparisons that are known to write nothing that matters; one that is chosen at run time may be any function of its type. */
function comparesPurely(native: Native, module: ModuleId, call: ValueId, position: number | undefined): boolean {
  if (position === undefined) return true;
  const given = throughCasts(native, native.operand(call, position) as ValueId);
  if (native.valueKind(given) === 'function') return isPureComparison(native, given);
  const parameters = position === 4 || native.operandCount(call) === 5 ? 2 : 3;
  return native
    .functions(module)
    .filter((fn) => !native.isDeclaration(fn) && native.users(fn).some((user) => !isCallOf(native, user, fn)))
    .filter((fn) => native.parameterTypes(native.functionTypeOf(fn)).length === parameters)
    .every((fn) => isPureComparison(native, fn));
}

function throughCasts(native: Native, constant: ValueId): ValueId {
  let at = constant;
  while (native.valueKind(at) === 'expression') {
    const inner = native.operand(at, 0);
    if (!inner) return at;
    at = inner;
  }
  return at;
}

/** Makes internal what was linked in, and removes what nothing calls. */
function keepUsed(native: Native, module: ModuleId): void {
  const linked = (): ValueId[] =>
    native.functions(module).filter((fn) => {
      const name = native.name(fn);
      return !native.isDeclaration(fn) && (name.startsWith(libraryPrefix) || name.startsWith(oraclePrefix));
    });
  for (const fn of linked()) native.setLinkage(fn, 'internal');
  for (let unused = linked().filter((fn) => native.isUnused(fn)); unused.length > 0; unused = linked().filter((fn) => native.isUnused(fn)))
    for (const fn of unused) {
      native.deleteBody(fn);
      native.deleteFunction(fn);
    }
}

interface PointedInto {
  readonly fn: ValueId;
  /** Position of the argument that the result points into. */
  readonly argument: number;
  /** Whether the result may be another address than the argument, or null. */
  readonly isMoved: boolean;
  readonly calls: readonly ValueId[];
}

function pointInto(native: Native, context: ContextId, module: ModuleId, b: Builder, { fn, argument, isMoved, calls }: PointedInto): void {
  const type = native.functionTypeOf(fn);
  const fits = native.typeKind(native.returnTypeOf(type)) === 'pointer' && !native.isVariadic(type);
  if (!fits || native.typeKind(native.parameterTypes(type)[argument] ?? native.returnTypeOf(type)) !== 'pointer') return;
  if (!isMoved) {
    for (const call of calls) {
      const given = native.operand(call, argument) as ValueId;
      const wanted = native.typeOf(call);
      if (native.isUnused(call)) continue;
      native.replaceAllUses(call, native.typeOf(given) === wanted ? given : b.before(call).cast('bitcast', given, wanted));
    }
    return;
  }
  const own = writeMoved(native, context, module, fn, argument);
  for (const call of calls)
    replaceCall(native, context, b, call, {
      type,
      fn: own,
      args: native.operands(call).slice(0, native.parameterTypes(type).length) as ValueId[],
    });
}

/** `at = oracle(...); return at == none ? null : argument + at`. */
function writeMoved(native: Native, context: ContextId, module: ModuleId, fn: ValueId, argument: number): ValueId {
  const type = native.functionTypeOf(fn);
  const i64 = native.intType(context, 64);
  const none = native.constInt(i64, -(2n ** 63n));
  const oracleType = native.functionType(i64, listOf(native, native.parameterTypes(type)), false);
  const oracle = native.createFunction(module, `${foundAtPrefix}${native.name(fn)}`, oracleType, 'internal');
  const inner = new Builder(native, context).atEnd(native.appendBlock(oracle, 'entry'));
  const found = inner.call(type, fn, native.parameters(oracle));
  const address = (pointer: ValueId): ValueId => inner.cast('ptrtoint', pointer, i64);
  const distance = inner.binary('sub', address(found), address(native.parameter(oracle, argument)));
  inner.ret(inner.select(inner.icmp('eq', found, native.constNull(native.typeOf(found))), none, distance));

  const own = native.createFunction(module, `${libraryPrefix}${native.name(fn)}`, type, 'internal');
  inner.atEnd(native.appendBlock(own, 'entry'));
  const at = inner.call(oracleType, oracle, native.parameters(own));
  const result: TypeId = native.returnTypeOf(type);
  const base = native.parameter(own, argument);
  const moved = inner.gep(native.intType(context, 8), base, [at], false);
  const there = native.typeOf(moved) === result ? moved : inner.cast('bitcast', moved, result);
  inner.ret(inner.select(inner.icmp('eq', at, none), native.constNull(result), there));
  inner.dispose();
  return own;
}
