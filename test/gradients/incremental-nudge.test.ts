import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { incrementalNudgeGradient } from '../../src/gradients/incremental-nudge';
import { nudgeGradient } from '../../src/gradients/nudge';
import { xor } from '../../src/network/datasets';
import { createNetwork } from '../../src/network/network';
import { bits } from '../bits';
import { distance, length, networkOf, problems } from './problems';

test.each(['central', 'forward'] as const)(
  'slopes are those of nudging, but for rounding: %s difference',
  (difference) => {
    const same = fc.property(problems(), (problem) => {
      const { dataset, loss } = problem;
      const network = networkOf(problem);
      const before = bits(network.parameters);
      // A long nudge, so that rounding cannot hide a slip.
      const options = { loss, difference, epsilon: 1e-3 };
      const wanted = nudgeGradient(network, dataset, options);
      const found = incrementalNudgeGradient(network, dataset, options);
      expect(found.loss).toBe(wanted.loss);
      expect(distance(found.values, wanted.values)).toBeLessThanOrEqual(
        1e-9 * (1 + length(wanted.values) + wanted.loss),
      );
      expect(bits(network.parameters)).toBe(before);
    });
    fc.assert(same, { numRuns: 200, seed: 1 });
  },
);

test('options that do not fit are refused', () => {
  const network = createNetwork({ sizes: [2, 1], activations: ['sigmoid'], seed: 1 });
  expect(() => incrementalNudgeGradient(network, xor, { epsilon: 0 })).toThrow(
    'epsilon is 0; it must be a number above 0',
  );
});
