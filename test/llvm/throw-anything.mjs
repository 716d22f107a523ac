// Run as a child process by handles.test.ts: throws anything at every export of one addon.
//   node throw-anything.mjs ADDON OTHER_ADDON SEED CALLS_PER_EXPORT LAST_CALL_FILE
// Arguments are ids of every kind (living, dead, of another context or addon, invented), numbers, strings, objects and so
// on, chosen by the parameter's type and name often enough that many calls get past the checks of their single arguments.
// Anything but a result or one of the four error classes is printed and ends it with 1. A crash ends it, too: the call that did it
// is the last one in LAST_CALL_FILE.
import { openSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { handleKinds } from '../../scripts/generate-native-types.mjs';

const [addonPath, otherPath, seedText, callsText, logPath] = process.argv.slice(2);
const native = createRequire(import.meta.url)(addonPath);
const other = createRequire(import.meta.url)(otherPath);
const callsPerExport = Number(callsText);
const log = openSync(logPath, 'w');

class StaleHandleError extends Error {}
class HandleError extends Error {}
class LlvmError extends Error {}
class ArgumentError extends Error {}
const errorClasses = [StaleHandleError, HandleError, LlvmError, ArgumentError];
native.errorClasses(errorClasses);
const scratch = native.scratch();

const exports = native.signatures().map((signature) => {
  const [, name, parameters, result] = /^(\w+)\((.*)\): (.*)$/.exec(signature);
  const split = parameters ? parameters.split(', ').map((parameter) => /^(\w+): (.*)$/.exec(parameter).slice(1)) : [];
  return { name, parameters: split, result };
});

const source = `
%S = type { double, i32, %S* }
@g = global double 1.5
@table = constant [3 x double] [double 1.0, double 2.0, double 4.0]
@text = private unnamed_addr constant [4 x i8] c"abc\\00"
declare double @llvm.fabs.f64(double)
declare double @outer(double)
declare i32 @personality(...)
define double @sum(double* %p, i64 %n, double %w) !dbg !4 {
entry:
  %slot = alloca %S
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi double [ 0.0, %entry ], [ %t, %loop ]
  %a = getelementptr inbounds double, double* %p, i64 %i
  %x = load double, double* %a, !tbaa !8
  %q = fmul fast double %x, %w, !dbg !7
  %r = call double @llvm.fabs.f64(double %q)
  %o = call double @outer(double %r) nounwind
  store double %o, double* %a
  %t = fadd double %s, %r
  %next = add nsw i64 %i, 1
  %more = icmp slt i64 %next, %n
  br i1 %more, label %loop, label %exit
exit:
  %v = insertelement <4 x double> undef, double %t, i32 0
  %e = extractelement <4 x double> %v, i32 0
  %agg = insertvalue { double, i64 } undef, double %e, 0
  %z = extractvalue { double, i64 } %agg, 0
  ret double %z
}
define i32 @pick(i32 %k, double* %p) personality i8* bitcast (i32 (...)* @personality to i8*) {
  switch i32 %k, label %c [ i32 1, label %a
                            i32 2, label %b ]
a:
  %old = atomicrmw add i32* bitcast (double* @g to i32*), i32 1 seq_cst
  ret i32 %old
b:
  %r = invoke double @outer(double 1.0) to label %c unwind label %pad
c:
  %f = phi i32 [ 0, %0 ], [ 1, %b ]
  ret i32 %f
pad:
  %lp = landingpad { i8*, i32 } cleanup
  resume { i8*, i32 } %lp
}
!llvm.module.flags = !{!0}
!llvm.dbg.cu = !{!1}
!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = distinct !DICompileUnit(language: DW_LANG_C99, file: !2)
!2 = !DIFile(filename: "a.c", directory: "/tmp")
!3 = !DISubroutineType(types: !5)
!4 = distinct !DISubprogram(name: "sum", scope: !2, file: !2, line: 3, type: !3, unit: !1, spFlags: DISPFlagDefinition)
!5 = !{}
!7 = !DILocation(line: 5, column: 7, scope: !4)
!8 = !{!9, !9, i64 0}
!9 = !{!"double", !10, i64 0}
!10 = !{!"root"}
`;
const kinds = handleKinds(native.signatures());

/** What the calls are thrown at: one context with a module and all its parts, one of another context, and what is dead. */
let pools;
let worlds = 0;
let bitcode;
let foreign;
function freshWorld() {
  if (pools) for (const context of pools.Context) attempt(() => native.disposeContext(context));
  if (pools) for (const session of pools.Session) attempt(() => native.disposeSession(session));
  const dead = pools
    ? Object.values(pools)
        .flat()
        .filter((item) => typeof item === 'number')
        .slice(-50)
    : [];
  pools = Object.fromEntries(kinds.map((kind) => [kind, []]));
  pools.dead = dead;
  const context = native.createContext();
  const module = native.parseIr(context, source, 'a.ll');
  bitcode ??= native.writeBitcode(module);
  pools.Context.push(context);
  pools.Module.push(module, native.parseIr(context, source, 'b.ll'));
  for (const one of pools.Module) for (const f of native.functions(one)) fill(f);
  pools.Value.push(...native.globals(module), ...native.globals(pools.Module[1]));
  const double = native.floatType(context, 'double');
  const i32 = native.intType(context, 32);
  pools.Type.push(
    double,
    i32,
    native.intType(context, 1),
    native.intType(context, 64),
    native.voidType(context),
    native.pointerType(context, 0),
  );
  pools.Type.push(native.vectorType(double, 4), native.vectorType(i32, 2), native.arrayType(double, 3), native.floatType(context, 'float'));
  scratch.set([double, i32]);
  pools.Type.push(native.structType(context, 2, false), native.functionType(double, 1, false), native.functionType(i32, 2, true));
  pools.Value.push(
    native.constFloat(double, 0.5),
    native.constInt(i32, 1),
    native.constInt(i32, 0),
    native.undef(double),
    native.constNull(native.pointerType(context, 0)),
  );
  pools.Metadata.push(native.mdString(context, 'x'), native.valueAsMetadata(native.constInt(i32, 1)));
  pools.Attribute.push(native.enumAttribute(context, 'nounwind'), native.intAttribute(context, 'align', 8));
  const builder = native.createBuilder(context);
  native.positionBefore(builder, native.terminator(native.entryBlock(native.functions(module).find((f) => native.name(f) === 'sum'))));
  pools.Builder.push(builder);
  if (worlds++ === 0) {
    foreign = [native.createContext()];
    foreign.push(native.floatType(foreign[0], 'double'), native.createModule(foreign[0], 'foreign'));
    foreign.push(native.constFloat(foreign[1], 1));
    const theirs = other.createContext();
    foreign.push(theirs, other.floatType(theirs, 'double'), other.createModule(theirs, 'theirs'));
  }
}
function fill(f) {
  pools.Value.push(f, ...native.parameters(f));
  for (const block of native.blocks(f)) pools.Value.push(block, ...native.instructions(block));
}
function attempt(action) {
  try {
    return action();
  } catch (error) {
    if (!errorClasses.some((one) => error instanceof one)) throw error;
    return undefined;
  }
}

const words = [
  '',
  'x',
  'f',
  'sum',
  'g',
  'double',
  'float',
  'bfloat',
  'x86_fp80',
  'external',
  'internal',
  'private',
  'weak',
  'common',
  'appending',
  'hidden',
  'default',
  'llvm.sin',
  'llvm.fma',
  'llvm.memcpy',
  'llvm.powi',
  'llvm.vector.reduce.fadd',
  'llvm.masked.load',
  'llvm.ctpop',
  'llvm.dbg.value',
  'llvm.experimental.gc.statepoint',
  'nounwind',
  'align',
  'byval',
  'sret',
  'memory',
  'noalias',
  'dereferenceable',
  'range',
  'allocsize',
  'uwtable',
  'foo\0bar',
  'é€😀',
  '1e400',
  '0x1p-1080',
  'nan',
  '-inf',
  'instcombine',
  'sroa,gvn',
  'default<O2>',
  'default<O1>',
  'loop-simplify,lcssa',
  'mem2reg',
  'simplifycfg',
  'function(licm',
  'e-m:e-i64:64',
  'p:8:8',
  'e-p:0:0',
  'tbaa',
  'dbg',
  'prof',
  'x86_64-unknown-linux-gnu',
  'aarch64-linux',
  'znver3',
  '+avx2',
  'libm.so.6',
  'target triple = "x"',
  'define void @q() {\n ret void\n}',
  '~{memory}',
  '=r,r',
  'd(dd)',
  'O2',
  'a'.repeat(3000),
];
const rest = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.bigInt(),
  fc.string(),
  fc.boolean(),
  fc.constantFrom(undefined, null, NaN, Infinity, -0, -1, 2 ** 53, 4294967295, Symbol.iterator),
  fc.constantFrom([], {}, [1, 2], new Float64Array(4), new Uint8Array(3), () => 1, new ArrayBuffer(8), new Date(0)),
  fc.anything({ maxDepth: 1 }),
);
const small = fc.oneof(
  { weight: 8, arbitrary: fc.nat(6) },
  { weight: 3, arbitrary: fc.nat(80) },
  { weight: 1, arbitrary: fc.constantFrom(64, 128, 1024, 65536, 65537, 1 << 20, 2 ** 31, 2 ** 32 - 1, 2 ** 40, -1, 0.5) },
);
/** A choice that is made against the pools when the call is made. */
const pick = fc.record({ pick: fc.nat(), from: fc.nat(99), items: fc.array(fc.nat(), { maxLength: 6 }) });

