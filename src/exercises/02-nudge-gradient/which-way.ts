import { chainRuleGradient } from '../../gradients/chain-rule';
import { xor } from '../../network/datasets';
import { exampleNetwork } from '../example-network';
import type { Exercise } from '../exercise';

/** Where the knob W1[0][0] is, on each of the three branches of the notebook's curve. */
const settings = [-0.75, 0.3, 1.2];

function signs(): number[] {
  return settings.map((setting) => {
    const network = exampleNetwork();
    network.parameters[0] = setting;
    return Math.sign(chainRuleGradient(network, xor).values[0]);
  });
}

const NTH = ['first', 'second', 'third'];

/** The answers that are wrong in one place only. */
const oneOff = NTH.flatMap((nth, place) =>
  [-1, 0, 1]
    .map((sign) => ({
      name: `the ${nth} sign is off`,
      answer: () => signs().with(place, sign),
      says:
        `The other two are right. Move the knob of the picture to ` +
        `${withTrueMinus(settings[place])}, then a little further up: what does the loss do?`,
    }))
    .filter((_, s) => [-1, 0, 1][s] !== signs()[place]),
);

/** Reading the sign of a slope off a curve. */
export const whichWay: Exercise = {
  name: '02-which-way',
  answer: signs,
  parts: settings.map((setting) => `the sign at ${withTrueMinus(setting)}`),
  pointer:
    'Move the knob of the picture to each setting, then a little further up: 1 if the ' +
    'loss rises, −1 if it falls, 0 if it stays.',
  right:
    'Where the slope is negative, downhill means turning the knob up; where it’s positive, ' +
    'down. Where it’s zero there’s no downhill: this knob has nothing to learn there.',
  mistakes: [
    {
      name: 'the signs are flipped',
      answer: () => signs().map((sign) => -sign),
      says: 'A slope is positive where turning the knob up makes the loss larger.',
    },
    {
      name: 'those are the signs of the knob',
      answer: () => settings.map(Math.sign),
      says: 'It doesn’t matter where the knob is, but what the loss does when you turn it.',
    },
    {
      name: 'those are the signs of the loss',
      answer: () => settings.map(() => 1),
      says: 'Every loss here is positive. Compare it with the loss a little further up.',
    },
    {
      name: 'the order is reversed',
      answer: () => signs().reverse(),
      says: 'The first sign belongs to −0.75, the last to 1.2.',
    },
    ...oneOff,
  ],
};

function withTrueMinus(value: number): string {
  return String(value).replace('-', '−');
}
