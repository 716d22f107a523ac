// Random programs as plain trees. A `Pick` names something by a number that the printer takes modulo what is in scope
// there: a subtree means something wherever it stands, so that fast-check may cut a tree anywhere when it shrinks it.

import type { Weights } from './features';

export type Pick = number;

export type Expr =
  | { readonly op: 'constant'; readonly value: number }
  | { readonly op: 'place'; readonly place: Pick }
  | { readonly op: 'element'; readonly pointer: Pick; readonly at: Pick }
  | { readonly op: 'integer'; readonly place: Pick }
  | { readonly op: 'binary'; readonly text: string; readonly a: Expr; readonly b: Expr }
  | { readonly op: 'unary'; readonly text: string; readonly a: Expr }
  | { readonly op: 'ternary'; readonly when: Condition; readonly a: Expr; readonly b: Expr }
  | { readonly op: 'call'; readonly call: Call }
  | { readonly op: 'indirect'; readonly how: Pick; readonly a: Expr; readonly b: Expr };

export interface Condition {
  readonly left: Expr;
  readonly right: Expr;
  /** Asked of an integer instead: whether it is odd. */
  readonly parity?: Pick | undefined;
}

export interface Call {
  readonly callee: Pick;
  readonly values: readonly [Expr, Expr];
  readonly picks: readonly [Pick, Pick, Pick];
}

export type Block = readonly Statement[];

export type Statement =
  | { readonly op: 'assign'; readonly place: Pick; readonly value: Expr }
  | { readonly op: 'store'; readonly pointer: Pick; readonly at: Pick; readonly value: Expr }
  | { readonly op: 'integer'; readonly place: Pick; readonly form: Pick; readonly other: Pick; readonly value: Expr }
  | { readonly op: 'if'; readonly when: Condition; readonly taken: Block; readonly otherwise: Block }
  | { readonly op: 'for'; readonly trips: number; readonly triangular: boolean; readonly down: boolean; readonly body: Block }
  | { readonly op: 'while'; readonly place: Pick; readonly most: number; readonly body: Block }
  | { readonly op: 'do'; readonly when: Condition; readonly most: number; readonly body: Block }
  | { readonly op: 'switch'; readonly place: Pick; readonly cases: readonly Case[] }
  | { readonly op: 'leave'; readonly how: 'break' | 'continue' | 'goto'; readonly when: Condition }
  | { readonly op: 'return'; readonly when: Condition; readonly value: Expr }
  | { readonly op: 'again'; readonly when: Condition; readonly most: number; readonly body: Block }
  | { readonly op: 'irreducible'; readonly when: Condition; readonly most: number; readonly first: Block; readonly second: Block }
  | { readonly op: 'point'; readonly pointer: Pick; readonly when: Condition; readonly to: readonly [Pick, Pick] }
  | { readonly op: 'swap'; readonly pointers: readonly [Pick, Pick] }
  | { readonly op: 'repoint'; readonly to: Pick }
  | { readonly op: 'copy'; readonly how: Pick; readonly to: Pick; readonly from: Pick; readonly count: number }
  | { readonly op: 'copyStruct'; readonly how: Pick; readonly to: Pick; readonly from: Pick }
  | { readonly op: 'bits'; readonly how: Pick; readonly to: Pick; readonly from: Pick; readonly when: Condition }
  | { readonly op: 'bytes'; readonly to: Pick; readonly from: Pick; readonly count: number }
  | { readonly op: 'array'; readonly storage: ArrayStorage; readonly length: Pick; readonly value: Expr; readonly body: Block }
  | { readonly op: 'struct'; readonly storage: StructStorage; readonly type: Pick; readonly values: readonly Expr[]; readonly body: Block }
  | { readonly op: 'list'; readonly length: number; readonly value: Expr; readonly body: Block }
  | { readonly op: 'call'; readonly call: Call };

export interface Case {
  readonly labels: number;
  readonly falls: boolean;
  readonly body: Block;
}

export type ArrayStorage = 'malloc' | 'calloc' | 'realloc' | 'alloca' | 'local';
export type StructStorage = 'local' | 'heap' | 'array';

export type FieldKind = 'double' | 'float' | 'int' | 'char' | 'pointer' | 'array' | 'nested';
export interface Struct {
  readonly fields: readonly FieldKind[];
}

export type ParameterKind = 'double' | 'float' | 'int' | 'pointer' | 'pointerPointer' | 'struct' | 'structPointer' | 'callback';
export type ReturnKind = 'double' | 'float' | 'void' | 'pointer' | 'struct';

export interface FunctionTree {
  readonly returns: ReturnKind;
  readonly parameters: readonly ParameterKind[];
  readonly struct: Pick;
  readonly linkage: 'static' | 'noinline' | 'external';
  readonly recursion: 'none' | 'self' | 'twice' | 'mutual';
  readonly body: Block;
  readonly result: Expr;
}

export interface Program {
  readonly weights: Weights;
  readonly structs: readonly Struct[];
  readonly functions: readonly FunctionTree[];
  readonly leaves: readonly [Expr, Expr];
  readonly body: Block;
  readonly result: Expr;
}
