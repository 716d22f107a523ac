// What the instructions of one function say about types, put onto the memory of the analysis. A pointer value is a
// reference to what it points to; any other value that may carry bits in transit (integers, aggregates, vectors of
// integers) has an object of its own, its bytes, which loads and stores share with memory as copies do.
//
// Evidence: what is loaded and stored as float or pointer; integers used as numbers (counted, scaled, converted, indexed
// with); TBAA; debug types; casts between floats and integers. An integer that only moves proves nothing.

import type { FunctionIR, GlobalFact, InstructionFact, TypeIndex, ValueFact, ValueIndex } from '../../ir/function-ir';
import { isInstruction } from '../../ir/function-ir';
import { bitFlow, bitOperation } from '../bit-moves';
import { type TakenLanes, takenLanes } from '../taken-lanes';
import { textPointers } from '../text-pointers';
import { constantOf, gepDistance, integersFromPointers, pointersBetween, stepOf } from './address';
import type { Memory, Ref } from './objects';
import { accessedBytes, chosenPlaces, isAmongCharacters, isField, laneOffset, pathOffset } from './places';
import { placeAliasType, placeWeak, scalarsOf, tbaaScalar } from './placing';
import { because, type Reason } from './provenance';
import { placeSources } from './source-evidence';

/** What a function's constraints ask of the analysis around it. */
export interface Surroundings {
  readonly memory: Memory;
  global(ir: FunctionIR, global: GlobalFact): Ref;
  /** Joins the call with its callee's body, or with what is known of a library function. */
  call(at: Constraints, call: InstructionFact): void;
}

/** Uses of an integer as a number, whatever they are of. */
const numeric = new Set(['mul', 'udiv', 'sdiv', 'urem', 'srem', 'sitofp', 'uitofp', 'sext', 'ashr']);
const conversions = new Set(['fptosi', 'fptoui']);
/** Instructions that make one pointer of others. */
const addressMakers = new Set(['getelementptr', 'phi', 'select', 'freeze', 'addrspacecast']);
const isAddressMaker = ({ opcode }: InstructionFact): boolean => addressMakers.has(opcode);

export class Constraints {
  private readonly pointees: (Ref | undefined)[] = [];
  private readonly contents: (Ref | undefined)[] = [];
  private readonly addresses: Set<ValueIndex>;
  /** The returned value: what it points to, or its bytes. */
  readonly result: Ref;

  constructor(
    readonly ir: FunctionIR,
    private readonly around: Surroundings,
  ) {
    this.result = this.memory.create();
    this.addresses = integersFromPointers(ir);
  }

  get memory(): Memory {
    return this.around.memory;
  }

  /** Puts everything that the function says; calls go on into their callees. */
  collect(): void {
    for (const argument of this.ir.arguments) {
      const type = argument.attributeTypes.byval ?? argument.attributeTypes.sret ?? argument.attributeTypes.elementtype;
      if (type !== undefined && this.isPointer(argument.index))
        placeWeak(this.memory, this.pointeeOf(argument.index), this.ir, type, this.reason('its attribute', undefined));
    }
    // Addresses first, then what the source declares, then what instructions do: a declared layout is told apart longest.
    const instructions = this.ir.order
      .flatMap((block) => this.ir.blocks[block]?.instructions ?? [])
      .map((i) => this.ir.values[i] as InstructionFact);
    const moves = instructions.filter((i) => addressMakers.has(i.opcode) && this.isPointer(i.index));
    for (const i of moves)
      if (i.opcode === 'getelementptr') this.getelementptr(i);
      else this.join(i, i.opcode === 'select' ? i.operands.slice(1) : i.operands);
    placeSources(this);
    const done = new Set(moves);
    for (const i of instructions) if (!done.has(i)) this.instruction(i);
  }

  reason(text: string, at: InstructionFact | undefined, from?: Reason): Reason {
    return because(text, this.ir.name, at?.location ?? this.ir.location, from);
  }

  // ---- values

  /** A pointer, or a vector of them, which all point to one thing. */
  isPointer(value: ValueIndex): boolean {
    return this.pointersIn(value) > 0;
  }

