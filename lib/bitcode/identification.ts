// Reads the identification block of a bitstream: which LLVM wrote the module (LLVM docs, BitCodeFormat,
// "IDENTIFICATION_BLOCK Contents"). It comes before the module in every file since LLVM 3.8; its STRING record is
// `LLVM19.1.7`, `LLVM22.1.2-rust-1.95.0-stable`, `APPLE_1_...`. The epoch is 0 in all LLVMs so far.

import { type BitReader, damaged } from './bits';

export interface Producer {
  /** As it stands in the file; '' when the block is missing. */
  readonly text: string;
  /** LLVM's major version; undefined where the text names no LLVM version. */
  readonly major: number | undefined;
}

export const unknownProducer: Producer = { text: '', major: undefined };

export function parseProducer(text: string): Producer {
  const version = /^LLVM(\d+)\.(\d+)/.exec(text);
  return { text, major: version ? Number(version[1]) : undefined };
}

const char6 = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._';
const abbreviation = { endBlock: 0, enterBlock: 1, define: 2, unabbreviated: 3 } as const;
const encoding = { fixed: 1, vbr: 2, array: 3, char6: 4, blob: 5 } as const;
const recordCode = { string: 1 } as const;

/** A literal value, or how an operand is encoded. */
type Operand = { readonly literal: number } | { readonly encoding: number; readonly width: number };

/**
 * Reads the block's records up to `endByte`.
 * @param width bits of an abbreviation id inside the block
 */
export function readIdentification(reader: BitReader, width: number, endByte: number): Producer {
  const abbreviations: Operand[][] = [];
  let producer = unknownProducer;
  while (reader.byte < endByte) {
    const id = reader.fixed(width);
    if (id === abbreviation.endBlock) break;
    if (id === abbreviation.enterBlock) throw damaged('the identification block has a block inside');
    if (id === abbreviation.define) {
      abbreviations.push(readAbbreviation(reader));
      continue;
    }
    const [code, ...values] = id === abbreviation.unabbreviated ? readPlainRecord(reader) : readRecord(reader, abbreviations[id - 4]);
    if (code === recordCode.string) producer = parseProducer(String.fromCharCode(...values));
  }
  return producer;
}

function readPlainRecord(reader: BitReader): number[] {
  const code = reader.vbr(6);
  return [code, ...readList(reader, () => reader.vbr(6))];
}

function readAbbreviation(reader: BitReader): Operand[] {
  const operands: Operand[] = [];
  for (let left = reader.vbr(5); left > 0; left--) {
    if (reader.fixed(1)) {
      operands.push({ literal: reader.vbr(8) });
      continue;
    }
    const kind = reader.fixed(3);
    const hasWidth = kind === encoding.fixed || kind === encoding.vbr;
    operands.push({ encoding: kind, width: hasWidth ? reader.vbr(5) : 0 });
  }
  return operands;
}

function readRecord(reader: BitReader, operands: readonly Operand[] | undefined): number[] {
  if (!operands) throw damaged('the identification block uses an abbreviation that it does not define');
  const values: number[] = [];
  for (const [i, operand] of operands.entries()) {
    if ('encoding' in operand && operand.encoding === encoding.array) {
      const element = operands[i + 1];
      if (!element) throw damaged('an array of the identification block has no element encoding');
      return [...values, ...readList(reader, () => readScalar(reader, element))];
    }
    values.push(readScalar(reader, operand));
  }
  return values;
}

function readScalar(reader: BitReader, operand: Operand): number {
  if ('literal' in operand) return operand.literal;
  if (operand.encoding === encoding.fixed && operand.width <= 32) return reader.fixed(operand.width);
  if (operand.encoding === encoding.vbr) return reader.vbr(operand.width);
  if (operand.encoding === encoding.char6) return char6.charCodeAt(reader.fixed(6));
  throw damaged(`the identification block uses the unknown encoding ${operand.encoding}`);
}

function readList(reader: BitReader, element: () => number): number[] {
  const length = reader.vbr(6);
  // Every element takes a bit at least, and no producer string is that long: a damaged length must not allocate.
  if (length > reader.bitsLeft || length > 4096) throw damaged(`the identification block has a list of ${length} elements`);
  return Array.from({ length }, element);
}
