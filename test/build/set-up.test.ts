// The set-up's decisions, on the real machine: what is installed and built is seen, and a finished set-up has nothing to do.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** Runs a program text as a module beside the scripts and reads the JSON that it prints. */
function ask(text: string, env: NodeJS.ProcessEnv = {}): unknown {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', text], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('build-addon', () => {
  test('sees the installed LLVM versions, newest first, with their llvm-config', () => {
    const found = ask(`import { installedLlvms } from './scripts/build-addon.mjs'; console.log(JSON.stringify(installedLlvms()))`) as {
      major: number;
      config: string;
    }[];
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((one) => one.major)).toEqual([...found.map((one) => one.major)].sort((a, b) => b - a));
    for (const { config } of found) expect(existsSync(config)).toBe(true);
  });

  test('refuses an LLVM that is not installed, and says what is', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build-addon.mjs', '6'], { cwd: root, encoding: 'utf8' });
    expect(status).toBe(3);
    expect(stderr).toMatch(/LLVM 6 has no development files here \(found: \d+/);
    expect(stderr).toMatch(/fix: apt-get install llvm-6-dev/);
  });

  test('refuses unknown options', () => {
    for (const words of [['--builder', 'make'], ['--fast']]) {
      expect(spawnSync(process.execPath, ['scripts/build-addon.mjs', ...words], { cwd: root }).status).toBe(2);
    }
  });

  test('finds an LLVM by its major version, its llvm-config, or the folder that it is installed in', () => {
    const [first] = ask(`import { installedLlvms } from './scripts/build-addon.mjs'; console.log(JSON.stringify(installedLlvms()))`) as {
      major: number;
      config: string;
    }[];
    const words = [String(first!.major), first!.config, dirname(dirname(first!.config))];
    const named = ask(
      `import { llvmNamed } from './scripts/build-addon.mjs'; console.log(JSON.stringify(${JSON.stringify(words)}.map(llvmNamed)))`,
    );
    expect(named).toEqual([first, first, first]);
  });

  test('refuses a folder without LLVM', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build-addon.mjs', 'lib'], { cwd: root, encoding: 'utf8' });
    expect(status).toBe(3);
    expect(stderr).toMatch(/`lib` is no llvm-config/);
  });
});

describe('bin/bitgrad.js', () => {
  test('says what to do when dist/ is missing, from any folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bitgrad-bin-'));
    try {
      mkdirSync(join(folder, 'bin'));
      cpSync(join(root, 'bin/bitgrad.js'), join(folder, 'bin/bitgrad.js'));
      const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/bitgrad.js'), 'doctor'], { cwd: '/', encoding: 'utf8' });
      expect(status).toBe(3);
      expect(stderr).toContain('fix: npm start');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('without a way to install', () => {
  test('the error names what is missing and the command to run', () => {
    const text = `
      import { install } from './scripts/apt.mjs';
      try { await install(['g++'], { what: 'g++', elsewhere: 'install a C++17 compiler' }); }
      catch (error) { console.log(JSON.stringify({ name: error.name, message: error.message, fix: error.fix })); }`;
    expect(ask(text, { PATH: '/nowhere' })).toEqual({
      name: 'SetUpError',
      message: 'g++: not found, and this system has no apt-get',
      fix: 'install a C++17 compiler',
    });
  });
});

describe('package.json', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    gypfile: boolean;
    bin: Record<string, string>;
    dependencies: Record<string, string>;
    scripts: Record<string, string>;
  };

  test('nothing is compiled while npm installs the package', () => {
    expect(manifest.gypfile).toBe(false);
    expect(Object.keys(manifest.scripts)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(pre|post)?install$/)]));
  });

  test('a user who builds the addon has its builder', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(expect.arrayContaining(['cmake-js', 'node-addon-api']));
    expect(existsSync(join(root, manifest.bin.bitgrad ?? ''))).toBe(true);
  });
});
