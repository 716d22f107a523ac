// What the commands share that work on a module: loading it, and reading the options of grad, run and check.

import type { Activities, Activity } from '../api/activity';
import { Module } from '../api/module';
import { BitgradError } from '../report/error';
import type { RuntimeActivity } from '../transform/request';
import { readInput } from './files';

export interface InputOptions {
  readonly link?: readonly string[];
  readonly llvm?: number;
  readonly json?: boolean;
}

/** How functions are differentiated. */
export interface DerivationOptions {
  readonly strictMath?: boolean;
  readonly strongZero?: boolean;
  /** False with --no-inline. */
  readonly inline?: boolean;
  readonly runtimeActivity?: RuntimeActivity;
}

export const derivationOptions = ({ strictMath, strongZero, inline, runtimeActivity }: DerivationOptions): DerivationOptions => ({
  ...(strictMath && { strictMath }),
  ...(strongZero && { strongZero }),
  ...(inline === false && { inline }),
  ...(runtimeActivity && { runtimeActivity }),
});

export interface RunOptions extends InputOptions, DerivationOptions {
  readonly function: string;
  readonly activity?: string;
  readonly opt: string;
  readonly library?: readonly string[];
  readonly sandbox?: boolean;
}

/** What is to be read: paths, and the bytes of standard input for `-`. */
export function sources(input: string, { link = [] }: InputOptions): (string | Uint8Array)[] {
  const inputs = [input, ...link];
  if (inputs.filter((path) => path === '-').length > 1) throw new BitgradError('usage', 'standard input can be read once only');
  return inputs.map((path) => (path === '-' ? readInput(path) : path));
}

export const load = (input: string, options: InputOptions): Promise<Module> => Module.load(sources(input, options), { llvm: options.llvm });

/** `dup,const` or `x=dup,n=const`; which words and names there are is checked where they are used. */
export function parseActivity(text: string | undefined): Activities | undefined {
  if (text === undefined) return undefined;
  const parts = text.split(',').map((part) => part.trim());
  const named = parts.filter((part) => part.includes('='));
  if (named.length === 0) return parts as Activity[];
  if (named.length === parts.length) {
    return Object.fromEntries(
      parts.map((part) => [part.slice(0, part.indexOf('=')).trim(), part.slice(part.indexOf('=') + 1).trim()] as [string, Activity]),
    );
  }
  throw new BitgradError('bad-activity', `\`${text}\` mixes activities by position with activities by name`, {
    fix: 'write `dup,const` or `x=dup,n=const`',
  });
}

export const compileOptions = ({ opt, library, sandbox }: RunOptions) => ({
  opt: Number(opt) as 0 | 1 | 2 | 3,
  ...(sandbox && { sandbox }),
  ...(library && { libraries: library }),
});
