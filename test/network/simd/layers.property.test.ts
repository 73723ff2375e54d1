import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { deltaBelow } from '../../../src/gradients/delta-below';
import { layerSlopes } from '../../../src/gradients/layer-slopes';
import { layerSums } from '../../../src/network/layer-sums';
import * as simd from '../../../src/network/simd/layers';
import { bits } from '../../bits';
import { numbers } from '../../shapes';

// Hundreds of runs may take longer than usual on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
vi.mock('../../../src/network/simd/layers', { spy: true });

/** Runs with SIMD, then with the plain loops that take over where it is missing. */
function bothWays<Result>(run: () => Result): [Result, Result] {
  const withSimd = run();
  const { simdBelow, simdSlopes, simdSums, simdTanh } = simd;
  const functions = [simdBelow, simdSlopes, simdSums, simdTanh].map((one) =>
    vi.mocked<(...given: never[]) => boolean>(one),
  );
  for (const one of functions) one.mockReturnValue(false);
  const without = run();
  for (const one of functions) one.mockReset();
  return [withSimd, without];
}

/** The bits of what a layer gives in every direction, from seeded numbers. */
function everyResult([n, O, I]: number[], seed: number): string {
  const [x, W, b, delta] = [n * I, O * I, O, n * O].map((count, k) =>
    numbers(count, seed + k),
  );
  const results = [n * O, n * I, O * I, O].map((count) =>
    new Float64Array(count).fill(NaN),
  );
  const [z, below, weightSlopes, biasSlopes] = results;
  layerSums(x, W, b, z, n, O, I);
  deltaBelow(delta, W, below, n, O, I);
  layerSlopes(delta, x, weightSlopes, biasSlopes, n, O, I);
  return results.map(bits).join(' ');
}

test('a layer of any shape gives the same bits with SIMD and without', () => {
  const size = fc.integer({ min: 1, max: 20 });
  const shape = fc.tuple(fc.integer({ min: 1, max: 90 }), size, size);
  const same = (sizes: number[], seed: number) => {
    const [withSimd, without] = bothWays(() => everyResult(sizes, seed));
    expect(withSimd === without).toBe(true);
  };
  fc.assert(fc.property(shape, fc.nat(1000), same), { numRuns: 100, seed: 1 });
  same([300, 70, 65], 1);
});

/** How many doubles lie between two numbers of the same sign. */
function unitsApart(a: number, b: number): number {
  if (a === b) return 0; // 0 and −0
  const [first, second] = new BigInt64Array(Float64Array.of(a, b).buffer);
  return Math.abs(Number(first - second));
}

test('tanh by SIMD is within four units in the last place, whatever the numbers', () => {
  const values = (largest: number) =>
    fc.float64Array({ minLength: 128, maxLength: 200, min: -largest, max: largest });
  fc.assert(
    fc.property(fc.oneof(values(25), values(1), values(Infinity)), (z) => {
      const a = new Float64Array(z.length);
      expect(simd.simdTanh(z, a)).toBe(true);
      const wrong = z.filter((value, k) =>
        Number.isNaN(value)
          ? !Number.isNaN(a[k])
          : unitsApart(a[k], Math.tanh(value)) > 4,
      );
      expect(Array.from(wrong)).toEqual([]);
    }),
    { numRuns: 100, seed: 1 },
  );
});

test('large layers do go through SIMD, and small ones do not', () => {
  const throughSimd = (n: number) => {
    vi.mocked(simd.simdSums).mockClear();
    const [x, z] = [numbers(n * 8, 1), numbers(n * 8, 2)];
    layerSums(x, numbers(64, 3), numbers(8, 4), z, n, 8, 8);
    return vi.mocked(simd.simdSums).mock.results.map(({ value }) => value);
  };
  expect(throughSimd(32)).toEqual([true]);
  expect(throughSimd(4)).toEqual([]);
});
