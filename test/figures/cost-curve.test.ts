import { expect, test } from 'vitest';
import { costCurve } from '../../src/figures/cost-curve';
import { InputError } from '../../src/index';
import { annotations } from './inside';

const sizes = [10, 100, 1000, 10_000];
const law = (factor: number, exponent: number) =>
  sizes.map((p) => ({ parameters: p, milliseconds: factor * p ** exponent }));

const series = [
  { name: 'nudging', points: law(1e-5, 2) },
  { name: 'chain rule', points: law(1e-4, 1) },
];

test('each label holds the fitted slope', () => {
  const texts = annotations(costCurve(series)).map(({ text }) => text);
  expect(texts).toContain('<b>nudging</b><br>grows as P<sup>2.00</sup>');
  expect(texts).toContain('<b>chain rule</b><br>grows as P<sup>1.00</sup>');
});

test('the law is fitted to the larger half, where no overhead blurs it', () => {
  const points = law(1e-4, 1).map((point, k) =>
    k < 2 ? { ...point, milliseconds: 0.5 } : point,
  );
  expect(costCurve([{ name: 'a', points }]).alt).toContain('to the power 1.00');
});

test('the words say how the costs grow and how far apart they end', () => {
  expect(costCurve(series).alt).toBe(
    'Cost of one gradient: nudging grows as the number of parameters to the power 2.00, ' +
      'to 1,000 ms at 10,000 parameters; chain rule grows as the number of parameters to ' +
      'the power 1.00, to 1 ms at 10,000 parameters. There one costs 1,000 times as much ' +
      'as the other.',
  );
  expect(costCurve(series.slice(0, 1)).alt).not.toContain('times as much');
});

test.each([
  [[], 'series is empty'],
  [[{ name: 'a', points: [] }], 'series[0].points is empty'],
  [[{ name: 'a', points: [{ parameters: 9, milliseconds: 0 }] }], 'milliseconds is 0'],
  [[{ name: 'a', points: [{ parameters: 0, milliseconds: 1 }] }], 'parameters is 0'],
  [
    Array.from({ length: 6 }, () => series[0]),
    'series has 6; the figure takes up to 5',
  ],
])('%j is refused', (given, message) => {
  expect(() => costCurve(given)).toThrow(InputError);
  expect(() => costCurve(given)).toThrow(message);
});
