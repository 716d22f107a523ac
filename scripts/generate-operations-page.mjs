// Writes docs/operations.md from the tables: node scripts/generate-operations-page.mjs (after npm run build).
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { operationsPage } = createRequire(import.meta.url)(join(root, 'dist/transform/operations-page.js'));
mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs/operations.md'), operationsPage());
