import { expect, test } from 'vitest';
import { describeNetwork } from '../../src/network/describe-network';
import { createNetwork } from '../../src/network/network';

test.each([
  [[2, 1], ['sigmoid'], '2-1 network, sigmoid, 3 parameters'],
  [[2, 3, 1], ['tanh', 'sigmoid'], '2-3-1 network, tanh and sigmoid, 13 parameters'],
  [
    [2, 64, 64, 1],
    ['relu', 'relu', 'sigmoid'],
    '2-64-64-1 network, relu, relu and sigmoid, 4,417 parameters',
  ],
] as const)('a network of sizes %j is described in one line', (...given) => {
  const [sizes, activations, line] = given;
  expect(describeNetwork(createNetwork({ sizes, activations, seed: 1 }))).toBe(line);
});
