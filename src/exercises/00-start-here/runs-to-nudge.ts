import type { Exercise } from '../exercise';
import { parametersOf342 } from './count-parameters';

/** Counting the runs that one nudged gradient takes. */
export const runsToNudge: Exercise<[]> = {
  name: '00-runs-to-nudge',
  answer: () => 2 * parametersOf342 + 1,
  pointer: 'TODO',
  right:
    'In a larger network each of these runs has more to do as well, so the cost of ' +
    'nudging grows with the square of the number of parameters.',
  mistakes: [
    {
      name: 'forgot the run for the loss itself',
      answer: () => 2 * parametersOf342,
      says: 'These are the runs with a parameter nudged; one is made without a nudge.',
    },
    {
      name: 'one run for each parameter',
      answer: () => parametersOf342 + 1,
      says: 'Every parameter is nudged up, and then down as well.',
    },
    {
      name: 'one run for each parameter, and none for the loss itself',
      answer: () => parametersOf342,
      says:
        'Every parameter is nudged up, and then down as well; and one run is made without ' +
        'a nudge.',
    },
    {
      name: 'by the chain rule',
      answer: () => 2,
      says: 'This is what the other method needs, whatever the network.',
    },
  ],
};
