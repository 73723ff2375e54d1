import { exampleNetwork } from '../../src/exercises/example-network';
import { activationCurves } from '../../src/figures/activation-curves';
import { computationalGraph } from '../../src/figures/computational-graph';
import { costBars } from '../../src/figures/cost-bars';
import { costCurve } from '../../src/figures/cost-curve';
import { crossEntropyCurve } from '../../src/figures/cross-entropy-curve';
import { decisionSurface } from '../../src/figures/decision-surface';
import { decisionSurfaces } from '../../src/figures/decision-surfaces';
import { descentInOneWeight } from '../../src/figures/descent-in-one-weight';
import { epsilonErrors } from '../../src/figures/epsilon-errors';
import type { Figure } from '../../src/figures/figure';
import { gradientProduct } from '../../src/figures/gradient-product';
import { gradientsCompared } from '../../src/figures/gradients-compared';
import { hiddenSpace } from '../../src/figures/hidden-space';
import { knobs } from '../../src/figures/knobs';
import { lossCurve } from '../../src/figures/loss-curve';
import { lossLandscape } from '../../src/figures/loss-landscape';
import { networkDiagram } from '../../src/figures/network-diagram';
import { nudgeDigits } from '../../src/figures/nudge-digits';
import { parameterErrors } from '../../src/figures/parameter-errors';
import { seedOutcomes } from '../../src/figures/seed-outcomes';
import { slopeInOneWeight } from '../../src/figures/slope-in-one-weight';
import { surfacesBeside } from '../../src/figures/surfaces-beside';
import { trainingView } from '../../src/figures/training-view';
import { unitLine } from '../../src/figures/unit-line';
import { valueGraph } from '../../src/figures/value-graph';
import type { GraphValue } from '../../src/figures/values/value-nodes';
import {
  and,
  chainRuleGradient,
  createNetwork,
  type Network,
  train,
  xor,
} from '../../src/index';

/** The network that the notebooks follow. */
export { exampleNetwork };

export function sigmoidNetwork(): Network {
  return createNetwork({
    sizes: [2, 3, 1],
    activations: ['sigmoid', 'sigmoid'],
    seed: 7,
  });
}

export function oneUnit(w0: number, w1: number, b: number): Network {
  return createNetwork({
    weights: [[[w0, w1]]],
    biases: [[b]],
    activations: ['sigmoid'],
  });
}

export const oneSample = { name: 'one sample', inputs: [[1, 1]], targets: [[0]] };

/** A chain-rule gradient with one slope's sign turned, as a bug would. */
export function wrongGradient() {
  const gradient = chainRuleGradient(exampleNetwork(), xor);
  gradient.values[2] *= -1;
  return gradient;
}

/** A short training, and the parameters after each of its epochs. */
export function shortTraining(epochs = 12) {
  const network = exampleNetwork();
  const path: Float64Array[] = [];
  const history = train(network, xor, {
    gradient: chainRuleGradient,
    learningRate: 0.5,
    epochs,
    onEpoch: () => path.push(network.parameters.slice()),
  });
  return { network, path, history };
}

/** a · b + a as notebook 07 builds it, with a = 2 and b = 3. */
export function usedTwice() {
  const value = (
    label: string,
    data: number,
    parents: GraphValue[] = [],
    slopes: number[] = [],
  ): GraphValue => ({ label, data, grad: 0, parents, slopes });
  const [a, b] = [value('a', 2), value('b', 3)];
  const product = value('times', 6, [a, b], [3, 2]);
  return { a, b, product, result: value('plus', 8, [product, a], [1, 1]) };
}

const { network, path, history } = shortTraining();
const gradient = chainRuleGradient(exampleNetwork(), xor);
const sizes = [9, 33, 105, 337];

