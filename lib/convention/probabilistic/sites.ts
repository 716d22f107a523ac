// The statements of a probabilistic program: `__enzyme_sample(sampler, logpdf, address, parameters...)` draws a value, and
// `__enzyme_observe(value, logpdf, address, parameters...)` says that one was seen.

import { callArguments } from '../../ir/calls';
import type { ModuleId, Native, ValueId } from '../../llvm/native';
import { BitgradError } from '../../report';
import { callsOf, declaredFor, whereOf } from '../call-sites';
import { withoutCasts } from '../casts';

const words = ['__enzyme_sample', '__enzyme_observe'] as const;
export type StatementWord = (typeof words)[number];

export interface Statement {
  readonly word: StatementWord;
  readonly call: ValueId;
  /** What draws the value; the value itself where it is observed. */
  readonly source: ValueId;
  readonly logpdf: ValueId;
  readonly address: ValueId;
  readonly parameters: readonly ValueId[];
}

/** Functions that are declared for statements. */
export const statementFunctions = (native: Native, module: ModuleId): { fn: ValueId; word: StatementWord }[] =>
  declaredFor(native, module, words);

/** Each is read when its turn comes: what it passes may be the value of one before. */
export const statementCalls = (native: Native, module: ModuleId): { call: ValueId; word: StatementWord }[] =>
  statementFunctions(native, module).flatMap(({ fn, word }) => callsOf(native, fn).map((call) => ({ call, word })));

/** @throws BitgradError `bad-derivative-call` where it does not fit its functions */
export function readStatement(native: Native, { call, word }: { call: ValueId; word: StatementWord }): Statement {
  const [given, density, address, ...parameters] = callArguments(native, call);
  const isSample = word === '__enzyme_sample';
  const logpdf = density && withoutCasts(native, density);
  const source = given && isSample ? withoutCasts(native, given) : given;
  const form = isSample ? '(sampler, logpdf, "address", parameters...)' : '(value, logpdf, "address", parameters...)';
  const refuse = (message: string): never => {
    throw new BitgradError('bad-derivative-call', `a call of \`${word}\` ${message}`, {
      where: whereOf(native, call),
      fix: `expected: ${word}${form}, with sampler(parameters...) and logpdf(parameters..., value)`,
    });
  };
  if (source === undefined || logpdf === undefined || address === undefined) return refuse('has too few arguments');
  const isFunction = (value: ValueId): boolean => native.valueKind(value) === 'function';
  if (!isFunction(logpdf) || (isSample && !isFunction(source))) return refuse('does not name its functions');
  if (isSample && native.argumentCount(source) !== parameters.length)
    return refuse(`passes ${parameters.length} parameters, and \`${native.name(source)}\` takes ${native.argumentCount(source)}`);
  if (native.argumentCount(logpdf) !== parameters.length + 1)
    return refuse(
      `passes ${parameters.length} parameters, and \`${native.name(logpdf)}\` takes ${native.argumentCount(logpdf) - 1} and the value`,
    );
  return { word, call, source, logpdf, address, parameters };
}
