// The last stage: verify what was written (a failure is our bug and is reported with the IR), then clean it up with
// LLVM's passes: adjoint slots become registers, what nothing uses disappears. Memory that is left is zeroed where its use begins.

import { listOf } from '../llvm/list';
import type { Native, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import { stage } from '../report/stage';
import { reducible } from './prepare';

const cleanup = 'sroa,early-cse<memssa>,instcombine,simplifycfg,dse,adce';

/**
 * `what` names the function in the error. Loops that were left in their middle are entered there by the reverse sweep: unless
 * `isReducible`, its cycles are made natural loops first, since LLVM optimises no others.
 */
export function finish(native: Native, fn: ValueId, what: string, isReducible = true): void {
  const problem = stage('verify', () => native.verifyFunction(fn));
  if (problem)
    throw new BitgradError('internal', `the ${what} is not valid LLVM IR`, {
      because: problem.trim(),
      ir: native.printValue(fn),
    });
  const passes = isReducible ? cleanup : `${reducible},${cleanup}`;
  stage('finish', () => {
    native.runPassesOnFunctions(listOf(native, [fn]), passes);
    native.delayZeroing(fn);
  });
}
