import type { Exercise } from '../exercise';
import { fiveErrors } from './five-errors';
import { forgottenN } from './forgotten-n';
import { hideTheBug } from './hide-the-bug';
import { mendBackward } from './mend-backward';
import { nameTheBug } from './name-the-bug';
import { relativeError } from './relative-error';

/** The exercises of notebook 04, in their order there. */
export const doTheyAgreeExercises: readonly Exercise[] = [
  fiveErrors,
  forgottenN,
  nameTheBug,
  relativeError,
  hideTheBug,
  mendBackward,
];
