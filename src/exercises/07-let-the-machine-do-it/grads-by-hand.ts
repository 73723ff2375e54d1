import type { Exercise } from '../exercise';

const [a, b, c] = [2, -3, 4];
const sum = a * b + c;

/** The slopes of (a · b + c) · b in a, b and c. */
export const gradsByHand: Exercise<[]> = {
  name: '07-grads-by-hand',
  answer: () => ({ a: b * b, b: sum + b * a, c: b }),
  pointer: 'TODO',
  right:
    'You visited the steps from the last to the first and added where two ways met; ' +
    'the machine does just that.',
  mistakes: [
    {
      name: 'only the short way from b',
      answer: () => ({ a: b * b, b: sum, c: b }),
      says: 'The number b is also a factor of the product inside the brackets.',
    },
    {
      name: 'only the long way from b',
      answer: () => ({ a: b * b, b: b * a, c: b }),
      says: 'The number b also multiplies the whole bracket.',
    },
    {
      name: 'ways multiplied',
      answer: () => ({ a: b * b, b: sum * b * a, c: b }),
      says: 'Slopes are multiplied along one way; what happens where two ways meet?',
    },
    {
      name: 'local slopes only',
      answer: () => ({ a: b, b: sum, c: 1 }),
      says:
        'These are the slopes of single steps. On the way back, what each step has ' +
        'received so far comes in as a factor.',
    },
  ],
};
