// The user's module: read, verified and linked once, then only read. Derivatives are made in copies of it, so nothing
// that is asked of a Module ever changes it, except that arguments without a name get one.

import type { InputModule } from '../bitcode/input';
import { readFacts } from '../convention/facts';
import { spellMarkersAsVariables } from '../convention/metadata-markers';
import { demangled } from '../ir/demangle';
import type { FunctionIR } from '../ir/function-ir';
import { snapshot } from '../ir/snapshot';
import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import { BitgradError } from '../report/error';
import { didYouMean } from '../report/nearest';
import type { Facts } from '../transform/facts';
import { withFortranRuntime } from '../transform/fortran-runtime-calls';
import { addJuliaEntries } from '../transform/julia-entries';
import { ModuleFunction } from './function';
import { type Input, type LoadOptions, nativeFor, parseAndLink, readInputs } from './inputs';
import { type LoweredModule, type LowerOptions, lowerModule } from './lowered';
import { floatTypesIn } from './precision';
import { type Signature, signatureOf } from './signature';

export interface FunctionSummary {
  /** The symbol. */
  readonly name: string;
  /** What the source calls it: `mycrate::loss`; the symbol where that is not mangled. */
  readonly sourceName: string;
  /** As C: `double lse(double *x, int32_t n)`. */
  readonly signature: string;
  /** Whether other modules see it (linkage neither internal nor private). */
  readonly isExported: boolean;
}

/** What was read: a file, or a member of an archive. */
export interface ModuleInput {
  readonly name: string;
  readonly kind: 'bitcode' | 'text';
  /** `LLVM19.1.7`; '' where the input does not say. */
  readonly producer: string;
}

export class Module {
  readonly #context: ContextId;
  readonly #module: ModuleId;
  readonly #bodies = new Map<string, FunctionIR>();
  readonly #signatures = new Map<string, Signature>();
  #bytes: Buffer | undefined;
  #isDisposed = false;

