// Values behind casts, and values of one type as another.

import { opcodeNumbers } from '../ir/opcodes';
import type { Builder } from '../llvm/builder';
import type { ModuleId, Native, TypeId, ValueId } from '../llvm/native';

const castOpcodeNumbers: ReadonlySet<number> = new Set([
  opcodeNumbers.bitcast,
  opcodeNumbers.addrspacecast,
  opcodeNumbers.ptrtoint,
  opcodeNumbers.inttoptr,
]);

/** What a pointer is before it was cast; aliases are followed. */
export function withoutCasts(native: Native, value: ValueId): ValueId {
  const kind = native.valueKind(value);
  if (kind === 'alias') return withoutCasts(native, native.operand(value, 0) as ValueId);
  const isCast = (kind === 'instruction' || kind === 'expression') && castOpcodeNumbers.has(native.opcode(value));
  return isCast ? withoutCasts(native, native.operand(value, 0) as ValueId) : value;
}

/** Why a value cannot be taken as a type; undefined where it can. */
export interface Coercion {
  readonly native: Native;
  readonly module: ModuleId;
  readonly b: Builder;
}

/**
 * A value as another type of the same bytes: through memory where no cast does it. Integers and floats that C promotes when no
 * prototype says their type are brought back. Undefined where neither is so.
 */
export function coerce({ native, module, b }: Coercion, value: ValueId, wanted: TypeId): ValueId | undefined {
  const given = native.typeOf(value);
  if (given === wanted) return value;
  const [from, to] = [native.typeKind(given), native.typeKind(wanted)];
  if (from === 'pointer' && to === 'pointer')
    return b.cast(native.addressSpace(given) === native.addressSpace(wanted) ? 'bitcast' : 'addrspacecast', value, wanted);
  if (from === 'integer' && to === 'integer')
    return b.cast(native.typeBits(given) > native.typeBits(wanted) ? 'trunc' : 'zext', value, wanted);
  if (from === 'integer' && to === 'pointer') return b.cast('inttoptr', value, wanted);
  if (from === 'double' && to === 'float') return b.cast('fptrunc', value, wanted);
  if (from === 'pointer' || to === 'pointer' || native.allocSize(module, given) !== native.allocSize(module, wanted)) return undefined;
  const slot = b.alloca(given);
  b.store(value, slot);
  return b.load(wanted, slot);
}
