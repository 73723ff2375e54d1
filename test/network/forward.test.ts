import { describe, expect, test } from 'vitest';
import { xor } from '../../src/network/datasets';
import { forward, lossOf, predict } from '../../src/network/forward';
import { createNetwork } from '../../src/network/network';
import { bits } from '../bits';

/** Short numbers, so that every step can be followed in the head. */
const network = createNetwork({
  weights: [
    [
      [1, -2],
      [3, 0.5],
      [-1, 1],
    ],
    [
      [2, 1, -1],
      [0, 0.25, 4],
    ],
  ],
  biases: [
    [0.5, -1, 0],
    [1, -1],
  ],
  activations: ['relu', 'identity'],
});
const inputs = [
  [1, 2],
  [3, 1],
];

test('forward keeps every preactivation and activation', () => {
  expect(forward(network, inputs).layers).toEqual([
    {
      z: [
        [-2.5, 3, 1],
        [1.5, 8.5, -2],
      ],
      a: [
        [0, 3, 1],
        [1.5, 8.5, 0],
      ],
    },
    {
      z: [
        [3, 3.75],
        [12.5, 1.125],
      ],
      a: [
        [3, 3.75],
        [12.5, 1.125],
      ],
    },
  ]);
});

test('the outputs are the last activations, and predict gives just them', () => {
  const { outputs, layers } = forward(network, inputs);
  expect(outputs).toEqual(layers[1].a);
  expect(predict(network, inputs)).toEqual(outputs);
});

test('a sample’s outputs do not depend on the samples beside it', () => {
  const all = createNetwork({
    sizes: [2, 4, 2],
    activations: ['tanh', 'tanh'],
    seed: 2,
  });
  const many = Array.from({ length: 600 }, (_, s) => [s / 300, 1 - s / 500]);
  expect(predict(all, many)).toEqual(many.map((input) => predict(all, [input])[0]));
});

describe('lossOf', () => {
  const targets = [
    [2, 3.75],
    [12, 3.125],
  ];

  test('is the mean over the samples of half the squared errors’ sum', () => {
    // ½ (1 + 0) and ½ (¼ + 4)
    expect(lossOf(network, { name: '', inputs, targets })).toBe((0.5 + 2.125) / 2);
  });

  test('takes the loss that belongs to the last layer, or the given one', () => {
    const options = { sizes: [2, 3, 1], seed: 7 };
    for (const last of ['identity', 'relu', 'tanh', 'sigmoid'] as const) {
      const own = createNetwork({ ...options, activations: ['tanh', last] });
      const usual = last === 'sigmoid' ? 'binaryCrossEntropy' : 'halfSquaredError';
      const other = last === 'sigmoid' ? 'halfSquaredError' : 'binaryCrossEntropy';
      expect(lossOf(own, xor)).toBe(lossOf(own, xor, { loss: usual }));
      expect(lossOf(own, xor)).not.toBe(lossOf(own, xor, { loss: other }));
    }
  });
});

test('nothing given is changed', () => {
  const before = bits(network.parameters);
  const own = structuredClone(inputs);
  const pass = forward(network, own);
  pass.outputs[0][0] = 99;
  pass.layers[0].a[0][0] = 99;
  expect(own).toEqual(inputs);
  expect(bits(network.parameters)).toBe(before);
  expect(forward(network, own).outputs[0][0]).toBe(3);
});
