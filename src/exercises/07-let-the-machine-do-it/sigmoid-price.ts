import { activations } from '../../network/activations';
import type { Answer, Exercise } from '../exercise';
import { isNotYet } from '../not-yet';
import { type Value, value } from './value';

const sigmoid = activations.sigmoid.value;

/** The price, with the local slope that some function of z, a = σ(z) and y gives. */
function withSlope(slopeOf: (z: number, a: number, y: number) => number) {
  return (z: Value, y: number): Answer => {
    const { data } = z;
    const price = Math.log1p(Math.exp(-Math.abs(data))) + Math.max(0, data) - y * data;
    return value(price, [z], [slopeOf(data, sigmoid(data), y)]);
  };
}

/** Writing a sigmoid and its cross-entropy as one number with one parent. */
export const sigmoidPrice: Exercise<[Value, number]> = {
  name: '07-sigmoid-price',
  answer: withSlope((_z, a, y) => a - y),
  tryOn: () => [
    [value(0.3), 0],
    [value(-1.2), 1],
    [value(2.5), 0.25],
    [value(20), 0],
  ],
  observe(given, z, y) {
    const result = given(z, y) as Value;
    if (isNotYet(result)) return result;
    const { data, slopes, parents } = result;
    return { data, slopes, parents };
  },
  pointer: 'TODO',
  right:
    'PyTorch calls it `BCEWithLogitsLoss`; a logit is what this course calls the ' +
    'preactivation of the output.',
  mistakes: [
    {
      name: 'sign flipped',
      answer: withSlope((_z, a, y) => y - a),
      says: 'With the target 0, a larger z makes a dearer price. Which sign is that?',
    },
    {
      name: 'the slope in a, not in z',
      answer: withSlope((_z, a, y) => (a - y) / (a * (1 - a))),
      says: 'The parent is z, so the slope of the sigmoid belongs in there too.',
    },
    {
      name: 'z in the place of a',
      answer: withSlope((z, _a, y) => z - y),
      says: 'The target is compared with what the sigmoid makes of z.',
    },
    {
      name: 'the target forgotten',
      answer: withSlope((_z, a) => a),
      says: 'That is right for the target 0 only.',
    },
  ],
};
