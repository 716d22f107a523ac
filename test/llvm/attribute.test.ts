import { ArgumentError } from '../../lib/llvm/errors';
import { has } from '../../lib/llvm/features';
import { listOf } from '../../lib/llvm/list';
import type { AttributeId, ValueId } from '../../lib/llvm/native';
import { onEveryLlvm, sumOfSquares } from './every-llvm';

onEveryLlvm((on) => {
  const text = (attributes: AttributeId[]) => attributes.map((attribute) => on.native.attributeText(attribute));

  test('enum, int, string and type attributes of a function, its result, its parameters and a call', () => {
    const { native, context } = on;
    const module = context.parseIr(sumOfSquares, 'm');
    const f = native.namedFunction(module.id, 'sum') as ValueId;
    native.addFunctionAttribute(f, native.enumAttribute(context.id, 'nounwind'));
    native.addFunctionAttribute(f, native.stringAttribute(context.id, 'target-cpu', 'generic'));
    native.addParameterAttribute(f, 0, native.intAttribute(context.id, 'align', 16));
    native.addParameterAttribute(f, 0, native.enumAttribute(context.id, 'noalias'));
    expect(text(native.functionAttributes(f))).toEqual(['nounwind', '"target-cpu"="generic"']);
    expect(text(native.parameterAttributes(f, 0)).sort()).toEqual(['align 16', 'noalias']);
    expect(native.attributeInt(native.intAttribute(context.id, 'align', 16))).toBe(16n);
    const call = native
      .blocks(f)
      .flatMap((b) => native.instructions(b))
      .find((i) => native.printValue(i).includes('call')) as ValueId;
    const unsafe = has(native, 'noundef') ? 'noundef' : 'noalias';
    native.addReturnAttribute(call, native.enumAttribute(context.id, unsafe));
    expect(text(native.returnAttributes(call))).toEqual([unsafe]);
    native.dropUnsafeAttributes(call);
    expect(native.returnAttributes(call)).toEqual([]);
    native.dropUnsafeAttributes(f);
    expect(text(native.parameterAttributes(f, 0))).toEqual(['align 16']);
    native.removeFunctionAttribute(f, 'target-cpu');
    expect(text(native.functionAttributes(f))).toEqual(['nounwind']);
    const byval = native.typeAttribute(context.id, 'byval', context.float('double').id);
    expect(native.attributeKind(byval)).toBe('type');
    expect(native.typeText(native.attributeType(byval))).toBe('double');
    expect(module.verify()).toBe('');
  });

  test('an attribute without what it carries is refused', () => {
    const { native, context } = on;
    expect(() => native.enumAttribute(context.id, 'align')).toThrow(ArgumentError);
    expect(() => native.enumAttribute(context.id, 'frobnicate')).toThrow(/no attribute/);
    expect(() => native.intAttribute(context.id, 'align', 3)).toThrow(/power of two/);
    expect(() => native.enumAttribute(context.id, 'byval')).toThrow(/a type/);
  });

  test('metadata: nodes, attachments, named lists', () => {
    const { native, context } = on;
    const module = context.parseIr(sumOfSquares, 'm');
    const f = native.namedFunction(module.id, 'sum') as ValueId;
    const load = native
      .blocks(f)
      .flatMap((b) => native.instructions(b))
      .find((i) => native.printValue(i).includes('load')) as ValueId;
    const seven = native.valueAsMetadata(native.constInt(context.int(32).id, 7));
    const node = native.mdNode(context.id, listOf(native, [native.mdString(context.id, 'hello'), seven]));
    const kind = native.mdKindId(context.id, 'bitgrad.test');
    native.setMetadata(load, kind, node);
    expect(native.getMetadata(load, kind)).toBe(node);
    expect(native.metadataKinds(load)).toEqual([kind]);
    expect(native.mdOperands(node).map((m) => native.mdKind(m as typeof node))).toEqual(['string', 'value']);
    native.setMetadata(load, kind, 0);
    expect(native.getMetadata(load, kind)).toBe(0);
    expect(() => native.setMetadata(load, native.mdKindId(context.id, 'tbaa'), node)).not.toThrow(TypeError);
    expect(() => native.setMetadata(load, native.mdKindId(context.id, 'dbg'), node)).toThrow(/no debug location/);
    native.addNamedMetadata(module.id, 'my.list', node);
    expect(native.namedMetadata(module.id, 'my.list')).toEqual([node]);
    expect(() => native.addNamedMetadata(module.id, 'llvm.module.flags', node)).toThrow(ArgumentError);
    expect(native.debugLocation(load)).toBeUndefined();
  });
});
