// What may be asked of a function: activity words that fit its arguments, and control flow that a copy can run.

import { holdsFloat } from '../analysis/floats';
import { holdsPointer } from '../analysis/memory-classes';
import { type FunctionIR, type InstructionFact, isInstruction } from '../ir/function-ir';
import { sourceName } from '../ir/source-name';
import { BitgradError } from '../report';
import { calleeOf } from './operation';
import type { ActivityWord, DerivativeRequest } from './request';

/** The words an argument takes when the caller gives none: pointers dup, floats out (reverse) or dup (forward), the rest const. */
export function defaultActivity(ir: FunctionIR, mode: 'forward' | 'reverse'): ActivityWord[] {
  return ir.arguments.map((argument) => {
    if (holdsPointer(ir, argument.type)) return 'dup';
    if (holdsFloat(ir, argument.type)) return mode === 'reverse' ? 'out' : 'dup';
    return 'const';
  });
}

/** Functions that return twice, and those that make them. */
const nonlocalJumps = /^_*(sig)?(set|long)jmp(_chk|ex)?$|^(get|set|swap)context$/;

/** What returns a second time finds the frames and logs of the derivative gone on. */
function refuseNonlocalJumps(ir: FunctionIR): void {
  for (const value of ir.values) {
    if (!isInstruction(value)) continue;
    const callee = calleeOf(ir, value)?.name;
    if (!value.attributes.includes('returns_twice') && !(callee !== undefined && nonlocalJumps.test(callee))) continue;
    throw new BitgradError('nonlocal-jump', `\`${callee ?? value.opcode}\` is not differentiated`, {
      where: { function: sourceName(ir.name), ...value.location },
    });
  }
}

/** Control flow that a copy of the body cannot have. @throws BitgradError `unsupported-control-flow`, `nonlocal-jump` */
export function refuseJumps(ir: FunctionIR): void {
  refuseComputedJumps(ir);
  refuseNonlocalJumps(ir);
}

/** A copy of the body would jump to the addresses of the original's blocks. */
function refuseComputedJumps(ir: FunctionIR): void {
  const jump = ir.values.find(
    (value): value is InstructionFact =>
      value.kind === 'instruction' && ['indirectbr', 'callbr'].includes((value as InstructionFact).opcode),
  );
  if (!jump) return;
  throw new BitgradError('unsupported-control-flow', 'a computed goto is not differentiated', {
    where: { function: sourceName(ir.name), ...jump.location },
    fix: 'write it as a switch',
  });
}

export function checkRequest(ir: FunctionIR, request: DerivativeRequest): void {
  const refuse = (message: string, fix: string): never => {
    throw new BitgradError('bad-activity', message, { where: { function: ir.name }, fix });
  };
  if (request.activity.length !== ir.arguments.length)
    refuse(`${request.activity.length} activity words are given for ${ir.arguments.length} arguments`, 'give one word per argument');
  ir.arguments.forEach((argument, i) => {
    const word = request.activity[i] as ActivityWord;
    const name = argument.name || `argument ${i}`;
    if (word === 'const') return;
    if (holdsPointer(ir, argument.type)) {
      if (word === 'out') refuse(`\`${name}\` is a pointer and cannot be out`, 'use dup: its shadow receives the derivative');
    } else if (!holdsFloat(ir, argument.type)) refuse(`\`${name}\` is no float and no pointer: it cannot be ${word}`, 'use const');
    else if (request.mode === 'reverse' && word !== 'out')
      refuse(`\`${name}\` is a float by value and cannot be ${word} in reverse mode`, 'use out: its derivative is returned');
    else if (request.mode === 'forward' && word === 'out')
      refuse(`\`${name}\` cannot be out in forward mode`, 'use dup: its tangent is passed beside it');
  });
  if (request.returnActive && !holdsFloat(ir, ir.returnType))
    refuse('the function returns no float', 'differentiate through a dup argument that it writes');
}
