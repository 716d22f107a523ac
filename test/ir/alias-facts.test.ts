// Alias facts that hold across loop trips: what is told apart, and what must not be.
import { aliasFacts } from '../../lib/ir/alias-facts';
import { reachability } from '../../lib/ir/reachability';
import { snapshot } from '../../lib/ir/snapshot';
import type { ValueId } from '../../lib/llvm/native';
import { addons, instruction, instructions, named, read } from './addons';

const twoPointers = (first: string, second: string): string => `
define double @f(double* ${first} %p, double* ${second} %q) {
  %x = load double, double* %p
  store double 1.0, double* %q
  ret double %x
}`;

describe.each(addons)('LLVM %i', (_llvm, native) => {
  /** Number of writes that may alias / clobber each named load. */
  const writes = (text: string, load: string): { alias: number; clobber: number } => {
    const shot = read(native, text);
    const facts = aliasFacts(native, shot);
    const at = instruction(shot.ir, load).index;
    return { alias: facts.writesThatMayAlias(at).length, clobber: facts.writesThatMayClobber(at).length };
  };

  test('plain pointers may overlap, restrict ones do not', () => {
    expect(writes(twoPointers('', ''), 'x')).toEqual({ alias: 1, clobber: 1 });
    expect(writes(twoPointers('noalias', ''), 'x')).toEqual({ alias: 0, clobber: 0 });
    expect(writes(twoPointers('', 'noalias'), 'x')).toEqual({ alias: 0, clobber: 0 });
  });

  test('two allocas are apart; an alloca is apart from arguments unless it escapes', () => {
    const text = (use: string): string => `
      declare void @see(double*)
      define double @f(double* %p) {
        %a = alloca double
        %b = alloca double
        store double 1.0, double* %a
        store double 2.0, double* %b
        ${use}
        %q = load double*, double** @g
        %x = load double, double* %a
        store double 3.0, double* %q
        store double 4.0, double* %p
        ret double %x
      }
      @g = external global double*`;
    expect(writes(text(''), 'x')).toEqual({ alias: 1, clobber: 0 });
    // The callee may have kept the address in @g: itself, the store through %q, and the store to %a.
    expect(writes(text('call void @see(double* %a)'), 'x')).toEqual({ alias: 3, clobber: 1 });
  });

  test('a bumped pointer: the store hits the load of the next trip', () => {
    const text = `
      define double @f(double* noalias %a, i64 %n) {
      entry:
        br label %loop
      loop:
        %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
        %p = phi double* [ %a, %entry ], [ %q, %loop ]
        %x = load double, double* %p
        %q = getelementptr inbounds double, double* %p, i64 1
        store double %x, double* %q
        %i1 = add i64 %i, 1
        %more = icmp ult i64 %i1, %n
        br i1 %more, label %loop, label %exit
      exit:
        ret double %x
      }`;
    expect(writes(text, 'x')).toEqual({ alias: 1, clobber: 1 });
  });

  test('two buffers swapped per trip may be the same one', () => {
    const text = `
      define double @f(double* noalias %a, double* noalias %b, i64 %n) {
      entry:
        br label %loop
      loop:
        %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
        %p = phi double* [ %a, %entry ], [ %q, %loop ]
        %q = phi double* [ %b, %entry ], [ %p, %loop ]
        %x = load double, double* %p
        store double 1.0, double* %q
        %i1 = add i64 %i, 1
        %more = icmp ult i64 %i1, %n
        br i1 %more, label %loop, label %exit
      exit:
        ret double %x
      }`;
    expect(writes(text, 'x')).toEqual({ alias: 1, clobber: 1 });
  });

  test('fields of one object are told apart where their addresses are fixed, not where they move', () => {
    const fixed = `
      define double @f(double* %s) {
        %y = getelementptr inbounds double, double* %s, i64 1
        %x = load double, double* %s
        store double %x, double* %y
        ret double %x
      }`;
    expect(writes(fixed, 'x')).toEqual({ alias: 0, clobber: 0 });
    const moving = `
      define void @f(double* %s, i64 %n) {
      entry:
        br label %loop
      loop:
        %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
        %even = getelementptr inbounds double, double* %s, i64 %i
        %i1 = add i64 %i, 1
        %odd = getelementptr inbounds double, double* %s, i64 %i1
        %x = load double, double* %even
        store double %x, double* %odd
        %more = icmp ult i64 %i1, %n
        br i1 %more, label %loop, label %exit
      exit:
        ret void
      }`;
    expect(writes(moving, 'x')).toEqual({ alias: 1, clobber: 1 });
  });

  test('type-based facts are not used: memory may get another type later', () => {
    const text = `
      define double @f(double* %p, i32* %q) {
        %x = load double, double* %p, !tbaa !0
        store i32 1, i32* %q, !tbaa !3
        ret double %x
      }
      !0 = !{!1, !1, i64 0}
      !1 = !{!"double", !2, i64 0}
      !2 = !{!"omnipotent char", !5, i64 0}
      !3 = !{!4, !4, i64 0}
      !4 = !{!"int", !2, i64 0}
      !5 = !{!"Simple C/C++ TBAA"}`;
    expect(writes(text, 'x')).toEqual({ alias: 1, clobber: 1 });
  });

  test('constant globals and invariant loads are never clobbered; pure calls write nothing', () => {
    const text = `
      @t = constant [2 x double] [double 1.0, double 2.0]
      declare void @any()
      declare double @pure(double) readnone nounwind
      define double @f(double* %p, i64 %i) {
        %q = getelementptr [2 x double], [2 x double]* @t, i64 0, i64 %i
        %x = load double, double* %q
        %y = load double, double* %p, !invariant.load !0
        %z = load double, double* %p
        %w = call double @pure(double %z)
        call void @any()
        ret double %x
      }
      !0 = !{}`;
    expect(writes(text, 'x')).toEqual({ alias: 0, clobber: 0 });
    expect(writes(text, 'y')).toEqual({ alias: 0, clobber: 0 });
    expect(writes(text, 'z')).toEqual({ alias: 1, clobber: 1 });
  });

  test('calls: a private alloca is out of reach, an escaped one is not; memcpy writes its target only', () => {
    const text = `
      declare void @any()
      declare void @keep(i8*)
      declare void @llvm.memcpy.p0i8.p0i8.i64(i8*, i8*, i64, i1)
      define i8 @f(i8* noalias %from, i8* noalias %to) {
        %own = alloca i8
        %out = alloca i8
        call void @keep(i8* %out)
        store i8 1, i8* %own
        call void @any()
        %a = load i8, i8* %own
        %b = load i8, i8* %out
        %c = load i8, i8* %from
        %d = load i8, i8* %to
        call void @llvm.memcpy.p0i8.p0i8.i64(i8* %to, i8* %from, i64 8, i1 false)
        ret i8 %a
      }`;
    expect(writes(text, 'a')).toEqual({ alias: 1, clobber: 0 });
    expect(writes(text, 'b')).toEqual({ alias: 2, clobber: 0 });
    expect(writes(text, 'c').clobber).toBe(0);
    expect(writes(text, 'd').clobber).toBe(1);
  });

  test('classes: accesses that may touch the same byte share one', () => {
    const shot = read(
      native,
      `
      define double @f(double* noalias %a, double* %b, double* %c) {
        %x = load double, double* %a
        %y = load double, double* %b
        store double %x, double* %c
        ret double %y
      }`,
    );
    const facts = aliasFacts(native, shot);
    const [x, y] = instructions(shot.ir, 'load').map((load) => facts.classOf(load.index));
    expect(x).not.toBe(y);
    expect(facts.classOf(instructions(shot.ir, 'store')[0].index)).toBe(y);
    expect(facts.objects.map((object) => object.isIdentified)).toEqual([true, false, false]);
  });

  test('dead code in a circle, and what is not valid at all', () => {
    const dead = `
      define double @f(double* %a, i1 %c) {
      entry:
        br label %use
      dead:
        %p = getelementptr double, double* %q, i64 1
        %q = getelementptr double, double* %p, i64 1
        %lost = load double, double* %p
        br i1 %c, label %dead, label %use
      use:
        %r = phi double* [ %a, %entry ], [ %q, %dead ]
        %x = load double, double* %r
        store double 1.0, double* %a
        ret double %x
      }`;
    expect(writes(dead, 'x')).toEqual({ alias: 1, clobber: 1 });
    expect(writes(dead, 'lost')).toEqual({ alias: 0, clobber: 0 });
    const broken = native.parseIr(
      native.createContext(),
      'define double @f(double* %p) {\n  %x = load double, double* %p\n  ret double %x\n}',
      'test',
    );
    const shot = snapshot(native, named(native, broken, 'f'));
    native.eraseInstruction(native.terminator(shot.block(0)) as ValueId);
    expect(() => aliasFacts(native, shot)).toThrow(/terminator/);
    expect(() => native.writeTripCounts(named(native, broken, 'f'))).toThrow(/terminator/);
    expect(() => snapshot(native, named(native, broken, 'f'))).toThrow('has no terminator');
  });

  test('reachability: over cycles, and down one block', () => {
    const { ir } = read(
      native,
      `
      define void @f(i1 %c) {
      entry:
        br label %loop
      loop:
        %a = xor i1 %c, true
        %b = xor i1 %a, true
        br i1 %b, label %loop, label %exit
      exit:
        %d = xor i1 %b, true
        ret void
      }`,
    );
    const { reaches, mayRunAfter } = reachability(ir);
    const [a, b, d] = ['a', 'b', 'd'].map((name) => instruction(ir, name).index);
    expect([mayRunAfter(b, a), mayRunAfter(a, b), mayRunAfter(d, a), mayRunAfter(a, d)]).toEqual([true, true, true, false]);
    expect([reaches(0, 0), reaches(1, 1), reaches(0, 2), reaches(2, 0)]).toEqual([false, true, true, false]);
  });
});
