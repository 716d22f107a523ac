// What every instruction of LLVM 7 to 23 is to the calculus, one entry each: a new opcode without an entry does not
// compile. Calls are sorted by what they call (intrinsic-table.ts, inactive-library.ts). docs/operations.md is made of it.
//
// `rule`: its partials stand in lib/rules. `structure`: a pair of handlers moves its derivative. `inactive`: its result
// varies with nothing, or is no number. `refused`: an error with that code, once active data meets it.

import type { Opcode } from '../ir/opcodes';
import type { ErrorCode } from '../report/messages';

export type StructureName =
  | 'move'
  | 'memory'
  | 'atomic'
  | 'block copy'
  | 'block set'
  | 'reduction'
  | 'control'
  | 'integer'
  | 'masked'
  | 'lanes';

export interface Refusal {
  readonly code: ErrorCode;
  readonly because: string;
}

export type Treatment =
  | { readonly is: 'rule' }
  | { readonly is: 'structure'; readonly name: StructureName }
  | { readonly is: 'inactive'; readonly because: string }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  /** Sorted by the callee. */
  | { readonly is: 'call' };

export const rule: Treatment = { is: 'rule' };
export const structure = (name: StructureName): Treatment => ({ is: 'structure', name });
export const inactive = (because: string): Treatment => ({ is: 'inactive', because });
export const refused = (code: ErrorCode, because: string): Treatment => ({ is: 'refused', refusal: { code, because } });

const windowsExceptions = refused('unsupported-control-flow', 'exception handling with funclets is not reversed');
const computedJumps = refused('unsupported-control-flow', 'a copy of the body would jump into the original');
const integers = inactive('integer arithmetic; on the bits of an active float it is refused');

export const opcodeTable: Readonly<Record<Opcode, Treatment>> = {
  ret: structure('control'),
  br: structure('control'),
  switch: structure('control'),
  indirectbr: computedJumps,
  unreachable: structure('control'),
  invoke: { is: 'call' },
  call: { is: 'call' },
  callbr: computedJumps,
  resume: structure('control'),
  landingpad: structure('control'),
  cleanupret: windowsExceptions,
  catchret: windowsExceptions,
  catchpad: windowsExceptions,
  cleanuppad: windowsExceptions,
  catchswitch: windowsExceptions,

  fneg: rule,
  fadd: rule,
  fsub: rule,
  fmul: rule,
  fdiv: rule,
  frem: rule,
  fpext: rule,
  fptrunc: rule,

  add: structure('integer'),
  sub: structure('integer'),
  mul: integers,
  udiv: integers,
  sdiv: integers,
  urem: integers,
  srem: integers,
  ashr: integers,
  sext: integers,
  shl: structure('integer'),
  lshr: structure('integer'),
  and: structure('integer'),
  or: structure('integer'),
  xor: structure('integer'),
  trunc: structure('integer'),
  zext: structure('integer'),

  fptoui: inactive('a whole number: locally constant'),
  fptosi: inactive('a whole number: locally constant'),
  uitofp: inactive('of an integer, which has no derivative'),
  sitofp: inactive('of an integer, which has no derivative'),
  icmp: inactive('a truth value'),
  fcmp: inactive('a truth value'),

  alloca: structure('memory'),
  load: structure('memory'),
  store: structure('memory'),
  cmpxchg: structure('atomic'),
  atomicrmw: structure('atomic'),
  fence: inactive('orders memory accesses only'),
  getelementptr: inactive('an address: its shadow repeats it on the shadow'),
  ptrtoint: inactive('an address'),
  ptrtoaddr: inactive('an address'),
  inttoptr: inactive('an address'),
  addrspacecast: inactive('an address: its shadow repeats it on the shadow'),
  va_arg: refused('unsupported-instruction', 'variable arguments have no shadow'),

  phi: structure('move'),
  select: structure('move'),
  freeze: structure('move'),
  bitcast: structure('move'),
  extractelement: structure('move'),
  insertelement: structure('move'),
  shufflevector: structure('move'),
  extractvalue: structure('move'),
  insertvalue: structure('move'),

  userop1: refused('unsupported-instruction', 'LLVM keeps this opcode for its own passes'),
  userop2: refused('unsupported-instruction', 'LLVM keeps this opcode for its own passes'),
};
