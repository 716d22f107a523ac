// Runs the same tests on every LLVM that an addon is built for, each with a context of its own.
import { Context } from '../../lib/llvm/context';
import { builtLlvms, loadNative } from '../../lib/llvm/load';
import type { Native } from '../../lib/llvm/native';

/** What a test works in; the context is ended after each test. */
export interface Bench {
  native: Native;
  context: Context;
}

export function onEveryLlvm(tests: (bench: Bench) => void): void {
  describe.each(builtLlvms())('LLVM %i', (llvm) => {
    const bench = {} as Bench;
    beforeEach(() => {
      bench.native = loadNative({ llvm });
      bench.context = Context.create(bench.native);
    });
    afterEach(() => bench.context.dispose());
    tests(bench);
  });
}

/** A function with a loop, a load and a call. */
export const sumOfSquares = `
declare double @llvm.fabs.f64(double)
define double @sum(double* %p, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi double [ 0.0, %entry ], [ %t, %loop ]
  %a = getelementptr double, double* %p, i64 %i
  %x = load double, double* %a
  %q = fmul double %x, %x
  %r = call double @llvm.fabs.f64(double %q)
  %t = fadd double %s, %r
  %next = add i64 %i, 1
  %more = icmp slt i64 %next, %n
  br i1 %more, label %loop, label %exit
exit:
  ret double %t
}
`;
