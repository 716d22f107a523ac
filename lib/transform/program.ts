// A program: a private copy of the user's module, prepared and frozen once, in which derivatives are written. Nothing is
// ever written into the user's own module. Requests are memoized by key; a request that recursion meets again finds the
// declaration of the one under way.

import { activity } from '../analysis/activity';
import { bitArithmetic } from '../analysis/bit-arithmetic';
import { holdsFloat } from '../analysis/floats';
import type { MemoryClasses } from '../analysis/memory-classes';
import { holdsPointer, memoryClasses } from '../analysis/memory-classes';
import type { FunctionIR, GlobalFact, InstructionFact, ValueIndex } from '../ir/function-ir';
import type { Snapshot } from '../ir/snapshot';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import { terminatorOf } from '../plan/reverse-control';
import { BitgradError } from '../report';
import { rulesVersion } from '../rules';
import { ArenaFunctions } from './arena';
import { bitError } from './bits';
import { finish } from './finish';
import { ForwardSweep } from './forward';
import { Operations, semantics } from './operation';
import { freeze, type Inlining, prepare } from './prepare';
import type { ActivityWord, Derivative, DerivativeRequest } from './request';
import { memoKey, shortHash } from './request';
import { ReverseSweep } from './reverse';
import { Shadows } from './shadows';
import { DerivativeSignature } from './signature';
import { Target } from './target';

/** What is known of a frozen function, once for all requests. */
interface Frozen {
  readonly snapshot: Snapshot;
  readonly classes: MemoryClasses;
  readonly operations: Operations;
}

interface Pending {
  readonly request: DerivativeRequest;
  readonly signature: DerivativeSignature;
  readonly fn: ValueId;
}

export interface ProgramOptions {
  /** `none`: no call is inlined; forward mode then derives the called functions (reverse mode refuses). */
  readonly inline?: Inlining;
}

export class Program {
  private readonly frozen = new Map<string, Frozen>();
  private readonly memo = new Map<string, Pending>();
  private readonly shadowGlobals = new Map<string, ValueId>();
  private pending: Pending[] = [];
  private arena: ArenaFunctions | undefined;

  private constructor(
    readonly native: Native,
    readonly context: ContextId,
    readonly module: ModuleId,
  ) {}

  /** Reads, prepares and freezes bitcode. @throws BitgradError `invalid-module` when LLVM's verifier refuses it */
  static fromBitcode(native: Native, bytes: Uint8Array, options: ProgramOptions = {}): Program {
    const context = native.createContext();
    try {
      const module = native.parseBitcode(context, bytes, 'program');
      const problem = native.verifyModule(module);
      if (problem) throw new BitgradError('invalid-module', 'the module is not valid LLVM IR', { because: problem.trim() });
      prepare(native, context, module, options.inline ?? 'all');
      return new Program(native, context, module);
    } catch (error) {
      native.disposeContext(context);
      throw error;
    }
  }

  dispose(): void {
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
    return this.freeze(name).snapshot.ir;
  }

  /** Derives a function, or finds the derivative asked for before. A failure leaves the program as it was. */
  derive(request: DerivativeRequest): Derivative {
    const before = new Set(this.native.functions(this.module));
    const known = new Set(this.memo.keys());
    try {
      const entry = this.request(request, 'external');
      while (this.pending.length) this.write(this.pending.shift() as Pending);
      return { symbol: this.native.name(entry.fn), request, parameters: entry.signature.parameters };
    } catch (error) {
      this.rollBack(before, known);
      throw error;
    }
  }

  private rollBack(before: ReadonlySet<ValueId>, known: ReadonlySet<string>): void {
    this.pending = [];
    for (const key of [...this.memo.keys()]) if (!known.has(key)) this.memo.delete(key);
    const added = this.native.functions(this.module).filter((fn) => !before.has(fn));
    if (this.arena && added.includes(this.arena.push.id)) this.arena = undefined;
    for (const fn of added) if (!this.native.isDeclaration(fn)) this.native.deleteBody(fn);
    for (const fn of added) if (this.native.isUnused(fn)) this.native.deleteFunction(fn);
  }

  private freeze(name: string): Frozen {
    let frozen = this.frozen.get(name);
    if (!frozen) {
      const fn = this.native.namedFunction(this.module, name);
      if (!fn || this.native.isDeclaration(fn))
        throw new BitgradError('unknown-function', `there is no function \`${name}\` with a body in the module`);
      const taken = freeze(this.native, fn);
      frozen = { snapshot: taken, classes: memoryClasses(taken.ir), operations: new Operations(taken.ir) };
      this.frozen.set(name, frozen);
    }
    return frozen;
  }

