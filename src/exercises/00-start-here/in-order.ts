import type { Exercise } from '../check/exercise';

/** The exercises of notebook 00, in their order there. */
export const startHereExercises: readonly Exercise[] = [];
