import type { Exercise } from '../exercise';

/** The slope of 3w² is 6w, so a step multiplies w by 1 − 6η. */
const SLOPE_PER_W = 6;

/** Up to which learning rate a descent in a parabola settles down. */
export const borderRate: Exercise<[]> = {
  name: '05-border-rate',
  answer: () => 2 / SLOPE_PER_W,
  pointer:
    'Put the slope into one step, w ← w − η · 6w, and write the result as a factor times w. ' +
    'At the limit a step lands on the other side, just as far out: which factor is that?',
  right:
    'In a valley with many directions the steepest one sets the limit, and the flat ones ' +
    'have to wait: that’s why training creeps.',
  mistakes: [
    {
      name: 'you rounded too far',
      answer: () => 0.33,
      says: 'You have it: give it as a fraction, or with one digit more.',
    },
    {
      name: 'that rate goes straight to the bottom',
      answer: () => 1 / SLOPE_PER_W,
      says: 'It makes the factor 0. How much further can a step go and still end no higher than it began?',
    },
    {
      name: 'you took 3w for the slope',
      answer: () => 2 / 3,
      says: 'The 2 of the square comes down as a factor: the slope is twice that.',
    },
    {
      name: 'that’s the limit of the notebook’s valley',
      answer: () => 8,
      says: 'There the slope was b/4. This valley is much steeper.',
    },
    {
      name: 'your fraction is upside down',
      answer: () => SLOPE_PER_W / 2,
      says: 'A steeper valley needs shorter steps, so the 6 belongs below the line.',
    },
    {
      name: 'that’s twice the slope’s factor, not two divided by it',
      answer: () => 2 * SLOPE_PER_W,
      says: 'With so large a rate the factor 1 − 6η is far below −1.',
    },
    {
      name: 'that’s the factor, not the rate',
      answer: () => -1,
      says: 'At the limit the factor is −1. Which η makes it that?',
    },
    {
      name: 'you set the factor to 1',
      answer: () => 0,
      says: 'A factor of 1 leaves w where it is. At the limit the step lands on the other side.',
    },
  ],
};
