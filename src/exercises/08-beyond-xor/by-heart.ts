import type { Exercise } from '../check/exercise';

/** Telling from two losses whether a network has learnt. */
export const byHeart: Exercise<[]> = {
  name: '08-by-heart',
  answer: () => ({ A: 'by heart', B: 'too small', C: 'learnt' }),
  right:
    'The gap between the two losses tells of learning by heart, their height of a ' +
    'network that is too small.',
  mistakes: [
    {
      name: 'judged by the training data alone',
      answer: () => ({ A: 'learnt', B: 'too small', C: 'by heart' }),
      says: 'A low loss on the training data is no proof. What about the new data?',
    },
    {
      name: 'A and B swapped',
      answer: () => ({ A: 'too small', B: 'by heart', C: 'learnt' }),
      says: 'Whoever memorises knows at least the training data. Which of the two does?',
    },
    {
      name: 'a small gap taken for a good result',
      answer: () => ({ A: 'by heart', B: 'learnt', C: 'too small' }),
      says: 'Two losses that are alike may both be bad: compare them with ln 2.',
    },
  ],
};
