// What a rule is, and the registry that finds it by the operation it is about.
//
// One rule tells the derivative of one operation in all its spellings: opcode, intrinsics, symbols of libraries. It is
// data; forward mode, reverse mode, the need analysis, docs/rules.md and the generated tests read it. Everybody but
// the tables themselves imports lib/rules (index.ts), which loads the tables first.

import { opcodeNumbers } from '../ir/opcodes';
import { BitgradError } from '../report/error';
import { type Expr, isExpr, operand, resultOf, seed, walk } from './expr';
import { isPartial, none, type Partial } from './partial';

/**
 * What an operand is. `integer` and `boolean` have no derivative; `any` takes no part and may have any type (immediate
 * flags, metadata); an `out` operand is a pointer through which the operation writes one result and reads nothing.
 */
export type OperandKind = 'float' | 'integer' | 'boolean' | 'any' | 'out float' | 'out integer';
export type ResultKind = 'float' | 'integer';

/** Where a result lives: the value of the instruction, a field of its struct value, or memory behind an `out` operand. */
export type ResultPlace =
  | { readonly at: 'value'; readonly kind: ResultKind }
  | { readonly at: 'field'; readonly field: number; readonly kind: ResultKind }
  | { readonly at: 'operand'; readonly operand: number; readonly kind: ResultKind };

export type Interval = readonly [low: number, high: number];
/** One interval per operand that is no `out`; the rule is smooth inside and meets no kink. */
export type Box = readonly Interval[];

/** The names of one operation: instructions by LangRef name, intrinsics without type suffix, exact symbols. */
export interface Target {
  readonly name: string;
  readonly opcodes: readonly string[];
  readonly intrinsics: readonly string[];
  readonly symbols: readonly string[];
}

export interface Rule extends Target {
  readonly operands: readonly OperandKind[];
  /** First what the operation returns (fields of a struct in order), then one result per `out` operand. */
  readonly results: readonly ResultPlace[];
  /** partials[result][operand]; `none` for every operand that is no float. */
  readonly partials: readonly (readonly Partial[])[];
  /** Where tests draw points; every box at least once. */
  readonly domain: readonly Box[];
  /** What the rule chooses where the operation has no derivative; '' if it has one everywhere. */
  readonly kink: string;
}

export interface RuleOptions {
  /** Kinds of the operands; floats by default, as many as the function of partials takes. */
  readonly operands?: readonly OperandKind[];
  /** The returned value; a list is a struct of them, [] is void. Default `float`. */
  readonly returns?: ResultKind | readonly ResultKind[];
  /** One box, or several; [0.5, 2] for each operand by default. */
  readonly domain?: Box | readonly Box[];
  readonly kink?: string;
}

/** A row of partials for one result, one per operand that is no `out`; `none` for a result without derivative. */
export type PartialRow = readonly Partial[] | typeof none;
/** Takes an expression per operand, for an `out` operand its result, and returns a row, or one row per result. */
export type PartialsOf = (...operands: Expr[]) => readonly Partial[] | readonly PartialRow[];

export const opcode = (name: string): Target => ({ name, opcodes: [name], intrinsics: [], symbols: [] });
export const intrinsic = (name: string): Target => ({ name, opcodes: [], intrinsics: [name], symbols: [] });
export const symbol = (name: string): Target => ({ name, opcodes: [], intrinsics: [], symbols: [name] });

/** A bare name is an opcode, an `llvm.` intrinsic (without type suffix) or an exact symbol, in this order. */
function targetOf(name: string): Target {
  if (Object.hasOwn(opcodeNumbers, name)) return opcode(name);
  return name.startsWith('llvm.') ? intrinsic(name) : symbol(name);
}

const namespaces = ['opcodes', 'intrinsics', 'symbols'] as const;
const registry = { opcodes: new Map<string, Rule>(), intrinsics: new Map<string, Rule>(), symbols: new Map<string, Rule>() };
const declared: Rule[] = [];

/**
 * Declares the derivative of an operation.
 *
 * `partials` is called once with an expression per operand and returns the partials in the operands' order:
 * `rule('fmul', (x, y) => [y, x])`. An operation with several results returns one such row per result.
 *
 * @param target an opcode, `llvm.` intrinsic or symbol by name, or a Target, or several that are alike
 * @throws BitgradError `bad-argument` if a name has a rule already, or the partials do not fit the operands
 */
export function rule(target: string | Target | readonly (string | Target)[], partials: PartialsOf, options: RuleOptions = {}): Rule {
  const made = makeRule(merged(target), partials, options);
  for (const space of namespaces)
    for (const name of made[space])
      if (registry[space].has(name)) refuse(made.name, `${singular[space]} \`${name}\` has a rule already`, 'remove one of the two');
  for (const space of namespaces) for (const name of made[space]) registry[space].set(name, made);
  declared.push(made);
  return made;
}

const singular = { opcodes: 'instruction', intrinsics: 'intrinsic', symbols: 'symbol' } as const;

/** All rules in order of declaration. */
export const declaredRules = (): readonly Rule[] => declared;
export const ruleOf = (space: (typeof namespaces)[number], name: string): Rule | undefined => registry[space].get(name);

