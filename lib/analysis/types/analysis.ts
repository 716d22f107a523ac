// The analysis over functions: the body of a called function is put in with the arguments of the call, once for equal
// arguments, at most eight times in all; further calls, and recursive ones, share the last. What is learnt in a callee is
// thus known of the caller's memory, and the other way round.

import type { FunctionIR, GlobalFact, InstructionFact, TypeIndex } from '../../ir/function-ir';
import { constantOf, factorOf } from './address';
import { Constraints } from './constraints';
import { bytesOf } from './kinds';
import { libraryFacts, type Step, type TypeHint } from './library';
import { Memory, type Ref } from './objects';
import { DebugTypes, placeWeak } from './placing';
import { because, type Reason } from './provenance';

export const maxContexts = 8;
/** A function of no more instructions, with those of all that it calls, is put in at every call: accessors, constructors of empty members. */
const leastShared = 64;

/** The facts of a function with a body, by name; undefined for others. */
export type IrOf = (name: string) => FunctionIR | undefined;

const isPointerOrVector = ({ types }: FunctionIR, type: TypeIndex): boolean =>
  (types[type]?.kind === 'vector' ? types[types[type].elements[0] as number] : types[type])?.kind === 'pointer';

export class TypeAnalysis {
  readonly memory: Memory;
  /** All instances of a function's body, in the order of the calls. */
  readonly contexts = new Map<string, Constraints[]>();
  readonly globals = new Map<string, Ref>();
  private readonly memo = new Map<string, Constraints>();
  private readonly open = new Map<string, Constraints>();

  constructor(
    private readonly irOf: IrOf,
    pointerBytes: number,
  ) {
    this.memory = new Memory(pointerBytes);
  }

  /** The root function, with nothing known of its arguments but what `seed` puts there. */
  root(ir: FunctionIR, seed: (root: Constraints) => void = () => {}): Constraints {
    const root = this.instance(ir);
    seed(root);
    this.enter(root);
    this.memory.settle();
    return root;
  }

  /** What is known of a global before any function names it. */
  seedGlobal(name: string, ref: Ref): void {
    this.globals.set(name, ref);
  }

  private instance(ir: FunctionIR): Constraints {
    const made = new Constraints(ir, {
      memory: this.memory,
      global: (from, global) => this.global(from, global),
      call: (at, call) => this.call(at, call),
    });
    const list = this.contexts.get(ir.name);
    if (list) list.push(made);
    else this.contexts.set(ir.name, [made]);
    return made;
  }

  private enter(instance: Constraints): void {
    const before = this.open.get(instance.ir.name);
    this.open.set(instance.ir.name, instance);
    instance.collect();
    if (before) this.open.set(instance.ir.name, before);
    else this.open.delete(instance.ir.name);
  }

  private global(ir: FunctionIR, global: GlobalFact): Ref {
    const known = this.globals.get(global.name);
    if (known) return known;
    const ref = this.memory.create();
    this.globals.set(global.name, ref);
    const reason = (text: string) => because(`${text} of @${global.name}`, '', undefined);
    placeWeak(this.memory, ref, ir, global.valueType, reason('the type'));
    const type = ir.sources.globals.get(global.index);
    if (type !== undefined) new DebugTypes(this.memory, ir, reason).place(ref, type);
    return ref;
  }

  private call(at: Constraints, call: InstructionFact): void {
    const callee = at.ir.values[call.callee] as GlobalFact | undefined;
    if (callee?.kind !== 'function') return;
    const body = callee.isDeclaration ? undefined : this.irOf(callee.name);
    if (body) this.body(at, call, body);
    else this.library(at, call, callee.intrinsic || callee.name);
  }

  private body(at: Constraints, call: InstructionFact, body: FunctionIR): void {
    const refs = body.arguments.map((formal, i) => {
      const actual = i < call.argumentCount ? (call.operands[i] as number) : undefined;
      if (actual === undefined || at.isPointer(actual) !== isPointerOrVector(body, formal.type)) return undefined;
      return at.isPointer(actual) ? at.pointeeOf(actual) : at.contentOf(actual);
    });
    const key = [body.name, ...refs.map((ref) => this.keyOf(ref))].join(' ');
    const list = this.contexts.get(body.name) ?? [];
    let instance =
      this.memo.get(key) ??
      this.open.get(body.name) ??
      (list.length >= maxContexts && this.isShared(body) ? list[list.length - 1] : undefined);
    const isNew = !instance;
    instance ??= this.instance(body);
    this.memo.set(key, instance);
    for (const [i, ref] of refs.entries()) if (ref) this.bind(instance, i, ref);
    if (isNew) this.enter(instance);
    const { result } = instance;
    if (at.isPointer(call.index)) at.define(call.index, result);
    else {
      const content = at.contentOf(call.index);
      if (content) this.memory.unify(content, result);
    }
  }

