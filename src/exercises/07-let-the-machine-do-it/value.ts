/** A number that remembers where it came from, as notebook 07 builds it. */
export type Value = {
  data: number;
  parents: Value[];
  slopes: number[];
  grad: number;
};

export function value(
  data: number,
  parents: Value[] = [],
  slopes: number[] = [],
): Value {
  return { data, parents, slopes, grad: 0 };
}

export function plus(a: Value, b: Value): Value {
  return value(a.data + b.data, [a, b], [1, 1]);
}

export function times(a: Value, b: Value): Value {
  return value(a.data * b.data, [a, b], [b.data, a.data]);
}

/** A number that the answer gets from `check`, to be found again in what it returns. */
export type NamedValue = Value & { name: string };

export function named(name: string, data: number): NamedValue {
  return { ...value(data), name };
}

/** Adds to every parent's grad its part of this one's. */
export function handDown(node: Value): void {
  node.parents.forEach((parent, k) => {
    parent.grad += node.slopes[k] * node.grad;
  });
}

/** The slopes of a number in the named ones that it was computed from. */
export function slopesByName(result: Value): Map<string, number> {
  const order = inOrder(result);
  const grads = new Map<Value, number>([[result, 1]]);
  for (const node of order.reverse()) {
    for (const [k, parent] of node.parents.entries()) {
      const handed = (node.slopes[k] ?? Number.NaN) * (grads.get(node) ?? 0);
      grads.set(parent, (grads.get(parent) ?? 0) + handed);
    }
  }
  return new Map([...grads].map(([node, grad]) => [(node as NamedValue).name, grad]));
}

function inOrder(node: Value, seen = new Set<Value>()): Value[] {
  if (seen.has(node)) return [];
  seen.add(node);
  return [...node.parents.flatMap((parent) => inOrder(parent, seen)), node];
}

/** Whether data of an answer's are those of a number that remembers. */
export function isValue(data: unknown): data is Value {
  if (typeof data !== 'object' || data === null || !('data' in data)) return false;
  const { parents, slopes } = data as Partial<Value>;
  return Array.isArray(parents) && Array.isArray(slopes) && parents.every(isValue);
}