/** Values that a parameter of this name is likely to want. */
const wants = {
  function: (v) => native.valueKind(v) === 'function',
  newFunction: (v) => native.valueKind(v) === 'function',
  callee: (v) => native.valueKind(v) === 'function',
  global: (v) => ['function', 'global'].includes(native.valueKind(v)),
  block: (v) => native.valueKind(v) === 'block',
  target: (v) => native.valueKind(v) === 'block',
  normal: (v) => native.valueKind(v) === 'block',
  unwind: (v) => native.valueKind(v) === 'block',
  ifTrue: (v) => native.valueKind(v) === 'block',
  ifFalse: (v) => native.valueKind(v) === 'block',
  otherwise: (v) => native.valueKind(v) === 'block',
  fallThrough: (v) => native.valueKind(v) === 'block',
  instruction: (v) => native.valueKind(v) === 'instruction',
  call: (v) => / (call|invoke) /.test(` ${native.printValue(v)}`),
  phi: (v) => / phi /.test(native.printValue(v)),
  pointer: (v) => native.typeKind(native.typeOf(v)) === 'pointer',
  left: (v) => native.typeText(native.typeOf(v)) === 'double',
  right: (v) => native.typeText(native.typeOf(v)) === 'double',
  constant: (v) => ['int', 'float', 'zero', 'aggregate', 'expression'].includes(native.valueKind(v)),
  condition: (v) => native.typeText(native.typeOf(v)) === 'i1',
};
const everything = () => Object.values(pools).flat();
function likely(kind, name, choice) {
  let pool = pools[kind];
  if (choice.from < 4) pool = pools.dead;
  else if (choice.from < 8) pool = foreign;
  else if (choice.from < 12) pool = everything();
  else if (choice.from < 70 && kind === 'Value' && wants[name]) {
    const fitting = pool.filter((value) => attempt(() => wants[name](value)));
    if (fitting.length) pool = fitting;
  }
  return pool.length ? pool[choice.pick % pool.length] : 0;
}
function argument([name, type], choice) {
  if (choice.rest !== undefined) return choice.rest.value;
  const id = /^(\w+)Id( \| 0)?$/.exec(type);
  if (id) return id[2] && choice.pick.from > 85 ? 0 : likely(id[1], name, choice.pick);
  if (type === 'ListLength') {
    const kind =
      name === 'overloads' || name === 'parameters' || (name === 'elements' && choice.pick.from % 2)
        ? 'Type'
        : name === 'operands'
          ? 'Metadata'
          : 'Value';
    const items =
      /indices|mask/i.test(name) && choice.pick.from % 3 === 0
        ? choice.pick.items.map((n) => n % 5)
        : choice.pick.items.map((n, i) => likely(kind, name, { pick: n, from: (choice.pick.from + i * 7) % 100 }));
    items.forEach((item, i) => {
      scratch[i] = typeof item === 'number' ? item : Number.NaN;
    });
    return items.length;
  }
  if (type === 'string') return words[choice.pick.pick % words.length];
  if (type === 'boolean') return choice.pick.pick % 2 === 0;
  if (type === 'Uint8Array')
    return choice.pick.from < 50
      ? bitcode
      : choice.pick.from < 75
        ? bitcode.subarray(0, choice.pick.pick % bitcode.length)
        : Uint8Array.from(choice.pick.items);
  if (type.startsWith('number'))
    return name === 'session' || name === 'unit' ? likely(name === 'session' ? 'Session' : 'Unit', name, choice.pick) : choice.small;
  return choice.pick.pick % 3 ? [] : {};
}
const choiceOf = fc.oneof(
  { weight: 14, arbitrary: fc.record({ pick, small }) },
  { weight: 1, arbitrary: fc.record({ pick, small, rest: fc.record({ value: rest }) }) },
);

