// Instructions of x86 that programs write by name (`_mm_min_sd`, `_mm_hadd_pd`), spelled in LLVM's own operations before a program is
// prepared: the same values bit by bit, with the derivatives of comparisons, sums and moves.

import { callArguments } from '../ir/calls';
import { Builder } from '../llvm/builder';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { isCallOf } from './replace-call';

/** Where one is spelled. */
interface Place {
  readonly native: Native;
  readonly context: ContextId;
  readonly module: ModuleId;
  readonly b: Builder;
}

type Spelling = (place: Place, type: TypeId, args: readonly ValueId[]) => ValueId | undefined;

/** Lanes of one register of 128 bits; wider ones are several of these. */
const lanesOf = ({ native }: Place, type: TypeId): { readonly all: number; readonly each: number } => ({
  all: native.typeLength(type),
  each: 128 / native.typeBits(native.elementType(type)),
});

/** The second operand where they are equal or not ordered, as the processor has it. */
const chosen =
  (predicate: 'olt' | 'ogt'): Spelling =>
  ({ b }, _, [x, y]) =>
    b.select(b.fcmp(predicate, x as ValueId, y as ValueId), x as ValueId, y as ValueId);

/** Lane 0 of an operation on all lanes; the others are the first operand's. */
const firstLane =
  (spelling: Spelling): Spelling =>
  (place, type, args) => {
    const { native, context, b } = place;
    const zero = native.constInt(native.intType(context, 32), 0);
    const whole = spelling(place, type, args);
    return whole && b.insertElement(args[0] as ValueId, b.extractElement(whole, zero), zero);
  };

/** Sums or differences of neighbours: those of the first operand, then those of the second, in each 128 bits. */
const neighbours =
  (operation: 'fadd' | 'fsub'): Spelling =>
  (place, type, [x, y]) => {
    const { all, each } = lanesOf(place, type);
    const places = Array.from({ length: all }, (_, lane) => {
      const [start, inside] = [lane - (lane % each), lane % each];
      const isSecond = inside >= each / 2;
      return start + 2 * (isSecond ? inside - each / 2 : inside) + (isSecond ? all : 0);
    });
    const lanesFrom = (from: readonly number[]): ValueId => place.b.shuffle(x as ValueId, y as ValueId, from);
    return place.b.binary(operation, lanesFrom(places), lanesFrom(places.map((lane) => lane + 1)));
  };

/** Differences in even lanes, sums in odd ones. */
const alternating: Spelling = (place, type, [x, y]) => {
  const { b } = place;
  const { all } = lanesOf(place, type);
  const [difference, sum] = [b.fsub(x as ValueId, y as ValueId), b.fadd(x as ValueId, y as ValueId)];
  return b.shuffle(
    difference,
    sum,
    Array.from({ length: all }, (_, lane) => lane + (lane % 2 === 0 ? 0 : all)),
  );
};

/** The second operand in lanes whose mask has its highest bit set. */
const blend: Spelling = ({ native, context, b }, type, [x, y, mask]) => {
  const bits = native.vectorType(native.intType(context, native.typeBits(native.elementType(type))), native.typeLength(type));
  const isSet = b.icmp('slt', b.cast('bitcast', mask as ValueId, bits), native.constNull(bits));
  return b.select(isSet, y as ValueId, x as ValueId);
};

/** Two doubles as floats, zeros behind them. */
const narrowed: Spelling = ({ native, context, b }, _, [x]) => {
  const pair = native.vectorType(native.floatType(context, 'float'), 2);
  return b.shuffle(b.cast('fptrunc', x as ValueId, pair), native.constNull(pair), [0, 1, 2, 3]);
};

const directions: Readonly<Record<number, string>> = { 1: 'llvm.floor', 2: 'llvm.ceil', 3: 'llvm.trunc', 4: 'llvm.rint' };

/** Rounded in the direction that the last operand says; undefined for one that LLVM has no operation for. */
const rounded =
  (operand: number): Spelling =>
  ({ native, module, b }, type, args) => {
    const how = args[operand + 1] as ValueId;
    /** That no exception is raised. */
    const isQuiet = 8;
    const name = directions[Number(native.constantInt(how)) & ~isQuiet];
    return name === undefined ? undefined : b.intrinsic(module, name, [type], [args[operand] as ValueId]);
  };

const [least, greatest] = [chosen('olt'), chosen('ogt')];

const spellings: Readonly<Record<string, Spelling>> = {
  'sse.min.ss': firstLane(least),
  'sse2.min.sd': firstLane(least),
  'sse.max.ss': firstLane(greatest),
  'sse2.max.sd': firstLane(greatest),
  'sse.min.ps': least,
  'sse2.min.pd': least,
  'avx.min.ps.256': least,
  'avx.min.pd.256': least,
  'sse.max.ps': greatest,
  'sse2.max.pd': greatest,
  'avx.max.ps.256': greatest,
  'avx.max.pd.256': greatest,
  'sse3.hadd.ps': neighbours('fadd'),
  'sse3.hadd.pd': neighbours('fadd'),
  'avx.hadd.ps.256': neighbours('fadd'),
  'avx.hadd.pd.256': neighbours('fadd'),
  'sse3.hsub.ps': neighbours('fsub'),
  'sse3.hsub.pd': neighbours('fsub'),
  'avx.hsub.ps.256': neighbours('fsub'),
  'avx.hsub.pd.256': neighbours('fsub'),
  'sse3.addsub.ps': alternating,
  'sse3.addsub.pd': alternating,
  'avx.addsub.ps.256': alternating,
  'avx.addsub.pd.256': alternating,
  'sse41.blendvps': blend,
  'sse41.blendvpd': blend,
  'avx.blendv.ps.256': blend,
  'avx.blendv.pd.256': blend,
  'sse2.cvtpd2ps': narrowed,
  'sse41.round.ps': rounded(0),
  'sse41.round.pd': rounded(0),
  'avx.round.ps.256': rounded(0),
  'avx.round.pd.256': rounded(0),
  'sse41.round.ss': firstLane(rounded(1)),
  'sse41.round.sd': firstLane(rounded(1)),
};

/** Puts LLVM's operations in the place of the calls that are known here; others stay, and are refused where they are active. */
export function spellX86(native: Native, context: ContextId, module: ModuleId): void {
  const b = new Builder(native, context);
  for (const fn of native.functions(module)) {
    const [, name = ''] = /^llvm\.x86\.(.*)/.exec(native.name(fn)) ?? [];
    const spelling = spellings[name];
    if (spelling === undefined) continue;
    for (const call of native.users(fn).filter((user) => isCallOf(native, user, fn))) {
      b.before(call).debugLocationOf(call);
      const value = spelling({ native, context, module, b }, native.typeOf(call), callArguments(native, call));
      if (value === undefined) continue;
      native.replaceAllUses(call, value);
      native.eraseInstruction(call);
    }
  }
  b.dispose();
}
