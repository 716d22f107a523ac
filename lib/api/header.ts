// The C prototype of a derivative, as docs/abi.md lays down: primal arguments, each `dup` one followed by its shadows or
// tangents, then seeds, then a pointer for the value, then pointers for the derivatives by `out` arguments (reverse) or
// for the tangents of the result (forward). Names: d_x shadow or tangent of x, d_return seed or tangent of the result.

import type { AbiParameter } from '../transform/request';
import type { DerivativeFacts } from './derivative';
import { type Layout, scalarsOf } from './layout';
import { isReadable } from './scalars';
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
      return cDeclaration(type === 'ptr' ? cAddressOf(signature.result!) : cType(signature.returns), numbered('d_return'));
    case 'value':
      return cDeclaration(cAddressOf(signature.result!), 'value');
    case 'out':
      return cDeclaration(cAddressOf(primal!.layout), numbered(`d_${primal!.name}`));
    default: // tangent
      if (primal) return cDeclaration(cParameterType(primal), numbered(`d_${primal.name}`));
      return cDeclaration(cAddressOf(signature.result!), numbered('d_return'));
  }
}

/** Where a value is in memory: scalars without gaps are an array to C; what is mixed has no name there. */
function cAddressOf(layout: Layout): string {
  const named = cType(layout.type);
  if (layout.kind === 'scalar' || /^(struct|class|union) /.test(named)) return `${named} *`;
  const scalars = [...scalarsOf(layout)];
  const [first] = scalars;
  const isUniform = scalars.every(({ type }) => type === first!.type) && layout.bytes % scalars.length === 0;
  return isUniform && isReadable(first!.type) ? `${cType(first!.type)} *` : 'void *';
}

/** Structures that are spoken of only through pointers. */
function structures(prototype: string): string {
  const names = new Set([...prototype.matchAll(/\b(?:struct|class|union) \w+(?= \*)/g)].map(([name]) => name));
  return [...names].map((name) => `${name};\n`).join('');
}

/** Vectors in registers have no name in C: GCC's attribute makes one, which clang knows too. */
function withVectors(prototype: string): string {
  const types = new Map<string, string>();
  const named = prototype.replace(/<(\d+) x (\w+)>/g, (text, lanes: string, element: string) => {
    const name = `bitgrad_${element}x${lanes}`;
    const scalar = cType(element);
    types.set(text, `typedef ${scalar} ${name} __attribute__((vector_size(${lanes} * sizeof(${scalar}))));\n`);
    return name;
  });
  return `${[...types.values()].join('')}${named}`;
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

${structures(cPrototypeOf(facts))}${withVectors(cPrototypeOf(facts))};

#ifdef __cplusplus
}
#endif
#endif
`;
}
