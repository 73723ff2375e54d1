import { InputError, optionsOf, requireRow } from '../checks';
import { chainRuleGradient } from '../gradients/chain-rule';
import type { Gradient } from '../gradients/method';
import type { Dataset } from '../network/datasets';
import { lossOf, predict } from '../network/forward';
import { copyOfNetwork, type Network } from '../network/network';
import type { LossOptions } from '../network/objective';
import { parameterNames } from '../network/parameters';
import { round } from '../text/numbers';
import { type Figure, type Handle, makeFigure } from './figure';
import { type KnobBoard, onTrack, type Places, placesOf } from './knobs/knob-board';
import { drawKnobs } from './knobs/knob-drawing';
import { describeKnobs } from './knobs/knob-words';
import { drawLossDial } from './knobs/loss-dial';
import { drawSmallSurface } from './knobs/small-surface';
import { textTrace } from './look/drawn-parts';
import { BAND } from './look/palette';
import { type Moment, parametersAt } from './look/parameters-at';
import { requireFiniteValues, requireGradient } from './look/require-gradient';
import { drawingLayout, WIDTH } from './look/theme';

import { type ParameterHandles, requireHandles } from './plane/line-handle';
import { requirePlane, surfaceOf, surfaceRange } from './surface/surface-values';

export interface KnobsOptions extends LossOptions {
  /** A gradient of this network: an arrow downhill for each knob, and its slope. */
  gradient?: Gradient;
  /**
   * The parameters, or a snapshot, from before something was turned: what the slopes there
   * promised that the loss would do, beside what it did.
   */
  before?: Moment;
  /** Where the tracks of the knobs begin and end; without it from −4 to 4. */
  range?: readonly [number, number];
  /** The sliders that the reader moves by dragging knobs, as { 'W1[0][0]': 'w', … }. */
  handles?: ParameterHandles;
}

/** More would stand too close together. */
const MOST_KNOBS = 13;
const RESOLUTION = 31;

/**
 * A network as a board of knobs, one a parameter; above them the loss as a dial, beside
 * them the output over the plane of the two inputs, with the outputs for the samples. The
 * axes stay put, whatever the parameters: what leaves them waits at the end, as a triangle.
 *
 *     knobs(network, xor, { gradient: chainRuleGradient(network, xor) })
 *
 * @throws InputError unless the network has two inputs and one output, as the data set,
 *   and at most 13 parameters, and the options belong to such a network
 */
export function knobs(
  network: Network,
  dataset: Dataset,
  options?: KnobsOptions,
): Figure {
  requirePlane(network, dataset);
  const { gradient, before, range = [-4, 4], handles, loss } = optionsOf(options);
  requireFew(network);
  requireFiniteValues(network.parameters, 'network.parameters');
  if (gradient !== undefined) requireGradient(network, gradient);
  if (handles !== undefined) requireHandles(handles, network);
  requireRow(range, 'range', 2, 'a track takes');
  if (range[0] >= range[1]) {
    throw new InputError(`range goes from ${range[0]} to ${range[1]}`);
  }
  const plane = surfaceRange(dataset);
  const board: KnobBoard = {
    names: parameterNames(network),
    values: network.parameters,
    slopes: gradient && Float64Array.from(gradient.values),
    loss: lossOf(network, dataset, { loss }),
    before:
      before === undefined ? undefined : promiseOf(before, network, dataset, { loss }),
    dataset,
    outputs: predict(network, dataset.inputs).map(([output]) => output),
    surface: surfaceOf(network, dataset, plane, RESOLUTION),
    range,
    draggable: handles !== undefined,
  };
  const places = placesOf(board);
  const surface = drawSmallSurface(board, places, plane);
  const drawn = [
    ...drawLossDial(board),
    ...drawKnobs(board, places),
    textTrace(surface.words),
  ];
  const unit = unitOf(board, places);
  return makeFigure({
    data: [
      ...drawn.map((trace) => ({
        ...trace,
        x: trace.x.map((x) => (x === null ? null : round(unit(x), 6))),
      })),
      ...surface.data,
    ],
    layout: drawingLayout(places.height, {
      xaxis: { range: [0, WIDTH].map(unit), visible: false, fixedrange: true },
      ...surface.axes,
      annotations: surface.annotations,
      shapes: zeroLine(board, places),
    }),
    alt: describeKnobs(board),
    ...(handles === undefined ? {} : { handles: handlesOf(board, places, handles) }),
  });
}

function requireFew({ parameters }: Network): void {
  if (parameters.length <= MOST_KNOBS) return;
  throw new InputError(
    `the network has ${parameters.length} parameters; ` +
      `the figure has room for ${MOST_KNOBS} knobs`,
  );
}

/** What the slopes before promised of the moves that were made. */
function promiseOf(
  before: Moment,
  now: Network,
  dataset: Dataset,
  { loss }: LossOptions,
) {
  const then = copyOfNetwork(now);
  then.parameters.set(parametersAt(before, 'before', now));
  const gradient = chainRuleGradient(then, dataset, { loss });
  const promised = gradient.values.reduce(
    (sum, slope, p) => sum + slope * (now.parameters[p] - then.parameters[p]),
    0,
  );
  return { values: then.parameters, loss: gradient.loss, promised };
}

/** Where a knob is at 0, if it can be. */
function zeroLine({ range }: KnobBoard, { rows }: Places) {
  if (range[0] >= 0 || range[1] <= 0) return [];
  const [y0, y1] = [rows[0] - 12, rows[rows.length - 1] + 14];
  const line = { color: BAND, width: 1.5 };
  return [{ type: 'line', layer: 'below', x0: 0, x1: 0, y0, y1, line }];
}

/** The first axis counts in units of the knobs, and yet spans the whole drawing. */
function unitOf(
  { range: [from, to] }: Pick<KnobBoard, 'range'>,
  { track: [left, right] }: Places,
) {
  return (x: number) => from + ((x - left) / (right - left)) * (to - from);
}

function handlesOf(
  { names, values, ...board }: KnobBoard,
  places: Places,
  controls: ParameterHandles,
): Handle[] {
  const unit = unitOf(board, places);
  return names.flatMap((name, p) => {
    if (controls[name] === undefined) return [];
    const x = unit(onTrack(values[p], board, places));
    return [{ x, y: places.rows[p], moves: { x: controls[name] }, label: name }];
  });
}
