// The last stage: verify what was written (a failure is our bug and is reported with the IR), then clean it up with
// LLVM's passes: adjoint slots become registers, what nothing uses disappears.

import { listOf } from '../llvm/list';
import type { Native, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import { stage } from '../report/stage';
import { instcombine } from './prepare';

const cleanup = (native: Native): string => `sroa,early-cse<memssa>,${instcombine(native)},simplifycfg,dse,adce`;

/** `what` names the function in the error. */
export function finish(native: Native, fn: ValueId, what: string): void {
  const problem = stage('verify', () => native.verifyFunction(fn));
  if (problem)
    throw new BitgradError('internal', `the ${what} is not valid LLVM IR`, {
      because: problem.trim(),
      ir: native.printValue(fn),
    });
  stage('finish', () => native.runPassesOnFunctions(listOf(native, [fn]), cleanup(native)));
}
