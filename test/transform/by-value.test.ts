// Calls that stay calls with an argument or result that is a pointer and a float at once: a struct of both in registers, and a word
// that is the one at one time and the other at another.

import { builtLlvms, Module } from '../../lib/index';

const llvm = Math.max(...builtLlvms());

const modules = {
  'a struct of a pointer and a double': `
    define { ptr, double } @step({ ptr, double } %s, i32 %n) {
      %p = extractvalue { ptr, double } %s, 0
      %d = extractvalue { ptr, double } %s, 1
      %v = load double, ptr %p
      %m = fmul double %v, %d
      %t = insertvalue { ptr, double } %s, double %m, 1
      %end = icmp eq i32 %n, 0
      br i1 %end, label %out, label %again
    again:
      %k = sub i32 %n, 1
      %u = call { ptr, double } @step({ ptr, double } %t, i32 %k)
      br label %out
    out:
      %r = phi { ptr, double } [ %t, %0 ], [ %u, %again ]
      ret { ptr, double } %r
    }
    define double @f(ptr %x, double %y) {
      %a = insertvalue { ptr, double } undef, ptr %x, 0
      %b = insertvalue { ptr, double } %a, double %y, 1
      %r = call { ptr, double } @step({ ptr, double } %b, i32 2)
      %q = extractvalue { ptr, double } %r, 0
      %e = extractvalue { ptr, double } %r, 1
      %w = load double, ptr %q
      %g = fmul double %e, %w
      ret double %g
    }`,
  'a struct of a pointer and the bits of a double': `
    define { ptr, i64 } @step({ ptr, i64 } %s, i32 %n) {
      %p = extractvalue { ptr, i64 } %s, 0
      %i = extractvalue { ptr, i64 } %s, 1
      %d = bitcast i64 %i to double
      %v = load double, ptr %p
      %m = fmul double %v, %d
      %j = bitcast double %m to i64
      %t = insertvalue { ptr, i64 } %s, i64 %j, 1
      %end = icmp eq i32 %n, 0
      br i1 %end, label %out, label %again
    again:
      %k = sub i32 %n, 1
      %u = call { ptr, i64 } @step({ ptr, i64 } %t, i32 %k)
      br label %out
    out:
      %r = phi { ptr, i64 } [ %t, %0 ], [ %u, %again ]
      ret { ptr, i64 } %r
    }
    define double @f(ptr %x, double %y) {
      %a = insertvalue { ptr, i64 } undef, ptr %x, 0
      %i = bitcast double %y to i64
      %b = insertvalue { ptr, i64 } %a, i64 %i, 1
      %r = call { ptr, i64 } @step({ ptr, i64 } %b, i32 2)
      %q = extractvalue { ptr, i64 } %r, 0
      %j = extractvalue { ptr, i64 } %r, 1
      %e = bitcast i64 %j to double
      %w = load double, ptr %q
      %g = fmul double %e, %w
      ret double %g
    }`,
  'a word that is a double, then a pointer': `
    define i64 @pass(i64 %w, i32 %n) {
      %end = icmp eq i32 %n, 0
      br i1 %end, label %out, label %again
    again:
      %k = sub i32 %n, 1
      %u = call i64 @pass(i64 %w, i32 %k)
      br label %out
    out:
      %r = phi i64 [ %w, %0 ], [ %u, %again ]
      ret i64 %r
    }
    define double @f(ptr %x, double %y) {
      %room = alloca i64
      %z = fmul double %y, %y
      store double %z, ptr %room
      %w = load i64, ptr %room
      %i = call i64 @pass(i64 %w, i32 2)
      store i64 %i, ptr %room
      %d = load double, ptr %room
      store ptr %x, ptr %room
      %v = load i64, ptr %room
      %j = call i64 @pass(i64 %v, i32 1)
      store i64 %j, ptr %room
      %p = load ptr, ptr %room
      %e = load double, ptr %p
      %c = fmul double %e, %e
      %s = fmul double %c, %e
      %t = fmul double %s, %e
      %g = fmul double %d, %t
      %h = fdiv double %g, %y
      ret double %h
    }`,
};

// All of them are x^4 y.
test.each(Object.entries(modules))('%s', async (_, text) => {
  const module = await Module.load(Buffer.from(text), { llvm });
  const f = module.function('f');
  const [x, y] = [1.5, 0.7];
  for (const inline of [true, false]) {
    const { gradients } = (await f.gradient({ inline }).compile())(Float64Array.of(x), y);
    expect([...(gradients.x as Float64Array)][0]).toBeCloseTo(4 * x ** 3 * y, 12);
    expect(gradients.y).toBeCloseTo(x ** 4, 12);
    const tangent = (await f.forward({ inline }).compile())([Float64Array.of(x), y], [Float64Array.of(0.3), -0.2]);
    expect(tangent.tangent).toBeCloseTo(4 * x ** 3 * y * 0.3 - 0.2 * x ** 4, 12);
  }
});
