import * as fc from 'fast-check';
import type { ActivationName } from '../../src/network/activations';
import type { Dataset } from '../../src/network/datasets';
import { forward } from '../../src/network/forward';
import type { LossName } from '../../src/network/losses';
import {
  createNetwork,
  type GivenNetworkOptions,
  type Network,
} from '../../src/network/network';

/** A network, data for it and a loss. */
export interface Problem {
  options: GivenNetworkOptions;
  dataset: Dataset;
  loss: LossName;
}

export interface ProblemOptions {
  hidden?: ActivationName[];
  /** Pairs of output activation and loss. */
  ends?: [ActivationName, LossName][];
}

export const allActivations: ActivationName[] = ['identity', 'relu', 'sigmoid', 'tanh'];

export const allEnds: [ActivationName, LossName][] = [
  ...allActivations.map((name): [ActivationName, LossName] => [
    name,
    'halfSquaredError',
  ]),
  ['sigmoid', 'binaryCrossEntropy'],
];

/** Random problems: 1 to 3 hidden layers, all sizes 1 to 5, 1 to 9 samples. */
export function problems({
  hidden = allActivations,
  ends = allEnds,
}: ProblemOptions = {}): fc.Arbitrary<Problem> {
  const size = fc.integer({ min: 1, max: 5 });
  return fc
    .record({
      sizes: fc.array(size, { minLength: 3, maxLength: 5 }),
      samples: fc.integer({ min: 1, max: 9 }),
      end: fc.constantFrom(...ends),
    })
    .chain(({ sizes, samples, end: [last, loss] }) =>
      fc.record({
        options: fc.record({
          weights: fc.tuple(
            ...sizes.slice(1).map((O, l) => matrix(O, sizes[l], number)),
          ),
          biases: fc.tuple(...sizes.slice(1).map((O) => row(O, number))),
          activations: fc
            .tuple(...sizes.slice(2).map(() => fc.constantFrom(...hidden)))
            .map((names) => [...names, last]),
        }),
        dataset: fc.record({
          name: fc.constant('random'),
          inputs: matrix(samples, sizes[0], number),
          targets: matrix(samples, sizes[sizes.length - 1], probability),
        }),
        loss: fc.constant(loss),
      }),
    );
}

/** From −1.5 to 1.5 in thousandths: large enough to matter, too small to saturate. */
const number = fc.integer({ min: -1500, max: 1500 }).map((k) => k / 1000);

const probability = fc.oneof(
  fc.constantFrom(0, 1),
  fc.integer({ min: 0, max: 1000 }).map((k) => k / 1000),
);

const row = (length: number, value: fc.Arbitrary<number>) =>
  fc.array(value, { minLength: length, maxLength: length });

const matrix = (rows: number, columns: number, value: fc.Arbitrary<number>) =>
  fc.array(row(columns, value), { minLength: rows, maxLength: rows });

/** Whether some ReLU is so near its kink that a nudge could carry it across. */
export function nearKink(network: Network, { inputs }: Dataset): boolean {
  const { layers } = forward(network, inputs);
  const largest = Math.max(...layers.flatMap(({ a }) => a.flat().map(Math.abs)));
  return layers.some(
    ({ z }, l) =>
      network.layers[l].activation === 'relu' &&
      z.flat().some((value) => Math.abs(value) < 1e-3 * (1 + largest)),
  );
}

/** ‖a − b‖ */
export function distance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Math.hypot(...Array.from(a, (value, p) => value - b[p]));
}

/** ‖a‖ */
export function length(a: ArrayLike<number>): number {
  return Math.hypot(...Array.from(a));
}

export function networkOf({ options }: Problem): Network {
  return createNetwork(options);
}
