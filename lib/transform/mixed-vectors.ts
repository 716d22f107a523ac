// Records of pointers and floats that the vectorizers store together: one vector of pointers, in which the floats are addresses made of
// their bits. Each lane is stored by itself, as what it was before. The counterpart for loads is interleaved-loads.ts.

import { isFloat } from '../analysis/floats';
import { constantOf } from '../analysis/types/address';
import type { FunctionIR, InstructionFact, TypeIndex, ValueFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import type { Snapshot } from '../ir/snapshot';
import type { Builder } from '../llvm/builder';
import type { ContextId, Native } from '../llvm/native';
import { commonAlignment } from './interleaved-loads';

/** What a lane is made of: a value, or one lane of a vector. */
interface Source {
  readonly value: ValueIndex;
  readonly lane: number | undefined;
}

/** Rewrites such stores of one function. */
export function splitMixedStores(native: Native, context: ContextId, b: Builder, taken: Snapshot): void {
  const { ir } = taken;
  const i32 = native.intType(context, 32);
  for (const store of ir.values) {
    if (!isInstruction(store) || store.opcode !== 'store' || store.isAtomic || store.isVolatile) continue;
    const sources = mixedSources(ir, store.operands[0] as number);
    if (!sources) continue;
    const at = taken.value(store.index);
    const vector = ir.types[ir.values[store.operands[0] as number]?.type ?? -1];
    const bytes = (vector?.storeBytes ?? 0) / sources.length;
    b.before(at).debugLocationOf(at);
    for (const [k, source] of sources.entries()) {
      if (source === undefined) continue;
      const value = taken.value(source.value);
      const part = source.lane === undefined ? value : b.extractElement(value, native.constInt(i32, source.lane));
      const offset = native.constInt(native.intType(context, 64), k * bytes);
      const place = b.gep(native.intType(context, 8), taken.value(store.operands[1] as number), [offset]);
      b.store(part, place, commonAlignment(store.align, k * bytes));
    }
    native.eraseInstruction(at);
  }
}

/** The sources of a vector's lanes, undefined where nothing is; of other vectors than those of pointers with floats among them nothing. */
function mixedSources(ir: FunctionIR, vector: ValueIndex): readonly (Source | undefined)[] | undefined {
  const fact = ir.types[ir.values[vector]?.type ?? -1];
  if (fact?.kind !== 'vector' || ir.types[fact.elements[0] as number]?.kind !== 'pointer') return undefined;
  const sources = Array.from({ length: fact.count }, (_, lane) => sourceOf(ir, { value: vector, lane }));
  return sources.some((source) => source && isFloat(ir, elementOf(ir, source))) ? sources : undefined;
}

const typeOf = (ir: FunctionIR, value: ValueIndex): TypeIndex => ir.values[value]?.type ?? -1;
const elementOf = (ir: FunctionIR, { value, lane }: Source): TypeIndex =>
  lane === undefined ? typeOf(ir, value) : (ir.types[typeOf(ir, value)]?.elements[0] ?? -1);
const bytesOf = (ir: FunctionIR, source: Source): number => ir.types[elementOf(ir, source)]?.storeBytes ?? 0;

/** Back through what moves lanes, and through casts that keep the bits of each; undefined for a lane that is undefined. */
function sourceOf(ir: FunctionIR, source: Source): Source | undefined {
  const fact = ir.values[source.value] as ValueFact;
  if (fact.kind === 'undef' || fact.kind === 'poison') return undefined;
  if (!isInstruction(fact)) return source;
  const from = before(ir, fact, source.lane);
  if (from === undefined) return source;
  if (from === 'nothing') return undefined;
  const isWhole = (ir.types[typeOf(ir, from.value)]?.kind === 'vector') === (from.lane !== undefined);
  return isWhole && bytesOf(ir, from) === bytesOf(ir, source) ? sourceOf(ir, from) : source;
}

function before(ir: FunctionIR, i: InstructionFact, lane: number | undefined): Source | 'nothing' | undefined {
  const [first, second, third] = i.operands as readonly [number, number, number];
  switch (i.opcode) {
    case 'inttoptr':
    case 'bitcast':
      return { value: first, lane };
    case 'shufflevector': {
      const from = i.indices[lane as number] ?? -1;
      const lanes = ir.types[typeOf(ir, first)]?.count ?? 0;
      return from < 0 ? 'nothing' : { value: from < lanes ? first : second, lane: from % lanes };
    }
    case 'insertelement': {
      const at = constantOf(ir, third);
      if (at === undefined) return undefined;
      return at === lane ? { value: second, lane: undefined } : { value: first, lane };
    }
    case 'extractelement': {
      const at = constantOf(ir, second);
      return at === undefined ? undefined : { value: first, lane: at };
    }
    default:
      return undefined;
  }
}
