// The JavaScript function of a gradient: arguments of the primal in, value and gradients out. It makes zeroed shadows,
// seeds the result with one, passes everything in the order of the C function, and reads the cells that it wrote.

import type { Callable } from '../jit/index';
import { BitgradError } from '../report/error';
import type { AbiParameter } from '../transform/request';
import { type Cell, makeCell } from './cells';
import type { Argument, Scalar } from './compile';
import type { DerivativeFacts } from './derivative';
import { type Keyed, keyedByName } from './keyed';
import { isNumericArray, type NumericArray, requireShape, shadowsOf } from './shadows';

/** Derivatives by argument: an array for a pointer, a number for a scalar; lists of those at a width above 1. */
export type Gradients = Keyed<NumericArray | number | readonly (NumericArray | number)[]>;

export interface GradientResult {
  /** What the primal returns; undefined for void. */
  readonly value: Scalar | undefined;
  /** By the names of the active arguments, and by their position. */
  readonly gradients: Gradients;
}

export interface GradientCallOptions {
  /** Adjoint of the result: what its derivatives are multiplied by. 1 by default; a list at a width above 1. */
  readonly seed?: number | readonly number[];
  /**
   * Arrays to add the derivatives to, by argument name; a list of them at a width above 1. Memory that the function
   * writes has its adjoint there before the call. Zeroed ones are made for the others.
   */
  readonly shadows?: Readonly<Record<string, NumericArray | readonly NumericArray[]>>;
}

export interface GradientFunction {
  (...args: Argument[]): GradientResult;
  /** The same with seeds and shadows: `fn.with({ seed: 2 })(x, y)`. */
  with(options: GradientCallOptions): (...args: Argument[]) => GradientResult;
  /** On another thread. */
  async(...args: Argument[]): Promise<GradientResult>;
  readonly facts: DerivativeFacts;
}

export function gradientCall(facts: DerivativeFacts, compiled: Callable): GradientFunction {
  const run = (options: GradientCallOptions, args: readonly Argument[]): GradientResult => {
    const { passed, finish } = prepare(facts, options, args);
    compiled(...passed);
    return finish();
  };
  return Object.assign((...args: Argument[]) => run({}, args), {
    facts,
    with: (options: GradientCallOptions) => {
      requireOptions(facts, options);
      return (...args: Argument[]) => run(options, args);
    },
    async: async (...args: Argument[]) => {
      const { passed, finish } = prepare(facts, {}, args);
      await compiled.async(...passed);
      return finish();
    },
  });
}

/** A call that is ready: what to pass, and how to read the result once it has run. */
export interface Prepared<R> {
  readonly passed: readonly Argument[];
  finish(): R;
}

function prepare(facts: DerivativeFacts, options: GradientCallOptions, args: readonly Argument[]): Prepared<GradientResult> {
  requireCount(facts, args);
  requireAdjoint(facts, options);
  const shadows = shadowsPerLane(facts, args, options.shadows ?? {});
  const seeds = seedsOf(facts, options);
  let value: Cell | undefined;
  const outs = new Map<number, Cell[]>();
  const passed = facts.parameters.map((parameter): Argument => {
    switch (parameter.role) {
      case 'primal':
        return args[parameter.argument]!;
      case 'shadow':
        return shadows[parameter.lane]![parameter.argument] ?? null;
      case 'seed':
        return seeds[parameter.lane]!;
      case 'value':
        value = cellFor(facts, facts.signature.returns);
        return value.memory;
      case 'out': {
        const cell = cellFor(facts, facts.signature.parameters[parameter.argument]!.type);
        outs.set(parameter.argument, [...(outs.get(parameter.argument) ?? []), cell]);
        return cell.memory;
      }
      default:
        throw foreign(parameter);
    }
  });
  return { passed, finish: () => ({ value: value?.read(), gradients: gather(facts, shadows, outs) }) };
}