  /** How many pointers a value is. */
  private pointersIn(value: ValueIndex): number {
    const fact = this.ir.types[this.ir.values[value]?.type ?? -1];
    if (fact?.kind === 'pointer') return 1;
    return fact?.kind === 'vector' && this.ir.types[fact.elements[0] as number]?.kind === 'pointer' ? fact.count : 0;
  }

  pointeeOf(value: ValueIndex): Ref {
    const known = this.pointees[value];
    if (known) return known;
    const made = this.makePointee(this.ir.values[value] as ValueFact);
    this.pointees[value] = made;
    return made;
  }

  private makePointee(fact: ValueFact): Ref {
    if (fact.kind === 'global') return this.around.global(this.ir, fact as GlobalFact);
    const { opcode } = fact as InstructionFact;
    if (fact.kind === 'expression' && opcode === 'getelementptr') {
      const { bytes, stride } = gepDistance(this.ir, fact as InstructionFact);
      return this.memory.at(this.pointeeOf(fact.operands[0] as number), bytes, stride);
    }
    if (fact.kind === 'expression' && (opcode === 'bitcast' || opcode === 'addrspacecast'))
      return this.pointeeOf(fact.operands[0] as number);
    return this.memory.create();
  }

  define(value: ValueIndex, ref: Ref): void {
    const known = this.pointees[value];
    if (known) this.memory.unify(known, ref);
    else this.pointees[value] = ref;
  }

  /** The bytes of a value that may carry something unknown; undefined for constants and for plain floats. */
  contentOf(value: ValueIndex): Ref | undefined {
    const known = this.contents[value];
    if (known) return known;
    const fact = this.ir.values[value] as ValueFact;
    if ((fact.kind !== 'argument' && fact.kind !== 'instruction') || !this.holdsInteger(fact.type)) return undefined;
    const made = this.memory.create();
    this.contents[value] = made;
    this.putType(made, fact.type, this.reason(`a value of type ${this.ir.types[fact.type]?.text}`, isInstruction(fact) ? fact : undefined));
    return made;
  }

  private shareContent(value: ValueIndex, ref: Ref | undefined): void {
    if (!ref) return;
    const known = this.contents[value];
    if (known) this.memory.unify(known, ref);
    else this.contents[value] = ref;
  }

  private holdsInteger(type: TypeIndex): boolean {
    const fact = this.ir.types[type];
    if (!fact || fact.kind === 'function') return false;
    return (
      fact.kind === 'integer' ||
      fact.kind === 'struct' ||
      fact.kind === 'array' ||
      fact.elements.some((element) => this.holdsInteger(element))
    );
  }

  /** Floats and pointers of a type, for certain. */
  putType(ref: Ref, type: TypeIndex, reason: Reason, align = 1): void {
    scalarsOf(this.ir, type, (offset, kind) => this.memory.add(this.memory.at(ref, offset), kind, reason, align));
  }

  private storeBytes(type: TypeIndex): number {
    return this.ir.types[type]?.storeBytes ?? 0;
  }

  /** The value is used as a number. An integer that was an address stays one. */
  private number(value: ValueIndex, at: InstructionFact): void {
    const content = this.addresses.has(value) ? undefined : this.contentOf(value);
    const fact = this.ir.types[this.ir.values[value]?.type ?? -1];
    const scalar = fact?.kind === 'vector' ? this.ir.types[fact.elements[0] as number] : fact;
    if (!content || !fact || scalar?.kind !== 'integer') return;
    this.memory.addIntegers(content, fact.storeBytes, this.reason(`\`${at.opcode}\` of it as a number`, at));
  }

  // ---- instructions

  private instruction(i: InstructionFact): void {
    const handler = this.handlers[i.opcode];
    if (handler) handler(i);
    else if (numeric.has(i.opcode)) for (const operand of [i.index, ...i.operands]) this.number(operand, i);
    else if (conversions.has(i.opcode)) this.number(i.index, i);
    else if (['shl', 'lshr', 'and', 'or', 'xor', 'trunc', 'zext'].includes(i.opcode)) this.word(i);
  }

