import { InputError, optionsOf, requireWhole, shown } from '../checks';
import { MOST } from '../limits';
import type { Dataset } from './datasets';
import { cos, sin } from './elementary/sine';
import { createRandom } from './random';

export interface PlaneDatasetOptions {
  /** How many points, from 2 to 1,000,000; the first half belongs to class 0, the rest to 1. */
  samples: number;
  /** Standard deviation of what is added to each coordinate; without it 0. */
  noise?: number;
  /** A whole number; the same seed gives the same points. */
  seed: number;
}

/** Two half circles of radius 1, one holding the other's end. */
export function moons(options: PlaneDatasetOptions): Dataset {
  return twoCurves('moons', options, (t, label) => {
    const angle = Math.PI * t;
    return label === 0 ? [cos(angle), sin(angle)] : [1 - cos(angle), 0.5 - sin(angle)];
  });
}

/** A circle of radius 1 and, inside it, one of radius ½. */
export function circles(options: PlaneDatasetOptions): Dataset {
  return twoCurves('circles', options, (t, label, count) => {
    const angle = (2 * Math.PI * t * (count - 1)) / count;
    const radius = label === 0 ? 1 : 0.5;
    return [radius * cos(angle), radius * sin(angle)];
  });
}

/** Two spirals of one and a half turns, from the centre out to radius 1. */
export function spirals(options: PlaneDatasetOptions): Dataset {
  return twoCurves('spirals', options, (t, label) => {
    const angle = 3 * Math.PI * t + Math.PI * label;
    return [t * cos(angle), t * sin(angle)];
  });
}

/** Class 0 and class 1 along one curve each, followed from t = 0 to t = 1. */
function twoCurves(
  name: string,
  options: PlaneDatasetOptions,
  curve: (t: number, label: 0 | 1, count: number) => [number, number],
): Dataset {
  const { samples, noise = 0, seed } = optionsOf(options);
  requireWhole(samples, 'samples', 2, MOST.samples);
  if (!Number.isFinite(noise) || noise < 0) {
    throw new InputError(`noise is ${shown(noise)}; it must be a number, 0 or more`);
  }
  const random = createRandom(seed);
  const dataset: Dataset = { name, inputs: [], targets: [] };
  const half = Math.ceil(samples / 2);
  for (const label of [0, 1] as const) {
    const count = label === 0 ? half : samples - half;
    for (let k = 0; k < count; k++) {
      const point = curve(count === 1 ? 0 : k / (count - 1), label, count);
      dataset.inputs.push(point.map((value) => value + noise * random.normal()));
      dataset.targets.push([label]);
    }
  }
  return dataset;
}
