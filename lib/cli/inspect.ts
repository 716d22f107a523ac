// `bitgrad inspect`: producer, target, functions with signatures. Who wrote a file is read without LLVM, so it is told also where
// no LLVM is built, or none that can read the file.

import { readInputs } from '../api/inputs';
import { Module, type ModuleInput } from '../api/module';
import { type BitgradError, isBitgradError } from '../report/error';
import { type InputOptions, sources } from './common';
import { colours, printJson } from './output';

export async function inspect(input: string, options: InputOptions): Promise<void> {
  const files = sources(input, options);
  const inputs = (await readInputs(files)).map(({ name, kind, producer }): ModuleInput => ({ name, kind, producer: producer.text }));
  const module = await withLlvm(files, options);
  if (isBitgradError(module)) return show(options, { inputs, unread: module }, [`not read by LLVM: ${module.message}`, ...fix(module)]);
  const { target, llvm, functions } = module;
  show(options, { inputs, target, llvm, functions }, [
    `target  ${target || 'none'}`,
    `read by LLVM ${llvm}`,
    '',
    ...functions.map(
      ({ name, sourceName, signature, isExported }) =>
        `${signature}${name === sourceName ? '' : colours.dim(`  ${name}`)}${isExported ? '' : colours.dim('  (internal)')}`,
    ),
  ]);
}

/** The module, or why no LLVM here reads it. The version that is asked for must. */
async function withLlvm(files: (string | Uint8Array)[], { llvm }: InputOptions): Promise<Module | BitgradError> {
  try {
    return await Module.load(files, { llvm });
  } catch (error) {
    if (llvm === undefined && isBitgradError(error) && ['no-llvm', 'newer-bitcode'].includes(error.code)) return error;
    throw error;
  }
}

const fix = (error: BitgradError): string[] => (error.fix === undefined ? [] : [`  ${colours.cyan('fix')}: ${error.fix}`]);

interface Facts extends Partial<Pick<Module, 'target' | 'llvm' | 'functions'>> {
  readonly inputs: readonly ModuleInput[];
  /** Why no LLVM read them. */
  readonly unread?: BitgradError;
}

function show({ json }: InputOptions, facts: Facts, lines: readonly string[]): void {
  if (json) return printJson(facts);
  const producers = facts.inputs.map(
    ({ name, kind, producer }) =>
      `${colours.bold(name === 'the input' ? '-' : name)}  ${kind === 'text' ? 'LLVM assembly text' : `bitcode of ${producer || 'an unknown producer'}`}`,
  );
  process.stdout.write(`${[...producers, ...lines].join('\n')}\n`);
}