  private readonly handlers: Partial<Record<InstructionFact['opcode'], (i: InstructionFact) => void>> = {
    alloca: (i) => placeWeak(this.memory, this.pointeeOf(i.index), this.ir, i.accessType, this.reason('the type of an alloca', i)),
    load: (i) => this.access(i, i.index, i.operands[0] as number),
    store: (i) => this.access(i, i.operands[0] as number, i.operands[1] as number),
    atomicrmw: (i) => this.atomic(i),
    cmpxchg: (i) => this.access(i, i.operands[1] as number, i.operands[0] as number),
    phi: (i) => this.join(i, i.operands),
    select: (i) => this.join(i, i.operands.slice(1)),
    freeze: (i) => this.join(i, i.operands),
    addrspacecast: (i) => this.join(i, i.operands),
    bitcast: (i) => this.bitcast(i),
    ptrtoint: (i) => this.address(this.contentOf(i.index), i.operands[0] as number, i),
    inttoptr: (i) => this.address(this.contentOf(i.operands[0] as number), i.index, i),
    add: (i) => this.sum(i),
    sub: (i) => this.sum(i),
    switch: (i) => this.number(i.operands[0] as number, i),
    extractvalue: (i) => this.part(i.index, i.operands[0] as number, pathOffset(this.ir, i.operands[0] as number, i.indices)),
    insertvalue: (i) => {
      this.shareContent(i.index, this.contentOf(i.operands[0] as number) ?? this.contentOf(i.index));
      this.part(i.operands[1] as number, i.index, pathOffset(this.ir, i.index, i.indices));
    },
    extractelement: (i) => {
      if (this.isPointer(i.index)) this.join(i, i.operands.slice(0, 1));
      else this.part(i.index, i.operands[0] as number, laneOffset(this.ir, i.operands[0] as number, i.operands[1] as number));
    },
    insertelement: (i) => {
      if (this.isPointer(i.index)) {
        this.join(i, i.operands.slice(0, 2));
        return;
      }
      this.shareContent(i.index, this.contentOf(i.operands[0] as number) ?? this.contentOf(i.index));
      this.part(i.operands[1] as number, i.index, laneOffset(this.ir, i.index, i.operands[2] as number));
    },
    shufflevector: (i) => (this.isPointer(i.index) ? this.join(i, i.operands) : this.shuffle(i)),
    call: (i) => this.call(i),
    invoke: (i) => this.around.call(this, i),
    ret: (i) => {
      const [value] = i.operands;
      if (value === undefined) return;
      if (this.isPointer(value)) this.memory.unify(this.result, this.pointeeOf(value));
      else this.shareContent(value, this.contentOf(value) && this.result);
    },
  };

  private call(i: InstructionFact): void {
    const intrinsic = (this.ir.values[i.callee] as GlobalFact | undefined)?.intrinsic ?? '';
    const [, kind, isScattered] = /^llvm\.masked\.(?:(load|store)|(gather|scatter))/.exec(intrinsic) ?? [];
    if (kind === undefined && isScattered === undefined) {
      if (intrinsic !== '' && this.pointersIn(i.index) > 1)
        this.join(
          i,
          i.operands.slice(0, i.argumentCount).filter((o) => this.isPointer(o)),
        );
      return this.around.call(this, i);
    }
    const reads = kind === 'load' || isScattered === 'gather';
    const [value, pointer] = reads ? [i.index, i.operands[0] as number] : (i.operands as [number, number]);
    if (isScattered !== undefined) this.scattered(i, value, pointer, reads);
    else {
      // Lanes that are off may lie outside of what is moved: only the bits that travel say something.
      const content = this.contentOf(value);
      if (content) this.copy(this.pointeeOf(pointer), content, this.storeBytes(this.ir.values[value]?.type ?? -1), i);
    }
  }

