import type { Exercise, Mistake } from '../exercise';
import { type Pass, passes } from './passes';

type Slip = keyof typeof SLIPS;

const SLIPS = {
  n: [
    'the mean over the samples is missing',
    'All slopes are too large by one factor, a different one for each data set.',
  ],
  relu: [
    'the slope of ReLU is missing',
    'What does a unit that’s inactive for a sample learn from it?',
  ],
  transposed: [
    'rows and columns are swapped',
    'Which comes first in W1, the unit or the input?',
  ],
  four: [
    'you always divide by 4',
    'XOR has four samples; other data sets have more, or fewer.',
  ],
  outputs: [
    'you divide by the number of outputs as well',
    'The loss is summed over the outputs; the mean is over the samples only.',
  ],
  clipped: [
    'you cut off negative deltas, not inactive units',
    'Whether a unit is active is in its preactivation `z`, not in its delta.',
  ],
  value: [
    'you multiply by what ReLU gives, not by its slope',
    'The slope of ReLU is 1 or 0.',
  ],
  sign: [
    'the sign is flipped',
    'Is it the output minus the target, or the other way round?',
  ],
  squashed: [
    'there’s a slope of the sigmoid too many',
    'With cross-entropy, a − y is the whole slope in z2; the sigmoid’s slope is already in it.',
  ],
} as const;

/** What the notebook's function gets wrong; two of these may be left. */
const GIVEN: readonly Slip[] = ['n', 'relu', 'transposed'];

/** The slopes of the loss in the first layer's weights, for ReLU and sigmoid. */
export const mendBackward: Exercise<Pass> = {
  name: '04-mend-backward',
  answer: (...pass) => slopesOfW1(pass, []),
  tryOn: passes,
  told: (X, Y, Z1) => {
    const sizes = [X, Z1, Y].map(([row]) => row.length).join('-');
    return `For a network ${sizes} and ${X.length} samples`;
  },
  pointer:
    'Compare your three steps with the formulas of the gallery, one at a time, and mend ' +
    'one slip before you look for the next.',
  right:
    'That’s the first layer of any such network; for its biases you’d add up delta1 over ' +
    'the samples.',
  mistakes: [
    ...Object.keys(SLIPS).map((slip) => mistakeOf([slip as Slip])),
    ...GIVEN.map((mended) => mistakeOf(GIVEN.filter((slip) => slip !== mended))),
    mistakeOf(GIVEN),
  ],
};

/** Names one slip, and of the others only that they are there. */
function mistakeOf(slips: readonly Slip[]): Mistake<Pass> {
  const [name, says] = SLIPS[slips[0]];
  const others = [
    '',
    ' And it’s not the only slip left.',
    ' And it’s only one of three.',
  ];
  return {
    name,
    answer: (...pass) => slopesOfW1(pass, slips),
    says: says + others[slips.length - 1],
  };
}

function slopesOfW1([X, Y, Z1, A2, W2]: Pass, slips: readonly Slip[]): number[][] {
  const has = (slip: Slip) => slips.includes(slip);
  const n = has('n')
    ? 1
    : has('four')
      ? 4
      : X.length * (has('outputs') ? Y[0].length : 1);
  const delta2 = A2.map((row, s) =>
    row.map((a, o) => {
      const delta = (has('sign') ? Y[s][o] - a : a - Y[s][o]) / n;
      return has('squashed') ? delta * a * (1 - a) : delta;
    }),
  );
  const delta1 = Z1.map((row, s) =>
    row.map((z, u) => {
      const delta = W2.reduce((sum, w, o) => sum + w[u] * delta2[s][o], 0);
      if (has('clipped')) return Math.max(0, delta);
      return delta * (has('relu') || z > 0 ? 1 : 0) * (has('value') ? z : 1);
    }),
  );
  const slope = (u: number, i: number) =>
    X.reduce((sum, x, s) => sum + delta1[s][u] * x[i], 0);
  const units = Z1[0].map((_, u) => u);
  const inputs = X[0].map((_, i) => i);
  return has('transposed')
    ? inputs.map((i) => units.map((u) => slope(u, i)))
    : units.map((u) => inputs.map((i) => slope(u, i)));
}
