// Types: what lies at each byte that a function's values hold or point to, with the reasons. Answers are asked by the
// transforms where LLVM's types do not say it: copies of memory, integers that carry floats. `evidence` brings in what
// the module told before LLVM's passes ran, by function and argument, where no pass can lose it.

import type { FunctionIR, InstructionFact, ValueIndex } from '../../ir/function-ir';
import { sourceName } from '../../ir/source-name';
import { floatKindOf } from '../floats';
import { gcd } from './address';
import { type IrOf, TypeAnalysis } from './analysis';
import type { Constraints } from './constraints';
import { isDeclaredNumber } from './declared-numbers';
import { dumpTypes } from './dump';
import { floatsOf, has, isBelow, type Kinds, only } from './kinds';
import { type Layout, layoutOf, type Piece, piecesAt, shifted } from './layout';
import { Transplant } from './transplant';

/** Where an address leads: an object, and a distance in it, or at any multiple of `period` (0: just there) from there on. */
export interface Place {
  readonly object: number;
  readonly offset: number;
  readonly period: number;
}

export interface Types {
  /** What the pointers point to (several: the same bytes at some time), over `bytes` bytes or endlessly. */
  memory(pointers: readonly ValueIndex[], bytes: number | undefined): Layout;
  /** The bytes of a value that is no plain float; empty for a constant. */
  value(value: ValueIndex): readonly Piece[];
  /** Whether a value's bytes carry floats: undefined when it is not known. */
  carriesFloat(value: ValueIndex): boolean | undefined;
  /** Whether a load takes a part of a float: a copy of its bytes, a few at a time. */
  isPartOfFloat(value: ValueIndex): boolean;
  /** Whether bytes of a word are a part of a float in it, and not the whole. */
  cutsFloat(value: ValueIndex, from: number, to: number): boolean;
  /** Whether an integer, or a vector of them, carries addresses and no floats: pointers loaded as words, or made by ptrtoint. */
  isAddress(value: ValueIndex): boolean;
  /** Whether a word carries a pointer at some time. */
  carriesPointer(value: ValueIndex): boolean;
  /** Whether a pointer may lie in the bytes: undefined when some of them are not known, and no pointer is seen. */
  mayHoldPointer(pointer: ValueIndex, bytes: number | undefined): boolean | undefined;
  /** Whether a float is known to lie, at some time, in the bytes that a pointer points to. */
  touchesFloat(pointer: ValueIndex, bytes: number): boolean;
  /** Whether nothing but integers and pointers lies in the bytes that a pointer points to. */
  holdsNoFloat(pointer: ValueIndex, bytes: number): boolean;
  /** Whether a pointer may lie in bytes where a float is at some time: a number stored there may overwrite one. */
  mayOverwritePointer(pointer: ValueIndex, bytes: number): boolean;
  /** Whether a float, or a vector of them, is of a kind that no active number is made into. */
  isInert(value: ValueIndex): boolean;
  /** Where a pointer points to; pointers to one object at one time have places in one object. */
  place(pointer: ValueIndex): Place;
  /** Everything that was found, with its reasons. */
  text(): string;
}

/** What another analysis found of functions by name. */
export type Evidence = Pick<TypeAnalysis, 'contexts' | 'globals' | 'memory'>;

const pointerBytesOf = (ir: FunctionIR): number => ir.types.find((type) => type.kind === 'pointer')?.storeBytes || 8;
export const saysFloat = (kinds: Kinds): boolean => (kinds & shifted) !== 0 || floatsOf(kinds).length > 0;
const numbers = only('integer') | only('pointer');

/** Analyses a function with what it calls, as it stands. */
export function evidenceOf(ir: FunctionIR, irOf: IrOf, before: readonly Evidence[] = []): Evidence {
  const analysis = new TypeAnalysis(irOf, pointerBytesOf(ir));
  analysis.root(ir, (made) => {
    for (const evidence of before) seed(analysis, made, evidence);
  });
  return analysis;
}

