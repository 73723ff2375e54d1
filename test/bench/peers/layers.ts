import type { ActivationName } from '../../../dist/network/activations';
import type { Task } from '../protocol';

/** One layer as the task gives it. */
export interface GivenLayer {
  /** [unit][input] */
  weights: number[][];
  biases: number[];
  activation: ActivationName;
}

/** Cuts a task's parameters into layers. */
export function layersOf({ sizes, activations, parameters }: Task): GivenLayer[] {
  let start = 0;
  const take = (count: number) => {
    start += count;
    return parameters.slice(start - count, start);
  };
  return activations.map((activation, l) => ({
    weights: Array.from({ length: sizes[l + 1] }, () => take(sizes[l])),
    biases: take(sizes[l + 1]),
    activation,
  }));
}

/** [unit][input] as [input][unit], which most libraries' tutorials use. */
export function transposed(rows: number[][]): number[][] {
  return rows[0].map((_, column) => rows.map((row) => row[column]));
}
