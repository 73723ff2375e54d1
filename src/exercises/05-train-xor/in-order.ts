import type { Exercise } from '../exercise';
import { borderRate } from './border-rate';
import { deadUnit } from './dead-unit';
import { learningRate } from './learning-rate';
import { oneStep } from './one-step';
import { sharedAnswer } from './shared-answer';
import { stuckSeeds } from './stuck-seeds';
import { trainLoop } from './train-loop';

/** The exercises of notebook 05, in their order there. */
export const trainXorExercises: readonly Exercise[] = [
  oneStep,
  borderRate,
  deadUnit,
  sharedAnswer,
  trainLoop,
  learningRate,
  stuckSeeds,
];
