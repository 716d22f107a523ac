// What the source says of a function's memory: debug types of its variables, and TBAA of the fields that a copy moves.

import type { InstructionFact, ValueFact, ValueIndex } from '../../ir/function-ir';
import type { Constraints } from './constraints';
import { DebugTypes, placeAliasType } from './placing';
import { because, type Reason } from './provenance';

export function placeSources(of: Constraints): void {
  const { variables, copiedFields, tags } = of.ir.sources;
  for (const variable of variables) {
    const fact = of.ir.values[variable.value] as ValueFact;
    const location = { file: of.ir.location?.file ?? '', line: variable.line, column: 0 };
    const reason = (text: string): Reason => because(`${text} of ${variable.name}`, of.ir.name, of.ir.location && location, undefined);
    const types = new DebugTypes(of.memory, of.ir, reason);
    if (types.isWord(variable.type)) continue;
    if (variable.isAddress) {
      if (of.isPointer(fact.index)) types.place(of.memory.at(of.pointeeOf(fact.index), -variable.offset), variable.type);
    } else if (of.isPointer(fact.index)) pointerVariable(of, types, fact.index, variable.type, variable.offset);
    else {
      const content = of.contentOf(fact.index);
      if (content) types.place(of.memory.at(content, -variable.offset), variable.type);
    }
  }
  for (const field of copiedFields) {
    const copy = of.ir.values[field.copy] as InstructionFact;
    const tag = tags[field.tag];
    if (tag)
      placeAliasType(
        of.memory,
        of.memory.at(of.pointeeOf(copy.operands[0] as number), field.offset),
        of.ir,
        tag.access,
        (text) => of.reason(text, copy),
        field.bytes,
      );
  }
}

/** A variable that is a pointer, or a piece of one that holds a pointer at some offset. */
function pointerVariable(of: Constraints, types: DebugTypes, value: ValueIndex, type: number, offset: number): void {
  const whole = of.memory.create();
  types.place(whole, type);
  of.memory.unify(of.memory.linkAt(of.memory.at(whole, offset)), of.pointeeOf(value));
}
