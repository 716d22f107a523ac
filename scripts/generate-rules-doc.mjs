// Writes docs/rules.md from the rule tables: node scripts/generate-rules-doc.mjs (after npm run build).
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { builtInTables, rulesPage } = createRequire(import.meta.url)(join(root, 'dist/rules/index.js'));
mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs/rules.md'), rulesPage(builtInTables()));
