// `bitgrad rules`: the derivative rules, all or those of one name.

import { BitgradError } from '../report/error';
import { didYouMean } from '../report/nearest';
import { allRules, builtInTables, partialsText, type Rule, signatureText } from '../rules/index';
import { colours, printJson } from './output';

export async function rules(name: string | undefined, { json }: { readonly json?: boolean }): Promise<void> {
  const found = name === undefined ? allRules() : rulesNamed(name);
  if (json) return printJson(found.map(facts));
  const lines = name === undefined ? overview() : found.flatMap(details);
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** All spellings of a rule: `%` free names as the LangRef and the libraries write them. */
const spellings = ({ opcodes, intrinsics, symbols }: Rule): readonly string[] => [...opcodes, ...intrinsics, ...symbols];

/** An intrinsic may come with its type suffix: `llvm.exp.f64`. */
function rulesNamed(name: string): readonly Rule[] {
  const all = allRules();
  const found = all.filter((rule) =>
    [rule.name, ...spellings(rule)].some(
      (spelling) => spelling === name || (spelling.startsWith('llvm.') && name.startsWith(`${spelling}.`)),
    ),
  );
  if (found.length > 0) return found;
  const names = all.flatMap((rule) => [rule.name, ...spellings(rule)]);
  throw new BitgradError('no-rule', `no rule is named \`${name}\``, {
    fix: didYouMean(name, new Set(names), '`bitgrad rules` lists them all; docs/add-a-rule.md tells how to add one'),
  });
}

const facts = (rule: Rule) => ({
  name: rule.name,
  signature: signatureText(rule),
  partials: plain(partialsText(rule)),
  operands: rule.operands,
  kink: rule.kink,
  opcodes: rule.opcodes,
  intrinsics: rule.intrinsics,
  symbols: rule.symbols,
});

/** The page's Markdown is for the page. */
const plain = (markdown: string): string => markdown.replaceAll('**', '').replaceAll('<br>', '; ');

function overview(): string[] {
  const width = Math.max(...allRules().map((rule) => signatureText(rule).length));
  return builtInTables().flatMap((table) => [
    colours.bold(table.title),
    ...table.rules.map((rule) => `  ${signatureText(rule).padEnd(width)}  ${colours.dim(plain(partialsText(rule)))}`),
    '',
  ]);
}

function details(rule: Rule): string[] {
  const lines = [colours.bold(signatureText(rule)), `  partials   ${plain(partialsText(rule))}`];
  if (rule.kink) lines.push(`  elsewhere  ${rule.kink}`);
  return [...lines, `  spellings  ${spellings(rule).join(' ')}`];
}
