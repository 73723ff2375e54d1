import { expect, test } from 'vitest';
import { computationalGraph } from '../../src/figures/computational-graph';
import { graphValues } from '../../src/figures/graph/graph-values';
import { chainRuleGradient, createNetwork, InputError, xor } from '../../src/index';
import { losses } from '../../src/network/losses';
import { exampleNetwork, oneSample, sigmoidNetwork } from './examples';
import { annotations } from './inside';

/** What a box shows: its text without the colours. */
function boxes(figure: ReturnType<typeof computationalGraph>): string[] {
  return annotations(figure).map(({ text }) =>
    String(text).replace(/<\/?(span|b)( [^>]*)?>/g, ''),
  );
}

test('every value stands with the slope of the loss in it', () => {
  expect(boxes(computationalGraph(exampleNetwork(), oneSample))).toEqual(
    expect.arrayContaining([
      'x[0] = 1',
      'z1[0] = 0.400<br>∂ +0.417',
      'a1[1] = 0.300<br>∂ −0.179',
      'z2[0] = 0.390<br>∂ +0.596',
      'a2[0] = 0.596<br>∂ +2.477',
      'loss = 0.907<br>∂ +1',
      '+0.8<br>∂ +0.417',
      'b −0.2<br>∂ −0.179',
      'relu′ = 1',
      'sigmoid′ = 0.241',
      'loss′ = +2.477',
      'target 0',
    ]),
  );
});

/** The loss of one output against one target. */
function loss(a: number, y: number): number {
  return losses.binaryCrossEntropy.value(Float64Array.of(a), Float64Array.of(y), 1);
}

test('slopes in activations are what a nudge of the activation measures', () => {
  const network = sigmoidNetwork();
  const { layers } = graphValues(network, oneSample, {});
  const [hidden, output] = layers;
  const nudge = 1e-6;
  const lossWith = (unit: number, by: number) => {
    const a1 = hidden.a.map((a, u) => (u === unit ? a + by : a));
    const z2 = a1.reduce(
      (sum, a, u) => sum + a * output.weights[0][u],
      output.biases[0],
    );
    return loss(1 / (1 + Math.exp(-z2)), 0);
  };
  for (const unit of [0, 1, 2]) {
    const measured = (lossWith(unit, nudge) - lossWith(unit, -nudge)) / (2 * nudge);
    expect(hidden.slopes[unit]).toBeCloseTo(measured, 8);
  }
  const last =
    (loss(output.a[0] + nudge, 0) - loss(output.a[0] - nudge, 0)) / (2 * nudge);
  expect(output.slopes[0]).toBeCloseTo(last, 6);
});

test('a link times the slope behind it gives the slope before it', () => {
  const network = createNetwork({
    sizes: [2, 3, 2, 1],
    activations: ['tanh', 'sigmoid', 'sigmoid'],
    seed: 4,
  });
  for (const layer of graphValues(network, oneSample, {}).layers) {
    for (const [u, link] of layer.links.entries()) {
      expect(layer.slopes[u] * link).toBeCloseTo(layer.deltas[u], 12);
    }
  }
});

test('slopes in weights and biases are those of the gradient', () => {
  const gradient = chainRuleGradient(sigmoidNetwork(), oneSample);
  const { layers } = graphValues(sigmoidNetwork(), oneSample, {});
  expect(layers.map(({ weightSlopes }) => weightSlopes)).toEqual(
    gradient.layers.map(({ weights }) => weights),
  );
});

test('the words follow the values forward and the slopes backward', () => {
  const { alt } = computationalGraph(exampleNetwork(), oneSample);
  expect(alt).toBe(
    'Computational graph of the sample (1, 1) with target 0. Forward: z1 = (0.400, ' +
      '0.300) and a1 = (0.400, 0.300); z2 = 0.390 and a2 = 0.596; loss 0.907. ' +
      'Backward, the slope of the loss: +0.596 in z2; (+0.417, −0.179) in z1.',
  );
  const other = { name: 'other', inputs: [[0, 1]], targets: [[1]] };
  expect(computationalGraph(exampleNetwork(), other).alt).toContain(
    'sample (0, 1) with target 1',
  );
});

const wide = createNetwork({
  sizes: [2, 4, 1],
  activations: ['relu', 'sigmoid'],
  seed: 1,
});
const deep = createNetwork({
  sizes: [1, 1, 1, 1, 1],
  activations: ['tanh', 'tanh', 'tanh', 'tanh'],
  seed: 1,
});

test.each([
  [exampleNetwork(), xor, 'dataset has 4 samples; the graph takes 1'],
  [exampleNetwork(), { ...oneSample, inputs: [] }, 'inputs is empty'],
  [exampleNetwork(), { ...oneSample, inputs: [[1]] }, 'inputs[0] has 1 value'],
  [wide, oneSample, 'layer 1 has 4 units; the graph has room for 3'],
  [deep, oneSample, 'the network has 4 layers; the graph has room for 3'],
])('what does not fit is refused', (network, dataset, message) => {
  const make = () => computationalGraph(network, dataset);
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
