// A program: a private copy of the user's module, prepared and frozen once, in which derivatives are written. Nothing is
// ever written into the user's own module. Requests are memoized by key; a request that recursion meets again finds the
// declaration of the one under way.

import { type Activity, activity, effectOn } from '../analysis/activity';
import { CallEffects } from '../analysis/call-effects';
import { inertFloats } from '../analysis/inert-floats';
import { nothingMixed } from '../analysis/mixed-memory';
import { PointsToSummaries } from '../analysis/points-to-summaries';
import { ShadowsInReverse } from '../analysis/shadows-in-reverse';
import type { Kinds } from '../analysis/types/kinds';
import { withDoublesWhereUnknown } from '../analysis/types/loose';
import { type Evidence, evidenceOf, type Types, types, whenAsked } from '../analysis/types/types';
import type { FunctionIR } from '../ir/function-ir';
import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import type { PlanReport } from '../report/plan-text';
import { stage } from '../report/stage';
import { rulesVersion } from '../rules';
import { ArenaFunctions } from './arena';
import { checkRequest, refuseJumps } from './check-request';
import { writeCustomForward } from './custom-forward';
import { writeCustomReplay } from './custom-replay';
import { splitOf, writeCustomSplit } from './custom-split';
import { type CustomDerivatives, type Facts, noFacts } from './facts';
import { onlyReadOf } from './function-effects';
import { globalLinks } from './global-links';
import { isInactiveFunction } from './inactive-library';
import type { Inlining } from './inlining';
import { allocatePrefix, customPrefix, oraclePrefix, releasePrefix } from './marker';
import { tapeFunctionOf } from './nested-tapes';
import { Operations } from './operation';
import { OriginalTypes } from './original-types';
import { type DerivationProgram, type Frozen, writeDerivative, writeSplit } from './pipeline';
import { freeze, prepare } from './prepare';
import { declareRecorder, layoutOf } from './replay';
import type { ActivityQuestion, Derivative, DerivativeRequest, Requested, RequestedSplit, SplitRequest } from './request';
import { memoKey, shortHash, splitKey } from './request';
import { bodyOf, librarySummary, semantics } from './semantics';
import { ShadowGlobals } from './shadow-globals';
import { DerivativeSignature } from './signature';
import { SplitSignature } from './split-signature';

export { defaultActivity } from './check-request';

export interface ProgramOptions {
  /** `none`: no call is inlined; forward mode then derives the called functions (reverse mode refuses). */
  readonly inline?: Inlining;
  /** The functions that derivatives will be asked of: only what they lead to is prepared. By default all are. */
  readonly roots?: readonly string[];
  /** What the user tells of functions. */
  readonly facts?: Facts;
  /** Memory of which nothing is known is taken to hold doubles. */
  readonly looseTypes?: boolean;
}

/** A frozen function, before points-to and types have been asked of it and its callees. */
type Body = Omit<Frozen, 'classes' | 'types'>;

/**
 * What is known of functions from what is learnt along the calls of one root: another root may pass other memory to the
 * same callees.
 */
interface Knowledge {
  readonly root: string;
  readonly types: Map<string, Types>;
  callers?: Evidence;
  inert?: Kinds;
  readonly pointsTo: PointsToSummaries;
  readonly effects: CallEffects;
  readonly shadowsInReverse: ShadowsInReverse;
}

export interface DeriveOptions {
  /** Tell what the reverse sweeps keep and why, in `plans`. */
  readonly explain?: boolean;
  /** For a caller inside of the module: no other module sees the derivative. */
  readonly isInternal?: boolean;
}

export class Program {
  private readonly frozen = new Map<string, Body>();
  /** By the function whose derivative is asked for. */
  private readonly knowledge = new Map<string, Knowledge>();
  private readonly memo = new Map<string, Requested>();
  private readonly splits = new Map<string, RequestedSplit>();
  private readonly shadowGlobals: ShadowGlobals;
  private pending: (() => void)[] = [];
  private arena: ArenaFunctions | undefined;
  /** The derivatives that were asked for: shadows of globals get their first contents there. */
  private readonly entries = new Set<ValueId>();

  private planned: DerivationProgram['planned'];

  private constructor(
    readonly native: Native,
    readonly context: ContextId,
    readonly module: ModuleId,
    private readonly prepared: ReadonlySet<ValueId>,
    private readonly original: OriginalTypes,
    private readonly facts: Facts,
    private readonly looseTypes: boolean,
  ) {
    this.linkedGlobals = globalLinks(native, module);
    this.shadowGlobals = new ShadowGlobals(native, context, module, facts);
  }
  private readonly linkedGlobals: (name: string) => readonly string[];

