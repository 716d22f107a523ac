// The one error class of bitgrad. Everything that goes wrong for a reason that the user can see is a BitgradError with
// a stable code of messages.ts; the place in the source, the reason and the remedy travel as separate facts, and
// `toString()` (or formatError, in colour) lays them out:
//
//   error[no-rule]: `foo` has no derivative and its result is active
//     at model.c:42:11 in @loss    %7 = call double @foo(double %6)
//     because %6 depends on argument w (dup)
//     fix: rule('foo', ...) as in docs/add-a-rule.md, or declare foo inactive

import { type ErrorCode, messages } from './messages';

/** Where in the input: the function's name without sigil, the instruction as LLVM prints it, the source from debug information. */
export interface Where {
  readonly function?: string;
  readonly instruction?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface ErrorFacts {
  readonly where?: Where | undefined;
  /** One sentence, without `because` and full stop. */
  readonly because?: string | undefined;
  /** What to do; the code's own help by default. */
  readonly fix?: string | undefined;
  /** The IR that the verifier refused (code `internal`). */
  readonly ir?: string | undefined;
  readonly cause?: unknown;
}

export class BitgradError extends Error {
  override readonly name = 'BitgradError';
  readonly code: ErrorCode;
  readonly where?: Where;
  readonly because?: string;
  readonly fix: string;
  /** Not enumerable, so that printing the error does not print a module. */
  declare readonly ir?: string;

  constructor(code: ErrorCode, message: string, facts: ErrorFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.code = code;
    if (facts.where !== undefined) this.where = facts.where;
    if (facts.because !== undefined) this.because = facts.because;
    this.fix = facts.fix ?? messages[code].help;
    if (facts.ir !== undefined) Object.defineProperty(this, 'ir', { value: facts.ir, enumerable: false });
  }

  /** Status with which the command line ends: 1, 2 or 3 (docs/errors.md). */
  get exit(): 1 | 2 | 3 {
    return messages[this.code].exit;
  }

  override toString(): string {
    return formatError(this);
  }

  /** The facts as `--json` prints them. */
  toJSON(): object {
    const { code, message, where, because, fix } = this;
    return { code, message, where, because, fix };
  }
}

type Paint = (text: string) => string;
const plain: Paint = (text) => text;

/** The parts of the message that may be coloured; picocolors has functions of these names. */
export interface Palette {
  readonly red: Paint;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly cyan: Paint;
  readonly green: Paint;
}

const noColours: Palette = { red: plain, bold: plain, dim: plain, cyan: plain, green: plain };

/** The error on one to four lines, as the head of this file shows, without a final newline. */
export function formatError(error: BitgradError, colours: Palette = noColours): string {
  const lines = [`${colours.bold(colours.red(`error[${error.code}]`))}${colours.bold(':')} ${colours.bold(error.message)}`];
  const place = formatWhere(error.where, colours);
  if (place) lines.push(`  ${place}`);
  if (error.because) lines.push(`  because ${error.because}`);
  lines.push(`  ${colours.green('fix:')} ${error.fix}`);
  return lines.join('\n');
}

function formatWhere(where: Where | undefined, colours: Palette): string {
  if (!where) return '';
  const position = [where.file, where.line, where.column].filter((part) => part !== undefined && part !== 0).join(':');
  const place = [position && `at ${colours.cyan(position)}`, where.function && `in @${where.function}`].filter(Boolean).join(' ');
  return [place, where.instruction && colours.dim(where.instruction.trim())].filter(Boolean).join('    ');
}

/** Narrows a caught value, also one of another realm or of a second copy of the package. */
export function isBitgradError(error: unknown): error is BitgradError {
  if (typeof error !== 'object' || error === null) return false;
  const { name, code } = error as { name?: unknown; code?: unknown };
  return name === 'BitgradError' && typeof code === 'string' && Object.hasOwn(messages, code);
}
