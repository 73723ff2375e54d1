import { expect, test } from 'vitest';
import { layerSlopes } from '../../src/gradients/layer-slopes';
import { numbers, seededLayer, shapes } from '../shapes';

test.each(shapes)(
  '%d samples, %d units, %d inputs: as three plain loops',
  (n, O, I) => {
    const delta = numbers(n * O, 1);
    const inputs = numbers(n * I, 2);
    // What an earlier epoch has left there must not count.
    const weightSlopes = new Float64Array(O * I).fill(NaN);
    const biasSlopes = new Float64Array(O).fill(NaN);
    const slopes = { weights: weightSlopes, biases: biasSlopes };
    layerSlopes(seededLayer(O, I, 3), delta, inputs, slopes);
    for (let u = 0; u < O; u++) {
      let bias = 0;
      for (let s = 0; s < n; s++) bias += delta[s * O + u];
      expect(biasSlopes[u]).toBeCloseTo(bias, 12);
      for (let i = 0; i < I; i++) {
        let weight = 0;
        for (let s = 0; s < n; s++) weight += delta[s * O + u] * inputs[s * I + i];
        expect(weightSlopes[u * I + i]).toBeCloseTo(weight, 12);
      }
    }
  },
);
