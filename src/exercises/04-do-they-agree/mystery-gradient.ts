import { chainRuleGradient } from '../../gradients/chain-rule';
import type { Gradient } from '../../gradients/method';
import { type Dataset, requireDataset } from '../../network/datasets';
import { forward } from '../../network/forward';
import type { Network } from '../../network/network';
import { createObjective, type LossOptions } from '../../network/objective';
import { requireFiniteGradient } from '../../network/overflow';

/**
 * A gradient by the chain rule, with a slip that notebook 04 leaves you to find. (It is
 * written below; that would spoil it.)
 *
 * @throws InputError where the data set does not fit the network
 * @throws OverflowError where the loss or a slope is no finite number
 */
export function mysteryGradient(
  network: Network,
  dataset: Dataset,
  options?: LossOptions,
): Gradient {
  const gradient = chainRuleGradient(network, dataset, options);
  requireDataset(dataset);
  const { inputs, targets } = dataset;
  const passes = forward(network, inputs).layers;
  const layers = gradient.layers.map(({ weights, biases }, l) => ({
    weights: weights.map((row) => row.map((slope) => (l === 0 ? slope : 0))),
    biases,
  }));
  for (const [s, sample] of inputs.entries()) {
    const one = { name: 'one sample', inputs: [sample], targets: [targets[s]] };
    const deltas = chainRuleGradient(network, one, options).layers;
    for (const [l, { weights }] of layers.entries()) {
      if (l === 0) continue;
      for (const [unit, row] of weights.entries()) {
        // What the layer below adds up, in place of what it passes on.
        for (const [k, z] of passes[l - 1].z[s].entries()) {
          row[k] += (deltas[l].biases[unit] * z) / inputs.length;
        }
      }
    }
  }
  const values = Float64Array.from(
    layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]),
  );
  const objective = createObjective(network, dataset, options?.loss);
  requireFiniteGradient(gradient.loss, values, objective);
  return { loss: gradient.loss, values, layers };
}
