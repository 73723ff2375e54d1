import type { Exercise } from '../exercise';
import { countParameters } from './count-parameters';
import { steepestSlope } from './steepest-slope';

/** The exercises of notebook 00, in their order there. */
export const startHereExercises: readonly Exercise[] = [countParameters, steepestSlope];
