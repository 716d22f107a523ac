// `bitgrad run`: runs a function or its gradient on JSON arguments.

import type { Argument } from '../api/compile';
import type { ModuleFunction } from '../api/function';
import { isNumericArray } from '../api/shadows';
import { type ArgumentValue, parseArguments } from './arguments';
import { compileOptions, load, parseActivity, type RunOptions } from './common';
import { colours, printJson, showValue } from './output';

export async function run(input: string, texts: readonly string[], options: RunOptions & { readonly grad?: boolean }): Promise<void> {
  const module = await load(input, options);
  const f = module.function(options.function);
  const args = parseArguments(texts, f.signature);
  if (options.grad) await runGradient(f, args, options);
  else await runPrimal(f, args, options);
}

async function runPrimal(f: ModuleFunction, args: readonly ArgumentValue[], options: RunOptions): Promise<void> {
  const compiled = await f.compile<unknown>(compileOptions(options));
  const before = args.map((value) => (isNumericArray(value) ? value.slice() : value));
  const value = compiled(...(args as readonly Argument[]));
  const changed = f.signature.parameters.flatMap(({ name }, i) => {
    const now = args[i];
    return isNumericArray(now) && !sameBytes(now, before[i] as typeof now) ? [[name, now] as const] : [];
  });
  if (options.json) return printJson({ value, ...(changed.length > 0 && { memory: Object.fromEntries(changed) }) });
  const lines = changed.map(([name, array]) => `${colours.cyan(name)} = ${showValue(array)}`);
  if (f.signature.returnKind !== 'void') lines.unshift(typeof value === 'object' ? JSON.stringify(value) : showValue(value));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

async function runGradient(f: ModuleFunction, args: readonly ArgumentValue[], options: RunOptions): Promise<void> {
  const activity = parseActivity(options.activity);
  const derivative = f.gradient({ ...(activity && { activity }), ...(options.strictMath && { strictMath: true }) });
  const compiled = await derivative.compile(compileOptions(options));
  const { value, gradients } = compiled(...(args as Argument[]));
  if (options.json) return printJson({ value, gradients });
  const lines = Object.entries(gradients).map(([name, gradient]) => `${colours.cyan(`d/d ${name}`)} = ${showValue(gradient)}`);
  if (value !== undefined) lines.unshift(`${colours.cyan('value')} = ${showValue(value)}`);
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

function sameBytes(a: ArrayBufferView, b: ArrayBufferView): boolean {
  const bytes = (view: ArrayBufferView) => Buffer.from(view.buffer, view.byteOffset, view.byteLength);
  return bytes(a).equals(bytes(b));
}