export function types(ir: FunctionIR, irOf: IrOf, before: readonly Evidence[] = [], inert: Kinds = 0): Types {
  const analysis = new TypeAnalysis(irOf, pointerBytesOf(ir));
  const { memory } = analysis;
  const root = analysis.root(ir, (made) => {
    for (const evidence of before) seed(analysis, made, evidence);
  });
  memory.inert = inert;
  const value = (index: ValueIndex): readonly Piece[] => {
    const content = root.contentOf(index);
    const bytes = ir.types[ir.values[index]?.type ?? -1]?.storeBytes ?? 0;
    return content ? piecesAt(memory, [content], bytes) : [];
  };
  const original = before.flatMap((evidence) => contextsOf(evidence, ir.name)).find((context) => context.ir !== ir)?.ir;
  const declarations = { at: root, original, contexts: analysis.contexts };
  const touchesFloat = (pointer: ValueIndex, bytes: number): boolean => memory.touchesFloat(root.pointeeOf(pointer), bytes);
  /** A load of fewer bytes than the float has of which it loads some. */
  const isPartOfFloat = (index: ValueIndex): boolean => {
    const load = ir.values[index] as InstructionFact;
    if (load.opcode !== 'load' || !root.contentOf(index) || value(index).some((piece) => saysFloat(piece.kinds))) return false;
    const [pointee, bytes] = [root.pointeeOf(load.operands[0] as number), ir.types[load.type]?.storeBytes ?? 0];
    return memory.touchesFloat(pointee, bytes) && !isDeclaredNumber(declarations, load);
  };
  return {
    isPartOfFloat,
    memory: (pointers, bytes) =>
      layoutOf(
        memory,
        pointers.map((pointer) => root.pointeeOf(pointer)),
        bytes,
      ),
    value,
    carriesFloat(index) {
      const pieces = value(index);
      if (pieces.some((piece) => saysFloat(piece.kinds)) || isPartOfFloat(index)) return true;
      return pieces.length > 0 && pieces.every((piece) => piece.kinds !== 0) ? false : undefined;
    },
    isAddress(index) {
      const pieces = value(index);
      return pieces.some(({ kinds }) => has(kinds, 'pointer')) && !pieces.some(({ kinds }) => saysFloat(kinds));
    },
    cutsFloat: (index, from, to) =>
      value(index).some(({ kinds, offset, bytes }) => {
        const isTouched = offset < to && offset + bytes > from;
        return isTouched && saysFloat(kinds) && (offset < from || offset + bytes > to);
      }),
    carriesPointer: (index) => value(index).some(({ kinds }) => has(kinds, 'pointer')),
    mayHoldPointer(pointer, bytes) {
      const { head, body } = layoutOf(memory, [root.pointeeOf(pointer)], bytes);
      const pieces = [...head, ...body];
      if (pieces.some(({ kinds }) => has(kinds, 'pointer'))) return true;
      return pieces.length > 0 && pieces.every(({ kinds }) => kinds !== 0) ? false : undefined;
    },
    touchesFloat,
    holdsNoFloat(pointer, bytes) {
      if (touchesFloat(pointer, bytes)) return false;
      return piecesAt(memory, [root.pointeeOf(pointer)], bytes).every((piece) => piece.kinds !== 0 && isBelow(piece.kinds, numbers));
    },
    mayOverwritePointer(pointer, bytes) {
      return (this.mayHoldPointer(pointer, bytes) ?? false) && this.touchesFloat(pointer, bytes);
    },
    isInert(index) {
      const kind = floatKindOf(ir, ir.values[index]?.type ?? -1);
      return kind !== undefined && (inert & only(kind)) !== 0;
    },
    place(pointer) {
      const { object, offset, stride } = memory.find(root.pointeeOf(pointer));
      const step = object.stride > 0 && offset >= object.start ? object.stride : 0;
      return { object: object.id, offset, period: gcd(stride, step) };
    },
    text: () => dumpTypes(ir, memory, root, analysis.globals),
  };
}

/** The contexts in which a function was analysed. */
const contextsOf = ({ contexts }: Evidence, name: string): readonly Constraints[] =>
  contexts.get(name) ?? contexts.get(sourceName(name)) ?? [];

/** Arguments, result and globals of a function, with what was found of them in each context. */
function seed(analysis: TypeAnalysis, root: Constraints, evidence: Evidence): void {
  const transplant = new Transplant(evidence.memory, analysis.memory);
  const { name } = root.ir;
  for (const known of contextsOf(evidence, name)) {
    // What the callers do with the result tells of what is made here.
    if (known.ir.types[known.ir.returnType]?.kind === root.ir.types[root.ir.returnType]?.kind)
      analysis.memory.unify(root.result, transplant.ref(known.result));
    root.ir.arguments.forEach((argument, i) => {
      const same = known.ir.arguments[i];
      if (!same || known.isPointer(same.index) !== root.isPointer(argument.index)) return;
      if (root.isPointer(argument.index)) root.define(argument.index, transplant.ref(known.pointeeOf(same.index)));
      else {
        const [to, from] = [root.contentOf(argument.index), known.contentOf(same.index)];
        if (to && from) analysis.memory.unify(to, transplant.ref(from));
      }
    });
  }
  for (const [global, ref] of evidence.globals) analysis.seedGlobal(global, transplant.ref(ref));
}

/** The same, analysed when the first question is asked. */
export function whenAsked(make: () => Types): Types {
  let made: Types | undefined;
  const get = (): Types => (made ??= make());
  return {
    memory: (pointers, bytes) => get().memory(pointers, bytes),
    value: (value) => get().value(value),
    carriesFloat: (value) => get().carriesFloat(value),
    isAddress: (value) => get().isAddress(value),
    cutsFloat: (value, from, to) => get().cutsFloat(value, from, to),
    isPartOfFloat: (value) => get().isPartOfFloat(value),
    carriesPointer: (value) => get().carriesPointer(value),
    mayHoldPointer: (pointer, bytes) => get().mayHoldPointer(pointer, bytes),
    touchesFloat: (pointer, bytes) => get().touchesFloat(pointer, bytes),
    holdsNoFloat: (pointer, bytes) => get().holdsNoFloat(pointer, bytes),
    mayOverwritePointer: (pointer, bytes) => get().mayOverwritePointer(pointer, bytes),
    isInert: (value) => get().isInert(value),
    place: (pointer) => get().place(pointer),
    text: () => get().text(),
  };
}
