// Errors for what has no derivative: they name the operation, the line, and what to do. Never a zero in silence.

import type { Activity } from '../analysis/activity';
import type { GlobalFact, InstructionFact } from '../ir/function-ir';
import { instantiatingCrate } from '../ir/rust-symbols';
import { findRule } from '../rules';
import { intrinsicTreatment } from './intrinsic-table';
import { opcodeTable, type Refusal } from './opcode-table';
import { isCall } from './operation';
import { stop } from './stop';
import type { Target } from './target';

function refusalOf(i: InstructionFact, callee: GlobalFact | undefined): Refusal | undefined {
  const treatment = isCall(i) ? callee?.intrinsic && intrinsicTreatment(callee.intrinsic) : opcodeTable[i.opcode];
  return treatment && treatment.is === 'refused' ? treatment.refusal : undefined;
}

/** The error for an active operation that has no rule and no body to differentiate. */
export function zeroReason(target: Target, instruction: InstructionFact, callee: GlobalFact | undefined): Error {
  const refusal = refusalOf(instruction, callee);
  if (refusal) {
    const name = callee?.intrinsic ?? instruction.opcode;
    return target.error(refusal.code, `\`${name}\` is not differentiated, and active data passes through it`, instruction, {
      because: refusal.because,
    });
  }
  if (!isCall(instruction))
    return target.error('no-rule', `\`${instruction.opcode}\` has no derivative rule, and its result is active`, instruction, {
      fix: 'declare a rule for it, as in docs/add-a-rule.md',
    });
  if (!callee)
    return target.error('unsupported-call', 'the function that is called here is only known at run time', instruction, {
      because: 'the call passes or returns active data',
      fix: 'call the function directly, or declare what it is given const',
    });
  if (callee.isDeclaration && findRule({ callee: callee.name, intrinsic: '' }))
    return target.error('no-rule', `\`${callee.name}\` is not called as the library's function of that name`, instruction, {
      because: 'its arguments or its result are of other types, and active data passes through it',
      fix: 'declare it as its header does, or call a function of your own by another name',
    });
  return target.error(
    'no-rule',
    `\`${callee.intrinsic || callee.name}\` has no derivative rule, and active data passes through it`,
    instruction,
    {
      because: callee.isDeclaration ? 'its body is not in the module' : 'it is not differentiated here',
      fix: callee.isDeclaration
        ? `link the bitcode that defines it${placeOf(callee.name)}, declare a rule('${callee.name}', ...), or declare its arguments const`
        : 'declare a rule for it',
    },
  );
}

/** Where the code of a generic Rust function is: debug builds refer to a copy that another crate has. */
function placeOf(symbol: string): string {
  const crate = instantiatingCrate(symbol);
  return crate === undefined
    ? ''
    : ` (crate \`${crate}\`: for those of rustc, $(rustc --print sysroot)/lib/rustlib/*/lib/lib${crate}-*.rlib)`;
}

/** Where active data goes to a function outside of the module, called through a pointer, the derivative ends. */
export function stopAtForeignCall(target: Target, activity: Activity, call: InstructionFact): void {
  const isActive = call.operands.slice(0, call.argumentCount).some((operand) => activity.isVaried(operand) || activity.hasShadow(operand));
  if (isActive)
    stop(
      target,
      target.forward.before(target.anchor(call.index)),
      `active data is passed to a function outside of the module, which \`${target.ir.name}\` calls through a pointer`,
    );
}

/** An access of a shadow that may be the primal memory, for which there is no guard. */
export const mixedError = (target: Target, at: InstructionFact): Error =>
  target.error('mixed-activity', 'memory that is accessed here may be constant or active, as the run decides', at, {
    because: 'this kind of access is not guarded',
    fix: 'declare all memory that the pointer may point into dup, or access it by plain loads and stores',
  });
