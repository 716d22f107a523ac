// Pointers whose shadows only the reverse sweep touches: to memory of plain numbers, used here and in callees by loads, stores
// and getelementptr alone. No address is ever written into such a shadow and its own address is kept nowhere, so that the
// forward sweep does without it: the shadow of a local array lies on the stack of the reverse function, and those of arguments
// are passed to it, not kept for it.

import type { FunctionIR, InstructionFact, TypeIndex, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import { induction } from './induction';
import { holdsPointer } from './memory-classes';

export interface ShadowsInReverseContext {
  irOf(name: string): FunctionIR;
  /** The function of the module that a call goes into; undefined where it goes into none. */
  calleeOf(ir: FunctionIR, call: InstructionFact): string | undefined;
  /** A call that the derivative has nothing to do with, whatever it is given. */
  isInactive(ir: FunctionIR, call: InstructionFact): boolean;
  /** A number may be stored where a pointer was, whose shadow the forward sweep then clears. */
  mayOverwritePointer(ir: FunctionIR, store: InstructionFact): boolean;
}

/** Positions of arguments. */
type Positions = ReadonlySet<number>;

export class ShadowsInReverse {
  private readonly settled = new Map<string, Positions>();
  private readonly pointers = new Map<string, ReadonlySet<ValueIndex>>();

  constructor(private readonly context: ShadowsInReverseContext) {}

  /** Positions of the pointer arguments of a function whose shadows only its reverse needs. */
  argumentsOf(name: string): Positions {
    if (!this.settled.has(name)) this.complete(name);
    return this.settled.get(name) as Positions;
  }

  /** Such arguments and local arrays of a function, with all pointers into them. */
  pointersOf(name: string): ReadonlySet<ValueIndex> {
    let found = this.pointers.get(name);
    if (!found) {
      const ir = this.context.irOf(name);
      const all = new Set<ValueIndex>();
      for (const root of [...ir.arguments.map(({ index }) => index), ...entryAllocas(ir)])
        for (const pointer of this.pointersInto(ir, root, (callee) => this.argumentsOf(callee)) ?? []) all.add(pointer);
      this.pointers.set(name, all);
      found = all;
    }
    return found;
  }

  /** All arguments of all functions reached are taken for such until one is found not to be: recursion hides none. */
  private complete(root: string): void {
    const reached = this.reachedFrom(root);
    const assumed = new Map<string, Set<number>>();
    for (const name of reached) assumed.set(name, new Set(this.context.irOf(name).arguments.map((_, position) => position)));
    const known = (callee: string): Positions => assumed.get(callee) ?? (this.settled.get(callee) as Positions);
    for (let changed = true; changed; ) {
      changed = false;
      for (const name of reached) {
        const ir = this.context.irOf(name);
        const positions = assumed.get(name) as Set<number>;
        for (const position of [...positions]) {
          if (this.pointersInto(ir, ir.arguments[position]?.index as number, known)) continue;
          positions.delete(position);
          changed = true;
        }
      }
    }
    for (const [name, positions] of assumed) this.settled.set(name, positions);
  }

  private reachedFrom(root: string): string[] {
    const reached = new Set([root]);
    for (const name of reached) {
      const ir = this.context.irOf(name);
      for (const value of ir.values) {
        const callee = isInstruction(value) ? this.context.calleeOf(ir, value) : undefined;
        if (callee !== undefined && !this.settled.has(callee)) reached.add(callee);
      }
    }
    return [...reached];
  }

  /** The pointers that come from `root`; undefined if one of them is used in a way that the forward sweep has to follow. */
  private pointersInto(ir: FunctionIR, root: ValueIndex, known: (callee: string) => Positions): ReadonlySet<ValueIndex> | undefined {
    if (ir.types[ir.values[root]?.type ?? -1]?.kind !== 'pointer') return undefined;
    const pointers = new Set([root]);
    for (const pointer of pointers)
      for (const index of ir.users[pointer] ?? []) {
        const user = ir.values[index];
        if (!user || !isInstruction(user)) return undefined;
        if (isStep(ir, user, pointer)) pointers.add(index);
        else if (!this.isAccess(ir, user, pointer) && !this.isPassedOn(ir, user, pointer, known)) return undefined;
      }
    return pointers;
  }

  private isAccess(ir: FunctionIR, user: InstructionFact, pointer: ValueIndex): boolean {
    switch (user.opcode) {
      case 'load':
        return isNumber(ir, user.type);
      case 'store': {
        const [value] = user.operands as [number];
        return value !== pointer && isNumber(ir, ir.values[value]?.type ?? -1) && !this.context.mayOverwritePointer(ir, user);
      }
      case 'icmp':
        return true;
      default:
        return false;
    }
  }

  private isPassedOn(ir: FunctionIR, call: InstructionFact, pointer: ValueIndex, known: (callee: string) => Positions): boolean {
    if (call.opcode !== 'call') return false;
    if (this.context.isInactive(ir, call)) return !holdsPointer(ir, call.type);
    const callee = this.context.calleeOf(ir, call);
    if (callee === undefined) return false;
    return call.operands.every(
      (operand, position) => operand !== pointer || (position < call.argumentCount && known(callee).has(position)),
    );
  }
}

/** Local memory of constant size, made once. */
export function entryAllocas(ir: FunctionIR): ValueIndex[] {
  return (ir.blocks[ir.order[0] as number]?.instructions ?? []).filter((index) => {
    const alloca = ir.values[index] as InstructionFact;
    return alloca.opcode === 'alloca' && ir.values[alloca.operands[0] as number]?.kind === 'int';
  });
}

/** Another pointer into the same memory, whose shadow can be had from the shadow of this one. */
function isStep(ir: FunctionIR, user: InstructionFact, pointer: ValueIndex): boolean {
  if (ir.types[user.type]?.kind !== 'pointer') return false;
  if (user.opcode === 'getelementptr') return user.operands[0] === pointer;
  return user.opcode === 'phi' && induction(ir, user) !== undefined;
}

/** No address, as it stands or as an integer. */
function isNumber(ir: FunctionIR, type: TypeIndex): boolean {
  const fact = ir.types[type];
  if (!fact || holdsPointer(ir, type)) return false;
  if (fact.kind === 'integer') return fact.count < 64;
  return fact.elements.every((element) => isNumber(ir, element));
}