  /** Reads, prepares and freezes bitcode. @throws BitgradError `invalid-module` when LLVM's verifier refuses it */
  static fromBitcode(native: Native, bytes: Uint8Array, options: ProgramOptions = {}): Program {
    const context = native.createContext();
    try {
      const module = native.parseBitcode(context, bytes, 'program');
      const problem = native.verifyModule(module);
      if (problem) throw new BitgradError('invalid-module', 'the module is not valid LLVM IR', { because: problem.trim() });
      const { inline = 'all', roots, facts = noFacts, looseTypes = false } = options;
      const prepared = stage('prepare', () => prepare(native, context, module, inline, roots, facts));
      return new Program(native, context, module, prepared, new OriginalTypes(native, bytes), facts, looseTypes);
    } catch (error) {
      native.disposeContext(context);
      throw error;
    }
  }

  dispose(): void {
    this.original.dispose();
    this.native.disposeContext(this.context);
  }
  bitcode(): Buffer {
    return this.native.writeBitcode(this.module);
  }
  print(): string {
    return this.native.printModule(this.module);
  }

  /** The facts of a prepared function, as every analysis reads them. */
  functionIR(name: string): FunctionIR {
    return this.body(name).snapshot.ir;
  }

  /** What is known of the types of a function's memory and integers, and why. */
  typesText(name: string): string {
    this.root = name;
    return this.freeze(name).types.text();
  }

  /** Derives a function, or finds the derivative asked for before. A failure leaves the program as it was. */
  derive(request: DerivativeRequest, { explain = false, isInternal = false }: DeriveOptions = {}): Derivative {
    const plans: PlanReport[] = [];
    this.planned = explain ? (report) => plans.push(report()) : undefined;
    const entry = this.complete(request.function, (ir) => {
      checkRequest(ir, request);
      return this.request(this.withShadows(request), 'external');
    });
    if (!this.entries.has(entry.fn)) this.shadowGlobals.clearAtEntry(entry.fn);
    this.entries.add(entry.fn);
    if (isInternal) this.native.setLinkage(entry.fn, 'internal');
    const recording = entry.recorder && { symbol: this.native.name(entry.recorder.fn), layout: layoutOf(entry) };
    return { symbol: this.native.name(entry.fn), request, parameters: entry.signature.parameters, plans, recording };
  }

  /**
   * Derives a function in two parts: one that does its work and keeps what the other, called later, needs for the reverse sweep. Shadows
   * of globals are left as they are. A failure leaves the program as it was.
   */
  deriveSplit(request: SplitRequest): RequestedSplit {
    this.planned = undefined;
    return this.complete(request.function, () => this.requestSplit(this.withShadows(request)));
  }

  /** Variables whose shadows are the user's may hold active data when a derivative starts. */
  private withShadows<R extends DerivativeRequest | SplitRequest>(request: R): R {
    const given = [...this.facts.shadows.keys()];
    return given.length === 0 ? request : { ...request, activeGlobals: [...new Set([...(request.activeGlobals ?? []), ...given])].sort() };
  }

  /** The functions of the tape, for callers of split derivatives. */
  tapeFunctions(): ArenaFunctions {
    this.arena ??= new ArenaFunctions(this.native, this.context, this.module);
    return this.arena;
  }

  /** Gives every shadow of a global what it holds at the start, where a function begins. */
  clearGlobalShadows(fn: ValueId): void {
    this.shadowGlobals.clearAtEntry(fn);
  }

  private complete<Requested>(root: string, ask: (ir: FunctionIR) => Requested): Requested {
    const before = new Set(this.native.functions(this.module));
    const known = new Set([...this.memo.keys(), ...this.splits.keys()]);
    this.root = root;
    try {
      const requested = ask(this.functionIR(root));
      while (this.pending.length) (this.pending.shift() as () => void)();
      return requested;
    } catch (error) {
      this.rollBack(before, known);
      throw error;
    }
  }

  private rollBack(before: ReadonlySet<ValueId>, known: ReadonlySet<string>): void {
    this.pending = [];
    for (const memo of [this.memo, this.splits]) for (const key of [...memo.keys()]) if (!known.has(key)) memo.delete(key);
    const added = this.native.functions(this.module).filter((fn) => !before.has(fn));
    if (this.arena && added.includes(this.arena.push.id)) this.arena = undefined;
    for (const fn of added) if (!this.native.isDeclaration(fn)) this.native.deleteBody(fn);
    for (const fn of added) if (this.native.isUnused(fn)) this.native.deleteFunction(fn);
  }

