import {
  InputError,
  optionsOf,
  requireFinite,
  requireName,
  requirePositive,
  requireString,
} from '../checks';
import { chainRuleGradient } from '../gradients/chain-rule';
import { type Dataset, requireDataset } from '../network/datasets';
import { copyOfNetwork, type Network } from '../network/network';
import { createObjective, type LossOptions } from '../network/objective';
import { requireFiniteLoss } from '../network/overflow';
import { requireNetwork } from '../network/require-network';
import { givenNumber, rounded, shortNumber, spaced } from '../text/numbers';
import { type Figure, type Handle, makeFigure } from './figure';
import { findParameter, type ParameterChoice } from './look/find-parameter';
import { drawSlope } from './slope/slope-drawing';
import type { LossPoint, Slopes } from './slope/slopes';

export interface SlopeOptions extends LossOptions {
  /** Which parameter is turned: a name such as 'W1[0][0]', or its index. */
  parameter: ParameterChoice;
  /** The nudge, above 0; long enough to be seen. Without it half a unit. */
  epsilon?: number;
  /** 'forward', the default: nudged up only; 'central': up and down. */
  difference?: 'forward' | 'central';
  /**
   * Where the curve begins and ends; without them two units on either side, or two nudges.
   * With both, the axes are those of the curve, whatever the parameter and the nudge.
   */
  from?: number;
  to?: number;
  /** The control that is set where the reader drags the point along the curve. */
  handle?: string;
}

/**
 * The loss as a function of one parameter, all others standing still; where the
 * parameter stands now, the tangent, whose slope is the derivative, and the secant of a
 * long nudge, whose slope is what nudging measures. With a nudge to one side the area
 * between the two is what it gets wrong; with one to both sides they are nearly parallel.
 *
 * @throws InputError where the parameter, the nudge or the data set do not fit
 * @throws OverflowError where a loss on the curve is no finite number
 */
export function slopeInOneWeight(
  network: Network,
  dataset: Dataset,
  options: SlopeOptions,
): Figure {
  requireNetwork(network);
  requireDataset(dataset);
  const given = optionsOf(options);
  const { epsilon = 0.5, difference = 'forward', loss: lossName } = given;
  const { index, name } = findParameter(network, given.parameter);
  requirePositive(epsilon, 'epsilon');
  requireName(difference, 'difference', ['forward', 'central']);
  const value = network.parameters[index];
  requireFelt(epsilon, difference, value, name);
  const reach = Math.max(2, 2 * epsilon);
  const { from = value - reach, to = value + reach, handle } = given;
  if (handle !== undefined) requireString(handle, 'handle');
  requireFinite(from, 'from');
  requireFinite(to, 'to');
  if (from > value - epsilon || to < value + epsilon) {
    throw new InputError(
      `from is ${from} and to is ${to}; with the nudge, ${name} goes from ` +
        `${givenNumber(value - epsilon)} to ${givenNumber(value + epsilon)}`,
    );
  }

  const turned = copyOfNetwork(network);
  const objective = createObjective(turned, dataset, lossName);
  const at = (w: number): LossPoint => {
    turned.parameters[index] = w;
    const there = objective.evaluate();
    requireFiniteLoss(there, objective, `the loss at ${name} = ${w}`);
    return { w, loss: there };
  };
  const points = spaced(from, to, 121).map(at);
  const here = at(value);
  const ends: [LossPoint, LossPoint] = [
    difference === 'central' ? at(value - epsilon) : here,
    at(value + epsilon),
  ];
  const slopes: Slopes = {
    name,
    curve: {
      w: rounded(points.map(({ w }) => w)),
      loss: rounded(points.map(({ loss }) => loss)),
    },
    here,
    ends,
    epsilon,
    difference,
    tangent: chainRuleGradient(network, dataset, { loss: lossName }).values[index],
    secant: (ends[1].loss - ends[0].loss) / (ends[1].w - ends[0].w),
    staysPut: given.from !== undefined && given.to !== undefined,
  };
  return makeFigure({
    ...drawSlope(slopes),
    alt: describeSlopes(slopes),
    ...(handle === undefined ? {} : { handles: [handleAt(slopes, handle)] }),
  });
}

/** The point on the curve; dragged sideways, it turns the parameter. */
function handleAt({ here, name }: Slopes, control: string): Handle {
  return { x: here.w, y: here.loss, moves: { x: control }, label: name };
}

/** Throws an InputError where a nudge is so short that the parameter stays as it is. */
function requireFelt(
  epsilon: number,
  difference: 'forward' | 'central',
  value: number,
  name: string,
): void {
  const down = difference === 'central' ? value - epsilon : -Infinity;
  if (value + epsilon !== value && down !== value) return;
  // No less than the step to the next number, rounded up to two digits.
  const least = Number((1.05 * Number.EPSILON * Math.abs(value)).toPrecision(2));
  throw new InputError(
    `epsilon is ${epsilon}; a nudge that short leaves ${name} = ${givenNumber(value)} as it ` +
      `is: take ${least} or more`,
  );
}

function describeSlopes(slopes: Slopes): string {
  const { name, here, epsilon, difference, tangent, secant } = slopes;
  const way = difference === 'central' ? 'up and down' : 'up';
  const direction =
    tangent > 0 ? 'rises' : tangent < 0 ? 'falls' : 'neither rises nor falls';
  const secantWords =
    secant === tangent
      ? `${shortNumber(secant, 3)} too`
      : `${shortNumber(secant, 3)}, which is ${shortNumber(Math.abs(secant - tangent), 3)} ` +
        `${secant > tangent ? 'more' : 'less'}`;
  return (
    `Loss against ${name}, a curve. At ${name} = ${givenNumber(here.w)} the loss is ` +
    `${shortNumber(here.loss, 3)} and ${direction} with ${name}: the tangent has slope ` +
    `${shortNumber(tangent, 3)}. Nudged ${way} by ${givenNumber(epsilon)}, the secant has slope ` +
    `${secantWords}.`
  );
}
