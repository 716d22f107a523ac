// Floats that travel as integers (a copy lowered to i64 loads and stores): which float type the bits are. The evidence is
// what the same bits are cast to, type-based alias facts, and how the memory they come from and go to is accessed
// elsewhere in the function. Without evidence of exactly one type the adjoint is kept as bits, never guessed.

import { floatKindOf, holdsFloat, isFloat } from '../analysis/floats';
import type { MemoryClasses } from '../analysis/memory-classes';
import type { InstructionFact, TypeIndex, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import { addFloats } from './float-data';
import type { Target } from './target';

const moves = new Set(['phi', 'select', 'freeze', 'load', 'store']);
const tbaaFloats: Readonly<Record<string, string>> = { double: 'double', float: 'float', 'long double': 'x86_fp80' };

export class CarriedFloats {
  private readonly memo = new Map<ValueIndex, TypeIndex>();
  constructor(
    private readonly target: Target,
    private readonly classes: MemoryClasses,
  ) {}

  /** The type in which the adjoint of a value is kept. */
  typeOf(value: ValueIndex): TypeIndex {
    const { ir } = this.target;
    const own = this.target.typeOf(value);
    if (holdsFloat(ir, own)) return own;
    let found = this.memo.get(value);
    if (found === undefined) {
      found = this.resolve(value, own);
      this.memo.set(value, found);
    }
    return found;
  }

  private resolve(value: ValueIndex, own: TypeIndex): TypeIndex {
    const { ir } = this.target;
    const bytes = ir.types[own]?.storeBytes ?? 0;
    const seen = new Set<ValueIndex>([value]);
    const work = [value];
    const found = new Set<TypeIndex>();
    const pointers = new Set<ValueIndex>();
    const visit = (index: ValueIndex): void => {
      if (!seen.has(index) && this.target.typeOf(index) === own) {
        seen.add(index);
        work.push(index);
      }
    };
    const scalar = (kind: string): TypeIndex | undefined => ir.types.find((type) => type.kind === kind && type.storeBytes === bytes)?.index;
    const evidence = (i: InstructionFact): void => {
      const named = scalar(tbaaFloats[i.tbaa] ?? '');
      if (named !== undefined) found.add(named);
    };
    for (let at = work.pop(); at !== undefined; at = work.pop()) {
      const fact = ir.values[at];
      if (fact && isInstruction(fact)) {
        if (fact.opcode === 'bitcast') found.add(this.target.typeOf(fact.operands[0] as number));
        else if (fact.opcode === 'load') {
          evidence(fact);
          pointers.add(fact.operands[0] as number);
        } else if (moves.has(fact.opcode)) for (const operand of fact.operands) visit(operand);
      }
      for (const user of ir.users[at] ?? []) {
        const use = ir.values[user] as InstructionFact;
        if (use.opcode === 'bitcast' && holdsFloat(ir, use.type)) found.add(use.type);
        else if (use.opcode === 'store' && use.operands[0] === at) {
          evidence(use);
          pointers.add(use.operands[1] as number);
        } else if (use.opcode === 'phi' || use.opcode === 'select' || use.opcode === 'freeze') visit(user);
      }
    }
    const near = this.accessTypes(pointers);
    if (found.size === 0) for (const type of near) if (ir.types[type]?.storeBytes === bytes) found.add(type);
    const types = [...found].filter((type) => ir.types[type]?.storeBytes === bytes && floatKindOf(ir, type));
    if (types.length === 1) return types[0] as number;
    // Kept as bits; sums are of the floats that alone live in that memory, if they fill the word (see bits.ts).
    const [element, ...others] = near;
    if (element !== undefined && others.length === 0 && bytes % (ir.types[element]?.storeBytes ?? bytes) === 0)
      this.elements.set(value, element);
    return own;
  }
  private readonly elements = new Map<ValueIndex, TypeIndex>();

  /** The sum of two adjoints of a value, in the type in which they are kept. */
  sum(b: Builder, value: ValueIndex, left: ValueId, right: ValueId, fastMath: number): ValueId {
    const { native, ir } = this.target;
    const type = this.typeOf(value);
    const element = this.elements.get(value);
    if (element === undefined) return addFloats(this.target, b, type, left, right, fastMath);
    const lanes = (ir.types[type]?.storeBytes ?? 0) / (ir.types[element]?.storeBytes ?? 1);
    const vector = native.vectorType(this.target.type(element), lanes);
    const sum = b.fadd(b.cast('bitcast', left, vector), b.cast('bitcast', right, vector), fastMath);
    return b.cast('bitcast', sum, this.target.type(type));
  }

  /** Float types with which the memory behind some pointers is accessed. */
  private accessTypes(pointers: ReadonlySet<ValueIndex>): Set<TypeIndex> {
    const { ir } = this.target;
    const classes = new Set([...pointers].map((pointer) => this.classes.classOf(pointer)));
    const found = new Set<TypeIndex>();
    for (const value of ir.values) {
      if (!isInstruction(value) || (value.opcode !== 'load' && value.opcode !== 'store')) continue;
      const pointer = value.operands[value.opcode === 'load' ? 0 : 1] as number;
      if (!classes.has(this.classes.classOf(pointer))) continue;
      const type = ir.types[value.accessType];
      const scalar = type?.kind === 'vector' ? (type.elements[0] as number) : value.accessType;
      if (isFloat(ir, scalar)) found.add(scalar);
    }
    return found;
  }

  /** The one float type of the memory behind some pointers, for copies of unknown layout. */
  elementType(pointers: readonly ValueIndex[], at: InstructionFact): TypeIndex {
    const { ir } = this.target;
    const classes = new Set(pointers.map((pointer) => this.classes.classOf(pointer)));
    const found = new Set<TypeIndex>();
    let holdsPointers = false;
    for (const value of ir.values) {
      if (!isInstruction(value) || (value.opcode !== 'load' && value.opcode !== 'store')) continue;
      const pointer = value.operands[value.opcode === 'load' ? 0 : 1] as number;
      if (!classes.has(this.classes.classOf(pointer))) continue;
      const type = ir.types[value.accessType];
      if (type?.kind === 'pointer') holdsPointers = true;
      if (isFloat(ir, value.accessType)) found.add(value.accessType);
      else if (type?.kind === 'vector' && isFloat(ir, type.elements[0] as number)) found.add(type.elements[0] as number);
    }
    if (found.size === 1 && !holdsPointers) return [...found][0] as number;
    throw this.target.error('unknown-type', 'it is not known where the floats lie in the memory that is copied here', at, {
      because: holdsPointers
        ? 'it holds pointers beside floats'
        : found.size
          ? 'it is accessed with several float types'
          : 'it is never accessed as floats in this function',
      fix: 'copy the fields one by one, or declare the argument const if the memory holds no floats',
    });
  }
}
