// What attributes ("enzyme_type" of parameters and results) and metadata (`!enzyme_type`) say of types, as hints to their analysis
// where the value is first there.

import { callArguments, calledFunction, isCall } from '../ir/calls';
import { opcodeNumbers } from '../ir/opcodes';
import type { AttributeId, ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import { BitgradError, type Where } from '../report';
import { whereOf } from './call-sites';
import { TypeHints } from './type-hints';
import { type TreeEntry, treeFromMetadata, treeFromText } from './type-trees';

const key = 'enzyme_type';

/** @throws BitgradError `bad-derivative-call` where something is no tree of types */
export function lowerTypeAttributes(native: Native, context: ContextId, module: ModuleId): void {
  const hints = new TypeHints(native, context, module);
  const kind = native.mdKindId(context, key);
  for (const fn of native.functions(module)) {
    if (native.isDeclaration(fn)) continue;
    const instructions = native.blocks(fn).flatMap((block) => native.instructions(block));
    const [first] = instructions;
    native.parameters(fn).forEach((parameter, i) => {
      const tree = treeIn(native, native.parameterAttributes(fn, i), () => ({ function: native.name(fn) }));
      hints.sayBefore(first as ValueId, parameter, tree);
    });
    for (const instruction of instructions) {
      if (isCall(native, instruction)) sayOfArguments(native, hints, instruction);
      const isPlainCall = native.opcode(instruction) === opcodeNumbers.call;
      const told = [...(isPlainCall ? resultTree(native, instruction) : []), ...metadataTree(native, instruction, kind)];
      if (told.length > 0) hints.sayAfter(instruction, told);
    }
  }
  hints.dispose();
}

function sayOfArguments(native: Native, hints: TypeHints, call: ValueId): void {
  const callee = calledFunction(native, call);
  // A function with a body says it of its parameters, there.
  const declared = callee !== undefined && native.isDeclaration(callee) ? callee : undefined;
  callArguments(native, call).forEach((argument, i) => {
    const ofParameter = declared !== undefined && i < native.argumentCount(declared) ? native.parameterAttributes(declared, i) : [];
    const tree = treeIn(native, [...native.parameterAttributes(call, i), ...ofParameter], () => whereOf(native, call));
    if (tree.length > 0) hints.sayBefore(call, argument, tree);
  });
}

function resultTree(native: Native, call: ValueId): TreeEntry[] {
  const callee = calledFunction(native, call);
  const ofFunction = callee === undefined ? [] : native.returnAttributes(callee);
  return treeIn(native, [...native.returnAttributes(call), ...ofFunction], () => whereOf(native, call));
}

function metadataTree(native: Native, instruction: ValueId, kind: number): TreeEntry[] {
  if (native.metadataKinds(instruction).length === 0) return [];
  const node = native.getMetadata(instruction, kind);
  return node === 0 ? [] : (treeFromMetadata(native, node) ?? refuse('`!enzyme_type` is no tree of types', whereOf(native, instruction)));
}

function treeIn(native: Native, attributes: readonly AttributeId[], where: () => Where): TreeEntry[] {
  return attributes
    .filter((attribute) => native.attributeName(attribute) === key)
    .flatMap((attribute) => {
      const text = native.attributeString(attribute);
      return treeFromText(text) ?? refuse(`"${key}"="${text}" is no tree of types`, where());
    });
}

function refuse(message: string, where: Where): never {
  throw new BitgradError('bad-derivative-call', message, {
    where,
    fix: 'write "{[-1]:Pointer, [-1,0]:Float@double}": offsets in bytes, -1 for all, then Pointer, Integer or Float@TYPE',
  });
}
