import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import type { Gradient } from '../../src/gradients/method';
import { createNetwork, type GivenNetworkOptions } from '../../src/network/network';
import { distance, length, networkOf, type Problem, problems } from './problems';

// Hundreds of runs may take longer than usual on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const runs = { numRuns: 150, seed: 5 };

type Weights = GivenNetworkOptions['weights'][number];

function gradients(problem: Problem, options: GivenNetworkOptions) {
  const { dataset, loss } = problem;
  return [
    chainRuleGradient(networkOf(problem), dataset, { loss }),
    chainRuleGradient(createNetwork(options), dataset, { loss }),
  ];
}

/** Equal but for rounding. */
function expectSame(given: Gradient, loss: number, layers: Gradient['layers']) {
  const flat = (of: Gradient['layers']) =>
    of.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]);
  expect(Math.abs(given.loss - loss)).toBeLessThanOrEqual(1e-12 * (1 + loss));
  expect(distance(flat(given.layers), flat(layers))).toBeLessThanOrEqual(
    1e-11 * (1 + loss + length(flat(layers))),
  );
}

/** A problem, one of its hidden layers, and an order of that layer's units. */
const withHiddenLayer = (of: fc.Arbitrary<Problem>) =>
  of.chain((problem) =>
    fc.integer({ min: 0, max: problem.options.weights.length - 2 }).chain((l) => {
      const units = problem.options.biases[l].map((_, u) => u);
      return fc.record({
        problem: fc.constant(problem),
        l: fc.constant(l),
        order: fc.shuffledSubarray(units, { minLength: units.length }),
      });
    }),
  );

test('permuting the units of a hidden layer permutes the gradient', () => {
  const columns = (weights: Weights, order: number[]) =>
    weights.map((row) => order.map((u) => row[u]));
  fc.assert(
    fc.property(withHiddenLayer(problems()), ({ problem, l, order }) => {
      const { weights, biases, activations } = problem.options;
      const permute = <W extends Weights>(of: readonly W[], b: typeof biases) => ({
        weights: of
          .with(l, order.map((u) => of[l][u]) as unknown as W)
          .with(l + 1, columns(of[l + 1], order) as unknown as W),
        biases: b.with(
          l,
          order.map((u) => b[l][u]),
        ),
      });
      const [before, after] = gradients(problem, {
        ...permute(weights, biases),
        activations,
      });
      const slopes = permute(
        before.layers.map((layer) => layer.weights),
        before.layers.map((layer) => layer.biases),
      );
      expectSame(
        after,
        before.loss,
        slopes.weights.map((w, k) => ({ weights: w, biases: [...slopes.biases[k]] })),
      );
    }),
    runs,
  );
});

test('scaling a ReLU layer by c and the next by 1/c scales their slopes by 1/c and c', () => {
  const relus = withHiddenLayer(problems({ hidden: ['relu'] }));
  // A power of 2 scales without rounding, so that no ReLU moves across its kink.
  const scales = fc.constantFrom(0.25, 0.5, 2, 8);
  fc.assert(
    fc.property(relus, scales, ({ problem, l }, c) => {
      const { weights, biases, activations } = problem.options;
      const scaled = (rows: Weights, factor: number) =>
        rows.map((row) => row.map((w) => factor * w));
      const [before, after] = gradients(problem, {
        weights: weights
          .with(l, scaled(weights[l], c))
          .with(l + 1, scaled(weights[l + 1], 1 / c)),
        biases: biases.with(
          l,
          biases[l].map((b) => c * b),
        ),
        activations,
      });
      const layers = before.layers.map((layer, k) => ({
        weights: scaled(layer.weights, k === l ? 1 / c : k === l + 1 ? c : 1),
        biases: layer.biases.map((b) => (k === l ? b / c : b)),
      }));
      expectSame(after, before.loss, layers);
    }),
    runs,
  );
});

test('turning a tanh unit’s signs around turns the signs of its slopes around', () => {
  const tanhs = withHiddenLayer(problems({ hidden: ['tanh'] }));
  fc.assert(
    fc.property(tanhs, ({ problem, l, order: [turned] }) => {
      const { activations } = problem.options;
      const turn = (layers: Gradient['layers']) =>
        layers.map(({ weights, biases }, k) => ({
          weights: weights.map((row, u) =>
            row.map((w, i) =>
              (k === l && u === turned) || (k === l + 1 && i === turned) ? -w : w,
            ),
          ),
          biases: biases.map((b, u) => (k === l && u === turned ? -b : b)),
        }));
      const turnedLayers = turn(
        problem.options.weights.map((weights, k) => ({
          weights: weights as number[][],
          biases: problem.options.biases[k] as number[],
        })),
      );
      const [before, after] = gradients(problem, {
        weights: turnedLayers.map(({ weights }) => weights),
        biases: turnedLayers.map(({ biases }) => biases),
        activations,
      });
      expectSame(after, before.loss, turn(before.layers));
    }),
    runs,
  );
});
