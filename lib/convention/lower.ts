// `lower`: the calls of entry points in a module become calls of derivatives. In rounds, since a function that is differentiated may
// itself ask for derivatives: those are made first, and the next round differentiates what the round before has written.
//
//   once per module   find the calls, read them, and put calls of declared functions of our own in their place
//   once per round    prepare a program; make the derivatives of all functions that reach no open request; give those requests'
//                     functions their bodies
//   at the end        helpers that nothing uses are removed; the module is verified

import { Builder } from '../llvm/builder';
import { inModule } from '../llvm/in-module';
import type { ModuleId, Native, ValueId } from '../llvm/native';
import { BitgradError, isBitgradError } from '../report';
import type { Facts } from '../transform/facts';
import { Program } from '../transform/program';
import { defineStop } from '../transform/stop';
import { askFor } from './ask-for';
import { findEntryCalls, readSite } from './call-sites';
import { dropAliasTypes } from './default-facts';
import { declaredEntries } from './entries';
import { inlinedAway, inlinedAwayText } from './inlined-away';
import { type InliningAttributes, inliningAttributes, restoreInlining } from './inlining-attributes';
import type { LowerOptions } from './lower-options';
import { markerNames, probabilisticMarkers } from './markers';
import { lowerProbabilisticPrograms } from './probabilistic/requests';
import { type Request, Requests } from './request';
import { RequestFunction } from './request-function';
import { factsWithin, hideShadows, type ShadowContexts, takeShadowContexts } from './shadow-contexts';
import { dropFacts, takeFacts } from './take-facts';
import { tapeBytes } from './tape';
import { tapeTakers } from './tape-takers';
import { isTruncation, Truncations } from './truncation/truncate';
import { lowerVirtualMemory } from './virtual-memory';

/** What was lowered, for those who want to look. */
export interface Lowered {
  readonly bitcode: Uint8Array;
  readonly requests: readonly Request[];
  /** What may not be as the program means it, in sentences. */
  readonly warnings: readonly string[];
}

/** @throws BitgradError where a request does not fit its function, or cannot be differentiated */
export function lower(native: Native, bytes: Uint8Array, options: LowerOptions = {}): Lowered {
  const taken = takeRequests(native, bytes, options);
  const { facts, contexts } = taken;
  let { bitcode } = taken;
  for (let open = taken.requests; open.length > 0; ) {
    const round = lowerRound(native, bitcode, open, { ...options, facts }, contexts);
    bitcode = round.bitcode;
    open = round.open;
  }
  const targets = new Set(taken.requests.map(({ target }) => target));
  const warnings = taken.uncalled.filter((name) => !targets.has(name)).map(inlinedAwayText);
  return { bitcode: clean(native, bitcode, taken), requests: taken.requests, warnings };
}

/** A module with a declared function for each request. */
interface Taken {
  readonly bitcode: Uint8Array;
  readonly requests: readonly Request[];
  readonly inlining: InliningAttributes;
  readonly facts: Facts;
  readonly contexts: ShadowContexts;
  /** Functions with derivatives of the program's own that nothing calls. */
  readonly uncalled: readonly string[];
}

function takeRequests(native: Native, bytes: Uint8Array, { strictAliasing = true, globalsInactive = false }: LowerOptions): Taken {
  return inModule(native, bytes, (context, module) => {
    const inlining = inliningAttributes(native, module);
    if (!strictAliasing) dropAliasTypes(native, context, module);
    lowerProbabilisticPrograms(native, context, module);
    const contexts = takeShadowContexts(native, context, module);
    const facts = takeFacts(native, context, module, globalsInactive, contexts);
    const uncalled = inlinedAway(native, module, facts);
    const truncation = new Truncations(native, context, module);
    const requests = new Requests(native, context, module);
    try {
      const calls = findEntryCalls(native, context, module, (site) => requests.isReadable(site));
      const sizes = calls.filter(({ entry }) => entry === '__enzyme_augmentsize');
      for (const { call } of sizes) foldTapeSize(native, call);
      const truncations = calls.filter(({ entry }) => isTruncation(entry));
      for (const call of truncations) truncation.answer(readSite(native, call));
      const open = calls.filter((call) => !sizes.includes(call) && !truncations.includes(call));
      const recorded = open.filter(({ entry }) => entry === '__enzyme_augmentfwd');
      const takers = new Map(recorded.map((call) => [call, tapeTakers(native, readSite(native, call))]));
      return {
        requests: open.flatMap((call) => requests.take(readSite(native, call), takers.get(call))),
        bitcode: native.writeBitcode(module),
        inlining,
        facts,
        contexts,
        uncalled,
      };
    } finally {
      requests.dispose();
      truncation.dispose();
    }
  });
}

/** Every tape is one address, whatever the function: its size is known at once, and a number that `enzyme_allocated` can be given. */
function foldTapeSize(native: Native, call: ValueId): void {
  const type = native.typeOf(call);
  if (native.typeKind(type) === 'integer') native.replaceAllUses(call, native.constInt(type, tapeBytes));
  native.eraseInstruction(call);
}

