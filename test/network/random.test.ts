import { mersenne } from 'pure-rand/generator/mersenne';
import { expect, test, vi } from 'vitest';
import { createRandom } from '../../src/network/random';

// Hundreds of thousands of numbers may take longer than usual on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('the generator is MT19937: its 10,000th number for seed 5489 is the published one', () => {
  const generator = mersenne(5489);
  let last = 0;
  for (let k = 0; k < 10_000; k++) last = generator.next();
  expect(last >>> 0).toBe(4123659995);
});

test('the same seed gives the same numbers, for ever', () => {
  const random = createRandom(7);
  expect(Array.from({ length: 4 }, random.uniform)).toEqual([
    0.883730639142549, 0.9148029268847597, 0.0581903949846726, 0.3017715152906931,
  ]);
  expect(Array.from({ length: 4 }, random.normal)).toEqual([
    -0.15223066310885955, 0.20563735559364738, -0.19674799841985988,
    -0.7752498323010686,
  ]);
});

test('seeds next to each other give different numbers', () => {
  const firsts = [0, 1, 2, 3, 4294967295].map((seed) => createRandom(seed).normal());
  expect(new Set(firsts).size).toBe(5);
});

test('uniform numbers fill [0, 1) evenly', () => {
  const random = createRandom(1);
  const values = Array.from({ length: 100_000 }, random.uniform);
  expect(values.every((u) => u >= 0 && u < 1)).toBe(true);
  const counts = new Float64Array(20);
  for (const u of values) counts[Math.floor(20 * u)]++;
  // χ² with 19 degrees of freedom is above 43.8 once in a thousand times.
  const chiSquare = counts.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0);
  expect(chiSquare).toBeLessThan(43.8);
});

const COUNT = 200_000;

test('normal numbers have the moments of the standard normal distribution', () => {
  const values = normals(11);
  const moment = (k: number) => values.reduce((sum, x) => sum + x ** k, 0) / COUNT;
  // Four standard errors: √(1, 2, 15, 96 / COUNT).
  const bound = (variance: number) => 4 * Math.sqrt(variance / COUNT);
  expect(Math.abs(moment(1))).toBeLessThan(bound(1));
  expect(Math.abs(moment(2) - 1)).toBeLessThan(bound(2));
  expect(Math.abs(moment(3))).toBeLessThan(bound(15));
  expect(Math.abs(moment(4) - 3)).toBeLessThan(bound(96));
});

test('normal numbers follow the bell curve (Kolmogorov and Smirnov)', () => {
  const values = normals(12).sort();
  let distance = 0;
  for (const [k, x] of values.entries()) {
    const expected = normalDistribution(x);
    distance = Math.max(distance, (k + 1) / COUNT - expected, expected - k / COUNT);
  }
  // Above 1.95 / √COUNT once in a thousand times.
  expect(distance).toBeLessThan(1.95 / Math.sqrt(COUNT));
});

test('normal numbers that follow one another do not depend on one another', () => {
  const values = normals(13);
  let sum = 0;
  for (let k = 1; k < COUNT; k++) sum += values[k] * values[k - 1];
  expect(Math.abs(sum / COUNT)).toBeLessThan(4 / Math.sqrt(COUNT));
});

function normals(seed: number): Float64Array {
  const random = createRandom(seed);
  return Float64Array.from({ length: COUNT }, random.normal);
}

/** Φ(x) by the series of Marsaglia (2004): ½ + φ(x) · (x + x³/3 + x⁵/15 + …). */
function normalDistribution(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-0.5 * x * x)) / Math.sqrt(2 * Math.PI);
}
