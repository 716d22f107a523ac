// Finds named sections of ELF objects (32 and 64 bit, either byte order), for the bitcode that compilers embed:
// `.llvmbc` (clang -fembed-bitcode; members of Rust libraries) and `.llvm.lto` (clang -ffat-lto-objects).
// Layout: System V ABI, chapter 4, "ELF Header" and "Sections". Offsets come from the file and are all checked.

import { BitgradError } from '../report/error';

export interface Section {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const isElf = (bytes: Uint8Array): boolean => bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;

const noBits = 8; // SHT_NOBITS: takes no room in the file

/** @throws BitgradError `not-bitcode` when the section table does not fit the file */
export function elfSections(bytes: Uint8Array): Section[] {
  try {
    return readSections(bytes);
  } catch (error) {
    // DataView and the checks below report a place outside of the file by RangeError.
    if (!(error instanceof RangeError)) throw error;
    throw new BitgradError('not-bitcode', 'the object file is damaged', {
      because: 'its section table points outside of the file',
      fix: 'produce the file again and see that it was copied whole',
      cause: error,
    });
  }
}

function readSections(bytes: Uint8Array): Section[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const is64 = view.getUint8(4) === 2;
  const little = view.getUint8(5) === 1;
  const half = (at: number): number => view.getUint16(at, little);
  const word = (at: number): number => view.getUint32(at, little);
  const address = (at: number): number => (is64 ? Number(view.getBigUint64(at, little)) : word(at));

  const table = address(is64 ? 0x28 : 0x20);
  if (table === 0) return [];
  const [entryBytes, count, namesIndex] = is64 ? [half(0x3a), half(0x3c), half(0x3e)] : [half(0x2e), half(0x30), half(0x32)];
  const entry = (index: number) => {
    const at = table + index * entryBytes;
    const [offset, size] = is64 ? [address(at + 0x18), address(at + 0x20)] : [word(at + 0x10), word(at + 0x14)];
    return { name: word(at), type: word(at + 4), offset, size };
  };
  // From 0xff00 sections on, the count and the index of the names stand in entry 0.
  const sectionCount = count === 0 ? entry(0).size : count;
  const namesSection = namesIndex === 0xffff ? word(table + (is64 ? 0x28 : 0x18)) : namesIndex;
  if (table + sectionCount * entryBytes > bytes.length) throw new RangeError('section table');
  const names = slice(bytes, entry(namesSection));
  const sections: Section[] = [];
  for (let index = 1; index < sectionCount; index++) {
    const section = entry(index);
    if (section.type === noBits) continue;
    sections.push({ name: text(names, section.name), bytes: slice(bytes, section) });
  }
  return sections;
}

function slice(bytes: Uint8Array, { offset, size }: { offset: number; size: number }): Uint8Array {
  if (offset + size > bytes.length) throw new RangeError('section');
  return bytes.subarray(offset, offset + size);
}

function text(names: Uint8Array, start: number): string {
  const end = names.indexOf(0, start);
  if (start >= names.length || end < 0) throw new RangeError('section name');
  return Buffer.from(names.subarray(start, end)).toString('latin1');
}