  /** The declaration that answers a request; its body is written when its turn comes. */
  private request(request: DerivativeRequest, linkage: 'external' | 'internal'): Pending {
    const key = `${memoKey(request, rulesVersion())} ${linkage}`;
    const known = this.memo.get(key);
    if (known) return known;
    const frozen = this.freeze(request.function);
    checkRequest(frozen.snapshot.ir, request);
    refuseComputedJumps(frozen.snapshot.ir);
    const signature = new DerivativeSignature(this.native, this.context, frozen.snapshot, request);
    const name = request.name ?? `${request.function}.${request.mode}.${shortHash(key)}`;
    const fn = this.native.createFunction(this.module, name, signature.type, linkage);
    const pending: Pending = { request, signature, fn };
    this.memo.set(key, pending);
    this.pending.push(pending);
    return pending;
  }

  private write({ request, signature, fn }: Pending): void {
    const { native, context, module } = this;
    const frozen = this.freeze(request.function);
    const ir = frozen.snapshot.ir;
    const places = signature.place(fn);
    const clone = native.cloneFunctionInto(frozen.snapshot.id, fn, listOf(native, places.primal));
    // Cloning brings the primal's attributes along; what they promise need not hold for its derivative.
    for (const attribute of native.functionAttributes(fn)) native.removeFunctionAttribute(fn, native.attributeName(attribute));
    native.dropUnsafeAttributes(fn);
    const target = new Target(native, context, module, frozen.snapshot, fn, clone);
    for (const block of ir.order) checkTerminator(target, terminatorOf(ir, block));
    const active = activity(ir, frozen.classes, semantics(ir, frozen.operations), request.activity, request.returnActive);
    const trick = bitArithmetic(ir, active);
    if (trick) throw bitError(target, trick);
    const shadows = new Shadows(target, active, places.shadows, (global, lane) => this.shadowGlobal(target, global, lane));
    const common = { target, activity: active, operations: frozen.operations, shadows, width: request.width };
    if (request.mode === 'forward')
      new ForwardSweep({
        ...common,
        tangentArguments: places.tangents,
        callDerivative: (call, tangents) => this.forwardCall(target, call, tangents, active, shadows, request),
        storeResult: (ret, tangents) => places.storeForward(target, ret, tangents),
      }).write();
    else
      new ReverseSweep({
        ...common,
        classes: frozen.classes,
        strictMath: request.strictMath ?? false,
        arena: () => (this.arena ??= new ArenaFunctions(native, context, module)),
        seeds: (b) => places.seeds(target, b),
        storeValue: (ret) => places.storeValue(target, ret),
        storeOut: (b, adjoint) => places.storeOut(b, adjoint),
      }).write();
    target.complete();
    target.dispose();
    finish(native, module, fn, request);
  }

  /** Replaces a call by the call of the callee's forward derivative: the primal's effects happen once, in it. */
  private forwardCall(
    target: Target,
    call: InstructionFact,
    tangents: (value: ValueIndex) => readonly ValueId[],
    active: { isActive(value: ValueIndex): boolean; hasShadow(value: ValueIndex): boolean },
    shadows: Shadows,
    outer: DerivativeRequest,
  ): readonly ValueId[] {
    const { ir } = target;
    const callee = ir.values[call.callee] as GlobalFact;
    const args = call.operands.slice(0, call.argumentCount);
    const words = args.map((arg): ActivityWord => (isCarried(ir, arg, active) ? 'dup' : 'const'));
    if (holdsPointer(ir, call.type) && active.hasShadow(call.index))
      throw target.error('unsupported-call', `\`${callee.name}\` returns a pointer to active memory`, call, {
        because: 'the shadow of its result is not returned',
        fix: 'let it be inlined',
      });
    if (ir.types[call.accessType]?.packed)
      throw target.error(
        'unsupported-call',
        `\`${callee.name}\` takes a variable number of arguments, and active data passes through it`,
        call,
        { fix: 'give it a fixed list of arguments' },
      );
    const hasResult = ir.types[call.type]?.kind !== 'void';
    const returnActive = active.isActive(call.index);
    const pending = this.request(
      { function: callee.name, mode: 'forward', activity: words, width: outer.width, returnActive, wantValue: hasResult },
      'internal',
    );
    const value = hasResult ? target.entry.alloca(target.type(call.type)) : undefined;
    const results = returnActive ? Array.from({ length: outer.width }, () => target.entry.alloca(target.type(call.type))) : [];
    const builder = target.forward.before(target.primal(call.index));
    const list: ValueId[] = [];
    args.forEach((arg, i) => {
      list.push(target.primal(arg));
      if (words[i] === 'dup')
        for (let lane = 0; lane < outer.width; lane++)
          list.push(holdsPointer(ir, target.typeOf(arg)) ? shadows.of(arg, lane) : (tangents(arg)[lane] as ValueId));
    });
    builder.before(target.primal(call.index)).debugLocationOf(target.primal(call.index));
    builder.call(pending.signature.type, pending.fn, [...list, ...(value === undefined ? [] : [value]), ...results]);
    builder.debugLocationOf(0);
    const loaded = results.map((result) => builder.load(target.type(call.type), result));
    if (value !== undefined) {
      const primal = builder.load(target.type(call.type), value);
      this.native.replaceAllUses(target.primal(call.index), primal);
      target.retire(call.index);
      target.replace(call.index, primal);
    } else target.retire(call.index);
    return loaded;
  }

