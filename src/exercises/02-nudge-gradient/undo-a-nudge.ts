import type { Answer, Exercise } from '../exercise';
import { isNotYet } from '../not-yet';

type LossNow = () => number;
type LossAfterNudge = [
  parameters: number[],
  p: number,
  epsilon: number,
  lossNow: LossNow,
];

/** Any curve that tells every parameter from every other. */
function lossOfArray(parameters: readonly number[]): number {
  return parameters.reduce((sum, value, p) => sum + (p + 1) * (value - 0.3) ** 2, 0);
}

/** Stands for the loss of the array, which is made when the array is known. */
const anyLoss: LossNow = () => Number.NaN;

/** Nudging one parameter and putting it back exactly; the array is looked at. */
export const undoANudge: Exercise<LossAfterNudge> = {
  name: '02-undo-a-nudge',
  answer(parameters, p, epsilon, lossNow) {
    const before = parameters[p];
    parameters[p] = before + epsilon;
    const loss = lossNow();
    parameters[p] = before;
    return loss;
  },
  tryOn: () => [
    [[0.8, -0.5, 0.1], 1, 0.25, anyLoss],
    [[0.00003, 0.7], 0, 0.1, anyLoss],
    [[2, 0.4, 0.000001, -3], 2, 0.1, anyLoss],
  ],
  observe(given, parameters, p, epsilon): unknown {
    const before = [...parameters];
    let asked = before.map(() => 0);
    const loss = given(parameters, p, epsilon, () => {
      asked = [...parameters];
      return lossOfArray(parameters);
    });
    if (isNotYet(loss)) return loss;
    const arrayAsBefore = parameters.every((value, q) => Object.is(value, before[q]));
    return { loss, whenAsked: asked, arrayAsBefore } as Answer;
  },
  pointer: 'TODO',
  right:
    'Look for `finally` in src/gradients/nudge.ts: the module puts the value back even ' +
    'where asking for the loss ends in an error.',
  mistakes: [
    {
      name: 'undone by subtraction',
      answer(parameters, p, epsilon, lossNow) {
        parameters[p] += epsilon;
        const loss = lossNow();
        parameters[p] -= epsilon;
        return loss;
      },
      says: 'That is nearly what it was before; what was there exactly, and who still knows?',
    },
    {
      name: 'not undone',
      answer(parameters, p, epsilon, lossNow) {
        parameters[p] += epsilon;
        return lossNow();
      },
      says: 'The loss is right, but the array still holds the nudged value.',
    },
    {
      name: 'asked before the nudge, or of a copy',
      answer: (_parameters, _p, _epsilon, lossNow) => lossNow(),
      says: '`lossNow` looks at this very array, at the moment when you call it.',
    },
    {
      name: 'nudged the wrong way',
      answer(parameters, p, epsilon, lossNow) {
        const before = parameters[p];
        parameters[p] = before - epsilon;
        const loss = lossNow();
        parameters[p] = before;
        return loss;
      },
      says: 'You turn the knob down; the nudge that is asked for goes up.',
    },
    {
      name: 'every parameter nudged',
      answer(parameters, _p, epsilon, lossNow) {
        const before = [...parameters];
        for (const q of before.keys()) parameters[q] += epsilon;
        const loss = lossNow();
        for (const [q, value] of before.entries()) parameters[q] = value;
        return loss;
      },
      says: 'Only the parameter in place `p` is to move; all others stand still.',
    },
  ],
};
