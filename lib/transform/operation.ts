// What an instruction of a function is to the calculus: an operation with a rule, structure with a pair of handlers,
// inactive, a call that is followed, or refused when active data meets it. The sorting itself is data: opcode-table.ts,
// intrinsic-table.ts, inactive-library.ts, allocators.ts, and the rules.

import { holdsFloat } from '../analysis/floats';
import { type FunctionIR, type GlobalFact, type InstructionFact, isInstruction, type TypeIndex } from '../ir/function-ir';
import { findRule, type ParameterKind } from '../rules';
import type { Rule } from '../rules/rule';
import { type Allocator, allocatorOf, type Deallocator, deallocatorOf } from './allocators';
import { derivedArgument } from './derived-pointers';
import { isInactiveFunction } from './inactive-library';
import { foreignMarker } from './indirect-calls';
import { intrinsicTreatment } from './intrinsic-table';
import { complexWrapperPrefix, customPrefix, likeOf, oraclePrefix, printedMarker, tripCountMarker } from './marker';
import { tapeAllocator, tapeDeallocator, tapeFunctionOf } from './nested-tapes';
import { opcodeTable, type Refusal, type StructureName, type Treatment } from './opcode-table';
import { exceptionAllocator } from './thrown-objects';

export type { StructureName } from './opcode-table';

export type Operation =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'structure'; readonly name: StructureName }
  | { readonly kind: 'inactive' }
  | { readonly kind: 'allocation'; readonly allocator: Allocator }
  | { readonly kind: 'deallocation'; readonly deallocator: Deallocator }
  /** Room for an object that is thrown. */
  | { readonly kind: 'thrown object' }
  /** A call that returns a pointer into what the argument points into. */
  | { readonly kind: 'derived pointer'; readonly argument: number }
  /** A call of a function whose body is in the module: differentiated by a request of its own. */
  | {
      readonly kind: 'defined call';
      /** Its derivatives are the user's: what they do with what they are given is not known, but for what its body never writes. */
      readonly custom?: { readonly onlyRead: ReadonlySet<number> };
    }
  /** A call through a pointer to a function outside of the module (indirect-calls.ts): derivatives stop there if it is active. */
  | { readonly kind: 'foreign call' }
  /** Nothing is known of it, or what is known says that it has no derivative here: an error when active data meets it. */
  | { readonly kind: 'unknown'; readonly refusal?: Refusal };

/** Functions of our own that stand for nothing that has a derivative. */
const isMarker = (name: string): boolean =>
  name === foreignMarker || name === tripCountMarker || name.startsWith(oraclePrefix) || name.startsWith(printedMarker);
/** What is thrown into a landing pad is carried there (native/unwinding.cc), where the landing pad is one of C++. */
const thrown = new Set(['__cxa_throw', '__cxa_rethrow']);
/** Which clause takes an exception, and what lets one leave the derivative. */
const unwinding = /^bitgrad\.(match|raise)(\.\d+)?$/;

/** An instruction with which an exception leaves the function. */
export const isLeftByException = (ir: FunctionIR, i: InstructionFact): boolean =>
  i.opcode === 'resume' || (isCall(i) && unwinding.exec(calleeOf(ir, i)?.name ?? '')?.[1] === 'raise');
/** Throws again what the function has not caught itself: which exception is only known at run time. */
const unknownRethrow = 'bitgrad.rethrow.unknown';

export function calleeOf(ir: FunctionIR, call: InstructionFact): GlobalFact | undefined {
  const callee = ir.values[call.callee];
  return callee?.kind === 'function' ? (callee as GlobalFact) : undefined;
}

export const isCall = (instruction: InstructionFact): boolean => instruction.opcode === 'call' || instruction.opcode === 'invoke';

function ruleOfCallee(ir: FunctionIR, call: InstructionFact, callee: GlobalFact): Rule | undefined {
  const isWrapper = callee.name.startsWith(complexWrapperPrefix);
  const like = likeOf(callee.name);
  const types = [call.type, ...call.operands.slice(0, call.argumentCount).map((operand) => ir.values[operand]?.type ?? -1)];
  const found = findRule({
    callee: like ?? (isWrapper ? callee.name.slice(complexWrapperPrefix.length) : callee.name),
    intrinsic: callee.intrinsic,
    isDefined: !callee.isDeclaration && !isWrapper && like === undefined,
    parameters: types.slice(1).map((type) => parameterKind(ir, type)),
    isQuad: types.some((type) => ir.types[type]?.kind === 'fp128'),
  });
  return found?.isLibrary && !returnsWhatItTakes(ir, types) ? undefined : found;
}

/** Of a library's function a float result has the type of its first float: a program that declares `float exp(double)` calls another. */
function returnsWhatItTakes(ir: FunctionIR, [result = -1, ...parameters]: readonly TypeIndex[]): boolean {
  const isFloat = (type: TypeIndex): boolean => parameterKind(ir, type) === 'float';
  const first = parameters.find(isFloat);
  return first === undefined || !isFloat(result) || first === result;
}

