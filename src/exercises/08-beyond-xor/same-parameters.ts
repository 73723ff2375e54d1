import type { Exercise, Mistake } from '../exercise';

/** Weights and biases of 2-8-8-1. */
const weights = 2 * 8 + 8 * 8 + 8 * 1;
const parameters = weights + 8 + 8 + 1;

/** How wide one hidden layer must be to have the parameters of 2-8-8-1: 4H + 1. */
export const sameParameters: Exercise<[]> = {
  name: '08-same-parameters',
  answer: () => (parameters - 1) / 4,
  pointer:
    'Count the weights and biases of 2-8-8-1, layer by layer. Then ask what one more unit ' +
    'adds to 2-H-1, and what’s there without any.',
  right:
    'In the deep network most parameters lie between the two hidden layers; in the wide ' +
    'one they’re shared out evenly among its units.',
  mistakes: [
    ...mistake(
      'that’s just as many units',
      [8 + 8],
      'Count the weights and biases that each of them brings.',
    ),
    ...mistake(
      'you multiplied the two layers',
      [8 * 8],
      'That’s how many weights lie between them, but a single layer has no such weights.',
    ),
    ...mistake(
      'you counted the weights only',
      roundings(weights / 3),
      'Each hidden unit has a bias too, and so does the output.',
    ),
    ...mistake(
      'the biases of the deep network are missing',
      roundings((weights - 1) / 4),
      'In 2-8-8-1 each unit of each layer has a bias as well.',
    ),
    ...mistake(
      'you gave each hidden unit three parameters',
      roundings((parameters - 1) / 3),
      'Two weights come in, and there’s a bias; but one more weight leads out.',
    ),
    ...mistake(
      'that’s the number of parameters',
      [parameters],
      'Now share them out among the units of a single layer.',
    ),
    ...mistake(
      'you forgot the bias of the output',
      [parameters / 4],
      'Part of a unit is left over: which parameter belongs to no hidden unit?',
    ),
    ...mistake(
      'you still have to share them out',
      [parameters - 1],
      'Each unit of the single layer brings more than one parameter.',
    ),
  ],
};

/** For each of the numbers that a slip may come to. */
function mistake(name: string, answers: number[], says: string): Mistake<[]>[] {
  return answers.map((answer) => ({ name, answer: () => answer, says }));
}

/** A number of units that is not whole, as it is and rounded. */
function roundings(units: number): number[] {
  return [units, Math.round(units)];
}
