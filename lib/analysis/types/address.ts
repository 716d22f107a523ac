// Getelementptrs as address arithmetic: a constant number of bytes, and a stride for what is not constant. The factor of
// an index (its greatest known divisor) keeps the stride of hand-written arithmetic like `base + 24 * i`.

import type { ConstantFact, FunctionIR, InstructionFact, TypeIndex, ValueFact, ValueIndex } from '../../ir/function-ir';
import { isInstruction } from '../../ir/function-ir';

type Operation = Pick<InstructionFact, 'operands' | 'accessType' | 'opcode'>;

export const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));

export const constantOf = (ir: FunctionIR, value: ValueIndex): number | undefined => {
  const fact = ir.values[value];
  if (fact?.kind !== 'int') return undefined;
  const number = Number((fact as ConstantFact).value);
  return Number.isSafeInteger(number) ? number : undefined;
};

/** The numbers in the lanes of a constant vector; undefined where some are not known. */
function lanesOf(ir: FunctionIR, value: ValueIndex): readonly number[] | undefined {
  const fact = ir.values[value];
  if (fact?.kind === 'zero') return [0];
  const lanes = fact?.kind === 'aggregate' ? fact.operands.map((lane) => constantOf(ir, lane)) : [undefined];
  return lanes.includes(undefined) ? undefined : (lanes as number[]);
}

/** A number, or the one in every lane of a vector. */
function uniformOf(ir: FunctionIR, value: ValueIndex): number | undefined {
  const [first, ...others] = lanesOf(ir, value) ?? [];
  return constantOf(ir, value) ?? (others.every((other) => other === first) ? first : undefined);
}

/** The largest power of two in a number. */
const powerIn = (n: number): number => Number(BigInt(n) & -BigInt(n));

const longestChain = 12;

/** A number that divides the value whatever it is; 0 when the value is 0. */
export function factorOf(ir: FunctionIR, value: ValueIndex, seen: readonly ValueIndex[] = []): number {
  const constant = constantOf(ir, value);
  if (constant !== undefined) return Math.abs(constant);
  const lanes = lanesOf(ir, value);
  if (lanes) return lanes.reduce(gcd, 0);
  const fact = ir.values[value] as ValueFact & { opcode?: string };
  if (seen.includes(value) || fact.kind === 'undef' || fact.kind === 'poison') return 0;
  if (seen.length > longestChain || !fact.opcode) return 1;
  const exact = exactDivisor(ir, value);
  if (exact > 1) return exact;
  const of = (position: number): number => factorOf(ir, fact.operands[position] as number, [...seen, value]);
  switch (fact.opcode) {
    case 'mul':
      return of(0) * of(1) || 1;
    case 'shl': {
      const amount = uniformOf(ir, fact.operands[1] as number);
      return amount === undefined || amount > 30 ? 1 : of(0) * 2 ** amount;
    }
    case 'add':
    case 'sub':
      return gcd(of(0), of(1));
    case 'or':
      return powerIn(gcd(of(0), of(1)));
    case 'select':
      return gcd(of(1), of(2));
    case 'phi':
      return fact.operands.reduce((all, _, position) => gcd(all, of(position)), 0);
    case 'sext':
    case 'zext':
    case 'trunc':
    case 'freeze':
      return of(0);
    case 'insertelement':
      return gcd(of(0), of(1));
    case 'shufflevector':
      return gcd(of(0), of(1));
    default:
      return 1;
  }
}

/** The largest number by which the value is divided exactly: `end - begin` of a vector, where its size is computed. */
function exactDivisor(ir: FunctionIR, value: ValueIndex): number {
  let most = 1;
  for (const user of ir.users[value] ?? []) {
    const use = ir.values[user] as InstructionFact;
    const amount = use.operands[0] === value && use.flags.includes('exact') ? constantOf(ir, use.operands[1] as number) : undefined;
    if (amount === undefined || amount <= 0) continue;
    if (use.opcode === 'sdiv' || use.opcode === 'udiv') most = Math.max(most, amount);
    else if ((use.opcode === 'ashr' || use.opcode === 'lshr') && amount < 31) most = Math.max(most, 2 ** amount);
  }
  return most;
}

export interface Distance {
  readonly bytes: number;
  /** 0: exactly that. */
  readonly stride: number;
}

/** A getelementptr as a sum: bytes, and indices times a size. */
export interface GepTerms {
  readonly bytes: number;
  readonly terms: readonly { readonly index: ValueIndex; readonly size: number }[];
}

export function gepTerms(ir: FunctionIR, gep: Operation): GepTerms {
  let bytes = 0;
  const terms: { index: ValueIndex; size: number }[] = [];
  let type: TypeIndex = gep.accessType;
  gep.operands.slice(1).forEach((index, position) => {
    const constant = uniformOf(ir, index);
    if (position > 0) {
      const fact = ir.types[type];
      if (fact?.kind === 'struct') {
        bytes += fact.offsets[constant ?? 0] ?? 0;
        type = fact.elements[constant ?? 0] as number;
        return;
      }
      type = fact?.elements[0] ?? -1;
    }
    const size = ir.types[type]?.allocBytes ?? 0;
    if (constant !== undefined) bytes += constant * size;
    else terms.push({ index, size });
  });
  return { bytes, terms };
}

export function gepDistance(ir: FunctionIR, gep: Operation): Distance {
  const { bytes, terms } = gepTerms(ir, gep);
  return { bytes, stride: terms.reduce((stride, { index, size }) => gcd(stride, size * factorOf(ir, index)), 0) };
}

/** The pointers whose distance a getelementptr adds to another: `q + (end - begin)` in bytes. */
export function pointersBetween(ir: FunctionIR, gep: Operation): readonly [ValueIndex, ValueIndex] | undefined {
  const [term, ...others] = gepTerms(ir, gep).terms;
  const difference = term && others.length === 0 && term.size === 1 ? (ir.values[term.index] as ValueFact & Partial<Operation>) : undefined;
  if (difference?.opcode !== 'sub') return undefined;
  const pointers = difference.operands.map((operand) => {
    const address = ir.values[operand] as ValueFact & Partial<Operation>;
    return address.opcode === 'ptrtoint' ? address.operands[0] : undefined;
  });
  return pointers.includes(undefined) ? undefined : (pointers as [ValueIndex, ValueIndex]);
}

/** How far a pointer phi moves per trip: the distance of an incoming pointer from the phi itself, if it is made from it. */
export function stepOf(ir: FunctionIR, phi: ValueIndex, incoming: ValueIndex): number | undefined {
  let stride = 0;
  for (let at = incoming, n = 0; n < longestChain; n++) {
    if (at === phi) return stride;
    const fact = ir.values[at] as ValueFact & Partial<Operation>;
    if (fact.opcode !== 'getelementptr') return undefined;
    const distance = gepDistance(ir, fact as Operation);
    stride = gcd(gcd(stride, distance.bytes), distance.stride);
    at = fact.operands[0] as number;
  }
  return undefined;
}

/** Operations between which an address may travel as an integer. */
const addressMoves = new Set(['add', 'sub', 'and', 'or', 'phi', 'select', 'freeze', 'xor']);

/** Integers made from pointers, by arithmetic too. */
export function integersFromPointers(ir: FunctionIR): Set<ValueIndex> {
  const found = new Set<ValueIndex>();
  const work = ir.values.filter((value) => isInstruction(value) && value.opcode === 'ptrtoint').map((value) => value.index);
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    for (const user of ir.users[at] ?? []) if (addressMoves.has((ir.values[user] as InstructionFact).opcode)) work.push(user);
  }
  return found;
}
