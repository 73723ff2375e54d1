import type { RightAnswers } from './right-answer';

type Rows = number[][];
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

export const rightAnswers: RightAnswers = {
  '01-preactivation': {
    'a decimal': -0.3,
    'a fraction': -3 / 10,
    'a sum': 1 - 1.5 + 1 - 0.8,
  },
  '01-one-corner': {
    larger: [10, -20, -3],
    typed: Float64Array.of(0.3, -0.4, -0.1),
    'just enough': [0.6, -0.6, -0.1],
    'weights and bias': [[1, -1], -0.5],
  },
  '01-one-bad-sample': {
    rounded: 1.16,
    'four digits': 1.1588,
    'by one logarithm': -Math.log(0.99 ** 3 * 0.01) / 4,
  },
  '01-silent-units': {
    backward: [2, 0],
    typed: Int8Array.of(0, 2),
    'with a gap': [0, 2],
  },
  '01-wake-unit': { 'a fraction': 2 / 5, 'minus minus': -(-0.4) },
  '01-shapes': { typed: [[3, 4], Int8Array.of(1, 3), [5, 3], [2, 3], [5, 2]] },
  '01-cross-entropy': {
    'both terms': (a: number[], y: number[]) => {
      let sum = 0;
      for (let s = 0; s < a.length; s++) {
        sum -= y[s] * Math.log(a[s]) + (1 - y[s]) * Math.log(1 - a[s]);
      }
      return sum / a.length;
    },
    'the logarithm of a product': (a: number[], y: number[]) =>
      -Math.log(a.reduce((p, v, s) => p * (y[s] ? v : 1 - v), 1)) / y.length,
    'clipped at 1e-15': (a: number[], y: number[]) =>
      a.reduce((sum, v, s) => sum - Math.log(Math.max(1e-15, y[s] ? v : 1 - v)), 0) /
      a.length,
  },
  '01-half-squared-error': {
    'y − a': (a: Rows, y: Rows) => {
      let sum = 0;
      for (const [s, row] of a.entries()) {
        for (const [u, v] of row.entries()) sum += (y[s][u] - v) ** 2;
      }
      return sum / 2 / a.length;
    },
    'a mean of means': (a: Rows, y: Rows) =>
      a.reduce(
        (sum, row, s) =>
          sum +
          row.reduce((t, v, u) => t + ((v - y[s][u]) * (v - y[s][u])) / 2, 0) /
            a.length,
        0,
      ),
  },
  '01-layer': {
    loops: (W: Rows, b: number[], x: number[]) => {
      const a: number[] = [];
      for (let u = 0; u < W.length; u++) {
        let z = 0;
        for (let i = 0; i < x.length; i++) z += x[i] * W[u][i];
        a.push(sigmoid(z + b[u]));
      }
      return a;
    },
    'a typed array, in place': (W: Rows, b: number[], x: number[]) =>
      Float64Array.from(
        b,
        (bias, u) =>
          0.5 + 0.5 * Math.tanh(W[u].reduce((z, w, i) => z + w * x[i], bias) / 2),
      ),
  },
  '01-network': {
    recursive: function run(Ws: Rows[], bs: Rows, x: number[]): number[] {
      const z = Ws[0].map((w, u) => w.reduce((sum, v, i) => sum + v * x[i], bs[0][u]));
      return Ws.length === 1
        ? z.map(sigmoid)
        : run(
            Ws.slice(1),
            bs.slice(1),
            z.map((v) => (v > 0 ? v : 0)),
          );
    },
    'arguments used up': (Ws: Rows[], bs: Rows, x: number[]) => {
      let a = x;
      while (Ws.length > 0) {
        const [W, b] = [Ws.shift() as Rows, bs.shift() as number[]];
        a = W.map((w, u) => w.reduce((sum, v, i) => sum + v * a[i], b[u]));
        a = a.map((v) => (Ws.length === 0 ? sigmoid(v) : Math.max(v, 0)));
      }
      return a;
    },
  },
};
