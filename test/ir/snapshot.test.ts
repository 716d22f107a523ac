// The packed read: the same facts on every LLVM, every instruction, the facts of each kind, and the way back to handles.
import {
  type ArgumentFact,
  type ConstantFact,
  type ExpressionFact,
  type FunctionIR,
  type GlobalFact,
  isConstant,
  isInstruction,
  type ValueFact,
} from '../../lib/ir/function-ir';
import { opcodeNumbers } from '../../lib/ir/opcodes';
import { snapshot } from '../../lib/ir/snapshot';
import { has } from '../../lib/llvm/features';
import { addons, instruction, instructions, named, operandsOf, parse, read, textOf, typeText, value } from './addons';

/** One line per argument, block and instruction; operands by name, constants by value: free of indices and of LLVM's own text. */
function render(ir: FunctionIR): string {
  const shown = (index: number): string => {
    const fact = ir.values[index];
    const type = ir.types[fact.type].text;
    if (isConstant(fact)) return `${type} ${fact.value}`;
    if (fact.kind === 'argument' || fact.kind === 'instruction') return `%${fact.name || index}`;
    return `${type} ${fact.kind} ${fact.name}${fact.operands.length ? `(${fact.operands.map(shown).join(', ')})` : ''}`;
  };
  const lines = ir.arguments.map((argument) => `argument ${typeText(ir, argument)} ${argument.name}`);
  for (const block of ir.blocks) {
    lines.push(
      `${block.name}: from ${block.predecessors} to ${block.successors} idom ${block.idom} ipdom ${block.ipdom} loop ${block.loop}`,
    );
    for (const index of block.instructions) {
      const fact = ir.values[index];
      if (!isInstruction(fact)) throw new Error('a block lists a value that is no instruction');
      const access = fact.accessType < 0 ? '' : ir.types[fact.accessType].text;
      lines.push(
        `  %${fact.name || index} = ${fact.opcode} ${fact.predicate} ${typeText(ir, fact)} [${access}] ${fact.operands.map(shown).join(', ')} -> ${fact.blocks} ${fact.indices} align ${fact.align} tbaa ${fact.tbaa} line ${fact.location?.line}`,
      );
    }
  }
  lines.push(
    `order ${ir.order}`,
    ...ir.loops.map((loop) => JSON.stringify(loop)),
    ...ir.types.map((type) => `${type.text} ${type.allocBytes} ${type.offsets}`),
  );
  return lines.join('\n');
}

const source = `
  struct body { double mass; double at[3]; struct body *next; float charge; };
  static const double weights[3] = {0.25, 0.5, 0.25};
  double energy(struct body *first, double *restrict out, int n) {
    double sum = 0;
    for (struct body *b = first; b; b = b->next) {
      double r = 0;
      for (int i = 0; i < 3; i++) r += b->at[i] * b->at[i] * weights[i];
      switch (n) { case 1: sum += b->mass * r; break; case 2: sum -= b->charge; break; default: out[n] = r; }
      *(float *)b = 1.0f;
    }
    out[0] = sum;
    return n > 3 ? sum : -sum;
  }`;

const oldest = addons[addons.length - 1];

describe('one function, every LLVM', () => {
  const text = textOf(oldest[0], source, '-O1', '-g');
  test.each(addons)('typed pointers read as LLVM %i reads them', (_llvm, native) => {
    if (!text) return;
    expect(render(read(native, text, 'energy').ir)).toBe(render(read(oldest[1], text, 'energy').ir));
  });

  // Each clang's own output, unoptimized: only addresses' flags and attributes differ, which render leaves out.
  test.each(addons)('as clang %i writes it', (llvm, native) => {
    const own = textOf(llvm, source, '-O0', '-g');
    if (!own || !text) return;
    const reference = textOf(oldest[0], source, '-O0', '-g') as string;
    const body = (ir: FunctionIR): string[] =>
      instructions(ir)
        .map((fact) => `${fact.opcode} ${typeText(ir, fact)} ${fact.name}`)
        .filter((line) => !/^call void/.test(line));
    expect(body(read(native, own, 'energy').ir)).toEqual(body(read(oldest[1], reference, 'energy').ir));
  });
});

