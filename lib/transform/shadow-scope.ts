// Tells LLVM what lies apart, by two alias scopes of each reverse sweep. What is kept on the tape lies apart from all else: no
// access of primal memory or of shadows is one of it. The floats of shadows lie apart from all that the primal reads and writes:
// accesses of such floats are in the scope, accesses of primal memory are known to be outside of it. Without this no loop of
// adjoints can be reordered against the primal values it reads again, and what is kept for a whole loop is read on every trip.
//
// Of shadows only where it is true: floats (in shadows, pointers and integers are the primal's own in places), through a pointer that is
// made from arguments and memory allocated here alone, and never where the memory may be constant, and its own shadow, at run
// time. And only where LLVM does not know it: local arrays are apart from all else without it, and LLVM keeps fewer of them in
// registers when some of their accesses are marked and others are not. Nothing is said of one shadow against another: two arguments may point into one array, and so do their shadows then.
// The scope is declared where the sweep begins, so that copies of it (inlined, unrolled) have scopes of their own. An LLVM that
// has no such declarations is told nothing: two trips of a loop that was unrolled would share a scope there.

import type { Activity } from '../analysis/activity';
import { holdsFloat } from '../analysis/floats';
import { UnderlyingObjects } from '../analysis/underlying-objects';
import { type InstructionFact, isInstruction, type TypeIndex, type ValueIndex } from '../ir/function-ir';
import { has } from '../llvm/features';
import { listOf } from '../llvm/list';
import type { MetadataId, ValueId } from '../llvm/native';
import type { Target } from './target';

export class ShadowScope {
  private readonly underlying: UnderlyingObjects;
  private readonly shadows: MetadataId;
  private readonly tape: MetadataId;
  private readonly hasDeclarations: boolean;
  private readonly declared = new Set<MetadataId>();

  constructor(
    private readonly target: Target,
    private readonly activity: Activity,
    /** Calls that return fresh memory, which has a shadow of its own. */
    private readonly isAllocation: (call: InstructionFact) => boolean,
  ) {
    const { native, context } = target;
    this.underlying = new UnderlyingObjects(target.ir);
    this.hasDeclarations = has(native, 'scopeDeclarations');
    const domain = native.mdDistinctNode(context, listOf(native, [native.mdString(context, 'bitgrad.sweep')]));
    const scope = (name: string): MetadataId =>
      native.mdNode(
        context,
        listOf(native, [native.mdDistinctNode(context, listOf(native, [domain, native.mdString(context, `bitgrad.${name}`)]))]),
      );
    this.shadows = scope('shadow');
    this.tape = scope('tape');
  }

  /** A load or store of the reverse sweep through the shadow of a pointer, of data of this type. */
  markShadow(access: ValueId, pointer: ValueIndex, type: TypeIndex): void {
    if (!this.hasDeclarations) return;
    this.mark(access, 'noalias', this.tape);
    if (!holdsFloat(this.target.ir, type) || this.activity.mayBeConstant(pointer)) return;
    if (![...this.underlying.of(pointer)].every((object) => this.isApart(object))) return;
    this.mark(access, 'alias.scope', this.shadows);
  }

  /** A load of the reverse sweep from the tape. */
  markTape(access: ValueId): void {
    if (!this.hasDeclarations) return;
    this.mark(access, 'alias.scope', this.tape);
    this.mark(access, 'noalias', this.shadows);
  }

  /** A load from primal memory. */
  markPrimal(access: ValueId): void {
    if (this.hasDeclarations) this.mark(access, 'noalias', this.shadows);
  }

  /** The primal's own accesses, where both sweeps are one function. */
  markForwardSweep(): void {
    const { target } = this;
    if (target.isSplit || !this.declared.has(this.shadows)) return;
    for (const value of target.ir.values)
      if (isInstruction(value) && (value.opcode === 'load' || value.opcode === 'store')) this.markPrimal(target.anchor(value.index));
  }

  private isApart(object: ValueIndex): boolean {
    const value = this.target.ir.values[object];
    if (value?.kind === 'argument') return true;
    return value !== undefined && isInstruction(value) && this.isAllocation(value);
  }

  private declare(scope: MetadataId): void {
    if (this.declared.has(scope)) return;
    this.declared.add(scope);
    const { native, context, module, reverseEntry } = this.target;
    reverseEntry.intrinsic(module, 'llvm.experimental.noalias.scope.decl', [], [native.metadataAsValue(context, scope)]);
  }

  /** Beside what is known already: the primal may have scopes of its own. */
  private mark(access: ValueId, kind: 'alias.scope' | 'noalias', scope: MetadataId): void {
    const { native, context } = this.target;
    if (kind === 'alias.scope') this.declare(scope);
    const id = native.mdKindId(context, kind);
    const known = native.getMetadata(access, id);
    const scopes = known === 0 ? [] : native.mdOperands(known).filter((each): each is MetadataId => each !== 0);
    const all = known === 0 ? scope : native.mdNode(context, listOf(native, [...scopes, ...native.mdOperands(scope)] as MetadataId[]));
    native.setMetadata(access, id, all);
  }
}
