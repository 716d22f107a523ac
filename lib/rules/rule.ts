// What a rule is: the derivative of one operation in all its spellings, as data. Forward mode, reverse mode, the need
// analysis, docs/rules.md and the generated tests read it; registry.ts makes and finds rules.

import type { Expr } from './expr';
import type { none, Partial } from './partial';

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
  /** The symbols are those of the C library: a function of the same name with a body (`gamma`, `y1`) is another one. */
  readonly isLibrary: boolean;
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

export const isOut = (kind: OperandKind): kind is 'out float' | 'out integer' => kind.startsWith('out ');

/** What a call passes, as far as a rule cares; vectors count as their elements. */
export type ParameterKind = 'float' | 'integer' | 'pointer' | 'other';

/** Whether a function of these parameters can be the rule's operation: another `gamma` may be anything. */
export function fits(made: Rule, parameters: readonly ParameterKind[]): boolean {
  if (parameters.length !== made.operands.length) return false;
  return made.operands.every((kind, index) => {
    const given = parameters[index];
    if (kind === 'any') return true;
    if (isOut(kind)) return given === 'pointer';
    return given === (kind === 'boolean' ? 'integer' : kind);
  });
}
