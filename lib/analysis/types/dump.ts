// The analysis as text: what each argument and global points to, through pointers, and what the bytes of integers are,
// each with its reasons. For `--dump types` and for people who want to know why a copy is refused.

import type { FunctionIR, InstructionFact } from '../../ir/function-ir';
import { isInstruction } from '../../ir/function-ir';
import type { Constraints } from './constraints';
import { has } from './kinds';
import { layoutOf, type Piece, piecesAt, pieceText } from './layout';
import type { Memory, Ref, TypedObject } from './objects';

/** Pointers are followed so far. */
const deepest = 3;

export function dumpTypes(ir: FunctionIR, memory: Memory, root: Constraints, globals: ReadonlyMap<string, Ref>): string {
  const lines = [`types of @${ir.name}`];
  ir.arguments.forEach((argument, i) => {
    const name = `argument ${argument.name || i}`;
    if (root.isPointer(argument.index)) lines.push(`  ${name} points to`, ...objectLines(memory, root.pointeeOf(argument.index), 2, []));
    else lines.push(...wordLines(name, piecesOfValue(ir, memory, root, argument.index)));
  });
  for (const [name, ref] of globals) lines.push(`  global ${name} holds`, ...objectLines(memory, ref, 2, []));
  for (const value of ir.values)
    if (isInstruction(value) && !root.isPointer(value.index))
      lines.push(...wordLines(nameOf(value), piecesOfValue(ir, memory, root, value.index)));
  return lines.join('\n');
}

const nameOf = (value: InstructionFact): string =>
  `${value.opcode}${value.name ? ` %${value.name}` : ''}${value.location ? ` at ${value.location.file}:${value.location.line}` : ''}`;

function piecesOfValue(ir: FunctionIR, memory: Memory, root: Constraints, value: number): Piece[] {
  const content = root.contentOf(value);
  return content ? piecesAt(memory, [content], ir.types[ir.values[value]?.type ?? -1]?.storeBytes ?? 0) : [];
}

function wordLines(name: string, pieces: readonly Piece[]): string[] {
  return pieces.some((piece) => piece.kinds !== 0) ? [`  ${name}`, ...pieces.map((piece) => `    ${pieceText(piece)}`)] : [];
}

function objectLines(memory: Memory, ref: Ref, depth: number, around: readonly TypedObject[]): string[] {
  const indent = '  '.repeat(depth);
  const { object } = memory.find(ref);
  if (around.includes(object)) return [`${indent}the same again`];
  const { head, period, body } = layoutOf(memory, [ref], undefined);
  if (head.length + body.length === 0) return [`${indent}nothing that is known`];
  const cells = new Map(memory.cellsFrom(ref, undefined));
  const lines = (pieces: readonly Piece[]): string[] =>
    pieces.flatMap((piece) => {
      const link = has(piece.kinds, 'pointer') ? cells.get(piece.offset)?.link : undefined;
      const own = `${indent}${pieceText(piece)}`;
      return link && around.length < deepest ? [own, ...objectLines(memory, link, depth + 1, [...around, object])] : [own];
    });
  return [...lines(head), ...(period > 0 ? [`${indent}then every ${period} bytes`, ...lines(body)] : [])];
}