  /** The shadow of a global variable with active contents: a variable of its own, zero when a derivative starts. */
  private shadowGlobal(target: Target, global: GlobalFact, lane: number): ValueId {
    const type = target.ir.types[global.valueType];
    if (!type || holdsPointer(target.ir, global.valueType) || !holdsFloat(target.ir, global.valueType))
      throw target.error(
        'unknown-type',
        `the global variable \`${global.name}\` holds active data beside pointers or of unknown type`,
        undefined,
        { fix: 'pass it as an argument' },
      );
    const key = `${global.name}.${lane}`;
    let shadow = this.shadowGlobals.get(key);
    if (shadow === undefined) {
      const contents = target.type(global.valueType);
      shadow = this.native.createGlobal(
        this.module,
        `${global.name}.shadow.${lane}`,
        contents,
        false,
        'internal',
        this.native.constNull(contents),
      );
      this.shadowGlobals.set(key, shadow);
    }
    target.clearAtEntry(shadow, type.allocBytes);
    return shadow;
  }
}

/** Jumps to computed addresses would leave the copy for the primal: the addresses are of its blocks. */
function checkTerminator(target: Target, terminator: InstructionFact): void {
  if (terminator.opcode !== 'indirectbr' && terminator.opcode !== 'callbr') return;
  throw target.error(
    'unsupported-control-flow',
    `\`${terminator.opcode}\` jumps to an address that is only known at run time`,
    terminator,
    { fix: 'write the jump as a switch' },
  );
}

const isCarried = (
  ir: FunctionIR,
  arg: ValueIndex,
  active: { isActive(value: ValueIndex): boolean; hasShadow(value: ValueIndex): boolean },
): boolean => (holdsPointer(ir, ir.values[arg]?.type ?? -1) ? active.hasShadow(arg) : active.isActive(arg));

/** The words an argument takes when the caller gives none: pointers dup, floats out (reverse) or dup (forward), the rest const. */
export function defaultActivity(ir: FunctionIR, mode: 'forward' | 'reverse'): ActivityWord[] {
  return ir.arguments.map((argument) => {
    if (holdsPointer(ir, argument.type)) return 'dup';
    if (holdsFloat(ir, argument.type)) return mode === 'reverse' ? 'out' : 'dup';
    return 'const';
  });
}

/** A copy of the body would jump to the addresses of the original's blocks. */
function refuseComputedJumps(ir: FunctionIR): void {
  const jump = ir.values.find(
    (value): value is InstructionFact => value.kind === 'instruction' && (value as InstructionFact).opcode === 'indirectbr',
  );
  if (!jump) return;
  throw new BitgradError('unsupported-control-flow', 'a computed goto is not differentiated', {
    where: { function: ir.name, ...jump.location },
    fix: 'write it as a switch',
  });
}

function checkRequest(ir: FunctionIR, request: DerivativeRequest): void {
  const refuse = (message: string, fix: string): never => {
    throw new BitgradError('bad-activity', message, { where: { function: ir.name }, fix });
  };
  if (request.activity.length !== ir.arguments.length)
    refuse(`${request.activity.length} activity words are given for ${ir.arguments.length} arguments`, 'give one word per argument');
  ir.arguments.forEach((argument, i) => {
    const word = request.activity[i] as ActivityWord;
    const name = argument.name || `argument ${i}`;
    if (word === 'const') return;
    if (holdsPointer(ir, argument.type)) {
      if (word === 'out') refuse(`\`${name}\` is a pointer and cannot be out`, 'use dup: its shadow receives the derivative');
    } else if (!holdsFloat(ir, argument.type)) refuse(`\`${name}\` is no float and no pointer: it cannot be ${word}`, 'use const');
    else if (request.mode === 'reverse' && word !== 'out')
      refuse(`\`${name}\` is a float by value and cannot be ${word} in reverse mode`, 'use out: its derivative is returned');
    else if (request.mode === 'forward' && word === 'out')
      refuse(`\`${name}\` cannot be out in forward mode`, 'use dup: its tangent is passed beside it');
  });
  if (request.returnActive && !holdsFloat(ir, ir.returnType))
    refuse('the function returns no float', 'differentiate through a dup argument that it writes');
}
