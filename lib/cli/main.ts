// The `bitgrad` command: declares the commands and their options. What a command does is in the file of its name, which
// is loaded when the command runs, so that help and wrong usage answer at once.

import { type Command, CommanderError, Option, program } from 'commander';
import pc from 'picocolors';
import { type BitgradError, formatError, isBitgradError } from '../report/error';

const usageError = 2;

/** A command's own text, then examples. */
function describe(command: Command, examples: readonly string[]): Command {
  return command.addHelpText('after', `\nExamples:\n${examples.map((line) => `  ${line}`).join('\n')}\n`);
}

const llvmOption = () => new Option('--llvm <version>', 'major version of the LLVM to use').argParser(wholeNumber);
const jsonOption = () => new Option('--json', 'print JSON');
const linkOption = () =>
  new Option('--link <file>', 'link this file too (may be repeated)').argParser((file: string, before: string[] = []) => [...before, file]);
const optOption = () => new Option('--opt <level>', "LLVM's optimisation level: 0 to 3").choices(['0', '1', '2', '3']).default('2');
const libraryOption = () =>
  new Option('--library <file>', 'shared library whose symbols the code may use (may be repeated)').argParser(
    (file: string, before: string[] = []) => [...before, file],
  );
const sandboxOption = () =>
  new Option('--sandbox', 'the code may use the C math library, memory functions and what --library names, and no more');
const functionOption = () => new Option('-f, --function <name>', 'the function').makeOptionMandatory();
const activityOption = () =>
  new Option('--activity <list>', 'const, dup, dupNoNeed or out per argument: `dup,const`, or by name: `x=dup,n=const`');
const dumpOption = () =>
  new Option('--dump <what>', 'print the plan (what the reverse sweep keeps) or the types of memory, and why').choices(['plan', 'types']);
const runtimeActivityOption = () =>
  new Option(
    '--runtime-activity <way>',
    'where only the run can tell whether memory is const: guard its shadow (default), or error',
  ).choices(['guard', 'error']);
const strongZeroOption = () => new Option('--strong-zero', 'a zero adjoint or tangent stays zero where a partial is infinite');
const noInlineOption = () =>
  new Option('--no-inline', 'let every call stay a call, with a derivative of its own: the same numbers, slower');
const strictOption = () => new Option('--strict-math', 'add up adjoints in the order of the program');

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new CommanderError(usageError, 'bitgrad.number', `error: \`${text}\` is no whole number`);
}

function declareGrad(): void {
  const command = program
    .command('grad')
    .summary('write the module with the derivative of a function')
    .description('Writes the module with the derivative of a function in it, as bitcode.')
    .argument('<input>', 'bitcode, LLVM assembly, or an object or library with bitcode inside; - for standard input')
    .addOption(functionOption())
    .requiredOption('-o, --output <file>', 'where to write; - for standard output')
    .addOption(new Option('--mode <mode>', 'reverse or forward').choices(['reverse', 'forward']).default('reverse'))
    .addOption(activityOption())
    .option('--width <count>', 'derivatives per call', wholeNumber, 1)
    .option('--name <symbol>', 'name of the derivative (default: NAME_grad, NAME_forward)')
    .option('--no-value', 'leave out the value of the function, and what only it needs')
    .option('-S', 'write LLVM assembly text')
    .option('--header <file>', 'write a C header too')
    .addOption(strictOption())
    .addOption(dumpOption())
    .addOption(strongZeroOption())
    .addOption(runtimeActivityOption())
    .addOption(noInlineOption())
    .addOption(linkOption())
    .addOption(llvmOption())
    .addOption(jsonOption())
    .action(async (input: string, options) => (await import('./grad.js')).grad(input, options));
  describe(command, [
    'bitgrad grad model.bc -f loss -o loss-grad.bc --header loss-grad.h',
    'bitgrad grad model.bc -f loss --activity w=dup,x=const --name dloss -S -o -',
    'bitgrad grad model.bc -f loss -o loss-grad.bc --dump plan',
    'clang -O2 -emit-llvm -c -o - loss.c | bitgrad grad - -f loss -o loss-grad.bc',
  ]);
}

