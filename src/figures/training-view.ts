import { optionsOf, requireWhole } from '../checks';
import type { Dataset } from '../network/datasets';
import { type Network, sizesOf } from '../network/network';
import { grouped, shortNumber } from '../text/numbers';
import { cleanText } from '../text/plain-text';
import { type Figure, makeFigure } from './figure';
import { axis, baseLayout, paperLabel, SMALL, WIDTH } from './look/theme';
import {
  boundaryTrace,
  markSize,
  sampleTraces,
  surfaceKey,
  surfaceTrace,
} from './surface/surface-drawing';
import {
  requirePlane,
  type SurfaceOptions,
  surfaceOf,
  surfaceRange,
} from './surface/surface-values';
import {
  activityAxes,
  activityInWords,
  activityOf,
  activityTraces,
  hasRoom,
} from './training/activity';
import {
  type LossPoint,
  lossAxes,
  lossKey,
  lossTraces,
  requireLosses,
  requireLossRange,
  requireNewLosses,
} from './training/loss-panel';
import { linesInWords, unitTraces } from './training/unit-lines';

export interface TrainingViewOptions extends SurfaceOptions {
  /** losses[e] is the loss after e epochs, the last one that of the network as it is. */
  losses: ArrayLike<number>;
  /** The loss on data that no gradient sees, after some of the epochs. */
  newLosses?: readonly LossPoint[];
  /** How many epochs the axis has room for; without it, as many as there are. */
  epochs?: number;
  /** The lowest and the highest loss of the axis; without it 0.001 and 10. */
  lossRange?: readonly [number, number];
  /** How high the figure is, in pixels, from 360 to 460; without it 422. */
  height?: number;
}

const MARGIN = { l: 62, r: 24, t: 60, b: 102 };
const INNER = WIDTH - MARGIN.l - MARGIN.r;

/**
 * A training as it is after some epochs. On the left the network's output over its two
 * inputs, the samples, and for each hidden unit of the first layer the line on which its
 * z is 0, with teeth on its active side. On the right the loss so far, and, where samples
 * and units are few, which unit is active for which sample. Below, how many runs of the
 * network that took: 2 for a gradient by the chain rule (forward and backward), 2P + 1
 * by nudging P parameters.
 *
 * Given range and epochs, size and axes are the same at every epoch.
 *
 * @throws InputError unless the network has two inputs and one output, as the data set,
 *   and where losses or ranges do not fit
 */
export function trainingView(
  network: Network,
  dataset: Dataset,
  options: TrainingViewOptions,
): Figure {
  requirePlane(network, dataset);
  const { losses, newLosses = [], lossRange = [1e-3, 10] } = optionsOf(options);
  requireLosses(losses);
  if (options.newLosses !== undefined) requireNewLosses(newLosses);
  requireLossRange(lossRange);
  const { range, resolution = 33, epochs = losses.length - 1, height = 422 } = options;
  requireWhole(epochs, 'epochs', 0);
  requireWhole(height, 'height', 360, 460);

  const plane = surfaceRange(dataset, range);
  const surface = surfaceOf(network, dataset, plane, resolution);
  // What the first layer is without a hidden one, the border shows.
  const hidden = network.layers.slice(0, -1).at(0);
  const activity = hidden && activityOf(network, dataset);
  const table = activity && hasRoom(activity) ? activity : undefined;
  const [unitLines, unitNames] = hidden ? unitTraces(hidden, dataset, plane) : [];
  const side = height - MARGIN.t - MARGIN.b;
  const right: [number, number] = [(side + 62) / INNER, 1];
  const said = inWords(network, dataset, options, surface.correct);
  return makeFigure({
    data: [
      surfaceTrace(surface),
      ...(unitLines ? [unitLines] : []),
      boundaryTrace(surface, 3.5),
      ...(unitNames ? [unitNames] : []),
      ...sampleTraces(dataset, markSize(dataset, 15)),
      ...lossTraces(losses, newLosses, lossRange),
      ...(table ? activityTraces(table) : []),
    ],
    layout: baseLayout({
      height,
      margin: MARGIN,
      xaxis: axis('x[0]', { range: plane[0], domain: [0, side / INNER], ...INside }),
      yaxis: axis('x[1]', { range: plane[1], ...INside }),
      ...lossAxes(epochs, lossRange, [right, [table ? 0.57 : 0, 1]]),
      ...(table ? activityAxes(dataset, table[0].length, [right, [0, 0.36]]) : {}),
      annotations: [
        line(
          `<b>${said.standing[0]}</b> · ${said.standing.slice(1).join(' · ')}`,
          side + 46,
        ),
        surfaceKey(18),
        lossKey(right[0], 18, newLosses.length > 0),
        ...(hidden ? [line(linesInWords(hidden, table !== undefined), -64)] : []),
        line(`Runs of the network so far: ${said.runs(bold)}`, -88),
      ],
    }),
    alt:
      `${cleanText(dataset.name)} and a network ${sizesOf(network).join('-')}: ` +
      `${said.standing.join(', ')}. ${hidden && activity ? activityInWords(activity, hidden) : ''}` +
      `Runs of the network so far: ${said.runs(grouped)}.`,
  });
}

const INside = { nticks: 5, showgrid: false, tickfont: SMALL };

/** A line of text below or above the plots, so many pixels from their bottom. */
function line(text: string, yshift: number) {
  const place = { yanchor: 'middle', xshift: 8 - MARGIN.l, yshift, font: SMALL };
  return paperLabel(0, 0, text, place);
}

function bold(value: number): string {
  return `<b>${grouped(value)}</b>`;
}

/** How the training stands, and what it has cost by either method. */
function inWords(
  { parameters }: Network,
  { inputs }: Dataset,
  { losses, newLosses = [] }: TrainingViewOptions,
  correct: number,
) {
  const onNew = newLosses[newLosses.length - 1];
  const gradients = losses.length;
  return {
    standing: [
      `epoch ${grouped(gradients - 1)}`,
      `loss ${shortNumber(losses[gradients - 1])}`,
      ...(onNew ? [`${shortNumber(onNew.loss)} on new data`] : []),
      `${correct} of ${inputs.length} right`,
    ],
    runs: (number: (value: number) => string) =>
      `${number(2 * gradients)} by the chain rule, ` +
      `${number((2 * parameters.length + 1) * gradients)} by nudging`,
  };
}
