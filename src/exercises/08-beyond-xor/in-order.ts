import type { Exercise } from '../check/exercise';

/** The exercises of notebook 08, in their order there. */
export const beyondXorExercises: readonly Exercise[] = [];