  /** What the pipeline may ask of the program. */
  private stage(): DerivationProgram {
    const { native, context, module, shadowGlobals } = this;
    return {
      native,
      context,
      module,
      shadowGlobals,
      frozen: (name) => this.freeze(name),
      activity: (asked) => this.activity(asked),
      arena: () => this.tapeFunctions(),
      shadowsInReverse: (name) => this.known.shadowsInReverse.pointersOf(name),
      planned: this.planned,
      request: (request) => this.request(request, 'internal'),
      requestSplit: (request) => this.requestSplit(request),
    };
  }

  private freeze(name: string): Frozen {
    const body = this.body(name);
    return { ...body, classes: stage('points-to', () => this.known.pointsTo.classesOf(name)), types: this.typesOf(name) };
  }

  private typesOf(name: string): Types {
    const { known } = this;
    const { root, types: all } = known;
    let found = all.get(name);
    if (!found) {
      found = whenAsked(() =>
        stage('types', () => {
          const irOf = (callee: string) => this.irOf(callee);
          const original = this.original.evidence(root);
          // Calls through pointers join memory of their caller too: they have their callees only once `prepare` has found them.
          const callers = name === root ? undefined : this.callersEvidence(known);
          const found = types(
            this.functionIR(name),
            irOf,
            [original, callers].filter((evidence) => evidence !== undefined),
            this.inertFloats(known),
          );
          return this.looseTypes ? withDoublesWhereUnknown(found) : found;
        }),
      );
      all.set(name, found);
    }
    return found;
  }

  /** What the root and what it calls, as prepared, tell of one another. */
  private callersEvidence(known: Knowledge): Evidence {
    const original = this.original.evidence(known.root);
    known.callers ??= evidenceOf(this.functionIR(known.root), (callee) => this.irOf(callee), original ? [original] : []);
    return known.callers;
  }

  /** Kinds of floats that are as good as integers in all that the root reaches. */
  private inertFloats(known: Knowledge): Kinds {
    known.inert ??= inertFloats(
      known.root,
      (name) => this.irOf(name),
      () => this.callersEvidence(known),
    );
    return known.inert;
  }

  private get known(): Knowledge {
    let found = this.knowledge.get(this.root);
    if (!found) {
      found = this.knowledgeOf(this.root);
      this.knowledge.set(this.root, found);
    }
    return found;
  }
  /** The function whose derivative is asked for. */
  private root = '';

  private knowledgeOf(root: string): Knowledge {
    const pointsTo = new PointsToSummaries(
      (name) => this.body(name).snapshot.ir,
      (ir, call) => bodyOf(ir, this.body(ir.name).operations, call),
      (name) => this.typesOf(name),
      this.linkedGlobals,
      (ir, call) => librarySummary(this.body(ir.name).operations, call),
    );
    const effects = new CallEffects(({ callee, words, globals, mixed, bits }) => {
      const { snapshot, classes, operations } = this.freeze(callee);
      return effectOn(
        snapshot.ir,
        classes,
        this.activity({ function: callee, activity: words, returnActive: true, activeGlobals: globals, mixed }),
        semantics(snapshot.ir, operations),
        this.typesOf(callee),
        bits,
      );
    });
    const shadowsInReverse = new ShadowsInReverse({
      irOf: (name) => this.body(name).snapshot.ir,
      calleeOf: (ir, call) => semantics(ir, this.body(ir.name).operations).calleeOf(call),
      isInactive: (ir, call) => this.body(ir.name).operations.of(call).kind === 'inactive',
      mayOverwritePointer: (ir, store) => {
        const [value, pointer] = store.operands as [number, number];
        const bytes = ir.types[ir.values[value]?.type ?? -1]?.storeBytes ?? 0;
        return this.typesOf(ir.name).mayOverwritePointer(pointer, bytes);
      },
    });
    return { root, types: new Map(), pointsTo, effects, shadowsInReverse };
  }

  /** The derivatives that the user has given a function. */
  private customOf(name: string): CustomDerivatives | undefined {
    return name.startsWith(customPrefix) ? this.facts.custom.get(name.slice(customPrefix.length)) : undefined;
  }

  private irOf(name: string): FunctionIR | undefined {
    const fn = this.native.namedFunction(this.module, name);
    if (!fn || this.native.isDeclaration(fn) || this.isOneOperation(name)) return undefined;
    return this.functionIR(name);
  }

