import type { Exercise } from '../exercise';
import { blockErrors } from './block-errors';
import { fiveErrors } from './five-errors';
import { forgottenN } from './forgotten-n';
import { hideTheBug } from './hide-the-bug';
import { mendBackward } from './mend-backward';
import { nameTheBug } from './name-the-bug';
import { whichFormula } from './which-formula';

/** The exercises of notebook 04, in their order there. */
export const doTheyAgreeExercises: readonly Exercise[] = [
  forgottenN,
  fiveErrors,
  whichFormula,
  nameTheBug,
  hideTheBug,
  blockErrors,
  mendBackward,
];
