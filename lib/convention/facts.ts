// What a program tells of its functions, in the words of the convention: variables with telling names that hold functions
// (`__enzyme_register_gradient_f[] = { f, augmented, reverse }`), string attributes and metadata of functions, and
// annotations of their sources. Read once, before anything is changed; the transform gets it as plain data (transform/facts.ts).

import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import { deallocatorOf } from '../transform/allocators';
import { type CustomDerivatives, customFunctions, type Facts } from '../transform/facts';
import { allocationIn, inParameters, positionOfMemory, readPosition } from './allocation-facts';
import { annotationsOf } from './annotations';
import { withoutCasts } from './casts';
import { functionsIn, globalIn, readTellingVariables, shadowPairs, textIn } from './telling-variables';

/** @throws BitgradError `bad-derivative-call` where a variable does not hold what its name says */
export function readFacts(native: Native, context: ContextId, module: ModuleId): Facts {
  const custom = new Map<string, CustomDerivatives>();
  const inactive = new Set<string>();
  const like = new Map<string, string>();
  const allocators = new Map<string, number>();
  const deallocators = new Map<string, number>();
  const inactiveGlobals = new Set<string>();
  const shadows = new Map<string, readonly string[]>();
  const add = (name: string, derivatives: CustomDerivatives): void => {
    custom.set(name, { ...custom.get(name), ...derivatives });
  };
  for (const variable of readTellingVariables(native, module)) {
    switch (variable.word) {
      case '__enzyme_register_gradient': {
        const [f, augmented, reverse] = functionsIn(native, variable, ['function', 'augmented function', 'reverse function']);
        add(f as string, { augmented, reverse });
        break;
      }
      case '__enzyme_register_derivative': {
        const [f, forward] = functionsIn(native, variable, ['function', 'derivative']);
        add(f as string, { forward });
        break;
      }
      case '__enzyme_register_splitderivative': {
        const [f, augmented, forward] = functionsIn(native, variable, ['function', 'augmented function', 'derivative']);
        add(f as string, { splitForward: { augmented: augmented as string, forward: forward as string } });
        break;
      }
      case '__enzyme_inactivefn':
      case '__enzyme_inactivenoblockfn':
        inactive.add(functionsIn(native, variable, ['function'])[0] as string);
        break;
      case '__enzyme_allocation_like': {
        const { allocator, size, deallocator, pointer } = allocationIn(native, module, variable);
        allocators.set(allocator, size);
        if (!deallocatorOf(deallocator)) deallocators.set(deallocator, pointer);
        break;
      }
      case '__enzyme_inactive_global':
        inactiveGlobals.add(globalIn(native, variable));
        break;
      case '__enzyme_shadow_global':
        for (const [name, shadow] of shadowPairs(native, variable)) shadows.set(name, [shadow]);
        break;
      case '__enzyme_function_like':
        like.set(functionsIn(native, variable, ['function'])[0] as string, textIn(native, variable, 1));
        break;
      default:
        break;
    }
  }
  const annotations = annotationsOf(native, module);
  for (const fn of native.functions(module)) {
    const name = native.name(fn);
    const named = metadataFunctions(native, context, fn);
    if (Object.keys(named).length > 0) add(name, named);
    const free = metadataValue(native, context, fn, 'enzyme_deallocator_fn');
    const order = attributesOf(native, fn).find(({ key }) => key === 'enzyme_deallocator')?.value ?? '-1';
    if (free !== undefined && native.valueKind(free) === 'function' && !deallocatorOf(native.name(free)))
      deallocators.set(native.name(free), inParameters(native, free, positionOfMemory(order, name)));
    const told: Told[] = [...attributesOf(native, fn), ...(annotations.get(name) ?? [])];
    for (const { key, value } of told) {
      if (inactiveKeys.has(key)) inactive.add(name);
      if (key === 'enzyme_allocator') allocators.set(name, inParameters(native, fn, readPosition(value, key, name)));
      if ((key === 'enzyme_math' || key === 'enzyme_function_like') && value !== '') like.set(name, value);
    }
  }
  for (const global of native.globals(module)) {
    const name = native.name(global);
    const isAnnotated = annotations.get(name)?.some(({ key }) => key === 'enzyme_inactive');
    const isMarked =
      hasMetadata(native, context, global, 'enzyme_inactive') ||
      metadataText(native, context, global, 'enzyme_activity_value') === 'const' ||
      native.globalAttributes(global).some((attribute) => native.attributeName(attribute) === 'enzyme_inactive');
    if (isAnnotated || isMarked) inactiveGlobals.add(name);
    const shadow = metadataValue(native, context, global, 'enzyme_shadow');
    if (shadow !== undefined && native.valueKind(shadow) === 'global') shadows.set(name, [native.name(shadow)]);
  }
  return { custom, inactive, like, allocators, deallocators, inactiveGlobals, shadows };
}

