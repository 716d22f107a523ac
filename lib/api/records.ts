// What a pointer argument points to, as the source declares it: the debug type of the variable that the argument is, read
// as a layout. Only structures whose scalars are of several types need it: all others are typed arrays to JavaScript.

import { type FunctionIR, type InstructionFact, isInstruction, type ValueIndex } from '../ir/function-ir';
import type { DebugType } from '../ir/source-types';
import { type Layout, type SequenceLayout, scalarsOf } from './layout';

/** The structure behind a pointer argument; undefined without debug information, and where one typed array holds it. */
export function recordBehind(ir: FunctionIR, argument: ValueIndex): SequenceLayout | undefined {
  const pointer = variableTypes(ir, argument)
    .map((type) => plain(ir, type))
    .find((type) => type?.kind === 'pointer');
  const pointee = pointer && plain(ir, pointer.base);
  if (pointee?.kind !== 'record') return undefined;
  const layout = layoutOf(ir, pointee);
  if (layout?.kind !== 'sequence') return undefined;
  const types = new Set([...scalarsOf(layout)].map(({ type }) => type));
  return types.size > 1 ? layout : undefined;
}

/** Of the variable that is the argument, or (without optimisation) of the one in the slot that it is stored to. */
function variableTypes(ir: FunctionIR, argument: ValueIndex): number[] {
  const isStoreOf = (fact: InstructionFact): boolean => fact.opcode === 'store' && fact.operands[0] === argument;
  const slots = (ir.users[argument] ?? []).flatMap((user) => {
    const fact = ir.values[user]!;
    return isInstruction(fact) && isStoreOf(fact) ? [fact.operands[1]!] : [];
  });
  return ir.sources.variables.flatMap(({ value, isAddress, offset, type }) => {
    const isIt = isAddress ? slots.includes(value) : value === argument;
    return isIt && offset === 0 ? [type] : [];
  });
}

/** The type that aliases and qualifiers are of. */
function plain({ sources }: FunctionIR, index: number): DebugType | undefined {
  let type = sources.debugTypes[index];
  while (type?.kind === 'alias') type = sources.debugTypes[type.base];
  return type;
}

// DWARF's codes of what a base type is (DW_ATE_*).
const booleanEncoding = 2;
const floatEncoding = 4;
const integerEncodings: readonly number[] = [5, 6, 7, 8, 16];

const floatTypes: Readonly<Record<number, string>> = { 4: 'float', 8: 'double', 16: 'x86_fp80' };

function layoutOf(ir: FunctionIR, type: DebugType): Layout | undefined {
  const { bytes } = type;
  if (type.kind === 'pointer') return { kind: 'scalar', type: 'ptr', bytes };
  if (type.kind === 'enumeration') return { kind: 'scalar', type: `i${8 * bytes}`, bytes };
  if (type.kind === 'base') {
    const name = baseName(type);
    return name === undefined ? undefined : { kind: 'scalar', type: name, bytes };
  }
  if (type.kind === 'array') return arrayOf(ir, type);
  return type.kind === 'record' ? recordOf(ir, type) : undefined;
}

function baseName({ encoding, bytes, name }: DebugType): string | undefined {
  if (encoding === floatEncoding)
    return /float128|f128/i.test(name) ? 'fp128' : /bf16|bfloat/.test(name) ? 'bfloat' : bytes === 2 ? 'half' : floatTypes[bytes];
  return encoding === booleanEncoding || integerEncodings.includes(encoding) ? `i${8 * bytes}` : undefined;
}

function arrayOf(ir: FunctionIR, { base, bytes, name }: DebugType): Layout | undefined {
  const element = plain(ir, base);
  const layout = element && layoutOf(ir, element);
  if (!layout || layout.bytes === 0 || bytes % layout.bytes !== 0) return undefined;
  return { kind: 'sequence', length: bytes / layout.bytes, bytes, type: name, member: (i) => ({ at: i * layout.bytes, layout }) };
}

function recordOf(ir: FunctionIR, { members, bytes, name }: DebugType): Layout | undefined {
  const made: { at: number; layout: Layout }[] = [];
  for (const { type, offset } of members) {
    const member = plain(ir, type);
    const layout = member && layoutOf(ir, member);
    // Fields that share bytes (bit fields) are no scalars of their own.
    const end = made.reduce((most, one) => Math.max(most, one.at + one.layout.bytes), 0);
    if (!layout || offset < end) return undefined;
    made.push({ at: offset, layout });
  }
  return { kind: 'sequence', length: made.length, bytes, type: `%struct.${name}`, member: (i) => made[i]! };
}