function merged(target: string | Target | readonly (string | Target)[]): Target {
  const list = (Array.isArray(target) ? target : [target]) as readonly (string | Target)[];
  const targets = list.map((each) => (typeof each === 'string' ? targetOf(each) : each));
  const first = targets[0];
  if (!first?.name) refuse('', 'a rule needs the name of an operation', "rule('name', (x) => [...])");
  const all = (space: (typeof namespaces)[number]) => [...new Set(targets.flatMap((each) => each[space]))];
  return { name: first.name, opcodes: all('opcodes'), intrinsics: all('intrinsics'), symbols: all('symbols') };
}

function makeRule(target: Target, partials: PartialsOf, options: RuleOptions): Rule {
  const operands = options.operands ?? Array<OperandKind>(partials.length).fill('float');
  if (options.operands && partials.length > operands.length)
    refuse(target.name, `the partials take ${partials.length} operands, ${operands.length} are declared`, 'name a kind per operand');
  const results = resultsOf(operands, options.returns ?? 'float');
  const rows = partials(...operands.map((kind, index) => expressionFor(kind, index, results)));
  const table = rowsOf(target.name, rows, results.length).map((row) => fullRow(target.name, row, operands));
  for (const row of table) for (const partial of row) checkPartial(target.name, partial, operands, results);
  const domain = boxesOf(target.name, options.domain, operands.filter((kind) => !isOut(kind)).length);
  return Object.freeze({ ...target, operands, results, partials: table, domain, kink: options.kink ?? '' });
}

export const isOut = (kind: OperandKind): kind is 'out float' | 'out integer' => kind.startsWith('out ');
const outKind = (kind: OperandKind): ResultKind => (kind === 'out float' ? 'float' : 'integer');

function resultsOf(operands: readonly OperandKind[], returns: ResultKind | readonly ResultKind[]): ResultPlace[] {
  const returned: ResultPlace[] =
    typeof returns === 'string' ? [{ at: 'value', kind: returns }] : returns.map((kind, field) => ({ at: 'field', field, kind }));
  const written = operands.flatMap((kind, index): ResultPlace[] =>
    isOut(kind) ? [{ at: 'operand', operand: index, kind: outKind(kind) }] : [],
  );
  return [...returned, ...written];
}

function expressionFor(kind: OperandKind, index: number, results: readonly ResultPlace[]): Expr {
  if (isOut(kind))
    return resultOf(
      results.findIndex((place) => place.at === 'operand' && place.operand === index),
      outKind(kind),
    );
  return operand(index, kind === 'integer' || kind === 'boolean' ? kind : 'float');
}

function rowsOf(name: string, rows: readonly (Partial | PartialRow)[], results: number): readonly PartialRow[] {
  if (!Array.isArray(rows)) refuse(name, 'the partials are no list', 'return one partial per operand: (x, y) => [y, x]');
  const nested = rows.length > 0 && rows.every((row) => Array.isArray(row) || row === none) && rows.some((row) => Array.isArray(row));
  if (results === 1 && !nested) return [rows as readonly Partial[]];
  if (rows.length === results) return rows as readonly PartialRow[];
  return refuse(name, `${rows.length} rows of partials are given for ${results} results`, 'return one row of partials per result');
}

/** The row with `none` at `out` operands. */
function fullRow(name: string, row: PartialRow, operands: readonly OperandKind[]): readonly Partial[] {
  const inputs = operands.flatMap((kind, index) => (isOut(kind) ? [] : [index]));
  const full = operands.map((): Partial => none);
  if (!Array.isArray(row)) return full;
  if (row.length !== inputs.length)
    refuse(
      name,
      `${row.length} partials are given for ${inputs.length} operands`,
      'return one partial per operand, `none` where there is none',
    );
  inputs.forEach((index, place) => {
    full[index] = row[place] as Partial;
  });
  return full;
}

function checkPartial(name: string, partial: Partial, operands: readonly OperandKind[], results: readonly ResultPlace[]): void {
  const index = operands.length;
  if (!isPartial(partial)) refuse(name, `${String(partial)} is no partial`, 'build partials with the functions of lib/rules/expr.ts');
  for (const expr of expressionsOf(partial))
    walk(expr, (node) => {
      if (node.op === 'operand' && node.index >= index)
        refuse(name, `a partial reads operand ${node.index} of ${index}`, 'use the own operands');
      if (node.op === 'result' && node.index >= results.length)
        refuse(name, 'a partial reads a result that there is not', 'use the own results');
      if (node === seed && partial.op !== 'linear')
        refuse(name, 'a partial multiplies the seed itself', 'use linear() for a map of the seed');
    });
}

function expressionsOf(partial: Partial): readonly Expr[] {
  if (partial.op === 'when') return [...expressionsOf(partial.then), ...expressionsOf(partial.otherwise)];
  if (partial.op === 'over') return [partial.by];
  if (partial.op === 'linear') return [partial.apply, partial.transpose];
  return isExpr(partial) ? [partial] : [];
}

function boxesOf(name: string, domain: Box | readonly Box[] | undefined, inputs: number): readonly Box[] {
  if (domain === undefined) return [Array<Interval>(inputs).fill([0.5, 2])];
  const boxes = (typeof domain[0]?.[0] === 'number' ? [domain] : domain) as readonly Box[];
  for (const box of boxes)
    if (box.length !== inputs) refuse(name, `a domain has ${box.length} intervals for ${inputs} operands`, 'give one interval per operand');
  return boxes;
}

function refuse(name: string, problem: string, fix: string): never {
  throw new BitgradError('bad-argument', name ? `rule for \`${name}\`: ${problem}` : problem, { fix: `${fix}; see docs/add-a-rule.md` });
}
