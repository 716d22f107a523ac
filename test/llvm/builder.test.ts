// Every instruction is built and verified on every LLVM whose addon is built; mixed pointer types get their casts on
// typed-pointer LLVMs; what LLVM would not accept is refused with a sentence.
import { Builder } from '../../lib/llvm/builder';
import {
  type AtomicOperation,
  atomicOperations,
  type BinaryOpcode,
  binaryOpcodes,
  type FloatPredicate,
  floatPredicates,
  type IntPredicate,
  intPredicates,
} from '../../lib/llvm/builder-numbers';
import { ArgumentError, NativeError } from '../../lib/llvm/errors';
import { has } from '../../lib/llvm/features';
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
  const int = (value: number): ValueId => native.constInt(i32, value);
  /** The message with which it is refused; '' if it is not. */
  const refusal = (build: () => unknown): string => {
    try {
      build();
    } catch (error) {
      if (error instanceof ArgumentError || error instanceof NativeError) return error.message;
      throw error;
    }
    return '';
  };
  /** The module's text, which LLVM finds valid. */
  const verified = (): string => {
    const mistakes = native.verifyModule(module);
    const text = native.printModule(module);
    if (mistakes !== '') throw new Error(`${mistakes}\n${text}`);
    return text;
  };

  test('a loop over an array', () => {
    const { f, entry, p } = define('sum', double, [pointer, i32]);
    const [loop, exit] = [native.appendBlock(f, 'loop'), native.appendBlock(f, 'exit')];
    b.br(loop);
    b.atEnd(loop);
    const i = b.phi(i32);
    const sum = b.phi(double);
    const x = b.load(double, b.gep(double, at(p, 0), [i], true));
    const next = b.binary('add', i, int(1), { nsw: true });
    const added = b.fadd(sum, b.fmul(x, x, 127));
    b.condBr(b.icmp('slt', next, at(p, 1)), loop, exit);
    b.addIncoming(i, int(0), entry);
    b.addIncoming(i, next, loop);
    b.addIncoming(sum, native.constFloat(double, 0), entry);
    b.addIncoming(sum, added, loop);
    b.atEnd(exit).ret(added);
    const text = verified();
    expect(text).toMatch(/fmul fast double/);
    expect(text).toMatch(/add nsw i32/);
    expect(text).toMatch(/getelementptr inbounds double/);
  });

  test('all arithmetic with its flags', () => {
    const { p } = define('f', none, [double, double, i32, i32]);
    const operations = Object.keys(binaryOpcodes) as BinaryOpcode[];
    for (const opcode of operations) {
      const isFloat = opcode.startsWith('f');
      b.binary(opcode, at(p, isFloat ? 0 : 2), at(p, isFloat ? 1 : 3));
    }
    b.fneg(at(p, 0), 2);
    b.fsub(at(p, 0), at(p, 1), 32);
    b.fdiv(at(p, 0), at(p, 1), 16);
    b.binary('shl', at(p, 2), at(p, 3), { nuw: true, nsw: true });
    b.binary('sdiv', at(p, 2), at(p, 3), { exact: true });
    b.ret();
    const text = verified();
    for (const opcode of operations) expect(text).toMatch(new RegExp(`= ${opcode} (i32|double)`));
    expect(text).toMatch(has(native, 'buildsFneg') ? /fneg nnan double/ : /fsub nnan double -0.0/);
    expect(text).toMatch(/fsub contract double/);
    expect(text).toMatch(/fdiv arcp double/);
    expect(text).toMatch(/shl nuw nsw i32/);
    expect(text).toMatch(/sdiv exact i32/);
  });

  test('flags that came with later LLVMs are set or refused by name', () => {
    const { p } = define('f', none, [double, i32]);
    const n = at(p, 1);
    const [i64, i8] = [native.intType(context, 64), native.intType(context, 8)];
    const later: readonly [flag: string, build: () => ValueId][] = [
      ['disjoint', () => b.binary('or', n, n, { disjoint: true })],
      ['nneg', () => b.cast('zext', n, i64, { nneg: true })],
      ['nuw', () => b.cast('trunc', n, i8, { nuw: true })],
      ['samesign', () => b.icmp('slt', n, n, { samesign: true })],
    ];
    const refused = later.filter(([flag, build]) => {
      const why = refusal(build);
      if (why) expect(why).toContain(`does not take the flag ${flag} `);
      return why !== '';
    });
    b.ret();
    const text = verified();
    for (const one of later) {
      if (refused.includes(one)) expect(text).not.toContain(` ${one[0]} `);
      else expect(text).toContain(` ${one[0]} `);
    }
  });

  test('all comparisons, select, freeze', () => {
    const { p } = define('f', none, [double, i32, pointer]);
    for (const predicate of Object.keys(intPredicates) as IntPredicate[]) b.icmp(predicate, at(p, 1), at(p, 1));
    for (const predicate of Object.keys(floatPredicates) as FloatPredicate[]) b.fcmp(predicate, at(p, 0), at(p, 0));
    const isNull = b.icmp('eq', at(p, 2), native.constNull(pointer));
    if (!has(native, 'freeze')) expect(() => b.freeze(at(p, 0))).toThrow(/no freeze/);
    b.select(isNull, at(p, 0), has(native, 'freeze') ? b.freeze(at(p, 0)) : at(p, 0), 1);
    b.ret();
    const text = verified();
    for (const predicate of Object.keys(intPredicates)) expect(text).toMatch(`icmp ${predicate} i32`);
    for (const predicate of Object.keys(floatPredicates)) expect(text).toMatch(`fcmp ${predicate} double`);
    expect(text).toMatch(/select reassoc i1 .*, double/);
    if (has(native, 'freeze')) expect(text).toMatch(/freeze double/);
  });

  test('all casts', () => {
    const { p } = define('f', none, [double, i32, pointer]);
    const [float, i64, i8, far] = [
      native.floatType(context, 'float'),
      native.intType(context, 64),
      native.intType(context, 8),
      native.pointerType(context, 1),
    ];
    const [x, n, address] = [at(p, 0), at(p, 1), at(p, 2)];
    b.cast('fpext', b.cast('fptrunc', x, float), double);
    b.cast('trunc', n, i8);
    b.cast('zext', n, i64);
    b.cast('sext', n, i64);
    b.cast('uitofp', b.cast('fptoui', x, i32), double);
    b.cast('sitofp', b.cast('fptosi', x, i32), double);
    b.cast('inttoptr', b.cast('ptrtoint', address, i64), pointer);
    b.cast('bitcast', x, i64);
    b.cast('addrspacecast', address, far);
    b.ret();
    const text = verified();
    const names = [
      'fpext',
      'fptrunc',
      'trunc',
      'zext',
      'sext',
      'uitofp',
      'fptoui',
      'sitofp',
      'fptosi',
      'inttoptr',
      'ptrtoint',
      'bitcast',
      'addrspacecast',
    ];
    for (const name of names) expect(text).toMatch(`= ${name} `);
    expect(refusal(() => b.cast('ptrtoaddr', address, i64))).toMatch(/cast|ptrtoaddr/);
  });

  test('memory: alignment, volatile, fields, variadic arguments', () => {
    const { p } = define('f', none, [pointer, i32]);
    native.scratch().set([i32, double, native.arrayType(double, 4)]);
    const struct = native.structType(context, 3, false);
    const slot = b.alloca(struct, 0, 64);
    b.alloca(double, at(p, 1));
    const field = b.gep(struct, slot, [int(0), int(2), at(p, 1)]);
    b.store(b.load(double, at(p, 0), 4, true), field, 16, true);
    b.vaArg(at(p, 0), double);
    b.ret();
    const text = verified();
    expect(text).toMatch(/alloca \{ i32, double, \[4 x double\] \}, align 64/);
    expect(text).toMatch(/alloca double, i32 %/);
    expect(text).toMatch(/load volatile double, .* align 4/);
    expect(text).toMatch(/store volatile double .* align 16/);
    expect(text).toMatch(/va_arg .*, double/);
  });

  test('atomics', () => {
    const { p } = define('f', none, [pointer, i32, double]);
    const [address, n, x] = [at(p, 0), at(p, 1), at(p, 2)];
    b.atomicStore(b.atomicLoad(double, address, 'acquire'), address, 'release', { align: 16, isVolatile: true });
    for (const operation of Object.keys(atomicOperations) as AtomicOperation[]) {
      const isNewer = atomicOperations[operation] > atomicOperations.fsub;
      const build = (): ValueId => b.atomicRmw(operation, address, operation.startsWith('f') ? x : n, 'monotonic');
      if (!isNewer) build();
      else {
        // Newer operations are either there or refused by name.
        const why = refusal(build);
        if (why) expect(why).toBe(`atomicrmw: this LLVM has no operation ${operation}`);
      }
    }
    b.cmpxchg(address, n, int(7), 'acq_rel', 'monotonic', { isWeak: true });
    b.fence('seq_cst', native.syncScopeId(context, 'singlethread'));
    b.ret();
    const text = verified();
    expect(text).toMatch(/load atomic double, .* acquire, align 8/);
    expect(text).toMatch(/store atomic volatile double .* release, align 16/);
    expect(text).toMatch(/atomicrmw fadd .* double %2 monotonic/);
    expect(text).toMatch(/cmpxchg weak .* i32 %1, i32 7 acq_rel monotonic/);
    expect(text).toMatch(/fence syncscope\("singlethread"\) seq_cst/);
  });

  test('vectors and aggregates', () => {
    native.scratch().set([double, native.arrayType(i32, 2)]);
    const struct = native.structType(context, 2, false);
    const vector = native.vectorType(double, 4);
    const { p } = define('f', struct, [vector, double, i32, struct]);
    const [v, x, i, s] = [at(p, 0), at(p, 1), at(p, 2), at(p, 3)];
    const wider = b.shuffle(b.insertElement(v, x, i), v, [7, -1, 0, 4, 1, 2]);
    b.binary('fmul', v, v);
    const lane = b.extractElement(wider, int(5));
    b.ret(b.insertValue(b.insertValue(s, lane, [0]), b.extractValue(s, [1, 1]), [1, 0]));
    const text = verified();
    expect(text).toMatch(/shufflevector <4 x double> .*<6 x i32> <i32 7, i32 (undef|poison), i32 0, i32 4, i32 1, i32 2>/);
    for (const name of ['insertelement', 'extractelement', 'insertvalue', 'extractvalue']) expect(text).toMatch(`= ${name} `);
  });

  test('switch, indirectbr, unreachable', () => {
    const { f, p } = define('f', none, [i32, pointer]);
    const [one, two, rest] = [native.appendBlock(f, 'one'), native.appendBlock(f, 'two'), native.appendBlock(f, 'rest')];
    b.switchOn(at(p, 0), rest, [
      [int(1), one],
      [int(2), two],
      [int(3), two],
    ]);
    b.atEnd(one).indirectBr(at(p, 1), [two, rest]);
    b.atEnd(two).ret();
    b.atEnd(rest).unreachable();
    expect(verified()).toMatch(/i32 3, label %two/);
    const duplicate = native.appendBlock(f, 'duplicate');
    b.atEnd(duplicate);
    expect(
      refusal(() =>
        b.switchOn(at(p, 0), rest, [
          [int(1), one],
          [int(1), two],
        ]),
      ),
    ).toMatch(/same constant/);
  });

  test('a switch of more cases than the scratch buffer holds', () => {
    const { f, entry, p } = define('f', none, [i32]);
    const [one, rest] = [native.appendBlock(f, 'one'), native.appendBlock(f, 'rest')];
    const count = native.scratch().length / 2 + 10;
    b.switchOn(
      at(p, 0),
      rest,
      Array.from({ length: count }, (_, i) => [int(i), one] as const),
    );
    b.atEnd(one).ret();
    b.atEnd(rest).unreachable();
    expect(native.verifyModule(module)).toBe('');
    expect(native.successors(native.terminator(entry) as ValueId)).toHaveLength(count + 1);
  });

  test('calls: convention, tail mark, bundles, variadic, intrinsics, inline assembly', () => {
    const fast = native.createFunction(module, 'fast', functionType(double, [double]), 'external');
    native.setCallingConv(fast, 8);
    const printf = native.createFunction(module, 'printf', functionType(i32, [pointer], true), 'external');
    const { p } = define('f', double, [double, pointer]);
    const [x, text] = [at(p, 0), at(p, 1)];
    const type = functionType(double, [double]);
    b.setTailCall(b.call(type, fast, [x], 64), 'tail');
    b.bundle('deopt', [x, int(3)]).call(type, fast, [x]);
    b.call(functionType(i32, [pointer], true), printf, [text, x, int(1)]);
    b.call(type, text, [x]);
    b.call(functionType(none, []), native.inlineAsm(functionType(none, []), 'nop', '', true), []);
    b.ret(b.intrinsic(module, 'llvm.fma', [double], [x, x, x], 32));
    const printed = verified();
    expect(printed).toMatch(/tail call afn fastcc double @fast/);
    expect(printed).toMatch(/"deopt"\(double %0, i32 3\)/);
    expect(printed).toMatch(/@printf\(.*%1, double %0, i32 1\)/);
    expect(printed).toMatch(/asm sideeffect "nop"/);
    expect(printed).toMatch(/call contract double @llvm.fma.f64/);
    expect(printed.match(/deopt/g)).toHaveLength(1);
  });

  test('callbr', () => {
    const { f } = define('f', none, []);
    const [on, aside] = [native.appendBlock(f, 'on'), native.appendBlock(f, 'aside')];
    const type = functionType(none, []);
    // Before LLVM 15 a goto label is an operand of the constraint X; from then on it is !i.
    const oldStyle = !native.isOpaquePointers(context);
    if (!oldStyle) b.callBr(type, native.inlineAsm(type, 'nop', '!i', true), [], on, [aside]);
    else b.callBr(type, native.inlineAsm(type, 'nop', '', true), [], on, []);
    b.atEnd(on).ret();
    b.atEnd(aside).ret();
    expect(verified()).toMatch(/callbr void asm sideeffect/);
  });

  test('invoke, landingpad, resume', () => {
    native.scratch().set([pointer, i32]);
    const caught = native.structType(context, 2, false);
    const thrower = native.createFunction(module, 'thrower', functionType(double, [double]), 'external');
    const { f, p } = define('f', double, [double]);
    native.setPersonality(f, native.createFunction(module, '__gxx_personality_v0', functionType(i32, [], true), 'external'));
    const [normal, unwind] = [native.appendBlock(f, 'normal'), native.appendBlock(f, 'unwind')];
    const y = b.invoke(functionType(double, [double]), thrower, [at(p, 0)], normal, unwind);
    b.atEnd(normal).ret(y);
    b.atEnd(unwind);
    const pad = b.landingPad(caught, [native.constNull(pointer)], true);
    b.resume(pad);
    b.atStart(unwind).extractValue(pad, [1]);
    const text = verified();
    expect(text).toMatch(/landingpad \{ .*, i32 \}\s+cleanup\s+catch/);
    expect(text).toMatch(/extractvalue .*\n\s+resume/);
    b.atStart(unwind);
    expect(refusal(() => b.landingPad(caught, [], true))).toMatch(/only phis/);
  });

  test('funclets: catchswitch, catchpad, catchret, cleanuppad, cleanupret', () => {
    const thrower = native.createFunction(module, 'thrower', functionType(none, []), 'external');
    const { f } = define('f', none, []);
    native.setPersonality(f, native.createFunction(module, '__CxxFrameHandler3', functionType(i32, [], true), 'external'));
    const [normal, dispatch, handler, cleanup] = ['normal', 'dispatch', 'handler', 'cleanup'].map((name) =>
      native.appendBlock(f, name),
    ) as [ValueId, ValueId, ValueId, ValueId];
    b.invoke(functionType(none, []), thrower, [], normal, dispatch);
    const choice = b.atEnd(dispatch).catchSwitch(0, [handler], cleanup);
    const caught = b.atEnd(handler).catchPad(choice, [native.constNull(pointer), int(64), native.constNull(pointer)]);
    b.bundle('funclet', [caught]).call(functionType(none, []), thrower, []);
    b.catchRet(caught, normal);
    b.atEnd(normal).ret();
    b.cleanupRet(b.atEnd(cleanup).cleanupPad(0, []));
    const text = verified();
    expect(text).toMatch(/catchswitch within none \[label %handler\] unwind label %cleanup/);
    expect(text).toMatch(/\[ "funclet"\(token/);
    expect(text).toMatch(/cleanupret from .* unwind to caller/);
    expect(() => b.atStart(dispatch)).toThrow(/catchswitch/);
  });

  describe('pointers of different pointees', () => {
    const typed = (): boolean => !native.isOpaquePointers(context);
    const casts = (text: string): number => (typed() ? (text.match(/bitcast/g) ?? []).length : 0);

    test('are one pointer to every instruction', () => {
      native.scratch().set([pointer, double]);
      const struct = native.structType(context, 2, false);
      const { f, p } = define('f', pointer, [pointer, i1]);
      const other = native.appendBlock(f, 'other');
      const join = native.appendBlock(f, 'join');
      const numbers = b.alloca(double);
      const callee = native.createFunction(module, 'callee', functionType(pointer, [pointer, struct]), 'external');
      b.store(numbers, at(p, 0));
      b.store(b.load(i32, numbers), numbers);
      b.icmp('eq', numbers, at(p, 0));
      const either = b.select(at(p, 1), numbers, at(p, 0));
      const filled = b.insertValue(native.undef(struct), either, [0]);
      const result = b.call(functionType(pointer, [pointer, struct]), callee, [numbers, filled]);
      b.cmpxchg(at(p, 0), numbers, result, 'seq_cst', 'seq_cst');
      b.condBr(at(p, 1), other, join);
      b.atEnd(other).br(join);
      b.atEnd(join);
      const phi = b.phi(pointer);
      b.addIncoming(phi, numbers, native.entryBlock(f) as ValueId);
      b.addIncoming(phi, native.createGlobal(module, 'g', double, false, 'external', 0), other);
      b.ret(b.gep(double, phi, [int(1)]));
      const text = verified();
      if (typed()) {
        // The cast of an incoming value stands before the terminator of its block; that of a constant is a constant.
        expect(text).toMatch(/bitcast double\* %\d+ to i8\*\n\s+br i1/);
        expect(text).toMatch(/phi i8\* .*bitcast \(double\* @g to i8\*\)/);
      } else expect(text).not.toMatch(/bitcast/);
    });

    test('a cast back names the source again', () => {
      const { p } = define('f', none, [pointer]);
      const x = b.load(double, at(p, 0));
      b.store(x, b.gep(double, at(p, 0), [int(1)]));
      b.ret();
      expect(casts(verified())).toBe(typed() ? 2 : 0);
    });

    test('an aggregate is converted part by part', () => {
      native.scratch().set([native.typeOf(native.createGlobal(module, 'g', double, false, 'external', 0)), i32]);
      const made = native.structType(context, 2, false);
      native.scratch().set([pointer, i32]);
      const wanted = native.structType(context, 2, false);
      const { p } = define('f', wanted, [made]);
      b.ret(at(p, 0));
      expect(casts(verified())).toBe(typed() ? 1 : 0);
    });

    test('the result of an invoke is cast on the edge to a phi', () => {
      const g = native.createGlobal(module, 'g', double, false, 'external', 0);
      const result = native.typeOf(g);
      const thrower = native.createFunction(module, 'thrower', functionType(result, []), 'external');
      const { f, entry, p } = define('f', pointer, [i1]);
      native.setPersonality(f, native.createFunction(module, '__gxx_personality_v0', functionType(i32, [], true), 'external'));
      const [trying, join, unwind] = [native.appendBlock(f, 'trying'), native.appendBlock(f, 'join'), native.appendBlock(f, 'unwind')];
      b.condBr(at(p, 0), trying, join);
      b.atEnd(trying);
      const y = b.invoke(functionType(result, []), thrower, [], join, unwind);
      b.atEnd(join);
      const [first, second, third] = [b.phi(i32), b.phi(pointer), b.phi(pointer)];
      for (const [phi, value] of [
        [first, int(1)],
        [second, native.constNull(pointer)],
        [third, native.constNull(pointer)],
      ] as const)
        b.addIncoming(phi, value, entry);
      b.addIncoming(first, int(2), trying);
      b.addIncoming(second, y, trying);
      b.addIncoming(third, y, trying);
      b.ret(b.select(at(p, 0), second, third));
      b.atEnd(unwind).landingPad(result, [], true);
      b.unreachable();
      const text = verified();
      if (typed()) expect(native.blocks(f)).toHaveLength(5);
      else expect(text).not.toMatch(/bitcast/);
    });
  });

  test('positions and debug locations', () => {
    const text = `
define void @f(i32 %n) !dbg !3 {
entry:
  br label %next
next:
  %x = phi i32 [ 0, %entry ]
  %y = add i32 %x, %n, !dbg !5
  ret void
}
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!7}
!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "a.c", directory: "/")
!2 = !DISubroutineType(types: !6)
!3 = distinct !DISubprogram(name: "f", file: !1, line: 1, type: !2, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DILocation(line: 7, column: 3, scope: !3)
!6 = !{null}
!7 = !{i32 2, !"Debug Info Version", i32 3}
`;
    const parsed = native.parseIr(context, text, 'positions');
    const f = native.namedFunction(parsed, 'f') as ValueId;
    const next = at(native.blocks(f), 1);
    const [x, y] = native.instructions(next) as [ValueId, ValueId];
    const n = native.parameter(f, 0);
    const mul = b.beforeTerminator(next).debugLocationOf(y).binary('mul', n, n);
    const sub = b.atStart(next).debugLocationOf(0).binary('sub', n, n);
    const or = b.before(y).debugLocationOf(y).binary('or', n, n);
    expect(b.block).toBe(next);
    expect(native.instructions(next).slice(0, 5)).toEqual([x, sub, or, y, mul]);
    const printed = native.printModule(parsed);
    expect(native.verifyModule(parsed)).toBe('');
    expect(printed).toMatch(/mul i32 %n, %n, !dbg/);
    expect(printed).toMatch(/or i32 %n, %n, !dbg/);
    expect(printed).toMatch(/sub i32 %n, %n\n/);
    const [, phi] = [b.before(x), b.phi(i32)];
    b.addIncoming(phi, n, at(native.blocks(f), 0));
    expect(at(native.instructions(next), 0)).toBe(phi);
    expect(native.verifyModule(parsed)).toBe('');
  });

  test('what LLVM would not accept is refused', () => {
    expect(refusal(() => new Builder(native, context).unreachable())).toBe(
      'unreachable: the builder has no position (none was set, or its block has been deleted)',
    );
    const other = define('other', none, [double, i32]);
    const { f, entry, p } = define('f', double, [double, i32, pointer]);
    const [x, n, address] = [at(p, 0), at(p, 1), at(p, 2)];
    const vector = native.undef(native.vectorType(double, 4));
    const type = functionType(double, [double]);
    const callee = native.createFunction(module, 'callee', type, 'external');
    const nothing = b.call(functionType(none, []), native.createFunction(module, 'nothing', functionType(none, []), 'external'), []);
    const reasons: [() => unknown, RegExp][] = [
      [() => b.fadd(x, n), /types differ \(double and i32\)/],
      [() => b.fadd(n, n), /expected floating point, not i32/],
      [() => b.binary('add', x, x), /expected integers, not double/],
      [() => b.binary('add', n, n, { exact: true }), /does not take the flag exact/],
      [() => b.binary('add', n, n, { fastMath: 1 }), /fast-math flags need floating point/],
      [() => b.fadd(x, at(other.p, 0)), /different functions|another function/],
      [() => b.cast('fpext', x, i32), /no such cast from double to i32/],
      [() => b.icmp('eq', x, x), /expected integers or pointers/],
      [() => b.fcmp('oeq', n, n), /expected floating point/],
      [() => b.select(n, x, x), /neither an i1/],
      [() => b.load(none, address), /memory cannot hold a void/],
      [() => b.load(double, x), /expected a pointer, not a double/],
      [() => b.load(double, address, 3), /alignment/],
      [() => b.load(double, address, -1), /alignment/],
      [() => b.store(x, n), /expected a pointer/],
      [() => b.alloca(none), /memory cannot hold/],
      [() => b.alloca(double, x), /not an integer/],
      [() => b.gep(double, address, []), /at least one index/],
      [() => b.gep(double, address, [x]), /not an integer/],
      [() => b.gep(double, address, [n, n]), /do not fit double/],
      [() => b.call(type, callee, []), /0 arguments for 1 parameters/],
      [() => b.call(type, callee, [n]), /argument's type/],
      [() => b.call(type, x, [x]), /expected a pointer/],
      [() => b.call(functionType(i32, []), native.inlineAsm(functionType(none, []), 'nop', '', true), []), /another function type/],
      ...['@q', '@2a', '@0', '^a', '{ax', '=r,{', 'x,@'].map((text): [() => unknown, RegExp] => [
        () => native.inlineAsm(functionType(none, []), 'nop', text, true),
        /constraints: `[@^{]` without/,
      ]),
      [() => b.br(other.entry), /different functions|another function/],
      [() => b.condBr(n, entry, entry), /not an i1/],
      [() => b.ret(), /returns a double/],
      [() => b.ret(n), /result type/],
      [() => b.extractElement(x, n), /expected a vector/],
      [() => b.insertElement(vector, n, n), /element's type/],
      [() => b.shuffle(vector, vector, [8]), /mask entry/],
      [() => b.shuffle(vector, vector, [0.5]), /mask entry/],
      [() => b.extractValue(x, [0]), /no element/],
      [() => b.insertValue(vector, x, [0]), /no element/],
      [() => b.freeze(nothing), /an operand is a void/],
      [() => b.freeze(entry), /an operand is a label/],
      [() => b.fence('monotonic'), /ordering monotonic/],
      [() => b.atomicLoad(double, address, 'release'), /ordering release/],
      [() => b.atomicRmw('fadd', address, n, 'seq_cst'), /needs floating point/],
      [() => b.atomicRmw('add', address, native.constInt(i1, 1), 'seq_cst'), /8, 16, 32/],
      [() => b.fence('seq_cst', 99), /scope/],
      [() => b.indirectBr(x, [entry]), /expected a pointer/],
    ];
    for (const [build, reason] of reasons) expect(refusal(build)).toMatch(reason);
    b.fadd(x, x);
    expect(refusal(() => b.phi(double))).toMatch(/only phis/);
    b.ret(x);
    expect(refusal(() => b.fadd(x, x))).toMatch(/has its terminator already/);
    b.beforeTerminator(entry);
    expect(refusal(() => b.unreachable())).toMatch(/only be built at the end/);
    b.atEnd(other.entry).ret();
    expect(verified()).toMatch(/define double @f/);
    expect(f).not.toBe(other.f);
  });

  test('a position dies with its block or instruction', () => {
    const { f, p } = define('f', none, [double]);
    const doomed = native.appendBlock(f, 'doomed');
    const terminator = b.atEnd(doomed).unreachable();
    b.before(terminator);
    native.eraseInstruction(terminator);
    expect(refusal(() => b.fadd(at(p, 0), at(p, 0)))).toMatch(/has been deleted/);
    b.atEnd(doomed);
    native.eraseBlock(doomed);
    expect(refusal(() => b.fadd(at(p, 0), at(p, 0)))).toMatch(/no position/);
    expect(b.block).toBe(0);
    b.dispose();
    expect(() => b.unreachable()).toThrow(NativeError);
  });

  test('a deleted input of a pending bundle is noticed, and the bundle forgotten', () => {
    const { p } = define('f', none, [double]);
    const x = b.fadd(at(p, 0), at(p, 0));
    b.bundle('deopt', [x]);
    native.eraseInstruction(x);
    const type = functionType(none, []);
    const callee = native.createFunction(module, 'callee', type, 'external');
    expect(refusal(() => b.call(type, callee, []))).toMatch(/bundle has been deleted/);
    b.call(type, callee, []);
    b.ret();
    expect(verified()).toMatch(/call void @callee\(\)\n/);
  });
});
