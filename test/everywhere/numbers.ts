import { prepareOnEngine } from '../../src/engine/engine';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { incrementalNudgeGradient } from '../../src/gradients/incremental-nudge';
import type { PreparedMethod } from '../../src/gradients/method';
import { nudgeGradient } from '../../src/gradients/nudge';
import type { ActivationName } from '../../src/network/activations';
import { type Dataset, xor } from '../../src/network/datasets';
import { exp } from '../../src/network/elementary/exp';
import { log } from '../../src/network/elementary/log';
import { cos, sin } from '../../src/network/elementary/sine';
import { tanh } from '../../src/network/elementary/tanh';
import type { LossName } from '../../src/network/losses';
import { createNetwork } from '../../src/network/network';
import { createObjective } from '../../src/network/objective';
import { circles, moons, spirals } from '../../src/network/plane-datasets';
import { createRandom } from '../../src/network/random';
import { train } from '../../src/training/train';
import { hashOf } from './hash';

/**
 * What the module computes, as hashes. This runs anywhere: it needs nothing of Node and
 * nothing of a page.
 */
export function numbers(): Record<string, string> {
  return {
    ...functionValues(),
    'data sets': pointsOfAll(),
    ...gradientsAndTrainings(),
  };
}

/** Whether trainings run on the module's WebAssembly engine here. */
export function hasEngine(): boolean {
  const network = createNetwork({ sizes: [2, 1], activations: ['tanh'], seed: 1 });
  const gradient = new Float64Array(network.parameters.length);
  const objective = createObjective(network, xor);
  return (
    prepareOnEngine(objective, gradient, (engine) => engine.chainRule) !== undefined
  );
}

const VALUES = 200_000;

/** Each function at seeded arguments, half of them of the sizes that a network has. */
function functionValues(): Record<string, string> {
  const { uniform, normal } = createRandom(1);
  const wide = (from: number, to: number) =>
    Float64Array.from({ length: VALUES }, (_, k) =>
      k % 2 ? normal() : from + (to - from) * uniform(),
    );
  const hash = (f: (x: number) => number, xs: Float64Array) => hashOf([xs.map(f)]);
  const size = (x: number) => (x < 0 ? -x : x);
  return {
    exp: hash(exp, wide(-750, 715)),
    log: hash(log, wide(0, 1e6).map(size)),
    tanh: hash(tanh, wide(-24, 24)),
    sin: hash(sin, wide(-1000, 1000)),
    cos: hash(cos, wide(-1000, 1000)),
  };
}

/** Few samples and many, and numbers of them that no block size divides. */
const DATASETS: Dataset[] = [
  xor,
  moons({ samples: 39, noise: 0.1, seed: 2 }),
  withTwoTargets(circles({ samples: 66, noise: 0.05, seed: 3 })),
  spirals({ samples: 21, noise: 0.02, seed: 4 }),
];

/** With a second target, which is neither 0 nor 1. */
function withTwoTargets({ name, inputs, targets }: Dataset): Dataset {
  return { name, inputs, targets: targets.map(([y]) => [y, 0.9 - 0.8 * y]) };
}

function pointsOfAll(): string {
  return hashOf(DATASETS.map(({ inputs }) => Float64Array.from(inputs.flat())));
}

const ACTIVATIONS: ActivationName[] = ['identity', 'relu', 'sigmoid', 'tanh'];

const ENDS: [ActivationName, LossName][] = [
  ...ACTIVATIONS.map((name): [ActivationName, LossName] => [name, 'halfSquaredError']),
  ['sigmoid', 'binaryCrossEntropy'],
];

/** Two hidden layers, of odd sizes and even ones. */
const HIDDEN = [
  [5, 3],
  [4, 4],
  [9, 2],
];

/** All activations with all ends; data sets and shapes go around. */
const PROBLEMS = ACTIVATIONS.flatMap((first, f) =>
  ENDS.map(([last, loss], e) => {
    const k = f * ENDS.length + e;
    const dataset = DATASETS[k % DATASETS.length];
    const sizes = [2, ...HIDDEN[k % HIDDEN.length], dataset.targets[0].length];
    const activations = [first, ACTIVATIONS[e % ACTIVATIONS.length], last];
    const network = () => createNetwork({ sizes, activations, seed: k, scale: 0.6 });
    return { network, dataset, loss, learningRate: 0.05 * (1 + (k % 4)) };
  }),
);

/** Each with the epochs that cost about as much. */
const METHODS: [name: string, method: PreparedMethod, epochs: number][] = [
  ['nudge, central', nudgeGradient, 20],
  ['nudge, forward', nudgeGradient.with({ difference: 'forward' }), 40],
  ['incremental', incrementalNudgeGradient, 20],
  ['chain rule', chainRuleGradient, 1000],
];

/**
 * By every method: the gradient by a single call, the first of which goes by the files that
 * a reader reads, and what a training leaves.
 */
function gradientsAndTrainings(): Record<string, string> {
  const hashes: Record<string, string> = {};
  for (const [name, gradient, epochs] of METHODS) {
    const gradients: Float64Array[] = [];
    const trainings: Float64Array[] = [];
    for (const { network: create, dataset, loss, learningRate } of PROBLEMS) {
      const network = create();
      gradients.push(gradient(network, dataset, { loss }).values);
      const { losses } = train(network, dataset, {
        gradient,
        learningRate,
        epochs,
        loss,
      });
      trainings.push(losses, network.parameters);
      gradients.push(gradient(network, dataset, { loss }).values);
    }
    hashes[`gradients: ${name}`] = hashOf(gradients);
    hashes[`trainings: ${name}`] = hashOf(trainings);
  }
  return hashes;
}
