import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInTables, rulesPage } from '../../lib/rules';

test('docs/rules.md is the page of the tables (else: npm run build && node scripts/generate-rules-doc.mjs)', () => {
  expect(readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8')).toBe(rulesPage(builtInTables()));
});
