import { describe, expect, test } from 'vitest';
import {
  type ActivationName,
  activateLayer,
  activations,
  timesDerivative,
} from '../../src/network/activations';

const names = Object.keys(activations) as ActivationName[];
const points = [-1000, -30, -2.5, -0.3, 0.3, 1.7, 30, 1000];

test('the four activations have their textbook values', () => {
  expect(activations.identity.value(-1.5)).toBe(-1.5);
  expect(activations.relu.value(-1.5)).toBe(0);
  expect(activations.relu.value(1.5)).toBe(1.5);
  expect(activations.sigmoid.value(0)).toBe(0.5);
  expect(activations.sigmoid.value(1)).toBeCloseTo(0.7310585786300049, 15);
  expect(activations.tanh.value(1)).toBeCloseTo(0.7615941559557649, 15);
});

describe.each(names)('%s', (name) => {
  const { value, derivative } = activations[name];

  test('has a derivative that is the slope of its value', () => {
    for (const z of points) {
      const slope = (value(z + 1e-5) - value(z - 1e-5)) / 2e-5;
      expect(derivative(z)).toBeCloseTo(slope, 8);
    }
  });

  test('is finite at ±1000, and so is its derivative', () => {
    for (const z of [-1000, 1000]) {
      expect(value(z)).toSatisfy(Number.isFinite);
      expect(derivative(z)).toSatisfy(Number.isFinite);
    }
  });

  test('does the same to a whole layer as to one number', () => {
    const z = Float64Array.from([...points, 0, Infinity, -Infinity, NaN]);
    const a = new Float64Array(z.length);
    activateLayer(name, z, a);
    expect([...a]).toEqual([...z].map(value));
  });

  test('multiplies a layer’s slopes by its derivative', () => {
    const z = Float64Array.from([...points, 0]);
    const delta = z.map((_, k) => k + 0.5);
    timesDerivative(name, z.map(value), delta);
    for (const [k, slope] of delta.entries()) {
      expect(slope).toBeCloseTo((k + 0.5) * derivative(z[k]), 12);
    }
  });
});

test('sigmoid is exactly 0 and 1 where it saturates, with a derivative of 0', () => {
  expect(activations.sigmoid.value(-1000)).toBe(0);
  expect(activations.sigmoid.value(1000)).toBe(1);
  expect(activations.sigmoid.derivative(-1000)).toBe(0);
  expect(activations.sigmoid.derivative(1000)).toBe(0);
});

test('relu has the derivative 0 at its kink', () => {
  expect(activations.relu.derivative(0)).toBe(0);
  expect(activations.relu.derivative(-0)).toBe(0);
  expect(activations.relu.derivative(Number.MIN_VALUE)).toBe(1);
});
