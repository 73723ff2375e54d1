import type { Exercise } from '../exercise';

type Rows = number[][];

/** How many samples satisfy the condition on output and target. */
function count(outputs: Rows, targets: Rows, holds: (a: number, y: number) => boolean) {
  return outputs.filter(([a], s) => holds(a, targets[s][0])).length;
}

const isRight = (a: number, y: number) => (a >= 0.5 ? 1 : 0) === y;

/** Writing the share of right answers. */
export const accuracy: Exercise<[Rows, Rows]> = {
  name: '08-accuracy',
  answer: (outputs, targets) => count(outputs, targets, isRight) / outputs.length,
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
  pointer: 'TODO',
  right:
    'Accuracy has no slope: a small nudge changes no answer. That is why networks are ' +
    'trained on the loss.',
  mistakes: [
    {
      name: 'the number, not the share',
      answer: (outputs, targets) => count(outputs, targets, isRight),
      says: 'With more samples this would grow; divide by how many there are.',
    },
    {
      name: 'an output of exactly one half taken for a 0',
      answer: (outputs, targets) =>
        count(outputs, targets, (a, y) => (a > 0.5 ? 1 : 0) === y) / outputs.length,
      says: 'Read again which answer an output of one half counts as.',
    },
    {
      name: 'raw outputs compared with targets',
      answer: (outputs, targets) =>
        count(outputs, targets, (a, y) => a === y) / outputs.length,
      says: 'Hardly any output is exactly 0 or 1: make an answer of it first.',
    },
    {
      name: 'the share of wrong answers',
      answer: (outputs, targets) =>
        1 - count(outputs, targets, isRight) / outputs.length,
      says: 'You count those that miss their target.',
    },
    {
      name: 'the share of ones among the answers',
      answer: (outputs, targets) =>
        count(outputs, targets, (a) => a >= 0.5) / outputs.length,
      says: 'An answer of 1 is right only where the target is 1.',
    },
  ],
};
