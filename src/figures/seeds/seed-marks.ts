import { givenNumber, round, shortNumber } from '../../text/numbers';
import { INK } from '../look/palette';
import { paperLabel } from '../look/theme';

/** Where training ended that began with this seed. */
export interface SeedOutcome {
  seed: number;
  loss: number;
}

/** The last losses in order; with picks, a click gives the seed to that control. */
export function marks(
  outcomes: readonly SeedOutcome[],
  before: number,
  symbol: string,
  color: string,
  picks?: string,
) {
  const pick = { meta: { picks }, customdata: outcomes.map(({ seed }) => seed) };
  return {
    ...(picks === undefined ? {} : pick),
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

/** Around a mark. */
export function ring(place: number, { loss }: SeedOutcome) {
  return {
    type: 'scatter',
    mode: 'markers',
    x: [place + 1],
    y: [round(loss, 4)],
    marker: { symbol: 'circle-open', color: INK, size: 17, line: { width: 2.5 } },
    hoverinfo: 'skip',
    cliponaxis: false,
  };
}

/** Which seed has the ring, and where it ended: above the plot, where nothing is in its way. */
export function ringName({ seed, loss }: SeedOutcome) {
  const text = `<b>○ seed ${givenNumber(seed)}</b> ends at ${shortNumber(loss, 3)}`;
  return paperLabel(1, 1, text, { xanchor: 'right', yanchor: 'bottom', yshift: 8 });
}
