// What calling compiled code can throw. The addon is given the two classes when a session is made.

import { BitgradError } from '../report/error';

/** An argument of a call is of the wrong count, type or range, or its buffer is detached. No compiled code has run. */
export class CallTypeError extends TypeError {
  readonly code = 'bad-argument';
}

/** A C++ exception left the compiled function; whatever the function had written by then stays written. */
export class EscapedExceptionError extends BitgradError {
  constructor(message: string) {
    super('escaped-exception', message);
  }
}

/** In the order that the addon's `createSession` expects. */
export const callErrorClasses = [CallTypeError, EscapedExceptionError] as const;

/** The compiled code needs symbols that it may not have: says which, and how to allow them. */
export function missingSymbols(names: readonly string[]): BitgradError {
  const list = names.map((name) => `\`${name}\``).join(', ');
  const first = names[0] ?? 'name';
  return new BitgradError('missing-symbol', `the compiled code refers to ${list}, which ${names.length === 1 ? 'is' : 'are'} not found`, {
    because:
      'the C library, the C++ runtime (both but in a sandbox), the C math library and what the caller names are visible to compiled code',
    fix: `link the module that defines it, or allow it: symbols: { ${JSON.stringify(first)}: address or 'library.so' }, or libraries: ['library.so'] (--library library.so)`,
  });
}
