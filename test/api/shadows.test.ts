import { requireShape, shadowsOf } from '../../lib/api/shadows';
import { BitgradError } from '../../lib/report/error';

test('zeroed, of the same class and length; none for what is no array', () => {
  expect(shadowsOf([Float64Array.of(1, 2), undefined, Int32Array.of(3)])).toEqual([new Float64Array(2), undefined, new Int32Array(1)]);
  expect(shadowsOf([Buffer.from('ab')])).toEqual([new Uint8Array(2)]);
});

test('the same array has the same memory, views that overlap overlap', () => {
  const whole = new Float64Array(6);
  const [first, second, tail, other] = shadowsOf([whole, whole, whole.subarray(4), new Float64Array(6)]) as Float64Array[];
  second![4] = 7;
  expect(first![4]).toBe(7);
  expect([...tail!]).toEqual([7, 0]);
  expect(other!.buffer).not.toBe(first!.buffer);
});

test('neighbours in one buffer are apart', () => {
  const whole = new Float64Array(4);
  const [a, b] = shadowsOf([whole.subarray(0, 2), whole.subarray(2)]);
  expect(a!.buffer).not.toBe(b!.buffer);
});

test('alignment is kept for odd offsets', () => {
  const buffer = new ArrayBuffer(32);
  const arrays = [new Float32Array(buffer, 4, 3), new Float64Array(buffer, 8, 2), new Uint8Array(buffer, 3, 5)];
  expect(shadowsOf(arrays)).toEqual([new Float32Array(3), new Float64Array(2), new Uint8Array(5)]);
});

test.each([
  ['another length', new Float64Array(3)],
  ['another class', new Float32Array(2)],
  ['no array', [0, 0]],
])('%s is refused', (_, shadow) => {
  expect(() => requireShape(shadow, new Float64Array(2), 'x')).toThrow(BitgradError);
});

test('a shadow inside its primal is refused', () => {
  const primal = new Float64Array(2);
  expect(() => requireShape(primal, primal, 'x')).toThrow(expect.objectContaining({ because: expect.stringContaining('overlaps') }));
});
