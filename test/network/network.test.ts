import { describe, expect, test } from 'vitest';
import { createNetwork } from '../../src/network/network';
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

describe('a network of given weights and biases', () => {
  test('keeps them layer by layer, weights row by row, then the biases', () => {
    const { parameters } = createNetwork(given);
    expect([...parameters]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  test('has layers of the sizes that follow from them', () => {
    const { layers } = createNetwork(given);
    expect(
      layers.map(({ inputSize, outputSize, activation }) => [
        inputSize,
        outputSize,
        activation,
      ]),
    ).toEqual([
      [2, 3, 'relu'],
      [3, 1, 'sigmoid'],
    ]);
  });

  test('has copied them', () => {
    const own = structuredClone(given) as unknown as typeof given & {
      weights: number[][][];
      biases: number[][];
    };
    const network = createNetwork(own);
    network.parameters.fill(0);
    expect(own).toEqual(given);
    own.weights[0][0][0] = 99;
    own.biases[0][0] = 99;
    expect([...network.parameters]).toEqual(Array(13).fill(0));
  });
});

test('a layer’s weights and biases are views: they change with the parameters', () => {
  const network = createNetwork(given);
  network.parameters[3] = -4;
  network.parameters[12] = -13;
  expect([...network.layers[0].weights]).toEqual([1, 2, 3, -4, 5, 6]);
  expect([...network.layers[1].biases]).toEqual([-13]);
  network.layers[1].weights[0] = -10;
  expect(network.parameters[9]).toBe(-10);
  for (const { weights, biases } of network.layers) {
    expect(weights.buffer).toBe(network.parameters.buffer);
    expect(biases.buffer).toBe(network.parameters.buffer);
  }
});

describe('a network from a seed', () => {
  const options = { sizes: [2, 3, 1], activations: ['tanh', 'sigmoid'] as const };

  test('is the same every time, on every machine', () => {
    const { parameters } = createNetwork({ ...options, seed: 7 });
    expect([...parameters]).toEqual([
      -0.36107772579227826, -0.15223066310885955, 0.20563735559364738,
      -0.19674799841985988, -0.7752498323010686, -0.8782559698214821,
      0.39841791151579115, 0.9362807679513895, 0.04804001600077784, -1.6203591138176592,
      -0.1754424232803398, 0.5501196780148514, 0.3729673599617894,
    ]);
  });

  test('is another one for another seed', () => {
    const a = createNetwork({ ...options, seed: 7 });
    const b = createNetwork({ ...options, seed: 8 });
    expect(a.parameters.every((value, p) => value !== b.parameters[p])).toBe(true);
  });

  test('draws its biases too', () => {
    const { layers } = createNetwork({ ...options, seed: 7 });
    for (const { biases } of layers) {
      expect(biases.every((bias) => bias !== 0)).toBe(true);
    }
  });

  test('is as much smaller as its scale asks, and the same at scale 1', () => {
    const plain = createNetwork({ ...options, seed: 7 }).parameters;
    const one = createNetwork({ ...options, seed: 7, scale: 1 }).parameters;
    const tenth = createNetwork({ ...options, seed: 7, scale: 0.1 }).parameters;
    expect(bits(one)).toBe(bits(plain));
    expect(bits(tenth)).toBe(bits(plain.map((value) => 0.1 * value)));
  });

  test('may have one layer, or many', () => {
    const one = createNetwork({ sizes: [3, 2], activations: ['identity'], seed: 1 });
    expect(one.parameters).toHaveLength(8);
    const many = createNetwork({
      sizes: [1, 2, 3, 4, 1],
      activations: ['relu', 'tanh', 'sigmoid', 'identity'],
      seed: 1,
    });
    expect(many.parameters).toHaveLength(4 + 9 + 16 + 5);
  });
});
