import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OverflowError } from '../../src/checks';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { incrementalNudgeGradient } from '../../src/gradients/incremental-nudge';
import { nudgeGradient } from '../../src/gradients/nudge';
import { xor } from '../../src/network/datasets';
import { lossOf, predict } from '../../src/network/forward';
import { createNetwork } from '../../src/network/network';
import { networkOf, problems } from './problems';

const methods = [chainRuleGradient, nudgeGradient, incrementalNudgeGradient];

/** 1e200 · 1e200 is endless, and 0 times that is NaN. */
const huge = () =>
  createNetwork({
    weights: [[[1e200, 0]], [[1e200]], [[0]]],
    biases: [[0], [0], [0]],
    activations: ['relu', 'relu', 'sigmoid'],
  });

test.each(methods)('a gradient that is none says where it came to that', (method) => {
  const overflow = new OverflowError(
    'the loss is NaN',
    'sample 2 gives z = Infinity in unit 0 of layer 2; ' +
      'W1[0][0] = 1e+200 is too large to compute with',
  );
  expect(() => method(huge(), xor)).toThrow(overflow);
  const compute = method.prepare(new Float64Array(7), huge(), xor);
  expect(compute).toThrow(overflow);
});

test('so do a loss and outputs', () => {
  expect(() => lossOf(huge(), xor)).toThrow(/^the loss is NaN: sample 2 gives/);
  expect(() => predict(huge(), xor.inputs)).toThrow(/^an output of sample 2 is NaN: /);
});

test('a huge input is named where it is larger than every parameter', () => {
  const network = createNetwork({
    weights: [[[3]]],
    biases: [[0]],
    activations: ['identity'],
  });
  const data = { name: 'far', inputs: [[1], [1e200]], targets: [[1], [1]] };
  expect(() => lossOf(network, data)).toThrow(
    'the loss is Infinity: inputs[1][0] = 1e+200 is too large to compute with',
  );
});

test('a slope that is none is named, where the loss is a number', () => {
  // The loss is about 1e300; its slope in W1 is 1e150 times 1e200.
  const network = createNetwork({
    weights: [[[1e-50]], [[1e200]]],
    biases: [[0], [0]],
    activations: ['identity', 'identity'],
  });
  const data = { name: 'far', inputs: [[1]], targets: [[0]] };
  expect(lossOf(network, data)).toBeCloseTo(5e299, -290);
  expect(() => chainRuleGradient(network, data)).toThrow(
    'the slope of the loss in W1[0][0] is Infinity: W2[0][0] = 1e+200 is too large',
  );
});

describe.each(methods)('%#', (method) => {
  test('finite numbers, however large, give finite ones or an OverflowError', () => {
    const scale = fc.constantFrom(1, 1e10, 1e100, 1e154, 1e200, 1e300);
    const property = fc.property(problems(), scale, scale, (problem, weights, data) => {
      const network = networkOf(problem);
      network.parameters.forEach((value, p) => {
        network.parameters[p] = value * weights;
      });
      const inputs = problem.dataset.inputs.map((row) => row.map((x) => x * data));
      const { targets } = problem.dataset;
      try {
        const { loss } = problem;
        const found = method(network, { name: 'huge', inputs, targets }, { loss });
        expect([found.loss, ...found.values].every(Number.isFinite)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(OverflowError);
      }
    });
    fc.assert(property, { numRuns: 150, seed: 1 });
  });
});
