import { xor } from '../../network/datasets';
import { forward } from '../../network/forward';
import { createNetwork } from '../../network/network';

/**
 * What the hidden ReLUs of an untrained network pass on for the samples of XOR:
 * [sample][unit].
 */
export function hiddenActivations(hidden: number, seed: number): number[][] {
  const network = createNetwork({
    sizes: [2, hidden, 1],
    activations: ['relu', 'sigmoid'],
    seed,
  });
  return forward(network, xor.inputs).layers[0].a;
}

/** Of each unit, whether it is silent for every sample. */
export function deadOnes(activations: readonly (readonly number[])[]): boolean[] {
  return activations[0].map((_, unit) => activations.every((row) => row[unit] === 0));
}
