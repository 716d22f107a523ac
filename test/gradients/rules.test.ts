// Every rule of lib/rules, walked from the table: its C spellings in double, float and long double, its intrinsics in
// each float type and as a vector, at points that fast-check draws from the rule's own domain, through the whole
// pipeline. No expected value is written here, so a rule cannot be wrong in the way its test is.
//
// Not reached: rules with operands of any type (their partials are none), symbols that this system's libm lacks, and
// intrinsics on LLVMs whose x86 code generator refuses them (SELECTABLE).

import { allRules, type Rule } from '../../lib/rules/index';
import { cName } from '../../lib/rules/spelling';
import { gradients } from '../harness/gradients';
import { koffi } from '../harness/koffi';
import { f32, int, type PointEntry } from '../harness/point';
import { c, ll, type RowOptions, type RowTuple } from '../harness/row';

type CType = 'double' | 'float' | 'long double';
const SUFFIX: Readonly<Record<CType, '' | 'f' | 'l'>> = { double: '', float: 'f', 'long double': 'l' };

/** First LLVM with the intrinsic that also generates x86 code for it; undefined never does. Others: all LLVMs. */
const SELECTABLE: Readonly<Record<string, number | undefined>> = {
  ...Object.fromEntries(['tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh'].map((name) => [`llvm.${name}`, 19])),
  'llvm.exp10': 18,
  'llvm.ldexp': 17,
  'llvm.frexp': 17,
  'llvm.minimum': 18,
  'llvm.maximum': 18,
  'llvm.atan2': 20,
  'llvm.minimumnum': 21,
  'llvm.maximumnum': 21,
  'llvm.sincos': 20,
  'llvm.modf': 21,
  'llvm.canonicalize': 22,
  'llvm.arithmetic.fence': 14,
  'llvm.roundeven': 11,
  'llvm.fptosi.sat': 12,
  'llvm.fptoui.sat': 12,
};
const NEVER: ReadonlySet<string> = new Set(['llvm.sincospi']);

const libm = koffi.load('libm.so.6');
const inLibm = (symbol: string): boolean => {
  try {
    libm.func(symbol, 'void', []);
    return true;
  } catch (failure) {
    if (/Cannot find function/.test(String(failure))) return false;
    throw failure;
  }
};

const isPlain = (rule: Rule): boolean => rule.operands.length > 0 && !rule.operands.includes('any') && !rule.operands.includes('boolean');
const middle = ([low, high]: readonly [number, number]): number => (low + high) / 2;

/** Values for the operands that are inputs, at the middle of the first box. */
const entries = (rule: Rule, isFloat: boolean): PointEntry[] => {
  const inputs = rule.operands.filter((kind) => !kind.startsWith('out '));
  return inputs.map((kind, i) => {
    const value = middle(rule.domain[0]?.[i] ?? [0, 0]);
    if (kind === 'integer') return int(Math.round(value));
    return isFloat ? f32(value) : value;
  });
};

const NAMES = ['x', 'y', 'z', 'u', 'v'];
const WEIGHTS = ['0.75', '1.25', '-0.5'];

/** C that calls the symbol and adds up its results, each with a weight of its own. */
function symbolRow(rule: Rule, type: CType): RowTuple {
  const symbol = cName(rule.name, SUFFIX[type]);
  let input = 0;
  const args = rule.operands.map((kind, i) => (kind.startsWith('out ') ? `&o${i}` : (NAMES[input++] as string)));
  const outs = rule.operands.flatMap((kind, i) =>
    kind === 'out float' ? [`${type} o${i} = 0;`] : kind === 'out integer' ? [`int o${i} = 0;`] : [],
  );
  const value = rule.results.some(({ at }) => at === 'value');
  const call = `${symbol}(${args.join(', ')})`;
  const terms = rule.results.map((result, k) => `${WEIGHTS[k]} * (double)${result.at === 'operand' ? `o${result.operand}` : 'r'}`);
  const body = `${outs.join(' ')} ${value ? `${rule.results[0]?.kind === 'integer' ? 'long' : type} r = ${call};` : `${call};`} return ${terms.join(' + ')};`;
  const options: RowOptions = { boxes: rule.domain, flags: ['-D_GNU_SOURCE'], precision: type === 'float' ? 'float' : 'double' };
  return [symbol, c`${body}`, entries(rule, type === 'float'), options];
}

interface Overload {
  readonly type: string;
  readonly mangled: string;
}

const OVERLOADS: readonly Overload[] = [
  { type: 'double', mangled: 'f64' },
  { type: 'float', mangled: 'f32' },
  { type: 'x86_fp80', mangled: 'f80' },
  { type: '<2 x double>', mangled: 'v2f64' },
];

