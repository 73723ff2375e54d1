import { named, told } from './lists';
import type { WrongAnswers } from './wrong-answer';

interface Value {
  data: number;
  parents: Value[];
  slopes: number[];
  grad: number;
}
const value = (data: number, parents: Value[] = [], slopes: number[] = []): Value => {
  return { data, parents, slopes, grad: 0 };
};
const scaled = (factor: number, a: Value) => value(factor * a.data, [a], [factor]);
const plus = (a: Value, b: Value) => value(a.data + b.data, [a, b], [1, 1]);
const ln = (a: Value) => value(Math.log(a.data), [a], [1 / a.data]);
const sigma = (z: number) => 1 / (1 + Math.exp(-z));

/** A quotient with other slopes. */
const quotient =
  (slopesOf: (a: number, b: number) => number[]) => (a: Value, b: Value) =>
    value(a.data / b.data, [a, b], slopesOf(a.data, b.data));

/** A loss with another slope, or computed in another way. */
const fused =
  (slopeOf: (a: number, y: number, z: number) => number, loss = stable) =>
  (z: Value, y: number) =>
    value(loss(z.data, y), [z], [slopeOf(sigma(z.data), y, z.data)]);
const stable = (z: number, y: number) =>
  Math.log1p(Math.exp(-Math.abs(z))) + Math.max(0, z) - y * z;
const off = (a: number, y: number) => a - y;
const naive = (z: number, y: number) =>
  -(y * Math.log(sigma(z)) + (1 - y) * Math.log(1 - sigma(z)));

type Step = (order: Value[]) => unknown;
const each = (
  list: Value[],
  hand: (parent: Value, slope: number, node: Value) => unknown,
) => {
  for (const node of list) {
    for (const [k, parent] of node.parents.entries())
      hand(parent, node.slopes[k], node);
  }
};
const add = (parent: Value, slope: number, node: Value) => {
  parent.grad += slope * node.grad;
};
const last = (order: Value[]) => order[order.length - 1];
const clear: Step = (order) => order.map((node) => (node.grad = 0));
const start: Step = (order) => (last(order).grad = 1);
const down: Step = (order) => each([...order].reverse(), add);
const all =
  (...steps: Step[]): Step =>
  (order) => {
    for (const step of steps) step(order);
  };

const sign = 'the slope in b has the wrong sign';
const square = 'the b in its own slope isn’t squared';
const short = 'only the short path from b is there';
const inner = 'for a, the last factor is missing';
const one = 'for c, the last factor is missing';
const stale = 'the slopes of the last time are handed back once more';
const lost = 'what arrived first is lost';
const zeros = 'every `grad` is 0 at the end';
const turned = 'it turns the list itself around';
const notFinite = 'the loss isn’t finite where the sigmoid saturates';
const chain = 'that’s a chain of nodes';
const flipped = 'the sign of the slope is flipped';

