// What several commands share: loading the module, reading --activity, printing numbers and JSON.

import pc from 'picocolors';
import type { Activities, Activity } from '../api/activity';
import { Module } from '../api/module';
import { isNumericArray, type NumericArray } from '../api/shadows';
import { BitgradError } from '../report/error';
import { readInput } from './files';

export const colours = pc.createColors(Boolean(process.stdout.isTTY) && pc.isColorSupported);

export interface InputOptions {
  readonly link?: readonly string[];
  readonly llvm?: number;
  readonly json?: boolean;
}

export interface RunOptions extends InputOptions {
  readonly function: string;
  readonly activity?: string;
  readonly strictMath?: boolean;
  readonly opt: string;
  readonly library?: readonly string[];
}

/** `-` is standard input. */
export async function load(input: string, { link = [], llvm }: InputOptions): Promise<Module> {
  const inputs = [input, ...link];
  if (inputs.filter((path) => path === '-').length > 1) throw new BitgradError('usage', 'standard input can be read once only');
  return Module.load(
    inputs.map((path) => (path === '-' ? readInput(path) : path)),
    { llvm },
  );
}

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

export const compileOptions = ({ opt, library }: RunOptions) => ({
  opt: Number(opt) as 0 | 1 | 2 | 3,
  ...(library && { libraries: library }),
});

/** JSON with what JSON lacks: typed arrays as arrays, infinities, NaN and big integers as text. */
export function toJson(value: unknown): string {
  const replace = (_: string, item: unknown): unknown => {
    if (typeof item === 'bigint') return Number.isSafeInteger(Number(item)) ? Number(item) : String(item);
    if (typeof item === 'number' && !Number.isFinite(item)) return item > 0 ? 'inf' : item < 0 ? '-inf' : 'nan';
    return isNumericArray(item) ? Array.from(item as Float64Array) : item;
  };
  return JSON.stringify(value, replace, 2);
}

export function printJson(value: unknown): void {
  process.stdout.write(`${toJson(value)}\n`);
}

const shownElements = 12;

/** A number, or an array in brackets with its middle left out when it is long. */
export function showValue(value: unknown): string {
  if (!isNumericArray(value)) return showNumber(value);
  const items = Array.from(value as NumericArray as Float64Array, (item) => showNumber(item));
  if (items.length <= shownElements) return `[${items.join(', ')}]`;
  const half = shownElements / 2;
  return `[${items.slice(0, half).join(', ')}, ... ${items.length - shownElements} more ..., ${items.slice(-half).join(', ')}]`;
}

export const showNumber = (value: unknown): string => (Object.is(value, -0) ? '-0' : String(value));
