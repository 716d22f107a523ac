// Activity across calls: what a call of a function with a body makes active, given what is active among its arguments and
// the globals. The answer is the callee's own activity analysis in that context, remembered per context. Contexts of
// functions that call one another are gone round until nothing changes: answers only grow.

import type { ActivityWord } from './activity';
import type { BitArithmetic } from './bit-arithmetic';
import type { MixedMemory } from './mixed-memory';
import { type Bits, noBits } from './words-of-bits';

/** What is active when a function is called. */
export interface CallContext {
  readonly callee: string;
  /** One word per parameter: `dup` pointers to active memory, `out` active values, `const` the rest. */
  readonly words: readonly ActivityWord[];
  /** Global variables whose contents are active, in order. */
  readonly globals: readonly string[];
  /** What may be constant of it, and its own shadow. */
  readonly mixed: MixedMemory;
  /** Words that were made of the bits of active floats; none when absent. */
  readonly bits?: Bits;
}

export interface CallEffect {
  /** The returned value carries a derivative. */
  readonly isResultVaried: boolean;
  /** The memory that the returned pointer points into is active. */
  readonly isResultMemoryActive: boolean;
  /** Positions of the arguments whose memory is active afterwards. */
  readonly activeArguments: readonly number[];
  /** Global variables whose contents are active afterwards. */
  readonly activeGlobals: readonly string[];
  /** What may be constant afterwards: see mixed-memory.ts. */
  readonly isResultMixed: boolean;
  readonly mixedArguments: readonly number[];
  readonly mixedGlobals: readonly string[];
  /** What becomes of words that are made of the bits of active floats. */
  readonly bits: Pick<BitArithmetic, 'becomesFloat' | 'left'>;
}

const nothing: CallEffect = {
  isResultVaried: false,
  isResultMemoryActive: false,
  activeArguments: [],
  activeGlobals: [],
  isResultMixed: false,
  mixedArguments: [],
  mixedGlobals: [],
  bits: { becomesFloat: false, left: noBits },
};

export class CallEffects {
  private readonly known = new Map<string, CallEffect>();
  private readonly settled = new Set<string>();
  private round: Set<string> | undefined;
  private changed = false;
  /** A context was asked for while its own answer was being made. */
  private isRecursive = false;

  constructor(
    /** The activity of a callee in a context; asks for the effects of the calls in it. */
    private readonly analyse: (context: CallContext) => CallEffect,
  ) {}

  of(context: CallContext): CallEffect {
    const key = JSON.stringify([context.callee, context.words, context.globals, context.mixed, context.bits]);
    if (this.settled.has(key)) return this.known.get(key) as CallEffect;
    if (this.round) return this.visit(key, context);
    let effect: CallEffect;
    let visited: ReadonlySet<string>;
    do {
      this.changed = false;
      this.isRecursive = false;
      this.round = new Set();
      try {
        effect = this.visit(key, context);
        visited = this.round;
      } finally {
        this.round = undefined;
      }
    } while (this.changed && this.isRecursive);
    for (const each of visited) this.settled.add(each);
    return effect;
  }

  private visit(key: string, context: CallContext): CallEffect {
    const round = this.round as Set<string>;
    if (round.has(key)) {
      this.isRecursive = true;
      return this.known.get(key) ?? nothing;
    }
    round.add(key);
    const effect = this.analyse(context);
    if (JSON.stringify(effect) !== JSON.stringify(this.known.get(key) ?? nothing)) this.changed = true;
    this.known.set(key, effect);
    return effect;
  }
}
