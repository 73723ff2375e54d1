import type { Exercise } from '../exercise';
import { changeOfLoss } from './change-of-loss';
import { newLayer } from './new-layer';
import { oneEntry } from './one-entry';
import { otherSample } from './other-sample';
import { outputDelta } from './output-delta';
import { shapes } from './shapes';
import { tanhLayer } from './tanh-layer';
import { twoLinks } from './two-links';
import { usedTwice } from './used-twice';
import { weightSlopes } from './weight-slopes';

/** The exercises of notebook 03, in their order there. */
export const chainRuleExercises: readonly Exercise[] = [
  twoLinks,
  usedTwice,
  changeOfLoss,
  otherSample,
  oneEntry,
  shapes,
  weightSlopes,
  outputDelta,
  tanhLayer,
  newLayer,
];
