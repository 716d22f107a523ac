// Writes docs/errors.md from the message table: node scripts/generate-errors-page.mjs (after npm run build).
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { errorsPage } = createRequire(import.meta.url)(join(root, 'dist/report/errors-page.js'));
mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs/errors.md'), errorsPage());
