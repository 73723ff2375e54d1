import { startHereExercises } from '../00-start-here/in-order';
import { forwardPassExercises } from '../01-forward-pass/in-order';
import { nudgeGradientExercises } from '../02-nudge-gradient/in-order';
import { chainRuleExercises } from '../03-chain-rule/in-order';
import { doTheyAgreeExercises } from '../04-do-they-agree/in-order';
import { trainXorExercises } from '../05-train-xor/in-order';
import { whatItCostsExercises } from '../06-what-it-costs/in-order';
import { letTheMachineDoItExercises } from '../07-let-the-machine-do-it/in-order';
import { beyondXorExercises } from '../08-beyond-xor/in-order';
import type { Exercise } from '../exercise';

/** Every exercise of the course, notebook by notebook. */
export const exercises: readonly Exercise[] = [
  ...startHereExercises,
  ...forwardPassExercises,
  ...nudgeGradientExercises,
  ...chainRuleExercises,
  ...doTheyAgreeExercises,
  ...trainXorExercises,
  ...whatItCostsExercises,
  ...letTheMachineDoItExercises,
  ...beyondXorExercises,
];
