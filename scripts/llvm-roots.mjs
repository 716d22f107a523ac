// Makes an LLVM available on a Debian machine and runs commands against it. A version that apt offers is installed here. Those of
// an older suite are too, from apt settings of our own that rank the suite below all others: what the machine has stays as it is.
// Those of a newer suite need its C library: they live in a root file system of that suite, kept in ~/.cache/bitgrad, where
// commands run in a chroot with the checkout at its own path, this machine's node, and a `build` folder of the root's own.
//   node scripts/llvm-roots.mjs LLVM...     makes each available
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, isOffered } from './apt.mjs';
import { isMain } from './is-main.mjs';
import { exitWith, run, SetUpError, step } from './progress.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = process.env.BITGRAD_CACHE ?? join(homedir(), '.cache/bitgrad');

/** The Debian suite of each LLVM that Debian 12 does not offer itself. 7, 8, 10, 12 and 20 are in no suite that is served today. */
const suites = { 9: 'bullseye', 11: 'bullseye', 17: 'trixie', 18: 'trixie', 21: 'sid', 23: 'sid' };
const older = new Set(['bullseye']);
const tools = ['g++', 'cmake', 'make', 'ninja-build', 'python3', 'ca-certificates', 'libeigen3-dev'];
const packagesOf = (major) => [`llvm-${major}-dev`, `clang-${major}`];

/** Where commands for an LLVM run: `command(program, args)` is what to start there. */
const here = { where: 'this machine', command: (program, args) => [program, args] };

/**
 * Makes an LLVM and its clang available; resolves to the place where commands for it run.
 * @throws SetUpError when no suite has it, or apt, mmdebstrap or the network fails.
 */
export async function place(major, onLine) {
  if (isInstalled('', major)) return here;
  const suite = suites[major];
  const names = packagesOf(major).join(' and ');
  if (packagesOf(major).every(isOffered)) {
    await install(packagesOf(major), { what: names, elsewhere: `install ${names}`, onLine });
    return here;
  }
  if (!suite)
    throw new SetUpError(`LLVM ${major} is in no Debian suite known here`, { fix: `build it, and npm run build -- --llvm FOLDER` });
  if (older.has(suite)) return installFromOlder(suite, major, onLine);
  const folder = join(cache, suite);
  if (!existsSync(folder)) await makeRoot(suite, folder, onLine);
  if (!isInstalled(folder, major)) await installInRoot(folder, major, onLine);
  return inRoot(suite, folder, major);
}

const isInstalled = (folder, major) =>
  ['llvm-config', 'clang'].every((program) => existsSync(`${folder}/usr/lib/llvm-${major}/bin/${program}`));