export const wrongAnswers: WrongAnswers = {
  '07-grads-by-hand': [
    ...named(short, { short: { a: 9, b: -2, c: -3 } }),
    ...named('only the long path from b is there', { long: { a: 9, b: -6, c: -3 } }),
    ...named('you multiplied the two paths from b', { times: { a: 9, b: 12, c: -3 } }),
    ...named('a sign went wrong where the paths from b meet', {
      minus: { a: 9, b: 4, c: -3 },
    }),
    ...named(one, { c: { a: 9, b: -8, c: 1 } }),
    ...named(inner, { a: { a: -3, b: -8, c: -3 } }),
    ...named(`${inner}, and ${one}`, { 'a and c': { a: -3, b: -8, c: 1 } }),
    ...named(`${short}, and ${one}`, { 'b and c': { a: 9, b: -2, c: 1 } }),
    ...named('those are local slopes only', { local: { a: -3, b: -2, c: 1 } }),
    ...named('those are the numbers themselves', { data: { a: 2, b: -3, c: 4 } }),
    ...named('the minus of b got lost', { 'b = 3': { a: 9, b: 16, c: 3 } }),
    ...told({
      'a sign in a': { a: -9, b: -8, c: -3 },
      'one missing': { a: 9, b: -8 },
      'a list': [9, -8, -3],
      'the result': 6,
    }),
  ],
  '07-front-to-back': [
    ...named('those are the slopes in the right order', {
      'right order': { a: 4, b: 2 },
    }),
    ...named('something does arrive', { nothing: { a: 0, b: 0 } }),
    ...named('that’s the bug of the lesson, `=` in place of `+=`', {
      '=': { a: 3, b: 2 },
    }),
    ...named('the product can’t wait for its slope', {
      'b all the same': { a: 1, b: 2 },
    }),
    ...named('what the product hands to a doesn’t arrive either', {
      'a all the same': { a: 4, b: 0 },
    }),
    ...named('the product has nothing to hand to a', {
      'only by the product': { a: 3, b: 0 },
    }),
    ...named('b isn’t a parent of the result', { '1 for both': { a: 1, b: 1 } }),
    ...named('those are the numbers themselves', { data: { a: 2, b: 3 } }),
    ...told({ swapped: { a: 0, b: 1 }, 'a list': [1, 0], 'a half': { a: 1 } }),
  ],
  '07-divide': [
    ...named(sign, { sign: quotient((a, b) => [1 / b, a / b ** 2]) }),
    ...named(square, { square: quotient((a, b) => [1 / b, -a / b]) }),
    ...named(`${sign}, and ${square}`, { both: quotient((a, b) => [1 / b, a / b]) }),
    ...named('you divide by b and then multiply by it again', {
      '-a / b * b': quotient((a, b) => [1 / b, (-a / b) * b]),
    }),
    ...named('the slope in b doesn’t know of a', {
      'no a': quotient((_, b) => [1 / b, -1 / b ** 2]),
    }),
    ...named('the slopes are swapped', {
      swapped: quotient((a, b) => [-a / b ** 2, 1 / b]),
    }),
    ...named('those are the slopes of a product', {
      product: quotient((a, b) => [b, a]),
    }),
    ...named('a and b aren’t among its parents', {
      'no parents': (a: Value, b: Value) => value(a.data / b.data),
      'copies for parents': (a: Value, b: Value) =>
        value(
          a.data / b.data,
          [value(a.data), value(b.data)],
          [1 / b.data, -a.data / b.data ** 2],
        ),
    }),
    ...named('b isn’t among its parents', {
      'one parent': (a: Value, b: Value) => value(a.data / b.data, [a], [1 / b.data]),
      'composed, without b’s slope': (a: Value, b: Value) => scaled(1 / b.data, a),
    }),
    ...named('you divided b by a', {
      'b / a': (a: Value, b: Value) =>
        value(b.data / a.data, [b, a], [1 / a.data, -b.data / a.data ** 2]),
    }),
    ...named('that’s a plain number', {
      'a number': (a: Value, b: Value) => a.data / b.data,
    }),
    ...told({
      'one slope': quotient((_, b) => [1 / b]),
      'of sums': quotient(() => [1, 1]),
      'objects divided': (a: Value, b: Value) =>
        (a as unknown as number) / (b as unknown as number),
      'no return': (a: Value, b: Value) => void value(a.data / b.data),
    }),
  ],
  '07-never-cleared': [
    ...named('the sign is flipped', { uphill: 2 }),
    ...named('in every epoch you took the slope alone', { cleared: -0.8 }),
    ...named('the learning rate is missing', { 'no rate': -4 }),
    ...named('there’s an epoch too few', { three: -1.2 }),
    ...named('the `grad` doubles with you', { doubling: -3 }),
    ...named('the sign is flipped, and the learning rate is missing', { sum: 4 }),
    ...told({
      'one step': -0.2,
      'a point lost': -20,
      text: 'two down',
      list: [-0.2, -0.4, -0.6, -0.8],
    }),
  ],
  '07-backward-afresh': [
    ...named(stale, { 'never clears': all(start, down) }),
    ...named('only the inputs are cleared', {
      'clears the inputs': all((order) => clear(order.slice(0, 2)), start, down),
    }),
    ...named(lost, {
      assigns: all(clear, start, (order) =>
        each(
          [...order].reverse(),
          (parent, slope, node) => (parent.grad = slope * node.grad),
        ),
      ),
      'clears parents in the loop': all(start, (order) =>
        each([...order].reverse(), (parent, slope, node) => {
          parent.grad = 0;
          parent.grad += slope * node.grad;
        }),
      ),
    }),
    ...named(zeros, {
      'clears its own in the loop': all(start, (order) => {
        for (const node of [...order].reverse()) {
          node.grad = 0;
          each([node], add);
        }
      }),
      'clears its own afterwards': all(start, (order) => {
        for (const node of [...order].reverse()) {
          each([node], add);
          node.grad = 0;
        }
      }),
      'clears the 1': all(start, clear, down),
      'no 1': all(clear, down),
      'works on a deep copy': (order: Value[]) =>
        all(clear, start, down)(structuredClone(order)),
      'does nothing': () => {},
    }),
    ...named('it runs front to back', {
      'front to back': all(clear, start, (order) => each(order, add)),
    }),
    ...named(turned, {
      'reverse()': all(clear, start, (order) => each(order.reverse(), add)),
      'reverse() first': all(
        (order) => order.reverse(),
        clear,
        (order) => (order[0].grad = 1),
        (order) => each(order, add),
      ),
    }),
    ...named('it turns the list around, and never clears', {
      'reverse(), and never clears': all(start, (order) => each(order.reverse(), add)),
    }),
    ...named('it hands back local slopes only', {
      'no grad': all(clear, start, (order) =>
        each([...order].reverse(), (parent, slope) => (parent.grad += slope)),
      ),
    }),
    ...named('it hands back without the local slopes', {
      'no slope': all(clear, start, (order) =>
        each([...order].reverse(), (parent, _, node) => (parent.grad += node.grad)),
      ),
    }),
    ...told({
      'works on a flat copy': (order: Value[]) =>
        all(clear, start, down)(order.map((node) => ({ ...node }))),
      'its parent’s grad': all(clear, start, (order) =>
        each(
          [...order].reverse(),
          (parent, slope) => (parent.grad += slope * parent.grad),
        ),
      ),
      'a single number': (order: Value[]) => down([order as unknown as Value]),
    }),
  ],
  '07-sigmoid-loss': [
    ...named(flipped, { flipped: fused((a, y) => y - a) }),
    ...named('that’s the slope in a, not in z', {
      'in a': fused((a, y) => (a - y) / (a * (1 - a))),
      'in a, as in the lesson': fused((a, y) => -y / a + (1 - y) / (1 - a)),
    }),
    ...named('the slope of the sigmoid is in there twice', {
      'sigmoid twice': fused((a, y) => (a - y) * a * (1 - a)),
    }),
    ...named('you compare z, not a, with the target', {
      'z − y': fused((_, y, z) => z - y),
    }),
    ...named('the slope doesn’t know of the target', { 'no target': fused((a) => a) }),
    ...named(notFinite, { naive: fused(off, naive) }),
    ...named(`${flipped}, and ${notFinite}`, {
      'naive, flipped': fused((a, y) => y - a, naive),
    }),
    ...named(chain, {
      'naive, composed': (z: Value, y: number) => {
        const a = value(sigma(z.data), [z], [sigma(z.data) * (1 - sigma(z.data))]);
        const otherwise = ln(plus(value(1), scaled(-1, a)));
        return scaled(-1, plus(scaled(y, ln(a)), scaled(1 - y, otherwise)));
      },
    }),
    ...named('the loss is clipped', {
      'at 1e-15': fused(off, (z, y) => {
        const a = Math.min(1 - 1e-15, Math.max(1e-15, sigma(z)));
        return -(y * Math.log(a) + (1 - y) * Math.log(1 - a));
      }),
    }),
    ...named('the loss isn’t finite for a very large z', {
      'log(1 + e^z)': fused(off, (z, y) => Math.log(1 + Math.exp(z)) - y * z),
    }),
    ...named('the bars around z are missing', {
      'no bars': fused(
        off,
        (z, y) => Math.log1p(Math.exp(-z)) + Math.max(0, z) - y * z,
      ),
    }),
    ...named('max(0, z) is missing from the loss', {
      'no max': fused(off, (z, y) => Math.log1p(Math.exp(-Math.abs(z))) - y * z),
    }),
    ...named('you add y · z', { '+ y z': fused(off, (z, y) => stable(z, -y)) }),
    ...named('its parent is missing', {
      'no parent': (z: Value, y: number) => value(stable(z.data, y)),
    }),
    ...named('that’s a plain number', {
      'a number': (z: Value, y: number) => stable(z.data, y),
    }),
    ...told({
      'naive by cases': fused(
        off,
        (z, y) => -Math.log(y === 1 ? sigma(z) : 1 - sigma(z)),
      ),
      'z as an object': (z: Value, y: number) =>
        value(stable(z as unknown as number, y), [z], [0.5]),
      'no return': (z: Value, y: number) => void fused(off)(z, y),
    }),
  ],
};
