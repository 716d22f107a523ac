// How the set-up talks: one line per step with a spinner, a bar and the elapsed time on a terminal, plain lines elsewhere
// (a line when a step starts, one every 20 s while it runs, one when it ends). It runs before any npm package is there,
// so it uses node alone. Colours obey NO_COLOR and FORCE_COLOR.
import { spawn } from 'node:child_process';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const SPINNER_MS = 100;
const PLAIN_REMINDER_MS = 20_000;
const OUTPUT_KEPT = 200_000; // characters of a command's output that an error can show the end of

const terminal = Boolean(process.stdout.isTTY) && !process.env.CI;
const coloured = process.env.NO_COLOR === undefined && (Boolean(process.env.FORCE_COLOR) || Boolean(process.stdout.isTTY));
const paint = (code) => (text) => (coloured ? `\x1b[${code}m${text}\x1b[0m` : text);
export const colour = { red: paint(31), green: paint(32), yellow: paint(33), cyan: paint(36), dim: paint(2), bold: paint(1) };

/** A failure of the set-up that the person at the machine can mend: `fix` says how. */
export class SetUpError extends Error {
  constructor(message, { fix, output } = {}) {
    super(message);
    this.name = 'SetUpError';
    this.fix = fix;
    this.output = output;
  }
}

/** Prints a failure as every bitgrad error is printed and ends the process with exit code 3 (environment). */
export function exitWith(error) {
  if (!(error instanceof SetUpError)) throw error;
  if (error.output) console.error(colour.dim(error.output.trimEnd()));
  console.error(`${colour.red('error[set-up]')}: ${error.message}`);
  if (error.fix) console.error(`  ${colour.cyan('fix')}: ${error.fix}`);
  process.exit(3);
}

/** One step: shows it running, calls `work(update)`, and prints how long it took. `update(text)` says where it stands. */
export async function step(title, work) {
  const started = Date.now();
  const show = terminal ? spinner(title, started) : reminder(title, started);
  try {
    const result = await work(show.update);
    show.end(`${colour.green('✓')} ${title} ${colour.dim(`(${elapsed(started)})`)}`);
    return result;
  } catch (error) {
    show.end(`${colour.red('✗')} ${title} ${colour.dim(`(after ${elapsed(started)})`)}`);
    throw error;
  }
}

/** A step that had nothing to do. */
export function already(title, because = 'already there') {
  console.log(`${colour.green('✓')} ${title} ${colour.dim(`(${because})`)}`);
}

/** Something the reader should know that is no failure. */
export function note(text) {
  console.log(`${colour.yellow('!')} ${text}`);
}

function elapsed(started) {
  const seconds = Math.round((Date.now() - started) / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function spinner(title, started) {
  let detail = '';
  let frame = 0;
  const draw = () => {
    frame = (frame + 1) % FRAMES.length;
    const head = `${FRAMES[frame]} ${title} ${elapsed(started)}  `;
    const room = Math.max(0, (process.stdout.columns || 80) - head.length - 1);
    process.stdout.write(`\r\x1b[2K${head}${colour.dim(detail.slice(0, room))}`);
  };
  const timer = setInterval(draw, SPINNER_MS);
  draw();
  return {
    update: (text) => {
      detail = withBar(text);
    },
    end: (line) => {
      clearInterval(timer);
      process.stdout.write(`\r\x1b[2K${line}\n`);
    },
  };
}

/** Turns make's `[ 45%] ...` and ninja's `[9/20] ...` into a bar. */
function withBar(text) {
  const match = /^\[\s*(\d+)(%|\/(\d+))\]\s*(.*)/.exec(text);
  if (!match) return text;
  const share = match[2] === '%' ? Number(match[1]) / 100 : Number(match[1]) / Number(match[3]);
  const full = Math.round(share * 20);
  return `${'█'.repeat(full)}${'░'.repeat(20 - full)} ${match[4]}`;
}

function reminder(title, started) {
  console.log(`… ${title}`);
  let detail = '';
  const timer = setInterval(
    () => console.log(`  ${title}: ${elapsed(started)} so far${detail ? `, ${detail.slice(0, 100)}` : ''}`),
    PLAIN_REMINDER_MS,
  );
  return {
    update: (text) => {
      detail = text;
    },
    end: (line) => {
      clearInterval(timer);
      console.log(line);
    },
  };
}

/** The first and last lines of a long output: npm says what is wrong first, compilers and apt say it last. */
function ends(output) {
  const lines = output.trimEnd().split('\n');
  return lines.length <= 60 ? lines.join('\n') : [...lines.slice(0, 15), '...', ...lines.slice(-40)].join('\n');
}

/**
 * Runs a command with its output kept; `onLine` gets each line. Resolves to the output.
 * @throws SetUpError with the end of the output when the command cannot be started or ends with another code than 0.
 */
export function run(command, args, { cwd, env, onLine, fix } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk) => {
      const text = chunk.toString();
      output = (output + text).slice(-OUTPUT_KEPT);
      if (onLine) for (const line of text.split(/[\r\n]+/)) if (line.trim()) onLine(line.trim());
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => reject(new SetUpError(`${command} could not be started: ${error.message}`, { fix })));
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(output);
      reject(new SetUpError(`${[command, ...args].join(' ')} ended with ${signal ?? `exit code ${code}`}`, { fix, output: ends(output) }));
    });
  });
}
