// Forward mode of a run that is over: a *recorder* does the primal's work and logs what only that run could know; a *replay*, called
// later and as often as wanted, is the forward derivative that reads the log where the primal read memory or called what has
// effects, and has no effect on anything but shadows. Both are made of one frozen function, so control takes the same way in both, and
// values are read in the order in which they were written: no plan is needed.
//
// Only what returns leaves a tape: blocks from which no return can be reached did not run, and calls whose exceptions nobody here catches
// have returned.
//
// What is logged is what the replay still uses once it is cleaned up; decisions that hang on floating-point numbers are logged too,
// since two machine copies may round apart.

import { holdsFloat } from '../analysis/floats';
import { placeAfter } from '../ir/calls';
import { type BlockIndex, type FunctionIR, type InstructionFact, isInstruction, type ValueIndex } from '../ir/function-ir';
import { has } from '../llvm/features';
import { listOf } from '../llvm/list';
import type { TypeId, ValueId } from '../llvm/native';
import { needs } from '../rules';
import type { Rule } from '../rules/rule';
import { clone } from './clone';
import type { InModule } from './custom-function';
import { finish } from './finish';
import { calleeOf, isCall, type Operations } from './operation';
import type { DerivationProgram } from './pipeline';
import type { Recorder, Requested } from './request';
import type { Target } from './target';
import { dropUnneededStores } from './unneeded-stores';
import { appendToLog, readFromLog } from './value-log';

/** A replay in the making: the derivative's instructions that shall not run a second time. */
export class Replay {
  private readonly stands = new Map<ValueIndex, { readonly fn: ValueId; readonly isDecision: boolean }>();

  constructor(
    private readonly target: Target,
    private readonly operations: Operations,
    private readonly requested: Requested,
    /** Calls that call the replay of their callee. */
    private readonly calls: ReadonlyMap<ValueIndex, Requested>,
  ) {}

  /**
   * A shadow that is the primal memory itself says that it is constant. Memory of the run that was freed may be given to a shadow of the
   * replay, at the address that the log has for the primal.
   */
  refuseFreedAddresses(guarded: readonly InstructionFact[]): void {
    const { ir } = this.target;
    const allocates = ir.values.some((value) => isInstruction(value) && isCall(value) && this.operations.of(value).kind === 'allocation');
    const passing = [...this.calls].find(([, { request }]) => (request.mixed?.arguments.length ?? 0) > 0)?.[0];
    const at = guarded[0] ?? (passing === undefined ? undefined : (ir.values[passing] as InstructionFact));
    if (at === undefined || !(allocates || this.calls.size > 0)) return;
    throw this.refuse(at, 'whether its memory is constant is told by addresses, and memory that the run has freed has none of its own');
  }

  /** Puts something to be filled in where the primal's values were; to be called when the tangents are written. */
  takeOut(): void {
    const { ir } = this.target;
    const returning = returningBlocks(ir);
    for (const block of ir.order)
      for (const index of ir.blocks[block]?.instructions ?? []) {
        const i = ir.values[index] as InstructionFact;
        const problem = returning.has(block) ? this.problemOf(i, returning) : undefined;
        if (problem !== undefined) throw this.refuse(i, problem);
        const role = this.roleOf(i);
        if (role === 'again') continue;
        if (i.opcode === 'invoke' && !this.calls.has(index)) this.passOver(i);
        if (role === 'decision') this.standIn(i, true);
        else if (ir.types[i.type]?.kind === 'void') this.target.retire(index);
        else this.standIn(i, false);
      }
  }

  /** Why an instruction cannot be replayed, where it has run. */
  private problemOf(i: InstructionFact, returning: ReadonlySet<BlockIndex>): string | undefined {
    if (i.opcode === 'invoke' && i.blocks.slice(1).some((unwind) => returning.has(unwind)))
      return 'the function may go on behind what it throws';
    if (i.opcode === 'alloca') return undefined;
    const operation = this.operations.of(i);
    if (operation.kind === 'rule' && readsWhatItWrites(operation.rule)) return 'its derivative needs a result that it writes to memory';
    if (operation.kind === 'thrown object') return 'it throws';
    return operation.kind === 'allocation' && operation.allocator.out !== undefined ? 'it writes an address to memory' : undefined;
  }

