// What the tests of lib/ir share: every built addon, modules from text or from C, facts looked up by LLVM's names.
import { execFileSync } from 'node:child_process';
import type { FunctionIR, InstructionFact, ValueFact, ValueIndex } from '../../lib/ir/function-ir';
import { isInstruction } from '../../lib/ir/function-ir';
import { type Snapshot, snapshot } from '../../lib/ir/snapshot';
import { builtLlvms, loadNative } from '../../lib/llvm/load';
import type { ModuleId, Native, ValueId } from '../../lib/llvm/native';
import { compilers } from '../compilers';

export const addons: readonly (readonly [llvm: number, native: Native])[] = builtLlvms().map((llvm) => [llvm, loadNative({ llvm })]);

export function parse(native: Native, text: string): ModuleId {
  const module = native.parseIr(native.createContext(), text, 'test');
  const complaint = native.verifyModule(module);
  if (complaint) throw new Error(complaint);
  return module;
}

export function named(native: Native, module: ModuleId, name: string): ValueId {
  const found = native.namedFunction(module, name);
  if (!found) throw new Error(`no @${name} in the module`);
  return found;
}

/** The snapshot of one function of a module given as text. */
export const read = (native: Native, text: string, name = 'f'): Snapshot => snapshot(native, named(native, parse(native, text), name));

/** The text that this LLVM's own clang makes of a C source; undefined without that clang. */
export function textOf(llvm: number, source: string, ...options: string[]): string | undefined {
  const compiler = compilers.find(({ version }) => version === llvm);
  if (!compiler) return undefined;
  return execFileSync(compiler.clang, ['-x', 'c', '-', '-S', '-emit-llvm', '-fno-discard-value-names', '-o', '-', ...options], {
    input: source,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

export function value(ir: FunctionIR, name: string): ValueFact {
  const found = ir.values.find((each) => each.name === name);
  if (!found) throw new Error(`no %${name} in @${ir.name}`);
  return found;
}
export function instruction(ir: FunctionIR, name: string): InstructionFact {
  const found = value(ir, name);
  if (!isInstruction(found)) throw new Error(`%${name} is no instruction`);
  return found;
}
export const instructions = (ir: FunctionIR, opcode?: string): InstructionFact[] =>
  ir.values.filter(isInstruction).filter((each) => opcode === undefined || each.opcode === opcode);
export const operandsOf = (ir: FunctionIR, index: ValueIndex): ValueFact[] =>
  ir.values[index].operands.map((operand) => ir.values[operand]);
export const typeText = (ir: FunctionIR, fact: ValueFact): string => ir.types[fact.type].text;
