// Trip counts: which loops get one, and that what is written is the count (the emitted values are evaluated by hand).
import { type FunctionIR, isConstant, isInstruction, type ValueIndex } from '../../lib/ir/function-ir';
import { snapshot } from '../../lib/ir/snapshot';
import { addons, named, parse } from './addons';

const counted = `
define double @f(i32 %n) {
entry:
  %enter = icmp sgt i32 %n, 0
  br i1 %enter, label %ph, label %done
ph:
  br label %loop
loop:
  %i = phi i32 [ 0, %ph ], [ %i1, %loop ]
  %s = phi double [ 0.0, %ph ], [ %s1, %loop ]
  %s1 = fadd double %s, 1.0
  %i1 = add nsw i32 %i, 1
  %more = icmp slt i32 %i1, %n
  br i1 %more, label %loop, label %exit
exit:
  %r = phi double [ %s1, %loop ]
  br label %done
done:
  %result = phi double [ 0.0, %entry ], [ %r, %exit ]
  ret double %result
}`;

const triangular = `
define double @f(i64 %n) {
entry:
  br label %outer
outer:
  %i = phi i64 [ 1, %entry ], [ %i1, %next ]
  %s = phi double [ 0.0, %entry ], [ %s3, %next ]
  br label %inner
inner:
  %j = phi i64 [ 0, %outer ], [ %j1, %inner ]
  %s1 = phi double [ %s, %outer ], [ %s2, %inner ]
  %s2 = fadd double %s1, 1.0
  %j1 = add nuw nsw i64 %j, 1
  %morej = icmp ult i64 %j1, %i
  br i1 %morej, label %inner, label %next
next:
  %s3 = phi double [ %s2, %inner ]
  %i1 = add nuw nsw i64 %i, 1
  %morei = icmp ult i64 %i1, 10
  br i1 %morei, label %outer, label %exit
exit:
  %r = phi double [ %s3, %next ]
  ret double %r
}`;

const uncounted = `
define double @f(double* %p, double %limit) {
entry:
  br label %loop
loop:
  %x = phi double [ 1.0, %entry ], [ %x1, %loop ]
  %x1 = fmul double %x, 1.5
  %more = fcmp olt double %x1, %limit
  br i1 %more, label %loop, label %exit
exit:
  ret double %x1
}`;

// One exit is counted, the other depends on data: no exact count.
const earlyExit = `
define i32 @f(i32 %n, double %limit) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %i1, %latch ]
  %x = phi double [ 1.0, %entry ], [ %x1, %latch ]
  %x1 = fmul double %x, 1.5
  %big = fcmp ogt double %x1, %limit
  br i1 %big, label %exit, label %latch
latch:
  %i1 = add nsw i32 %i, 1
  %more = icmp slt i32 %i1, %n
  br i1 %more, label %loop, label %exit
exit:
  %r = phi i32 [ %i, %loop ], [ %i1, %latch ]
  ret i32 %r
}`;

/** Value of an integer expression for given values of arguments, at 64 bits, on a trip (from 0) of the loop whose header phis it uses. */
function evaluate(ir: FunctionIR, index: ValueIndex, given: Record<string, bigint>, trip = 0): bigint {
  const value = ir.values[index];
  if (value.name in given) return given[value.name];
  if (isConstant(value)) return BigInt(value.value);
  if (!isInstruction(value)) throw new Error(`not evaluated: ${value.kind} ${value.name}`);
  const bits = ir.types[value.type].count;
  if (value.opcode === 'phi') {
    const loop = ir.loops.find(({ header }) => header === value.block);
    if (!loop) throw new Error(`not evaluated: the phi ${value.name} of no loop`);
    const from = value.blocks.indexOf(trip === 0 ? loop.preheader : loop.latch);
    return evaluate(ir, value.operands[from], given, Math.max(0, trip - 1));
  }
  const [a, b] = value.operands.map((operand) => evaluate(ir, operand, given, trip));
  const widthOf = (operand: number): number => ir.types[ir.values[value.operands[operand]].type].count;
  const results: Record<string, () => bigint> = {
    add: () => a + b,
    sub: () => a - b,
    mul: () => a * b,
    zext: () => BigInt.asUintN(widthOf(0), a),
    sext: () => BigInt.asIntN(widthOf(0), a),
    trunc: () => a,
    lshr: () => BigInt.asUintN(bits, a) >> b,
    freeze: () => a,
  };
  const result = results[value.opcode];
  if (!result) throw new Error(`not evaluated: ${value.opcode}`);
  return BigInt.asUintN(bits, result());
}

describe.each(addons)('LLVM %i', (_llvm, native) => {
  const trips = (text: string): { written: number; ir: FunctionIR; count(loop: number): ValueIndex | undefined } => {
    const module = parse(native, text);
    const f = named(native, module, 'f');
    const written = native.writeTripCounts(f);
    expect(native.verifyModule(module)).toBe('');
    const { ir } = snapshot(native, f);
    const count = (loop: number): ValueIndex | undefined => {
      const preheader = ir.blocks[ir.loops[loop].preheader];
      const marker = preheader?.instructions
        .map((each) => ir.values[each])
        .find((each) => isInstruction(each) && ir.values[each.callee]?.name === 'bitgrad.trip.count');
      return marker?.operands[0];
    };
    return { written, ir, count };
  };

  test('a counted loop: n trips, for every width of n', () => {
    const { written, ir, count } = trips(counted);
    expect(written).toBe(1);
    for (const n of [1n, 2n, 1000n, 2147483647n]) expect(evaluate(ir, count(0) as number, { n })).toBe(n);
  });

  test('a triangular nest: the inner count depends on the outer trip', () => {
    const { written, ir, count } = trips(triangular);
    expect(written).toBe(2);
    expect(evaluate(ir, count(0) as number, {})).toBe(9n);
    for (const trip of [0, 4, 8]) expect(evaluate(ir, count(1) as number, {}, trip)).toBe(BigInt(trip + 1));
  });

  test.each([
    ['a while loop on data', uncounted],
    ['a counted loop with an exit on data', earlyExit],
  ])('%s gets none', (_name, text) => {
    const { written, count } = trips(text);
    expect(written).toBe(0);
    expect(count(0)).toBeUndefined();
  });

  test('markers touch nothing and are erased without a trace', () => {
    const module = parse(native, triangular);
    native.writeTripCounts(named(native, module, 'f'));
    expect(native.printModule(module)).toContain('declare void @bitgrad.trip.count(i64)');
    expect(native.eraseTripCounts(module)).toBe(2);
    expect(native.eraseTripCounts(module)).toBe(0);
    expect(native.printModule(module)).not.toContain('bitgrad.trip.count');
    expect(native.verifyModule(module)).toBe('');
  });

  test('library functions are known by name and prototype', () => {
    const module = parse(
      native,
      'declare double @sin(double)\ndeclare float @cosf(float)\ndeclare i32 @exp(i32)\ndeclare void @mine()\ndefine internal double @tan(double %x) {\n  ret double %x\n}',
    );
    const name = (of: string): string => native.libraryFunction(named(native, module, of));
    expect([name('sin'), name('cosf'), name('exp'), name('mine'), name('tan')]).toEqual(['sin', 'cosf', '', '', '']);
  });
});
