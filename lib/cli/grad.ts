// `bitgrad grad`: writes the module with a derivative in it.

import { type DerivationOptions, derivationOptions, type InputOptions, load, parseActivity } from './common';
import { writeOutput } from './files';
import { colours, printJson } from './output';

interface GradOptions extends InputOptions, DerivationOptions {
  readonly function: string;
  readonly output: string;
  readonly mode: 'reverse' | 'forward';
  readonly activity?: string;
  readonly width: number;
  readonly name?: string;
  /** `-S` */
  readonly S?: boolean;
  readonly header?: string;
  readonly dump?: 'plan' | 'types';
}

export async function grad(input: string, options: GradOptions): Promise<void> {
  const module = await load(input, options);
  const { activity: words, width, name } = options;
  const activity = parseActivity(words);
  const request = {
    width,
    ...(activity && { activity }),
    ...(name && { name }),
    ...derivationOptions(options),
  };
  const f = module.function(options.function);
  // Before the derivation: where it is refused for a type that is not known, the text says what is. With the code on
  // standard output, it goes where messages go.
  const types = options.dump === 'types' ? f.typesText() : undefined;
  if (types !== undefined && !options.json) (options.output === '-' ? process.stderr : process.stdout).write(`${types}\n`);
  const derivative = options.mode === 'reverse' ? f.gradient(request) : f.forward(request);
  // Both are made before either is written.
  const code = options.S ? derivative.toString() : derivative.bitcode();
  const header = options.header === undefined ? undefined : derivative.header();
  writeOutput(options.output, code);
  if (options.header !== undefined) writeOutput(options.header, header!);
  // With the code on standard output, the plan goes where messages go.
  const plan = options.dump === 'plan' && `${derivative.planText()}\n`;
  if (options.output === '-') {
    if (plan) process.stderr.write(plan);
    return;
  }
  const { symbol, prototype } = derivative;
  if (options.json)
    printJson({
      output: options.output,
      symbol,
      prototype,
      activity: derivative.activity,
      parameters: derivative.facts.parameters,
      ...(plan && { plan: derivative.plan }),
      ...(types !== undefined && { types }),
    });
  else process.stdout.write(`${colours.bold(prototype)}\n  in ${options.output}\n${plan || ''}`);
}
