// What every target-independent intrinsic of LLVM is to the calculus, by families of names. An intrinsic with a rule in
// lib/rules needs no line here, and the rule goes before the refusals; test/transform/intrinsics.test.ts holds that the
// intrinsics of the built LLVMs all have one or the other. Of target-specific ones (`llvm.x86.*`) most are refused by name; those of
// x86-spelling.ts are gone before.

import { inactive, type Refusal, refused, structure, type Treatment } from './opcode-table';

export interface IntrinsicFamily {
  /** Names without `llvm.`, the overload suffix left off; a dot at the end takes all that begins so. */
  readonly names: readonly string[];
  readonly treatment: Treatment;
}

const family = (treatment: Treatment, names: string): IntrinsicFamily => ({ treatment, names: names.split(/\s+/).filter(Boolean) });
const unsupported = (because: string): Treatment => refused('unsupported-instruction', because);

/** The first family that fits decides. */
export const intrinsicFamilies: readonly IntrinsicFamily[] = [
  family(structure('block copy'), 'memcpy memmove memcpy.inline'),
  family(structure('block set'), 'memset memset.inline'),
  family(structure('masked'), 'masked.load masked.store masked.gather masked.scatter masked.expandload masked.compressstore'),
  family(
    structure('reduction'),
    `vector.reduce.fadd vector.reduce.fmul vector.reduce.fmax vector.reduce.fmin vector.reduce.fmaximum vector.reduce.fminimum
     experimental.vector.reduce.v2.fadd experimental.vector.reduce.v2.fmul
     experimental.vector.reduce.fmax experimental.vector.reduce.fmin`,
  ),
  family(
    structure('lanes'),
    `vector.reverse vector.splice vector.splice.left vector.splice.right vector.insert vector.extract
     vector.interleave2 vector.interleave3 vector.interleave4 vector.interleave5 vector.interleave6 vector.interleave7 vector.interleave8
     vector.deinterleave2 vector.deinterleave3 vector.deinterleave4 vector.deinterleave5 vector.deinterleave6 vector.deinterleave7
     vector.deinterleave8
     experimental.vector.reverse experimental.vector.splice experimental.vector.insert experimental.vector.extract
     experimental.vector.interleave2 experimental.vector.deinterleave2`,
  ),

  family(
    inactive('debug information, hints and promises to the optimiser'),
    `dbg. assume expect expect.with.probability sideeffect donothing annotation var.annotation ptr.annotation codeview.annotation
     invariant. experimental.noalias. is.constant objectsize pseudoprobe prefetch experimental.widenable.condition ssa.copy
     fake.use reloc.none alloc.token.id experimental.convergence.anchor experimental.convergence.entry experimental.convergence.loop
     allow.runtime.check allow.ubsan.check allow.sanitize. instrprof. xray. loop.decrement loop.decrement.reg set.loop.iterations
     start.loop.iterations test.set.loop.iterations test.start.loop.iterations loop.dependence.`,
  ),
  family(
    inactive('the life of stack slots'),
    'lifetime. stacksave stackrestore stackguard stackprotector stackaddress get.dynamic.area.offset localescape',
  ),
  family(
    inactive('addresses'),
    `ptrmask load.relative launder.invariant.group strip.invariant.group threadlocal.address returnaddress frameaddress addressofreturnaddress
     sponentry thread.pointer preserve. ptrauth. type.test public.type.test`,
  ),
  family(inactive('stops the program'), 'trap debugtrap ubsantrap'),
  family(
    inactive('integers'),
    `smax smin umax umin abs scmp ucmp ctpop ctlz cttz bswap bitreverse fshl fshr clmul sadd. uadd. ssub. usub. smul. umul. sshl. ushl.
     sdiv.fix sdiv.fix.sat udiv.fix udiv.fix.sat vscale stepvector experimental.stepvector get.active.lane.mask experimental.cttz.elts
     experimental.get.vector.length experimental.vector.match experimental.vector.histogram. vector.partial.reduce.add
     experimental.vector.partial.reduce.add vector.reduce.add vector.reduce.mul vector.reduce.and vector.reduce.or vector.reduce.xor
     vector.reduce.smax vector.reduce.smin vector.reduce.umax vector.reduce.umin experimental.vector.reduce.add
     experimental.vector.reduce.mul experimental.vector.reduce.and experimental.vector.reduce.or experimental.vector.reduce.xor
     experimental.vector.reduce.smax experimental.vector.reduce.smin experimental.vector.reduce.umax experimental.vector.reduce.umin`,
  ),
  family(
    inactive('x86: floats as whole numbers, comparisons and signs'),
    `x86.sse.cvttss2si x86.sse.cvttss2si64 x86.sse.cvtss2si x86.sse.cvtss2si64 x86.sse2.cvttsd2si x86.sse2.cvttsd2si64 x86.sse2.cvtsd2si
     x86.sse2.cvtsd2si64 x86.sse2.cvttps2dq x86.sse2.cvtps2dq x86.sse2.cvttpd2dq x86.sse2.cvtpd2dq x86.sse.movmsk.ps x86.sse2.movmsk.pd
     x86.avx.movmsk.ps.256 x86.avx.movmsk.pd.256 x86.sse.comieq.ss x86.sse.comilt.ss x86.sse.comile.ss x86.sse.comigt.ss
     x86.sse.comige.ss x86.sse.comineq.ss x86.sse.ucomieq.ss x86.sse.ucomilt.ss x86.sse.ucomile.ss x86.sse.ucomigt.ss x86.sse.ucomige.ss
     x86.sse.ucomineq.ss x86.sse2.comieq.sd x86.sse2.comilt.sd x86.sse2.comile.sd x86.sse2.comigt.sd x86.sse2.comige.sd x86.sse2.comineq.sd
     x86.sse2.ucomieq.sd x86.sse2.ucomilt.sd x86.sse2.ucomile.sd x86.sse2.ucomigt.sd x86.sse2.ucomige.sd x86.sse2.ucomineq.sd`,
  ),
  family(
    inactive('the state of the processor: clocks, registers, rounding mode'),
    `readcyclecounter readsteadycounter pcmarker read_register read_volatile_register write_register clear_cache flt.rounds get.rounding
     set.rounding get.fpenv set.fpenv reset.fpenv get.fpmode set.fpmode reset.fpmode`,
  ),
  family(inactive('exception tables'), 'eh. seh.'),
  family(inactive('the list of variable arguments; what is taken from it is refused when active'), 'va_start va_end va_copy'),

  family(unsupported('vector-predicated operations are not differentiated'), 'vp. experimental.vp.'),
  family(unsupported('coroutines are not differentiated before they are lowered'), 'coro. swift.async.context.addr'),
  family(
    unsupported('garbage collection and deoptimisation points are not differentiated'),
    `gcread gcwrite gcroot experimental.gc.
     experimental.deoptimize experimental.guard experimental.patchpoint experimental.patchpoint. experimental.stackmap`,
  ),
  family(unsupported('matrices are not differentiated before they are lowered (-fenable-matrix at -O1)'), 'matrix.'),
  family(
    unsupported('which lane is chosen is not followed'),
    'experimental.vector.compress experimental.vector.extract.last.active vector.partial.reduce.fadd',
  ),
  family(unsupported('floats in 16-bit integers are not followed'), 'convert.from.fp16 convert.to.fp16'),
  family(
    refused('unsupported-call', 'which function is called is not known'),
    `adjust.trampoline init.trampoline call.preallocated. icall.branch.funnel type.checked.load type.checked.load.relative
     callbr.landingpad localaddress localrecover objc.`,
  ),
  family(
    unsupported('copies by elements of a given size are not followed'),
    'memcpy.element.unordered.atomic memmove.element.unordered.atomic memset.element.unordered.atomic',
  ),
  family(unsupported('sanitizers check addresses of the primal only'), 'asan. hwasan.'),
  family(unsupported('its pointers have no shadow'), 'protected.field.ptr experimental.memset.pattern'),
];

const byName = new Map<string, Treatment>();
const byPrefix: [prefix: string, treatment: Treatment][] = [];
for (const { names, treatment } of intrinsicFamilies)
  for (const name of names) {
    if (name.endsWith('.')) byPrefix.push([`llvm.${name}`, treatment]);
    else if (!byName.has(`llvm.${name}`)) byName.set(`llvm.${name}`, treatment);
  }

const targetSpecific: Refusal = { code: 'no-rule', because: 'it stands for an instruction of one processor' };

/** By the intrinsic's base name (`llvm.memcpy`); of a name without a line, a refusal. */
export function intrinsicTreatment(name: string): Treatment {
  return byName.get(name) ?? byPrefix.find(([prefix]) => name.startsWith(prefix))?.[1] ?? { is: 'refused', refusal: targetSpecific };
}

/** True when a line of the table names it. */
export const isListed = (name: string): boolean => byName.has(name) || byPrefix.some(([prefix]) => name.startsWith(prefix));
