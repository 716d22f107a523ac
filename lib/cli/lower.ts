// `bitgrad lower`: the calls of `__enzyme_` functions in a module become calls of derivatives.

import type { LowerOptions as Lowering } from '../api/lowered';
import { type DerivationOptions, derivationOptions, type InputOptions, load } from './common';
import { writeOutput } from './files';
import { colours, printJson } from './output';

interface LowerOptions extends InputOptions, Omit<DerivationOptions, 'runtimeActivity'> {
  readonly output: string;
  readonly opt: string;
  readonly runtimeActivity?: Lowering['runtimeActivity'];
  readonly looseTypes?: boolean;
  /** False with --no-strict-aliasing. */
  readonly strictAliasing: boolean;
  readonly globalsInactive?: boolean;
  /** `-S` */
  readonly S?: boolean;
}

export async function lower(input: string, options: LowerOptions): Promise<void> {
  const module = await load(input, options);
  const { runtimeActivity, looseTypes, strictAliasing, globalsInactive, ...derivation } = options;
  const lowered = module.lower({
    opt: Number(options.opt) as 0 | 1 | 2 | 3,
    ...derivationOptions(derivation),
    strictAliasing,
    ...(runtimeActivity && { runtimeActivity }),
    ...(looseTypes && { looseTypes }),
    ...(globalsInactive && { globalsInactive }),
  });
  writeOutput(options.output, options.S ? lowered.toString() : lowered.bitcode());
  const { calls, warnings } = lowered;
  if (!options.json) for (const warning of warnings) process.stderr.write(`${colours.bold('warning')}: ${warning}\n`);
  if (options.output === '-') return;
  if (options.json) {
    printJson({ output: options.output, calls, warnings });
    return;
  }
  for (const { entry, function: name, where } of calls) {
    const place = where.file === undefined ? `in @${where.function}` : `${where.file}:${where.line}`;
    process.stdout.write(`${colours.bold(entry)} of ${name}  ${colours.dim(place)}\n`);
  }
  process.stdout.write(`  ${calls.length} ${calls.length === 1 ? 'call' : 'calls'} lowered, in ${options.output}\n`);
}
