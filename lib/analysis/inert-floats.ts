// Kinds of floats that no active number of a program is ever made into: the load factor of a hash table is a `float` among
// doubles. No instruction makes one of another kind or of bits, and none lies in the arguments' memory or in a variable, so
// all of them come from constants and counts. Where objects are taken for one another (a table holds the base of its nodes),
// such a float beside a pointer or a double is no more than an integer.

import type { FunctionIR, GlobalFact, InstructionFact, TypeIndex, ValueIndex } from '../ir/function-ir';
import { isGlobal, isInstruction } from '../ir/function-ir';
import { holdsFloat } from './floats';
import type { IrOf } from './types/analysis';
import { isFloatKind, join, type Kinds, only, scalarKinds } from './types/kinds';
import type { Evidence } from './types/types';

/** Instructions whose float is made of their operands' floats, if they have any. */
const passing = new Set([
  ...['load', 'phi', 'select', 'freeze', 'fadd', 'fsub', 'fmul', 'fdiv', 'frem', 'fneg', 'sitofp', 'uitofp', 'call', 'invoke'],
  ...['insertelement', 'extractelement', 'shufflevector', 'insertvalue', 'extractvalue'],
]);

/** Of all functions that a root reaches; 0 where doubles are all there is, or where there are none. */
export function inertFloats(root: string, irOf: IrOf, evidence: () => Evidence): Kinds {
  const names = reached(root, irOf);
  const bodies = [...names.values()];
  const present = kindsIn(bodies);
  if (!(present & only('double'))) return 0;
  const ir = names.get(root) as FunctionIR;
  const candidates = scalarKinds.filter((kind) => isFloatKind(kind) && kind !== 'double' && (present & only(kind)) !== 0);
  const inert = candidates.filter(
    (kind) =>
      !ir.arguments.some(({ type }) => kindsOf(ir, type) & only(kind)) && bodies.every((body) => !isMadeOfOthers(body, only(kind), names)),
  );
  if (inert.length === 0) return 0;
  const given = kindsGiven(root, bodies, evidence());
  return inert.reduce<Kinds>((all, kind) => (given & only(kind) ? all : join(all, only(kind))), 0);
}

function reached(root: string, irOf: IrOf): Map<string, FunctionIR> {
  const found = new Map<string, FunctionIR>();
  const work = [root];
  for (let name = work.pop(); name !== undefined; name = work.pop()) {
    const ir = found.has(name) ? undefined : irOf(name);
    if (!ir) continue;
    found.set(name, ir);
    for (const value of ir.values) {
      const callee = isInstruction(value) ? (ir.values[value.callee] as GlobalFact | undefined) : undefined;
      if (callee?.kind === 'function' && !callee.isDeclaration) work.push(callee.name);
    }
  }
  return found;
}

const kindsIn = (bodies: readonly FunctionIR[]): Kinds =>
  bodies.flatMap((ir) => ir.types).reduce<Kinds>((all, { kind }) => (isFloatKind(kind) ? join(all, only(kind)) : all), 0);

/** Kinds of the floats that a type holds. */
function kindsOf(ir: FunctionIR, type: TypeIndex): Kinds {
  const fact = ir.types[type];
  if (!fact || fact.kind === 'function') return 0;
  if (isFloatKind(fact.kind)) return only(fact.kind);
  return fact.elements.reduce<Kinds>((all, element) => join(all, kindsOf(ir, element)), 0);
}

/** Some value of the kind is computed from one that is of another, from bits, or by a function of which nothing is known. */
function isMadeOfOthers(ir: FunctionIR, kind: Kinds, bodies: ReadonlyMap<string, FunctionIR>): boolean {
  const kinds = (value: ValueIndex): Kinds => kindsOf(ir, ir.values[value]?.type ?? -1);
  return ir.values.some((value) => {
    if (!isInstruction(value) || (kinds(value.index) & kind) === 0) return false;
    if (!passing.has(value.opcode)) return true;
    const isCall = value.opcode === 'call' || value.opcode === 'invoke';
    const callee = ir.values[value.callee] as GlobalFact | undefined;
    if (isCall && callee?.kind !== 'function') return true;
    if (isCall && bodies.has(callee?.name ?? '')) return false;
    return givenTo(value).some((operand) => (kinds(operand) & ~kind) !== 0 || (isCall && isWord(ir, operand)));
  });
}

const givenTo = (i: InstructionFact): readonly ValueIndex[] =>
  i.opcode === 'call' || i.opcode === 'invoke' ? i.operands.slice(0, i.argumentCount) : i.operands;

/** A value of a type that may carry bits of a float, or lead to some. */
const isWord = (ir: FunctionIR, value: ValueIndex): boolean => {
  const fact = ir.values[value];
  return fact?.kind !== 'int' && !holdsFloat(ir, fact?.type ?? -1);
};

/** Kinds that lie in the root's arguments or behind them, in its result, or in variables. */
function kindsGiven(root: string, bodies: readonly FunctionIR[], { contexts, globals, memory }: Evidence): Kinds {
  const constants = new Set(
    bodies.flatMap((ir) => ir.values.filter((value) => isGlobal(value) && value.isConstant).map(({ name }) => name)),
  );
  const variables = [...globals].filter(([name]) => !constants.has(name)).map(([, ref]) => ref);
  const own = (contexts.get(root) ?? []).flatMap((context) => [
    context.result,
    ...context.ir.arguments.map(({ index }) => (context.isPointer(index) ? context.pointeeOf(index) : context.contentOf(index))),
  ]);
  return memory.kindsBehind([...variables, ...own.filter((ref) => ref !== undefined)]);
}
