// BITGRAD_ROWS_TRACE names a file that gets a line before each step: its last line is what ended, or hangs, the process.

import { appendFileSync } from 'node:fs';

const file = process.env.BITGRAD_ROWS_TRACE;

export const trace = (step: string): void => {
  if (file !== undefined) appendFileSync(file, `${step}\n`);
};
