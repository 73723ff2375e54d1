import type { Exercise } from '../check/exercise';

/** The exercises of notebook 04, in their order there. */
export const doTheyAgreeExercises: readonly Exercise[] = [];
