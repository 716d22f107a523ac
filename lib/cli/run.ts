// `bitgrad run`: runs a function or its gradient on JSON arguments.

import type { Argument } from '../api/compile';
import type { ModuleFunction } from '../api/function';
import type { GradientCallOptions, Shadow } from '../api/gradient-call';
import { decode, repeated } from '../api/layout';
import { isFloatType } from '../api/scalars';
import { isNumericArray } from '../api/shadows';
import { type Parameter, passedParameters } from '../api/signature';
import { BitgradError } from '../report/error';
import { type ArgumentValue, parseArguments, parseArray, parseNested } from './arguments';
import { compileOptions, derivationOptions, load, parseActivity, type RunOptions } from './common';
import { colours, printJson, showValue } from './output';

interface RunCommandOptions extends RunOptions {
  readonly grad?: boolean;
  readonly seed?: string;
  /** NAME=JSON */
  readonly shadow?: readonly string[];
}

export async function run(input: string, texts: readonly string[], options: RunCommandOptions): Promise<void> {
  const ofGradients = { seed: options.seed, shadow: options.shadow, activity: options.activity, 'strict-math': options.strictMath };
  const stray = Object.entries(ofGradients).find(([, value]) => value !== undefined)?.[0];
  if (!options.grad && stray !== undefined) throw new BitgradError('usage', `--${stray} is of a gradient`, { fix: 'add --grad' });
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
  const changed = passedParameters(f.signature).flatMap((parameter, i) => {
    const { name } = parameter;
    const now = args[i];
    return isNumericArray(now) && !sameBytes(now, before[i] as typeof now) ? [[name, asRecords(now, parameter)] as const] : [];
  });
  if (options.json) return printJson({ value, ...(changed.length > 0 && { memory: Object.fromEntries(changed) }) });
  const lines = changed.map(([name, array]) => `${colours.cyan(name)} = ${showValue(array)}`);
  if (f.signature.result) lines.unshift(showValue(value));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/** What `--seed` and `--shadow` say. */
function adjointsOf({ name, signature }: ModuleFunction, { seed, shadow = [] }: RunCommandOptions): GradientCallOptions {
  const shadows = shadow.map((text): [string, Shadow] => {
    const [, argument = '', json = ''] = /^(.*?)=(.*)$/s.exec(text) ?? [];
    const parameter = passedParameters(signature).find((each) => each.name === argument);
    if (!parameter) {
      const names = passedParameters(signature).map((each) => each.name);
      throw new BitgradError('bad-argument', `--shadow \`${text}\` names no argument of \`${name}\``, {
        fix: `write --shadow ${names[0] ?? 'NAME'}='[1, 2.5]'; its arguments are ${names.join(', ') || 'none'}`,
      });
    }
    const what = `the shadow of \`${argument}\``;
    return [
      argument,
      (parameter.passing === 'byval' ? parseNested(json, parameter.layout, what) : parseArray(json, parameter, what)) as Shadow,
    ];
  });
  if (seed !== undefined && !signature.result) throw new BitgradError('bad-argument', `\`${name}\` returns nothing that a seed is for`);
  const parsed = seed === undefined ? undefined : parseNested(seed, signature.result!, 'the seed');
  return {
    ...(parsed !== undefined && { seed: parsed as NonNullable<GradientCallOptions['seed']> }),
    ...(shadows.length > 0 && { shadows: Object.fromEntries(shadows) }),
  };
}

async function runGradient(f: ModuleFunction, args: readonly ArgumentValue[], options: RunCommandOptions): Promise<void> {
  const activity = parseActivity(options.activity);
  const derivative = f.gradient({
    ...(activity && { activity }),
    ...derivationOptions(options),
  });
  const compiled = await derivative.compile(compileOptions(options));
  const { value, gradients: given } = compiled.with(adjointsOf(f, options))(...(args as Argument[]));
  const parameters = new Map(passedParameters(f.signature).map((parameter) => [parameter.name, parameter]));
  const gradients = Object.fromEntries(
    Object.entries(given).map(([name, gradient]) => [name, asRecords(gradient, parameters.get(name)!, true)]),
  );
  if (options.json) return printJson({ value, gradients });
  const lines = Object.entries(gradients).map(([name, gradient]) => `${colours.cyan(`d/d ${name}`)} = ${showValue(gradient)}`);
  if (value !== undefined) lines.unshift(`${colours.cyan('value')} = ${showValue(value)}`);
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/** Memory of structures as nested arrays; of a derivative only the floats. */
function asRecords(memory: unknown, { record }: Parameter, isDerivative = false): unknown {
  if (!record || !isNumericArray(memory)) return memory;
  const bytes = new Uint8Array(memory.buffer, memory.byteOffset, memory.byteLength);
  return decode(repeated(record, bytes.length), bytes, isDerivative ? isFloatType : undefined);
}

function sameBytes(a: ArrayBufferView, b: ArrayBufferView): boolean {
  const bytes = (view: ArrayBufferView) => Buffer.from(view.buffer, view.byteOffset, view.byteLength);
  return bytes(a).equals(bytes(b));
}
