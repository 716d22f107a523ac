// What a function's pointer arguments point to, by how the function uses them. Opaque pointers carry no element type, so
// the loads and stores through each argument are followed: through address computations, phi and select, through stack
// slots that hold the pointer (code of -O0), and into the functions of the module that it is passed to.
//
// This only serves people: signatures as text, and JSON numbers turned into the right typed array. No derivative
// depends on it (that is lib/analysis/types).

import type { FunctionIR, GlobalFact, InstructionFact, TypeFact, ValueFact, ValueIndex } from '../ir/function-ir';
import { isGlobal, isInstruction } from '../ir/function-ir';
import { isFloatType } from './scalars';

export interface Pointee {
  /** The scalar type of the elements as LLVM prints it (`double`, `i32`, `ptr`); undefined when no access tells it. */
  readonly element: string | undefined;
  /** The types of what is accessed, when they are floats beside others: one typed array cannot hold that. */
  readonly mixed?: readonly string[];
  /** Whether the function stores through the pointer. */
  readonly isWritten: boolean;
}

/** The body of a function of the same module; undefined for declarations. */
export type BodyOf = (name: string) => FunctionIR | undefined;

/** Accesses seen through one argument: how often each scalar type was, in order of first sight. */
interface Accesses {
  readonly counts: Map<string, number>;
  /** Types that are surely what lies there: floats, and integers that TBAA calls so. */
  readonly sure: Set<string>;
  isWritten: boolean;
}

/** One entry per argument; of no meaning for those that are not pointers. */
export function pointees(ir: FunctionIR, bodyOf: BodyOf): Pointee[] {
  const visited = new Map<string, readonly Accesses[]>();
  return accessesOf(ir, bodyOf, visited).map(({ counts, sure, isWritten }) => {
    const isMixed = sure.size > 1 && [...sure].some(isFloatType);
    return { element: likeliest(counts), isWritten, ...(isMixed && { mixed: [...sure] }) };
  });
}

/** Floats may also be moved as integers (memcpy made loads), never the reverse: a float access decides. */
function likeliest(counts: ReadonlyMap<string, number>): string | undefined {
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([type]) => type);
  return byCount.find((type) => type !== 'ptr' && !/^i\d+$/.test(type)) ?? byCount.find((type) => type !== 'ptr') ?? byCount[0];
}

function accessesOf(ir: FunctionIR, bodyOf: BodyOf, visited: Map<string, readonly Accesses[]>): readonly Accesses[] {
  const known = visited.get(ir.name);
  if (known) return known;
  const all = ir.arguments.map((): Accesses => ({ counts: new Map(), sure: new Set(), isWritten: false }));
  visited.set(ir.name, all); // a recursive call sees what is known so far
  for (const [i, argument] of ir.arguments.entries()) {
    if (ir.types[argument.type]?.kind === 'pointer') new Follower(ir, bodyOf, visited, all[i]!).follow(argument.index);
  }
  return all;
}

class Follower {
  readonly #seen = new Set<ValueIndex>();

  constructor(
    private readonly ir: FunctionIR,
    private readonly bodyOf: BodyOf,
    private readonly visited: Map<string, readonly Accesses[]>,
    private readonly accesses: Accesses,
  ) {}

  /** Visits every use of a pointer that derives from the argument. */
  follow(start: ValueIndex): void {
    const work = [start];
    for (let pointer = work.pop(); pointer !== undefined; pointer = work.pop()) {
      if (this.#seen.has(pointer)) continue;
      this.#seen.add(pointer);
      for (const user of this.ir.users[pointer] ?? []) {
        const fact = this.ir.values[user]!;
        if (isInstruction(fact)) work.push(...this.#use(fact, pointer));
      }
    }
  }

  /** Records one use; returns the values that are the same pointer, or derive from it. */
  #use(user: InstructionFact, pointer: ValueIndex): readonly ValueIndex[] {
    switch (user.opcode) {
      case 'load':
        this.#record(user, user.accessType, false);
        return [];
      case 'store':
        if (user.operands[1] === pointer) this.#record(user, user.accessType, true);
        return user.operands[0] === pointer ? this.#loadsOfSlot(user.operands[1]!) : [];
      case 'atomicrmw':
        this.#record(user, user.type, true);
        return [];
      case 'getelementptr':
        return user.operands[0] === pointer ? [user.index] : [];
      case 'bitcast':
      case 'addrspacecast':
      case 'freeze':
      case 'phi':
      case 'select':
        return [user.index];
      case 'call':
      case 'invoke':
        this.#call(user, pointer);
        return [];
      default:
        return [];
    }
  }

  #loadsOfSlot(slot: ValueIndex): readonly ValueIndex[] {
    const fact = this.ir.values[slot]!;
    if (!isInstruction(fact) || fact.opcode !== 'alloca') return [];
    return (this.ir.users[slot] ?? []).filter((user) => {
      const load = this.ir.values[user]!;
      return isInstruction(load) && load.opcode === 'load' && this.ir.types[load.type]?.kind === 'pointer';
    });
  }

  #call(call: InstructionFact, pointer: ValueIndex): void {
    const callee: ValueFact | undefined = this.ir.values[call.callee];
    if (!callee || !isGlobal(callee)) return;
    const body = (callee as GlobalFact).isDeclaration ? undefined : this.bodyOf(callee.name);
    if (!body) return;
    const inside = accessesOf(body, this.bodyOf, this.visited);
    for (let i = 0; i < call.argumentCount; i++) {
      if (call.operands[i] !== pointer || !inside[i]) continue;
      for (const [type, count] of inside[i]!.counts) this.#add(type, count);
      for (const type of inside[i]!.sure) this.accesses.sure.add(type);
      this.accesses.isWritten ||= inside[i]!.isWritten;
    }
  }

  #record({ tbaa }: InstructionFact, type: number, isStore: boolean): void {
    this.accesses.isWritten ||= isStore;
    const scalar = scalarOf(this.ir.types, this.ir.types[type]);
    if (!scalar) return;
    this.#add(scalar, 1);
    if (isFloatType(scalar) || (/^i\d+$/.test(scalar) && integerNames.has(tbaa))) this.accesses.sure.add(scalar);
  }

  #add(type: string, count: number): void {
    this.accesses.counts.set(type, (this.accesses.counts.get(type) ?? 0) + count);
  }
}

/** What clang's TBAA calls integers; copies of anything are `omnipotent char`. */
const integerNames: ReadonlySet<string> = new Set(['short', 'int', 'long', 'long long', '__int128']);

/** The scalar inside vectors and arrays; for a struct, of its first field. */
function scalarOf(types: readonly TypeFact[], type: TypeFact | undefined): string | undefined {
  let at = type;
  while (at && ['vector', 'scalable_vector', 'array', 'struct'].includes(at.kind)) at = types[at.elements[0] ?? -1];
  return at?.text;
}
