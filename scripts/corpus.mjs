// `node scripts/corpus.mjs [LANGUAGE] [BUILD]`: checks the functions of corpus/LANGUAGE (of all languages) in every build whose
// compiler is installed, or in those whose name has the text BUILD. Prints one line per build and file, then what failed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [language = '', build = 'all'] = process.argv.slice(2);
const results = join(root, 'build/corpus-results.json');
const jest = join(root, 'node_modules/jest/bin/jest.js');
const pattern = language === '' ? 'test/corpus/' : `test/corpus/${language}\\.test`;
const ended = spawnSync(process.execPath, [jest, '--json', `--outputFile=${results}`, pattern], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'pipe'],
  encoding: 'utf8',
  env: { ...process.env, BITGRAD_CORPUS: build },
});
let tests;
try {
  tests = JSON.parse(readFileSync(results, 'utf8')).testResults.flatMap(({ assertionResults }) => assertionResults);
} catch {
  console.error(ended.stderr);
  process.exit(1);
}
const groups = new Map();
for (const test of tests) {
  const name = test.status === 'pending' ? `${test.ancestorTitles[0]}: skipped, ${test.title}` : test.ancestorTitles.join(': ');
  groups.set(name, [...(groups.get(name) ?? []), test]);
}
for (const [name, group] of groups) {
  const ran = group.filter(({ status }) => status !== 'pending');
  const passed = ran.filter(({ status }) => status === 'passed').length;
  console.log(ran.length > 0 ? `${name}: ${passed} of ${ran.length}` : name);
}
for (const { fullName, failureMessages } of tests.filter(({ status }) => status === 'failed'))
  console.log(`\n${fullName}\n  ${failureMessages[0]?.split('\n    at ')[0]}`);
process.exit(ended.status ?? 1);