const everything = `
declare i32 @p(...)
declare void @g()
declare double @h(double)
declare i32 @__CxxFrameHandler3(...)
define void @f(i1 %c, i32 %i, double %x, double* %m, i8* %l, <2 x double> %v, {double, i32} %s, i32* %n, ...) personality i32 (...)* @p {
entry:
  %neg = fneg double %x
  %a1 = add i32 %i, 1
  %a2 = fadd double %x, 1.0
  %a3 = sub i32 %i, 1
  %a4 = fsub double %x, 1.0
  %a5 = mul i32 %i, 3
  %a6 = fmul double %x, 3.0
  %a7 = udiv i32 %i, 3
  %a8 = sdiv i32 %i, 3
  %a9 = fdiv double %x, 3.0
  %b1 = urem i32 %i, 3
  %b2 = srem i32 %i, 3
  %b3 = frem double %x, 3.0
  %b4 = shl i32 %i, 3
  %b5 = lshr i32 %i, 3
  %b6 = ashr i32 %i, 3
  %b7 = and i32 %i, 3
  %b8 = or i32 %i, 3
  %b9 = xor i32 %i, 3
  %slot = alloca double, i32 4, align 16
  %ld = load double, double* %m, align 4
  store volatile double %ld, double* %slot, align 2
  %gep = getelementptr inbounds double, double* %m, i32 %i
  %c1 = trunc i32 %i to i8
  %c2 = zext i8 %c1 to i32
  %c3 = sext i8 %c1 to i32
  %c4 = fptoui double %x to i32
  %c5 = fptosi double %x to i32
  %c6 = uitofp i32 %i to double
  %c7 = sitofp i32 %i to double
  %c8 = fptrunc double %x to float
  %c9 = fpext float %c8 to double
  %d1 = ptrtoint double* %m to i64
  %d2 = inttoptr i64 %d1 to double*
  %d3 = bitcast double %x to i64
  %d4 = addrspacecast double* %m to double addrspace(1)*
  %e1 = icmp slt i32 %i, 3
  %e2 = fcmp olt double %x, 3.0
  %e3 = select i1 %e1, double %x, double 2.0
  %va = va_arg i8* %l, double
  %g1 = extractelement <2 x double> %v, i32 0
  %g2 = insertelement <2 x double> %v, double %x, i32 1
  %g3 = shufflevector <2 x double> %v, <2 x double> %g2, <3 x i32> <i32 3, i32 undef, i32 0>
  %h1 = extractvalue {double, i32} %s, 1
  %h2 = insertvalue {double, i32} %s, double %x, 0
  %fr = freeze double %x
  fence seq_cst
  %cx = cmpxchg weak i32* %n, i32 %i, i32 3 acq_rel monotonic
  %rmw = atomicrmw xchg i32* %n, i32 %i monotonic
  %r = tail call reassoc nnan contract double @h(double %x)
  switch i32 %i, label %next [ i32 7, label %jump
                               i32 9, label %next ]
next:
  %phi = phi double [ %ld, %entry ], [ %ld, %entry ]
  br i1 %c, label %jump, label %asm
asm:
  callbr void asm "", ""() to label %jump []
jump:
  indirectbr i8* %l, [label %call, label %dead]
call:
  invoke void @g() to label %done unwind label %pad
pad:
  %lp = landingpad {i8*, i32} cleanup
  resume {i8*, i32} %lp
dead:
  unreachable
done:
  ret void
}
define void @funclets() personality i32 (...)* @__CxxFrameHandler3 {
entry:
  invoke void @g() to label %done unwind label %dispatch
dispatch:
  %cs = catchswitch within none [label %handler] unwind label %cleanup
handler:
  %cp = catchpad within %cs [i8* null, i32 64, i8* null]
  catchret from %cp to label %done
cleanup:
  %cl = cleanuppad within none []
  cleanupret from %cl unwind to caller
done:
  ret void
}`;

