import type { Exercise, Mistake } from '../exercise';

const REPORTS = { small: 'too small', learnt: 'learnt', heart: 'by heart' };
type Report = keyof typeof REPORTS;

function reports(A: Report, B: Report, C: Report, D: Report) {
  return { A: REPORTS[A], B: REPORTS[B], C: REPORTS[C], D: REPORTS[D] };
}

const trainingOnly = 'you judged by the training data alone';
const proof =
  'A low loss on the training data proves nothing. What about the new data?';
const gapOf = (student: string, other: string) =>
  `Compare the gap between the two losses of ${student} with that of ${other} and that of C.`;

/** Telling from two losses whether a network has learnt. */
export const byHeart: Exercise<[]> = {
  name: '08-by-heart',
  answer: () => reports('heart', 'small', 'learnt', 'heart'),
  pointer:
    'Ask two things of each student: is the loss on the training data low, and how much ' +
    'higher is it on the new data?',
  right:
    'The gap between the two losses gives away learning by heart; their height gives away ' +
    'a network that’s too small.',
  mistakes: [
    mistake(trainingOnly, reports('learnt', 'small', 'heart', 'learnt'), proof),
    mistake(trainingOnly, reports('learnt', 'small', 'learnt', 'learnt'), proof),
    mistake(trainingOnly, reports('learnt', 'small', 'small', 'learnt'), proof),
    mistake(
      'you missed the gap of D',
      reports('heart', 'small', 'learnt', 'learnt'),
      gapOf('D', 'A'),
    ),
    mistake(
      'you missed the gap of A',
      reports('learnt', 'small', 'learnt', 'heart'),
      gapOf('A', 'D'),
    ),
    mistake(
      'you have the two failures the wrong way round',
      reports('small', 'heart', 'learnt', 'small'),
      'A student who memorises knows at least the training data. Who does?',
    ),
    mistake(
      'a small gap alone isn’t a good result',
      reports('heart', 'learnt', 'small', 'heart'),
      'Two losses that are alike may both be bad: compare them with ln 2.',
    ),
    mistake(
      'a small gap alone isn’t a good result',
      reports('heart', 'learnt', 'learnt', 'heart'),
      'Compare both losses of B with ln 2, which is what you get by guessing.',
    ),
    mistake(
      'not every gap means memorising',
      reports('heart', 'small', 'heart', 'heart'),
      'Every network is a little worse on new data. Which does best there?',
    ),
    mistake(
      'C is large enough',
      reports('heart', 'small', 'small', 'heart'),
      'Its loss on the training data isn’t the lowest. But who does best on the new data?',
    ),
    mistake(
      'B hasn’t memorised anything',
      reports('heart', 'heart', 'learnt', 'heart'),
      'A student who memorises does well on the training data at least. Does B?',
    ),
    mistake(
      'D is large enough',
      reports('heart', 'small', 'learnt', 'small'),
      'A network with too few units can’t even learn the training data. How does D do there?',
    ),
  ],
};

function mistake(
  name: string,
  answer: ReturnType<typeof reports>,
  says: string,
): Mistake<[]> {
  return { name, answer: () => answer, says };
}
