// What the reverse sweep keeps of the forward sweep, as facts and as text: one line per value with its bytes, its loop, the
// reason, and its line in the source. The facts are made in lib/plan/explain.ts; docs/plan.md explains how to read them.

export interface KeptValue {
  readonly kind: 'value' | 'shadow address' | 'coefficient' | 'way taken' | 'frame of a call' | 'last trip' | 'block address';
  /** The instruction that computes it, as LLVM prints it; the block or loop where there is none. */
  readonly what: string;
  /** Why it is neither there for nothing nor computed again. */
  readonly reason: string;
  /** The operations whose reverse asks for it. */
  readonly neededBy: readonly string[];
  /** Bytes per trip of the loop. */
  readonly bytes: number;
  /** The loop in whose trips it is kept; undefined outside of loops. */
  readonly loop: { readonly name: string; readonly depth: number; readonly line?: number } | undefined;
  /** register: an SSA value; frame: memory of a call; block: one per loop nest, indexed by the trips; chain: pushed at every trip. */
  readonly place: 'register' | 'frame' | 'block' | 'chain';
  /** Trips of all loops around it together, where that is a constant. */
  readonly trips: number | undefined;
  readonly file?: string;
  readonly line?: number;
}

export interface GuardedAccess {
  /** The access, as LLVM prints it. */
  readonly what: string;
  readonly file?: string;
  readonly line?: number;
}

export interface PlanReport {
  readonly function: string;
  readonly kept: readonly KeptValue[];
  /** Values that the reverse sweep computes again, and those that it has for nothing. */
  readonly recomputed: number;
  readonly free: number;
  /** Accesses of shadows that may be the primal memory itself, which are guarded: whether it is constant is known at run time only. */
  readonly guarded: readonly GuardedAccess[];
  /** Bytes per trip, by loop. */
  readonly perTrip: readonly { readonly loop: string; readonly depth: number; readonly bytes: number }[];
}

const places: Readonly<Record<KeptValue['place'], string>> = {
  register: 'register',
  frame: 'frame of the call',
  block: 'one block per nest',
  chain: 'pushed per trip',
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function line(kept: KeptValue): string {
  const source = kept.line === undefined ? '-' : `${kept.file ?? ''}:${kept.line}`;
  const where = kept.loop ? `${kept.loop.name} (depth ${kept.loop.depth})` : 'outside loops';
  const trips = kept.trips === undefined ? '' : ` x ${kept.trips} = ${kept.trips * kept.bytes} B`;
  const needed = kept.neededBy.length === 0 ? '' : `; for ${kept.neededBy.join(', ')}`;
  return `${source}  ${kept.bytes} B${kept.loop ? '/trip' : ''}${trips}, ${where}, ${places[kept.place]}: ${kept.kind} ${kept.what}: ${kept.reason}${needed}`;
}

/** The report of one function, as text. */
export function planText(report: PlanReport): string {
  const taped = report.kept.filter(({ place }) => place !== 'register');
  const registers = report.kept.filter(({ place }) => place === 'register');
  const lines = [
    `@${report.function}: ${counted(taped.length, 'value')} on the tape, ${registers.length} in registers, ${report.recomputed} computed again, ${report.free} there for nothing`,
    ...taped.map((kept) => `  ${line(kept)}`),
    ...registers.map((kept) => `  ${line(kept)}`),
    ...report.perTrip.map(({ loop, depth, bytes }) => `  total: ${bytes} B per trip of ${loop} (depth ${depth})`),
  ];
  for (const { what, file, line } of report.guarded)
    lines.push(`  ${line === undefined ? '-' : `${file ?? ''}:${line}`}  guarded, constant or active as the run decides: ${what}`);
  if (taped.length === 0) lines.push('  total: nothing on the tape');
  return lines.join('\n');
}
