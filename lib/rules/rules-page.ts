// docs/rules.md, generated from the rule tables (scripts/generate-rules-doc.mjs writes it, a test compares it).

import { isZero, needs, type Partial } from './partial';
import type { Box, Rule } from './rule';
import { namesOf, partialText } from './text';

const intro = `# Derivative rules

<!-- Generated from lib/rules/ by scripts/generate-rules-doc.mjs: change the tables, not this page. -->

One row is one operation in all its spellings. A partial stands for the factor that a tangent (forward mode) or adjoint
(reverse mode) is multiplied with; *1 / y* divides by y instead, a condition selects the product and not the factor,
and *t -> ...* is a linear map of the tangent or adjoint t. The operands are x, y, z in their order (n, m where they are integers,
c a condition), r is the result; several results are r0, r1..., where \`out r1\` is a pointer through which one is written.
*Needs* are the primal values that the derivative reads: reverse mode keeps them or computes them again. *Smooth on* is
where the generated tests draw points. How to add a row: [add-a-rule.md](add-a-rule.md).

Every rule holds for each float type and, lane by lane, for vectors. \`llvm.experimental.constrained.*\` intrinsics have
the rule of the operation that they constrain.
`;

/** The page as Markdown; a section per table. */
export function rulesPage(tables: readonly { readonly title: string; readonly rules: readonly Rule[] }[]): string {
  const sections = tables.map(({ title, rules }) => {
    const rows = rules.map((rule) => `| ${cellsOf(rule).map(escaped).join(' | ')} |`);
    const head = '| operation | partials | needs | smooth on | choice elsewhere | spellings |\n| --- | --- | --- | --- | --- | --- |';
    return `\n## ${title}\n\n${head}\n${rows.join('\n')}\n`;
  });
  return `${intro}${sections.join('')}`;
}

const escaped = (text: string): string => text.replace(/\|/g, '\\|');

function cellsOf(rule: Rule): readonly string[] {
  return [
    `\`${signatureText(rule)}\``,
    partialsText(rule),
    needsText(rule),
    rule.domain.map((box) => boxText(box)).join(' or '),
    rule.kink,
    [...rule.opcodes, ...rule.intrinsics.map((name) => `${name}.*`), ...rule.symbols].map((name) => `\`${name}\``).join(' '),
  ];
}

/** `fma(x, y, z)`. */
export function signatureText(rule: Rule): string {
  return `${rule.name}(${namesOf(rule).operands.join(', ')})`;
}

/** The partials by operand, those of several results under their names. */
export function partialsText(rule: Rule): string {
  const names = namesOf(rule);
  const rows = rule.partials.map((row) =>
    row
      .flatMap((partial, index) => (isOutOrNone(rule, index) ? [] : [`${names.operands[index]}: ${partialText(partial, names)}`]))
      .join('; '),
  );
  if (rows.length === 1) return rows[0] || 'none';
  return rows.map((row, index) => `**${names.results[index]}** ${row || 'none'}`).join('<br>');
}

const isOutOrNone = (rule: Rule, index: number): boolean => rule.operands[index] !== 'float';

function needsText(rule: Rule): string {
  const names = namesOf(rule);
  const all: readonly Partial[] = rule.partials.flat();
  if (all.every(isZero)) return '';
  const operands = new Set(all.flatMap((partial) => [...needs(partial).operands]));
  const results = new Set(all.flatMap((partial) => [...needs(partial).results]));
  const text = [...[...operands].sort().map((index) => names.operands[index]), ...[...results].sort().map((index) => names.results[index])];
  return text.join(', ') || 'nothing';
}

const boxText = (box: Box): string => box.map(([low, high]) => (low === high ? String(low) : `[${low}, ${high}]`)).join(' x ');
