// What a user tells of the functions and globals of a program, as plain data: who reads it from where (attributes, metadata,
// variables with telling names) is not known here. Names are symbols of the module.

/** Functions that are called in the place of the derivatives that would be written. */
export interface CustomDerivatives {
  /** Reverse mode: does the primal's work and returns what `reverse` needs, and the primal result. */
  readonly augmented?: string | undefined;
  /** Reverse mode: takes the adjoint of the result and what `augmented` has returned; adds to shadows, returns adjoints. */
  readonly reverse?: string | undefined;
  /** Forward mode: takes each argument with its tangent or shadow; returns the primal result and its tangent. */
  readonly forward?: string | undefined;
  /** Forward mode in two: `forward` takes what `augmented` has returned behind its other arguments. */
  readonly splitForward?: { readonly augmented: string; readonly forward: string } | undefined;
}

export interface Facts {
  /** Functions with derivatives of their own. */
  readonly custom: ReadonlyMap<string, CustomDerivatives>;
  /** Functions through which no derivative goes. */
  readonly inactive: ReadonlySet<string>;
  /** Functions that have the derivative of a function of the mathematical library. */
  readonly like: ReadonlyMap<string, string>;
  /** Functions that return fresh memory: the position of the argument that says how many bytes. */
  readonly allocators: ReadonlyMap<string, number>;
  /** Functions that take memory back: the position of the pointer. */
  readonly deallocators: ReadonlyMap<string, number>;
  /** Variables whose contents have no derivative, whatever is stored there. */
  readonly inactiveGlobals: ReadonlySet<string>;
  /** Variables that hold the shadows of variables, one for each lane: derivatives add to them and read them, and never clear them. */
  readonly shadows: ReadonlyMap<string, readonly string[]>;
}

export const noFacts: Facts = {
  custom: new Map(),
  inactive: new Set(),
  like: new Map(),
  allocators: new Map(),
  deallocators: new Map(),
  inactiveGlobals: new Set(),
  shadows: new Map(),
};

/** The functions that derivatives call in the place of derivatives that would be written. */
export const customFunctions = ({ custom }: Facts): ReadonlySet<string> => {
  const names = [...custom.values()].flatMap(({ augmented, reverse, forward, splitForward }) => [
    augmented,
    reverse,
    forward,
    splitForward?.augmented,
    splitForward?.forward,
  ]);
  return new Set(names.filter((name) => name !== undefined));
};
