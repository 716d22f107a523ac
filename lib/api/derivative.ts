// A derivative of one function: made in a copy of the module, to be compiled here or written as bitcode.
// The C function that it consists of is described in docs/abi.md.

import { NativeError } from '../llvm/errors';
import { inModule } from '../llvm/in-module';
import { BitgradError } from '../report/error';
import { type PlanReport, planText } from '../report/plan-text';
import { Program } from '../transform/program';
import type { AbiParameter, RuntimeActivity } from '../transform/request';
import { defineStop } from '../transform/stop';
import type { Activity, Mode } from './activity';
import { type CompileOptions, compileSymbol } from './compile';
import { type ForwardFunction, forwardCall } from './forward-call';
import { type GradientFunction, gradientCall } from './gradient-call';
import { cHeader, cPrototypeOf } from './header';
import { holdsFloat } from './layout';
import type { Module } from './module';
import type { Signature } from './signature';

export interface ResolvedRequest {
  readonly mode: Mode;
  readonly activity: readonly Activity[];
  readonly width?: number;
  readonly strictMath?: boolean;
  readonly strongZero?: boolean;
  readonly inline?: boolean;
  readonly runtimeActivity?: RuntimeActivity;
  readonly value?: boolean;
  readonly name?: string;
}

/** What a derivative is, for those who call it. */
export interface DerivativeFacts {
  /** Of the primal. */
  readonly signature: Signature;
  readonly mode: Mode;
  readonly activity: readonly Activity[];
  readonly width: number;
  /** Name of the C function. */
  readonly symbol: string;
  readonly parameters: readonly AbiParameter[];
}

abstract class Derivative {
  constructor(
    protected readonly module: Module,
    readonly facts: DerivativeFacts,
    private readonly bytes: Buffer,
    /** What the reverse sweep keeps, value by value, and why: of the function, then of calls that stay calls. Empty in forward mode. */
    readonly plan: readonly PlanReport[],
  ) {}

  /** Name of the C function. */
  get symbol(): string {
    return this.facts.symbol;
  }

  get activity(): readonly Activity[] {
    return this.facts.activity;
  }

  /** The module with the derivative in it, as bitcode of the LLVM in use. */
  bitcode(): Buffer {
    return this.bytes;
  }

  /** The same as LLVM assembly text. */
  toString(): string {
    const { native } = this.module;
    return inModule(native, this.bytes, (_, module) => native.printModule(module));
  }

  /** The C prototype: `void loss_grad(double *w, double *d_w, ...)`. */
  get prototype(): string {
    return cPrototypeOf(this.facts);
  }

  /** The plan as text: one line per value that is kept, with its bytes, its loop, the reason and the source line. */
  planText(): string {
    return this.plan.map(planText).join('\n');
  }

  /** A C header with the prototype. */
  header(): string {
    return cHeader(this.facts);
  }
}

export class GradientDerivative extends Derivative {
  /** @throws BitgradError `wrong-target`, `missing-symbol` */
  async compile(options: CompileOptions = {}): Promise<GradientFunction> {
    return gradientCall(this.facts, compileSymbol(this.module, this.bitcode(), this.symbol, options));
  }
}

export class ForwardDerivative extends Derivative {
  /** @throws BitgradError `wrong-target`, `missing-symbol` */
  async compile(options: CompileOptions = {}): Promise<ForwardFunction> {
    return forwardCall(this.facts, compileSymbol(this.module, this.bitcode(), this.symbol, options));
  }
}

const suffix = { reverse: 'grad', forward: 'forward' } as const;

/** @throws BitgradError where the function cannot be differentiated as asked */
export function makeDerivative(module: Module, signature: Signature, request: ResolvedRequest): GradientDerivative | ForwardDerivative {
  const {
    mode,
    activity,
    width = 1,
    strictMath = false,
    strongZero = false,
    inline = true,
    runtimeActivity = 'guard',
    value = true,
  } = request;
  if (!Number.isInteger(width) || width < 1)
    throw new BitgradError('usage', `the width is ${width}`, { fix: 'give a whole number from 1 on' });
  if (!['guard', 'error'].includes(runtimeActivity))
    throw new BitgradError('usage', `\`${runtimeActivity}\` is no way to treat runtime activity`, { fix: "give 'guard' or 'error'" });
  const program = Program.fromBitcode(module.native, module.bitcode(), {
    inline: inline ? 'all' : 'none',
    roots: [signature.name],
    facts: module.facts(),
  });
  try {
    const { symbol, parameters, plans } = program.derive(
      {
        function: signature.name,
        mode,
        // What the primal writes there it may read again.
        activity: activity.map((word) => (word === 'dupNoNeed' ? 'dup' : word)),
        unneeded: activity.flatMap((word, i) => (word === 'dupNoNeed' ? [i] : [])),
        width,
        returnActive: signature.returnKind !== 'void' && signature.result !== undefined && holdsFloat(signature.result),
        wantValue: value && signature.returnKind !== 'void',
        strictMath,
        strongZero,
        runtimeActivity,
        name: request.name ?? freeName(module, `${signature.name}_${suffix[mode]}`),
      },
      { explain: true },
    );
    const facts = { signature, mode, activity, width, symbol, parameters };
    const Made = mode === 'reverse' ? GradientDerivative : ForwardDerivative;
    defineStop(program);
    return new Made(module, facts, program.bitcode(), plans);
  } catch (error) {
    if (!(error instanceof NativeError)) throw error;
    // The transform asked LLVM for something that it refuses: what the user sees is a bug of ours all the same.
    const where = { function: signature.name };
    throw new BitgradError('internal', `the ${mode} derivative of \`${signature.name}\` could not be written`, {
      where,
      because: error.message,
      cause: error,
    });
  } finally {
    program.dispose();
  }
}

/** The name, with a number behind it where the module has that symbol already. */
function freeName(module: Module, name: string): string {
  const taken = new Set(module.symbols);
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}_${n}`;
  return free;
}
