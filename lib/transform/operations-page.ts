// docs/operations.md, generated from the tables of instructions, intrinsics and library functions
// (scripts/generate-operations-page.mjs writes it, a test compares it).

import { inactiveLibraries } from './inactive-library';
import { intrinsicFamilies } from './intrinsic-table';
import { opcodeTable, type Treatment } from './opcode-table';

const intro = `# Operations: what is differentiated, what is inactive, what is refused

<!-- Generated from lib/transform/ by scripts/generate-operations-page.mjs: change the tables, not this page. -->

Every instruction of LLVM 7 to 23 and every target-independent intrinsic has its entry. *rule*: its partials stand in
[rules.md](rules.md). *structure*: it moves values, and its derivative moves theirs. *inactive*: its result has no
derivative. *refused*: an error with that code ([errors.md](errors.md)) once active data passes through it; in inactive
code everything is allowed. A function with a body in the module is differentiated; one without a body, a rule or a
line here is refused as \`no-rule\`.
`;

function text(treatment: Treatment): string {
  switch (treatment.is) {
    case 'rule':
      return 'rule';
    case 'structure':
      return `structure: ${treatment.name}`;
    case 'inactive':
      return `inactive: ${treatment.because}`;
    case 'refused':
      return `refused, \`${treatment.refusal.code}\`: ${treatment.refusal.because}`;
    case 'call':
      return 'by what is called';
  }
}

/** The page as Markdown. */
export function operationsPage(): string {
  const instructions = Object.entries(opcodeTable).map(([opcode, treatment]) => `| \`${opcode}\` | ${text(treatment)} |`);
  const families = intrinsicFamilies.map(
    ({ names, treatment }) => `| ${names.map((name) => `\`${name.endsWith('.') ? `${name}*` : name}\``).join(', ')} | ${text(treatment)} |`,
  );
  const libraries = inactiveLibraries.map(({ library, symbols, patterns = [] }) => {
    const names = [...symbols.map((symbol) => `\`${symbol}\``), ...patterns.map(({ source }) => `\`/${source.replaceAll('|', '\\|')}/\``)];
    return `| ${library} | ${names.join(', ')} |`;
  });
  const table = (head: string, rows: readonly string[]): string => `${head}\n| --- | --- |\n${rows.join('\n')}\n`;
  return [
    intro,
    `## Instructions\n\n${table('| instruction | treatment |', instructions)}`,
    `## Intrinsics\n\nNames without \`llvm.\` and without the overload suffix. Those with a rule are in [rules.md](rules.md); the
constrained ones have the rule of what they constrain. An intrinsic of one processor without a rule is refused as
\`no-rule\`.\n\n${table('| intrinsics | treatment |', families)}`,
    `## Library functions without a derivative\n\nThey run once, in the forward sweep, and are never replayed.\n\n${table('| library | functions |', libraries)}`,
  ].join('\n');
}
