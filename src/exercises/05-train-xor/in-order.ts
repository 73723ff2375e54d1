import type { Exercise } from '../check/exercise';

/** The exercises of notebook 05, in their order there. */
export const trainXorExercises: readonly Exercise[] = [];
