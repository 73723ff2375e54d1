import type { Exercise } from '../exercise';
import { mistakesOf } from '../slips';

type Answers = Record<'a' | 'b' | 'c' | 'd', string>;
const RIGHT: Answers = { a: 'b3', b: 'Delta2', c: 'Delta3', d: 'W2' };

/** Which formula has the slip, from the blocks that disagree, in a network of three layers. */
export const whichFormula: Exercise<[]> = {
  name: '04-which-formula',
  answer: () => Object.values(RIGHT),
  parts: ['a', 'b', 'c', 'd'],
  pointer:
    "Four names are wanted, such as `['Delta1', 'b1', …]`. Begin each row at b3 and go " +
    'to the left: which formula does everything wrong depend on, and nothing right?',
  right:
    'With thirty layers it’s no harder: the first wrong block from the output tells, and ' +
    'a bias that’s right clears its Δ.',
  mistakes: mistakesOf<Answers, []>(
    [
      {
        name: 'in a, you blamed a Δ',
        says: 'In a, if Δ3 were wrong, what else would be?',
        sets: { a: 'Delta3' },
      },
      {
        name: 'in b, you read from the input',
        says: 'In b, Δ1 isn’t used for W2 and b2, and they’re wrong as well.',
        sets: { b: 'Delta1' },
      },
      {
        name: 'in b, you went one layer too far back',
        says: 'In b, if Δ3 were wrong, could W3 and b3 be right?',
        sets: { b: 'Delta3' },
      },
      {
        name: 'in b, you blamed one block’s own line',
        says: 'In b there’s one slip, and four blocks are wrong. What do the four have in common?',
        sets: { b: 'W2' },
      },
      {
        name: 'in c, you read from the input',
        says: 'In c even b3 is wrong. Which formula is that close to the loss?',
        sets: { c: 'Delta1' },
      },
      {
        name: 'in c, you stopped at layer 2',
        says: 'In c even b3 is wrong. Does it depend on Δ2?',
        sets: { c: 'Delta2' },
      },
      {
        name: 'in d, you blamed the Δ',
        says: 'In d, b2 is right. What does that say about Δ2?',
        sets: { d: 'Delta2' },
      },
    ],
    (changed) => () => Object.values({ ...RIGHT, ...changed }),
  ),
};
