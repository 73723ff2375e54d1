import type { Slip } from '../slips';

export type GradientAt = (parameters: number[]) => number[];
export type Given = [
  start: number[],
  gradientAt: GradientAt,
  learningRate: number,
  epochs: number,
];

interface Settings {
  sign: 1 | -1;
  /** What a slope is multiplied by, for so many parameters. */
  scale(rate: number, count: number): number;
  steps(epochs: number): number;
  /** Which parameters the slopes belong to. */
  slopesAt: 'before the step' | 'halfway' | 'the start';
}

/** Gradient descent, with one thing or another changed. */
export function descending({
  sign = -1,
  scale = (rate) => rate,
  steps = (epochs) => epochs,
  slopesAt = 'before the step',
}: Partial<Settings> = {}) {
  return (...[start, gradientAt, rate, epochs]: Given): number[] => {
    const w = [...start];
    const factor = sign * scale(rate, w.length);
    const fromStart = gradientAt([...w]);
    for (let step = 0; step < steps(epochs); step++) {
      const slopes = slopesAt === 'the start' ? fromStart : gradientAt([...w]);
      for (const p of w.keys()) {
        w[p] += factor * (slopesAt === 'halfway' ? gradientAt([...w]) : slopes)[p];
      }
    }
    return w;
  };
}

export const descentSlips: readonly Slip<Settings>[] = [
  {
    name: 'the sign is flipped',
    says: 'This climbs: each parameter should go against its slope.',
    sets: { sign: 1 },
  },
  {
    name: 'you use updated parameters halfway through a step',
    says: 'Within one epoch, all slopes should be those from before the step.',
    sets: { slopesAt: 'halfway' },
  },
  {
    name: 'you use the gradient from the start, over and over',
    says: 'After a step the slopes are different: compute them again in every epoch.',
    sets: { slopesAt: 'the start' },
  },
  {
    name: 'you take a single step',
    says: 'How many epochs are asked for?',
    sets: { steps: () => 1 },
  },
  {
    name: 'you return after a single step',
    says: 'How many epochs are asked for? A `return` inside the loop ends it.',
    sets: { steps: (epochs) => Math.min(1, epochs) },
  },
  {
    name: 'you take one step too many',
    says: 'With 0 epochs nothing should change: count how often your loop runs.',
    sets: { steps: (epochs) => epochs + 1 },
  },
  {
    name: 'you take one step too few',
    says: 'With 1 epoch there should be one step: count how often your loop runs.',
    sets: { steps: (epochs) => epochs - 1 },
  },
  {
    name: 'the learning rate is left out',
    says: 'The rate sets how far a step goes.',
    sets: { scale: () => 1 },
  },
  {
    name: 'you divide by the learning rate',
    says: 'With a smaller learning rate a step should be shorter; yours gets longer.',
    sets: { scale: (rate) => 1 / rate },
  },
  {
    name: 'you divide by the number of parameters',
    says: 'Nothing is averaged here: a step is the learning rate times the slope.',
    sets: { scale: (rate, count) => rate / count },
  },
];
