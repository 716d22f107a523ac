// Once per program: every function that a derivative can lead to is brought into the form that the sweeps want, by LLVM's own
// passes, and is never changed again. Differentiating after optimization is the point of the method (Moses and Churavy,
// NeurIPS 2020).
//
// The form: calls inlined where they can be, memory promoted to registers, natural loops only, each with a preheader, one
// latch and exits of its own, uses outside a loop through phis in its exits (LCSSA), and the exact trip count of each
// counted loop as an i64 value in its preheader, held by a marker call. No vectorizer and no unroller runs.

import { isInstruction } from '../ir/function-ir';
import { type Snapshot, snapshot } from '../ir/snapshot';
import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import { crossingEntry } from '../plan/reverse-control';
import { gatherByteMoves } from './byte-moves';
import { copyByvalParameters } from './byval-copies';
import { releaseWrappers, wrapComplexCalls } from './complex-calls';
import { returnExceptions } from './exceptions';
import { customFunctions, type Facts } from './facts';
import { foreignMarker, promoteIndirectCalls } from './indirect-calls';
import { type Inlining, markInlining } from './inlining';
import { splitInterleavedLoads } from './interleaved-loads';
import { interpose } from './interpose';
import { giveLibraryBodies } from './library-calls';
import { isTakenWhole, tripCountMarker } from './marker';
import { moveAsWords } from './mixed-locals';
import { splitMixedStores } from './mixed-vectors';
import { storePointersAsPointers } from './pointer-words';
import { markPrintedArguments } from './printed-arguments';
import { definitions, reachedFrom } from './reached';
import { splitReallocations } from './reallocation';
import { keepScannedFloats } from './scanned-input';
import { passVariableArguments } from './variadic-functions';
import { spellX86 } from './x86-spelling';

const scalarize = 'sroa,early-cse<memssa>,simplifycfg,instcombine,simplifycfg';
const loopForm = 'loop-simplify,lcssa,loop-mssa(loop-rotate,licm)';
const redundancy = 'simplifycfg,instcombine,gvn,sroa,instcombine,adce,simplifycfg';
const finalForm = 'loop-simplify,lcssa';

/** Defines the marker, so that programs with trip counts in them link; its calls vanish in optimization. */
function defineMarker(native: Native, context: ContextId, module: ModuleId): ValueId {
  const known = native.namedFunction(module, tripCountMarker);
  if (known) return known;
  const type = native.functionType(native.voidType(context), listOf(native, [native.intType(context, 64)]), false);
  const marker = native.createFunction(module, tripCountMarker, type, 'internal');
  const b = new Builder(native, context);
  b.atEnd(native.appendBlock(marker, 'entry')).ret();
  b.dispose();
  return marker;
}

/**
 * What functions may do (unwind, write, capture) is read off their bodies. Those that another module might define in
 * another way have to be taken as they are seen here, as they are when they are differentiated.
 */
function inferAttributes(native: Native, module: ModuleId): void {
  const replaceable = native
    .functions(module)
    .filter((fn) => !native.isDeclaration(fn) && /^(linkonce|weak)/.test(native.linkage(fn)))
    .map((fn) => ({ fn, linkage: native.linkage(fn) }));
  for (const { fn } of replaceable) native.setLinkage(fn, 'external');
  native.runPasses(module, 'cgscc(function-attrs)', '', '');
  for (const { fn, linkage } of replaceable) native.setLinkage(fn, linkage);
  // The marker stays between a pointer and its call, and so do functions that end a derivative between a value and its uses.
  for (const fn of native.functions(module)) {
    const name = native.name(fn);
    if (name !== foreignMarker && !isTakenWhole(name)) continue;
    for (const [i] of native.parameters(fn).entries()) native.removeParameterAttribute(fn, i, 'returned');
  }
}

