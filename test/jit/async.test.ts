// Asynchronous calls: on a worker, in place for fixed SharedArrayBuffers, copied otherwise; the unit lives as long as they run.
import { CallTypeError, JitSession } from '../../lib/jit';
import { StaleHandleError } from '../../lib/llvm/errors';
import { builtLlvms, loadNative } from '../../lib/llvm/load';
import { compileSource } from './clang';

const source = `
#include <stdatomic.h>
void add(double *to, const double *x, int n) { for (int i = 0; i < n; i++) to[i] += x[i]; }
double wait_for(_Atomic int *flag, double result) { while (!atomic_load(flag)) ; return result; }
long spin(long n) { volatile long s = 0; for (long i = 0; i < n; i++) s += i; return s; }
typedef struct { double *p; long n; } Slice;
double total(Slice s) { double r = 0; for (long i = 0; i < s.n; i++) { r += s.p[i]; s.p[i] = 0; } return r; }
`;

describe.each(builtLlvms())('asynchronous calls on LLVM %d', (llvm) => {
  const session = new JitSession(loadNative({ llvm }));
  const unit = session.add(compileSource(llvm, source));
  const add = unit.callable('add');
  afterAll(() => session.dispose());

  test('copied in and back', async () => {
    const to = new Float64Array([1, 2, 3]);
    const x = new Float64Array([9, 10, 20, 30]).subarray(1);
    const running = add.async(to, x, 3);
    expect([...to]).toEqual([1, 2, 3]);
    await expect(running).resolves.toBeUndefined();
    expect([...to]).toEqual([11, 22, 33]);
  });

  test('overlapping arrays overlap in the copy too', async () => {
    const whole = new Float64Array([1, 1, 1, 1]);
    await add.async(whole.subarray(1), whole.subarray(0, 3), 3);
    expect([...whole]).toEqual([1, 2, 3, 4]);
  });

  test('a SharedArrayBuffer is used in place while it runs', async () => {
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const running = unit.callable('wait_for').async(flag, 2.5);
    await new Promise((resolve) => setTimeout(resolve, 10));
    flag[0] = 1;
    await expect(running).resolves.toBe(2.5);
  });

  test('several at once', async () => {
    const spin = unit.callable('spin');
    expect(await Promise.all([1, 10, 100, 1000, 10000, 100000].map((n) => spin.async(n)))).toEqual([
      0n,
      45n,
      4950n,
      499500n,
      49995000n,
      4999950000n,
    ]);
  });

  test('views inside structs', async () => {
    const total = unit.callable('total', {
      result: { kind: 'double' },
      parameters: [{ kind: 'struct', fields: [{ kind: 'pointer' }, { kind: 'i64' }] }],
    });
    const data = new Float64Array([1, 2, 3]);
    await expect(total.async([data, 3])).resolves.toBe(6);
    expect([...data]).toEqual([0, 0, 0]);
  });

  test('wrong arguments reject', async () => {
    await expect(add.async()).rejects.toThrow(CallTypeError);
    const x = new Float64Array(1);
    await expect(add.async(x, 'x', 1)).rejects.toThrow(/argument 2 .*it is a string/);
    const resizable = Reflect.construct(ArrayBuffer, [8, { maxByteLength: 16 }]) as ArrayBuffer;
    await expect(add.async(new Float64Array(resizable), x, 1)).rejects.toThrow(/argument 1 .*resizable ArrayBuffer/);
    const growable = Reflect.construct(SharedArrayBuffer, [8, { maxByteLength: 16 }]) as SharedArrayBuffer;
    await expect(add.async(x, new Float64Array(growable), 1)).rejects.toThrow(/argument 2 .*growable SharedArrayBuffer/);
    expect(add(new Float64Array(resizable), x, 1)).toBeUndefined(); // nothing can resize it during a synchronous call
  });

  test('an array detached meanwhile', async () => {
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const own = new Float64Array([1]);
    const both = session.add(compileSource(llvm, 'void set(_Atomic int *flag, double *x) { while (!*flag) ; *x = 7; }')).callable('set');
    const running = both.async(flag, own);
    const moved = structuredClone(own, { transfer: [own.buffer] });
    flag[0] = 1;
    await expect(running).rejects.toThrow(/buffer of argument 2 .* was detached or resized while the call ran/);
    expect([...moved]).toEqual([1]);
  });

  test('WebAssembly memory that grows meanwhile', async () => {
    const { Memory } = Reflect.get(globalThis, 'WebAssembly') as {
      Memory: new (_: { initial: number }) => { buffer: ArrayBuffer; grow(pages: number): number };
    };
    const memory = new Memory({ initial: 1 });
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const set = session.add(compileSource(llvm, 'void set(_Atomic int *flag, double *x) { while (!*flag) ; *x = 7; }')).callable('set');
    const running = set.async(flag, new Float64Array(memory.buffer, 8, 1));
    memory.grow(1);
    flag[0] = 1;
    await expect(running).rejects.toThrow(/was detached or resized/);
    const kept = new Float64Array(memory.buffer, 8, 1);
    await set.async(flag, kept);
    expect(kept[0]).toBe(7);
  });

  test('removing a unit waits for the call in flight', async () => {
    const own = session.add(compileSource(llvm, source));
    const spin = own.callable('spin');
    const running = [spin.async(200_000_000), spin.async(10)];
    own.remove();
    expect(() => spin(1)).toThrow(StaleHandleError);
    await expect(spin.async(1)).rejects.toThrow(StaleHandleError);
    expect(await Promise.all(running)).toEqual([19999999900000000n, 45n]);
  });

  test('disposing the session does too', async () => {
    const own = new JitSession(loadNative({ llvm }));
    const running = own.add(compileSource(llvm, source)).callable('spin').async(100_000_000);
    own.dispose();
    await expect(running).resolves.toBe(4999999950000000n);
  });
});
