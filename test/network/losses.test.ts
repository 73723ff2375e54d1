import { describe, expect, test } from 'vitest';
import { type LossName, losses } from '../../src/network/losses';

const outputs = Float64Array.of(0.2, 0.9, 0.5, 0.7);
const targets = Float64Array.of(0, 1, 0.25, 1);

test('binary cross-entropy is the mean over samples of the sum over outputs', () => {
  const parts = [
    -Math.log(0.8),
    -Math.log(0.9),
    -0.25 * Math.log(0.5) - 0.75 * Math.log(0.5),
    -Math.log(0.7),
  ];
  const sum = parts.reduce((total, part) => total + part);
  expect(losses.binaryCrossEntropy.value(outputs, targets, 2)).toBeCloseTo(sum / 2, 14);
  expect(losses.binaryCrossEntropy.value(outputs, targets, 4)).toBeCloseTo(sum / 4, 14);
});

test('half the squared error has the half, and divides by the samples', () => {
  const sum = 0.5 * (0.04 + 0.01 + 0.0625 + 0.09);
  expect(losses.halfSquaredError.value(outputs, targets, 2)).toBeCloseTo(sum / 2, 14);
});

describe.each(Object.keys(losses) as LossName[])('%s', (name) => {
  test('has a derivative that is the slope of its value', () => {
    const derivative = new Float64Array(4);
    losses[name].derivative(outputs, targets, 2, derivative);
    for (const k of outputs.keys()) {
      const at = (a: number) => losses[name].value(outputs.with(k, a), targets, 2);
      const slope = (at(outputs[k] + 1e-6) - at(outputs[k] - 1e-6)) / 2e-6;
      expect(derivative[k]).toBeCloseTo(slope, 8);
    }
  });

  test('is finite for the probabilities 0 and 1, right and wrong', () => {
    const a = Float64Array.of(0, 0, 1, 1);
    const y = Float64Array.of(0, 1, 0, 1);
    const derivative = new Float64Array(4);
    losses[name].derivative(a, y, 1, derivative);
    expect(losses[name].value(a, y, 1)).toSatisfy(Number.isFinite);
    expect([...derivative]).toSatisfy((d: number[]) => d.every(Number.isFinite));
  });
});

test('binary cross-entropy of very many outputs is as exact as that of one', () => {
  const count = 5000;
  const a = Float64Array.from({ length: count }, (_, k) => 10 ** -(k % 20));
  const y = a.map((_, k) => k % 2);
  let sum = 0;
  for (const [k, p] of a.entries()) {
    const own = [Float64Array.of(p), Float64Array.of(y[k])] as const;
    sum += losses.binaryCrossEntropy.value(...own, 1);
  }
  const all = losses.binaryCrossEntropy.value(a, y, 1);
  expect(Math.abs(all / sum - 1)).toBeLessThan(1e-13);
});

describe('binary cross-entropy clips probabilities at 1e-15', () => {
  const value = (a: number, y: number) =>
    losses.binaryCrossEntropy.value(Float64Array.of(a), Float64Array.of(y), 1);

  test('so that the loss of a 0 that should be 1 is −ln 1e-15', () => {
    expect(value(0, 1)).toBe(-Math.log(1e-15));
    expect(value(1e-16, 1)).toBe(-Math.log(1e-15));
    expect(value(-3, 1)).toBe(-Math.log(1e-15));
  });

  test('and the loss of a 1 that should be 0 is −ln of what is left of 1', () => {
    expect(value(1, 0)).toBe(-Math.log(1 - (1 - 1e-15)));
    expect(value(7, 0)).toBe(-Math.log(1 - (1 - 1e-15)));
  });

  test('but not before', () => {
    expect(value(2e-15, 1)).toBe(-Math.log(2e-15));
  });

  test('and is flat beyond the clip', () => {
    const derivative = new Float64Array(3);
    const y = Float64Array.of(1, 0, 1);
    losses.binaryCrossEntropy.derivative(Float64Array.of(0, 1, -3), y, 1, derivative);
    expect([...derivative]).toEqual([0, 0, 0]);
  });
});
