// Which parameters of a Julia function are arrays, and which are addresses: Julia passes an array as the address of its descriptor
// (`jl_array_t`, julia.h) and a Ptr as a number. What the compiler says of the address tells arrays from other objects.

import { type ArgumentFact, type FunctionIR, type InstructionFact, isInstruction, type ValueIndex } from '../ir/function-ir';

export interface JuliaArray {
  /** Dimensions whose sizes are read; 1 where only the length is. */
  readonly rank: 1 | 2;
  /** Bytes of an element. */
  readonly elementBytes: number;
}

export type JuliaParameter = { readonly kind: 'plain' } | { readonly kind: 'address' } | ({ readonly kind: 'array' } & JuliaArray);

/** Where the sizes of the first and second dimension lie in a descriptor. */
const secondSize = 32;

export function juliaParameters(ir: FunctionIR): JuliaParameter[] {
  const origins = new Origins(ir);
  const instructions = ir.values.filter(isInstruction);
  return ir.arguments.map((argument): JuliaParameter => {
    const { index, type } = argument;
    if (ir.types[type]?.kind !== 'pointer') {
      const isAddress = instructions.some(
        ({ opcode, operands }) => opcode === 'inttoptr' && origins.of(operands[0] as ValueIndex) === index,
      );
      return { kind: isAddress ? 'address' : 'plain' };
    }
    if (!isArray(argument)) return { kind: 'plain' };
    const reads = (at: number) =>
      instructions.some(
        ({ opcode, operands: [from] }) =>
          opcode === 'load' && origins.of(from as ValueIndex) === index && origins.offset(from as ValueIndex) === at,
      );
    const element = instructions.find((access) => /^(load|store)$/.test(access.opcode) && origins.data(pointerOf(access)) === index);
    return { kind: 'array', rank: reads(secondSize) ? 2 : 1, elementBytes: ir.types[element?.accessType ?? -1]?.allocBytes ?? 8 };
  });
}

/** Descriptors are 40 bytes long and aligned as no object of the language is. */
const isArray = ({ attributeValues: { align, dereferenceable } }: ArgumentFact): boolean => align === 16 && dereferenceable === 40;

const pointerOf = ({ opcode, operands }: InstructionFact): ValueIndex => operands[opcode === 'store' ? 1 : 0] as ValueIndex;

/** What values are made of, through addresses, sums and local variables that are stored once. */
class Origins {
  private readonly stored = new Map<ValueIndex, ValueIndex[]>();

  constructor(private readonly ir: FunctionIR) {
    for (const value of ir.values) {
      if (!isInstruction(value) || value.opcode !== 'store') continue;
      const [from, to] = value.operands as [ValueIndex, ValueIndex];
      if (ir.values[from]?.kind !== 'null') this.stored.set(to, [...(this.stored.get(to) ?? []), from]);
    }
  }

  /** The argument that a value is made from; -1 for none. */
  of(start: ValueIndex): ValueIndex {
    let at = start;
    for (let steps = 0; steps < 64; steps++) {
      const value = this.ir.values[at];
      if (value === undefined || value.kind === 'argument') return value === undefined ? -1 : at;
      if (!isInstruction(value)) return -1;
      const next = this.step(value);
      if (next === undefined) return -1;
      at = next;
    }
    return -1;
  }

  /** The argument whose array's elements an address leads to; -1 for none. */
  data(start: ValueIndex): ValueIndex {
    let at = start;
    for (let steps = 0; steps < 64; steps++) {
      const value = this.ir.values[at];
      if (value === undefined || !isInstruction(value)) return -1;
      const from = value.operands[0] as ValueIndex;
      if (value.opcode === 'load' && this.of(from) >= 0 && this.step(value) === undefined) return this.of(from);
      const next = this.step(value);
      if (next === undefined) return -1;
      at = next;
    }
    return -1;
  }

  /** The distance of an address from what it is made from, where it is known. */
  offset(pointer: ValueIndex): number | undefined {
    const value = this.ir.values[pointer];
    if (value === undefined || !isInstruction(value) || value.opcode !== 'getelementptr') return 0;
    const [base, ...indices] = value.operands as [ValueIndex, ...ValueIndex[]];
    const before = this.offset(base);
    let type = this.ir.types[value.accessType];
    let distance = 0;
    for (const [i, index] of indices.entries()) {
      const constant = this.ir.values[index] as { readonly value?: number | bigint } | undefined;
      if (type === undefined || constant?.value === undefined) return undefined;
      const count = Number(constant.value);
      if (i === 0) distance += count * type.allocBytes;
      else if (type.kind === 'struct') {
        distance += type.offsets[count] ?? 0;
        type = this.ir.types[type.elements[count] ?? -1];
      } else {
        type = this.ir.types[type.elements[0] ?? -1];
        distance += count * (type?.allocBytes ?? 0);
      }
    }
    return before === undefined ? undefined : before + distance;
  }

  private step({ opcode, operands }: InstructionFact): ValueIndex | undefined {
    const first = operands[0] as ValueIndex;
    if (['getelementptr', 'bitcast', 'addrspacecast', 'inttoptr', 'ptrtoint', 'add'].includes(opcode)) return first;
    if (opcode !== 'load') return undefined;
    const variable = this.ir.values[first];
    const values = this.stored.get(first) ?? [];
    return variable !== undefined && isInstruction(variable) && variable.opcode === 'alloca' && values.length === 1 ? values[0] : undefined;
  }
}
