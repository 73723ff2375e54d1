import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/network/datasets';
import { circles, moons, spirals } from '../../src/network/plane-datasets';

describe.each([
  ['moons', moons],
  ['circles', circles],
  ['spirals', spirals],
])('%s', (name, make) => {
  test('has the wanted number of points, the first half of class 0', () => {
    for (const samples of [2, 3, 10, 101]) {
      const dataset = make({ samples, seed: 1 });
      expect(dataset.name).toBe(name);
      expect(dataset.inputs.map((point) => point.length)).toEqual(
        Array(samples).fill(2),
      );
      const ones = Math.floor(samples / 2);
      expect(dataset.targets.flat()).toEqual([
        ...Array(samples - ones).fill(0),
        ...Array(ones).fill(1),
      ]);
    }
  });

  test('is the same for the same seed, and another one for another', () => {
    const dataset = make({ samples: 20, noise: 0.1, seed: 7 });
    expect(make({ samples: 20, noise: 0.1, seed: 7 })).toEqual(dataset);
    expect(make({ samples: 20, noise: 0.1, seed: 8 })).not.toEqual(dataset);
  });

  test('spreads its points by the noise, as a standard deviation', () => {
    const clean = make({ samples: 4000, seed: 3 });
    const noisy = make({ samples: 4000, noise: 0.2, seed: 3 });
    const offsets = noisy.inputs.flatMap((point, s) =>
      point.map((value, c) => value - clean.inputs[s][c]),
    );
    const mean = offsets.reduce((sum, d) => sum + d) / offsets.length;
    const variance = offsets.reduce((sum, d) => sum + d * d, 0) / offsets.length;
    // Standard errors of 8,000 numbers: 0.0022 and 0.0006.
    expect(Math.abs(mean)).toBeLessThan(0.01);
    expect(Math.abs(variance - 0.04)).toBeLessThan(0.003);
  });

  test('without noise is the same for every seed', () => {
    expect(make({ samples: 9, seed: 1 })).toEqual(make({ samples: 9, seed: 2 }));
  });
});

function distances({ inputs, targets }: Dataset, label: number, x = 0, y = 0) {
  return inputs
    .filter((_, s) => targets[s][0] === label)
    .map(([px, py]) => Math.hypot(px - x, py - y));
}

test('moons are two half circles of radius 1 that hold each other’s end', () => {
  const dataset = moons({ samples: 30, seed: 1 });
  for (const r of distances(dataset, 0)) expect(r).toBeCloseTo(1, 12);
  for (const r of distances(dataset, 1, 1, 0.5)) expect(r).toBeCloseTo(1, 12);
  for (const [s, [, y]] of dataset.inputs.entries()) {
    if (dataset.targets[s][0] === 0) expect(y).toBeGreaterThanOrEqual(0);
    else expect(y).toBeLessThanOrEqual(0.5);
  }
});

test('circles have the radii 1 and ½, and no point twice', () => {
  const dataset = circles({ samples: 30, seed: 1 });
  for (const r of distances(dataset, 0)) expect(r).toBeCloseTo(1, 12);
  for (const r of distances(dataset, 1)) expect(r).toBeCloseTo(0.5, 12);
  for (const [s, [x, y]] of dataset.inputs.entries()) {
    const others = dataset.inputs.toSpliced(s, 1);
    const nearest = Math.min(...others.map(([u, v]) => Math.hypot(u - x, v - y)));
    expect(nearest).toBeGreaterThan(0.1);
  }
});

test('spirals run from the centre to radius 1, one opposite the other', () => {
  const dataset = spirals({ samples: 40, seed: 1 });
  for (const label of [0, 1]) {
    const radii = distances(dataset, label);
    expect(radii[0]).toBe(0);
    expect(radii.at(-1)).toBeCloseTo(1, 12);
    expect(radii).toEqual(radii.toSorted((a, b) => a - b));
  }
  for (let s = 0; s < 20; s++) {
    const opposite = dataset.inputs[s + 20];
    for (const c of [0, 1]) expect(opposite[c]).toBeCloseTo(-dataset.inputs[s][c], 12);
  }
});
