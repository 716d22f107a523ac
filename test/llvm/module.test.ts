import { LlvmError } from '../../lib/llvm/errors';
import { has } from '../../lib/llvm/features';
import { listOf } from '../../lib/llvm/list';
import { onEveryLlvm, sumOfSquares } from './every-llvm';

onEveryLlvm((on) => {
  test('text in, bitcode out, bitcode in: the same module', () => {
    const module = on.context.parseIr(sumOfSquares, 'sum.ll');
    expect(module.verify()).toBe('');
    const bytes = module.toBitcode();
    expect(on.native.bitcodeProducer(bytes)).toBe(`LLVM${on.native.llvmVersion()}`);
    const again = on.context.parseBitcode(bytes, 'sum.ll');
    expect(again.toString()).toBe(module.toString());
    expect(again.functions.map((f) => f.name)).toEqual(['llvm.fabs.f64', 'sum']);
  });

  test('text that is none: LLVM says where', () => {
    expect(() => on.context.parseIr('define double @f(double %x) {\n  ret double %y\n}', 'a.ll')).toThrow(LlvmError);
    expect(() => on.context.parseIr('define double @f(double %x) {\n  ret double %y\n}', 'a.ll')).toThrow(/a\.ll:2:14/);
  });

  test('bitcode that is cut off or none', () => {
    const bytes = on.context.parseIr(sumOfSquares, 'sum.ll').toBitcode();
    for (const length of [0, 3, 4, 100, bytes.length - 4])
      expect(() => on.context.parseBitcode(bytes.subarray(0, length), 'cut')).toThrow(LlvmError);
    expect(() => on.context.parseBitcode(Buffer.from('not bitcode'), 'none')).toThrow(LlvmError);
  });

  test('a module that does not verify is read, says so, and goes nowhere', () => {
    const wrong = on.context.parseIr(
      'define double @f(double %x) {\n  br label %a\nb:\n  %y = fadd double %x, %x\n  br label %a\na:\n  ret double %y\n}',
      'x',
    );
    expect(wrong.verify()).toMatch(/dominate/);
    expect(() => wrong.toBitcode()).toThrow(LlvmError);
    expect(() => wrong.clone()).toThrow(LlvmError);
    expect(() => wrong.run('default<O2>')).toThrow(LlvmError);
  });

  test('a module that does not verify, with debug info, does not end the process', () => {
    if (!has(on.native, 'readsBrokenDebugInfo')) return;
    const text = 'define double @f(double %x) {\n  br label %a\nb:\n  %y = fadd double %x, %x\n  br label %a\na:\n  ret double %y\n}';
    const flags = '\n!llvm.module.flags = !{!0}\n!0 = !{i32 2, !"Debug Info Version", i32 3}\n';
    expect(on.context.parseIr(text + flags, 'x').verify()).toMatch(/dominate/);
  });

  test('linking moves everything, and the source is gone', () => {
    const first = on.context.parseIr(
      'declare double @g(double)\ndefine double @f(double %x) {\n  %y = call double @g(double %x)\n  ret double %y\n}',
      'f',
    );
    const second = on.context.parseIr('define double @g(double %x) {\n  %y = fmul double %x, %x\n  ret double %y\n}', 'g');
    first.link(second);
    expect(first.function('g')?.isDeclaration).toBe(false);
    expect(() => second.toString()).toThrow(/gone/);
    const third = on.context.parseIr('define double @g(double %x) {\n  ret double %x\n}', 'g2');
    expect(() => first.link(third)).toThrow(/symbol multiply defined/);
  });

  test('data layout and triple', () => {
    const module = on.context.createModule('empty');
    expect(() => {
      module.dataLayout = 'e-p:banana';
    }).toThrow(/data layout/);
    module.dataLayout = 'e-m:e-i64:64-f80:128-n8:16:32:64-S128';
    module.triple = 'x86_64-unknown-linux-gnu';
    expect(module.triple).toBe('x86_64-unknown-linux-gnu');
    expect(on.context.float('x86_fp80').allocSize(module.id)).toBe(16);
    expect(on.native.storeSize(module.id, on.context.float('x86_fp80').id)).toBe(10);
    expect(() => on.native.allocSize(module.id, on.context.void().id)).toThrow(/no size/);
  });

  test('pipelines by text', () => {
    const module = on.context.parseIr(sumOfSquares, 'sum.ll');
    for (const level of ['O0', 'O1', 'O2', 'O3', 'Os'])
      module.clone().run(`default<${level}>`, on.native.hostCpu(), on.native.hostFeatures());
    expect(() => module.run('default<O9>')).toThrow(LlvmError);
    expect(() => module.run('frobnicate')).toThrow(/frobnicate/);
    const f = module.function('sum');
    if (!f) throw new Error('lost');
    on.native.runPassesOnFunctions(listOf(on.native, [f.id]), 'lcssa');
    expect(module.toString()).toContain('%t.lcssa = phi double');
  });

  test('given the host, the vectorizer vectorizes', () => {
    const text =
      'define void @f(double* noalias %p, double* noalias %q, i64 %n) {\nentry:\n  br label %l\nl:\n  %i = phi i64 [0, %entry], [%j, %l]\n  %a = getelementptr double, double* %p, i64 %i\n  %b = getelementptr double, double* %q, i64 %i\n  %x = load double, double* %a, align 8\n  %y = fmul double %x, %x\n  store double %y, double* %b, align 8\n  %j = add nuw nsw i64 %i, 1\n  %c = icmp ult i64 %j, %n\n  br i1 %c, label %l, label %e\ne:\n  ret void\n}';
    const module = on.context.parseIr(text, 'v');
    module.run('default<O3>', on.native.hostCpu(), on.native.hostFeatures());
    expect(module.toString()).toMatch(/fmul <\d+ x double>/);
  });
});
