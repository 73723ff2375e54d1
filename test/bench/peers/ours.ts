import type { PreparedMethod } from '../../../dist/gradients/method';
import type { Task } from '../protocol';
import { serve } from './serve';

// The loops that take over where WebAssembly is missing.
if (process.argv.includes('plain')) Reflect.deleteProperty(globalThis, 'WebAssembly');

/** The module itself, as a program of its own would use it. */
void serve((task) => {
  const { train } =
    require('../../../dist/training/train') as typeof import('../../../dist/training/train');
  const { createNetwork } =
    require('../../../dist/network/network') as typeof import('../../../dist/network/network');
  const gradient = loadMethod(task);
  const { sizes, activations, parameters, inputs, targets, learningRate, loss } = task;
  const network = createNetwork({ sizes, activations, seed: 0 });
  const dataset = { name: 'benchmark', inputs, targets };

  return {
    train(epochs) {
      network.parameters.set(parameters);
      const options = { gradient, learningRate, epochs, loss };
      return train(network, dataset, options).losses[epochs];
    },
    gradients(count) {
      network.parameters.set(parameters);
      const values = new Float64Array(parameters.length);
      const compute = gradient.prepare(values, network, dataset, { loss });
      let value = Number.NaN;
      for (let k = 0; k < count; k++) value = compute();
      return value;
    },
  };
});

function loadMethod({ method, epsilon }: Task): PreparedMethod {
  if (method === 'chainRule') {
    const { chainRuleGradient } =
      require('../../../dist/gradients/chain-rule') as typeof import('../../../dist/gradients/chain-rule');
    return chainRuleGradient;
  }
  const { nudgeGradient } =
    require('../../../dist/gradients/nudge') as typeof import('../../../dist/gradients/nudge');
  return nudgeGradient.with({ difference: 'forward', epsilon });
}
