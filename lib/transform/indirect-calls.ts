// Calls through pointers become calls by name: each goes to an internal function that compares the pointer with the functions
// it may be and calls the one it is (as LLVM's indirect call promotion does with a profile). What follows then knows only
// direct calls: function pointers in arguments, tables and structs, callbacks and virtual calls need nothing more, and
// no shadow. What may be called: functions of the call's type whose address is taken; those that only vtables hold
// (Itanium C++ ABI 2.5) only where the pointer is loaded from that slot of a table.
//
// A pointer to a function that the module does not know is called as before, through a marker; a derivative stops there
// (`llvm.trap`) if active data passes through the call.

import type { ConstantFact, FunctionIR, InstructionFact, ValueFact } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import { opcodeNumbers } from '../ir/opcodes';
import { snapshot } from '../ir/snapshot';
import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { replaceCall } from './replace-call';

/** Identity function through which pointers to functions outside of the module are called. */
export const foreignMarker = 'bitgrad.foreign';

/** More functions than this are not told apart: the call stays as it is. */
const maxCandidates = 64;

const pointerBytes = 8;
/** Offset to top and type info come before the first slot. */
const vtableHeader = 2;

export function promoteIndirectCalls(native: Native, context: ContextId, module: ModuleId): void {
  const targets = new Targets(native, module);
  if (targets.isEmpty) return;
  const dispatchers = new Dispatchers(native, context, module);
  for (const fn of native.functions(module)) {
    if (native.isDeclaration(fn)) continue;
    const taken = snapshot(native, fn);
    const sites = taken.ir.values.filter((value): value is InstructionFact => isIndirectCall(taken.ir, value));
    for (const site of sites) {
      const call = taken.value(site.index);
      const candidates = targets.of(native.calledFunctionType(call), vtableSlot(taken.ir, calleeOperand(taken.ir, site)));
      if (candidates.length > 0 && candidates.length <= maxCandidates) dispatchers.replace(call, candidates);
    }
    taken.dispose();
  }
}

const calleeOperand = (ir: FunctionIR, call: InstructionFact): ValueFact =>
  ir.values[call.operands[call.operands.length - 1] as number] as ValueFact;

function isIndirectCall(ir: FunctionIR, value: ValueFact): boolean {
  if (!isInstruction(value) || (value.opcode !== 'call' && value.opcode !== 'invoke') || value.callee !== -1) return false;
  if (value.flags.includes('musttail') || ir.types[value.accessType]?.packed) return false;
  if (value.argumentAttributes.some(({ names }) => names.includes('byval') || names.includes('inalloca'))) return false;
  const callee = calleeOperand(ir, value);
  return callee.kind === 'argument' || isInstruction(callee);
}

/** The slot of the vtable that a pointer is loaded from, if it is loaded from one: `load(vptr + 8 * slot)`; else undefined. */
function vtableSlot(ir: FunctionIR, callee: ValueFact): number | undefined {
  if (!isInstruction(callee) || callee.opcode !== 'load') return undefined;
  const address = ir.values[callee.operands[0] as number] as ValueFact;
  if (!isInstruction(address) || address.opcode !== 'getelementptr') return 0;
  const index = ir.values[address.operands[1] as number] as ConstantFact;
  if (address.operands.length !== 2 || index.kind !== 'int') return undefined;
  const slot = (Number(index.value) * (ir.types[address.accessType]?.allocBytes ?? 0)) / pointerBytes;
  return Number.isInteger(slot) && slot >= 0 ? slot : undefined;
}

/** The functions that pointers may name. */
class Targets {
  /** Functions whose address is taken other than by a vtable. */
  private readonly taken: ValueId[] = [];
  /** Functions by slot of the vtables that hold them. */
  private readonly slots = new Map<number, Set<ValueId>>();

  constructor(
    private readonly native: Native,
    module: ModuleId,
  ) {
    const virtual = this.readVtables(module);
    for (const fn of native.functions(module)) {
      if (native.name(fn).startsWith('llvm.') || native.isVariadic(native.functionTypeOf(fn))) continue;
      if (this.hasAddressTaken(fn, virtual)) this.taken.push(fn);
    }
  }

  get isEmpty(): boolean {
    return this.taken.length === 0 && this.slots.size === 0;
  }

  of(type: TypeId, slot: number | undefined): ValueId[] {
    const all = new Set([...this.taken, ...(slot === undefined ? [] : (this.slots.get(slot) ?? []))]);
    return [...all].filter((fn) => this.isAlike(this.native.functionTypeOf(fn), type) && !this.takesByval(fn));
  }

  /** Equal function types, but for what typed pointers point to: classes of one hierarchy have types of their own there. */
  private isAlike(a: TypeId, b: TypeId): boolean {
    const { native } = this;
    const parts = (type: TypeId): TypeId[] => [native.returnTypeOf(type), ...native.parameterTypes(type)];
    const [own, others] = [parts(a), parts(b)];
    const isPointer = (type: TypeId): boolean => native.typeKind(type) === 'pointer';
    return (
      own.length === others.length && own.every((type, i) => type === others[i] || (isPointer(type) && isPointer(others[i] as TypeId)))
    );
  }

  private takesByval(fn: ValueId): boolean {
    const { native } = this;
    return native
      .parameters(fn)
      .some((_, i) => native.parameterAttributes(fn, i).some((attribute) => native.attributeName(attribute) === 'byval'));
  }

