import { expect, test, vi } from 'vitest';
import type { ActivationName } from '../../src/network/activations';
import { createNetwork } from '../../src/network/network';
import { createWorkspace, runForward } from '../../src/network/workspace';
import { numbers } from '../shapes';

// Thousands of forward passes may take longer than usual on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const MOST = 600;
const names: ActivationName[] = ['identity', 'relu', 'sigmoid', 'tanh'];
const shapes = [
  [1, 1],
  [2, 4, 2],
  [3, 7, 5, 1],
];

test.each(names.flatMap((name) => shapes.map((sizes) => [name, sizes] as const)))(
  '%s, %j: a sample gives the same bits alone and among 2 to 600',
  (name, sizes) => {
    const activations = sizes.slice(1).map(() => name);
    const network = createNetwork({ sizes, activations, seed: 2 });
    const inputs = Array.from({ length: MOST }, (_, s) => [...numbers(sizes[0], s)]);
    /** The bytes of every z and a; those of n samples begin with those of fewer. */
    const pass = (samples: number[][]) => {
      const workspace = createWorkspace(network, samples);
      runForward(workspace);
      return workspace.steps.flatMap(({ z, a }) => [z, a].map(bytes));
    };
    const each = inputs.map((input) => pass([input]));
    const alone = each[0].map((_, k) => Buffer.concat(each.map((parts) => parts[k])));
    const differing: number[] = [];
    for (let count = 2; count <= MOST; count++) {
      const together = pass(inputs.slice(0, count));
      const same = together.every((part, k) =>
        part.equals(alone[k].subarray(0, part.length)),
      );
      if (!same) differing.push(count);
    }
    expect(differing).toEqual([]);
  },
);

function bytes({ buffer }: Float64Array): Buffer {
  return Buffer.from(buffer);
}
