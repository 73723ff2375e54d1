import { chainRuleGradient } from '../../gradients/chain-rule';
import { xor } from '../../network/datasets';
import { parameterNames } from '../../network/parameters';
import { exampleNetwork } from '../example-network';
import type { Exercise } from '../exercise';

/** Reading the table of slopes: the parameter that moves furthest, and which way. */
export const steepestSlope: Exercise<[]> = {
  name: '00-steepest-slope',
  answer: () => downhill(furthest(({ slope }) => Math.abs(slope))),
  parts: ['the name', 'the direction'],
  pointer:
    'Find the longest bar among the slopes, on either side of zero. Its name comes first; ' +
    'then the direction that makes the loss smaller.',
  right:
    'It moves by the learning rate times its slope, and so does every other parameter, ' +
    'all in the same step.',
  mistakes: [
    {
      name: 'that’s uphill',
      answer: () => {
        const { name, slope } = furthest(({ slope }) => Math.abs(slope));
        return downhill({ name, slope: -slope });
      },
      says:
        'You have the right parameter, but a step in that direction makes the loss larger. What ' +
        'does the sign of its slope tell you?',
    },
    {
      name: 'the units are counted from 0',
      answer: () => ['b1[1]', 'down'],
      says: 'The bar you mean belongs to the first hidden unit. What’s its name?',
    },
    {
      name: 'the name isn’t complete',
      answer: () => ['b1', 'down'],
      says: 'The hidden layer has a bias for each of its two units: which one is it?',
    },
    ...['up', 'down'].map((way) => ({
      name: 'that’s the largest parameter, not the steepest slope',
      answer: () => [furthest(({ value }) => Math.abs(value)).name, way],
      says:
        'A large parameter can have a small slope, and this one has. Look at the table of ' +
        'slopes, not at the picture of the network.',
    })),
    ...['up', 'down'].map((way) => ({
      name: 'that’s the steepest of the weights',
      answer: () => [
        furthest(({ name, slope }) => (name.startsWith('W') ? Math.abs(slope) : 0))
          .name,
        way,
      ],
      says: 'Biases are parameters as well, and they have slopes too.',
    })),
    {
      name: 'that’s the slope furthest below zero',
      answer: () => downhill(furthest(({ slope }) => -slope)),
      says:
        'The sign says which way, the size says how far: which slope is furthest from ' +
        'zero, on either side?',
    },
    {
      name: 'that’s the slope closest to zero',
      answer: () => downhill(furthest(({ slope }) => -Math.abs(slope))),
      says: 'It’s the flattest of the nine, so this parameter hardly moves at all.',
    },
  ],
};

interface Parameter {
  name: string;
  value: number;
  slope: number;
}

/** The parameter for which the measure is largest. */
function furthest(measure: (parameter: Parameter) => number): Parameter {
  const network = exampleNetwork();
  const slopes = chainRuleGradient(network, xor).values;
  return parameterNames(network)
    .map((name, p) => ({ name, value: network.parameters[p], slope: slopes[p] }))
    .reduce((best, next) => (measure(next) > measure(best) ? next : best));
}

/** Its name, and the direction in which a step against its slope takes it. */
function downhill({ name, slope }: Pick<Parameter, 'name' | 'slope'>): string[] {
  return [name, slope > 0 ? 'down' : 'up'];
}
