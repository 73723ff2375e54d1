import { expect, test } from 'vitest';
import { InputError } from '../../src/checks';
import { createNetwork } from '../../src/network/network';

const seeded = { sizes: [2, 2, 1], activations: ['relu', 'sigmoid'], seed: 7 };
const given = {
  weights: [
    [
      [1, 2],
      [3, 4],
    ],
    [[5, 6]],
  ],
  biases: [[7, 8], [9]],
  activations: ['relu', 'sigmoid'],
};

const wrong: [message: string, options: object][] = [
  ['sizes is 3; it must be an array', { ...seeded, sizes: 3 }],
  ['sizes is empty', { ...seeded, sizes: [] }],
  [
    'sizes has 1 value; a network has at least inputs and one layer',
    { ...seeded, sizes: [2] },
  ],
  [
    'sizes[1] is 0; it must be a whole number, 1 or more',
    { ...seeded, sizes: [2, 0, 1] },
  ],
  [
    'sizes[2] is 1.5; it must be a whole number, 1 or more',
    { ...seeded, sizes: [2, 2, 1.5] },
  ],
  [
    'sizes[0] is -2; it must be a whole number, 1 or more',
    { ...seeded, sizes: [-2, 2, 1] },
  ],
  [
    'sizes[0] is "2"; it must be a whole number, 1 or more',
    { ...seeded, sizes: ['2', 2, 1] },
  ],
  [
    'sizes[0] is NaN; it must be a whole number, 1 or more',
    { ...seeded, sizes: [NaN, 2, 1] },
  ],
  ['activations is empty', { ...seeded, activations: [] }],
  [
    'activations has 1 names; the network has 2 layers',
    { ...seeded, activations: ['relu'] },
  ],
  [
    'activations[1] is "swish"; it must be identity, relu, sigmoid, tanh',
    { ...seeded, activations: ['relu', 'swish'] },
  ],
  [
    'activations[0] is "toString"; it must be identity, relu, sigmoid, tanh',
    { ...seeded, activations: ['toString', 'relu'] },
  ],
  [
    'seed is undefined; it must be a whole number, 0 or more',
    { ...seeded, seed: undefined },
  ],
  ['seed is -1; it must be a whole number, 0 or more', { ...seeded, seed: -1 }],
  ['seed is 0.5; it must be a whole number, 0 or more', { ...seeded, seed: 0.5 }],
  ...[0, -1, NaN, '1'].map((scale): (typeof wrong)[number] => [
    `scale is ${JSON.stringify(scale)?.replace('null', 'NaN')}; it must be a number above 0`,
    { ...seeded, scale },
  ]),
  ['weights is empty', { ...given, weights: [] }],
  ['biases is undefined; it must be an array', { ...given, biases: undefined }],
  ['biases has 1 layer; weights has 2 layers', { ...given, biases: [[7, 8]] }],
  ['weights[0] is empty', { ...given, weights: [[], [[5, 6]]] }],
  ['weights[0][0] is empty', { ...given, weights: [[[]], [[5, 6]]] }],
  [
    'weights[0][1] has 1 value; the layer has inputs: 2',
    { ...given, weights: [[[1, 2], [3]], [[5, 6]]] },
  ],
  [
    'weights[1][0] has 3 values; the layer has inputs: 2',
    { ...given, weights: [given.weights[0], [[5, 6, 7]]] },
  ],
  [
    'weights[0][1][0] is NaN; it must be a finite number',
    {
      ...given,
      weights: [
        [
          [1, 2],
          [NaN, 4],
        ],
        [[5, 6]],
      ],
    },
  ],
  [
    'weights[1][0][1] is "6"; it must be a finite number',
    { ...given, weights: [given.weights[0], [[5, '6']]] },
  ],
  [
    'biases[0] has 3 values; the layer has units: 2',
    { ...given, biases: [[7, 8, 9], [9]] },
  ],
  [
    'biases[1][0] is Infinity; it must be a finite number',
    { ...given, biases: [[7, 8], [Infinity]] },
  ],
];

test.each(wrong)('createNetwork says: %s', (message, options) => {
  const make = () => createNetwork(options as never);
  expect(make).toThrow(new InputError(message));
  expect(make).toThrow(InputError);
});
