import { activations } from '../../network/activations';
import { PROBABILITY_CLIP } from '../../network/losses';
import type { Answer } from '../exercise';
import type { Slip } from '../slips';
import { type NamedValue, value } from './value';

interface Settings {
  /** The loss of the output a = σ(z), by z and y. */
  loss(z: number, y: number, a: number): number;
  sign: 1 | -1;
  /** What is held against the target. */
  output(z: number, a: number): number;
  target(y: number): number;
  /** What comes on top of that difference. */
  factor(a: number): number;
}

function stable(
  z: number,
  y: number,
  part = Math.max(0, z),
  size = Math.abs(z),
): number {
  return Math.log1p(Math.exp(-size)) + part - y * z;
}

function naive(y: number, a: number): number {
  return -(y * Math.log(a) + (1 - y) * Math.log(1 - a));
}

function clipped(a: number): number {
  return Math.min(1 - PROBABILITY_CLIP, Math.max(PROBABILITY_CLIP, a));
}

/** Sigmoid and loss as one number, with one thing or another changed. */
export function fusedLoss({
  loss = (z, y) => stable(z, y),
  sign = 1,
  output = (_, a) => a,
  target = (y) => y,
  factor = () => 1,
}: Partial<Settings> = {}) {
  return (z: NamedValue, y: number): Answer => {
    const a = activations.sigmoid.value(z.data);
    const slope = sign * (output(z.data, a) - target(y)) * factor(a);
    return value(loss(z.data, y, a), [z], [slope]);
  };
}

export const fusedLossSlips: readonly Slip<Settings>[] = [
  {
    name: 'the sign of the slope is flipped',
    says: 'With the target 0, a larger z makes for a higher loss. Which sign is that?',
    sets: { sign: -1 },
  },
  {
    name: 'that’s the slope in a, not in z',
    says: 'The parent is z, so the slope of the sigmoid belongs in there too.',
    sets: { factor: (a) => 1 / (a * (1 - a)) },
  },
  {
    name: 'the slope of the sigmoid is in there twice',
    says: 'In notebook 03 it cancelled: what’s left of everything between z₂ and the loss?',
    sets: { factor: (a) => a * (1 - a) },
  },
  {
    name: 'you compare z, not a, with the target',
    says: 'The slope needs what the sigmoid makes of z.',
    sets: { output: (z) => z },
  },
  {
    name: 'the slope doesn’t know of the target',
    says: 'It would be right for a target of 0 only.',
    sets: { target: () => 0 },
  },
  {
    name: 'the loss isn’t finite where the sigmoid saturates',
    says: 'Try it with z = 40: a rounds to 1, and the logarithm of 1 − a is −Infinity. Use the formula in the question.',
    sets: { loss: (_, y, a) => naive(y, a) },
  },
  {
    name: 'the loss is clipped',
    says: 'A clip keeps it finite, but from about z = 35 on it no longer rises with z. The formula in the question needs none.',
    sets: { loss: (_, y, a) => naive(y, clipped(a)) },
  },
  {
    name: 'the loss isn’t finite for a very large z',
    says: 'e^z is too large for any number from about z = 710 on. It’s e^(−|z|) in the formula.',
    sets: { loss: (z, y) => Math.log1p(Math.exp(z)) - y * z },
  },
  {
    name: 'the bars around z are missing',
    says: 'For a z far below 0, e^(−z) is too large for any number. It’s e^(−|z|).',
    sets: { loss: (z, y) => stable(z, y, Math.max(0, z), z) },
  },
  {
    name: 'max(0, z) is missing from the loss',
    says: 'Try a z above 0, such as 2.5.',
    sets: { loss: (z, y) => stable(z, y, 0) },
  },
  {
    name: 'you add y · z',
    says: 'With the target 1, a larger z should make the loss lower.',
    sets: { loss: (z, y) => stable(z, -y) },
  },
];
