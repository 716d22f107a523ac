// What a request of the C convention says: markers and values, read in order into one group per parameter of the function that is
// differentiated. Knows nothing of LLVM: values are what the caller gives.

import { type ActivityMarker, activityMarkers, isActivityMarker, isOptionMarker, markerNames, type OptionMarker } from './markers';

export type GroupActivity = (typeof activityMarkers)[ActivityMarker]['activity'];

/** An argument of the request: a marker, or a value. */
export interface Operand<Value> {
  readonly value: Value;
  /** Name of the marker that it is. */
  readonly marker?: string | undefined;
  /** The number, where it is an integer constant. */
  readonly integer?: bigint | undefined;
  /** The set of shadows of variables that it is, where it is one. */
  readonly shadowContext?: { readonly name: string; readonly width: number } | undefined;
  /** Its type, where that may be an array of the shadows of all lanes. */
  readonly arrayType?: string | undefined;
}

/** A parameter of the function that is differentiated. */
export interface FormalParameter {
  readonly name: string;
  readonly type: string;
  readonly defaultActivity: GroupActivity;
  readonly kind: 'float' | 'integer' | 'pointer' | 'aggregate';
  /** It is a pointer whose type says that there is nothing to differentiate behind it. */
  readonly isOfIntegersAlone: boolean;
}

/** One shadow of a value: given as it is, as an element of an array of all of them, or as the address at `lane * stride` bytes from `base`. */
export type Shadow<Value> =
  | { readonly value: Value }
  | { readonly array: Value; readonly lane: number }
  | { readonly base: Value; readonly stride: Value; readonly lane: number };

/** The values for one parameter. */
export interface Group<Value> {
  readonly activity: GroupActivity;
  readonly primal: Value;
  /** Per lane; empty where the activity has none. */
  readonly shadows: readonly Shadow<Value>[];
  /** Bytes of the value, where its address is passed in its place. */
  readonly referenceSize: bigint | undefined;
  /** Nothing is asked of what the function leaves behind the pointer, which may be null. */
  readonly isUnneeded?: boolean;
}

export type ReturnMarker = 'const' | 'active' | 'dup';

export interface CallArguments<Value> {
  readonly width: number;
  readonly groups: readonly Group<Value>[];
  /** Values behind the groups. */
  readonly rest: readonly Value[];
  readonly returns: ReturnMarker | undefined;
  readonly wantsPrimal: boolean;
  readonly dropsReturn: boolean;
  readonly isRuntimeActivity: boolean;
  readonly isStrongZero: boolean;
  readonly keepsTape: boolean;
  /** Name of the set of shadows that variables have. */
  readonly shadowContext: string | undefined;
  /** Bytes that the caller has for the tape. */
  readonly allocated: bigint | undefined;
  /** Where the caller keeps the tape. */
  readonly tape: Value | undefined;
}

/** What a call asks for that says nothing of it. */
export const plainCall = {
  width: 1,
  rest: [],
  returns: undefined,
  wantsPrimal: false,
  dropsReturn: false,
  isRuntimeActivity: false,
  isStrongZero: false,
  keepsTape: false,
  shadowContext: undefined,
  allocated: undefined,
  tape: undefined,
} as const;

/** How a request is read. */
export interface Reading {
  /** Markers stand alone, one per parameter: no values follow (`__enzyme_augmentsize`). */
  readonly isWithoutValues?: boolean;
  /** Activities that the entry point has: `out` is one of reverse mode. */
  readonly mode: 'forward' | 'reverse';
  /** The first of two calls: of which mode the second is, is not known here, and numbers may have tangents. */
  readonly isFirstOfTwo?: boolean;
}

/** Why a request cannot be read; `index` is the argument's position in the request. */
export class CallProblem extends Error {
  constructor(
    message: string,
    readonly fix?: string,
  ) {
    super(message);
  }
}

export function readCall<Value>(
  operands: readonly Operand<Value>[],
  parameters: readonly FormalParameter[],
  reading: Reading,
): CallArguments<Value> {
  return new Reader(operands, parameters, reading).read();
}

class Reader<Value> {
  private at = 0;
  private width = 1;
  private returns: ReturnMarker | undefined;
  private readonly seen = new Set<OptionMarker>();
  private allocated: bigint | undefined;
  private tape: Value | undefined;
  private shadowContext: string | undefined;
  /** Said of the next value. */
  private referenceSize: bigint | undefined;
  private readonly pending: {
    activity: GroupActivity;
    shadows: Shadow<Value>[];
    base?: { stride: Value };
    parameter: FormalParameter;
    group: Omit<Group<Value>, 'shadows'>;
  }[] = [];