function lowerRound(
  native: Native,
  bytes: Uint8Array,
  open: readonly Request[],
  options: LowerOptions & { readonly facts: Facts },
  contexts: ShadowContexts,
): { bitcode: Uint8Array; open: Request[] } {
  // Shadows of variables are facts of a program, so each set of them has its own.
  const within = contexts.size === 0 ? undefined : inModule(native, bytes, (_, module) => nextContext(native, module, open));
  const facts = factsWithin(options.facts, within === undefined ? undefined : contexts.get(within));
  const program = Program.fromBitcode(native, bytes, { ...options, facts, roots: open.map(({ target }) => target) });
  try {
    const { module } = program;
    const waiting = reachingRequests(native, module, open);
    const ready = open.filter(({ target, call }) => !waiting.has(target) && call.shadowContext === within);
    if (ready.length === 0) refuseCycle(open);
    for (const request of ready) answer(program, request, open, options);
    return { bitcode: program.bitcode(), open: open.filter((request) => !ready.includes(request)) };
  } finally {
    program.dispose();
  }
}

/** The set of shadows that the first request has which waits for no other. */
function nextContext(native: Native, module: ModuleId, open: readonly Request[]): string | undefined {
  const waiting = reachingRequests(native, module, open);
  return open.find(({ target }) => !waiting.has(target))?.call.shadowContext;
}

/** Names of the functions from which a call of an open request can be reached. */
function reachingRequests(native: Native, module: ModuleId, open: readonly Request[]): ReadonlySet<string> {
  const reaching = new Set<ValueId>();
  const work = open.map(({ symbol }) => native.namedFunction(module, symbol) as ValueId);
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    for (const user of native.users(at)) {
      const kind = native.valueKind(user);
      const next = kind === 'instruction' ? native.functionOf(native.blockOf(user)) : user;
      if (reaching.has(next)) continue;
      reaching.add(next);
      work.push(next);
    }
  }
  return new Set([...reaching].filter((value) => native.valueKind(value) === 'function').map((fn) => native.name(fn)));
}

function refuseCycle(open: readonly Request[]): never {
  const [{ entry, target, where }] = open as [Request];
  throw new BitgradError('bad-derivative-call', `\`${entry}\` asks for a derivative of \`${target}\`, which needs that derivative itself`, {
    where,
    because: `${open.length === 1 ? 'it calls' : 'the functions differentiated call'} what asks for it`,
    fix: 'call the derivative outside of the function that is differentiated',
  });
}

/** Makes a derivative and writes the function that calls it. */
function answer(program: Program, request: Request, all: readonly Request[], options: LowerOptions): void {
  const { native, context, module } = program;
  const b = new Builder(native, context);
  try {
    const asked = askFor(program, request, all, options);
    const f = new RequestFunction(native, context, module, b, request);
    asked(f);
    f.finish();
  } catch (error) {
    throw isBitgradError(error) && error.code !== 'bad-derivative-call' ? withCall(error, request) : error;
  } finally {
    b.dispose();
  }
}

/** An error of a derivation, with the call that asked for it. */
function withCall(error: BitgradError, { entry, target, where }: Request): BitgradError {
  const at = where.file === undefined ? `in @${where.function}` : `at ${where.file}:${where.line}`;
  return new BitgradError(error.code, `\`${entry}\` ${at} cannot differentiate \`${target}\`: ${error.message}`, {
    where: error.where ?? where,
    because: error.because,
    fix: error.fix,
    ir: error.ir,
    cause: error,
  });
}

const allMarkers: ReadonlySet<string> = new Set([...markerNames, ...Object.keys(probabilisticMarkers)]);

/** What only served the requests goes, and the module is verified. */
function clean(native: Native, bytes: Uint8Array, { requests, inlining, contexts }: Taken): Uint8Array {
  return inModule(native, bytes, (context, module) => {
    for (const { target, targetLinkage } of requests) native.setLinkage(native.namedFunction(module, target) as ValueId, targetLinkage);
    restoreInlining(native, context, module, inlining);
    hideShadows(native, module, contexts);
    dropFacts(native, module);
    lowerVirtualMemory(native, context, module);
    native.runPasses(module, 'always-inline,globaldce', '', '');
    for (const { fn } of declaredEntries(native, module)) if (native.isUnused(fn)) native.deleteFunction(fn);
    for (const global of native.globals(module))
      if (native.isDeclaration(global) && native.isUnused(global) && allMarkers.has(native.name(global))) native.deleteGlobal(global);
    defineStop({ native, context, module });
    const problem = native.verifyModule(module);
    if (problem)
      throw new BitgradError('internal', 'the lowered module is not valid LLVM IR', {
        because: problem.trim(),
        ir: native.printModule(module),
      });
    return native.writeBitcode(module);
  });
}
