// Turns rows into bitcode with the real compilers: all rows of one language and one set of flags make one translation
// unit per -O level and LLVM version, since starting a compiler costs far more than compiling a row.
//
// Results are kept in build/test-cache under the hash of everything that goes in, the compiler's own version included.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isRefused, type Language, type Row } from './row';

/** clang's -O letters; `v` is -O2 with every loop vectorized that can be: ordered reductions, folded tails, wide vectors. */
export type Level = 0 | 1 | 2 | 3 | 's' | 'z' | 'v';

/** Rows of one translation unit with the symbol that each row's `f` has there. */
export interface Unit {
  readonly language: Language;
  /** A whole translation unit as it stands, not rows put in one. */
  readonly isProgram: boolean;
  readonly flags: readonly string[];
  readonly rows: readonly { readonly row: Row; readonly symbol: string }[];
}

export const CACHE = resolve(__dirname, '../../build/test-cache');
const PARAMETERS = ['x', 'y', 'z', 'u', 'v', 'w', 'p', 'q'];

/** Rows that compile together, in table order. */
export function units(rows: readonly Row[]): Unit[] {
  const groups = new Map<string, Omit<Unit, 'rows'> & { rows: { row: Row; symbol: string }[] }>();
  rows.forEach((row, i) => {
    const flags = row.options.flags ?? [];
    const isProgram = row.source.form === 'program';
    const key = [row.source.language, row.options.from ?? 0, isRefused(row), isProgram && row.name, ...flags].join(' ');
    const unit = groups.get(key) ?? { language: row.source.language, isProgram, flags, rows: [] };
    unit.rows.push({ row, symbol: isProgram ? 'program' : `row${i}_${row.name.replaceAll(/\W+/g, '_')}` });
    groups.set(key, unit);
  });
  return [...groups.values()];
}

