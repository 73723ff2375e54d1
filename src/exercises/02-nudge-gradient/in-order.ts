import type { Exercise } from '../exercise';
import { centralDifference } from './central-difference';
import { forwardPasses } from './forward-passes';
import { leap } from './leap';
import { predictALoss } from './predict-a-loss';
import { shorterNudge } from './shorter-nudge';
import { slopeFromTwoLosses } from './slope-from-two-losses';
import { stepDownhill } from './step-downhill';
import { undoANudge } from './undo-a-nudge';
import { whichWay } from './which-way';
import { wholeGradient } from './whole-gradient';

/** The exercises of notebook 02, in their order there. */
export const nudgeGradientExercises: readonly Exercise[] = [
  whichWay,
  slopeFromTwoLosses,
  undoANudge,
  predictALoss,
  leap,
  shorterNudge,
  forwardPasses,
  wholeGradient,
  stepDownhill,
  centralDifference,
];
