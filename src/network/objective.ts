import { InputError, requireFilled, requireName, requireRows } from '../checks';
import type { Dataset } from './datasets';
import { type Loss, type LossName, losses } from './losses';
import type { Network } from './network';
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

/** @throws InputError where the data set does not fit the network or the loss */
export function createObjective(
  network: Network,
  dataset: Dataset,
  chosen?: LossName,
): Objective {
  const workspace = createWorkspace(network, dataset.inputs);
  const lossName = chosen === undefined ? usualLoss(network) : chosen;
  requireName(lossName, 'loss', Object.keys(losses) as LossName[]);
  const targets = flatTargets(network, dataset);
  if (lossName === 'binaryCrossEntropy') requireProbabilities(targets);
  const loss = losses[lossName];
  const evaluate = () =>
    loss.value(runForward(workspace), targets, workspace.sampleCount);
  return { workspace, network, targets, lossName, loss, evaluate };
}

function usualLoss({ layers }: Network): LossName {
  const last = layers[layers.length - 1];
  return last.activation === 'sigmoid' ? 'binaryCrossEntropy' : 'halfSquaredError';
}

function flatTargets({ layers }: Network, { inputs, targets }: Dataset): Float64Array {
  const { outputSize } = layers[layers.length - 1];
  requireFilled(targets, 'targets');
  if (targets.length !== inputs.length) {
    throw new InputError(
      `targets has ${targets.length} rows; inputs has ${inputs.length}`,
    );
  }
  requireRows(targets, 'targets', outputSize, 'the network gives');
  return Float64Array.from(targets.flat());
}

function requireProbabilities(targets: Float64Array): void {
  const wrong = targets.find((target) => target < 0 || target > 1);
  if (wrong !== undefined) {
    throw new InputError(
      `targets holds ${wrong}; binary cross-entropy takes targets from 0 to 1`,
    );
  }
}
