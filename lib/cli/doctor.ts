// `bitgrad doctor`: each LLVM on this machine, whether its addon is built and loads, and what to do about it.

import { existsSync, readdirSync } from 'node:fs';
import { AddonNotFoundError, builtLlvms, loadNative } from '../llvm/load';
import { colours, printJson } from './output';

interface Finding {
  readonly major: number;
  /** As LLVM itself says; undefined when neither llvm-config nor the addon could be asked. */
  readonly version: string | undefined;
  /** Where it was found: llvm-config, or the folder of a library without development files. */
  readonly from: string;
  readonly addon: 'ready' | 'out of date' | 'not built' | 'broken';
  /** Why the addon does not load. */
  readonly because: string | undefined;
  readonly fix: string | undefined;
}

export async function doctor({ json }: { readonly json?: boolean }): Promise<void> {
  const findings = await examine();
  const ready = findings.filter(({ addon }) => addon === 'ready' || addon === 'out of date'); // both load
  if (ready.length === 0) process.exitCode = 3;
  if (json) return printJson({ node: process.version, platform: `${process.platform}-${process.arch}`, llvms: findings });
  const lines = [`node ${process.version} on ${process.platform}-${process.arch}`, ''];
  for (const finding of findings) lines.push(...show(finding));
  if (findings.length === 0)
    lines.push(
      `${colours.red('no LLVM found')}`,
      '  fix: install one with its development files, for instance apt-get install llvm-dev clang',
    );
  else if (ready.length === 0) lines.push('', `${colours.red('no addon is ready')}: see the fixes above`);
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function examine(): Promise<Finding[]> {
  const { installedLlvms, isUpToDate } = await import('../../scripts/build-addon.mjs');
  const installed = installedLlvms();
  const found = installed.map((llvm) => judge(llvm, isUpToDate(llvm)));
  const known = (major: number): boolean => found.some((finding) => finding.major === major);
  for (const major of builtLlvms()) if (!known(major)) found.push(judge({ major }, true));
  for (const { major, folder } of librariesWithoutHeaders()) {
    if (known(major)) continue;
    const fix = `apt-get install llvm-${major}-dev, then bitgrad build --llvm ${major}`;
    found.push({ major, version: undefined, from: `${folder} (no development files)`, addon: 'not built', because: undefined, fix });
  }
  return found.sort((a, b) => b.major - a.major);
}

/** An LLVM as llvm-config tells it, or as its addon alone does. */
interface Candidate {
  readonly major: number;
  readonly version?: string;
  readonly config?: string;
}

function judge({ major, version, config }: Candidate, isUpToDate: boolean): Finding {
  const from = config ?? 'its addon alone: no llvm-config was found';
  if (!builtLlvms().includes(major))
    return { major, version, from, addon: 'not built', because: undefined, fix: `bitgrad build --llvm ${major}` };
  try {
    const loaded = loadNative({ llvm: major }).llvmVersion();
    const stale = isUpToDate ? undefined : `bitgrad build --llvm ${major}`;
    return { major, version: version ?? loaded, from, addon: stale ? 'out of date' : 'ready', because: undefined, fix: stale };
  } catch (error) {
    if (!(error instanceof AddonNotFoundError)) throw error;
    return { major, version, from, addon: 'broken', because: error.message, fix: `bitgrad build --llvm ${major} --force` };
  }
}

function librariesWithoutHeaders(): { major: number; folder: string }[] {
  const root = '/usr/lib';
  if (!existsSync(root)) return [];
  return readdirSync(root).flatMap((name) => {
    const major = /^llvm-(\d+)$/.exec(name)?.[1];
    return major ? [{ major: Number(major), folder: `${root}/${name}` }] : [];
  });
}

function show({ major, version, from, addon, because, fix }: Finding): string[] {
  const paint = addon === 'ready' ? colours.green : addon === 'broken' ? colours.red : colours.yellow;
  const lines = [`${colours.bold(`LLVM ${version ?? major}`)}  ${paint(`addon ${addon}`)}  ${colours.dim(from)}`];
  if (because) lines.push(`  because ${because.split('\n')[0]}`);
  if (fix) lines.push(`  fix: ${fix}`);
  return lines;
}
