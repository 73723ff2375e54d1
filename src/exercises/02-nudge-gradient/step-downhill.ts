import type { Exercise } from '../exercise';

type SlopeAt = (parameters: number[], p: number) => number;
type Given = [parameters: number[], slopeAt: SlopeAt, learningRate: number];

/** Where each parameter's step, given its value and slope, takes all of them. */
const steppedBy =
  (step: (value: number, slope: number, learningRate: number) => number) =>
  (...[parameters, slopeAt, learningRate]: Given): number[] =>
    parameters.map((value, p) => step(value, slopeAt(parameters, p), learningRate));

/** One step of gradient descent, all parameters at once. */
export const stepDownhill: Exercise<Given> = {
  name: '02-step-downhill',
  answer: steppedBy((value, slope, learningRate) => value - learningRate * slope),
  tryOn: () => [
    // The slopes of a · b², of a · b · c, and of (a − 2b)² + c²d.
    [[3, -2], ([a, b], p) => [b * b, 2 * a * b][p], 0.1],
    [[1, 2, -4], ([a, b, c], p) => [b * c, a * c, a * b][p], 0.5],
    [
      [1, -1, 2, 0.5],
      ([a, b, c, d], p) => [2 * (a - 2 * b), -4 * (a - 2 * b), 2 * c * d, c * c][p],
      0.05,
    ],
  ],
  pointer: 'TODO',
  right:
    'A gradient belongs to one point: slopes measured at several points, put together, ' +
    'are the gradient at none of them.',
  mistakes: [
    {
      name: 'sign flipped',
      answer: steppedBy((value, slope, learningRate) => value + learningRate * slope),
      says: 'These steps lead uphill.',
    },
    {
      name: 'used the updated parameters',
      answer(parameters, slopeAt, learningRate) {
        const moved = [...parameters];
        for (const p of moved.keys()) moved[p] -= learningRate * slopeAt(moved, p);
        return moved;
      },
      says: 'Some slopes were taken when other parameters had stepped already: measure all of them first.',
    },
    {
      name: 'forgot the learning rate',
      answer: steppedBy((value, slope) => value - slope),
      says: 'The direction is right; how far does the step go?',
    },
    {
      name: 'only the step',
      answer: steppedBy((_value, slope, learningRate) => -learningRate * slope),
      says: 'That is by how much the parameters move; where do they stand afterwards?',
    },
    {
      name: 'every parameter with the first slope',
      answer: (parameters, slopeAt, learningRate) =>
        parameters.map((value) => value - learningRate * slopeAt(parameters, 0)),
      says: 'Each parameter has a slope of its own.',
    },
  ],
};
