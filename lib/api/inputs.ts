// From files or bytes to one LLVM module: what they hold is found out without LLVM, then an LLVM is chosen that can read
// all of it, then LLVM parses, verifies and links.

import { readFile } from 'node:fs/promises';
import { type InputModule, inputModules } from '../bitcode/input';
import { LlvmError } from '../llvm/errors';
import { AddonNotFoundError, builtLlvms, loadNative } from '../llvm/load';
import type { ContextId, ModuleId, Native } from '../llvm/native';
import { BitgradError, type Where } from '../report/error';

export { builtLlvms } from '../llvm/load';

export interface LoadOptions {
  /** Major version of the LLVM to use; by default BITGRAD_LLVM, else the oldest built one that can read the input. */
  readonly llvm?: number | undefined;
}

/** A path, bytes, or several of them. */
export type Input = string | Uint8Array | readonly (string | Uint8Array)[];

/** All modules that the inputs hold, in order. @throws BitgradError `io`, `not-bitcode`, `bad-bitcode`, `object-without-bitcode` */
export async function readInputs(input: Input): Promise<InputModule[]> {
  const inputs = Array.isArray(input) ? (input as readonly (string | Uint8Array)[]) : [input as string | Uint8Array];
  if (inputs.length === 0) throw new BitgradError('usage', 'no input is given');
  const modules: InputModule[] = [];
  for (const [i, each] of inputs.entries()) {
    if (typeof each === 'string') modules.push(...inputModules(await readBytes(each), each));
    else modules.push(...inputModules(each, inputs.length > 1 ? `input ${i + 1}` : 'the input'));
  }
  return modules;
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new BitgradError('io', `\`${path}\` cannot be read`, {
      because: code === 'ENOENT' ? 'there is no such file' : message,
      cause: error,
    });
  }
}

/** The LLVMs that are built and read these modules, oldest first. @throws BitgradError `newer-bitcode`, `no-llvm` */
export function readersOf(modules: readonly InputModule[]): number[] {
  const needed = newestOf(modules);
  const built = builtLlvms();
  const readers = built.filter((major) => major >= (needed?.major ?? 0)).reverse();
  if (readers.length > 0) return readers;
  if (needed && built.length > 0) throw newer(needed, built[0]!, built);
  throw new BitgradError('no-llvm', 'no addon is built');
}

/** The addon to read these modules with. @throws BitgradError `newer-bitcode`, `no-llvm` */
export function nativeFor(modules: readonly InputModule[], { llvm }: LoadOptions): Native {
  const needed = newestOf(modules);
  const fromEnvironment = process.env.BITGRAD_LLVM;
  if (llvm === undefined && fromEnvironment && !/^\d+$/.test(fromEnvironment)) return loadLlvm(undefined); // which refuses it
  const asked = llvm ?? (fromEnvironment ? Number(fromEnvironment) : undefined);
  const built = builtLlvms();
  if (needed && asked !== undefined && asked < needed.major) throw newer(needed, asked, built);
  // The oldest that will do: what is written back can then be read by the tools that the input came from.
  const chosen = asked ?? (needed ? built.filter((major) => major >= needed.major).at(-1) : built[0]);
  if (chosen === undefined && needed && built.length > 0) throw newer(needed, built[0]!, built);
  return loadLlvm(chosen);
}

/** @throws BitgradError `no-llvm` */
export function loadLlvm(llvm: number | undefined): Native {
  try {
    return loadNative(llvm === undefined ? {} : { llvm });
  } catch (error) {
    if (!(error instanceof AddonNotFoundError)) throw error;
    const [message, ...tried] = error.message.split('\n');
    throw new BitgradError('no-llvm', message!, {
      because: tried.length > 0 ? tried.map((line) => line.trim()).join('; ') : undefined,
      cause: error,
    });
  }
}

interface Needed {
  readonly major: number;
  readonly module: InputModule;
}

function newestOf(modules: readonly InputModule[]): Needed | undefined {
  let newest: Needed | undefined;
  for (const module of modules) {
    const { major } = module.producer;
    if (major !== undefined && major > (newest?.major ?? 0)) newest = { major, module };
  }
  return newest;
}

function newer({ major, module }: Needed, used: number, built: readonly number[]): BitgradError {
  const able = built.filter((candidate) => candidate >= major);
  const fix =
    able.length > 0
      ? `choose LLVM ${able.at(-1)}: --llvm ${able.at(-1)}, or { llvm: ${able.at(-1)} }`
      : `install LLVM ${major} (llvm-${major}-dev) or newer and run \`bitgrad build --llvm ${major}\`, or compile with an older compiler`;
  return new BitgradError('newer-bitcode', `${module.name} needs LLVM ${major} or newer, and LLVM ${used} is to read it`, {
    because: `its identification block says that ${module.producer.text} wrote it`,
    fix,
  });
}

/** Parses, verifies and links into one module of the context. @throws BitgradError `bad-bitcode`, `ir-parse`, `invalid-module` */
export function parseAndLink(native: Native, context: ContextId, modules: readonly InputModule[]): ModuleId {
  const [first, ...others] = modules.map((module) => parse(native, context, module));
  for (const [i, other] of others.entries()) {
    try {
      native.linkModules(first!, other);
    } catch (error) {
      if (!(error instanceof LlvmError)) throw error;
      throw new BitgradError('invalid-module', `${modules[i + 1]!.name} cannot be linked with ${modules[0]!.name}`, {
        because: oneLine(error.message),
        fix: 'leave out one of the files that define the same symbol',
        cause: error,
      });
    }
  }
  return first!;
}

function parse(native: Native, context: ContextId, input: InputModule): ModuleId {
  const module = read(native, context, input);
  const problems = native.verifyModule(module);
  if (problems === '') return module;
  throw new BitgradError('invalid-module', `${input.name} is not valid LLVM IR`, { because: oneLine(problems) });
}

function read(native: Native, context: ContextId, { kind, bytes, name, producer }: InputModule): ModuleId {
  try {
    return kind === 'bitcode'
      ? native.parseBitcode(context, bytes, name)
      : native.parseIr(context, Buffer.from(bytes).toString('utf8'), name);
  } catch (error) {
    if (!(error instanceof LlvmError)) throw error;
    const because = oneLine(error.message.replace(/^.*?:\d+:\d+: (error: )?/, ''));
    if (kind === 'bitcode') {
      const isDropped = producer.major !== undefined && /unsupported constant expression/.test(because);
      // Constant products and the like of global variables: LLVM upgrades them in functions only.
      const fix = isDropped
        ? `choose an older LLVM, from ${producer.major} on: what wrote the file used what LLVM has dropped since`
        : undefined;
      throw new BitgradError('bad-bitcode', `LLVM cannot read ${name}`, { because, ...(fix && { fix }), cause: error });
    }
    throw new BitgradError('ir-parse', `LLVM cannot read ${name}`, { where: placeIn(error.message, name), because, cause: error });
  }
}

/** LLVM's parser begins its messages with `name:line:column: error:` or, from some versions on, with `line:column:`. */
function placeIn(message: string, name: string): Where {
  const place = /(?:^|:)(\d+):(\d+): /.exec(message.split('\n')[0]!);
  return place ? { file: name, line: Number(place[1]), column: Number(place[2]) } : { file: name };
}

/** LLVM's text, which may have several lines, as one clause. */
function oneLine(text: string): string {
  const line = text
    .trim()
    .split(/\s*\n\s*/)
    .slice(0, 2)
    .join(': ');
  return line.length > 300 ? `${line.slice(0, 297)}...` : line;
}
