import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorsPage } from '../../lib/report/errors-page';

test('docs/errors.md is the page of the table (else: npm run build && node scripts/generate-errors-page.mjs)', () => {
  expect(readFileSync(join(__dirname, '../../docs/errors.md'), 'utf8')).toBe(errorsPage());
});
