import type { Dataset } from '../../network/datasets';
import { round } from '../../text/numbers';
import { VERMILION } from '../look/palette';
import { label, SMALL } from '../look/theme';
import type { Point } from './linear-unit';

/** What an output unit makes of one sample. */
export interface Verdict {
  /** Its preactivation. */
  z: number;
  /** Above 0 it says yes, below 0 no, and at 0 neither. */
  says: 'yes' | 'no' | 'neither';
  right: boolean;
}

/** A verdict for each sample, from the output unit's preactivations. */
export function verdictsOf(z: readonly number[], { targets }: Dataset): Verdict[] {
  return z.map((sum, s) => {
    const wanted = targets[s][0] >= 0.5 ? 'yes' : 'no';
    const says = sum > 0 ? 'yes' : sum < 0 ? 'no' : 'neither';
    return { z: sum, says, right: says === wanted };
  });
}

export function countRight(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ right }) => right).length;
}

/** More rings than this would hide what they are around. */
const MOST_RINGS = 40;

/** Rings around the samples that come out wrong, unless these are many. */
export function wrongRings(
  points: readonly Point[],
  verdicts: readonly Verdict[],
  size: number,
  more: Record<string, unknown> = {},
) {
  const all = points.filter((_, s) => !verdicts[s].right);
  const wrong = all.length > MOST_RINGS ? [] : all;
  return {
    type: 'scatter',
    mode: 'markers',
    x: wrong.map(([x]) => round(x, 4)),
    y: wrong.map(([, y]) => round(y, 4)),
    marker: {
      symbol: 'circle-open',
      size: size * 2,
      color: VERMILION,
      line: { color: VERMILION, width: 3.5 },
    },
    hoverinfo: 'skip',
    ...more,
  };
}

/**
 * Words at points, beside or above and below them, on the side that looks away from the
 * points' middle, as labels through which a line below is still seen.
 *
 * @param away how far from the point, in pixels
 */
export function wordsAt(
  points: readonly Point[],
  words: readonly string[],
  side: 'beside' | 'above',
  away: number,
  more: Record<string, unknown> = {},
) {
  const [mx, my] = [0, 1].map(
    (k) => points.reduce((sum, point) => sum + point[k], 0) / points.length,
  );
  return points.map(([x, y], s) => {
    const toLeft = x < mx;
    const beside = {
      xanchor: toLeft ? 'right' : 'left',
      align: toLeft ? 'right' : 'left',
      xshift: toLeft ? -away : away,
    };
    const above = {
      yanchor: y < my ? 'top' : 'bottom',
      yshift: y < my ? -away : away,
      // A little outward, so that points next to each other both have room.
      xshift: toLeft ? -5 : 5,
    };
    return label(round(x, 4), round(y, 4), words[s], {
      font: SMALL,
      ...(side === 'beside' ? beside : above),
      bgcolor: 'rgba(255, 255, 255, 0.65)',
      borderpad: 1,
      ...more,
    });
  });
}
