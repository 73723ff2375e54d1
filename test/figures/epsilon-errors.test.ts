import { describe, expect, test } from 'vitest';
import { epsilonErrors } from '../../src/figures/epsilon-errors';
import {
  chainRuleGradient,
  compareGradients,
  InputError,
  nudgeGradient,
  xor,
} from '../../src/index';
import { exampleNetwork, sigmoidNetwork } from './examples';
import { pointsOf, texts } from './inside';

const network = sigmoidNetwork();

test('every point is the relative error of a whole gradient', () => {
  const exact = chainRuleGradient(network, xor);
  const [forward, central] = epsilonErrors(network, xor, {
    epsilons: [0.01, 0.1],
  }).data;
  for (const [trace, difference] of [
    [forward, 'forward'],
    [central, 'central'],
  ] as const) {
    for (const { x, y } of pointsOf(trace)) {
      const nudged = nudgeGradient(network, xor, { epsilon: x, difference });
      expect(y / compareGradients(nudged, exact).relativeError).toBeCloseTo(1, 2);
    }
  }
});

test('the two curves are a U each, with the best nudges that the course speaks of', () => {
  const [forward, central] = epsilonErrors(network, xor).data.map((trace) => {
    const points = pointsOf(trace);
    const best = points.reduce((a, b) => (b.y < a.y ? b : a));
    return { points, best };
  });
  expect(forward.best.x).toBeGreaterThan(1e-9);
  expect(forward.best.x).toBeLessThan(1e-6);
  expect(central.best.x).toBeGreaterThan(1e-6);
  expect(central.best.x).toBeLessThan(1e-3);
  for (const { points, best } of [forward, central]) {
    expect(points[0].y).toBeGreaterThan(1e4 * best.y);
    expect(points[points.length - 1].y).toBeGreaterThan(1e4 * best.y);
  }
});

test('the words say which nudge is best, and how good', () => {
  expect(epsilonErrors(network, xor, { epsilons: [0.1, 0.001] }).alt).toMatch(
    /^Error of the nudged gradient for ε from 0\.001 to 0\.1\. The forward difference is best near ε = 0\.001, with an error of \d × 10⁻⁴\. The central difference is best near ε = 0\.001, with an error of \d × 10⁻⁸\.$/,
  );
  expect(epsilonErrors(network, xor).alt).toMatch(/and grows to .* at the two ends/);
});

test('the order in which epsilons are given does not matter', () => {
  const figure = epsilonErrors(exampleNetwork(), xor, { epsilons: [1e-3, 0.1, 0.01] });
  const sorted = epsilonErrors(exampleNetwork(), xor, { epsilons: [0.1, 0.01, 1e-3] });
  expect(figure).toEqual(sorted);
});

test.each([
  [{ epsilons: [] }, 'epsilons is empty'],
  [{ epsilons: [0.1, 0] }, 'epsilons[1] is 0'],
  [{ epsilons: 0.1 as never }, 'epsilons is 0.1; it must be an array'],
  [{ mark: { epsilon: 0 } }, 'mark.epsilon is 0'],
  [{ mark: { epsilon: 1, difference: 'both' as never } }, 'mark.difference is "both"'],
])('%j is refused', (options, message) => {
  const make = () => epsilonErrors(network, xor, options);
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});

describe('a nudge that is marked', () => {
  const marked = (epsilon: number, difference?: 'forward') =>
    epsilonErrors(network, xor, { mark: { epsilon, difference } });

  test('is where its own error is, between the points of its curve', () => {
    const exact = chainRuleGradient(network, xor);
    const epsilon = 2e-4;
    for (const difference of ['forward', undefined] as const) {
      const nudged = nudgeGradient(network, xor, { epsilon, difference });
      const { relativeError } = compareGradients(nudged, exact);
      const [, dot] = pointsOf(marked(epsilon, difference).data[2]);
      expect(dot.x).toBe(epsilon);
      expect(dot.y / relativeError).toBeCloseTo(1, 2);
    }
  });

  test('is told in the words, and above the plot', () => {
    const figure = marked(1e-3, 'forward');
    expect(figure.alt).toMatch(
      / Marked: the forward difference with ε = 0\.001 has an error of \S.*\.$/,
    );
    expect(texts(figure).join()).toMatch(/● ε = 0\.001: \d/);
  });

  test('moves no axis, and is drawn inside of them', () => {
    const figures = [marked(0.1), marked(1e-5), marked(1e-18)];
    const [low, high] = (figures[0].layout.yaxis as { range: number[] }).range;
    for (const { layout, data } of figures) {
      expect(layout.xaxis).toEqual(figures[0].layout.xaxis);
      expect(layout.yaxis).toEqual(figures[0].layout.yaxis);
      const height = Math.log10(pointsOf(data[2])[1].y);
      expect(height).toBeGreaterThanOrEqual(low - 0.01);
      expect(height).toBeLessThanOrEqual(high + 0.01);
    }
  });

  test('is at the edge where its error is far above all others', () => {
    const mark = { epsilon: 1e-16 };
    const { layout, data } = epsilonErrors(network, xor, { epsilons: [1e-4], mark });
    const [, high] = (layout.yaxis as { range: number[] }).range;
    expect(Math.log10(pointsOf(data[2])[1].y)).toBeCloseTo(high, 2);
  });
});
