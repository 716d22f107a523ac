// Values that a program marks as inactive where they stand: parameters and arguments by the attribute "enzyme_inactive", instructions by
// metadata, results of calls by "enzyme_inactive_val". No derivative goes through them.

import { callArguments, calledFunction, isCall } from '../ir/calls';
import { opcodeNumbers } from '../ir/opcodes';
import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import { DerivativeEnds } from '../transform/derivative-ends';
import { whereOf } from './call-sites';

/** @throws BitgradError `bad-derivative-call` where a call says of memory what only its function could heed */
export function endAtMarkedValues(native: Native, context: ContextId, module: ModuleId): void {
  const ends = new DerivativeEnds(native, context, module);
  const kinds = ['enzyme_inactive', 'enzyme_inactive_val', 'enzyme_inactive_inst'].map((name) => native.mdKindId(context, name));
  for (const fn of native.functions(module)) {
    if (native.isDeclaration(fn)) continue;
    const instructions = native.blocks(fn).flatMap((block) => native.instructions(block));
    for (const instruction of instructions)
      if (isCall(native, instruction)) endAtCall(native, ends, instruction, kinds);
      else if (hasMetadata(native, instruction, kinds)) endAtInstruction(native, ends, instruction);
    native.parameters(fn).forEach((parameter, i) => {
      if (!isInactive(native, fn, i)) return;
      ends.ofParameter(fn, i);
      ends.throughMemory(parameter);
    });
  }
  ends.dispose();
}

const hasMetadata = (native: Native, instruction: ValueId, kinds: readonly number[]): boolean =>
  native.metadataKinds(instruction).length > 0 && kinds.some((kind) => native.getMetadata(instruction, kind) !== 0);

const isInactive = (native: Native, functionOrCall: ValueId, index: number): boolean =>
  native.parameterAttributes(functionOrCall, index).some((attribute) => native.attributeName(attribute) === 'enzyme_inactive');

/** What is stored has no derivative, else what the instruction gives. */
function endAtInstruction(native: Native, ends: DerivativeEnds, instruction: ValueId): void {
  if (native.opcode(instruction) === opcodeNumbers.store) ends.ofOperand(instruction, 0);
  else ends.ofInstruction(instruction);
}

function endAtCall(native: Native, ends: DerivativeEnds, call: ValueId, kinds: readonly number[]): void {
  const callee = calledFunction(native, call);
  if (hasMetadata(native, call, kinds) || [call, callee].some((one) => one !== undefined && hasInactiveResult(native, one)))
    ends.ofInstruction(call);
  for (const [i, argument] of callArguments(native, call).entries()) {
    const isOfParameter = callee !== undefined && i < native.argumentCount(callee) && isInactive(native, callee, i);
    if (isOfParameter || isInactive(native, call, i)) ends.ofOperand(call, i);
    if (isOfParameter || !isInactive(native, call, i) || callee === undefined || native.isDeclaration(callee)) continue;
    if (native.typeKind(native.typeOf(argument)) === 'pointer')
      throw new BitgradError('bad-derivative-call', `a call of \`${native.name(callee)}\` says "enzyme_inactive" of a pointer`, {
        where: whereOf(native, call),
        because: 'the memory behind it is read by the function, for all of its calls',
        fix: `say it of the parameter of \`${native.name(callee)}\``,
      });
  }
}

const hasInactiveResult = (native: Native, functionOrCall: ValueId): boolean =>
  native.functionAttributes(functionOrCall).some((attribute) => native.attributeName(attribute) === 'enzyme_inactive_val') ||
  native
    .returnAttributes(functionOrCall)
    .some((attribute) => ['enzyme_inactive', 'enzyme_inactive_val'].includes(native.attributeName(attribute)));
