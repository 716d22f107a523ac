import { ArgumentError, HandleError, StaleHandleError } from '../../lib/llvm/errors';
import { has } from '../../lib/llvm/features';
import { listOf } from '../../lib/llvm/list';
import type { ValueId } from '../../lib/llvm/native';
import { onEveryLlvm, sumOfSquares } from './every-llvm';

onEveryLlvm((on) => {
  test('types have one text on every LLVM', () => {
    const { native, context } = on;
    const double = context.float('double');
    const text = (id: Parameters<typeof native.typeText>[0]) => native.typeText(id);
    expect(text(context.pointer().id)).toBe('ptr');
    expect(text(context.pointer(3).id)).toBe('ptr addrspace(3)');
    expect(text(native.arrayType(context.pointer().id, 4))).toBe('[4 x ptr]');
    expect(text(native.structType(context.id, listOf(native, [double.id, context.int(32).id]), false))).toBe('{ double, i32 }');
    expect(text(native.structType(context.id, listOf(native, [double.id]), true))).toBe('<{ double }>');
    expect(text(native.functionType(double.id, listOf(native, [double.id, context.pointer().id]), true))).toBe('double (double, ptr, ...)');
    expect(context.parseIr('%S = type { double, %S* }\n@g = external global %S', 'm').global('g')?.toString()).toContain('@g');
    expect(native.typeKind(native.vectorType(double.id, 4))).toBe('vector');
    expect(native.isOpaquePointers(context.id)).toBe(has(native, 'opaquePointers'));
  });

  test('constants are written and read back', () => {
    const { native, context } = on;
    const double = context.float('double').id;
    expect(native.constantFloat(native.constFloat(double, 0.1))).toBe(0.1);
    expect(native.constantFloat(native.constFloat(context.float('float').id, 0.1))).toBe(Math.fround(0.1));
    expect(native.constantInt(native.constInt(context.int(64).id, -(2n ** 63n)))).toBe(-(2n ** 63n));
    expect(native.constantInt(native.constInt(context.int(8).id, 255))).toBe(-1n);
    expect(native.constantText(native.constInt(context.int(100).id, -5))).toBe('-5');
    expect(native.constantBits(native.constFloat(double, -0))).toBe('8000000000000000');
    expect(native.constantFloat(native.constFloatText(double, '0x1.8p3'))).toBe(12);
    expect(() => native.constFloatText(double, 'twelve')).toThrow(ArgumentError);
    expect(() => native.constFloat(context.int(32).id, 1)).toThrow(/floating point/);
    const splat = native.constFloat(native.vectorType(double, 4), 2.5);
    expect(native.constantFloat(native.constantElement(splat, 3) as ValueId)).toBe(2.5);
    expect(() => native.constInt(context.int(8).id, 2n ** 70n)).toThrow(ArgumentError);
  });

  test('the same object has the same id; a deleted one is known to be', () => {
    const { native, context } = on;
    const module = context.parseIr(sumOfSquares, 'm');
    const f = native.namedFunction(module.id, 'sum') as ValueId;
    expect(native.functions(module.id)[1]).toBe(f);
    const [entry, loop] = native.blocks(f) as [ValueId, ValueId];
    const spare = native.constFloat(context.float('double').id, 1);
    expect(native.constFloat(context.float('double').id, 1)).toBe(spare);
    expect(() => native.eraseInstruction(native.instructions(loop)[0] as ValueId)).toThrow(/still used/);
    expect(() => native.eraseBlock(entry)).toThrow(ArgumentError);
    expect(() => native.instructions(f)).toThrow(HandleError);
    native.deleteFunction(f);
    expect(() => native.printValue(f)).toThrow(StaleHandleError);
    expect(() => native.printValue(loop)).toThrow(StaleHandleError);
    expect(module.verify()).toBe('');
    module.dispose();
    expect(() => module.toString()).toThrow(StaleHandleError);
  });

  test('handles of two contexts, modules or functions do not mix', () => {
    const { native, context } = on;
    const other = native.createContext();
    const module = context.parseIr(sumOfSquares, 'm');
    const twin = context.parseIr(sumOfSquares, 'm2');
    expect(() => native.allocSize(module.id, native.floatType(other, 'double'))).toThrow(/different contexts/);
    expect(() =>
      native.constArray(native.floatType(other, 'double'), listOf(native, [native.constFloat(context.float('double').id, 1)])),
    ).toThrow(HandleError);
    const [f, g] = [module, twin].map((m) => native.namedFunction(m.id, 'sum') as ValueId) as [ValueId, ValueId];
    expect(() => native.replaceAllUses(f, g)).toThrow(/different modules/);
    native.disposeContext(other);
    expect(() => native.intType(other, 32)).toThrow(StaleHandleError);
  });

  test('intrinsics by name and overloaded types', () => {
    const { native, context } = on;
    const module = context.createModule('m');
    const double = context.float('double').id;
    const declared = native.intrinsicDeclaration(module.id, 'llvm.fma', listOf(native, [native.vectorType(double, 2)]));
    expect(native.name(declared)).toBe('llvm.fma.v2f64');
    expect(native.intrinsicName(declared)).toBe('llvm.fma');
    expect(() => native.intrinsicDeclaration(module.id, 'llvm.fma', listOf(native, []))).toThrow(/takes 1 overloaded/);
    expect(() => native.intrinsicDeclaration(module.id, 'llvm.fma', listOf(native, [context.int(32).id]))).toThrow(/wrong kind/);
    expect(() => native.intrinsicDeclaration(module.id, 'llvm.frobnicate', listOf(native, []))).toThrow(/no intrinsic/);
    expect(module.verify()).toBe('');
  });

  test('nothing is left behind', () => {
    const { native } = on;
    const before = native.liveHandles();
    const context = native.createContext();
    const module = native.parseIr(context, sumOfSquares, 'm');
    const mark = native.scopeBegin();
    for (const f of native.functions(module)) for (const block of native.blocks(f)) native.instructions(block);
    expect(native.liveHandles()).toBeGreaterThan(before + 15);
    native.scopeEnd(mark);
    expect(native.liveHandles()).toBe(before + 2);
    native.disposeContext(context);
    expect(native.liveHandles()).toBe(before);
  });
});