  /** In the place of an invoke that has returned. */
  private passOver(invoke: InstructionFact): void {
    const { target } = this;
    const { native, context, module } = target;
    const nothing = native.intrinsicDeclaration(module, 'llvm.donothing', listOf(native, []));
    target.callInstead(invoke, native.functionType(native.voidType(context), listOf(native, []), false), nothing, []);
  }

  /** Whether an instruction is computed again, is logged as what is decided by it, or has to do with memory and effects. */
  private roleOf(i: InstructionFact): 'again' | 'decision' | 'once' {
    const { target, operations } = this;
    if (i.opcode === 'alloca') return 'once';
    const operation = operations.of(i);
    switch (operation.kind) {
      case 'rule':
        return isCall(i) && !operations.isMath(i) ? 'once' : 'again';
      case 'structure':
        if (operation.name === 'memory' || operation.name === 'atomic') return 'once';
        if (operation.name === 'block copy' || operation.name === 'block set' || operation.name === 'masked') return 'once';
        return isDecision(target.ir, i) ? 'decision' : 'again';
      case 'thrown object':
      case 'allocation':
        return 'once';
      default:
        if (!isCall(i)) return isDecision(target.ir, i) ? 'decision' : 'again';
        // Of intrinsics, those that return nothing have effects.
        return operations.isIntrinsic(i) && target.ir.types[i.type]?.kind !== 'void' ? 'again' : 'once';
    }
  }

  private refuse(i: InstructionFact, because: string): Error {
    const what = isCall(i) ? `the call of \`${calleeOf(this.target.ir, i)?.name ?? 'a pointer'}\`` : `\`${i.opcode}\``;
    return this.target.error('unsupported-call', `${what} cannot be replayed from a tape in forward mode`, i, {
      because,
      fix: 'ask for the derivative in one call: __enzyme_fwddiff',
    });
  }

  private standIn(i: InstructionFact, isDecision: boolean): void {
    const { target } = this;
    const { native, module } = target;
    const value = target.anchor(i.index);
    const type = native.typeOf(value);
    const fnType = native.functionType(type, listOf(native, isDecision ? [type] : []), false);
    const fn = native.createFunction(module, `bitgrad.logged.${i.index}`, fnType, 'external');
    withoutEffects(target, fn);
    this.stands.set(i.index, { fn, isDecision });
    // Right there: code that was written in front of the next instruction may use it.
    const place = isDecision ? placeAfter(native, value) : i.opcode === 'invoke' ? target.whereReturned(i) : value;
    const b = target.forward.before(place as ValueId).debugLocationOf(value);
    const made = b.call(fnType, fn, isDecision ? [native.constNull(type)] : []);
    native.replaceAllUses(value, made);
    if (isDecision) native.setOperand(made, 0, value);
    else target.retire(i.index);
  }

  /** Once the derivative is whole: what is still used is read from the log. What nothing uses is not logged. */
  fillIn(): void {
    const { target, requested } = this;
    const { native } = target;
    native.runPassesOnFunctions(listOf(native, [requested.fn]), 'sroa,adce');
    const used = [...this.stands].filter(([, { fn }]) => !native.isUnused(fn));
    const isLogged = this.calls.size > 0 || used.some(([, { isDecision }]) => !isDecision);
    const recorder = requested.recorder as Recorder;
    const parameters = native.parameters(requested.fn);
    const cursor = parameters[parameters.length - 1] as ValueId;
    const b = target.forward;
    for (const [index, { fn, isDecision }] of used) {
      if (isLogged) recorder.logged.push(index);
      for (const stand of native.users(fn)) {
        const value = isLogged
          ? readFromLog(target, b.before(stand).debugLocationOf(0), cursor, native.typeOf(stand))
          : isDecision
            ? (native.operand(stand, 0) as ValueId)
            : undefined;
        if (value !== undefined) native.replaceAllUses(stand, value);
        native.eraseInstruction(stand);
      }
    }
    for (const { fn } of this.stands.values()) native.deleteFunction(fn);
    for (const [index, callee] of this.calls) recorder.calls.set(index, callee);
  }
}

