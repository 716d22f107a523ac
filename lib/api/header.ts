// The C prototype of a derivative, as docs/abi.md lays down: primal arguments, each `dup` one followed by its shadows or
// tangents, then seeds, then a pointer for the value, then pointers for the derivatives by `out` arguments (reverse) or
// for the tangents of the result (forward). Names: d_x shadow or tangent of x, d_return seed or tangent of the result.

import type { AbiParameter } from '../transform/request';
import type { DerivativeFacts } from './derivative';
import { cDeclaration, cParameterType, cType } from './signature';

/** `void loss_grad(double *w, double *d_w, int32_t n, double d_return, double *value)` */
export function cPrototypeOf(facts: DerivativeFacts): string {
  const parameters = facts.parameters.map((parameter) => declare(facts, parameter));
  return `void ${facts.symbol}(${parameters.join(', ') || 'void'})`;
}

function declare({ signature, width }: DerivativeFacts, { role, argument, lane, type }: AbiParameter): string {
  const numbered = (name: string): string => (width > 1 ? `${name}_${lane}` : name);
  const primal = signature.parameters[argument];
  switch (role) {
    case 'primal':
      return cDeclaration(cParameterType(primal!), primal!.name);
    case 'shadow':
      return cDeclaration(cParameterType(primal!), numbered(`d_${primal!.name}`));
    case 'seed':
      return cDeclaration(cType(signature.returns), numbered('d_return'));
    case 'value':
      return cDeclaration(`${cType(signature.returns)} *`, 'value');
    case 'out':
      return cDeclaration(`${cType(primal!.type)} *`, numbered(`d_${primal!.name}`));
    default: // tangent
      if (primal) return cDeclaration(type === 'ptr' ? cParameterType(primal) : cType(primal.type), numbered(`d_${primal.name}`));
      return cDeclaration(`${cType(signature.returns)} *`, numbered('d_return'));
  }
}

/** A header that C and C++ take. */
export function cHeader(facts: DerivativeFacts): string {
  const guard = `BITGRAD_${facts.symbol.toUpperCase().replaceAll(/\W/g, '_')}_H`;
  const active = facts.signature.parameters.map(({ name }, i) => `${name} ${facts.activity[i]}`).join(', ');
  return `// ${facts.mode === 'reverse' ? 'Gradient' : 'Forward derivative'} of ${facts.signature}
// Activity: ${active || 'no arguments'}. Shadows are added to, not overwritten.
#ifndef ${guard}
#define ${guard}
#include <stdbool.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif

${cPrototypeOf(facts)};

#ifdef __cplusplus
}
#endif
#endif
`;
}
