import type { Exercise } from '../exercise';

/** Telling from two losses whether a network has learnt. */
export const byHeart: Exercise<[]> = {
  name: '08-by-heart',
  answer: () => ({ A: 'by heart', B: 'too small', C: 'learnt', D: 'by heart' }),
  pointer: 'TODO',
  right:
    'The gap between the two losses tells of learning by heart, their height of a ' +
    'network that is too small.',
  mistakes: [
    {
      name: 'judged by the training data alone',
      answer: () => ({ A: 'learnt', B: 'too small', C: 'by heart', D: 'learnt' }),
      says: 'A low loss on the training data is no proof. What about the new data?',
    },
    {
      name: 'the gap of D overlooked',
      answer: () => ({ A: 'by heart', B: 'too small', C: 'learnt', D: 'learnt' }),
      says: 'Compare the gap between the two losses of D with that of A and that of C.',
    },
    {
      name: 'the gap of A overlooked',
      answer: () => ({ A: 'learnt', B: 'too small', C: 'learnt', D: 'by heart' }),
      says: 'Compare the gap between the two losses of A with that of D and that of C.',
    },
    {
      name: 'A and D taken for networks with too few units',
      answer: () => ({ A: 'too small', B: 'by heart', C: 'learnt', D: 'too small' }),
      says: 'Whoever memorises knows at least the training data. Who does?',
    },
    {
      name: 'a small gap taken for a good result',
      answer: () => ({ A: 'by heart', B: 'learnt', C: 'too small', D: 'by heart' }),
      says: 'Two losses that are alike may both be bad: compare them with ln 2.',
    },
    {
      name: 'every gap taken for memorising',
      answer: () => ({ A: 'by heart', B: 'too small', C: 'by heart', D: 'by heart' }),
      says: 'Everybody is a little worse on new data. Who is best there?',
    },
  ],
};
