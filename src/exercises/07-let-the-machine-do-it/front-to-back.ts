import type { Exercise } from '../exercise';
import { handDown, plus, times, value } from './value';

/** What a · b + a gives where the numbers are visited in the order of their making. */
export const frontToBack: Exercise<[]> = {
  name: '07-front-to-back',
  answer() {
    const [a, b] = [value(2), value(3)];
    const product = times(a, b);
    const result = plus(product, a);
    result.grad = 1;
    for (const node of [a, b, product, result]) handDown(node);
    return { a: a.grad, b: b.grad };
  },
  pointer: 'TODO',
  right:
    'Only what stands one step before the result gets anything; in a deep network all ' +
    'but the last parameters would keep a slope of 0.',
  mistakes: [
    {
      name: 'the slopes of the right order',
      answer: () => ({ a: 4, b: 2 }),
      says: 'The order matters here: go through the four visits one by one.',
    },
    {
      name: 'as if nothing arrived',
      answer: () => ({ a: 0, b: 0 }),
      says: 'The result has its turn as well, at the very end. Who are its parents?',
    },
    {
      name: 'as if assigned in the right order',
      answer: () => ({ a: 3, b: 2 }),
      says:
        'That is the bug from the lesson, `=` in place of `+=`. Here the sum is right ' +
        'and the order is wrong.',
    },
    {
      name: 'as if the product waited for its slope',
      answer: () => ({ a: 1, b: 2 }),
      says: 'What stands in the `grad` of the product when its turn comes?',
    },
  ],
};
