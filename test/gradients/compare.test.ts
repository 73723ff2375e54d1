import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/checks';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { compareGradients } from '../../src/gradients/compare';
import type { Gradient } from '../../src/gradients/method';
import { xor } from '../../src/network/datasets';
import { createNetwork } from '../../src/network/network';

const options = { activations: ['tanh', 'sigmoid'] as const, seed: 7 };
const network = createNetwork({ ...options, sizes: [2, 3, 1] });
const gradient = chainRuleGradient(network, xor);

function changed(change: (value: number, p: number) => number): Gradient {
  return { ...gradient, values: gradient.values.map(change) };
}

describe('compareGradients', () => {
  test('finds no error between equal gradients, zeros included', () => {
    const none = { relativeError: 0, largestError: 0 };
    expect(compareGradients(gradient, gradient)).toMatchObject(none);
    const zero = changed(() => 0);
    expect(compareGradients(zero, zero)).toMatchObject(none);
    expect(
      compareGradients(
        zero,
        changed(() => -0),
      ),
    ).toMatchObject(none);
  });

  test('finds an error of 2 where the sign is flipped', () => {
    const flipped = compareGradients(
      gradient,
      changed((value) => -value),
    );
    expect(flipped.relativeError).toBe(2);
    expect(flipped.largestError).toBe(2);
  });

  test('finds an error of 1 where one of the gradients is zero', () => {
    const zero = changed(() => 0);
    expect(compareGradients(gradient, zero).relativeError).toBe(1);
    expect(compareGradients(zero, gradient).relativeError).toBe(1);
  });

  test('divides by the larger of the two, so that the order does not matter', () => {
    const doubled = changed((value) => 2 * value);
    expect(compareGradients(gradient, doubled).relativeError).toBeCloseTo(0.5, 15);
    expect(compareGradients(doubled, gradient).relativeError).toBeCloseTo(0.5, 15);
  });

  test('finds the error of each block, however little it adds to the whole', () => {
    const { relativeError, blocks } = compareGradients(
      gradient,
      changed((value, p) => (p === 12 ? 0 : value)),
    );
    expect(blocks).toEqual({ W1: 0, b1: 0, W2: 0, b2: 1 });
    expect(relativeError).toBeLessThan(1);
  });

  test.each([
    [0, 'W1[0][0]'],
    [5, 'W1[2][1]'],
    [8, 'b1[2]'],
    [12, 'b2[0]'],
  ])('names the parameter with the largest error: %d is %s', (wrong, parameter) => {
    const other = changed((value, p) => value * (p === wrong ? 3 : 1 + 1e-6));
    const comparison = compareGradients(gradient, other);
    expect(comparison.parameter).toBe(parameter);
    expect(comparison.largestError).toBeCloseTo(2 / 3, 12);
    const norm = Math.hypot(...gradient.values);
    const error = Math.abs(2 * gradient.values[wrong]);
    const larger = Math.hypot(norm, Math.sqrt(8) * gradient.values[wrong]);
    expect(comparison.relativeError).toBeCloseTo(error / larger, 4);
  });

  test('does not overlook a value that is no number', () => {
    const broken = changed((value, p) => (p === 7 ? NaN : value));
    expect(compareGradients(gradient, broken)).toEqual({
      relativeError: NaN,
      largestError: NaN,
      blocks: { W1: 0, b1: NaN, W2: 0, b2: 0 },
      parameter: 'b1[1]',
    });
  });

  test('refuses gradients of different networks', () => {
    const wider = createNetwork({ ...options, sizes: [2, 4, 1] });
    expect(() => compareGradients(gradient, chainRuleGradient(wider, xor))).toThrow(
      new InputError(
        'the gradients belong to different networks: 13 parameters up to b2[0], ' +
          'and 17 up to b2[0]',
      ),
    );
    // 11 parameters each, in other shapes
    const a = createNetwork({
      sizes: [1, 3, 1],
      activations: ['tanh', 'tanh'],
      seed: 1,
    });
    const b = createNetwork({ sizes: [9, 1], activations: ['tanh'], seed: 1 });
    const inputs = (size: number) => [Array(size).fill(1)];
    const of = (net: typeof a, size: number) =>
      chainRuleGradient(net, { name: '', inputs: inputs(size), targets: [[1]] });
    expect(() => compareGradients(of(a, 1), of(b, 9))).toThrow(InputError);
  });
});