function declareLower(): void {
  const command = program
    .command('lower')
    .summary('make the __enzyme_ calls of a module into calls of derivatives')
    .description('Writes the module with its calls of __enzyme_autodiff, __enzyme_fwddiff and their kin made into calls of derivatives.')
    .argument('<input>', 'as for grad')
    .requiredOption('-o, --output <file>', 'where to write; - for standard output')
    .option('-S', 'write LLVM assembly text')
    .addOption(
      new Option('--opt <level>', "LLVM's own pipeline to run afterwards: 0 (none) to 3").choices(['0', '1', '2', '3']).default('0'),
    )
    .addOption(strictOption())
    .addOption(strongZeroOption())
    .addOption(
      new Option(
        '--runtime-activity [way]',
        'a pointer that is its own shadow is constant: for every pointer (always, if no way is given), where the analysis finds it (guard, the default), or an error there',
      )
        .choices(['guard', 'error', 'always'])
        .preset('always'),
    )
    .option('--loose-types', 'memory of which nothing tells what it holds is taken to hold doubles: a guess')
    .option('--no-strict-aliasing', 'the types of accesses say nothing of what else may lie there')
    .option('--globals-inactive', 'global variables have no derivative, but for those with a shadow')
    .addOption(noInlineOption())
    .addOption(linkOption())
    .addOption(llvmOption())
    .addOption(jsonOption())
    .action(async (input: string, options) => (await import('./lower.js')).lower(input, options));
  describe(command, [
    'bitgrad lower program.bc -o lowered.bc --opt 2',
    'clang -c -emit-llvm -o - program.c | bitgrad lower - -o lowered.bc && clang lowered.bc -lm',
    'bitgrad lower main.bc --link kernel.bc -S -o lowered.ll',
  ]);
}

/** The command line behind the name is clang's. */
function declareDrivers(): void {
  const languages = { cc: ['c', 'C'], 'c++': ['c++', 'C++'] } as const;
  for (const [name, [language, called]] of Object.entries(languages)) {
    const command = program
      .command(name)
      .summary(`compile and link ${called} that calls __enzyme_ functions`)
      .description(
        `A ${called} compiler: takes the arguments of clang. Objects keep their bitcode; where a program is linked, its __enzyme_ calls\nare lowered, across files. BITGRAD_CLANG and BITGRAD_LLVM choose the compiler.`,
      )
      .argument('[args...]', 'as for clang')
      .helpOption(false)
      .allowUnknownOption()
      .passThroughOptions()
      .action(async (args: string[]) => {
        process.exitCode = await (await import('./driver/driver.js')).drive(language, args);
      });
    describe(command, [`bitgrad ${name} -O2 main.c model.c -o program -lm`, `CC="bitgrad ${name}" make`]);
  }
}

function declareRun(): void {
  const command = program
    .command('run')
    .summary('run a function or its derivative')
    .description('Compiles a function and runs it, or with --grad its gradient. Arguments are JSON.')
    .argument('<input>', 'as for grad')
    .argument('[args...]', 'an array for a pointer, a number for a scalar, nested arrays for a structure by value, @file for any')
    .addOption(functionOption())
    .option('--grad', 'run the gradient (reverse mode)')
    .option('--seed <json>', 'adjoint of the result: what its derivatives are multiplied by (default 1; arrays for a structure)')
    .addOption(
      new Option(
        '--shadow <name=json>',
        'adjoint of the memory behind an argument, where its gradient is added (may be repeated)',
      ).argParser((text: string, before: string[] = []) => [...before, text]),
    )
    .addOption(activityOption())
    .addOption(strictOption())
    .addOption(strongZeroOption())
    .addOption(runtimeActivityOption())
    .addOption(noInlineOption())
    .addOption(optOption())
    .addOption(linkOption())
    .addOption(libraryOption())
    .addOption(sandboxOption())
    .addOption(llvmOption())
    .addOption(jsonOption())
    .action(async (input: string, args: string[], options) => (await import('./run.js')).run(input, args, options));
  describe(command, [
    "bitgrad run lse.bc -f lse -- '[0.1, 2, -1]' 3",
    "bitgrad run lse.bc -f lse --grad -- '[0.1, 2, -1]' 3",
    "bitgrad run f.bc -f squares --grad --shadow y='[1, 0]' -- '[3, 4]' '[0, 0]' 2",
    'bitgrad run model.bc -f loss --json -- @weights.json 100',
  ]);
}

function declareCheck(): void {
  const command = program
    .command('check')
    .summary('compare reverse mode, forward mode and finite differences')
    .description(
      'Computes the derivative of a function by reverse mode, by forward mode and by finite differences, and prints where\nthey part. Ends with status 1 when they do.',
    )
    .argument('<input>', 'as for grad')
    .argument('[args...]', 'where to differentiate: arguments as for run')
    .addOption(functionOption())
    .addOption(activityOption())
    .option('--elements <count>', 'at most this many elements of each argument', wholeNumber, 32)
    .addOption(strictOption())
    .addOption(dumpOption())
    .addOption(strongZeroOption())
    .addOption(runtimeActivityOption())
    .addOption(noInlineOption())
    .addOption(optOption())
    .addOption(linkOption())
    .addOption(libraryOption())
    .addOption(sandboxOption())
    .addOption(
      new Option('--llvm <version>', 'major version of the LLVM to use, or all: every one that is built, side by side').argParser(
        (text: string) => (text === 'all' ? text : wholeNumber(text)),
      ),
    )
    .addOption(jsonOption())
    .action(async (input: string, args: string[], options) =>
      options.llvm === 'all'
        ? (await import('./check-every-llvm.js')).checkEveryLlvm(input, args, options)
        : (await import('./check.js')).check(input, args, options),
    );
  describe(command, [
    "bitgrad check f.bc -f lse --llvm 14 -- '[0.1, 2, -1]' 3",
    "bitgrad check f.bc -f lse --llvm all -- '[0.1, 2, -1]' 3",
    'bitgrad check model.bc -f loss --activity x=dup,y=const -- @x.json @y.json 10',
  ]);
}

