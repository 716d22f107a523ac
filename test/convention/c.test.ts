import { program, programFiles } from './harness';

for (const file of programFiles('c')) program(file);

// Derivatives of derivatives that are several functions.
program('nested.c', { isWithoutInlining: true, levels: [0, 2] });
