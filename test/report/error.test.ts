import { inspect, stripVTControlCharacters } from 'node:util';
import pc from 'picocolors';
import { BitgradError, formatError, isBitgradError } from '../../lib/report/error';
import { messages } from '../../lib/report/messages';

const where = { function: 'loss', instruction: '  %7 = call double @foo(double %6)', file: 'model.c', line: 42, column: 11 };
const error = new BitgradError('no-rule', '`foo` has no derivative and its result is active', {
  where,
  because: '%6 depends on argument w (dup)',
  fix: 'declare foo inactive',
  ir: 'define ...',
});

test('all facts are laid out', () => {
  expect(String(error)).toBe(
    [
      'error[no-rule]: `foo` has no derivative and its result is active',
      '  at model.c:42:11 in @loss    %7 = call double @foo(double %6)',
      '  because %6 depends on argument w (dup)',
      '  fix: declare foo inactive',
    ].join('\n'),
  );
});

test('what is not known is left out, and the table has the remedy', () => {
  expect(String(new BitgradError('io', 'no'))).toBe(`error[io]: no\n  fix: ${messages.io.help}`);
  expect(String(new BitgradError('io', 'no', { where: { function: 'f' } }))).toContain('\n  in @f\n');
  expect(String(new BitgradError('io', 'no', { where: { file: 'a.c', line: 0 } }))).toContain('\n  at a.c\n');
});

test('colours add nothing but colours', () => {
  const coloured = formatError(error, pc.createColors(true));
  expect(coloured).toContain('\x1b[31m');
  expect(stripVTControlCharacters(coloured)).toBe(formatError(error));
});

test('the IR is kept, and not printed', () => {
  expect(error.ir).toBe('define ...');
  expect(inspect(error)).not.toContain('define');
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ code: 'no-rule', where, fix: 'declare foo inactive' });
});

test('only errors with a code of the table are ours', () => {
  expect(isBitgradError(error)).toBe(true);
  for (const other of [null, 'no', new Error('no'), { name: 'BitgradError', code: 'toString' }]) expect(isBitgradError(other)).toBe(false);
});