/** One figure of every kind, and the kinds within a kind, made anew at each call. */
export const examples: Record<string, () => Figure> = {
  activationCurves: () => activationCurves(),
  'activationCurves without slopes': () =>
    activationCurves(['relu', 'sigmoid'], { slopes: false }),
  computationalGraph: () => computationalGraph(exampleNetwork(), oneSample),
  'computationalGraph with a nudge': () =>
    computationalGraph(exampleNetwork(), oneSample, {
      nudge: { node: 'W1[0][1]', by: 0.01 },
      picks: 'node',
    }),
  'computationalGraph on its way back': () =>
    computationalGraph(exampleNetwork(), oneSample, { shown: 6 }),
  costBars: () =>
    costBars([
      {
        name: '9 parameters',
        costs: [
          { method: 'nudging', milliseconds: 0.02, measured: true, runs: 19 },
          { method: 'chain rule', milliseconds: 4e9, measured: false },
        ],
      },
    ]),
  costCurve: () =>
    costCurve([
      {
        name: 'nudging',
        points: sizes.map((p) => ({ parameters: p, milliseconds: 2e-6 * p ** 2 })),
      },
      {
        name: 'chain rule',
        points: sizes.map((p) => ({ parameters: p, milliseconds: 4e-6 * p })),
      },
    ]),
  crossEntropyCurve: () => crossEntropyCurve(exampleNetwork(), xor),
  decisionSurface: () => decisionSurface(network, xor, { resolution: 9 }),
  decisionSurfaces: () =>
    decisionSurfaces(
      network,
      xor,
      [0, 4, 12].map((epoch) => ({ epoch, parameters: path[epoch] })),
      { resolution: 7 },
    ),
  surfacesBeside: () =>
    surfacesBeside(
      xor,
      [
        { name: 'before', network: exampleNetwork() },
        { name: 'after', network },
      ],
      { resolution: 7 },
    ),
  // Errors of shorter nudges are noise, which may differ from one machine to another.
  epsilonErrors: () =>
    epsilonErrors(exampleNetwork(), xor, { epsilons: [0.1, 0.01, 1e-3] }),
  gradientProduct: () =>
    gradientProduct(exampleNetwork(), xor, { entry: 'W1[0][1]', picks: 'entry' }),
  'gradientProduct without its transpose': () =>
    gradientProduct(exampleNetwork(), xor, { entry: 'W2[0][1]', formula: 'Δ X' }),
  'epsilonErrors, one of them marked': () =>
    epsilonErrors(exampleNetwork(), xor, {
      epsilons: [0.1, 0.01, 1e-3],
      mark: { epsilon: 0.02 },
    }),
  gradientsCompared: () => gradientsCompared(gradient, wrongGradient()),
  knobs: () => knobs(network, xor),
  'knobs, after a step': () =>
    knobs(exampleNetwork(), xor, { gradient, before: path[0], range: [-1, 1] }),
  'gradientsCompared, block by block': () =>
    gradientsCompared(gradient, wrongGradient(), { blocks: true, slopeRange: [-1, 1] }),
  lossCurve: () => lossCurve(history),
  'lossCurve, several on a logarithmic axis': () =>
    lossCurve({ long: history, short: shortTraining(3).history }, { logLoss: true }),
  lossLandscape: () =>
    lossLandscape(network, xor, {
      parameters: ['W1[0][0]', 'W1[0][1]'],
      path,
      resolution: 9,
    }),
  networkDiagram: () => networkDiagram(exampleNetwork()),
  'networkDiagram of a sample, with its gradient': () =>
    networkDiagram(exampleNetwork(), { sample: [1, 0], gradient }),
  // Short nudges leave noise, which may differ from one machine to another.
  nudgeDigits: () =>
    nudgeDigits(exampleNetwork(), xor, { parameter: 'W1[0][0]', epsilon: 0.1 }),
  parameterErrors: () =>
    parameterErrors(exampleNetwork(), xor, {
      parameters: ['b1[0]', 'b2[0]'],
      range: [
        [-1, 1],
        [0, 30],
      ],
      epsilon: 0.01,
      handles: { 'b1[0]': 'b1', 'b2[0]': 'b2' },
    }),
  seedOutcomes: () =>
    seedOutcomes(
      [0.01, 0.69, 0.02, 0.478, 0.69, 0.4781].map((loss, seed) => ({ seed, loss })),
      { solvedBelow: 0.1 },
    ),
  'seedOutcomes, one of them picked': () =>
    seedOutcomes(
      [0.01, 0.69, 0.02].map((loss, seed) => ({ seed, loss })),
      { solvedBelow: 0.1, picked: 1, picks: 'seed', height: 260 },
    ),
  trainingView: () =>
    trainingView(network, xor, {
      ...{ losses: history.losses, epochs: 20, resolution: 9 },
      newLosses: [
        { epoch: 0, loss: 0.8 },
        { epoch: 12, loss: 0.6 },
      ],
    }),
  descentInOneWeight: () =>
    descentInOneWeight(exampleNetwork(), xor, {
      parameter: 'b2[0]',
      path: [-0.8, 1.4, -1.9].map((bias) => [
        0.8,
        -0.5,
        -0.4,
        0.9,
        0.1,
        -0.2,
        0.7,
        -0.3,
        bias,
      ]),
    }),
  slopeInOneWeight: () =>
    slopeInOneWeight(exampleNetwork(), xor, {
      parameter: 'W1[0][0]',
      epsilon: 0.7,
      from: -1,
      to: 2,
    }),
  hiddenSpace: () => hiddenSpace(exampleNetwork(), xor),
  'hiddenSpace on the way, with handles': () =>
    hiddenSpace(exampleNetwork(), xor, {
      stage: 1.5,
      handles: { 'b1[0]': 'b', 'b2[0]': 'c' },
    }),
  unitLine: () => unitLine(oneUnit(0.8, -0.5, 0.1), and),
  'unitLine with diagonals and handles': () =>
    unitLine(oneUnit(1, 1, -1), xor, {
      diagonals: true,
      handles: { 'W1[0][0]': 'w0', 'W1[0][1]': 'w1', 'b1[0]': 'b' },
    }),
  'slopeInOneWeight, with a point to drag': () =>
    slopeInOneWeight(exampleNetwork(), xor, {
      ...{ parameter: 'W1[0][0]', difference: 'central', from: -1.5, to: 2.5 },
      handle: 'w',
    }),
  valueGraph: () => valueGraph(usedTwice().result),
  'valueGraph on its way back, with a wrong grad': () => {
    const { a, product, result } = usedTwice();
    result.grad = 1;
    product.grad = 1;
    a.grad = 3;
    return valueGraph(result, { visiting: product, judge: true });
  },
};
