// The machine's own C math library, as the reference that the rules have no part in; and by hand, in other words than
// the rules, what older C libraries or C itself do not have.
interface Complex {
  readonly re: number;
  readonly im: number;
}
interface Library {
  func(signature: string): (...args: (number | number[])[]) => number;
  func(name: string, result: unknown, parameters: readonly unknown[]): (...args: (number | Complex)[]) => number;
}
// koffi's types are those of an ES module, which a CommonJS file may not import.
const koffi = require('koffi') as { load(path: string): Library; struct(fields: object): unknown };

const library = koffi.load(process.platform === 'darwin' ? 'libSystem.B.dylib' : 'libm.so.6');

const integerFirst = new Set(['jn', 'yn']);
const integerSecond: Readonly<Record<string, string>> = { ldexp: 'int', scalbn: 'int', scalbln: 'long' };
const bound = new Map<string, (...args: number[]) => number>();

/** The function of doubles by its C name; its integers are passed as such. Throws if the library has none. */
export function libm(name: string, ...args: number[]): number {
  const own = written[name];
  if (own) return own(...args);
  let call = bound.get(name);
  if (!call) {
    const kinds = args.map((_, index) => {
      if (index === 0 && integerFirst.has(name)) return 'int';
      return (index === 1 && integerSecond[name]) || 'double';
    });
    call = library.func(name, 'double', kinds);
    bound.set(name, call);
  }
  return call(...args);
}

const frexpNative = library.func('double frexp(double, _Out_ int *)');
const modfNative = library.func('double modf(double, _Out_ double *)');
const remquoNative = library.func('double remquo(double, double, _Out_ int *)');
const sincosNative = library.func('void sincos(double, _Out_ double *, _Out_ double *)');
const lgammaNative = library.func('double lgamma_r(double, _Out_ int *)');

/** The functions with several results: what they return, then what they write, in order. */
export const several: Readonly<Record<string, (x: number, y: number) => number[]>> = {
  frexp: (x) => withOuts((out) => frexpNative(x, out)),
  modf: (x) => withOuts((out) => modfNative(x, out)),
  remquo: (x, y) => withOuts((out) => remquoNative(x, y, out)),
  lgamma_r: (x) => withOuts((out) => lgammaNative(x, out)),
  sincos: (x) => {
    const [sin, cos]: [number[], number[]] = [[0], [0]];
    sincosNative(x, sin, cos);
    return [sin[0] as number, cos[0] as number];
  },
};

function withOuts(call: (out: number[]) => number): number[] {
  const out = [0];
  const value = call(out);
  return [value, out[0] as number];
}

const complexType = koffi.struct({ re: 'double', im: 'double' });

/** A complex function of one or two operands, each as two numbers; the parts of its result. */
export function complex(name: string, ...parts: number[]): number[] {
  const operands: Complex[] = [];
  for (let index = 0; index < parts.length; index += 2) operands.push({ re: parts[index] as number, im: parts[index + 1] as number });
  const isReal = ['cabs', 'carg', 'creal', 'cimag'].includes(name);
  const call = library.func(
    name,
    isReal ? 'double' : complexType,
    operands.map(() => complexType),
  );
  const value: unknown = call(...operands);
  return typeof value === 'number' ? [value] : [(value as Complex).re, (value as Complex).im];
}

/** x modulo 2, exactly, so that the functions of half turns keep their precision. */
const turn = (x: number): number => x - 2 * Math.round(x / 2);
const larger = (x: number, y: number): number => (Math.abs(x) === Math.abs(y) ? Math.max(x, y) : Math.abs(x) > Math.abs(y) ? x : y);
const smaller = (x: number, y: number): number => (Math.abs(x) === Math.abs(y) ? Math.min(x, y) : Math.abs(x) < Math.abs(y) ? x : y);

/** C23's newer functions (glibc has some from 2.35, most from 2.41 on) and LLVM's powi. */
const written: Readonly<Record<string, (...args: number[]) => number>> = {
  powi: (x, n) => (x as number) ** (n as number),
  pown: (x, n) => (x as number) ** (n as number),
  powr: (x, y) => (x as number) ** (y as number),
  compoundn: (x, n) => (1 + (x as number)) ** (n as number),
  rootn: (x, n) => (x as number) ** (1 / (n as number)),
  rsqrt: (x) => 1 / Math.sqrt(x as number),
  sinpi: (x) => Math.sin(Math.PI * turn(x as number)),
  cospi: (x) => Math.cos(Math.PI * turn(x as number)),
  tanpi: (x) => Math.tan(Math.PI * turn(x as number)),
  asinpi: (x) => Math.asin(x as number) / Math.PI,
  acospi: (x) => Math.acos(x as number) / Math.PI,
  atanpi: (x) => Math.atan(x as number) / Math.PI,
  atan2pi: (y, x) => Math.atan2(y as number, x as number) / Math.PI,
  exp2m1: (x) => Math.expm1((x as number) * Math.LN2),
  exp10m1: (x) => Math.expm1((x as number) * Math.LN10),
  log2p1: (x) => Math.log1p(x as number) / Math.LN2,
  log10p1: (x) => Math.log1p(x as number) / Math.LN10,
  fminimum: (x, y) => Math.min(x as number, y as number),
  fmaximum: (x, y) => Math.max(x as number, y as number),
  fminimum_num: (x, y) => Math.min(x as number, y as number),
  fmaximum_num: (x, y) => Math.max(x as number, y as number),
  fminimum_mag: (x, y) => smaller(x as number, y as number),
  fmaximum_mag: (x, y) => larger(x as number, y as number),
  fminimum_mag_num: (x, y) => smaller(x as number, y as number),
  fmaximum_mag_num: (x, y) => larger(x as number, y as number),
};

/** Whether the machine's C library has this symbol. */
export function isInLibrary(name: string): boolean {
  try {
    library.func(name, 'double', ['double']);
    return true;
  } catch {
    return false;
  }
}
