// Cache or recompute: for every value that the reverse sweep needs, whether it is there for nothing, recomputed from
// others, or stored in the forward sweep. The choice is a minimum cut between what is needed and what is free (as in
// Tapenade's and Enzyme's recomputation problems; Dauvergne and Hascoet, 2006, give the setting), where cutting a node
// means storing it (bytes written and read once per trip) and passing it by means recomputing it (its cost per trip).
//
// Knows nothing of calculus or LLVM: nodes are described by the caller.

import type { FunctionIR } from '../ir/function-ir';
import type { LoopIndex } from '../ir/loop-nest';
import { depthOf, functionScope } from '../ir/loop-nest';
import { FlowNetwork } from './min-cut';

/** Names a node: `v12` a primal value, `s12` a shadow pointer, `e12.3` a sub-expression, `p7` the predecessor of a block,
 *  `c12` the frame that the augmented function called at 12 has left. */
export type NodeKey = string;

export interface PlanNode {
  readonly key: NodeKey;
  /** The loop in whose trips the node is computed. */
  readonly scope: LoopIndex;
  /** Bytes that storing it takes, per trip and lane. */
  readonly bytes: number;
  /** Available everywhere (arguments, constants, what the entry block computes). */
  readonly isFree: boolean;
  /** What recomputing it takes; undefined where it cannot or must not be recomputed. */
  readonly inputs: readonly NodeKey[] | undefined;
  /** Cost of recomputing, in the unit of moving one byte to or from the tape. */
  readonly cost: number;
}

/** register: one value for the whole call (function scope); cache: one per trip. */
export type Decision = 'free' | 'register' | 'recompute' | 'cache';

export interface Plan {
  readonly decisions: ReadonlyMap<NodeKey, Decision>;
  /** The cached nodes, in the order of their discovery. */
  readonly cached: readonly PlanNode[];
}

/** Trips that a loop is taken to make where only its depth is known. */
const assumedTrips = 10;
const maxWeightedDepth = 8;
const weight = (ir: FunctionIR, scope: LoopIndex): number => assumedTrips ** Math.min(depthOf(ir, scope), maxWeightedDepth);

/** `areRegistersFree`: what is kept outside of loops is in SSA registers; else it is in memory, and is part of the cut. */
export function plan(ir: FunctionIR, needs: readonly NodeKey[], describe: (key: NodeKey) => PlanNode, areRegistersFree = true): Plan {
  const nodes = closure(needs, describe);
  const decisions = new Map<NodeKey, Decision>();
  const costly: PlanNode[] = [];
  for (const node of nodes.values()) {
    if (node.isFree) decisions.set(node.key, 'free');
    // Outside loops a stored value is an SSA register and costs nothing, but a shadow address is as well recomputed.
    else if (node.scope === functionScope && areRegistersFree)
      decisions.set(node.key, node.inputs && node.key.startsWith('s') ? 'recompute' : 'register');
    else costly.push(node);
  }
  if (costly.length > 0) cut(ir, costly, needs, decisions);
  const needed = usedNodes(needs, nodes, decisions);
  for (const key of [...decisions.keys()]) if (!needed.has(key)) decisions.delete(key);
  return { decisions, cached: costly.filter((node) => decisions.get(node.key) === 'cache') };
}

function closure(needs: readonly NodeKey[], describe: (key: NodeKey) => PlanNode): Map<NodeKey, PlanNode> {
  const nodes = new Map<NodeKey, PlanNode>();
  const work = [...needs].reverse();
  for (let key = work.pop(); key !== undefined; key = work.pop()) {
    if (nodes.has(key)) continue;
    const node = describe(key);
    nodes.set(key, node);
    for (const input of node.inputs ?? []) if (!nodes.has(input)) work.push(input);
  }
  return nodes;
}

function cut(ir: FunctionIR, costly: readonly PlanNode[], needs: readonly NodeKey[], decisions: Map<NodeKey, Decision>): void {
  const network = new FlowNetwork();
  const source = network.addNode();
  const sink = network.addNode();
  const entry = new Map<NodeKey, number>();
  for (const node of costly) {
    entry.set(node.key, network.addNode());
    network.addNode(); // its exit follows its entry
  }
  for (const node of costly) {
    const inside = entry.get(node.key) as number;
    const trips = weight(ir, node.scope);
    network.addEdge(inside, inside + 1, 2 * node.bytes * trips);
    network.addEdge(inside + 1, sink, node.inputs ? node.cost * trips : Number.POSITIVE_INFINITY);
    for (const input of node.inputs ?? []) {
      const other = entry.get(input);
      if (other !== undefined) network.addEdge(inside + 1, other, Number.POSITIVE_INFINITY);
    }
  }
  for (const key of new Set(needs)) {
    const inside = entry.get(key);
    if (inside !== undefined) network.addEdge(source, inside, Number.POSITIVE_INFINITY);
  }
  const side = network.sourceSide(source, sink);
  for (const node of costly) {
    const inside = entry.get(node.key) as number;
    const kept = node.scope === functionScope ? 'register' : 'cache';
    decisions.set(node.key, side[inside] && side[inside + 1] ? 'recompute' : kept);
  }
}

/** What is asked for, directly or by what is recomputed: anything else needs no storing. */
function usedNodes(
  needs: readonly NodeKey[],
  nodes: ReadonlyMap<NodeKey, PlanNode>,
  decisions: ReadonlyMap<NodeKey, Decision>,
): Set<NodeKey> {
  const used = new Set<NodeKey>();
  const work = [...needs];
  for (let key = work.pop(); key !== undefined; key = work.pop()) {
    if (used.has(key)) continue;
    used.add(key);
    if (decisions.get(key) === 'recompute') work.push(...((nodes.get(key) as PlanNode).inputs ?? []));
  }
  return used;
}
