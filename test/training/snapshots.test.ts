import { describe, expect, test } from 'vitest';
import {
  chainRuleGradient,
  createNetwork,
  decisionSurfaces,
  lossLandscape,
  lossOf,
  train,
  xor,
} from '../../src/index';

const newNetwork = () =>
  createNetwork({ sizes: [2, 2, 1], activations: ['tanh', 'sigmoid'], seed: 7 });
const options = { gradient: chainRuleGradient, learningRate: 0.5 };

test.each([
  [10, 5, [0, 5, 10]],
  [10, 4, [0, 4, 8, 10]],
  [3, 1, [0, 1, 2, 3]],
  [3, 100, [0, 3]],
  [0, 2, [0]],
])('of %d epochs, every %d are kept: %j', (epochs, snapshotEvery, kept) => {
  const network = newNetwork();
  const { snapshots } = train(network, xor, { ...options, epochs, snapshotEvery });
  expect(snapshots.map(({ epoch }) => epoch)).toEqual(kept);
});

test('a snapshot holds the parameters whose loss stands at its epoch', () => {
  const network = newNetwork();
  const { losses, snapshots } = train(network, xor, {
    ...options,
    epochs: 6,
    snapshotEvery: 2,
  });
  const then = newNetwork();
  for (const { epoch, parameters } of snapshots) {
    then.parameters.set(parameters);
    expect(lossOf(then, xor)).toBe(losses[epoch]);
  }
  expect(snapshots.at(-1)?.parameters).toEqual(network.parameters);
  expect(snapshots.at(-1)?.parameters).not.toBe(network.parameters);
});

test('unless they are asked for there are none', () => {
  expect(train(newNetwork(), xor, { ...options, epochs: 3 }).snapshots).toEqual([]);
});

describe('the figures take them as they are', () => {
  const network = newNetwork();
  const { snapshots } = train(network, xor, {
    ...options,
    epochs: 8,
    snapshotEvery: 2,
  });

  test('decisionSurfaces', () => {
    const { alt } = decisionSurfaces(network, xor, snapshots, { resolution: 3 });
    expect(alt).toMatch(/at 5 moments of training.* by epoch: 0: .*; 8: /);
  });

  test('lossLandscape, which takes bare parameters as well', () => {
    const parameters = [0, 1] as const;
    const map = { parameters, resolution: 3 };
    const bare = snapshots.map((snapshot) => snapshot.parameters);
    const figure = lossLandscape(network, xor, { ...map, path: snapshots });
    expect(figure).toEqual(lossLandscape(network, xor, { ...map, path: bare }));
    expect(figure.alt).toContain('The descent of 4 steps goes from');
  });

  test.each([
    [[1], ' has 1 value; the network has 9 parameters'],
    [Array(9).fill(NaN), '[0] is NaN; it must be a finite number'],
  ])('both name the one that does not fit: %j', (parameters, says) => {
    const path = [snapshots[0], { epoch: 2, parameters }];
    const map = { parameters: [0, 1] as const, path };
    expect(() => decisionSurfaces(network, xor, path)).toThrow(
      `snapshots[1].parameters${says}`,
    );
    expect(() => lossLandscape(network, xor, map)).toThrow(`path[1].parameters${says}`);
  });
});