function keep(result, type) {
  const kind = /^\(?(\w+)Id/.exec(type)?.[1];
  if (!kind || !pools[kind] || pools[kind].length > 400) return;
  for (const item of Array.isArray(result) ? result.slice(0, 40) : [result])
    if (item && !pools[kind].includes(item)) pools[kind].push(item);
}
const show = (value) => {
  try {
    return typeof value === 'bigint'
      ? `${value}n`
      : typeof value === 'number' || typeof value === 'string'
        ? JSON.stringify(value)?.slice(0, 60)
        : String(value).slice(0, 40);
  } catch {
    return typeof value;
  }
};

const counts = { calls: 0, threw: 0 };
function callOnce(entry, choices) {
  const values = entry.parameters.map((parameter, i) => argument(parameter, choices[i]));
  const described = `${entry.name}(${values.map(show).join(', ')}) world ${worlds} call ${counts.calls}; lists ${Array.from(scratch.subarray(0, 6))}`;
  writeSync(log, described.padEnd(600), 0);
  counts.calls++;
  const start = performance.now();
  try {
    keep(native[entry.name](...values), entry.result);
  } catch (error) {
    counts.threw++;
    if (!errorClasses.some((one) => error instanceof one)) {
      console.log(`untyped error from ${described}: ${error?.stack ?? error}`);
      process.exitCode = 1;
    }
  }
  const took = performance.now() - start;
  if (took > 3000) console.log(`slow (${Math.round(took)} ms): ${described}`);
}

const seed = Number(seedText);
const only = process.env.BITGRAD_ONLY?.split(',');
const rounds = Math.ceil(callsPerExport / 4);
const ended = new Set(['errorClasses', 'signatures', 'scopeBegin', 'scopeEnd']);
for (let round = 0; round < rounds; round++) {
  freshWorld();
  // few calls of each in an order of its own: the state that a call meets is what the others have left
  const order = fc.sample(fc.shuffledSubarray([...exports, ...exports], { minLength: exports.length * 2 }), {
    seed: seed + round,
    numRuns: 1,
  })[0];
  const choices = fc.sample(fc.array(choiceOf, { minLength: 10, maxLength: 10 }), { seed: seed * 31 + round, numRuns: order.length * 2 });
  order.forEach((entry, i) => {
    if (only && !only.includes(entry.name)) return;
    if (ended.has(entry.name) && round % 50) return;
    if (/^dispose(Context|Module)$/.test(entry.name) && i % 9) return;
    callOnce(entry, choices[2 * i]);
    callOnce(entry, choices[2 * i + 1]);
  });
}
for (const context of pools.Context) attempt(() => native.disposeContext(context));
console.log(`${counts.calls} calls, ${counts.threw} threw, ${worlds} worlds`);
