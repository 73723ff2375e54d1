import { round } from '../../text/numbers';
import { spreadLabels } from './spread-labels';
import { paperLabel } from './theme';

export interface SideLabel {
  text: string;
  color: string;
  /** How high it belongs, from 0 at the bottom of the plot to 1 at its top. */
  height: number;
}

/**
 * Labels to the right of the plot, each at the height where its line ends, moved apart
 * where lines end close together: a line that bears its name needs no legend.
 */
export function sideLabels(
  labels: readonly SideLabel[],
  plotHeight: number,
  gap: number,
): Record<string, unknown>[] {
  const places = spreadLabels(
    labels.map(({ height }) => plotHeight * height),
    gap,
    [gap / 3, plotHeight - gap / 4],
  );
  return labels.map(({ text, color }, k) =>
    paperLabel(1, 0, text, {
      xanchor: 'left',
      yanchor: 'middle',
      align: 'left',
      xshift: 8,
      yshift: round(places[k]),
      font: { color },
    }),
  );
}
