import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { deltaBelow } from '../../../src/gradients/delta-below';
import { layerSlopes } from '../../../src/gradients/layer-slopes';
import { layerSums } from '../../../src/network/layer-sums';
import * as simd from '../../../src/network/simd/layers';
import { bits } from '../../bits';
import { numbers, seededLayer } from '../../shapes';

// Hundreds of runs may take longer than usual on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
vi.mock('../../../src/network/simd/layers', { spy: true });

/** Runs with SIMD, then with the plain loops that take over where it is missing. */
function bothWays<Result>(run: () => Result): [Result, Result] {
  const withSimd = run();
  const { simdBelow, simdSlopes, simdSums } = simd;
  const functions = [simdBelow, simdSlopes, simdSums].map((one) =>
    vi.mocked<(...given: never[]) => boolean>(one),
  );
  for (const one of functions) one.mockReturnValue(false);
  const without = run();
  for (const one of functions) one.mockReset();
  return [withSimd, without];
}

/** The bits of what a layer gives in every direction, from seeded numbers. */
function everyResult([n, O, I]: number[], seed: number): string {
  const layer = seededLayer(O, I, seed);
  const [x, delta] = [n * I, n * O].map((count, k) => numbers(count, seed + 2 + k));
  const results = [n * O, n * I, O * I, O].map((count) =>
    new Float64Array(count).fill(NaN),
  );
  const [z, below, weightSlopes, biasSlopes] = results;
  layerSums(layer, x, z);
  deltaBelow(layer, delta, below);
  layerSlopes(layer, delta, x, { weights: weightSlopes, biases: biasSlopes });
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

test('large layers do go through SIMD, and small ones do not', () => {
  const throughSimd = (n: number) => {
    vi.mocked(simd.simdSums).mockClear();
    const [x, z] = [numbers(n * 8, 1), numbers(n * 8, 2)];
    layerSums(seededLayer(8, 8, 3), x, z);
    return vi.mocked(simd.simdSums).mock.results.map(({ value }) => value);
  };
  expect(throughSimd(32)).toEqual([true]);
  expect(throughSimd(4)).toEqual([]);
});
