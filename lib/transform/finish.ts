// The last stage: verify what was written (a failure is our bug and is reported with the IR), then clean it up with
// LLVM's passes: adjoint slots become registers, what nothing uses disappears.

import type { Native, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import { instcombine } from './prepare';
import type { DerivativeRequest } from './request';

const cleanup = (native: Native): string => `sroa,early-cse<memssa>,${instcombine(native)},simplifycfg,dse,adce`;

export function finish(native: Native, fn: ValueId, request: DerivativeRequest): void {
  const problem = native.verifyFunction(fn);
  if (problem)
    throw new BitgradError('internal', `the ${request.mode} derivative of @${request.function} is not valid LLVM IR`, {
      where: { function: request.function },
      because: problem.trim(),
      ir: native.printValue(fn),
    });
  native.runFunctionPasses(fn, cleanup(native));
}
