// Memory that earlier calls left behind the pointers of global variables has no shadow: such a pointer's shadow is null when
// a derivative starts (shadow-globals.ts). Where it is still that when memory is accessed through it, the derivative stops.
// The test stands at the access, since a pointer may be loaded and replaced: `if (size > kept) buffer = malloc(size);`.

import type { Activity } from '../analysis/activity';
import type { MemoryClass, MemoryClasses } from '../analysis/memory-classes';
import type { GlobalFact, InstructionFact, ValueFact, ValueIndex } from '../ir/function-ir';
import { isGlobal, isInstruction } from '../ir/function-ir';
import { calleeOf, isCall } from './operation';
import type { Shadows } from './shadows';
import { stopWithoutShadow } from './stop';
import type { Target } from './target';

const steps = new Set(['getelementptr', 'bitcast', 'addrspacecast']);

/** Where a pointer may have been left by an earlier call: the variables that have no more of a type than that they are memory. */
export interface LeftMemory {
  readonly classes: MemoryClasses;
  isOfWords(global: string): boolean;
}

/** Writes the tests into the forward sweep. */
export function stopAtLeftMemory(target: Target, activity: Activity, shadows: Shadows, width: number, memory: LeftMemory): void {
  const pools = poolsOf(memory);
  const done = new Set<string>();
  for (const i of target.ir.values) {
    if (!isInstruction(i)) continue;
    for (const pointer of accessed(target, activity, i)) {
      const base = baseOf(target, pointer);
      const global = leftBy(target, base, memory.classes, pools);
      const key = `${base} ${i.block}`;
      if (global === undefined || done.has(key)) continue;
      done.add(key);
      for (let lane = 0; lane < width; lane++) {
        const shadow = shadows.of(base, lane);
        stopWithoutShadow(target, target.forward.before(target.anchor(i.index)), target.primal(base), shadow, reason(target, global, i));
      }
    }
  }
}

/** Pointers through which an instruction touches shadow memory. */
function accessed(target: Target, activity: Activity, i: InstructionFact): ValueIndex[] {
  const isCopy = isCall(i) && /^llvm\.mem(cpy|move|set)/.test(calleeOf(target.ir, i)?.intrinsic ?? '');
  const isCallee = isCall(i) && calleeOf(target.ir, i)?.isDeclaration === false;
  const positions =
    i.opcode === 'load' ? [0] : i.opcode === 'store' ? [1] : isCopy || isCallee ? i.operands.slice(0, i.argumentCount).keys() : [];
  return [...positions]
    .map((position) => i.operands[position] as number)
    .filter((operand) => isPointer(target, operand) && activity.hasShadow(operand));
}

const isPointer = (target: Target, value: ValueIndex): boolean => target.ir.types[target.typeOf(value)]?.kind === 'pointer';

function baseOf(target: Target, pointer: ValueIndex): ValueIndex {
  let at = target.ir.values[pointer] as ValueFact;
  while (isInstruction(at) && steps.has(at.opcode)) at = target.ir.values[at.operands[0] as number] as ValueFact;
  return at.index;
}

/** Those variables by the class of their memory. */
const poolsOf = ({ classes, isOfWords }: LeftMemory): ReadonlyMap<MemoryClass, string> =>
  new Map(classes.globals.filter(isOfWords).map((name) => [classes.classOfGlobal(name), name]));

/** The global variable that a pointer, or an input of a phi, is loaded from. */
function leftBy(target: Target, base: ValueIndex, classes: MemoryClasses, pools: ReadonlyMap<MemoryClass, string>): string | undefined {
  const seen = new Set<ValueIndex>();
  const work = [base];
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    const value = target.ir.values[baseOf(target, at)] as ValueFact;
    if (seen.has(value.index) || !isInstruction(value)) continue;
    seen.add(value.index);
    if (value.opcode === 'phi') work.push(...value.operands);
    if (value.opcode !== 'load') continue;
    const [address] = value.operands as [number];
    const global = variableOf(target, address)?.name ?? pools.get(classes.classOf(address));
    if (global !== undefined) return global;
  }
  return undefined;
}

function variableOf(target: Target, address: ValueIndex): GlobalFact | undefined {
  let at = target.ir.values[address] as ValueFact;
  while (steps.has((at as InstructionFact).opcode)) at = target.ir.values[at.operands[0] as number] as ValueFact;
  return isGlobal(at) && at.kind === 'global' && !at.isConstant ? at : undefined;
}

const reason = (target: Target, global: string, access: InstructionFact): string =>
  `the memory that the global variable \`${global}\` points to was made before the derivative began, and has no shadow ` +
  `(used in \`${target.ir.name}\`${access.location ? `, line ${access.location.line}` : ''}): let the function make it, or take it as a dup argument`;
