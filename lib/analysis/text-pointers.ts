// Pointers to the characters of a std::string (libstdc++'s layout), in code where its members have been inlined. The
// string's first field points to memory of its own or into itself, to the buffer for short strings behind two words. What
// lies there is characters, whatever the string lies in: such a pointer says nothing of the object around it, carries no
// derivative and has no shadow. Recognized by TBAA, which names the class at each access of the field.

import type { FunctionIR, GlobalFact, InstructionFact, ValueFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import { gepTerms } from './types/address';

const stringClass = /^_ZTSNSt7__cxx1112basic_stringI[cw]/;
const bufferOffset = 16;

export interface TextPointers {
  /** Points to characters of a string. */
  isText(pointer: ValueIndex): boolean;
  /** A text pointer, or chosen or moved from nothing but text pointers and constants. */
  comesFromText(pointer: ValueIndex): boolean;
  /** A load or store of a string's pointer to its characters. */
  isField(access: InstructionFact): boolean;
}

const known = new WeakMap<FunctionIR, TextPointers>();

export function textPointers(ir: FunctionIR): TextPointers {
  let found = known.get(ir);
  if (!found) {
    found = find(ir);
    known.set(ir, found);
  }
  return found;
}

function find(ir: FunctionIR): TextPointers {
  const isPointer = (value: ValueIndex): boolean => ir.types[ir.values[value]?.type ?? -1]?.kind === 'pointer';
  const accesses = ir.values.filter((value): value is InstructionFact => {
    if (!isInstruction(value)) return false;
    return value.opcode === 'load' ? isPointer(value.index) : value.opcode === 'store' && isPointer(value.operands[0] as number);
  });
  const isTagged = (access: InstructionFact): boolean => {
    const tag = ir.sources.tags[access.tbaaTag];
    return tag?.offset === 0 && stringClass.test(ir.sources.aliasTypes[tag.base]?.name ?? '');
  };
  const addressOf = (access: InstructionFact): ValueIndex => access.operands[access.opcode === 'load' ? 0 : 1] as number;
  const place = (pointer: ValueIndex, distance = 0): string => {
    const [root, bytes] = placeOf(ir, pointer);
    return `${root}+${bytes + distance}`;
  };
  // Where accesses are joined into one their tags are lost: the place tells.
  const tagged = accesses.filter(isTagged);
  const fields = new Set(tagged.map((access) => place(addressOf(access))));
  const buffers = new Set(tagged.map((access) => place(addressOf(access), bufferOffset)));
  if (tagged.length === 0) return { isText: () => false, comesFromText: () => false, isField: () => false };
  const found = new Set(accesses.filter((access) => isTagged(access) || fields.has(place(addressOf(access)))));
  const text = new Set<ValueIndex>();
  for (const access of found) if (access.opcode === 'load') text.add(access.index);
  for (const value of ir.values)
    if (isInstruction(value) && value.opcode === 'getelementptr' && buffers.has(place(value.index))) text.add(value.index);
  const isText = (pointer: ValueIndex): boolean => text.has(pointer);
  return { isText, comesFromText: (pointer) => comesFrom(ir, pointer, isText, new Set()), isField: (access) => found.has(access) };
}

const choices = new Set(['phi', 'select', 'freeze', 'bitcast', 'getelementptr']);

function comesFrom(ir: FunctionIR, pointer: ValueIndex, isText: (pointer: ValueIndex) => boolean, seen: Set<ValueIndex>): boolean {
  if (isText(pointer) || seen.has(pointer)) return true;
  seen.add(pointer);
  const value = ir.values[pointer] as ValueFact;
  if (!isInstruction(value)) return value.kind !== 'argument';
  if (!choices.has(value.opcode)) return isCreated(ir, value);
  const sources =
    value.opcode === 'select' ? value.operands.slice(1) : value.opcode === 'phi' ? value.operands : value.operands.slice(0, 1);
  return sources.every((source) => comesFrom(ir, source, isText, seen));
}

/** The function of a string that makes memory for its characters. */
const isCreated = (ir: FunctionIR, call: InstructionFact): boolean =>
  /^_ZNSt7__cxx1112basic_stringI\w+9_M_createE/.test((ir.values[call.callee] as Partial<GlobalFact> | undefined)?.name ?? '');

/** What an address was made from, and how many bytes away it is. */
function placeOf(ir: FunctionIR, pointer: ValueIndex): [root: string, bytes: number] {
  let total = 0;
  let at = pointer;
  const steps: string[] = [];
  for (;;) {
    const value = ir.values[at] as InstructionFact;
    if (!isInstruction(value) || (value.opcode !== 'getelementptr' && value.opcode !== 'bitcast')) return [[at, ...steps].join(), total];
    if (value.opcode === 'getelementptr') {
      const { bytes, terms } = gepTerms(ir, value);
      total += bytes;
      steps.push(...terms.map(({ index, size }) => `${size}*v${index}`));
    }
    at = value.operands[0] as number;
  }
}