  /** Notes the functions in each table of each vtable; returns the constants that make up vtables. */
  private readVtables(module: ModuleId): Set<ValueId> {
    const { native } = this;
    const parts = new Set<ValueId>();
    for (const global of native.globals(module)) {
      const initializer = native.name(global).startsWith('_ZTV') ? native.initializer(global) : 0;
      if (!initializer) continue;
      parts.add(global);
      parts.add(initializer);
      for (const table of native.operands(initializer)) {
        if (!table) continue;
        parts.add(table);
        const entries = native.operands(table);
        // Virtual bases put offsets before the header.
        const typeInfo = entries.findIndex((entry) => entry !== 0 && this.isTypeInfo(entry));
        const header = typeInfo === -1 ? vtableHeader : typeInfo + 1;
        entries.forEach((entry, i) => {
          const fn = entry && this.functionIn(entry, parts);
          if (fn) this.note(i - header, fn);
        });
      }
    }
    return parts;
  }

  private isTypeInfo(constant: ValueId): boolean {
    const { native } = this;
    const kind = native.valueKind(constant);
    const inner = kind === 'expression' ? native.operand(constant, 0) : 0;
    return inner ? this.isTypeInfo(inner) : kind === 'global' && native.name(constant).startsWith('_ZTI');
  }

  private note(slot: number, fn: ValueId): void {
    const known = this.slots.get(slot);
    if (known) known.add(fn);
    else this.slots.set(slot, new Set([fn]));
  }

  /** The function that a constant is, through casts. */
  private functionIn(constant: ValueId, parts: Set<ValueId>): ValueId | undefined {
    const { native } = this;
    const kind = native.valueKind(constant);
    if (kind === 'function') return constant;
    if (kind !== 'expression') return undefined;
    parts.add(constant);
    const inner = native.operands(constant)[0];
    return inner ? this.functionIn(inner, parts) : undefined;
  }

  private hasAddressTaken(fn: ValueId, virtual: ReadonlySet<ValueId>): boolean {
    const { native } = this;
    return native.users(fn).some((user) => {
      if (native.valueKind(user) !== 'instruction') return !virtual.has(user);
      const operands = native.operands(user);
      const opcode = native.opcode(user);
      const isCallee = (opcode === opcodeNumbers.call || opcode === opcodeNumbers.invoke) && operands[operands.length - 1] === fn;
      return operands.filter((operand) => operand === fn).length > (isCallee ? 1 : 0);
    });
  }
}

/** The functions that call by comparing, one per type and list of candidates. */
class Dispatchers {
  private readonly made = new Map<string, { type: TypeId; fn: ValueId }>();
  private readonly b: Builder;

  constructor(
    private readonly native: Native,
    private readonly context: ContextId,
    private readonly module: ModuleId,
  ) {
    this.b = new Builder(native, context);
  }

  replace(call: ValueId, candidates: readonly ValueId[]): void {
    const { native, b } = this;
    const operands = native.operands(call) as ValueId[];
    const callee = operands[operands.length - 1] as ValueId;
    const calledType = native.calledFunctionType(call);
    const { type, fn } = this.dispatcher(calledType, native.typeOf(callee), candidates);
    const args = [callee, ...operands.slice(0, native.parameterTypes(calledType).length)];
    replaceCall(native, this.context, b, call, { type, fn, args });
  }

  private dispatcher(calledType: TypeId, pointer: TypeId, candidates: readonly ValueId[]): { type: TypeId; fn: ValueId } {
    const key = JSON.stringify([calledType, pointer, candidates]);
    let made = this.made.get(key);
    if (!made) {
      made = this.write(calledType, pointer, candidates);
      this.made.set(key, made);
    }
    return made;
  }

  private write(calledType: TypeId, pointer: TypeId, candidates: readonly ValueId[]): { type: TypeId; fn: ValueId } {
    const { native, b } = this;
    const result = native.returnTypeOf(calledType);
    const type = native.functionType(result, listOf(native, [pointer, ...native.parameterTypes(calledType)]), false);
    const fn = native.createFunction(this.module, `bitgrad.dispatch.${this.made.size}`, type, 'internal');
    const [given, ...args] = native.parameters(fn) as [ValueId, ...ValueId[]];
    const isVoid = native.typeKind(result) === 'void';
    b.atEnd(native.appendBlock(fn, 'entry')).debugLocationOf(0);
    const callAndReturn = (callee: ValueId, type: TypeId): void => {
      const value = b.call(type, callee, args);
      b.ret(isVoid ? 0 : value);
    };
    for (const candidate of candidates) {
      const [is, next] = [native.appendBlock(fn, `is.${native.name(candidate)}`), native.appendBlock(fn, 'next')];
      b.condBr(b.icmp('eq', given, candidate), is, next);
      b.atEnd(is);
      callAndReturn(candidate, native.functionTypeOf(candidate));
      b.atEnd(next);
    }
    callAndReturn(this.foreign(given, pointer), calledType);
    return { type, fn };
  }

  /** The pointer, as the marker returns it. */
  private foreign(given: ValueId, pointer: TypeId): ValueId {
    const { native, b, context, module } = this;
    const plain = native.pointerType(context, 0);
    const type = native.functionType(plain, listOf(native, [plain]), false);
    let marker = native.namedFunction(module, foreignMarker);
    if (!marker) {
      marker = native.createFunction(module, foreignMarker, type, 'internal');
      const inner = new Builder(native, context).atEnd(native.appendBlock(marker, 'entry'));
      inner.ret(native.parameter(marker, 0));
      inner.dispose();
    }
    const marked = b.call(type, marker, [given]);
    return native.typeOf(marked) === pointer ? marked : b.cast('bitcast', marked, pointer);
  }
}
