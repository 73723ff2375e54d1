const { serveMatrices } = require('./matrices');

serveMatrices(() => {
  const math = require('mathjs');
  return {
    matrix: (rows) => math.matrix(rows),
    rows: (a) => a.valueOf(),
    times: (a, b) => math.multiply(a, b),
    plusRow: (a, row) => math.add(a, row),
    minus: (a, b) => math.subtract(a, b),
    scaled: (a, factor) => math.multiply(a, factor),
    hadamard: (a, b) => math.dotMultiply(a, b),
    map: (a, f) => math.map(a, (value) => f(value)),
    transposed: (a) => math.transpose(a),
    columnSums: (a) => math.reshape(math.sum(a, 0), [1, -1]),
  };
});