  private isShared(body: FunctionIR): boolean {
    return this.sizeOf(body.name) > leastShared;
  }

  /** Instructions of a function and of all that it calls; endless for a recursion. */
  private sizeOf(name: string): number {
    const known = this.sizes.get(name);
    if (known !== undefined) return known;
    const body = this.irOf(name);
    if (!body) return 0;
    this.sizes.set(name, Number.POSITIVE_INFINITY);
    let size = 0;
    for (const { instructions } of body.blocks) {
      size += instructions.length;
      for (const i of instructions) {
        if (size > leastShared) break;
        const callee = body.values[(body.values[i] as InstructionFact).callee] as GlobalFact | undefined;
        if (callee?.kind === 'function' && !callee.isDeclaration) size += this.sizeOf(callee.name);
      }
    }
    this.sizes.set(name, size);
    return size;
  }
  private readonly sizes = new Map<string, number>();

  private keyOf(ref: Ref | undefined): string {
    if (!ref) return '-';
    const { object, offset, stride } = this.memory.find(ref);
    return `${object.id}:${offset}:${stride}`;
  }

  private bind(instance: Constraints, argument: number, ref: Ref): void {
    const formal = instance.ir.arguments[argument]?.index as number;
    if (instance.isPointer(formal)) instance.define(formal, ref);
    else {
      const content = instance.contentOf(formal);
      if (content) this.memory.unify(content, ref);
    }
  }

  private library(at: Constraints, call: InstructionFact, name: string): void {
    const facts = libraryFacts(name);
    if (!facts) return;
    const operand = (position: number): number => call.operands[position] as number;
    for (const [position, kind] of Object.entries(facts.pointees ?? {})) {
      const pointee = at.isPointer(operand(Number(position))) ? at.pointeeOf(operand(Number(position))) : undefined;
      const reason = at.reason(`a call of ${name}`, call);
      if (pointee && kind === 'int') this.memory.addIntegers(pointee, 4, reason);
      else if (pointee) this.memory.add(pointee, kind as Exclude<typeof kind, 'int'>, reason);
    }
    if (facts.hint) {
      const told = at.isPointer(operand(0)) ? at.pointeeOf(operand(0)) : at.contentOf(operand(0));
      if (told) this.hint(told, facts.hint, at.reason('a type hint', call));
    }
    if (facts.copies) {
      const { to, from, bytes } = facts.copies;
      this.block(at, call, operand(to), operand(from), operand(bytes));
    }
    if (facts.returns !== undefined && at.isPointer(call.index)) at.define(call.index, at.pointeeOf(operand(facts.returns)));
  }

  private hint(told: Ref, { kind, bytes, path, isWeak }: TypeHint, reason: Reason): void {
    const size = bytesOf(kind, 8);
    const step = (ref: Ref, at: Step, element: number): Ref => (at === 'every' ? this.memory.at(ref, 0, element) : this.memory.at(ref, at));
    const place = path.slice(0, -1).reduce((ref, at) => this.memory.linkAt(step(ref, at, 8)), told);
    const first = step(place, path.at(-1) as Step, size);
    if (isWeak) {
      this.memory.addWeak(first, kind, reason);
      this.memory.expectElements(first, size);
      return;
    }
    for (let offset = 0; offset + size <= bytes; offset += size) this.memory.add(this.memory.at(first, offset), kind, reason);
  }

  /** A copy of a length that is a multiple of something copies an array of elements of that size, if what is known of one fits. */
  private block(at: Constraints, call: InstructionFact, to: number, from: number, size: number): void {
    const [a, b] = [at.pointeeOf(to), at.pointeeOf(from)];
    const bytes = constantOf(at.ir, size);
    const factor = bytes === undefined ? factorOf(at.ir, size) : 0;
    if (factor > 1) for (const ref of [a, b]) this.memory.expectElements(ref, factor);
    at.copy(a, b, bytes, call);
  }
}
