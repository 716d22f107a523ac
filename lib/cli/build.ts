// `bitgrad build`: builds the addon for one LLVM, by the script that the set-up uses.

import { BitgradError } from '../report/error';
import { colours, printJson } from './output';

interface BuildOptions {
  /** A major version, the path of an llvm-config, or the folder that an LLVM is installed in. */
  readonly llvm?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

export async function build({ llvm, force = false, json = false }: BuildOptions): Promise<void> {
  const { buildAddon, installedLlvms } = await import('../../scripts/build-addon.mjs');
  const wanted = llvm ?? installedLlvms()[0]?.major;
  if (wanted === undefined) {
    throw new BitgradError('no-llvm', 'no LLVM with development files is installed', {
      fix: 'install one, for instance apt-get install llvm-dev clang',
    });
  }
  const onLine = (line: string): void => void process.stderr.write(colours.dim(`${line}\n`));
  try {
    const built = await buildAddon(wanted, { force, ...(json ? {} : { onLine }) });
    if (json) return printJson(built);
    process.stdout.write(`${colours.green(built.built ? 'built' : 'up to date')}  ${built.path}\n`);
  } catch (error) {
    const { name, message, fix, output } = error as Error & { fix?: string; output?: string };
    if (name !== 'SetUpError') throw error;
    if (output && !json) process.stderr.write(`${colours.dim(output.trimEnd())}\n`);
    throw new BitgradError('no-llvm', message, { fix, cause: error });
  }
}
