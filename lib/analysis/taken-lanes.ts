// Fields of records that the loop vectorizer reads together: one load takes several records as a vector of one type, and
// shuffles and casts take each field out of it (an integer, a pointer or a gap among the floats, in a vector of floats).
// What such a load reads is then not what its vector is of, but what each field is taken as.

import type { FunctionIR, InstructionFact, TypeIndex, ValueIndex } from '../ir/function-ir';
import { constantOf } from './types/address';

/** A field of several records, or of one. */
export interface TakenLanes {
  /** The lanes of the load that make up the value, -1 for lanes that are undefined. */
  readonly lanes: readonly number[];
  /** What they are taken as, after casts that keep the bits. */
  readonly as: InstructionFact;
  /** The type of one of them. */
  readonly type: TypeIndex;
}

/** The fields that are taken out of a loaded vector; undefined where it is no vector, or something uses all of it. */
export function takenLanes(ir: FunctionIR, load: InstructionFact): TakenLanes[] | undefined {
  const vector = ir.types[load.type];
  if (vector?.kind !== 'vector') return undefined;
  const found: TakenLanes[] = [];
  const whole: ValueIndex[] = [load.index];
  for (const value of whole)
    for (const user of ir.users[value] ?? []) {
      const use = ir.values[user] as InstructionFact;
      if (use.opcode === 'bitcast' && ir.types[use.type]?.count === vector.count && ir.types[use.type]?.kind === 'vector') whole.push(user);
      else {
        const lanes = lanesTaken(ir, use, value, vector.count);
        if (!lanes) return undefined;
        const as = lastCast(ir, use);
        found.push({ lanes, as, type: elementOf(ir, as.type) });
      }
    }
  return found.length > 0 ? found : undefined;
}

const elementOf = (ir: FunctionIR, type: TypeIndex): TypeIndex => {
  const fact = ir.types[type];
  return fact?.kind === 'vector' ? (fact.elements[0] as number) : type;
};

function lanesTaken(ir: FunctionIR, use: InstructionFact, vector: ValueIndex, count: number): readonly number[] | undefined {
  if (use.opcode === 'extractelement') {
    const lane = constantOf(ir, use.operands[1] as number);
    return lane === undefined ? undefined : [lane];
  }
  if (use.opcode !== 'shufflevector' || use.operands[0] !== vector || use.indices.some((lane) => lane >= count)) return undefined;
  return use.indices;
}

/** A double may be loaded as a pointer, and be cast twice: `bitcast (ptrtoint x)`. */
function lastCast(ir: FunctionIR, first: InstructionFact): InstructionFact {
  let last = first;
  for (;;) {
    const [user, second] = ir.users[last.index] ?? [];
    const use = user === undefined || second !== undefined ? undefined : (ir.values[user] as InstructionFact);
    const keepsBits = use && (use.opcode === 'bitcast' || use.opcode === 'ptrtoint' || use.opcode === 'inttoptr');
    const [to, from] = [ir.types[use?.type ?? -1], ir.types[last.type]];
    if (!keepsBits || to?.storeBytes !== from?.storeBytes || lanesOf(ir, use.type) !== lanesOf(ir, last.type)) return last;
    last = use;
  }
}

const lanesOf = (ir: FunctionIR, type: TypeIndex): number => {
  const fact = ir.types[type];
  return fact?.kind === 'vector' ? fact.count : 1;
};
