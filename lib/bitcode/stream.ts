// Walks the top level of a bitstream and yields its modules, without LLVM: who wrote each, and bytes that LLVM reads
// as one module. This is where a file that is cut short is recognised, before LLVM sees it.
//
// A stream is the magic `BC 0xC0DE`, then blocks: identification (13), module (8), string table (23), symbols (25).
// Streams may be put behind each other (sections joined by `ld -r`), and one stream may hold several modules
// (`llvm-cat -b`), whose string table is the next one behind them. A wrapper header (0x0B17C0DE) may come first.

import { BitReader, damaged } from './bits';
import { type Producer, readIdentification, unknownProducer } from './identification';

export interface BitcodeModule {
  readonly producer: Producer;
  /** One stream with one module; a view of the input unless the module had to be cut out of a larger stream. */
  readonly bytes: Uint8Array;
}

const magic = 0xdec04342;
const wrapperMagic = 0x0b17c0de;
const wordBytes = 4;
const blockId = { module: 8, identification: 13, stringTable: 23 } as const;

const cutShort = 'the file was cut short: produce or copy it again';

const wordAt = (bytes: Uint8Array, offset: number): number =>
  offset + wordBytes <= bytes.length ? new DataView(bytes.buffer, bytes.byteOffset + offset).getUint32(0, true) : -1;

/** Says whether the bytes begin as bitcode does, wrapped or not. */
export const isBitcode = (bytes: Uint8Array): boolean => [magic, wrapperMagic].includes(wordAt(bytes, 0));

/**
 * The modules of a bitcode file or section.
 * @throws BitgradError `bad-bitcode` when it is cut short, inconsistent, or holds no module
 */
export function readModules(input: Uint8Array): BitcodeModule[] {
  const bytes = unwrap(input);
  const modules: BitcodeModule[] = [];
  for (let start = 0; start < bytes.length; ) {
    const { blocks, end } = readBlocks(bytes, start);
    const stream = bytes.subarray(start, end);
    modules.push(...modulesOf(stream, blocks));
    start = skipPadding(bytes, end);
  }
  if (modules.length === 0) throw damaged('it holds no module');
  return modules;
}

function unwrap(bytes: Uint8Array): Uint8Array {
  if (wordAt(bytes, 0) !== wrapperMagic) return bytes;
  const offset = wordAt(bytes, 8);
  const size = wordAt(bytes, 12);
  if (offset < 0 || size < 0 || offset + size > bytes.length) {
    throw damaged(`its wrapper names ${size} bytes from byte ${offset} on, and the file has ${bytes.length}`);
  }
  return bytes.subarray(offset, offset + size);
}

function skipPadding(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] === 0) at++;
  if (at < bytes.length && wordAt(bytes, at) !== magic) throw damaged(`the bytes from ${at} on belong to no block`);
  return at;
}

interface Block {
  readonly id: number;
  /** Bytes from the start of the stream. */
  readonly start: number;
  readonly end: number;
  readonly producer: Producer | undefined;
  /** Modules: whether the names stand in a string table behind it. */
  readonly needsStrings: boolean;
}

function readBlocks(bytes: Uint8Array, start: number): { blocks: Block[]; end: number } {
  if (wordAt(bytes, start) !== magic) throw damaged(`no bitcode begins at byte ${start}`);
  // Words are aligned from the start of the stream, so the reader sees nothing before it.
  const stream = bytes.subarray(start);
  const reader = new BitReader(stream, wordBytes);
  const blocks: Block[] = [];
  let end = wordBytes;
  while (reader.bitsLeft >= 8 * 8 && wordAt(stream, end) !== magic && wordAt(stream, end) !== 0) {
    const block = readBlock(stream, reader, end);
    blocks.push(block);
    end = block.end;
    reader.seek(end);
  }
  return { blocks, end: start + end };
}

function readBlock(stream: Uint8Array, reader: BitReader, start: number): Block {
  const enterBlock = 1;
  if (reader.fixed(2) !== enterBlock) throw damaged(`no block begins at byte ${start}`);
  const id = reader.vbr(8);
  const width = reader.vbr(4);
  reader.align();
  const words = reader.fixed(32);
  const end = reader.byte + words * wordBytes;
  if (end > stream.length) {
    throw damaged(`block ${id} reaches to byte ${end}, but only ${stream.length} bytes are there`, cutShort);
  }
  if (width < 2 || width > 32) throw damaged(`block ${id} has abbreviation ids of ${width} bits`);
  const inside = new BitReader(stream, reader.byte, end);
  const producer = id === blockId.identification ? readIdentification(inside, width, end) : undefined;
  return { id, start, end, producer, needsStrings: id === blockId.module && moduleVersion(inside, width) >= 2 };
}

/** The VERSION record, which writers put first into the module block: from version 2 on, names are in the string table. */
function moduleVersion(reader: BitReader, width: number): number {
  const unabbreviated = 3;
  const versionRecord = 1;
  if (reader.fixed(width) !== unabbreviated || reader.vbr(6) !== versionRecord || reader.vbr(6) !== 1) return 0;
  return reader.vbr(6);
}

function modulesOf(stream: Uint8Array, blocks: readonly Block[]): BitcodeModule[] {
  const found = blocks.flatMap((block, i) => {
    if (block.id !== blockId.module) return [];
    const before = blocks[i - 1];
    const identification = before?.id === blockId.identification ? before : undefined;
    const strings = blocks.slice(i).find(({ id }) => id === blockId.stringTable);
    if (block.needsStrings && !strings) throw damaged('the string table behind the module is missing', cutShort);
    return [{ producer: identification?.producer ?? unknownProducer, parts: [identification, block, strings] }];
  });
  // One module (and whatever LLVM put beside it): as it is.
  if (found.length === 1) return found.map(({ producer }) => ({ producer, bytes: stream }));
  return found.map(({ producer, parts }) => {
    const cut = parts.filter((part) => part !== undefined).map(({ start, end }) => stream.subarray(start, end));
    return { producer, bytes: new Uint8Array(Buffer.concat([stream.subarray(0, wordBytes), ...cut])) };
  });
}
