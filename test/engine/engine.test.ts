import { expect, test, vi } from 'vitest';
import * as engine from '../../src/engine/engine';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { nudgeGradient } from '../../src/gradients/nudge';
import { xor } from '../../src/network/datasets';
import { createNetwork, type Network } from '../../src/network/network';
import { moons } from '../../src/network/plane-datasets';
import { train } from '../../src/training/train';

vi.mock('../../src/engine/engine', { spy: true });
const prepareOnEngine = vi.mocked(engine.prepareOnEngine);

const small = () =>
  createNetwork({ sizes: [2, 2, 1], activations: ['tanh', 'sigmoid'], seed: 1 });

/** What the readable files give: a call of its own never asks the engine. */
const readable = (network: Network) => chainRuleGradient(network, xor).values;

test('what is prepared runs on the engine; a single call does not ask for it', () => {
  prepareOnEngine.mockClear();
  readable(small());
  expect(prepareOnEngine).not.toHaveBeenCalled();
  const network = small();
  chainRuleGradient.prepare(new Float64Array(9), network, xor);
  expect(prepareOnEngine.mock.results[0].value).toBeTypeOf('function');
});

test('a wrapped method is prepared once for a training, and gives the same bits', () => {
  prepareOnEngine.mockClear();
  const [wrapped, given] = [small(), small()];
  const training = { learningRate: 0.1, epochs: 10 };
  train(wrapped, xor, {
    ...training,
    gradient: (n, d, o) => nudgeGradient(n, d, { ...o, epsilon: 1e-4 }),
  });
  expect(prepareOnEngine).toHaveBeenCalledTimes(1);
  train(given, xor, { ...training, gradient: nudgeGradient.with({ epsilon: 1e-4 }) });
  expect(wrapped.parameters).toEqual(given.parameters);
});

test('takes the parameters as they are at each call, and leaves them alone', () => {
  const network = small();
  const gradient = new Float64Array(9);
  const compute = chainRuleGradient.prepare(gradient, network, xor);
  compute();
  network.parameters[0] += 1;
  const before = network.parameters.slice();
  compute();
  expect(network.parameters).toEqual(before);
  const moved = small();
  moved.parameters[0] += 1;
  expect(gradient).toEqual(readable(moved));
});

test('several preparations live side by side, while its memory grows', () => {
  const network = small();
  const gradient = new Float64Array(9);
  const compute = chainRuleGradient.prepare(gradient, network, xor);
  const activations = ['tanh', 'sigmoid'] as const;
  const wide = createNetwork({ sizes: [2, 500, 1], activations, seed: 2 });
  const large = moons({ samples: 20_000, seed: 1 });
  const values = new Float64Array(wide.parameters.length);
  chainRuleGradient.prepare(values, wide, large)();
  compute();
  expect(gradient).toEqual(readable(small()));
});
