// Points-to across calls: for each function, which of its arguments, its result and the globals it names may share memory.
// A summary is made from the function's memory classes, which need the summaries of its callees; functions that call one
// another are gone round until nothing changes. Classes only grow together, so that this ends.

import type { FunctionIR, InstructionFact } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import { type MemoryClass, type MemoryClasses, memoryClasses, type PointsToSummary, type SummaryMember } from './memory-classes';
import type { Types } from './types/types';

const nothing: PointsToSummary = { groups: [] };

export class PointsToSummaries {
  private readonly classes = new Map<string, MemoryClasses>();
  private readonly summaries = new Map<string, PointsToSummary>();

  constructor(
    /** The frozen body of a function. */
    private readonly irOf: (name: string) => FunctionIR,
    /** The name of the function that a call goes into; undefined where its body is unknown or of no account (a rule is). */
    private readonly calleeOf: (ir: FunctionIR, call: InstructionFact) => string | undefined,
    private readonly typesOf: (name: string) => Types,
    private readonly linkedGlobals: (name: string) => readonly string[],
    /** What is known of calls that are not gone into. */
    private readonly librarySummaryOf: (ir: FunctionIR, call: InstructionFact) => PointsToSummary | undefined,
  ) {}

  classesOf(name: string): MemoryClasses {
    if (!this.classes.has(name)) this.complete(name);
    return this.classes.get(name) as MemoryClasses;
  }

  /** Goes round all functions reached from one until their summaries stand. */
  private complete(root: string): void {
    const reached = this.reachedFrom(root);
    for (const name of reached) this.summaries.set(name, nothing);
    for (let changed = true; changed; ) {
      changed = false;
      // Callees first: what is not recursive stands after the first round.
      for (const name of [...reached].reverse()) {
        const ir = this.irOf(name);
        const classes = memoryClasses(ir, {
          summaryOf: (call) => this.summaries.get(this.calleeOf(ir, call) ?? '') ?? this.librarySummaryOf(ir, call),
          types: this.typesOf(name),
          linkedGlobals: this.linkedGlobals,
        });
        const summary = summarize(ir, classes);
        if (JSON.stringify(summary) !== JSON.stringify(this.summaries.get(name))) changed = true;
        this.classes.set(name, classes);
        this.summaries.set(name, summary);
      }
    }
  }

  private reachedFrom(root: string): string[] {
    const reached: string[] = [];
    const seen = new Set([root]);
    const work = [root];
    for (let name = work.pop(); name !== undefined; name = work.pop()) {
      reached.push(name);
      const ir = this.irOf(name);
      for (const value of ir.values) {
        const callee = isInstruction(value) ? this.calleeOf(ir, value) : undefined;
        if (callee === undefined || seen.has(callee) || this.classes.has(callee)) continue;
        seen.add(callee);
        work.push(callee);
      }
    }
    return reached;
  }
}

function summarize(ir: FunctionIR, classes: MemoryClasses): PointsToSummary {
  const groups = new Map<MemoryClass, SummaryMember[]>();
  const put = (memory: MemoryClass, member: SummaryMember): void => {
    if (memory === -1) return;
    const group = groups.get(memory);
    if (group) group.push(member);
    else groups.set(memory, [member]);
  };
  for (const [i, argument] of ir.arguments.entries()) put(classes.classOf(argument.index), { argument: i });
  for (const global of classes.globals) put(classes.classOfGlobal(global), { global });
  const results = new Set<MemoryClass>();
  for (const value of ir.values)
    if (isInstruction(value) && value.opcode === 'ret' && value.operands.length > 0)
      results.add(classes.classOf(value.operands[0] as number));
  // Several classes may be returned: what the call returns then is one class with all of them.
  const [first, ...others] = [...results].filter((memory) => memory !== -1);
  if (first === undefined) return { groups: [...groups.values()] };
  put(first, 'result');
  for (const other of others) put(other, 'result');
  return { groups: [...groups.values()] };
}
