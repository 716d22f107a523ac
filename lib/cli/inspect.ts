// `bitgrad inspect`: producer, target, functions with signatures.

import { type InputOptions, load } from './common';
import { colours, printJson } from './output';

export async function inspect(input: string, options: InputOptions): Promise<void> {
  const module = await load(input, options);
  const { inputs, target, llvm, functions } = module;
  if (options.json) return printJson({ inputs, target, llvm, functions });
  const lines = [
    ...inputs.map(
      ({ name, kind, producer }) =>
        `${colours.bold(name === 'the input' ? '-' : name)}  ${kind === 'text' ? 'LLVM assembly text' : `bitcode of ${producer || 'an unknown producer'}`}`,
    ),
    `target  ${target || 'none'}`,
    `read by LLVM ${llvm}`,
    '',
    ...functions.map(({ signature, isExported }) => `${signature}${isExported ? '' : colours.dim('  (internal)')}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
