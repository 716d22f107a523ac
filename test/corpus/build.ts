// Runs the commands of a build. What comes out is kept in build/test-cache under the hash of everything that goes in.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, compilerVersion } from '../harness/compile';
import type { Build, Corpus } from './corpus';

export const CORPUS = join(__dirname, '../../corpus');

export const sourceOf = ({ folder }: Corpus, file: string): string => join(CORPUS, folder, file);

/** Path of what the build makes of a source file. @throws what the compiler says */
export function built({ compiler, commands }: Build, source: string): string {
  const hash = createHash('sha256')
    .update([compilerVersion(compiler), ...commands('source', 'output').flat(), readFileSync(source, 'utf8')].join('\0'))
    .digest('hex')
    .slice(0, 32);
  const output = join(CACHE, `corpus-${hash}`);
  if (existsSync(output)) return output;
  mkdirSync(CACHE, { recursive: true });
  const partial = `${output}.${process.pid}`;
  for (const [command, ...words] of commands(source, partial)) execFileSync(command, words, { stdio: 'pipe', encoding: 'utf8' });
  renameSync(partial, output);
  return output;
}
