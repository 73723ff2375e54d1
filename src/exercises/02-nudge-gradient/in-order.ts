import type { Exercise } from '../check/exercise';
import { centralDifference } from './central-difference';

/** The exercises of notebook 02, in their order there. */
export const nudgeGradientExercises: readonly Exercise[] = [centralDifference];