/** Accesses are made to have the type of what they move. */
function sayWhatIsMoved(native: Native, context: ContextId, functions: Iterable<ValueId>): void {
  const b = new Builder(native, context);
  for (const fn of functions) {
    let taken = snapshot(native, fn);
    if (moveAsWords(native, context, b, taken)) {
      taken.dispose();
      taken = snapshot(native, fn);
    }
    storePointersAsPointers(native, b, taken);
    splitMixedStores(native, context, b, taken);
    const isSplit = splitInterleavedLoads(native, context, b, taken);
    taken.dispose();
    if (isSplit) native.runPassesOnFunctions(listOf(native, [fn]), 'adce');
  }
  b.dispose();
}

/**
 * Prepares what derivatives of `roots` can lead to, by default all functions; other bodies only lose the calls that are
 * brought into one form or inlined. Gives the functions that are prepared.
 */
export function prepare(
  native: Native,
  context: ContextId,
  module: ModuleId,
  inlining: Inlining,
  roots: readonly string[] | undefined,
  facts: Facts,
): ReadonlySet<ValueId> {
  interpose(native, context, module, facts);
  spellX86(native, context, module);
  splitReallocations(native, context, module);
  passVariableArguments(native, module);
  keepScannedFloats(native, context, module);
  giveLibraryBodies(native, context, module);
  wrapComplexCalls(native, context, module);
  copyByvalParameters(native, context, module);
  promoteIndirectCalls(native, context, module);
  // What a compiler has unrolled is found before local memory is taken apart into registers byte by byte.
  gatherByteMoves(native, context, module, definitions(native, module));
  markInlining(native, context, module, inlining, customFunctions(facts));
  // Locations stay, for errors; records of variables would hang on instructions that the sweeps put code between.
  native.runPasses(module, 'strip-nonlinetable-debuginfo,always-inline', '', '');
  const reached = (): Set<ValueId> => {
    if (roots === undefined) return new Set(definitions(native, module));
    const starts = roots.map((name) => native.namedFunction(module, name)).filter((fn) => fn !== 0 && !native.isDeclaration(fn));
    return reachedFrom(native, module, starts as ValueId[]);
  };
  let functions = reached();
  const run = (pipeline: string, those: Iterable<ValueId>): void => native.runPassesOnFunctions(listOf(native, [...those]), pipeline);
  run(`${scalarize},${loopForm},loop-simplify`, functions);
  // Before values that were stored byte by byte are put together again, in registers.
  if (gatherByteMoves(native, context, module, functions)) {
    run('loop-simplify,lcssa,loop(loop-deletion)', functions);
    native.runPasses(module, 'always-inline', '', '');
    functions = reached();
    run(`${scalarize},${loopForm}`, functions);
  }
  run(redundancy, functions);
  sayWhatIsMoved(native, context, functions);
  markPrintedArguments(native, context, module);
  inferAttributes(native, module);
  if (returnExceptions(native, module, functions)) {
    run('sroa,instcombine,simplifycfg', reached());
    inferAttributes(native, module);
  }
  const prepared = reached();
  run(`simplifycfg,${finalForm}`, prepared);
  releaseWrappers(native, module);
  prepared.add(defineMarker(native, context, module));
  return prepared;
}

/** The last steps for one function, when it is first asked for: after this it never changes. */
export function freeze(native: Native, fn: ValueId): Snapshot {
  const before = snapshot(native, fn);
  const isReducible = crossingEntry(before.ir) === undefined;
  const invokes = before.ir.values.some((value) => isInstruction(value) && value.opcode === 'invoke');
  before.dispose();
  if (!isReducible) makeReducible(native, fn);
  // What follows an invoke that returns then has a block of its own.
  if (invokes) native.runPassesOnFunctions(listOf(native, [fn]), `break-crit-edges,${finalForm}`);
  native.writeTripCounts(fn);
  native.runPassesOnFunctions(listOf(native, [fn]), 'lcssa');
  return snapshot(native, fn);
}

/** Cycles that are entered at several blocks (goto into a loop) become natural loops; most functions have none. */
function makeReducible(native: Native, fn: ValueId): void {
  native.runPassesOnFunctions(listOf(native, [fn]), `${reducible},${finalForm}`);
}

export const reducible = 'lower-switch,fix-irreducible';
