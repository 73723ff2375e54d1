import type { Exercise } from '../exercise';
import { crossEntropy } from './cross-entropy';
import { halfSquaredError } from './half-squared-error';
import { layer } from './layer';
import { network } from './network';
import { oneBadSample } from './one-bad-sample';
import { oneCorner } from './one-corner';
import { preactivation } from './preactivation';
import { shapes } from './shapes';
import { silentUnits } from './silent-units';
import { wakeUnit } from './wake-unit';

/** The exercises of notebook 01, in their order there. */
export const forwardPassExercises: readonly Exercise[] = [
  preactivation,
  oneCorner,
  wakeUnit,
  shapes,
  oneBadSample,
  layer,
  network,
  silentUnits,
  crossEntropy,
  halfSquaredError,
];
