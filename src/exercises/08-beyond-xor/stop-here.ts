import type { Exercise } from '../check/exercise';

/** The first place where the next number is larger; the last if there is none. */
function firstRise(losses: number[]): number {
  const rise = losses.findIndex((loss, epoch) => losses[epoch + 1] > loss);
  return rise < 0 ? losses.length - 1 : rise;
}

/** Writing the epoch at which the loss on new data was lowest. */
export const stopHere: Exercise<[number[]]> = {
  name: '08-stop-here',
  answer: (losses) => losses.indexOf(Math.min(...losses)),
  tryOn: () => [
    [[0.9, 0.6, 0.4, 0.5, 0.7]],
    [[0.8, 0.5, 0.6, 0.3, 0.35]],
    [[0.7, 0.2, 0.3, 0.2, 0.4]],
    [[0.7, 0.6, 0.55]],
  ],
  right:
    'This is called early stopping. In practice one trains on, keeps a copy of the ' +
    'parameters at the best epoch, and goes back to it.',
  mistakes: [
    {
      name: 'the loss, not the epoch',
      answer: (losses) => Math.min(...losses),
      says: 'That is how low it gets; asked is when.',
    },
    {
      name: 'stopped at the first rise',
      answer: firstRise,
      says: 'After a small rise it may fall further than before: look at all of them.',
    },
    {
      name: 'the later of two',
      answer: (losses) => losses.lastIndexOf(Math.min(...losses)),
      says: 'Where two are equally low, the earlier is wanted: why train longer?',
    },
    {
      name: 'counted from 1',
      answer: (losses) => losses.indexOf(Math.min(...losses)) + 1,
      says: 'The list begins with the loss after 0 epochs.',
    },
    {
      name: 'the highest',
      answer: (losses) => losses.indexOf(Math.max(...losses)),
      says: 'A loss is good where it is low.',
    },
  ],
};
