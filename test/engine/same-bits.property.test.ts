import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { OverflowError } from '../../src/checks';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import type { PreparedMethod } from '../../src/gradients/method';
import { type NudgeOptions, nudgeGradient } from '../../src/gradients/nudge';
import type { Dataset } from '../../src/network/datasets';
import { createNetwork, type Network } from '../../src/network/network';
import { type Problem, problems } from '../gradients/problems';
import { numbers } from '../shapes';

// Hundreds of runs may take longer than usual on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const methods: [string, PreparedMethod<NudgeOptions>, NudgeOptions][] = [
  ['the chain rule', chainRuleGradient, {}],
  ['central nudges', nudgeGradient, { epsilon: 1e-4 }],
  ['forward nudges', nudgeGradient, { difference: 'forward' }],
];

/** A call of its own goes through the readable files, what is prepared through the engine. */
function expectSameBits(
  method: PreparedMethod<NudgeOptions>,
  network: Network,
  dataset: Dataset,
  options: NudgeOptions,
): void {
  const readable = orOverflow(() => {
    const { loss, values } = method(network, dataset, options);
    return { loss, values };
  });
  const values = new Float64Array(network.parameters.length).fill(1);
  const compute = method.prepare(values, network, dataset, options);
  expect(orOverflow(() => ({ loss: compute(), values }))).toEqual(readable);
}

/** What is computed; or what is told where that is no finite number any more. */
function orOverflow<Result>(compute: () => Result): Result | string {
  try {
    return compute();
  } catch (error) {
    if (error instanceof OverflowError) return error.message;
    throw error;
  }
}

/** Ends that a sigmoid and cross-entropy together do not cover. */
const ends = (['identity', 'relu', 'sigmoid', 'tanh'] as const).flatMap((last) =>
  (['halfSquaredError', 'binaryCrossEntropy'] as const).map(
    (loss): [typeof last, typeof loss] => [last, loss],
  ),
);

test.each(methods)('%s: any network, any data, any loss', (_, method, given) => {
  const same = ({
    problem: { options, dataset, loss },
    scale,
  }: {
    problem: Problem;
    scale: number;
  }) => {
    const network = createNetwork(options);
    for (const [p, value] of network.parameters.entries()) {
      network.parameters[p] = value * scale;
    }
    expectSameBits(method, network, dataset, { ...given, loss });
  };
  // Large enough to saturate and to overflow, small enough to be subnormal.
  const scale = fc.constantFrom(1, 1, 1, 40, 1e4, 1e200, 1e-310, 0);
  fc.assert(fc.property(fc.record({ problem: problems({ ends }), scale }), same), {
    numRuns: 400,
    seed: 1,
  });
});

/** All numbers of samples to beyond two blocks, and sizes around its tiles. */
test.each([
  ...Array.from({ length: 70 }, (_, k): [number, number[]] => [k + 1, [3, 5, 2]]),
  [100, [1, 1]],
  [33, [7, 8, 9, 1]],
  [257, [2, 16, 15, 1]],
])('the chain rule: %d samples, sizes %j', (n, sizes) => {
  const activations = sizes.slice(1).map((_, l) => (l % 2 ? 'tanh' : 'sigmoid'));
  const network = createNetwork({ sizes, activations, seed: 1 });
  const [I, O] = [sizes[0], sizes[sizes.length - 1]];
  const inputs = rowsOf(numbers(n * I, 2), I);
  const targets = rowsOf(numbers(n * O, 3), O);
  const dataset = { name: 'numbers', inputs, targets };
  expectSameBits(chainRuleGradient, network, dataset, { loss: 'halfSquaredError' });
});

test('on the kink of a ReLU, and with NaN in a unit', () => {
  const kink = createNetwork({
    weights: [[[1, 1]], [[1]]],
    biases: [[0], [0]],
    activations: ['relu', 'sigmoid'],
  });
  const infinite = createNetwork({
    weights: [
      [
        [1e308, 1e308],
        [-1e308, -1e308],
      ],
      [[1, 1]],
    ],
    biases: [[0, 0], [0]],
    activations: ['identity', 'sigmoid'],
  });
  const inputs = [
    [0, 0],
    [1, -1],
    [10, 10],
  ];
  const dataset = { name: 'points', inputs, targets: [[0], [1], [1]] };
  for (const network of [kink, infinite]) {
    for (const [, method, options] of methods) {
      expectSameBits(method, network, dataset, options);
    }
  }
});

function rowsOf(values: Float64Array, width: number): number[][] {
  return Array.from({ length: values.length / width }, (_, s) => [
    ...values.subarray(s * width, (s + 1) * width),
  ]);
}
