import { chainRuleGradient } from '../../../src/gradients/chain-rule';
import type { GradientMethod } from '../../../src/gradients/method';
import { activations } from '../../../src/network/activations';
import type { Dataset } from '../../../src/network/datasets';
import { forward, lossOf } from '../../../src/network/forward';
import { createNetwork, type Network } from '../../../src/network/network';
import { train } from '../../../src/training/train';
import { splitLastLayer, withIdentityLayer } from './rebuilt-networks';
import type { Printout, WorkedExample } from './worked-example';

/** The printout's fields as our code computes them, in the same shapes. */
export function ourNumbers(
  example: WorkedExample,
  printout: Printout,
  gradient: GradientMethod,
) {
  const { inputs, targets, loss } = example;
  const { lossFactor = 1, l2 = 0, sample } = printout;
  const network = networkOf(example, printout);
  const all: Dataset = { name: example.title, inputs, targets };
  const own = inputs.map((_, s) => only(all, s));
  const chosen = sample === undefined ? all : own[sample];
  const decay = l2 / chosen.inputs.length;

  const pass = forward(network, inputs);
  const slopes = gradient(network, chosen, { loss });
  /** One sample's gradient in a bias is its slope in the preactivation. */
  const biasSlopes = (of: Network, l: number) =>
    own.map((one) =>
      gradient(of, one, { loss }).layers[l].biases.map((d) => lossFactor * d),
    );
  const penalty = network.layers.reduce(
    (sum, { weights }) => sum + weights.reduce((s, w) => s + w * w, 0),
    0,
  );

  return {
    loss: lossFactor * lossOf(network, chosen, { loss }) + (decay / 2) * penalty,
    losses: own.map((one) =>
      splitLastLayer(network).map((part, o) =>
        lossOf(part, { ...one, targets: [[one.targets[0][o]]] }, { loss }),
      ),
    ),
    z: pass.layers.map(({ z }) => z),
    a: pass.layers.map(({ a }) => a),
    fPrime: pass.layers.map(({ z }, l) =>
      z.map((row) => row.map(activations[network.layers[l].activation].derivative)),
    ),
    delta: network.layers.map((_, l) => biasSlopes(network, l)),
    // An identity layer put between two others has a as its z.
    da: [...network.layers.keys(), network.layers.length].map((l) =>
      biasSlopes(withIdentityLayer(network, l), l),
    ),
    dW: slopes.layers.map(({ weights }, l) =>
      weights.map((row, u) =>
        row.map((d, i) => {
          const weight = network.layers[l].weights[u * row.length + i];
          return lossFactor * d + decay * weight;
        }),
      ),
    ),
    db: slopes.layers.map(({ biases }) => biases.map((d) => lossFactor * d)),
    W: network.layers.map(({ weights, inputSize }) =>
      Array.from({ length: weights.length / inputSize }, (_, u) =>
        Array.from(weights.subarray(u * inputSize, (u + 1) * inputSize)),
      ),
    ),
    b: network.layers.map(({ biases }) => Array.from(biases)),
  };
}

function networkOf(example: WorkedExample, { after, lossFactor = 1 }: Printout) {
  const network = createNetwork(example.network);
  if (!after) return network;
  train(
    network,
    { name: example.title, inputs: example.inputs, targets: example.targets },
    {
      gradient: chainRuleGradient,
      learningRate: lossFactor * after.learningRate,
      epochs: 1,
      loss: example.loss,
    },
  );
  if (example.biasesStay) {
    for (const [l, { biases }] of network.layers.entries()) {
      biases.set(example.network.biases[l]);
    }
  }
  return network;
}

function only({ name, inputs, targets }: Dataset, sample: number): Dataset {
  return { name, inputs: [inputs[sample]], targets: [targets[sample]] };
}
