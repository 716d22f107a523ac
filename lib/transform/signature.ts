// The C signature of a derivative (docs/abi.md) and where its parts are in the function that is written:
// reverse: (primal arguments, each dup pointer followed by its shadows; seeds; pointer for the value; pointers for out arguments)
// forward: (primal arguments, each active one followed by its tangents or shadows; pointer for the value; pointers for tangents)
// a replay (replay.ts) takes the address of a cursor in its log behind these

import { holdsPointer } from '../analysis/memory-classes';
import type { InstructionFact, TypeIndex, ValueIndex } from '../ir/function-ir';
import type { Snapshot } from '../ir/snapshot';
import type { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, Native, TypeId, ValueId } from '../llvm/native';
import type { AbiParameter, DerivativeRequest, ParameterRole } from './request';
import type { Target } from './target';

/** What is asked of the addresses that a caller gives for values: no more than a double's. */
const WORD_ALIGN = 8;

/** Where the arguments of one derivative are. */
export interface Places {
  readonly primal: readonly ValueId[];
  readonly shadows: ReadonlyMap<ValueIndex, readonly ValueId[]>;
  readonly tangents: ReadonlyMap<ValueIndex, readonly ValueId[]>;
  /** Of a replay: where it is in the log. */
  readonly cursor: ValueId | undefined;
  seeds(target: Target, b: Builder): readonly ValueId[];
  storeValue(target: Target, ret: InstructionFact): void;
  storeForward(target: Target, ret: InstructionFact, tangents: readonly ValueId[], shadow: (lane: number) => ValueId): void;
  storeOut(b: Builder, adjoint: (argument: ValueIndex, lane: number) => ValueId): void;
}

export class DerivativeSignature {
  readonly parameters: readonly AbiParameter[];
  readonly type: TypeId;

  constructor(
    private readonly native: Native,
    context: ContextId,
    private readonly snapshot: Snapshot,
    private readonly request: DerivativeRequest,
  ) {
    const { ir } = snapshot;
    const pointer = native.pointerType(context, 0);
    const types: TypeId[] = [];
    const parameters: AbiParameter[] = [];
    const add = (role: ParameterRole, argument: number, lane: number, type: TypeId): void => {
      types.push(type);
      parameters.push({ role, argument, lane, type: native.typeKind(type) === 'pointer' ? 'ptr' : native.typeText(type) });
    };
    const perLane = (make: (lane: number) => void): void => {
      for (let lane = 0; lane < request.width; lane++) make(lane);
    };
    // The primal's own types: typed-pointer LLVMs have many pointer types, where FunctionIR has one.
    const own = native.parameterTypes(native.functionTypeOf(native.snapshotFunction(snapshot.id)));
    ir.arguments.forEach((argument, i) => {
      const type = own[i] as TypeId;
      add('primal', i, 0, type);
      const word = request.activity[i];
      if (word === 'const' || word === 'out') return;
      const role = holdsPointer(ir, argument.type) ? 'shadow' : 'tangent';
      perLane((lane) => add(role, i, lane, type));
    });
    const result = ir.types[ir.returnType];
    const isVoid = result?.kind === 'void';
    if (request.mode === 'reverse' && request.returnActive)
      perLane((lane) => add('seed', -1, lane, this.seedsByPointer ? pointer : snapshot.type(ir.returnType)));
    if (request.wantValue && !isVoid) add('value', -1, 0, pointer);
    if (request.mode === 'forward' && request.returnActive) perLane((lane) => add('tangent', -1, lane, pointer));
    if (request.returnShadow) perLane((lane) => add('shadow', -1, lane, pointer));
    ir.arguments.forEach((_, i) => {
      if (request.activity[i] === 'out') perLane((lane) => add('out', i, lane, pointer));
    });
    if (request.replays) add('log', -1, 0, pointer);
    this.parameters = parameters;
    this.type = native.functionType(native.voidType(context), listOf(native, types), false);
  }

  /** A struct or vector has no portable way through a C parameter: its seed is passed by address. */
  private get seedsByPointer(): boolean {
    const kind = this.snapshot.ir.types[this.snapshot.ir.returnType]?.kind;
    return kind === 'struct' || kind === 'array' || kind === 'vector';
  }

  /** Callers of other languages may keep a wide vector or float at less than its own alignment. */
  private alignOf(type: TypeIndex): number {
    return Math.min(this.snapshot.ir.types[type]?.abiAlign ?? 1, WORD_ALIGN);
  }

  place(fn: ValueId): Places {
    const { ir } = this.snapshot;
    const ids = this.parameters.map((_, i) => this.native.parameter(fn, i));
    const find = (role: ParameterRole, argument: number): ValueId[] =>
      ids.filter((_, i) => this.parameters[i]?.role === role && this.parameters[i]?.argument === argument);
    const byArgument = (role: ParameterRole): Map<ValueIndex, ValueId[]> => {
      const map = new Map<ValueIndex, ValueId[]>();
      ir.arguments.forEach((argument, i) => {
        const list = find(role, i);
        if (list.length) map.set(argument.index, list);
      });
      return map;
    };
    this.parameters.forEach((parameter, i) => {
      this.native.setName(ids[i] as ValueId, this.nameOf(parameter));
    });
    const value = find('value', -1)[0];
    const store = (target: Target, ret: InstructionFact, id: ValueId, to: ValueId): void => {
      target.forward.before(target.primal(ret.index)).store(id, to, this.alignOf(ir.returnType));
    };
    const storeValue = (target: Target, ret: InstructionFact): void => {
      if (value !== undefined && ret.operands.length) store(target, ret, target.primal(ret.operands[0] as number), value);
    };
    return {
      primal: ir.arguments.map((_, i) => find('primal', i)[0] as ValueId),
      shadows: byArgument('shadow'),
      tangents: byArgument('tangent'),
      cursor: find('log', -1)[0],
      seeds: (target, b) =>
        find('seed', -1).map((seed) =>
          this.seedsByPointer ? b.load(target.type(ir.returnType), seed, this.alignOf(ir.returnType)) : seed,
        ),
      storeValue,
      storeForward: (target, ret, tangents, shadow) => {
        storeValue(target, ret);
        find('tangent', -1).forEach((to, lane) => {
          store(target, ret, tangents[lane] as ValueId, to);
        });
        find('shadow', -1).forEach((to, lane) => {
          store(target, ret, shadow(lane), to);
        });
        target.returnVoid(ret.index);
      },
      storeOut: (b, adjoint) => {
        for (const [argument, pointers] of byArgument('out'))
          for (const [lane, pointer] of pointers.entries())
            b.store(adjoint(argument, lane), pointer, this.alignOf(ir.values[argument]?.type ?? -1));
      },
    };
  }

  private nameOf(parameter: AbiParameter): string {
    const own = parameter.argument === -1 ? 'result' : this.snapshot.ir.arguments[parameter.argument]?.name || `arg${parameter.argument}`;
    const lane = this.request.width > 1 ? `.${parameter.lane}` : '';
    return parameter.role === 'primal' ? own : `${own}.${parameter.role}${lane}`;
  }
}
