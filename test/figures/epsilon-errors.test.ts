import { expect, test } from 'vitest';
import { epsilonErrors } from '../../src/figures/epsilon-errors';
import {
  chainRuleGradient,
  compareGradients,
  InputError,
  nudgeGradient,
  xor,
} from '../../src/index';
import { exampleNetwork, sigmoidNetwork } from './examples';
import { pointsOf } from './inside';

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
])('%j is refused', (options, message) => {
  const make = () => epsilonErrors(network, xor, options);
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
