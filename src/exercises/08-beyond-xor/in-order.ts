import type { Exercise } from '../exercise';
import { accuracy } from './accuracy';
import { byHeart } from './by-heart';
import { sameParameters } from './same-parameters';
import { spiralSizes } from './spiral-sizes';
import { stopHere } from './stop-here';

/** The exercises of notebook 08, in their order there. */
export const beyondXorExercises: readonly Exercise[] = [
  sameParameters,
  byHeart,
  spiralSizes,
  accuracy,
  stopHere,
];
