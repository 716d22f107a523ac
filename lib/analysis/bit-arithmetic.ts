// Integer arithmetic on the bits of an active float that ends in a float again (a fast inverse square root, scaling by the
// exponent field): its derivative is not zero, and no rule gives it. Found so that it can be refused, wherever the word goes:
// through memory, into functions and back.

import type { ArgumentFact, FunctionIR, GlobalFact, InstructionFact, ValueFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import type { Activity, Semantics } from './activity';
import { type BitOperation, bitOperation, constantOf } from './bit-moves';
import { type BitRange, bitsOf, everywhere, rangeAfter, rangeOf, within } from './bit-ranges';
import { holdsFloat } from './floats';
import type { MemoryClasses } from './memory-classes';
import { bytesOf, floatsOf, has } from './types/kinds';
import { shifted } from './types/layout';
import { tbaaScalar } from './types/placing';
import type { Types } from './types/types';
import { type Part, parts, placeOfPart } from './value-parts';
import { anywhere, type BitState, type Bits, MemoryWithBits, noBits, result, type Trust, type WordOfBits } from './words-of-bits';

const moves = new Set(['phi', 'select', 'freeze', 'bitcast', 'insertelement', 'extractelement', 'shufflevector']);
const words = new Set(['trunc', 'zext', 'lshr', 'shl', 'or', 'and', 'xor']);
const sums = new Set(['add', 'sub', 'ashr']);
const arithmetic = new Set(['mul', 'udiv', 'sdiv', 'urem', 'srem', 'sext']);
/** Arithmetic that is a call: the greatest of words, words turned round. */
const computing =
  /^llvm\.(smax|smin|umax|umin|abs|ctpop|ctlz|cttz|bswap|bitreverse|fsh[lr]|clmul|[su](add|sub|mul|shl)\.|vector\.reduce\.|experimental\.vector\.reduce\.)/;
const conversions = new Set(['sitofp', 'uitofp']);

/** Where a word becomes a float, or leaves the function: the arithmetic that was done on the way. */
interface End {
  readonly computed: InstructionFact;
  readonly isFloat: boolean;
}

export interface BitArithmetic {
  /** Where a word that was computed with becomes a float, or where nobody follows it; undefined when there is no such place. */
  readonly refused: InstructionFact | undefined;
  /** Such a word has become a float here, or in a function that was called. */
  readonly becomesFloat: boolean;
  /** Words and memory that the caller gets. */
  readonly left: Bits;
}

/** Follows the bits of active floats through a function, from its own floats and from what the caller gives. */
export function bitArithmetic(
  ir: FunctionIR,
  classes: MemoryClasses,
  activity: Activity,
  semantics: Semantics,
  types: Types,
  given: Bits = noBits,
): BitArithmetic {
  return new BitTrace(ir, classes, activity, semantics, types).follow(given);
}

/** A value on the way, or the part of an aggregate at a path. */
interface Trace {
  readonly at: ValueIndex;
  readonly path: string;
  /** The arithmetic on the way, if there is some; the value itself where it was done elsewhere. */
  readonly computed: ValueIndex | undefined;
  /** The word is one whole float, or a vector of them, of its own width. */
  readonly isWhole: boolean;
  /** A few bytes of a float, taken out of it: no conversion of the whole is meant. */
  readonly isPart: boolean;
  /** The upper half of a double, by itself: sign, exponent and some of the mantissa. */
  readonly isHigh?: boolean;
  /** `unlikely`: it is known as an integer of memory that holds active floats too. */
  readonly trust: Trust | 'unlikely';
  /** The load that it comes from. */
  readonly origin: ValueIndex | undefined;
  /** Where in a scalar word the bits are; all of it in other values. */
  readonly range: BitRange;
}

const widths = new Set(['trunc', 'zext', 'lshr', 'shl']);
/** Kinds that mean what they mean for a word that is one whole float only. */
const needsWhole = new Set<BitOperation>(['scale', 'fraction', 'rescale', 'step']);
const choices = new Set(['phi', 'select', 'freeze']);

class BitTrace {
  private readonly memory: MemoryWithBits;
  private readonly seen = new Set<string>();
  private readonly work: Trace[] = [];
  private readonly ends: End[] = [];
  private readonly results = new Map<string, WordOfBits>();
  /** Words given to functions of the module, by call. */
  private readonly passed = new Map<ValueIndex, Map<string, WordOfBits>>();
  private readonly instructions: readonly InstructionFact[];

  constructor(
    private readonly ir: FunctionIR,
    private readonly classes: MemoryClasses,
    private readonly activity: Activity,
    private readonly semantics: Semantics,
    private readonly types: Types,
  ) {
    this.memory = new MemoryWithBits(ir, classes, types);
    this.instructions = ir.values.filter(isInstruction);
  }

  follow(given: Bits): BitArithmetic {
    this.begin(given);
    const calls = this.instructions.filter((i) => isCall(i) && this.semantics.calleeOf(i) !== undefined);
    for (let changed = true; changed; ) {
      changed = false;
      for (let next = this.work.pop(); next; next = this.work.pop()) this.step(next);
      for (const call of calls) changed = this.call(call) || changed;
      if (!this.memory.isEmpty) for (const i of this.instructions) changed = this.throughMemory(i) || changed;
      changed ||= this.work.length > 0;
    }
    const memory = [
      ...this.ir.arguments.flatMap(({ index }, i) => this.memory.behind(index, i)),
      ...this.memory.inGlobals(),
      ...this.instructions.flatMap((i) =>
        i.opcode === 'ret' && i.operands.length > 0 ? this.memory.behind(i.operands[0] as number, result) : [],
      ),
    ];
    return {
      refused: this.ends[0]?.computed,
      becomesFloat: this.ends.some(({ isFloat }) => isFloat),
      left: { words: inOrder([...this.results.values()]), memory: inOrder(memory) },
    };
  }

  private begin(given: Bits): void {
    const { ir, activity } = this;
    for (const { of, path, state } of given.words) this.start((ir.arguments[of as number] as ArgumentFact).index, path, state);
    for (const entry of given.memory) this.memory.take(entry, typeof entry.of === 'number' ? ir.arguments[entry.of]?.index : undefined);
    for (const { index, type } of ir.arguments) if (this.isInteger(type) && activity.isVaried(index)) this.source(index, 'perhaps');
    for (const i of this.instructions) {
      if (i.opcode === 'bitcast' && !holdsFloat(ir, i.type) && activity.isVaried(i.operands[0] as number)) this.source(i.index, 'sure');
      else if (i.opcode === 'load' && this.isInteger(i.type) && activity.hasShadow(i.operands[0] as number))
        this.source(
          i.index,
          isTaggedInteger(ir, i) || this.isBlurred(i) || this.types.carriesFloat(i.index) === false ? 'unlikely' : 'perhaps',
        );
      // What was a word in the source is stored as the float that it was made of.
      else if (i.opcode === 'store' && holdsFloat(ir, i.accessType) && activity.isVaried(i.operands[0] as number) && isTaggedInteger(ir, i))
        this.memory.add(i.operands[1] as number, [0, 0, ir.types[i.accessType]?.storeBytes ?? 0], { bits: 'whole', trust: 'sure' });
    }
  }

  /** Memory in which integers and floats lie at every offset tells no word from another. */
  private isBlurred({ operands, accessType }: InstructionFact): boolean {
    const { period } = this.types.place(operands[0] as number);
    return period > 0 && period < (this.ir.types[accessType]?.storeBytes ?? 0);
  }

  private source(at: ValueIndex, trust: Trace['trust']): void {
    const isSure = trust === 'sure' || holdsOnlyFloats(this.types, at);
    const isWhole = isWholeFloat(this.ir, at, this.types);
    const isPart = this.types.isPartOfFloat(at);
    this.add({ at, path: '', computed: undefined, isWhole, isPart, trust: isSure ? 'sure' : trust, origin: at, range: this.rangeIn(at) });
  }

  /** Where nothing says that the bits are an integer's. */
  private rangeIn(word: ValueIndex): BitRange {
    const range = rangeOf(this.ir, word);
    const pieces = this.types.value(word).filter(({ kinds }) => kinds === 0 || floatsOf(kinds).length > 0 || (kinds & shifted) !== 0);
    const [first, last] = [pieces[0], pieces[pieces.length - 1]];
    return first && last ? within(range, [first.offset * 8, (last.offset + last.bytes) * 8]) : range;
  }

  private start(at: ValueIndex, path: string, { bits, trust, range }: BitState): void {
    const own = path === '' ? rangeOf(this.ir, at) : everywhere;
    const state = {
      computed: bits === 'computed' ? at : undefined,
      isWhole: bits === 'whole',
      isPart: bits === 'part' || bits === 'high',
      isHigh: bits === 'high',
      trust,
    };
    this.add({ at, path, ...state, origin: at, range: range ? within(own, range) : own });
  }

  private add(trace: Trace): void {
    if (trace.range[0] >= trace.range[1]) return;
    const key = `${trace.at} ${trace.path} ${trace.computed === undefined} ${trace.isWhole} ${trace.isPart} ${trace.isHigh === true} ${trace.trust} ${trace.range}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.work.push(trace);
  }

  private end(trace: Trace, at: InstructionFact, isFloat: boolean): void {
    const computed = this.ir.values[trace.computed ?? at.index] as ValueFact;
    this.ends.push({ computed: isInstruction(computed) ? computed : at, isFloat });
  }

  private step(trace: Trace): void {
    for (const user of this.ir.users[trace.at] ?? []) {
      const use = this.ir.values[user] as InstructionFact;
      if (use.opcode === 'ret') this.returned(trace, use);
      else if (isCall(use) && intrinsicOf(this.ir, use) === '') this.given(trace, use);
      else if (writtenTo(use, trace.at) !== undefined) this.stored(trace, use, writtenTo(use, trace.at) as number);
      else if (trace.path !== '') this.partOf(trace, use);
      else this.used(trace, use);
    }
  }

  private used(trace: Trace, use: InstructionFact): void {
    const { ir, types } = this;
    const { at, computed, isWhole, trust } = trace;
    if (conversions.has(use.opcode)) {
      // A part of the word, moved and not computed with, may be known as an integer.
      const isInteger = !isWhole && computed === undefined && types.carriesFloat(at) === false;
      if (trust === 'sure' && !isInteger) this.end(trace, use, true);
      return;
    }
    if (use.opcode === 'bitcast' && holdsFloat(ir, use.type)) {
      if (computed !== undefined || this.isLost(trace)) this.end(trace, use, true);
      return;
    }
    if (use.opcode === 'insertvalue') {
      if (use.operands[1] === at) this.add({ ...trace, at: use.index, path: use.indices.join('.'), isWhole: false, range: everywhere });
      return;
    }
    if (use.opcode === 'select' && use.operands[0] === at) return;
    const kind = words.has(use.opcode) || sums.has(use.opcode) ? bitOperation(ir, use) : undefined;
    // Signs and exponents are locally constant: what is made of them has no derivative.
    if (kind === 'sign' || (isWhole && kind === 'step') || (trace.isHigh && dropsMantissa(ir, use))) return;
    const computes =
      arithmetic.has(use.opcode) ||
      computing.test(intrinsicOf(ir, use)) ||
      kind === 'number' ||
      (!isWhole && kind !== undefined && needsWhole.has(kind));
    if (!computes && !moves.has(use.opcode) && kind === undefined) return;
    const keepsWhole = !widths.has(use.opcode) && !(use.opcode === 'bitcast' && bitsOf(ir, use.index) !== bitsOf(ir, at));
    const range = rangeAfter(ir, use, trace.range, computes);
    const isHigh = isWhole ? takesHighHalf(ir, use, at) : trace.isHigh && (use.opcode === 'trunc' || choices.has(use.opcode));
    this.add({
      ...trace,
      at: use.index,
      computed: computed ?? (computes ? use.index : undefined),
      isWhole: isWhole && keepsWhole,
      isHigh: isHigh === true,
      range,
    });
  }

  /** A word in an aggregate. */
  private partOf(trace: Trace, use: InstructionFact): void {
    if (choices.has(use.opcode)) this.add({ ...trace, at: use.index });
    const own = use.indices.join('.');
    if (use.opcode === 'insertvalue') {
      if (use.operands[1] === trace.at) this.add({ ...trace, at: use.index, path: `${own}.${trace.path}` });
      else if (trace.path !== own && !trace.path.startsWith(`${own}.`)) this.add({ ...trace, at: use.index });
    }
    if (use.opcode !== 'extractvalue') return;
    if (trace.path === own) this.add({ ...trace, at: use.index, path: '', range: rangeOf(this.ir, use.index) });
    else if (trace.path.startsWith(`${own}.`)) this.add({ ...trace, at: use.index, path: trace.path.slice(own.length + 1) });
  }

  private returned(trace: Trace, use: InstructionFact): void {
    const state = stateOf(trace);
    if (!state) return;
    const word: WordOfBits = { of: result, path: trace.path, state };
    this.results.set(JSON.stringify(word), word);
    if (trace.computed !== undefined && trace.trust === 'sure') this.end(trace, use, false);
  }

  private given(trace: Trace, use: InstructionFact): void {
    const { ir, semantics } = this;
    const state = stateOf(trace);
    if (!state) return;
    if (semantics.calleeOf(use) !== undefined) {
      const passed = this.passed.get(use.index) ?? new Map<string, WordOfBits>();
      this.passed.set(use.index, passed);
      use.operands.slice(0, use.argumentCount).forEach((operand, of) => {
        const word: WordOfBits = { of, path: trace.path, state };
        if (operand === trace.at) passed.set(JSON.stringify(word), word);
      });
      return;
    }
    const callee = ir.values[use.callee] as Partial<GlobalFact> | undefined;
    const isFollowed = state.bits !== 'computed' || state.trust !== 'sure' || (callee?.isDeclaration === true && !holdsFloat(ir, use.type));
    if (!isFollowed) this.end(trace, use, true);
  }

  private stored(trace: Trace, use: InstructionFact, pointer: ValueIndex): void {
    const { ir, types } = this;
    const state = stateOf(trace);
    if (!state) return;
    if (state.trust === 'remote') {
      this.memory.addClass(this.classes.classOf(pointer));
      return;
    }
    const [start, all] = placeOfPart(ir, trace.at, trace.path);
    const [from, to] = within(trace.range, [0, all * 8]).map((bit) => bit / 8) as [number, number];
    const [offset, bytes] = [start + Math.floor(from), Math.ceil(to) - Math.floor(from)];
    if (state.bits === 'computed' && state.trust === 'sure' && trace.path === '') {
      const overwrites = types.touchesFloat(pointer, all);
      if (overwrites || types.carriesFloat(trace.at) === undefined) this.end(trace, use, overwrites);
    } else if (trace.computed === undefined && types.touchesFloat(pointer, all) && this.isLost(trace)) this.end(trace, use, true);
    // Of memory that holds nothing but floats it is known what is loaded there; an integer of a union stays one.
    if (state.bits !== 'computed' && holdsOnlyFloats(types, trace.at)) return;
    if (state.trust === 'perhaps' && this.isFromPlace(trace, pointer)) return;
    this.memory.add(pointer, [offset, 0, bytes], { bits: state.bits, trust: state.trust });
  }

  /** The bits of a float as they were, of which activity knows nothing: what they are made of again has no derivative. */
  private isLost({ at, path, computed, isPart, trust }: Trace): boolean {
    return computed === undefined && path === '' && (isPart || trust === 'sure') && !this.activity.isVaried(at);
  }

  private isFromPlace({ origin }: Trace, pointer: ValueIndex): boolean {
    const load = this.ir.values[origin ?? -1] as InstructionFact | undefined;
    if (load?.opcode !== 'load') return false;
    const [source] = load.operands as readonly [number];
    if (this.classes.classOf(source) !== this.classes.classOf(pointer)) return false;
    const [from, to] = [this.types.place(source), this.types.place(pointer)];
    return from.object === to.object && from.offset === to.offset;
  }

  /** Computed words that are loaded, and copied with the memory that they lie in; true when memory got more of them. */
  private throughMemory(i: InstructionFact): boolean {
    const { ir, memory, semantics } = this;
    const pointer = loadedFrom(i);
    if (pointer !== undefined) {
      if (memory.isInClass(pointer)) for (const part of parts(ir, i.type)) this.loaded(i, pointer, part);
      return false;
    }
    if (!isCall(i) || semantics.calleeOf(i) !== undefined) return false;
    const args = i.operands.slice(0, i.argumentCount);
    if (/^llvm\.mem(cpy|move)/.test(intrinsicOf(ir, i))) {
      const [to, from] = args as [number, number];
      return memory.behind(from, 0).reduce((changed, entry) => memory.take(entry, to) || changed, false);
    }
    const callee = ir.values[i.callee] as Partial<GlobalFact> | undefined;
    if (callee?.kind !== 'function' && callee !== undefined) return false;
    // A function that only the run knows: what it does with the word nobody tells.
    const isGiven = args.some((argument) => memory.at(argument, 0, 1).some(({ bits, trust }) => bits === 'computed' && trust === 'sure'));
    if (!callee && isGiven) this.ends.push({ computed: i, isFloat: true });
    const isRead = semantics.reads(i).some((p) => memory.isComputedInClass(args[p] as number));
    return isRead && semantics.writes(i).reduce((changed, p) => memory.addClass(this.classes.classOf(args[p] as number)) || changed, false);
  }

  private loaded(i: InstructionFact, pointer: ValueIndex, { path, offset, bytes, kind }: Part): void {
    if (kind === 'pointer') return;
    const there = this.memory.at(pointer, offset, bytes);
    if (kind === 'float') {
      if (there.some(({ bits }) => bits === 'computed')) this.ends.push({ computed: i, isFloat: true });
    } else if (there.length > 0) for (const state of there) this.start(i.index, path, state);
    else if (this.memory.isComputedInClass(pointer) && (path !== '' || this.types.carriesFloat(i.index) !== true))
      this.start(i.index, path, anywhere);
  }

  /** What a function of the module does with the words that it gets; true when memory got more of them. */
  private call(call: InstructionFact): boolean {
    const { memory } = this;
    const args = call.operands.slice(0, call.argumentCount);
    const behind = memory.isEmpty ? [] : [...args.flatMap((argument, of) => memory.behind(argument, of)), ...memory.inGlobals()];
    const given: Bits = { words: inOrder([...(this.passed.get(call.index)?.values() ?? [])]), memory: inOrder(behind) };
    const effect = this.activity.effectOf(call, given);
    if (!effect) return false;
    const { becomesFloat, left } = effect.bits;
    if (becomesFloat) this.ends.push({ computed: call, isFloat: true });
    for (const { path, state } of left.words) this.start(call.index, path, state);
    let changed = false;
    for (const entry of left.memory) {
      const pointer = entry.of === result ? call.index : typeof entry.of === 'number' ? args[entry.of] : undefined;
      changed = memory.take(entry, pointer) || changed;
    }
    return changed;
  }

  private isInteger(type: number): boolean {
    return this.ir.types[type]?.kind === 'integer';
  }
}

/** What is told of a word that goes on; nothing of integers, and of words that may be floats and were not computed with. */
function stateOf({ computed, isWhole, isPart, isHigh, trust, range }: Trace): BitState | undefined {
  if (trust === 'unlikely' || (trust === 'perhaps' && computed === undefined && !isPart)) return undefined;
  const bits = computed !== undefined ? 'computed' : isWhole ? 'whole' : isHigh ? 'high' : 'part';
  return range[1] === Number.POSITIVE_INFINITY ? { bits, trust } : { bits, trust, range };
}

const takesHighHalf = (ir: FunctionIR, use: InstructionFact, word: ValueIndex): boolean =>
  use.opcode === 'lshr' && bitsOf(ir, word) === 64 && constantOf(ir, use.operands[1] as number) === 32n;

/** What is left of the upper half of a double is its sign and its exponent. */
function dropsMantissa(ir: FunctionIR, { opcode, operands }: InstructionFact): boolean {
  const mantissaBits = 20n;
  const constant = constantOf(ir, operands[1] as number);
  if (constant === undefined) return false;
  return opcode === 'and' ? (constant & ((1n << mantissaBits) - 1n)) === 0n : opcode === 'lshr' && constant >= mantissaBits;
}

const isCall = ({ opcode }: InstructionFact): boolean => opcode === 'call' || opcode === 'invoke';

/** The pointer through which an instruction writes a value. */
function writtenTo({ opcode, predicate, operands }: InstructionFact, value: ValueIndex): ValueIndex | undefined {
  if (opcode === 'store' && operands[0] === value) return operands[1];
  if (opcode === 'cmpxchg' && operands[2] === value) return operands[0];
  return opcode === 'atomicrmw' && predicate === 'xchg' && operands[1] === value ? operands[0] : undefined;
}

const loadedFrom = ({ opcode, operands }: InstructionFact): ValueIndex | undefined =>
  ['load', 'cmpxchg', 'atomicrmw'].includes(opcode) ? operands[0] : undefined;

/** Each once, in an order of their own: contexts that say the same are the same. */
const inOrder = <T>(entries: readonly T[]): T[] =>
  [...new Map(entries.map((entry) => [JSON.stringify(entry), entry]))].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);

const intrinsicOf = (ir: FunctionIR, call: InstructionFact): string =>
  (ir.values[call.callee] as Partial<GlobalFact> | undefined)?.intrinsic ?? '';

/** Nothing but floats was ever found in the bytes that a word is loaded from. */
function holdsOnlyFloats(types: Types, word: ValueIndex): boolean {
  const pieces = types.value(word);
  return pieces.length > 0 && pieces.every(({ kinds }) => floatsOf(kinds).length > 0 && !has(kinds, 'integer') && !has(kinds, 'pointer'));
}

/** TBAA says that the source has a whole integer there. */
function isTaggedInteger(ir: FunctionIR, { tbaa, tbaaTag, accessType }: InstructionFact): boolean {
  const scalar = ir.sources.tags[tbaaTag] && tbaaScalar(tbaa, ir);
  return scalar?.kind === 'integer' && scalar.bytes === ir.types[accessType]?.storeBytes;
}

/** A bitcast of a float, or a vector of them, to words of the same width; a load of a word that one float fills. */
function isWholeFloat(ir: FunctionIR, word: ValueIndex, types: Types): boolean {
  const made = ir.values[word] as InstructionFact;
  if (made.opcode === 'bitcast') return bitsOf(ir, made.operands[0] as number) === bitsOf(ir, word);
  const [piece, ...others] = types.value(word);
  const [kind, second] = floatsOf(piece?.kinds ?? 0);
  if (!piece || others.length > 0 || kind === undefined || second !== undefined || (piece.kinds & shifted) !== 0) return false;
  return piece.bytes * 8 === bitsOf(ir, word) && bytesOf(kind, piece.bytes) === piece.bytes;
}
