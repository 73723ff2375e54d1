import { InputError, optionsOf, requirePositive, requireRow, shown } from '../checks';
import type { NudgeOptions } from '../gradients/nudge';
import { type Dataset, requireDataset } from '../network/datasets';
import type { Network } from '../network/network';
import { requireNetwork } from '../network/require-network';
import { givenNumber, magnitude, shortNumber } from '../text/numbers';
import { DISAGREES } from './agreement/agreement-levels';
import { checkError, type ErrorsAlong, errorsAlong } from './agreement/errors-along';
import { drawErrors } from './agreement/errors-drawing';
import { type Figure, makeFigure } from './figure';
import { findParameter, type ParameterChoice } from './look/find-parameter';
import { type ParameterHandles, requireHandles } from './plane/line-handle';

export interface ParameterErrorsOptions extends NudgeOptions {
  /** One parameter or two, by name or index: each has a panel. */
  parameters: readonly ParameterChoice[];
  /** From and to of each; without it two units on either side of its value. */
  range?: readonly (readonly [number, number])[];
  /** The sliders that handles on the dots move, as { 'b1[0]': 'b1', 'b2[0]': 'b2' }. */
  handles?: ParameterHandles;
}

/**
 * How well the nudged gradient agrees with that by the chain rule while one parameter is
 * moved and all others stand still, on a logarithmic axis that is always the same; a dot
 * at the parameter's present value. Where a nudge reaches across a ReLU's kink the error
 * is a spike; where the output saturates it climbs. Neither is a bug.
 *
 * @throws InputError where the parameters, the range or the data set do not fit
 */
export function parameterErrors(
  network: Network,
  dataset: Dataset,
  options: ParameterErrorsOptions,
): Figure {
  requireNetwork(network);
  requireDataset(dataset);
  const { parameters, range, handles, ...given } = optionsOf(options);
  const { epsilon = 1e-5 } = given;
  requirePositive(epsilon, 'epsilon');
  requireFew(parameters, 'parameters', 'one or two parameters');
  const found = parameters.map((choice, k) =>
    findParameter(network, choice, `parameters[${k}]`),
  );
  const nudge = { ...given, epsilon };
  const error = checkError(network, dataset, nudge);
  const ranges = rangesOf(
    range,
    found.map(({ index }) => network.parameters[index]),
  );
  if (handles !== undefined) requireHandles(handles, network);
  const panels = found.map((one, k) =>
    errorsAlong(network, dataset, one, ranges[k], nudge),
  );
  return makeFigure({
    ...drawErrors(panels, error, handles),
    alt: describe(panels, error, epsilon),
  });
}

function requireFew(
  value: unknown,
  name: string,
  wanted: string,
): asserts value is readonly unknown[] {
  if (Array.isArray(value) && (value.length === 1 || value.length === 2)) return;
  throw new InputError(`${name} is ${shown(value)}; it must be ${wanted}`);
}

function rangesOf(range: unknown, values: readonly number[]): [number, number][] {
  if (range === undefined) return values.map((value) => [value - 2, value + 2]);
  if (!Array.isArray(range) || range.length !== values.length) {
    throw new InputError(
      `range is ${shown(range)}; it must be a [from, to] for each of the parameters`,
    );
  }
  for (const [k, one] of range.entries()) {
    requireRow(one, `range[${k}]`, 2, 'an axis takes');
    if (one[0] >= one[1]) {
      throw new InputError(`range[${k}] is ${one[0]} to ${one[1]}; it must go up`);
    }
  }
  return range;
}

function describe(
  panels: readonly ErrorsAlong[],
  error: number,
  epsilon: number,
): string {
  const here = panels.map(({ name, value }) => `${name} = ${givenNumber(value)}`);
  const [first, ...others] = panels.map(along);
  return (
    `Relative error of the gradient check with ε = ${magnitude(epsilon)}: ` +
    `${magnitude(error)} at ${here.join(' and ')}. ` +
    `${first}${others.map((other) => `; ${other.toLowerCase()}`).join('')}.`
  );
}

/** Where it looks like a bug, in words. */
function along({ name, range, points }: ErrorsAlong): string {
  const [from, to] = range;
  const parts: [number, number][] = [];
  let inside = false;
  for (const { at, error } of points) {
    if (error >= DISAGREES) {
      if (inside) parts[parts.length - 1][1] = at;
      else parts.push([at, at]);
    }
    inside = error >= DISAGREES;
  }
  const places = parts.map(([low, high]) =>
    high - low < 0.02 * (to - from)
      ? `near ${shortNumber((low + high) / 2)}`
      : `from ${shortNumber(low)} to ${shortNumber(high)}`,
  );
  const where =
    places.length === 0
      ? 'it stays below 0.001'
      : `it is above 0.001 ${places.join(', ').replace(/, ([^,]+)$/, ' and $1')}`;
  return `Along ${name}, from ${givenNumber(from)} to ${givenNumber(to)}, ${where}`;
}