/** Brings the operands into the overload's type, calls, and brings the sum of the results back to double. */
function intrinsicRow(rule: Rule, name: string, { type, mangled }: Overload): RowTuple {
  const cast = { double: 'bitcast', float: 'fptrunc', x86_fp80: 'fpext' }[type];
  const integers = rule.operands.includes('integer') || rule.results.some(({ at, kind }) => at === 'field' && kind === 'integer');
  const integerResult = rule.results[0]?.at === 'value' && rule.results[0].kind === 'integer';
  const returned = integerResult
    ? 'i64'
    : rule.results[0]?.at === 'field'
      ? `{ ${rule.results.map(({ kind }) => (kind === 'integer' ? 'i32' : type)).join(', ')} }`
      : type;
  const lines: string[] = [];
  const args = rule.operands.map((kind, i) => {
    if (kind === 'integer') return `i32 %${NAMES[i]}`;
    if (cast !== undefined) lines.push(`%a${i} = ${cast} double %${NAMES[i]} to ${type}`);
    else
      lines.push(
        `%b${i} = insertelement ${type} undef, double %${NAMES[i]}, i32 0`,
        `%a${i} = insertelement ${type} %b${i}, double %${NAMES[i]}, i32 1`,
      );
    return `${type} %a${i}`;
  });
  lines.push(`%c = call ${returned} @${name}${integerResult ? '.i64' : ''}.${mangled}${integers ? '.i32' : ''}(${args.join(', ')})`);
  const parts = rule.results.map((result, k) => {
    const part = result.at === 'field' ? `%p${k}` : '%c';
    if (result.at === 'field') lines.push(`%p${k} = extractvalue ${returned} %c, ${result.field}`);
    if (result.kind === 'integer') lines.push(`%d${k} = sitofp ${result.at === 'field' ? 'i32' : 'i64'} ${part} to double`);
    else if (cast === undefined)
      lines.push(
        `%e${k} = extractelement ${type} ${part}, i32 0`,
        `%g${k} = extractelement ${type} ${part}, i32 1`,
        `%h${k} = fmul double %g${k}, 2.0`,
        `%d${k} = fadd double %e${k}, %h${k}`,
      );
    else lines.push(`%d${k} = ${{ double: 'bitcast', float: 'fpext', x86_fp80: 'fptrunc' }[type]} ${type} ${part} to double`);
    lines.push(`%w${k} = fmul double %d${k}, ${WEIGHTS[k]}`);
    return `%w${k}`;
  });
  lines.push(parts.length === 1 ? `%r = fadd double ${parts[0]}, -0.0` : `%r = fadd double ${parts[0]}, ${parts[1]}`);
  const options: RowOptions = { boxes: rule.domain, from: SELECTABLE[name] ?? 0, precision: type === 'float' ? 'float' : 'double' };
  return [`${name} ${type}`, ll`${lines.join('\n')}`, entries(rule, false), options];
}

/**
 * Left out: conversions of vectors and of long double to integers (their types do not follow from the overload), vectors
 * of intrinsics that return structs (clang-22's vector-combine crashes on them), and min/max of x86_fp80, which x86 code
 * generators up to 22 cannot select.
 */
function overloadsOf(rule: Rule): readonly Overload[] {
  const hasInteger = rule.results.some(({ kind }) => kind === 'integer') || rule.operands.includes('integer');
  if (hasInteger) return OVERLOADS.slice(0, 2);
  if (rule.results.some(({ at }) => at === 'field')) return OVERLOADS.slice(0, 3);
  return /^f(min|max)imum/.test(rule.name) ? OVERLOADS.filter(({ type }) => type !== 'x86_fp80') : OVERLOADS;
}

const rules = allRules().filter(isPlain);
const symbols = rules.filter(({ symbols }) => symbols.length > 0);
const named = rules.filter(({ intrinsics }) => intrinsics.length > 0);

gradients(
  [
    ...symbols.flatMap((rule) =>
      (['double', 'float', 'long double'] as const)
        .filter((type) => inLibm(cName(rule.name, SUFFIX[type])))
        .map((type) => symbolRow(rule, type)),
    ),
    ...named.flatMap((rule) =>
      rule.intrinsics
        .filter((name) => !NEVER.has(name) && !name.includes('constrained'))
        .flatMap((name) => overloadsOf(rule).map((overload) => intrinsicRow(rule, name, overload))),
    ),
  ],
  { levels: [0, 2] },
);
