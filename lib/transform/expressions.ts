// Writes rule expressions as IR: the only reader of lib/rules/expr.ts that knows LLVM. Expressions are interned, so a
// node that occurs in several partials of one operation is emitted once per place.

import type { FloatKind } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import { has } from '../llvm/features';
import { listOf } from '../llvm/list';
import type { TypeId, ValueId } from '../llvm/native';
import type { Condition, Constant, Expr } from '../rules';
import { type QuadSuffix, spelling } from '../rules';
import type { Target } from './target';

/** What the leaves of an expression stand for at the place where it is written. */
export interface Leaves {
  operand(index: number): ValueId;
  result(index: number): ValueId;
  readonly seed: ValueId | undefined;
}

/** The float type that an operation computes in. */
export interface OperationType {
  readonly type: TypeId;
  readonly kind: FloatKind;
  /** Lanes of a fixed vector, 0 for a scalar. */
  readonly lanes: number;
  /** Where math functions for fp128 are: those of the library that the operation itself is of. */
  readonly quad?: QuadSuffix | undefined;
}

export class ExpressionWriter {
  constructor(
    private readonly target: Target,
    private readonly builder: Builder,
    private readonly operation: OperationType,
    private readonly leaves: Leaves,
    /** The type of the place the value goes to: what `convert` converts to. */
    private readonly destination: TypeId,
    /** Called with a node that cannot be written in this float type. */
    private readonly refuse: (because: string) => never,
    private readonly memo: Map<Expr | Condition, ValueId> = new Map(),
  ) {}

  write(expr: Expr): ValueId {
    const known = this.memo.get(expr);
    if (known !== undefined) return known;
    const id = this.compute(expr);
    this.memo.set(expr, id);
    return id;
  }

  private compute(expr: Expr): ValueId {
    const { builder } = this;
    switch (expr.op) {
      case 'operand':
        return this.leaves.operand(expr.index);
      case 'result':
        return this.leaves.result(expr.index);
      case 'seed':
        if (this.leaves.seed === undefined) throw new Error('an expression over the seed is written where there is none');
        return this.leaves.seed;
      case 'constant':
        return this.constant(expr);
      case 'neg':
        return builder.fneg(this.write(expr.args[0] as Expr));
      case 'add':
        return builder.fadd(...this.pair(expr.args));
      case 'sub':
        return builder.fsub(...this.pair(expr.args));
      case 'mul':
        return builder.fmul(...this.pair(expr.args));
      case 'div':
        return builder.fdiv(...this.pair(expr.args));
      case 'convert':
        return this.convert(this.write(expr.args[0] as Expr), this.destination);
      case 'intAdd':
        return this.integerSum(expr.args);
      case 'intNeg': {
        const value = this.write(expr.args[0] as Expr);
        return builder.binary('sub', this.target.native.constNull(this.target.native.typeOf(value)), value);
      }
      case 'intToFloat':
        return this.intToFloat(expr.args[0]);
      case 'select':
        return builder.select(this.condition(expr.condition), ...this.pair(expr.args));
      case 'call':
        return expr.exact ? this.callSymbol(expr.function, expr.args, this.operation.kind) : this.callMath(expr.function, expr.args);
    }
  }

  private pair(args: readonly Expr[]): [ValueId, ValueId] {
    return [this.write(args[0] as Expr), this.write(args[1] as Expr)];
  }

  private constant(expr: Constant): ValueId {
    const { native } = this.target;
    if (expr.domain === 'integer') return native.constInt(this.target.i32, expr.value);
    const isWide = this.operation.kind === 'x86_fp80' || this.operation.kind === 'fp128';
    return isWide && this.operation.lanes === 0
      ? native.constFloatText(this.operation.type, expr.text)
      : native.constFloat(this.operation.type, expr.value);
  }

  private integerSum(args: readonly Expr[]): ValueId {
    const [a, b] = args as readonly [Expr, Expr];
    const { native } = this.target;
    const left = this.write(a);
    const right = b.op === 'constant' ? native.constInt(native.typeOf(left), b.value) : this.write(b);
    return this.builder.binary('add', left, right);
  }

  private intToFloat(argument: Expr): ValueId {
    const { native } = this.target;
    const value = this.write(argument);
    const isVector = native.typeKind(native.typeOf(value)) === 'vector';
    if (isVector || this.operation.lanes === 0) return this.builder.cast('sitofp', value, this.operation.type);
    return this.splat(this.builder.cast('sitofp', value, native.elementType(this.operation.type)));
  }

  private splat(scalar: ValueId): ValueId {
    const { native } = this.target;
    let vector: ValueId = native.undef(this.operation.type);
    for (let lane = 0; lane < this.operation.lanes; lane++)
      vector = this.builder.insertElement(vector, scalar, native.constInt(this.target.i32, lane));
    return vector;
  }