function parameterKind(ir: FunctionIR, index: number): ParameterKind {
  const type = ir.types[index];
  if (!type) return 'other';
  if (type.kind === 'vector' || type.kind === 'scalable_vector') return parameterKind(ir, type.elements[0] ?? -1);
  if (type.kind === 'integer' || type.kind === 'pointer') return type.kind;
  return holdsFloat(ir, index) && type.elements.length === 0 ? 'float' : 'other';
}

/** A call of a function with derivatives of its own. */
export function isCustomCall(operations: Operations, i: InstructionFact): boolean {
  const operation = operations.of(i);
  return operation.kind === 'defined call' && operation.custom !== undefined;
}

export class Operations {
  private readonly memo = new Map<number, Operation>();
  constructor(
    private readonly ir: FunctionIR,
    /** Positions of the pointers through which a function of the module writes nothing. */
    private readonly onlyRead: (name: string) => ReadonlySet<number>,
  ) {}

  of(instruction: InstructionFact): Operation {
    let operation = this.memo.get(instruction.index);
    if (!operation) {
      operation = this.classify(instruction);
      this.memo.set(instruction.index, operation);
    }
    return operation;
  }

  /** A call with a rule that writes through none of its operands: errno at most. */
  isMath(call: InstructionFact): boolean {
    const operation = this.of(call);
    return operation.kind === 'rule' && operation.rule.results.every((place) => place.at !== 'operand');
  }

  isIntrinsic(call: InstructionFact): boolean {
    return Boolean(calleeOf(this.ir, call)?.intrinsic);
  }

  private classify(i: InstructionFact): Operation {
    const treatment = opcodeTable[i.opcode];
    if (treatment.is === 'call') return this.classifyCall(i);
    return operationOf(treatment, () => findRule({ opcode: i.opcode }));
  }

  private isForeign(i: InstructionFact): boolean {
    const pointer = this.ir.values[i.operands[i.operands.length - 1] as number];
    return pointer !== undefined && isInstruction(pointer) && calleeOf(this.ir, pointer)?.name === foreignMarker;
  }

  private classifyCall(i: InstructionFact): Operation {
    const callee = calleeOf(this.ir, i);
    if (!callee) return { kind: this.isForeign(i) ? 'foreign call' : 'unknown' };
    const rule = ruleOfCallee(this.ir, i, callee);
    if (rule) return { kind: 'rule', rule };
    if (callee.intrinsic) return operationOf(intrinsicTreatment(callee.intrinsic), () => undefined);
    if (i.opcode === 'invoke' && thrown.has(callee.name)) return { kind: 'unknown' };
    if (callee.name === exceptionAllocator) return { kind: 'thrown object' };
    const argument = derivedArgument(callee.name);
    if (argument !== undefined) return { kind: 'derived pointer', argument };
    const allocator = allocatorOf(callee.name);
    if (allocator) return { kind: 'allocation', allocator };
    const deallocator = deallocatorOf(callee.name);
    if (deallocator) return { kind: 'deallocation', deallocator };
    const tape = tapeFunctionOf(callee.name);
    if (tape === 'push') return { kind: 'allocation', allocator: tapeAllocator };
    if (tape === 'defer') return { kind: 'deallocation', deallocator: tapeDeallocator };
    if (tape) return { kind: 'inactive' };
    if (isInactiveFunction(callee.name, callee.isDeclaration) || isMarker(callee.name) || unwinding.test(callee.name))
      return { kind: 'inactive' };
    if (callee.name.startsWith(customPrefix)) return { kind: 'defined call', custom: { onlyRead: this.onlyRead(callee.name) } };
    // It has the derivative of a function that there is no rule for, or that takes other arguments.
    if (likeOf(callee.name) !== undefined) return { kind: 'unknown' };
    if (callee.isDeclaration && isLast(this.ir, i)) return { kind: 'inactive' };
    return callee.isDeclaration || callee.name === unknownRethrow ? { kind: 'unknown' } : { kind: 'defined call' };
  }
}

/** A call that never returns, of a function that reports an error: no derivative depends on what it is given. */
function isLast(ir: FunctionIR, { opcode, block, index }: InstructionFact): boolean {
  const { instructions } = ir.blocks[block] as FunctionIR['blocks'][number];
  const behind = instructions.slice(instructions.indexOf(index) + 1).map((next) => ir.values[next] as InstructionFact);
  const isTrap = (next: InstructionFact): boolean => isCall(next) && calleeOf(ir, next)?.intrinsic === 'llvm.trap';
  return opcode === 'call' && behind.at(-1)?.opcode === 'unreachable' && behind.slice(0, -1).every(isTrap);
}

function operationOf(treatment: Treatment, rule: () => Rule | undefined): Operation {
  switch (treatment.is) {
    case 'structure':
      return { kind: 'structure', name: treatment.name };
    case 'inactive':
      return { kind: 'inactive' };
    case 'refused':
      return { kind: 'unknown', refusal: treatment.refusal };
    default: {
      const found = rule();
      return found ? { kind: 'rule', rule: found } : { kind: 'unknown' };
    }
  }
}
