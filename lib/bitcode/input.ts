// Decides what a file is - bitcode, LLVM assembly text, an object or an archive with bitcode inside - and takes the
// modules out of it. No LLVM is needed: the producers found here say which LLVM can read them.

import { BitgradError } from '../report/error';
import { archiveMembers, isArchive } from './archive';
import { elfSections, isElf } from './elf';
import { type Producer, unknownProducer } from './identification';
import { isBitcode, readModules } from './stream';

/** One module as LLVM's readers take it. */
export interface InputModule {
  readonly kind: 'bitcode' | 'text';
  /** The file, and the member of an archive: `liba.rlib(a.o)`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Unknown for text. */
  readonly producer: Producer;
}

/**
 * The modules that a file holds: one for bitcode or text, one or more for objects and archives.
 * @param name how errors call the input
 * @throws BitgradError `not-bitcode`, `object-without-bitcode`, `bad-bitcode`
 */
export function inputModules(bytes: Uint8Array, name: string): InputModule[] {
  if (isBitcode(bytes)) return bitcodeModules(bytes, name);
  if (isElf(bytes)) return objectModules(bytes, name);
  if (isArchive(bytes)) return libraryModules(bytes, name);
  if (looksLikeAssembly(bytes)) return [{ kind: 'text', name, bytes, producer: unknownProducer }];
  throw new BitgradError('not-bitcode', `${name} holds no LLVM code`, { because: describe(bytes) });
}

function bitcodeModules(bytes: Uint8Array, name: string): InputModule[] {
  try {
    return readModules(bytes).map((module) => ({ kind: 'bitcode' as const, name, ...module }));
  } catch (error) {
    if (!(error instanceof BitgradError)) throw error;
    throw new BitgradError(error.code, `the bitcode of ${name} is damaged`, { because: error.because, fix: error.fix, cause: error });
  }
}

/** Sections that hold bitcode; where a file has both, they hold the same code twice. */
const bitcodeSections = ['.llvmbc', '.llvm.lto'];

function objectModules(bytes: Uint8Array, name: string): InputModule[] {
  const modules = embedded(bytes, name);
  if (modules.length > 0) return modules;
  throw new BitgradError('object-without-bitcode', `${name} is an object file without bitcode`, {
    because: `it has no section ${bitcodeSections.join(' or ')}, only machine code`,
  });
}

function embedded(bytes: Uint8Array, name: string): InputModule[] {
  const sections = elfSections(bytes);
  for (const wanted of bitcodeSections) {
    // rustc and `clang -fembed-bitcode-marker` leave an empty or one-byte section as a mark.
    const found = sections.filter((section) => section.name === wanted && isBitcode(section.bytes));
    if (found.length > 0) return found.flatMap((section) => bitcodeModules(section.bytes, name));
  }
  return [];
}

function libraryModules(bytes: Uint8Array, name: string): InputModule[] {
  const members = archiveMembers(bytes);
  const modules = members.flatMap((member) => {
    const memberName = `${name}(${member.name})`;
    if (isBitcode(member.bytes)) return bitcodeModules(member.bytes, memberName);
    return isElf(member.bytes) ? embedded(member.bytes, memberName) : [];
  });
  if (modules.length > 0) return modules;
  throw new BitgradError('object-without-bitcode', `${name} is an archive without bitcode`, {
    because: `none of its ${members.length} members holds any`,
  });
}

/** What a line of LLVM assembly at the top level begins with (LangRef, "Module Structure"). */
const assemblyLine =
  /^[ \t]*(define|declare|target (triple|datalayout)|source_filename|module asm|attributes #|[@%$!^][-\w$."]+\s*=|; ModuleID)/m;

function looksLikeAssembly(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 4096).includes(0) && assemblyLine.test(Buffer.from(bytes).toString('utf8'));
}

const otherFormats: readonly [start: string, name: string][] = [
  ['feedface', 'a Mach-O object'],
  ['feedfacf', 'a Mach-O object'],
  ['cefaedfe', 'a Mach-O object'],
  ['cffaedfe', 'a Mach-O object'],
  ['cafebabe', 'a Mach-O universal file'],
  ['0061736d', 'WebAssembly'],
  ['4d5a', 'a Windows executable'],
  ['6486', 'a Windows object'],
  ['1f8b', 'gzip data'],
  ['504b0304', 'a zip archive'],
];

function describe(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'it is empty';
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const known = otherFormats.find(([prefix]) => start.startsWith(prefix));
  if (known) return `it is ${known[1]}`;
  if (!bytes.subarray(0, 4096).includes(0)) return 'it is text, but no line of it is LLVM assembly';
  return `it begins with the bytes ${start.replace(/(..)(?=.)/g, '$1 ')}, which no known format does`;
}
