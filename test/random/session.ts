// What the printer knows while it writes one function: the program's signatures, the way out of each place, and how often
// a statement can run, so that the whole program stays small.

import type { Scope } from './scope';
import type { FunctionTree, ParameterKind, Program, ReturnKind } from './tree';

/** A function that can be called from here on. */
export interface Signature {
  readonly name: string;
  readonly returns: ReturnKind;
  readonly parameters: readonly ParameterKind[];
  readonly struct: number;
  readonly isRecursive: boolean;
  /** Statements that one call can run. */
  readonly cost: number;
}

export interface Session {
  readonly program: Program;
  readonly functions: readonly Signature[];
  /** Undefined in `f` itself. */
  readonly self: FunctionTree | undefined;
  readonly returns: ReturnKind;
  /** What the program turned out to have in it. */
  readonly used: Set<string>;
  counter: number;
  cost: number;
}

export interface Context {
  readonly session: Session;
  readonly scope: Scope;
  readonly indent: string;
  readonly level: number;
  /** How often this place can be reached in one call. */
  readonly times: number;
  /** What has to be freed when the function is left, in the order of its allocation. */
  readonly frees: readonly string[];
  /** How many of `frees` are older than the construct that the jump leaves; undefined where there is none. */
  readonly breakTo: number | undefined;
  readonly continueTo: number | undefined;
  readonly exit: { readonly label: string; readonly frees: number } | undefined;
}

/** Statements that one function may run in one call. */
export const BUDGET = 2000;

export const deeper = (context: Context, change: Partial<Context> = {}): Context => ({
  ...context,
  indent: `${context.indent}  `,
  ...change,
});

/** Adds what running `cost` statements here takes, if the function can afford it. */
export function afford({ session, times }: Context, cost: number): boolean {
  if (session.cost + times * cost > BUDGET) return false;
  session.cost += times * cost;
  return true;
}

/** Text that frees everything allocated since there were `kept` allocations. */
export const freeing = (context: Context, kept: number): string => context.frees.slice(kept).reverse().join(' ');