  /** What is inside these functions is not looked at: neither they nor what they call is gone into. */
  private isOneOperation(name: string): boolean {
    if (name.startsWith(oraclePrefix) || isInactiveFunction(name, false) || tapeFunctionOf(name) !== undefined) return true;
    return name.startsWith(allocatePrefix) || name.startsWith(releasePrefix);
  }

  private body(name: string): Body {
    let body = this.frozen.get(name);
    if (!body) {
      const fn = this.native.namedFunction(this.module, name);
      if (!fn || this.native.isDeclaration(fn))
        throw new BitgradError('unknown-function', `there is no function \`${name}\` with a body in the module`);
      if (!this.prepared.has(fn)) throw new BitgradError('internal', `@${name} is reached, and has not been prepared`);
      const snapshot = stage('snapshot', () => freeze(this.native, fn));
      body = { snapshot, operations: new Operations(snapshot.ir, (callee) => onlyReadOf(this.native, this.module, callee)) };
      this.frozen.set(name, body);
    }
    return body;
  }

  private activity(asked: ActivityQuestion): Activity {
    const { snapshot, classes, operations, types } = this.freeze(asked.function);
    const { effects } = this.known;
    const effectOf = effects.of.bind(effects);
    const { activity: words, returnActive, returnShadow = false, activeGlobals = [], mixed = nothingMixed } = asked;
    return stage('activity', () =>
      activity(snapshot.ir, classes, semantics(snapshot.ir, operations), {
        words,
        returnActive,
        returnShadow,
        activeGlobals,
        mixed,
        inactiveGlobals: this.facts.inactiveGlobals,
        effectOf,
        types,
        inert: () => this.inertFloats(this.known),
      }),
    );
  }

  /** The declaration that answers a request; its body is written when its turn comes. */
  private request(request: DerivativeRequest, linkage: 'external' | 'internal'): Requested {
    const key = `${this.root} ${memoKey(request, rulesVersion())} ${linkage}`;
    const known = this.memo.get(key);
    if (known) return known;
    const frozen = this.freeze(request.function);
    const given = request.mode === 'forward' ? this.customOf(request.function) : undefined;
    const isReplayed = request.replays === true && given !== undefined && Boolean(given.splitForward ?? given.forward);
    const custom = request.replays ? undefined : given?.forward;
    if (custom === undefined && !isReplayed) refuseJumps(frozen.snapshot.ir);
    const signature = new DerivativeSignature(this.native, this.context, frozen.snapshot, request);
    const name = request.name ?? `${request.function}.${request.mode}.${shortHash(key)}`;
    const fn = this.native.createFunction(this.module, name, signature.type, linkage);
    const recorder = request.replays ? declareRecorder(this, this.native.snapshotFunction(frozen.snapshot.id), name) : undefined;
    const requested: Requested = { request, signature, fn, recorder };
    this.memo.set(key, requested);
    this.pending.push(() => {
      if (isReplayed) writeCustomReplay(this.stage(), requested, given);
      else if (custom !== undefined) writeCustomForward(this.stage(), requested, custom);
      else writeDerivative(this.stage(), requested);
    });
    return requested;
  }

  /** As `request`, for the two functions of a call in reverse mode. */
  private requestSplit(request: SplitRequest): RequestedSplit {
    const key = `${this.root} ${splitKey(request, rulesVersion())}`;
    const known = this.splits.get(key);
    if (known) return known;
    const { snapshot } = this.freeze(request.function);
    const custom = splitOf(this.customOf(request.function));
    if (!custom) refuseJumps(snapshot.ir);
    // A user's function is given the shadows with the arguments.
    const inReverse: ReadonlySet<number> = custom ? new Set() : this.known.shadowsInReverse.argumentsOf(request.function);
    const signature = new SplitSignature(this.native, this.context, snapshot, request, inReverse);
    const name = `${request.function}.${shortHash(key)}`;
    const augmented = this.native.createFunction(this.module, `${name}.augmented`, signature.augmentedType, 'internal');
    const reverse = this.native.createFunction(this.module, `${name}.reverse`, signature.reverseType, 'internal');
    const requested: RequestedSplit = { request, signature, augmented, reverse };
    this.splits.set(key, requested);
    this.pending.push(() => (custom ? writeCustomSplit(this.stage(), requested, custom) : writeSplit(this.stage(), requested)));
    return requested;
  }
}
