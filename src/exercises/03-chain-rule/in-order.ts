import type { Exercise } from '../check/exercise';

/** The exercises of notebook 03, in their order there. */
export const chainRuleExercises: readonly Exercise[] = [];
