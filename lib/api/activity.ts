// Turns what the user says about activity into one word per argument, with the defaults: pointers are `dup`, floating-
// point numbers `out` in reverse and `dup` in forward mode, everything else `const`.

import { BitgradError } from '../report/error';
import { didYouMean } from '../report/nearest';
import { holdsFloat, holdsPointer } from './layout';
import { byParameter, type Parameter, passedParameters, type Signature } from './signature';

/**
 * How an argument takes part, in the words of the C convention:
 * `const` not differentiated; `dup` with a shadow beside it; `dupNoNeed` the same, but the primal's own result there is not
 * wanted; `out` (reverse mode) a number passed by value whose derivative is returned.
 */
export type Activity = 'const' | 'dup' | 'dupNoNeed' | 'out';
export type Mode = 'forward' | 'reverse';

/** By position (all arguments), or by name (the others keep their default). */
export type Activities = readonly Activity[] | Readonly<Record<string, Activity>>;

const words: readonly Activity[] = ['const', 'dup', 'dupNoNeed', 'out'];

/** The words that an argument can take; the first is its default. */
function allowed(parameter: Parameter, mode: Mode): readonly Activity[] {
  if (parameter.passing !== 'plain') {
    if (holdsFloat(parameter.layout)) return ['dup', 'const'];
    return holdsPointer(parameter.layout) ? ['const', 'dup'] : ['const'];
  }
  if (parameter.kind === 'pointer') return ['dup', 'const', 'dupNoNeed'];
  if (parameter.kind === 'integer') return ['const'];
  const active: Activity = mode === 'reverse' ? 'out' : 'dup';
  return holdsFloat(parameter.layout) ? [active, 'const'] : ['const'];
}

/**
 * One word per parameter of LLVM's function. The memory that an `sret` result is written to is none of the arguments that
 * words are given for; it is `dup` where the result has floats.
 * @throws BitgradError `bad-activity` for a word that is none, does not fit, or names no argument;
 *   `not-differentiable` when nothing is active
 */
export function resolveActivity(signature: Signature, mode: Mode, given: Activities = {}): Activity[] {
  const asked = byParameter(signature, byPosition(signature, given));
  const resolved = signature.parameters.map((parameter, i) => {
    const fitting = allowed(parameter, mode);
    const word = asked[i] ?? fitting[0]!;
    if (!fitting.includes(word)) throw unfit(signature, parameter, word, fitting, mode);
    return word;
  });
  requireActive(signature, resolved);
  return resolved;
}

function byPosition(signature: Signature, given: Activities): readonly (Activity | undefined)[] {
  const { name } = signature;
  const parameters = passedParameters(signature);
  const names = parameters.map((parameter) => parameter.name);
  const isList = (value: Activities): value is readonly Activity[] => Array.isArray(value);
  for (const [key, word] of Object.entries(given)) {
    if (words.includes(word)) continue;
    const which = isList(given) ? `argument ${key}` : `argument \`${key}\``;
    throw new BitgradError('bad-activity', `\`${word}\` is no activity`, {
      where: { function: name },
      because: `it is given for ${which}`,
      fix: `the words are ${words.slice(0, -1).join(', ')} and ${words.at(-1)}; ${didYouMean(String(word), words, 'see docs/errors.md')}`,
    });
  }
  if (isList(given)) {
    if (given.length === parameters.length) return given;
    throw new BitgradError('bad-activity', `${given.length} activities are given for ${parameters.length} arguments`, {
      where: { function: name },
      fix: `give one for each of ${names.join(', ') || 'none'}, or name the arguments: { ${names[0] ?? 'x'}: 'const' }`,
    });
  }
  const stranger = Object.keys(given).find((key) => !names.includes(key));
  if (stranger !== undefined) {
    throw new BitgradError('bad-activity', `\`${name}\` has no argument \`${stranger}\``, {
      where: { function: name },
      fix: didYouMean(stranger, names, `its arguments are ${names.join(', ') || 'none'}`),
    });
  }
  const named = given;
  return names.map((key) => named[key]);
}

function unfit({ name }: Signature, parameter: Parameter, word: Activity, fitting: readonly Activity[], mode: Mode): BitgradError {
  const kinds = { float: 'a number passed by value', integer: 'an integer', pointer: 'a pointer', aggregate: 'an aggregate' };
  const what = parameter.passing === 'byval' ? 'a structure passed by value' : kinds[parameter.kind];
  return new BitgradError('bad-activity', `argument \`${parameter.name}\` cannot be \`${word}\``, {
    where: { function: name },
    because: `it is ${what} (${parameter.type}), and the mode is ${mode}`,
    fix: `it can be ${fitting.join(', ')}`,
  });
}

function requireActive(signature: Signature, activity: readonly Activity[]): void {
  const { name, returns, result, parameters } = signature;
  const hasInput = activity.some((word, i) => word !== 'const' && parameters[i]!.passing !== 'sret');
  const writes = activity.some(
    (word, i) => word.startsWith('dup') && parameters[i]!.passing === 'plain' && parameters[i]!.kind === 'pointer',
  );
  const hasOutput = (result && holdsFloat(result)) || writes;
  if (hasInput && hasOutput) return;
  throw new BitgradError('not-differentiable', `nothing of \`${name}\` can be differentiated`, {
    where: { function: name },
    because: hasInput
      ? `it returns ${returns} and no argument is \`dup\`, so it has no active result`
      : `no argument is active: ${signature.parameters.map((parameter) => `${parameter.name} is const`).join(', ') || 'it has none'}`,
  });
}
