import type { Exercise } from '../check/exercise';

/** The exercises of notebook 06, in their order there. */
export const whatItCostsExercises: readonly Exercise[] = [];