  /** Each lane is loaded or stored behind a pointer of its own. */
  private scattered(i: InstructionFact, value: ValueIndex, pointers: ValueIndex, reads: boolean): void {
    const memory = this.pointeeOf(pointers);
    const vector = this.ir.types[this.ir.values[value]?.type ?? -1];
    const element = vector?.elements[0] ?? -1;
    this.putType(
      memory,
      element,
      this.reason(`a ${reads ? 'gather' : 'scatter'} of ${this.ir.types[element]?.text}`, i),
      this.storeBytes(element),
    );
    if (this.isPointer(value)) {
      const link = this.memory.linkAt(memory, this.storeBytes(element));
      if (reads) this.define(value, link);
      else if (!this.isUndefined(value)) this.memory.unify(link, this.pointeeOf(value));
    }
    const content = this.contentOf(value);
    const bytes = this.storeBytes(element);
    if (content) for (let lane = 0; lane < (vector?.count ?? 0); lane++) this.copy(memory, this.memory.at(content, lane * bytes), bytes, i);
  }

  private isUndefined(value: ValueIndex): boolean {
    return ['null', 'undef', 'poison'].includes((this.ir.values[value] as ValueFact).kind);
  }

  private getelementptr(i: InstructionFact): void {
    if (!this.isPointer(i.index)) return;
    if (isAmongCharacters(this.ir, i) || textPointers(this.ir).isText(i.index)) {
      this.memory.addIntegers(this.pointeeOf(i.index), 1, this.reason('a place in a string', i));
      return;
    }
    const base = this.pointeeOf(i.operands[0] as number);
    const places = chosenPlaces(this.ir, i);
    if (places) {
      this.viewOf(
        i,
        places.map((place) => this.memory.at(base, place)),
      );
      return;
    }
    const { bytes, stride } = gepDistance(this.ir, i);
    const between = stride === 1 ? pointersBetween(this.ir, i) : undefined;
    if (between) {
      const [a, b] = between.map((pointer) => this.pointeeOf(pointer)) as [Ref, Ref];
      this.memory.expectDistance(this.pointeeOf(i.index), this.memory.at(base, bytes), [a, b]);
    } else this.define(i.index, this.memory.at(base, bytes, stride));
    const source = this.ir.types[i.accessType];
    if (source?.kind === 'struct') placeWeak(this.memory, base, this.ir, i.accessType, this.reason('the type of a getelementptr', i));
    for (const index of i.operands.slice(1)) this.number(index, i);
  }

  /** One of several places is read or written: each holds the same bytes as what is accessed, without being the same place. */
  private viewOf(i: InstructionFact, places: readonly Ref[]): void {
    const view = this.pointeeOf(i.index);
    for (const place of places) this.copy(view, place, accessedBytes(this.ir, i), i);
  }

  /** A load or store of `value` behind `pointer`: both hold the same bytes. */
  private access(i: InstructionFact, value: ValueIndex, pointer: ValueIndex): void {
    const memory = this.pointeeOf(pointer);
    const type = this.ir.values[value]?.type ?? -1;
    const text = `${i.opcode === 'load' ? 'a load' : 'a store'} of ${this.ir.types[type]?.text}`;
    if (!this.isWordVariable(pointer)) this.aliasEvidence(i, memory);
    const fields = i.opcode === 'load' ? takenLanes(this.ir, i) : undefined;
    if (fields) this.fields(i, memory, fields);
    else if (!this.reachesPast(memory, type)) this.putType(memory, type, this.reason(text, i), i.align);
    if (this.isPointer(value)) {
      if (this.isUndefined(value)) return;
      if (textPointers(this.ir).isField(i)) {
        this.memory.addIntegers(this.pointeeOf(value), 1, this.reason('characters of a string', i));
        return;
      }
      for (let lane = 0; lane < this.pointersIn(value); lane++) {
        const link = this.memory.linkAt(this.memory.at(memory, lane * this.memory.pointerBytes), i.align);
        if (i.opcode === 'load' && lane === 0) this.define(value, link);
        else this.memory.unify(link, this.pointeeOf(value));
      }
      return;
    }
    const content = this.contentOf(value);
    if (content) this.copy(memory, content, this.storeBytes(type), i);
  }

