import type { RightAnswers } from './right-answer';

type Rows = number[][];

export const rightAnswers: RightAnswers = {
  '04-forgotten-n': [0.9, 9 / 10, 1 - 1 / 10, 0.9000000001, Number('0.900')],
  '04-name-the-bug': ['c', 'C', ' c '],
  '04-relative-error': [
    (g: number[], h: number[]) => {
      let [apart, first, second] = [0, 0, 0];
      for (let p = 0; p < g.length; p++) {
        apart += (g[p] - h[p]) ** 2;
        first += g[p] ** 2;
        second += h[p] ** 2;
      }
      return Math.sqrt(apart / Math.max(first, second));
    },
    // Means of squares: the number of slopes cancels.
    (g: number[], h: number[]) => {
      const size = (list: number[]) =>
        Math.sqrt(list.reduce((sum, value) => sum + value ** 2, 0) / list.length);
      return size(h.map((slope, p) => slope - g[p])) / Math.max(size(g), size(h));
    },
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
