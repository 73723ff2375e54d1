const { layersOf, serve } = require('./serve');

// brain.js insists on both being above 0; in the float32 it computes with, they are 0.
const NO_MOMENTUM = 1e-300;
const NEVER_GOOD_ENOUGH = 1e-300;

/** brain.js on the CPU: one activation for all layers, a step after every sample. */
serve((task) => {
  const { NeuralNetwork } = require('brain.js');
  const layers = layersOf(task);
  const samples = task.inputs.map((input, s) => ({ input, output: task.targets[s] }));
  return {
    train(epochs) {
      const network = new NeuralNetwork({
        activation: layers[0].activation,
        hiddenLayers: task.sizes.slice(1, -1),
      });
      network.sizes = task.sizes;
      network.initialize();
      for (const [l, { weights, biases }] of layers.entries()) {
        network.weights[l + 1] = weights.map((row) => Float32Array.from(row));
        network.biases[l + 1] = Float32Array.from(biases);
      }
      network.train(samples, {
        iterations: epochs,
        learningRate: task.learningRate,
        momentum: NO_MOMENTUM,
        errorThresh: NEVER_GOOD_ENOUGH,
      });
      let sum = 0;
      for (const { input, output } of samples) {
        const prediction = network.run(input);
        for (const [u, y] of output.entries()) sum += 0.5 * (prediction[u] - y) ** 2;
      }
      return sum / samples.length;
    },
  };
});
