import type { Exercise } from '../exercise';
import { miscounted, parametersOf342 } from './count-parameters';

/** Counting the runs that one nudged gradient takes. */
export const runsToNudge: Exercise<[]> = {
  name: '00-runs-to-nudge',
  answer: () => 2 * parametersOf342 + 1,
  pointer:
    'Start with the number of parameters. How many runs does each of them take, and which ' +
    'run happens just once?',
  right:
    'In a larger network each of these runs has more to do as well, so the cost of ' +
    'nudging grows with the square of the number of parameters.',
  mistakes: [
    {
      name: 'the run for the loss itself is missing',
      answer: () => 2 * parametersOf342,
      says: 'Those are the runs with a nudge. One more is made without any.',
    },
    {
      name: 'each parameter got only one run',
      answer: () => parametersOf342 + 1,
      says: 'Every parameter is nudged up, and then down as well.',
    },
    {
      name: 'that’s the number of parameters',
      answer: () => parametersOf342,
      says:
        'Each of them is nudged up, and then down as well; and one run is made without a ' +
        'nudge.',
    },
    {
      name: 'the run without a nudge was counted for each parameter',
      answer: () => 3 * parametersOf342,
      says: 'It’s the same run for all of them, so it’s made once.',
    },
    {
      name: 'that’s the price of the chain rule',
      answer: () => 2,
      says: 'One run forward and one backward: that’s all the other method ever needs.',
    },
    ...miscounted.flatMap((count) => [
      {
        name: 'the number of parameters is off',
        answer: () => 2 * count + 1,
        says: 'Two runs for each and one more, that’s right. Count the parameters again.',
      },
      {
        name: 'the number of parameters is off, and one run is missing',
        answer: () => 2 * count,
        says:
          'Two runs for each parameter, that’s right; but count the parameters again, ' +
          'and then the run without a nudge.',
      },
    ]),
  ],
};
