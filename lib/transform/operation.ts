// What each instruction is to the calculus: an operation with a rule, structure with a pair of handlers, inactive, or
// unknown (refused when active). The one place where opcodes, intrinsics and library names are sorted.

import type { Semantics } from '../analysis/activity';
import { bitOperation } from '../analysis/bit-moves';
import { holdsFloat } from '../analysis/floats';
import { holdsPointer } from '../analysis/memory-classes';
import { type FunctionIR, type GlobalFact, type InstructionFact, isInstruction } from '../ir/function-ir';
import { findRule } from '../rules';
import { isZero } from '../rules/partial';
import type { Rule } from '../rules/rule';
import { type Allocator, allocatorOf, type Deallocator, deallocatorOf } from './allocators';
import { foreignMarker } from './indirect-calls';
import { tripCountMarker } from './marker';

export type StructureName = 'move' | 'memory' | 'block copy' | 'block set' | 'reduction' | 'control' | 'integer' | 'masked';

export type Operation =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'structure'; readonly name: StructureName }
  | { readonly kind: 'inactive' }
  | { readonly kind: 'allocation'; readonly allocator: Allocator }
  | { readonly kind: 'deallocation'; readonly deallocator: Deallocator }
  /** A call of a function whose body is in the module: differentiated by a request of its own. */
  | { readonly kind: 'defined call' }
  /** A call through a pointer to a function outside of the module (indirect-calls.ts): derivatives stop there if it is active. */
  | { readonly kind: 'foreign call' }
  | { readonly kind: 'unknown' };

const moves = new Set([
  'phi',
  'select',
  'freeze',
  'bitcast',
  'extractelement',
  'insertelement',
  'shufflevector',
  'extractvalue',
  'insertvalue',
]);
const control = new Set(['ret', 'br', 'switch', 'unreachable', 'invoke', 'resume', 'landingpad', 'indirectbr', 'callbr']);
const inactive = new Set([
  'icmp',
  'fcmp',
  'fptosi',
  'fptoui',
  'fence',
  'getelementptr',
  'addrspacecast',
  'ptrtoint',
  'inttoptr',
  'ptrtoaddr',
  'add',
  'sub',
  'mul',
  'udiv',
  'sdiv',
  'urem',
  'srem',
  'ashr',
  'sext',
  'sitofp',
  'uitofp',
]);
/** Integer operations after which the bits of a float may still become one. */
const bitOperations = new Set(['trunc', 'zext', 'shl', 'lshr', 'and', 'or', 'xor']);

/** Intrinsics without a derivative and without an effect on the user's data. */
const inactiveIntrinsic =
  /^llvm\.(lifetime|dbg|assume|invariant|experimental\.noalias|donothing|prefetch|stack|expect|sideeffect|annotation|var\.annotation|ptr\.annotation|is\.constant|objectsize|trap|debugtrap|ubsantrap|smax|smin|umax|umin|abs|ctpop|ctlz|cttz|bswap|bitreverse|fshl|fshr|[us](add|sub|mul|shl)\.(sat|with\.overflow)|pseudoprobe|threadlocal|vscale|eh\.|readcyclecounter|returnaddress|frameaddress|get\.active\.lane\.mask|vector\.reduce\.(add|mul|and|or|xor|smax|smin|umax|umin)|fpto[us]i\.sat|is\.fpclass|l?l?r(int|ound)$|ptrmask|launder|strip)/;

/** Library functions that compute nothing differentiable and touch no active memory through what they are given. */
const inactiveFunctions = new Set([
  'printf',
  'puts',
  'putchar',
  'fprintf',
  'fputs',
  'fputc',
  'fwrite',
  'fflush',
  'perror',
  'abort',
  'exit',
  '_exit',
  '__assert_fail',
  'strlen',
  'strcmp',
  'strncmp',
  'memcmp',
  'bcmp',
  'atoi',
  'atol',
  'time',
  'clock',
  'rand',
  'srand',
  'getenv',
  '__errno_location',
  'ilogb',
  'ilogbf',
  'ilogbl',
  'lrint',
  'lrintf',
  'lrintl',
  'llrint',
  'llrintf',
  'llrintl',
  'lround',
  'lroundf',
  'lroundl',
  'llround',
  'llroundf',
  'llroundl',
  '__fpclassify',
  '__fpclassifyf',
  '__isnan',
  '__isinf',
  '__finite',
  '__signbit',
  '__signbitf',
  '__stack_chk_fail',
  'malloc_usable_size',
  foreignMarker,
  tripCountMarker,
]);

const isInactiveName = (name: string): boolean =>
  inactiveFunctions.has(name) || /core9panicking|rust_begin_unwind|panic_bounds_check/.test(name);

export function calleeOf(ir: FunctionIR, call: InstructionFact): GlobalFact | undefined {
  const callee = ir.values[call.callee];
  return callee?.kind === 'function' ? (callee as GlobalFact) : undefined;
}

export const isCall = (instruction: InstructionFact): boolean => instruction.opcode === 'call' || instruction.opcode === 'invoke';

export class Operations {
  private readonly memo = new Map<number, Operation>();
  constructor(private readonly ir: FunctionIR) {}

  of(instruction: InstructionFact): Operation {
    let operation = this.memo.get(instruction.index);
    if (!operation) {
      operation = this.classify(instruction);
      this.memo.set(instruction.index, operation);
    }
    return operation;
  }

