import { chainRuleGradient } from '../../gradients/chain-rule';
import { xor } from '../../network/datasets';
import { exampleNetwork } from '../example-network';
import type { Exercise } from '../exercise';

/** Where the notebook's table shows the knob W1[0][0], or between two of its lines. */
const settings = [-0.75, 0.3, 1.2];

function signs(): number[] {
  return settings.map((setting) => {
    const network = exampleNetwork();
    network.parameters[0] = setting;
    return Math.sign(chainRuleGradient(network, xor).values[0]);
  });
}

/** Reading the sign of a slope off a table of losses. */
export const whichWay: Exercise = {
  name: '02-which-way',
  answer: signs,
  pointer: 'TODO',
  right:
    'Downhill is up for the knob where the slope is below zero, down where it is above, ' +
    'and nowhere where it is zero: there this knob has nothing to learn.',
  mistakes: [
    {
      name: 'sign flipped',
      answer: () => signs().map((sign) => 0 - sign),
      says: 'A slope is above zero where a larger setting of the knob has a larger loss.',
    },
    {
      name: 'the sign of the knob',
      answer: () => settings.map(Math.sign),
      says: 'Not where the knob stands counts, but what the loss does when it is turned.',
    },
    {
      name: 'the sign of the loss',
      answer: () => settings.map(() => 1),
      says: 'Every loss here is above zero; compare two losses that are neighbours.',
    },
  ],
};
