// Markers: arguments of a request that say how the next argument is meant, or how the whole call is. A marker is a load of
// a variable of that name, its address, or a metadata string; what the variable holds is never looked at.

import { opcodeNumbers } from '../ir/opcodes';
import type { Native, ValueId } from '../llvm/native';
import { withoutCasts } from './casts';

/**
 * How the argument that follows is differentiated. What the function writes to memory that is not needed may be read again by the
 * function itself, so such an argument is `dup` like any other; only stores that nothing reads are left out.
 */
export const activityMarkers = {
  enzyme_const: { activity: 'const', isStrided: false, isUnneeded: false },
  enzyme_out: { activity: 'out', isStrided: false, isUnneeded: false },
  enzyme_dup: { activity: 'dup', isStrided: false, isUnneeded: false },
  enzyme_dupnoneed: { activity: 'dup', isStrided: false, isUnneeded: true },
  enzyme_dupv: { activity: 'dup', isStrided: true, isUnneeded: false },
  enzyme_dupnoneedv: { activity: 'dup', isStrided: true, isUnneeded: true },
} as const;
export type ActivityMarker = keyof typeof activityMarkers;

/** What stands between arguments, with the number of values that belong to it. */
export const optionMarkers = {
  enzyme_width: 1,
  enzyme_context: 1,
  enzyme_allocated: 1,
  enzyme_tape: 1,
  enzyme_byref: 1,
  enzyme_not_overwritten: 0,
  enzyme_nocache: 0,
  enzyme_interleave: 0,
  enzyme_nofree: 0,
  enzyme_runtime_activity: 0,
  enzyme_strong_zero: 0,
  enzyme_noret: 0,
  enzyme_primal_return: 0,
  enzyme_const_return: 0,
  enzyme_active_return: 0,
  enzyme_dup_return: 0,
  enzyme_vector: 0,
  enzyme_scalar: 0,
  enzyme_buffer: 1,
} as const;
export type OptionMarker = keyof typeof optionMarkers;
export type Marker = ActivityMarker | OptionMarker;

/** Markers of probabilistic programs, with the number of values behind each. */
export const probabilisticMarkers = {
  enzyme_likelihood: 1,
  enzyme_duplikelihood: 2,
  enzyme_trace: 1,
  enzyme_duptrace: 1,
  enzyme_observations: 1,
  enzyme_interface: 1,
  enzyme_active_rand_var: 1,
} as const;
export type ProbabilisticMarker = keyof typeof probabilisticMarkers;

export const isActivityMarker = (name: string): name is ActivityMarker => name in activityMarkers;
export const isOptionMarker = (name: string): name is OptionMarker => name in optionMarkers;
export const markerNames: readonly string[] = [...Object.keys(activityMarkers), ...Object.keys(optionMarkers)];

/** The name of the marker that a value is, known or not: it begins with `enzyme_`. Undefined for other values. */
export function markerNameOf(native: Native, value: ValueId): string | undefined {
  const plain = withoutPromotion(native, value);
  const kind = native.valueKind(plain);
  if (kind === 'metadata') {
    const metadata = native.valueAsMetadata(plain);
    return native.mdKind(metadata) === 'string' ? markerIn(native.mdText(metadata)) : undefined;
  }
  if (kind === 'global') return markerIn(native.name(plain));
  if (kind !== 'instruction') return undefined;
  if (native.opcode(plain) === opcodeNumbers.phi) return agreed(native, plain);
  if (native.opcode(plain) !== opcodeNumbers.load) return undefined;
  const address = withoutCasts(native, native.operand(plain, 0) as ValueId);
  return native.valueKind(address) === 'global' ? markerIn(native.name(address)) : undefined;
}

/** A marker of a type smaller than `int` or `double` is made wider where no prototype says the type. */
function withoutPromotion(native: Native, value: ValueId): ValueId {
  const plain = withoutCasts(native, value);
  const isPromoted = native.valueKind(plain) === 'instruction' && promotionOpcodeNumbers.has(native.opcode(plain));
  return isPromoted ? withoutPromotion(native, native.operand(plain, 0) as ValueId) : plain;
}
const promotionOpcodeNumbers: ReadonlySet<number> = new Set([opcodeNumbers.sext, opcodeNumbers.zext, opcodeNumbers.fpext]);

/** A phi whose incoming values are one marker. */
function agreed(native: Native, phi: ValueId): string | undefined {
  const incoming = native.operands(phi).filter((operand) => operand && native.valueKind(operand) !== 'instruction');
  const loads = native.operands(phi).filter((operand) => operand && native.valueKind(operand) === 'instruction');
  const names = new Set([...incoming, ...loads].map((operand) => (operand === phi ? undefined : markerNameOf(native, operand as ValueId))));
  return names.size === 1 ? [...names][0] : undefined;
}

/** A name of internal linkage or in a namespace is written with its length in front of it (Itanium C++ ABI 5.1). */
function markerIn(symbol: string): string | undefined {
  if (symbol.startsWith('enzyme_')) return symbol.replace(/\.\d+$/, '');
  const [, length, rest] = /^_Z.*?(\d+)(enzyme_\w+)/.exec(symbol) ?? [];
  return rest?.slice(0, Number(length));
}
