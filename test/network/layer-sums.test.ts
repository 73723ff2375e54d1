import { expect, test } from 'vitest';
import { layerSums } from '../../src/network/layer-sums';
import { numbers, seededLayer, shapes } from '../shapes';

test.each(shapes)(
  '%d samples, %d units, %d inputs: as three plain loops',
  (n, O, I) => {
    const inputs = numbers(n * I, 1);
    const layer = seededLayer(O, I, 2);
    const { weights, biases } = layer;
    const z = new Float64Array(n * O).fill(NaN);
    layerSums(layer, inputs, z);
    for (let s = 0; s < n; s++) {
      for (let u = 0; u < O; u++) {
        let sum = biases[u];
        for (let i = 0; i < I; i++) sum += weights[u * I + i] * inputs[s * I + i];
        expect(z[s * O + u]).toBeCloseTo(sum, 12);
      }
    }
  },
);