/** The archive that apt takes packages from here: other suites lie beside. */
function archive() {
  const listed = execFileSync('apt-get', ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages'], { encoding: 'utf8' });
  const found = listed.split('\n').find((uri) => /debian/.test(uri) && !/security/.test(uri));
  if (!found) throw new SetUpError('apt knows no Debian archive', { fix: 'apt-get update' });
  return found;
}

async function installFromOlder(suite, major, onLine) {
  const settings = join(cache, `apt-${suite}`);
  for (const folder of ['sources', 'preferences', 'lists/partial']) mkdirSync(join(settings, folder), { recursive: true });
  for (const [from, to] of [
    ['/etc/apt/sources.list.d', 'sources'],
    ['/etc/apt/preferences.d', 'preferences'],
  ])
    for (const name of existsSync(from) ? readdirSync(from) : []) cpSync(join(from, name), join(settings, to, name), { dereference: true });
  const keys = '/usr/share/keyrings/debian-archive-keyring.gpg';
  writeFileSync(join(settings, 'sources', `${suite}.list`), `deb [signed-by=${keys}] ${archive()} ${suite} main\n`);
  writeFileSync(join(settings, 'preferences', suite), `Package: *\nPin: release n=${suite}\nPin-Priority: 100\n`);
  const apt = [
    ...['-o', `Dir::Etc::sourceparts=${settings}/sources`, '-o', `Dir::Etc::preferencesparts=${settings}/preferences`],
    ...['-o', `Dir::State::lists=${settings}/lists`, '-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3'],
  ];
  const asRoot = process.getuid?.() === 0 ? ['env'] : ['sudo', '-n', 'env'];
  const get = (...args) =>
    run(asRoot[0], [...asRoot.slice(1), 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...apt, ...args], {
      onLine,
      fix: 'run as root, with a network',
    });
  await get('update', '-q');
  await get('install', '-y', '-q', '--no-install-recommends', ...packagesOf(major));
  return here;
}

async function makeRoot(suite, folder, onLine) {
  if (process.getuid?.() !== 0) throw new SetUpError(`making a ${suite} root needs root`, { fix: 'run as root' });
  await install(['mmdebstrap'], { what: 'mmdebstrap', elsewhere: 'install mmdebstrap', onLine });
  mkdirSync(cache, { recursive: true });
  const settings = join(cache, 'apt.conf');
  const acquire = execFileSync('apt-config', ['dump'], { encoding: 'utf8' }).split('\n');
  writeFileSync(settings, acquire.filter((line) => /^Acquire::(https?|Check-|Retries)/.test(line)).join('\n'));
  const partial = `${folder}.part`;
  rmSync(partial, { recursive: true, force: true });
  const omitted = ['doc', 'man', 'locale'].map((name) => `--dpkgopt=path-exclude=/usr/share/${name}/*`);
  await run(
    'mmdebstrap',
    [
      ...['--mode=root', '--variant=minbase', `--include=${tools.join(',')}`, `--aptopt=${settings}`, '--skip=cleanup/apt/lists'],
      ...['--aptopt=APT::Install-Recommends "false"', '--aptopt=Acquire::Languages "none"', '--dpkgopt=force-unsafe-io', ...omitted],
      ...[suite, partial, `deb ${archive()} ${suite} main`],
    ],
    { onLine, fix: `see whether ${archive()} can be reached` },
  );
  renameSync(partial, folder);
}

async function installInRoot(folder, major, onLine) {
  for (const file of ['/etc/resolv.conf', '/etc/hosts']) if (existsSync(file)) cpSync(file, `${folder}${file}`, { dereference: true });
  const get = (...args) =>
    run('chroot', [folder, 'env', 'DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C', `PATH=${systemPath}`, 'apt-get', ...args], { onLine });
  await get('update', '-q');
  await get('install', '-y', '-q', '--no-install-recommends', ...tools, ...packagesOf(major));
  await get('clean');
}

const systemPath = '/usr/sbin:/usr/bin:/sbin:/bin';

/** Mounts last as long as the command: it has a mount namespace of its own. */
function inRoot(suite, folder, major) {
  if (spawnSync('unshare', ['--mount', 'true']).status !== 0)
    throw new SetUpError(`a ${suite} root needs mounts, which are refused here`, { fix: 'run as root outside of a restricted container' });
  const prefix = dirname(dirname(realpathSync(process.execPath)));
  const node = join(folder, 'opt/node');
  for (const name of ['bin', 'lib/node_modules', 'include/node']) mkdirSync(join(node, name), { recursive: true });
  for (const name of ['npm', 'npx'])
    if (!existsSync(join(node, 'bin', name)))
      try {
        symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, join(node, 'bin', name));
      } catch (error) {
        if (error.code !== 'EEXIST') throw error; // made before, and leads nowhere outside of the root
      }
  writeFileSync(join(node, 'bin/node'), '', { flag: 'a' });
  const builds = join(cache, `build-${suite}`, root);
  for (const name of [builds, join(folder, root), join(root, 'build')]) mkdirSync(name, { recursive: true });
  const mounts = [
    `mount --bind '${prefix}/bin/node' '${node}/bin/node'`,
    ...['lib/node_modules', 'include/node']
      .filter((name) => existsSync(join(prefix, name)))
      .map((name) => `mount --bind '${prefix}/${name}' '${node}/${name}'`),
    `mount --bind '${root}' '${folder}${root}'`,
    `mount --bind '${builds}' '${folder}${root}/build'`,
    `mount -t proc proc '${folder}/proc'`,
    `mount --rbind /dev '${folder}/dev'`,
  ];
  const script = `${mounts.join(' && ')} && exec chroot '${folder}' sh -c 'cd "$0" && exec "$@"' '${root}' "$@"`;
  const env = {
    HOME: '/root',
    LC_ALL: 'C.UTF-8',
    PATH: `/usr/lib/llvm-${major}/bin:/opt/node/bin:${systemPath}`,
    LLVM_CONFIG: `/usr/lib/llvm-${major}/bin/llvm-config`,
    npm_config_nodedir: '/opt/node',
    NODE_EXTRA_CA_CERTS: '',
  };
  const inside = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  return {
    where: `a ${suite} root`,
    command: (program, args) => [
      'unshare',
      [
        '--mount',
        '--propagation',
        'private',
        'bash',
        '-c',
        script,
        'bash',
        'env',
        ...inside,
        program === process.execPath ? 'node' : program,
        ...args,
      ],
    ],
  };
}

if (isMain(import.meta.url)) {
  const majors = process.argv.slice(2).map(Number);
  if (!majors.length || majors.some(Number.isNaN)) {
    console.error('usage: node scripts/llvm-roots.mjs LLVM...');
    process.exit(2);
  }
  try {
    for (const major of majors) await step(`LLVM ${major}`, (onLine) => place(major, onLine));
  } catch (error) {
    exitWith(error);
  }
}
