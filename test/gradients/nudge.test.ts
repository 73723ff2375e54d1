import { describe, expect, test } from 'vitest';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { compareGradients } from '../../src/gradients/compare';
import { type NudgeOptions, nudgeGradient } from '../../src/gradients/nudge';
import { xor } from '../../src/network/datasets';
import { lossOf } from '../../src/network/forward';
import { createNetwork } from '../../src/network/network';

const network = createNetwork({
  sizes: [2, 3, 1],
  activations: ['sigmoid', 'sigmoid'],
  seed: 7,
});

/** The loss with parameter p moved. */
function moved(p: number, by: number): number {
  const other = createNetwork({
    sizes: [2, 3, 1],
    activations: ['sigmoid', 'sigmoid'],
    seed: 7,
  });
  other.parameters[p] += by;
  return lossOf(other, xor);
}

test('a central difference is the loss above less the loss below, through 2ε', () => {
  const epsilon = 0.01;
  const { values } = nudgeGradient(network, xor, { epsilon, difference: 'central' });
  for (const [p, value] of values.entries()) {
    expect(value).toBe((moved(p, epsilon) - moved(p, -epsilon)) / (2 * epsilon));
  }
});

test('a forward difference is the loss above less the loss here, through ε', () => {
  const epsilon = 0.01;
  const { values } = nudgeGradient(network, xor, { epsilon, difference: 'forward' });
  for (const [p, value] of values.entries()) {
    expect(value).toBe((moved(p, epsilon) - moved(p, 0)) / epsilon);
  }
});

test('without options the difference is central, and ε is 1e-5', () => {
  expect(nudgeGradient(network, xor)).toEqual(
    nudgeGradient(network, xor, { epsilon: 1e-5, difference: 'central' }),
  );
});

describe('the error', () => {
  const exact = chainRuleGradient(network, xor);
  const error = (options: NudgeOptions) =>
    compareGradients(nudgeGradient(network, xor, options), exact).relativeError;

  test.each([1e-1, 1e-2, 1e-3, 1e-4])(
    'of a forward difference at %d falls as ε',
    (e) => {
      const larger = error({ epsilon: e, difference: 'forward' });
      const smaller = error({ epsilon: e / 10, difference: 'forward' });
      expect(larger / smaller).toBeGreaterThan(8);
      expect(larger / smaller).toBeLessThan(12);
    },
  );

  test.each([1e-1, 1e-2])('of a central difference at %d falls as ε²', (e) => {
    const larger = error({ epsilon: e });
    const smaller = error({ epsilon: e / 10 });
    expect(larger / smaller).toBeGreaterThan(90);
    expect(larger / smaller).toBeLessThan(110);
  });

  test('is about 1e-9 at the defaults, and 1e-7 at best for a forward difference', () => {
    expect(error({})).toBeLessThan(1e-9);
    const best = error({ epsilon: 1e-7, difference: 'forward' });
    expect(best).toBeGreaterThan(1e-8);
    expect(best).toBeLessThan(1e-6);
  });

  test('rises again, to nonsense, where ε drowns in rounding', () => {
    expect(error({ epsilon: 1e-12 })).toBeGreaterThan(1e3 * error({}));
    expect(error({ epsilon: 1e-15 })).toBeGreaterThan(0.01);
  });
});
