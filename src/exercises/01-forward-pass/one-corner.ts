import type { Answer, Exercise } from '../exercise';
import { weightedSums } from './weighted-sums';

/** Two weights and a bias, and what is wrong with those that say yes to other corners. */
const onlyAt10 = [1, -1, -0.5];
const others: { given: number[]; name: string; says: string }[] = [
  {
    given: [-1, 1, -0.5],
    name: 'the two inputs are swapped',
    says: 'That friend comes when it rains and the sun doesn’t shine.',
  },
  {
    given: [-1, 1, 0.5],
    name: 'yes and no are swapped',
    says: 'She stays at home in just the weather she should come in: flip every sign.',
  },
  {
    given: [1, 0, -0.5],
    name: 'rain doesn’t keep her in when the sun shines',
    says: 'She comes with or without rain. How far should rain pull z down?',
  },
  {
    given: [0, -1, 0.5],
    name: 'she doesn’t need the sun',
    says: 'She comes whenever it doesn’t rain. At (0, 0) z is just the bias.',
  },
  {
    given: [1, -0.5, 0.1],
    name: 'only rain without sun keeps her in',
    says: 'She comes at three corners. At (0, 0) z is just the bias, and it should be a no.',
  },
  {
    given: [1, 1, -0.5],
    name: 'that’s OR',
    says: 'Rain draws her out as much as the sun does. Which sign keeps her in?',
  },
  {
    given: [1, 1, -1.5],
    name: 'that’s AND',
    says: 'She comes only if it rains as well. Which sign keeps her in?',
  },
  {
    given: [0, 0, -1],
    name: 'she never comes',
    says: 'At (1, 0) z is w[0] + b: the sun has to outweigh the bias.',
  },
  {
    given: [0, 0, 1],
    name: 'she always comes',
    says: 'With no sun and no rain z is just the bias, and it should be a no.',
  },
  {
    given: [1, -1, 0],
    name: 'two corners are right on the line',
    says: 'At (0, 0) and (1, 1) z is exactly 0, neither a yes nor a no. The bias moves the line.',
  },
];

/** A unit that says yes at one corner: any line that cuts it off will do. */
export const oneCorner: Exercise<[]> = {
  name: '01-one-corner',
  answer: () => onlyAt10,
  observe: (answer) => verdicts(answer()),
  pointer:
    'Give w[0], w[1] and b, and work out z at all four corners: it should be above 0 at ' +
    '(1, 0), and below 0 at the other three.',
  right:
    'One corner, one line: each of the four can be cut off like this. XOR asks for two of ' +
    'them at once, on a diagonal.',
  mistakes: others.map(({ given, name, says }) => ({
    name,
    says,
    answer: () => given,
  })),
};

/** What the unit says at each corner, in words. */
function verdicts(given: unknown): Answer {
  const list: unknown[] = Array.isArray(given) ? given.flat() : [];
  if (list.length !== 3 || !list.every(Number.isFinite)) {
    return { 'the list': 'not three numbers' };
  }
  const [w0, w1, b] = list as number[];
  const corners = [0, 1].flatMap((x0) => [0, 1].map((x1) => [x0, x1]));
  return {
    'the list': 'three numbers',
    ...Object.fromEntries(
      corners.map((x) => [
        `the friend’s reply at (${x.join(', ')})`,
        reply(weightedSums([[w0, w1]], [b], x)[0]),
      ]),
    ),
  };
}

/** Sums of decimals that should be 0 may miss it by a rounding error. */
function reply(z: number): string {
  if (Math.abs(z) < 1e-12) return 'neither yes nor no';
  return z > 0 ? 'yes' : 'no';
}
