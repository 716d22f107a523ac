// Integer arithmetic on the bits of an active float that ends in a float again (a fast inverse square root, scaling by the
// exponent field): its derivative is not zero, and no rule gives it. Found so that it can be refused.

import type { FunctionIR, GlobalFact, InstructionFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import type { Activity } from './activity';
import { type BitOperation, bitOperation } from './bit-moves';
import { holdsFloat } from './floats';
import { bytesOf, floatsOf, has } from './types/kinds';
import { shifted } from './types/layout';
import type { Types } from './types/types';

const moves = new Set(['phi', 'select', 'freeze', 'bitcast', 'insertelement', 'extractelement', 'shufflevector']);
const words = new Set(['trunc', 'zext', 'lshr', 'shl', 'or', 'and', 'xor']);
const sums = new Set(['add', 'sub', 'ashr']);
const arithmetic = new Set(['mul', 'udiv', 'sdiv', 'urem', 'srem', 'sext']);
/** Arithmetic that is a call: the greatest of words, words turned round. */
const computing =
  /^llvm\.(smax|smin|umax|umin|abs|ctpop|ctlz|cttz|bswap|bitreverse|fsh[lr]|clmul|[su](add|sub|mul|shl)\.|vector\.reduce\.|experimental\.vector\.reduce\.)/;
const conversions = new Set(['sitofp', 'uitofp']);

/** The first such operation, in program order of discovery; undefined when there is none. */
export function bitArithmetic(ir: FunctionIR, activity: Activity, types: Types): InstructionFact | undefined {
  for (const end of ends(ir, activity, types)) return end.computed;
  return undefined;
}

/** Whether a function returns a word that was computed from the bits of an active float: its caller may make it a float again. */
export function returnsComputedBits(ir: FunctionIR, activity: Activity, types: Types): boolean {
  for (const end of ends(ir, activity, types)) if (end.at.opcode === 'ret') return true;
  return false;
}

/** Where a word becomes a float, or leaves the function, and the arithmetic that was done on the way. */
interface End {
  readonly computed: InstructionFact;
  readonly at: InstructionFact;
}

function* ends(ir: FunctionIR, activity: Activity, types: Types): Generator<End> {
  for (const argument of ir.arguments) {
    const isWord = ir.types[argument.type]?.kind === 'integer' && activity.isVaried(argument.index);
    if (isWord) yield* follow(ir, argument.index, undefined, false, types);
  }
  for (const value of ir.values) {
    if (!isInstruction(value)) continue;
    const isInteger = !holdsFloat(ir, value.type);
    const fromFloat = value.opcode === 'bitcast' && isInteger && activity.isVaried(value.operands[0] as number);
    const fromMemory =
      value.opcode === 'load' && ir.types[value.type]?.kind === 'integer' && activity.hasShadow(value.operands[0] as number);
    if (activity.isOfBits(value.index)) yield* follow(ir, value.index, value, true, types);
    else if (fromFloat || fromMemory) yield* follow(ir, value.index, undefined, fromFloat, types);
  }
}

interface Trace {
  readonly at: ValueIndex;
  /** The arithmetic on the way, if there is some. */
  readonly computed: InstructionFact | undefined;
  /** The word is one whole float, or a vector of them, of its own width. */
  readonly isWhole: boolean;
}

const widths = new Set(['trunc', 'zext', 'lshr', 'shl']);
/** Kinds that mean what they mean for a word that is one whole float only. */
const needsWhole = new Set<BitOperation>(['scale', 'fraction', 'rescale', 'step']);

/** Follows a word to where it becomes a float or leaves, with the arithmetic on the way; `made`: what has computed it already. */
function* follow(
  ir: FunctionIR,
  word: ValueIndex,
  made: InstructionFact | undefined,
  isFloatForSure: boolean,
  types: Types,
): Generator<End> {
  const seen = new Set<ValueIndex>();
  const work: Trace[] = [{ at: word, computed: made, isWhole: made === undefined && isWholeFloat(ir, word, types) }];
  for (let next = work.pop(); next; next = work.pop()) {
    const { at, computed, isWhole } = next;
    for (const user of ir.users[at] ?? []) {
      const use = ir.values[user] as InstructionFact;
      // A part of the word, moved and not computed with, may be known as an integer.
      const isInteger = !isWhole && !computed && types.carriesFloat(at) === false;
      if (conversions.has(use.opcode) && isFloatForSure && !made && !isInteger) yield { computed: use, at: use };
      if (use.opcode === 'bitcast' && holdsFloat(ir, use.type)) {
        if (computed) yield { computed, at: use };
        continue;
      }
      // What leaves the function may become a float where it is received, and what is stored over floats where it is loaded.
      const goesOn = leaves(ir, use) || overwritesFloat(ir, use, at, types) || isStoredUnknown(use, at, types);
      if (computed && goesOn && (isFloatForSure || holdsOnlyFloats(types, word))) yield { computed, at: use };
      if (seen.has(user)) continue;
      if (use.opcode === 'select' && use.operands[0] === at) continue;
      const kind = words.has(use.opcode) || sums.has(use.opcode) ? bitOperation(ir, use) : undefined;
      // Signs and exponents are locally constant: what is made of them has no derivative.
      if (kind === 'sign' || (isWhole && kind === 'step')) continue;
      const computes =
        arithmetic.has(use.opcode) ||
        computing.test(intrinsicOf(ir, use)) ||
        kind === 'number' ||
        (!isWhole && kind !== undefined && needsWhole.has(kind));
      if (!computes && !moves.has(use.opcode) && kind === undefined) continue;
      seen.add(user);
      const keepsWhole = !widths.has(use.opcode) && !(use.opcode === 'bitcast' && bitsOf(ir, use.index) !== bitsOf(ir, at));
      work.push({ at: user, computed: computed ?? (computes ? use : undefined), isWhole: isWhole && keepsWhole });
    }
  }
}

const intrinsicOf = (ir: FunctionIR, call: InstructionFact): string =>
  (ir.values[call.callee] as Partial<GlobalFact> | undefined)?.intrinsic ?? '';

/** Nothing but floats was ever found in the bytes that a word is loaded from. */
function holdsOnlyFloats(types: Types, word: ValueIndex): boolean {
  const pieces = types.value(word);
  return pieces.length > 0 && pieces.every(({ kinds }) => floatsOf(kinds).length > 0 && !has(kinds, 'integer') && !has(kinds, 'pointer'));
}

/** A word is returned, or given to a function that has a body or returns a float. */
function leaves(ir: FunctionIR, use: InstructionFact): boolean {
  if (use.opcode === 'ret') return true;
  const callee = ir.values[use.callee] as Partial<GlobalFact> | undefined;
  return (use.opcode === 'call' || use.opcode === 'invoke') && !callee?.intrinsic && (!callee?.isDeclaration || holdsFloat(ir, use.type));
}

/** A word, or a part of one, is stored where floats are known to lie. */
function overwritesFloat(ir: FunctionIR, use: InstructionFact, word: ValueIndex, types: Types): boolean {
  if (use.opcode !== 'store' || use.operands[0] !== word) return false;
  return types.touchesFloat(use.operands[1] as number, ir.types[ir.values[word]?.type ?? -1]?.storeBytes ?? 0);
}

/** A word is stored of which nothing says that it is a number. */
const isStoredUnknown = (use: InstructionFact, word: ValueIndex, types: Types): boolean =>
  use.opcode === 'store' && use.operands[0] === word && types.carriesFloat(word) === undefined;

/** A bitcast of a float, or a vector of them, to words of the same width; a load of a word that one float fills. */
function isWholeFloat(ir: FunctionIR, word: ValueIndex, types: Types): boolean {
  const made = ir.values[word] as InstructionFact;
  if (made.opcode === 'bitcast') return bitsOf(ir, made.operands[0] as number) === bitsOf(ir, word);
  const [piece, ...others] = types.value(word);
  const [kind, second] = floatsOf(piece?.kinds ?? 0);
  if (!piece || others.length > 0 || kind === undefined || second !== undefined || (piece.kinds & shifted) !== 0) return false;
  return piece.bytes * 8 === bitsOf(ir, word) && bytesOf(kind, piece.bytes) === piece.bytes;
}

function bitsOf(ir: FunctionIR, value: ValueIndex): number {
  const type = ir.types[ir.values[value]?.type ?? -1];
  const scalar = type?.kind === 'vector' ? ir.types[type.elements[0] as number] : type;
  return scalar?.count ?? 0;
}
