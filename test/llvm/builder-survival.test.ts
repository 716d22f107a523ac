// Whatever operands JavaScript passes, the process survives, and what was built is printable, verifiable and disposable:
// random calls of the builder's entries with valid ids of every kind, in wrong places, mixed with garbage.
import { ArgumentError, NativeError } from '../../lib/llvm/errors';
import { builtLlvms, loadNative } from '../../lib/llvm/load';
import type { ModuleId, Native, TypeId, ValueId } from '../../lib/llvm/native';

/** Deterministic: numbers in [0, 1). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const source = (pointer: string): string => `
@g = global double 0.0
@table = constant [2 x i32] [i32 1, i32 2]
declare i32 @personality(...)
declare double @callee(double, i32)
define double @f(double %x, i32 %n, ${pointer} %p, <4 x double> %v, { i32, [2 x double] } %s, i1 %c, half %h, i128 %wide) personality i32 (...)* @personality {
entry:
  %y = fadd double %x, %x
  %slot = alloca i32
  br i1 %c, label %a, label %b
a:
  %z = call double @callee(double %y, i32 %n)
  br label %b
b:
  %phi = phi double [ %y, %entry ], [ %z, %a ]
  ret double %phi
}
define void @other() {
entry:
  ret void
}
`;

describe.each(builtLlvms())('The builder on LLVM %i survives', (llvm) => {
  const entryPattern = /^(build|position|addIncoming|addCases|addBundle|setTailCall|setBuilderLocation|inlineAsm)/;

  /** Ids of every kind in one module, all of them good somewhere. */
  function everything(native: Native, module: ModuleId): { values: ValueId[]; types: TypeId[]; functions: ValueId[] } {
    const functions = native.functions(module);
    const values: ValueId[] = [...functions, ...native.globals(module)];
    for (const f of functions) {
      values.push(...native.parameters(f));
      for (const block of native.blocks(f)) values.push(block, ...native.instructions(block));
    }
    const types = [...new Set(values.map((value) => native.typeOf(value)))];
    types.push(...functions.map((f) => native.functionTypeOf(f)));
    return { values, types, functions };
  }

  test.each([1, 2, 3])('random calls, seed %i', (seed) => {
    const native = loadNative({ llvm });
    const next = random(seed);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
    const context = native.createContext();
    const foreign = native.createContext();
    const text = source(native.isOpaquePointers(context) ? 'ptr' : 'i8*');
    const module = native.parseIr(context, text, 'm');
    const stranger = everything(native, native.parseIr(foreign, text, 'n')).values;
    const { values, types } = everything(native, module);
    types.push(
      native.intType(context, 7),
      native.floatType(context, 'x86_fp80'),
      native.voidType(context),
      native.vectorType(native.intType(context, 1), 4),
    );
    for (const type of types) {
      if (['void', 'function', 'label', 'metadata', 'token'].includes(native.typeKind(type))) continue;
      values.push(native.constNull(type), native.undef(type));
    }
    for (const n of [0, 1, 2, -1, 1000]) values.push(native.constInt(native.intType(context, 32), n));
    const f = native.namedFunction(module, 'f') as ValueId;
    const blocks = native.functions(module).flatMap((f) => native.blocks(f));
    const builders = [native.createBuilder(context), native.createBuilder(context)];
    const garbage = [0, -1, 1, 3, 0.5, 2 ** 31, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY];
    const plausible: Readonly<Record<string, readonly number[]>> = {
      opcode: [8, 9, 10, 12, 13, 16, 18, 20, 23, 30, 31, 33, 35, 37, 38, 39, 40, 41, 60, 69],
      predicate: [0, 1, 4, 15, 32, 33, 34, 41],
      flags: [0, 0, 0, 1, 7, 127, 128, 256, 512, 1024, 2048, 4096, 8192],
      ordering: [1, 2, 4, 5, 6, 7],
      align: [0, 1, 8, 64, 4096],
    };
    const numbers = [0, 0, 1, 2, 3, 5, 18, 64, 4096];
    const scratch = native.scratch();

    const byType = new Map<TypeId, ValueId[]>();
    const add = (value: ValueId): void => {
      const type = native.typeOf(value);
      byType.set(type, [...(byType.get(type) ?? []), value]);
    };
    values.forEach(add);
    /** Mostly one of `theme`, so that types often agree. */
    const someValue = (theme: readonly ValueId[]): ValueId | 0 => {
      const dice = next();
      if (dice < 0.01) return pick(stranger);
      if (dice < 0.04) return 0;
      return dice < 0.6 ? pick(theme) : pick(byType.get(pick([...byType.keys()])) ?? theme);
    };
    const argument = (name: string, type: string, theme: readonly ValueId[]): unknown => {
      if (next() < 0.01) return pick([...garbage, 'text', undefined, null, {}]);
      if (type === 'BuilderId') return pick(builders);
      if (type.startsWith('ValueId')) return someValue(theme);
      if (type === 'TypeId') return pick(types);
      if (type === 'boolean') return next() < 0.5;
      if (type === 'string') return pick(['', 'deopt', 'funclet', 'nop', '=r,r', '!i', '~{memory}']);
      if (type !== 'ListLength') return pick(plausible[name] ?? numbers);
      const length = Math.floor(next() * 4);
      for (let i = 0; i < length; i++) scratch[i] = /mask|indices/.test(name) && next() < 0.5 ? pick(numbers) : someValue(theme);
      return length;
    };
    const entries = native
      .signatures()
      .map((signature) => /^(\w+)\((.*)\): (.*)$/.exec(signature) as RegExpExecArray)
      .filter(([, name]) => entryPattern.test(name as string))
      .map(([, name, list]) => ({
        name: name as keyof Native,
        parameters: (list as string).split(', ').map((one) => one.split(': ') as [string, string]),
      }));
    expect(entries.length).toBeGreaterThan(40);

    const built = new Map<string, number>();
    for (let i = 0; i < 8_000; i++) {
      // Most blocks have a terminator: a position at their end is good for nothing.
      const builder = pick(builders);
      if (next() < 0.2) native.positionBeforeTerminator(builder, pick(blocks));
      else if (next() < 0.1) native.positionAtEnd(builder, native.appendBlock(f, ''));
      const { name, parameters } = pick(entries);
      const theme = byType.get(pick([...byType.keys()])) as ValueId[];
      try {
        const result: unknown = Reflect.apply(
          native[name] as (...args: unknown[]) => unknown,
          native,
          parameters.map(([parameter, type]) => argument(parameter, type, theme)),
        );
        if (typeof result === 'number' && result > 2 ** 40) {
          built.set(name, (built.get(name) ?? 0) + 1);
          if (name.startsWith('build')) add(result as ValueId);
        }
      } catch (error) {
        if (!(error instanceof NativeError || error instanceof ArgumentError)) throw error;
      }
    }
    expect(built.size).toBeGreaterThan(15);
    expect(native.printModule(module)).toMatch(/define double @f/);
    native.verifyModule(module);
    native.disposeContext(context);
    native.disposeContext(foreign);
  });
});