const hasMetadata = (native: Native, context: ContextId, value: ValueId, kind: string): boolean =>
  native.metadataKinds(value).length > 0 && native.getMetadata(value, native.mdKindId(context, kind)) !== 0;

/** The value that metadata names: `!{ptr @value}`. */
function metadataValue(native: Native, context: ContextId, of: ValueId, kind: string): ValueId | undefined {
  if (native.metadataKinds(of).length === 0) return undefined;
  const node = native.getMetadata(of, native.mdKindId(context, kind));
  const [first] = node ? native.mdOperands(node) : [];
  return first && native.mdKind(first) === 'value' ? withoutCasts(native, native.mdValue(first)) : undefined;
}

/** The text that metadata holds: `!{!"const"}`. */
function metadataText(native: Native, context: ContextId, of: ValueId, kind: string): string | undefined {
  if (native.metadataKinds(of).length === 0) return undefined;
  const node = native.getMetadata(of, native.mdKindId(context, kind));
  const [first] = node ? native.mdOperands(node) : [];
  return first && native.mdKind(first) === 'string' ? native.mdText(first) : undefined;
}

/** Symbols that facts are about or name: what happens before they are used must not remove or inline them. */
export const namedInFacts = (facts: Facts): ReadonlySet<string> => {
  const { custom, inactive, like, allocators, deallocators } = facts;
  return new Set([...custom.keys(), ...inactive, ...like.keys(), ...allocators.keys(), ...deallocators.keys(), ...customFunctions(facts)]);
};

/** What says that no derivative goes through a function; blocking or not is advice to an analysis of activity. */
const inactiveKeys: ReadonlySet<string> = new Set([
  'enzyme_inactive',
  'enzyme_inactivefn',
  'enzyme_inactive_inst',
  'enzyme_inactive_noblock',
]);

export interface Told {
  readonly key: string;
  readonly value: string;
}

/** String attributes of a function, or of a call. */
export const attributesOf = (native: Native, fn: ValueId): Told[] =>
  native
    .functionAttributes(fn)
    .filter((attribute) => native.attributeKind(attribute) === 'string' && native.attributeName(attribute).startsWith('enzyme_'))
    .map((attribute) => ({ key: native.attributeName(attribute), value: native.attributeString(attribute) }));

/** Derivatives that metadata of a function names. */
function metadataFunctions(native: Native, context: ContextId, fn: ValueId): CustomDerivatives {
  const functionOf = (kind: string): string | undefined => {
    if (!hasMetadata(native, context, fn, kind)) return undefined;
    const value = metadataValue(native, context, fn, kind);
    if (value !== undefined && native.valueKind(value) === 'function') return native.name(value);
    throw new BitgradError('bad-derivative-call', `\`!${kind}\` of \`${native.name(fn)}\` names no function`, {
      because: 'an optimizer removes functions of the module alone that only metadata names',
      fix: 'give that function external linkage',
    });
  };
  const [augmented, reverse, forward, split] = ['augment', 'gradient', 'derivative', 'splitderivative'].map((kind) =>
    functionOf(`enzyme_${kind}`),
  );
  return {
    ...(augmented !== undefined && reverse !== undefined && { augmented, reverse }),
    ...(forward !== undefined && { forward }),
    ...(augmented !== undefined && split !== undefined && { splitForward: { augmented, forward: split } }),
  };
}
