// What a module says besides its requests, taken out of it before anything is changed: facts go into names (transform/interpose.ts), and
// calls that ask for no derivative become what they stand for.

import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import type { Facts } from '../transform/facts';
import { interpose } from '../transform/interpose';
import { isTakenWhole } from '../transform/marker';
import { withInactiveGlobals } from './default-facts';
import { namedInFacts, readFacts } from './facts';
import { lowerMarkedCalls } from './marked-calls';
import { endAtMarkedValues } from './marked-values';
import { lowerPlainCalls } from './plain-calls';
import type { ShadowContexts } from './shadow-contexts';
import { dropTellingVariables } from './telling-variables';
import { lowerTypeAttributes } from './type-attributes';
import { dropTypeHints, lowerTypeHints } from './type-hints';

/** @throws BitgradError `bad-derivative-call` where something does not say what it is meant to */
export function takeFacts(native: Native, context: ContextId, module: ModuleId, globalsInactive: boolean, contexts: ShadowContexts): Facts {
  const read = readFacts(native, context, module);
  const facts = globalsInactive ? withInactiveGlobals(native, module, read, contexts) : read;
  interpose(native, context, module, facts);
  endAtMarkedValues(native, context, module);
  lowerMarkedCalls(native, context, module);
  lowerPlainCalls(native, context, module);
  lowerTypeAttributes(native, context, module);
  lowerTypeHints(native, context, module);
  for (const name of namedInFacts(facts)) native.removeFunctionAttribute(native.namedFunction(module, name) as ValueId, 'alwaysinline');
  return facts;
}

/** Removes what has said them, and lets functions be inlined that had to stay. */
export function dropFacts(native: Native, module: ModuleId): void {
  for (const fn of native.functions(module)) if (isTakenWhole(native.name(fn))) native.removeFunctionAttribute(fn, 'noinline');
  dropTellingVariables(native, module);
  dropTypeHints(native, module);
}
