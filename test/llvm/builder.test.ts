// Every instruction is built and verified on every LLVM that is built; refusals name what is wrong.
import { Builder } from '../../lib/llvm/builder';
import { builtLlvms, loadNative } from '../../lib/llvm/load';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../../lib/llvm/native';

describe.each(builtLlvms())('Builder on LLVM %i', (llvm) => {
  let native: Native;
  let context: ContextId;
  let module: ModuleId;
  let b: Builder;
  let double: TypeId;
  let i32: TypeId;
  let i1: TypeId;
  let pointer: TypeId;
  let none: TypeId;

  beforeEach(() => {
    native = loadNative({ llvm });
    context = native.createContext();
    module = native.createModule(context, 'm');
    b = new Builder(native, context);
    double = native.floatType(context, 'double');
    i32 = native.intType(context, 32);
    i1 = native.intType(context, 1);
    pointer = native.pointerType(context, 0);
    none = native.voidType(context);
  });
  afterEach(() => native.disposeContext(context));

  const functionType = (result: TypeId, parameters: TypeId[], variadic = false): TypeId => {
    native.scratch().set(parameters);
    return native.functionType(result, parameters.length, variadic);
  };
  /** A function with an entry block, at whose end `b` stands; its parameters. */
  const define = (name: string, result: TypeId, parameters: TypeId[]): { f: ValueId; entry: ValueId; p: ValueId[] } => {
    const f = native.createFunction(module, name, functionType(result, parameters), 'external');
    const entry = native.appendBlock(f, 'entry');
    b.atEnd(entry);
    return { f, entry, p: native.parameters(f) };
  };
  const at = (values: readonly ValueId[], index: number): ValueId => values[index] as ValueId;
  const verified = (): string => {
    const mistakes = native.verifyModule(module);
    return mistakes === '' ? native.printModule(module) : `${mistakes}\n${native.printModule(module)}`;
  };

  test('loads, stores, arithmetic, a loop', () => {
    const { f, entry, p } = define('sum', double, [pointer, i32]);
    const [loop, exit] = [native.appendBlock(f, 'loop'), native.appendBlock(f, 'exit')];
    b.br(loop);
    b.atEnd(loop);
    const i = b.phi(i32);
    const sum = b.phi(double);
    const x = b.load(double, b.gep(double, at(p, 0), [i], true));
    const next = b.binary('add', i, native.constInt(i32, 1), { nsw: true });
    const added = b.fadd(sum, b.fmul(x, x, 127));
    b.condBr(b.icmp('slt', next, at(p, 1)), loop, exit);
    b.addIncoming(i, native.constInt(i32, 0), entry);
    b.addIncoming(i, next, loop);
    b.addIncoming(sum, native.constFloat(double, 0), entry);
    b.addIncoming(sum, added, loop);
    b.atEnd(exit).ret(added);
    expect(verified()).toMatch(/fmul fast double/);
  });
});
