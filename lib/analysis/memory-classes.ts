// Points-to by unification (Steensgaard 1996), with the contents of an object collapsed into its own class: every
// pointer value gets a class, and two pointers that may name the same object, or objects reached from one another
// through memory, share it. Over-approximate and linear. Distinct pointer arguments get distinct classes: which of
// them may overlap at run time is the contract of the caller (see docs/abi.md), and activity asks only "whose memory".
//
// Calls of functions with a body join what the callee's own classes join: its arguments, its result, and the globals that
// it or its callees name (points-to-summaries.ts); globals have a class by name, whether or not this function names them.

import type { FunctionIR, GlobalFact, InstructionFact, ValueFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import { textPointers } from './text-pointers';
import { constantOf } from './types/address';
import type { Types } from './types/types';

export type MemoryClass = number;

export interface MemoryClasses {
  /** Class of the memory that a pointer value points into; -1 for null, undef and non-pointers. */
  classOf(pointer: ValueIndex): MemoryClass;
  /** Class of the memory of a global variable that this function or one it calls names; -1 for others. */
  classOfGlobal(name: string): MemoryClass;
  /** The global variables that have a class. */
  readonly globals: readonly string[];
}

/** What a call means for points-to: each group of members shares one class. */
export interface PointsToSummary {
  readonly groups: readonly (readonly SummaryMember[])[];
}
export type SummaryMember = { readonly argument: number } | { readonly global: string } | 'result';

export interface PointsToContext {
  /** The summary of the callee, where it is known and has a body. */
  summaryOf(call: InstructionFact): PointsToSummary | undefined;
  /** What is known of the function's words and memory: pointers may be copied as bytes and as integers. */
  readonly types: Types;
  /** Global variables whose addresses are in the initializer of one. */
  linkedGlobals(name: string): readonly string[];
}

class UnionFind {
  private readonly parents: number[] = [];
  make(): number {
    this.parents.push(this.parents.length);
    return this.parents.length - 1;
  }
  find(x: number): number {
    let root = x;
    while (this.parents[root] !== root) root = this.parents[root] as number;
    for (let at = x; at !== root; ) {
      const next = this.parents[at] as number;
      this.parents[at] = root;
      at = next;
    }
    return root;
  }
  join(a: number, b: number): void {
    this.parents[this.find(a)] = this.find(b);
  }
}

/** True for values that carry addresses: pointers, vectors of them, and aggregates that hold one. */
export function holdsPointer(ir: FunctionIR, type: number): boolean {
  const fact = ir.types[type];
  if (!fact) return false;
  if (fact.kind === 'pointer') return true;
  return fact.kind !== 'function' && fact.elements.some((element) => holdsPointer(ir, element));
}

/** Casts, selections and aggregates: the result points where its pointer operands point. */
const passesThrough = new Set([
  'getelementptr',
  'bitcast',
  'addrspacecast',
  'phi',
  'select',
  'freeze',
  'inttoptr',
  'extractvalue',
  'insertvalue',
  'extractelement',
  'insertelement',
  'shufflevector',
  'ptrtoint',
  'add',
  'sub',
  'and',
  'or',
  'xor',
]);

/** Operations that take one pointer out of a word of several, or put it in. */
const packs = new Set(['trunc', 'zext', 'lshr', 'shl']);

/** Integers that were pointers come back as a pointer by these chains (`ptr & -8`, words of one pointer or more); see lost-pointers.ts. */
function isAddressArithmetic(ir: FunctionIR, i: InstructionFact): boolean {
  const widest = Math.max(...[i.index, ...i.operands].map((value) => ir.types[ir.values[value]?.type ?? -1]?.storeBytes ?? 0));
  return holdsWord(ir, i.type) && (passesThrough.has(i.opcode) || (packs.has(i.opcode) && widest > pointerBytesOf(ir)));
}

const pointerBytesOf = (ir: FunctionIR): number => ir.types.find((type) => type.kind === 'pointer')?.storeBytes ?? 8;

/** True for values in which an address can travel as an integer. */
function holdsWord(ir: FunctionIR, type: number): boolean {
  const fact = ir.types[type];
  if (!fact || fact.kind === 'function' || fact.kind === 'pointer') return false;
  if (fact.kind === 'integer') return fact.storeBytes >= pointerBytesOf(ir);
  return fact.elements.some((element) => holdsWord(ir, element));
}

export function memoryClasses(ir: FunctionIR, context: PointsToContext): MemoryClasses {
  const sets = new UnionFind();
  const own = new Array<number>(ir.values.length).fill(-1);
  const named = new Map<string, number>();
  const text = textPointers(ir);
  const ensureGlobal = (name: string): number => {
    let node = named.get(name);
    if (node === undefined) {
      node = sets.make();
      named.set(name, node);
      for (const other of context.linkedGlobals(name)) sets.join(node, ensureGlobal(other));
    }
    return node;
  };
  const ensure = (index: ValueIndex): number => {
    if (own[index] === -1) {
      const value = ir.values[index] as ValueFact;
      own[index] = value.kind === 'global' ? ensureGlobal(value.name) : sets.make();
    }
    return own[index] as number;
  };
  const carries = (index: ValueIndex): boolean => {
    const value = ir.values[index] as ValueFact;
    if (value.kind === 'null' || value.kind === 'undef' || value.kind === 'poison' || value.kind === 'int') return false;
    return holdsPointer(ir, value.type) || own[index] !== -1;
  };
  const join = (a: ValueIndex, b: ValueIndex): void => sets.join(ensure(a), ensure(b));
  // Some pointer is loaded or stored somewhere in the function: then a block copy of unknown types may move one.
  const movesPointers = ir.values.some(
    (value) => isInstruction(value) && (value.opcode === 'load' || value.opcode === 'store') && holdsPointer(ir, value.accessType),
  );
  // Every pointer has a class, also one that nothing is joined with: the result of a call of which nothing is known.
  for (const value of ir.values)
    if (!['null', 'undef', 'poison', 'int'].includes(value.kind) && holdsPointer(ir, value.type)) ensure(value.index);
  // So has every address that comes in as an integer and goes on: promotion passes the word behind a pointer by value. What functions
  // without bodies return is a number: a hash, a size.
  for (const value of ir.values) {
    const isCall = isInstruction(value) && (value.opcode === 'call' || value.opcode === 'invoke');
    const comesIn = value.kind === 'argument' || (isCall && (ir.values[value.callee] as GlobalFact | undefined)?.isDeclaration !== true);
    if (comesIn && holdsWord(ir, value.type) && goesOn(ir, value.index) && context.types.carriesPointer(value.index)) ensure(value.index);
  }
  /** One class per group of the callee's, made up of what is passed, returned and named. */
  const joinAsSummarized = (call: InstructionFact, { groups }: PointsToSummary): void => {
    for (const group of groups) {
      const nodes = group.flatMap((member) => {
        if (member === 'result') return holdsPointer(ir, call.type) || holdsWord(ir, call.type) ? [ensure(call.index)] : [];
        if ('global' in member) return [ensureGlobal(member.global)];
        const operand = call.operands[member.argument];
        return operand !== undefined && member.argument < call.argumentCount && carries(operand) ? [ensure(operand)] : [];
      });
      for (const node of nodes) sets.join(nodes[0] as number, node);
    }
  };
  // Integers become carriers only through ptrtoint, so instructions are visited until no new carrier appears.
  for (let changed = true; changed; ) {
    changed = false;
    for (const value of ir.values) {
      const operation = isInstruction(value)
        ? value.opcode
        : value.kind === 'expression'
          ? (value as unknown as InstructionFact).opcode
          : undefined;
      if (value.kind === 'aggregate' && holdsPointer(ir, value.type))
        for (const element of value.operands) if (carries(element)) join(value.index, element);
      if (!operation) continue;
      const before = own[value.index];
      if (operation === 'load') {
        const isWord = own[value.index] === -1 && holdsWord(ir, value.type) && context.types.carriesPointer(value.index);
        if ((isWord || carries(value.index)) && !text.isText(value.index)) join(value.index, value.operands[0] as number);
      } else if (operation === 'store') {
        if (carries(value.operands[0] as number) && !text.isField(value as InstructionFact))
          join(value.operands[0] as number, value.operands[1] as number);
      } else if (operation === 'ptrtoint') {
        join(value.index, value.operands[0] as number);
      } else if (operation === 'call' || operation === 'invoke') {
        const summary = context.summaryOf(value as InstructionFact);
        if (summary) joinAsSummarized(value as InstructionFact, summary);
        else if (isBlockCopy(ir, value as InstructionFact)) {
          const [to, from, size] = value.operands as readonly [number, number, number];
          const bytes = constantOf(ir, size);
          const moves = context.types.mayHoldPointer(from, bytes) ?? context.types.mayHoldPointer(to, bytes) ?? movesPointers;
          // Contents are copied: pointers in the source are then in the destination too.
          if (moves && carries(to) && carries(from)) join(to, from);
        } else joinCall(ir, value as InstructionFact, carries, join);
      } else if (
        !text.isText(value.index) &&
        ((passesThrough.has(operation) && holdsPointer(ir, value.type)) || isAddressArithmetic(ir, value as InstructionFact))
      ) {
        for (const operand of value.operands)
          if (carries(operand) && !(operation === 'getelementptr' && operand !== value.operands[0])) join(value.index, operand);
      } else if (operation === 'cmpxchg' || operation === 'atomicrmw') {
        for (const operand of value.operands.slice(1)) if (carries(operand)) join(operand, value.operands[0] as number);
        if (holdsPointer(ir, value.type)) join(value.index, value.operands[0] as number);
      }
      if (before === -1 && own[value.index] !== -1) changed = true;
    }
  }
  return {
    classOf: (pointer) => (own[pointer] === -1 ? -1 : sets.find(own[pointer] as number)),
    classOfGlobal: (name) => {
      const node = named.get(name);
      return node === undefined ? -1 : sets.find(node);
    },
    globals: [...named.keys()],
  };
}

/** Uses of a word that may be an address. */
const wordUses = new Set([
  'inttoptr',
  'phi',
  'select',
  'freeze',
  'insertvalue',
  'extractvalue',
  'insertelement',
  'bitcast',
  'ret',
  'call',
  'invoke',
]);

/** Whether a value may be stored, returned, passed on or made a pointer, rather than used as a number. */
const goesOn = (ir: FunctionIR, value: ValueIndex): boolean =>
  (ir.users[value] ?? []).some((user) => {
    const use = ir.values[user] as InstructionFact;
    return wordUses.has(use.opcode) || (use.opcode === 'store' && use.operands[0] === value) || isAddressArithmetic(ir, use);
  });

function isBlockCopy(ir: FunctionIR, call: InstructionFact): boolean {
  const callee = ir.values[call.callee] as GlobalFact | undefined;
  return /^llvm\.mem(cpy|move)/.test(callee?.intrinsic ?? '');
}

/** A call may store any pointer argument through any other and return any: one class, unless it writes no memory. */
function joinCall(
  ir: FunctionIR,
  call: InstructionFact,
  carries: (index: ValueIndex) => boolean,
  join: (a: ValueIndex, b: ValueIndex) => void,
): void {
  const pointers = call.operands.slice(0, call.argumentCount).filter(carries);
  const callee = ir.values[call.callee] as GlobalFact | undefined;
  const returnsPointer = holdsPointer(ir, call.type);
  if (returnsPointer) for (const pointer of pointers) join(call.index, pointer);
  if (/^llvm\.masked\.(store|scatter|compressstore)/.test(callee?.intrinsic ?? '')) {
    const [value, pointer] = call.operands as readonly [number, number];
    if (carries(value)) join(value, pointer);
  }
  if (!call.effects.mayWrite || callee?.intrinsic) return;
  for (const pointer of pointers) join(pointers[0] as number, pointer);
}
