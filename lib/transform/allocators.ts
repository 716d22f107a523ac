// The functions that give and take memory: C's, C++'s operators (Itanium names), Rust's. What each is given, so that a
// shadow can be allocated beside the primal's memory and freed with it.

import { allocatePrefix, positionIn, releasePrefix } from './marker';

/** A function that returns fresh memory, or stores its address (posix_memalign). */
export interface Allocator {
  /** Positions of the arguments whose product is the size in bytes. */
  readonly size: readonly number[];
  /** The memory is zero already. */
  readonly isZeroed: boolean;
  /** Position of the pointer that receives the address; undefined where it is returned. */
  readonly out?: number;
  /** A function of the program's: what the C library knows of its own blocks does not hold for these. */
  readonly isCustom?: true;
}

export interface Deallocator {
  /** Position of the pointer; all other arguments are sizes, alignments and tags. */
  readonly pointer: number;
  /** Its other pointers count too. */
  readonly isCustom?: true;
}

const returned = (size: readonly number[], isZeroed = false): Allocator => ({ size, isZeroed });

const cAllocators: Readonly<Record<string, Allocator>> = {
  malloc: returned([0]),
  calloc: returned([0, 1], true),
  aligned_alloc: returned([1]),
  memalign: returned([1]),
  valloc: returned([0]),
  pvalloc: returned([0]),
  posix_memalign: { size: [2], isZeroed: false, out: 0 },
  __rust_alloc: returned([0]),
  __rust_alloc_zeroed: returned([0], true),
  _mlir_memref_to_llvm_alloc: returned([0]),
};

/** operator new and new[] of a size: plain, nothrow, aligned. */
const operatorNew = /^_Zn[wa][mj](RKSt9nothrow_t|St11align_val_t(RKSt9nothrow_t)?)?$/;
/** operator delete and delete[]: plain, sized, nothrow, aligned. */
const operatorDelete = /^_Zd[la]Pv[mj]?(RKSt9nothrow_t|St11align_val_t(RKSt9nothrow_t)?)?$/;
const deallocators = new Set(['free', 'cfree', '__rust_dealloc', '_mlir_memref_to_llvm_free']);

/** rustc mangles the names of its allocator functions (`_RNvCs..._7___rustc12___rust_alloc`). */
export function plainName(name: string): string {
  const at = name.indexOf('__rust_');
  return at > 0 && name.startsWith('_R') ? name.slice(at) : name;
}

export function allocatorOf(name: string): Allocator | undefined {
  const size = positionIn(name, allocatePrefix);
  if (size !== undefined) return { size: [size], isZeroed: false, isCustom: true };
  const plain = plainName(name);
  return cAllocators[plain] ?? (operatorNew.test(plain) ? returned([0]) : undefined);
}

export function deallocatorOf(name: string): Deallocator | undefined {
  const pointer = positionIn(name, releasePrefix);
  if (pointer !== undefined) return { pointer, isCustom: true };
  const plain = plainName(name);
  return deallocators.has(plain) || operatorDelete.test(plain) ? { pointer: 0 } : undefined;
}
