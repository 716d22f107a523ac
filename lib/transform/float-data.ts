// Arithmetic on derivative values of any shape: floats, vectors, and aggregates that hold floats beside other things.

import { floatKindOf, isFloatOrVector } from '../analysis/floats';
import type { FloatKind, FunctionIR, InstructionFact, TypeIndex } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import { quadName } from '../rules';
import { addBits } from './bits';
import type { OperationType } from './expressions';
import type { Target } from './target';

/** Fast-math bits of sums that collect adjoints: their order is ours to choose (reassoc, nsz, contract), unless `strictMath`. */
export const adjointSum = 1 | 8 | 32;

/** a + b where they are floats; other parts of an aggregate stay as in `a`. */
export function addFloats(target: Target, builder: Builder, type: TypeIndex, a: ValueId, b: ValueId, fastMath = 0): ValueId {
  const fact = target.ir.types[type];
  if (isFloatOrVector(target.ir, type)) return builder.fadd(a, b, fastMath);
  if (fact && isWord(target, type)) return addBits(target, builder, a, b);
  if (!fact || (fact.kind !== 'struct' && fact.kind !== 'array')) return a;
  const count = fact.kind === 'array' ? fact.count : fact.elements.length;
  let sum = a;
  for (let i = 0; i < count; i++) {
    const element = fact.elements[fact.kind === 'array' ? 0 : i] as number;
    const part = addFloats(target, builder, element, builder.extractValue(a, [i]), builder.extractValue(b, [i]), fastMath);
    sum = builder.insertValue(sum, part, [i]);
  }
  return sum;
}

/** An integer, or a vector of them: as the type of an adjoint, bits of floats that are not known. */
function isWord(target: Target, type: TypeIndex): boolean {
  const fact = target.ir.types[type];
  return fact?.kind === 'integer' || (fact?.kind === 'vector' && isWord(target, fact.elements[0] as number));
}

/** The float type an operation computes in: its result's, or its first float operand's. */
export function operationType(target: Target, instruction: InstructionFact): OperationType | undefined {
  const { ir } = target;
  const candidates = [instruction.type, ...instruction.operands.map((operand) => target.typeOf(operand))];
  const index = candidates.find((type) => isFloatOrVector(ir, type));
  if (index === undefined) return undefined;
  const type = describe(target, index);
  if (type.kind !== 'fp128') return type;
  const callee = ir.values[instruction.callee];
  return { ...type, quad: callee && quadName(callee.name)?.suffix };
}

export function describe(target: Target, index: TypeIndex): OperationType {
  const fact = target.ir.types[index];
  return { type: target.type(index), kind: floatKindOf(target.ir, index) as FloatKind, lanes: fact?.kind === 'vector' ? fact.count : 0 };
}

/** The type of element `path` within an aggregate type. */
export function elementAt(ir: FunctionIR, type: TypeIndex, path: readonly number[]): TypeIndex {
  let at = type;
  for (const index of path) {
    const fact = ir.types[at];
    at = (fact?.kind === 'struct' ? fact.elements[index] : fact?.elements[0]) ?? -1;
  }
  return at;
}
