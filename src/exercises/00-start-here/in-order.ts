import type { Exercise } from '../exercise';
import { countParameters } from './count-parameters';
import { runsToNudge } from './runs-to-nudge';
import { steepestSlope } from './steepest-slope';

/** The exercises of notebook 00, in their order there. */
export const startHereExercises: readonly Exercise[] = [
  steepestSlope,
  countParameters,
  runsToNudge,
];
