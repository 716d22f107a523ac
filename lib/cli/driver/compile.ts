// From a source to an object that holds its bitcode as the front end wrote it: before any pass has inlined a function with derivatives of
// its own, or removed what says so. The machine code beside it is optimised as asked, for tools that only link.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadLlvm } from '../../api/inputs';
import { elementsOf } from '../../convention/telling-variables';
import { Builder } from '../../llvm/builder';
import { inModule } from '../../llvm/in-module';
import { listOf } from '../../llvm/list';
import type { ContextId, ModuleId, Native, ValueId } from '../../llvm/native';
import { BitgradError } from '../../report/error';
import type { Clang } from './clang';
import type { CommandLine } from './command-line';

/** Clang prints for itself. */
export function run({ command }: Clang, args: readonly string[]): number {
  const { status, signal, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) throw new BitgradError('io', `\`${command}\` cannot be run`, { because: error.message, cause: error });
  return status ?? (signal ? 1 : 0);
}

/** `-c`: an object for each source. */
export function compileAll(clang: Clang, line: CommandLine, folder: string): number {
  const isOfBitcode = line.args.some((arg) => arg.startsWith('-flto'));
  if (isOfBitcode || line.files.some(({ isSource }) => !isSource)) return run(clang, line.args);
  for (const { index, path } of line.files) {
    const object = line.output === undefined ? `${basename(path).replace(/\.[^.]*$/, '')}.o` : (line.args[line.output] as string);
    const status = compileObject(clang, line, index, object, folder);
    if (status !== 0) return status;
  }
  return 0;
}

/** @returns the code that clang ends with */
export function compileObject(clang: Clang, line: CommandLine, source: number, object: string, folder: string): number {
  const args = argumentsFor(line, source);
  const path = line.args[source] as string;
  const plain = join(folder, 'plain.bc');
  const asWritten = ['-emit-llvm', '-Xclang', '-disable-llvm-passes', '-Wno-unused-command-line-argument'];
  const status = run(clang, [...args, ...dependencies(args, object), '-c', path, ...asWritten, '-o', plain]);
  if (status !== 0) return status;
  const whole = join(folder, 'whole.bc');
  writeFileSync(whole, embedded(loadLlvm(clang.llvm), readFileSync(plain)));
  const quiet = ['-Wno-unused-command-line-argument', '-Wno-override-module'];
  return run(clang, [...withoutLanguage(args), ...quiet, '-c', '-x', 'ir', whole, '-o', object]);
}

/** The arguments without files, the output, and what is the linker's. */
function argumentsFor({ args, files, output, libraries }: CommandLine, source: number): string[] {
  const left = new Set([...files.map(({ index }) => index), ...libraries.map(({ index }) => index)]);
  if (output !== undefined) for (const index of [output - 1, output]) left.add(index);
  return args.filter((arg, i) => i !== source && !left.has(i) && !/^(-c|-Wl,.*|-shared|-static|-pie|-no-pie|-rdynamic)$/.test(arg));
}

/** A list of what the object depends on has its name, unless another is given. */
function dependencies(args: readonly string[], object: string): string[] {
  if (!args.some((arg) => /^-MM?D$/.test(arg))) return [];
  const file = args.some((arg) => arg.startsWith('-MF')) ? [] : ['-MF', object.replace(/(\.o)?$/, '.d')];
  return args.some((arg) => /^-M[TQ]/.test(arg)) ? file : [...file, '-MT', object];
}

/** What is said of the source's text is not said of bitcode. */
function withoutLanguage(args: readonly string[]): string[] {
  const withValue = /^(-x|-include|-imacros|-MF|-MT|-MQ)$/;
  return args.filter((arg, i) => !withValue.test(arg) && !withValue.test(args[i - 1] ?? '') && !/^(-x.+|-M.*|-std=.*)$/.test(arg));
}

/** A module that holds its own bitcode, where other tools look for it. */
function embedded(native: Native, bytes: Uint8Array): Uint8Array {
  return inModule(native, bytes, (context, module) => {
    const held = native.constBytes(context, bytes);
    const global = native.createGlobal(module, 'llvm.embedded.module', native.typeOf(held), true, 'private', held);
    native.setSection(global, '.llvmbc');
    const pointer = native.pointerType(context, 0);
    const known = native.namedGlobal(module, 'llvm.compiler.used');
    const others = known ? elementsOf(native, native.initializer(known) as ValueId) : [];
    const kept = [...others, asPointer(native, context, module, global)];
    if (known) native.deleteGlobal(known);
    const list = native.constArray(pointer, listOf(native, kept));
    const used = native.createGlobal(module, 'llvm.compiler.used', native.typeOf(list), false, 'appending', list);
    native.setSection(used, 'llvm.metadata');
    return native.writeBitcode(module);
  });
}

/** The address of a variable as all pointers are: a builder makes a constant of it, wherever it stands. */
function asPointer(native: Native, context: ContextId, module: ModuleId, global: ValueId): ValueId {
  const type = native.functionType(native.voidType(context), listOf(native, []), false);
  const place = native.createFunction(module, 'bitgrad.place', type, 'internal');
  const b = new Builder(native, context).atEnd(native.appendBlock(place, 'entry'));
  const address = b.cast('bitcast', global, native.pointerType(context, 0));
  b.dispose();
  native.deleteFunction(place);
  return address;
}
