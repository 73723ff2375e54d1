import { expect, test } from 'vitest';
import {
  chainRuleGradient,
  computationalGraph,
  createNetwork,
  decisionSurface,
  decisionSurfaces,
  descentInOneWeight,
  describeNetwork,
  epsilonErrors,
  forward,
  gradientProduct,
  InputError,
  incrementalNudgeGradient,
  lossLandscape,
  lossOf,
  type Network,
  networkDiagram,
  nudgeGradient,
  parameterNames,
  predict,
  slopeInOneWeight,
  train,
  weightsOf,
  xor,
} from '../../src/index';
import { bits } from '../bits';

const options = {
  sizes: [2, 2, 1],
  activations: ['tanh', 'sigmoid'],
  seed: 7,
} as const;
const network = createNetwork(options);
const { layers, parameters } = network;

/** The network with another layer in the place of one of its own. */
function withLayer(l: number, other: object): object {
  return { parameters, layers: layers.with(l, { ...layers[l], ...other }) };
}

const snapshots = [0, 1].map((epoch) => ({ epoch, parameters }));
const oneSample = { name: 'one', inputs: [[1, 0]], targets: [[1]] };

/** Every public function that takes a network. */
const takers: Record<string, (network: Network) => unknown> = {
  forward: (of) => forward(of, xor.inputs),
  predict: (of) => predict(of, xor.inputs),
  lossOf: (of) => lossOf(of, xor),
  parameterNames,
  weightsOf,
  describeNetwork,
  nudgeGradient: (of) => nudgeGradient(of, xor),
  incrementalNudgeGradient: (of) => incrementalNudgeGradient(of, xor),
  chainRuleGradient: (of) => chainRuleGradient(of, xor),
  'chainRuleGradient.prepare': (of) =>
    chainRuleGradient.prepare(new Float64Array(9), of, xor),
  train: (of) =>
    train(of, xor, { gradient: chainRuleGradient, learningRate: 1, epochs: 1 }),
  'train by a method of one’s own': (of) =>
    train(of, xor, {
      gradient: () => ({ loss: 1, values: new Float64Array(9), layers: [] }),
      learningRate: 1,
      epochs: 1,
    }),
  computationalGraph: (of) => computationalGraph(of, oneSample),
  decisionSurface: (of) => decisionSurface(of, xor),
  decisionSurfaces: (of) => decisionSurfaces(of, xor, snapshots),
  epsilonErrors: (of) => epsilonErrors(of, xor),
  gradientProduct: (of) => gradientProduct(of, xor, { entry: 'W1[0][0]' }),
  lossLandscape: (of) => lossLandscape(of, xor, { parameters: [0, 1] }),
  networkDiagram: (of) => networkDiagram(of),
  descentInOneWeight: (of) =>
    descentInOneWeight(of, xor, { parameter: 0, path: [Array(9).fill(0)] }),
  slopeInOneWeight: (of) => slopeInOneWeight(of, xor, { parameter: 0 }),
};

const COPY = '; copy a network with structuredClone(network), save weightsOf(network)';

const broken: [message: string, network: unknown][] = [
  [
    `network.layers[0].weights is no view into network.parameters${COPY}`,
    { ...network, parameters: parameters.slice() },
  ],
  [
    `network.layers[1].biases is no view into network.parameters${COPY}`,
    withLayer(1, { biases: Float64Array.of(1) }),
  ],
  [
    `network.layers[1].weights is no view into network.parameters${COPY}`,
    withLayer(1, { weights: parameters.subarray(0, 2) }),
  ],
  [
    `network.layers[0].weights is no view into network.parameters${COPY}`,
    withLayer(0, { weights: parameters.subarray(0, 3) }),
  ],
  [
    `network.layers[0].weights is no view into network.parameters${COPY}`,
    withLayer(0, { weights: [1, 2, 3, 4] }),
  ],
  [
    `network.parameters is an array of 9; it must be a Float64Array${COPY}`,
    { ...network, parameters: [...parameters] },
  ],
  [
    `network.parameters is an object; it must be a Float64Array${COPY}`,
    JSON.parse(JSON.stringify(network)),
  ],
  [`network.parameters is undefined; it must be a Float64Array${COPY}`, { layers }],
  [
    `network.parameters has 8 values; the layers have 9${COPY}`,
    { ...network, parameters: parameters.subarray(0, 8) },
  ],
  [
    `network.parameters has 10 values; the layers have 9${COPY}`,
    { ...network, parameters: new Float64Array(10) },
  ],
  [
    'network.layers[1].activation is "swish"; it must be identity, relu, sigmoid, tanh',
    withLayer(1, { activation: 'swish' }),
  ],
  [
    'network.layers[0].activation is undefined; it must be identity',
    withLayer(0, { activation: undefined }),
  ],
  [
    'network.layers[1].inputSize is 3; the layer below has 2 units',
    withLayer(1, { inputSize: 3 }),
  ],
  [
    'network.layers[0].inputSize is 0; it must be a whole number, 1 or more',
    withLayer(0, { inputSize: 0 }),
  ],
  [
    'network.layers[0].outputSize is undefined; it must be a whole number',
    withLayer(0, { outputSize: undefined }),
  ],
  [
    'network.layers[1] is null; it must be a layer',
    { parameters, layers: [layers[0], null] },
  ],
  ['network.layers is empty', { parameters, layers: [] }],
  ['network.layers is undefined; it must be an array', { parameters }],
  ['network is undefined; it must be what createNetwork gives', undefined],
  ['network is null; it must be what createNetwork gives', null],
  ['network is 3; it must be what createNetwork gives', 3],
];

test.each(broken)('it is said that %s', (message, given) => {
  expect(() => lossOf(given as Network, xor)).toThrow(InputError);
  expect(() => lossOf(given as Network, xor)).toThrow(message);
});

test.each(Object.entries(takers))(
  '%s refuses all of these, and changes nothing',
  (_, take) => {
    const before = bits(parameters);
    for (const [message, given] of broken) {
      expect(() => take(given as Network), message).toThrow(InputError);
      expect(() => take(given as Network)).toThrow(message);
    }
    expect(bits(parameters)).toBe(before);
  },
);

test.each(Object.entries(takers))('%s takes the whole network', (_, take) => {
  expect(() => take(createNetwork(options))).not.toThrow();
});

test('structuredClone makes a whole copy, which is trained on its own', () => {
  const copy = structuredClone(network);
  const before = bits(parameters);
  const how = { gradient: chainRuleGradient, learningRate: 1, epochs: 3 };
  const { losses } = train(copy, xor, how);
  expect(losses).toEqual(train(createNetwork(options), xor, how).losses);
  expect(losses[3]).toBeLessThan(losses[0]);
  expect(copy.layers[0].weights).not.toEqual(layers[0].weights);
  expect(copy.layers[0].weights[0]).toBe(copy.parameters[0]);
  expect(bits(parameters)).toBe(before);
});
