// What one analysis found behind a pointer, put into the memory of another: objects are copied with their cells and what
// those point to. Beyond six pointers one summary object stands for all that follows.

import { has } from './kinds';
import type { Memory, Ref, TypedObject } from './objects';

export const maxDepth = 6;

export class Transplant {
  private readonly copies = new Map<TypedObject, Ref>();
  private summary: Ref | undefined;

  constructor(
    private readonly from: Memory,
    private readonly to: Memory,
  ) {}

  /** The reference in the other memory. */
  ref(source: Ref, depth = 0): Ref {
    const { object, offset, stride } = this.from.find(source);
    let copy = this.copies.get(object);
    if (!copy) {
      copy = depth > maxDepth ? this.summaryObject() : this.to.create();
      this.copies.set(object, copy);
      this.fill(object, copy, depth);
    }
    return { object: copy.object, offset: copy.offset + offset, stride };
  }

  private summaryObject(): Ref {
    this.summary ??= this.to.create();
    return this.summary;
  }

  private fill(object: TypedObject, copy: Ref, depth: number): void {
    if (object.isExpected) this.to.expectElements(this.to.at(copy, object.start), object.stride);
    else if (object.stride) this.to.fold(this.to.find(copy).object, object.start, object.stride);
    for (const [offset, cell] of object.cells) {
      const at = this.to.at(copy, offset);
      for (const [kind, reason] of cell.reasons) {
        if (has(cell.kinds, kind)) this.to.add(at, kind, reason, 1, cell.declared);
        if (has(cell.weak, kind)) this.to.addWeak(at, kind, reason);
      }
      if (cell.link) this.to.unify(this.to.linkAt(at), this.ref(cell.link, depth + 1));
    }
  }
}
