import type { Exercise, Mistake } from '../exercise';

const W = 3;
const SLOPE = 2 * W;
/** How far the two steps have to go. */
const steps = [W, 2 * W];

const mistake = (name: string, answer: number[], says: string): Mistake<[]> => {
  return { name, answer: () => answer, says };
};

/** Two learning rates on a parabola: to its bottom, and over to the other side. */
export const leap: Exercise<[]> = {
  name: '02-leap',
  answer: () => steps.map((step) => step / SLOPE),
  parts: ['the rate to the bottom', 'the rate to −3'],
  pointer:
    'A step goes as far as the learning rate times the slope, which is 6. How far is it ' +
    'to each of the two points?',
  right:
    'In between, each step lands on the other side, but lower. Above 1 it lands higher ' +
    'than it began, where it’s steeper, and the walk runs away.',
  mistakes: [
    mistake(
      'the two are swapped',
      [W * 2, W].map((step) => step / SLOPE),
      'Which of the two points is further away? It takes the larger rate.',
    ),
    mistake(
      'those are the lengths of the steps',
      steps,
      'That’s how far the steps go. A step is the rate times the slope: what’s the rate?',
    ),
    mistake(
      'those are the points',
      [0, -W],
      'That’s where the steps land. Which rates take you there?',
    ),
    mistake(
      'the fractions are upside down',
      steps.map((step) => SLOPE / step),
      'The rate times 6 has to be as long as the step.',
    ),
    mistake(
      'the signs are flipped',
      steps.map((step) => -step / SLOPE),
      'The rule already has a minus: the step is subtracted, so the rate is positive.',
    ),
    mistake(
      'that’s divided by w',
      steps.map((step) => step / W),
      'A step is the rate times the slope, not times w.',
    ),
    mistake(
      'that’s divided by the height',
      steps.map((step) => step / W ** 2),
      'A step is the rate times the slope; how high you are doesn’t count.',
    ),
    mistake(
      'both rates are the same',
      [0.5, 0.5],
      'The first is right. To −3 it’s twice as far, and the slope is the same.',
    ),
    mistake(
      'those are percentages',
      [50, 100],
      'A rate is a factor, and 100 percent is the factor 1.',
    ),
    mistake(
      'the second is one step from the bottom',
      [0.5, 0],
      'The second step begins at 3 as well, not where the first one landed.',
    ),
  ],
};