/** The memory that a result was written to is that of the run. */
const readsWhatItWrites = ({ partials, results }: Rule): boolean =>
  partials.flat().some((partial) => [...needs(partial).results].some((r) => results[r]?.at === 'operand'));

/** The blocks from which a return can be reached. */
function returningBlocks(ir: FunctionIR): ReadonlySet<BlockIndex> {
  const found = new Set<BlockIndex>();
  const endsIn = (block: BlockIndex): InstructionFact => ir.values[ir.blocks[block]?.instructions.at(-1) as number] as InstructionFact;
  const work = ir.order.filter((block) => endsIn(block).opcode === 'ret');
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    work.push(...(ir.blocks[at]?.predecessors ?? []));
  }
  return found;
}

/** A number that is not of floating point, and comes of such numbers. */
const isDecision = (ir: FunctionIR, { type, operands }: InstructionFact): boolean =>
  ir.types[type]?.kind !== 'void' && !holdsFloat(ir, type) && operands.some((operand) => holdsFloat(ir, ir.values[operand]?.type ?? -1));

function withoutEffects({ native, context }: InModule, fn: ValueId): void {
  for (const name of ['nounwind', 'willreturn']) native.addFunctionAttribute(fn, native.enumAttribute(context, name));
  const none = has(native, 'memoryAttribute') ? native.intAttribute(context, 'memory', 0) : native.enumAttribute(context, 'readnone');
  native.addFunctionAttribute(fn, none);
}

/** The function that runs the primal and fills a log: `result recorder(arguments..., log)`. */
export function declareRecorder({ native, context, module }: InModule, fn: ValueId, name: string): Recorder {
  const own = native.functionTypeOf(fn);
  const pointer = native.pointerType(context, 0);
  const parameters: TypeId[] = [...native.parameterTypes(own), pointer];
  const type = native.functionType(native.returnTypeOf(own), listOf(native, parameters), false);
  return { fn: native.createFunction(module, `${name}.recorded`, type, 'internal'), type, logged: [], calls: new Map() };
}

/** Writes a recorder, once it is known what its replay reads. */
export function writeRecorder(program: DerivationProgram, { request, recorder }: Requested): void {
  const { native } = program;
  const { fn, logged, calls } = recorder as Recorder;
  const { snapshot } = program.frozen(request.function);
  const given = native.parameters(fn);
  const log = given[given.length - 1] as ValueId;
  const target = clone(program, snapshot, fn, given.slice(0, -1));
  for (const index of calls.keys()) target.openGap(index);
  for (const [index, callee] of calls) {
    const call = target.ir.values[index] as InstructionFact;
    const { fn: record, type } = callee.recorder as Recorder;
    const args = call.operands.slice(0, call.argumentCount).map((argument) => target.primal(argument));
    const made = target.callInstead(call, type, record, [...args, log]);
    if (target.ir.types[call.type]?.kind === 'void') target.retire(index);
    else target.replace(index, made, target.behind(call));
  }
  for (const index of logged) {
    const i = target.ir.values[index] as InstructionFact;
    appendToLog(program, calls.has(index) ? target.behind(i) : target.after(index), log, target.primal(index));
  }
  target.complete();
  target.dispose();
  finish(native, fn, `recorder of @${request.function}`);
  dropUnneededStores(native, fn, given, request.unneeded);
}

/** What a recorder logs, as text: tapes of two replays are alike where it is equal. */
export function layoutOf(root: Requested): string {
  const all = [root];
  const numberOf = (requested: Requested): number => {
    if (!all.includes(requested)) all.push(requested);
    return all.indexOf(requested);
  };
  const lines: string[] = [];
  for (let n = 0; n < all.length; n++) {
    const { request, recorder } = all[n] as Requested;
    const calls = [...(recorder?.calls ?? [])].map(([index, callee]) => `${index}:${numberOf(callee)}`);
    lines.push(`${request.function} ${recorder?.logged.join()} ${calls.join()}`);
  }
  return lines.join('\n');
}
