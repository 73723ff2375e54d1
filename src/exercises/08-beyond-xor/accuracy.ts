import type { Exercise, Mistake } from '../exercise';

type Rows = number[][];
type Holds = (a: number, y: number) => boolean;
type Measure = (outputs: Rows, targets: Rows) => number;

/** How many samples satisfy the condition on output and target. */
function count(outputs: Rows, targets: Rows, holds: Holds): number {
  return outputs.filter(([a], s) => holds(a, targets[s][0])).length;
}

/** The share of the samples that satisfy it. */
function share(holds: Holds): Measure {
  return (outputs, targets) => count(outputs, targets, holds) / outputs.length;
}

const isRight: Holds = (a, y) => (a >= 0.5 ? 1 : 0) === y;
const half = 'an output of exactly one half is judged the wrong way';
const oneHalf =
  'Read again what an output of one half counts as, and try it with both targets.';

/** Writing the share of right answers. */
export const accuracy: Exercise<[Rows, Rows]> = {
  name: '08-accuracy',
  answer: share(isRight),
  tryOn: () => [
    [
      [[0.9], [0.2], [0.6], [0.4], [0.7]],
      [[1], [0], [0], [0], [1]],
    ],
    [
      [[0.5], [0.5], [0.5], [0.1]],
      [[1], [1], [0], [0]],
    ],
    [
      [[1], [0.01], [0.3]],
      [[1], [1], [1]],
    ],
  ],
  pointer:
    'Go through the samples one by one: make a 0 or a 1 of the output, compare it with the ' +
    'target, count the hits. At the end, divide by the number of samples.',
  right:
    'Accuracy has no slope: a small nudge changes no answer. That’s why networks are ' +
    'trained on the loss.',
  mistakes: [
    mistake(
      'that’s the number of hits, not their share',
      (outputs, targets) => count(outputs, targets, isRight),
      'With more samples it would grow. What do you divide by?',
    ),
    mistake(
      'that’s a percentage',
      (outputs, targets) => (100 * count(outputs, targets, isRight)) / outputs.length,
      'Give the share as a number from 0 to 1.',
    ),
    mistake(
      half,
      share((a, y) => (a > 0.5 ? 1 : 0) === y),
      oneHalf,
    ),
    mistake(
      half,
      share((a, y) => Math.abs(a - y) < 0.5),
      oneHalf,
    ),
    mistake(
      half,
      share((a, y) => Math.abs(a - y) <= 0.5),
      oneHalf,
    ),
    mistake(
      'you compare raw outputs with targets',
      share((a, y) => a === y),
      'Hardly any output is exactly 0 or 1: make an answer of it first.',
    ),
    mistake(
      'that’s the share of wrong answers',
      share((a, y) => !isRight(a, y)),
      'You count those that miss their target.',
    ),
    mistake(
      'that’s the share of 1s among the answers',
      share((a) => a >= 0.5),
      'An answer of 1 is right only where the target is 1.',
    ),
    mistake(
      'that’s the share of 1s among the targets',
      share((_, y) => y === 1),
      'Where do the outputs come in?',
    ),
    mistake(
      'you count the 1s only',
      share((a, y) => a >= 0.5 && y === 1),
      'An answer of 0 is right where the target is 0.',
    ),
    mistake(
      'it’s 0 every time',
      () => 0,
      'Do you compare things that can never be equal, such as a number and a row? The target itself is `targets[s][0]`.',
    ),
    mistake(
      'you leave out the last sample',
      (outputs, targets) =>
        count(outputs.slice(0, -1), targets, isRight) / outputs.length,
      'Look at where your loop ends.',
    ),
  ],
};

function mistake(name: string, answer: Measure, says: string): Mistake<[Rows, Rows]> {
  return { name, answer, says };
}
