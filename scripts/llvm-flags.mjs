// The one place that asks llvm-config; CMakeLists.txt and binding.gyp both call it:
//   node llvm-flags.mjs llvm-config | includes | defines | libraries | node-addon-api  [LLVM_CONFIG]
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { isMain } from './is-main.mjs';

/** Every LLVM with development files on this machine, newest first: { major, version, config }. */
export function installedLlvms() {
  const candidates = new Set();
  if (process.env.LLVM_CONFIG) candidates.add(process.env.LLVM_CONFIG);
  for (const folder of existsSync('/usr/lib') ? readdirSync('/usr/lib') : [])
    if (/^llvm-\d+$/.test(folder)) candidates.add(`/usr/lib/${folder}/bin/llvm-config`);
  for (const folder of ['/opt/homebrew/opt', '/usr/local/opt'])
    if (existsSync(folder))
      for (const name of readdirSync(folder)) if (/^llvm(@\d+)?$/.test(name)) candidates.add(`${folder}/${name}/bin/llvm-config`);
  const found = new Map();
  for (const config of candidates) {
    const llvm = llvmOf(config);
    if (llvm && !found.has(llvm.major)) found.set(llvm.major, llvm);
  }
  return [...found.values()].sort((a, b) => b.major - a.major);
}

/** The LLVM of an llvm-config; undefined where there is none, or no header beside it. */
function llvmOf(config) {
  if (!existsSync(config)) return undefined;
  const ask = (option) => execFileSync(config, [option], { encoding: 'utf8' }).trim();
  const version = ask('--version');
  return existsSync(`${ask('--includedir')}/llvm/IR/Module.h`) ? { major: Number.parseInt(version, 10), version, config } : undefined;
}

/** The LLVM that a word names: a major version, the path of an llvm-config, or the folder that an LLVM is installed in. */
export function llvmNamed(word) {
  if (/^\d+$/.test(word)) return installedLlvms().find(({ major }) => major === Number(word));
  const path = resolve(word);
  return llvmOf(existsSync(path) && statSync(path).isDirectory() ? join(path, 'bin/llvm-config') : path);
}

/** Answers one question with a list of words for a compiler's command line. */
function answer(question, config) {
  const ask = (...options) => execFileSync(config, options, { encoding: 'utf8' }).trim().split(/\s+/);
  switch (question) {
    case 'llvm-config':
      return [process.env.LLVM_CONFIG ?? installedLlvms()[0]?.config ?? 'llvm-config'];
    case 'includes':
      return ask('--includedir');
    case 'defines': // as llvm-config --cppflags gives, without -I and without NDEBUG
      return ['_GNU_SOURCE', '__STDC_CONSTANT_MACROS', '__STDC_FORMAT_MACROS', '__STDC_LIMIT_MACROS'];
    case 'assertions': // up to 13 NDEBUG decides how LLVM's own classes are laid out: it must be as it was for the library
      return ask('--assertion-mode')[0] === 'OFF' ? ['NDEBUG'] : [];
    case 'libraries':
      return [...ask('--ldflags'), ...ask('--libs')];
    case 'node-addon-api':
      return [createRequire(import.meta.url)('node-addon-api').include_dir];
    default:
      throw new Error(`llvm-flags: unknown question ${question}`);
  }
}

if (isMain(import.meta.url)) {
  const [question, config = process.env.LLVM_CONFIG ?? installedLlvms()[0]?.config] = process.argv.slice(2);
  if (!config && question !== 'llvm-config' && question !== 'node-addon-api') {
    console.error('no LLVM development files found: apt-get install llvm-dev, or set LLVM_CONFIG');
    process.exit(3);
  }
  console.log(answer(question, config).join(' '));
}
