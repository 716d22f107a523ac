// `__enzyme_virtualreverse`: what stands in a shadow where a function pointer stands in the primal. Derivatives of ours find out by
// comparing which function a pointer is (transform/indirect-calls.ts) and never look at the shadow. For code that does, it is the address of
// two functions: the augmented one and the reverse one, with the activity that each argument has by default.

import type { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import { type CallArguments, type Group, type GroupActivity, plainCall } from './call-arguments';
import type { CallSite } from './call-sites';
import { withoutCasts } from './casts';
import { formalParameters, scalarsIn, sretTypeOf } from './formal-parameters';
import type { Position, Request } from './request';

type PairRequest = Omit<Request, 'targetLinkage'>;

export class VirtualReverses {
  private readonly pairs = new Map<ValueId, ValueId>();

  constructor(
    private readonly native: Native,
    private readonly context: ContextId,
    private readonly module: ModuleId,
    private readonly b: Builder,
  ) {}

  /** What a call returns, and the requests that it leads to. A pointer to anything but a function known here is its own shadow. */
  resultOf(site: CallSite): { value: ValueId; requests: { fn: ValueId; request: PairRequest }[] } {
    const { native } = this;
    const target = withoutCasts(native, site.target);
    if (native.valueKind(target) !== 'function') return { value: site.target, requests: [] };
    if (native.isDeclaration(target))
      throw new BitgradError('bad-derivative-call', `\`${native.name(target)}\`, which is to be differentiated, has no body`, {
        where: site.where,
        fix: 'link the module that defines it: give several inputs',
      });
    const known = this.pairs.get(target);
    if (known !== undefined) return { value: known, requests: [] };
    const { pair, requests } = this.make(site, target);
    this.pairs.set(target, pair);
    return { value: pair, requests };
  }

  private make(site: CallSite, target: ValueId): { pair: ValueId; requests: { fn: ValueId; request: PairRequest }[] } {
    const { native, context, module } = this;
    const pointer = native.pointerType(context, 0);
    const type = native.functionTypeOf(target);
    const result = native.returnTypeOf(type);
    if (sretTypeOf(native, target) !== undefined)
      throw new BitgradError(
        'bad-derivative-call',
        `\`${native.name(target)}\` returns a structure in memory: it has no virtual derivative`,
        {
          where: site.where,
          fix: 'give it a parameter for the address of the result',
        },
      );
    const parameters = formalParameters(native, target, 'reverse');
    const types = native.parameterTypes(type);
    const activities = parameters.map(({ defaultActivity }) => defaultActivity);
    const own = types.flatMap((each, i) => (activities[i] === 'dup' ? [each, each] : [each]));
    const { hasFloat, hasPointer } = scalarsIn(native, result);
    const isVoid = native.typeKind(result) === 'void';
    const struct = (parts: readonly TypeId[]): TypeId => native.structType(context, listOf(native, parts), false);
    const augmentedResult = struct([pointer, ...(isVoid ? [] : [result]), ...(hasPointer ? [result] : [])]);
    const outs = types.filter((_, i) => activities[i] === 'out');
    const isSeeded = hasFloat && !hasPointer;
    const augmented = this.declare(`${native.name(target)}.augmented`, augmentedResult, own);
    const reverse = this.declare(`${native.name(target)}.reverse`, outs.length ? struct(outs) : native.voidType(context), [
      ...own,
      ...(isSeeded ? [result] : []),
      pointer,
    ]);
    const call = callOf(activities);
    const rest = Array.from({ length: isSeeded ? 2 : 1 }, (_, i) => own.length + i);
    const request = (entry: '__enzyme_augmentfwd' | '__enzyme_reverse', fn: ValueId, rest: readonly Position[]) => ({
      fn: target,
      request: {
        entry,
        mode: 'reverse' as const,
        symbol: native.name(fn),
        target: native.name(target),
        call: { ...call, rest },
        resultShadow: undefined,
        isReturnedInMemory: false,
        where: site.where,
      },
    });
    // Where pointers have types, both are cast to one.
    const both = [augmented, reverse].map((fn) => this.b.before(site.call).cast('bitcast', fn, pointer));
    const array = native.arrayType(pointer, 2);
    const pair = native.createGlobal(
      module,
      `bitgrad.virtual.${native.name(target)}`,
      array,
      true,
      'internal',
      native.constArray(pointer, listOf(native, both)),
    );
    return { pair, requests: [request('__enzyme_augmentfwd', augmented, []), request('__enzyme_reverse', reverse, rest)] };
  }

  private declare(name: string, result: TypeId, parameters: readonly TypeId[]): ValueId {
    const { native } = this;
    return native.createFunction(
      this.module,
      `bitgrad.${name}`,
      native.functionType(result, listOf(native, parameters), false),
      'external',
    );
  }
}

/** Each value with its shadow behind it. */
function callOf(activities: readonly GroupActivity[]): CallArguments<Position> {
  let at = 0;
  const groups = activities.map((activity): Group<Position> => {
    const primal = at++;
    const shadows = activity === 'dup' ? [{ value: at++ }] : [];
    return { activity, primal, shadows, referenceSize: undefined };
  });
  return { ...plainCall, groups };
}
