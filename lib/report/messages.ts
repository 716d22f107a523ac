// Every error that bitgrad reports, keyed by its stable code. docs/errors.md is generated from this table, and
// test/report/errors.test.ts has one failing input for each code.
//
// `title` says what the code means, `exit` is the command line's exit status (1 the input cannot be differentiated or
// a check disagrees, 2 wrong usage, 3 the environment), and `help` is the one sentence on what to do, printed as
// `fix:` where the place that threw knows nothing better.

interface Message {
  readonly title: string;
  readonly exit: 1 | 2 | 3;
  readonly help: string;
}

export const messages = {
  'no-rule': {
    title: 'An active operation or call has no derivative rule.',
    exit: 1,
    help: 'add a rule as docs/add-a-rule.md shows, or make the operands inactive with the activity `const`',
  },
  'unknown-type': {
    title: 'It is not known whether the bytes of an active access are floating point, integers or pointers.',
    exit: 1,
    help: 'compile with debug information (-g) or with optimization (-O1 and up, which adds type-based alias facts)',
  },
  'mixed-activity': {
    title: 'Memory declared const is joined with active memory: a pointer may point into either.',
    exit: 1,
    help: "declare the argument `dup` and pass a shadow; where only the run can tell, the option `runtimeActivity: 'guard'` guards plain accesses",
  },
  'unsupported-instruction': {
    title: 'An active instruction is of a kind that is not differentiated.',
    exit: 1,
    help: 'rewrite that source line without it, or make the values that it touches inactive with the activity `const`',
  },
  'unsupported-call': {
    title: 'A call that carries active values cannot be differentiated.',
    exit: 1,
    help: 'give the called function a body in the module (link it), a rule, or inactive arguments',
  },
  'unsupported-control-flow': {
    title: 'The control flow of an active region cannot be reversed.',
    exit: 1,
    help: 'rewrite the construct as branches and loops; computed gotos and the exceptions of Windows are not reversed',
  },
  'nonlocal-jump': {
    title: 'A function that is differentiated jumps out of functions by setjmp or longjmp.',
    exit: 1,
    help: 'return a flag, or throw a C++ exception, which both modes follow',
  },
  'not-differentiable': {
    title: 'Nothing in the request is active: the function has no active result, or no active argument.',
    exit: 1,
    help: 'the function must return a floating-point number or take a pointer with the activity `dup`',
  },
  'bad-activity': {
    title: 'An activity is no activity word, or does not fit its argument.',
    exit: 2,
    help: 'the words are const, dup, dupNoNeed and out; pointers take const, dup or dupNoNeed',
  },
  'bad-derivative-call': {
    title: 'A call of an `__enzyme_` function does not fit the function that is to be differentiated.',
    exit: 1,
    help: 'docs/lower.md says what each call takes',
  },
  'unknown-function': {
    title: 'The module has no function of that name with a body.',
    exit: 2,
    help: '`bitgrad inspect FILE` lists the functions of a file',
  },
  'ambiguous-function': {
    title: 'Several functions of the module have the name that is given: overloads, or instances of one generic function.',
    exit: 2,
    help: 'give the symbol: `bitgrad inspect FILE` lists the symbols of a file',
  },
  'bad-bitcode': {
    title: 'The bitcode is damaged: cut short, or inconsistent.',
    exit: 1,
    help: 'produce the file again and see that it was copied whole',
  },
  'not-bitcode': {
    title: 'The input is neither bitcode, nor LLVM assembly text, nor an object or archive with bitcode in it.',
    exit: 1,
    help: 'compile with `clang -c -emit-llvm`, or `rustc --emit=llvm-bc`',
  },
  'newer-bitcode': {
    title: 'The bitcode was written by a newer LLVM than the one that was asked to read it.',
    exit: 3,
    help: 'choose a newer LLVM with --llvm N (`bitgrad doctor` lists them), or build the addon for one with `bitgrad build`',
  },
  'object-without-bitcode': {
    title: 'The object file or archive holds machine code only.',
    exit: 1,
    help: 'compile with `clang -fembed-bitcode`, `-flto -ffat-lto-objects`, or `rustc -C embed-bitcode=yes -C lto=off`',
  },
  'ir-parse': {
    title: 'The LLVM assembly text has a syntax error.',
    exit: 1,
    help: "correct the line that LLVM names; text is read in the chosen LLVM's own dialect (--llvm N)",
  },
  'invalid-module': {
    title: 'The module was read but LLVM finds it invalid, or modules could not be linked.',
    exit: 1,
    help: 'the producer of the module is at fault; `opt -passes=verify` shows the same',
  },
  'wrong-target': {
    title: 'The module is compiled for another machine than this one.',
    exit: 1,
    help: 'compile for this machine to run it here; `grad` writes derivatives for any target',
  },
  'missing-symbol': {
    title: 'The compiled code refers to a symbol that is not found.',
    exit: 1,
    help: 'link the module that defines it (give several input files), or name its library in `libraries`',
  },
  'escaped-exception': {
    title: 'A C++ exception left the compiled function.',
    exit: 1,
    help: 'catch it inside, or pass arguments for which the function does not throw; what it wrote before stays written',
  },
  'bad-argument': {
    title: 'An argument of a call does not fit the parameter: count, type, or length.',
    exit: 2,
    help: "pass what the function's signature asks for (`bitgrad inspect FILE` prints it)",
  },
  'no-llvm': {
    title: 'No usable LLVM, or no addon is built for the one that was asked for.',
    exit: 3,
    help: '`bitgrad doctor` shows what was found, `bitgrad build` builds the addon',
  },
  internal: {
    title: "bitgrad wrote IR that LLVM's verifier refuses, or broke a rule of its own. This is a bug in bitgrad.",
    exit: 1,
    help: 'please report it with the input file; the IR is kept in the `ir` property of the error',
  },
  usage: {
    title: 'The command line, or an option given from JavaScript, is wrong.',
    exit: 2,
    help: '`bitgrad help` and `bitgrad help COMMAND` show the usage',
  },
  io: {
    title: 'A file could not be read or written.',
    exit: 3,
    help: 'see that the path exists and may be read or written',
  },
} as const satisfies Record<string, Message>;

export type ErrorCode = keyof typeof messages;
