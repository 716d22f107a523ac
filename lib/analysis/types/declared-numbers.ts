// Loads of which the source says that a whole integer lies there: by its TBAA tag, or, in code that was not optimized, by the type of the
// parameter that is the address. In memory that is a pointer at another time: there nobody moves halves of floats. In memory of floats
// alone either may be a lie, where bits are looked at or moved as integers.

import type { FunctionIR, GlobalFact, InstructionFact, ValueIndex } from '../../ir/function-ir';
import { isInstruction } from '../../ir/function-ir';
import type { DebugType } from '../../ir/source-types';
import { gepDistance } from './address';
import type { Constraints } from './constraints';
import { has } from './kinds';
import { piecesAt } from './layout';
import { tbaaScalar } from './placing';

// DWARF 5, table 7.11.
const integers: ReadonlySet<number> = new Set([5, 7]);

export interface Declarations {
  /** The function that is asked about, in its analysis, and as it was read: variables are forgotten in between. */
  readonly at: Constraints;
  readonly original: FunctionIR | undefined;
  /** The functions that it calls, in the same analysis. */
  readonly contexts: ReadonlyMap<string, readonly Constraints[]>;
}

export function isDeclaredNumber({ at, original, contexts }: Declarations, load: InstructionFact): boolean {
  const { ir, memory } = at;
  const bytes = ir.types[load.type]?.storeBytes ?? 0;
  const [address] = load.operands as readonly [number];
  const pieces = piecesAt(memory, [at.pointeeOf(address)], memory.pointerBytes);
  if (!pieces.some(({ kinds }) => has(kinds, 'pointer') && has(kinds, 'integer'))) return false;
  const scalar = ir.sources.tags[load.tbaaTag] && tbaaScalar(load.tbaa, ir);
  if (scalar) return scalar.kind === 'integer' && scalar.bytes === bytes;
  return original !== undefined && isParameter(ir, original, address, bytes) && !isMovedOn({ at, value: load.index }, contexts);
}

/** A value of a function, and the call that leads into it. */
interface Place {
  readonly at: Constraints;
  readonly value: ValueIndex;
  readonly caller?: Place;
}

/** What a part of a word may go through and be one still. */
const moves = new Set(['zext', 'trunc', 'shl', 'lshr', 'and', 'or', 'xor', 'phi', 'select', 'freeze', 'bitcast']);
/** Aggregates and vectors are not looked into: they may go on to anywhere. */
const packs = new Set(['insertvalue', 'insertelement']);

/** Put where floats may lie, or given to what may do that: words that are moved may have any type that is as wide. */
function isMovedOn(start: Place, contexts: Declarations['contexts']): boolean {
  const seen = new Map<Constraints, Map<ValueIndex, ValueIndex | undefined>>();
  const work = [start];
  for (let place = work.pop(); place; place = work.pop()) {
    const { at, value, caller } = place;
    const { ir, memory } = at;
    const known = seen.get(at) ?? new Map<ValueIndex, ValueIndex | undefined>();
    if (known.has(value)) {
      // What is passed on twice comes back in two places.
      if (known.get(value) !== caller?.value) return true;
      continue;
    }
    seen.set(at, known.set(value, caller?.value));
    for (const user of ir.users[value] ?? []) {
      const use = ir.values[user] as InstructionFact;
      if (packs.has(use.opcode)) return true;
      if (use.opcode === 'store') {
        const bytes = ir.types[use.accessType]?.storeBytes ?? 0;
        if (use.operands[0] === value && memory.touchesFloat(at.pointeeOf(use.operands[1] as number), bytes)) return true;
      } else if (use.opcode === 'ret') {
        if (!caller) return true;
        work.push(caller);
      } else if (use.opcode === 'call' || use.opcode === 'invoke') {
        const callees = contexts.get((ir.values[use.callee] as GlobalFact | undefined)?.name ?? '');
        if (!callees) return true;
        for (const callee of callees)
          for (const argument of callee.ir.arguments.filter((_, i) => use.operands[i] === value))
            work.push({ at: callee, value: argument.index, caller: { at, value: user, ...(caller && { caller }) } });
      } else if (moves.has(use.opcode)) work.push({ ...place, value: user });
    }
  }
  return false;
}

/** The address is a parameter that points to an integer of so many bytes, or lies in the record that one points to. */
function isParameter(ir: FunctionIR, original: FunctionIR, address: ValueIndex, bytes: number): boolean {
  const fact = ir.values[address];
  const isPlace = fact && isInstruction(fact) && fact.opcode === 'getelementptr';
  const { bytes: offset, stride } = isPlace ? gepDistance(ir, fact) : { bytes: 0, stride: 0 };
  const position = ir.arguments.findIndex(({ index }) => index === (isPlace ? fact.operands[0] : address));
  const declared = position >= 0 && stride === 0 ? declaredType(original, position) : undefined;
  const pointer = declared !== undefined ? stripped(original, declared) : undefined;
  const found = pointer?.kind === 'pointer' ? fieldAt(original, pointer.base, offset) : undefined;
  return found?.kind === 'base' && integers.has(found.encoding) && found.bytes === bytes && bytes > 1;
}

/** The debug type of a parameter: of its value, or of the local memory that it is stored to first. */
function declaredType(ir: FunctionIR, position: number): number | undefined {
  const argument = ir.arguments[position]?.index;
  if (argument === undefined) return undefined;
  const places = (ir.users[argument] ?? []).flatMap((user) => {
    const use = ir.values[user] as InstructionFact;
    return use.opcode === 'store' && use.operands[0] === argument ? [use.operands[1]] : [];
  });
  const declared = ir.sources.variables.find(
    ({ value, isAddress, offset }) => offset === 0 && (isAddress ? places.includes(value) : value === argument),
  );
  return declared?.type;
}

/** The scalar that lies at an offset in a type: of a record's members, the one that reaches over it. */
function fieldAt(ir: FunctionIR, type: number, offset: number): DebugType | undefined {
  const fact = stripped(ir, type);
  if (fact?.kind !== 'record') return offset === 0 ? fact : undefined;
  for (const member of fact.members) {
    const bytes = stripped(ir, member.type)?.bytes ?? 0;
    if (member.offset <= offset && offset < member.offset + bytes) return fieldAt(ir, member.type, offset - member.offset);
  }
  return undefined;
}

function stripped(ir: FunctionIR, type: number): DebugType | undefined {
  let fact = ir.sources.debugTypes[type];
  while (fact?.kind === 'alias') fact = ir.sources.debugTypes[fact.base];
  return fact;
}
