import {
  chainRuleGradient,
  createNetwork,
  lossOf,
  nudgeGradient,
  train,
} from '../../src/index';
import type { Task } from './protocol';

/** The loss that a task must end with, by the module, in the process that asks. */
export function referenceLoss(task: Task, epochs: number): number {
  const { sizes, activations, learningRate, loss, inputs, targets } = task;
  const network = createNetwork({ sizes, activations, seed: 0 });
  network.parameters.set(task.parameters);
  const dataset = { name: 'reference', inputs, targets };
  const gradient =
    task.method === 'chainRule'
      ? chainRuleGradient
      : nudgeGradient.with({ difference: 'forward', epsilon: task.epsilon });
  if (task.stepAfter === 'all samples') {
    return train(network, dataset, { gradient, learningRate, epochs, loss }).losses[
      epochs
    ];
  }
  const slopes = new Float64Array(network.parameters.length);
  const computations = inputs.map((input, s) => {
    const sample = { name: 'sample', inputs: [input], targets: [targets[s]] };
    return gradient.prepare(slopes, network, sample, { loss });
  });
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const compute of computations) {
      compute();
      for (let p = 0; p < slopes.length; p++) {
        network.parameters[p] -= learningRate * slopes[p];
      }
    }
  }
  return lossOf(network, dataset, { loss });
}