  /** A call with a rule that writes through none of its operands: errno at most. */
  isMath(call: InstructionFact): boolean {
    const operation = this.of(call);
    return operation.kind === 'rule' && operation.rule.results.every((place) => place.at !== 'operand');
  }

  private classify(i: InstructionFact): Operation {
    if (isCall(i)) return this.classifyCall(i);
    // A select between floats or a cast of floats has a rule, but of any other type it only moves what it is given.
    if (moves.has(i.opcode)) return { kind: 'structure', name: 'move' };
    if (i.opcode === 'load' || i.opcode === 'store' || i.opcode === 'alloca') return { kind: 'structure', name: 'memory' };
    if (control.has(i.opcode)) return { kind: 'structure', name: 'control' };
    if (bitOperations.has(i.opcode)) return { kind: 'structure', name: 'integer' };
    if (inactive.has(i.opcode)) return { kind: 'inactive' };
    const rule = findRule({ opcode: i.opcode });
    return rule ? { kind: 'rule', rule } : { kind: 'unknown' };
  }

  private isForeign(i: InstructionFact): boolean {
    const pointer = this.ir.values[i.operands[i.operands.length - 1] as number];
    return pointer !== undefined && isInstruction(pointer) && calleeOf(this.ir, pointer)?.name === foreignMarker;
  }

  private classifyCall(i: InstructionFact): Operation {
    const callee = calleeOf(this.ir, i);
    if (!callee) return { kind: this.isForeign(i) ? 'foreign call' : 'unknown' };
    const name = callee.intrinsic || callee.name;
    if (/^llvm\.mem(cpy|move)/.test(name)) return { kind: 'structure', name: 'block copy' };
    if (name.startsWith('llvm.memset')) return { kind: 'structure', name: 'block set' };
    if (/^llvm\.masked\.(load|store|gather|scatter)/.test(name)) return { kind: 'structure', name: 'masked' };
    if (/^llvm\.(experimental\.)?vector\.reduce\.(v2\.)?f/.test(name)) return { kind: 'structure', name: 'reduction' };
    const rule = findRule({ callee: callee.name, intrinsic: callee.intrinsic, isDefined: !callee.isDeclaration });
    if (rule) return { kind: 'rule', rule };
    const allocator = allocatorOf(callee.name);
    if (allocator) return { kind: 'allocation', allocator };
    const deallocator = deallocatorOf(callee.name);
    if (deallocator) return { kind: 'deallocation', deallocator };
    if (inactiveIntrinsic.test(name) || isInactiveName(callee.name)) return { kind: 'inactive' };
    return callee.isDeclaration ? { kind: 'unknown' } : { kind: 'defined call' };
  }
}

/** What activity may know of the calculus. */
export function semantics(ir: FunctionIR, operations: Operations): Semantics {
  const argumentsOf = (i: InstructionFact, wanted: (type: number) => boolean): number[] =>
    i.operands.slice(0, i.argumentCount).flatMap((operand, p) => (wanted(ir.values[operand]?.type ?? -1) ? [p] : []));
  const floats = (i: InstructionFact): number[] => argumentsOf(i, (type) => holdsFloat(ir, type) || ir.types[type]?.kind === 'integer');
  const pointers = (i: InstructionFact): number[] => argumentsOf(i, (type) => holdsPointer(ir, type));
  return {
    calleeOf: (i) => (isCall(i) && operations.of(i).kind === 'defined call' ? calleeOf(ir, i)?.name : undefined),
    flows(i) {
      const operation = operations.of(i);
      switch (operation.kind) {
        case 'rule':
          return i.operands
            .slice(0, isCall(i) ? i.argumentCount : undefined)
            .flatMap((_, p) => (flowsThrough(operation.rule, p) ? [p] : []));
        case 'structure':
          return structureFlows(ir, operation.name, i);
        case 'inactive':
        case 'allocation':
        case 'deallocation':
        case 'foreign call':
          return [];
        default:
          return isCall(i) ? floats(i) : i.operands.map((_, p) => p);
      }
    },
    reads(i) {
      const operation = operations.of(i);
      if (operation.kind === 'structure') return operation.name === 'block copy' ? [1] : operation.name === 'masked' ? pointers(i) : [];
      return isCall(i) && (operation.kind === 'defined call' || operation.kind === 'unknown') && i.effects.mayRead ? pointers(i) : [];
    },
    writes(i) {
      const operation = operations.of(i);
      if (operation.kind === 'structure') return operation.name === 'block copy' ? [0] : operation.name === 'masked' ? pointers(i) : [];
      if (operation.kind === 'rule') return isCall(i) ? pointers(i) : [];
      return isCall(i) && (operation.kind === 'defined call' || operation.kind === 'unknown') && i.effects.mayWrite ? pointers(i) : [];
    },
  };
}

export const flowsThrough = (rule: Rule, operand: number): boolean =>
  rule.partials.some((row) => row[operand] !== undefined && !isZero(row[operand]));

function structureFlows(ir: FunctionIR, name: StructureName, i: InstructionFact): readonly number[] {
  if (name === 'reduction' || name === 'masked') return i.operands.slice(0, i.argumentCount).map((_, p) => p);
  if (name === 'integer') return bitOperation(ir, i) === 'number' ? [] : i.operands.map((_, p) => p);
  if (name !== 'move') return [];
  if (i.opcode === 'select') return [1, 2];
  if (i.opcode === 'extractelement') return [0];
  if (i.opcode === 'insertelement' || i.opcode === 'insertvalue' || i.opcode === 'shufflevector') return [0, 1];
  return i.operands.map((_, p) => p);
}
