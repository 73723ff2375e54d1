import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import type { Gradient } from '../../src/gradients/method';
import { nudgeGradient } from '../../src/gradients/nudge';
import type { Dataset } from '../../src/network/datasets';
import { predict } from '../../src/network/forward';
import { distance, length, networkOf, type Problem, problems } from './problems';

// Hundreds of runs may take longer than usual on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const runs = { numRuns: 150, seed: 4 };

/** Equal but for the order in which sums were rounded. */
function expectSame(a: Gradient, b: Gradient, error = 1e-12) {
  expect(Math.abs(a.loss - b.loss)).toBeLessThanOrEqual(error * (1 + a.loss));
  expect(distance(a.values, b.values)).toBeLessThanOrEqual(
    error * (1 + a.loss + length(a.values)),
  );
}

const gradientOf = (problem: Problem, dataset: Dataset = problem.dataset) =>
  chainRuleGradient(networkOf(problem), dataset, problem);

function part({ name, inputs, targets }: Dataset, from: number, to?: number): Dataset {
  return { name, inputs: inputs.slice(from, to), targets: targets.slice(from, to) };
}

test('repeating the data set changes neither loss nor gradient', () => {
  const times = fc.integer({ min: 2, max: 5 });
  fc.assert(
    fc.property(problems(), times, (problem, k) => {
      const { name, inputs, targets } = problem.dataset;
      const repeated = {
        name,
        inputs: Array(k).fill(inputs).flat(),
        targets: Array(k).fill(targets).flat(),
      };
      expectSame(gradientOf(problem), gradientOf(problem, repeated));
      const network = networkOf(problem);
      expectSame(
        nudgeGradient(network, problem.dataset, { loss: problem.loss }),
        nudgeGradient(network, repeated, { loss: problem.loss }),
        1e-8, // rounding, divided by 2ε
      );
    }),
    runs,
  );
});

test('the order of the samples does not matter', () => {
  const shuffled = problems().chain((problem) => {
    const order = problem.dataset.inputs.map((_, s) => s);
    return fc.tuple(
      fc.constant(problem),
      fc.shuffledSubarray(order, { minLength: order.length }),
    );
  });
  fc.assert(
    fc.property(shuffled, ([problem, order]) => {
      const { name, inputs, targets } = problem.dataset;
      const reordered = {
        name,
        inputs: order.map((s) => inputs[s]),
        targets: order.map((s) => targets[s]),
      };
      expectSame(gradientOf(problem), gradientOf(problem, reordered));
    }),
    runs,
  );
});

test('the gradient of a data set is the weighted mean of its parts’ gradients', () => {
  fc.assert(
    fc.property(problems(), fc.integer({ min: 1, max: 8 }), (problem, cut) => {
      const n = problem.dataset.inputs.length;
      fc.pre(cut < n);
      const first = gradientOf(problem, part(problem.dataset, 0, cut));
      const rest = gradientOf(problem, part(problem.dataset, cut));
      const mean = (a: number, b: number) => (cut * a + (n - cut) * b) / n;
      expectSame(gradientOf(problem), {
        ...first,
        loss: mean(first.loss, rest.loss),
        values: first.values.map((value, p) => mean(value, rest.values[p])),
      });
    }),
    runs,
  );
});

test('with half the squared error, targets that are the outputs leave no slope', () => {
  fc.assert(
    fc.property(problems(), (problem) => {
      const network = networkOf(problem);
      const { inputs } = problem.dataset;
      const targets = predict(network, inputs);
      const gradient = chainRuleGradient(
        network,
        { name: 'its own outputs', inputs, targets },
        { loss: 'halfSquaredError' },
      );
      expect(gradient.loss).toBe(0);
      expect([...gradient.values].every((value) => value === 0)).toBe(true);
    }),
    runs,
  );
});
