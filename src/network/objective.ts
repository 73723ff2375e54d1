import { InputError, requireName } from '../checks';
import { type Dataset, requireDataset, requireTargets } from './datasets';
import { type Loss, type LossName, losses } from './losses';
import type { Network } from './network';
import { requireNetwork } from './require-network';
import { createWorkspace, runForward, type Workspace } from './workspace';

export interface LossOptions {
  /**
   * Without it, the loss that belongs to the last layer: binary cross-entropy for a
   * sigmoid, half the squared error for any other activation.
   */
  loss?: LossName;
}

/** The number that training makes small: the loss of one network on one data set. */
export interface Objective {
  readonly workspace: Workspace;
  readonly network: Network;
  /** n × O, flat. */
  readonly targets: Float64Array;
  readonly lossName: LossName;
  readonly loss: Loss;
  /** The loss with the parameters as they are now: one forward pass. */
  evaluate(): number;
}

/**
 * @param lossName without it, the loss that belongs to the last layer
 * @throws InputError where the data set does not fit the network or the loss
 */
export function createObjective(
  network: Network,
  dataset: Dataset,
  lossName?: LossName,
): Objective {
  requireNetwork(network);
  requireDataset(dataset);
  const workspace = createWorkspace(network, dataset.inputs);
  const name = lossName === undefined ? usualLoss(network) : lossName;
  requireName(name, 'loss', Object.keys(losses) as LossName[]);
  requireTargets(dataset, network.layers[network.layers.length - 1].outputSize);
  const targets = Float64Array.from(dataset.targets.flat());
  if (name === 'binaryCrossEntropy') requireProbabilities(targets);
  const loss = losses[name];
  const evaluate = () =>
    loss.value(runForward(workspace), targets, workspace.sampleCount);
  return { workspace, network, targets, lossName: name, loss, evaluate };
}

function usualLoss({ layers }: Network): LossName {
  const last = layers[layers.length - 1];
  return last.activation === 'sigmoid' ? 'binaryCrossEntropy' : 'halfSquaredError';
}

function requireProbabilities(targets: Float64Array): void {
  const wrong = targets.find((target) => target < 0 || target > 1);
  if (wrong !== undefined) {
    throw new InputError(
      `targets holds ${wrong}; binary cross-entropy takes targets from 0 to 1`,
    );
  }
}