  /** A vector that walks through an array in a record is never so far that its lanes lie beyond the array. */
  private reachesPast(memory: Ref, type: TypeIndex): boolean {
    if (this.ir.types[type]?.kind !== 'vector') return false;
    let isPast = false;
    scalarsOf(this.ir, type, (offset, kind) => {
      isPast ||= this.memory.isElsewhere(this.memory.at(memory, offset), kind);
    });
    return isPast;
  }

  /** A local integer: whatever the language calls it, it may hold the bits of a float. */
  private isWordVariable(pointer: ValueIndex): boolean {
    const fact = this.ir.values[pointer] as ValueFact;
    return isInstruction(fact) && fact.opcode === 'alloca' && this.ir.types[fact.accessType]?.kind === 'integer';
  }

  /** What is taken out of a loaded vector, lane by lane. */
  private fields(i: InstructionFact, memory: Ref, fields: readonly TakenLanes[]): void {
    for (const { lanes, type, as } of fields) {
      const reason = this.reason(`a load of ${this.ir.types[as.type]?.text}`, i);
      const bytes = this.storeBytes(type);
      for (const lane of lanes) if (lane >= 0) this.putType(this.memory.at(memory, lane * bytes), type, reason, i.align);
    }
  }

  copy(a: Ref, b: Ref, bytes: number | undefined, at: InstructionFact): void {
    const what = at.opcode === 'call' ? 'a copy' : isAddressMaker(at) ? 'a choice of places' : `a ${at.opcode} of the bits`;
    this.memory.copy(a, b, bytes, (from) => this.reason(what, at, from));
  }

  /** What TBAA says of an access: the scalar there, and the struct around it. */
  private aliasEvidence(i: InstructionFact, memory: Ref): void {
    const tag = this.ir.sources.tags[i.tbaaTag];
    if (!tag) return;
    const scalar = tbaaScalar(i.tbaa, this.ir);
    const bytes = this.storeBytes(i.accessType);
    // Clang puts the tag of a whole aggregate's copy on accesses wider than the scalar: then it names their first bytes.
    if (scalar?.kind === 'integer')
      this.memory.addIntegers(memory, Math.min(scalar.bytes, bytes), this.reason(`TBAA ${i.tbaa}`, i), i.align);
    else if (scalar) this.memory.add(memory, scalar.kind, this.reason(`TBAA ${i.tbaa}`, i), i.align);
    if (tag.base !== tag.access) {
      const around = this.memory.at(memory, -tag.offset);
      if (around.stride === 0) placeAliasType(this.memory, around, this.ir, tag.base, (text) => this.reason(text, i));
    }
  }

  private atomic(i: InstructionFact): void {
    this.access(i, i.operands[1] as number, i.operands[0] as number);
    if (['add', 'sub', 'max', 'min', 'umax', 'umin'].includes(i.predicate)) this.number(i.operands[1] as number, i);
    this.join(i, [i.operands[1] as number]);
  }

  private join(i: InstructionFact, operands: readonly ValueIndex[]): void {
    if (!this.isPointer(i.index)) {
      for (const operand of operands) this.shareContent(i.index, this.contentOf(operand));
      return;
    }
    let stride = 0;
    const roots: ValueIndex[] = [];
    for (const operand of operands) {
      const kind = this.ir.values[operand]?.kind;
      if (kind === 'null' || kind === 'undef' || kind === 'poison' || operand === i.index) continue;
      const step = i.opcode === 'phi' ? stepOf(this.ir, i.index, operand) : undefined;
      if (step === undefined) roots.push(operand);
      else stride = step;
    }
    const [first, ...others] = roots;
    if (first === undefined) return;
    if (stride === 0 && others.length > 0 && accessedBytes(this.ir, i) !== undefined && roots.some((root) => isField(this.ir, root))) {
      this.viewOf(
        i,
        roots.map((root) => this.pointeeOf(root)),
      );
      return;
    }
    const all = others.reduce((ref, other) => this.memory.either(ref, this.pointeeOf(other)), this.pointeeOf(first));
    this.define(i.index, this.memory.at(all, 0, stride));
  }

