import { describe, expect, test } from 'vitest';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { nudgeGradient } from '../../src/gradients/nudge';
import { forward, lossOf } from '../../src/network/forward';
import { createNetwork, type Network } from '../../src/network/network';
import { train } from '../../src/training/train';
import { mazur } from '../gradients/worked-examples/mazur';
import { roundsTo } from '../gradients/worked-examples/rounds-to';

/**
 * A gradient is one point's gradient: all of its slopes belong to the same parameters.
 * Matt Mazur's post prints the weights of such a step; but the loss that it closes with
 * is that of a program which first moves the output weights and then takes the hidden
 * weights' slopes through the moved ones. Copies of that program have the weights with
 * all digits in their tests.
 */
const SEQUENTIAL = {
  hidden: [
    '0.14981763856120295',
    '0.19963527712240592',
    '0.2497881851977662',
    '0.29957637039553237',
  ],
  output: [
    '0.35891647971788465',
    '0.4086661860762334',
    '0.5113012702387375',
    '0.5613701211079891',
  ],
  loss: '0.291027924',
};
const ONE_POINT = {
  hidden: ['0.149780716', '0.19956143', '0.24975114', '0.29950229'],
  loss: '0.291027774',
};

const { inputs, targets, loss } = mazur;
const dataset = { name: 'Mazur', inputs, targets };
const LEARNING_RATE = 0.5;

function expectToRound(values: ArrayLike<number>, printed: string[]) {
  expect(printed.map((text, k) => [text, roundsTo(values[k], text)])).toEqual(
    printed.map((text) => [text, true]),
  );
}

describe.each([
  ['nudgeGradient', nudgeGradient],
  ['chainRuleGradient', chainRuleGradient],
])('one step along %s', (_, gradient) => {
  const network = createNetwork(mazur.network);
  train(network, dataset, { gradient, learningRate: LEARNING_RATE, epochs: 1, loss });
  keepBiases(network);

  test('moves the hidden weights by slopes through the output weights as they were', () => {
    expectToRound(network.layers[0].weights, ONE_POINT.hidden);
    expect(roundsTo(lossOf(network, dataset, { loss }), ONE_POINT.loss)).toBe(true);
  });

  test('is not the sequential step', () => {
    for (const [k, weight] of network.layers[0].weights.entries()) {
      expect(roundsTo(weight, SEQUENTIAL.hidden[k].slice(0, 11))).toBe(false);
    }
    expect(roundsTo(lossOf(network, dataset, { loss }), SEQUENTIAL.loss)).toBe(false);
  });
});

test('slopes through the moved output weights give the sequential numbers', () => {
  const network = createNetwork(mazur.network);
  const { layers } = chainRuleGradient(network, dataset, { loss });
  const [hidden, output] = network.layers;
  const [[h0, h1]] = forward(network, inputs).layers[0].a;
  const [d0, d1] = layers[1].biases; // δ of the outputs, at the first point

  for (const [k, slope] of layers[1].weights.flat().entries()) {
    output.weights[k] -= LEARNING_RATE * slope;
  }
  const [w00, w01, w10, w11] = output.weights; // already moved: the mistake
  const delta = [
    (d0 * w00 + d1 * w10) * h0 * (1 - h0),
    (d0 * w01 + d1 * w11) * h1 * (1 - h1),
  ];
  for (const k of hidden.weights.keys()) {
    hidden.weights[k] -= LEARNING_RATE * delta[k >> 1] * inputs[0][k & 1];
  }

  expectToRound(output.weights, SEQUENTIAL.output);
  expectToRound(hidden.weights, SEQUENTIAL.hidden);
  expect(roundsTo(lossOf(network, dataset, { loss }), SEQUENTIAL.loss)).toBe(true);
});

/** Mazur's steps change the weights only. */
function keepBiases(network: Network) {
  for (const [l, { biases }] of network.layers.entries()) {
    biases.set(mazur.network.biases[l]);
  }
}
