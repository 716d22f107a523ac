// docs/errors.md, generated from the message table (scripts/generate-errors-page.mjs writes it, a test compares it).

import { messages } from './messages';

const exits = {
  1: 'the input cannot be differentiated or run, or a check disagrees',
  2: 'wrong usage',
  3: 'the environment',
} as const;

/** The page as Markdown. */
export function errorsPage(): string {
  const rows = Object.entries(messages).map(
    ([code, { title, exit, help }]) => `### ${code}\n\n${title}\n\n*Fix:* ${help}. *Exit status* ${exit}.\n`,
  );
  const statuses = Object.entries(exits).map(([exit, meaning]) => `| ${exit} | ${meaning} |`);
  return `# Errors

<!-- Generated from lib/report/messages.ts by scripts/generate-errors-page.mjs: change the table, not this page. -->

Every error is a \`BitgradError\` with a stable \`code\`, and where they are known the place in the source (\`where\`), the
reason (\`because\`) and the remedy (\`fix\`). The command line prints

\`\`\`
error[no-rule]: \`foo\` has no derivative and its result is active
  at model.c:42:11 in @loss    %7 = call double @foo(double %6)
  because %6 depends on argument w (dup)
  fix: add a rule as docs/add-a-rule.md shows, or make the operands inactive with the activity \`const\`
\`\`\`

on the standard error stream (with \`--json\`, an object with these names), and ends with the status

| status | meaning |
| --- | --- |
| 0 | done |
${statuses.join('\n')}

A call of a compiled function with arguments of the wrong count or type is a JavaScript \`TypeError\` or \`RangeError\`,
thrown before any native code runs.

## Codes

${rows.join('\n')}`;
}