  private constructor(
    /** The addon that reads this module. */
    readonly native: Native,
    modules: readonly InputModule[],
  ) {
    this.inputs = modules.map(({ name, kind, producer }) => ({ name, kind, producer: producer.text }));
    this.#context = native.createContext();
    try {
      this.#module = parseAndLink(native, this.#context, modules);
      if (modules.some(({ kind }) => kind === 'text')) spellMarkersAsVariables(native, this.#context, this.#module);
      addJuliaEntries(native, this.#context, this.#module);
    } catch (error) {
      native.disposeContext(this.#context);
      throw error;
    }
  }

  readonly inputs: readonly ModuleInput[];

  /**
   * Reads bitcode, LLVM assembly text, objects and libraries with embedded bitcode; several inputs are linked.
   * @throws BitgradError `io`, `not-bitcode`, `bad-bitcode`, `object-without-bitcode`, `newer-bitcode`, `ir-parse`,
   *   `invalid-module`, `no-llvm`
   */
  static async load(input: Input, options: LoadOptions = {}): Promise<Module> {
    const modules = await readInputs(input);
    return new Module(nativeFor(modules, options), modules);
  }

  /** The version of the LLVM in use, for instance `19.1.7`. */
  get llvm(): string {
    return this.native.llvmVersion();
  }

  /** LLVM's target triple; '' when the module names none. */
  get target(): string {
    return this.native.moduleTriple(this.#open());
  }

  /** The functions with a body, in the module's order. */
  get functions(): FunctionSummary[] {
    const { native } = this;
    return this.#defined().map(({ name, id }) => ({
      name,
      sourceName: demangled(native, name),
      signature: String(this.signature(name)),
      isExported: !['internal', 'private'].includes(native.linkage(id)),
    }));
  }

  /** Every symbol of a function, variable or alias. */
  get symbols(): string[] {
    const { native } = this;
    const module = this.#open();
    return [...native.functions(module), ...native.globals(module), ...native.aliases(module)].map((id) => native.name(id));
  }

  /**
   * A function by its symbol or by what the source calls it, without parameters: `_ZN7mycrate4loss17h5f3b...E` or `mycrate::loss`.
   * @throws BitgradError `unknown-function`, with the nearest names, `ambiguous-function`
   */
  function(name: string): ModuleFunction {
    return new ModuleFunction(this, this.native.name(this.#find(name)));
  }

  /** The signature of a function with a body. @throws as `function` */
  signature(name: string): Signature {
    const known = this.#signatures.get(name);
    if (known) return known;
    const id = this.#find(name);
    const symbol = this.native.name(id);
    const names = this.native.debugArgumentNames(id);
    const made = signatureOf(this.#body(symbol)!, (callee) => this.#body(callee), names, demangled(this.native, symbol));
    this.#signatures.set(name, made);
    this.#nameArguments(id, made);
    return made;
  }

  /** Arguments without a name in the IR get the one that they are called here, which errors and derivatives then use. */
  #nameArguments(id: ValueId, { parameters }: Signature): void {
    for (const [i, argument] of this.native.parameters(id).entries()) {
      if (this.native.name(argument) === '') this.native.setName(argument, parameters[i]!.name);
    }
    this.#bytes = undefined;
  }

  /** Float types, by LLVM's names, that a function and what it may call compute in. */
  floatTypesIn(name: string): Set<string> {
    return floatTypesIn(this.native.name(this.#find(name)), (callee) => this.#body(callee));
  }

  /**
   * The module with its calls of `__enzyme_` functions made into calls of derivatives: docs/lower.md. This one stays as it is.
   * @throws BitgradError `bad-derivative-call`, and what names an operation that has no derivative
   */
  lower(options: LowerOptions = {}): LoweredModule {
    return lowerModule(this, options);
  }

  /**
   * What the module itself says of its functions and variables, in the words of the C convention: derivatives of their own, functions
   * without one, and more (docs/lower.md). Every derivative heeds it.
   * @internal
   */
  facts(): Facts {
    this.#facts ??= readFacts(this.native, this.#context, this.#open());
    return this.#facts;
  }
  #facts: Facts | undefined;

  /** The module as bitcode, with bodies for what it calls of flang's runtime library. */
  bitcode(): Buffer {
    this.#bytes ??= withFortranRuntime(this.native, this.native.writeBitcode(this.#open()));
    return this.#bytes;
  }

  /** LLVM assembly text. */
  toString(): string {
    return this.native.printModule(this.#open());
  }

  /** Frees the LLVM module; functions that were compiled stay. */
  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.native.disposeContext(this.#context);
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  #open(): ModuleId {
    if (this.#isDisposed) throw new BitgradError('usage', 'the module has been disposed of', { fix: 'load it again' });
    return this.#module;
  }

  #defined(): { name: string; id: ValueId }[] {
    const { native } = this;
    const functions = native.functions(this.#open());
    return functions.filter((id) => !native.isDeclaration(id)).map((id) => ({ name: native.name(id), id }));
  }

  /** By symbol, else by the name in the source. @throws BitgradError `unknown-function`, `ambiguous-function` */
  #find(name: string): ValueId {
    const id = this.native.namedFunction(this.#open(), name);
    if (id !== 0 && !this.native.isDeclaration(id)) return id;
    if (id !== 0)
      throw new BitgradError('unknown-function', `the function \`${name}\` has no body`, {
        because: 'it is only declared: its definition is in another file',
        fix: 'link that file too: give several inputs',
      });
    const all = this.#defined().map((each) => ({ ...each, source: demangled(this.native, each.name) }));
    const [found, ...others] = all.filter(({ source }) => source === name);
    if (found === undefined) {
      const names = all.map(({ source }) => source);
      const listing = names.length === 0 ? 'the module defines no functions' : `the module defines ${listed(names)}`;
      throw new BitgradError('unknown-function', `there is no function \`${name}\``, { fix: didYouMean(name, names, listing) });
    }
    if (others.length > 0)
      throw new BitgradError('ambiguous-function', `several functions are called \`${name}\``, {
        because: `the module defines ${listed([found, ...others].map((each) => each.name))}`,
      });
    return found.id;
  }

  /** The facts of a function with a body; read once, since the module never changes. */
  #body(name: string): FunctionIR | undefined {
    const known = this.#bodies.get(name);
    if (known) return known;
    const id = this.native.namedFunction(this.#open(), name);
    if (id === 0 || this.native.isDeclaration(id)) return undefined;
    const read = snapshot(this.native, id);
    read.dispose();
    this.#bodies.set(name, read.ir);
    return read.ir;
  }
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(', ');
  return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}
