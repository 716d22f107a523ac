// The command line of a C compiler, as far as a driver has to know it: what is asked for, which arguments are files, and which belong
// to others. Everything else goes to clang as it stands.

import { extname } from 'node:path';

export type Stage = 'other' | 'compile' | 'link';

export interface InputFile {
  /** Among the arguments. */
  readonly index: number;
  readonly path: string;
  readonly isSource: boolean;
}

export interface CommandLine {
  readonly args: readonly string[];
  /** What is made: an object, a program or shared library, or something that has nothing to do with bitcode. */
  readonly stage: Stage;
  readonly files: readonly InputFile[];
  /** Of the last `-O`; undefined without one. */
  readonly level: 0 | 1 | 2 | 3 | undefined;
  /** Index of the value of `-o`. */
  readonly output: number | undefined;
  /** `-L`, in order. */
  readonly libraryFolders: readonly string[];
  /** `-l`, with their indices. */
  readonly libraries: readonly { readonly index: number; readonly name: string }[];
}

/** Options that take the argument behind them. */
const withValue: ReadonlySet<string> = new Set(
  (
    '-o -I -D -U -L -l -x -include -imacros -isystem -iquote -idirafter -iprefix -iwithprefix -isysroot -MF -MT -MQ -Xclang -Xlinker ' +
    '-Xassembler -Xpreprocessor -T -u -z -e -arch -target --target --param -framework -rpath -soname -h -Tdata -Tbss -Ttext -mllvm -A -b -V ' +
    '-std -fuse-ld --sysroot -B'
  ).split(' '),
);
/** With these spelled alone the value stands behind them; `-std=c11` and `--sysroot=/` carry it. */
const joinedOnly: ReadonlySet<string> = new Set(['-std', '-fuse-ld']);

const isOtherStage = (arg: string): boolean =>
  /^(-E|-S|-M|-MM|-fsyntax-only|-###|--version|--help|-help|-v|--analyze|-print-.*|--print-.*|-dump.*|-emit-llvm|--precompile)$/.test(arg);

const sourceExtensions: ReadonlySet<string> = new Set('.c .i .m .cc .cp .cpp .cxx .c++ .C .CPP .ii .mm .M .ll .bc'.split(' '));

const levels: Readonly<Record<string, 0 | 1 | 2 | 3>> = { '0': 0, '1': 1, g: 1, '': 1, '2': 2, s: 2, z: 2, '3': 3, '4': 3, fast: 3 };

export function readCommandLine(args: readonly string[]): CommandLine {
  const files: InputFile[] = [];
  const libraryFolders: string[] = [];
  const libraries: { index: number; name: string }[] = [];
  let [level, output]: [CommandLine['level'], number | undefined] = [undefined, undefined];
  let [isCompile, isOther] = [false, false];
  let language: string | undefined;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (!arg.startsWith('-') || arg === '-') {
      const isSource = arg === '-' || sourceExtensions.has(extname(arg)) || (language !== undefined && language !== 'none');
      files.push({ index: i, path: arg, isSource });
      continue;
    }
    if (arg === '-c') isCompile = true;
    else if (isOtherStage(arg)) isOther ||= arg !== '-v' || args.length === 1;
    else if (/^-O/.test(arg)) level = levels[arg.slice(2)] ?? level;
    const takesNext = withValue.has(arg) && !joinedOnly.has(arg);
    const value = takesNext ? args[i + 1] : arg.slice(2);
    if (takesNext) i++;
    if (arg === '-o') output = i;
    else if (arg.startsWith('-L')) libraryFolders.push(value ?? '');
    else if (arg.startsWith('-l')) libraries.push({ index: takesNext ? i - 1 : i, name: value ?? '' });
    else if (arg.startsWith('-x')) language = value;
  }
  const stage = isOther || files.length === 0 ? 'other' : isCompile ? 'compile' : 'link';
  return { args, stage, files, level, output, libraryFolders, libraries };
}
