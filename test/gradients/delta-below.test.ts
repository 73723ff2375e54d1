import { expect, test } from 'vitest';
import { deltaBelow } from '../../src/gradients/delta-below';
import { numbers, seededLayer, shapes } from '../shapes';

test.each(shapes)(
  '%d samples, %d units, %d inputs: as three plain loops',
  (n, O, I) => {
    const delta = numbers(n * O, 1);
    const layer = seededLayer(O, I, 2);
    const below = new Float64Array(n * I).fill(NaN);
    deltaBelow(layer, delta, below);
    for (let s = 0; s < n; s++) {
      for (let i = 0; i < I; i++) {
        let sum = 0;
        for (let u = 0; u < O; u++) sum += delta[s * O + u] * layer.weights[u * I + i];
        expect(below[s * I + i]).toBeCloseTo(sum, 12);
      }
    }
  },
);
