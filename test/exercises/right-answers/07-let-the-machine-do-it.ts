import type { RightAnswers } from './right-answer';

interface Value {
  data: number;
  parents: Value[];
  slopes: number[];
  grad: number;
}
const value = (data: number, parents: Value[] = [], slopes: number[] = []): Value => {
  return { data, parents, slopes, grad: 0 };
};
const times = (a: Value, b: Value) => value(a.data * b.data, [a, b], [b.data, a.data]);
const scaled = (factor: number, a: Value) => value(factor * a.data, [a], [factor]);
const ln = (a: Value) => value(Math.log(a.data), [a], [1 / a.data]);
const exp = (a: Value) => value(Math.exp(a.data), [a], [Math.exp(a.data)]);
const inverse = (b: Value) => value(1 / b.data, [b], [-1 / b.data ** 2]);
const size = (b: Value) => (b.data < 0 ? scaled(-1, b) : b);

export const rightAnswers: RightAnswers = {
  '07-grads-by-hand': [{ c: -3, b: -8, a: 9 }],
  '07-front-to-back': [{ b: 0, a: 1 }],
  '07-divide': [
    (a: Value, b: Value) =>
      value(a.data / b.data, [b, a], [-(a.data / b.data) / b.data, 1 / b.data]),
    (a: Value, b: Value) => times(a, inverse(b)),
    // With one more node between, and with b used twice.
    (a: Value, b: Value) =>
      scaled(Math.sign(b.data), times(a, exp(scaled(-1, ln(size(b)))))),
    (a: Value, b: Value) => times(times(a, b), times(inverse(b), inverse(b))),
  ],
  '07-never-cleared': [-2, -0.5 * 0.4 * (1 + 2 + 3 + 4)],
  '07-backward-afresh': [
    (order: Value[]) => {
      for (const node of order) node.grad = 0;
      order[order.length - 1].grad += 1;
      for (let n = order.length - 1; n >= 0; n--) {
        const { parents, slopes, grad } = order[n];
        for (const k of parents.keys()) parents[k].grad += slopes[k] * grad;
      }
      return order;
    },
    // Turns the list around, and back.
    (order: Value[]) => {
      order.reverse();
      order.forEach((node, n) => {
        node.grad = n === 0 ? 1 : 0;
      });
      for (const { parents, slopes, grad } of order) {
        parents.forEach((parent, k) => {
          parent.grad += grad * slopes[k];
        });
      }
      order.reverse();
    },
  ],
  '07-sigmoid-loss': [
    (z: Value, y: number) => {
      const t = Math.log(1 + Math.exp(-Math.abs(z.data)));
      const a = (1 + Math.tanh(z.data / 2)) / 2;
      return {
        data: t + (z.data > 0 ? z.data : 0) - y * z.data,
        parents: [z],
        slopes: [a - y],
        grad: 0,
      };
    },
    // By cases.
    (z: Value, y: number) => {
      const [t, a] = [z.data, 1 / (1 + Math.exp(-z.data))];
      const loss =
        t > 0
          ? (1 - y) * t + Math.log1p(Math.exp(-t))
          : Math.log1p(Math.exp(t)) - y * t;
      return value(loss, [z], [y * (a - 1) + (1 - y) * a]);
    },
  ],
};
