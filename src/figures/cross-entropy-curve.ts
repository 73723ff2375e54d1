import { InputError } from '../checks';
import type { Dataset } from '../network/datasets';
import type { Network } from '../network/network';
import { createObjective } from '../network/objective';
import { extent } from '../text/extent';
import {
  decimalNumber,
  givenNumber,
  round,
  shortNumber,
  spaced,
} from '../text/numbers';
import { cleanText } from '../text/plain-text';
import { type Figure, makeFigure } from './figure';
import { BAND, BLUE, QUIET, VERMILION } from './look/palette';
import { spreadLabels } from './look/spread-labels';
import { axis, baseLayout, curveLine, label, SMALL, WIDTH } from './look/theme';
import { sampleTraces } from './surface/surface-drawing';

const MARGIN = { l: 56, r: 78, t: 58, b: 60 };
const PLOT = WIDTH - MARGIN.l - MARGIN.r;
/** The highest loss that is shown; a sample that has a higher one stands there. */
const TOP = 4;
/** Of more samples than these the names would crowd. */
const MOST_NAMES = 6;

interface Mark {
  name: string;
  target: number;
  /** The probability that the network gives to the target. */
  p: number;
  loss: number;
}

/**
 * What cross-entropy makes of a network's outputs: the curve of −ln p, on it each sample
 * at the probability p that the network gives to its target, and the mean of their
 * heights, which is the loss. A dotted line leads to the loss of a coin toss, ln 2.
 *
 * @throws InputError unless the network has one output, and the targets are 0 or 1
 */
export function crossEntropyCurve(network: Network, dataset: Dataset): Figure {
  const { workspace, evaluate } = createObjective(
    network,
    dataset,
    'binaryCrossEntropy',
  );
  const mean = evaluate();
  const { outputs } = workspace;
  const marks = dataset.targets.map(([target, ...more], s): Mark => {
    if (more.length > 0 || (target !== 0 && target !== 1)) {
      throw new InputError(
        `targets[${s}] is [${dataset.targets[s].map(givenNumber).join(', ')}]; ` +
          'it must be 0 or 1, for a single output',
      );
    }
    const p = target === 1 ? outputs[s] : 1 - outputs[s];
    const name = `(${dataset.inputs[s].map((value) => shortNumber(value)).join(', ')})`;
    return { name, target, p, loss: -Math.log(Math.min(Math.max(p, 1e-15), 1)) + 0 };
  });
  const names = marks.length > MOST_NAMES ? [] : placeNames(marks);
  return makeFigure({
    data: [
      line(
        [
          [0, Math.LN2],
          [0.5, Math.LN2],
          [0.5, 0],
        ],
        { color: QUIET, dash: 'dot', width: 1.5 },
      ),
      line(
        [
          [0, mean],
          [1, mean],
        ],
        { color: VERMILION, dash: 'dash', width: 2.5 },
      ),
      // From each sample's name down to its mark.
      ...names.map(({ mark: { p, loss }, x }) =>
        line(
          [
            [x, TOP],
            [p, loss],
          ],
          { color: BAND, width: 1.5 },
        ),
      ),
      curve(),
      ...samples(marks),
    ],
    layout: baseLayout({
      margin: MARGIN,
      xaxis: axis('p, the probability given to the right answer', {
        range: [0, 1],
        dtick: 0.25,
        showgrid: false,
      }),
      yaxis: axis('−ln p', { range: [0, TOP], dtick: 1 }),
      annotations: [
        ...names.map(({ mark, x }) =>
          label(x, TOP, mark.name, { yanchor: 'bottom', yshift: 8, font: SMALL }),
        ),
        label(0, Math.LN2, 'a coin toss: 0.693', {
          xanchor: 'left',
          xshift: 6,
          yanchor: 'top',
          font: { ...SMALL, color: QUIET },
        }),
        label(1, Math.min(mean, TOP), `<b>mean</b><br>${decimalNumber(mean, 4)}`, {
          xanchor: 'left',
          xshift: 8,
          align: 'left',
          font: { color: VERMILION },
        }),
      ],
    }),
    alt: describe(marks, mean, cleanText(dataset.name)),
  });
}

/** Where the names of the samples stand, above the plot, each with room of its own. */
function placeNames(marks: readonly Mark[]) {
  const widest = Math.max(...marks.map(({ name }) => name.length));
  const places = spreadLabels(
    marks.map(({ p }) => p * PLOT),
    widest * 8 + 8,
    [widest * 4, PLOT],
  );
  return marks.map((mark, s) => ({ mark, x: round(places[s] / PLOT, 4) }));
}

function curve() {
  const p = [...spaced(Math.exp(-TOP), 0.1, 40), ...spaced(0.1, 1, 61).slice(1)];
  return {
    type: 'scatter',
    mode: 'lines',
    x: p.map((value) => round(value, 4)),
    y: p.map((value) => round(-Math.log(value), 4)),
    line: curveLine({ color: BLUE, width: 3 }),
    hovertemplate: 'p %{x:.3f}<br>−ln p %{y:.3f}<extra></extra>',
  };
}

function line(
  points: readonly [number, number][],
  style: { color: string; dash?: string; width: number },
) {
  return {
    type: 'scatter',
    mode: 'lines',
    x: points.map(([x]) => round(x, 4)),
    y: points.map(([, y]) => round(Math.min(y, TOP))),
    line: style,
    hoverinfo: 'skip',
  };
}

function samples(marks: readonly Mark[]) {
  const inputs = marks.map(({ p, loss }) => [p, Math.min(loss, TOP)]);
  const targets = marks.map(({ target }) => [target]);
  return sampleTraces({ name: '', inputs, targets }, 13, {
    hovertemplate: 'p %{x:.3f}<br>−ln p %{y:.3f}<extra></extra>',
  });
}

function describe(marks: readonly Mark[], mean: number, name: string): string {
  const at = ({ name, p, loss }: Mark) =>
    `${name} at p ${shortNumber(p, 3)} costs ${shortNumber(loss, 3)}`;
  const [low, high] = extent(marks.map(({ p }) => p));
  const where =
    marks.length > MOST_NAMES
      ? `${marks.length} samples lie at p from ${shortNumber(low, 3)} to ${shortNumber(high, 3)}`
      : marks.map(at).join(', ');
  return (
    'The curve of −ln p falls from 4 at p = 0.018 to 0 at p = 1. On it the samples of ' +
    `${name}: ${where}. Their mean, the loss, is ${decimalNumber(mean, 4)}; a coin toss costs 0.693.`
  );
}