  constructor(
    private readonly operands: readonly Operand<Value>[],
    private readonly parameters: readonly FormalParameter[],
    private readonly reading: Reading,
  ) {}

  read(): CallArguments<Value> {
    this.width = this.readWidth();
    const isInterleaved = this.operands.some(({ marker }) => marker === 'enzyme_interleave');
    let activity: GroupActivity = 'dup';
    for (const parameter of this.parameters) activity = this.readGroup(parameter, isInterleaved ? activity : undefined);
    this.readOptions();
    if (isInterleaved) for (const group of this.pending) this.readShadows(group);
    const rest = this.readRest();
    return {
      width: this.width,
      groups: this.pending.map(({ group, shadows }) => ({ ...group, shadows })),
      rest,
      returns: this.returns,
      wantsPrimal: this.seen.has('enzyme_primal_return'),
      dropsReturn: this.seen.has('enzyme_noret'),
      isRuntimeActivity: this.seen.has('enzyme_runtime_activity'),
      isStrongZero: this.seen.has('enzyme_strong_zero'),
      keepsTape: this.seen.has('enzyme_nofree'),
      shadowContext: this.shadowContext,
      allocated: this.allocated,
      tape: this.tape,
    };
  }

  /** The width counts for all groups, wherever it stands. */
  private readWidth(): number {
    const places = this.operands.flatMap(({ marker }, i) => (marker === 'enzyme_width' ? [i] : []));
    if (places.length > 1) throw new CallProblem('`enzyme_width` is given twice');
    const within = this.readContextWidth();
    if (places.length === 0) return within ?? 1;
    const width = this.operands[(places[0] as number) + 1]?.integer;
    if (width === undefined || width < 1n || width > 1024n)
      throw new CallProblem(
        '`enzyme_width` is not followed by a whole number from 1 on',
        'write the number itself behind `enzyme_width`: it must be known when the call is lowered',
      );
    if (within !== undefined && Number(width) !== within)
      throw new CallProblem(`\`enzyme_width\` is ${width}, and the context has ${within}`);
    return Number(width);
  }

  /** A set of shadows of variables has so many lanes. */
  private readContextWidth(): number | undefined {
    const places = this.operands.flatMap(({ marker }, i) => (marker === 'enzyme_context' ? [i] : []));
    if (places.length > 1) throw new CallProblem('`enzyme_context` is given twice');
    if (places.length === 0) return undefined;
    const context = this.operands[(places[0] as number) + 1]?.shadowContext;
    if (context === undefined)
      throw new CallProblem(
        '`enzyme_context` is not followed by what a call of `__enzyme_context` has returned',
        'write the call of `__enzyme_context` in the same function',
      );
    this.shadowContext = context.name;
    return context.width;
  }

  /** @param sticky the activity of the group before, which an unmarked one has where shadows are interleaved */
  private readGroup(parameter: FormalParameter, sticky: GroupActivity | undefined): GroupActivity {
    let marked: { activity: GroupActivity; isStrided: boolean; isUnneeded: boolean } | undefined;
    this.referenceSize = undefined;
    for (;;) {
      const marker = this.operands[this.at]?.marker;
      if (marker === undefined) break;
      if (isActivityMarker(marker)) {
        marked = activityMarkers[marker];
        this.at++;
        if (this.reading.isWithoutValues) break;
      } else if (marker === 'enzyme_interleave') break;
      else this.readOption(marker);
    }
    const { referenceSize } = this;
    const activity = marked?.activity ?? sticky ?? parameter.defaultActivity;
    this.check(parameter, activity, marked !== undefined);
    const isBare = this.reading.isWithoutValues && marked !== undefined;
    const base =
      marked?.isStrided && !isBare ? { stride: this.next(`the stride in bytes of the shadows of ${nameOf(parameter)}`) } : undefined;
    const primal = isBare ? undefined : this.next(`a value for ${nameOf(parameter)}`);
    const group = {
      activity,
      shadows: [] as Shadow<Value>[],
      ...(base && { base }),
      parameter,
      group: { activity, primal: primal as Value, referenceSize, isUnneeded: marked?.isUnneeded ?? false },
    };
    this.pending.push(group);
    if (sticky === undefined && !isBare) this.readShadows(group, nameOf(parameter));
    return activity;
  }

