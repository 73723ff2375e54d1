import { describe, expect, test } from 'vitest';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { compareGradients } from '../../src/gradients/compare';
import { nudgeGradient } from '../../src/gradients/nudge';
import { xor } from '../../src/network/datasets';
import { createNetwork } from '../../src/network/network';

/** 2-2-1; with hidden biases of 0, XOR's (0, 0) sits on the kink of both ReLUs. */
function reluNetwork(biases: [number, number]) {
  return createNetwork({
    weights: [
      [
        [0.8, -0.5],
        [0.6, 0.9],
      ],
      [[1.1, -0.7]],
    ],
    biases: [biases, [0.2]],
    activations: ['relu', 'sigmoid'],
  });
}

describe('on the kink of a ReLU', () => {
  test('the chain rule takes the slope 0', () => {
    const origin = { name: 'origin', inputs: [[0, 0]], targets: [[1]] };
    const { layers } = chainRuleGradient(reluNetwork([0, 0]), origin);
    expect(layers[0].biases.map(Math.abs)).toEqual([0, 0]);
    expect(layers[1].biases[0]).not.toBe(0);
  });

  test.each(['central', 'forward'] as const)(
    'no ε makes %s differences agree with it',
    (difference) => {
      const network = reluNetwork([0, 0]);
      const exact = chainRuleGradient(network, xor);
      for (const epsilon of [1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7]) {
        const nudged = nudgeGradient(network, xor, { epsilon, difference });
        const { relativeError, parameter } = compareGradients(nudged, exact);
        expect(relativeError).toBeGreaterThan(0.1);
        expect(parameter).toMatch(/^b1/);
      }
    },
  );

  test('a central nudge sees half of the slope beside it, a forward one all', () => {
    const origin = { name: 'origin', inputs: [[0, 0]], targets: [[1]] };
    const network = reluNetwork([0, 0]);
    const beside = chainRuleGradient(reluNetwork([1e-9, 1e-9]), origin);
    const central = nudgeGradient(network, origin);
    const forward = nudgeGradient(network, origin, { difference: 'forward' });
    for (const u of [0, 1]) {
      const slope = beside.layers[0].biases[u];
      expect(central.layers[0].biases[u]).toBeCloseTo(slope / 2, 4);
      expect(forward.layers[0].biases[u]).toBeCloseTo(slope, 4);
    }
  });
});

test('beside the kink the methods agree', () => {
  const network = reluNetwork([0.1, -0.3]);
  const { relativeError } = compareGradients(
    nudgeGradient(network, xor),
    chainRuleGradient(network, xor),
  );
  expect(relativeError).toBeLessThan(1e-9);
});
