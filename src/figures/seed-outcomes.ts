import {
  InputError,
  optionsOf,
  requireAtMost,
  requireFinite,
  requireNonEmptyArray,
  requireObject,
  requirePositive,
  requireString,
  requireWhole,
  shown,
} from '../checks';
import { givenNumber, shortNumber } from '../text/numbers';
import { type Figure, makeFigure } from './figure';
import { BLUE, QUIET, VERMILION } from './look/palette';
import { axis, baseLayout, HEIGHT, label, yName } from './look/theme';
import { clusterName, clusters, describe } from './seeds/clusters';
import { marks, ring, ringName, type SeedOutcome } from './seeds/seed-marks';

export type { SeedOutcome };

export interface SeedOutcomesOptions {
  /** Up to which last loss a problem counts as solved; above 0. */
  solvedBelow: number;
  /** The seed that is pointed out, with a ring and its number. */
  picked?: number;
  /** The control that a click on a mark gives the mark's seed to. */
  picks?: string;
  /** How high the figure is, in pixels, from 200 to 600; without it 380. */
  height?: number;
}

const MOST_SEEDS = 2_000;
const MARGIN = { l: 64, r: 24, t: 40, b: 60 };

/**
 * How many of many seeds solve a problem, and where the others end: the last losses in
 * order, from the lowest to the highest, circles where the problem is solved and crosses
 * where it is not. Where many end alike, how many is written above them.
 *
 * @throws InputError where there are no outcomes or more than 2,000, or a number does not fit
 */
export function seedOutcomes(
  outcomes: readonly SeedOutcome[],
  options: SeedOutcomesOptions,
): Figure {
  const { solvedBelow, picked, picks, height = HEIGHT } = optionsOf(options);
  requireNonEmptyArray(outcomes, 'outcomes');
  requireAtMost(outcomes.length, MOST_SEEDS, [
    'outcomes has',
    'seeds',
    'the figure takes',
  ]);
  requirePositive(solvedBelow, 'solvedBelow');
  for (const [k, outcome] of outcomes.entries()) {
    requireObject(outcome, `outcomes[${k}]`, 'an object with seed and loss');
    const { seed, loss } = outcome;
    requireFinite(seed, `outcomes[${k}].seed`);
    requireFinite(loss, `outcomes[${k}].loss`);
    if (loss < 0) {
      throw new InputError(`outcomes[${k}].loss is ${loss}; no loss is below 0`);
    }
  }
  if (picks !== undefined) requireString(picks, 'picks');
  requireWhole(height, 'height', 200, 600);
  const sorted = [...outcomes].sort((a, b) => a.loss - b.loss);
  const solved = sorted.filter(({ loss }) => loss < solvedBelow).length;
  const highest = Math.max(sorted[sorted.length - 1].loss, solvedBelow) * 1.18;
  const stuck = clusters(sorted, solved);
  const place = picked === undefined ? -1 : placeOf(picked, sorted);
  return makeFigure({
    data: [
      marks(sorted.slice(0, solved), 0, 'circle', BLUE, picks),
      marks(sorted.slice(solved), solved, 'x', VERMILION, picks),
      ...(place < 0 ? [] : [ring(place, sorted[place])]),
    ],
    layout: baseLayout({
      height,
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
        ...(place < 0 ? [] : [ringName(sorted[place])]),
      ],
    }),
    alt:
      describe(sorted.length, solved, solvedBelow, stuck) +
      (place < 0
        ? ''
        : ` Seed ${givenNumber(sorted[place].seed)} ends at ${shortNumber(sorted[place].loss, 3)}.`),
  });
}

/** @throws InputError where no outcome is of that seed */
function placeOf(picked: number, sorted: readonly SeedOutcome[]): number {
  const place = sorted.findIndex(({ seed }) => seed === picked);
  if (place < 0)
    throw new InputError(`picked is ${shown(picked)}; no outcome is of that seed`);
  return place;
}
