import type { Exercise } from '../check/exercise';

/** The exercises of notebook 01, in their order there. */
export const forwardPassExercises: readonly Exercise[] = [];
