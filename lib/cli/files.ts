// Files of the command line: `-` is standard input or output, and an output file appears whole or not at all.

import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BitgradError } from '../report/error';

const standardInput = 0;
const standardOutput = 1;

/** @throws BitgradError `io` */
export function readInput(path: string): Buffer {
  try {
    return readFileSync(path === '-' ? standardInput : path);
  } catch (error) {
    throw fileError(path === '-' ? 'standard input cannot be read' : `\`${path}\` cannot be read`, error);
  }
}

/** Writes beside the target and renames, so that nobody sees half a file. @throws BitgradError `io` */
export function writeOutput(path: string, contents: string | Uint8Array): void {
  if (path === '-') {
    writeAll(standardOutput, Buffer.from(contents));
    return;
  }
  const draft = join(dirname(path), `.bitgrad-${randomBytes(6).toString('hex')}`);
  try {
    writeFileSync(draft, contents);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw fileError(`\`${path}\` cannot be written`, error);
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      // A pipe whose reader is slow: node made it non-blocking.
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') continue;
      throw fileError('standard output cannot be written', error);
    }
  }
}

function fileError(message: string, error: unknown): BitgradError {
  const { code, message: text } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'permission is denied',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
    EPIPE: 'the reader has closed the pipe',
  };
  return new BitgradError('io', message, { because: reasons[code ?? ''] ?? text, cause: error });
}
