import type { Exercise } from '../exercise';
import { isNotYet } from '../not-yet';
import { mistakesOf } from '../slips';
import { fusedLoss, fusedLossSlips } from './fused-loss';
import { isValue, type NamedValue, named, type Value, value } from './value';

type Given = [z: NamedValue, y: number];

const tryOn = (): Given[] => [
  [named('z', 0.3), 0],
  [named('z', -1.2), 1],
  [named('z', 2.5), 0.25],
  [named('z', 20), 0],
  [named('z', 40), 0],
  [named('z', 40), 1],
  [named('z', -800), 1],
  [named('z', 800), 0],
];

/** Writing a sigmoid and its cross-entropy as one number with one parent. */
export const sigmoidLoss: Exercise<Given> = {
  name: '07-sigmoid-loss',
  answer: fusedLoss(),
  tryOn,
  told: (z, y) => `For z = ${z.data} and y = ${y}`,
  observe(given, z, y) {
    const result = given(z, y);
    if (isNotYet(result) || !isValue(result)) return result;
    const { data, parents, slopes } = result;
    if (parents.length === 0) return 'no parent';
    const [parent] = parents as NamedValue[];
    if (parents.length > 1 || parent.name !== 'z') return 'other parents';
    return { 'the loss': data, 'the slope': slopes[0] };
  },
  pointer:
    'It’s one call of `value`: the loss by the formula in the question, `[z]` as the only ' +
    'parent, and one slope. Nudge z by a little, and see how the loss moves.',
  right:
    'PyTorch calls it `BCEWithLogitsLoss`; a logit is what this course calls the ' +
    'preactivation of the output.',
  mistakes: [
    ...mistakesOf(fusedLossSlips, fusedLoss, tryOn),
    {
      name: 'that’s a chain of nodes',
      answer: (z) => value(0, [value(0, [z], [1])], [1]),
      says: 'One node is wanted, whose only parent is z: compute with `z.data`, and call `value` once.',
    },
    {
      name: 'its parent is missing',
      answer: () => value(0),
      says: 'Without a parent and a slope, nothing can be handed back to z.',
    },
    {
      name: 'that’s a plain number',
      answer: (...given) => (fusedLoss()(...given) as Value).data,
      says: 'The loss is right, but it doesn’t remember where it came from: make it a `value(…)`.',
    },
  ],
};
