import { chainRuleGradient } from '../../gradients/chain-rule';
import { xor } from '../../network/datasets';
import { parameterNames } from '../../network/parameters';
import { exampleNetwork } from '../example-network';
import type { Exercise } from '../exercise';

/** Reading the table of slopes: the parameter that moves furthest, and which way. */
export const steepestSlope: Exercise<[]> = {
  name: '00-steepest-slope',
  answer: () => downhill(furthest(({ slope }) => Math.abs(slope))),
  pointer: 'TODO',
  right:
    'It moves by the learning rate times its slope, and so does every other parameter, ' +
    'all in the same step.',
  mistakes: [
    {
      name: 'uphill',
      answer: () => {
        const { name, slope } = furthest(({ slope }) => Math.abs(slope));
        return downhill({ name, slope: -slope });
      },
      says:
        'The parameter is the right one; but a step that way makes the loss larger. What ' +
        'does a slope above zero say?',
    },
    {
      name: 'the largest parameter, not the steepest slope',
      answer: () => downhill(furthest(({ value }) => Math.abs(value))),
      says:
        'How large a parameter is does not say how much the loss depends on it. Look at ' +
        'the table of slopes, not at the picture of the network.',
    },
    {
      name: 'the weights only',
      answer: () =>
        downhill(
          furthest(({ name, slope }) => (name.startsWith('W') ? Math.abs(slope) : 0)),
        ),
      says: 'Of the weights it is the steepest; but biases are parameters as well.',
    },
    {
      name: 'the slope furthest below zero',
      answer: () => downhill(furthest(({ slope }) => -slope)),
      says:
        'The sign says which way, the size says how far: which slope is furthest from ' +
        'zero, on either side?',
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

/** Its name, and the way a step against its slope takes it. */
function downhill({ name, slope }: Pick<Parameter, 'name' | 'slope'>): string[] {
  return [name, slope > 0 ? 'down' : 'up'];
}
