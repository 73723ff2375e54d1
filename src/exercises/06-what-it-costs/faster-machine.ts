import type { Exercise } from '../exercise';

const faster = 200;
const share = 1 / 2;
const work = faster * share;

/** How many times the parameters a faster machine buys nudging. */
export const fasterMachine: Exercise<[]> = {
  name: '06-faster-machine',
  answer: () => Math.sqrt(work),
  tolerance: 0.01,
  pointer:
    'First work out how many times as much work the new machine gets through in the time ' +
    'you give it. Then ask which number of parameters makes that much work, as P².',
  right: 'The chain rule, whose work grows as P, could have 100 times the parameters.',
  mistakes: [
    {
      name: 'that’s how much more work there may be',
      answer: () => work,
      says: 'The chain rule gets that many times the parameters. For nudging, the work is P².',
    },
    {
      name: 'that’s how much faster the machine is',
      answer: () => faster,
      says: 'A gradient may also take only half as long, and the work isn’t P but P².',
    },
    {
      name: 'the half isn’t in it',
      answer: () => Math.sqrt(faster),
      says: 'The root is right. But you’ve given the machine as much time as before.',
    },
    {
      name: 'half the time isn’t twice the work',
      answer: () => Math.sqrt(faster / share),
      says: 'In half the time a machine gets through less, not more.',
    },
    {
      name: 'the root comes last',
      answer: () => Math.sqrt(faster) * share,
      says: 'You halved the parameters. What is halved is the time, and with it the work.',
    },
    {
      name: 'you squared where a root is needed',
      answer: () => work ** 2,
      says: 'That many times the parameters would take far longer. Try your number: square it.',
    },
    {
      name: 'you took half of the work, not its root',
      answer: () => work / 2,
      says: 'Which number, multiplied by itself, is the work?',
    },
  ],
};
