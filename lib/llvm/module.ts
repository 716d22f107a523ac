// A module: reading is Context's, the rest is here. Thin: one line per entry of the addon.

import type { Context } from './context';
import type { ModuleId, Native } from './native';
import { FunctionValue, Value } from './value';

export class Module {
  constructor(
    readonly context: Context,
    readonly id: ModuleId,
  ) {}
  get native(): Native {
    return this.context.native;
  }

  get name(): string {
    return this.native.moduleName(this.id);
  }
  get triple(): string {
    return this.native.moduleTriple(this.id);
  }
  set triple(text: string) {
    this.native.setModuleTriple(this.id, text);
  }
  get dataLayout(): string {
    return this.native.moduleDataLayout(this.id);
  }
  /** @throws ArgumentError with LLVM's words when it is no data layout */
  set dataLayout(text: string) {
    this.native.setModuleDataLayout(this.id, text);
  }

  get functions(): FunctionValue[] {
    return this.native.functions(this.id).map((id) => new FunctionValue(this.native, id));
  }
  get globals(): Value[] {
    return this.native.globals(this.id).map((id) => new Value(this.native, id));
  }
  /** The function of that name, declared or defined. */
  function(name: string): FunctionValue | undefined {
    const id = this.native.namedFunction(this.id, name);
    return id === 0 ? undefined : new FunctionValue(this.native, id);
  }
  global(name: string): Value | undefined {
    const id = this.native.namedGlobal(this.id, name);
    return id === 0 ? undefined : new Value(this.native, id);
  }

  /** What the verifier says; '' when the module is valid. */
  verify(): string {
    return this.native.verifyModule(this.id);
  }
  /** @throws LlvmError when the module is not valid */
  toBitcode(): Buffer {
    return this.native.writeBitcode(this.id);
  }
  toString(): string {
    return this.native.printModule(this.id);
  }
  clone(): Module {
    return new Module(this.context, this.native.cloneModule(this.id));
  }
  /** Moves everything of `source` in here; `source` is gone afterwards. @throws LlvmError on conflicting symbols */
  link(source: Module): void {
    this.native.linkModules(this.id, source.id);
  }
  /** Runs a pipeline in the words of `opt -passes=`. @throws LlvmError when it is none */
  run(pipeline: string, cpu = '', features = ''): void {
    this.native.runPasses(this.id, pipeline, cpu, features);
  }
  dispose(): void {
    this.native.disposeModule(this.id);
  }
}
