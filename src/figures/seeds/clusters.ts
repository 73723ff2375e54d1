import { counted, givenNumber, round, shortNumber } from '../../text/numbers';
import { VERMILION } from '../look/palette';
import { label } from '../look/theme';
import type { SeedOutcome } from './seed-marks';

/** Seeds that ended at nearly the same loss. */
export interface Cluster {
  /** The indices of its first and last seed in the order of the losses. */
  from: number;
  to: number;
  loss: number;
}

/** The unsolved seeds that end alike, if they are at least a twentieth of all. */
export function clusters(sorted: readonly SeedOutcome[], solved: number): Cluster[] {
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

/** How many they are, above them. */
export function clusterName({ from, to, loss }: Cluster) {
  const count = to - from + 1;
  return label(to + 1, round(loss, 4), `<b>${count}</b> near ${shortNumber(loss)}`, {
    xanchor: 'right',
    yanchor: 'bottom',
    yshift: 8,
    font: { color: VERMILION },
  });
}

/** How many are solved, and where the others end. */
export function describe(
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
