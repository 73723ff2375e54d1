import type { Exercise } from '../exercise';
import { mistakesOf } from '../slips';

const [a, b, c] = [2, -3, 4];
const sum = a * b + c;

type Slopes = Record<'inA' | 'inB' | 'inC', number>;

function grads({ inA = b * b, inB = sum + b * a, inC = b }: Partial<Slopes> = {}) {
  return { a: inA, b: inB, c: inC };
}

/** The slopes of (a · b + c) · b in a, b and c. */
export const gradsByHand: Exercise<[]> = {
  name: '07-grads-by-hand',
  answer: () => grads(),
  pointer:
    'Name the steps, p = a · b and s = p + c and r = s · b, and go back from r: what does ' +
    'each step receive, and what does it hand to each of its parents?',
  right:
    'You visited the steps from the last to the first, and added where two paths met. ' +
    'That’s exactly what the machine does.',
  mistakes: [
    ...mistakesOf(
      [
        {
          name: 'only the short path from b is there',
          says: '`b` is also a factor of the product inside the brackets.',
          sets: { inB: sum },
        },
        {
          name: 'only the long path from b is there',
          says: '`b` also multiplies the whole bracket.',
          sets: { inB: b * a },
        },
        {
          name: 'you multiplied the two paths from b',
          says: 'Slopes are multiplied along one path. What happens where two paths meet?',
          sets: { inB: sum * b * a },
        },
        {
          name: 'a sign went wrong where the paths from b meet',
          says: 'Both of them bring something below zero.',
          sets: { inB: sum - b * a },
        },
        {
          name: 'for a, the last factor is missing',
          says: '`a` goes through the product, and then the bracket is multiplied by b.',
          sets: { inA: b },
        },
        {
          name: 'for c, the last factor is missing',
          says: '`c` goes into the sum with a slope of 1, and then the bracket is multiplied by b.',
          sets: { inC: 1 },
        },
      ],
      (slopes: Partial<Slopes>) => () => grads(slopes),
    ),
    {
      name: 'those are local slopes only',
      answer: () => grads({ inA: b, inB: sum, inC: 1 }),
      says: 'On the way back, what each step has received so far comes in as a factor.',
    },
    {
      name: 'those are the numbers themselves',
      answer: () => ({ a, b, c }),
      says: 'A `grad` says how fast r changes when that number is nudged.',
    },
    {
      name: 'the minus of b got lost',
      answer: () => ({ a: b * b, b: a * -b + c + a * -b, c: -b }),
      says: '`b` is −3: put that in everywhere.',
    },
  ],
};
