import { expect, test } from 'vitest';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { nudgeGradient } from '../../src/gradients/nudge';
import { createNetwork } from '../../src/network/network';
import { gradientChecking } from './worked-examples/gradient-checking';

/**
 * The course that this stems from lets its readers find two mistakes by nudging: the
 * slopes of W2 are doubled, those of b1 taken four times. It prints how far the wrong
 * gradient is from the nudged one, ‖a − b‖ / (‖a‖ + ‖b‖); its nudges of 1e-7 leave nine
 * digits that do not change from one printing to the next.
 */
test('the published verdict on a known mistake comes out', () => {
  const { inputs, targets, loss, printed } = gradientChecking;
  const network = createNetwork(gradientChecking.network);
  const dataset = { name: 'gradient checking', inputs, targets };
  const nudged = nudgeGradient(network, dataset, { loss, epsilon: 1e-7 });
  const right = chainRuleGradient(network, dataset, { loss });

  const wrong = right.layers.flatMap(({ weights, biases }, l) => [
    ...weights.flat().map((slope) => (l === 1 ? 2 * slope : slope)),
    ...biases.map((slope) => (l === 0 ? 4 * slope : slope)),
  ]);
  expect(distance(wrong, nudged.values).toFixed(8)).toBe(printed.mistaken);
  expect(distance([...right.values], nudged.values)).toBeLessThan(printed.mended);
});

function distance(a: number[], b: Float64Array): number {
  const difference = a.map((value, p) => value - b[p]);
  return Math.hypot(...difference) / (Math.hypot(...a) + Math.hypot(...b));
}
