// Type evidence of the module as its compiler wrote it. LLVM's passes split structs, turn copies into integers and drop
// debug types of variables, so the evidence is taken from the bitcode before any of them ran: it is read once more, in a
// context of its own, when types are first asked for. Facts are kept by function and argument, and by global.

import { type Evidence, evidenceOf } from '../analysis/types/types';
import type { FunctionIR } from '../ir/function-ir';
import { snapshot } from '../ir/snapshot';
import type { ContextId, ModuleId, Native } from '../llvm/native';
import { tapeFunctionOf } from './nested-tapes';

export class OriginalTypes {
  private readonly known = new Map<string, Evidence | undefined>();
  private readonly bodies = new Map<string, FunctionIR | undefined>();
  private original: { readonly context: ContextId; readonly module: ModuleId } | undefined;

  constructor(
    private readonly native: Native,
    private readonly bytes: Uint8Array,
  ) {}

  /** What a function and those it calls tell; undefined where the module did not have it. */
  evidence(root: string): Evidence | undefined {
    if (!this.known.has(root)) {
      const ir = this.body(root);
      this.known.set(root, ir && evidenceOf(ir, (name) => this.body(name)));
    }
    return this.known.get(root);
  }

  dispose(): void {
    if (this.original) this.native.disposeContext(this.original.context);
    this.original = undefined;
  }

  private body(name: string): FunctionIR | undefined {
    if (!this.bodies.has(name)) this.bodies.set(name, this.read(name));
    return this.bodies.get(name);
  }

  private read(name: string): FunctionIR | undefined {
    const { native } = this;
    this.original ??= this.parse();
    const fn = native.namedFunction(this.original.module, name);
    if (!fn || native.isDeclaration(fn) || tapeFunctionOf(name)) return undefined;
    const read = snapshot(native, fn);
    read.dispose();
    return read.ir;
  }

  private parse() {
    const context = this.native.createContext();
    try {
      return { context, module: this.native.parseBitcode(context, this.bytes, 'original') };
    } catch (error) {
      this.native.disposeContext(context);
      throw error;
    }
  }
}
