const { serve } = require('./serve');

// The loops that take over where WebAssembly is missing.
if (process.argv.includes('plain')) Reflect.deleteProperty(globalThis, 'WebAssembly');

/** The module itself, as a program of its own would use it. */
serve((task) => {
  const { train } = require('../../../dist/training/train');
  const { createNetwork } = require('../../../dist/network/network');
  const { sizes, activations, parameters, inputs, targets, learningRate, loss } = task;
  const gradient = methodOf(task);
  const network = createNetwork({ sizes, activations, seed: 0 });
  const dataset = { name: 'benchmark', inputs, targets };
  const slopes = new Float64Array(parameters.length);

  return {
    train(epochs) {
      network.parameters.set(parameters);
      if (task.stepAfter === 'every sample') return trainBySample(epochs);
      const options = { gradient, learningRate, epochs, loss };
      return train(network, dataset, options).losses[epochs];
    },
    gradients(count) {
      network.parameters.set(parameters);
      const compute = gradient.prepare(slopes, network, dataset, { loss });
      let value = Number.NaN;
      for (let k = 0; k < count; k++) value = compute();
      return value;
    },
  };

  /** Only to check what others compute, who can do nothing else. */
  function trainBySample(epochs) {
    const { lossOf } = require('../../../dist/network/forward');
    const computations = inputs.map((input, s) => {
      const sample = { name: 'sample', inputs: [input], targets: [targets[s]] };
      return gradient.prepare(slopes, network, sample, { loss });
    });
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const compute of computations) {
        compute();
        for (const [p, slope] of slopes.entries()) {
          network.parameters[p] -= learningRate * slope;
        }
      }
    }
    return lossOf(network, dataset, { loss });
  }
});

function methodOf({ method, epsilon }) {
  if (method === 'chainRule') {
    return require('../../../dist/gradients/chain-rule').chainRuleGradient;
  }
  const { nudgeGradient } = require('../../../dist/gradients/nudge');
  return nudgeGradient.with({ difference: 'forward', epsilon });
}
