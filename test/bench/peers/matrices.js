const { layersOf, serve, transposed } = require('./serve');

const functions = {
  relu: { value: (z) => Math.max(0, z), derivative: (a) => (a > 0 ? 1 : 0) },
  sigmoid: { value: (z) => 1 / (1 + Math.exp(-z)), derivative: (a) => a * (1 - a) },
  tanh: { value: Math.tanh, derivative: (a) => 1 - a * a },
};

/**
 * A network in the matrices of a library, with examples in rows, as tutorials write it.
 *
 * @param load loads the library and returns its operations; of them `rows` gives the numbers
 *   of a matrix, to be read and changed
 */
exports.serveMatrices = (load) =>
  serve((task) => {
    const { matrix, rows, times, plusRow, minus, scaled, hadamard, map, ...of } =
      load();
    const { epsilon, learningRate } = task;
    const inputs = matrix(task.inputs);
    const targets = matrix(task.targets);
    const n = task.inputs.length;
    let layers;

    /** Every layer's activations, the inputs first. */
    function forward() {
      const activations = [inputs];
      for (const { weights, biases, value } of layers) {
        activations.push(
          map(plusRow(times(activations.at(-1), weights), biases), value),
        );
      }
      return activations;
    }

    function crossEntropy(outputs) {
      let sum = 0;
      for (const [s, row] of rows(outputs).entries()) {
        for (const [u, output] of row.entries()) {
          const p = Math.min(Math.max(output, 1e-15), 1 - 1e-15);
          const y = task.targets[s][u];
          sum -= y * Math.log(p) + (1 - y) * Math.log(1 - p);
        }
      }
      return sum / n;
    }

    const lossNow = () => crossEntropy(forward().at(-1));

    function slopesByNudging(values) {
      const loss = lossNow();
      const slopes = rows(values).map((row) =>
        Array.from(row, (before, k) => {
          row[k] = before + epsilon;
          const slope = (lossNow() - loss) / epsilon;
          row[k] = before;
          return slope;
        }),
      );
      return matrix(slopes);
    }

    function nudge() {
      return layers.map(({ weights, biases }) => ({
        weights: slopesByNudging(weights),
        biases: slopesByNudging(biases),
      }));
    }

    function chainRule() {
      const activations = forward();
      const outputs = activations.at(-1);
      crossEntropy(outputs); // whoever trains wants to see it
      const gradient = [];
      let delta = scaled(minus(outputs, targets), 1 / n);
      for (let l = layers.length - 1; l >= 0; l--) {
        const weights = times(of.transposed(activations[l]), delta);
        gradient.unshift({ weights, biases: of.columnSums(delta) });
        if (l === 0) break;
        const below = times(delta, of.transposed(layers[l].weights));
        delta = hadamard(below, map(activations[l], layers[l - 1].derivative));
      }
      return gradient;
    }

    return {
      train(epochs) {
        layers = layersOf(task).map(({ weights, biases, activation }) => ({
          weights: matrix(transposed(weights)),
          biases: matrix([biases]),
          ...functions[activation],
        }));
        for (let epoch = 0; epoch < epochs; epoch++) {
          const gradient = task.method === 'nudge' ? nudge() : chainRule();
          for (const [l, { weights, biases }] of gradient.entries()) {
            layers[l].weights = minus(layers[l].weights, scaled(weights, learningRate));
            layers[l].biases = minus(layers[l].biases, scaled(biases, learningRate));
          }
        }
        return lossNow();
      },
    };
  });
