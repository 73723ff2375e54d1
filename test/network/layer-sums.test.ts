import { expect, test } from 'vitest';
import { layerSums } from '../../src/network/layer-sums';
import { numbers, shapes } from '../shapes';

test.each(shapes)(
  '%d samples, %d units, %d inputs: as three plain loops',
  (n, O, I) => {
    const inputs = numbers(n * I, 1);
    const weights = numbers(O * I, 2);
    const biases = numbers(O, 3);
    const z = new Float64Array(n * O).fill(NaN);
    layerSums(inputs, weights, biases, z, n, O, I);
    for (let s = 0; s < n; s++) {
      for (let u = 0; u < O; u++) {
        let sum = biases[u];
        for (let i = 0; i < I; i++) sum += weights[u * I + i] * inputs[s * I + i];
        expect(z[s * O + u]).toBeCloseTo(sum, 12);
      }
    }
  },
);
