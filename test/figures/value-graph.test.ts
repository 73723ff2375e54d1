import { expect, test } from 'vitest';
import { valueGraph } from '../../src/figures/value-graph';
import type { GraphValue } from '../../src/figures/values/value-nodes';
import { InputError } from '../../src/index';
import { usedTwice } from './examples';
import { annotations } from './inside';

/** What a figure says, without the colours. */
function words(figure: ReturnType<typeof valueGraph>): string[] {
  return annotations(figure).map(({ text }) =>
    String(text).replace(/<\/?(span|b)( [^>]*)?>/g, ''),
  );
}

/** The looks of the boxes, in forward order. */
function boxes({ layout }: ReturnType<typeof valueGraph>) {
  return layout.shapes as { line: { dash: string; width: number }; x0: number }[];
}

test('a box has the name, the number and its grad, a line the local slope', () => {
  const { a, result } = usedTwice();
  a.grad = 4;
  expect(words(valueGraph(result))).toEqual(
    expect.arrayContaining([
      'a<br>2<br>∂ 4',
      'b<br>3<br>∂ 0',
      'times<br>6<br>∂ 0',
      'plus<br>8<br>∂ 0',
      '×3',
      '×2',
      '×1',
    ]),
  );
});

test('what is not computed yet is an empty box with a dotted border', () => {
  const figure = valueGraph(usedTwice().result, { computed: 3 });
  expect(boxes(figure).map(({ line }) => line.dash)).toEqual([
    ...['solid', 'solid', 'solid'],
    'dot',
  ]);
  expect(words(figure)).toContain('plus');
  expect(words(figure)).not.toContain('×1');
  expect(words(figure)).toContain('Forward: times is 6, computed from a and b.');
  expect(figure.alt).toBe(
    'Graph of 4 numbers, 3 of them computed: a = 2; b = 3; times = 6. ' +
      'Forward: times is 6, computed from a and b.',
  );
});

test('a number that hands down has a thick border, and arrows to its parents', () => {
  const { product, result } = usedTwice();
  result.grad = 1;
  product.grad = 1;
  const figure = valueGraph(result, { visiting: product });
  const widths = boxes(figure).map(({ line }) => line.width);
  expect(widths.indexOf(Math.max(...widths))).toBe(2);
  const [, , arrows] = figure.data;
  expect(arrows.x).toHaveLength(2);
  expect(words(figure)).toContain(
    'Backward: times hands 3 × 1 = 3 to a, 2 × 1 = 2 to b.',
  );
});

test('between forward and backward it says how things are', () => {
  const { result } = usedTwice();
  expect(words(valueGraph(result))).toContain(
    'Forward is done: every number is there, every ∂ is 0.',
  );
  result.grad = 1;
  expect(words(valueGraph(result))).toContain(
    'Backward begins: the slope of the result in itself is 1.',
  );
});

test('a judge crosses out each grad that is not the slope of the result', () => {
  const { a, b, product, result } = usedTwice();
  Object.assign(result, { grad: 1 });
  Object.assign(product, { grad: 1 });
  Object.assign(b, { grad: 2 });
  Object.assign(a, { grad: 3 });
  const wrong = valueGraph(result, { judge: true });
  expect(words(wrong).filter((text) => text === '✗')).toHaveLength(1);
  expect(words(wrong).join()).toContain('✗ Wrong: a has 3 instead of 4.');
  expect(wrong.alt).toMatch(/Wrong: a has 3 instead of 4\.$/);
  expect(valueGraph(result).alt).not.toContain('Wrong');
  a.grad = 4;
  const right = valueGraph(result, { judge: true });
  expect(words(right)).not.toContain('✗');
  expect(right.alt).toMatch(/∂ 1\. Every ∂ is the slope of the result\.$/);
});

test('whole numbers are told in full, others with three digits', () => {
  const { result } = usedTwice();
  result.data = 6144;
  result.grad = 0.123456;
  expect(words(valueGraph(result))).toContain('plus<br>6,144<br>∂ 0.123');
});

test('the alt text says in words what a box shows as a sign', () => {
  const { product, result } = usedTwice();
  Object.assign(product, { label: '×' });
  Object.assign(result, { label: '+' });
  const figure = valueGraph(result);
  expect(words(figure)).toContain('×<br>6<br>∂ 0');
  expect(figure.alt).toContain('b = 3; times = 6; plus = 8.');
});

test('what has no label is called a value', () => {
  const { product, result } = usedTwice();
  delete product.label;
  expect(words(valueGraph(result))).toContain('value<br>6<br>∂ 0');
});

test('a number stands to the right of all that it was computed from', () => {
  const lefts = boxes(valueGraph(usedTwice().result)).map(({ x0 }) => x0);
  expect(lefts[0]).toBe(lefts[1]);
  expect(lefts[2]).toBeGreaterThan(lefts[1]);
  expect(lefts[3]).toBeGreaterThan(lefts[2]);
});

test('boxes, lines and letters stay where they are while a walk goes on', () => {
  const { a, b, product, result } = usedTwice();
  const places = (figure: ReturnType<typeof valueGraph>) => [
    figure.layout.height,
    boxes(figure).map(({ x0 }) => x0),
  ];
  const start = places(valueGraph(result, { computed: 0 }));
  for (const value of [a, b, product, result]) value.grad = 1234.5;
  expect(places(valueGraph(result, { visiting: result, judge: true }))).toEqual(start);
});

test('the graph itself stays as it is', () => {
  const { result } = usedTwice();
  valueGraph(result, { visiting: result, judge: true });
  expect(result).toEqual(usedTwice().result);
});

const of = (label: string, parents: GraphValue[] = []): GraphValue => {
  return { label, data: 1, grad: 0, parents, slopes: parents.map(() => 1) };
};
const chain = (steps: number): GraphValue =>
  steps === 0 ? of('a') : of('f', [chain(steps - 1)]);
const many = (count: number) =>
  of(
    'sum',
    Array.from({ length: count }, () => of('a')),
  );
const itself = of('a');
itself.parents = [itself];
itself.slopes = [1];

test.each([
  [chain(6), {}, 'result is 6 steps away from its first numbers'],
  [many(6), {}, 'result has 6 numbers at the same step'],
  [of('f', [many(5), many(5), many(5), many(5)]), {}, 'the graph has room for 24'],
  [itself, {}, 'result.parents[0] is computed from itself'],
  [{ ...of('a'), data: Number.NaN }, {}, 'result.data is NaN'],
  [of('f', [{ ...of('a'), grad: Infinity }]), {}, 'result.parents[0].grad is Infinity'],
  [{ ...of('f', [of('a')]), slopes: [] }, {}, 'result.slopes has 0 values'],
  [of('a'), { visiting: of('b') }, 'visiting is none of the numbers'],
  [of('a'), { computed: 0.5 }, 'computed is 0.5'],
])('what does not fit is refused', (result, options, message) => {
  const make = () => valueGraph(result, options);
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
