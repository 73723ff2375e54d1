import type { Exercise, Mistake } from '../exercise';
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
  pointer:
    'Make a table with the four `grad`s, 0, 0, 0 and 1, and a line for each visit: a, b, ' +
    'the product, the result. What’s handed back in each?',
  right:
    'Only what’s one step before the result gets anything; in a deep network, all but the ' +
    'last parameters would keep a slope of 0.',
  mistakes: [
    mistake(
      'those are the slopes in the right order',
      [4, 2],
      'Here the order is wrong: go through the four visits one by one.',
    ),
    mistake(
      'something does arrive',
      [0, 0],
      'The result has its turn as well, at the very end. Who are its parents?',
    ),
    mistake(
      'that’s the bug of the lesson, `=` in place of `+=`',
      [3, 2],
      'Here the sum is right and the order is wrong.',
    ),
    mistake(
      'the product can’t wait for its slope',
      [1, 2],
      'What’s in the `grad` of the product when its turn comes?',
    ),
    mistake(
      'what the product hands to a doesn’t arrive either',
      [4, 0],
      'What’s in the `grad` of the product when its turn comes?',
    ),
    mistake(
      'the product has nothing to hand to a',
      [3, 0],
      'What’s in the `grad` of the product when its turn comes? And who else is a parent of the result?',
    ),
    mistake(
      'b isn’t a parent of the result',
      [1, 1],
      'The result is the product plus a. To whom does it hand its 1?',
    ),
    mistake(
      'those are the numbers themselves',
      [2, 3],
      'What’s asked for is their `grad`s at the end.',
    ),
  ],
};

function mistake(name: string, [a, b]: [number, number], says: string): Mistake<[]> {
  return { name, answer: () => ({ a, b }), says };
}
