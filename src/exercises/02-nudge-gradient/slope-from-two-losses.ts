import { xor } from '../../network/datasets';
import { lossOf } from '../../network/forward';
import { exampleNetwork } from '../example-network';
import type { Exercise } from '../exercise';

const EPSILON = 0.01;
/** b1[0], which stands at 0.1. */
const PLACE = 4;

/** The two losses, and where the parameter stands after the nudge. */
function measured() {
  const network = exampleNetwork();
  const before = lossOf(network, xor);
  network.parameters[PLACE] += EPSILON;
  return { before, after: lossOf(network, xor), value: network.parameters[PLACE] };
}

function rise(): number {
  const { before, after } = measured();
  return after - before;
}

/** A forward difference from two losses that are given with ten digits. */
export const slopeFromTwoLosses: Exercise = {
  name: '02-slope-from-two-losses',
  answer: () => rise() / EPSILON,
  tolerance: 1e-5,
  pointer: 'TODO',
  right:
    'Hold it against the slope of b1[0] in the gradient above: a nudge as long as this ' +
    'one already misses some of the bend.',
  mistakes: [
    {
      name: 'forgot to divide',
      answer: () => rise(),
      says: 'That is how much the loss rose; how many times as much is it as the nudge?',
    },
    {
      name: 'sign flipped',
      answer: () => -rise() / EPSILON,
      says: 'The loss after the nudge comes first, the loss before it is subtracted.',
    },
    {
      name: 'divided by the parameter, not by the nudge',
      answer: () => rise() / measured().value,
      says: 'Divide by how far the knob was turned, not by where it stands.',
    },
    {
      name: 'multiplied by the nudge',
      answer: () => rise() * EPSILON,
      says: 'A slope is a rise over a run: which of the two is the nudge?',
    },
    {
      name: 'divided by 2ε',
      answer: () => rise() / (2 * EPSILON),
      says: 'That belongs to the central difference; how far apart are these two points?',
    },
  ],
};
