// Type evidence of the module as its compiler wrote it. LLVM's passes split structs, turn copies into integers and drop
// debug types of variables, so the evidence is taken from the bitcode before any of them ran: it is read once more, in a
// context of its own, when types are first asked for. Facts are kept by function and argument, and by global.

import { type Evidence, evidenceOf } from '../analysis/types/types';
import type { FunctionIR } from '../ir/function-ir';
import { snapshot } from '../ir/snapshot';
import type { ModuleId, Native } from '../llvm/native';

export class OriginalTypes {
  private readonly known = new Map<string, Evidence | undefined>();

  constructor(
    private readonly native: Native,
    private readonly bytes: Uint8Array,
  ) {}

  /** What a function and those it calls tell; undefined where the module did not have it. */
  evidence(root: string): Evidence | undefined {
    if (!this.known.has(root)) this.known.set(root, this.read(root));
    return this.known.get(root);
  }

  private read(root: string): Evidence | undefined {
    const { native } = this;
    const context = native.createContext();
    try {
      const module = native.parseBitcode(context, this.bytes, 'original');
      const bodies = new Map<string, FunctionIR | undefined>();
      const irOf = (name: string): FunctionIR | undefined => {
        if (!bodies.has(name)) bodies.set(name, this.body(module, name));
        return bodies.get(name);
      };
      const ir = irOf(root);
      return ir && evidenceOf(ir, irOf);
    } finally {
      native.disposeContext(context);
    }
  }

  private body(module: ModuleId, name: string): FunctionIR | undefined {
    const fn = this.native.namedFunction(module, name);
    if (!fn || this.native.isDeclaration(fn)) return undefined;
    const read = snapshot(this.native, fn);
    read.dispose();
    return read.ir;
  }
}
