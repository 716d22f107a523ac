// Strongly connected components (Tarjan 1972), in the order that callees come before their callers. Iterative: call chains
// may be deep.

export function stronglyConnected<Node>(nodes: readonly Node[], successors: (node: Node) => readonly Node[]): Node[][] {
  const numbers = new Map<Node, number>();
  const low = new Map<Node, number>();
  const onStack = new Set<Node>();
  const stack: Node[] = [];
  const components: Node[][] = [];
  const enter = (node: Node): { node: Node; next: number } => {
    numbers.set(node, numbers.size);
    low.set(node, numbers.get(node) as number);
    stack.push(node);
    onStack.add(node);
    return { node, next: 0 };
  };
  const lower = (node: Node, to: number): void => {
    low.set(node, Math.min(low.get(node) as number, to));
  };
  const close = (node: Node): void => {
    if (low.get(node) !== numbers.get(node)) return;
    const component: Node[] = [];
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      onStack.delete(top);
      component.push(top);
      if (top === node) break;
    }
    components.push(component);
  };
  for (const root of nodes) {
    if (numbers.has(root)) continue;
    const path = [enter(root)];
    for (let frame = path[path.length - 1]; frame; frame = path[path.length - 1]) {
      const successor = successors(frame.node)[frame.next++];
      if (successor !== undefined) {
        if (!numbers.has(successor)) path.push(enter(successor));
        else if (onStack.has(successor)) lower(frame.node, numbers.get(successor) as number);
        continue;
      }
      close(frame.node);
      path.pop();
      const parent = path[path.length - 1];
      if (parent) lower(parent.node, low.get(frame.node) as number);
    }
  }
  return components;
}
