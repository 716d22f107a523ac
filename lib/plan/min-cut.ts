// Minimum s-t cut of a directed graph with real capacities: Dinic's algorithm (Soviet Math. Doklady 11, 1970).
// The graphs here are sparse and shallow (a node per value in loops), where it runs in near linear time.

export class FlowNetwork {
  private readonly heads: number[] = [];
  private readonly next: number[] = [];
  private readonly to: number[] = [];
  private readonly capacity: number[] = [];

  addNode(): number {
    this.heads.push(-1);
    return this.heads.length - 1;
  }

  addEdge(from: number, to: number, capacity: number): void {
    this.push(from, to, capacity);
    this.push(to, from, 0);
  }

  private push(from: number, to: number, capacity: number): void {
    this.to.push(to);
    this.capacity.push(capacity);
    this.next.push(this.heads[from] as number);
    this.heads[from] = this.to.length - 1;
  }

  /** Nodes on the source's side of a minimum cut. */
  sourceSide(source: number, sink: number): boolean[] {
    for (let levels = this.levels(source); levels[sink] !== -1; levels = this.levels(source)) {
      const cursor = [...this.heads];
      while (this.augment(source, sink, levels, cursor) > 0);
    }
    return this.levels(source).map((level) => level !== -1);
  }

  private levels(source: number): number[] {
    const level = new Array<number>(this.heads.length).fill(-1);
    level[source] = 0;
    const queue = [source];
    for (let i = 0; i < queue.length; i++) {
      const at = queue[i] as number;
      for (let e = this.heads[at] as number; e !== -1; e = this.next[e] as number) {
        const target = this.to[e] as number;
        if ((this.capacity[e] as number) > 1e-9 && level[target] === -1) {
          level[target] = (level[at] as number) + 1;
          queue.push(target);
        }
      }
    }
    return level;
  }

  /** Sends flow along one path of the level graph; iterative, since chains of values may be long. */
  private augment(source: number, sink: number, level: number[], cursor: number[]): number {
    const path: number[] = [];
    let at = source;
    while (at !== sink) {
      const e = cursor[at] as number;
      if (e === -1) {
        if (path.length === 0) return 0;
        level[at] = -1;
        at = this.to[(path.pop() as number) ^ 1] as number;
        continue;
      }
      const target = this.to[e] as number;
      if ((this.capacity[e] as number) > 1e-9 && level[target] === (level[at] as number) + 1) {
        path.push(e);
        at = target;
      } else cursor[at] = this.next[e] as number;
    }
    let amount = Number.POSITIVE_INFINITY;
    for (const e of path) amount = Math.min(amount, this.capacity[e] as number);
    for (const e of path) {
      this.capacity[e] = (this.capacity[e] as number) - amount;
      this.capacity[e ^ 1] = (this.capacity[e ^ 1] as number) + amount;
    }
    return amount;
  }
}