function declareOthers(): void {
  describe(
    program
      .command('inspect')
      .summary('show producer, target, and functions with their signatures')
      .description('Shows who wrote a file, for which target, and its functions with their signatures as C would write them.')
      .argument('<input>', 'as for grad')
      .addOption(linkOption())
      .addOption(llvmOption())
      .addOption(jsonOption())
      .action(async (input: string, options) => (await import('./inspect.js')).inspect(input, options)),
    ['bitgrad inspect model.bc', 'bitgrad inspect libmodel.rlib --json'],
  );
  describe(
    program
      .command('rules')
      .summary('show the derivative rules')
      .description('Shows the derivative rules, or those of one operation.')
      .argument('[name]', 'an instruction, an intrinsic, or a function of a library: fmul, llvm.exp, atan2f')
      .addOption(jsonOption())
      .action(async (name: string | undefined, options) => (await import('./rules.js')).rules(name, options)),
    ['bitgrad rules', 'bitgrad rules fdiv', 'bitgrad rules atan2f'],
  );
  describe(
    program
      .command('doctor')
      .summary('show each LLVM on this machine and what to do')
      .description('Shows each LLVM on this machine: its version, where it is, whether the addon for it is built, and what to do.')
      .addOption(jsonOption())
      .action(async (options) => (await import('./doctor.js')).doctor(options)),
    ['bitgrad doctor'],
  );
  describe(
    program
      .command('build')
      .summary('build the addon for an LLVM')
      .description('Builds the native addon for an installed LLVM: by default the newest one. Addons of several lie side by side.')
      .option('--llvm <which>', 'its major version, its llvm-config, or the folder that it is installed in')
      .option('--force', 'build what is up to date, too')
      .addOption(jsonOption())
      .action(async (options) => (await import('./build.js')).build(options)),
    ['bitgrad build', 'bitgrad build --llvm 19', 'bitgrad build --llvm /opt/llvm-21'],
  );
}

/** Options that every command has are told apart by the first word on. */
function setUp(): void {
  const { version } = require('../../package.json') as { version: string };
  program
    .name('bitgrad')
    .description('Differentiates LLVM bitcode: forward and reverse mode, run at once or written back as bitcode.')
    .version(version)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: () => {} }); // told below, in the form of all errors
  declareGrad();
  declareLower();
  declareDrivers();
  declareRun();
  declareCheck();
  declareOthers();
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
}

const wantsJson = (): boolean => process.argv.includes('--json');

function report(error: BitgradError): void {
  const text = wantsJson()
    ? JSON.stringify({ error })
    : formatError(error, pc.createColors(Boolean(process.stderr.isTTY) && pc.isColorSupported));
  process.stderr.write(`${text}\n`);
  process.exitCode = error.exit;
}

async function usage(error: CommanderError): Promise<void> {
  // Help and version were printed by commander, which ends them so too.
  if (error.exitCode === 0 || error.code === 'commander.help') return;
  const { BitgradError } = await import('../report/error.js');
  const [message, ...hints] = error.message.replace(/^error: /, '').split('\n');
  const fix = hints.join(' ').replace(/^\((.*)\)$/, '$1') || undefined;
  report(new BitgradError('usage', message!, { fix }));
}

/** What is no BitgradError: a call's TypeError, an exception of the user's own code, or a bug of ours. */
async function unexpected(error: unknown): Promise<void> {
  const { BitgradError } = await import('../report/error.js');
  const { name, message, code, stack } = error as Error & { code?: unknown };
  if (code === 'bad-argument') return report(new BitgradError('bad-argument', message, { cause: error }));
  if (name === 'EscapedExceptionError') {
    process.stderr.write(`error: ${message}\n`);
    process.exitCode = 1;
    return;
  }
  report(new BitgradError('internal', `${name}: ${message}`, { fix: 'please report it with the input and the lines below', cause: error }));
  process.stderr.write(`${stack}\n`);
}

async function main(): Promise<void> {
  try {
    setUp();
    await program.parseAsync(process.argv);
  } catch (error) {
    if (error instanceof CommanderError) await usage(error);
    else if (isBitgradError(error)) report(error);
    else await unexpected(error);
  }
}

void main();
