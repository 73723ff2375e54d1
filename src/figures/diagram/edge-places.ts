/** Where labels stand along the lines between two rows of points. */
export interface EdgePlaces {
  /** The share of the way at which they stand. */
  share: number;
  /** How far they are apart there. */
  gap: number;
}

/** Of two places as good as each other, the one nearer to where the lines begin. */
const NEARER_FIRST = 2;

/**
 * The share of the way at which the labels of all lines between two rows of points have
 * the room they need, as near to the middle as can be; if there is no such place, the
 * one where they are farthest apart.
 */
export function placeOnEdges(
  from: readonly number[],
  to: readonly number[],
  needed: number,
  nearest = 0.3,
): EdgePlaces {
  const score = ({ share, gap }: EdgePlaces) =>
    Math.min(gap, needed) - Math.abs(share - 0.5) - (share > 0.5 ? NEARER_FIRST : 0);
  let best: EdgePlaces = { share: 0.5, gap: 0 };
  for (let step = 0; step <= 40; step++) {
    const share = nearest + ((1 - 2 * nearest) * step) / 40;
    const here = { share, gap: smallestGap(from, to, share) };
    if (score(here) > score(best)) best = here;
  }
  return best;
}

function smallestGap(from: readonly number[], to: readonly number[], share: number) {
  const places = from
    .flatMap((a) => to.map((b) => a + (b - a) * share))
    .sort((a, b) => a - b);
  const gaps = places.slice(1).map((place, k) => place - places[k]);
  return Math.min(...gaps, 1000);
}
