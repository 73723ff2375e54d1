import { optionsOf, requireName, requirePositive } from '../checks';
import { chainRuleGradient } from '../gradients/chain-rule';
import { compareGradients } from '../gradients/compare';
import { nudgeGradient } from '../gradients/nudge';
import { type Dataset, requireDataset } from '../network/datasets';
import { copyOfNetwork, type Network } from '../network/network';
import { createObjective, type LossOptions } from '../network/objective';
import { requireFiniteLoss } from '../network/overflow';
import { requireNetwork } from '../network/require-network';
import { counted, magnitude, shortNumber } from '../text/numbers';
import { type Subtraction, subtraction } from './digits/digits';
import { drawDigits } from './digits/digits-drawing';
import { epsilonErrors } from './epsilon-errors';
import { type Figure, makeFigure } from './figure';
import { findParameter, type ParameterChoice } from './look/find-parameter';
import { insideDrawing } from './look/inside';
import { drawingLayout } from './look/theme';

export interface NudgeDigitsOptions extends LossOptions {
  /** Which parameter is nudged: a name such as 'W1[0][0]', or its index. */
  parameter: ParameterChoice;
  /** The size of the nudge, above 0; without it 1e-5. */
  epsilon?: number;
  /** 'central', the default: up and down; 'forward': up only. */
  difference?: 'central' | 'forward';
}

const HEIGHT = 428;
/** Where the errors are drawn, below the digits. */
const ERRORS = { left: 72, right: 536, top: 206, bottom: 366 };

/**
 * One nudge in all its digits: the two losses, of which the digits that agree stand back,
 * their difference, in which these have cancelled, and the slope that comes of it beside
 * the true one. The shorter the nudge, the fewer digits are left. Below, the errors of the
 * whole gradient for nudges of all sizes, where this one is marked.
 *
 * @throws InputError where the parameter, the nudge or the data set do not fit
 * @throws OverflowError where a loss is no finite number
 */
export function nudgeDigits(
  network: Network,
  dataset: Dataset,
  options: NudgeDigitsOptions,
): Figure {
  requireNetwork(network);
  requireDataset(dataset);
  const given = optionsOf(options);
  const { epsilon = 1e-5, difference = 'central', loss } = given;
  const { index, name } = findParameter(network, given.parameter);
  requirePositive(epsilon, 'epsilon');
  requireName(difference, 'difference', ['forward', 'central']);

  const nudged = copyOfNetwork(network);
  const objective = createObjective(nudged, dataset, loss);
  const lossAt = (w: number) => {
    nudged.parameters[index] = w;
    const there = objective.evaluate();
    requireFiniteLoss(there, objective, `the loss at ${name} = ${w}`);
    return there;
  };
  const w = network.parameters[index];
  const central = difference === 'central';
  const above = lossAt(w + epsilon);
  const other = lossAt(central ? w - epsilon : w);
  const exact = chainRuleGradient(network, dataset, { loss });
  const found = subtraction(
    [above, other],
    (above - other) / (central ? 2 * epsilon : epsilon),
    exact.values[index],
  );
  const mark = { epsilon, difference };
  const errors = epsilonErrors(network, dataset, { mark, loss });
  const nudge = nudgeGradient(network, dataset, { ...mark, loss });
  const { relativeError } = compareGradients(nudge, exact);
  const below = insideDrawing(errors, ERRORS, HEIGHT);
  const digits = drawDigits(found, central);
  return makeFigure({
    data: [...digits.data, ...below.data],
    layout: drawingLayout(HEIGHT, {
      ...below.axes,
      annotations: [...digits.annotations, ...below.annotations],
    }),
    alt: describe(found, { name, loss: above, relativeError, ...mark }),
  });
}

interface Nudge {
  name: string;
  epsilon: number;
  difference: 'central' | 'forward';
  /** With the parameter nudged. */
  loss: number;
  /** Of the whole gradient. */
  relativeError: number;
}

function describe({ agree, left, right }: Subtraction, nudge: Nudge): string {
  const way = nudge.difference === 'central' ? 'up and down' : 'up';
  return (
    `Two losses near ${shortNumber(nudge.loss, 3)}, with ${nudge.name} nudged ${way} by ` +
    `${magnitude(nudge.epsilon)}, digit by digit. ${counted(agree, 'digit')} agree and ` +
    `cancel in the difference, ${counted(left, 'digit')} of it ${left === 1 ? 'is' : 'are'} ` +
    `left. Divided by the nudge, it gives a slope with ${counted(right, 'digit')} right. ` +
    'Below, the errors of nudges of all sizes, two curves like a U; this one gets the ' +
    `whole gradient right but for ${magnitude(nudge.relativeError)} of its length.`
  );
}
