// Makes a rule of what a table or a user declares: calls the function of partials with the operands' expressions, and
// checks that what it returns fits. Everything that does not is a BitgradError `bad-argument` that names the rule.

import { BitgradError } from '../report/error';
import { type Expr, operand, resultOf, seed, walk } from './expr';
import { isPartial, isZero, none, type Partial } from './partial';
import type { Rule, RuleOptions, Target } from './rule';
import {
  type Box,
  type Interval,
  isOut,
  type OperandKind,
  type PartialRow,
  type PartialsOf,
  type ResultKind,
  type ResultPlace,
} from './rule';

export function makeRule(target: Target, partials: PartialsOf, options: RuleOptions): Rule {
  const { name } = target;
  const operands = options.operands ?? Array<OperandKind>(partials.length).fill('float');
  if (partials.length > operands.length)
    refuse(name, `the partials take ${partials.length} operands, ${operands.length} are declared`, 'name a kind per operand');
  const results = resultsOf(operands, options.returns ?? 'float');
  const declared = partials(...operands.map((kind, index) => expressionFor(kind, index, results)));
  const rows = rowsOf(name, declared, results.length).map((row) => fullRow(name, row, operands));
  rows.forEach((row, result) => {
    row.forEach((partial, index) => {
      checkPlace(name, partial, operands[index], results[result]?.kind, `${index}`, `${result}`);
      checkPartial(name, partial, operands.length, results.length);
    });
  });
  const domain = boxesOf(name, options.domain, operands.filter((kind) => !isOut(kind)).length);
  return Object.freeze({ ...target, operands, results, partials: rows, domain, kink: options.kink ?? '' });
}

const outKind = (kind: OperandKind): ResultKind => (kind === 'out float' ? 'float' : 'integer');

function resultsOf(operands: readonly OperandKind[], returns: ResultKind | readonly ResultKind[]): ResultPlace[] {
  const returned: ResultPlace[] =
    typeof returns === 'string' ? [{ at: 'value', kind: returns }] : returns.map((kind, field) => ({ at: 'field', field, kind }));
  const written = operands.flatMap((kind, index): ResultPlace[] =>
    isOut(kind) ? [{ at: 'operand', operand: index, kind: outKind(kind) }] : [],
  );
  return [...returned, ...written];
}

/** The operand's own expression; for an `out` operand that of the result written there. */
function expressionFor(kind: OperandKind, index: number, results: readonly ResultPlace[]): Expr {
  if (!isOut(kind)) return operand(index, kind === 'integer' || kind === 'boolean' ? kind : 'float');
  const written = results.findIndex((place) => place.at === 'operand' && place.operand === index);
  return resultOf(written, outKind(kind));
}

function rowsOf(name: string, rows: readonly (Partial | PartialRow)[], results: number): readonly PartialRow[] {
  if (!Array.isArray(rows)) refuse(name, 'the partials are no list', 'return one partial per operand: (x, y) => [y, x]');
  const isNested = rows.some((row) => Array.isArray(row));
  if (results === 1 && !isNested) return [rows as readonly Partial[]];
  if (rows.length === results) return rows as readonly PartialRow[];
  return refuse(name, `${rows.length} rows of partials are given for ${results} results`, 'return one row of partials per result');
}

/** The row with `none` at `out` operands. */
function fullRow(name: string, row: PartialRow, operands: readonly OperandKind[]): readonly Partial[] {
  const full = operands.map((): Partial => none);
  if (row === none) return full;
  const inputs = operands.flatMap((kind, index) => (isOut(kind) ? [] : [index]));
  if (!Array.isArray(row) || row.length !== inputs.length) {
    const given = Array.isArray(row) ? row.length : 1;
    refuse(name, `${given} partials are given for ${inputs.length} operands`, 'return one partial per operand, `none` where there is none');
  }
  inputs.forEach((index, place) => {
    full[index] = row[place] as Partial;
  });
  return full;
}

/** Only a float has a derivative, and only by a float. */
function checkPlace(
  name: string,
  partial: Partial,
  operandKind: OperandKind | undefined,
  resultKind: ResultKind | undefined,
  index: string,
  result: string,
): void {
  if (!isPartial(partial)) refuse(name, `${String(partial)} is no partial`, 'build partials with the functions of lib/rules/expr.ts');
  if (isZero(partial)) return;
  if (operandKind !== 'float') refuse(name, `operand ${index} is no float and has a partial`, 'its partial is `none`');
  if (resultKind !== 'float') refuse(name, `result ${result} is no float and has a partial`, 'its row is `none`');
}

function checkPartial(name: string, partial: Partial, operands: number, results: number): void {
  if (partial.op === 'when') {
    walk(partial.condition, (node) => checkLeaf(name, node, operands, results, false));
    checkPartial(name, partial.then, operands, results);
    checkPartial(name, partial.otherwise, operands, results);
    return;
  }
  const isMap = partial.op === 'linear';
  for (const expr of expressionsOf(partial)) walk(expr, (node) => checkLeaf(name, node, operands, results, isMap));
}

function expressionsOf(partial: Exclude<Partial, { op: 'when' }>): readonly Expr[] {
  if (partial.op === 'over') return [partial.by];
  if (partial.op === 'linear') return [partial.apply, partial.transpose];
  return partial.op === 'none' || partial.op === 'convert partial' ? [] : [partial];
}

function checkLeaf(name: string, node: { op: string; index?: number }, operands: number, results: number, isMap: boolean): void {
  const { index = 0 } = node;
  if (node.op === 'operand' && index >= operands)
    refuse(name, `a partial reads operand ${index} of ${operands}`, "use the rule's own operands");
  if (node.op === 'result' && index >= results) refuse(name, `a partial reads result ${index} of ${results}`, "use the rule's own results");
  if (node === seed && !isMap) refuse(name, 'a partial multiplies the seed itself', 'use linear() for a map of the seed');
}

function boxesOf(name: string, domain: Box | readonly Box[] | undefined, inputs: number): readonly Box[] {
  if (domain === undefined) return [Array<Interval>(inputs).fill([0.5, 2])];
  const boxes = (typeof domain[0]?.[0] === 'number' ? [domain] : domain) as readonly Box[];
  for (const box of boxes)
    if (box.length !== inputs) refuse(name, `a domain has ${box.length} intervals for ${inputs} operands`, 'give one interval per operand');
  return boxes;
}

export function refuse(name: string, problem: string, fix: string): never {
  throw new BitgradError('bad-argument', name ? `rule for \`${name}\`: ${problem}` : problem, { fix: `${fix}; see docs/add-a-rule.md` });
}
