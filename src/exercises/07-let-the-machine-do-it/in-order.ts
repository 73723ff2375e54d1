import type { Exercise } from '../check/exercise';

/** The exercises of notebook 07, in their order there. */
export const letTheMachineDoItExercises: readonly Exercise[] = [];
