// The clang behind the driver: of the LLVM that the addon is built for, so that both read the same bitcode.

import { spawnSync } from 'node:child_process';
import { builtLlvms, loadLlvm } from '../../api/inputs';
import { BitgradError } from '../../report/error';

export type Language = 'c' | 'c++';

export interface Clang {
  readonly command: string;
  readonly llvm: number;
}

const names = { c: 'clang', 'c++': 'clang++' } as const;

/** BITGRAD_CLANG and BITGRAD_LLVM choose; by default the newest LLVM that has both an addon and a clang. @throws BitgradError `no-llvm` */
export function findClang(language: Language): Clang {
  const own = process.env.BITGRAD_CLANG;
  const asked = process.env.BITGRAD_LLVM ? Number(process.env.BITGRAD_LLVM) : undefined;
  const built = builtLlvms();
  if (own) {
    const command = language === 'c++' ? own.replace(/clang(?!\+\+)/, 'clang++') : own;
    const llvm = asked ?? versionOf(command);
    if (llvm === undefined) throw new BitgradError('no-llvm', `\`${command}\` is no clang`, { fix: 'set BITGRAD_CLANG to a clang' });
    loadLlvm(llvm);
    return { command, llvm };
  }
  for (const llvm of asked === undefined ? built : [asked]) {
    const command = [`${names[language]}-${llvm}`, names[language]].find((name) => versionOf(name) === llvm);
    if (command !== undefined) return { command, llvm };
  }
  throw new BitgradError('no-llvm', 'no clang is found of an LLVM that an addon is built for', {
    because: `addons are built for ${built.join(', ') || 'none'}`,
    fix: 'install clang of one of these versions (apt-get install clang-N), or name one with BITGRAD_CLANG',
  });
}

function versionOf(command: string): number | undefined {
  const { stdout, status } = spawnSync(command, ['-dumpversion'], { encoding: 'utf8' });
  return status === 0 ? Number.parseInt(stdout, 10) : undefined;
}
