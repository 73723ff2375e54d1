import {
  InputError,
  optionsOf,
  requireAtMost,
  requireFinite,
  requireNonEmptyArray,
} from '../checks';
import { chainRuleGradient } from '../gradients/chain-rule';
import { type Dataset, requireDataset } from '../network/datasets';
import { copyOfNetwork, type Network } from '../network/network';
import { createObjective, type LossOptions } from '../network/objective';
import { requireFiniteLoss } from '../network/overflow';
import { requireNetwork } from '../network/require-network';
import {
  counted,
  decimalNumber,
  givenNumber,
  round,
  rounded,
  spaced,
} from '../text/numbers';
import { type Figure, makeFigure } from './figure';
import { findParameter, type ParameterChoice } from './look/find-parameter';
import { INK, VERMILION } from './look/palette';
import { type Moment, parametersAt } from './look/parameters-at';
import { axis, baseLayout, curveLine, paperLabel, yName } from './look/theme';

export interface DescentOptions extends LossOptions {
  /** Which parameter moves: a name such as 'b2[0]', or its index. */
  parameter: ParameterChoice;
  /** The network's parameters after 0, 1, 2, … steps, such as a training's snapshots. */
  path: readonly Moment[];
  /** Where the curve begins and ends; without them at −3 and 3. */
  from?: number;
  to?: number;
}

const MOST_STEPS = 1_000;
const MARGIN = { l: 68, r: 24, t: 76, b: 60 };

/**
 * A descent in which one parameter matters: the loss as a curve over that parameter, all
 * others as they are in the network, and on it the places where the steps landed, joined
 * by straight lines. The axes are those of the curve, wherever the path goes.
 *
 * @throws InputError where the parameter, the path or the data set do not fit, or the path
 *   has more than 1,000 steps
 * @throws OverflowError where a loss on the curve or the path is no finite number
 */
export function descentInOneWeight(
  network: Network,
  dataset: Dataset,
  options: DescentOptions,
): Figure {
  requireNetwork(network);
  requireDataset(dataset);
  const { parameter, path: moments, from = -3, to = 3, loss } = optionsOf(options);
  const { index, name } = findParameter(network, parameter);
  requireNonEmptyArray(moments, 'path');
  requireAtMost(moments.length, MOST_STEPS, ['path has', 'steps', 'the figure draws']);
  requireFinite(from, 'from');
  requireFinite(to, 'to');
  if (from >= to)
    throw new InputError(`from is ${from} and to is ${to}; from must be below to`);

  const turned = copyOfNetwork(network);
  const objective = createObjective(turned, dataset, loss);
  const at = (w: number) => {
    turned.parameters[index] = w;
    const there = objective.evaluate();
    requireFiniteLoss(there, objective, `the loss at ${name} = ${w}`);
    return { w, loss: there };
  };
  const curve = spaced(from, to, 121).map(at);
  const path = Array.from(moments, (moment, k) =>
    at(parametersAt(moment, `path[${k}]`, network)[index]),
  );
  const here = at(path[path.length - 1].w);
  const slope = chainRuleGradient(turned, dataset, { loss }).values[index];
  const standing = [
    `${name} = ${decimalNumber(here.w)}`,
    `slope ${decimalNumber(slope)}`,
    `loss ${decimalNumber(here.loss, 4)}`,
  ];
  const steps = counted(path.length - 1, 'step');
  return makeFigure({
    data: [
      {
        ...drawn(curve, 'lines'),
        line: curveLine({ color: INK, width: 4 }),
        hovertemplate: `${name} %{x:.3f}<br>loss %{y:.4f}<extra></extra>`,
      },
      {
        ...drawn(path, 'lines+markers'),
        line: { color: VERMILION, width: 1.5, simplify: false },
        marker: { color: VERMILION, size: 8 },
        hoverinfo: 'skip',
      },
      {
        ...drawn([here], 'markers'),
        marker: { color: VERMILION, size: 16, line: { color: INK, width: 2.5 } },
        hovertemplate: '%{x:.4f}<br>loss %{y:.4f}<extra></extra>',
      },
    ],
    layout: baseLayout({
      height: 340,
      margin: MARGIN,
      xaxis: axis(name, { range: [from, to], nticks: 7, showgrid: false }),
      yaxis: axis('', { range: room(curve.map((point) => point.loss)), nticks: 6 }),
      annotations: [
        yName('loss', MARGIN),
        paperLabel(0, 1, `<b>after ${steps}</b> · ${standing.join(' · ')}`, {
          yanchor: 'bottom',
          xshift: 8 - MARGIN.l,
          yshift: 40,
        }),
      ],
    }),
    alt:
      `Loss against ${name}, a curve from ${givenNumber(from)} to ${givenNumber(to)}, and a ` +
      `descent on it that sets out at ${decimalNumber(path[0].w)}. ` +
      `After ${steps}: ${standing.join(', ')}.`,
  });
}

interface Point {
  w: number;
  loss: number;
}

function drawn(points: readonly Point[], mode: string) {
  return {
    type: 'scatter',
    mode,
    x: rounded(points.map(({ w }) => w)),
    y: rounded(
      points.map(({ loss }) => loss),
      6,
    ),
  };
}

/** From the lowest to the highest loss of the curve, and a little air. */
function room(losses: readonly number[]): [number, number] {
  const low = Math.min(...losses);
  const high = Math.max(...losses);
  const air = 0.08 * (high - low) || 0.1;
  return [round(low - air), round(high + air)];
}
