// Where LLVM changed what a module can say, on both sides: each LLVM here reads text with the new form where `has` says that it knows
// it, and refuses it, with an error of its reader, where it does not. What old text says is read by all, and derived.
import { type Feature, has } from '../../lib/llvm/features';
import { addons, instruction, named, parse, read } from '../ir/addons';

/** A function body, or a whole module, that only LLVMs with the feature can read. */
const newForms: readonly (readonly [feature: Feature, text: string])[] = [
  ['freeze', 'define double @f(double %x) {\n  %r = freeze double %x\n  ret double %r\n}'],
  ['bfloat', 'define bfloat @f(bfloat %x) {\n  ret bfloat %x\n}'],
  ['poison', 'define double @f() {\n  ret double poison\n}'],
  ['noundef', 'define double @f(double noundef %x) {\n  ret double %x\n}'],
  ['sretType', 'define void @f(double* sret(double) %p) {\n  ret void\n}'],
  ['opaquePointers', 'define double @f(ptr %p) {\n  %r = load double, ptr %p\n  ret double %r\n}'],
  ['memoryAttribute', 'define double @f(double %x) memory(none) {\n  ret double %x\n}'],
  ['atomicFadd', `define double @f(double* %p, double %x) {\n  %r = atomicrmw fadd double* %p, double %x monotonic\n  ret double %r\n}`],
];

/** Old forms that newer LLVMs have no place for: their readers rewrite them. */
const oldForms: readonly (readonly [title: string, text: string])[] = [
  ['typed pointers', 'define double @f(double* %p) {\n  %r = load double, double* %p\n  ret double %r\n}'],
  ['readnone', 'define double @f(double %x) readnone {\n  ret double %x\n}'],
  ['nocapture', 'define double @f(double* nocapture %p) {\n  %r = load double, double* %p\n  ret double %r\n}'],
  [
    'the size of a lifetime',
    'declare void @llvm.lifetime.start.p0i8(i64, i8*)\ndefine void @f() {\n  %s = alloca i8\n  call void @llvm.lifetime.start.p0i8(i64 1, i8* %s)\n  ret void\n}',
  ],
];

describe.each(addons)('LLVM %i', (_llvm, native) => {
  test.each(newForms)('%s is read exactly where it is known', (feature, text) => {
    if (has(native, feature)) expect(native.name(named(native, parse(native, text), 'f'))).toBe('f');
    else expect(() => parse(native, text)).toThrow(/error:/);
  });

  test.each(oldForms)('%s is read everywhere', (_title, text) => {
    expect(native.verifyModule(parse(native, text))).toBe('');
  });

  test('a function without effects and an argument that is not kept say so in the same words', () => {
    const { ir } = read(
      native,
      'define double @f(double* nocapture readonly %p) readonly {\n  %r = load double, double* %p\n  ret double %r\n}',
    );
    expect(instruction(ir, 'r').effects).toMatchObject({ mayRead: true, mayWrite: false });
    expect(
      native
        .parameterAttributes(named(native, parse(native, oldForms[2]![1]), 'f'), 0)
        .map((each) => native.attributeText(each))
        .join(),
    ).toBe(has(native, 'capturesAttribute') ? 'captures(none)' : 'nocapture');
  });

  test('reductions have one name, whatever this LLVM calls them', () => {
    const text = has(native, 'vectorReduce')
      ? 'declare double @llvm.vector.reduce.fadd.v2f64(double, <2 x double>)\ndefine double @f(<2 x double> %v) {\n  %r = call double @llvm.vector.reduce.fadd.v2f64(double 0.0, <2 x double> %v)\n  ret double %r\n}'
      : 'declare double @llvm.experimental.vector.reduce.v2.fadd.f64.v2f64(double, <2 x double>)\ndefine double @f(<2 x double> %v) {\n  %r = call double @llvm.experimental.vector.reduce.v2.fadd.f64.v2f64(double 0.0, <2 x double> %v)\n  ret double %r\n}';
    expect(native.verifyModule(parse(native, text))).toBe('');
  });
});