  private condition(condition: Condition): ValueId {
    const known = this.memo.get(condition);
    if (known !== undefined) return known;
    const id = this.computeCondition(condition);
    this.memo.set(condition, id);
    return id;
  }

  private computeCondition(condition: Condition): ValueId {
    const { builder } = this;
    switch (condition.op) {
      case 'fcmp':
        return builder.fcmp(condition.predicate, ...this.pair(condition.args));
      case 'icmp': {
        const [a, b] = condition.args;
        const left = this.write(a);
        const { native } = this.target;
        const right = b.op === 'constant' ? native.constInt(native.typeOf(left), b.value) : this.write(b);
        return builder.icmp(condition.predicate, left, right);
      }
      case 'truth':
        return this.write(condition.args[0]);
      case 'not': {
        const value = this.condition(condition.args[0]);
        return builder.icmp('eq', value, this.target.native.constNull(this.target.native.typeOf(value)));
      }
      default:
        return builder.binary(condition.op, this.condition(condition.args[0]), this.condition(condition.args[1]));
    }
  }

  /** fpext or fptrunc to a type of the same shape; nothing if it is that type already. */
  private convert(value: ValueId, to: TypeId): ValueId {
    const { native } = this.target;
    const from = native.typeOf(value);
    if (from === to) return value;
    return this.builder.cast(floatBits(native.typeText(from)) < floatBits(native.typeText(to)) ? 'fpext' : 'fptrunc', value, to);
  }

  private callMath(base: string, args: readonly Expr[]): ValueId {
    const how = spelling(base, this.operation.kind, this.operation.quad);
    if (how.by === 'nothing') return this.refuse(how.because);
    if (how.by === 'symbol') return this.callSymbol(how.name, args, how.compute);
    const { native } = this.target;
    const type = this.typeFor(how.compute);
    const values = args.map((arg) => this.write(arg)).map((value) => (this.isInteger(value) ? value : this.convert(value, type)));
    const integer = values.find((value) => this.isInteger(value));
    const chosen = has(native, 'powiExponentOverloaded') ? how.overloads : how.overloads.filter((each) => each === 'float');
    const overloads = chosen.map((each) => (each === 'float' ? type : native.typeOf(integer as ValueId)));
    return this.convert(this.builder.intrinsic(this.target.module, how.name, overloads, values), this.operation.type);
  }

  private isInteger(value: ValueId): boolean {
    return this.target.native.typeKind(this.target.native.typeOf(value)) === 'integer';
  }

  /** The operation's type with another element kind. */
  private typeFor(kind: FloatKind): TypeId {
    if (kind === this.operation.kind) return this.operation.type;
    const { native, context } = this.target;
    const scalar = native.floatType(context, kind);
    return this.operation.lanes ? native.vectorType(scalar, this.operation.lanes) : scalar;
  }

  /** A library function takes scalars: vectors are taken apart into lanes. */
  private callSymbol(name: string, args: readonly Expr[], kind: FloatKind): ValueId {
    const { native, context } = this.target;
    const scalar = native.floatType(context, kind);
    const values = args.map((arg) => this.write(arg));
    const call = (lane: readonly ValueId[]): ValueId => {
      const converted = lane.map((value) => (this.isInteger(value) ? value : this.convert(value, scalar)));
      const callee = declareMath(this.target, name, scalar, converted);
      return this.builder.call(native.functionTypeOf(callee), callee, converted);
    };
    if (this.operation.lanes === 0) return this.convert(call(values), this.operation.type);
    let vector: ValueId = native.undef(this.operation.type);
    const element = native.elementType(this.operation.type);
    for (let lane = 0; lane < this.operation.lanes; lane++) {
      const index = native.constInt(this.target.i32, lane);
      const scalars = values.map((value) =>
        native.typeKind(native.typeOf(value)) === 'vector' ? this.builder.extractElement(value, index) : value,
      );
      vector = this.builder.insertElement(vector, this.convert(call(scalars), element), index);
    }
    return vector;
  }
}

/** Width by which float types are ordered; vectors by their element. */
function floatBits(text: string): number {
  if (text.includes('half') || text.includes('bfloat')) return 16;
  if (text.includes('float')) return 32;
  if (text.includes('double')) return 64;
  return text.includes('x86_fp80') ? 80 : 128;
}

/** Declares a pure library function of scalars, or finds it. */
function declareMath(target: Target, name: string, result: TypeId, args: readonly ValueId[]): ValueId {
  const { native, module, context } = target;
  const known = native.namedFunction(module, name);
  if (known) return known;
  const types = args.map((arg) => native.typeOf(arg));
  const type = native.functionType(result, listOf(native, types), false);
  const fn = native.createFunction(module, name, type, 'external');
  native.addFunctionAttribute(fn, native.enumAttribute(context, 'nounwind'));
  return fn;
}
