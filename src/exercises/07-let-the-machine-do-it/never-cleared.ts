import type { Exercise } from '../exercise';
import { mistakesOf, type Slip } from '../slips';

interface Training {
  slope: number;
  learningRate: number;
  epochs: number;
  sign: 1 | -1;
  /** What is in `grad` in an epoch, counted from 1. */
  gradIn(epoch: number, slope: number): number;
}

const right: Training = {
  slope: 0.4,
  learningRate: 0.5,
  epochs: 4,
  sign: -1,
  gradIn: (epoch, slope) => epoch * slope,
};

const slips: Slip<Training>[] = [
  {
    name: 'the sign is flipped',
    sets: { sign: 1 },
    says: 'The slope is above 0, and training steps against it.',
  },
  {
    name: 'in every epoch you took the slope alone',
    sets: { gradIn: (_, slope) => slope },
    says: 'Nobody clears `grad`. What’s in it in the second epoch, once the new slope has been added?',
  },
  {
    name: 'the learning rate is missing',
    sets: { learningRate: 1 },
    says: 'A step is learning rate times `grad`.',
  },
  {
    name: 'there’s an epoch too few',
    sets: { epochs: 3 },
    says: 'There are four steps, and `backward` runs before each of them, the first one too.',
  },
  {
    name: 'the `grad` doubles with you',
    sets: { gradIn: (epoch, slope) => slope * 2 ** (epoch - 1) },
    says: '`backward` adds the slope, which is the same each time. It doesn’t add what was there.',
  },
];

/** How far a parameter gets in a few epochs where nobody clears its grad. */
export const neverCleared: Exercise<[]> = {
  name: '07-never-cleared',
  answer: () => changeWith({}),
  pointer:
    'Make a line for each of the four epochs: what’s in `grad` after `backward`, and how ' +
    'far does the parameter move? Then add up the four steps.',
  right:
    'The steps grow with every epoch, as if the learning rate did. Forgetting to clear is ' +
    'so common that loops in PyTorch begin with `zero_grad()`.',
  mistakes: mistakesOf(slips, (instead) => () => changeWith(instead)),
};

function changeWith(instead: Partial<Training>): number {
  const { slope, learningRate, epochs, sign, gradIn } = { ...right, ...instead };
  let change = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    change += sign * learningRate * gradIn(epoch, slope);
  }
  return change;
}
