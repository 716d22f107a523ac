// One function of a module: its signature, the function itself compiled, and its derivatives.

import { demangled, inSourceNames } from '../ir/demangle';
import { BitgradError } from '../report/error';
import { Program } from '../transform/program';
import type { RuntimeActivity } from '../transform/request';
import { type Activities, type Mode, resolveActivity } from './activity';
import { type CheckOptions, type CheckReport, checkDerivatives } from './check';
import { type Argument, type CompileOptions, compilePrimal, type Primal } from './compile';
import { type ForwardDerivative, type GradientDerivative, makeDerivative } from './derivative';
import type { Module } from './module';
import type { Signature } from './signature';

export type { RuntimeActivity } from '../transform/request';

export interface DerivativeOptions {
  /** One word per argument, by position or by name: see Activity. */
  readonly activity?: Activities;
  /** How many derivatives one call computes: shadows, seeds and tangents come in lists of this length. 1 by default. */
  readonly width?: number;
  /** Adds up adjoints in the order of the program, so that results do not depend on vectorization. */
  readonly strictMath?: boolean;
  /** A tangent or adjoint that is zero stays zero where a partial is infinite or NaN: docs/numbers.md. */
  readonly strongZero?: boolean;
  /** `false`: calls stay calls, each with a derivative of its own. What comes out is the same, and slower. True by default. */
  readonly inline?: boolean;
  /**
   * Where only the run can tell whether a pointer is to memory declared const: `guard` (the default) compares at every access of
   * its shadow and leaves constant memory alone; `error` refuses with `mixed-activity`. docs/numbers.md says what const means then.
   */
  readonly runtimeActivity?: RuntimeActivity;
  /** `false`: the function's value is not wanted, nor handed out; what only it needs is not computed. True by default. */
  readonly value?: boolean;
  /** Symbol of the derivative; `NAME_grad` or `NAME_forward` by default. */
  readonly name?: string;
}

export class ModuleFunction {
  constructor(
    readonly module: Module,
    /** The symbol. */
    readonly name: string,
  ) {}

  /** What the source calls it: `mycrate::loss`; the symbol where that is not mangled. */
  get sourceName(): string {
    return demangled(this.module.native, this.name);
  }

  get signature(): Signature {
    return this.module.signature(this.name);
  }

  /** Compiles the function as it is. @throws BitgradError `wrong-target`, `missing-symbol` */
  async compile<Result = number>(options: CompileOptions = {}): Promise<Primal<Result>> {
    return compilePrimal(this.module, this.signature, options);
  }

  /**
   * The derivative in reverse mode: one call gives the derivative by all active arguments.
   * @throws BitgradError `bad-activity`, `not-differentiable`, and what names an operation that has no derivative
   */
  gradient(options: DerivativeOptions = {}): GradientDerivative {
    return this.#derivative('reverse', options) as GradientDerivative;
  }

  /** The derivative in forward mode: one call gives the derivative along one direction. @throws as `gradient` */
  forward(options: DerivativeOptions = {}): ForwardDerivative {
    return this.#derivative('forward', options) as ForwardDerivative;
  }

  /**
   * What is known of the types behind the function's pointers and in its integers, byte by byte, with the reasons: what
   * decides how copies of memory are differentiated.
   */
  typesText(): string {
    const { native } = this.module;
    const program = Program.fromBitcode(native, this.module.bitcode(), { roots: [this.name], facts: this.module.facts() });
    try {
      return program.typesText(this.name);
    } finally {
      program.dispose();
    }
  }

  /** Compares reverse mode, forward mode and finite differences at one point. @throws as `gradient` and `compile` */
  check(args: readonly Argument[], options: CheckOptions = {}): Promise<CheckReport> {
    return checkDerivatives(this, args, options);
  }

  #derivative(mode: Mode, { activity, ...rest }: DerivativeOptions) {
    try {
      return makeDerivative(this.module, this.signature, { mode, activity: resolveActivity(this.signature, mode, activity), ...rest });
    } catch (error) {
      throw error instanceof BitgradError ? inSourceNames(this.module.native, error) : error;
    }
  }
}
