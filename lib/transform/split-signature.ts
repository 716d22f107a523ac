// The internal functions of a call that stays a call in reverse mode:
//   { frame, value, shadows of the value } = augmented(primal arguments, each dup pointer followed by its shadows; arena)
//   { adjoints of out arguments and words } = reverse(seeds of the value; shadows of dup pointers; frame; arena)
// A shadow goes to one of them: to augmented where the forward sweep has to do with it (shadows-in-reverse.ts), else to reverse.
// augmented does what the primal does and keeps in its frame on the arena whatever reverse needs, its arguments too: the
// caller keeps the frame's address, and what makes the shadows that it passes to reverse. Both are declared before either is written, so that recursion works.

import type { ArgumentFact, FunctionIR, TypeIndex, ValueIndex } from '../ir/function-ir';
import type { Snapshot } from '../ir/snapshot';
import type { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, Native, TypeId, ValueId } from '../llvm/native';
import type { SplitRequest } from './request';

/** What a call of an augmented function gives. */
export interface AugmentedResult {
  readonly frame: ValueId;
  readonly value: ValueId | undefined;
  /** Shadows of the value, per lane; empty when it has none. */
  readonly shadows: readonly ValueId[];
}

/** Anything else may hold floats: a word that is a float at one time and a pointer at another has a shadow and an adjoint. */
const isPointer = (ir: FunctionIR, type: TypeIndex): boolean => ir.types[type]?.kind === 'pointer';

export class SplitSignature {
  readonly augmentedType: TypeId;
  readonly reverseType: TypeId;
  private readonly resultType: TypeId;
  private readonly adjointsType: TypeId | undefined;
  private readonly hasValue: boolean;
  private readonly outs: readonly ArgumentFact[];

  constructor(
    private readonly native: Native,
    context: ContextId,
    snapshot: Snapshot,
    private readonly request: SplitRequest,
    /** Positions of the pointers whose shadows only reverse needs. */
    private readonly inReverse: ReadonlySet<number>,
  ) {
    const { ir } = snapshot;
    const pointer = native.pointerType(context, 0);
    const own = native.functionTypeOf(native.snapshotFunction(snapshot.id));
    const parameters = native.parameterTypes(own);
    const result = native.returnTypeOf(own);
    const lanes = <T>(item: T): T[] => new Array<T>(request.width).fill(item);
    this.hasValue = native.typeKind(result) !== 'void';
    this.outs = ir.arguments.filter(
      ({ type }, i) => request.activity[i] === 'out' || (request.activity[i] === 'dup' && !isPointer(ir, type)),
    );
    const results = [pointer, ...(this.hasValue ? [result] : []), ...(request.returnShadow ? lanes(result) : [])];
    this.resultType = native.structType(context, listOf(native, results), false);
    const given = ir.arguments.flatMap((_, i) => {
      const type = parameters[i] as TypeId;
      return this.isShadowedForward(i) ? [type, ...lanes(type)] : [type];
    });
    this.augmentedType = native.functionType(this.resultType, listOf(native, [...given, pointer]), false);
    const adjoints = this.outs.flatMap((argument) => lanes(parameters[argument.index] as TypeId));
    this.adjointsType = adjoints.length ? native.structType(context, listOf(native, adjoints), false) : undefined;
    const seeds = request.returnActive ? lanes(result) : [];
    const shadows = ir.arguments.flatMap((_, i) => (this.isShadowedInReverse(i) ? lanes(parameters[i] as TypeId) : []));
    this.reverseType = native.functionType(
      this.adjointsType ?? native.voidType(context),
      listOf(native, [...seeds, ...shadows, pointer, pointer]),
      false,
    );
  }

  /** The shadows of an argument are passed to the augmented function. */
  isShadowedForward(position: number): boolean {
    return this.request.activity[position] === 'dup' && !this.inReverse.has(position);
  }
  /** The shadows of an argument are passed to the reverse function. */
  isShadowedInReverse(position: number): boolean {
    return this.request.activity[position] === 'dup' && this.inReverse.has(position);
  }

  // ---- the functions' own sides

  /** Where the primal arguments, the shadows and the arena are among the parameters of the augmented function. */
  placeAugmented(
    fn: ValueId,
    args: readonly ArgumentFact[],
  ): { primal: ValueId[]; shadows: Map<ValueIndex, readonly ValueId[]>; arena: ValueId } {
    const { native, request } = this;
    const primal: ValueId[] = [];
    const shadows = new Map<ValueIndex, readonly ValueId[]>();
    let at = 0;
    for (const [i, argument] of args.entries()) {
      const own = native.parameter(fn, at++);
      native.setName(own, argument.name || `arg${i}`);
      primal.push(own);
      if (!this.isShadowedForward(i)) continue;
      shadows.set(
        argument.index,
        Array.from({ length: request.width }, () => native.parameter(fn, at++)),
      );
    }
    return { primal, shadows, arena: native.parameter(fn, at) };
  }

  /** Where the seeds, the shadows of arguments, the frame and the arena are among the parameters of the reverse function. */
  placeReverse(
    fn: ValueId,
    args: readonly ArgumentFact[],
  ): { seeds: readonly ValueId[]; shadows: Map<ValueIndex, readonly ValueId[]>; frame: ValueId; arena: ValueId } {
    const { width, returnActive } = this.request;
    const all = this.native.parameters(fn);
    let at = returnActive ? width : 0;
    const seeds = all.slice(0, at);
    const shadows = new Map<ValueIndex, readonly ValueId[]>();
    for (const [i, argument] of args.entries()) {
      if (!this.isShadowedInReverse(i)) continue;
      shadows.set(argument.index, all.slice(at, at + width));
      at += width;
    }
    return { seeds, shadows, frame: all[at] as ValueId, arena: all[at + 1] as ValueId };
  }

  /** The value that the augmented function returns. */
  pack(b: Builder, { frame, value, shadows }: AugmentedResult): ValueId {
    const parts = [frame, ...(value === undefined ? [] : [value]), ...shadows];
    return parts.reduce((whole, part, i) => b.insertValue(whole, part, [i]), this.native.undef(this.resultType));
  }

  /** The value that the reverse function returns; 0 where it returns nothing. */
  packAdjoints(b: Builder, adjoint: (argument: ValueIndex, lane: number) => ValueId): ValueId | 0 {
    if (this.adjointsType === undefined) return 0 as ValueId | 0;
    let whole = this.native.undef(this.adjointsType);
    this.outs.forEach((argument, position) => {
      for (let lane = 0; lane < this.request.width; lane++)
        whole = b.insertValue(whole, adjoint(argument.index, lane), [position * this.request.width + lane]);
    });
    return whole;
  }

  // ---- the callers' side

  unpack(b: Builder, result: ValueId): AugmentedResult {
    const first = this.hasValue ? 2 : 1;
    return {
      frame: b.extractValue(result, [0]),
      value: this.hasValue ? b.extractValue(result, [1]) : undefined,
      shadows: this.request.returnShadow
        ? Array.from({ length: this.request.width }, (_, lane) => b.extractValue(result, [first + lane]))
        : [],
    };
  }

  /** Adjoints of the out arguments, by argument position and lane, from what the reverse function returned. */
  unpackAdjoints(b: Builder, result: ValueId): ReadonlyMap<number, readonly ValueId[]> {
    const { width } = this.request;
    return new Map(
      this.outs.map((argument, position) => [
        argument.index,
        Array.from({ length: width }, (_, lane) => b.extractValue(result, [position * width + lane])),
      ]),
    );
  }
}
