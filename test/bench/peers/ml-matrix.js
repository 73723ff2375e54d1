const { serveMatrices } = require('./matrices');

serveMatrices(() => {
  const { Matrix } = require('ml-matrix');
  return {
    matrix: (rows) => new Matrix(rows),
    rows: (a) => a.data,
    times: (a, b) => a.mmul(b),
    plusRow: (a, row) => a.addRowVector(row),
    minus: (a, b) => Matrix.sub(a, b),
    scaled: (a, factor) => Matrix.mul(a, factor),
    hadamard: (a, b) => a.mul(b),
    map(a, f) {
      const result = a.clone();
      return result.apply((row, k) => result.set(row, k, f(result.get(row, k))));
    },
    transposed: (a) => a.transpose(),
    columnSums: (a) => new Matrix([a.sum('column')]),
  };
});
