import type { Exercise } from '../exercise';

/** What the network gives to the right answer of each sample. */
const chances = [0.99, 0.99, 0.99, 0.01];

const sum = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
const meanOf = (f: (p: number) => number) => mean(chances.map(f));

/** The loss of a network that is right three times and sure of a mistake once. */
export const oneBadSample: Exercise<[]> = {
  name: '01-one-bad-sample',
  answer: () => meanOf((p) => -Math.log(p)),
  pointer:
    'Each sample costs −ln p: work out that of 0.99 and that of 0.01. There are three of ' +
    'the one and one of the other; take the mean.',
  right:
    'Well above the 0.693 of four coin tosses: one confident mistake outweighs three ' +
    'samples that are all but perfect.',
  mistakes: [
    {
      name: 'that’s the sum, not the mean',
      answer: () => sum(chances.map((p) => -Math.log(p))),
      says: 'The losses of all four are in there. Divide by how many there are.',
    },
    {
      name: 'the minus is missing',
      answer: () => meanOf(Math.log),
      says: 'The logarithm of a probability is below zero; a loss should be above.',
    },
    {
      name: 'the mean comes before the logarithm',
      answer: () => -Math.log(mean(chances)),
      says: 'First −ln p for each sample, then the mean of the four.',
    },
    {
      name: 'that’s the mean of the probabilities',
      answer: () => mean(chances),
      says: 'That’s how much it gives to the right answer. What does each sample cost?',
    },
    {
      name: 'the logarithm has base 10',
      answer: () => meanOf((p) => -Math.log10(p)),
      says: 'The loss takes the natural logarithm, `Math.log`.',
    },
    {
      name: 'the logarithm has base 2',
      answer: () => meanOf((p) => -Math.log2(p)),
      says: 'The loss takes the natural logarithm, `Math.log`.',
    },
    {
      name: 'that’s the fourth sample alone',
      answer: () => -Math.log(chances[3]),
      says: 'The other three cost little, but they count: the loss is a mean over all four.',
    },
    {
      name: 'the other three are missing',
      answer: () => -Math.log(chances[3]) / 4,
      says: 'They cost little, but not nothing: add what each of them costs, too.',
    },
    {
      name: 'the three good samples count as one',
      answer: () => -(Math.log(chances[0]) + Math.log(chances[3])) / 2,
      says: 'That’s the mean of two losses, but there are three samples at 0.99.',
    },
    {
      name: 'one good sample is missing twice',
      answer: () => -(Math.log(chances[0]) + Math.log(chances[3])) / 4,
      says: 'There are three samples at 0.99, and each of them costs something.',
    },
    {
      name: '0.01 is taken for the output where the target is 0',
      answer: () => meanOf((p) => -Math.log(1 - p)),
      says: 'The numbers given are those of the right answers already: each is a p.',
    },
    {
      name: 'every sample is taken as a good one',
      answer: () => -Math.log(chances[0]),
      says: 'Three cost that much. What about the fourth?',
    },
  ],
};