describe.each(addons)('LLVM %i', (llvm, native) => {
  const known = has(native, 'freeze') ? everything : everything.replace('%fr = freeze double %x', '');

  test('every instruction is read', () => {
    const module = parse(native, known);
    const facts = ['f', 'funclets'].flatMap((name) => instructions(snapshot(native, named(native, module, name)).ir));
    const missing = Object.keys(opcodeNumbers).filter((opcode) => !facts.some((fact) => fact.opcode === opcode));
    // userop1 and userop2 are never in a module; ptrtoaddr is new in 22.
    const newer = has(native, 'freeze') ? ['ptrtoaddr'] : ['ptrtoaddr', 'freeze'];
    expect(missing.filter((opcode) => !newer.includes(opcode))).toEqual(['userop1', 'userop2']);
  });

  test('the facts of instructions', () => {
    const { ir } = read(native, known);
    const fact = (name: string) => instruction(ir, name);
    expect(fact('slot')).toMatchObject({ opcode: 'alloca', align: 16, accessType: ir.values[value(ir, 'x').index].type });
    expect(fact('ld')).toMatchObject({ align: 4, isVolatile: false, effects: { mayRead: true, mayWrite: false } });
    const [store] = instructions(ir, 'store');
    expect(store).toMatchObject({ align: 2, isVolatile: true, flags: ['volatile'] });
    expect(operandsOf(ir, store.index).map((operand) => operand.name)).toEqual(['ld', 'slot']);
    expect(fact('gep').flags).toContain('inbounds');
    expect([fact('e1').predicate, fact('e2').predicate, fact('rmw').predicate]).toEqual(['slt', 'olt', 'xchg']);
    expect(fact('g3').indices).toEqual([3, -1, 0]);
    expect([fact('h1').indices, fact('h2').indices]).toEqual([[1], [0]]);
    expect(fact('cx')).toMatchObject({ isAtomic: true, ordering: 'acq_rel' });
    expect(fact('cx').flags).toContain('weak');
    expect(fact('rmw').ordering).toBe('monotonic');
    expect(fact('r')).toMatchObject({ fastMath: 1 | 2 | 32, flags: ['tail'], argumentCount: 1 });
    expect(ir.values[fact('r').callee].name).toBe('h');
    const [choice] = instructions(ir, 'switch');
    expect(choice.blocks.map((block) => ir.blocks[block].name)).toEqual(['next', 'jump', 'next']);
    expect(operandsOf(ir, choice.index).map((operand) => (operand as ConstantFact).value ?? operand.name)).toEqual(['i', 7, 9]);
    expect(fact('phi').blocks).toEqual([0, 0]);
    expect(ir.blocks[0].successors.map((block) => ir.blocks[block].name)).toEqual(['next', 'jump']);
    expect(ir.blocks.find((block) => block.name === 'dead')?.idom).not.toBe(-1);
    const [invoke] = instructions(ir, 'invoke');
    expect(invoke.blocks.map((block) => ir.blocks[block].name)).toEqual(['done', 'pad']);
    expect(fact('lp').flags).toContain('cleanup');
    expect(ir.isVariadic).toBe(true);
    expect(ir.users[value(ir, 'ld').index].map((user) => ir.values[user].kind)).toEqual(['instruction', 'instruction']);
  });

  test('constants: exact values of every kind', () => {
    const lastKind = has(native, 'poison') ? 'poison' : 'undef';
    const { ir } = read(
      native,
      `
      @t = constant [2 x float] [float 1.5, float 2.5]
      @big = constant [5000 x i8] zeroinitializer
      @w = global i32 7
      declare void @use(...)
      define void @f() {
        call void (...) @use(i1 true, i8 -1, i32 2147483647, i64 -9007199254740991, i64 9007199254740993, i128 170141183460469231731687303715884105727,
          float 1.5, double 0x3FB999999999999A, double 0x7FF0000000000000, double -0.0, x86_fp80 0xK3FFF8000000000000001, fp128 0xL00000000000000014000000000000000, half 0xH3C00,
          i8* null, <2 x i32> zeroinitializer, i32 undef, i32 ${lastKind},
          <2 x double> <double 1.0, double 2.0>, {i32, i8*} {i32 3, i8* null}, [2 x i16] [i16 1, i16 2], <4 x i32> <i32 5, i32 5, i32 5, i32 5>)
        call void (...) @use([2 x float]* @t, [5000 x i8]* @big, i32* @w, float* getelementptr inbounds ([2 x float], [2 x float]* @t, i64 0, i64 1), i8* bitcast ([2 x float]* @t to i8*), i64 ptrtoint (i32* @w to i64))
        ret void
      }`,
    );
    const [first, second] = instructions(ir, 'call');
    const values = operandsOf(ir, first.index);
    expect(values.slice(0, 6).map((each) => (each as ConstantFact).value)).toEqual([
      1,
      -1,
      2147483647,
      -9007199254740991,
      9007199254740993n,
      170141183460469231731687303715884105727n,
    ]);
    const floats = values.slice(6, 13) as ConstantFact[];
    expect(floats.map((each) => each.value)).toEqual([1.5, 0.1, Infinity, -0, 1, 2, 1]);
    expect(floats.map((each) => each.bits)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      0x3fff8000000000000001n,
      0x40000000000000000000000000000001n,
      undefined,
    ]);
    expect(values.slice(13, 17).map((each) => each.kind)).toEqual(['null', 'zero', 'undef', lastKind]);
    const elements = (each: ValueFact): unknown[] =>
      operandsOf(ir, each.index).map((element) => (element as ConstantFact).value ?? element.kind);
    expect(values.slice(17, 21).map(elements)).toEqual([
      [1, 2],
      [3, 'null'],
      [1, 2],
      [5, 5, 5, 5],
    ]);
    const [table, big, variable, address, same, number] = operandsOf(ir, second.index);
    expect(table).toMatchObject({ kind: 'global', isConstant: true, isDeclaration: false });
    expect(elements(ir.values[(table as GlobalFact).initializer])).toEqual([1.5, 2.5]);
    expect([(big as GlobalFact).initializer, (variable as GlobalFact).initializer]).toEqual([-1, -1]);
    expect(same).toBe(table);
    expect((number as ExpressionFact).opcode).toBe('ptrtoint');
    expect(address).toMatchObject({ kind: 'expression', opcode: 'getelementptr' });
    expect(ir.values[address.operands[0]]).toBe(table);
  });

  test('attributes, effects and intrinsics of calls and arguments', () => {
    const { ir } = read(
      native,
      `
      %S = type { double, i32 }
      declare double @llvm.fma.f64(double, double, double)
      declare void @llvm.memset.p0i8.i64(i8*, i8, i64, i1)
      declare noalias i8* @alloc(i64) nounwind
      define double @f(double* noalias nocapture readonly align 16 dereferenceable(64) %a, %S* byval(%S) %b, i8* %c) "key"="text" {
        %x = load double, double* %a
        %y = call double @llvm.fma.f64(double %x, double %x, double %x)
        call void @llvm.memset.p0i8.i64(i8* nonnull %c, i8 0, i64 8, i1 false)
        %z = call i8* @alloc(i64 8) readnone
        ret double %y
      }`,
    );
    const [a, b] = ir.arguments as readonly ArgumentFact[];
    expect(a.attributes).toEqual(expect.arrayContaining(['noalias', 'nocapture', 'readonly']));
    expect(a.attributeValues).toEqual({ align: 16, dereferenceable: 64 });
    expect(ir.types[b.attributeTypes.byval]).toMatchObject({ text: '%S', kind: 'struct', offsets: [0, 8], allocBytes: 16 });
    expect(ir.attributes).toContain('key');
    const [y, set, z] = instructions(ir, 'call');
    expect(ir.values[y.callee]).toMatchObject({ intrinsic: 'llvm.fma', isDeclaration: true });
    expect(y.effects).toMatchObject({ mayRead: false, mayWrite: false, mayUnwind: false });
    expect(ir.values[set.callee]).toMatchObject({ intrinsic: 'llvm.memset' });
    expect(set.effects).toMatchObject({ mayWrite: true, onlyArguments: true });
    expect(set.argumentAttributes[0].names).toContain('nonnull');
    expect(z.effects).toMatchObject({ mayRead: false, mayWrite: false, mayUnwind: false });
    expect(z.resultAttributes.names).toContain('noalias');
  });

  test('loops, dominators, TBAA and debug locations of a compiled function', () => {
    const text = textOf(
      llvm,
      'void f(double *a, int **b, int n) {\n  for (int i = 0; i < n; i++)\n    for (int j = 0; j < i; j++)\n      a[i] += a[j] * *b[j];\n}',
      '-O1',
      '-g',
    );
    if (!text) return;
    const { ir } = read(native, text);
    expect(ir.loops.map(({ depth, parent }) => ({ depth, parent }))).toEqual([
      { depth: 1, parent: -1 },
      { depth: 2, parent: 0 },
    ]);
    for (const loop of ir.loops) {
      expect(ir.blocks[loop.preheader].successors).toEqual([loop.header]);
      expect(ir.blocks[loop.latch].successors).toContain(loop.header);
      for (const block of loop.blocks) expect(ir.order.indexOf(block)).toBeGreaterThanOrEqual(ir.order.indexOf(loop.header));
    }
    for (const block of ir.order.slice(1)) expect(ir.order.indexOf(ir.blocks[block].idom)).toBeLessThan(ir.order.indexOf(block));
    const accesses = [...new Set(instructions(ir, 'load').map((load) => load.tbaa))].sort();
    expect(accesses).toEqual(['any pointer', 'double', 'int']);
    expect(ir.location).toMatchObject({ line: 1 });
    expect(instructions(ir, 'store')[0].location?.line).toBe(4);
  });

  test('pointer casts and zero geps name their operand, also as constants and in a circle of dead code', () => {
    const { ir } = read(
      native,
      `
      define double @f({double, i32}* %s) {
      entry:
        %first = getelementptr inbounds {double, i32}, {double, i32}* %s, i64 0, i32 0
        %bits = bitcast double* %first to i64*
        store i64 1, i64* %bits
        %x = load double, double* %first
        ret double %x
      dead:
        %p = getelementptr i8, i8* %q, i64 0
        %q = getelementptr i8, i8* %p, i64 0
        br label %dead
      }`,
    );
    expect(ir.blocks[0].instructions.map((index) => (ir.values[index] as { opcode?: string }).opcode)).toEqual(['store', 'load', 'ret']);
    expect(ir.users[0]).toHaveLength(2);
    expect(ir.order).toEqual([0]);
  });

  test('the way back: same handles; dead and foreign ones are refused', () => {
    const module = parse(
      native,
      'define double @f(double %x) {\n  %y = fadd double %x, 1.0\n  %z = fmul double %y, %y\n  ret double %z\n}\ndeclare void @g()',
    );
    const f = named(native, module, 'f');
    const before = native.liveHandles();
    const shot = snapshot(native, f);
    expect(native.liveHandles()).toBe(before + 1);
    const { ir } = shot;
    expect(ir.values.map((_, index) => native.printValue(shot.value(index)).trim())).toEqual(
      expect.arrayContaining(['%y = fadd double %x, 1.000000e+00', '%z = fmul double %y, %y']),
    );
    expect(shot.value(0)).toBe(native.parameter(f, 0));
    expect(native.typeText(shot.type(ir.values[0].type))).toBe('double');
    expect(shot.block(0)).toBe(native.blocks(f)[0]);
    expect(() => shot.value(99)).toThrow('no value of this index');
    expect(() => native.snapshotRead(shot.id)).toThrow('read already');
    expect(() => snapshot(native, named(native, module, 'g'))).toThrow('@g has no body');
    native.disposeModule(module);
    expect(() => shot.value(0)).toThrow('deleted');
    shot.dispose();
    expect(() => shot.value(0)).toThrow(/gone/);
  });
});
