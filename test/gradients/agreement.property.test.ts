import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { nudgeGradient } from '../../src/gradients/nudge';
import { forward } from '../../src/network/forward';
import { createNetwork } from '../../src/network/network';
import { bits } from '../bits';
import {
  distance,
  length,
  nearKink,
  networkOf,
  type Problem,
  problems,
} from './problems';

// Hundreds of runs may take longer than usual on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The two gradients, and how far apart they may be: the nudge is not exact. */
function expectAgreement(problem: Problem) {
  const { dataset, loss } = problem;
  const network = networkOf(problem);
  const before = bits(network.parameters);
  fc.pre(!nearKink(network, dataset));
  const exact = chainRuleGradient(network, dataset, { loss });
  const nudged = nudgeGradient(network, dataset, { loss });
  expect(distance(nudged.values, exact.values)).toBeLessThanOrEqual(
    1e-6 * length(exact.values) + 1e-9 * (1 + exact.loss),
  );
  expect(nudged.loss).toBe(exact.loss);
  expect(bits(network.parameters)).toBe(before);
}

test('the two methods agree for any network, data and loss', () => {
  fc.assert(fc.property(problems(), expectAgreement), { numRuns: 400, seed: 1 });
});

test('they agree for cross-entropy behind outputs that are no sigmoids', () => {
  const ends = problems({
    ends: [
      ['identity', 'binaryCrossEntropy'],
      ['relu', 'binaryCrossEntropy'],
      ['tanh', 'binaryCrossEntropy'],
    ],
  }).map((problem) => {
    // Small weights and a bias of ½ keep the outputs between 0 and 1.
    const { weights, biases, activations } = problem.options;
    const last = weights.length - 1;
    return {
      ...problem,
      options: {
        weights: weights.with(
          last,
          weights[last].map((row) => row.map((w) => w / 50)),
        ),
        biases: biases.with(last, Array(biases[last].length).fill(0.5)),
        activations,
      },
    };
  });
  fc.assert(
    fc.property(ends, (problem) => {
      const network = createNetwork(problem.options);
      const outputs = forward(network, problem.dataset.inputs).outputs.flat();
      fc.pre(outputs.every((p) => p > 0.1 && p < 0.9));
      expectAgreement(problem);
    }),
    { numRuns: 200, seed: 2 },
  );
});

test('the random problems hold every activation, both losses and enough slope', () => {
  const seen = new Set<string>();
  let steep = 0;
  const samples = fc.sample(problems(), { numRuns: 300, seed: 3 });
  for (const problem of samples) {
    const network = networkOf(problem);
    for (const name of problem.options.activations) seen.add(name);
    seen.add(problem.loss);
    const { values } = chainRuleGradient(network, problem.dataset, problem);
    if (length(values) > 1e-3) steep++;
  }
  expect(seen.size).toBe(6);
  expect(steep).toBeGreaterThan(270);
});
