#!/usr/bin/env node
// The `bitgrad` command: a plain script, so that `node bin/bitgrad.js ...` works from any folder. Everything is in lib/cli.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const main = join(__dirname, '..', 'dist', 'bundle.js');
if (existsSync(main)) {
  require('./start.js');
} else {
  console.error(`error[not-built]: bitgrad's JavaScript is not compiled: ${main} is missing`);
  console.error(`  fix: npm start in ${join(__dirname, '..')} (sets everything up), or npm run build there (TypeScript only)`);
  process.exitCode = 3;
}
