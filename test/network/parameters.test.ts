import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/checks';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { xor } from '../../src/network/datasets';
import { forward } from '../../src/network/forward';
import { createNetwork, type Network } from '../../src/network/network';
import {
  parameterNames,
  parameterViews,
  weightsOf,
} from '../../src/network/parameters';
import { train } from '../../src/training/train';
import { bits } from '../bits';

const given = {
  weights: [
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    [[10, 11, 12]],
  ],
  biases: [[7, 8, 9], [13]],
  activations: ['relu', 'sigmoid'] as const,
};
const network = createNetwork(given);

test('parameterViews splits any values that stand in that order', () => {
  const network = createNetwork(given);
  const views = parameterViews(
    network,
    Float64Array.from({ length: 13 }, (_, p) => p),
  );
  expect(views.map(({ weights, biases }) => [[...weights], [...biases]])).toEqual([
    [
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8],
    ],
    [[9, 10, 11], [12]],
  ]);
});

test('the parameters have the names of their matrices, in their order', () => {
  expect(parameterNames(network)).toEqual([
    ...['W1[0][0]', 'W1[0][1]', 'W1[1][0]', 'W1[1][1]', 'W1[2][0]', 'W1[2][1]'],
    ...['b1[0]', 'b1[1]', 'b1[2]', 'W2[0][0]', 'W2[0][1]', 'W2[0][2]', 'b2[0]'],
  ]);
  const gradient = chainRuleGradient(network, xor);
  expect(parameterNames(gradient)).toEqual(parameterNames(network));
});

describe('weightsOf', () => {
  test('gives what the network was made from, in plain arrays', () => {
    expect(weightsOf(network)).toEqual(given);
    expect(JSON.parse(JSON.stringify(weightsOf(network)))).toEqual(given);
  });

  const trained = createNetwork({
    sizes: [2, 5, 3, 1],
    activations: ['tanh', 'relu', 'sigmoid'],
    seed: 3,
  });
  train(trained, xor, { gradient: chainRuleGradient, learningRate: 0.3, epochs: 50 });

  test.each<[string, (of: Network) => Network]>([
    ['at once', (of) => createNetwork(weightsOf(of))],
    ['from JSON', (of) => createNetwork(JSON.parse(JSON.stringify(weightsOf(of))))],
  ])('makes the same network again, bit for bit: %s', (_, again) => {
    const copy = again(trained);
    expect(bits(copy.parameters)).toBe(bits(trained.parameters));
    expect(copy).toEqual(trained);
    expect(forward(copy, xor.inputs)).toEqual(forward(trained, xor.inputs));
  });

  test('is a copy: what becomes of it does not touch the network', () => {
    const before = bits(network.parameters);
    const { weights, biases } = weightsOf(network);
    weights[0][0][0] = 99;
    biases[0][0] = 99;
    expect(bits(network.parameters)).toBe(before);
  });

  test.each<[string, (of: Network) => object]>([
    ['a network', (of) => of],
    ['one that went through JSON', (of) => JSON.parse(JSON.stringify(of))],
    [
      'its flat weights',
      (of) => ({
        weights: of.layers.map(({ weights }) => weights),
        biases: of.layers.map(({ biases }) => biases),
        activations: of.layers.map(({ activation }) => activation),
      }),
    ],
  ])('is named where createNetwork is given %s', (_, instead) => {
    const make = () => createNetwork(instead(network) as never);
    expect(make).toThrow(InputError);
    expect(make).toThrow('what weightsOf(network) gives');
  });
});
