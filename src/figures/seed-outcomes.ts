import {
  InputError,
  optionsOf,
  requireFinite,
  requireNonEmptyArray,
  requireObject,
  requirePositive,
} from '../checks';
import { counted, givenNumber, round, shortNumber } from '../text/numbers';
import { type Figure, makeFigure } from './figure';
import { BLUE, QUIET, VERMILION } from './look/palette';
import { axis, baseLayout, label, yName } from './look/theme';

/** Where training ended that began with this seed. */
export interface SeedOutcome {
  seed: number;
  loss: number;
}

export interface SeedOutcomesOptions {
  /** Up to which last loss a problem counts as solved; above 0. */
  solvedBelow: number;
}

/** Seeds that ended at nearly the same loss. */
interface Cluster {
  /** The indices of its first and last seed in the order of the losses. */
  from: number;
  to: number;
  loss: number;
}

const MARGIN = { l: 64, r: 24, t: 40, b: 60 };

/**
 * How many of many seeds solve a problem, and where the others end: the last losses in
 * order, from the lowest to the highest, circles where the problem is solved and crosses
 * where it is not. Where many end alike, how many is written above them.
 *
 * @throws InputError where there are no outcomes, or a number does not fit
 */
export function seedOutcomes(
  outcomes: readonly SeedOutcome[],
  options: SeedOutcomesOptions,
): Figure {
  const { solvedBelow } = optionsOf(options);
  requireNonEmptyArray(outcomes, 'outcomes');
  requirePositive(solvedBelow, 'solvedBelow');
  for (const [k, outcome] of outcomes.entries()) {
    requireObject(outcome, `outcomes[${k}]`, 'an object with seed and loss');
    const { loss } = outcome;
    requireFinite(loss, `outcomes[${k}].loss`);
    if (loss < 0) {
      throw new InputError(`outcomes[${k}].loss is ${loss}; no loss is below 0`);
    }
  }
  const sorted = [...outcomes].sort((a, b) => a.loss - b.loss);
  const solved = sorted.filter(({ loss }) => loss < solvedBelow).length;
  const highest = Math.max(sorted[sorted.length - 1].loss, solvedBelow) * 1.18;
  const stuck = clusters(sorted, solved);
  return makeFigure({
    data: [
      marks(sorted.slice(0, solved), 0, 'circle', BLUE),
      marks(sorted.slice(solved), solved, 'x', VERMILION),
    ],
    layout: baseLayout({
      margin: MARGIN,
      xaxis: axis('seeds, from the lowest loss to the highest', {
        range: [0, sorted.length + 1],
        nticks: 6,
        showgrid: false,
      }),
      yaxis: axis('', { range: [-0.03 * highest, highest], nticks: 6 }),
      shapes: [
        {
          type: 'line',
          xref: 'paper',
          x0: 0,
          x1: 1,
          y0: solvedBelow,
          y1: solvedBelow,
          line: { color: QUIET, width: 1.5, dash: 'dot' },
        },
      ],
      annotations: [
        yName('loss at the end', MARGIN),
        label(
          0,
          solvedBelow,
          `<b>${solved} of ${sorted.length}</b> below ${givenNumber(solvedBelow)}`,
          {
            xref: 'paper',
            xanchor: 'left',
            yanchor: 'bottom',
            xshift: 8,
            font: { color: BLUE },
          },
        ),
        ...stuck.map(clusterName),
      ],
    }),
    alt: describe(sorted.length, solved, solvedBelow, stuck),
  });
}

function marks(
  outcomes: readonly SeedOutcome[],
  before: number,
  symbol: string,
  color: string,
) {
  return {
    type: 'scatter',
    mode: 'markers',
    x: outcomes.map((_, k) => before + k + 1),
    y: outcomes.map(({ loss }) => round(loss, 4)),
    marker: { symbol, color, size: 7 },
    text: outcomes.map(({ seed }) => `seed ${seed}`),
    hovertemplate: '%{text}<br>loss %{y:.4g}<extra></extra>',
    cliponaxis: false,
  };
}

/** The unsolved seeds that end alike, if they are at least a twentieth of all. */
function clusters(sorted: readonly SeedOutcome[], solved: number): Cluster[] {
  const found: Cluster[] = [];
  const near = 0.01 * (sorted[sorted.length - 1].loss || 1);
  let from = solved;
  for (let k = solved; k < sorted.length; k++) {
    const next = sorted[k + 1];
    if (next && next.loss - sorted[k].loss < near) continue;
    const middle = sorted[Math.floor((from + k) / 2)].loss;
    if (k - from + 1 >= Math.max(2, sorted.length / 20)) {
      found.push({ from, to: k, loss: middle });
    }
    from = k + 1;
  }
  return found;
}

function clusterName({ from, to, loss }: Cluster) {
  const count = to - from + 1;
  return label(to + 1, round(loss, 4), `<b>${count}</b> near ${shortNumber(loss)}`, {
    xanchor: 'right',
    yanchor: 'bottom',
    yshift: 8,
    font: { color: VERMILION },
  });
}

function describe(
  count: number,
  solved: number,
  solvedBelow: number,
  stuck: readonly Cluster[],
): string {
  const first = `${solved} of ${counted(count, 'seed')} end with a loss below ${givenNumber(solvedBelow)}.`;
  if (stuck.length === 0) return first;
  const parts = stuck.map(
    ({ from, to, loss }) => `${to - from + 1} near ${shortNumber(loss)}`,
  );
  return `${first} Of the others, ${parts.join(', ')}.`;
}
