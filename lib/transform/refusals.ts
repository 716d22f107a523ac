// Errors for what has no derivative: they name the operation, the line, and what to do. Never a zero in silence.

import type { Activity } from '../analysis/activity';
import { holdsPointer } from '../analysis/memory-classes';
import type { GlobalFact, InstructionFact } from '../ir/function-ir';
import { isCall } from './operation';
import type { Target } from './target';

/** The error for an active operation that has no rule and no body to differentiate. */
export function zeroReason(target: Target, instruction: InstructionFact, callee: GlobalFact | undefined): Error {
  if (!isCall(instruction))
    return target.error('no-rule', `\`${instruction.opcode}\` has no derivative rule, and its result is active`, instruction, {
      fix: 'declare a rule for it, as in docs/add-a-rule.md',
    });
  if (!callee)
    return target.error('unsupported-call', 'the function that is called here is only known at run time', instruction, {
      because: 'the call passes or returns active data',
      fix: 'call the function directly, or declare what it is given const',
    });
  return target.error(
    'no-rule',
    `\`${callee.intrinsic || callee.name}\` has no derivative rule, and active data passes through it`,
    instruction,
    {
      because: callee.isDeclaration ? 'its body is not in the module' : 'it is not differentiated here',
      fix: callee.isDeclaration
        ? `link the bitcode that defines it, declare a rule('${callee.name}', ...), or declare its arguments const`
        : 'declare a rule for it',
    },
  );
}

/** Counting in memory: what these do is done to integers. */
const countingAtomics = new Set(['add', 'sub', 'and', 'or', 'xor', 'nand', 'max', 'min', 'umax', 'umin']);

/** Atomic updates of active memory: what they read and write is not differentiated yet, and must not be passed over. */
export function refuseAtomic(target: Target, instruction: InstructionFact, hasShadow: (pointer: number) => boolean): void {
  const { opcode, predicate, operands } = instruction;
  if (opcode !== 'cmpxchg' && (opcode !== 'atomicrmw' || countingAtomics.has(predicate))) return;
  if (!hasShadow(operands[0] as number)) return;
  throw target.error('unsupported-instruction', `\`${[opcode, predicate].join(' ').trim()}\` updates active memory`, instruction, {
    because: 'atomic updates are not differentiated',
    fix: 'declare that memory const, or update it without atomics',
  });
}

/** Where active data goes to a function outside of the module, called through a pointer, the derivative ends. */
export function stopAtForeignCall(target: Target, activity: Activity, call: InstructionFact): void {
  const { ir } = target;
  const isActive = call.operands
    .slice(0, call.argumentCount)
    .some((operand) => activity.isVaried(operand) || (holdsPointer(ir, target.typeOf(operand)) && activity.hasShadow(operand)));
  if (isActive) target.forward.before(target.anchor(call.index)).intrinsic(target.module, 'llvm.trap', [], []);
}
