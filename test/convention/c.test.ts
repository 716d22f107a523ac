import { type ProgramOptions, program, programFiles } from './harness';

const options: Readonly<Record<string, ProgramOptions>> = {
  // What a function's pointers are used for is not known of an older LLVM.
  'facts-lanes.c': { from: 16 },
};

for (const file of programFiles('c')) program(file, options[file]);

// Derivatives of derivatives that are several functions.
program('nested.c', { isWithoutInlining: true, levels: [0, 2] });
