// Numbers that scanf and its kin read from text: constants, over whatever was in their place before. A call whose format is
// a constant becomes one of a function of ours, which has the floats read into memory of its own and stores those that
// were read. Other conversions write no float, and go where they went.

import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { linkCalledBodies } from './library-calls';
import { libraryPrefix, oraclePrefix } from './marker';
import { isCallOf, replaceCall } from './replace-call';

/** Position of the format; the places to write to follow. */
const scanners: Readonly<Record<string, number>> = { sscanf: 1, fscanf: 1, scanf: 0 };
const scannerOf = (name: string): number | undefined => scanners[name.replace(/^__isoc(99|23)_/, '')];

type Conversion = 'float' | 'double' | 'other';

/** What the conversions of a format write, in their order; undefined where one is not known. */
export function conversions(format: string): Conversion[] | undefined {
  const found: Conversion[] = [];
  const known = /%(?:%|(\*?)(\d*)(m?)(hh|h|ll|l|j|z|t|q|L)?([diouxXcspneEfFgGaA]|\[\^?\]?[^\]]*\]))/y;
  for (let at = format.indexOf('%'); at !== -1; at = format.indexOf('%', known.lastIndex)) {
    known.lastIndex = at;
    const match = known.exec(format);
    if (!match) return undefined;
    const [, skipped, , , length, letter] = match;
    if (letter === undefined || skipped) continue;
    if (!/[eEfFgGaA]/.test(letter)) found.push('other');
    else if (length === undefined) found.push('float');
    else if (length === 'l') found.push('double');
    else return undefined;
  }
  return found;
}

export function keepScannedFloats(native: Native, context: ContextId, module: ModuleId): void {
  const b = new Builder(native, context);
  const made = new Map<string, ValueId>();
  for (const fn of native.functions(module)) {
    const at = native.isDeclaration(fn) ? scannerOf(native.name(fn)) : undefined;
    if (at === undefined) continue;
    for (const call of native.users(fn).filter((user) => isCallOf(native, user, fn))) {
      const format = textOf(native, native.operand(call, at) as ValueId);
      const read = format === undefined ? undefined : conversions(format);
      const args = argumentsOf(native, call, at + 1 + (read?.length ?? 0));
      if (!read?.some((kind) => kind !== 'other') || !args) continue;
      const key = `${native.name(fn)} ${args.map((arg) => native.typeOf(arg)).join(' ')} ${read.join(' ')}`;
      const own = made.get(key) ?? writeScanner(native, context, module, { fn, args, first: at + 1, read, number: made.size });
      made.set(key, own);
      replaceCall(native, context, b, call, { type: native.functionTypeOf(own), fn: own, args });
    }
  }
  b.dispose();
  if (made.size > 0) linkCalledBodies(native, context, module);
}

/** A constant string that a pointer points to the start of. */
function textOf(native: Native, pointer: ValueId): string | undefined {
  let at = pointer;
  while (native.valueKind(at) === 'expression') {
    const base = native.operand(at, 0);
    if (
      !base ||
      native
        .operands(at)
        .slice(1)
        .some((index) => index === 0 || !native.isNullValue(index))
    )
      return undefined;
    at = base;
  }
  if (native.valueKind(at) !== 'global' || !native.isConstant(at)) return undefined;
  const initializer = native.initializer(at);
  return initializer ? charactersOf(native, initializer) : undefined;
}

/** The characters of an array up to a zero; undefined where there is none. */
function charactersOf(native: Native, array: ValueId): string | undefined {
  if (native.typeKind(native.typeOf(array)) !== 'array') return undefined;
  let text = '';
  for (let i = 0; ; i++) {
    const character = native.constantElement(array, i);
    if (character === 0 || native.valueKind(character) !== 'int') return undefined;
    if (native.isNullValue(character)) return text;
    text += String.fromCharCode(Number(native.constantInt(character)) & 0xff);
  }
}

/** As many arguments as the format wants, where all of them are there and those for conversions are pointers. */
function argumentsOf(native: Native, call: ValueId, count: number): ValueId[] | undefined {
  const args = native.operands(call).slice(0, count) as ValueId[];
  const isWhole =
    args.length === count && native.operandCount(call) > count && args.every((arg) => native.typeKind(native.typeOf(arg)) === 'pointer');
  return isWhole ? args : undefined;
}

interface Scanner {
  readonly fn: ValueId;
  readonly args: readonly ValueId[];
  /** Position of the first place to write to. */
  readonly first: number;
  readonly read: readonly Conversion[];
  readonly number: number;
}

/** `int own(args)`: an oracle that calls the library with places of its own, then each float to where it was wanted. */
function writeScanner(native: Native, context: ContextId, module: ModuleId, { fn, args, first, read, number }: Scanner): ValueId {
  const type = native.functionTypeOf(fn);
  const result = native.returnTypeOf(type);
  const pointer = native.pointerType(context, 0);
  const types = args.map((arg) => native.typeOf(arg));
  const ownType = native.functionType(result, listOf(native, types), false);
  const define = (prefix: string): ValueId => native.createFunction(module, `${prefix}${native.name(fn)}.${number}`, ownType, 'internal');
  const b = new Builder(native, context);
  const ours = (name: string, places: readonly ValueId[]): void => {
    const oursType = native.functionType(
      native.voidType(context),
      listOf(
        native,
        places.map(() => pointer),
      ),
      false,
    );
    const callee = native.namedFunction(module, name) || native.createFunction(module, name, oursType, 'external');
    b.call(
      oursType,
      callee,
      places.map((place) => (native.typeOf(place) === pointer ? place : b.cast('bitcast', place, pointer))),
    );
  };

  const oracle = define(oraclePrefix);
  b.atEnd(native.appendBlock(oracle, 'entry'));
  b.ret(b.call(type, fn, native.parameters(oracle)));

  const own = define(libraryPrefix);
  b.atEnd(native.appendBlock(own, 'entry'));
  const floatOf = (kind: Conversion): TypeId => native.floatType(context, kind === 'float' ? 'float' : 'double');
  const places = native.parameters(own).map((place, i) => {
    const kind = read[i - first] ?? 'other';
    if (kind === 'other') return { kind, place, given: place };
    const slot = b.alloca(floatOf(kind), native.constInt(native.intType(context, 32), 1), 0);
    ours(`${oraclePrefix}unwritten.${kind}`, [slot]);
    const wanted = types[i] as TypeId;
    return { kind, place, given: native.typeOf(slot) === wanted ? slot : b.cast('bitcast', slot, wanted) };
  });
  const count = b.call(
    ownType,
    oracle,
    places.map(({ given }) => given),
  );
  for (const { kind, place, given } of places) if (kind !== 'other') ours(`${libraryPrefix}scanned.${kind}`, [place, given]);
  b.ret(count);
  b.dispose();
  return own;
}