/** Without a result to seed and without shadows from the caller, every gradient would be zero in silence. */
function requireAdjoint({ signature, activity, parameters }: DerivativeFacts, { shadows }: GradientCallOptions): void {
  if (parameters.some(({ role }) => role === 'seed') || shadows !== undefined) return;
  const written = signature.parameters.filter(({ isWritten }, i) => isWritten && activity[i]!.startsWith('dup'));
  const name = written[0]?.name ?? 'y';
  throw new BitgradError('bad-argument', `\`${signature.name}\` returns no number, so its gradient needs the adjoint of what it writes`, {
    because: `its result is ${signature.returns}`,
    fix: `give the adjoint as the shadow of the memory written: fn.with({ shadows: { ${name}: Float64Array.of(1, ...) } })(...)`,
  });
}

/** The gradients by name, in the arguments' order. */
function gather(
  facts: DerivativeFacts,
  shadows: readonly (readonly (NumericArray | undefined)[])[],
  outs: ReadonlyMap<number, readonly Cell[]>,
): Gradients {
  const entries: [position: number, name: string, value: NumericArray | number | readonly (NumericArray | number)[]][] = [];
  for (const [i, { name }] of facts.signature.parameters.entries()) {
    const cells = outs.get(i)?.map((cell) => cell.read() as number);
    const arrays = facts.activity[i]!.startsWith('dup') ? shadows.flatMap((lane) => lane[i] ?? []) : [];
    const lanes = cells ?? arrays;
    if (lanes.length > 0) entries.push([i, name, facts.width === 1 ? lanes[0]! : lanes]);
  }
  return keyedByName(entries);
}

/** shadows[lane][argument] for the `dup` arguments that are no null pointers. */
export function shadowsPerLane(
  { signature, activity, width }: DerivativeFacts,
  args: readonly Argument[],
  given: Readonly<Record<string, NumericArray | readonly NumericArray[]>>,
): (NumericArray | undefined)[][] {
  const primals = signature.parameters.map(({ kind }, i) => {
    const array = args[i];
    return kind === 'pointer' && activity[i]!.startsWith('dup') && isNumericArray(array) ? array : undefined;
  });
  return Array.from({ length: width }, (_, lane) => {
    const made = shadowsOf(primals.map((array, i) => (signature.parameters[i]!.name in given ? undefined : array)));
    return primals.map((primal, i) => {
      const { name } = signature.parameters[i]!;
      const own = given[name];
      if (!primal || own === undefined) return made[i];
      const shadow = isNumericArray(own) ? own : own[lane];
      requireShape(shadow, primal, width > 1 ? `${name} in lane ${lane}` : name);
      return shadow;
    });
  });
}

function seedsOf({ width, signature }: DerivativeFacts, { seed = 1 }: GradientCallOptions): number[] {
  const seeds = typeof seed === 'number' ? Array<number>(width).fill(seed) : [...seed];
  if (seeds.length === width) return seeds;
  throw new BitgradError('bad-argument', `${seeds.length} seeds are given to the gradient of \`${signature.name}\``, {
    because: `its width is ${width}`,
    fix: 'give one seed per lane, or one number for all',
  });
}

function requireOptions({ signature, activity }: DerivativeFacts, { shadows = {} }: GradientCallOptions): void {
  const possible = signature.parameters.filter((_, i) => activity[i]!.startsWith('dup')).map(({ name }) => name);
  const stranger = Object.keys(shadows).find((name) => !possible.includes(name));
  if (stranger === undefined) return;
  throw new BitgradError('bad-argument', `\`${signature.name}\` has no \`dup\` argument \`${stranger}\``, {
    fix: `shadows can be given for ${possible.join(', ') || 'none'}`,
  });
}

export function requireCount({ signature }: DerivativeFacts, args: readonly Argument[]): void {
  if (args.length === signature.parameters.length) return;
  throw new TypeError(`${signature.name} takes ${signature.parameters.length} arguments, ${args.length} are given: ${signature}`);
}

/** @throws BitgradError `unknown-type` for results that are no scalars */
export function cellFor({ signature }: DerivativeFacts, type: string): Cell {
  const cell = makeCell(type);
  if (cell) return cell;
  throw new BitgradError('bad-argument', `a value of type ${type} has no JavaScript form`, {
    where: { function: signature.name },
    fix: 'write the derivative as bitcode and call it from C, or let the function return its result through a pointer',
  });
}

export const foreign = ({ role }: AbiParameter): BitgradError =>
  new BitgradError('internal', `a derivative of this mode has a parameter for the ${role}`);
