import type { Exercise } from '../exercise';
import { crossEntropy } from './cross-entropy';
import { halfSquaredError } from './half-squared-error';
import { layer } from './layer';
import { network } from './network';
import { preactivation } from './preactivation';
import { shapes } from './shapes';
import { silentUnits } from './silent-units';
import { wakeUnit } from './wake-unit';

/** The exercises of notebook 01, in their order there. */
export const forwardPassExercises: readonly Exercise[] = [
  preactivation,
  silentUnits,
  wakeUnit,
  shapes,
  crossEntropy,
  halfSquaredError,
  layer,
  network,
];
