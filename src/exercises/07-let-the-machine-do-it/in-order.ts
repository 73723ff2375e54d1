import type { Exercise } from '../exercise';
import { backwardAfresh } from './backward-afresh';
import { divide } from './divide';
import { frontToBack } from './front-to-back';
import { gradsByHand } from './grads-by-hand';
import { neverCleared } from './never-cleared';
import { sigmoidLoss } from './sigmoid-loss';

/** The exercises of notebook 07, in their order there. */
export const letTheMachineDoItExercises: readonly Exercise[] = [
  gradsByHand,
  frontToBack,
  divide,
  neverCleared,
  backwardAfresh,
  sigmoidLoss,
];