  private readShadows(
    group: { activity: GroupActivity; shadows: Shadow<Value>[]; base?: { stride: Value }; parameter: FormalParameter },
    name = 'each `enzyme_dup` argument',
  ): void {
    if (group.activity !== 'dup') return;
    const what = `a shadow for ${name}`;
    if (group.base) {
      const base = this.next(what);
      for (let lane = 0; lane < this.width; lane++) group.shadows.push({ base, stride: group.base.stride, lane });
      return;
    }
    if (this.isArrayOfLanes(group.parameter)) {
      const array = this.next(what);
      for (let lane = 0; lane < this.width; lane++) group.shadows.push({ array, lane });
      return;
    }
    for (let lane = 0; lane < this.width; lane++) group.shadows.push({ value: this.next(what) });
  }

  /** Whether the next operand holds the shadows of all lanes of a parameter. */
  private isArrayOfLanes({ type }: FormalParameter): boolean {
    if (this.width === 1) return false;
    this.readMarkersBetween();
    return this.operands[this.at]?.arrayType === `[${this.width} x ${type}]`;
  }

  private check({ kind, ...parameter }: FormalParameter, activity: GroupActivity, isMarked: boolean): void {
    if (!isMarked) return;
    if (activity === 'out' && (kind === 'pointer' || kind === 'integer'))
      throw new CallProblem(
        `\`enzyme_out\` is given for ${nameOf(parameter)}, a ${kind}`,
        kind === 'pointer' ? 'pass the pointer with a shadow: enzyme_dup, pointer, shadow' : 'integers are `enzyme_const`',
      );
    if (activity === 'out' && this.reading.mode === 'forward')
      throw new CallProblem(
        `\`enzyme_out\` is given for ${nameOf(parameter)} in forward mode`,
        'pass a tangent: enzyme_dup, value, tangent',
      );
    if (activity !== 'const' && activity !== 'out' && kind === 'float' && this.reading.mode === 'reverse' && !this.reading.isFirstOfTwo)
      throw new CallProblem(
        `\`enzyme_dup\` is given for ${nameOf(parameter)}, a number passed by value, in reverse mode`,
        'use `enzyme_out`: its derivative is returned',
      );
  }

  private next(what: string): Value {
    this.readMarkersBetween();
    const operand = this.operands[this.at];
    if (operand === undefined) throw new CallProblem(`there are too few arguments: ${what} is missing`);
    if (operand.marker !== undefined) throw new CallProblem(`${what} is missing: \`${operand.marker}\` stands in its place`);
    this.at++;
    return operand.value;
  }

  /** Where shadows follow one another, an option may stand between them. */
  private readMarkersBetween(): void {
    for (;;) {
      const marker = this.operands[this.at]?.marker;
      if (marker === undefined || isActivityMarker(marker) || marker === 'enzyme_byref') return;
      this.readOption(marker);
    }
  }

  private readOptions(): void {
    for (;;) {
      const marker = this.operands[this.at]?.marker;
      if (marker === undefined || isActivityMarker(marker)) return;
      this.readOption(marker);
    }
  }

  private readRest(): Value[] {
    const rest: Value[] = [];
    for (;;) {
      this.readOptions();
      const operand = this.operands[this.at++];
      if (operand === undefined) return rest;
      if (operand.marker !== undefined)
        throw new CallProblem(
          `there are too many arguments: \`${operand.marker}\` stands behind those of all ${this.parameters.length} parameters`,
        );
      rest.push(operand.value);
    }
  }

  private readOption(marker: string): void {
    if (!isOptionMarker(marker))
      throw new CallProblem(`\`${marker}\` is no marker of this convention`, `the markers are ${markerNames.join(', ')}`);
    this.at++;
    this.seen.add(marker);
    if (marker === 'enzyme_const_return') this.returns = 'const';
    else if (marker === 'enzyme_active_return') this.returns = 'active';
    else if (marker === 'enzyme_dup_return') this.returns = 'dup';
    else if (marker === 'enzyme_width' || marker === 'enzyme_byref' || marker === 'enzyme_allocated') {
      const number = this.operands[this.at++]?.integer;
      if (number === undefined)
        throw new CallProblem(`\`${marker}\` is not followed by a whole number that is known when the call is lowered`);
      if (marker === 'enzyme_allocated') this.allocated = number;
      if (marker === 'enzyme_byref') this.referenceSize = number;
    } else if (marker === 'enzyme_context') this.at++;
    else if (marker === 'enzyme_tape') {
      const operand = this.operands[this.at++];
      if (operand === undefined || operand.marker !== undefined)
        throw new CallProblem('`enzyme_tape` is not followed by the address of a tape');
      this.tape = operand.value;
    }
  }
}

const nameOf = ({ name, type }: Pick<FormalParameter, 'name' | 'type'>): string => `\`${type} ${name}\``;