/** Names that a C file declares at file scope, apart from `f` itself. */
function fileScopeNames(text: string): string[] {
  const patterns = [
    /\b(?:struct|union|enum)\s+(?:__attribute__\(\(\w+\)\)\s*)?(\w+)/g,
    /\btypedef\b[^;{]*?\b(\w+)\s*(?:__attribute__\(\([^;]*\)\)\s*)?;/g,
    /^\}\s*(\w+)\s*;/gm,
    /^(?:static\s+|__attribute__\(\(\w+\)\)\s*)*(?:const\s+)?(?:struct\s+)?\w+[\s*]+(\w+)\s*[([=]/gm,
  ];
  const names = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
  return [...new Set(names)].filter((name) => !['', 'f', '__attribute__'].includes(name));
}

function cText({ row, symbol }: Unit['rows'][number]): string {
  const line = `#line 1 "${row.name}"`;
  if (row.source.form === 'body') {
    const prototype = row.point.map(({ cType }, i) => `${cType} ${PARAMETERS[i]}`).join(', ');
    return `${line}\n${row.options.returns ?? 'double'} ${symbol}(${prototype || 'void'}) {\n${row.source.text}\n}`;
  }
  const renamed = fileScopeNames(row.source.text).map((name) => [name, `${name}_${symbol}`]);
  renamed.push(['f', symbol]);
  const defines = renamed.map(([from, to]) => `#define ${from} ${to}`);
  return [...defines, line, row.source.text, ...renamed.map(([from]) => `#undef ${from}`)].join('\n');
}

function cppText({ row, symbol }: Unit['rows'][number]): string {
  return `#define f ${symbol}\nnamespace n_${symbol} {\n#line 1 "${row.name}"\n${row.source.text}\n}\n#undef f`;
}

const rustText = ({ row, symbol }: Unit['rows'][number]): string =>
  `mod m_${symbol} {\n${row.source.text.replace(/pub extern "C" fn f\b/, `#[unsafe(no_mangle)] pub unsafe extern "C" fn ${symbol}`)}\n}`;

function llText({ row, symbol }: Unit['rows'][number]): string {
  const type = row.options.returns ?? 'double';
  const prototype = row.point.map(({ llvmType }, i) => `${llvmType} %${PARAMETERS[i]}`).join(', ');
  const body = /^\s*ret\b/m.test(row.source.text) ? row.source.text : `${row.source.text}\n  ret ${type} %r`;
  return `; ${row.name}\ndefine ${type} @${symbol}(${prototype}) {\nentry:\n  ${body}\n}`;
}

/** Arguments of a call as written, split at the commas that no bracket encloses. */
function splitArguments(text: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if ('([{<'.includes(character)) depth++;
    if (')]}>'.includes(character)) depth--;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** `declare` lines for what .ll bodies call: readers before LLVM 17 want them for intrinsics too. */
function declarations(text: string): string[] {
  const declared = new Map<string, string>();
  for (const [, type, name, argumentText] of text.matchAll(
    /\bcall\s+(?:(?:fast|nnan|ninf|nsz|reassoc|contract|arcp|afn)\s+)*([^@=]+?)\s*@([\w.]+)\((.*)\)/g,
  )) {
    const types = splitArguments(argumentText ?? '').map((argument) =>
      argument.replace(/\s+(%\S+|!"[^"]*"|[-\w.]+|<[^<>]*>|zeroinitializer)$/, ''),
    );
    declared.set(name ?? '', `declare ${type} @${name}(${types.join(', ')})`);
  }
  return [...declared.values()];
}

/** Of the C++ library; reading them takes longer than compiling a row. */
const STANDARD_HEADERS = [
  'algorithm',
  'array',
  'atomic',
  'cmath',
  'cstddef',
  'cstring',
  'functional',
  'list',
  'map',
  'memory',
  'numeric',
  'stdexcept',
  'string',
  'utility',
  'vector',
];

function unitText(unit: Unit): string {
  if (unit.isProgram) return unit.rows.map(({ row }) => row.source.text).join('\n');
  if (unit.language === 'll') {
    const text = unit.rows.map(llText).join('\n\n');
    return [...declarations(text), text].join('\n');
  }
  if (unit.language === 'rust') return unit.rows.map(rustText).join('\n\n');
  if (unit.language === 'c++') {
    const rows = unit.rows.map(cppText);
    const headers = rows.some((text) => /\bstd::/.test(text)) ? STANDARD_HEADERS : ['cmath', 'cstdint', 'cstdlib', 'cstring'];
    return [...headers.map((name) => `#include <${name}>`), ...rows].join('\n');
  }
  return ['#include <math.h>', '#include <stdint.h>', '#include <stdlib.h>', '#include <string.h>', ...unit.rows.map(cText)].join('\n');
}

const EXTENSION: Readonly<Record<Language, string>> = { c: 'c', 'c++': 'cc', rust: 'rs', ll: 'll' };

const vectorizer = ['-force-vector-width=4', '-force-vector-interleave=2', '-force-ordered-reductions', '-slp-threshold=-2'];

function levelFlags(language: Language, level: Level): string[] {
  if (language === 'rust')
    return level === 'v'
      ? ['-Copt-level=3', '-Ctarget-cpu=native', ...vectorizer.map((option) => `-Cllvm-args=${option}`)]
      : [`-Copt-level=${level}`];
  return level === 'v' ? ['-O2', '-march=native', ...vectorizer.flatMap((option) => ['-mllvm', option])] : [`-O${level}`];
}

/** A translation unit, as the compiler reads it. */
export interface SourceText {
  readonly language: Language;
  readonly isProgram: boolean;
  readonly flags?: readonly string[];
  readonly text: string;
  /** Files that the text includes and that may change. */
  readonly includes?: readonly string[];
}

/** Rust writes bitcode of its own LLVM only, and O1 there means what clang calls O1. */
function commandOf({ flags = [], ...unit }: SourceText, llvm: number, level: Level, source: string, output: string): [string, string[]] {
  if (unit.language === 'rust') {
    const options = ['--crate-type=lib', '--crate-name=rows', '--edition=2024', '-Cpanic=abort', '-Ccodegen-units=1', '-Awarnings'];
    return ['rustc', [...options, ...levelFlags('rust', level), '--emit=llvm-bc', ...flags, source, '-o', output]];
  }
  const [compiler, kind, standard] =
    unit.language === 'c++'
      ? [`clang++-${llvm}`, 'c++', ['-std=c++17', unit.isProgram ? '-fPIC' : '-fno-exceptions']]
      : [`clang-${llvm}`, unit.language === 'll' ? 'ir' : 'c', []];
  return [
    compiler,
    [
      '-x',
      kind,
      ...standard,
      ...levelFlags(unit.language, level),
      '-g',
      '-w',
      '-Wno-override-module',
      ...flags,
      '-emit-llvm',
      '-c',
      source,
      '-o',
      output,
    ],
  ];
}

const versions = new Map<string, string>();

/** What the compiler says it is, '' when it is not installed. */
export function compilerVersion(compiler: string, flag = '--version'): string {
  let version = versions.get(`${compiler} ${flag}`);
  if (version === undefined) {
    try {
      version = execFileSync(compiler, [flag], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch (failure) {
      if ((failure as NodeJS.ErrnoException).code !== 'ENOENT') throw failure;
      version = '';
    }
    versions.set(`${compiler} ${flag}`, version);
  }
  return version;
}

/** Path of the unit's bitcode, compiled unless a copy is kept. A compiler's complaint names the row as its file. */
export const compileUnit = (unit: Unit, llvm: number, level: Level): string => compileText({ ...unit, text: unitText(unit) }, llvm, level);

/** The same of a translation unit that is given as text. */
export function compileText(source: SourceText, llvm: number, level: Level): string {
  const [compiler, identity] = commandOf(source, llvm, level, 'source', 'output');
  const version = compilerVersion(compiler);
  if (version === '') throw new Error(`${compiler} is not installed: it compiles for LLVM ${llvm}`);
  const included = (source.includes ?? []).map((file) => readFileSync(file, 'utf8'));
  const hash = createHash('sha256')
    .update([version, ...identity, source.text, ...included].join('\0'))
    .digest('hex')
    .slice(0, 32);
  const output = join(CACHE, `${hash}.bc`);
  if (existsSync(output)) return output;
  mkdirSync(CACHE, { recursive: true });
  const file = join(CACHE, `${hash}.${EXTENSION[source.language]}`);
  writeFileSync(file, source.text);
  const partial = `${output}.${process.pid}`;
  const [, flags] = commandOf(source, llvm, level, file, partial);
  execFileSync(compiler, flags, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  renameSync(partial, output);
  return output;
}

export const readUnit = (unit: Unit, llvm: number, level: Level): Buffer => readFileSync(compileUnit(unit, llvm, level));
