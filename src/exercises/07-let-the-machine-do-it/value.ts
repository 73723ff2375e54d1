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

/** Adds to every parent's grad its part of this one's. */
export function handDown(node: Value): void {
  node.parents.forEach((parent, k) => {
    parent.grad += node.slopes[k] * node.grad;
  });
}
