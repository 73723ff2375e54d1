import type { RightAnswers } from './right-answer';

type Rows = number[][];

export const rightAnswers: RightAnswers = {
  '04-forgotten-n': [0.9, 9 / 10, 1 - 1 / 10, 0.9000000001, Number('0.900')],
  '04-name-the-bug': ['c', 'C', ' c '],
  '04-which-formula': [
    ['b3', 'Delta2', 'Delta3', 'W2'],
    ['b3', 'delta2', 'DELTA3', ' w2 '],
  ],
  '04-block-errors': [
    (g: Rows, h: Rows) => {
      const errors: number[] = [];
      for (let k = 0; k < g.length; k++) {
        let [apart, first, second] = [0, 0, 0];
        for (let p = 0; p < g[k].length; p++) {
          apart += (g[k][p] - h[k][p]) ** 2;
          first += g[k][p] ** 2;
          second += h[k][p] ** 2;
        }
        errors.push(apart === 0 ? 0 : Math.sqrt(apart / Math.max(first, second)));
      }
      return errors;
    },
    (g: Rows, h: Rows) =>
      g.map((block, k) => {
        const size = (list: number[]) => Math.hypot(...list);
        const apart = size(h[k].map((slope, p) => slope - block[p]));
        return apart / (Math.max(size(block), size(h[k])) || 1);
      }),
  ],
  '04-hide-the-bug': [
    [0.6, 0.5],
    [0.501, 0.401],
    [2, 5],
    [10, 10],
    Float64Array.of(1, 1),
  ],
  '04-mend-backward': [
    (X: Rows, Y: Rows, Z1: Rows, A2: Rows, W2: Rows) => {
      const slopes = Z1[0].map(() => X[0].map(() => 0));
      X.forEach((x, s) => {
        Z1[s].forEach((z, u) => {
          if (z <= 0) return;
          A2[s].forEach((a, o) => {
            x.forEach((value, i) => {
              slopes[u][i] += ((a - Y[s][o]) * W2[o][u] * value) / X.length;
            });
          });
        });
      });
      return slopes.map((row) => Float64Array.from(row));
    },
  ],
};