  private bitcast(i: InstructionFact): void {
    const [operand] = i.operands as [number];
    const result = this.contentOf(i.index);
    const source = this.contentOf(operand);
    if (source && result) this.shareContent(i.index, source);
    const type = (value: ValueIndex): TypeIndex => this.ir.values[value]?.type ?? -1;
    if (source) this.putType(source, type(i.index), this.reason(`a cast to ${this.ir.types[i.type]?.text}`, i));
    if (result) this.putType(result, type(operand), this.reason(`a cast from ${this.ir.types[type(operand)]?.text}`, i));
  }

  private address(content: Ref | undefined, pointer: ValueIndex, i: InstructionFact): void {
    if (!content) return;
    for (let lane = 0; lane < this.pointersIn(pointer); lane++) {
      const place = this.memory.at(content, lane * this.memory.pointerBytes);
      this.memory.add(place, 'pointer', this.reason(`\`${i.opcode}\``, i));
      this.memory.unify(this.memory.linkAt(place), this.pointeeOf(pointer));
    }
  }

  private sum(i: InstructionFact): void {
    const { kind, through } = bitFlow(this.ir, i);
    if (kind === 'scale') this.shareContent(i.index, this.contentOf(i.operands[through[0] as number] as number));
    else if (!this.addresses.has(i.index)) for (const operand of [i.index, ...i.operands]) this.number(operand, i);
    else for (const operand of i.operands) if (this.addresses.has(operand)) this.shareContent(i.index, this.contentOf(operand));
  }

  /** Shifts, masks and extensions: whole floats change place (see bit-moves.ts), or the word is a number. */
  private word(i: InstructionFact): void {
    const [a, b] = i.operands as readonly [number, number];
    const operation = bitOperation(this.ir, i);
    if (operation === 'number') {
      if (!this.addresses.has(i.index)) for (const operand of [i.index, ...i.operands]) this.number(operand, i);
      return;
    }
    if (this.ir.types[i.type]?.kind !== 'integer') return;
    const amount = i.opcode === 'shl' || i.opcode === 'lshr' ? (constantOf(this.ir, b) ?? 0) / 8 : 0;
    const distance = i.opcode === 'shl' ? -amount : amount;
    for (const operand of i.opcode === 'shl' || i.opcode === 'lshr' ? [a] : i.operands) {
      const content = this.contentOf(operand);
      if (content) this.shareContent(i.index, this.memory.at(content, distance));
    }
  }

  /** `part` is what lies `offset` bytes into `whole`. */
  private part(part: ValueIndex, whole: ValueIndex, offset: number | undefined): void {
    const content = this.contentOf(whole);
    if (!content || offset === undefined) return;
    const place = this.memory.at(content, offset);
    const type = this.ir.values[part]?.type ?? -1;
    this.putType(place, type, this.reason(`an element of type ${this.ir.types[type]?.text}`, undefined));
    if (this.isPointer(part)) {
      const kind = this.ir.values[part]?.kind;
      if (kind !== 'null' && kind !== 'undef' && kind !== 'poison') this.memory.unify(this.memory.linkAt(place), this.pointeeOf(part));
      return;
    }
    const own = this.contentOf(part);
    const at = this.ir.values[whole] as ValueFact;
    if (own)
      this.memory.copy(place, own, this.storeBytes(type), (from) => this.reason('an element', isInstruction(at) ? at : undefined, from));
  }

  private shuffle(i: InstructionFact): void {
    const result = this.contentOf(i.index);
    const [a, b] = i.operands as readonly [number, number];
    const lanes = this.ir.types[this.ir.values[a]?.type ?? -1]?.count ?? 0;
    const size = this.ir.types[this.ir.types[i.type]?.elements[0] ?? -1]?.storeBytes ?? 0;
    if (!result) return;
    i.indices.forEach((from, k) => {
      const source = from < 0 ? undefined : this.contentOf(from < lanes ? a : b);
      if (source) this.copy(this.memory.at(source, (from % lanes) * size), this.memory.at(result, k * size), size, i);
    });
  }
}
