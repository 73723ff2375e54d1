import type { RightAnswers } from './right-answer';

type GradientAt = (parameters: number[]) => number[];

export const rightAnswers: RightAnswers = {
  '05-one-step': [-0.4, (-1.2 - -1.1) / 0.25, -0.1 / 0.25, Number('-0.400')],
  '05-border-rate': [1 / 3, 2 / 6, 0.333, 0.3333],
  '05-dead-unit': [[4, 2, 1], Uint8Array.of(1, 2, 4)],
  '05-shared-answer': [
    0.562,
    0.5623,
    0.56234,
    -(3 * Math.log(0.75) + Math.log(0.25)) / 4,
  ],
  '05-learning-rate': [2.7, 3.2, 3.6, 3.7],
  '05-stuck-seeds': [
    [38, 36, 34, 33],
    [33, 34, 36, 38],
  ],
  '05-train-loop': [
    // Changes the list that it was given.
    (w: number[], at: GradientAt, rate: number, epochs: number) => {
      for (let epoch = 0; epoch < epochs; epoch++) {
        at([...w]).forEach((slope, p) => {
          w[p] -= rate * slope;
        });
      }
      return w;
    },
    function again(w: number[], at: GradientAt, rate: number, left: number): number[] {
      if (left === 0) return w;
      const slopes = at(w);
      return again(
        w.map((value, p) => value - rate * slopes[p]),
        at,
        rate,
        left - 1,
      );
    },
    (start: number[], at: GradientAt, rate: number, epochs: number) => {
      const w = Float64Array.from(start);
      while (epochs-- > 0) {
        const slopes = at([...w]);
        for (const p of w.keys()) w[p] -= rate * slopes[p];
      }
      return w;
    },
  ],
};
