// Reads `ar` archives: static libraries (.a) and Rust's .rlib. Long names are GNU's (a `//` member, names `/offset`)
// or BSD's (`#1/length`, the name before the contents). Thin archives hold no contents and are refused.
// Layout: ar(5); GNU binutils documentation.

import { BitgradError } from '../report/error';

export interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const headerBytes = 60;
const start = '!<arch>\n';
const thinStart = '!<thin>\n';
const startOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, start.length)).toString('latin1');

export const isArchive = (bytes: Uint8Array): boolean => [start, thinStart].includes(startOf(bytes));

/** The members in file order, without symbol tables and name tables. */
export function archiveMembers(bytes: Uint8Array): Member[] {
  if (startOf(bytes) === thinStart) {
    throw new BitgradError('not-bitcode', 'this is a thin archive', {
      because: 'it only names its members, which lie in files of their own',
      fix: 'give those object files instead',
    });
  }
  const members: Member[] = [];
  let longNames = new Uint8Array();
  for (let at = start.length; at + headerBytes <= bytes.length; ) {
    const header = Buffer.from(bytes.subarray(at, at + headerBytes)).toString('latin1');
    const size = Number(header.slice(48, 58).trim());
    const contents = at + headerBytes;
    if (header.slice(58) !== '`\n' || !Number.isSafeInteger(size) || size < 0 || contents + size > bytes.length) {
      throw new BitgradError('not-bitcode', 'the archive is damaged', {
        because: `its member at byte ${at} does not fit the file`,
        fix: 'produce the file again and see that it was copied whole',
      });
    }
    const body = bytes.subarray(contents, contents + size);
    const name = header.slice(0, 16).trimEnd();
    if (name === '//') longNames = new Uint8Array(body);
    else if (!isSymbolTable(name)) members.push(named(name, body, longNames));
    at = contents + size + (size % 2);
  }
  return members.filter((member) => !isSymbolTable(member.name));
}

const isSymbolTable = (name: string): boolean => name === '/' || name === '/SYM64/' || name.startsWith('__.SYMDEF');

function named(name: string, body: Uint8Array, longNames: Uint8Array): Member {
  const bsd = /^#1\/(\d+)$/.exec(name);
  if (bsd) {
    const length = Math.min(Number(bsd[1]), body.length);
    return { name: latin(body.subarray(0, length)).replace(/\0+$/, ''), bytes: body.subarray(length) };
  }
  const gnu = /^\/(\d+)$/.exec(name);
  if (gnu) return { name: /^[^\n\0]*/.exec(latin(longNames.subarray(Number(gnu[1]))))?.[0].replace(/\/$/, '') ?? name, bytes: body };
  return { name: name.replace(/\/$/, ''), bytes: body };
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
